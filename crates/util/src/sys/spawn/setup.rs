//! What the child does to itself before the program is executed: async-signal-safe system calls only.

use std::ffi::{CStr, c_int, c_void};
use std::os::fd::RawFd;
use std::ptr;

use super::plan::{Credentials, Failure, Stage, Step};

/// # Errors
/// [`Failure`] with the last errno if the call returned a negative number.
pub(super) fn check(result: c_int, stage: Stage) -> Result<c_int, Failure> {
    if result < 0 { Err(Failure::last(stage)) } else { Ok(result) }
}

/// # Errors
/// As [`check`].
fn check_call(result: libc::c_long, stage: Stage) -> Result<(), Failure> {
    if result < 0 { Err(Failure::last(stage)) } else { Ok(()) }
}

/// Closes the descriptors from `first` up to and without `end`.
pub(super) fn close_range(first: RawFd, end: RawFd) {
    if first >= end {
        return;
    }
    // SAFETY: integers only.
    let done = unsafe { libc::syscall(libc::SYS_close_range, first, end - 1, 0) };
    if done == 0 {
        return;
    }
    // Before Linux 5.9: one by one, up to the limit of this process.
    // SAFETY: takes an integer.
    let limit = unsafe { libc::sysconf(libc::_SC_OPEN_MAX) };
    for fd in first..end.min(RawFd::try_from(limit).unwrap_or(65_536)) {
        // SAFETY: our own copy of the table, of which nothing in this range is used any more.
        unsafe { libc::close(fd) };
    }
}

/// Waits for a child that has ended or is about to.
pub(super) fn reap(pid: libc::pid_t) {
    loop {
        // SAFETY: no status is asked for.
        let got = unsafe { libc::waitpid(pid, ptr::null_mut(), libc::__WALL) };
        if got >= 0 || Failure::last(Stage::Clone).errno != libc::EINTR {
            return;
        }
    }
}

/// # Errors
/// What `open`, `fcntl` and `write` report.
pub(super) fn write_pid_file(path: &CStr) -> Result<(), Failure> {
    let stage = Stage::PidFile;
    let flags = libc::O_RDWR | libc::O_CREAT | libc::O_NOFOLLOW;
    // SAFETY: a C string of the plan.
    let low = check(unsafe { libc::open(path.as_ptr(), flags | libc::O_CLOEXEC, 0o644) }, stage)?;
    // Stays open in the program, with the lock; where upstream has it, so that it is not taken for a passed descriptor.
    // SAFETY: integers only.
    let fd = check(unsafe { libc::fcntl(low, libc::F_DUPFD, 5) }, stage)?;
    // SAFETY: integers only.
    check(unsafe { libc::flock(fd, libc::LOCK_EX | libc::LOCK_NB) }, stage)?;
    // SAFETY: integers only.
    check(unsafe { libc::ftruncate(fd, 0) }, stage)?;
    // SAFETY: no argument.
    let mut number = unsafe { libc::getpid() }.unsigned_abs();
    let mut text = [b'\n'; 12];
    let mut start = text.len() - 1;
    while start > 0 {
        start -= 1;
        text[start] = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    let digits = &text[start..];
    // SAFETY: the buffer lives through the call.
    let written = unsafe { libc::write(fd, digits.as_ptr().cast(), digits.len()) };
    if usize::try_from(written) == Ok(digits.len()) { Ok(()) } else { Err(Failure::last(stage)) }
}

/// # Errors
/// What the system call reports.
pub(super) fn take_step(step: &Step) -> Result<(), Failure> {
    let stage = Stage::Step;
    match step {
        Step::Limit { resource, soft, hard } => {
            let limit = libc::rlimit { rlim_cur: *soft, rlim_max: *hard };
            // SAFETY: the structure lives through the call. prlimit of process 0 means ourselves.
            let done = unsafe {
                libc::syscall(libc::SYS_prlimit64, 0, *resource, &raw const limit, ptr::null::<c_void>())
            };
            check_call(done, stage)
        }
        Step::Write { path, text } => {
            // SAFETY: a C string of the plan.
            let fd = check(unsafe { libc::open(path.as_ptr(), libc::O_WRONLY | libc::O_CLOEXEC) }, stage)?;
            // SAFETY: the buffer lives in the plan.
            let written = unsafe { libc::write(fd, text.as_ptr().cast(), text.len()) };
            let done = if written < 0 { Err(Failure::last(stage)) } else { Ok(()) };
            // SAFETY: opened above.
            unsafe { libc::close(fd) };
            done
        }
        Step::ParentDeathSignal(signal) => {
            // SAFETY: integers only.
            check(unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, *signal, 0, 0, 0) }, stage).map(drop)
        }
    }
}

/// # Errors
/// What the system calls report.
pub(super) fn take_identity(
    credentials: Option<&Credentials>,
    drop_capabilities: bool,
) -> Result<(), Failure> {
    let stage = Stage::Identity;
    if drop_capabilities {
        for capability in 0..64 {
            // SAFETY: integers only. Fails for unknown numbers and without the right to do it; then the emptied sets
            // below still keep the program, but not a set-uid program that it executes, from having any.
            unsafe { libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) };
        }
    }
    if let Some(Credentials { uid, gid, groups }) = credentials {
        // SAFETY: the list lives in the plan.
        let done = unsafe { libc::syscall(libc::SYS_setgroups, groups.len(), groups.as_ptr()) };
        check_call(done, stage)?;
        // SAFETY: integers only.
        check_call(unsafe { libc::syscall(libc::SYS_setresgid, *gid, *gid, *gid) }, stage)?;
        // SAFETY: integers only.
        check_call(unsafe { libc::syscall(libc::SYS_setresuid, *uid, *uid, *uid) }, stage)?;
    }
    if drop_capabilities {
        let header: [u32; 2] = [0x2008_0522, 0]; // version 3 of the interface, ourselves
        let empty = [0_u32; 6];
        // SAFETY: header and data have the kernel's layout and live through the call.
        check_call(unsafe { libc::syscall(libc::SYS_capset, &raw const header, &raw const empty) }, stage)?;
    }
    Ok(())
}

/// All signals back to their default, none blocked: what the host program ignores or blocks is not the program's
/// business.
pub(super) fn reset_signals() {
    // The kernel's structure: handler (0 = default), flags, restorer, mask. By system call, because the C library
    // refuses the numbers that it uses itself, and the host program may have been started with them ignored.
    let default = [0_u64; 4];
    for signal in 1..=64 {
        let none = ptr::null::<c_void>();
        // SAFETY: the structure lives through the call; numbers that cannot be changed are refused.
        unsafe { libc::syscall(libc::SYS_rt_sigaction, signal, default.as_ptr(), none, size_of::<u64>()) };
    }
    let none = SignalsBlocked::set(false);
    // SAFETY: the set lives through the call.
    unsafe { libc::sigprocmask(libc::SIG_SETMASK, &raw const none, ptr::null_mut()) };
}

/// While it lives, no signal handler runs on this thread, nor in a child that shares our memory.
pub(super) struct SignalsBlocked(libc::sigset_t);

impl SignalsBlocked {
    pub(super) fn new() -> Self {
        let all = Self::set(true);
        let mut before = Self::set(false);
        // SAFETY: both sets live through the call.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const all, &raw mut before) };
        Self(before)
    }

    fn set(full: bool) -> libc::sigset_t {
        // SAFETY: an all-zero set is a valid value.
        let mut set: libc::sigset_t = unsafe { std::mem::zeroed() };
        if full {
            // SAFETY: the set lives through the call.
            unsafe { libc::sigfillset(&raw mut set) };
        }
        set
    }
}

impl Drop for SignalsBlocked {
    fn drop(&mut self) {
        // SAFETY: the set lives through the call.
        unsafe { libc::pthread_sigmask(libc::SIG_SETMASK, &raw const self.0, ptr::null_mut()) };
    }
}
