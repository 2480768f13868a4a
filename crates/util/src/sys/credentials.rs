//! Identity of one thread for access to files.

use std::io;

use super::process::checked;

/// Replaces the supplementary groups of the calling thread alone; the C library's function changes those of the whole
/// process.
///
/// # Errors
/// `EPERM` without the right to do so, `EINVAL` for too many groups.
pub fn set_thread_groups(groups: &[u32]) -> io::Result<()> {
    // SAFETY: the kernel reads `groups.len()` numbers from the slice and keeps nothing of it.
    let done = unsafe { libc::syscall(libc::SYS_setgroups, groups.len(), groups.as_ptr()) };
    checked(done).map(drop)
}
