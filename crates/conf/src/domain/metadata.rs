//! `<metadata>`: other programs' elements, kept as they are.

use ferrovirt_util::xml::{Element, Form, Part, Writer, XmlElement, dump};
use ferrovirt_util::{Result, form};

/// The whole element as text; `None` if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata(pub Option<String>);

impl XmlElement for Metadata {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        Ok(Self(node.child("metadata").map(|m| m.source().to_owned())))
    }

    fn form() -> &'static Form {
        form!("Metadata"; Part::child("metadata", Form::anything))
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        if let Some(source) = &self.0 {
            let text = dump(source, writer.level());
            writer.raw_line(&text);
        }
    }
}
