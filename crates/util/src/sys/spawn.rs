//! Child processes: one clone, no shell, no intermediate copy of the parent's memory.
//!
//! The usual child shares our memory and we stand still until it has called exec (as `posix_spawn` does it), so the
//! cost does not grow with the size of the host program. A child that must wait for us between clone and exec
//! (handshake) gets a copy-on-write copy instead.
//!
//! The child's code, `Child::run`, makes async-signal-safe system calls only: no allocation, no lock, no panic. It
//! changes identity by raw system calls, because the C library's wrappers would signal the parent's threads.

use std::cell::UnsafeCell;
use std::ffi::{CString, c_char, c_int, c_void};
use std::os::fd::{FromRawFd, OwnedFd, RawFd};
use std::ptr;

mod plan;
mod setup;

use setup::{
    SignalsBlocked, check, close_range, reap, reset_signals, take_identity, take_step, write_pid_file,
};

pub use plan::{Credentials, Failure, Handshake, Plan, Spawned, Stage, Step};

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
