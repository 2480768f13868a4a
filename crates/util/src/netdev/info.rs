//! What sysfs tells about an interface.
//!
//! Upstream: `virNetDevGetLinkInfo` and the sysfs readers of `src/util/virnetdev.c`.

use std::fmt;
use std::path::{Path, PathBuf};

use super::{Action, NetDevError, Result};

/// Operational state. Upstream: `virNetDevIfState`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "RFC 2863's states")]
pub enum OperState {
    #[default]
    Unknown,
    NotPresent,
    Down,
    LowerLayerDown,
    Testing,
    Dormant,
    Up,
}

const STATES: [(OperState, &str); 7] = [
    (OperState::Unknown, "unknown"),
    (OperState::NotPresent, "notpresent"),
    (OperState::Down, "down"),
    (OperState::LowerLayerDown, "lowerlayerdown"),
    (OperState::Testing, "testing"),
    (OperState::Dormant, "dormant"),
    (OperState::Up, "up"),
];

impl OperState {
    /// The state with the name `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        STATES.iter().find(|(_, name)| *name == text).map(|(state, _)| *state)
    }
}

impl fmt::Display for OperState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = STATES.iter().find(|(state, _)| state == self).map_or("unknown", |(_, name)| name);
        f.write_str(name)
    }
}

/// State and speed of a link. Upstream: `virNetDevIfLink`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LinkInfo {
    /// Operational state.
    pub state: OperState,
    /// Speed in megabits per second; 0 where it is not known.
    pub speed_mbps: u32,
}

/// State and speed of `ifname`; `sysfs` is the folder of the interfaces, usually `/sys/class/net`.
/// Upstream: `virNetDevGetLinkInfo`.
///
/// # Errors
/// The interface is not there, or its state is not one of the known names.
pub fn link_info(sysfs: &Path, ifname: &str) -> Result<LinkInfo> {
    let text = read(sysfs, ifname, "operstate")?;
    let state = OperState::parse(text.trim());
    let state =
        state.ok_or_else(|| NetDevError::Unparsable { path: path(sysfs, ifname, "operstate"), text })?;
    // The speed of a link that is not up is nonsense, or an error to read.
    let speed = match state {
        OperState::Up => read(sysfs, ifname, "speed").ok(),
        _ => None,
    };
    let speed_mbps = speed.and_then(|text| text.trim().parse().ok()).filter(|mbps| *mbps != u32::MAX);
    Ok(LinkInfo { state, speed_mbps: speed_mbps.unwrap_or(0) })
}

/// The PCI address of the device behind `ifname`, as sysfs names it. Upstream: `virNetDevGetPCIDevice`.
#[must_use]
pub fn pci_address(sysfs: &Path, ifname: &str) -> Option<String> {
    let device = std::fs::canonicalize(sysfs.join(ifname).join("device")).ok()?;
    let subsystem = std::fs::canonicalize(device.join("subsystem")).ok()?;
    let pci = subsystem.file_name().is_some_and(|name| name == "pci");
    device.file_name().filter(|_| pci)?.to_str().map(str::to_owned)
}

/// Whether `ifname` is a virtual function. Upstream: `virNetDevIsVirtualFunction`.
#[must_use]
pub fn is_virtual_function(sysfs: &Path, ifname: &str) -> bool {
    sysfs.join(ifname).join("device/physfn").exists()
}

/// The interface of the physical function that `ifname` is a virtual function of.
/// Upstream: `virNetDevGetPhysicalFunction`.
#[must_use]
pub fn physical_function(sysfs: &Path, ifname: &str) -> Option<String> {
    first_entry(&sysfs.join(ifname).join("device/physfn/net"))
}

/// Interfaces of the virtual functions of `ifname`, by number; `None` for one without an interface (it belongs to a
/// guest). Upstream: `virNetDevGetVirtualFunctions`.
#[must_use]
pub fn virtual_functions(sysfs: &Path, ifname: &str) -> Vec<Option<String>> {
    let folder = |n: u32| sysfs.join(ifname).join(format!("device/virtfn{n}"));
    (0..).map(folder).take_while(|path| path.exists()).map(|path| first_entry(&path.join("net"))).collect()
}

/// Number of the virtual function `vf` below the physical function `pf`.
/// Upstream: `virNetDevGetVirtualFunctionIndex`.
#[must_use]
pub fn virtual_function_index(sysfs: &Path, pf: &str, vf: &str) -> Option<usize> {
    virtual_functions(sysfs, pf).iter().position(|name| name.as_deref() == Some(vf))
}

fn first_entry(folder: &Path) -> Option<String> {
    let entry = std::fs::read_dir(folder).ok()?.next()?.ok()?;
    entry.file_name().into_string().ok()
}

fn path(sysfs: &Path, ifname: &str, file: &str) -> PathBuf {
    sysfs.join(ifname).join(file)
}

/// # Errors
/// The file cannot be read.
fn read(sysfs: &Path, ifname: &str, file: &str) -> Result<String> {
    std::fs::read_to_string(path(sysfs, ifname, file)).map_err(|e| {
        let action = Action::ReadSysfs { path: path(sysfs, ifname, file) };
        NetDevError::system(action, e.raw_os_error().unwrap_or(libc::EIO))
    })
}
