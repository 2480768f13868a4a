//! Names for new devices: a counter, never "the lowest free name".
//!
//! A name that was just freed must not come back at once, because an asynchronous teardown (udev, a firewall rule, a
//! bandwidth class) may still refer to it. So the number only grows, and starts again at 0 after the last name that
//! fits. The counter is a small locked file shared by all drivers and processes of the host. Where the file cannot be
//! used (no permission, a holder of the lock that hangs) a counter of this process stands in; creation is exclusive
//! in any case, so the worst outcome is another attempt.
//!
//! Upstream: `virNetDevGenerateName`, `virNetDevReserveName` (there the counter is per process).

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _};
use std::os::unix::fs::{FileExt as _, MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use parking_lot::Mutex;

use super::{NetDevError, Result};

/// Longest interface name (`IFNAMSIZ - 1`).
pub const MAX_NAME_LEN: usize = 15;
/// Template of tap devices.
pub const VNET: &str = "vnet%d";
/// Template of macvtap devices.
pub const MACVTAP: &str = "macvtap%d";
/// Template of macvlan devices.
pub const MACVLAN: &str = "macvlan%d";
/// Where the counter of the host stands.
pub const HOST_DIR: &str = "/run/ferrovirt";

const FILE_NAME: &str = "device-names";
const MAX_FILE_LEN: u64 = 64 * 1024;
const MAX_TEMPLATES: usize = 1000;
const MAX_ATTEMPTS: u32 = 10_000;
const LOCK_WAIT: Duration = Duration::from_millis(500);
/// Numbers are below this: C's `int`.
const NUMBERS: u64 = 1 << 31;

/// Counters of this process, by file and template: the stand-in for a file that cannot be used, and its memory if it
/// is removed.
static LOCAL: Mutex<BTreeMap<(Option<PathBuf>, String), u64>> = Mutex::new(BTreeMap::new());

/// A name template with exactly one `%d`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template<'a> {
    text: &'a str,
    prefix: &'a str,
    suffix: &'a str,
}

impl<'a> Template<'a> {
    /// `text` as a template, or `None` if it is a fixed name.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let (prefix, suffix) = text.split_once("%d")?;
        let single = !prefix.contains('%') && !suffix.contains('%');
        single.then_some(Self { text, prefix, suffix })
    }

    /// How many names there are: 0 if the template is too long to take a number.
    #[must_use]
    pub fn count(&self) -> u64 {
        let used = self.prefix.len() + self.suffix.len();
        match MAX_NAME_LEN.saturating_sub(used) {
            0 => 0,
            digits @ 1..=9 => (0..digits).fold(1, |n, _| n * 10),
            _ => NUMBERS,
        }
    }

    /// The name with `number`.
    #[must_use]
    pub fn name(&self, number: u64) -> String {
        format!("{}{number}{}", self.prefix, self.suffix)
    }

    /// The number of `name`, if it is one of this template's names.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        let digits = name.strip_prefix(self.prefix)?.strip_suffix(self.suffix)?;
        let plain = digits.bytes().all(|b| b.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
        digits.parse().ok().filter(|n| plain && *n < self.count())
    }
}

/// What one attempt to create a device came to.
#[derive(Debug)]
pub enum Attempt<T> {
    /// The device is there and ours.
    Created(T),
    /// The name belongs to another device: try the next.
    Taken,
}

/// Gives out names for new devices.
#[derive(Clone, Debug)]
pub struct NameAllocator {
    file: Option<PathBuf>,
}

impl Default for NameAllocator {
    /// The host's counter, in [`HOST_DIR`].
    fn default() -> Self {
        Self::new(HOST_DIR)
    }
}

impl NameAllocator {
    /// A counter shared by all users of the directory `dir`, which is created if its parent exists.
    #[must_use]
    pub fn new(dir: impl AsRef<Path>) -> Self {
        Self { file: Some(dir.as_ref().join(FILE_NAME)) }
    }

    /// A counter shared only within this process.
    #[must_use]
    pub const fn process_local() -> Self {
        Self { file: None }
    }

    /// Creates a device under a new name: `wanted` if it is a fixed name, else the next name of the template `wanted`
    /// or `default`. `create` must refuse a name that exists.
    ///
    /// # Errors
    /// [`NetDevError::NameInUse`] for a fixed name that exists, [`NetDevError::NoNames`] after 10,000 numbers that
    /// exist, and what `create` reports.
    pub fn create<T>(
        &self,
        wanted: Option<&str>,
        default: &str,
        mut create: impl FnMut(&str) -> Result<Attempt<T>>,
    ) -> Result<T> {
        let text = wanted.filter(|name| !name.is_empty()).unwrap_or(default);
        let Some(template) = Template::parse(text) else {
            return match create(text)? {
                Attempt::Created(device) => Ok(device),
                Attempt::Taken => Err(NetDevError::NameInUse { name: text.to_owned() }),
            };
        };
        let attempts = template.count().min(MAX_ATTEMPTS.into());
        for _ in 0..attempts {
            let name = self.next(template);
            // A name that exists is skipped without asking `create`, which may be costly.
            if super::link::exists(&name) {
                continue;
            }
            if let Attempt::Created(device) = create(&name)? {
                return Ok(device);
            }
        }
        Err(NetDevError::NoNames { template: text.to_owned() })
    }

    /// The next name of `template`. The device may exist: only its exclusive creation tells.
    #[must_use]
    pub fn next(&self, template: Template<'_>) -> String {
        let mut taken = 0;
        self.update(template, |next| {
            taken = next;
            (next + 1) % template.count().max(1)
        });
        template.name(taken)
    }

    /// Moves the counter past `name`, which a running guest holds, unless it is there already.
    pub fn reserve(&self, name: &str, template: Template<'_>) {
        let Some(number) = template.number(name) else { return };
        let count = template.count();
        self.update(template, |next| {
            // On a circle: a number up to half the circle ahead is ahead, everything else was given out before.
            let ahead = (number + count - next % count) % count;
            if ahead < count / 2 { (number + 1) % count } else { next }
        });
    }

    /// Replaces the counter of `template`.
    fn update(&self, template: Template<'_>, change: impl FnOnce(u64) -> u64) {
        let mut local = LOCAL.lock();
        let key = (self.file.clone(), template.text.to_owned());
        let known = local.get(&key).copied();
        let first = |stored: Option<u64>| {
            let next = stored.or(known).unwrap_or_else(|| first_free(template));
            if next < template.count() { next } else { 0 }
        };
        let shared = self.file.as_deref().and_then(|path| match Counters::open(path) {
            Ok(counters) => Some(counters),
            Err(e) => {
                log::warn!("cannot use the device name counter {}: {e}", path.display());
                None
            }
        });
        let next = match shared {
            Some(mut counters) => {
                let next = change(first(counters.values.get(template.text).copied()));
                counters.set(template.text, next);
                if let Err(e) = counters.store() {
                    log::warn!("cannot store the device name counter: {e}");
                }
                next
            }
            None => change(first(None)),
        };
        local.insert(key, next);
    }
}

/// One more than the highest number among the devices that exist.
fn first_free(template: Template<'_>) -> u64 {
    let highest = super::link::names().into_iter().filter_map(|name| template.number(&name)).max();
    highest.map_or(0, |number| number + 1)
}

/// The counter file, locked.
struct Counters {
    file: File,
    values: BTreeMap<String, u64>,
}

impl Counters {
    /// # Errors
    /// Those of the calls inside.
    fn open(path: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).mode(0o644).custom_flags(libc::O_NOFOLLOW);
        let file = match options.open(path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                create_dir(path)?;
                options.open(path)?
            }
            other => other?,
        };
        let about = file.metadata()?;
        let trusted = about.uid() == 0 || about.uid() == nix::unistd::geteuid().as_raw();
        if !about.is_file() || !trusted {
            return Err(io::Error::from_raw_os_error(libc::EPERM));
        }
        lock(&file)?;
        let mut counters = Self { file, values: BTreeMap::new() };
        counters.load()?;
        Ok(counters)
    }

    /// Reads `template number` lines; a line in another form is dropped, its counter starts from what exists.
    ///
    /// # Errors
    /// Those of the calls inside.
    fn load(&mut self) -> io::Result<()> {
        let mut text = String::new();
        if (&self.file).take(MAX_FILE_LEN).read_to_string(&mut text).is_err() {
            text.clear();
        }
        let line = |line: &str| {
            let (key, number) = line.rsplit_once(' ')?;
            let known = Template::parse(key).is_some();
            Some((key.to_owned(), number.parse().ok().filter(|n| known && *n < NUMBERS)?))
        };
        self.values = text.lines().filter_map(line).collect();
        Ok(())
    }

    /// Templates come from documents: beyond a thousand of them only this process remembers the new ones.
    fn set(&mut self, template: &str, next: u64) {
        if self.values.len() < MAX_TEMPLATES || self.values.contains_key(template) {
            self.values.insert(template.to_owned(), next);
        }
    }

    /// # Errors
    /// Those of the calls inside.
    fn store(&self) -> io::Result<()> {
        let text: String = self.values.iter().map(|(key, number)| format!("{key} {number}\n")).collect();
        self.file.write_all_at(text.as_bytes(), 0)?;
        self.file.set_len(text.len() as u64)
    }
}

impl Drop for Counters {
    fn drop(&mut self) {
        // Explicitly: a child that was forked meanwhile holds a copy of the descriptor, and the lock with it.
        if let Err(e) = self.file.unlock() {
            log::warn!("cannot unlock the device name counter: {e}");
        }
    }
}

/// # Errors
/// Those of the calls inside.
fn create_dir(file: &Path) -> io::Result<()> {
    match file.parent().map(std::fs::create_dir) {
        Some(Err(e)) if e.kind() != io::ErrorKind::AlreadyExists => Err(e),
        _ => Ok(()),
    }
}

/// Takes the lock, but does not wait for a holder that was stopped.
///
/// # Errors
/// Those of the calls inside.
fn lock(file: &File) -> io::Result<()> {
    let deadline = Instant::now() + LOCK_WAIT;
    let mut pause = Duration::from_micros(20);
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::Error(e)) => return Err(e),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => {
                return Err(io::Error::from_raw_os_error(libc::EWOULDBLOCK));
            }
            Err(TryLockError::WouldBlock) => std::thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(5));
    }
}
