//! What the hardware and the driver of an interface do themselves.
//!
//! Upstream: `virNetDevGetFeatures`, `virNetDevSetCoalesce`, `src/util/virnetdev.c`.

use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;
use std::time::Duration;

use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};

use super::{Action, NetDevError, Result, info};
use crate::netlink::attributes::{Message, u16_at};
use crate::netlink::socket::Socket;
use crate::sys::netdev as sys;

/// A feature. Upstream: `virNetDevFeature`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "ethtool's names")]
pub enum Feature {
    RxChecksum,
    TxChecksum,
    ScatterGather,
    TcpSegmentation,
    GenericSegmentation,
    GenericReceive,
    LargeReceive,
    RxVlan,
    TxVlan,
    Ntuple,
    RxHash,
    Rdma,
    TxUdpTunnel,
    Switchdev,
}

/// All features and their names in documents, in the reference's order.
const NAMES: [(Feature, &str); 14] = [
    (Feature::RxChecksum, "rx"),
    (Feature::TxChecksum, "tx"),
    (Feature::ScatterGather, "sg"),
    (Feature::TcpSegmentation, "tso"),
    (Feature::GenericSegmentation, "gso"),
    (Feature::GenericReceive, "gro"),
    (Feature::LargeReceive, "lro"),
    (Feature::RxVlan, "rxvlan"),
    (Feature::TxVlan, "txvlan"),
    (Feature::Ntuple, "ntuple"),
    (Feature::RxHash, "rxhash"),
    (Feature::Rdma, "rdma"),
    (Feature::TxUdpTunnel, "txudptnl"),
    (Feature::Switchdev, "switchdev"),
];

/// Features that a driver tells as one word each, by the number of the request.
const WORDS: [(Feature, u32); 6] = [
    (Feature::RxChecksum, 0x14),
    (Feature::TxChecksum, 0x16),
    (Feature::ScatterGather, 0x18),
    (Feature::TcpSegmentation, 0x1e),
    (Feature::GenericSegmentation, 0x23),
    (Feature::GenericReceive, 0x2b),
];

/// `ETHTOOL_GFLAGS` and the features in its word.
const GET_FLAGS: u32 = 0x25;
const FLAGS: [(Feature, u32); 5] = [
    (Feature::LargeReceive, 1 << 15),
    (Feature::TxVlan, 1 << 7),
    (Feature::RxVlan, 1 << 8),
    (Feature::Ntuple, 1 << 27),
    (Feature::RxHash, 1 << 28),
];

/// Bit of UDP tunnels among the features of `ETHTOOL_GFEATURES`.
const UDP_TUNNEL_BIT: u32 = 25;

impl Feature {
    /// The name in documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(feature, _)| *feature == self).map_or("", |(_, name)| name)
    }
}

/// The features of `ifname` that are on, in the reference's order. `sysfs` is `/sys/class/net`; `/sys/class/infiniband`
/// is looked for beside it. What cannot be asked is off.
///
/// # Errors
/// The kernel gives no socket to ask through, or `ENAMETOOLONG`.
pub fn query(sysfs: &Path, ifname: &str) -> Result<Vec<Feature>> {
    let socket = control_socket()?;
    let word = |command| match sys::ethtool_word(socket.as_fd(), ifname, command) {
        Ok(word) => word,
        Err(e) => {
            log::debug!("ethtool request {command:#x} on {ifname}: {e}");
            0
        }
    };
    let mut found: Vec<Feature> =
        WORDS.iter().filter(|(_, command)| word(*command) != 0).map(|(feature, _)| *feature).collect();
    let flags = word(GET_FLAGS);
    found.extend(FLAGS.iter().filter(|(_, bit)| flags & bit != 0).map(|(feature, _)| *feature));
    if has_rdma(sysfs, ifname) {
        found.push(Feature::Rdma);
    }
    // One block of 32 features: available, requested, active, never changed.
    let mut features = [sys::GET_FEATURES, 1, 0, 0, 0, 0];
    let answered = sys::ethtool(socket.as_fd(), ifname, &mut features).is_ok();
    if answered && features[4] & (1 << UDP_TUNNEL_BIT) != 0 {
        found.push(Feature::TxUdpTunnel);
    }
    if info::pci_address(sysfs, ifname).is_some_and(|address| is_switchdev(&address)) {
        found.push(Feature::Switchdev);
    }
    found.sort_unstable();
    Ok(found)
}

/// How many frames the driver may collect before it reports them; `None` leaves it as it is.
/// Upstream: `virNetDevSetCoalesce`.
///
/// # Errors
/// The kernel's: `EOPNOTSUPP` for a driver that does not collect frames.
pub fn set_coalesce(ifname: &str, rx_max_frames: Option<u32>) -> Result<()> {
    /// Place of `rx_max_coalesced_frames` in `struct ethtool_coalesce`.
    const RX_MAX_FRAMES: usize = 2;
    let Some(frames) = rx_max_frames else { return Ok(()) };
    let socket = control_socket()?;
    let failed = |e: std::io::Error| {
        let action = Action::SetCoalesce { name: ifname.to_owned() };
        NetDevError::system(action, e.raw_os_error().unwrap_or(libc::EIO))
    };
    let mut words = [0; sys::COALESCE_WORDS];
    words[0] = sys::GET_COALESCE;
    sys::ethtool(socket.as_fd(), ifname, &mut words).map_err(failed)?;
    words[0] = sys::SET_COALESCE;
    words[RX_MAX_FRAMES] = frames;
    sys::ethtool(socket.as_fd(), ifname, &mut words).map_err(failed)
}

/// # Errors
/// The kernel's.
fn control_socket() -> Result<OwnedFd> {
    let flags = SockFlag::SOCK_CLOEXEC;
    socket(AddressFamily::Unix, SockType::Datagram, flags, None)
        .map_err(|e| NetDevError::system(Action::ControlSocket, e as i32))
}

/// Whether an InfiniBand device has the resources of the interface's device.
fn has_rdma(sysfs: &Path, ifname: &str) -> bool {
    let Ok(resource) = std::fs::read(sysfs.join(ifname).join("device/resource")) else { return false };
    let devices = std::fs::read_dir(sysfs.with_file_name("infiniband"));
    let same = |device: std::fs::DirEntry| {
        std::fs::read(device.path().join("device/resource")).is_ok_and(|other| other == resource)
    };
    devices.into_iter().flatten().flatten().any(same)
}

/// Whether the embedded switch of the PCI device `address` is a device of its own.
/// Upstream: `virNetDevSwitchdevFeature`.
fn is_switchdev(address: &str) -> bool {
    /// `DEVLINK_ATTR_ESWITCH_MODE`, and its value for a switch that is a device.
    const ESWITCH_MODE: u16 = 25;
    const SWITCHDEV: u16 = 1;
    devlink(address, ESWITCH_MODE).is_some_and(|value| u16_at(&value, 0) == Some(SWITCHDEV))
}

/// One attribute of the answer to "what is the embedded switch of `address`".
fn devlink(address: &str, attribute: u16) -> Option<Vec<u8>> {
    // linux/genetlink.h and linux/devlink.h.
    const CONTROL: u16 = 16;
    const CONTROL_GET_FAMILY: u8 = 3;
    const CONTROL_FAMILY_ID: u16 = 1;
    const CONTROL_FAMILY_NAME: u16 = 2;
    const ESWITCH_GET: u8 = 29;
    const BUS_NAME: u16 = 1;
    const DEVICE_NAME: u16 = 2;
    const BODY: usize = 4;
    const PATIENCE: Duration = Duration::from_secs(2);
    let request = u16::try_from(libc::NLM_F_REQUEST).ok()?;
    let socket = Socket::generic().ok()?;
    let mut family = Message::new(CONTROL, request, 1, &[CONTROL_GET_FAMILY, 1, 0, 0]);
    family.put_text(CONTROL_FAMILY_NAME, "devlink");
    let number = socket.exchange(&family.finish(), 0, 1, PATIENCE, |answer| {
        Some(answer.attributes(BODY).find(CONTROL_FAMILY_ID).and_then(|value| u16_at(value, 0)))
    });
    let mut query = Message::new(number.ok()??, request, 2, &[ESWITCH_GET, 1, 0, 0]);
    query.put_text(BUS_NAME, "pci").put_text(DEVICE_NAME, address);
    let answer = socket.exchange(&query.finish(), 0, 2, PATIENCE, |answer| {
        Some(answer.attributes(BODY).find(attribute).map(<[u8]>::to_vec))
    });
    answer.ok()?
}
