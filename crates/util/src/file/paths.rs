//! Path texts. Upstream: `virFileSanitizePath`, `virFindFileInPath`, ...

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::{failure, is_executable};
use crate::error::Result;

/// Removes doubled and trailing slashes; two leading slashes stay, three or more become one. A URI stays as it is.
/// Upstream: `virFileSanitizePath`.
#[must_use]
pub fn sanitize(path: &str) -> String {
    if path.contains("://") {
        return path.to_owned();
    }
    let leading = path.bytes().take_while(|b| *b == b'/').count();
    let kept = match leading {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let names = path.split('/').filter(|name| !name.is_empty()).collect::<Vec<_>>();
    format!("{kept}{}", names.join("/"))
}

/// The path below the root folder, or `None` for a relative path. Upstream: `virFileSkipRoot`-like helpers.
#[must_use]
pub fn skip_root(path: &str) -> Option<&str> {
    path.starts_with('/').then(|| path.trim_start_matches('/'))
}

/// The path without its last component; `.` if there is no other. Upstream: `virFileRemoveLastComponent`.
#[must_use]
pub fn remove_last_component(path: &str) -> &str {
    path.rfind('/').map_or("", |at| &path[..at])
}

/// True if the name ends in `suffix`. Upstream: `virStringHasSuffix` on file names.
#[must_use]
pub fn has_suffix(name: &str, suffix: &str) -> bool {
    name.len() > suffix.len() && name.ends_with(suffix)
}

/// `dir/name+suffix`. Upstream: `virFileBuildPath`.
#[must_use]
pub fn file_name_with_suffix(dir: &Path, name: &str, suffix: &str) -> PathBuf {
    dir.join(format!("{name}{suffix}"))
}

/// Puts the current folder in front of a relative path. Upstream: `virFileAbsPath`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if there is no current folder.
pub fn absolute(path: impl AsRef<Path>) -> Result<PathBuf> {
    let path = path.as_ref();
    std::path::absolute(path).map_err(|e| failure(&e, "could not build absolute path of", path))
}

/// The program `name` in `PATH`; a name with a slash is taken as it is, made absolute. `None` if it is not there or
/// not executable. Upstream: `virFindFileInPath`.
#[must_use]
pub fn find_in_path(name: impl AsRef<OsStr>) -> Option<PathBuf> {
    find_in_search_path(name, std::env::var_os("PATH").unwrap_or_else(|| "/bin:/usr/bin".into()))
}

/// [`find_in_path`] with an explicit list of folders, separated by colons.
#[must_use]
pub fn find_in_search_path(name: impl AsRef<OsStr>, search: impl AsRef<OsStr>) -> Option<PathBuf> {
    let name = Path::new(name.as_ref());
    if name.as_os_str().is_empty() {
        return None;
    }
    if name.as_os_str().as_encoded_bytes().contains(&b'/') {
        return is_executable(name).then(|| std::path::absolute(name).ok()).flatten();
    }
    std::env::split_paths(search.as_ref()).map(|dir| dir.join(name)).find(|p| is_executable(p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sanitized_paths() {
        for (path, expected) in
            [("", ""), ("/", "/"), ("//", "//"), ("///a//b/", "/a/b"), ("a//b/", "a/b"), ("//a/", "//a")]
        {
            assert_eq!(sanitize(path), expected, "{path}");
        }
    }

    #[test]
    fn programs() {
        assert_eq!(find_in_search_path("sh", "/nowhere:/bin"), Some("/bin/sh".into()));
        assert_eq!(find_in_search_path("/bin/sh", ""), Some("/bin/sh".into()));
        assert_eq!(find_in_search_path("no-such-program", "/bin"), None);
        assert_eq!(find_in_search_path("", "/bin"), None);
    }
}
