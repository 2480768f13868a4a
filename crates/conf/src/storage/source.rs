//! `<source>` of a pool. Upstream: `virStoragePoolSource`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::file::sanitize;
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

use super::{Adapter, Auth, PoolType, StorageError};

/// Where a pool's storage comes from. What a pool type does not use is neither read nor written
/// ([`PoolType::source_parts`]).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct PoolSource {
    pub hosts: Vec<SourceHost>,
    pub devices: Vec<SourceDevice>,
    pub dir: Option<String>,
    pub adapter: Option<Adapter>,
    pub name: Option<String>,
    /// IQN with which an iSCSI target is asked.
    pub initiator: Option<String>,
    /// One of [`PoolType::source_formats`].
    pub format: Option<&'static str>,
    pub auth: Option<Auth>,
    /// Version of the NFS protocol.
    pub protocol_version: Option<String>,
    pub vendor: Option<String>,
    pub product: Option<String>,
}

/// `<host>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceHost {
    /// Name or address.
    pub name: String,
    /// Port, 0 for the default.
    pub port: i32,
}

/// `<device>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SourceDevice {
    /// Path, or IQN of a target.
    #[xml(attr, required)]
    pub path: String,
    /// Whether a `p` stands between the device and the number of a partition.
    #[xml(attr)]
    pub part_separator: Option<bool>,
}

impl SourceHost {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let name = node.attr("name").ok_or(StorageError::NoHostName)?.to_owned();
        Ok(Self { name, port: node.attr_or_default("port")? })
    }
}

fn named(node: &Element<'_>, path: &str) -> Option<String> {
    node.find(path).and_then(|n| n.attr("name")).map(str::to_owned)
}

impl PoolSource {
    /// Reads a `<source>` that is a document of its own, as it is given to find pools.
    /// Upstream: `virStoragePoolDefParseSourceString`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, else as for a pool.
    pub fn parse_text(text: &str, kind: PoolType) -> Result<Self> {
        Self::parse(&xml::parse_root(text, "source", ErrorDomain::STORAGE)?, kind)
    }

    pub(super) fn parse(node: &Element<'_>, kind: PoolType) -> Result<Self> {
        let name = node.child_text("name").map(str::to_owned);
        if kind == PoolType::Rbd && name.is_none() {
            return Err(StorageError::NoRbdName.into());
        }
        let mut source = Self { name, ..Self::default() };
        if let Some(formats) = kind.source_formats() {
            source.format = match node.child("format").and_then(|f| f.attr("type")) {
                None => Some(formats.default),
                Some(name) => {
                    Some(formats.find(name).ok_or_else(|| StorageError::UnknownPoolFormat(name.to_owned()))?)
                }
            };
        }
        source.hosts = node.children_named("host").map(SourceHost::parse).collect::<Result<_>>()?;
        source.initiator = named(node, "initiator/iqn");
        if node.children_named("device").any(|device| !device.has_attr("path")) {
            return Err(StorageError::NoSource("device path").into());
        }
        source.devices = xml::parse_list(node, "device")?;
        source.dir = node.child("dir").and_then(|d| d.attr("path")).map(sanitize);
        if kind == PoolType::Gluster && source.dir.is_none() {
            source.dir = Some("/".to_owned());
        }
        source.adapter = node.child("adapter").map(Adapter::parse).transpose()?.flatten();
        source.auth = node.child("auth").map(Auth::parse).transpose()?;
        if source.auth.as_ref().is_some_and(|auth| auth.method == super::AuthType::None) {
            return Err(StorageError::NoAuthType.into());
        }
        source.protocol_version = node.child("protocol").and_then(|p| p.attr("ver")).map(str::to_owned);
        source.vendor = named(node, "vendor");
        source.product = named(node, "product");
        Ok(source)
    }

    /// What the type of the pool demands.
    pub(super) fn validate(&self, kind: PoolType) -> Result<()> {
        let parts = kind.source_parts();
        let missing = if parts.host && self.hosts.is_empty() {
            "host name"
        } else if parts.dir && self.dir.is_none() {
            "path"
        } else if parts.adapter && self.adapter.is_none() {
            "adapter"
        } else if matches!(kind, PoolType::Fs | PoolType::Disk) && self.devices.is_empty() {
            "device name"
        } else {
            if kind == PoolType::IscsiDirect && self.initiator.is_none() {
                return Err(StorageError::NoInitiator.into());
            }
            return Ok(());
        };
        Err(StorageError::NoSource(missing).into())
    }

    pub(super) fn write(&self, w: &mut Writer, kind: PoolType) {
        let parts = kind.source_parts();
        let attr = |w: &mut Writer, element: &str, name: &str, value: Option<&String>| {
            if let Some(value) = value {
                w.start(element);
                w.attr(name, value);
                w.end();
            }
        };
        w.start("source");
        for host in self.hosts.iter().filter(|_| parts.host) {
            w.start("host");
            w.attr("name", &host.name);
            if host.port != 0 {
                w.attr_fmt("port", host.port);
            }
            w.end();
        }
        for device in self.devices.iter().filter(|_| parts.device) {
            device.write_element(w, "device");
        }
        attr(w, "dir", "path", self.dir.as_ref().filter(|_| parts.dir));
        if let Some(adapter) = self.adapter.as_ref().filter(|_| parts.adapter) {
            adapter.write(w);
        }
        if let Some(name) = self.name.as_ref().filter(|_| parts.name) {
            w.text_element("name", name);
        }
        if let Some(iqn) = self.initiator.as_ref().filter(|_| parts.initiator) {
            w.start("initiator");
            attr(w, "iqn", "name", Some(iqn));
            w.end();
        }
        if let Some(format) = self.format {
            w.start("format");
            w.attr("type", format);
            w.end();
        }
        if let Some(auth) = &self.auth {
            auth.write(w);
        }
        attr(w, "protocol", "ver", self.protocol_version.as_ref());
        attr(w, "vendor", "name", self.vendor.as_ref());
        attr(w, "product", "name", self.product.as_ref());
        w.end_long();
    }
}
