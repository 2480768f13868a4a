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
