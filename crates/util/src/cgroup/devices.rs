//! Access of a group to devices.

use std::fmt;

use super::{CgroupError, Controller, Group, Result};

/// What a group may do with a device. Upstream: `VIR_CGROUP_DEVICE_*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Access {
    pub read: bool,
    pub write: bool,
    pub make_node: bool,
}

impl Access {
    /// Everything.
    pub const ALL: Self = Self { read: true, write: true, make_node: true };
    /// Reading and writing.
    pub const READ_WRITE: Self = Self { read: true, write: true, make_node: false };
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = [(self.read, 'r'), (self.write, 'w'), (self.make_node, 'm')];
        letters.into_iter().filter(|(given, _)| *given).try_for_each(|(_, letter)| write!(f, "{letter}"))
    }
}

/// Devices that a rule is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeviceRule {
    /// All devices.
    All,
    /// Character devices; `None` is any number.
    Char(Option<u32>, Option<u32>),
    /// Block devices; `None` is any number.
    Block(Option<u32>, Option<u32>),
}

impl fmt::Display for DeviceRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<u32>| number.map_or_else(|| "*".to_owned(), |n| n.to_string());
        match self {
            Self::All => f.write_str("a"),
            Self::Char(major, minor) => write!(f, "c {}:{}", number(*major), number(*minor)),
            Self::Block(major, minor) => write!(f, "b {}:{}", number(*major), number(*minor)),
        }
    }
}

impl Group {
    /// Allows access. Upstream: `virCgroupAllowDevice`.
    ///
    /// # Errors
    /// The group has no devices controller, or the kernel's.
    pub fn allow_device(&self, rule: DeviceRule, access: Access) -> Result<()> {
        self.device_rule(rule, access, true)
    }

    /// Denies access. Upstream: `virCgroupDenyDevice`, `virCgroupDenyAllDevices`.
    ///
    /// # Errors
    /// The group has no devices controller, or the kernel's.
    pub fn deny_device(&self, rule: DeviceRule, access: Access) -> Result<()> {
        self.device_rule(rule, access, false)
    }

    /// # Errors
    /// Those of the calls inside.
    fn device_rule(&self, rule: DeviceRule, access: Access, allow: bool) -> Result<()> {
        if self.unified_has(Controller::Devices)
            && let Some(folder) = self.unified_dir()
        {
            return change(&folder, rule, access, allow);
        }
        let file = if allow { "devices.allow" } else { "devices.deny" };
        let file = self.legacy_file(Controller::Devices, file)?;
        let text = if rule == DeviceRule::All { rule.to_string() } else { format!("{rule} {access}") };
        self.write(&file, &text)
    }
}

/// # Errors
/// The kernel's.
#[cfg(target_os = "linux")]
fn change(folder: &std::path::Path, rule: DeviceRule, access: Access, allow: bool) -> Result<()> {
    let changed = super::programs::change(folder, rule, access, allow);
    changed.map_err(|e| CgroupError::io(format!("failed to limit devices of '{}'", folder.display()), &e))
}

/// # Errors
/// [`CgroupError::NoDevicePrograms`].
#[cfg(not(target_os = "linux"))]
fn change(_: &std::path::Path, _: DeviceRule, _: Access, _: bool) -> Result<()> {
    Err(CgroupError::NoDevicePrograms)
}
