//! The ioctls of `/dev/net/tun` and of macvtap character devices.

use std::io;
use std::os::fd::{AsRawFd as _, BorrowedFd};

use libc::{c_char, c_int, c_uint, ifreq};

/// A tap device: Ethernet frames. `IFF_TAP`.
pub const TAP: u16 = 0x0002;
/// No packet information before each frame. `IFF_NO_PI`.
pub const NO_PI: u16 = 0x1000;
/// A virtio-net header before each frame. `IFF_VNET_HDR`.
pub const VNET_HDR: u16 = 0x4000;
/// Several queues, one descriptor each. `IFF_MULTI_QUEUE`.
pub const MULTI_QUEUE: u16 = 0x0100;
/// Refuse a name that exists instead of attaching to it. `IFF_TUN_EXCL`.
pub const EXCLUSIVE: u16 = 0x8000;

/// An `ifreq` with `name` in it; a name that is too long is `ENAMETOOLONG`.
///
/// # Errors
/// Those of the calls inside.
fn request(name: &str) -> io::Result<ifreq> {
    // SAFETY: `ifreq` is a plain C structure; all zeros is a valid value of every member of its union.
    let mut request: ifreq = unsafe { std::mem::zeroed() };
    if name.len() >= request.ifr_name.len() || name.contains('\0') {
        return Err(io::Error::from_raw_os_error(libc::ENAMETOOLONG));
    }
    for (to, from) in request.ifr_name.iter_mut().zip(name.bytes()) {
        *to = c_char::from_ne_bytes([from]);
    }
    Ok(request)
}

fn name_of(request: &ifreq) -> String {
    let bytes: Vec<u8> =
        request.ifr_name.iter().map(|c| c.to_ne_bytes()[0]).take_while(|byte| *byte != 0).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// # Errors
/// Those of the calls inside.
fn check(result: c_int) -> io::Result<()> {
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Attaches `fd` (an open `/dev/net/tun`, or a macvtap device, where the name is ignored) to the device `name`, and
/// creates the device if it is not there. Answers with the device's name.
///
/// # Errors
/// The kernel's: `EBUSY` for an existing device under [`EXCLUSIVE`], `EINVAL` for a name of another kind of device.
pub fn tun_attach(fd: BorrowedFd<'_>, name: &str, flags: u16) -> io::Result<String> {
    let mut request = request(name)?;
    request.ifr_ifru.ifru_flags = flags.cast_signed();
    // SAFETY: TUNSETIFF reads and writes one `ifreq`, which lives on our stack for the whole call.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TUNSETIFF, &raw mut request) })?;
    Ok(name_of(&request))
}

/// The flags that the driver behind `fd` knows.
///
/// # Errors
/// The kernel's.
pub fn tun_features(fd: BorrowedFd<'_>) -> io::Result<u32> {
    let mut features: c_uint = 0;
    // SAFETY: TUNGETFEATURES writes one unsigned int, which lives on our stack for the whole call.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TUNGETFEATURES, &raw mut features) })?;
    Ok(features)
}

/// The name and the flags of the device that `fd` is attached to.
///
/// # Errors
/// The kernel's: `EBADFD` if it is not attached.
pub fn tun_device(fd: BorrowedFd<'_>) -> io::Result<(String, u16)> {
    let mut request = request("")?;
    // SAFETY: TUNGETIFF writes one `ifreq`, which lives on our stack for the whole call.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TUNGETIFF, &raw mut request) })?;
    // SAFETY: the kernel stored the flags in this member of the union, and every bit pattern is valid.
    let flags = unsafe { request.ifr_ifru.ifru_flags };
    Ok((name_of(&request), flags.cast_unsigned()))
}

/// Lets the device outlive its last descriptor, or not.
///
/// # Errors
/// The kernel's.
pub fn tun_set_persistent(fd: BorrowedFd<'_>, persistent: bool) -> io::Result<()> {
    // SAFETY: TUNSETPERSIST takes an integer by value, no memory is touched.
    check(unsafe { libc::ioctl(fd.as_raw_fd(), libc::TUNSETPERSIST, c_int::from(persistent)) })
}

/// A word that an Ethernet driver keeps, by its `ETHTOOL_G*` number.
///
/// # Errors
/// The kernel's: `EOPNOTSUPP` for a word that the driver does not have.
pub fn ethtool_word(socket: BorrowedFd<'_>, name: &str, command: u32) -> io::Result<u32> {
    let mut words = [command, 0];
    ethtool(socket, name, &mut words)?;
    Ok(words[1])
}

/// Runs the ethtool request in `words`, whose first word is its number. The answer replaces it.
///
/// # Errors
/// The kernel's; `EINVAL` for a request that says it is longer than `words`.
pub fn ethtool(socket: BorrowedFd<'_>, name: &str, words: &mut [u32]) -> io::Result<()> {
    let room = match words.first() {
        Some(&(GET_VALUE_FIRST..=GET_VALUE_LAST)) => 2,
        Some(&(GET_COALESCE | SET_COALESCE)) => COALESCE_WORDS,
        // The second word counts blocks of 16 bytes.
        Some(&GET_FEATURES) => {
            let blocks = words.get(1).and_then(|n| usize::try_from(*n).ok()).unwrap_or(usize::MAX);
            blocks.saturating_mul(4).saturating_add(2)
        }
        _ => usize::MAX,
    };
    if words.len() < room {
        return Err(io::Error::from_raw_os_error(libc::EINVAL));
    }
    let mut request = request(name)?;
    request.ifr_ifru.ifru_data = words.as_mut_ptr().cast();
    // SAFETY: the kernel writes as many words as the request asks for, and `words` has that many (checked above); the
    // `ifreq` lives on our stack for the whole call.
    check(unsafe { libc::ioctl(socket.as_raw_fd(), SIOCETHTOOL, &raw mut request) })
}

/// `SIOCETHTOOL`.
const SIOCETHTOOL: libc::Ioctl = 0x8946;
/// The requests of one value: `ETHTOOL_GRXCSUM` to `ETHTOOL_GGRO`.
const GET_VALUE_FIRST: u32 = 0x14;
const GET_VALUE_LAST: u32 = 0x2b;
/// `ETHTOOL_GFEATURES`.
pub const GET_FEATURES: u32 = 0x3a;
/// `ETHTOOL_GCOALESCE`.
pub const GET_COALESCE: u32 = 0x0e;
/// `ETHTOOL_SCOALESCE`.
pub const SET_COALESCE: u32 = 0x0f;
/// Words of `struct ethtool_coalesce`.
pub const COALESCE_WORDS: usize = 23;
