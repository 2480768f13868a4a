//! Fibre Channel adapters and the virtual adapters on them.
//!
//! Upstream: `src/util/virvhba.c`.

use std::path::{Path, PathBuf};

use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Where the kernel lists them.
pub const SYSFS: &str = "/sys/class/fc_host";

/// A file of an adapter cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action} '{path}': {}", os_error_text(*errno))]
pub struct VhbaError {
    action: &'static str,
    path: String,
    errno: i32,
}

impl VirError for VhbaError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::SYSTEM_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        Some(self.errno)
    }
}

/// Whether the adapter `host` is a Fibre Channel one. Upstream: `virVHBAPathExists`.
#[must_use]
pub fn exists(sysfs: &Path, host: u32) -> bool {
    folder(sysfs, host).exists()
}

/// Whether virtual adapters can be made on `host`. Upstream: `virVHBAIsVportCapable`.
#[must_use]
pub fn makes_virtual(sysfs: &Path, host: u32) -> bool {
    let scsi = sysfs.with_file_name("scsi_host").join(format!("host{host}")).join("vport_create");
    scsi.exists() || folder(sysfs, host).join("vport_create").exists()
}

/// One word of the description of `host`, without `0x`: `node_name`, `port_name`, `fabric_name`, `max_npiv_vports`, ...
/// `None` if the adapter does not have it. Upstream: `virVHBAGetConfig`.
#[must_use]
pub fn config(sysfs: &Path, host: u32, entry: &str) -> Option<String> {
    let text = std::fs::read_to_string(folder(sysfs, host).join(entry)).ok()?;
    let text = text.trim();
    Some(text.strip_prefix("0x").unwrap_or(text).to_owned())
}

/// The adapter with these world wide names. Upstream: `virVHBAGetHostByWWN`.
#[must_use]
pub fn host_by_wwn(sysfs: &Path, node: &str, port: &str) -> Option<String> {
    let is = |host: u32, entry: &str, name: &str| config(sysfs, host, entry).is_some_and(|text| text == name);
    let found = hosts(sysfs).into_iter().find(|h| is(*h, "node_name", node) && is(*h, "port_name", port));
    found.map(|host| format!("host{host}"))
}

/// The adapter on the fabric with this world wide name. Upstream: `virVHBAGetHostByFabricWWN`.
#[must_use]
pub fn host_by_fabric(sysfs: &Path, fabric: &str) -> Option<String> {
    let matches = |host: &u32| {
        makes_virtual(sysfs, *host) && config(sysfs, *host, "fabric_name").is_some_and(|text| text == fabric)
    };
    hosts(sysfs).into_iter().find(matches).map(|host| format!("host{host}"))
}

/// An adapter that is online and has room for another virtual one. Upstream: `virVHBAFindVportHost`.
#[must_use]
pub fn find_host(sysfs: &Path) -> Option<String> {
    let number = |host: u32, entry: &str| config(sysfs, host, entry)?.parse::<u64>().ok();
    let free = |host: &u32| {
        let online = config(sysfs, *host, "port_state").is_some_and(|state| state == "Online");
        let used = number(*host, "npiv_vports_inuse");
        online && makes_virtual(sysfs, *host) && used < number(*host, "max_npiv_vports")
    };
    hosts(sysfs).into_iter().find(free).map(|host| format!("host{host}"))
}

/// Makes a virtual adapter on `host`, or removes it. Upstream: `virVHBAManageVport`.
///
/// # Errors
/// The kernel's.
pub fn manage(sysfs: &Path, host: u32, node: &str, port: &str, create: bool) -> Result<(), VhbaError> {
    let (entry, action) = if create {
        ("vport_create", "Unable to create vHBA through")
    } else {
        ("vport_delete", "Unable to delete vHBA through")
    };
    let scsi = sysfs.with_file_name("scsi_host").join(format!("host{host}")).join(entry);
    let path = Some(folder(sysfs, host).join(entry)).filter(|path| path.exists()).unwrap_or(scsi);
    std::fs::write(&path, format!("{port}:{node}")).map_err(|e| VhbaError {
        action,
        path: path.display().to_string(),
        errno: e.raw_os_error().unwrap_or(libc::EIO),
    })
}

fn folder(sysfs: &Path, host: u32) -> PathBuf {
    sysfs.join(format!("host{host}"))
}

/// Numbers of the adapters, ascending.
fn hosts(sysfs: &Path) -> Vec<u32> {
    let entries = std::fs::read_dir(sysfs).into_iter().flatten().flatten();
    let number = |name: std::ffi::OsString| name.to_str()?.strip_prefix("host")?.parse().ok();
    let mut hosts: Vec<u32> = entries.filter_map(|entry| number(entry.file_name())).collect();
    hosts.sort_unstable();
    hosts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_an_adapter_with_room() {
        let sysfs = tempfile::tempdir().unwrap();
        for (host, state, used) in [(1, "Linkdown", "0"), (2, "Online", "8"), (10, "Online", "7")] {
            let folder = sysfs.path().join(format!("host{host}"));
            std::fs::create_dir(&folder).unwrap();
            let words = [("port_state", state), ("npiv_vports_inuse", used), ("max_npiv_vports", "8")];
            for (file, text) in words.into_iter().chain([("node_name", "0xab"), ("port_name", "0xcd")]) {
                std::fs::write(folder.join(file), format!("{text}\n")).unwrap();
            }
            std::fs::write(folder.join("vport_create"), "").unwrap();
        }
        assert_eq!(find_host(sysfs.path()).as_deref(), Some("host10"));
        assert_eq!(host_by_wwn(sysfs.path(), "ab", "cd").as_deref(), Some("host1"));
        assert_eq!(config(sysfs.path(), 1, "fabric_name"), None);
        manage(sysfs.path(), 2, "nn", "pp", true).unwrap();
        let written = std::fs::read_to_string(sysfs.path().join("host2/vport_create")).unwrap();
        assert_eq!(written, "pp:nn");
        let error: crate::Error = manage(sysfs.path(), 2, "nn", "pp", false).unwrap_err().into();
        assert_eq!(error.context().errno, Some(libc::ENOENT));
    }
}
