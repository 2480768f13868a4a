//! `<volume>`. Upstream: `virStorageVolDef`.

use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer, scale_integer};
use ferrovirt_util::{ErrorDomain, Result};

use super::{Encryption, Formats, Permissions, Pool, StorageError, Timestamps};

string_enums! {
    /// Upstream: `virStorageVolType`.
    pub VolumeType {
        File = "file", Block = "block", Dir = "dir", Network = "network", NetDir = "netdir", Ploop = "ploop",
    }
}

/// Features of a qcow2 image in the order of their numbers. Upstream: `virStorageFileFeature`.
const FEATURES: [&str; 3] = ["lazy_refcounts", "extended_l2", "data_file"];

/// A volume; sizes in bytes.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Volume {
    pub kind: VolumeType,
    pub name: String,
    pub key: Option<String>,
    pub capacity: u64,
    pub allocation: u64,
    /// Size on the host, known for existing volumes only.
    pub physical: Option<u64>,
    /// Whether the document had an allocation.
    pub has_allocation: bool,
    pub target: VolumeTarget,
    pub backing_store: Option<VolumeTarget>,
}

/// `<target>` or `<backingStore>`.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct VolumeTarget {
    pub path: Option<String>,
    /// One of the pool's [`super::PoolType::volume_formats`].
    pub format: Option<&'static str>,
    pub permissions: Permissions,
    /// Known for existing volumes only; not read from a document.
    pub timestamps: Option<Timestamps>,
    pub encryption: Option<Encryption>,
    /// Version of the qcow2 format.
    pub compat: Option<String>,
    /// Whether the file is to be excluded from copy on write; not written.
    pub nocow: bool,
    /// Bytes, 0 for the default.
    pub cluster_size: u64,
    /// Names of qcow2 features; `Some` if there was a list.
    pub features: Option<Vec<&'static str>>,
}

/// Whether a document must say the capacity. Upstream: `virStorageVolDefParseFlags`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CapacityRule {
    /// It must.
    Required,
    /// A volume with a backing store may leave it to that one.
    UnlessBacked,
    /// It may leave it to the volume that it is made from.
    Optional,
}

fn size(node: &Element<'_>) -> Result<u64> {
    let value = node.text().trim_ascii_start().parse().map_err(|_| StorageError::MalformedCapacity)?;
    scale_integer(value, node.attr("unit").unwrap_or_default(), 1, u64::MAX)
}

fn format_of(node: &Element<'_>, formats: Option<Formats>) -> Result<Option<&'static str>> {
    let Some(formats) = formats else { return Ok(None) };
    match node.child("format").and_then(|f| f.attr("type")) {
        None => Ok(Some(formats.default)),
        Some(name) => {
            let unknown = || StorageError::UnknownVolumeFormat(name.to_owned());
            // Files have a format, partitions need none.
            let found = formats.find(name).filter(|found| *found != "none" || formats.default == "none");
            Ok(Some(found.ok_or_else(unknown)?))
        }
    }
}

impl VolumeTarget {
    fn parse_common(node: &Element<'_>, formats: Option<Formats>) -> Result<Self> {
        Ok(Self {
            path: node.child_text("path").map(str::to_owned),
            format: format_of(node, formats)?,
            permissions: node.child("permissions").map(Permissions::parse).transpose()?.unwrap_or_default(),
            ..Self::default()
        })
    }

    fn parse(node: &Element<'_>, formats: Option<Formats>) -> Result<Self> {
        let mut this = Self::parse_common(node, formats)?;
        this.encryption = node.child("encryption").map(Encryption::parse).transpose()?;
        this.compat = node.child_text("compat").map(str::to_owned);
        if this.compat.as_deref().is_some_and(|c| !c.bytes().all(|b| b.is_ascii_digit() || b == b'.')) {
            return Err(StorageError::ForbiddenCompat.into());
        }
        this.nocow = node.child("nocow").is_some();
        this.cluster_size = node.child("clusterSize").map(size).transpose()?.unwrap_or_default();
        if let Some(list) = node.child("features") {
            let mut features = Vec::new();
            for child in list.children() {
                let name = FEATURES.into_iter().find(|f| *f == child.name());
                features.push(name.ok_or_else(|| StorageError::UnsupportedFeature(child.name().to_owned()))?);
            }
            features.sort_by_key(|name| FEATURES.iter().position(|f| f == name));
            features.dedup();
            this.features = Some(features);
            this.compat.get_or_insert_with(|| "1.1".to_owned());
        }
        Ok(this)
    }

    fn write(&self, w: &mut Writer, element: &str) {
        w.start(element);
        if let Some(path) = &self.path {
            w.text_element("path", path);
        }
        if let Some(format) = self.format {
            w.start("format");
            w.attr("type", format);
            w.end();
        }
        self.permissions.write(w);
        if let Some(timestamps) = &self.timestamps {
            timestamps.write(w);
        }
        if let Some(encryption) = &self.encryption {
            encryption.write(w);
        }
        if let Some(compat) = &self.compat {
            w.text_element("compat", compat);
        }
        if self.cluster_size != 0 {
            w.start("clusterSize");
            w.attr("unit", "B");
            w.text(&self.cluster_size.to_string());
            w.end();
        }
        if let Some(features) = &self.features {
            w.start("features");
            features.iter().for_each(|f| w.flag(f));
            w.end();
        }
        w.end_long();
    }
}

impl Volume {
    /// Reads a document in the context of its pool.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_CONFIG_UNSUPPORTED` for an unknown format, type or feature,
    /// `VIR_ERR_INVALID_ARG` for an unknown unit, `VIR_ERR_OVERFLOW` for a size out of range, else `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str, pool: &Pool, rule: CapacityRule) -> Result<Self> {
        let root = xml::parse_root(text, "volume", ErrorDomain::STORAGE)?;
        let formats = pool.kind.volume_formats();
        let name = root.child_text("name").ok_or(StorageError::NoVolumeName)?.to_owned();
        let key = root.child_text("key").map(str::to_owned);
        let kind = match root.attr("type") {
            None => VolumeType::File,
            Some(name) => {
                VolumeType::from_name(name).ok_or_else(|| StorageError::UnknownVolumeType(name.to_owned()))?
            }
        };
        let mut backing_store = None;
        if let Some(node) = root.child("backingStore").filter(|n| n.child_text("path").is_some()) {
            backing_store = Some(VolumeTarget::parse_common(node, formats)?);
        }
        let capacity = match root.child("capacity").filter(|c| !c.text().is_empty()) {
            Some(node) => size(node)?,
            None => {
                let rests = match rule {
                    CapacityRule::Required => false,
                    CapacityRule::UnlessBacked => backing_store.is_some(),
                    CapacityRule::Optional => true,
                };
                if !rests {
                    return Err(StorageError::NoCapacity.into());
                }
                0
            }
        };
        let allocation = root.child("allocation").filter(|a| !a.text().is_empty()).map(size).transpose()?;
        let target = match root.child("target") {
            Some(node) => VolumeTarget::parse(node, formats)?,
            None => VolumeTarget { format: formats.map(|f| f.default), ..VolumeTarget::default() },
        };
        Ok(Self {
            kind,
            name,
            key,
            capacity,
            allocation: allocation.unwrap_or(capacity),
            physical: None,
            has_allocation: allocation.is_some(),
            target,
            backing_store,
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        w.start("volume");
        w.attr_value("type", &self.kind);
        w.text_element("name", &self.name);
        if let Some(key) = &self.key {
            w.text_element("key", key);
        }
        let sizes = [
            ("capacity", Some(self.capacity)),
            ("allocation", Some(self.allocation)),
            ("physical", self.physical),
        ];
        for (name, bytes) in sizes {
            if let Some(bytes) = bytes {
                w.start(name);
                w.attr("unit", "bytes");
                w.text(&bytes.to_string());
                w.end();
            }
        }
        self.target.write(&mut w, "target");
        if let Some(backing_store) = &self.backing_store {
            backing_store.write(&mut w, "backingStore");
        }
        w.finish()
    }
}
