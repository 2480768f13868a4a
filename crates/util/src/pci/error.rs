//! Errors of PCI devices.

use super::Address;
use super::vpd::VpdError;
use crate::error::os_error_text;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Why an operation on a PCI device failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PciError {
    /// There is no such device.
    #[error("Device {address} not found: could not access {path}: {}", os_error_text(*errno))]
    NotFound {
        /// Its address.
        address: Address,
        /// Where it should be.
        path: String,
        /// Why.
        errno: i32,
    },
    /// The kernel refused it.
    #[error("{action} '{path}': {}", os_error_text(*errno))]
    System {
        /// What was tried.
        action: &'static str,
        /// On which file.
        path: String,
        /// Why it failed.
        errno: i32,
    },
    /// The driver did not take the device.
    #[error("failed to bind PCI device '{address}' to {driver}")]
    NotBound {
        /// The device.
        address: Address,
        /// The driver.
        driver: String,
    },
    /// The device is in use.
    #[error("PCI device {address} is in use")]
    InUse {
        /// The device.
        address: Address,
    },
    /// The device cannot be reset.
    #[error("Unable to reset PCI device {address}: no FLR, PM reset or bus reset available")]
    NoReset {
        /// The device.
        address: Address,
    },
    /// The device's vital product data are broken.
    #[error(transparent)]
    Vpd(#[from] VpdError),
}

impl VirError for PciError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::NotFound { .. } | Self::System { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::InUse { .. } => ErrorNumber::OPERATION_INVALID,
            Self::NotBound { .. } | Self::NoReset { .. } | Self::Vpd(_) => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::NotFound { errno, .. } | Self::System { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}
