//! What the driver refuses. Upstream: `qemu_validate.c`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::chardev::ChardevType;
use ferrovirt_conf::domain::disk::DiskBus;
use ferrovirt_conf::domain::disk::source::SourceType;
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::{accelerator, arch, machine, unsupported};
use crate::capabilities::Capabilities;

/// Longest name of a domain, in bytes: it becomes part of file names.
const MAX_NAME: usize = 200;

/// Checks the document against the emulator.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED`, `VIR_ERR_XML_ERROR`.
pub(super) fn check(domain: &Domain, caps: &Capabilities) -> Result<()> {
    let emulator = domain.devices.emulator.as_deref().unwrap_or_default();
    if domain.name.contains('/') || domain.name.len() > MAX_NAME || domain.name.starts_with('.') {
        return Err(unsupported(format!("name {} cannot be used for a domain", domain.name)));
    }
    if arch(domain) != caps.arch {
        return Err(unsupported(format!("Emulator '{emulator}' does not support arch '{}'", arch(domain))));
    }
    let accelerator = accelerator(domain);
    if !caps.has_accelerator(accelerator) {
        let text =
            format!("Emulator '{emulator}' does not support virt type '{}'", domain.virt_type.as_str());
        return Err(unsupported(text));
    }
    let machine = machine(domain);
    let Some(found) = caps.machine(accelerator, machine) else {
        return Err(unsupported(format!("Emulator '{emulator}' does not support machine type '{machine}'")));
    };
    let vcpus = domain.vcpu.as_ref().map_or(1, |vcpu| vcpu.maximum);
    if vcpus > found.max_cpus {
        return Err(unsupported(format!(
            "Maximum CPUs greater than specified machine type limit {}",
            found.max_cpus
        )));
    }
    connections(domain)?;
    settings(domain)?;
    devices(domain)
}

/// What the emulator cannot connect. Upstream: `qemuValidateDomainChrSourceReconnectDef`, `qemuValidateDomainDeviceDefDisk`.
fn connections(domain: &Domain) -> Result<()> {
    let d = &domain.devices;
    let sources = d.serials.iter().map(|s| &s.source).chain(d.channels.iter().map(|c| &c.source));
    let sources =
        sources.chain(d.consoles.iter().map(|c| &c.source)).chain(d.redirdevs.iter().map(|r| &r.source));
    let mut reconnects = sources.filter_map(|source| source.endpoint()?.reconnect.as_ref());
    if reconnects.any(|reconnect| reconnect.enabled == Some(true) && reconnect.timeout == Some(0)) {
        let text = "chardev reconnect source timeout cannot be '0'";
        return Err(Error::new(ErrorDomain::QEMU, ErrorNumber::INVALID_ARG, text));
    }
    for disk in d.disks.iter().filter(|disk| disk.target.bus == Some(DiskBus::Usb)) {
        if !matches!(disk.info.address, None | Some(Address::Usb(_))) {
            return Err(Error::internal(ErrorDomain::QEMU, "unexpected address type for usb disk"));
        }
    }
    Ok(())
}

/// Settings that this driver cannot give to the emulator yet are refused here: a guest must not start without what its
/// document asks for.
fn settings(domain: &Domain) -> Result<()> {
    let (os, features) = (&domain.os, &domain.features);
    let backing = domain.memory_backing.as_ref();
    let numa = domain.cpu.as_ref().is_some_and(|cpu| cpu.numa.is_some());
    let (_, environment) = domain.namespaces.command_line("qemu");
    let asked = [
        (os.firmware.is_some() || os.loader.is_some() || os.nvram.is_some(), "os firmware"),
        (!os.acpi_tables.is_empty(), "ACPI tables"),
        (os.smbios.is_some() || !domain.sysinfos.is_empty(), "SMBIOS information"),
        (domain.genid.is_some(), "genid"),
        (domain.max_memory.is_some(), "memory hotplug"),
        (backing.is_some_and(|b| b.hugepages.is_some()), "huge pages"),
        (numa || domain.numatune.is_some(), "NUMA"),
        (domain.iothreads.is_some() || !domain.iothread_ids.is_empty(), "I/O threads"),
        (!domain.throttle_groups.is_empty(), "throttle groups"),
        (
            domain.blkiotune.is_some() || domain.memtune.is_some() || domain.cputune.is_some(),
            "resource tuning",
        ),
        (domain.resource.is_some(), "resource partition"),
        (!domain.perf_events.is_empty(), "perf events"),
        (features.hyperv.is_some(), "Hyper-V features"),
        (features.kvm.is_some(), "KVM features"),
        (features.xen.is_some(), "Xen features"),
        (features.tcg.is_some(), "TCG features"),
        (features.gic.is_some(), "GIC version"),
        (features.async_teardown.is_some(), "asynchronous teardown"),
        (!domain.keywrap.is_empty(), "key wrapping"),
        (!environment.is_empty(), "environment variables in qemu:commandline"),
    ];
    match asked.iter().find(|(there, _)| *there) {
        Some((_, name)) => Err(unsupported(format!("{name} is not supported yet by this driver"))),
        None => Ok(()),
    }
}

/// Devices that this driver cannot start yet are refused here, not ignored at start.
fn devices(domain: &Domain) -> Result<()> {
    let d = &domain.devices;
    for disk in &d.disks {
        if !matches!(disk.kind, SourceType::File | SourceType::Block | SourceType::Volume) {
            let text = format!("disk type '{}' is not supported yet by this driver", disk.kind.as_str());
            return Err(unsupported(text));
        }
    }
    let sources = d.serials.iter().map(|s| &s.source).chain(d.channels.iter().map(|c| &c.source));
    for source in sources.chain(d.consoles.iter().map(|c| &c.source)) {
        let known = [
            ChardevType::Null,
            ChardevType::Pty,
            ChardevType::File,
            ChardevType::Unix,
            ChardevType::Tcp,
            ChardevType::Stdio,
            ChardevType::Pipe,
            ChardevType::Dev,
        ];
        if !known.contains(&source.kind) {
            let text = format!("chardev type '{}' is not supported yet by this driver", source.kind.as_str());
            return Err(unsupported(text));
        }
    }
    let others = [
        (!d.filesystems.is_empty(), "filesystem"),
        (!d.smartcards.is_empty(), "smartcard"),
        (!d.tpms.is_empty(), "tpm"),
        (!d.hostdevs.is_empty(), "hostdev"),
        (!d.redirdevs.is_empty(), "redirdev"),
        (!d.shmems.is_empty(), "shmem"),
        (!d.memories.is_empty(), "memory"),
        (!d.cryptos.is_empty(), "crypto"),
        (d.iommu.is_some(), "iommu"),
        (d.vsock.is_some(), "vsock"),
        (!d.sounds.is_empty(), "sound"),
        (!d.parallels.is_empty(), "parallel"),
        (!d.panics.is_empty(), "panic"),
        (!d.hubs.is_empty(), "hub"),
        (domain.launch_security.is_some(), "launchSecurity"),
    ];
    match others.iter().find(|(there, _)| *there) {
        Some((_, name)) => Err(unsupported(format!("device '{name}' is not supported yet by this driver"))),
        None => Ok(()),
    }
}
