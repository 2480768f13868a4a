//! What the driver refuses. Upstream: `qemu_validate.c`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::chardev::ChardevType;
use ferrovirt_conf::domain::disk::source::SourceType;
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

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
    devices(domain)
}

/// Devices that this driver cannot start yet are refused here, not ignored at start.
fn devices(domain: &Domain) -> Result<()> {
    let d = &domain.devices;
    for disk in &d.disks {
        if !matches!(disk.kind, SourceType::File | SourceType::Block) {
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
