//! What all devices have: alias, boot order, address. Upstream: `virDomainDeviceInfo`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    Element, Form, OnOff, Part, ValueForm, Writer, XmlElement, XmlValue as _, parse_child, patterns,
};
use ferrovirt_util::{Result, form, nested};

use super::address::Address;
use super::flags;

/// Upstream: `virDomainDeviceInfo`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeviceInfo {
    pub boot: Option<DeviceBoot>,
    /// Name on the monitor. Users' own begin with `ua-`.
    pub alias: Option<String>,
    /// Index in the ACPI tables, from 1.
    pub acpi_index: Option<u32>,
    /// First port of the companion on its master USB controller.
    pub master_start_port: Option<u32>,
    pub rom: Option<Rom>,
    pub address: Option<Address>,
}

/// Upstream: `bootIndex`, `loadparm`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DeviceBoot {
    #[xml(attr, required, nonzero)]
    pub order: u32,
    #[xml(attr, form = "LOADPARM")]
    pub loadparm: Option<String>,
}

impl DeviceBoot {
    /// The loader's parameter is in capitals. Upstream: `virStringToUpper`.
    fn in_capitals(mut self) -> Self {
        if let Some(loadparm) = &mut self.loadparm {
            loadparm.make_ascii_uppercase();
        }
        self
    }
}

/// What an s390 boot loader is told.
const LOADPARM: ValueForm = ValueForm::Pattern {
    name: "up to 8 letters, digits, periods and blanks",
    accepts: |text| {
        (1..=8).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_. ".contains(&b))
    },
    samples: &["2", "SYS1", "PROMPT"],
};

/// Option ROM of a PCI device.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Rom {
    #[xml(attr)]
    pub enabled: Option<bool>,
    #[xml(attr)]
    pub bar: Option<OnOff>,
    #[xml(attr, form = "patterns::ABSOLUTE_PATH")]
    pub file: Option<String>,
}

impl DeviceInfo {
    /// Whether the alias is the user's.
    #[must_use]
    pub fn has_user_alias(&self) -> bool {
        self.alias.as_deref().is_some_and(|a| a.starts_with("ua-"))
    }
}

impl XmlElement for DeviceInfo {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let address = match node.child("address") {
            Some(address) if address.has_attr("type") => Some(Address::parse_element(address)?),
            _ => None,
        };
        let master_start_port = match node.child("master") {
            Some(master) => master.attr_opt("startport")?,
            None => None,
        };
        Ok(Self {
            boot: parse_child(node, "boot")?.map(DeviceBoot::in_capitals),
            alias: node.child("alias").and_then(|a| a.attr("name")).map(str::to_owned),
            acpi_index: node.child("acpi").map(|a| a.attr_opt("index")).transpose()?.flatten(),
            master_start_port,
            rom: parse_child(node, "rom")?,
            address,
        })
    }

    fn form() -> &'static Form {
        form!(
            "DeviceInfo";
            Part::child("boot", DeviceBoot::form),
            nested!("alias"; Part::attr("name", patterns::ALIAS).required()),
            nested!("acpi"; Part::attr("index", u32::FORM)),
            nested!("master"; Part::attr("startport", u32::FORM).required()),
            Part::child("rom", Rom::form),
            Part::child("address", Address::form),
        )
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        if let Some(boot) = &self.boot {
            boot.write_nonempty(writer, "boot");
        }
        if let Some(alias) = &self.alias
            && (!writer.has(flags::INACTIVE) || self.has_user_alias())
        {
            writer.start("alias");
            writer.attr("name", alias);
            writer.end();
        }
        if let Some(index) = self.acpi_index.filter(|i| *i != 0) {
            writer.start("acpi");
            writer.attr_value("index", &index);
            writer.end();
        }
        if let Some(port) = self.master_start_port {
            writer.start("master");
            writer.attr_value("startport", &port);
            writer.end();
        }
        if let Some(rom) = &self.rom {
            rom.write_nonempty(writer, "rom");
        }
        if let Some(address) = &self.address {
            address.write_element(writer, "address");
        }
    }
}

/// Options of virtio devices, attributes of `<driver>`. Upstream: `virDomainVirtioOptions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtioOptions {
    #[xml(attr)]
    pub iommu: Option<OnOff>,
    #[xml(attr)]
    pub ats: Option<OnOff>,
    #[xml(attr)]
    pub packed: Option<OnOff>,
    #[xml(attr)]
    pub page_per_vq: Option<OnOff>,
}
