//! Disk sources as chains of images: reading the names that image headers hold, following them, finding an image again.
//!
//! The elements are the same [`DiskSource`] that `<source>` of a disk and of its `<backingStore>`s hold, so a chain read
//! from a document and one read from images are the same thing. Upstream: `storage_source.c`,
//! `storage_source_backingstore.c`.

mod backing;
mod chain;
mod colon;
mod error;
mod json;
mod json_network;
mod lookup;
mod metadata;
mod relative;
mod uri;

use ferrovirt_util::storage_file::{FileFormat, ImageMetadata};

pub use backing::{BackingString, parse_backing};
pub use chain::Chain;
pub use error::StorageSourceError;
pub use lookup::parse_indexed_target;
pub use metadata::MAX_DEPTH;

use crate::domain::disk::source::{DiskSource, HostTransport, NetProtocol, SourceType};

/// One element of a chain. Upstream: `virStorageSource`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StorageSource {
    /// Which fields of [`Self::source`] count.
    pub kind: SourceType,
    /// Where the data is.
    pub source: DiskSource,
    /// The image's format, if it is known.
    pub format: Option<FileFormat>,
    /// Number of the element in its chain, 0 for the top. Upstream: `id`.
    pub index: u32,
    /// The name by which the image above calls this one, if that is relative. Upstream: `relPath`.
    pub relative: Option<String>,
    /// What the image's header says.
    pub image: ImageMetadata,
    /// Where a qcow2 image with a data file has its data.
    pub data_file: Option<Box<Self>>,
}

impl StorageSource {
    /// A file of this host.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        let source = DiskSource { file: Some(path.into()), ..DiskSource::default() };
        Self { source, ..Self::default() }
    }

    fn network(protocol: NetProtocol) -> Self {
        let source = DiskSource { protocol: Some(protocol), ..DiskSource::default() };
        Self { kind: SourceType::Network, source, ..Self::default() }
    }

    /// The path, or the name that a network protocol has for it. Upstream: `src->path`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self.kind {
            SourceType::File => self.source.file.as_deref(),
            SourceType::Block | SourceType::VhostVdpa => self.source.dev.as_deref(),
            SourceType::Dir => self.source.dir.as_deref(),
            SourceType::Network => self.source.name.as_deref(),
            SourceType::VhostUser => self.source.path.as_deref(),
            SourceType::Volume | SourceType::Nvme => None,
        }
    }

    /// Whether it has a path on this host. Upstream: `virStorageSourceIsLocalStorage`.
    #[must_use]
    pub fn is_local(&self) -> bool {
        matches!(self.kind, SourceType::File | SourceType::Block | SourceType::Dir)
    }

    /// Turns a local file into a local folder or block device, or back.
    fn set_local_kind(&mut self, kind: SourceType) {
        let path = match self.kind {
            SourceType::File => self.source.file.take(),
            SourceType::Block => self.source.dev.take(),
            _ => self.source.dir.take(),
        };
        self.kind = kind;
        match kind {
            SourceType::Block => self.source.dev = path,
            SourceType::Dir => self.source.dir = path,
            _ => self.source.file = path,
        }
    }
}

/// The port that a protocol uses unless told otherwise. Upstream: `virStorageSourceNetworkDefaultPort`.
#[must_use]
pub const fn default_port(protocol: NetProtocol) -> Option<u32> {
    Some(match protocol {
        NetProtocol::Http => 80,
        NetProtocol::Https => 443,
        NetProtocol::Ftp => 21,
        NetProtocol::Ftps => 990,
        NetProtocol::Tftp => 69,
        NetProtocol::Sheepdog => 7000,
        NetProtocol::Nbd => 10809,
        NetProtocol::Ssh => 22,
        NetProtocol::Iscsi => 3260,
        NetProtocol::Gluster => 24007,
        NetProtocol::Vxhs => 9999,
        NetProtocol::Rbd | NetProtocol::Nfs | NetProtocol::None => return None,
    })
}

/// Gives every host without a port that of the protocol. Upstream: `virStorageSourceNetworkAssignDefaultPorts`.
pub fn assign_default_ports(source: &mut DiskSource) {
    let Some(port) = source.protocol.and_then(default_port) else { return };
    for host in &mut source.hosts {
        if host.transport.unwrap_or_default() == HostTransport::Tcp && host.port.unwrap_or(0) == 0 {
            host.port = Some(port);
        }
    }
}

#[cfg(test)]
mod tests;
