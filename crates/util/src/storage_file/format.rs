//! The formats that an image can have.

use ferrovirt_macros::XmlEnum;

/// Format of an image file. Upstream: `virStorageFileFormat`; the strings and numbers are those of the reference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, XmlEnum)]
#[expect(missing_docs, reason = "each value is named after its string")]
pub enum FileFormat {
    #[default]
    None,
    Raw,
    Dir,
    Bochs,
    Cloop,
    Dmg,
    Iso,
    Vpc,
    Vdi,
    Fat,
    Vhd,
    Ploop,
    Cow,
    Qcow,
    Qcow2,
    Qed,
    Vmdk,
}

impl FileFormat {
    /// Whether an image of this format can name another one below it.
    #[must_use]
    pub fn has_backing(self) -> bool {
        self >= Self::Cow
    }
}
