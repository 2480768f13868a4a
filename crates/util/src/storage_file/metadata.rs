//! What a header says. Upstream: `virStorageFileProbeGetMetadata`.

use super::bytes::{Order, u32_at, u64_at};
use super::format::FileFormat;
use super::table::{Version, shape_of};
use super::{formats, qcow};

/// The format of the image below, as far as the header says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum BackingFormat {
    /// It says nothing; probing it would trust the guest. Upstream: `VIR_STORAGE_FILE_AUTO`.
    #[default]
    Auto,
    /// A format.
    Known(FileFormat),
    /// A word that is no format.
    Unknown(String),
}

/// The image below, as named in a header.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackingName {
    /// The name, as it stands there: a path, relative to the image or not, a URI, an option string.
    pub name: String,
    /// Its format.
    pub format: BackingFormat,
}

/// Optional abilities of an image. Upstream: `virStorageFileFeature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ferrovirt_macros::XmlEnum)]
#[expect(missing_docs, reason = "each value is named after its string")]
pub enum Feature {
    #[xml("lazy_refcounts")]
    LazyRefcounts,
    #[xml("extended_l2")]
    ExtendedL2,
    #[xml("data_file")]
    DataFile,
}

/// How an image is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncryptionKind {
    /// The old AES of qcow and qcow2.
    Qcow,
    /// LUKS, first version.
    Luks,
    /// LUKS, second version.
    Luks2,
}

/// An encrypted image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageEncryption {
    /// By what.
    pub kind: EncryptionKind,
    /// Where a raw LUKS image's data begins, in bytes.
    pub payload_offset: Option<u64>,
}

/// What the header of an image says. Nothing of it is to be trusted: the guest may have written it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageMetadata {
    /// Size that the guest sees, in bytes.
    pub capacity: Option<u64>,
    /// The image below.
    pub backing: Option<BackingName>,
    /// The file with the data of a qcow2 image that keeps it apart.
    pub data_file: Option<String>,
    /// Encryption.
    pub encryption: Option<ImageEncryption>,
    /// `compat` of qcow2: `0.10`, `1.1`.
    pub compat: Option<&'static str>,
    /// Features, in the order of their number.
    pub features: Vec<Feature>,
    /// Size of a cluster of qcow2, in bytes.
    pub cluster_size: Option<u64>,
}

impl ImageMetadata {
    /// Reads the header of an image that is known to have `format`. What is cut off or makes no sense is left out.
    #[must_use]
    pub fn read(header: &[u8], format: FileFormat) -> Self {
        let mut metadata = Self { encryption: encryption(header, format), ..Self::default() };
        let Some(shape) = shape_of(format) else { return metadata };
        metadata.capacity =
            shape.capacity.and_then(|(offset, unit)| u64_at(header, offset, shape.order)?.checked_mul(unit));
        match format {
            FileFormat::Qcow => metadata.backing = qcow::backing_v1(header),
            FileFormat::Qcow2 => qcow::read_v2(header, &mut metadata),
            FileFormat::Cow => metadata.backing = formats::cow(header),
            FileFormat::Qed => metadata.backing = formats::qed(header),
            FileFormat::Vmdk => metadata.backing = formats::vmdk(header),
            _ => {}
        }
        metadata
    }
}

fn encryption(header: &[u8], format: FileFormat) -> Option<ImageEncryption> {
    let kind = match format {
        FileFormat::Raw => return luks(header),
        FileFormat::Qcow if u32_at(header, 36, Order::Big)? == 1 => EncryptionKind::Qcow,
        FileFormat::Qcow2 => match u32_at(header, 32, Order::Big)? {
            1 => EncryptionKind::Qcow,
            2 => EncryptionKind::Luks,
            _ => return None,
        },
        _ => return None,
    };
    Some(ImageEncryption { kind, payload_offset: None })
}

fn luks(header: &[u8]) -> Option<ImageEncryption> {
    header.strip_prefix(b"LUKS\xba\xbe")?;
    if Version::Short(6, &[1]).matches(header, Order::Big) {
        let payload_offset = u32_at(header, 104, Order::Big).map(|sectors| u64::from(sectors) * 512);
        return Some(ImageEncryption { kind: EncryptionKind::Luks, payload_offset });
    }
    let second = Version::Short(6, &[2]).matches(header, Order::Big);
    second.then_some(ImageEncryption { kind: EncryptionKind::Luks2, payload_offset: None })
}
