//! The pretended host.

use ferrovirt::Result;
use ferrovirt::record::{NodeInfo, SecurityModel, StatField};
use ferrovirt_util::xml::Writer;
use ferrovirt_util::{Error, ErrorDomain};

use crate::connection::only_flags;
use crate::error::TestError;
use crate::state::State;

/// Most virtual CPUs that a domain may have.
pub(crate) const MAX_VCPUS: u32 = 32;

/// Most numbers that one question about free pages is answered with.
const ANSWERS_MAX: usize = 1 << 20;

/// Most page sizes in a question about free pages; the numbers double with each.
const PAGE_SIZES_MAX: usize = 24;

/// What the host has.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) info: NodeInfo,
    pub(crate) cells: Vec<Cell>,
}

/// A NUMA cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell {
    pub(crate) memory_kib: u64,
    pub(crate) free_kib: u64,
    /// Size of the pages that all of its memory is in.
    pub(crate) page_kib: u32,
}

impl Default for Node {
    fn default() -> Self {
        Self {
            info: NodeInfo {
                model: "i686".to_owned(),
                memory_kib: 3 << 20,
                cpus: 16,
                mhz: 1400,
                nodes: 2,
                sockets: 2,
                cores: 2,
                threads: 2,
            },
            cells: vec![
                Cell { memory_kib: 2 << 20, free_kib: 1 << 20, page_kib: 4 },
                Cell { memory_kib: 4 << 20, free_kib: 2 << 20, page_kib: 8 },
            ],
        }
    }
}

pub(crate) fn kind(_: &State) -> Result<String> {
    Ok("TEST".to_owned())
}

pub(crate) fn version(_: &State) -> Result<u64> {
    Ok(2)
}

/// That of this library, as from every driver that is not a remote one.
pub(crate) fn lib_version(_: &State) -> Result<u64> {
    Ok(ferrovirt::consts::LIBVIR_VERSION_NUMBER.cast_unsigned())
}

pub(crate) fn hostname(_: &State) -> Result<String> {
    let name = nix::unistd::gethostname()
        .map_err(|errno| Error::system(ErrorDomain::NONE, errno as i32, "failed to determine host name"))?;
    Ok(name.to_string_lossy().into_owned())
}

pub(crate) fn yes(_: &State) -> Result<bool> {
    Ok(true)
}

pub(crate) fn no(_: &State) -> Result<bool> {
    Ok(false)
}

pub(crate) fn max_vcpus(_: &State, _: Option<&str>) -> Result<i32> {
    Ok(MAX_VCPUS.cast_signed())
}

pub(crate) fn info(state: &State) -> Result<NodeInfo> {
    Ok(state.node.info.clone())
}

pub(crate) fn free_memory(state: &State) -> Result<u64> {
    Ok(state.node.cells.iter().map(|cell| cell.free_kib).sum())
}

pub(crate) fn cells_free_memory(state: &State, start: i32) -> Result<Vec<u64>> {
    let cells = usize::try_from(start).ok().and_then(|start| state.node.cells.get(start..));
    let cells = cells.filter(|cells| !cells.is_empty()).ok_or(TestError::CellRange)?;
    Ok(cells.iter().map(|cell| cell.memory_kib).collect())
}

pub(crate) fn security_model(_: &State) -> Result<SecurityModel> {
    Ok(SecurityModel { model: "testSecurity".to_owned(), doi: String::new() })
}

/// CPUs 0, 2 and 4 of eight are online, whatever else the host claims.
pub(crate) fn cpu_map(_: &State, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
    only_flags("testNodeGetCPUMap", flags, 0)?;
    Ok((8, vec![0b0001_0101], 3))
}

pub(crate) fn cpu_stats(_: &State, _cpu: i32, flags: u32) -> Result<Vec<StatField>> {
    only_flags("testNodeGetCPUStats", flags, 0)?;
    let fields = [
        ("user", 9_797_400_000),
        ("kernel", 34_678_723_400_000),
        ("idle", 87_264_900_000),
        ("iowait", 763_600_000),
    ];
    Ok(fields.map(|(field, value)| StatField { field: field.to_owned(), value }).into())
}

/// Free pages by the reference's formula: it depends on the cell and the position in the list only.
pub(crate) fn free_pages(_: &State, pages: &[u32], start: i32, cells: u32, flags: u32) -> Result<Vec<u64>> {
    only_flags("testNodeGetFreePages", flags, 0)?;
    let count = usize::try_from(cells).unwrap_or(usize::MAX).saturating_mul(pages.len());
    if count > ANSWERS_MAX || pages.len() > PAGE_SIZES_MAX {
        return Err(TestError::CellRange.into());
    }
    let mut free = Vec::with_capacity(count);
    for cell in (0..cells).map(|cell| i64::from(start) + i64::from(cell)) {
        let mut value = 6 * cell;
        for _ in pages {
            value = value * 2 + 7;
            free.push(value.cast_unsigned());
        }
    }
    Ok(free)
}

pub(crate) fn sysinfo(_: &State, flags: u32) -> Result<String> {
    only_flags("testConnectGetSysinfo", flags, 0)?;
    let mut writer = Writer::new();
    writer.start("sysinfo");
    writer.attr("type", "smbios");
    writer.start("bios");
    for (name, value) in
        [("vendor", "LENOVO"), ("version", "G4ETA1WW (2.61 )"), ("date", "05/07/2014"), ("release", "2.61")]
    {
        writer.start("entry");
        writer.attr("name", name);
        writer.text(value);
        writer.end();
    }
    Ok(writer.finish())
}
