//! How the guest boots: `<os>`. Upstream: `virDomainOSDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, ValueForm, patterns};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::disk::source::DiskSource;

/// Names of processor architectures. Upstream: `virArch`.
pub(crate) const ARCH: ValueForm = ValueForm::Words(ARCHES);
/// Every architecture that a document may name.
pub const ARCHES: &[&str] = &[
    "aarch64",
    "alpha",
    "armv6l",
    "armv7l",
    "armv7b",
    "cris",
    "i686",
    "ia64",
    "lm32",
    "loongarch64",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mipsel",
    "mips64",
    "mips64el",
    "openrisc",
    "parisc",
    "parisc64",
    "ppc",
    "ppc64",
    "ppc64le",
    "ppcemb",
    "riscv32",
    "riscv64",
    "s390",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "unicore32",
    "x86_64",
    "xtensa",
    "xtensaeb",
];
const OS_TYPE: ValueForm = ValueForm::Words(OS_TYPES);
const OS_TYPES: &[&str] = &["hvm", "linux", "xen", "xenpvh", "exe", "uml"];
const MACHINE: ValueForm = ValueForm::Pattern {
    name: "type of a machine",
    accepts: |text| {
        !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b))
    },
    samples: &["pc", "pc-q35-9.2", "s390-ccw-virtio"],
};
const ENV_NAME: ValueForm = ValueForm::Pattern {
    name: "name of a variable",
    accepts: |text| {
        text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    },
    samples: &["HOME", "_a1"],
};
/// Milliseconds; -1 for no reboot.
const REBOOT_TIMEOUT: ValueForm = ValueForm::integer(-1, 65535);

const FIRMWARE_FORMAT: ValueForm = ValueForm::Words(&["raw", "qcow2"]);

string_enums! {
    /// Upstream: `virDomainOsDefFirmware`.
    pub Firmware { Bios = "bios", Efi = "efi" }
    /// Upstream: `virDomainBootOrder`.
    pub BootDevice { Floppy = "fd", Cdrom = "cdrom", Disk = "hd", Network = "network" }
    /// Upstream: `virDomainLoader`.
    pub LoaderType { Rom = "rom", Pflash = "pflash" }
    /// Upstream: `virDomainSmbiosMode`.
    pub SmbiosMode { None = "none", Emulate = "emulate", Host = "host", Sysinfo = "sysinfo" }
    /// Upstream: `virDomainOsDefFirmwareFeature`.
    pub FirmwareFeatureName { EnrolledKeys = "enrolled-keys", SecureBoot = "secure-boot" }
}

/// Upstream: `virDomainOSDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Os {
    #[xml(attr)]
    pub firmware: Option<Firmware>,
    #[xml(child = "type", default, expected)]
    pub kind: OsType,
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub init: Option<String>,
    #[xml(elems = "initarg")]
    pub init_args: Vec<String>,
    #[xml(list = "initenv")]
    pub init_env: Vec<InitEnv>,
    #[xml(elem = "initdir")]
    pub init_dir: Option<String>,
    #[xml(elem = "inituser")]
    pub init_user: Option<String>,
    #[xml(elem = "initgroup")]
    pub init_group: Option<String>,
    #[xml(list = "feature", wrap = "firmware")]
    pub firmware_features: Vec<FirmwareFeature>,
    #[xml(child)]
    pub loader: Option<Loader>,
    #[xml(child)]
    pub nvram: Option<Nvram>,
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub kernel: Option<String>,
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub initrd: Option<String>,
    #[xml(elem)]
    pub cmdline: Option<String>,
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub dtb: Option<String>,
    #[xml(elem, form = "patterns::ABSOLUTE_PATH")]
    pub shim: Option<String>,
    #[xml(elem)]
    pub root: Option<String>,
    #[xml(list = "table", wrap = "acpi")]
    pub acpi_tables: Vec<AcpiTable>,
    #[xml(list = "boot")]
    pub boot: Vec<Boot>,
    #[xml(child)]
    pub bootmenu: Option<BootMenu>,
    #[xml(child)]
    pub bios: Option<Bios>,
    #[xml(child)]
    pub smbios: Option<Smbios>,
}

/// The guest's kind and machine.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct OsType {
    #[xml(attr, form = "ARCH")]
    pub arch: Option<String>,
    #[xml(attr, form = "MACHINE")]
    pub machine: Option<String>,
    /// `hvm`, `xen`, `linux`, `exe`, ...
    #[xml(text, form = "OS_TYPE", expected)]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InitEnv {
    #[xml(attr, required, form = "ENV_NAME")]
    pub name: String,
    #[xml(text)]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FirmwareFeature {
    #[xml(attr, required)]
    pub enabled: bool,
    #[xml(attr, required)]
    pub name: FirmwareFeatureName,
}

/// Upstream: `virDomainLoaderDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Loader {
    #[xml(attr)]
    pub readonly: Option<bool>,
    #[xml(attr)]
    pub secure: Option<bool>,
    #[xml(attr = "type")]
    pub kind: Option<LoaderType>,
    #[xml(attr)]
    pub stateless: Option<bool>,
    #[xml(attr, form = "FIRMWARE_FORMAT", strict)]
    pub format: Option<String>,
    #[xml(text, form = "patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
}

/// The variable store, either a path or, with `kind`, a source.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Nvram {
    #[xml(attr, form = "patterns::ABSOLUTE_PATH")]
    pub template: Option<String>,
    #[xml(attr = "templateFormat", form = "FIRMWARE_FORMAT", strict)]
    pub template_format: Option<String>,
    #[xml(attr = "type", words = "file block dir network volume nvme vhostuser vhostvdpa")]
    pub kind: Option<String>,
    #[xml(attr, form = "FIRMWARE_FORMAT", strict)]
    pub format: Option<String>,
    #[xml(text, alone, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(child)]
    pub source: Option<Box<DiskSource>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct AcpiTable {
    #[xml(attr = "type", required, words = "raw rawset slic msdm")]
    pub kind: String,
    #[xml(text, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Boot {
    #[xml(attr, required)]
    pub dev: BootDevice,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BootMenu {
    #[xml(attr)]
    pub enable: Option<bool>,
    #[xml(attr)]
    pub timeout: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Bios {
    #[xml(attr)]
    pub useserial: Option<bool>,
    #[xml(
        attr = "rebootTimeout",
        form = "REBOOT_TIMEOUT",
        strict,
        unsupported = "invalid value for rebootTimeout, must be in range [-1,65535]"
    )]
    pub reboot_timeout: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Smbios {
    #[xml(attr, required, unsupported = "unknown smbios mode '{}'")]
    pub mode: SmbiosMode,
}

/// Refuses a domain without a kind of guest, or of a kind or an architecture that there is not.
/// Upstream: `virDomainDefParseCaps`.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` without a kind, `VIR_ERR_CONFIG_UNSUPPORTED` for an unknown word.
pub(super) fn check_kind(domain: &Element<'_>) -> Result<()> {
    let refuse = |number, text: String| Err(Error::new(ErrorDomain::DOMAIN, number, text));
    let element = domain.find("os/type");
    match element.map_or("", Element::text) {
        "" if domain.child("bootloader").is_some() => {}
        "" => return refuse(ErrorNumber::XML_ERROR, "an os <type> must be specified".to_owned()),
        name if OS_TYPES.contains(&name) => {}
        name => return refuse(ErrorNumber::CONFIG_UNSUPPORTED, format!("unknown OS type '{name}'")),
    }
    match element.and_then(|e| e.attr("arch")) {
        Some(arch) if !ARCHES.contains(&arch) => {
            refuse(ErrorNumber::CONFIG_UNSUPPORTED, format!("Unknown architecture {arch}"))
        }
        _ => Ok(()),
    }
}
