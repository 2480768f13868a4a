//! Defaults of inputs and small devices.

use super::super::audio::SoundModel;
use super::super::chardev::{ChardevType, Endpoint};
use super::super::filesystem::{AccessMode, FilesystemType};
use super::super::misc_devices::RngBackend;
use super::super::video::{InputBus, InputType};
use super::Domain;

impl Domain {
    pub(super) fn fill_devices(&mut self) {
        self.fill_inputs();
        let devices = &mut self.devices;
        devices.emulator = devices.emulator.take().filter(|emulator| !emulator.is_empty());
        for filesystem in &mut devices.filesystems {
            filesystem.accessmode.get_or_insert(AccessMode::Passthrough);
            if filesystem.kind == FilesystemType::Ram
                && let Some(source) = &mut filesystem.source
            {
                source.scale_usage();
            }
        }
        for sound in devices.sounds.iter_mut().filter(|sound| sound.model == SoundModel::Virtio) {
            sound.streams.get_or_insert(2);
        }
        for rng in &mut devices.rngs {
            if let RngBackend::Random(backend) = &mut rng.backend {
                backend.path.get_or_insert_with(|| "/dev/random".to_owned());
            }
        }
        for redirdev in devices.redirdevs.iter_mut().filter(|d| d.source.kind == ChardevType::Dbus) {
            if redirdev.source.endpoints.is_empty() {
                redirdev.source.endpoints.push(Endpoint::default());
            }
            for endpoint in &mut redirdev.source.endpoints {
                endpoint.channel.get_or_insert_with(|| "org.qemu.usbredir".to_owned());
            }
        }
    }

    /// Upstream: `virDomainInputDefPostParse`.
    fn fill_inputs(&mut self) {
        let hvm = self.os.kind.name.as_deref() == Some("hvm");
        let x86 = self.os.kind.arch.as_deref().is_none_or(|a| matches!(a, "i686" | "x86_64"));
        for input in self.devices.inputs.iter_mut().filter(|i| i.bus.is_none()) {
            input.bus = match input.kind {
                InputType::Evdev => None,
                InputType::Passthrough => Some(InputBus::Virtio),
                _ if !hvm => Some(InputBus::Xen),
                InputType::Mouse | InputType::Keyboard if x86 => Some(InputBus::Ps2),
                _ => Some(InputBus::Usb),
            };
        }
    }
}
