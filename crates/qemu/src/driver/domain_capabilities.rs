//! What a domain could have on one emulator and machine.
//!
//! Upstream: `virQEMUCapsFillDomainCaps`.

use ferrovirt_conf::domain::VirtType;
use ferrovirt_conf::domain::disk::{DiskBus, DiskDevice};
use ferrovirt_conf::domain::graphics::GraphicsType;
use ferrovirt_conf::domain::misc_devices::VirtioModel;
use ferrovirt_conf::domain::video::VideoType;
use ferrovirt_conf::domain_capabilities::{
    CpuModeSupport, CpuSupport, DeviceSupport, DiskChoices, DomainCapabilities, GraphicsChoices,
    HostPassthroughChoices, MaximumChoices, RngBackendModel, RngChoices, Support, VcpuLimit, VideoChoices,
};
use ferrovirt_util::xml::OnOff;

use crate::capabilities::{Accelerator, Capabilities, Flag, MachineType};

/// The document for one emulator and machine.
pub(super) fn of(caps: &Capabilities, accelerator: Accelerator, machine: &MachineType) -> DomainCapabilities {
    DomainCapabilities {
        path: Some(caps.binary.to_string_lossy().into_owned()),
        virt_type: match accelerator {
            Accelerator::Kvm => VirtType::Kvm,
            Accelerator::Hvf => VirtType::Hvf,
            Accelerator::Tcg => VirtType::Qemu,
        },
        machine: Some(machine.name.clone()),
        arch: caps.arch.clone(),
        vcpu: Some(VcpuLimit { max: machine.max_cpus }),
        cpu: cpu(caps, accelerator),
        devices: DeviceSupport {
            disk: Some(Support::with(disk(caps))),
            graphics: Some(Support::with(graphics(caps))),
            video: Some(Support::with(video(caps))),
            rng: Some(Support::with(rng(caps))),
            ..DeviceSupport::default()
        },
        ..DomainCapabilities::default()
    }
}

/// The values whose condition holds; a list also if there are none.
fn those<T: Copy>(values: &[(T, bool)]) -> Option<Vec<T>> {
    Some(values.iter().filter(|(_, there)| *there).map(|(value, _)| *value).collect())
}

/// The modes that no model of the host's CPU is needed for; it says nothing about the others.
fn cpu(caps: &Capabilities, accelerator: Accelerator) -> CpuSupport {
    let host = HostPassthroughChoices {
        migratable: those(&[(OnOff(true), caps.has(Flag::CpuMigratable)), (OnOff(false), true)]),
    };
    let maximum = MaximumChoices { migratable: Some(vec![OnOff(true), OnOff(false)]) };
    let on_host = accelerator != Accelerator::Tcg;
    CpuSupport {
        modes: vec![
            CpuModeSupport::HostPassthrough(if on_host { Support::with(host) } else { Support::no() }),
            CpuModeSupport::Maximum(match caps.has(Flag::CpuMax) {
                true => Support::with(maximum),
                false => Support::no(),
            }),
        ],
    }
}

fn disk(caps: &Capabilities) -> DiskChoices {
    let x86 = caps.is_x86();
    DiskChoices {
        device: those(&[(DiskDevice::Disk, true), (DiskDevice::Cdrom, true), (DiskDevice::Floppy, x86)]),
        bus: those(&[
            (DiskBus::Ide, x86),
            (DiskBus::Scsi, true),
            (DiskBus::Virtio, true),
            (DiskBus::Usb, true),
            (DiskBus::Sata, true),
        ]),
        model: None,
    }
}

fn graphics(caps: &Capabilities) -> GraphicsChoices {
    GraphicsChoices { kind: those(&[(GraphicsType::Vnc, caps.has(Flag::Vnc))]) }
}

fn video(caps: &Capabilities) -> VideoChoices {
    VideoChoices {
        model_type: those(&[
            (VideoType::Vga, caps.has(Flag::Vga)),
            (VideoType::Cirrus, caps.has(Flag::CirrusVga)),
            (VideoType::Virtio, caps.has(Flag::VirtioGpu)),
        ]),
    }
}

fn rng(caps: &Capabilities) -> RngChoices {
    RngChoices {
        model: those(&[(VirtioModel::Virtio, caps.has(Flag::VirtioRng))]),
        backend: those(&[
            (RngBackendModel::Random, caps.has(Flag::RngRandom)),
            (RngBackendModel::Egd, caps.has(Flag::RngEgd)),
            (RngBackendModel::Builtin, caps.has(Flag::RngBuiltin)),
        ]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_that_of_the_flags() {
        let mut caps = Capabilities { arch: "s390x".to_owned(), ..Capabilities::default() };
        caps.binary = "/usr/bin/emulator".into();
        for flag in [Flag::CpuMax, Flag::RngRandom, Flag::VirtioGpu] {
            caps.flags.set(flag, true);
        }
        let machine = MachineType { name: "ccw".to_owned(), max_cpus: 7, ..MachineType::default() };
        let document = of(&caps, Accelerator::Kvm, &machine);
        assert_eq!(DomainCapabilities::parse(&document.format()).expect("valid"), document);
        assert_eq!((document.virt_type, document.vcpu), (VirtType::Kvm, Some(VcpuLimit { max: 7 })));
        let [CpuModeSupport::HostPassthrough(host), CpuModeSupport::Maximum(maximum)] =
            &document.cpu.modes[..]
        else {
            unreachable!("two modes");
        };
        assert_eq!(host.choices.migratable, Some(vec![OnOff(false)]), "no flag for it");
        assert!(maximum.supported);
        let devices = document.devices;
        assert_eq!(devices.graphics.expect("there").choices.kind, Some(Vec::new()));
        assert_eq!(devices.video.expect("there").choices.model_type, Some(vec![VideoType::Virtio]));
        assert_eq!(devices.rng.expect("there").choices.backend, Some(vec![RngBackendModel::Random]));
        let bus = devices.disk.expect("there").choices.bus.expect("a list");
        assert!(!bus.contains(&DiskBus::Ide), "{bus:?}");

        let emulated = of(&caps, Accelerator::Tcg, &machine);
        assert_eq!(emulated.virt_type, VirtType::Qemu);
        assert_eq!(emulated.cpu.modes[0], CpuModeSupport::HostPassthrough(Support::no()));
    }
}
