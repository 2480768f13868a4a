//! A guest's memory or state in a file. Upstream: `qemuDomainCoreDumpWithFormat`, `qemuDomainSaveInternal`.
//!
//! The emulator writes the file itself, through a descriptor that it is given. Since it cannot be told to stop a memory-only
//! dump, a call that is cancelled or runs out of time leaves the rest to the dump's own thread: the file goes at once, the
//! guest goes on when the emulator is ready, and until then the domain is in use by the dump.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::os::fd::OwnedFd;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::flags as format;
use ferrovirt_conf::object::job::{AsyncGuard, AsyncJobKind};
use ferrovirt_conf::save_image::{SaveImageFormat, SaveImageHead};
use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::fcntl::{FcntlArg, OFlag, PosixFadviseAdvice, fcntl, posix_fadvise};

use super::connection::{Connection, only_flags};
use super::domain::{COMMAND_TIMEOUT, Domain};
use super::instance::Instance;
use super::job_info::{FinishedJob, UNSTOPPABLE};
use super::save;
use crate::monitor::command::{
    CloseFd, Command, Cont, DumpGuestMemory, Migrate, MigrateCancel, MigrateSetParameters, QueryDump,
    QueryDumpGuestMemoryCapability, QueryMigrate, SystemReset,
};

/// How often the emulator is asked how far it is.
const POLL: Duration = Duration::from_millis(50);
/// The descriptor's name in the emulator.
const FD_NAME: &str = "dump";
/// As fast as the disk can: QEMU's own limit is meant for networks. Bytes per second; QEMU refuses more.
const UNLIMITED: u64 = 1 << 60;
/// How a guest ends that was to crash.
const CRASHED: (i32, i32) = (consts::DOMAIN_SHUTOFF_CRASHED, consts::DOMAIN_EVENT_STOPPED_CRASHED);

/// How a guest ends that goes on later.
const SAVED: (i32, i32) = (consts::DOMAIN_SHUTOFF_SAVED, consts::DOMAIN_EVENT_STOPPED_SAVED);

/// QEMU's names of the formats, by `virDomainCoreDumpFormat`.
const FORMATS: [&str; 5] = ["elf", "kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp"];

document_errors! {
    /// A dump that is refused, or did not succeed.
    pub(crate) DumpError in QEMU {
        INVALID_ARG UnknownFormat(u32) = "unknown dumpformat '{0}'";
        INVALID_ARG Format(&'static str) = "unsupported dumpformat '{0}' for this QEMU binary";
        OPERATION_UNSUPPORTED FormatNeedsMemoryOnly =
            "kdump-compressed format is only supported with memory-only dump";
        OPERATION_FAILED Failed(String) = "memory-only dump failed: {0}";
        OPERATION_FAILED FailedSilently = "memory-only dump failed for unknown reason";
        OPERATION_FAILED JobFailed(&'static str, String) = "job '{0}' failed: {1}";
        OPERATION_ABORTED Cancelled(&'static str) = "job '{0}' canceled by client";
    }
}

pub(super) fn core(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    to: &str,
    flags: u32,
) -> Result<()> {
    core_as(connection, call, domain, to, consts::DOMAIN_CORE_DUMP_FORMAT_RAW.cast_unsigned(), flags)
}

/// Dumps the guest, and lets it go on, crash or restart.
pub(super) fn core_as(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    to: &str,
    format: u32,
    flags: u32,
) -> Result<()> {
    let known = consts::DUMP_LIVE
        | consts::DUMP_CRASH
        | consts::DUMP_BYPASS_CACHE
        | consts::DUMP_RESET
        | consts::DUMP_MEMORY_ONLY;
    only_flags("qemuDomainCoreDumpWithFormat", flags, known)?;
    let dump = Dump {
        instance: Arc::clone(&connection.instance),
        domain: connection.find(domain)?,
        path: to.into(),
        format,
        flags,
        purpose: Purpose::Core,
    };
    dump.start(call)
}

/// Saves the state of the guest to a file, with what is needed to go on from there, and ends it.
pub(super) fn save(
    connection: &Connection,
    call: &Call,
    domain: Arc<Domain>,
    path: PathBuf,
    flags: u32,
) -> Result<()> {
    // The flags of both calls have the same numbers for different things.
    let cache = if flags & consts::DOMAIN_SAVE_BYPASS_CACHE != 0 { consts::DUMP_BYPASS_CACHE } else { 0 };
    let runs = match flags & (consts::DOMAIN_SAVE_RUNNING | consts::DOMAIN_SAVE_PAUSED) {
        0 => None,
        asked => Some(asked & consts::DOMAIN_SAVE_RUNNING != 0),
    };
    let instance = Arc::clone(&connection.instance);
    Dump { instance, domain, path, format: 0, flags: cache, purpose: Purpose::Save { runs } }.start(call)
}

/// Lets a guest run again that a manager stopped for a dump and could not wait for: as soon as the emulator is ready.
pub(super) fn take_up(instance: &Arc<Instance>, domain: &Arc<Domain>) {
    let dump = Dump {
        instance: Arc::clone(instance),
        domain: Arc::clone(domain),
        path: PathBuf::new(),
        format: 0,
        flags: 0,
        purpose: Purpose::Core,
    };
    let thread = std::thread::Builder::new().name("ferrovirt-qemu-dump".to_owned());
    let (begun, waiting) = channel();
    let run = move || {
        let job = dump.domain.job.begin_async(&Call::default(), AsyncJobKind::Dump, Purpose::Core.function());
        // Whoever waits is there.
        let _ = begun.send(());
        dump.wait_until_idle();
        if let Err(error) = dump.go_on(true, false) {
            log::warn!("the guest {} stays as it is: {error}", dump.domain.name);
        }
        drop(job);
    };
    match thread.spawn(run) {
        // Nobody else changes the domain before that.
        Ok(_) => drop(waiting.recv()),
        Err(error) => log::error!("cannot start a thread: {error}"),
    }
}

/// A dump and everything that it needs.
struct Dump {
    instance: Arc<Instance>,
    domain: Arc<Domain>,
    path: PathBuf,
    format: u32,
    /// `virDomainCoreDumpFlags`.
    flags: u32,
    purpose: Purpose,
}

/// What the file is for.
#[derive(Clone, Copy, Debug)]
enum Purpose {
    Core,
    Save {
        /// Whether the guest is to run when it is restored; if nobody says, as it did before.
        runs: Option<bool>,
    },
}

impl Purpose {
    /// What others that wait are told.
    fn function(self) -> &'static str {
        match self {
            Self::Core => "virDomainCoreDumpWithFormat",
            Self::Save { .. } => "virDomainSaveFlags",
        }
    }

    /// The job's name in errors.
    fn name(self) -> &'static str {
        match self {
            Self::Core => "domain core dump",
            Self::Save { .. } => "domain save",
        }
    }

    fn kind(self) -> AsyncJobKind {
        match self {
            Self::Core => AsyncJobKind::Dump,
            Self::Save { .. } => AsyncJobKind::Save,
        }
    }

    /// `virDomainPausedReason`.
    fn pause(self) -> i32 {
        match self {
            Self::Core => consts::DOMAIN_PAUSED_DUMP,
            Self::Save { .. } => consts::DOMAIN_PAUSED_SAVE,
        }
    }
}

/// Why a dump did not succeed.
struct Failure {
    error: Error,
    /// The emulator may still be at it.
    busy: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self { error, busy: false }
    }
}

impl From<DumpError> for Failure {
    fn from(error: DumpError) -> Self {
        Error::from(error).into()
    }
}

impl Dump {
    fn wants(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// Does it in a thread of its own, and waits as long as the call allows.
    fn start(self, call: &Call) -> Result<()> {
        let (answer, answered) = channel();
        let call = call.clone();
        let thread = std::thread::Builder::new().name("ferrovirt-qemu-dump".to_owned());
        let run = move || self.run(call, &answer);
        thread.spawn(run).map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot start a thread"))?;
        let lost = |_| Err(Error::internal(ErrorDomain::QEMU, "the dump has ended without an answer"));
        answered.recv().unwrap_or_else(lost)
    }

    /// The thread's life. `call` belongs to somebody who is gone when the answer is: it is not used after that.
    fn run(&self, call: Call, answer: &Sender<Result<()>>) {
        let job = match self.domain.job.begin_async(&call, self.purpose.kind(), self.purpose.function()) {
            Ok(job) => job,
            Err(error) => {
                drop(answer.send(Err(error)));
                return;
            }
        };
        if let Err(error) = self.domain.monitor() {
            drop(job);
            drop(answer.send(Err(error)));
            return;
        }
        let was_running = {
            let mut state = self.domain.state();
            let running = state.state == consts::DOMAIN_RUNNING;
            if let Some(live) = state.live.as_mut() {
                live.dumped = None;
                // The emulator stops a guest by itself, too, if nobody else has.
                let why = (self.purpose.pause(), consts::DOMAIN_EVENT_SUSPENDED_PAUSED);
                live.pausing = running.then_some(why);
            }
            state.live.is_some() && running
        };
        let outcome = self.dump(&call, &job, was_running);
        drop(call);
        let outcome = match outcome {
            Err(Failure { error, busy: true }) => {
                // Whoever asked has given up; the emulator has not.
                drop(answer.send(Err(error)));
                self.wait_until_idle();
                Err(None)
            }
            Err(Failure { error, busy: false }) => Err(Some(error)),
            Ok(()) => Ok(()),
        };
        if outcome.is_ok() {
            self.note();
        }
        let after = self.go_on(was_running, outcome.is_ok());
        drop(job);
        let outcome = match outcome {
            Ok(()) => after,
            Err(Some(error)) => Err(error),
            Err(None) => return,
        };
        drop(answer.send(outcome));
    }

    /// Writes the file, or leaves none.
    fn dump(&self, call: &Call, job: &AsyncGuard<'_>, was_running: bool) -> Result<(), Failure> {
        if was_running {
            self.promise(true)?;
        }
        if was_running && !self.wants(consts::DUMP_LIVE) {
            self.instance.suspend(call, &self.domain, self.purpose.pause())?;
        }
        let format = usize::try_from(self.format).ok().and_then(|index| FORMATS.get(index));
        let format = *format.ok_or(DumpError::UnknownFormat(self.format))?;
        let memory_only = self.wants(consts::DUMP_MEMORY_ONLY);
        if !memory_only && format != FORMATS[0] {
            return Err(DumpError::FormatNeedsMemoryOnly.into());
        }
        let file = self.open()?;
        let written = match self.purpose {
            Purpose::Save { runs } => self.image(call, job, &file, runs.unwrap_or(was_running)),
            Purpose::Core if memory_only => self.memory_only(call, job, &file, format),
            Purpose::Core => self.whole_state(call, job, &file),
        };
        let written = written.and_then(|()| self.settle(&file).map_err(Failure::from));
        let regular = file.metadata().is_ok_and(|status| status.is_file());
        if written.is_err()
            && regular
            && let Err(error) = std::fs::remove_file(&self.path)
        {
            log::warn!("cannot remove {}: {error}", self.path.display());
        }
        written
    }

    /// The file; a pipe that nobody reads is refused instead of waited for.
    fn open(&self) -> Result<File> {
        let path = self.path.display();
        let failed = |e: std::io::Error| {
            Error::io(ErrorDomain::QEMU, &e, format!("Failed to create file '{path}'")).with_path(&self.path)
        };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true).mode(0o600);
        let file =
            options.custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY).open(&self.path).map_err(failed)?;
        // The emulator is to wait for a reader that is slow.
        fcntl(&file, FcntlArg::F_SETFL(OFlag::empty())).map_err(|e| failed(e.into()))?;
        Ok(file)
    }

    /// The file is complete: what is left is to keep it out of the cache, if that is wanted.
    fn settle(&self, file: &File) -> Result<()> {
        if !self.wants(consts::DUMP_BYPASS_CACHE) {
            return Ok(());
        }
        let path = self.path.display();
        file.sync_data()
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, format!("unable to close file {path}")))?;
        if let Err(error) = posix_fadvise(file, 0, 0, PosixFadviseAdvice::POSIX_FADV_DONTNEED) {
            log::debug!("{path} stays in the cache: {error}");
        }
        Ok(())
    }

    /// Gives the emulator the file and the command that takes it.
    fn hand_over<C: Command>(&self, call: &Call, file: &File, command: &C) -> Result<()> {
        let copy = file.try_clone().map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot pass the file"))?;
        let monitor = self.domain.monitor()?;
        monitor.give(call, FD_NAME, OwnedFd::from(copy), COMMAND_TIMEOUT)?;
        let outcome = monitor.ask(call, command, COMMAND_TIMEOUT);
        if outcome.is_err() {
            // Nobody waits for the answer: the descriptor is closed, or the emulator is gone.
            drop(monitor.start(&CloseFd { fdname: FD_NAME.to_owned() }));
        }
        outcome.map(drop)
    }

    /// The memory as a core file. Upstream: `qemuDumpToFd`.
    fn memory_only(
        &self,
        call: &Call,
        job: &AsyncGuard<'_>,
        file: &File,
        format: &'static str,
    ) -> Result<(), Failure> {
        job.set_phase(UNSTOPPABLE);
        let other = (format != FORMATS[0]).then(|| format.to_owned());
        if other.is_some() {
            let able = self.domain.ask(call, &QueryDumpGuestMemoryCapability {})?;
            if !able.formats.iter().any(|known| known == format) {
                return Err(DumpError::Format(format).into());
            }
        }
        let protocol = format!("fd:{FD_NAME}");
        let command = DumpGuestMemory { paging: false, protocol, detach: Some(true), format: other };
        self.hand_over(call, file, &command)?;
        loop {
            if let Some(outcome) = self.domain.state().live()?.dumped.take() {
                let reason = outcome.err();
                return match reason {
                    None => Ok(()),
                    Some(Some(text)) => Err(DumpError::Failed(text).into()),
                    Some(None) => Err(DumpError::FailedSilently.into()),
                };
            }
            let busy = |error| Failure { error, busy: true };
            let progress = self.domain.ask(call, &QueryDump {}).map_err(busy)?;
            job.set_progress(progress.completed, progress.total);
            pause(call).map_err(busy)?;
        }
    }

    /// The whole state behind a head that tells what it is. The head says that the image is complete when it is.
    /// Upstream: `qemuSaveImageCreate`.
    fn image(&self, call: &Call, job: &AsyncGuard<'_>, file: &File, runs: bool) -> Result<(), Failure> {
        let definition = self.domain.live_definition()?;
        let head = SaveImageHead {
            version: save::VERSION,
            numbers: vec![u32::from(runs)],
            document: definition.format(format::SECURE | format::INACTIVE),
            cookie: None,
            swapped: false,
        };
        let path = self.path.display();
        let failed = |e| Error::io(ErrorDomain::QEMU, &e, format!("failed to write header to '{path}'"));
        let mut target = file;
        target.write_all(&SaveImageFormat::QEMU.write(&head, false, 0)).map_err(failed)?;
        self.whole_state(call, job, file)?;
        file.write_all_at(&SaveImageFormat::QEMU.write(&head, true, 0), 0).map_err(failed)?;
        file.sync_data().map_err(failed)?;
        Ok(())
    }

    /// The whole state of the machine, as a migration writes it. Upstream: `qemuMigrationSrcToFile`.
    fn whole_state(&self, call: &Call, job: &AsyncGuard<'_>, file: &File) -> Result<(), Failure> {
        self.domain.ask(call, &MigrateSetParameters { max_bandwidth: UNLIMITED })?;
        self.hand_over(call, file, &Migrate { uri: format!("fd:{FD_NAME}") })?;
        loop {
            let busy = |error| Failure { error, busy: true };
            let progress = self.domain.ask(call, &QueryMigrate {}).map_err(busy)?;
            if let Some(ram) = progress.ram {
                job.set_progress(ram.total.saturating_sub(ram.remaining), ram.total);
            }
            match progress.status.as_deref() {
                Some("completed") => return Ok(()),
                Some("cancelled") => return Err(DumpError::Cancelled(self.purpose.name()).into()),
                Some("failed") => {
                    let reason = progress.error.unwrap_or_else(|| "unexpectedly failed".to_owned());
                    return Err(DumpError::JobFailed(self.purpose.name(), reason).into());
                }
                _ => {}
            }
            pause(call).map_err(busy)?;
        }
    }

    /// Waits until the emulator has ended the dump that nobody wants any more, of whichever kind, or is gone.
    fn wait_until_idle(&self) {
        let call = Call::default();
        if let Err(error) = self.domain.ask(&call, &MigrateCancel {}) {
            log::debug!("{error}");
        }
        loop {
            match self.is_busy(&call) {
                Ok(true) => std::thread::sleep(POLL),
                Ok(false) => return,
                // A monitor that does not answer may do so later; one that is gone will not.
                Err(_) if self.domain.monitor().is_ok_and(|monitor| !monitor.is_closed()) => {}
                Err(_) => return,
            }
        }
    }

    fn is_busy(&self, call: &Call) -> Result<bool> {
        if self.domain.ask(call, &QueryDump {})?.status == "active" {
            return Ok(true);
        }
        let ended = |status: &str| matches!(status, "none" | "completed" | "cancelled" | "failed");
        let progress = self.domain.ask(call, &QueryMigrate {})?;
        Ok(progress.status.as_deref().is_some_and(|status| !ended(status)))
    }

    /// What is to happen to the guest after the dump.
    fn go_on(&self, was_running: bool, dumped: bool) -> Result<()> {
        let call = Call::default();
        if self.domain.state().live.is_none() {
            return Ok(());
        }
        if dumped && matches!(self.purpose, Purpose::Save { .. }) {
            return self.instance.destroy(&self.domain, false, SAVED);
        }
        if dumped && self.wants(consts::DUMP_CRASH) {
            return self.instance.destroy(&self.domain, false, CRASHED);
        }
        if dumped && self.wants(consts::DUMP_RESET) {
            self.domain.ask(&call, &SystemReset {})?;
        }
        if was_running {
            self.domain.ask(&call, &Cont {})?;
            self.instance.resumed(&self.domain);
            self.promise(false)?;
        }
        Ok(())
    }

    /// Has a manager that comes after this one let the guest run again, or no longer.
    fn promise(&self, resume: bool) -> Result<()> {
        let id = self.domain.state().live()?.id;
        self.instance.change_live(&self.domain, id, |live| live.resume = resume)
    }

    /// Keeps what others may ask of a job that has succeeded.
    fn note(&self) {
        if let Some(info) = self.domain.job.async_info() {
            let mut job = FinishedJob::so_far(info);
            job.outcome = consts::DOMAIN_JOB_COMPLETED;
            job.done_bytes = job.total_bytes;
            self.domain.state().finished_job = Some(job);
        }
    }
}

/// Waits a moment.
fn pause(call: &Call) -> Result<()> {
    call.check()?;
    std::thread::sleep(call.remaining(POLL));
    Ok(())
}
