//! Relative names along a chain. Upstream: `virStorageSourceGetRelativeBackingPath`.

use ferrovirt_util::Result;

use super::{Chain, StorageSourceError};

/// The folder of a path, without touching the file system; `.` for a bare name.
pub(super) fn directory(path: &str) -> &str {
    match path.rfind('/') {
        None => ".",
        Some(0) => "/",
        Some(at) => path[..at].trim_end_matches('/'),
    }
}

/// The path that a name relative to the image `path` stands for.
pub(super) fn beside(path: &str, name: &str) -> String {
    match directory(path) {
        "/" => format!("/{name}"),
        folder => format!("{folder}/{name}"),
    }
}

impl Chain {
    /// The name of element `base` relative to the image above `top`; `None` if one between is not named relatively.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if `base` does not stand at or below `top`, and all below `top` is relative.
    pub fn relative_path(&self, top: usize, base: usize) -> Result<Option<String>> {
        let mut path: Option<String> = None;
        for (at, element) in self.elements.iter().enumerate().skip(top) {
            let Some(name) = &element.relative else { return Ok(None) };
            path = Some(match path.as_deref().and_then(|path| path.rfind('/').map(|slash| &path[..slash])) {
                Some(folder) => format!("{folder}/{name}"),
                None => name.clone(),
            });
            if at == base {
                return Ok(path);
            }
        }
        Err(StorageSourceError::NotInChain.into())
    }
}
