//! A VMX file becomes a domain.

mod chardev;
mod cpu;
mod disk;
mod display;
mod ethernet;

pub(crate) use self::cpu::SHARES;
pub(crate) use self::disk::{AUTO_DETECT, CDROM_DEVICES, NO_MEDIUM, SCSI_MODELS};

use ferrovirt_conf::domain::basic::Memory;
use ferrovirt_conf::domain::filesystem::{AccessMode, Filesystem, FilesystemSource, FilesystemTarget};
use ferrovirt_conf::domain::namespace::NamespaceElement;
use ferrovirt_conf::domain::os::{Firmware, Loader, Smbios, SmbiosMode};
use ferrovirt_conf::domain::tune::MemTune;
use ferrovirt_conf::domain::units::Kib;
use ferrovirt_conf::domain::{Domain, GenId, ParseOptions, VirtType};
use ferrovirt_util::Result;
use ferrovirt_util::uuid::Uuid;

use crate::config::Config;
use crate::text::{unescape_percent, unescape_pipe};
use crate::{Host, MINIMUM_HARDWARE_VERSION, VmxError, VmxHooks};

/// MiB of a machine whose file says nothing.
const DEFAULT_MEMORY_MIB: i64 = 32;

/// Reads a VMX file. Upstream: `virVMXParseConfig`.
///
/// # Errors
/// `VIR_ERR_CONF_SYNTAX`, [`VmxError`], what the host says about file names, what the domain's second phase refuses.
pub fn parse(vmx: &[u8], host: &dyn Host) -> Result<Domain> {
    let config = Config::read(vmx)?;
    match config.number("config.version")? {
        Some(8) => {}
        Some(other) => return Err(VmxError::ConfigVersion(other).into()),
        None => return Err(VmxError::MissingEntry("config.version".to_owned()).into()),
    }
    match config.number("virtualHW.version")? {
        Some(version) if version >= MINIMUM_HARDWARE_VERSION => {}
        Some(other) => return Err(VmxError::HardwareVersion(other).into()),
        None => return Err(VmxError::MissingEntry("virtualHW.version".to_owned()).into()),
    }
    let mut domain = Domain { virt_type: VirtType::Vmware, ..Domain::default() };
    read_identity(&config, &mut domain)?;
    read_memory(&config, &mut domain)?;
    cpu::read(&config, &mut domain)?;
    read_os(&config, &mut domain)?;
    display::read_vnc(&config, &mut domain)?;
    disk::read(&config, host, &mut domain)?;
    read_shared_folders(&config, &mut domain)?;
    ethernet::read(&config, &mut domain)?;
    display::read_svga(&config, &mut domain)?;
    chardev::read(&config, host, &mut domain)?;
    for (name, text) in [("datacenterpath", host.datacenter_path()), ("moref", host.moref())] {
        let Some(text) = text else { continue };
        let element =
            NamespaceElement { name: name.to_owned(), text: text.to_owned(), ..NamespaceElement::default() };
        domain.namespace_declarations.declare("vmware");
        domain.namespaces.0.push(("vmware", element));
    }
    complete(&mut domain)?;
    Ok(domain)
}

/// The second phase, but for what it would add to documents only: new addresses in place of zero ones, the number of
/// heads.
fn complete(domain: &mut Domain) -> Result<()> {
    let addresses: Vec<_> = domain.devices.interfaces.iter().map(|i| i.mac.clone()).collect();
    domain.post_parse(&ParseOptions { hooks: &VmxHooks, ..ParseOptions::default() })?;
    for (interface, address) in domain.devices.interfaces.iter_mut().zip(addresses) {
        interface.mac = address;
    }
    for video in &mut domain.devices.videos {
        video.model.heads = None;
    }
    Ok(())
}

fn read_identity(config: &Config, domain: &mut Domain) -> Result<()> {
    domain.uuid = Some(config.uuid("uuid.bios")?.unwrap_or(Uuid([0; 16])).to_string());
    let generation = [config.number("vm.genid")?.unwrap_or(0), config.number("vm.genidX")?.unwrap_or(0)];
    if generation != [0, 0] {
        let digits = format!("{:016x}{:016x}", generation[0], generation[1]);
        let uuid = Uuid::parse(&digits).map_err(|_| VmxError::BadUuid(digits))?;
        domain.genid = Some(GenId { uuid: Some(uuid.to_string()) });
    }
    if let Some(name) = config.string("displayName") {
        let name = unescape_percent(name).and_then(|name| unescape_pipe(&name));
        domain.name = name.ok_or(VmxError::BadEscape("name"))?;
    }
    if let Some(annotation) = config.string("annotation") {
        domain.description = Some(unescape_pipe(annotation).ok_or(VmxError::BadEscape("annotation"))?);
    }
    Ok(())
}

fn read_memory(config: &Config, domain: &mut Domain) -> Result<()> {
    let size = config.number("memsize")?.unwrap_or(DEFAULT_MEMORY_MIB);
    // Sizes beyond any address space are refused like the other impossible ones.
    let kib = |mib: i64| u64::try_from(mib).ok().and_then(|mib| mib.checked_mul(1024));
    let total = kib(size).filter(|_| size > 0 && size % 4 == 0).ok_or(VmxError::MemorySize(size))?;
    domain.memory = Some(Memory { size: Kib(total), ..Memory::default() });
    let maximum = config.number("sched.mem.max")?.filter(|mib| *mib >= 0).and_then(kib);
    domain.current_memory = Some(Kib(maximum.unwrap_or(total).min(total)));
    let minimum = config.number("sched.mem.minsize")?.and_then(kib).unwrap_or(0).min(total);
    if minimum > 0 {
        domain.memtune = Some(MemTune { min_guarantee: Some(Kib(minimum)), ..MemTune::default() });
    }
    Ok(())
}

fn read_os(config: &Config, domain: &mut Domain) -> Result<()> {
    let os = &mut domain.os;
    os.kind.name = Some("hvm".to_owned());
    let wide = config.string("guestOS").is_some_and(|guest| guest.ends_with("-64"));
    os.kind.arch = Some(if wide { "x86_64" } else { "i686" }.to_owned());
    if config.bool_or("smbios.reflecthost", false)? {
        os.smbios = Some(Smbios { mode: SmbiosMode::Host });
    }
    match config.string("firmware") {
        None => {}
        Some(text) if text.eq_ignore_ascii_case("bios") => {}
        Some(text) if text.eq_ignore_ascii_case("efi") => {
            os.firmware = Some(Firmware::Efi);
            if config.bool_or("uefi.secureBoot.enabled", false)? {
                os.loader = Some(Loader { secure: Some(true), ..Loader::default() });
            }
        }
        Some(text) => return Err(VmxError::Firmware(text.to_owned()).into()),
    }
    Ok(())
}

/// Upstream: `virVMXParseFileSystem`.
fn read_shared_folders(config: &Config, domain: &mut Domain) -> Result<()> {
    if config.bool_or("isolation.tools.hgfs.disable", true)? {
        return Ok(());
    }
    let count = config.number("sharedFolder.maxNum")?.unwrap_or(0);
    for index in 0..count {
        let key = |name: &str| format!("sharedFolder{index}.{name}");
        if config.string(&key("present")).is_none() && config.string(&key("hostPath")).is_none() {
            // The count is the file's word: without any entry there is nothing more to come.
            break;
        }
        if !config.bool_or(&key("present"), false)? {
            continue;
        }
        domain.devices.filesystems.push(Filesystem {
            accessmode: Some(AccessMode::Passthrough),
            source: Some(FilesystemSource {
                dir: Some(config.required(&key("hostPath"))?.to_owned()),
                ..FilesystemSource::default()
            }),
            target: Some(FilesystemTarget { dir: Some(config.required(&key("guestName"))?.to_owned()) }),
            readonly: !config.bool_or(&key("writeAccess"), false)?,
            ..Filesystem::default()
        });
    }
    Ok(())
}
