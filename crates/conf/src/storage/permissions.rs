//! `<permissions>`. Upstream: `virStoragePerms`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer};

use super::StorageError;

/// Mode, owner and label; `None` leaves them as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Permissions {
    pub mode: Option<u32>,
    pub owner: Option<u32>,
    pub group: Option<u32>,
    pub label: Option<String>,
}

fn id(node: &Element<'_>, name: &'static str) -> Result<Option<u32>> {
    match node.child_text(name).map(str::trim_ascii_start) {
        None | Some("-1") => Ok(None),
        Some(text) => Ok(Some(text.parse().map_err(|_| StorageError::MalformedId(name))?)),
    }
}

impl Permissions {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let mode = node.child_text("mode").map(|text| u32::from_str_radix(text.trim_ascii_start(), 8));
        let mode = mode.transpose().ok().filter(|m| m.is_none_or(|m| m <= 0o777));
        Ok(Self {
            mode: mode.ok_or(StorageError::MalformedMode)?,
            owner: id(node, "owner")?,
            group: id(node, "group")?,
            label: node.child_text("label").map(str::to_owned),
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("permissions");
        if let Some(mode) = self.mode {
            w.text_element("mode", &format!("0{mode:o}"));
        }
        for (name, id) in [("owner", self.owner), ("group", self.group)] {
            if let Some(id) = id {
                w.text_element(name, &id.to_string());
            }
        }
        if let Some(label) = &self.label {
            w.text_element("label", label);
        }
        w.end_nonempty();
    }
}
