//! `<pool>`. Upstream: `virStoragePoolDef`.

use ferrovirt_util::file::sanitize;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer};
use ferrovirt_util::{ErrorDomain, Result};

use super::{Permissions, PoolNamespace, PoolSource, PoolType, StorageError};

/// Root element of the documents of running pools.
const STATE: &str = "poolstate";

string_enums! {
    /// What a volume's allocation is taken to be. Upstream: `virStorageVolDefRefreshAllocation`.
    pub RefreshAllocation { Default = "default", Capacity = "capacity" }
}

/// A storage pool; sizes in bytes.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Pool {
    pub kind: PoolType,
    pub name: String,
    pub uuid: Uuid,
    /// Known only while the pool runs; not read from a document.
    pub capacity: u64,
    /// Known only while the pool runs; not read from a document.
    pub allocation: u64,
    /// Known only while the pool runs; not read from a document.
    pub available: u64,
    /// Whether new files are copied on write (`<features>`).
    pub cow: Option<bool>,
    pub source: PoolSource,
    pub target_path: Option<String>,
    pub permissions: Permissions,
    pub refresh_allocation: Option<RefreshAllocation>,
    pub namespace: Option<PoolNamespace>,
}

impl Pool {
    /// Reads a document; without a UUID a new one is made.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_CONFIG_UNSUPPORTED` and `VIR_ERR_NO_SUPPORT` for what no
    /// pool of this type can do, `VIR_ERR_INTERNAL_ERROR` for a bad world wide name, else `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        Self::parse_element(&xml::parse_root(text, "pool", ErrorDomain::STORAGE)?)
    }

    /// Reads what [`Pool::format_state`] wrote.
    ///
    /// # Errors
    /// As [`Pool::parse`].
    pub fn parse_state(text: &str) -> Result<Self> {
        let root = xml::parse_root(text, STATE, ErrorDomain::STORAGE)?;
        Self::parse_element(root.child("pool").ok_or(StorageError::NoPoolInState)?)
    }

    fn parse_element(root: &Element<'_>) -> Result<Self> {
        let kind: PoolType = root.attr_required("type")?;
        let parts = kind.source_parts();
        let mut source = match root.child("source") {
            Some(node) => PoolSource::parse(node, kind)?,
            None => PoolSource { format: kind.source_formats().map(|f| f.default), ..PoolSource::default() },
        };
        let name = root.child_text("name").map(str::to_owned);
        let name = name.or_else(|| source.name.clone().filter(|_| parts.name));
        let name = name.ok_or(StorageError::NoPoolName)?;
        if name.contains('/') {
            return Err(StorageError::SlashInName(name).into());
        }
        let uuid = match root.child_text("uuid") {
            Some(text) => Uuid::parse(text).map_err(|_| StorageError::MalformedUuid)?,
            None => Uuid::generate(),
        };
        let cow = match root.find("features/cow") {
            Some(node) => node.attr_opt("state")?,
            None => None,
        };
        if cow.is_some() && !matches!(kind, PoolType::Fs | PoolType::Dir) {
            return Err(StorageError::CowPoolType.into());
        }
        source.validate(kind)?;
        if parts.name && source.name.is_none() {
            source.name = Some(name.clone());
        }
        let (target_path, permissions) = target(root, kind, &source)?;
        let allocation = root.find("refresh/volume").and_then(|v| v.attr("allocation"));
        let refresh_allocation = match allocation {
            None => None,
            Some(text) => Some(
                RefreshAllocation::from_name(text)
                    .ok_or_else(|| StorageError::UnknownRefresh(text.to_owned()))?,
            ),
        };
        let namespace = PoolNamespace::parse(root, kind)?;
        let (capacity, allocation, available) = (0, 0, 0);
        Ok(Self {
            kind,
            name,
            uuid,
            capacity,
            allocation,
            available,
            cow,
            source,
            target_path,
            permissions,
            refresh_allocation,
            namespace,
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        self.write(&mut w);
        w.finish()
    }

    /// The document of a running pool, by which it is found again. Upstream: `virStoragePoolSaveState`.
    #[must_use]
    pub fn format_state(&self) -> String {
        let mut w = Writer::new();
        w.start(STATE);
        self.write(&mut w);
        w.end();
        w.finish()
    }

    fn write(&self, w: &mut Writer) {
        w.start("pool");
        w.attr_value("type", &self.kind);
        if let Some(namespace) = &self.namespace {
            namespace.write_attrs(w);
        }
        w.text_element("name", &self.name);
        w.text_element("uuid", &self.uuid.to_string());
        let sizes =
            [("capacity", self.capacity), ("allocation", self.allocation), ("available", self.available)];
        for (name, bytes) in sizes {
            w.start(name);
            w.attr("unit", "bytes");
            w.text(&bytes.to_string());
            w.end();
        }
        if let Some(cow) = &self.cow {
            w.start("features");
            w.start("cow");
            w.attr_value("state", cow);
            w.end();
            w.end();
        }
        self.source.write(w, self.kind);
        if !self.kind.is_remote() {
            w.start("target");
            if let Some(path) = &self.target_path {
                w.text_element("path", path);
            }
            self.permissions.write(w);
            w.end();
        }
        if let Some(allocation) = &self.refresh_allocation {
            w.start("refresh");
            w.start("volume");
            w.attr_value("allocation", allocation);
            w.end();
            w.end();
        }
        if let Some(namespace) = &self.namespace {
            namespace.write(w);
        }
        w.end();
    }
}

/// Path and permissions of the target: logical and ZFS pools have a fixed path.
fn target(root: &Element<'_>, kind: PoolType, source: &PoolSource) -> Result<(Option<String>, Permissions)> {
    if kind.is_remote() {
        return Ok((None, Permissions::default()));
    }
    let name = source.name.as_deref().unwrap_or_default();
    let path = match kind {
        PoolType::Logical => format!("/dev/{name}"),
        PoolType::Zfs => format!("/dev/zvol/{name}"),
        _ => {
            let path = root.find("target/path").map(Element::text).filter(|p| !p.is_empty());
            sanitize(path.ok_or(StorageError::NoTargetPath)?)
        }
    };
    let permissions = root.find("target/permissions").map(Permissions::parse).transpose()?;
    Ok((Some(path), permissions.unwrap_or_default()))
}
