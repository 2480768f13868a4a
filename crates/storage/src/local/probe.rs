//! What a file is: its size on the host and for guests, its format, the file below it.
//!
//! Everything that a header says may be a guest's lie: names in it are shown, and the file below is looked at for its size
//! and format only.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::path::Path;

use ferrovirt::Result;
use ferrovirt_conf::storage::{
    Encryption, EncryptionFormat, Permissions, PoolType, Timestamp, Timestamps, Volume, VolumeTarget,
    VolumeType,
};
use ferrovirt_conf::storage_source::parse_backing;
use ferrovirt_util::storage_file::{
    self, BackingFormat, BackingName, EncryptionKind, FileFormat, ImageMetadata,
};
use ferrovirt_util::sys::xattr;
use ferrovirt_util::xml::StringEnum as _;

use super::{failed, path_of};
use crate::error::VolumeRefused;

/// What files count their blocks in, in bytes.
const SECTOR: u64 = 512;
/// Where SELinux shows that it is there.
const SELINUX: &str = "/sys/fs/selinux/enforce";

/// The volume that the entry `name` of a folder is; `None` for what is none: links to nothing, pipes, sockets. One that
/// cannot be read is reported in the log and passed over, so that it does not take the whole pool away.
/// Upstream: `storageBackendProbeTarget`.
pub(crate) fn find(folder: &str, name: &str) -> Option<Volume> {
    let path = format!("{}/{name}", folder.trim_end_matches('/'));
    let mut volume = Volume {
        kind: VolumeType::File,
        name: name.to_owned(),
        key: Some(path.clone()),
        capacity: 0,
        allocation: 0,
        physical: None,
        has_allocation: true,
        target: VolumeTarget { path: Some(path.clone()), ..VolumeTarget::default() },
        backing_store: None,
    };
    let probed = Opened::new(&path).and_then(|mut opened| {
        let format = opened.format()?;
        volume.target.format = format_name(format);
        if format == FileFormat::Dir {
            volume.kind = VolumeType::Dir;
        } else {
            let image = ImageMetadata::read(&opened.header, format);
            volume.backing_store = image.backing.as_ref().map(|name| backing(name, Path::new(&path)));
            fill(&mut volume.target, &image);
        }
        opened.measure(&mut volume)
    });
    match probed {
        Ok(()) => Some(volume),
        Err(error) => {
            log::warn!("ignoring '{name}' in '{folder}': {error}");
            None
        }
    }
}

/// Brings sizes, permissions and times of a volume up to date; its format is what it was made as or found to be.
/// Upstream: `virStorageBackendVolRefreshLocal`.
///
/// # Errors
/// `VIR_ERR_NO_STORAGE_VOL` if its file is gone, `VIR_ERR_INTERNAL_ERROR` if it is something else now, `VIR_ERR_SYSTEM_ERROR`.
pub(crate) fn refresh(volume: &mut Volume) -> Result<()> {
    let path = path_of(volume).to_owned();
    let mut opened = Opened::new(&path)?;
    if !opened.meta.is_dir() {
        opened.read_header()?;
    }
    opened.measure(volume)?;
    // What lies below may be out of reach; the volume is there all the same.
    if let Some(below) = &mut volume.backing_store
        && let Some(path) = below.path.clone()
        && let Ok(opened) = Opened::new(&path)
    {
        describe(below, Path::new(&path), &opened.meta);
    }
    Ok(())
}

/// A file or folder that a volume is.
struct Opened<'a> {
    path: &'a str,
    file: File,
    meta: Metadata,
    /// Its first bytes, once they were read.
    header: Vec<u8>,
}

impl<'a> Opened<'a> {
    /// Upstream: `virStorageBackendVolOpen`.
    fn new(path: &'a str) -> Result<Self> {
        let missing = || VolumeRefused::Path(path.to_owned());
        let meta = match std::fs::symlink_metadata(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(missing().into()),
            other => other.map_err(|error| failed(&error, format!("cannot stat file '{path}'")))?,
        };
        let unexpected = || VolumeRefused::UnexpectedType(path.to_owned());
        if meta.file_type().is_fifo() || meta.file_type().is_socket() {
            return Err(unexpected().into());
        }
        let mut options = OpenOptions::new();
        options.read(true).custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
        let file = match options.open(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Err(missing().into()),
            other => other.map_err(|error| failed(&error, format!("cannot open volume '{path}'")))?,
        };
        let meta = file.metadata().map_err(|error| failed(&error, format!("cannot stat file '{path}'")))?;
        let kind = meta.file_type();
        if !(kind.is_file() || kind.is_dir() || kind.is_block_device()) {
            return Err(unexpected().into());
        }
        Ok(Self { path, file, meta, header: Vec::new() })
    }

    fn read_header(&mut self) -> Result<()> {
        // One byte more, to see the end of a short file without growing.
        self.header.reserve_exact(storage_file::HEADER_LIMIT + 1);
        let read = (&self.file).take(storage_file::HEADER_LIMIT as u64).read_to_end(&mut self.header);
        read.map(drop).map_err(|e| failed(&e, format!("cannot read header '{}'", self.path)))
    }

    /// What its first bytes say that it is.
    fn format(&mut self) -> Result<FileFormat> {
        if self.meta.is_dir() {
            return Ok(FileFormat::Dir);
        }
        self.read_header()?;
        Ok(storage_file::probe(&self.header))
    }

    /// Bytes of the file or of the device.
    fn length(&mut self) -> Result<u64> {
        if self.meta.is_file() {
            return Ok(self.meta.len());
        }
        let end = self.file.seek(SeekFrom::End(0));
        end.map_err(|e| failed(&e, format!("cannot seek to end of file '{}'", self.path)))
    }

    /// Writes sizes, permissions and times down. The header is read as the volume's format has it.
    /// Upstream: `storageBackendUpdateVolTargetFd`.
    fn measure(&mut self, volume: &mut Volume) -> Result<()> {
        describe(&mut volume.target, Path::new(self.path), &self.meta);
        if self.meta.is_dir() {
            volume.kind = VolumeType::Dir;
            (volume.capacity, volume.allocation, volume.physical) = (0, 0, None);
            return Ok(());
        }
        let physical = self.length()?;
        let format = volume.target.format.and_then(FileFormat::from_name).unwrap_or(FileFormat::Raw);
        let image = ImageMetadata::read(&self.header, format);
        volume.physical = Some(physical);
        volume.allocation =
            if self.meta.is_file() { self.meta.blocks().saturating_mul(SECTOR) } else { physical };
        volume.capacity = image.capacity.unwrap_or_else(|| {
            let payload = image.encryption.and_then(|found| found.payload_offset).unwrap_or(0);
            physical.saturating_sub(payload)
        });
        Ok(())
    }
}

/// The formats of files, by the names that documents have.
fn format_name(format: FileFormat) -> Option<&'static str> {
    PoolType::Dir.volume_formats()?.find(format.as_str())
}

/// What the host knows of a file. Upstream: `storageBackendUpdateVolTargetFd`.
fn describe(target: &mut VolumeTarget, path: &Path, meta: &Metadata) {
    let time = |seconds, nanoseconds| Timestamp { seconds, nanoseconds };
    target.permissions = Permissions {
        mode: Some(meta.mode() & 0o777),
        owner: Some(meta.uid()),
        group: Some(meta.gid()),
        label: label(path),
    };
    target.timestamps = Some(Timestamps {
        atime: time(meta.atime(), meta.atime_nsec()),
        mtime: time(meta.mtime(), meta.mtime_nsec()),
        ctime: time(meta.ctime(), meta.ctime_nsec()),
        btime: Some(Timestamp::default()),
    });
}

/// The SELinux label of a file, where there are labels.
pub(super) fn label(path: &Path) -> Option<String> {
    if !Path::new(SELINUX).exists() {
        return None;
    }
    let label = xattr::get(path, "security.selinux").ok().flatten()?;
    Some(String::from_utf8_lossy(&label).trim_end_matches('\0').to_owned())
}

/// What the header says besides sizes.
fn fill(target: &mut VolumeTarget, image: &ImageMetadata) {
    // The old version is what a document without the element means.
    target.compat = image.compat.filter(|compat| *compat != "0.10").map(str::to_owned);
    target.cluster_size = image.cluster_size.unwrap_or(0);
    let features = image.features.iter().map(|feature| feature.as_str()).collect();
    target.features = target.compat.is_some().then_some(features);
    target.encryption = image.encryption.map(|found| {
        let format = match found.kind {
            EncryptionKind::Qcow => EncryptionFormat::Qcow,
            EncryptionKind::Luks => EncryptionFormat::Luks,
            EncryptionKind::Luks2 => EncryptionFormat::Luks2,
        };
        Encryption { format, ..Encryption::default() }
    });
}

/// The file below an image, as its header names it. What is not on this host is shown as it is named, as the reference does.
fn backing(named: &BackingName, image: &Path) -> VolumeTarget {
    let as_named = || VolumeTarget {
        path: Some(named.name.clone()),
        format: format_name(FileFormat::Raw),
        ..VolumeTarget::default()
    };
    let found = parse_backing(&named.name).ok().map(|found| found.source).filter(|source| source.is_local());
    let Some(name) = found.as_ref().and_then(|source| source.path()) else { return as_named() };
    let path = match image.parent() {
        Some(folder) if !name.starts_with('/') => folder.join(name).display().to_string(),
        _ => name.to_owned(),
    };
    let mut target = VolumeTarget { path: Some(path.clone()), ..VolumeTarget::default() };
    let mut opened = Opened::new(&path);
    let format = match &named.format {
        BackingFormat::Known(format) => *format,
        BackingFormat::Unknown(_) => FileFormat::Raw,
        BackingFormat::Auto => {
            let probed = opened.as_mut().ok().and_then(|opened| opened.format().ok());
            probed.unwrap_or(FileFormat::Raw)
        }
    };
    target.format = format_name(format);
    if let Ok(opened) = &opened {
        describe(&mut target, Path::new(&path), &opened.meta);
    }
    target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_what_they_hold() {
        let folder = tempfile::tempdir().unwrap();
        let (base, path) = (folder.path().display().to_string(), |name: &str| folder.path().join(name));
        let sparse = File::create(path("sparse.img")).unwrap();
        sparse.set_len(8 << 20).unwrap();
        std::fs::create_dir(path("folder")).unwrap();
        std::os::unix::fs::symlink("nowhere", path("dangling")).unwrap();
        std::os::unix::fs::symlink("sparse.img", path("link.img")).unwrap();
        nix::unistd::mkfifo(&path("pipe"), nix::sys::stat::Mode::S_IRUSR).unwrap();
        let volume = find(&base, "sparse.img").unwrap();
        assert_eq!((volume.capacity, volume.allocation, volume.physical), (8 << 20, 0, Some(8 << 20)));
        assert_eq!((volume.kind, volume.target.format), (VolumeType::File, Some("raw")));
        assert_eq!(find(&base, "folder").unwrap().kind, VolumeType::Dir);
        assert_eq!(find(&base, "link.img").unwrap().capacity, 8 << 20);
        assert!(
            find(&base, "dangling").is_none()
                && find(&base, "pipe").is_none()
                && find(&base, "none").is_none()
        );
    }

    #[test]
    fn headers_tell_capacity_and_what_lies_below() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("base.img"), vec![0; 4096]).unwrap();
        let mut header = vec![0; 4096];
        header[..8].copy_from_slice(b"QFI\xfb\0\0\0\x02");
        header[8..16].copy_from_slice(&512_u64.to_be_bytes());
        header[16..20].copy_from_slice(&8_u32.to_be_bytes());
        header[20..24].copy_from_slice(&16_u32.to_be_bytes());
        header[24..32].copy_from_slice(&(1_u64 << 30).to_be_bytes());
        header[512..520].copy_from_slice(b"base.img");
        std::fs::write(folder.path().join("top.qcow2"), &header).unwrap();
        let base = folder.path().display().to_string();
        let volume = find(&base, "top.qcow2").unwrap();
        assert_eq!((volume.capacity, volume.target.format), (1 << 30, Some("qcow2")));
        let below = volume.backing_store.unwrap();
        assert_eq!(below.path, Some(format!("{base}/base.img")));
        assert_eq!(below.format, Some("raw"));
    }
}
