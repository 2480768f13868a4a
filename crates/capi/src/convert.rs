//! Arguments out of C, results into C.
//!
//! The contract of every export, which the `unsafe` blocks rely on: pointers are NULL or valid for what the header says;
//! arrays have the length that comes with them; strings are NUL-terminated. Memory for results comes from `malloc`.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::os::fd::{BorrowedFd, IntoRawFd, OwnedFd};
use std::path::{Component, Path, PathBuf};

use ferrovirt::plugin::abi::{FvSlice, borrow_params, to_c};
use ferrovirt::record::{
    DhcpLease, DiskError, FsInfo, InterfaceAddresses, IothreadInfo, NodeInfo, SecurityLabel, SecurityModel,
    StatField,
};
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, check};
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use crate::exports::types as c;

// ---- memory

/// Copies `text` for C; a NUL byte in it ends it.
pub(crate) fn give_text(text: &str) -> *mut c_char {
    let bytes = text.split('\0').next().unwrap_or_default().as_bytes();
    // SAFETY: the size is not zero.
    let copy = unsafe { libc::malloc(bytes.len() + 1) }.cast::<u8>();
    if !copy.is_null() {
        // SAFETY: `copy` has room for the bytes and the terminator.
        unsafe {
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), copy, bytes.len());
            copy.add(bytes.len()).write(0);
        }
    }
    copy.cast()
}

/// Copies `text` for C, or NULL.
pub(crate) fn give_optional(text: Option<&str>) -> *mut c_char {
    text.map_or(std::ptr::null_mut(), give_text)
}

/// Puts `items` into an array that ends with zero bytes (a NULL pointer).
pub(crate) fn give_array<T: Copy, I>(items: I) -> *mut T
where
    I: IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
{
    let items = items.into_iter();
    let room = items.len();
    // SAFETY: calloc checks the multiplication.
    let array = unsafe { libc::calloc(room + 1, size_of::<T>()) }.cast::<T>();
    if !array.is_null() {
        for (at, item) in items.take(room).enumerate() {
            // SAFETY: `array` has room for the items and one more.
            unsafe { array.add(at).write(item) };
        }
    }
    array
}

/// Puts a structure into memory of its own.
pub(crate) fn give_one<T: Copy>(item: T) -> *mut T {
    // SAFETY: the size is not zero: C has no empty structures.
    let one = unsafe { libc::malloc(size_of::<T>()) }.cast::<T>();
    if !one.is_null() {
        // SAFETY: `one` has room for the item.
        unsafe { one.write(item) };
    }
    one
}

fn count(n: usize) -> c_int {
    c_int::try_from(n).unwrap_or(c_int::MAX)
}

// ---- arguments

/// A length that came with an array; a negative one is none.
pub(crate) fn length<T: TryInto<usize>>(n: T) -> usize {
    n.try_into().unwrap_or(0)
}

fn not_text(function: &'static str, name: &str, domain: ErrorDomain) -> Error {
    Error::argument(domain, function, name.to_owned(), format!("{name} in {function} must be valid UTF-8"))
}

/// A string that was checked not to be NULL.
pub(crate) unsafe fn text<'a>(
    pointer: *const c_char,
    function: &'static str,
    name: &str,
    domain: ErrorDomain,
) -> Result<&'a str> {
    // SAFETY: the contract of the exports.
    Ok(unsafe { optional_text(pointer, function, name, domain) }?.unwrap_or_default())
}

/// The absolute form of a path of the program, without `.` and `..`; links are not followed.
/// Upstream: `g_canonicalize_filename`.
pub(crate) fn absolute(path: &str) -> Result<String> {
    let mut whole = PathBuf::from("/");
    if !path.starts_with('/') {
        whole = std::env::current_dir().map_err(|e| {
            Error::new(ErrorDomain::DOMAIN, ErrorNumber::INTERNAL_ERROR, format!("no current directory: {e}"))
        })?;
    }
    for part in Path::new(path).components() {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            Component::Normal(name) => whole.push(name),
            Component::RootDir | Component::CurDir | Component::Prefix(_) => {}
        }
    }
    Ok(whole.to_string_lossy().into_owned())
}

/// Numbers of every C type, to compare them.
pub(crate) fn wide(number: impl TryInto<i128>) -> i128 {
    number.try_into().unwrap_or(i128::MAX)
}

/// The file descriptor is a socket.
pub(crate) fn socket(fd: c_int, function: &'static str, name: &str, domain: ErrorDomain) -> Result<()> {
    // SAFETY: an all-zero `stat` is valid, and only the kernel writes to it.
    let mut stat: libc::stat = unsafe { std::mem::zeroed() };
    // SAFETY: `stat` is a place of ours.
    if unsafe { libc::fstat(fd, &raw mut stat) } < 0 {
        let errno = std::io::Error::last_os_error().raw_os_error().unwrap_or_default();
        return Err(Error::system(domain, errno, format!("Unable to check type of fd {fd}")));
    }
    if stat.st_mode & libc::S_IFMT != libc::S_IFSOCK {
        return check::refuse(domain, function, name, format!("fd {fd} must be a socket"));
    }
    Ok(())
}

/// A string that may be NULL.
pub(crate) unsafe fn optional_text<'a>(
    pointer: *const c_char,
    function: &'static str,
    name: &str,
    domain: ErrorDomain,
) -> Result<Option<&'a str>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the contract of the exports.
    let text = unsafe { CStr::from_ptr(pointer) }.to_str();
    text.map(Some).map_err(|_| not_text(function, name, domain))
}

/// Refuses a title of several lines. NULL is fine.
pub(crate) unsafe fn single_line(
    pointer: *const c_char,
    function: &'static str,
    name: &str,
    domain: ErrorDomain,
) -> Result<()> {
    // SAFETY: the contract of the exports.
    if unsafe { optional_text(pointer, function, name, domain) }?.is_some_and(|text| text.contains('\n')) {
        let message = format!("{name} title can't contain newlines");
        return Err(Error::argument(domain, function, name.to_owned(), message));
    }
    Ok(())
}

/// A UUID of 16 bytes that was checked not to be NULL.
pub(crate) unsafe fn uuid_bytes(pointer: *const u8) -> Uuid {
    // SAFETY: the contract of the exports.
    Uuid(unsafe { pointer.cast::<[u8; 16]>().read() })
}

/// A UUID as text.
pub(crate) unsafe fn uuid_text(
    pointer: *const c_char,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<Uuid> {
    // SAFETY: the contract of the exports.
    let text = unsafe { text(pointer, function, "uuidstr", domain) }?;
    Uuid::parse(text).map_err(|_| {
        let message = match domain {
            // Domains say it in fewer words than everything else.
            ErrorDomain::DOMAIN => "Invalid UUID".to_owned(),
            _ => format!("uuidstr in {function} must be a valid UUID"),
        };
        Error::argument(domain, function, "uuidstr", message)
    })
}

/// The number behind a pointer that was checked not to be NULL.
pub(crate) unsafe fn read<T: Copy>(pointer: *const T) -> T {
    // SAFETY: the contract of the exports.
    unsafe { pointer.read() }
}

/// An array; NULL is an empty one.
pub(crate) unsafe fn slice<'a, T>(pointer: *const T, len: usize) -> &'a [T] {
    if pointer.is_null() || len == 0 {
        return &[];
    }
    // SAFETY: the contract of the exports.
    unsafe { std::slice::from_raw_parts(pointer, len) }
}

/// Bytes; NULL is none.
pub(crate) unsafe fn bytes<'a>(pointer: *const c_void, len: usize) -> &'a [u8] {
    // SAFETY: the contract of the exports.
    unsafe { slice(pointer.cast(), len) }
}

/// Typed parameters.
pub(crate) unsafe fn params_in(pointer: *const c::virTypedParameter, len: usize) -> Result<TypedParams> {
    let len = if pointer.is_null() { 0 } else { len };
    // SAFETY: the contract of the exports.
    unsafe { borrow_params(FvSlice { data: pointer, len }) }
}

/// An array of strings.
pub(crate) unsafe fn strs<'a>(
    pointer: *const *const c_char,
    len: usize,
    function: &'static str,
    domain: ErrorDomain,
) -> Result<Vec<&'a str>> {
    // SAFETY: the contract of the exports.
    let items = unsafe { slice(pointer, len) };
    // SAFETY: the contract of the exports.
    items.iter().map(|item| unsafe { text(*item, function, "array", domain) }).collect()
}

/// File descriptors.
pub(crate) unsafe fn fds_in<'a>(pointer: *const c_int, len: usize) -> Vec<BorrowedFd<'a>> {
    // SAFETY: the contract of the exports.
    let items = unsafe { slice(pointer, len) };
    // SAFETY: the program keeps its descriptors open during the call; -1 is skipped.
    items.iter().filter(|fd| **fd >= 0).map(|fd| unsafe { BorrowedFd::borrow_raw(*fd) }).collect()
}

// ---- results

/// Stores a value unless the pointer is NULL.
pub(crate) unsafe fn put<T>(pointer: *mut T, value: T) {
    if !pointer.is_null() {
        // SAFETY: not NULL, and writable by the contract of the exports.
        unsafe { pointer.write(value) };
    }
}

/// The program's structure is not larger than ours.
pub(crate) fn size_limit<T>(
    _structure: *mut T,
    size: usize,
    function: &'static str,
    name: &str,
    domain: ErrorDomain,
) -> Result<()> {
    match size > size_of::<T>() {
        true => check::refuse(domain, function, name, format!("size must not exceed {}", size_of::<T>())),
        false => Ok(()),
    }
}

/// Stores as much of a structure as the program knows; [`size_limit`] was checked before.
pub(crate) unsafe fn put_sized<T>(pointer: *mut c_void, size: usize, value: T) {
    let size = size.min(size_of::<T>());
    // SAFETY: the program's structure has `size` bytes, ours at least as many.
    unsafe { std::ptr::copy_nonoverlapping((&raw const value).cast::<u8>(), pointer.cast::<u8>(), size) };
}

/// Stores a value if there is one; 1 or 0.
pub(crate) unsafe fn put_optional<T>(pointer: *mut T, value: Option<T>) -> c_int {
    let Some(value) = value else { return 0 };
    // SAFETY: the contract of the exports.
    unsafe { put(pointer, value) };
    1
}

/// Two-phase parameters: the number alone if `nparams` says 0, else as many as fit.
pub(crate) unsafe fn params_out(
    pointer: *mut c::virTypedParameter,
    nparams: *mut c_int,
    found: &TypedParams,
) {
    // SAFETY: the contract of the exports.
    let room = usize::try_from(unsafe { read(nparams) }).unwrap_or(0);
    let stored = if room == 0 { found.len() } else { room.min(found.len()) };
    if room != 0 && !pointer.is_null() {
        for (at, param) in found.iter().take(stored).enumerate() {
            // SAFETY: `at` is below the room that the program has.
            unsafe { pointer.add(at).write(to_c(param, give_text)) };
        }
    }
    // SAFETY: the contract of the exports.
    unsafe { put(nparams, count(stored)) };
}

/// Parameters in memory that the program frees.
pub(crate) unsafe fn params_give(
    list: *mut *mut c::virTypedParameter,
    nparams: *mut c_int,
    found: &TypedParams,
) {
    let items = if found.is_empty() {
        std::ptr::null_mut()
    } else {
        give_array(found.iter().map(|p| to_c(p, give_text)))
    };
    // SAFETY: the contract of the exports.
    unsafe { put(list, items) };
    // SAFETY: the contract of the exports.
    unsafe { put(nparams, count(found.len())) };
}

/// Strings into an array of the program.
pub(crate) unsafe fn names_out(names: *mut *mut c_char, room: c_int, found: &[String]) -> c_int {
    let room = usize::try_from(room).unwrap_or(0);
    for (at, name) in found.iter().take(room).enumerate() {
        // SAFETY: `at` is below the room that the program has.
        unsafe { names.add(at).write(give_text(name)) };
    }
    count(found.len().min(room))
}

/// Numbers or structures into an array of the program.
pub(crate) unsafe fn array_out<T: Copy>(array: *mut T, room: usize, found: &[T]) -> c_int {
    let stored = room.min(found.len());
    if !array.is_null() {
        // SAFETY: the program has room for `room` items.
        unsafe { std::ptr::copy_nonoverlapping(found.as_ptr(), array, stored) };
    }
    count(stored)
}

/// As [`array_out`]; without an array, how many there are.
pub(crate) unsafe fn records_out<T: Copy>(array: *mut T, room: usize, found: &[T]) -> c_int {
    if array.is_null() {
        return count(found.len());
    }
    // SAFETY: the contract of the exports.
    unsafe { array_out(array, room, found) }
}

/// As [`params_out`], for structures.
pub(crate) unsafe fn counted_out<T: Copy>(array: *mut T, number: *mut c_int, found: Vec<T>) {
    // SAFETY: the contract of the exports.
    let room = usize::try_from(unsafe { read(number) }).unwrap_or(0);
    let stored = if room == 0 {
        count(found.len())
    } else {
        // SAFETY: the program has room for `room` items.
        unsafe { array_out(array, room, &found) }
    };
    // SAFETY: the contract of the exports.
    unsafe { put(number, stored) };
}

/// Strings in memory that the program frees; NULL-terminated.
pub(crate) unsafe fn strs_give(list: *mut *mut *mut c_char, found: &[String]) -> c_int {
    // SAFETY: the contract of the exports.
    unsafe { put(list, give_array(found.iter().map(|s| give_text(s)))) };
    count(found.len())
}

/// Bytes into a buffer of the program.
pub(crate) unsafe fn buffer_out(buffer: *mut c_void, room: usize, found: &[u8]) {
    // SAFETY: the contract of the exports.
    unsafe { array_out(buffer.cast(), room, found) };
}

/// Bytes in memory that the program frees.
pub(crate) unsafe fn bytes_give(list: *mut *mut u8, found: &[u8]) -> c_int {
    // SAFETY: the contract of the exports.
    unsafe { put(list, give_array(found.iter().copied())) };
    count(found.len())
}

/// A bit map into a buffer of the program, the rest zeroed; 1, or 0 if there is none.
pub(crate) unsafe fn map_out(map: *mut u8, room: usize, found: Option<&[u8]>) -> c_int {
    let Some(found) = found else { return 0 };
    for at in 0..room {
        // SAFETY: the program has room for `room` bytes.
        unsafe { map.add(at).write(found.get(at).copied().unwrap_or(0)) };
    }
    1
}

/// Bit maps of `maplen` bytes each; how many there are.
pub(crate) unsafe fn maps_out(maps: *mut u8, room: c_int, maplen: c_int, found: &[u8]) -> c_int {
    let (room, maplen) = (usize::try_from(room).unwrap_or(0), usize::try_from(maplen).unwrap_or(0));
    if maplen == 0 {
        return 0;
    }
    let stored = (found.len() / maplen).min(room);
    // SAFETY: the program has room for `room` maps.
    unsafe { array_out(maps, stored * maplen, &found[..stored * maplen]) };
    count(stored)
}

/// Descriptors in memory that the program frees.
pub(crate) unsafe fn fds_give(list: *mut *mut c_int, found: Vec<OwnedFd>) -> c_int {
    let n = count(found.len());
    // SAFETY: the contract of the exports.
    unsafe { put(list, give_array(found.into_iter().map(IntoRawFd::into_raw_fd))) };
    n
}

/// A descriptor that the program closes.
pub(crate) fn give_fd(fd: OwnedFd) -> c_int {
    fd.into_raw_fd()
}

/// A record in its C form; its strings are the program's.
pub(crate) trait IntoC {
    type C: Copy;
    fn into_c(self) -> Self::C;
}

/// Copies text into a fixed array, cut to fit.
fn fixed<const N: usize>(text: &str) -> [c_char; N] {
    let mut array = [0; N];
    for (to, from) in array.iter_mut().zip(text.bytes().take(N - 1)) {
        *to = from.cast_signed();
    }
    array
}

impl IntoC for SecurityLabel {
    type C = c::virSecurityLabel;
    fn into_c(self) -> Self::C {
        Self::C { label: fixed(&self.label), enforcing: c_int::from(self.enforcing) }
    }
}

impl IntoC for SecurityModel {
    type C = c::virSecurityModel;
    fn into_c(self) -> Self::C {
        Self::C { model: fixed(&self.model), doi: fixed(&self.doi) }
    }
}

impl IntoC for NodeInfo {
    type C = c::virNodeInfo;
    fn into_c(self) -> Self::C {
        let Self { model, memory_kib, cpus, mhz, nodes, sockets, cores, threads } = self;
        Self::C { model: fixed(&model), memory: memory_kib, cpus, mhz, nodes, sockets, cores, threads }
    }
}

impl IntoC for StatField {
    // virNodeMemoryStats has the same layout.
    type C = c::virNodeCPUStats;
    fn into_c(self) -> Self::C {
        Self::C { field: fixed(&self.field), value: self.value }
    }
}

impl IntoC for DiskError {
    type C = c::virDomainDiskError;
    fn into_c(self) -> Self::C {
        Self::C { disk: give_text(&self.disk), error: self.error }
    }
}

impl IntoC for FsInfo {
    type C = c::virDomainFSInfo;
    fn into_c(self) -> Self::C {
        Self::C {
            mountpoint: give_text(&self.mountpoint),
            name: give_text(&self.name),
            fstype: give_text(&self.fs_type),
            ndevAlias: self.devices.len(),
            devAlias: give_array(self.devices.iter().map(|d| give_text(d))),
        }
    }
}

impl IntoC for IothreadInfo {
    type C = c::virDomainIOThreadInfo;
    fn into_c(self) -> Self::C {
        Self::C { iothread_id: self.id, cpumaplen: count(self.cpumap.len()), cpumap: give_array(self.cpumap) }
    }
}

impl IntoC for InterfaceAddresses {
    type C = c::virDomainInterface;
    fn into_c(self) -> Self::C {
        let addresses = self.addresses.iter().map(|a| c::virDomainIPAddress {
            type_: a.family,
            addr: give_text(&a.address),
            prefix: a.prefix,
        });
        Self::C {
            name: give_text(&self.name),
            hwaddr: give_optional(self.hwaddr.as_deref()),
            naddrs: u32::try_from(self.addresses.len()).unwrap_or(0),
            addrs: give_array(addresses),
        }
    }
}

impl IntoC for DhcpLease {
    type C = c::virNetworkDHCPLease;
    fn into_c(self) -> Self::C {
        Self::C {
            iface: give_text(&self.iface),
            expirytime: self.expiry_time,
            type_: self.family,
            mac: give_optional(self.mac.as_deref()),
            iaid: give_optional(self.iaid.as_deref()),
            ipaddr: give_text(&self.address),
            prefix: self.prefix,
            hostname: give_optional(self.hostname.as_deref()),
            clientid: give_optional(self.client_id.as_deref()),
        }
    }
}

/// Records, each in memory of its own; `list` may be NULL to count only.
pub(crate) unsafe fn records_give<R: IntoC>(list: *mut *mut *mut R::C, found: Vec<R>) -> c_int {
    let n = count(found.len());
    if !list.is_null() {
        let items = found.into_iter().map(|r| give_one(r.into_c()));
        // SAFETY: not NULL, and writable by the contract of the exports.
        unsafe { list.write(give_array(items)) };
    }
    n
}

/// Records in one array.
pub(crate) unsafe fn structs_give<R: IntoC>(list: *mut *mut R::C, found: Vec<R>) -> c_int {
    let n = count(found.len());
    // SAFETY: the contract of the exports.
    unsafe { put(list, give_array(found.into_iter().map(IntoC::into_c))) };
    n
}
