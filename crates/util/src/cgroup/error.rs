//! Errors of control groups.

use super::Controller;
use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Why an operation on a control group failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CgroupError {
    /// The kernel refused it.
    #[error("{text}: {}", os_error_text(*errno))]
    System {
        /// What was tried.
        text: String,
        /// Why it failed.
        errno: i32,
    },
    /// No hierarchy is mounted.
    #[error("no cgroup backend available")]
    NoBackend,
    /// The process is in no group of a hierarchy.
    #[error("Could not find placement for {version} controller {controller} at {placement}")]
    NoPlacement {
        /// `v1` or `v2`.
        version: &'static str,
        /// The controller.
        controller: String,
        /// Where it is mounted.
        placement: String,
    },
    /// Two controllers share a hierarchy and only one is wanted.
    #[error(
        "V1 controller '{unwanted}' is not wanted, but '{wanted}' is co-mounted: {}",
        os_error_text(libc::EINVAL)
    )]
    CoMounted {
        /// Left out.
        unwanted: Controller,
        /// Asked for.
        wanted: Controller,
    },
    /// None of the wanted controllers is there.
    #[error("At least one cgroup controller is required: {}", os_error_text(libc::ENXIO))]
    NoController,
    /// A partition must be an absolute path.
    #[error("Partition path '{path}' must start with '/'")]
    BadPartition {
        /// The path.
        path: String,
    },
    /// The group has no such controller.
    #[error(
        "{version} controller '{controller}' is not available for group: {}",
        os_error_text(libc::ENOSYS)
    )]
    NotAvailable {
        /// `v1` or `v2`.
        version: &'static str,
        /// The controller.
        controller: Controller,
    },
    /// The kernel's text is in a form that we do not know.
    #[error("Unable to parse '{text}' as an integer")]
    Number {
        /// The text.
        text: String,
    },
    /// The kernel's statistics do not name what was asked for.
    #[error("Cannot find byte stats for block device '{device}'")]
    NoDevice {
        /// Its number.
        device: String,
    },
    /// A limit is out of range.
    #[error("{what} '{value}' must be in range ({low}, {high})")]
    Range {
        /// The setting.
        what: &'static str,
        /// The value.
        value: i128,
        /// Lowest.
        low: i128,
        /// Highest.
        high: i128,
    },
    /// Device access cannot be limited in the unified hierarchy of this system.
    #[cfg(not(target_os = "linux"))]
    #[error("Limiting access to devices in the unified cgroup hierarchy is not implemented")]
    NoDevicePrograms,
}

impl CgroupError {
    pub(super) fn io(text: impl Into<String>, error: &std::io::Error) -> Self {
        Self::System { text: text.into(), errno: error.raw_os_error().unwrap_or(libc::EIO) }
    }
}

impl VirError for CgroupError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NoBackend | Self::NoPlacement { .. } | Self::Number { .. } | Self::NoDevice { .. } => {
                ErrorNumber::INTERNAL_ERROR
            }
            Self::BadPartition { .. } | Self::Range { .. } => ErrorNumber::INVALID_ARG,
            #[cfg(not(target_os = "linux"))]
            Self::NoDevicePrograms => ErrorNumber::OPERATION_UNSUPPORTED,
            _ => ErrorNumber::SYSTEM_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::CGROUP
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::System { errno, .. } => Some(*errno),
            Self::CoMounted { .. } => Some(libc::EINVAL),
            Self::NoController => Some(libc::ENXIO),
            Self::NotAvailable { .. } => Some(libc::ENOSYS),
            _ => None,
        }
    }
}
