//! Making, filling and removing groups.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::{CgroupError, Controller, Group, Host, Result, escape_name, partition_path};

impl Group {
    /// The group of the partition `path`; its parent must exist. Upstream: `virCgroupNewPartition`.
    ///
    /// # Errors
    /// A relative path; `ENOENT` if it does not exist and `create` is false, or its parent does not exist; those of
    /// [`Group::at`].
    pub fn partition(
        host: Arc<Host>,
        path: &str,
        create: bool,
        wanted: Option<&[Controller]>,
    ) -> Result<Self> {
        let path = partition_path(&host, path)?;
        let group = Self::at(Arc::clone(&host), &path, wanted)?;
        if path == "/" {
            return Ok(group);
        }
        let parent = match path.rfind('/') {
            Some(0) | None => "/",
            Some(end) => &path[..end],
        };
        let parent = Self::at(host, parent, wanted)?;
        parent.make(group, create, false)
    }

    /// The group of a guest in this partition. Upstream: `virCgroupNewDomainPartition`.
    ///
    /// # Errors
    /// As [`Group::partition`].
    pub fn domain(&self, driver: &str, name: &str, create: bool) -> Result<Self> {
        let name = escape_name(&self.host, &format!("{name}.libvirt-{driver}"));
        let group = self.child(&name, None)?;
        self.make(group, create, true)
    }

    /// The group of one part of a guest: `vcpu0`, `iothread1`, `emulator`. Upstream: `virCgroupNewThread`.
    ///
    /// # Errors
    /// As [`Group::partition`].
    pub fn thread(&self, name: &str, create: bool) -> Result<Self> {
        const PARTS: [Controller; 3] = [Controller::Cpu, Controller::CpuAcct, Controller::CpuSet];
        let group = self.child(name, Some(&PARTS))?;
        if create
            && let Some(dir) = group.unified_dir()
            && !self.host.tree.exists(&dir)
        {
            self.create_dir(&dir, "v2")?;
            self.write(&dir.join("cgroup.type"), "threaded")?;
        }
        self.make(group, create, false)
    }

    /// Puts the process `pid` into the group, with all its threads. Upstream: `virCgroupAddProcess`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn add_process(&self, pid: u32) -> Result<()> {
        self.add(pid, "cgroup.procs", "cgroup.procs")
    }

    /// Puts one thread into the group. Upstream: `virCgroupAddThread`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn add_thread(&self, tid: u32) -> Result<()> {
        self.add(tid, "tasks", "cgroup.threads")
    }

    /// The processes in the group and in those below it.
    ///
    /// # Errors
    /// The kernel's; a group that is gone has none.
    pub fn processes(&self) -> Result<Vec<u32>> {
        let mut found = Vec::new();
        for dir in self.dirs() {
            self.collect(&dir, 0, &mut found)?;
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Removes the group and those below it; one that is gone already is no error. Upstream: `virCgroupRemove`.
    ///
    /// # Errors
    /// `EBUSY` if there are processes in it, else the kernel's.
    pub fn remove(&self) -> Result<()> {
        for dir in self.dirs() {
            // The top is not ours.
            if !self.is_top(&dir) {
                self.remove_below(&dir, 0)?;
            }
        }
        Ok(())
    }

    /// Creates `group`, a child of this one, where it is not there yet.
    ///
    /// # Errors
    /// The kernel's.
    pub(super) fn make_child(&self, group: Self) -> Result<Self> {
        self.make(group, true, false)
    }

    /// Creates `group`, a child of this one.
    ///
    /// # Errors
    /// `ENOENT` without `create` if it is not there, else the kernel's.
    fn make(&self, mut group: Self, create: bool, hierarchical_memory: bool) -> Result<Self> {
        let tree = Arc::clone(&self.host.tree);
        for controller in group.legacy.keys().copied().collect::<Vec<_>>() {
            let Some(dir) = group.legacy_dir(controller).filter(|_| controller != Controller::Systemd) else {
                continue;
            };
            if tree.exists(&dir) {
                continue;
            }
            match if create { self.create_dir(&dir, "v1") } else { Err(missing(&dir, "v1")) } {
                // Old kernels have one level only.
                Err(_) if create && controller == Controller::BlkIo => {
                    group.legacy.remove(&controller);
                    continue;
                }
                other => other?,
            }
            if controller == Controller::CpuSet {
                self.inherit_cpuset(&group)?;
            }
            if hierarchical_memory && controller == Controller::Memory {
                group.account_hierarchically(&dir)?;
            }
        }
        if let Some(dir) = group.unified_dir() {
            if !tree.exists(&dir) {
                if create { self.create_dir(&dir, "v2") } else { Err(missing(&dir, "v2")) }?;
            }
            if create {
                self.delegate(&group)?;
            }
        }
        Ok(group)
    }

    /// A v1 group accounts for its children only on request, and only before it has any.
    ///
    /// # Errors
    /// The kernel's.
    fn account_hierarchically(&self, dir: &Path) -> Result<()> {
        let file = dir.join("memory.use_hierarchy");
        if self.host.tree.read(&file).is_ok_and(|value| value.trim() == "0") {
            self.write(&file, "1")?;
        }
        Ok(())
    }

    /// A new cpuset is empty, and no process can enter it before it has processors and memory.
    ///
    /// # Errors
    /// The kernel's.
    fn inherit_cpuset(&self, child: &Self) -> Result<()> {
        for file in ["cpuset.cpus", "cpuset.mems", "cpuset.memory_migrate"] {
            let value = self.read(&self.legacy_file(Controller::CpuSet, file)?)?;
            child.write(&child.legacy_file(Controller::CpuSet, file)?, value.trim_end_matches('\n'))?;
        }
        Ok(())
    }

    /// Gives the children of this group the controllers of `child`.
    ///
    /// # Errors
    /// The kernel's.
    fn delegate(&self, child: &Self) -> Result<()> {
        let (Some(dir), Some(unified)) = (self.unified_dir(), child.unified()) else { return Ok(()) };
        let file = dir.join("cgroup.subtree_control");
        let enabled = self.read(&file)?;
        for controller in &unified.controllers {
            let implicit =
                matches!(controller, Controller::CpuAcct | Controller::Devices | Controller::Freezer);
            let name = controller.unified_name();
            if !implicit && !enabled.split_whitespace().any(|word| word == name) {
                self.write(&file, &format!("+{name}"))?;
            }
        }
        Ok(())
    }

    /// # Errors
    /// The kernel's.
    fn create_dir(&self, dir: &Path, version: &str) -> Result<()> {
        match self.host.tree.create_dir(dir) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => {
                Err(CgroupError::io(format!("Failed to create {version} cgroup '{}'", dir.display()), &e))
            }
            _ => Ok(()),
        }
    }

    /// # Errors
    /// The kernel's.
    fn add(&self, id: u32, legacy: &str, unified: &str) -> Result<()> {
        let id = id.to_string();
        for controller in self.legacy.keys().filter(|controller| **controller != Controller::Systemd) {
            self.write(&self.legacy_file(*controller, legacy)?, &id)?;
        }
        match self.unified_dir() {
            Some(dir) => self.write(&dir.join(unified), &id),
            None => Ok(()),
        }
    }

    /// The folders of the group, each once, without systemd's own.
    pub(super) fn dirs(&self) -> Vec<std::path::PathBuf> {
        let ours = self.legacy.keys().filter(|controller| **controller != Controller::Systemd);
        let mut dirs: Vec<_> = ours.filter_map(|controller| self.legacy_dir(*controller)).collect();
        dirs.extend(self.unified_dir());
        dirs.dedup();
        dirs
    }

    fn is_top(&self, dir: &Path) -> bool {
        self.legacy.values().any(|legacy| legacy.mount_point == dir)
            || self.unified.as_ref().is_some_and(|unified| unified.mount_point == dir)
    }

    /// # Errors
    /// The kernel's.
    fn collect(&self, dir: &Path, depth: usize, found: &mut Vec<u32>) -> Result<()> {
        match self.host.tree.read(&dir.join("cgroup.procs")) {
            Ok(text) => found.extend(text.lines().filter_map(|line| line.parse::<u32>().ok())),
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
            // The threads of a guest's parts are listed with its processes.
            Err(e) if e.raw_os_error() == Some(libc::EOPNOTSUPP) => {}
            Err(e) => return Err(CgroupError::io(format!("Failed to read {}", dir.display()), &e)),
        }
        for folder in self.folders(dir, depth) {
            self.collect(&dir.join(folder), depth + 1, found)?;
        }
        Ok(())
    }

    /// # Errors
    /// The kernel's.
    fn remove_below(&self, dir: &Path, depth: usize) -> Result<()> {
        for folder in self.folders(dir, depth) {
            self.remove_below(&dir.join(folder), depth + 1)?;
        }
        match self.host.tree.remove_dir(dir) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => {
                Err(CgroupError::io(format!("Unable to remove {}", dir.display()), &e))
            }
            _ => Ok(()),
        }
    }

    fn folders(&self, dir: &Path, depth: usize) -> Vec<String> {
        const MAX_DEPTH: usize = 64;
        if depth < MAX_DEPTH { self.host.tree.folders(dir).unwrap_or_default() } else { Vec::new() }
    }

    /// # Errors
    /// The kernel's.
    pub(super) fn read(&self, file: &Path) -> Result<String> {
        let read = self.host.tree.read(file);
        read.map_err(|e| CgroupError::io(format!("Unable to read from '{}'", file.display()), &e))
    }

    /// # Errors
    /// The kernel's.
    pub(super) fn write(&self, file: &Path, text: &str) -> Result<()> {
        let written = self.host.tree.write(file, text);
        written.map_err(|e| CgroupError::io(format!("Unable to write to '{}'", file.display()), &e))
    }
}

fn missing(dir: &Path, version: &str) -> CgroupError {
    let text = format!("Failed to create {version} cgroup '{}'", dir.display());
    CgroupError::System { text, errno: libc::ENOENT }
}
