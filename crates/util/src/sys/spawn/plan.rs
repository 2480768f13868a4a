//! What a child is to be, and what can go wrong on the way.

use std::ffi::{CStr, CString};
use std::io;
use std::os::fd::{OwnedFd, RawFd};

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

    pub(super) fn to_wire(self) -> [u8; Self::WIRE_LENGTH] {
        let [a, b, c, d] = self.errno.to_ne_bytes();
        [self.stage as u8, a, b, c, d]
    }

    /// With this thread's errno; in a child that shares our memory that is the one of the parent's thread, which stands
    /// still.
    pub(super) fn last(stage: Stage) -> Self {
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

impl From<Failure> for io::Error {
    fn from(failure: Failure) -> Self {
        Self::from_raw_os_error(failure.errno)
    }
}
