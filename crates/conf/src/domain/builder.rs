//! A short way to the usual guests.
//!
//! ```
//! use ferrovirt_conf::domain::builder::DomainBuilder;
//! use ferrovirt_conf::domain::{ParseOptions, VirtType, flags};
//!
//! let domain = DomainBuilder::new(VirtType::Kvm, "web")
//!     .machine("x86_64", "q35")
//!     .memory_mib(2048)
//!     .vcpus(2)
//!     .host_cpu()
//!     .uefi()
//!     .disk_file("/var/lib/guests/web.qcow2", "qcow2")
//!     .cdrom("/srv/install.iso")
//!     .network("default")
//!     .serial_console()
//!     .guest_agent()
//!     .vnc()
//!     .rng()
//!     .build(&ParseOptions::default())?;
//! let xml = domain.format(flags::INACTIVE);
//! assert!(xml.contains("<source network='default'/>"));
//! assert!(xml.contains("<target dev='vda' bus='virtio'/>"));
//! # Ok::<(), ferrovirt_util::Error>(())
//! ```
//!
//! Whatever has no method here is a field of [`Domain`]: [`DomainBuilder::with`] reaches all of them.

use ferrovirt_util::Result;

use super::basic::VcpuCount;
use super::chardev::{
    Channel, ChannelTarget, ChardevSource, ChardevType, Console, ConsoleTarget, ConsoleTargetType,
    NamedChannel, Serial,
};
use super::disk::driver::DiskDriver;
use super::disk::source::{DiskSource, SourceType};
use super::disk::{Disk, DiskBus, DiskDevice, DiskTarget};
use super::features::Apic;
use super::graphics::{Graphics, GraphicsType};
use super::interface::options::InterfaceModel;
use super::interface::source::InterfaceSource;
use super::interface::{Interface, InterfaceType};
use super::misc_devices::{RandomBackend, Rng, RngBackend, VirtioModel};
use super::os::{Boot, BootDevice, Firmware};
use super::{Domain, ParseOptions, VirtType};
use crate::cpu::{Cpu, CpuMode};

/// A domain in the making.
#[derive(Clone, Debug)]
pub struct DomainBuilder {
    domain: Domain,
}

impl DomainBuilder {
    /// A fully virtualized guest with one virtual CPU, 512 MiB of memory and ACPI, and without devices.
    #[must_use]
    pub fn new(virt_type: VirtType, name: impl Into<String>) -> Self {
        let mut domain = Domain { virt_type, name: name.into(), ..Domain::default() };
        domain.os.kind.name = Some("hvm".to_owned());
        domain.features.acpi = true;
        domain.features.apic = Some(Apic::default());
        Self { domain }.memory_mib(512).vcpus(1)
    }

    /// Architecture and machine type.
    #[must_use]
    pub fn machine(mut self, arch: &str, machine: &str) -> Self {
        self.domain.os.kind.arch = Some(arch.to_owned());
        self.domain.os.kind.machine = Some(machine.to_owned());
        self
    }

    /// Memory, all of which the guest has from the start.
    #[must_use]
    pub fn memory_mib(mut self, mib: u64) -> Self {
        let kib = mib.saturating_mul(1024);
        self.domain.set_max_memory_kib(kib);
        self.domain.set_memory_kib(kib);
        self
    }

    /// Virtual CPUs.
    #[must_use]
    pub fn vcpus(mut self, count: u32) -> Self {
        self.domain.vcpu = Some(VcpuCount { maximum: count, ..VcpuCount::default() });
        self
    }

    /// The processor of the host.
    #[must_use]
    pub fn host_cpu(mut self) -> Self {
        self.domain.cpu = Some(Cpu { mode: Some(CpuMode::HostPassthrough), ..Cpu::default() });
        self
    }

    /// UEFI instead of BIOS; the driver finds the firmware's files.
    #[must_use]
    pub fn uefi(mut self) -> Self {
        self.domain.os.firmware = Some(Firmware::Efi);
        self
    }

    /// What it boots from, in this order.
    #[must_use]
    pub fn boot_from(mut self, devices: impl IntoIterator<Item = BootDevice>) -> Self {
        self.domain.os.boot = devices.into_iter().map(|dev| Boot { dev }).collect();
        self
    }

    /// A kernel that is started without a boot loader.
    #[must_use]
    pub fn kernel(mut self, kernel: &str, initrd: Option<&str>, cmdline: &str) -> Self {
        self.domain.os.kernel = Some(kernel.to_owned());
        self.domain.os.initrd = initrd.map(str::to_owned);
        self.domain.os.cmdline = Some(cmdline.to_owned());
        self
    }

    /// A virtio disk in an image file of that format.
    #[must_use]
    pub fn disk_file(self, path: &str, format: &str) -> Self {
        let source = DiskSource { file: Some(path.to_owned()), ..DiskSource::default() };
        self.virtio_disk(SourceType::File, source, format)
    }

    /// A virtio disk on a block device of the host.
    #[must_use]
    pub fn disk_block(self, device: &str) -> Self {
        let source = DiskSource { dev: Some(device.to_owned()), ..DiskSource::default() };
        self.virtio_disk(SourceType::Block, source, "raw")
    }

    /// A virtio disk in a volume of a storage pool.
    #[must_use]
    pub fn disk_volume(self, pool: &str, volume: &str) -> Self {
        let (pool, volume) = (Some(pool.to_owned()), Some(volume.to_owned()));
        let source = DiskSource { pool, volume, ..DiskSource::default() };
        self.virtio_disk(SourceType::Volume, source, "raw")
    }

    fn virtio_disk(mut self, kind: SourceType, source: DiskSource, format: &str) -> Self {
        let driver = DiskDriver { format: Some(format.to_owned()), ..DiskDriver::default() };
        let target = self.next_target("vd", DiskBus::Virtio);
        let (driver, source) = (Some(driver), Some(source));
        self.domain.devices.disks.push(Disk { kind, driver, source, target, ..Disk::default() });
        self
    }

    /// A CD drive with an image in it.
    #[must_use]
    pub fn cdrom(mut self, path: &str) -> Self {
        let source = Some(DiskSource { file: Some(path.to_owned()), ..DiskSource::default() });
        let target = self.next_target("sd", DiskBus::Sata);
        let device = DiskDevice::Cdrom;
        self.domain.devices.disks.push(Disk { device, source, target, readonly: true, ..Disk::default() });
        self
    }

    /// The next name of that kind: `vda` to `vdz`, then `vdaa`.
    fn next_target(&self, prefix: &str, bus: DiskBus) -> DiskTarget {
        let same = self.domain.devices.disks.iter().filter(|disk| disk.target.bus == Some(bus));
        let mut number = same.count();
        let mut letters = String::new();
        loop {
            letters.insert(0, char::from(b'a' + u8::try_from(number % 26).unwrap_or(0)));
            if number < 26 {
                break;
            }
            number = number / 26 - 1;
        }
        DiskTarget { dev: Some(format!("{prefix}{letters}")), bus: Some(bus), ..DiskTarget::default() }
    }

    /// A virtio interface in a virtual network.
    #[must_use]
    pub fn network(self, name: &str) -> Self {
        let source = InterfaceSource { network: Some(name.to_owned()), ..InterfaceSource::default() };
        self.interface(InterfaceType::Network, Some(source))
    }

    /// A virtio interface in a bridge of the host.
    #[must_use]
    pub fn bridge(self, name: &str) -> Self {
        let source = InterfaceSource { bridge: Some(name.to_owned()), ..InterfaceSource::default() };
        self.interface(InterfaceType::Bridge, Some(source))
    }

    /// A virtio interface that needs no rights on the host.
    #[must_use]
    pub fn user_network(self) -> Self {
        self.interface(InterfaceType::User, None)
    }

    fn interface(mut self, kind: InterfaceType, source: Option<InterfaceSource>) -> Self {
        let model = Some(InterfaceModel { name: "virtio".to_owned() });
        self.domain.devices.interfaces.push(Interface { kind, source, model, ..Interface::default() });
        self
    }

    /// A serial port with a console on it.
    #[must_use]
    pub fn serial_console(mut self) -> Self {
        let source = ChardevSource::new(ChardevType::Pty);
        let target = ConsoleTarget { kind: Some(ConsoleTargetType::Serial), port: Some(0) };
        self.domain.devices.serials.push(Serial { source: source.clone(), ..Serial::default() });
        self.domain.devices.consoles.push(Console { source, target, ..Console::default() });
        self
    }

    /// The channel of the QEMU guest agent.
    #[must_use]
    pub fn guest_agent(mut self) -> Self {
        let target =
            NamedChannel { name: Some("org.qemu.guest_agent.0".to_owned()), ..NamedChannel::default() };
        self.domain.devices.channels.push(Channel {
            source: ChardevSource::new(ChardevType::Unix),
            target: ChannelTarget::Virtio(target),
            info: super::device::DeviceInfo::default(),
        });
        self
    }

    /// A VNC display on a port that the driver chooses.
    #[must_use]
    pub fn vnc(mut self) -> Self {
        let mut graphics = Graphics { kind: GraphicsType::Vnc, ..Graphics::default() };
        graphics.ports.port = Some(-1);
        graphics.ports.autoport = Some(true);
        self.domain.devices.graphics.push(graphics);
        self
    }

    /// Random numbers of the host.
    #[must_use]
    pub fn rng(mut self) -> Self {
        self.domain.devices.rngs.push(Rng {
            model: VirtioModel::Virtio,
            rate: None,
            backend: RngBackend::Random(RandomBackend { path: Some("/dev/urandom".to_owned()) }),
            driver: None,
            info: super::device::DeviceInfo::default(),
        });
        self
    }

    /// Anything else.
    #[must_use]
    pub fn with(mut self, change: impl FnOnce(&mut Domain)) -> Self {
        change(&mut self.domain);
        self
    }

    /// The domain as it was described, for a driver's define call after [`Domain::format`].
    #[must_use]
    pub fn finish(self) -> Domain {
        self.domain
    }

    /// The domain, completed and checked like a document.
    ///
    /// # Errors
    /// Those of [`Domain::post_parse`] and [`Domain::validate`].
    pub fn build(self, options: &ParseOptions<'_>) -> Result<Domain> {
        let mut domain = self.domain;
        domain.post_parse(options)?;
        domain.validate(options)?;
        Ok(domain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::flags;

    #[test]
    fn what_is_built_is_a_document() {
        let domain = DomainBuilder::new(VirtType::Test, "a")
            .machine("x86_64", "pc")
            .kernel("/boot/vmlinuz", Some("/boot/initrd"), "console=ttyS0")
            .disk_file("/a.raw", "raw")
            .disk_block("/dev/sdz")
            .disk_volume("pool", "volume")
            .cdrom("/c.iso")
            .bridge("br0")
            .user_network()
            .serial_console()
            .guest_agent()
            .rng()
            .with(|domain| domain.title = Some("title".to_owned()))
            .build(&ParseOptions::default())
            .expect("valid");
        let text = domain.format(flags::INACTIVE);
        let again = Domain::parse(&text, &ParseOptions { inactive: true, ..ParseOptions::default() });
        assert_eq!(again.expect("valid").format(flags::INACTIVE), text);
        let targets: Vec<_> = domain.devices.disks.iter().filter_map(|d| d.target.dev.as_deref()).collect();
        assert_eq!(targets, ["vda", "vdb", "vdc", "sda"]);
    }

    #[test]
    fn names_go_on_after_the_alphabet() {
        let mut builder = DomainBuilder::new(VirtType::Test, "a");
        for _ in 0..28 {
            builder = builder.disk_block("/dev/sdz");
        }
        let last = builder.finish().devices.disks.pop().and_then(|disk| disk.target.dev);
        assert_eq!(last.as_deref(), Some("vdab"));
    }

    #[test]
    fn what_is_wrong_is_refused() {
        let nameless = DomainBuilder::new(VirtType::Test, "").build(&ParseOptions::default());
        assert!(nameless.is_err());
    }
}
