//! Devices made of memory: `<memory>`, `<pstore>`, `<shmem>`. Upstream: `virDomainMemoryDef`, `virDomainShmemDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{OnOff, XmlElement};

use super::device::DeviceInfo;
use super::units::{Kib, PrettyBytes};

/// Devices that add memory: `<memory>` in `<devices>`. Upstream: `virDomainMemoryDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryDevice {
    #[xml(attr, required)]
    pub model: MemoryModel,
    #[xml(attr)]
    pub access: Option<crate::cpu::MemoryAccess>,
    #[xml(attr)]
    pub discard: Option<bool>,
    #[xml(elem, form = "ferrovirt_util::xml::patterns::UUID", strict, internal = "malformed uuid element")]
    pub uuid: Option<String>,
    #[xml(child)]
    pub source: Option<MemorySource>,
    #[xml(child, default)]
    pub target: MemoryTarget,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

string_enums! {
    /// Upstream: `virDomainMemoryModel`.
    pub MemoryModel {
        Dimm = "dimm", Nvdimm = "nvdimm", VirtioPmem = "virtio-pmem", VirtioMem = "virtio-mem", SgxEpc = "sgx-epc",
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemorySource {
    #[xml(
        elem,
        form = "ferrovirt_util::xml::patterns::CPUSET",
        strict,
        invalid_arg = "Failed to parse bitmap '{}'"
    )]
    pub nodemask: Option<String>,
    #[xml(child)]
    pub pagesize: Option<Kib>,
    #[xml(elem, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(child)]
    pub alignsize: Option<Kib>,
    #[xml(flag)]
    pub pmem: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryTarget {
    #[xml(attr = "dynamicMemslots")]
    pub dynamic_memslots: Option<bool>,
    #[xml(child)]
    pub size: Option<Kib>,
    #[xml(elem)]
    pub node: Option<u32>,
    #[xml(child)]
    pub label: Option<MemoryLabel>,
    #[xml(flag)]
    pub readonly: bool,
    #[xml(child)]
    pub block: Option<Kib>,
    #[xml(child)]
    pub requested: Option<Kib>,
    #[xml(child, unless = "super::flags::INACTIVE")]
    pub current: Option<Kib>,
    #[xml(child)]
    pub address: Option<MemoryAddress>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryLabel {
    #[xml(child)]
    pub size: Option<Kib>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryAddress {
    #[xml(attr, hex = 1)]
    pub base: Option<u64>,
}

/// `<pstore>`. Upstream: `virDomainPstoreDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Pstore {
    #[xml(attr, required, words = "acpi-erst")]
    pub backend: String,
    #[xml(elem, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
    #[xml(child)]
    pub size: Option<Kib>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// `<shmem>`. Upstream: `virDomainShmemDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Shmem {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr, words = "master peer")]
    pub role: Option<String>,
    #[xml(child)]
    pub model: Option<ShmemModel>,
    #[xml(child)]
    pub size: Option<MibSize>,
    #[xml(child, keep)]
    pub server: Option<ShmemServer>,
    #[xml(child)]
    pub msi: Option<Msi>,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ShmemModel {
    #[xml(attr = "type", required, words = "ivshmem ivshmem-plain ivshmem-doorbell")]
    pub kind: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct ShmemServer {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub path: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Msi {
    #[xml(attr)]
    pub vectors: Option<u32>,
    #[xml(attr)]
    pub ioeventfd: Option<OnOff>,
}

/// An amount in bytes, written in MiB with the unit `M`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MibSize(pub u64);

impl XmlElement for MibSize {
    fn parse_element(node: &ferrovirt_util::xml::Element<'_>) -> ferrovirt_util::Result<Self> {
        PrettyBytes::parse_element(node).map(|bytes| Self(bytes.0))
    }

    fn form() -> &'static ferrovirt_util::xml::Form {
        PrettyBytes::form()
    }

    fn write_attrs(&self, writer: &mut ferrovirt_util::xml::Writer) {
        writer.attr("unit", "M");
    }

    fn write_body(&self, writer: &mut ferrovirt_util::xml::Writer) {
        writer.text(&(self.0 >> 20).to_string());
    }
}
