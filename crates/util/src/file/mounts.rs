//! The mount table. Upstream: `virFileGetMountSubtree`, `virFileIsSharedFS`.

use std::path::{Path, PathBuf};

use super::read_text;
use crate::error::Result;

/// Largest mount table, in bytes.
const LIMIT: usize = 16 << 20;

/// File systems whose files another host may see at the same time.
const SHARED: [&str; 15] = [
    "nfs",
    "nfs4",
    "gfs2",
    "gfs2meta",
    "ocfs2",
    "afs",
    "smb2",
    "smb3",
    "smbfs",
    "cifs",
    "ceph",
    "gpfs",
    "acfs",
    "fuse.glusterfs",
    "fuse.quobyte",
];

/// One mount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount {
    /// What is mounted.
    pub source: String,
    /// Where.
    pub point: String,
    /// Type of the file system.
    pub kind: String,
}

/// Reads a table in the form of `/proc/mounts`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn read_mounts(path: impl AsRef<Path>) -> Result<Vec<Mount>> {
    let text = read_text(path, LIMIT)?;
    let mount = |line: &str| {
        let mut fields = line.split_ascii_whitespace().map(unescape);
        Some(Mount { source: fields.next()?, point: fields.next()?, kind: fields.next()? })
    };
    Ok(text.lines().filter_map(mount).collect())
}

/// Mount points at or below `prefix`, sorted. Upstream: `virFileGetMountSubtree`.
#[must_use]
pub fn mount_subtree(mounts: &[Mount], prefix: &str) -> Vec<String> {
    let below = mounts.iter().filter(|mount| contains(prefix, &mount.point));
    let mut points = below.map(|mount| mount.point.clone()).collect::<Vec<_>>();
    points.sort();
    points
}

/// The mount that holds `path`, an absolute path without symbolic links.
#[must_use]
pub fn mount_of<'a>(mounts: &'a [Mount], path: &str) -> Option<&'a Mount> {
    // Of several mounts on one point the last one is on top.
    mounts
        .iter()
        .filter(|mount| contains(&mount.point, path))
        .max_by_key(|mount| mount.point.trim_end_matches('/').len())
}

/// True if the file is on a file system that several hosts share. Symbolic links are resolved by `canonical`, which
/// leaves a path that does not exist yet as it is. Upstream: `virFileIsSharedFS`.
#[must_use]
pub fn is_shared(mounts: &[Mount], path: &str, canonical: impl Fn(&str) -> String) -> bool {
    let resolved = canonical(path);
    mount_of(mounts, &resolved).is_some_and(|mount| SHARED.contains(&mount.kind.as_str()))
}

/// [`is_shared`] on this host. Nothing is asked of the file system itself, which may be a dead server's.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if there is no mount table.
pub fn is_shared_fs(path: &Path) -> Result<bool> {
    let mounts = read_mounts("/proc/self/mounts")?;
    let canonical = |path: &str| canonical_prefix(Path::new(path)).to_string_lossy().into_owned();
    Ok(is_shared(&mounts, &path.to_string_lossy(), canonical))
}

/// The path with the links of its existing part resolved.
fn canonical_prefix(path: &Path) -> PathBuf {
    let resolved = path.ancestors().find_map(|a| Some((a, std::fs::canonicalize(a).ok()?)));
    match resolved {
        Some((existing, real)) => {
            path.strip_prefix(existing).map_or_else(|_| path.to_owned(), |rest| real.join(rest))
        }
        None => path.to_owned(),
    }
}

/// True if `path` is `folder` or below it.
fn contains(folder: &str, path: &str) -> bool {
    let folder = folder.trim_end_matches('/');
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The table writes blanks and backslashes as `\ooo`.
fn unescape(field: &str) -> String {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let octal = tail.get(..3).filter(|_| *first == b'\\').and_then(|d| std::str::from_utf8(d).ok());
        match octal.and_then(|d| u8::from_str_radix(d, 8).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[3..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("mounts");
        let text = "/dev/a / ext4 rw 0 0\nh:/x /net nfs4 rw 0 0\nd /net/own\\040place ext4 rw 0 0\nh:/y /net nfs rw 0 0\n";
        std::fs::write(&path, text).unwrap();
        let mounts = read_mounts(&path).unwrap();
        assert_eq!(mount_subtree(&mounts, "/net"), ["/net", "/net", "/net/own place"]);
        assert_eq!(mount_of(&mounts, "/network").unwrap().point, "/");
        assert_eq!(mount_of(&mounts, "/net/f").unwrap().source, "h:/y");
        let shared = |path: &str| is_shared(&mounts, path, |p| p.replace("/link", "/net"));
        assert_eq!(["/net/f", "/net/own place/f", "/link/f", "/f"].map(shared), [true, false, true, false]);
        assert!(!is_shared_fs(Path::new("/proc/self")).unwrap());
    }
}
