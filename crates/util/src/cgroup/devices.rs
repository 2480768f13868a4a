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
        self.device_rule("devices.allow", rule, access)
    }

    /// Denies access. Upstream: `virCgroupDenyDevice`, `virCgroupDenyAllDevices`.
    ///
    /// # Errors
    /// The group has no devices controller, or the kernel's.
    pub fn deny_device(&self, rule: DeviceRule, access: Access) -> Result<()> {
        self.device_rule("devices.deny", rule, access)
    }

    /// # Errors
    /// Those of the calls inside.
    fn device_rule(&self, file: &str, rule: DeviceRule, access: Access) -> Result<()> {
        if self.unified_has(Controller::Devices) {
            return Err(CgroupError::NoDevicePrograms);
        }
        let file = self.legacy_file(Controller::Devices, file)?;
        let text = if rule == DeviceRule::All { rule.to_string() } else { format!("{rule} {access}") };
        self.write(&file, &text)
    }
}
