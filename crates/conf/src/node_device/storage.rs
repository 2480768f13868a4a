//! The `storage` capability.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer, XmlElement as _};

use super::{NodeDeviceError, nested, text, write_text};

/// A disk or drive; sizes in bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Storage {
    pub block: String,
    pub bus: Option<String>,
    pub drive_type: Option<String>,
    pub model: Option<String>,
    pub vendor: Option<String>,
    pub serial: Option<String>,
    pub removable: Option<Removable>,
    pub hotpluggable: bool,
    pub size: u64,
    /// Not read from a document.
    pub logical_block_size: u64,
    /// Not read from a document.
    pub num_blocks: u64,
}

/// A drive whose medium can be changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Removable {
    #[xml(elem, required)]
    pub media_available: u8,
    #[xml(elem, required)]
    pub media_size: u64,
    #[xml(elem)]
    pub media_label: Option<String>,
}

impl Storage {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let removable = nested(node, "removable").map(Removable::parse_element).transpose()?;
        let size = match &removable {
            Some(_) => 0,
            None => super::number(node, "size", "size value")?,
        };
        Ok(Self {
            block: text(node, "block").ok_or(NodeDeviceError::NoText("block device path"))?,
            bus: text(node, "bus"),
            drive_type: text(node, "drive_type"),
            model: text(node, "model"),
            vendor: text(node, "vendor"),
            serial: text(node, "serial"),
            removable,
            hotpluggable: nested(node, "hotpluggable").is_some(),
            size,
            logical_block_size: 0,
            num_blocks: 0,
        })
    }

    fn write_blocks(&self, w: &mut Writer) {
        for (name, value) in
            [("logical_block_size", self.logical_block_size), ("num_blocks", self.num_blocks)]
        {
            if value > 0 {
                super::write_number(w, name, value);
            }
        }
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.text_element("block", &self.block);
        let texts = [
            ("bus", &self.bus),
            ("drive_type", &self.drive_type),
            ("model", &self.model),
            ("vendor", &self.vendor),
            ("serial", &self.serial),
        ];
        for (name, value) in texts {
            write_text(w, name, value.as_ref());
        }
        if let Some(removable) = &self.removable {
            w.start("capability");
            w.attr("type", "removable");
            removable.write_body(w);
            self.write_blocks(w);
            w.end();
        } else {
            super::write_number(w, "size", self.size);
            self.write_blocks(w);
        }
        if self.hotpluggable {
            w.start("capability");
            w.attr("type", "hotpluggable");
            w.end();
        }
    }
}
