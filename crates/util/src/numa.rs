//! NUMA nodes of the host: memory, pages, CPUs, distances, memory-side caches and interconnects.
//! Upstream: `src/util/virnuma.c`, `virCapabilitiesHostNUMAInitReal`.
//!
//! All is read below the folder that stands for `/sys/devices/system`, so tests use recorded trees.

use std::path::Path;

use crate::bitmap::Bitmap;
use crate::error::Result;
use crate::file;

/// Largest `meminfo` of a node, in bytes.
const LIMIT: usize = 1 << 20;

/// The pages of one size.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PagePool {
    /// Size of a page.
    pub size_kib: u64,
    /// All pages.
    pub total: u64,
    /// Free pages.
    pub free: u64,
}

/// A cache between the CPUs and a node's memory. Upstream: `virNumaCache`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemorySideCache {
    /// Level, from 1.
    pub level: u32,
    /// Bytes.
    pub size_bytes: u64,
    /// Bytes of a line.
    pub line_bytes: u64,
    /// Whether each line has one place only.
    pub direct: bool,
    /// Whether writes go through to memory at once.
    pub write_through: bool,
}

/// A node. Upstream: `virCapsHostNUMACell`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Node {
    /// Number.
    pub id: u32,
    /// Its CPUs.
    pub cpus: Bitmap,
    /// Memory.
    pub memory_kib: u64,
    /// Free memory.
    pub free_kib: u64,
    /// Its pages, the base size first.
    pub pages: Vec<PagePool>,
    /// Distance to each node that has one, by node number; empty if unknown.
    pub distances: Vec<(u32, u32)>,
    /// Caches in front of its memory, by level.
    pub caches: Vec<MemorySideCache>,
}

/// The nodes that are online; `None` on a host without NUMA. Upstream: `virNumaIsAvailable`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for files that cannot be read.
pub fn nodes(system: &Path) -> Result<Option<Vec<Node>>> {
    let folder = system.join("node");
    if !folder.is_dir() {
        return Ok(None);
    }
    let online = file::read_bitmap(folder.join("online"))?.unwrap_or_default();
    let online: Vec<u32> = online.iter().filter_map(|id| u32::try_from(id).ok()).collect();
    let read = |id: &u32| node(&folder.join(format!("node{id}")), *id, &online);
    online.iter().map(read).collect::<Result<_>>().map(Some)
}

fn node(folder: &Path, id: u32, online: &[u32]) -> Result<Node> {
    let meminfo = file::read_text_if_exists(folder.join("meminfo"), LIMIT)?.unwrap_or_default();
    let memory_kib = meminfo_kib(&meminfo, "MemTotal").unwrap_or(0);
    let free_kib = meminfo_kib(&meminfo, "MemFree").unwrap_or(0);
    let line = file::read_line(folder.join("distance"))?.unwrap_or_default();
    let distances = line.split_ascii_whitespace().map_while(|text| text.parse().ok());
    Ok(Node {
        id,
        cpus: file::read_bitmap(folder.join("cpulist"))?.unwrap_or_default(),
        memory_kib,
        free_kib,
        pages: pages(folder, memory_kib, free_kib)?,
        distances: online.iter().copied().zip(distances).collect(),
        caches: caches(folder)?,
    })
}

/// A value of a node's `meminfo`, whose lines begin with the node.
fn meminfo_kib(text: &str, key: &str) -> Option<u64> {
    let value = |line: &str| {
        let (name, value) = line.split_once(':')?;
        let wanted = name.split_ascii_whitespace().next_back() == Some(key);
        wanted.then(|| value.trim().trim_end_matches("kB").trim_end().parse().ok())?
    };
    text.lines().find_map(value)
}

/// Upstream: `virNumaGetPages`.
fn pages(folder: &Path, memory_kib: u64, free_kib: u64) -> Result<Vec<PagePool>> {
    let huge = folder.join("hugepages");
    let mut pools = Vec::new();
    for name in if huge.is_dir() { file::list_dir(&huge)? } else { Vec::new() } {
        let size = name.strip_prefix("hugepages-").and_then(|n| n.strip_suffix("kB")?.parse().ok());
        let Some(size_kib) = size else { continue };
        let count =
            |file: &str| -> Result<u64> { Ok(file::read_u64(huge.join(&name).join(file))?.unwrap_or(0)) };
        let pool = PagePool { size_kib, total: count("nr_hugepages")?, free: count("free_hugepages")? };
        pools.push(pool);
    }
    pools.sort_by_key(|pool: &PagePool| pool.size_kib);
    let base_kib = base_page_kib();
    let in_huge: u64 = pools.iter().map(|pool| pool.size_kib.saturating_mul(pool.total)).sum();
    let base = PagePool {
        size_kib: base_kib,
        total: memory_kib.saturating_sub(in_huge) / base_kib,
        free: free_kib / base_kib,
    };
    pools.insert(0, base);
    Ok(pools)
}

/// Size of an ordinary page. Upstream: `virGetSystemPageSizeKB`.
#[must_use]
pub fn base_page_kib() -> u64 {
    let size = nix::unistd::sysconf(nix::unistd::SysconfVar::PAGE_SIZE).ok().flatten();
    size.and_then(|bytes| u64::try_from(bytes).ok())
        .filter(|bytes| *bytes >= 1024)
        .map_or(4, |bytes| bytes / 1024)
}

/// Upstream: `virCapabilitiesGetNodeCache`.
fn caches(folder: &Path) -> Result<Vec<MemorySideCache>> {
    let folder = folder.join("memory_side_cache");
    let mut caches = Vec::new();
    for name in if folder.is_dir() { file::list_dir(&folder)? } else { Vec::new() } {
        let Some(level) = name.strip_prefix("index").and_then(|n| n.parse().ok()) else { continue };
        let value =
            |file: &str| -> Result<u64> { Ok(file::read_u64(folder.join(&name).join(file))?.unwrap_or(0)) };
        caches.push(MemorySideCache {
            level,
            size_bytes: value("size")?,
            line_bytes: value("line_size")?,
            direct: value("indexing")? == 0,
            write_through: value("write_policy")? == 1,
        });
    }
    caches.sort_by_key(|cache: &MemorySideCache| cache.level);
    Ok(caches)
}

/// How fast the CPUs of one node reach the memory of another. Upstream: `virNumaInterconnect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Interconnect {
    /// The node with the CPUs.
    pub initiator: u32,
    /// The node with the memory.
    pub target: u32,
    /// Nanoseconds of reading and of writing.
    pub latency_ns: [Option<u64>; 2],
    /// MiB per second of reading and of writing.
    pub bandwidth_mib: [Option<u64>; 2],
}

/// What the host knows of its interconnects, by target. Upstream: `virCapabilitiesHostNUMAInitInterconnects`.
///
/// # Errors
/// As [`nodes`].
pub fn interconnects(system: &Path) -> Result<Vec<Interconnect>> {
    let folder = system.join("node");
    let online = file::read_bitmap(folder.join("online"))?.unwrap_or_default();
    let mut found = Vec::new();
    for target in online.iter().filter_map(|id| u32::try_from(id).ok()) {
        // `access0` includes what is no CPU.
        let initiators = folder.join(format!("node{target}/access1/initiators"));
        if !initiators.is_dir() {
            continue;
        }
        let value = |name: &str| file::read_u64(initiators.join(name));
        let latency_ns = [value("read_latency")?, value("write_latency")?];
        let bandwidth_mib = [value("read_bandwidth")?, value("write_bandwidth")?];
        let names = file::list_dir(&initiators)?;
        let ids = names.iter().filter_map(|name| name.strip_prefix("node")?.parse().ok());
        let mut ids: Vec<u32> = ids.collect();
        ids.sort_unstable();
        let rows = ids.into_iter();
        found.extend(rows.map(|initiator| Interconnect { initiator, target, latency_ns, bandwidth_mib }));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, name: &str, text: &str) {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("writable");
        std::fs::write(path, text).expect("writable");
    }

    #[test]
    fn a_node_has_all_its_facts() {
        let root = tempfile::tempdir().expect("writable");
        let files = [
            ("online", "0,2\n"),
            ("node0/cpulist", "0-3\n"),
            ("node0/distance", "10 21\n"),
            ("node0/meminfo", "Node 0 MemTotal:       10240 kB\nNode 0 MemFree:         4096 kB\n"),
            ("node0/hugepages/hugepages-2048kB/nr_hugepages", "3\n"),
            ("node0/hugepages/hugepages-2048kB/free_hugepages", "1\n"),
            ("node2/cpulist", "\n"),
            ("node2/memory_side_cache/index1/size", "4096\n"),
            ("node2/memory_side_cache/index1/line_size", "64\n"),
            ("node2/memory_side_cache/index1/indexing", "1\n"),
            ("node2/memory_side_cache/index1/write_policy", "1\n"),
            ("node2/access1/initiators/node0/x", ""),
            ("node2/access1/initiators/read_latency", "7\n"),
            ("node2/access1/initiators/write_bandwidth", "9\n"),
        ];
        for (name, text) in files {
            write(root.path(), &format!("node/{name}"), text);
        }
        let nodes = nodes(root.path()).expect("readable").expect("there");
        assert_eq!(nodes.iter().map(|n| n.id).collect::<Vec<_>>(), [0, 2]);
        let base = base_page_kib();
        assert_eq!(
            nodes[0].pages,
            [
                PagePool { size_kib: base, total: 4096 / base, free: 4096 / base },
                PagePool { size_kib: 2048, total: 3, free: 1 }
            ]
        );
        assert_eq!(nodes[0].distances, [(0, 10), (2, 21)]);
        assert_eq!(nodes[0].cpus.to_string(), "0-3");
        let cache = MemorySideCache {
            level: 1,
            size_bytes: 4096,
            line_bytes: 64,
            direct: false,
            write_through: true,
        };
        assert_eq!(nodes[1].caches, [cache]);
        let links = interconnects(root.path()).expect("readable");
        let link = Interconnect {
            initiator: 0,
            target: 2,
            latency_ns: [Some(7), None],
            bandwidth_mib: [None, Some(9)],
        };
        assert_eq!(links, [link]);
    }

    #[test]
    fn a_host_without_nodes_has_none() {
        let root = tempfile::tempdir().expect("writable");
        assert_eq!(nodes(root.path()).expect("readable"), None);
    }
}
