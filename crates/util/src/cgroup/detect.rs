//! Which hierarchies there are and where in them a group is.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{CgroupError, Controller, Group, Host, Legacy, Result, Unified};

/// One line of `/proc/mounts`.
struct Mount<'a> {
    dir: PathBuf,
    kind: &'a str,
    options: &'a str,
}

fn mounts(text: &str) -> impl Iterator<Item = Mount<'_>> {
    text.lines().filter_map(|line| {
        let mut words = line.split(' ');
        let (_, dir, kind, options) = (words.next()?, words.next()?, words.next()?, words.next()?);
        Some(Mount { dir: PathBuf::from(unescape(dir)), kind, options })
    })
}

/// The kernel writes blanks and backslashes of a path as octal numbers.
fn unescape(path: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .into_iter()
        .fold(path.to_owned(), |text, (from, to)| text.replace(from, to))
}

impl Host {
    /// Whether any hierarchy is mounted. Upstream: `virCgroupAvailable`.
    #[must_use]
    pub fn available(&self) -> bool {
        self.unified_mount().is_some() || self.legacy_available()
    }

    /// A hierarchy with a name only keeps track of processes.
    fn legacy_available(&self) -> bool {
        mounts(&self.mounts).any(|mount| mount.kind == "cgroup" && !mount.options.contains("name="))
    }

    /// The unified hierarchy, unless it has no controllers: then systemd only keeps track of processes in it.
    pub(super) fn unified_mount(&self) -> Option<PathBuf> {
        let useful = |dir: &PathBuf| {
            let controllers = self.tree.read(&dir.join("cgroup.controllers"));
            controllers.is_ok_and(|text| !text.trim().is_empty())
        };
        let unified = mounts(&self.mounts).filter(|mount| mount.kind == "cgroup2");
        unified.map(|mount| mount.dir).filter(useful).last()
    }

    /// The v1 hierarchies. Of several mounts of one controller the last counts: it hides the others, or is a bind
    /// mount that serves as well.
    fn legacy_mounts(&self) -> BTreeMap<Controller, Legacy> {
        let mut found = BTreeMap::new();
        for mount in mounts(&self.mounts).filter(|mount| mount.kind == "cgroup") {
            for controller in Controller::ALL {
                if mount.options.split(',').any(|option| option == controller.name()) {
                    let link_point = self.link_point(&mount.dir, controller);
                    let mount_point = mount.dir.clone();
                    found.insert(controller, Legacy { mount_point, link_point, placement: None });
                }
            }
        }
        found
    }

    /// A folder for several controllers has a link per controller beside it.
    fn link_point(&self, mount_point: &Path, controller: Controller) -> Option<PathBuf> {
        mount_point.file_name()?.to_str().filter(|name| name.contains(','))?;
        let link = mount_point.with_file_name(controller.name());
        if self.tree.is_link(&link) {
            return Some(link);
        }
        log::warn!("controller {controller} at {} has no link {}", mount_point.display(), link.display());
        None
    }
}

impl Group {
    /// The hierarchies of `host`, without a place in them. Upstream: `virCgroupDetectMounts`.
    ///
    /// # Errors
    /// [`CgroupError::NoBackend`].
    pub fn detect_mounts(host: Arc<Host>) -> Result<Self> {
        let unified = host.unified_mount();
        let legacy = if host.legacy_available() { host.legacy_mounts() } else { BTreeMap::new() };
        if unified.is_none() && !host.legacy_available() {
            return Err(CgroupError::NoBackend);
        }
        let unified = unified.map(|mount_point| Unified { mount_point, ..Unified::default() });
        Ok(Self { host, legacy, unified })
    }

    /// The group of this process. Upstream: `virCgroupNewSelf`.
    ///
    /// # Errors
    /// No hierarchy, no place in one, no controller.
    pub fn of_this_process(host: Arc<Host>) -> Result<Self> {
        Self::at(host, "", None)
    }

    /// The group at `path`: below this process's group, or from the top for an absolute path. Nothing is created.
    /// `wanted` limits the controllers. Upstream: `virCgroupNew`.
    ///
    /// # Errors
    /// No hierarchy, no place in one, no controller of the wanted ones, or one that shares its hierarchy with one
    /// that is not wanted.
    pub fn at(host: Arc<Host>, path: &str, wanted: Option<&[Controller]>) -> Result<Self> {
        let mut group = Self::detect_mounts(host)?;
        if path.starts_with('/') {
            group.place_at(path);
        }
        group.place_like_process(path);
        group.check_placement()?;
        group.detect_controllers(wanted)?;
        Ok(group)
    }

    /// The group `name` below this one. Nothing is created. Upstream: `virCgroupNewFromParent`.
    ///
    /// # Errors
    /// As [`Self::at`].
    pub fn child(&self, name: &str, wanted: Option<&[Controller]>) -> Result<Self> {
        let mut group = self.clone();
        for (controller, legacy) in &mut group.legacy {
            if *controller != Controller::Systemd {
                legacy.placement = legacy.placement.as_deref().map(|parent| join(parent, name));
            }
        }
        if let Some(unified) = &mut group.unified {
            unified.placement = unified.placement.as_deref().map(|parent| join(parent, name));
        }
        group.check_placement()?;
        let own = group.unified.as_ref().map(|unified| unified.controllers.clone());
        group.detect_controllers(wanted)?;
        // A group that is still to be made gets what its parent has.
        if let (Some(unified), Some(own)) = (&mut group.unified, own) {
            unified.controllers = own;
        }
        Ok(group)
    }

    fn place_at(&mut self, path: &str) {
        for (controller, legacy) in &mut self.legacy {
            if *controller != Controller::Systemd {
                legacy.placement = Some(path.to_owned());
            }
        }
        if let Some(unified) = &mut self.unified {
            unified.placement = Some(path.to_owned());
        }
    }

    /// Places the group in those hierarchies where it has no place yet.
    fn place_like_process(&mut self, path: &str) {
        let host = Arc::clone(&self.host);
        for line in host.own_groups.lines() {
            let mut parts = line.splitn(3, ':').skip(1);
            let (Some(controllers), Some(own)) = (parts.next(), parts.next()) else { continue };
            let own = without_parts_of_guest(own);
            if controllers.is_empty() {
                if let Some(unified) = &mut self.unified {
                    unified.placement.get_or_insert_with(|| join(own, path));
                }
                continue;
            }
            for (controller, legacy) in &mut self.legacy {
                if controllers.split(',').any(|name| name == controller.name()) {
                    let path = if *controller == Controller::Systemd { "" } else { path };
                    legacy.placement.get_or_insert_with(|| join(own, path));
                }
            }
        }
    }

    /// # Errors
    /// [`CgroupError::NoPlacement`].
    fn check_placement(&self) -> Result<()> {
        for (controller, legacy) in &self.legacy {
            if legacy.placement.is_none() {
                let placement = legacy.mount_point.display().to_string();
                let controller = controller.to_string();
                return Err(CgroupError::NoPlacement { version: "v1", controller, placement });
            }
        }
        match &self.unified {
            Some(unified) if unified.placement.is_none() => {
                let placement = unified.mount_point.display().to_string();
                Err(CgroupError::NoPlacement { version: "v2", controller: String::new(), placement })
            }
            _ => Ok(()),
        }
    }

    /// # Errors
    /// [`CgroupError::CoMounted`], [`CgroupError::NoController`].
    fn detect_controllers(&mut self, wanted: Option<&[Controller]>) -> Result<()> {
        let is_wanted = |controller: Controller| wanted.is_none_or(|list| list.contains(&controller));
        if let Some(unified) = self.unified_controllers() {
            let kept: BTreeSet<_> = unified.into_iter().filter(|controller| is_wanted(*controller)).collect();
            self.legacy.retain(|controller, _| !kept.contains(controller));
            if let Some(unified) = &mut self.unified {
                unified.controllers = kept;
            }
        }
        for (unwanted, legacy) in self.legacy.iter().filter(|(controller, _)| !is_wanted(**controller)) {
            let shared = |(other, its): &(&Controller, &Legacy)| {
                *other != unwanted && is_wanted(**other) && its.mount_point == legacy.mount_point
            };
            if let Some((wanted, _)) = self.legacy.iter().find(shared) {
                return Err(CgroupError::CoMounted { unwanted: *unwanted, wanted: *wanted });
            }
        }
        self.legacy.retain(|controller, _| is_wanted(*controller));
        let none = self.unified.as_ref().is_none_or(|unified| unified.controllers.is_empty());
        if none && self.legacy.is_empty() { Err(CgroupError::NoController) } else { Ok(()) }
    }

    /// The controllers of the nearest folder that exists: the group itself may still have to be made.
    fn unified_controllers(&self) -> Option<BTreeSet<Controller>> {
        let dir = self.unified_dir()?;
        let top = &self.unified.as_ref()?.mount_point;
        let mut found = BTreeSet::new();
        let own = dir.ancestors().take_while(|folder| folder.starts_with(top));
        let text =
            own.into_iter().find_map(|folder| self.host.tree.read(&folder.join("cgroup.controllers")).ok());
        found.extend(text?.split_whitespace().filter_map(Controller::from_unified_name));
        // Times are counted with or without controllers.
        found.insert(Controller::CpuAcct);
        if self.host.device_programs {
            found.insert(Controller::Devices);
        }
        // Where both hierarchies can freeze, one of them must be in charge for the whole life of a group.
        let legacy_freezer = self.legacy.contains_key(&Controller::Freezer);
        if !legacy_freezer && dir != *top && self.host.tree.exists(&dir.join("cgroup.freeze")) {
            found.insert(Controller::Freezer);
        }
        Some(found)
    }
}

/// A guest's processes are in groups below the guest's, which is the one that is meant.
fn without_parts_of_guest(path: &str) -> &str {
    let ends = path.match_indices("/libvirt").map(|(at, part)| (at, at + part.len()));
    let whole = ends.filter(|(_, end)| matches!(path.as_bytes().get(*end), None | Some(b'/')));
    whole.last().map_or(path, |(at, _)| &path[..at])
}

fn join(parent: &str, name: &str) -> String {
    if name.is_empty() || name.starts_with('/') {
        return parent.to_owned();
    }
    if parent == "/" { format!("/{name}") } else { format!("{parent}/{name}") }
}
