//! Process descriptors (pidfd): signals and waits that never hit a process that reused the number.

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};

/// Opens a descriptor for a process. It becomes readable when the process ends.
///
/// # Errors
/// `ESRCH` if there is no such process; `ENOSYS` before Linux 5.3.
pub fn pidfd_open(pid: u32) -> io::Result<OwnedFd> {
    let pid = libc::pid_t::try_from(pid).map_err(|_| io::Error::from_raw_os_error(libc::ESRCH))?;
    // SAFETY: pidfd_open takes two integers and touches no memory of ours.
    let fd = unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) };
    let fd = checked(fd)?;
    // SAFETY: the kernel has just made this descriptor for us; nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// Sends `signal` (0: only checks) to the process behind `pidfd`.
///
/// # Errors
/// `ESRCH` if it has ended, `EPERM`.
pub fn pidfd_send_signal(pidfd: BorrowedFd<'_>, signal: i32) -> io::Result<()> {
    let no_info = std::ptr::null::<libc::siginfo_t>();
    // SAFETY: the descriptor is borrowed for the call; a null siginfo asks the kernel to fill in its own.
    let result = unsafe { libc::syscall(libc::SYS_pidfd_send_signal, pidfd.as_raw_fd(), signal, no_info, 0) };
    checked(result).map(drop)
}

/// # Errors
/// Those of the calls inside.
pub(super) fn checked(result: libc::c_long) -> io::Result<RawFd> {
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        RawFd::try_from(result).map_err(io::Error::other)
    }
}

/// Largest CPU mask asked for: 8192 CPUs.
const MASK_BYTES: usize = 1024;

/// CPU mask of a thread (0: this one), the least significant bit of the first byte first.
///
/// # Errors
/// `ESRCH`.
pub fn affinity(pid: u32) -> io::Result<Vec<u8>> {
    let mut words = [0_usize; MASK_BYTES / size_of::<usize>()];
    // SAFETY: the kernel writes at most MASK_BYTES bytes into the array.
    let length = unsafe { libc::syscall(libc::SYS_sched_getaffinity, pid, MASK_BYTES, words.as_mut_ptr()) };
    let length = usize::try_from(checked(length)?).unwrap_or(0);
    Ok(words.iter().flat_map(|w| w.to_le_bytes()).take(length).collect())
}

/// Sets the CPU mask of a thread (0: this one).
///
/// # Errors
/// `ESRCH`, `EPERM`, `EINVAL` if no CPU of the mask exists.
pub fn set_affinity(pid: u32, mask: &[u8]) -> io::Result<()> {
    const WORD: usize = size_of::<usize>();
    let word = |chunk: &[u8]| {
        let mut bytes = [0; WORD];
        bytes[..chunk.len()].copy_from_slice(chunk);
        usize::from_le_bytes(bytes)
    };
    let words = mask.chunks(WORD).map(word).collect::<Vec<_>>();
    // SAFETY: the kernel reads the given number of bytes from the vector.
    let done = unsafe { libc::syscall(libc::SYS_sched_setaffinity, pid, words.len() * WORD, words.as_ptr()) };
    checked(done).map(drop)
}

/// A limit of a process (0: this one): replaces it if a new value is given, and returns the soft one from before.
///
/// # Errors
/// `ESRCH`, `EPERM`, `EINVAL`.
pub fn limit(pid: u32, resource: u32, new: Option<u64>) -> io::Result<u64> {
    let mut old = [0_u64; 2];
    let new = new.map(|value| [value, value]);
    let new = new.as_ref().map_or(std::ptr::null(), |new| new.as_ptr());
    // SAFETY: both are arrays of two 64-bit numbers, soft and hard, as the kernel has them, and live through the call.
    let done = unsafe { libc::syscall(libc::SYS_prlimit64, pid, resource, new, old.as_mut_ptr()) };
    checked(done).map(|_| old[0])
}

/// Sets scheduling policy and priority of a thread (0: this one).
///
/// # Errors
/// `ESRCH`, `EPERM`, `EINVAL`.
pub fn set_scheduler(pid: u32, policy: i32, priority: i32) -> io::Result<()> {
    // SAFETY: the kernel's structure is one number, which it reads.
    let done = unsafe { libc::syscall(libc::SYS_sched_setscheduler, pid, policy, &raw const priority) };
    checked(done).map(drop)
}
