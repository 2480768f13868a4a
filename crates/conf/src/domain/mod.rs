//! The domain document. Upstream: `domain_conf.c`.
//!
//! Three phases: [`Domain::parse`] reads the document as it is, fills in defaults ([`post_parse`]) and checks it
//! ([`validate`]); a driver takes part in the last two through [`DriverHooks`]. [`Domain::format`] writes it with [`flags`].
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

pub mod abi;
pub mod address;
pub mod address_set;
pub mod alias;
pub mod audio;
pub mod basic;
pub mod builder;
pub mod chardev;
pub mod clock;
pub mod controller;
pub mod device;
pub mod devices;
pub mod disk;
pub mod features;
pub mod filesystem;
pub mod flags;
pub mod graphics;
mod hooks;
pub mod hostdev;
pub mod hotplug;
mod inactive;
pub mod interface;
pub mod launch_security;
pub mod memory;
pub mod metadata;
pub mod misc_devices;
pub mod namespace;
pub mod os;
pub mod post_parse;
pub mod private_data;
pub mod seclabel;
mod sizes;
pub mod sysinfo;
pub mod tpm;
pub mod tune;
pub mod units;
pub mod validate;
pub mod video;

#[cfg(test)]
mod tests;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, StringEnum, Writer, XmlElement, parse_root, patterns};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use self::basic::{
    DefaultIothread, IdMap, Iothread, KeyWrapCipher, LifecycleAction, LockFailureAction, MaxMemory, Memory,
    MemoryBacking, PerfEvent, PowerManagement, Resource, Vcpu, VcpuCount,
};
use self::clock::Clock;
use self::devices::Devices;
use self::disk::iotune::IoTune;
use self::features::Features;
pub use self::hooks::{DriverHooks, NoHooks, ParseOptions};
use self::launch_security::LaunchSecurity;
use self::metadata::Metadata;
use self::namespace::Namespaces;
use self::os::Os;
use self::seclabel::Seclabel;
use self::sysinfo::Sysinfo;
use self::tune::{BlkioTune, CpuTune, MemTune, NumaTune};
use self::units::Kib;
use crate::cpu::Cpu;

string_enums! {
    /// Upstream: `virDomainVirtType`.
    pub VirtType {
        None = "none", Qemu = "qemu", Kqemu = "kqemu", Kvm = "kvm", Xen = "xen", Lxc = "lxc", Uml = "uml",
        Openvz = "openvz", Test = "test", Vmware = "vmware", Hyperv = "hyperv", Vbox = "vbox", Phyp = "phyp",
        Parallels = "parallels", Bhyve = "bhyve", Vz = "vz", Hvf = "hvf",
    }
}

/// A domain. Upstream: `virDomainDef`.
#[derive(Clone, Debug, Default, PartialEq, XmlElement)]
pub struct Domain {
    #[xml(attr = "type", always, expected)]
    pub virt_type: VirtType,
    /// Of a running domain.
    #[xml(attr, unless = "flags::INACTIVE", lenient)]
    pub id: Option<i32>,
    #[xml(flatten)]
    pub namespace_declarations: namespace::Declarations,
    #[xml(elem, default, expected, form = "patterns::NAME")]
    pub name: String,
    #[xml(elem, form = "patterns::UUID")]
    pub uuid: Option<String>,
    #[xml(child, keep)]
    pub genid: Option<GenId>,
    #[xml(elem)]
    pub title: Option<String>,
    #[xml(elem)]
    pub description: Option<String>,
    #[xml(flatten)]
    pub metadata: Metadata,
    #[xml(child = "maxMemory")]
    pub max_memory: Option<MaxMemory>,
    #[xml(child)]
    pub memory: Option<Memory>,
    #[xml(child = "currentMemory")]
    pub current_memory: Option<Kib>,
    #[xml(child)]
    pub blkiotune: Option<BlkioTune>,
    #[xml(child)]
    pub memtune: Option<MemTune>,
    #[xml(child = "memoryBacking")]
    pub memory_backing: Option<MemoryBacking>,
    #[xml(child)]
    pub vcpu: Option<VcpuCount>,
    #[xml(list = "vcpu", wrap = "vcpus")]
    pub vcpus: Vec<Vcpu>,
    #[xml(elem)]
    pub iothreads: Option<u32>,
    #[xml(list = "iothread", wrap = "iothreadids")]
    pub iothread_ids: Vec<Iothread>,
    #[xml(child = "defaultiothread")]
    pub default_iothread: Option<DefaultIothread>,
    #[xml(list = "throttlegroup", wrap = "throttlegroups")]
    pub throttle_groups: Vec<IoTune>,
    #[xml(child)]
    pub cputune: Option<CpuTune>,
    #[xml(child)]
    pub numatune: Option<NumaTune>,
    #[xml(child)]
    pub resource: Option<Resource>,
    #[xml(list = "sysinfo")]
    pub sysinfos: Vec<Sysinfo>,
    #[xml(elem)]
    pub bootloader: Option<String>,
    #[xml(elem)]
    pub bootloader_args: Option<String>,
    #[xml(child, default)]
    pub os: Os,
    #[xml(child)]
    pub idmap: Option<IdMap>,
    #[xml(child, default)]
    pub features: Features,
    #[xml(child)]
    pub cpu: Option<Cpu>,
    #[xml(child, default)]
    pub clock: Clock,
    #[xml(elem, unsupported = "unknown on_poweroff action: {}")]
    pub on_poweroff: Option<LifecycleAction>,
    #[xml(elem, unsupported = "unknown on_reboot action: {}")]
    pub on_reboot: Option<LifecycleAction>,
    #[xml(elem, unsupported = "unknown on_crash action: {}")]
    pub on_crash: Option<LifecycleAction>,
    #[xml(elem)]
    pub on_lockfailure: Option<LockFailureAction>,
    #[xml(child)]
    pub pm: Option<PowerManagement>,
    #[xml(list = "event", wrap = "perf")]
    pub perf_events: Vec<PerfEvent>,
    #[xml(child, default, long)]
    pub devices: Devices,
    #[xml(list = "seclabel")]
    pub seclabels: Vec<Seclabel>,
    #[xml(list = "cipher", wrap = "keywrap")]
    pub keywrap: Vec<KeyWrapCipher>,
    #[xml(child = "launchSecurity")]
    pub launch_security: Option<LaunchSecurity>,
    #[xml(flatten)]
    pub namespaces: Namespaces,
}

/// `<genid>`; empty asks for a new one.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct GenId {
    #[xml(text, form = "patterns::UUID", strict, internal = "malformed genid element")]
    pub uuid: Option<String>,
}

impl Domain {
    /// Reads a document, fills in defaults and checks it. Upstream: `virDomainDefParseString`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` for text that is no XML, `VIR_ERR_XML_ERROR`, `VIR_ERR_CONFIG_UNSUPPORTED` and others for what
    /// the document says; those of the hooks.
    pub fn parse(xml: &str, options: &ParseOptions<'_>) -> Result<Self> {
        Self::parse_node(&parse_root(xml, "domain", ErrorDomain::DOMAIN)?, options)
    }

    /// [`Domain::parse`] of an element inside another document.
    ///
    /// # Errors
    /// As [`Domain::parse`].
    pub fn parse_node(node: &Element<'_>, options: &ParseOptions<'_>) -> Result<Self> {
        let mut domain = Self::read(node)?;
        if options.inactive {
            domain.strip_live_state();
        }
        if !options.skip_post_parse {
            domain.empty_drives_are_files();
            domain.post_parse(options)?;
        }
        if !options.skip_validate {
            domain.validate(options)?;
        }
        Ok(domain)
    }

    /// Reads the document only: no defaults, no checks across elements.
    ///
    /// # Errors
    /// As [`Domain::parse`].
    pub fn read(node: &Element<'_>) -> Result<Self> {
        // Whose document it is comes before everything else that may be wrong with it.
        Self::require_name(node.child("name").map_or("", |name| name.text()))?;
        match node.attr("type") {
            None => return Err(Error::internal(ErrorDomain::DOMAIN, "missing domain type attribute")),
            Some(text) if VirtType::from_name(text).is_none() => {
                let text = format!("invalid domain type {text}");
                return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text));
            }
            Some(_) => {}
        }
        os::check_kind(node)?;
        Self::parse_element(node)
    }

    pub(crate) fn require_name(name: &str) -> Result<()> {
        match name.is_empty() {
            true => Err(Error::bare(ErrorDomain::DOMAIN, ErrorNumber::NO_NAME)),
            false => Ok(()),
        }
    }

    /// The document. Upstream: `virDomainDefFormat`.
    #[must_use]
    pub fn format(&self, format_flags: u32) -> String {
        let mut writer = Writer::with_flags(format_flags);
        self.write_element(&mut writer, "domain");
        writer.finish()
    }
}
