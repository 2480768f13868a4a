//! The capabilities of the installed emulators: from memory, from the cache file, or by asking.

use std::collections::HashMap;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ferrovirt_util::command::Command;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file};
use parking_lot::Mutex;
use serde_json::Value;

use super::cache::{self, Stamp};
use super::probe::{Conversation, HostFacts, probe};
use super::{Accelerator, Capabilities, Flag, target_from_arch};
use crate::io::Io;
use crate::monitor::{Event, Monitor, MonitorError, Observer};

/// Time that an emulator gets for one answer while it is probed.
const PROBE_TIMEOUT: Duration = Duration::from_secs(30);
/// Longest cache file that is read, in bytes.
const MAX_CACHE_FILE: usize = 16 << 20;
/// Changed whenever the prober finds more than before: older cache files are then of no use.
const PROBER_REVISION: u64 = 1;

/// The capabilities of all emulators that one root has used.
#[derive(Debug)]
pub struct CapabilityCache {
    folder: PathBuf,
    known: Mutex<HashMap<PathBuf, Arc<Capabilities>>>,
}

impl CapabilityCache {
    /// A cache with its files in `folder`, which need not exist.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, known: Mutex::new(HashMap::new()) }
    }

    /// The capabilities of `binary`. Upstream: `virQEMUCapsCacheLookup`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if there is no such program, `VIR_ERR_INTERNAL_ERROR` with the emulator's last lines if it cannot be probed.
    pub fn get(&self, io: &Arc<Io>, binary: &Path) -> Result<Arc<Capabilities>> {
        let metadata = std::fs::metadata(binary).map_err(|e| {
            let text = format!("Cannot check QEMU binary {}", binary.display());
            Error::io(ErrorDomain::QEMU, &e, text).with_path(binary)
        })?;
        let fits = |caps: &Capabilities| {
            caps.binary_ctime == metadata.ctime()
                && caps.kernel_version == kernel_version()
                && (caps.has(Flag::Kvm)
                    || !kvm_usable()
                    || caps.accelerator(Accelerator::Kvm).machines.is_empty())
        };
        // The lock is held while probing: two callers for the same emulator must not both start it.
        let mut known = self.known.lock();
        if let Some(caps) = known.get(binary).filter(|caps| fits(caps)) {
            return Ok(Arc::clone(caps));
        }
        let caps = match self.load(binary).filter(|caps| fits(caps)) {
            Some(caps) => caps,
            None => {
                let mut caps = ask(io, binary)?;
                caps.binary_ctime = metadata.ctime();
                self.store(&caps);
                caps
            }
        };
        let caps = Arc::new(caps);
        known.insert(binary.to_owned(), Arc::clone(&caps));
        Ok(caps)
    }

    /// The emulator for the architecture, found in `PATH`. Upstream: `virQEMUCapsGetDefaultEmulator`.
    #[must_use]
    pub fn emulator_for(arch: &str) -> Option<PathBuf> {
        let found = file::find_in_path(format!("qemu-system-{}", target_from_arch(arch)));
        let native = arch == std::env::consts::ARCH;
        found.or_else(|| native.then(|| file::find_in_path("qemu-kvm")).flatten())
    }

    fn path(&self, binary: &Path) -> PathBuf {
        let name = binary.to_string_lossy().replace('%', "%25").replace('/', "%2f");
        self.folder.join(format!("{name}.xml"))
    }

    fn load(&self, binary: &Path) -> Option<Capabilities> {
        let path = self.path(binary);
        let text = file::read_text_if_exists(&path, MAX_CACHE_FILE);
        let parsed = text.and_then(|text| text.map(|text| cache::parse(&text)).transpose());
        match parsed {
            Ok(Some((caps, stamp))) => (stamp == own_stamp() && caps.binary == binary).then_some(caps),
            Ok(None) => None,
            Err(error) => {
                log::warn!("the capability cache {} is of no use: {error}", path.display());
                None
            }
        }
    }

    /// A cache that cannot be written costs time, nothing else.
    fn store(&self, caps: &Capabilities) {
        let text = cache::format(caps, own_stamp());
        let path = self.path(&caps.binary);
        let stored = file::make_path(&self.folder, 0o700).and_then(|()| file::replace(&path, 0o600, text));
        if let Err(error) = stored {
            log::warn!("cannot write the capability cache {}: {error}", path.display());
        }
    }
}

fn own_stamp() -> Stamp {
    let part = |text: &str| text.parse::<u64>().unwrap_or(0);
    let major = part(env!("CARGO_PKG_VERSION_MAJOR"));
    let minor = part(env!("CARGO_PKG_VERSION_MINOR"));
    let patch = part(env!("CARGO_PKG_VERSION_PATCH"));
    let version = (major * 1_000_000 + minor * 1000 + patch) * 1000 + PROBER_REVISION;
    Stamp { self_ctime: 0, self_version: version }
}

fn kernel_version() -> Option<String> {
    let read = |name: &str| std::fs::read_to_string(format!("/proc/sys/kernel/{name}")).ok();
    let (release, version) = (read("osrelease")?, read("version")?);
    Some(format!("{} {}", release.trim(), version.trim()))
}

fn kvm_usable() -> bool {
    std::fs::OpenOptions::new().read(true).write(true).open("/dev/kvm").is_ok()
}

struct Silent;

impl Observer for Silent {
    fn event(&self, _event: Event) {}
    fn closed(&self, _reason: &MonitorError) {}
}

/// An emulator without a machine, and the conversation with it. The emulator ends with this value.
struct Peer {
    monitor: Monitor,
    child: Option<ferrovirt_util::command::Child>,
    binary: PathBuf,
}

impl Peer {
    fn start(io: &Arc<Io>, binary: &Path, accelerators: &str) -> Result<Self> {
        let (socket, theirs) = UnixStream::pair()
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot make a monitor socket"))?;
        let mut command = Command::new(binary).env_pass_common().cwd("/").capture_stderr();
        let number = command.pass_fd(theirs);
        command.extend(["-S", "-no-user-config", "-nodefaults", "-nographic", "-machine"]);
        command.push(format!("none,accel={accelerators}"));
        command.push("-chardev");
        command.push(format!("socket,id=charmonitor,fd={number}"));
        command.extend(["-mon", "chardev=charmonitor,id=monitor,mode=control"]);
        let child = command.spawn()?;
        let monitor = Monitor::new(socket, io, Arc::new(Silent))?;
        Ok(Self { monitor, child: Some(child), binary: binary.to_owned() })
    }

    /// The error with what the emulator wrote before it ended.
    fn failure(&mut self, error: &MonitorError) -> Error {
        let detail = format!("Failed to probe capabilities for {}", self.binary.display());
        let ended = matches!(error, MonitorError::Closed);
        let output = self.child.take().filter(|_| ended);
        let output = output.and_then(|child| child.wait_output(Some(Duration::from_secs(5))).ok());
        let tail = output.map(|output| String::from_utf8_lossy(&output.stderr).trim().to_owned());
        let reason = tail.clone().filter(|tail| !tail.is_empty()).unwrap_or_else(|| error.to_string());
        Error::new(ErrorDomain::QEMU, ErrorNumber::INTERNAL_ERROR, format!("{detail}: {reason}"))
            .with_exit(None, tail)
            .with_path(&self.binary)
    }
}

impl Conversation for Peer {
    fn execute(&mut self, command: &str, arguments: Option<Value>) -> Result<Value, MonitorError> {
        self.monitor.start_raw(command, arguments.as_ref())?.wait(PROBE_TIMEOUT)
    }
}

fn ask(io: &Arc<Io>, binary: &Path) -> Result<Capabilities> {
    let mut main = Peer::start(io, binary, "kvm:hvf:tcg")?;
    let mut second_error = None;
    let found = probe(&mut main, HostFacts::default(), || {
        Peer::start(io, binary, "tcg").map_err(|error| {
            second_error = Some(error);
            MonitorError::Closed
        })
    });
    match (found, second_error) {
        (Ok(mut caps), _) => {
            caps.binary = binary.to_owned();
            caps.kernel_version = kernel_version();
            Ok(caps)
        }
        (Err(_), Some(error)) => Err(error),
        (Err(error), None) => Err(main.failure(&error)),
    }
}
