//! Devices of the host that guests have: PCI, NVMe, USB, SCSI, vhost-scsi and mediated devices.
//!
//! One register per host says who has what, for all drivers and all processes that use the same state folder. Taking
//! several devices is one step: everything is checked before anything is changed, the register says so before the first
//! change is made, and a failure gives back what was taken. After a crash [`Manager::retain`] gives back what belonged to
//! guests that are gone.
//!
//! Upstream: `src/hypervisor/virhostdev.c`.

mod error;
mod manager;
mod pci;
mod plan;
mod registry;

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

pub use error::HostdevError;
pub use manager::{Host, Manager};

use crate::mac::MacAddr;
use crate::netdev::vport;
use crate::nvme::Namespace;
use crate::pci::Address;
use crate::scsi;
use crate::usb;
use crate::uuid::Uuid;

/// Result of a function of this module.
pub type Result<T, E = crate::Error> = std::result::Result<T, E>;

/// A device that a guest is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A PCI device.
    Pci(PciWanted),
    /// A namespace of an NVMe controller; `managed` takes the controller from the host's driver.
    Nvme {
        /// The namespace.
        namespace: Namespace,
        /// The controller is taken from the host's driver and given back.
        managed: bool,
    },
    /// A USB device.
    Usb(UsbWanted),
    /// A SCSI unit.
    Scsi {
        /// Its place.
        address: scsi::Address,
        /// The guest may only read.
        readonly: bool,
        /// Other guests may have it too.
        shareable: bool,
    },
    /// A vhost-scsi target, by its world wide name (`naa.5123456789abcde0`).
    VhostScsi {
        /// Name.
        wwpn: String,
    },
    /// A mediated device.
    Mdev {
        /// The device.
        uuid: Uuid,
        /// The interface that the guest expects: `vfio-pci`, `vfio-ccw`, `vfio-ap`.
        device_api: Option<String>,
    },
}

/// A PCI device that a guest is to have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PciWanted {
    /// The device.
    pub address: Address,
    /// It is taken from the host's driver and given back.
    pub managed: bool,
    /// The driver that hands it on; `None` is the best of the VFIO family.
    pub driver: Option<String>,
    /// What a network adapter is set to.
    pub net: Option<NetWanted>,
}

impl PciWanted {
    /// The device at `address`, managed, with the usual driver.
    #[must_use]
    pub fn managed(address: Address) -> Self {
        Self { address, managed: true, driver: None, net: None }
    }
}

/// What a virtual function of a network adapter is set to for a guest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetWanted {
    /// Address.
    pub mac: MacAddr,
    /// VLAN tag.
    pub vlan: Option<u16>,
    /// Profile of the switch's port, with the guest's and the host's identifiers.
    pub profile: Option<(vport::Profile, Uuid, Uuid)>,
}

/// A USB device that a guest is to have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UsbWanted {
    /// Kind, place, or both.
    pub wanted: usb::Wanted,
    /// The place was found automatically: if there is no such device, one of this kind will do.
    pub auto_place: bool,
    /// The guest starts without it if it is not there.
    pub optional: bool,
}

/// A device in the register.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Device {
    /// A PCI device; also the controller of an NVMe namespace.
    Pci(Address),
    /// A namespace of an NVMe controller.
    Nvme(Namespace),
    /// Bus and number of a USB device.
    Usb(u32, u32),
    /// A SCSI unit.
    Scsi(scsi::Address),
    /// A vhost-scsi target.
    VhostScsi(String),
    /// A mediated device.
    Mdev([u8; 16]),
}

impl Device {
    /// What messages call it.
    pub(crate) fn label(&self) -> String {
        match self {
            Self::Pci(address) => format!("PCI device {address}"),
            Self::Nvme(Namespace { controller, number }) => {
                format!("NVMe device {controller} namespace {number}")
            }
            // The reference's messages have octal numbers here.
            Self::Usb(bus, device) => format!("USB device {bus:03o}:{device:03o}"),
            Self::Scsi(address) => format!("SCSI device {}", address.name()),
            Self::VhostScsi(wwpn) => format!("SCSI_host device {wwpn}"),
            Self::Mdev(uuid) => format!("mediated device {}", Uuid::from(*uuid)),
        }
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pci(address) => write!(f, "pci {address}"),
            Self::Nvme(Namespace { controller, number }) => write!(f, "nvme {controller} {number}"),
            Self::Usb(bus, device) => write!(f, "usb {bus} {device}"),
            Self::Scsi(address) => write!(f, "scsi {}", address.name()),
            Self::VhostScsi(wwpn) => write!(f, "vhost-scsi {wwpn}"),
            Self::Mdev(uuid) => write!(f, "mdev {}", Uuid::from(*uuid)),
        }
    }
}

/// The text names no device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a name of a host device")]
pub struct ParseDeviceError;

impl FromStr for Device {
    type Err = ParseDeviceError;

    fn from_str(text: &str) -> Result<Self, ParseDeviceError> {
        let parse = || {
            let (kind, rest) = text.split_once(' ')?;
            Some(match kind {
                "pci" => Self::Pci(rest.parse().ok()?),
                "nvme" => {
                    let (controller, number) = rest.split_once(' ')?;
                    let controller = controller.parse().ok()?;
                    Self::Nvme(Namespace { controller, number: number.parse().ok()? })
                }
                "usb" => {
                    let (bus, device) = rest.split_once(' ')?;
                    Self::Usb(bus.parse().ok()?, device.parse().ok()?)
                }
                "scsi" => {
                    let mut parts = rest.split(':');
                    let mut next = || parts.next();
                    let (adapter, bus) = (next()?.parse().ok()?, next()?.parse().ok()?);
                    let (target, unit) = (next()?.parse().ok()?, next()?.parse().ok()?);
                    Self::Scsi(scsi::Address { adapter, bus, target, unit })
                }
                "vhost-scsi" => Self::VhostScsi(rest.to_owned()),
                "mdev" => Self::Mdev(*Uuid::parse(rest).ok()?.as_bytes()),
                _ => return None,
            })
        };
        parse().ok_or(ParseDeviceError)
    }
}

/// A device that is a guest's now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// The device.
    pub device: Device,
    /// The node or folder that the guest's emulator opens.
    pub path: Option<PathBuf>,
    /// Number of the IOMMU group.
    pub iommu_group: Option<u32>,
}

#[cfg(test)]
mod tests;
