//! Names of groups that cannot be mistaken for the kernel's own files.

use super::{CgroupError, Host, Result};

/// Folders of systemd at the top, which are no partitions of ours.
const FIXED: [&str; 6] = ["machine", "system", "user", "machine.slice", "system.slice", "user.slice"];

/// `name` with a `_` in front if the kernel could mean something else by it. Upstream: `virCgroupPartitionEscape`.
#[must_use]
pub fn escape_name(host: &Host, name: &str) -> String {
    let reserved = name.starts_with(['_', '.'])
        || matches!(name, "notify_on_release" | "release_agent" | "tasks")
        || name.starts_with("cgroup.")
        || name.split_once('.').is_some_and(|(first, _)| is_controller(host, first));
    if reserved { format!("_{name}") } else { name.to_owned() }
}

fn is_controller(host: &Host, name: &str) -> bool {
    let known = host.controllers.lines().filter(|line| !line.starts_with('#'));
    known.filter_map(|line| line.split_whitespace().next()).any(|controller| controller == name)
}

/// The path of a partition's group: each folder that has no suffix gets `.partition`.
/// Upstream: `virCgroupSetPartitionSuffix`.
///
/// # Errors
/// [`CgroupError::BadPartition`] for a path that is not absolute.
pub fn partition_path(host: &Host, path: &str) -> Result<String> {
    let bad = || CgroupError::BadPartition { path: path.to_owned() };
    let folders = path.strip_prefix('/').ok_or_else(bad)?;
    // No folder may lead out of the hierarchy.
    if folders.split('/').any(|folder| folder == "..") {
        return Err(bad());
    }
    let suffixed = |(at, folder): (usize, &str)| {
        if folder.is_empty() || at == 0 && FIXED.contains(&folder) {
            return folder.to_owned();
        }
        let suffix = if folder.contains('.') { "" } else { ".partition" };
        escape_name(host, &format!("{folder}{suffix}"))
    };
    let folders: Vec<_> = folders.split('/').enumerate().map(suffixed).collect();
    Ok(format!("/{}", folders.join("/")))
}
