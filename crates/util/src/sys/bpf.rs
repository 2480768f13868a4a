//! Programs in the kernel that decide which devices a control group may use, and the tables that they read.
//!
//! A table has keys of three words (type, major, minor) and values of one word.

use std::io;
use std::os::fd::{AsRawFd as _, BorrowedFd, FromRawFd as _, OwnedFd};

// linux/bpf.h.
const MAP_CREATE: libc::c_int = 0;
const MAP_LOOKUP: libc::c_int = 1;
const MAP_UPDATE: libc::c_int = 2;
const MAP_DELETE: libc::c_int = 3;
const MAP_NEXT_KEY: libc::c_int = 4;
const PROGRAM_LOAD: libc::c_int = 5;
const PROGRAM_ATTACH: libc::c_int = 8;
const PROGRAM_DETACH: libc::c_int = 9;
const PROGRAM_BY_ID: libc::c_int = 13;
const MAP_BY_ID: libc::c_int = 14;
const INFO: libc::c_int = 15;
const PROGRAM_QUERY: libc::c_int = 16;
const MAP_HASH: u32 = 1;
const PROGRAM_CGROUP_DEVICE: u32 = 15;
const ATTACH_CGROUP_DEVICE: u32 = 6;
const ALLOW_MULTI: u32 = 2;

/// Programs that one group can have.
const MAX_PROGRAMS: u32 = 64;
/// Bytes of the largest request.
const REQUEST: usize = 128;

/// What is looked for: type, major, minor.
pub type Key = [u32; 3];

/// `union bpf_attr`, eight-byte aligned as the kernel wants it.
#[repr(C, align(8))]
struct Request([u8; REQUEST]);

impl Request {
    fn new() -> Self {
        Self([0; REQUEST])
    }

    fn word(mut self, at: usize, value: u32) -> Self {
        self.0[at..at + 4].copy_from_slice(&value.to_ne_bytes());
        self
    }

    fn fd(self, at: usize, fd: BorrowedFd<'_>) -> Self {
        self.word(at, fd.as_raw_fd().cast_unsigned())
    }

    /// The address of `data`, which must outlive the call.
    fn pointer<T>(mut self, at: usize, data: *const T) -> Self {
        self.0[at..at + 8].copy_from_slice(&(data.addr() as u64).to_ne_bytes());
        // The kernel gets the address as a number.
        data.expose_provenance();
        self
    }

    fn name(mut self, at: usize, name: &str) -> Self {
        let length = name.len().min(15);
        self.0[at..at + length].copy_from_slice(&name.as_bytes()[..length]);
        self
    }

    fn word_at(&self, at: usize) -> u32 {
        let mut bytes = [0; 4];
        bytes.copy_from_slice(&self.0[at..at + 4]);
        u32::from_ne_bytes(bytes)
    }

    /// # Safety
    /// Every address in the request must be valid for what `command` reads and writes there.
    ///
    /// # Errors
    /// The kernel's.
    unsafe fn run(&mut self, command: libc::c_int) -> io::Result<libc::c_long> {
        // SAFETY: the request is ours, aligned, and as long as we say; its addresses are the caller's promise.
        let result = unsafe { libc::syscall(libc::SYS_bpf, command, self.0.as_mut_ptr(), REQUEST) };
        if result < 0 { Err(io::Error::last_os_error()) } else { Ok(result) }
    }

    /// # Safety
    /// As [`Self::run`], for a command that answers with a new descriptor.
    ///
    /// # Errors
    /// The kernel's.
    unsafe fn open(&mut self, command: libc::c_int) -> io::Result<OwnedFd> {
        // SAFETY: the caller's promise.
        let number = unsafe { self.run(command) }?;
        let number = libc::c_int::try_from(number).map_err(|_| io::Error::from_raw_os_error(libc::EBADF))?;
        // SAFETY: the kernel has just made this descriptor for us (close-on-exec) and nothing else knows it.
        Ok(unsafe { OwnedFd::from_raw_fd(number) })
    }
}

/// A table of a program.
#[derive(Debug)]
pub struct Table(OwnedFd);

impl Table {
    /// An empty table for `entries` entries.
    ///
    /// # Errors
    /// The kernel's: `EPERM` without the right to load programs, `ENOSYS` in a kernel that has none.
    pub fn create(name: &str, entries: u32) -> io::Result<Self> {
        let request = Request::new().word(0, MAP_HASH).word(4, 12).word(8, 4).word(12, entries);
        let mut request = request.name(28, name);
        // SAFETY: the request has no addresses.
        unsafe { request.open(MAP_CREATE) }.map(Self)
    }

    /// The table with the kernel's number `id`; `EINVAL` if its entries are not of our form.
    ///
    /// # Errors
    /// The kernel's.
    pub fn by_id(id: u32) -> io::Result<Self> {
        let mut request = Request::new().word(0, id);
        // SAFETY: the request has no addresses.
        let table = Self(unsafe { request.open(MAP_BY_ID) }?);
        let facts = table.facts()?;
        if facts[2..4] == [12, 4] { Ok(table) } else { Err(io::Error::from_raw_os_error(libc::EINVAL)) }
    }

    /// How many entries fit.
    ///
    /// # Errors
    /// The kernel's.
    pub fn capacity(&self) -> io::Result<u32> {
        Ok(self.facts()?[4])
    }

    /// Kind, number, bytes of a key, bytes of a value, entries.
    ///
    /// # Errors
    /// The kernel's.
    fn facts(&self) -> io::Result<[u32; 5]> {
        let mut facts = [0_u32; 5];
        let request = Request::new().fd(0, self.fd()).word(4, 20);
        let mut request = request.pointer(8, facts.as_mut_ptr());
        // SAFETY: the kernel writes at most the 20 bytes that the request names, and `facts` has them.
        unsafe { request.run(INFO) }?;
        Ok(facts)
    }

    /// The value of `key`.
    ///
    /// # Errors
    /// The kernel's, but for a key that is not there.
    pub fn get(&self, key: &Key) -> io::Result<Option<u32>> {
        let mut value = 0_u32;
        let mut request = self.about(key).pointer(16, &raw mut value);
        // SAFETY: the table has keys of 12 and values of 4 bytes (made or checked so), as `key` and `value` have.
        match unsafe { request.run(MAP_LOOKUP) } {
            Err(e) if e.raw_os_error() == Some(libc::ENOENT) => Ok(None),
            other => other.map(|_| Some(value)),
        }
    }

    /// Gives `key` the value `value`.
    ///
    /// # Errors
    /// The kernel's: `E2BIG` if the table is full.
    pub fn set(&self, key: &Key, value: u32) -> io::Result<()> {
        let mut request = self.about(key).pointer(16, &raw const value);
        // SAFETY: as for `get`.
        unsafe { request.run(MAP_UPDATE) }.map(drop)
    }

    /// Removes `key`.
    ///
    /// # Errors
    /// The kernel's, but for a key that is not there.
    pub fn remove(&self, key: &Key) -> io::Result<()> {
        let mut request = self.about(key);
        // SAFETY: as for `get`.
        match unsafe { request.run(MAP_DELETE) } {
            Err(e) if e.raw_os_error() != Some(libc::ENOENT) => Err(e),
            _ => Ok(()),
        }
    }

    /// All keys.
    ///
    /// # Errors
    /// The kernel's.
    pub fn keys(&self) -> io::Result<Vec<Key>> {
        let (mut keys, mut last) = (Vec::new(), None::<Key>);
        // A table that others change under us could go round for ever.
        let most = self.capacity()?;
        for _ in 0..most {
            let mut next: Key = [0; 3];
            let from = last.as_ref().map_or(std::ptr::null(), |key: &Key| key.as_ptr());
            let request = Request::new().fd(0, self.fd()).pointer(8, from);
            let mut request = request.pointer(16, next.as_mut_ptr());
            // SAFETY: the table has keys of 12 bytes, as `last` and `next` have; a null first key is the beginning.
            match unsafe { request.run(MAP_NEXT_KEY) } {
                Err(e) if e.raw_os_error() == Some(libc::ENOENT) => break,
                other => drop(other?),
            }
            keys.push(next);
            last = Some(next);
        }
        Ok(keys)
    }

    fn about(&self, key: &Key) -> Request {
        Request::new().fd(0, self.fd()).pointer(8, key.as_ptr())
    }

    /// The descriptor.
    #[must_use]
    pub fn fd(&self) -> BorrowedFd<'_> {
        std::os::fd::AsFd::as_fd(&self.0)
    }
}

/// A program.
#[derive(Debug)]
pub struct Program(OwnedFd);

impl Program {
    /// Loads a program that decides about devices.
    ///
    /// # Errors
    /// The kernel's: `EINVAL` or `EACCES` for instructions that it does not accept.
    pub fn load(name: &str, instructions: &[u64]) -> io::Result<Self> {
        let count =
            u32::try_from(instructions.len()).map_err(|_| io::Error::from_raw_os_error(libc::E2BIG))?;
        let licence = c"LGPL";
        let request = Request::new().word(0, PROGRAM_CGROUP_DEVICE).word(4, count);
        let request = request.pointer(8, instructions.as_ptr()).pointer(16, licence.as_ptr());
        let mut request = request.name(48, name);
        // SAFETY: the kernel reads `count` instructions of 8 bytes, and a text with its end.
        unsafe { request.open(PROGRAM_LOAD) }.map(Self)
    }

    /// The program with the kernel's number `id`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn by_id(id: u32) -> io::Result<Self> {
        let mut request = Request::new().word(0, id);
        // SAFETY: the request has no addresses.
        unsafe { request.open(PROGRAM_BY_ID) }.map(Self)
    }

    /// The name, and the number of the first table.
    ///
    /// # Errors
    /// The kernel's.
    pub fn describe(&self) -> io::Result<(String, Option<u32>)> {
        /// Bytes up to the end of the name in `struct bpf_prog_info`.
        const FACTS: u32 = 80;
        let mut table = 0_u32;
        let facts = Request::new().word(52, 1);
        let mut facts = facts.pointer(56, &raw mut table);
        let request = Request::new().fd(0, std::os::fd::AsFd::as_fd(&self.0)).word(4, FACTS);
        let mut request = request.pointer(8, facts.0.as_mut_ptr());
        // SAFETY: the kernel writes at most the 80 bytes that the request names to `facts`, and one number, for which
        // `facts` has room for one, to `table`.
        unsafe { request.run(INFO) }?;
        let name: Vec<u8> = facts.0[64..80].iter().copied().take_while(|byte| *byte != 0).collect();
        Ok((String::from_utf8_lossy(&name).into_owned(), Some(table).filter(|_| facts.word_at(52) > 0)))
    }

    /// Lets the program decide for the group whose folder is open as `group`; all programs of a group must agree.
    ///
    /// # Errors
    /// The kernel's.
    pub fn attach(&self, group: BorrowedFd<'_>) -> io::Result<()> {
        let mut request = self.on(group).word(12, ALLOW_MULTI);
        // SAFETY: the request has no addresses.
        unsafe { request.run(PROGRAM_ATTACH) }.map(drop)
    }

    /// Ends that.
    ///
    /// # Errors
    /// The kernel's.
    pub fn detach(&self, group: BorrowedFd<'_>) -> io::Result<()> {
        let mut request = self.on(group);
        // SAFETY: the request has no addresses.
        unsafe { request.run(PROGRAM_DETACH) }.map(drop)
    }

    fn on(&self, group: BorrowedFd<'_>) -> Request {
        let own = std::os::fd::AsFd::as_fd(&self.0);
        Request::new().fd(0, group).fd(4, own).word(8, ATTACH_CGROUP_DEVICE)
    }
}

/// Numbers of the programs that decide about devices for the group whose folder is open as `group`.
///
/// # Errors
/// The kernel's: `EINVAL` in a kernel that has no such programs.
pub fn programs(group: BorrowedFd<'_>) -> io::Result<Vec<u32>> {
    let mut ids = vec![0_u32; MAX_PROGRAMS as usize];
    let request = Request::new().fd(0, group).word(4, ATTACH_CGROUP_DEVICE).word(24, MAX_PROGRAMS);
    let mut request = request.pointer(16, ids.as_mut_ptr());
    // SAFETY: the kernel writes at most the number of words that the request names, and `ids` has them.
    unsafe { request.run(PROGRAM_QUERY) }?;
    ids.truncate(request.word_at(24).min(MAX_PROGRAMS) as usize);
    Ok(ids)
}
