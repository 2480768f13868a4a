//! Control groups, v1, v2 and both at once.
//!
//! A [`Group`] is one path in all hierarchies: per v1 controller a folder, and one folder in the unified hierarchy. Which
//! hierarchies there are is read from the tables in `/proc` ([`Host`]); what is in them goes through [`Tree`], so that a
//! test can put a folder in the kernel's place.
//!
//! Upstream: `src/util/vircgroup.c`, `vircgroupv1.c`, `vircgroupv2.c`.

mod detect;
mod devices;
mod error;
mod lifecycle;
mod limits;
mod machine;
mod name;
#[cfg(target_os = "linux")]
mod programs;
mod stats;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

pub use devices::{Access, DeviceRule};
pub use error::CgroupError;
pub use limits::{MEMORY_UNLIMITED_KIB, Throttle};
pub use machine::{MachineManager, MachineSpec, Registration, scope_name};
pub use name::{escape_name, partition_path};
pub use stats::{BlockIo, MemoryStat};
pub use tree::{FileTree, Tree};

/// Result of a function of this module.
pub type Result<T, E = CgroupError> = std::result::Result<T, E>;

/// A resource controller. Upstream: `VIR_CGROUP_CONTROLLER_*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the kernel's names")]
pub enum Controller {
    Cpu,
    CpuAcct,
    CpuSet,
    Memory,
    Devices,
    Freezer,
    BlkIo,
    NetCls,
    PerfEvent,
    /// The hierarchy in which systemd keeps track of its units.
    Systemd,
}

impl Controller {
    /// All, in the reference's order.
    pub const ALL: [Self; 10] = [
        Self::Cpu,
        Self::CpuAcct,
        Self::CpuSet,
        Self::Memory,
        Self::Devices,
        Self::Freezer,
        Self::BlkIo,
        Self::NetCls,
        Self::PerfEvent,
        Self::Systemd,
    ];

    /// The name in the mount options of a v1 hierarchy.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::CpuAcct => "cpuacct",
            Self::CpuSet => "cpuset",
            Self::Memory => "memory",
            Self::Devices => "devices",
            Self::Freezer => "freezer",
            Self::BlkIo => "blkio",
            Self::NetCls => "net_cls",
            Self::PerfEvent => "perf_event",
            Self::Systemd => "name=systemd",
        }
    }

    /// The controller that the unified hierarchy calls `name`.
    fn from_unified_name(name: &str) -> Option<Self> {
        match name {
            "io" => Some(Self::BlkIo),
            "cpu" | "cpuset" | "memory" | "perf_event" => {
                Self::ALL.into_iter().find(|controller| controller.name() == name)
            }
            _ => None,
        }
    }

    /// What the unified hierarchy calls it.
    fn unified_name(self) -> &'static str {
        if self == Self::BlkIo { "io" } else { self.name() }
    }
}

impl fmt::Display for Controller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The hierarchies of a host, as its tables in `/proc` describe them.
#[derive(Clone)]
pub struct Host {
    /// `/proc/mounts`.
    pub mounts: String,
    /// `/proc/cgroups`.
    pub controllers: String,
    /// `/proc/self/cgroup`.
    pub own_groups: String,
    /// `/sys/devices/system/cpu/present`.
    pub present_cpus: String,
    /// The hierarchies themselves.
    pub tree: Arc<dyn Tree>,
    /// Whether device access can be limited in the unified hierarchy (by programs in the kernel).
    pub device_programs: bool,
}

impl fmt::Debug for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Host").field("own_groups", &self.own_groups).finish_non_exhaustive()
    }
}

impl Host {
    /// This host, as this process sees it.
    ///
    /// # Errors
    /// A table cannot be read.
    pub fn this() -> Result<Self> {
        Self::seen_by("self")
    }

    /// This host, as the process `pid` sees it: [`Group::of_this_process`] is then that process's group.
    ///
    /// # Errors
    /// A table cannot be read.
    pub fn of_process(pid: u32) -> Result<Self> {
        Self::seen_by(&pid.to_string())
    }

    /// # Errors
    /// A table cannot be read.
    fn seen_by(process: &str) -> Result<Self> {
        let read = |path: &str| {
            std::fs::read_to_string(path).map_err(|e| CgroupError::io(format!("Unable to open {path}"), &e))
        };
        let mut host = Self {
            mounts: read("/proc/mounts")?,
            // Absent in kernels that know the unified hierarchy only.
            controllers: read("/proc/cgroups").unwrap_or_default(),
            own_groups: read(&format!("/proc/{process}/cgroup"))?,
            present_cpus: read("/sys/devices/system/cpu/present").unwrap_or_default(),
            tree: Arc::new(FileTree),
            device_programs: false,
        };
        #[cfg(target_os = "linux")]
        {
            host.device_programs = host.unified_mount().is_some_and(|mount| programs::available(&mount));
        }
        Ok(host)
    }
}

/// A group's folder in a v1 hierarchy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legacy {
    /// Where the hierarchy is mounted.
    pub mount_point: PathBuf,
    /// The link to it under the controller's own name, where it holds several controllers.
    pub link_point: Option<PathBuf>,
    /// The group's path in it.
    pub placement: Option<String>,
}

/// A group's folder in the unified hierarchy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unified {
    /// Where the hierarchy is mounted.
    pub mount_point: PathBuf,
    /// The group's path in it.
    pub placement: Option<String>,
    /// The controllers that it takes care of.
    pub controllers: BTreeSet<Controller>,
}

/// A control group. Upstream: `virCgroup`.
#[derive(Clone, Debug)]
pub struct Group {
    host: Arc<Host>,
    legacy: BTreeMap<Controller, Legacy>,
    unified: Option<Unified>,
}

impl Group {
    /// The folders in v1 hierarchies.
    #[must_use]
    pub fn legacy(&self) -> &BTreeMap<Controller, Legacy> {
        &self.legacy
    }

    /// The folder in the unified hierarchy.
    #[must_use]
    pub fn unified(&self) -> Option<&Unified> {
        self.unified.as_ref()
    }

    /// Whether `controller` can be used on this group. Upstream: `virCgroupHasController`.
    #[must_use]
    pub fn has(&self, controller: Controller) -> bool {
        self.unified_has(controller) || self.legacy.contains_key(&controller)
    }

    fn unified_has(&self, controller: Controller) -> bool {
        self.unified.as_ref().is_some_and(|unified| unified.controllers.contains(&controller))
    }

    /// The folder of the group in the hierarchy of a v1 controller.
    fn legacy_dir(&self, controller: Controller) -> Option<PathBuf> {
        let legacy = self.legacy.get(&controller)?;
        Some(below(&legacy.mount_point, legacy.placement.as_deref()?))
    }

    /// The folder of the group in the unified hierarchy.
    fn unified_dir(&self) -> Option<PathBuf> {
        let unified = self.unified.as_ref()?;
        Some(below(&unified.mount_point, unified.placement.as_deref()?))
    }

    /// A file of a v1 controller.
    ///
    /// # Errors
    /// [`CgroupError::NotAvailable`].
    fn legacy_file(&self, controller: Controller, file: &str) -> Result<PathBuf> {
        let missing = || CgroupError::NotAvailable { version: "v1", controller };
        Ok(self.legacy_dir(controller).ok_or_else(missing)?.join(file))
    }

    /// The file `legacy` of a v1 controller, or the file `unified`.
    ///
    /// # Errors
    /// [`CgroupError::NotAvailable`].
    fn file(&self, controller: Controller, legacy: &str, unified: &str) -> Result<(PathBuf, bool)> {
        match self.unified_dir().filter(|_| self.unified_has(controller)) {
            Some(dir) => Ok((dir.join(unified), true)),
            None => Ok((self.legacy_file(controller, legacy)?, false)),
        }
    }
}

fn below(mount_point: &std::path::Path, placement: &str) -> PathBuf {
    mount_point.join(placement.trim_start_matches('/'))
}

#[cfg(test)]
mod tests;
