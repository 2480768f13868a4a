//! Following the names in image headers down to the bottom. Upstream: `virStorageSourceGetMetadata`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use ferrovirt_util::storage_file::{BackingFormat, FileFormat, FileKind, ImageAccess, ImageMetadata, probe};
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::backing::{is_relative, parse_backing};
use super::{Chain, StorageSource, StorageSourceError};
use crate::domain::disk::source::SourceType;

/// Longest chain that is followed, whatever limit the caller sets. Upstream: `QEMU_DOMAIN_STORAGE_SOURCE_CHAIN_MAX_DEPTH`.
pub const MAX_DEPTH: usize = 200;

struct Walk<'a> {
    access: &'a dyn ImageAccess,
    seen: HashSet<PathBuf>,
    limit: usize,
    top: String,
    elements: Vec<StorageSource>,
    complete: bool,
}

impl Chain {
    /// Reads the chain below `top` from the images themselves.
    ///
    /// The top's format must be known; an unknown one counts as raw, because a guest may write any header into a raw image.
    /// So does an image below whose format is not named and which, once probed, names a further image: that is refused.
    /// A chain that breaks further down is an error if `report_broken`, else it ends where it breaks.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if an image cannot be read; see [`StorageSourceError`] for loops, depth and formats.
    pub fn probe(
        mut top: StorageSource,
        access: &dyn ImageAccess,
        limit: usize,
        report_broken: bool,
    ) -> Result<Self> {
        let local = top.is_local() && top.kind != SourceType::Dir;
        if let Some(kind) = top.path().filter(|_| local).and_then(|path| access.kind(Path::new(path)).ok()) {
            top.set_local_kind(local_kind(kind));
        }
        if top.format.is_none_or(|format| format == FileFormat::None) {
            let dir = top.kind == SourceType::Dir;
            top.format = Some(if dir { FileFormat::Dir } else { FileFormat::Raw });
        }
        let name = top.path().unwrap_or_default().to_owned();
        let limit = limit.min(MAX_DEPTH);
        let mut walk =
            Walk { access, seen: HashSet::new(), limit, top: name, elements: Vec::new(), complete: false };
        match walk.descend(top, false) {
            Err(error) if report_broken || walk.elements.is_empty() => Err(error),
            _ => Ok(Self { elements: walk.elements, complete: walk.complete }),
        }
    }
}

fn local_kind(kind: FileKind) -> SourceType {
    match kind {
        FileKind::Dir => SourceType::Dir,
        FileKind::Block => SourceType::Block,
        FileKind::File => SourceType::File,
    }
}

impl Walk<'_> {
    /// Reads one element and all below it.
    ///
    /// # Errors
    /// The chain breaks here or below.
    fn descend(&mut self, top: StorageSource, mut auto: bool) -> Result<()> {
        let mut next = Some(top);
        while let Some(mut element) = next.take() {
            if self.elements.len() > self.limit {
                return Err(StorageSourceError::TooDeep(self.top.clone()).into());
            }
            element.index = u32::try_from(self.elements.len()).unwrap_or(u32::MAX);
            if !element.is_local() {
                // Its own program looks further.
                element.format.get_or_insert(FileFormat::Raw);
                self.elements.push(element);
                return Ok(());
            }
            self.read(&mut element, auto)?;
            let below = self.below(&element)?;
            self.elements.push(element);
            let Some((mut below, format)) = below else {
                self.complete = true;
                return Ok(());
            };
            auto = format.is_none();
            below.format = format.or(below.format);
            next = Some(below);
        }
        Ok(())
    }

    /// Reads the header of a local image.
    ///
    /// # Errors
    /// It cannot be read, was there before, or only probing could tell its format and it names a further image.
    fn read(&mut self, element: &mut StorageSource, auto: bool) -> Result<()> {
        let path = element.path().unwrap_or_default().to_owned();
        let failed = |e: &std::io::Error| {
            let text = if path == self.top {
                format!("Cannot access storage file '{path}'")
            } else {
                format!("Cannot access backing file '{path}' of storage file '{}'", self.top)
            };
            Error::io(ErrorDomain::STORAGE, e, text).with_path(&path)
        };
        let unique = self.access.canonical(Path::new(&path)).map_err(|e| failed(&e))?;
        if self.seen.contains(&unique) {
            return Err(StorageSourceError::Loop(path.clone(), unique.display().to_string()).into());
        }
        if element.kind == SourceType::Dir {
            self.seen.insert(unique);
            return Ok(());
        }
        let header = self.access.header(Path::new(&path)).map_err(|e| failed(&e))?;
        self.seen.insert(unique);
        if auto {
            element.format = Some(probe(&header));
        }
        element.image = ImageMetadata::read(&header, element.format.unwrap_or_default());
        if auto && (element.image.backing.is_some() || element.image.data_file.is_some()) {
            let above = self.elements.last().and_then(|above| above.path()).unwrap_or_default().to_owned();
            return Err(StorageSourceError::NoBackingFormat(path, above).into());
        }
        if let Some(name) = element.image.data_file.clone() {
            element.data_file = Some(Box::new(self.data_file(element, &name)?));
        }
        Ok(())
    }

    /// The file with an image's data.
    ///
    /// # Errors
    /// It has no name, or cannot be reached.
    fn data_file(&self, element: &StorageSource, name: &str) -> Result<StorageSource> {
        let image = element.path().unwrap_or_default();
        if name.is_empty() {
            return Err(StorageSourceError::EmptyDataFile(image.to_owned()).into());
        }
        let mut file = self.child(element, name)?.0;
        file.format = Some(FileFormat::Raw);
        if let Some(path) = file.path().filter(|_| file.is_local()) {
            self.access.kind(Path::new(path)).map_err(|e| {
                Error::io(ErrorDomain::STORAGE, &e, format!("Cannot access data file '{path}' of '{image}'"))
            })?;
        }
        Ok(file)
    }

    /// What stands below an element, with its format; `None` as a format if only probing can tell.
    ///
    /// # Errors
    /// The name makes no sense, or the format is none.
    fn below(&self, element: &StorageSource) -> Result<Option<(StorageSource, Option<FileFormat>)>> {
        let Some(backing) = &element.image.backing else { return Ok(None) };
        let (child, incomplete) = self.child(element, &backing.name)?;
        if incomplete {
            // Without its credentials it is of no use.
            return Ok(None);
        }
        match &backing.format {
            BackingFormat::Auto => Ok(Some((child, None))),
            BackingFormat::Known(format) => Ok(Some((child, Some(*format)))),
            BackingFormat::Unknown(word) => {
                let image = element.path().unwrap_or_default().to_owned();
                Err(StorageSourceError::UnknownBackingFormat(word.clone(), image).into())
            }
        }
    }

    /// The element that `name` in the header of `parent` leads to. Upstream: `virStorageSourceNewFromChild`.
    ///
    /// # Errors
    /// The name makes no sense.
    fn child(&self, parent: &StorageSource, name: &str) -> Result<(StorageSource, bool)> {
        let name = name.strip_prefix("file:").unwrap_or(name);
        let (mut child, incomplete) = if is_relative(name) {
            let path = super::relative::beside(parent.path().unwrap_or_default(), name);
            (StorageSource { relative: Some(name.to_owned()), ..StorageSource::file(path) }, false)
        } else {
            let found = parse_backing(name)?;
            (found.source, found.incomplete)
        };
        if child.kind == SourceType::File {
            let kind = child.path().and_then(|path| self.access.kind(Path::new(path)).ok());
            child.set_local_kind(kind.map_or(SourceType::File, local_kind));
        }
        Ok((child, incomplete))
    }
}
