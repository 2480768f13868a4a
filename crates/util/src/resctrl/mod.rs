//! Shares of caches and of memory bandwidth, and monitors of their use, through the kernel's resctrl file system.
//! Upstream: `src/util/virresctrl.c`.
//!
//! The file system may stand anywhere, so tests use recorded trees.

mod group;
mod schemata;

use std::path::{Path, PathBuf};

pub use self::group::Group;
pub use self::schemata::{Resource, Schemata, SchemataError};
use crate::bitmap::Bitmap;
use crate::error::Result;
use crate::file;
use crate::host_topology::{CacheBank, CacheKind};

/// Where the kernel's file system is mounted.
pub const ROOT: &str = "/sys/fs/resctrl";

/// Largest file, in bytes.
const LIMIT: usize = 1 << 20;

/// How the caches of one level and kind can be shared out. Upstream: `virResctrlInfoPerType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheInfo {
    /// Level of the caches.
    pub level: u32,
    /// What they hold.
    pub kind: CacheKind,
    /// All shares: one bit each.
    pub mask: Bitmap,
    /// Hexadecimal digits that the kernel writes a mask with.
    pub digits: usize,
    /// Least number of bits in an allocation.
    pub min_bits: u32,
    /// Most allocations at the same time, the default one included.
    pub max_allocations: u32,
}

/// How memory bandwidth can be shared out. Upstream: `virResctrlInfoMemBW`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BandwidthInfo {
    /// Step, in percent.
    pub granularity: u32,
    /// Least value, in percent.
    pub minimum: u32,
    /// Most allocations at the same time.
    pub max_allocations: u32,
}

/// What can be monitored. Upstream: `virResctrlInfoMongrp`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonitorInfo {
    /// Most monitors at the same time.
    pub max_monitors: u32,
    /// Bytes of a cache below which a monitor's number may be used again.
    pub reuse_threshold: Option<u32>,
    /// Names of the values: `llc_occupancy`, `mbm_total_bytes`, ...
    pub features: Vec<String>,
}

impl MonitorInfo {
    /// The same with the values whose names begin with `prefix`; `None` if there are none.
    /// Upstream: `virResctrlInfoGetMonitorPrefix`.
    #[must_use]
    pub fn with_prefix(&self, prefix: &str) -> Option<Self> {
        let features: Vec<String> =
            self.features.iter().filter(|name| name.starts_with(prefix)).cloned().collect();
        let about_caches = prefix.starts_with("llc");
        let reuse_threshold = self.reuse_threshold.filter(|_| about_caches);
        (!features.is_empty()).then_some(Self { max_monitors: self.max_monitors, reuse_threshold, features })
    }
}

/// A mounted resctrl file system and what the host can do with it. Upstream: `virResctrlInfo`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resctrl {
    root: PathBuf,
    caches: Vec<CacheInfo>,
    bandwidth: Option<BandwidthInfo>,
    monitor: Option<MonitorInfo>,
}

impl Resctrl {
    /// Reads what the host can do; `None` if `root` is no resctrl file system. Upstream: `virResctrlInfoNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for files that cannot be read.
    pub fn open(root: impl Into<PathBuf>) -> Result<Option<Self>> {
        let root = root.into();
        let info = root.join("info");
        if !info.is_dir() {
            return Ok(None);
        }
        let mut this = Self { caches: Vec::new(), bandwidth: None, monitor: None, root };
        for name in file::list_dir(&info)? {
            let folder = info.join(&name);
            match Resource::parse(&name) {
                Some(Resource::Cache { level, kind }) => {
                    this.caches.extend(cache_info(&folder, level, kind)?);
                }
                Some(Resource::Bandwidth) => this.bandwidth = Some(bandwidth_info(&folder)?),
                None if name == "L3_MON" => this.monitor = Some(monitor_info(&folder)?),
                None => {}
            }
        }
        this.caches.sort_by_key(|cache| (cache.level, cache.kind));
        Ok(Some(this))
    }

    /// The folder of the file system.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// How caches can be shared out, by level and kind.
    #[must_use]
    pub fn caches(&self) -> &[CacheInfo] {
        &self.caches
    }

    /// How memory bandwidth can be shared out.
    #[must_use]
    pub fn bandwidth(&self) -> Option<BandwidthInfo> {
        self.bandwidth
    }

    /// What can be monitored.
    #[must_use]
    pub fn monitor(&self) -> Option<&MonitorInfo> {
        self.monitor.as_ref()
    }

    /// The allocation of all that belongs to no group. Upstream: `virResctrlAllocGetDefault`.
    ///
    /// # Errors
    /// As [`Resctrl::open`]; [`SchemataError`].
    pub fn default_allocation(&self) -> Result<Schemata> {
        Ok(self.allocation(&self.root)?.unwrap_or_default())
    }

    fn allocation(&self, folder: &Path) -> Result<Option<Schemata>> {
        let Some(text) = file::read_text_if_exists(folder.join("schemata"), LIMIT)? else { return Ok(None) };
        Ok(Some(Schemata::parse(&text)?))
    }

    /// What neither the default allocation nor any group uses. Bandwidth is not exclusive: it is that of the default
    /// allocation. Upstream: `virResctrlAllocGetUnused`.
    ///
    /// # Errors
    /// As [`Resctrl::default_allocation`].
    pub fn unused(&self, banks: &[CacheBank]) -> Result<Schemata> {
        let mut unused = Schemata::default();
        for info in &self.caches {
            let kind = |bank: &&CacheBank| {
                bank.level == info.level && (bank.kind == info.kind || bank.kind == CacheKind::Both)
            };
            for bank in banks.iter().filter(kind) {
                unused.set_mask(info.level, info.kind, bank.id, info.mask.clone(), info.digits);
            }
        }
        let default = self.default_allocation()?;
        unused.copy_bandwidth(&default);
        unused.subtract(&default);
        for group in self.groups()? {
            if let Some(used) = self.allocation(&self.root.join(group))? {
                unused.subtract(&used);
            }
        }
        Ok(unused)
    }

    /// Names of the groups.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn groups(&self) -> Result<Vec<String>> {
        let own = ["info", "mon_groups", "mon_data"];
        let mut names = file::list_dir(&self.root)?;
        names.retain(|name| !own.contains(&name.as_str()) && self.root.join(name).is_dir());
        names.sort_unstable();
        Ok(names)
    }
}

fn number(folder: &Path, name: &str) -> Result<Option<u32>> {
    Ok(file::read_u64(folder.join(name))?.and_then(|n| u32::try_from(n).ok()))
}

fn cache_info(folder: &Path, level: u32, kind: CacheKind) -> Result<Option<CacheInfo>> {
    let Some(mask) = file::read_line(folder.join("cbm_mask"))? else { return Ok(None) };
    Ok(Some(CacheInfo {
        level,
        kind,
        digits: mask.len(),
        mask: Bitmap::from_hex(&mask)?,
        min_bits: number(folder, "min_cbm_bits")?.unwrap_or(0),
        max_allocations: number(folder, "num_closids")?.unwrap_or(0),
    }))
}

fn bandwidth_info(folder: &Path) -> Result<BandwidthInfo> {
    let value = |name| -> Result<u32> { Ok(number(folder, name)?.unwrap_or(0)) };
    Ok(BandwidthInfo {
        granularity: value("bandwidth_gran")?,
        minimum: value("min_bandwidth")?,
        max_allocations: value("num_closids")?,
    })
}

fn monitor_info(folder: &Path) -> Result<MonitorInfo> {
    let text = file::read_text_if_exists(folder.join("mon_features"), LIMIT)?.unwrap_or_default();
    Ok(MonitorInfo {
        max_monitors: number(folder, "num_rmids")?.unwrap_or(0),
        reuse_threshold: number(folder, "max_threshold_occupancy")?,
        features: text.lines().map(str::to_owned).collect(),
    })
}
