//! Errors of the network device helpers.

use std::net::IpAddr;
use std::path::PathBuf;

use crate::error::os_error_text;
use crate::mac::MacAddr;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// What failed; the texts are upstream's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "each variant is its text")]
pub enum Action {
    #[error("Unable to open {path}, is tun module loaded?")]
    OpenTun { path: String },
    #[error("Unable to query {path} for its features")]
    TunFeatures { path: String },
    #[error("Unable to create tap device {name}")]
    CreateTap { name: String },
    #[error("Unable to set tap device {name} to persistent")]
    PersistTap { name: String },
    #[error("Unable to get index for interface {name}")]
    Index { name: String },
    #[error("Unable to get interface {name}")]
    Query { name: String },
    #[error("Unable to list network interfaces")]
    List,
    #[error("error destroying network device {name}")]
    Delete { name: String },
    #[error("Cannot set interface MAC to {mac} on '{name}'")]
    SetMac { name: String, mac: MacAddr },
    #[error("Cannot set interface MTU on '{name}'")]
    SetMtu { name: String },
    #[error("Cannot set interface flags on '{name}'")]
    SetFlags { name: String },
    #[error("Unable to change network device {name}")]
    Change { name: String },
    #[error("Unable to create bridge {name}")]
    CreateBridge { name: String },
    #[error("Unable to delete bridge {name}")]
    DeleteBridge { name: String },
    #[error("Unable to add bridge {bridge} port {port}")]
    AddPort { bridge: String, port: String },
    #[error("Unable to remove bridge {bridge} port {port}")]
    RemovePort { bridge: String, port: String },
    #[error("Unable to set bridge {name} {option}")]
    BridgeOption { name: String, option: &'static str },
    #[error("error creating {kind} interface {name}@{parent} ({mac})")]
    CreateMacVlan { kind: &'static str, name: String, parent: String, mac: MacAddr },
    #[error("cannot determine the tap device node of macvtap {name}")]
    TapNode { name: String },
    #[error("Cannot open macvtap tap device {path}")]
    OpenMacVtap { path: String },
    #[error("Cannot set interface MAC to {mac} for ifname {ifname} vf {vf}")]
    SetVfMac { ifname: String, vf: u32, mac: MacAddr },
    #[error("Cannot set interface vlanid to {tag} for ifname {ifname} vf {vf}")]
    SetVfVlan { ifname: String, vf: u32, tag: i32 },
    #[error("unable to read: {}", path.display())]
    ReadSysfs { path: PathBuf },
    #[error("Failed to create veth device pair '{name}', '{peer}'")]
    CreateVeth { name: String, peer: String },
    #[error("Unable to move network device {name} to another namespace")]
    SetNamespace { name: String },
    #[error("Unable to create VLAN {tag} on {parent}")]
    CreateVlan { parent: String, tag: u16 },
    #[error("Error adding IP address to {name}")]
    AddAddress { name: String },
    #[error("Error removing IP address from {name}")]
    RemoveAddress { name: String },
    #[error("Error adding static route to {name}")]
    AddRoute { name: String },
    #[error("error adding fdb entry for {name}")]
    AddFdb { name: String },
    #[error("error removing fdb entry for {name}")]
    RemoveFdb { name: String },
    #[error("Cannot set coalesce info on '{name}'")]
    SetCoalesce { name: String },
    #[error("Cannot open network interface control socket")]
    ControlSocket,
    #[error("Unable to set IFF_MULTI_QUEUE or IFF_VNET_HDR on macvtap tap of {name}")]
    SetupMacVtap { name: String },
}

/// A failed operation on a network device.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NetDevError {
    /// The kernel refused it.
    #[error("{action}: {}", os_error_text(*errno))]
    System {
        /// What was tried.
        action: Action,
        /// Why it failed.
        errno: i32,
    },
    /// A fixed name belongs to a device that exists already.
    #[error("Network device '{name}' already exists")]
    NameInUse {
        /// The name.
        name: String,
    },
    /// Every number that was tried belongs to some device, or the template leaves no room for a number.
    #[error("no unused {template} names available")]
    NoNames {
        /// The name template or prefix.
        template: String,
    },
    /// A guest's MAC address begins with the octet that tap devices get.
    #[error("Unable to use MAC address starting with reserved value 0xFE - '{mac}' - ")]
    ReservedMac {
        /// The address.
        mac: MacAddr,
    },
    /// The device vanished or was replaced by somebody else's while it was being set up.
    #[error("Network device '{name}' was removed or replaced while it was being set up")]
    Replaced {
        /// The name that was in use.
        name: String,
    },
    /// The kernel's own record is in a form that we do not know.
    #[error("Unable to parse: {text}")]
    Unparsable {
        /// The record.
        path: PathBuf,
        /// What it says.
        text: String,
    },
    /// Duplicate address detection found another station with an address.
    #[error("Duplicate address {address} on {name}")]
    Duplicate {
        /// The interface.
        name: String,
        /// The address.
        address: IpAddr,
    },
    /// Duplicate address detection takes too long.
    #[error("Duplicate Address Detection not finished in {seconds} seconds")]
    DadTimeout {
        /// The time it had.
        seconds: u64,
    },
    /// A tap needs at least one queue and the kernel allows 256.
    #[error("Invalid number of queues {queues} for network device '{name}'")]
    Queues {
        /// The name.
        name: String,
        /// The number asked for.
        queues: usize,
    },
}

impl NetDevError {
    pub(crate) fn system(action: Action, errno: i32) -> Self {
        Self::System { action, errno }
    }
}

impl VirError for NetDevError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::System { .. } => ErrorNumber::SYSTEM_ERROR,
            Self::NameInUse { .. } | Self::Duplicate { .. } => ErrorNumber::OPERATION_FAILED,
            Self::ReservedMac { .. } | Self::Queues { .. } => ErrorNumber::CONFIG_UNSUPPORTED,
            Self::NoNames { .. }
            | Self::Replaced { .. }
            | Self::Unparsable { .. }
            | Self::DadTimeout { .. } => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::System { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}
