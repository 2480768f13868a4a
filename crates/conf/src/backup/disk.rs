//! One disk of a backup. Upstream: `virDomainBackupDiskDef`.

use ferrovirt_util::xml::{
    Element, Form, Part, StringEnum as _, Writer, XmlElement as _, XmlValue as _, parse_child,
};
use ferrovirt_util::{Result, form, nested};

use super::{BackupError, BackupType};
use crate::domain::disk::source::{DiskSource, SourceType};

string_enums! {
    /// Whether all data or the changes are saved. Upstream: `virDomainBackupDiskBackupMode`.
    pub BackupMode { Full = "full", Incremental = "incremental" }
    /// Upstream: `virDomainBackupDiskState`.
    pub BackupDiskState {
        Running = "running", Complete = "complete", Failed = "failed", Cancelling = "cancelling",
        Cancelled = "cancelled",
    }
}

/// Which part of a disk is saved, and where to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct BackupDisk {
    /// Target of the domain's disk.
    pub name: String,
    pub backup: bool,
    /// Of a running backup.
    pub state: Option<BackupDiskState>,
    /// `None` leaves the choice to [`super::Backup::align`].
    pub backup_mode: Option<BackupMode>,
    /// Name of the checkpoint since which changes are saved.
    pub incremental: Option<String>,
    pub export_name: Option<String>,
    pub export_bitmap: Option<String>,
    /// `None` asks for a name made by [`super::Backup::align`].
    pub store: Option<BackupStore>,
}

/// The file that the data (push) or what the guest overwrites meanwhile (pull) goes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct BackupStore {
    pub kind: SourceType,
    pub format: Option<String>,
    pub source: DiskSource,
}

/// The element that holds the store.
fn element(mode: BackupType) -> &'static str {
    match mode {
        BackupType::Push => "target",
        BackupType::Pull => "scratch",
    }
}

/// The form of the element.
pub(super) fn form() -> &'static Form {
    form!(
        "BackupDisk";
        Part::attr("name", String::FORM).required(),
        Part::attr("backup", bool::FORM),
        Part::attr("type", SourceType::FORM),
        Part::attr("backupmode", BackupMode::FORM),
        Part::attr("incremental", String::FORM),
        Part::attr("exportname", String::FORM),
        Part::attr("exportbitmap", String::FORM),
        nested!("driver"; Part::attr("type", String::FORM)),
        Part::child("target", DiskSource::form),
        Part::child("scratch", DiskSource::form),
    )
}

impl BackupDisk {
    pub(super) fn parse(node: &Element<'_>, mode: BackupType, internal: bool) -> Result<Self> {
        let name = node.attr("name").ok_or(BackupError::UnnamedDisk)?.to_owned();
        if node.attr_opt::<bool>("backup")? == Some(false) {
            return Ok(Self { name, ..Self::default() });
        }
        let kind: SourceType = node.attr_or_default("type")?;
        if !matches!(kind, SourceType::File | SourceType::Block) {
            return Err(BackupError::UnsupportedType(kind.as_str()).into());
        }
        // There is no export in push mode.
        let export = |name| if mode == BackupType::Pull { node.attr_opt(name) } else { Ok(None) };
        Ok(Self {
            name,
            backup: true,
            state: if internal { node.attr_opt("state")? } else { None },
            backup_mode: node.attr_opt("backupmode")?,
            incremental: node.attr_opt("incremental")?,
            export_name: export("exportname")?,
            export_bitmap: export("exportbitmap")?,
            store: parse_child(node, element(mode))?.map(|source| BackupStore {
                kind,
                format: node.child("driver").and_then(|driver| driver.attr("type")).map(str::to_owned),
                source,
            }),
        })
    }

    pub(super) fn write(&self, w: &mut Writer, mode: BackupType, internal: bool) {
        w.start("disk");
        w.attr("name", &self.name);
        w.attr_value("backup", &self.backup);
        if let Some(state) = self.state.filter(|_| internal) {
            w.attr_value("state", &state);
        }
        if let Some(store) = &self.store {
            w.attr_value("type", &store.kind);
        }
        if let Some(backup_mode) = &self.backup_mode {
            w.attr_value("backupmode", backup_mode);
        }
        w.attr_opt("incremental", self.incremental.as_deref());
        w.attr_opt("exportname", self.export_name.as_deref());
        w.attr_opt("exportbitmap", self.export_bitmap.as_deref());
        if let Some(store) = &self.store {
            if let Some(format) = &store.format {
                w.start("driver");
                w.attr("type", format);
                w.end();
            }
            store.source.write_element(w, element(mode));
        }
        w.end();
    }
}
