//! Finds, opens and checks plugins.

use std::ffi::CString;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt_util::{ErrorDomain, ErrorNumber, Result, VirError};

use super::frame::{self, FvDescriptor, FvError, FvOpenRequest, FvOpened};
use super::host::{ExportedHost, c_text, with_auth};
use super::import::{import_opened, with_call};
use crate::call::Call;
use crate::driver::{Driver, OpenRequest, Opened};

/// Why a plugin was refused.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The file cannot be opened as a shared object.
    #[error("failed to load driver plugin '{}': {reason}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What the dynamic linker said.
        reason: String,
    },
    /// The entry function is missing.
    #[error("'{}' is no driver plugin for '{name}': it has no symbol {symbol}", path.display())]
    Symbol {
        /// The file.
        path: PathBuf,
        /// The driver looked for.
        name: String,
        /// The entry function looked for.
        symbol: String,
    },
    /// The entry function returned something else than a descriptor.
    #[error("'{}' has no valid driver descriptor (magic {found:#010x} instead of {:#010x})", path.display(), frame::MAGIC)]
    Magic {
        /// The file.
        path: PathBuf,
        /// The magic number found.
        found: u32,
    },
    /// Another version of the plugin interface.
    #[error("'{}' was built for plugin interface {found}, this program has {}", path.display(), frame::VERSION)]
    Version {
        /// The file.
        path: PathBuf,
        /// The version found.
        found: u32,
    },
    /// A descriptor that is too small to hold what the version demands.
    #[error("'{}' has a driver descriptor of {found} bytes, {} are needed", path.display(), size_of::<FvDescriptor>())]
    Size {
        /// The file.
        path: PathBuf,
        /// The size found.
        found: usize,
    },
    /// Another API definition.
    #[error("'{}' was built for another API definition ({found:#018x}, this program has {:#018x})", path.display(), frame::DEFINITION)]
    Definition {
        /// The file.
        path: PathBuf,
        /// The checksum found.
        found: u64,
    },
    /// A descriptor without a name, a scheme list or an open function, or with another name.
    #[error("'{}' has an incomplete driver descriptor: {what}", path.display())]
    Incomplete {
        /// The file.
        path: PathBuf,
        /// What is missing.
        what: String,
    },
}

impl VirError for LoadError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INTERNAL_ERROR
    }
    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// File name of the plugin of driver `name`.
#[must_use]
pub fn file_name(name: &str) -> String {
    format!("libferrovirt_driver_{name}.so")
}

/// Folders that are searched for plugins: `FERROVIRT_DRIVER_DIR`, then `ferrovirt/drivers` beside the loaded library,
/// then the folder of the running program and its parent (a Cargo target directory during development).
#[must_use]
pub fn search_path() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    if let Some(dir) = std::env::var_os("FERROVIRT_DRIVER_DIR").filter(|d| !d.is_empty()) {
        folders.push(PathBuf::from(dir));
    }
    if let Some(library) = own_path().as_deref().and_then(Path::parent) {
        folders.push(library.join("ferrovirt/drivers"));
    }
    if let Ok(program) = std::env::current_exe() {
        folders.extend(program.ancestors().skip(1).take(2).map(Path::to_path_buf));
    }
    folders
}

/// The shared object or program that this code is part of.
fn own_path() -> Option<PathBuf> {
    let mut info = std::mem::MaybeUninit::<libc::Dl_info>::zeroed();
    let here: *const libc::c_void = (file_name as fn(&str) -> String as *const ()).cast();
    // SAFETY: `info` is valid for writing, and any address may be asked for.
    if unsafe { libc::dladdr(here, info.as_mut_ptr()) } == 0 {
        return None;
    }
    // SAFETY: zeroed before, and filled by a successful dladdr.
    let name = unsafe { info.assume_init() }.dli_fname;
    // SAFETY: dladdr gives a NUL-terminated string or NULL.
    unsafe { c_text(name) }.map(PathBuf::from)
}

/// Opens the plugin of driver `name` from the search path; `None` if there is no such file.
///
/// # Errors
/// [`LoadError`] if the file is there but cannot be used.
pub fn find(name: &str) -> Result<Option<Arc<dyn Driver>>> {
    let file = search_path().into_iter().map(|dir| dir.join(file_name(name))).find(|path| path.exists());
    file.map(|path| load(&path, name)).transpose()
}

/// Opens the plugin at `path` and checks that it is driver `name`.
///
/// The file is never unloaded: its threads and thread-local destructors may outlive every connection.
///
/// # Errors
/// [`LoadError`].
pub fn load(path: &Path, name: &str) -> Result<Arc<dyn Driver>> {
    use libloading::os::unix::{Library, RTLD_LOCAL, RTLD_NOW};
    let flags = RTLD_NOW | RTLD_LOCAL | libc::RTLD_NODELETE;
    // SAFETY: running the initialisers of a driver plugin is what loading it means.
    let library = unsafe { Library::open(Some(path), flags) }
        .map_err(|e| LoadError::Open { path: path.into(), reason: e.to_string() })?;
    let symbol = format!("ferrovirt_driver_{name}");
    let missing = || LoadError::Symbol { path: path.into(), name: name.into(), symbol: symbol.clone() };
    let symbol_c = CString::new(symbol.as_str()).map_err(|_| missing())?;
    // SAFETY: the symbol is named after the interface, whose entry function has this type.
    let entry =
        unsafe { library.get::<extern "C" fn() -> *const FvDescriptor>(symbol_c.as_bytes_with_nul()) };
    let descriptor = (*entry.map_err(|_| missing())?)();
    std::mem::forget(library);
    // SAFETY: `descriptor` came from the entry function.
    let plugin = unsafe { check(path, name, descriptor) }?;
    Ok(Arc::new(plugin))
}

/// Checks a descriptor from the outside in: nothing is read before what precedes it was found right.
unsafe fn check(path: &Path, name: &str, descriptor: *const FvDescriptor) -> Result<Plugin, LoadError> {
    let path = path.to_path_buf();
    if descriptor.is_null() {
        return Err(LoadError::Incomplete { path, what: "the entry function returned NULL".into() });
    }
    // SAFETY: the entry function's result is not NULL; magic and version are the first eight bytes.
    let (magic, version) =
        unsafe { ((&raw const (*descriptor).magic).read(), (&raw const (*descriptor).version).read()) };
    if magic != frame::MAGIC {
        return Err(LoadError::Magic { path, found: magic });
    }
    if version != frame::VERSION {
        return Err(LoadError::Version { path, found: version });
    }
    // SAFETY: the version is ours, so the size follows.
    let size = unsafe { (&raw const (*descriptor).size).read() };
    if size < size_of::<FvDescriptor>() {
        return Err(LoadError::Size { path, found: size });
    }
    // SAFETY: the size says that all fields exist.
    let descriptor = unsafe { &*descriptor };
    if !frame::is_readable(descriptor.definition) {
        return Err(LoadError::Definition { path, found: descriptor.definition });
    }
    let incomplete = |what: &str| LoadError::Incomplete { path: path.clone(), what: what.into() };
    // SAFETY: a descriptor's name is NULL or NUL-terminated.
    let found = unsafe { c_text(descriptor.name) }.ok_or_else(|| incomplete("it has no name"))?;
    if found != name {
        return Err(incomplete(&format!("its name is '{found}', not '{name}'")));
    }
    let open = descriptor.open.ok_or_else(|| incomplete("it has no open function"))?;
    // SAFETY: a descriptor's schemes are NULL or a NULL-terminated array.
    let schemes = unsafe { schemes(descriptor.schemes) };
    Ok(Plugin { name: found.to_owned().leak(), schemes: schemes.leak(), open })
}

unsafe fn schemes(mut list: *const *const std::ffi::c_char) -> Vec<&'static str> {
    let mut found = Vec::new();
    if list.is_null() {
        return found;
    }
    // SAFETY: the array ends with NULL, and we stop there; strings are constant data of a library that stays loaded.
    while let Some(scheme) = unsafe { c_text(*list) } {
        found.push(scheme);
        // SAFETY: not the end yet.
        list = unsafe { list.add(1) };
    }
    found
}

/// A loaded plugin.
struct Plugin {
    name: &'static str,
    schemes: &'static [&'static str],
    open: unsafe extern "C" fn(
        *const frame::FvCall,
        *const FvOpenRequest,
        *mut FvOpened,
        *mut FvError,
    ) -> std::ffi::c_int,
}

impl Driver for Plugin {
    fn name(&self) -> &'static str {
        self.name
    }

    fn schemes(&self) -> &'static [&'static str] {
        self.schemes
    }

    fn open(&self, call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let host = ExportedHost::new(request.host);
        let mut opened = std::mem::MaybeUninit::<FvOpened>::zeroed();
        let mut err = FvError::EMPTY;
        let status = with_auth(request.auth, |auth| {
            let frame = FvOpenRequest {
                size: size_of::<FvOpenRequest>(),
                uri: super::abi::FvStr::optional(request.uri),
                flags: request.flags,
                host: host.table(),
                auth,
            };
            with_call(call, |call| {
                // SAFETY: the contract of `frame`: everything lives until the call returns.
                unsafe { (self.open)(call, &raw const frame, opened.as_mut_ptr(), &raw mut err) }
            })
        });
        match status {
            0 => {
                // SAFETY: zeroed before, and filled by the plugin.
                let opened = unsafe { opened.assume_init() };
                // SAFETY: filled by the plugin's `open`.
                unsafe { import_opened(opened, host) }.map(Some)
            }
            1 => Ok(None),
            // SAFETY: the error's strings are given.
            _ => Err(unsafe { err.take() }),
        }
    }
}
