//! One disk of a snapshot. Upstream: `virDomainSnapshotDiskDef`.

use ferrovirt_util::xml::{
    Element, Form, Part, ValueForm, Writer, XmlElement as _, XmlValue as _, parse_child,
};
use ferrovirt_util::{Result, form, nested};

use super::SnapshotError;
use crate::domain::disk::DiskSnapshot;
use crate::domain::disk::source::{DiskSource, MetadataCache, STORAGE_FORMAT, SourceType};

/// The format of an image, or what encrypts it.
const FORMAT: ValueForm = ValueForm::AnyOf(&[STORAGE_FORMAT, ValueForm::Words(&["luks"])]);

/// What happens with a disk, and where its new image is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct SnapshotDisk {
    /// Target or source path of the domain's disk.
    pub name: String,
    pub snapshot: Option<DiskSnapshot>,
    pub kind: SourceType,
    /// Format of the image.
    pub format: Option<String>,
    pub metadata_cache: Option<MetadataCache>,
    pub source: Option<DiskSource>,
    /// The snapshot is being deleted on this disk.
    pub delete_in_progress: bool,
}

/// The form of the element.
pub(super) fn form() -> &'static Form {
    form!(
        "SnapshotDisk";
        Part::attr("name", String::FORM).required(),
        Part::attr("snapshot", DiskSnapshot::FORM),
        Part::attr("type", SourceType::FORM),
        nested!("driver";
            Part::attr("type", FORMAT),
            Part::child("metadata_cache", MetadataCache::form),
        ),
        Part::child("source", DiskSource::form),
        Part::flag("snapshotDeleteInProgress"),
    )
}

impl SnapshotDisk {
    pub(super) fn parse(node: &Element<'_>, redefine: bool) -> Result<Self> {
        let name = node.attr("name").ok_or(SnapshotError::UnnamedDisk)?.to_owned();
        let driver = node.child("driver");
        let format = driver.and_then(|driver| driver.attr("type")).map(str::to_owned);
        if let Some(unknown) = format.as_ref().filter(|name| !FORMAT.accepts(name)) {
            return Err(SnapshotError::UnknownDriver(unknown.clone()).into());
        }
        let source: Option<DiskSource> = parse_child(node, "source")?;
        let mut this = Self {
            name,
            snapshot: node.attr_opt("snapshot")?,
            kind: node.attr_or_default("type")?,
            format,
            metadata_cache: match driver {
                Some(driver) => parse_child(driver, "metadata_cache")?,
                None => None,
            },
            source: source.filter(|source| *source != DiskSource::default()),
            delete_in_progress: node.child("snapshotDeleteInProgress").is_some(),
        };
        if this.has_image() && this.snapshot.is_none() {
            this.snapshot = Some(DiskSnapshot::External);
        }
        match this.local_path() {
            Some(path) if !redefine && !path.starts_with('/') => {
                Err(SnapshotError::RelativeImage(path.to_owned()).into())
            }
            _ => Ok(this),
        }
    }

    /// Path of an image on this host.
    #[must_use]
    pub fn local_path(&self) -> Option<&str> {
        let source = self.source.as_ref()?;
        match self.kind {
            SourceType::File => source.file.as_deref(),
            SourceType::Block => source.dev.as_deref(),
            SourceType::Dir => source.dir.as_deref(),
            _ => None,
        }
    }

    fn has_image(&self) -> bool {
        self.source.is_some() || self.format.is_some()
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("disk");
        w.attr("name", &self.name);
        if let Some(snapshot) = &self.snapshot {
            w.attr_value("snapshot", snapshot);
        }
        if self.has_image() {
            w.attr_value("type", &self.kind);
        }
        if self.delete_in_progress {
            w.flag("snapshotDeleteInProgress");
        }
        if let Some(format) = &self.format {
            w.start("driver");
            w.attr("type", format);
            if let Some(cache) = &self.metadata_cache {
                cache.write_nonempty(w, "metadata_cache");
            }
            w.end();
        }
        if let Some(source) = &self.source {
            source.write_nonempty(w, "source");
        }
        w.end();
    }
}
