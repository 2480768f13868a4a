//! `<privateData>`: what a driver remembers of a device, in status documents only.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Form, Writer, XmlElement};

/// The driver's elements as they stand: its own code reads them. Upstream: `virDomainXMLPrivateDataCallbacks`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivateData(
    /// One element each, as text.
    pub Vec<String>,
);

impl XmlElement for PrivateData {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        Ok(Self(node.children().iter().map(|child| child.source().to_owned()).collect()))
    }

    /// No document of a user has it.
    fn form() -> &'static Form {
        Form::empty()
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        for element in &self.0 {
            writer.raw_line(element);
        }
    }
}
