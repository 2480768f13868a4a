//! A domain becomes a VMX file.

mod chardev;
mod disk;
mod display;
mod ethernet;
mod scsi;

use std::fmt::{Display, Write};

use ferrovirt_conf::cpu::CpuMode;
use ferrovirt_conf::domain::filesystem::FilesystemType;
use ferrovirt_conf::domain::os::{Firmware, SmbiosMode};
use ferrovirt_conf::domain::{Domain, VirtType};
use ferrovirt_util::Result;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::StringEnum;

use crate::hardware::PCI_BRIDGES;
use crate::parse::SHARES;
use crate::text::escape_pipe;
use crate::{Host, VmxError};

/// Writes a VMX file for virtual hardware of a certain version. Upstream: `virVMXFormatConfig`.
///
/// # Errors
/// [`VmxError`] for what VMware cannot do, and what the host says about file names.
pub fn format(domain: &Domain, host: &dyn Host, hardware_version: u32) -> Result<String> {
    if domain.virt_type != VirtType::Vmware {
        let names = (VirtType::Vmware.as_str(), domain.virt_type.as_str());
        return Err(VmxError::VirtType(names.0, names.1).into());
    }
    let mut file = File::default();
    file.entry(".encoding", "UTF-8");
    file.entry("config.version", 8);
    file.entry("virtualHW.version", hardware_version);
    write_identity(&mut file, domain)?;
    write_memory(&mut file, domain);
    write_cpus(&mut file, domain)?;
    display::write_graphics(&mut file, domain)?;
    let scsi = scsi::Controllers::gather(domain, host)?;
    scsi.write(&mut file);
    disk::write(&mut file, domain, host)?;
    write_shared_folders(&mut file, domain)?;
    for (index, interface) in domain.devices.interfaces.iter().enumerate() {
        ethernet::write(&mut file, index, interface)?;
    }
    display::write_videos(&mut file, domain)?;
    chardev::write(&mut file, domain, host)?;
    if domain.os.firmware == Some(Firmware::Efi) {
        file.entry("firmware", "efi");
    }
    if hardware_version >= PCI_BRIDGES {
        if scsi.any() {
            write_bridges(&mut file);
        }
        file.entry("vmci0.present", true);
    }
    Ok(file.0)
}

/// The lines of a VMX file.
#[derive(Default)]
struct File(String);

impl File {
    fn entry(&mut self, name: impl Display, value: impl Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.0, "{name} = \"{value}\"");
    }

    /// Entries that begin with the name of one device.
    fn device(&mut self, prefix: String) -> Device<'_> {
        Device { file: self, prefix }
    }
}

/// Writes the entries of one device.
struct Device<'a> {
    file: &'a mut File,
    prefix: String,
}

impl Device<'_> {
    fn entry(&mut self, name: &str, value: impl Display) {
        let Self { file, prefix } = self;
        file.entry(format_args!("{prefix}.{name}"), value);
    }
}

/// Sixteen bytes as VMware writes them.
fn spaced(uuid: &Uuid) -> String {
    let hex: Vec<String> = uuid.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{}-{}", hex[..8].join(" "), hex[8..].join(" "))
}

fn write_identity(file: &mut File, domain: &Domain) -> Result<()> {
    let guest = match domain.os.kind.arch.as_deref() {
        Some("i686") => "other",
        Some("x86_64") => "other-64",
        other => return Err(VmxError::Arch(other.unwrap_or("none").to_owned()).into()),
    };
    file.entry("guestOS", guest);
    match domain.os.smbios.as_ref().map(|smbios| smbios.mode) {
        None | Some(SmbiosMode::None | SmbiosMode::Emulate) => {}
        Some(SmbiosMode::Host) => file.entry("smbios.reflecthost", true),
        Some(mode @ SmbiosMode::Sysinfo) => return Err(VmxError::Smbios(mode.as_str()).into()),
    }
    let text = domain.uuid.as_deref().unwrap_or_default();
    let uuid = Uuid::parse(text).map_err(|_| VmxError::BadUuid(text.to_owned()))?;
    if uuid.as_bytes() == &[0; 16] {
        file.entry("uuid.action", "create");
    } else {
        file.entry("uuid.bios", spaced(&uuid));
    }
    file.entry("displayName", escape_pipe(&domain.name));
    if let Some(description) = &domain.description {
        file.entry("annotation", escape_pipe(description));
    }
    Ok(())
}

/// Memory comes in pieces of 4 MiB.
fn write_memory(file: &mut File, domain: &Domain) {
    let total_kib = domain.memory.as_ref().map_or(0, |memory| memory.size.0);
    let total_kib = total_kib.div_ceil(4096).saturating_mul(4096);
    file.entry("memsize", total_kib / 1024);
    if let Some(current) = domain.current_memory.filter(|current| current.0 < total_kib) {
        file.entry("sched.mem.max", current.0.div_ceil(1024));
    }
    let minimum = domain.memtune.as_ref().and_then(|tune| tune.min_guarantee);
    if let Some(minimum) = minimum.filter(|minimum| minimum.0 > 0) {
        file.entry("sched.mem.minsize", minimum.0.div_ceil(1024));
    }
}

fn write_cpus(file: &mut File, domain: &Domain) -> Result<()> {
    let count = domain.vcpu.as_ref().map_or(0, |vcpu| vcpu.maximum);
    if domain.vcpu.as_ref().is_some_and(|vcpu| vcpu.current.is_some_and(|current| current != count)) {
        return Err(VmxError::OfflineCpus.into());
    }
    if count == 0 {
        return Err(VmxError::NoCpus.into());
    }
    file.entry("numvcpus", count);
    if let Some(cpu) = &domain.cpu {
        let mode = cpu.mode.unwrap_or_default();
        if mode != CpuMode::Custom {
            return Err(VmxError::CpuMode(mode.as_str()).into());
        }
        if let Some(topology) = &cpu.topology {
            let sockets = count.checked_div(topology.cores).unwrap_or(0);
            let error = match topology {
                t if t.threads != 1 => Some(VmxError::Threads),
                t if t.dies.is_some_and(|dies| dies != 1) => Some(VmxError::Dies),
                t if t.clusters.is_some_and(|clusters| clusters != 1) => Some(VmxError::Clusters),
                t if t.sockets != sockets => Some(VmxError::Sockets(sockets, t.sockets)),
                _ => None,
            };
            if let Some(error) = error {
                return Err(error.into());
            }
            file.entry("cpuid.coresPerSocket", topology.cores);
        }
    }
    if let Some(cpuset) = domain.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_deref()) {
        let set = Bitmap::parse_unlimited(cpuset)?;
        if set.count() < usize::try_from(count).unwrap_or(usize::MAX) {
            return Err(VmxError::CpuSet(count).into());
        }
        let list: Vec<String> = set.iter().map(|cpu| cpu.to_string()).collect();
        file.entry("sched.cpu.affinity", list.join(","));
    }
    if let Some(shares) = domain.cputune.as_ref().and_then(|tune| tune.shares) {
        match SHARES.iter().find(|(_, each)| *each * u64::from(count) == shares) {
            Some((word, _)) => file.entry("sched.cpu.shares", word),
            None => file.entry("sched.cpu.shares", shares),
        }
    }
    Ok(())
}

/// Upstream: `virVMXFormatFileSystem`.
fn write_shared_folders(file: &mut File, domain: &Domain) -> Result<()> {
    let folders = &domain.devices.filesystems;
    if folders.is_empty() {
        return Ok(());
    }
    file.entry("isolation.tools.hgfs.disable", false);
    file.entry("sharedFolder.maxNum", folders.len());
    for (index, folder) in folders.iter().enumerate() {
        if folder.kind != FilesystemType::Mount {
            return Err(VmxError::FilesystemType(FilesystemType::Mount.as_str()).into());
        }
        let mut entries = file.device(format!("sharedFolder{index}"));
        entries.entry("present", true);
        entries.entry("enabled", true);
        entries.entry("readAccess", true);
        entries.entry("writeAccess", !folder.readonly);
        let source = folder.source.as_ref().and_then(|s| s.dir.as_deref());
        entries.entry("hostPath", source.unwrap_or_default());
        entries.entry("guestName", folder.target.as_ref().and_then(|t| t.dir.as_deref()).unwrap_or_default());
    }
    Ok(())
}

/// What newer machines with SCSI controllers need.
fn write_bridges(file: &mut File) {
    file.entry("pciBridge0.present", true);
    for index in 4..8 {
        let mut bridge = file.device(format!("pciBridge{index}"));
        bridge.entry("present", true);
        bridge.entry("virtualDev", "pcieRootPort");
        bridge.entry("functions", 8);
    }
}
