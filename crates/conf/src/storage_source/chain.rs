//! A chain of images, and its two directions of travel: to and from the elements of a document.

use ferrovirt_util::storage_file::FileFormat;
use ferrovirt_util::xml::StringEnum as _;

use super::StorageSource;
use crate::domain::disk::Disk;
use crate::domain::disk::source::{BackingStore, DataStore, FormatElement};

/// The images that one disk's data comes from, the top first. Upstream: the list behind `virStorageSource.backingStore`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The elements; at least one in a chain that comes from a disk or from images.
    pub elements: Vec<StorageSource>,
    /// Whether it is known that nothing stands below the last one.
    pub complete: bool,
}

fn format_element(source: &StorageSource) -> Option<FormatElement> {
    let kind = source.format?.as_str().to_owned();
    Some(FormatElement { kind, ..FormatElement::default() })
}

fn format_of(element: Option<&FormatElement>) -> Option<FileFormat> {
    element.and_then(|format| FileFormat::from_name(&format.kind))
}

impl Chain {
    /// The chain of a disk, as far as its document has it; `None` for an empty drive.
    #[must_use]
    pub fn of_disk(disk: &Disk) -> Option<Self> {
        let source = disk.source.clone()?;
        let word = disk.driver.as_ref().and_then(|driver| driver.format.as_deref());
        let data_file = source.data_store.as_deref().and_then(parse_data_file);
        let top = StorageSource {
            kind: disk.kind,
            format: word.and_then(FileFormat::from_name),
            source,
            data_file,
            ..StorageSource::default()
        };
        let mut chain = Self { elements: vec![top], complete: false };
        let mut below = disk.backing_store.as_deref();
        while let Some(store) = below {
            let (Some(kind), Some(source)) = (store.kind, store.source.clone()) else {
                chain.complete = true;
                break;
            };
            let index = store.index.or_else(|| u32::try_from(chain.elements.len()).ok()).unwrap_or(0);
            let data_file = source.data_store.as_deref().and_then(parse_data_file);
            let format = format_of(store.format.as_ref());
            chain.elements.push(StorageSource {
                kind,
                format,
                source,
                index,
                data_file,
                ..StorageSource::default()
            });
            below = store.backing_store.as_deref();
        }
        Some(chain)
    }

    /// What stands below the top, as the `<backingStore>` of its disk.
    #[must_use]
    pub fn backing_store(&self) -> Option<Box<BackingStore>> {
        let end = self.complete.then(Box::<BackingStore>::default);
        self.elements.iter().skip(1).rev().fold(end, |below, element| {
            let mut source = element.source.clone();
            source.data_store = element.data_store();
            Some(Box::new(BackingStore {
                kind: Some(element.kind),
                index: Some(element.index).filter(|index| *index != 0),
                format: format_element(element),
                source: Some(source),
                backing_store: below,
            }))
        })
    }

    /// The element with a number. Upstream: `virStorageSourceFindByNodeName` and its relatives, by `id`.
    #[must_use]
    pub fn by_index(&self, index: u32) -> Option<&StorageSource> {
        self.elements.iter().find(|element| element.index == index)
    }
}

fn parse_data_file(store: &DataStore) -> Option<Box<StorageSource>> {
    let (kind, source) = (store.kind?, store.source.clone()?);
    let format = format_of(store.format.as_ref());
    Some(Box::new(StorageSource { kind, format, source, ..StorageSource::default() }))
}

impl StorageSource {
    /// Its data file as the `<dataStore>` of its `<source>`.
    #[must_use]
    pub fn data_store(&self) -> Option<Box<DataStore>> {
        let file = self.data_file.as_deref()?;
        let (kind, source) = (Some(file.kind), Some(file.source.clone()));
        Some(Box::new(DataStore { kind, format: format_element(file), source }))
    }
}
