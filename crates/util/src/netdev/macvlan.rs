//! Macvlan and macvtap devices.
//!
//! A macvtap is read and written through a character device of its own. Its number is taken from the kernel's record
//! of the interface, and a node in `/dev` is used only if it has this number: with several network namespaces two
//! interfaces may claim the same node name.
//!
//! Upstream: `src/util/virnetdevmacvlan.c`.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rtnetlink::packet_route::link::MacVlanMode as Kernel;
use rtnetlink::{LinkMacVlan, LinkMacVtap};

use super::link::{self, LinkChange};
use super::name::{Attempt, MACVLAN, MACVTAP, NameAllocator};
use super::{Action, NetDevError, Result};
use crate::mac::MacAddr;
use crate::netlink;
use crate::sys::netdev as sys;

/// How long a device node may take to appear.
const NODE_WAIT: Duration = Duration::from_secs(5);

/// How devices on the same parent reach each other. Upstream: `virNetDevMacVLanMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// All frames leave through the parent; a switch sends them back.
    #[default]
    Vepa,
    /// Not at all.
    Private,
    /// Directly.
    Bridge,
    /// The only device on its parent, whose address it takes.
    Passthru,
}

impl Mode {
    fn kernel(self) -> Kernel {
        match self {
            Self::Vepa => Kernel::Vepa,
            Self::Private => Kernel::Private,
            Self::Bridge => Kernel::Bridge,
            Self::Passthru => Kernel::Passthrough,
        }
    }
}

/// How to create a macvlan or macvtap.
#[derive(Clone, Debug, Default)]
pub struct MacVlanOptions<'a> {
    /// A fixed name, or a template with one `%d`; `None` is [`MACVTAP`] or [`MACVLAN`].
    pub name: Option<&'a str>,
    /// Index of the device below.
    pub parent: u32,
    /// How devices on the parent reach each other.
    pub mode: Mode,
    /// Hardware address.
    pub mac: Option<MacAddr>,
    /// MTU in bytes; `None` is the parent's.
    pub mtu: Option<u32>,
    /// Alias: says who owns the device.
    pub owner: Option<&'a str>,
    /// Brings it up.
    pub up: bool,
}

/// A macvlan that was created by us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MacVlan {
    /// Its name.
    pub name: String,
    /// Its interface index: what to tear it down by.
    pub ifindex: u32,
}

/// A macvtap that was created by us.
#[derive(Debug)]
pub struct MacVtap {
    /// Its name.
    pub name: String,
    /// Its interface index: what to tear it down by.
    pub ifindex: u32,
    /// One descriptor per queue, close-on-exec.
    pub fds: Vec<OwnedFd>,
    /// Frames carry virtio-net headers.
    pub vnet_hdr: bool,
}

/// Creates a macvlan. Upstream: `virNetDevMacVLanCreateWithVPortProfile`.
///
/// # Errors
/// [`NetDevError::NameInUse`] for a fixed name that exists, [`NetDevError::NoNames`], or the kernel's: `EBUSY` where
/// the parent is a port of a bridge, `EINVAL` where the modes of two devices on it do not fit. Nothing is left behind.
pub fn create(names: &NameAllocator, options: &MacVlanOptions<'_>) -> Result<MacVlan> {
    make(names, options, "macvlan")
}

/// Creates a macvtap with `queues` descriptors. Upstream: `virNetDevMacVLanCreateWithVPortProfile` with a tap.
///
/// # Errors
/// As [`create`], and those of [`open_tap`]. Nothing is left behind.
pub fn create_tap(
    names: &NameAllocator,
    options: &MacVlanOptions<'_>,
    queues: usize,
    vnet_hdr: bool,
) -> Result<MacVtap> {
    if !(1..=super::tap::MAX_QUEUES).contains(&queues) {
        return Err(NetDevError::Queues { name: options.name.unwrap_or(MACVTAP).to_owned(), queues });
    }
    let MacVlan { name, ifindex } = make(names, options, "macvtap")?;
    match open_tap(&name, ifindex, queues, vnet_hdr) {
        Ok((fds, vnet_hdr)) => Ok(MacVtap { name, ifindex, fds, vnet_hdr }),
        Err(e) => {
            link::delete_quietly(ifindex);
            Err(e)
        }
    }
}

/// Opens the character device of the macvtap `name` with `ifindex`, once per queue. Answers with the descriptors and
/// whether frames carry virtio-net headers. Upstream: `virNetDevMacVLanTapOpen`, `virNetDevMacVLanTapSetup`.
///
/// # Errors
/// The kernel's; `ENODEV` if no device node appears within five seconds.
pub fn open_tap(name: &str, ifindex: u32, queues: usize, vnet_hdr: bool) -> Result<(Vec<OwnedFd>, bool)> {
    let (path, number) = tap_node(name, ifindex)?;
    let open_error = |e: &io::Error| system(Action::OpenMacVtap { path: path.display().to_string() }, e);
    let setup_error = |e: &io::Error| system(Action::SetupMacVtap { name: name.to_owned() }, e);
    let mut with_header = vnet_hdr;
    let mut fds = Vec::with_capacity(queues);
    for _ in 0..queues {
        let tap = open_node(&path, number).map_err(|e| open_error(&e))?;
        let features = sys::tun_features(tap.as_fd()).map_err(|e| setup_error(&e))?;
        with_header &= features & u32::from(sys::VNET_HDR) != 0;
        let header = if with_header { sys::VNET_HDR } else { 0 };
        let multi = if queues > 1 { sys::MULTI_QUEUE } else { 0 };
        sys::tun_attach(tap.as_fd(), name, sys::TAP | sys::NO_PI | header | multi)
            .map_err(|e| setup_error(&e))?;
        fds.push(tap.into());
    }
    Ok((fds, with_header))
}

/// # Errors
/// As [`create`].
fn make(names: &NameAllocator, options: &MacVlanOptions<'_>, kind: &'static str) -> Result<MacVlan> {
    let template = if kind == "macvtap" { MACVTAP } else { MACVLAN };
    names.create(options.name, template, |name| {
        let action = || Action::CreateMacVlan {
            kind,
            name: name.to_owned(),
            parent: link::label(options.parent),
            mac: options.mac.unwrap_or_default(),
        };
        match add(name, options, kind == "macvtap") {
            Err(libc::EEXIST) => return Ok(Attempt::Taken),
            other => other.map_err(|errno| NetDevError::system(action(), errno))?,
        }
        let ifindex = link::index(name)?;
        let up = options.up.then_some(true);
        let change = LinkChange { alias: options.owner, up, ..LinkChange::default() };
        if change != LinkChange::default()
            && let Err(errno) = link::apply(ifindex, &change)
        {
            link::delete_quietly(ifindex);
            return Err(NetDevError::system(action(), errno));
        }
        Ok(Attempt::Created(MacVlan { name: name.to_owned(), ifindex }))
    })
}

/// # Errors
/// The kernel's error number.
fn add(name: &str, options: &MacVlanOptions<'_>, tap: bool) -> Result<(), i32> {
    let mode = options.mode.kernel();
    let address = options.mac.map(|mac| mac.0.to_vec());
    macro_rules! message {
        ($link:ty) => {{
            let mut message = <$link>::new(name, options.parent, mode);
            if let Some(address) = address {
                message = message.address(address);
            }
            if let Some(mtu) = options.mtu {
                message = message.mtu(mtu);
            }
            message.build()
        }};
    }
    let message = if tap { message!(LinkMacVtap) } else { message!(LinkMacVlan) };
    netlink::call(|handle| async move { handle.link().add(message).execute().await })
}

/// The device node of a macvtap and its device number.
///
/// # Errors
/// `ENODEV` if the kernel does not know one.
fn tap_node(name: &str, ifindex: u32) -> Result<(PathBuf, u64)> {
    let record = PathBuf::from(format!("/sys/class/net/{name}/tap{ifindex}/dev"));
    let text =
        std::fs::read_to_string(record).map_err(|e| system(Action::TapNode { name: name.into() }, &e))?;
    let number = || {
        let (major, minor) = text.trim().split_once(':')?;
        Some(libc::makedev(major.parse().ok()?, minor.parse().ok()?))
    };
    let missing = || NetDevError::system(Action::TapNode { name: name.into() }, libc::ENODEV);
    Ok((PathBuf::from(format!("/dev/tap{ifindex}")), number().ok_or_else(missing)?))
}

/// Opens the node once it is there (udev may make it late, and may still be changing its owner).
///
/// # Errors
/// The kernel's, or `ENODEV` after [`NODE_WAIT`].
fn open_node(path: &Path, number: u64) -> io::Result<File> {
    let deadline = Instant::now() + NODE_WAIT;
    loop {
        let opened = OpenOptions::new().read(true).write(true).custom_flags(libc::O_NONBLOCK).open(path);
        match opened {
            Ok(tap) => {
                let about = tap.metadata()?;
                if about.file_type().is_char_device() && about.rdev() == number {
                    return Ok(tap);
                }
            }
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            Err(_) => {}
        }
        if Instant::now() >= deadline {
            return Err(io::Error::from_raw_os_error(libc::ENODEV));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn system(action: Action, error: &io::Error) -> NetDevError {
    NetDevError::system(action, error.raw_os_error().unwrap_or(libc::EIO))
}
