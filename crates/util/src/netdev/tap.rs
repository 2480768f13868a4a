//! Tap devices.
//!
//! A tap is created under a new name only (`IFF_TUN_EXCL`), configured in one netlink request, and handed over with one
//! descriptor per queue. It vanishes with its last descriptor unless it is persistent.
//!
//! Upstream: `src/util/virnetdevtap.c`.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use super::link::{self, LinkChange};
use super::name::{Attempt, NameAllocator, VNET};
use super::{Action, NetDevError, Result};
use crate::mac::MacAddr;
use crate::sys::netdev as sys;

/// The device of the tun driver.
pub const TUN_PATH: &str = "/dev/net/tun";
/// Most queues that the kernel gives a tap.
pub const MAX_QUEUES: usize = 256;

const HOST_OCTET: u8 = 0xFE;

/// How to create a tap.
#[derive(Clone, Debug)]
pub struct TapOptions<'a> {
    /// A fixed name, or a template with one `%d`; `None` is [`VNET`].
    pub name: Option<&'a str>,
    /// Descriptors to open; more than one makes it a multi-queue device.
    pub queues: usize,
    /// Ask for virtio-net headers; see [`Tap::vnet_hdr`] for the outcome.
    pub vnet_hdr: bool,
    /// Lets the device outlive its descriptors.
    pub persistent: bool,
    /// The host side's hardware address; see [`host_mac`].
    pub mac: Option<MacAddr>,
    /// MTU in bytes.
    pub mtu: Option<u32>,
    /// Index of the bridge to become a port of. A bridge has the device's MTU, or lower: without `mtu` the device gets
    /// the bridge's.
    pub bridge: Option<u32>,
    /// Alias: says who owns the device.
    pub owner: Option<&'a str>,
    /// Brings it up.
    pub up: bool,
    /// The tun driver's device, for hosts that have it elsewhere.
    pub tun_path: &'a Path,
}

impl Default for TapOptions<'_> {
    fn default() -> Self {
        Self {
            name: None,
            queues: 1,
            vnet_hdr: false,
            persistent: false,
            mac: None,
            mtu: None,
            bridge: None,
            owner: None,
            up: false,
            tun_path: Path::new(TUN_PATH),
        }
    }
}

/// A tap that was created by us.
#[derive(Debug)]
pub struct Tap {
    /// Its name.
    pub name: String,
    /// Its interface index: what to tear it down by.
    pub ifindex: u32,
    /// One descriptor per queue, close-on-exec.
    pub fds: Vec<OwnedFd>,
    /// Frames carry virtio-net headers.
    pub vnet_hdr: bool,
}

/// Creates a tap. Upstream: `virNetDevTapCreate`, `virNetDevTapCreateInBridgePort`.
///
/// # Errors
/// [`NetDevError::NameInUse`] for a fixed name that exists, [`NetDevError::NoNames`], or the kernel's; in every case
/// nothing is left behind.
pub fn create(names: &NameAllocator, options: &TapOptions<'_>) -> Result<Tap> {
    if !(1..=MAX_QUEUES).contains(&options.queues) {
        let name = options.name.unwrap_or(VNET).to_owned();
        return Err(NetDevError::Queues { name, queues: options.queues });
    }
    let first = open_tun(options.tun_path)?;
    let vnet_hdr = options.vnet_hdr && supports_vnet_hdr(&first, options.tun_path)?;
    let flags = device_flags(options.queues, vnet_hdr);
    let name = names.create(options.name, VNET, |name| {
        let attach = || sys::tun_attach(first.as_fd(), name, flags | sys::EXCLUSIVE);
        let attached = match attach() {
            // The answer for a name of a device that is no tap, too; that may have just gone.
            Err(e) if e.raw_os_error() == Some(libc::EINVAL) && !link::exists(name) => attach(),
            other => other,
        };
        match attached {
            Ok(name) => Ok(Attempt::Created(name)),
            Err(e) if taken(&e) => Ok(Attempt::Taken),
            Err(e) if e.raw_os_error() == Some(libc::EINVAL) && link::exists(name) => Ok(Attempt::Taken),
            Err(e) => Err(system(Action::CreateTap { name: name.to_owned() }, &e)),
        }
    })?;
    let mut tap = Tap { ifindex: link::index(&name)?, fds: vec![first.into()], name, vnet_hdr };
    tap.open_more_queues(options, flags)?;
    tap.configure(options)?;
    if options.persistent {
        tap.set_persistent(true)?;
    }
    Ok(tap)
}

/// Attaches to the tap `name`, which somebody else made and manages (`<target dev='tap0' managed='no'/>`).
///
/// # Errors
/// `ENODEV` if there is no such device, else the kernel's.
pub fn open(name: &str, options: &TapOptions<'_>) -> Result<Tap> {
    let ifindex = link::index(name)?;
    let first = open_tun(options.tun_path)?;
    let vnet_hdr = options.vnet_hdr && supports_vnet_hdr(&first, options.tun_path)?;
    let flags = device_flags(options.queues, vnet_hdr);
    let attached = sys::tun_attach(first.as_fd(), name, flags);
    let name = attached.map_err(|e| system(Action::CreateTap { name: name.to_owned() }, &e))?;
    let mut tap = Tap { name, ifindex, fds: vec![first.into()], vnet_hdr };
    tap.check_index()?;
    tap.open_more_queues(options, flags)?;
    Ok(tap)
}

/// The address of a tap's host side for a guest with the address `guest`: the same with the first octet 0xFE, so that
/// a bridge, which takes its lowest port's address, never takes this one.
///
/// # Errors
/// [`NetDevError::ReservedMac`] if the guest's begins with that octet.
pub fn host_mac(guest: MacAddr) -> Result<MacAddr> {
    let MacAddr([first, rest @ ..]) = guest;
    if first == HOST_OCTET {
        return Err(NetDevError::ReservedMac { mac: guest });
    }
    let [a, b, c, d, e] = rest;
    Ok(MacAddr([HOST_OCTET, a, b, c, d, e]))
}

impl Tap {
    /// Lets the device outlive its descriptors, or not. Upstream: `virNetDevTapDelete` for `false`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn set_persistent(&self, persistent: bool) -> Result<()> {
        let Some(fd) = self.fds.first() else { return Ok(()) };
        let set = sys::tun_set_persistent(fd.as_fd(), persistent);
        set.map_err(|e| system(Action::PersistTap { name: self.name.clone() }, &e))
    }

    /// # Errors
    /// Those of the calls inside.
    fn open_more_queues(&mut self, options: &TapOptions<'_>, flags: u16) -> Result<()> {
        for _ in 1..options.queues {
            let queue = open_tun(options.tun_path)?;
            let attached = sys::tun_attach(queue.as_fd(), &self.name, flags);
            attached.map_err(|e| system(Action::CreateTap { name: self.name.clone() }, &e))?;
            self.fds.push(queue.into());
            // Had our device been removed meanwhile, this would have made or met another one.
            self.check_index()?;
        }
        Ok(())
    }

    /// # Errors
    /// Those of the calls inside.
    fn check_index(&self) -> Result<()> {
        let same = link::index(&self.name).is_ok_and(|index| index == self.ifindex);
        if same { Ok(()) } else { Err(NetDevError::Replaced { name: self.name.clone() }) }
    }

    /// # Errors
    /// Those of the calls inside.
    fn configure(&self, options: &TapOptions<'_>) -> Result<()> {
        let mtu = match (options.mtu, options.bridge) {
            (None, Some(bridge)) => Some(link::query(bridge)?.mtu),
            (mtu, _) => mtu,
        };
        let change = LinkChange {
            mac: options.mac,
            mtu,
            alias: options.owner,
            controller: options.bridge,
            up: options.up.then_some(true),
            name: None,
        };
        if change == LinkChange::default() { Ok(()) } else { link::change(self.ifindex, &change) }
    }
}

fn device_flags(queues: usize, vnet_hdr: bool) -> u16 {
    let header = if vnet_hdr { sys::VNET_HDR } else { 0 };
    let queues = if queues > 1 { sys::MULTI_QUEUE } else { 0 };
    sys::TAP | sys::NO_PI | header | queues
}

/// # Errors
/// Those of the calls inside.
fn open_tun(path: &Path) -> Result<File> {
    let opened = OpenOptions::new().read(true).write(true).custom_flags(libc::O_NONBLOCK).open(path);
    opened.map_err(|e| system(Action::OpenTun { path: path.display().to_string() }, &e))
}

/// # Errors
/// Those of the calls inside.
fn supports_vnet_hdr(tun: &File, path: &Path) -> Result<bool> {
    let features = sys::tun_features(tun.as_fd());
    let features =
        features.map_err(|e| system(Action::TunFeatures { path: path.display().to_string() }, &e))?;
    Ok(features & u32::from(sys::VNET_HDR) != 0)
}

fn taken(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EBUSY | libc::EEXIST))
}

fn system(action: Action, error: &io::Error) -> NetDevError {
    NetDevError::system(action, error.raw_os_error().unwrap_or(libc::EIO))
}
