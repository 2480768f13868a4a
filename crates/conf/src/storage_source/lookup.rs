//! Finding an image in a chain by what users call it. Upstream: `virStorageSourceChainLookup`.

use std::os::unix::fs::MetadataExt;
use std::path::Path;

use ferrovirt_util::Result;

use super::backing::is_file;
use super::relative::directory;
use super::{Chain, StorageSource, StorageSourceError};

/// Splits `vda[3]` into target and number. `None` for any other text. Upstream: `virStorageFileParseBackingStoreStr`.
#[must_use]
pub fn parse_indexed_target(text: &str) -> Option<(&str, u32)> {
    let (target, index) = text.split_once('[')?;
    let digits = index.strip_suffix(']')?;
    ferrovirt_util::string::to_u32(digits, 10).map(|index| (target, index))
}

impl Chain {
    /// The position of an image: of the one called `name`, as a path, as the image above calls it, or as `target[index]` if
    /// the disk's `target` is given; without a name of the last one. With `beneath`, only what stands below that position
    /// counts.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` if there is none.
    pub fn lookup(&self, beneath: Option<usize>, name: Option<&str>, target: Option<&str>) -> Result<usize> {
        let mut wanted_index = None;
        if let (Some(target), Some((named, index))) = (target, name.and_then(parse_indexed_target)) {
            if named != target {
                return Err(StorageSourceError::OtherTarget(named.to_owned(), target.to_owned()).into());
            }
            wanted_index = Some(index).filter(|index| *index != 0);
        }
        let first = beneath.map_or(0, |at| at + 1);
        let mut positions = first..self.elements.len();
        let found = match (wanted_index, name) {
            (Some(index), _) => positions.find(|at| self.elements[*at].index == index),
            (None, Some(name)) => positions.find(|at| self.is_called(*at, name)),
            (None, None) => positions.next_back(),
        };
        let path =
            |at: usize| self.elements.get(at).and_then(StorageSource::path).unwrap_or_default().to_owned();
        found.ok_or_else(|| {
            let top = path(0);
            match (wanted_index, name, beneath) {
                (Some(index), ..) => StorageSourceError::NoIndex(index, top),
                (None, Some(name), Some(at)) => {
                    StorageSourceError::NoImageBeneath(name.to_owned(), path(at), top)
                }
                (None, Some(name), None) => StorageSourceError::NoImage(name.to_owned(), top),
                (None, None, _) => StorageSourceError::NoBase(top),
            }
            .into()
        })
    }

    fn is_called(&self, at: usize, name: &str) -> bool {
        let element = &self.elements[at];
        if element.relative.as_deref() == Some(name) || element.path() == Some(name) {
            return true;
        }
        let Some(path) = element.path().filter(|_| element.is_local() && is_file(name)) else { return false };
        let above = at.checked_sub(1).map(|above| &self.elements[above]).filter(|above| above.is_local());
        let folder = above.and_then(StorageSource::path).map_or(".", directory);
        same_file(&Path::new(folder).join(name), Path::new(path))
    }
}

/// Upstream: `virFileLinkPointsTo`.
fn same_file(a: &Path, b: &Path) -> bool {
    match (std::fs::metadata(a), std::fs::metadata(b)) {
        (Ok(a), Ok(b)) => (a.dev(), a.ino()) == (b.dev(), b.ino()),
        _ => false,
    }
}
