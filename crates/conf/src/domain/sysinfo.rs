//! `<sysinfo>`: SMBIOS tables and firmware configuration blobs. Upstream: `virSysinfoDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

/// Upstream: `virSysinfoType`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum Sysinfo {
    Smbios(Smbios),
    Fwcfg(FwCfg),
}

/// Each block is written in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Smbios {
    #[xml(child)]
    pub bios: Option<SysinfoBlock>,
    #[xml(child)]
    pub system: Option<SysinfoBlock>,
    #[xml(list = "baseBoard")]
    pub base_boards: Vec<SysinfoBlock>,
    #[xml(child)]
    pub chassis: Option<SysinfoBlock>,
    #[xml(list = "processor")]
    pub processors: Vec<SysinfoBlock>,
    #[xml(list = "memory_device")]
    pub memory_devices: Vec<SysinfoBlock>,
    #[xml(child = "oemStrings")]
    pub oem_strings: Option<OemStrings>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SysinfoBlock {
    #[xml(list = "entry")]
    pub entries: Vec<SysinfoEntry>,
}

impl SysinfoBlock {
    /// The value of entry `name`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.entries.iter().find(|e| e.name == name).map(|e| e.value.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SysinfoEntry {
    #[xml(attr, required)]
    pub name: String,
    #[xml(text)]
    pub value: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct OemStrings {
    #[xml(elems = "entry")]
    pub entries: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FwCfg {
    #[xml(list = "entry")]
    pub entries: Vec<FwCfgEntry>,
}

/// A blob with a value or from a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FwCfgEntry {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr)]
    pub file: Option<String>,
    #[xml(text)]
    pub value: Option<String>,
}
