//! Amounts of memory in elements with a `unit` attribute.

use ferrovirt_util::xml::{
    Element, Form, Part, Writer, XmlElement, XmlValue as _, memory_kib, patterns, scaled_value,
};
use ferrovirt_util::{Result, form};

/// An amount in KiB, written with its unit. Upstream: `virDomainParseMemory`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kib(pub u64);

/// An amount with its unit.
pub(crate) fn scaled() -> &'static Form {
    form!("Scaled"; Part::attr("unit", patterns::UNIT), Part::text(u64::FORM).required())
}

impl XmlElement for Kib {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        memory_kib(node).map(Self)
    }

    fn form() -> &'static Form {
        scaled()
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr("unit", "KiB");
    }

    fn write_body(&self, writer: &mut Writer) {
        writer.text(&self.0.to_string());
    }
}

/// An amount in bytes, written with the largest unit that divides it. Upstream: `virFormatIntPretty`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrettyBytes(pub u64);

impl PrettyBytes {
    /// Number and unit.
    #[must_use]
    pub fn split(self) -> (u64, &'static str) {
        let mut value = self.0;
        let mut units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"].into_iter();
        let mut unit = units.next().unwrap_or("B");
        while value != 0 && value.is_multiple_of(1024) {
            let Some(next) = units.next() else { break };
            value /= 1024;
            unit = next;
        }
        (value, unit)
    }
}

impl XmlElement for PrettyBytes {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        scaled_value(node, 1, u64::MAX).map(Self)
    }

    fn form() -> &'static Form {
        scaled()
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr("unit", self.split().1);
    }

    fn write_body(&self, writer: &mut Writer) {
        writer.text(&self.split().0.to_string());
    }
}

/// An amount in bytes, written in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bytes(pub u64);

impl XmlElement for Bytes {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        scaled_value(node, 1, u64::MAX).map(Self)
    }

    fn form() -> &'static Form {
        scaled()
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr("unit", "bytes");
    }

    fn write_body(&self, writer: &mut Writer) {
        writer.text(&self.0.to_string());
    }
}
