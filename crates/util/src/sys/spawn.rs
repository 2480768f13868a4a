//! Child processes: one clone, no shell, no intermediate copy of the parent's memory.
//!
//! The usual child shares our memory and we stand still until it has called exec (as `posix_spawn` does it), so the
//! cost does not grow with the size of the host program. A child that must wait for us between clone and exec
//! (handshake) gets a copy-on-write copy instead.
//!
//! The child's code, `Child::run`, makes async-signal-safe system calls only: no allocation, no lock, no panic. It
//! changes identity by raw system calls, because the C library's wrappers would signal the parent's threads.

use std::cell::UnsafeCell;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::io;
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::ptr;

/// User, group and supplementary groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// User id.
    pub uid: u32,
    /// Group id.
    pub gid: u32,
    /// Supplementary group ids.
    pub groups: Vec<u32>,
}

/// Something that the child does to itself before it executes the program, as the user that we are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// `setrlimit`.
    Limit {
        /// `RLIMIT_*`.
        resource: u32,
        /// Soft limit.
        soft: u64,
        /// Hard limit.
        hard: u64,
    },
    /// Writes `text` to an existing file: `/proc/self/attr/exec`, `/proc/self/oom_score_adj`, `cgroup.procs`.
    Write {
        /// The file.
        path: CString,
        /// What to write.
        text: Vec<u8>,
    },
    /// Dies with this signal when the thread that started it ends.
    ParentDeathSignal(i32),
}

/// Descriptors of the handshake, the child's ends.
#[derive(Clone, Copy, Debug)]
pub struct Handshake {
    /// The child writes one byte when it is ready to execute.
    pub ready: RawFd,
    /// The child reads one byte before it goes on; at end of file it gives up.
    pub go: RawFd,
    /// The child writes a [`Failure`] if it cannot go on; closed by exec.
    pub report: RawFd,
}

/// All that the child needs to know.
#[derive(Debug)]
pub struct Plan<'a> {
    /// Absolute path of the program.
    pub program: &'a CStr,
    /// Arguments, the program's name first.
    pub argv: &'a [CString],
    /// `NAME=value` texts.
    pub envp: &'a [CString],
    /// Working directory.
    pub cwd: Option<&'a CStr>,
    /// File creation mask.
    pub umask: Option<u32>,
    /// Identity to take on.
    pub credentials: Option<&'a Credentials>,
    /// Gives up all capabilities, for good.
    pub drop_capabilities: bool,
    /// Becomes the leader of a new session.
    pub new_session: bool,
    /// Is made the child of init: we get no signal, no exit status and no zombie.
    pub orphan: bool,
    /// The child writes its process id into this file and keeps a lock on it while it lives.
    pub pid_file: Option<&'a CStr>,
    /// (our descriptor, its number in the child), by rising number and without doubles; 0, 1 and 2 are among them. Every
    /// other descriptor is closed.
    pub fds: &'a [(RawFd, RawFd)],
    /// What the child does to itself.
    pub steps: &'a [Step],
    /// The child waits for our word between being set up and exec.
    pub handshake: Option<Handshake>,
}

/// What the child was doing when it failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Stage {
    /// Making the process.
    Clone,
    /// Moving descriptors.
    Descriptors,
    /// `setsid`.
    Session,
    /// Writing the pid file.
    PidFile,
    /// One of the [`Step`]s.
    Step,
    /// The parent went away or said no.
    Handshake,
    /// User, group, capabilities.
    Identity,
    /// Working directory.
    Directory,
    /// Executing the program.
    Exec,
}

/// A child that did not get as far as the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What it was doing.
    pub stage: Stage,
    /// Why it failed.
    pub errno: i32,
}

impl Failure {
    /// Length of the form in which it is written to [`Handshake::report`].
    pub const WIRE_LENGTH: usize = 5;
    const STAGES: [Stage; 9] = [
        Stage::Clone,
        Stage::Descriptors,
        Stage::Session,
        Stage::PidFile,
        Stage::Step,
        Stage::Handshake,
        Stage::Identity,
        Stage::Directory,
        Stage::Exec,
    ];

    /// Reads the form that the child writes.
    #[must_use]
    pub fn from_wire(bytes: &[u8]) -> Option<Self> {
        let (stage, errno) = bytes.split_first()?;
        let errno = i32::from_ne_bytes(errno.try_into().ok()?);
        Some(Self { stage: *Self::STAGES.get(usize::from(*stage))?, errno })
    }

    fn to_wire(self) -> [u8; Self::WIRE_LENGTH] {
        let [a, b, c, d] = self.errno.to_ne_bytes();
        [self.stage as u8, a, b, c, d]
    }

    /// With this thread's errno; in a child that shares our memory that is the one of the parent's thread, which stands
    /// still.
    fn last(stage: Stage) -> Self {
        Self { stage, errno: nix::errno::Errno::last_raw() }
    }
}

/// A process that was made.
#[derive(Debug)]
pub struct Spawned {
    /// Its number.
    pub pid: u32,
    /// Its descriptor.
    pub pidfd: OwnedFd,
}

/// Makes the process. Without a handshake, the program has been executed when this returns.
///
/// # Errors
/// [`Failure`]: with a handshake only for failures to make the process, else whatever kept the program from being
/// executed.
pub fn spawn(plan: &Plan<'_>) -> Result<Spawned, Failure> {
    let pointers = |list: &[CString]| {
        list.iter().map(|text| text.as_ptr()).chain([ptr::null()]).collect::<Vec<*const c_char>>()
    };
    let (argv, envp) = (pointers(plan.argv), pointers(plan.envp));
    let moved = plan.fds.iter().map(|(ours, _)| *ours).collect::<Vec<_>>();
    let child = Child {
        plan,
        argv: &argv,
        envp: &envp,
        moved: UnsafeCell::new(moved),
        result: UnsafeCell::new(Outcome { pid: -1, pidfd: -1, failure: None }),
        stack: UnsafeCell::new(if plan.orphan { new_stack() } else { Vec::new() }),
    };
    let blocked = SignalsBlocked::new();
    let made = child.make();
    drop(blocked);
    let outcome = child.result.into_inner();
    // SAFETY: the kernel made this descriptor for us in `make`; nobody else owns it.
    let pidfd = (outcome.pidfd >= 0).then(|| unsafe { OwnedFd::from_raw_fd(outcome.pidfd) });
    let failure = made.err().or(outcome.failure);
    match (failure, pidfd, u32::try_from(outcome.pid)) {
        (None, Some(pidfd), Ok(pid)) => Ok(Spawned { pid, pidfd }),
        (failure, ..) => {
            if !plan.orphan && outcome.pid > 0 {
                reap(outcome.pid);
            }
            Err(failure.unwrap_or(Failure { stage: Stage::Clone, errno: libc::EIO }))
        }
    }
}

const STACK: usize = 256 << 10;

fn new_stack() -> Vec<u8> {
    vec![0; STACK]
}

/// Written by the child (or by the process between us and an orphan) while we stand still.
#[derive(Debug)]
struct Outcome {
    pid: libc::pid_t,
    pidfd: RawFd,
    failure: Option<Failure>,
}

struct Child<'a> {
    plan: &'a Plan<'a>,
    argv: &'a [*const c_char],
    envp: &'a [*const c_char],
    /// The source descriptors, after they were moved out of the way.
    moved: UnsafeCell<Vec<RawFd>>,
    result: UnsafeCell<Outcome>,
    /// Stack of the grandchild, made in advance because the process between must not allocate.
    stack: UnsafeCell<Vec<u8>>,
}

impl Child<'_> {
    /// # Errors
    /// Failures to make a process.
    fn make(&self) -> Result<(), Failure> {
        if !self.plan.orphan {
            let mut stack = new_stack();
            return self.clone_worker(&mut stack);
        }
        let mut stack = new_stack();
        let flags = libc::CLONE_VM | libc::CLONE_VFORK | libc::CLONE_FILES;
        let between = clone_on(&mut stack, between_main, flags, self.as_arg(), ptr::null_mut());
        if between < 0 {
            return Err(Failure::last(Stage::Clone));
        }
        reap(between);
        Ok(())
    }

    /// Makes the process that executes the program, as a child of the caller.
    ///
    /// # Errors
    /// Failures to make a process.
    fn clone_worker(&self, stack: &mut [u8]) -> Result<(), Failure> {
        let result = self.result.get();
        // SAFETY: `result` points into self, which outlives the child's use of it; nobody holds a reference to it.
        let pidfd = unsafe { &raw mut (*result).pidfd };
        let pid = if self.plan.handshake.is_some() {
            match copy_process(pidfd) {
                0 => child_main(self.as_arg()),
                pid => pid,
            }
        } else {
            let flags = libc::CLONE_VM | libc::CLONE_VFORK | libc::CLONE_PIDFD | libc::SIGCHLD;
            clone_on(stack, child_main, flags, self.as_arg(), pidfd)
        };
        if pid < 0 {
            return Err(Failure::last(Stage::Clone));
        }
        // SAFETY: as above; the child that shares our memory has ended or executed its program by now.
        unsafe { (*result).pid = pid };
        Ok(())
    }

    fn as_arg(&self) -> *mut c_void {
        ptr::from_ref(self).cast_mut().cast()
    }

    fn fail(&self, failure: Failure) -> ! {
        if let Some(handshake) = self.plan.handshake {
            let text = failure.to_wire();
            let (special, _) = self.special_numbers();
            let report = if self.moved_specials() { special } else { handshake.report };
            // SAFETY: the buffer lives through the call. Nothing can be done if the parent does not listen.
            let _ = unsafe { libc::write(report, text.as_ptr().cast(), text.len()) };
        } else {
            // SAFETY: we share the parent's memory, which stands still until we exit.
            unsafe { (*self.result.get()).failure = Some(failure) };
        }
        // SAFETY: _exit runs no handler of the parent.
        unsafe { libc::_exit(127) }
    }

    /// Whether [`Child::place_descriptors`] has come past the move: then the source list is rewritten.
    fn moved_specials(&self) -> bool {
        // SAFETY: only this process touches its copy of the list.
        let moved = unsafe { &*self.moved.get() };
        moved.first() == Some(&-1)
    }

    /// First number above all passed descriptors, and the number of handshake descriptors that stand there.
    fn special_numbers(&self) -> (RawFd, RawFd) {
        let top = self.plan.fds.last().map_or(3, |(_, number)| number + 1).max(3);
        (top, if self.plan.handshake.is_some() { 3 } else { 0 })
    }

    /// The whole life of the child before the program.
    fn run(&self) -> ! {
        reset_signals();
        let plan = self.plan;
        if let Err(failure) = self.prepare() {
            self.fail(failure);
        }
        // SAFETY: pointer lists end in NULL and their texts live in the plan.
        unsafe { libc::execve(plan.program.as_ptr(), self.argv.as_ptr(), self.envp.as_ptr()) };
        self.fail(Failure::last(Stage::Exec))
    }

    /// # Errors
    /// The first thing that failed.
    fn prepare(&self) -> Result<(), Failure> {
        let plan = self.plan;
        self.place_descriptors()?;
        if plan.new_session {
            // SAFETY: no argument.
            check(unsafe { libc::setsid() }, Stage::Session)?;
        }
        if let Some(mask) = plan.umask {
            // SAFETY: takes an integer.
            unsafe { libc::umask(mask) };
        }
        if let Some(path) = plan.pid_file {
            write_pid_file(path)?;
        }
        for step in plan.steps {
            take_step(step)?;
        }
        if plan.handshake.is_some() {
            self.shake_hands()?;
        }
        take_identity(plan.credentials, plan.drop_capabilities)?;
        if let Some(cwd) = plan.cwd {
            // SAFETY: a C string of the plan.
            check(unsafe { libc::chdir(cwd.as_ptr()) }, Stage::Directory)?;
        }
        Ok(())
    }

    /// Gives every passed descriptor its number and closes all others.
    ///
    /// # Errors
    /// What `fcntl` and `dup2` report.
    fn place_descriptors(&self) -> Result<(), Failure> {
        let stage = Stage::Descriptors;
        let (special, specials) = self.special_numbers();
        let free = special + specials;
        // SAFETY: the list belongs to this process alone while the parent stands still or has its own copy.
        let moved = unsafe { &mut *self.moved.get() };
        for (source, (_, number)) in moved.iter_mut().zip(self.plan.fds) {
            if *source < free && source != number {
                // SAFETY: integers only.
                *source = check(unsafe { libc::fcntl(*source, libc::F_DUPFD_CLOEXEC, free) }, stage)?;
            }
        }
        if let Some(Handshake { ready, go, report }) = self.plan.handshake {
            let mut high = [report, ready, go];
            for fd in high.iter_mut().filter(|fd| **fd < free) {
                // SAFETY: integers only.
                *fd = check(unsafe { libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, free) }, stage)?;
            }
            for (fd, number) in high.into_iter().zip(special..) {
                // SAFETY: integers only.
                check(unsafe { libc::dup3(fd, number, libc::O_CLOEXEC) }, stage)?;
            }
        }
        for (source, (_, number)) in moved.iter().zip(self.plan.fds) {
            let placed = if source == number {
                // SAFETY: integers only.
                unsafe { libc::fcntl(*number, libc::F_SETFD, 0) }
            } else {
                // SAFETY: integers only.
                unsafe { libc::dup2(*source, *number) }
            };
            check(placed, stage)?;
        }
        if let Some(first) = moved.first_mut() {
            *first = -1;
        }
        let mut next = 0;
        for (_, number) in self.plan.fds {
            close_range(next, *number);
            next = number + 1;
        }
        close_range(next, special);
        close_range(free, RawFd::MAX);
        Ok(())
    }

    /// # Errors
    /// `ECANCELED` if the parent does not let us go on.
    fn shake_hands(&self) -> Result<(), Failure> {
        let (report, _) = self.special_numbers();
        let (ready, go) = (report + 1, report + 2);
        let mut byte = b'1';
        // SAFETY: one byte that lives through the call.
        let _ = unsafe { libc::write(ready, (&raw const byte).cast(), 1) };
        loop {
            // SAFETY: one byte that lives through the call.
            let got = unsafe { libc::read(go, (&raw mut byte).cast(), 1) };
            match got {
                1 if byte == b'1' => return Ok(()),
                -1 if Failure::last(Stage::Handshake).errno == libc::EINTR => {}
                _ => return Err(Failure { stage: Stage::Handshake, errno: libc::ECANCELED }),
            }
        }
    }
}

extern "C" fn child_main(arg: *mut c_void) -> c_int {
    // SAFETY: `arg` is the `Child` of `as_arg`, alive because the parent stands still or we have a copy.
    let child = unsafe { &*arg.cast::<Child<'_>>() };
    child.run()
}

/// The process between us and an orphan: makes it and ends, so that init adopts it. Shares our memory and descriptors.
extern "C" fn between_main(arg: *mut c_void) -> c_int {
    // SAFETY: as in `child_main`.
    let child = unsafe { &*arg.cast::<Child<'_>>() };
    // SAFETY: the stack was made for this use and nobody else touches it.
    let stack = unsafe { &mut *child.stack.get() };
    if let Err(failure) = child.clone_worker(stack) {
        // SAFETY: the parent stands still.
        unsafe { (*child.result.get()).failure = Some(failure) };
    }
    // SAFETY: _exit runs no handler of the parent.
    unsafe { libc::_exit(0) }
}

/// `clone` on a stack of its own. Returns the process id or -1.
fn clone_on(
    stack: &mut [u8],
    main: extern "C" fn(*mut c_void) -> c_int,
    flags: c_int,
    arg: *mut c_void,
    pidfd: *mut RawFd,
) -> libc::pid_t {
    let end = stack.as_mut_ptr_range().end;
    let top = end.wrapping_sub(end.addr() % 16);
    // SAFETY: the stack grows down from `top` within `stack`; with CLONE_VFORK we stand still until the child no longer
    // uses it; `pidfd` is where CLONE_PIDFD, if asked for, stores its result.
    unsafe { libc::clone(main, top.cast(), flags, arg, pidfd) }
}

/// A copy-on-write copy of this process with one thread, as fork makes it, with a descriptor for it. Returns 0 in the
/// copy, the process id or -1 here.
fn copy_process(pidfd: *mut RawFd) -> libc::pid_t {
    #[repr(C, align(8))]
    struct Arguments([u64; 8]);
    let flag = u64::from(libc::CLONE_PIDFD.unsigned_abs());
    let signal = u64::from(libc::SIGCHLD.unsigned_abs());
    // flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls
    let arguments = Arguments([flag, pidfd.addr() as u64, 0, 0, signal, 0, 0, 0]);
    // SAFETY: the structure has the kernel's layout and lives through the call; without CLONE_VM the copy runs on its
    // own copy of this stack and makes async-signal-safe calls only.
    let pid = unsafe { libc::syscall(libc::SYS_clone3, &raw const arguments, size_of::<Arguments>()) };
    libc::pid_t::try_from(pid).unwrap_or(-1)
}

/// # Errors
/// [`Failure`] with the last errno if the call returned a negative number.
fn check(result: c_int, stage: Stage) -> Result<c_int, Failure> {
    if result < 0 { Err(Failure::last(stage)) } else { Ok(result) }
}

/// # Errors
/// As [`check`].
fn check_call(result: libc::c_long, stage: Stage) -> Result<(), Failure> {
    if result < 0 { Err(Failure::last(stage)) } else { Ok(()) }
}

/// Closes the descriptors from `first` up to and without `end`.
fn close_range(first: RawFd, end: RawFd) {
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
fn reap(pid: libc::pid_t) {
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
fn write_pid_file(path: &CStr) -> Result<(), Failure> {
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
fn take_step(step: &Step) -> Result<(), Failure> {
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
fn take_identity(credentials: Option<&Credentials>, drop_capabilities: bool) -> Result<(), Failure> {
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
fn reset_signals() {
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
struct SignalsBlocked(libc::sigset_t);

impl SignalsBlocked {
    fn new() -> Self {
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

impl From<Failure> for io::Error {
    fn from(failure: Failure) -> Self {
        Self::from_raw_os_error(failure.errno)
    }
}
