//! Errors around devices that guests have.

use std::path::PathBuf;

use super::Device;
use crate::device_list::User;
use crate::error::os_error_text;
use crate::pci::Address;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// Why a guest cannot have a device.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostdevError {
    /// Another guest has it.
    #[error("{} is in use by driver {}, domain {}", device.label(), user.driver, user.domain)]
    InUse {
        /// The device.
        device: Device,
        /// Who has it.
        user: User,
    },
    /// This guest has it already, or it is asked for twice.
    #[error("{} is already in use", device.label())]
    Twice {
        /// The device.
        device: Device,
    },
    /// Others have a unit in another way.
    #[error(
        "{} is already in use by other domain(s) as '{}'",
        device.label(),
        if *shareable { "shareable" } else { "non-shareable" }
    )]
    Sharing {
        /// The unit.
        device: Device,
        /// How they have it.
        shareable: bool,
    },
    /// A switch would let the guest reach other devices.
    #[error("PCI device {0} is not assignable")]
    NotAssignable(Address),
    /// The host uses it, and it is not ours to take.
    #[error("Unmanaged PCI device {0} must be manually detached from the host")]
    Unmanaged(Address),
    /// Several devices are of one kind.
    #[error("Multiple USB devices for {vendor:x}:{product:x}, use <address> to specify one")]
    Ambiguous {
        /// Vendor.
        vendor: u16,
        /// Product.
        product: u16,
    },
    /// Only virtual functions have settings that can be made from outside.
    #[error("Interface type hostdev is currently supported on SR-IOV Virtual Functions only")]
    NoVirtualFunction,
    /// The kind of port profile is for other interfaces.
    #[error("virtualport type 802.1Qbg is currently not supported on interfaces of type hostdev")]
    Profile,
    /// Somebody holds the register for too long.
    #[error("the register of host devices in {} is locked by another process", path.display())]
    Locked {
        /// The state folder.
        path: PathBuf,
    },
    /// The register cannot be used.
    #[error("cannot use the register of host devices {}: {}", path.display(), os_error_text(*errno))]
    Register {
        /// The file.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// The register is not ours.
    #[error("the register of host devices {} is damaged: {reason}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
}

impl VirError for HostdevError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::InUse { .. }
            | Self::Twice { .. }
            | Self::Sharing { .. }
            | Self::NotAssignable(_)
            | Self::Unmanaged(_) => ErrorNumber::OPERATION_INVALID,
            Self::Ambiguous { .. } => ErrorNumber::OPERATION_FAILED,
            Self::NoVirtualFunction | Self::Profile => ErrorNumber::CONFIG_UNSUPPORTED,
            Self::Locked { .. } => ErrorNumber::RESOURCE_BUSY,
            Self::Register { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::Damaged { .. } => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::Register { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}
