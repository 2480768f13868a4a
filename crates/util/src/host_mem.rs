//! Memory of the host: statistics, free pages by size and node, huge page pools, samepage merging.
//! Upstream: `virhostmem.c`, `virNumaSetPagePoolSize`.
//!
//! All is read below folders that stand for `/proc` and `/sys`, so tests use trees of their own.

use std::path::Path;

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};
use crate::file;
use crate::numa::{self, Node, base_page_kib};
use crate::typed_param::{AllowedParam, TypedParams, TypedValue};

/// Largest `meminfo`, in bytes.
const LIMIT: usize = 1 << 20;

/// Most numbers that one question about free pages may have as its answer.
const MAX_COUNTS: usize = 1 << 20;

/// Why a question about memory was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostMemError {
    /// No such node.
    #[error("start cell {0} out of range (0-{1})")]
    StartCell(i32, u32),
    /// More sizes and nodes than an answer may have.
    #[error("too many pages: {0} sizes on {1} cells")]
    TooMany(usize, u32),
    /// No page size of the question is there.
    #[error("no suitable info found")]
    NothingFound,
    /// The size is none of the node's.
    #[error("page size {0} is not available on node {1}")]
    PageSize(u64, i32),
    /// Ordinary pages have no pool.
    #[error("system pages pool can't be modified")]
    SystemPages,
    /// The kernel did not find enough memory.
    #[error("Allocated only {0} / {1}")]
    Partly(u64, u64),
    /// The sum does not fit.
    #[error("number of pages too large: {0}")]
    Count(u64),
    /// `meminfo` has no such line.
    #[error("no available memory line found")]
    NoLine,
}

impl VirError for HostMemError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::TooMany(..) | Self::Count(_) => ErrorNumber::INVALID_ARG,
            Self::PageSize(..) | Self::Partly(..) => ErrorNumber::OPERATION_FAILED,
            Self::SystemPages => ErrorNumber::OPERATION_UNSUPPORTED,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// Use of memory, in KiB. Upstream: `virHostMemGetStats`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MemoryStats {
    /// All.
    pub total_kib: u64,
    /// Free.
    pub free_kib: u64,
    /// In buffers; not told of single nodes.
    pub buffers_kib: Option<u64>,
    /// In the page cache; not told of single nodes.
    pub cached_kib: Option<u64>,
}

impl MemoryStats {
    /// The host's use, from the text of `/proc/meminfo`, or a node's, from the `meminfo` of its folder.
    ///
    /// # Errors
    /// [`HostMemError::NoLine`].
    pub fn parse(meminfo: &str) -> Result<Self, HostMemError> {
        let value = |wanted: &str| {
            let mut lines = meminfo.lines().filter_map(|line| line.split_once(':'));
            // A node's lines begin with its number.
            let line = lines.find(|(name, _)| name.rsplit(' ').next() == Some(wanted))?;
            line.1.trim().trim_end_matches("kB").trim().parse().ok()
        };
        Ok(Self {
            total_kib: value("MemTotal").ok_or(HostMemError::NoLine)?,
            free_kib: value("MemFree").ok_or(HostMemError::NoLine)?,
            buffers_kib: value("Buffers"),
            cached_kib: value("Cached"),
        })
    }

    /// The host's use, below the folder that stands for `/proc`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`; [`HostMemError::NoLine`].
    pub fn of_host(proc: &Path) -> Result<Self> {
        Ok(Self::parse(&file::read_text(proc.join("meminfo"), LIMIT)?)?)
    }

    /// A node's use, below the folder that stands for `/sys/devices/system`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`; [`HostMemError::NoLine`].
    pub fn of_node(system: &Path, node: u32) -> Result<Self> {
        Ok(Self::parse(&file::read_text(system.join(format!("node/node{node}/meminfo")), LIMIT)?)?)
    }
}

/// Free pages of each size (KiB) on each of `cells` nodes from `start` on (-1: the whole host), the sizes of one node
/// together. Numbers from outside are multiplied with care: the reference overflows here. Upstream:
/// `virHostMemGetFreePages`.
///
/// # Errors
/// [`HostMemError`].
pub fn free_pages(
    nodes: &[Node],
    sizes_kib: &[u64],
    start: i32,
    cells: u32,
) -> Result<Vec<u64>, HostMemError> {
    let wanted = usize::try_from(cells).ok().and_then(|cells| cells.checked_mul(sizes_kib.len()));
    if wanted.is_none_or(|wanted| wanted > MAX_COUNTS) {
        return Err(HostMemError::TooMany(sizes_kib.len(), cells));
    }
    let last = nodes.iter().map(|node| node.id).max().unwrap_or(0);
    if start < -1 || i64::from(start) > i64::from(last) {
        return Err(HostMemError::StartCell(start, last));
    }
    let end = (i64::from(start) + i64::from(cells) - 1).min(i64::from(last));
    let mut counts = Vec::new();
    for cell in i64::from(start)..=end {
        let here: Vec<&Node> = nodes.iter().filter(|node| cell == -1 || i64::from(node.id) == cell).collect();
        if here.is_empty() {
            continue;
        }
        for size in sizes_kib {
            let pools = here.iter().flat_map(|node| &node.pages).filter(|pool| pool.size_kib == *size);
            let free: Vec<u64> = pools.map(|pool| pool.free).collect();
            if free.is_empty() {
                return Err(HostMemError::PageSize(*size, i32::try_from(cell).unwrap_or(i32::MAX)));
            }
            counts.push(free.into_iter().fold(0, u64::saturating_add));
        }
    }
    if counts.is_empty() { Err(HostMemError::NothingFound) } else { Ok(counts) }
}

/// Sets the pool of huge pages of one size on a node to `count` pages, or with `add` makes it larger by them.
/// Upstream: `virNumaSetPagePoolSize`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`; [`HostMemError`] for a wrong size, or if the kernel gave less.
pub fn set_page_pool(system: &Path, node: u32, size_kib: u64, count: u64, add: bool) -> Result<()> {
    if size_kib == base_page_kib() {
        return Err(HostMemError::SystemPages.into());
    }
    let pool = system.join(format!("node/node{node}/hugepages/hugepages-{size_kib}kB/nr_hugepages"));
    let Some(now) = file::read_u64(&pool)? else {
        return Err(HostMemError::PageSize(size_kib, i32::try_from(node).unwrap_or(i32::MAX)).into());
    };
    let wanted = if add { now.checked_add(count) } else { Some(count) };
    let wanted = wanted.ok_or(HostMemError::Count(count))?;
    if wanted == now {
        return Ok(());
    }
    file::write_in_place(&pool, &wanted.to_string(), None)?;
    let got = file::read_u64(&pool)?.unwrap_or(0);
    if got == wanted { Ok(()) } else { Err(HostMemError::Partly(got, wanted).into()) }
}

/// The nodes of this host; one for all memory on a host without NUMA.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn nodes(system: &Path) -> Result<Vec<Node>> {
    Ok(numa::nodes(system)?.unwrap_or_default())
}

/// Settings and numbers of samepage merging: parameter, file, whether it is 32 bits wide and may be set.
/// Upstream: `virHostMemGetParameters`.
const SHARED_MEMORY: [(&str, &str, bool); 8] = [
    ("shm_pages_to_scan", "pages_to_scan", true),
    ("shm_sleep_millisecs", "sleep_millisecs", true),
    ("shm_pages_shared", "pages_shared", false),
    ("shm_pages_sharing", "pages_sharing", false),
    ("shm_pages_unshared", "pages_unshared", false),
    ("shm_pages_volatile", "pages_volatile", false),
    ("shm_full_scans", "full_scans", false),
    ("shm_merge_across_nodes", "merge_across_nodes", true),
];

/// The parameters of samepage merging, below the folder that stands for `/sys/kernel/mm/ksm`; what the kernel does not
/// have is left out.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for a file that holds no number.
pub fn shared_memory(ksm: &Path) -> Result<TypedParams> {
    let mut params = TypedParams::new();
    for (name, file_name, settable) in SHARED_MEMORY {
        let Some(value) = file::read_u64(ksm.join(file_name))? else { continue };
        match u32::try_from(value) {
            Ok(value) if settable => params.push(name, value)?,
            _ => params.push(name, value)?,
        }
    }
    Ok(params)
}

/// Sets parameters of samepage merging. Upstream: `virHostMemSetParameters`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`, `VIR_ERR_ARGUMENT_UNSUPPORTED` for parameters that cannot be set; `VIR_ERR_SYSTEM_ERROR`.
pub fn set_shared_memory(ksm: &Path, params: &TypedParams) -> Result<()> {
    let settable = SHARED_MEMORY.iter().filter(|(.., settable)| *settable);
    let allowed: Vec<AllowedParam> =
        settable.map(|(field, ..)| AllowedParam { field, type_number: 2, multiple: false }).collect();
    params.validate(&allowed)?;
    for param in params {
        let row = SHARED_MEMORY.iter().find(|(name, ..)| param.field == *name);
        if let (Some((_, file_name, _)), TypedValue::UInt(value)) = (row, &param.value) {
            file::write_in_place(ksm.join(file_name), &value.to_string(), None)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numa::PagePool;

    fn node(id: u32, free: u64) -> Node {
        let pool = |size_kib, free| PagePool { size_kib, total: 100, free };
        Node { id, pages: vec![pool(4, free), pool(2048, 7)], ..Node::default() }
    }

    #[test]
    fn statistics_of_hosts_and_nodes() {
        let host = MemoryStats::parse(
            "MemTotal: 100 kB\nMemFree: 40 kB\nBuffers: 5 kB\nCached: 6 kB\nSwapCached: 9 kB\n",
        );
        let expected =
            MemoryStats { total_kib: 100, free_kib: 40, buffers_kib: Some(5), cached_kib: Some(6) };
        assert_eq!(host, Ok(expected));
        let node = MemoryStats::parse("Node 0 MemTotal:  7 kB\nNode 0 MemFree:  3 kB\n").unwrap();
        assert_eq!((node.total_kib, node.free_kib, node.cached_kib), (7, 3, None));
        assert_eq!(MemoryStats::parse("nonsense"), Err(HostMemError::NoLine));
        assert!(MemoryStats::of_host(Path::new("/proc")).unwrap().total_kib > 0);
    }

    #[test]
    fn free_pages_by_size_and_node() {
        let nodes = [node(0, 10), node(2, 20)];
        assert_eq!(free_pages(&nodes, &[4, 2048], 0, 9), Ok(vec![10, 7, 20, 7]));
        assert_eq!(free_pages(&nodes, &[4], 1, 2), Ok(vec![20]));
        assert_eq!(free_pages(&nodes, &[4], -1, 1), Ok(vec![30]));
        assert_eq!(free_pages(&nodes, &[5], 0, 1), Err(HostMemError::PageSize(5, 0)));
        assert_eq!(free_pages(&nodes, &[4], 3, 1), Err(HostMemError::StartCell(3, 2)));
        assert_eq!(free_pages(&nodes, &[4], i32::MIN, 1), Err(HostMemError::StartCell(i32::MIN, 2)));
        assert_eq!(free_pages(&nodes, &[4], 1, 1), Err(HostMemError::NothingFound));
    }

    #[test]
    fn a_question_that_overflows_is_refused() {
        let sizes = vec![4; 1 << 16];
        let expected = Err(HostMemError::TooMany(1 << 16, u32::MAX));
        assert_eq!(free_pages(&[node(0, 1)], &sizes, 0, u32::MAX), expected);
        assert_eq!(
            free_pages(&[node(0, 1)], &[4], i32::MAX, 1 << 20),
            Err(HostMemError::StartCell(i32::MAX, 0))
        );
        assert_eq!(free_pages(&[node(0, u64::MAX), node(1, 1)], &[4], -1, 1), Ok(vec![u64::MAX]));
    }

    #[test]
    fn pools_and_samepage_merging() {
        let dir = tempfile::tempdir().unwrap();
        let pool = dir.path().join("node/node0/hugepages/hugepages-2048kB");
        std::fs::create_dir_all(&pool).unwrap();
        std::fs::write(pool.join("nr_hugepages"), "3\n").unwrap();
        set_page_pool(dir.path(), 0, 2048, 4, true).unwrap();
        assert_eq!(std::fs::read_to_string(pool.join("nr_hugepages")).unwrap(), "7");
        assert!(set_page_pool(dir.path(), 0, 2048, u64::MAX, true).is_err());
        assert!(set_page_pool(dir.path(), 0, 1024, 1, false).is_err());
        assert!(set_page_pool(dir.path(), 0, base_page_kib(), 1, false).is_err());
        std::fs::write(dir.path().join("pages_to_scan"), "100\n").unwrap();
        std::fs::write(dir.path().join("pages_shared"), "9000000000\n").unwrap();
        let params = shared_memory(dir.path()).unwrap();
        assert_eq!((params.uint("shm_pages_to_scan").unwrap(), params.len()), (Some(100), 2));
        let mut new = TypedParams::new();
        new.push("shm_pages_to_scan", 55_u32).unwrap();
        set_shared_memory(dir.path(), &new).unwrap();
        assert_eq!(std::fs::read_to_string(dir.path().join("pages_to_scan")).unwrap(), "55");
        new.push("shm_pages_shared", 1_u64).unwrap();
        assert!(set_shared_memory(dir.path(), &new).is_err());
    }
}
