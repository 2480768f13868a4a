//! Groups of tasks with an allocation of their own.

use std::path::{Path, PathBuf};

use super::{Resctrl, Schemata};
use crate::error::{Error, ErrorDomain, Result};
use crate::file;

/// A group. Upstream: the part of `virResctrlAlloc` and `virResctrlMonitor` that is on the host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group(PathBuf);

impl Resctrl {
    /// Makes a group with an allocation. Upstream: `virResctrlAllocCreate`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`: it exists, there are too many, or the kernel refuses the allocation; nothing is left
    /// behind then.
    pub fn create_group(&self, name: &str, allocation: &Schemata) -> Result<Group> {
        let group = Group(self.root().join(name));
        group.create()?;
        let path = group.0.join("schemata");
        if let Err(error) = file::write_in_place(path, &allocation.to_string(), None) {
            group.remove()?;
            return Err(error);
        }
        Ok(group)
    }

    /// A group that exists.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<Group> {
        let path = self.root().join(name);
        path.is_dir().then_some(Group(path))
    }
}

impl Group {
    fn create(&self) -> Result<()> {
        std::fs::create_dir(&self.0).map_err(|error| {
            let text = format!("Cannot create resctrl directory '{}'", self.0.display());
            Error::io(ErrorDomain::RESCTRL, &error, text)
        })
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Makes a monitor of some of the group's tasks. Upstream: `virResctrlMonitorCreate`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn create_monitor(&self, name: &str) -> Result<Self> {
        let monitor = Self(self.0.join("mon_groups").join(name));
        monitor.create()?;
        Ok(monitor)
    }

    /// Puts a task into the group. Upstream: `virResctrlAllocAddPID`, `virResctrlMonitorAddPID`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`: there is no such task.
    pub fn add_task(&self, task: u32) -> Result<()> {
        file::write_in_place(self.0.join("tasks"), &task.to_string(), None)
    }

    /// The values of a monitor's feature by cache. Upstream: `virResctrlMonitorGetStats`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR`.
    pub fn values(&self, feature: &str) -> Result<Vec<(u32, u64)>> {
        let folder = self.0.join("mon_data");
        let mut values = Vec::new();
        for name in file::list_dir(&folder)? {
            let id = name.strip_prefix("mon_L").and_then(|rest| rest.split_once('_')?.1.parse().ok());
            let Some(id) = id else { continue };
            if let Some(value) = file::read_u64(folder.join(name).join(feature))? {
                values.push((id, value));
            }
        }
        values.sort_unstable();
        Ok(values)
    }

    /// Removes the group; its tasks fall back to the default allocation. Upstream: `virResctrlAllocRemove`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn remove(&self) -> Result<()> {
        match std::fs::remove_dir(&self.0) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let text = format!("Unable to remove {}", self.0.display());
                Err(Error::io(ErrorDomain::RESCTRL, &error, text))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn monitors_tell_by_cache() {
        let root = tempfile::tempdir().expect("writable");
        for (cache, value) in [("mon_L3_01", "7\n"), ("mon_L3_00", "5\n"), ("other", "1\n")] {
            let folder = root.path().join("mon_data").join(cache);
            std::fs::create_dir_all(&folder).expect("writable");
            std::fs::write(folder.join("llc_occupancy"), value).expect("writable");
        }
        let group = Group(root.path().to_owned());
        assert_eq!(group.values("llc_occupancy").expect("readable"), [(0, 5), (1, 7)]);
        assert_eq!(group.values("mbm_local_bytes").expect("readable"), []);
    }

    #[test]
    fn a_group_is_made_whole_or_not_at_all() {
        let root = tempfile::tempdir().expect("writable");
        std::fs::create_dir(root.path().join("info")).expect("writable");
        let resctrl = Resctrl::open(root.path()).expect("readable").expect("there");
        // Outside the kernel no file 'schemata' appears in a new folder.
        assert!(resctrl.create_group("a", &Schemata::default()).is_err());
        assert_eq!(resctrl.groups().expect("readable"), Vec::<String>::new());
        assert_eq!(resctrl.group("a"), None);
    }
}
