//! Where each CPU of the host sits, and which caches the CPUs share.
//! Upstream: `virCapabilitiesFillCPUInfo`, `virCapabilitiesInitCaches`.
//!
//! All is read below the folder that stands for `/sys/devices/system`.

use std::path::Path;

use crate::bitmap::Bitmap;
use crate::error::Result;
use crate::file;

/// Place of one CPU. Upstream: `virCapsHostNUMACellCPU`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpuPlace {
    /// Number of the socket.
    pub socket: u32,
    /// Number of the die in the socket.
    pub die: u32,
    /// Number of the cluster in the die.
    pub cluster: u32,
    /// Number of the core.
    pub core: u32,
    /// The CPUs of the same core, this one included.
    pub siblings: Bitmap,
}

/// The place of `cpu`; `None` if the host does not tell, as of an offline CPU.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for files that cannot be read.
pub fn place(system: &Path, cpu: usize) -> Result<Option<CpuPlace>> {
    let folder = system.join(format!("cpu/cpu{cpu}/topology"));
    // Some architectures say -1, older kernels nothing: it is the first then.
    let number = |name: &str| -> Result<u32> {
        Ok(file::read_i64(folder.join(name))?.and_then(|n| u32::try_from(n).ok()).unwrap_or(0))
    };
    if !folder.is_dir() {
        return Ok(None);
    }
    Ok(Some(CpuPlace {
        socket: number("physical_package_id")?,
        die: number("die_id")?,
        cluster: number("cluster_id")?,
        core: number("core_id")?,
        siblings: file::read_bitmap(folder.join("thread_siblings_list"))?.unwrap_or_default(),
    }))
}

/// What a cache holds. Upstream: `virCacheType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CacheKind {
    /// Code and data.
    #[default]
    Both,
    /// Code.
    Code,
    /// Data.
    Data,
}

/// A cache. Upstream: `virCapsHostCacheBank`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CacheBank {
    /// Number among the caches of the same level and kind.
    pub id: u32,
    /// Level, from 1.
    pub level: u32,
    /// What it holds.
    pub kind: CacheKind,
    /// Bytes.
    pub size_bytes: u64,
    /// The CPUs that share it.
    pub cpus: Bitmap,
}

/// The caches from level 2 on, by level, kind and number.
///
/// # Errors
/// As [`place`].
pub fn caches(system: &Path) -> Result<Vec<CacheBank>> {
    let mut banks: Vec<CacheBank> = Vec::new();
    let online = file::read_bitmap(system.join("cpu/online"))?.unwrap_or_default();
    for cpu in online.iter() {
        let folder = system.join(format!("cpu/cpu{cpu}/cache"));
        for name in if folder.is_dir() { file::list_dir(&folder)? } else { Vec::new() } {
            if !name.starts_with("index") {
                continue;
            }
            if let Some(bank) = bank(&folder.join(name))?
                && !banks.iter().any(|b| (b.level, b.kind, b.id) == (bank.level, bank.kind, bank.id))
            {
                banks.push(bank);
            }
        }
    }
    banks.sort_by_key(|bank| (bank.level, bank.kind, bank.id));
    Ok(banks)
}

/// One cache of a CPU; `None` for the first level, and if the kernel does not number it.
fn bank(folder: &Path) -> Result<Option<CacheBank>> {
    let number = |name: &str| -> Result<Option<u32>> {
        Ok(file::read_u64(folder.join(name))?.and_then(|n| u32::try_from(n).ok()))
    };
    let Some(level) = number("level")?.filter(|level| *level > 1) else { return Ok(None) };
    let Some(id) = number("id")? else { return Ok(None) };
    let kind = match file::read_line(folder.join("type"))?.as_deref() {
        Some("Instruction") => CacheKind::Code,
        Some("Data") => CacheKind::Data,
        _ => CacheKind::Both,
    };
    let size_bytes = file::read_scaled(folder.join("size"))?.unwrap_or(0);
    let cpus = file::read_bitmap(folder.join("shared_cpu_list"))?.unwrap_or_default();
    Ok(Some(CacheBank { id, level, kind, size_bytes, cpus }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_caches_are_read() {
        let root = tempfile::tempdir().expect("writable");
        let files = [
            ("online", "0-1\n"),
            ("cpu0/topology/physical_package_id", "-1\n"),
            ("cpu0/topology/core_id", "5\n"),
            ("cpu0/topology/thread_siblings_list", "0-1\n"),
            ("cpu0/cache/index0/level", "1\n"),
            ("cpu0/cache/index1/level", "2\n"),
            ("cpu0/cache/index2/level", "3\n"),
            ("cpu0/cache/index2/id", "4\n"),
            ("cpu0/cache/index2/type", "Unified\n"),
            ("cpu0/cache/index2/size", "512K\n"),
            ("cpu0/cache/index2/shared_cpu_list", "0-1\n"),
            ("cpu1/cache/index2/level", "3\n"),
            ("cpu1/cache/index2/id", "4\n"),
        ];
        for (name, text) in files {
            let path = root.path().join("cpu").join(name);
            std::fs::create_dir_all(path.parent().expect("has one")).expect("writable");
            std::fs::write(path, text).expect("writable");
        }
        let place_of = |cpu| place(root.path(), cpu).expect("readable");
        let first = place_of(0).expect("online");
        assert_eq!((first.socket, first.core, first.siblings.to_string().as_str()), (0, 5, "0-1"));
        assert_eq!(place_of(1), None);
        let caches = caches(root.path()).expect("readable");
        assert_eq!(caches.len(), 1);
        assert_eq!((caches[0].id, caches[0].size_bytes), (4, 512 << 10));
    }
}
