//! Limits, scheduling and namespaces of processes. Upstream: `virprocess.c`.

use std::fs::File;
use std::os::fd::OwnedFd;
use std::path::Path;

use nix::sched::{CloneFlags, setns};

use crate::error::{Error, ErrorDomain, ErrorNumber, Result};
use crate::sys::process as sys;

/// What a process may use. Upstream: `virProcessSetMaxMemLock` and its relatives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes of locked memory.
    LockedMemory,
    /// Processes and threads of its user.
    Processes,
    /// Open files.
    Files,
    /// Bytes of a core file.
    CoreSize,
}

impl Limit {
    const fn number(self) -> u32 {
        match self {
            Self::LockedMemory => libc::RLIMIT_MEMLOCK,
            Self::Processes => libc::RLIMIT_NPROC,
            Self::Files => libc::RLIMIT_NOFILE,
            Self::CoreSize => libc::RLIMIT_CORE,
        }
    }

    const fn what(self) -> &'static str {
        match self {
            Self::LockedMemory => "locked memory",
            Self::Processes => "processes",
            Self::Files => "open files",
            Self::CoreSize => "core file size",
        }
    }
}

/// The limit of a process (0: this one) that is in force; `None` if there is none.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn limit(pid: u32, limit: Limit) -> Result<Option<u64>> {
    let read = sys::limit(pid, limit.number(), None);
    let value = read.map_err(|e| {
        Error::io(ErrorDomain::NONE, &e, format!("cannot get {} limit of process {pid}", limit.what()))
    })?;
    Ok(Some(value).filter(|value| *value != libc::RLIM_INFINITY))
}

/// Sets both limits of a process (0: this one); `None` lifts them.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`: `EPERM` to raise one without the right.
pub fn set_limit(pid: u32, limit: Limit, value: Option<u64>) -> Result<()> {
    let raw = value.unwrap_or(libc::RLIM_INFINITY);
    sys::limit(pid, limit.number(), Some(raw)).map(drop).map_err(|e| {
        let shown = value.map_or_else(|| "unlimited".to_owned(), |value| value.to_string());
        Error::io(ErrorDomain::NONE, &e, format!("cannot limit {} of process {pid} to {shown}", limit.what()))
    })
}

/// How a thread gets its turn. Upstream: `virProcessSchedPolicy`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheduler {
    /// As any other.
    Other,
    /// For work that can wait.
    Batch,
    /// Only if nobody else wants the CPU.
    Idle,
    /// Real time: runs until it waits. Priority 1 to 99.
    Fifo(u8),
    /// Real time in turns. Priority 1 to 99.
    RoundRobin(u8),
}

impl Scheduler {
    /// The scheduler with the name that documents have for it. Upstream: `virProcessSchedPolicyTypeFromString`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` for an unknown name, `VIR_ERR_CONFIG_UNSUPPORTED` for a priority out of range.
    pub fn from_name(name: &str, priority: u32) -> Result<Self> {
        let real_time = || {
            u8::try_from(priority).ok().filter(|p| (1..=99).contains(p)).ok_or_else(|| {
                let text = format!("Scheduler priority {priority} out of range [1, 99]");
                Error::new(ErrorDomain::NONE, ErrorNumber::CONFIG_UNSUPPORTED, text)
            })
        };
        Ok(match name {
            "other" => Self::Other,
            "batch" => Self::Batch,
            "idle" => Self::Idle,
            "fifo" => Self::Fifo(real_time()?),
            "rr" => Self::RoundRobin(real_time()?),
            other => {
                let text = format!("Invalid scheduler attribute: '{other}'");
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::XML_ERROR, text));
            }
        })
    }

    const fn numbers(self) -> (i32, i32) {
        match self {
            Self::Other => (libc::SCHED_OTHER, 0),
            Self::Batch => (libc::SCHED_BATCH, 0),
            Self::Idle => (libc::SCHED_IDLE, 0),
            Self::Fifo(priority) => (libc::SCHED_FIFO, priority as i32),
            Self::RoundRobin(priority) => (libc::SCHED_RR, priority as i32),
        }
    }
}

/// Sets the scheduler of a thread (0: this one). Upstream: `virProcessSetScheduler`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`: `EPERM` for real time without the right.
pub fn set_scheduler(pid: u32, scheduler: Scheduler) -> Result<()> {
    let (policy, priority) = scheduler.numbers();
    sys::set_scheduler(pid, policy, priority).map_err(|e| {
        Error::io(ErrorDomain::NONE, &e, format!("Cannot set scheduler parameters for pid {pid}"))
    })
}

/// Kinds of namespaces, in the order in which they are entered: the user's first, which gives the rights for the others.
const NAMESPACES: [&str; 6] = ["user", "ipc", "uts", "net", "pid", "mnt"];

/// The namespaces of a process, kept open. Upstream: `virProcessGetNamespaces`.
#[derive(Debug)]
pub struct Namespaces(Vec<(&'static str, OwnedFd)>);

impl Namespaces {
    /// The namespaces of process `pid` below `proc` (`/proc`) in which it differs from us.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn of(proc: &Path, pid: u32) -> Result<Self> {
        let mut found = Vec::new();
        for name in NAMESPACES {
            let path = proc.join(pid.to_string()).join("ns").join(name);
            let own = std::fs::read_link(proc.join("self/ns").join(name)).ok();
            match std::fs::read_link(&path) {
                Ok(target) if own.as_ref() == Some(&target) => {}
                Err(e) if e.kind() == std::io::ErrorKind::NotFound && own.is_none() => {}
                _ => {
                    let file =
                        File::open(&path).map_err(|e| crate::file::failure(&e, "Unable to open", &path))?;
                    found.push((name, OwnedFd::from(file)));
                }
            }
        }
        Ok(Self(found))
    }

    /// The kinds in which the process differs from us.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Runs `work` in the namespaces, on a thread of its own, so that the rest of the process stays where it is.
    /// Upstream: `virProcessSetNamespaces`, `virProcessRunInMountNamespace`.
    ///
    /// # Errors
    /// Those of `work`; `VIR_ERR_SYSTEM_ERROR` if a namespace cannot be entered. That of a user cannot be entered by a
    /// process with several threads.
    pub fn run_inside<T: Send>(&self, work: impl FnOnce() -> Result<T> + Send) -> Result<T> {
        super::run_apart(|| {
            for (name, fd) in &self.0 {
                setns(fd, CloneFlags::empty()).map_err(|e| {
                    Error::system(
                        ErrorDomain::NONE,
                        e as i32,
                        format!("Unable to join domain namespace '{name}'"),
                    )
                })?;
            }
            work()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_and_set() {
        let files = limit(0, Limit::Files).unwrap();
        let child = crate::command::Command::new("/bin/sleep").arg("30").spawn().unwrap();
        set_limit(child.pid(), Limit::Files, Some(17)).unwrap();
        set_limit(child.pid(), Limit::CoreSize, Some(0)).unwrap();
        assert_eq!(limit(child.pid(), Limit::Files).unwrap(), Some(17));
        assert_eq!(limit(child.pid(), Limit::CoreSize).unwrap(), Some(0));
        assert_eq!(limit(0, Limit::Files).unwrap(), files, "ours is unchanged");
        set_scheduler(child.pid(), Scheduler::Batch).unwrap();
        let fields = crate::process::stat_fields(Path::new("/proc"), child.pid(), None).unwrap();
        assert_eq!(fields[40], libc::SCHED_BATCH.to_string());
        child.kill().unwrap();
        assert!(limit(999_999_999, Limit::Files).is_err());
    }

    #[test]
    fn schedulers_have_names_and_priorities() {
        assert_eq!(Scheduler::from_name("rr", 3).unwrap(), Scheduler::RoundRobin(3));
        assert_eq!(Scheduler::from_name("batch", 0).unwrap(), Scheduler::Batch);
        assert!(Scheduler::from_name("fifo", 0).is_err() && Scheduler::from_name("fifo", 100).is_err());
        assert!(Scheduler::from_name("deadline", 1).is_err());
    }

    #[test]
    fn work_runs_in_other_namespaces() {
        let ourselves = Namespaces::of(Path::new("/proc"), std::process::id()).unwrap();
        assert_eq!(ourselves.kinds().count(), 0);
        if !nix::unistd::geteuid().is_root() {
            return;
        }
        let child = crate::command::Command::new("unshare").args(["--uts", "sleep", "30"]).spawn().unwrap();
        let mut waited =
            crate::time::BackOff::new(std::time::Duration::from_millis(1), std::time::Duration::from_secs(5));
        let link = |pid: u32| std::fs::read_link(format!("/proc/{pid}/ns/uts")).unwrap();
        while link(child.pid()) == link(std::process::id()) && waited.wait() {}
        let found = Namespaces::of(Path::new("/proc"), child.pid()).unwrap();
        assert_eq!(found.kinds().collect::<Vec<_>>(), ["uts"]);
        let inside =
            found.run_inside(|| Ok(std::fs::read_link("/proc/thread-self/ns/uts").unwrap())).unwrap();
        assert_eq!(inside, link(child.pid()));
        child.kill().unwrap();
    }
}
