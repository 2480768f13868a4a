//! Backing strings `json:{...}`: QEMU's block device options. Upstream: `virStorageSourceParseBackingJSON`.

use ferrovirt_util::json::{self, ObjectExt as _, Value};
use ferrovirt_util::{Result, json::deflatten};

use super::backing::BackingString;
use super::json_network as network;
use super::{StorageSource, StorageSourceError};
use crate::domain::disk::source::{NetProtocol, Slice, SourceType};

/// Reads the options of one driver.
type Parser = fn(&Value, &str) -> Result<BackingString>;

/// Drivers with protocols below them, by QEMU's names.
static PROTOCOL_DRIVERS: [(&str, Parser); 16] = [
    ("file", |options, _| file(options, SourceType::File)),
    ("host_device", |options, _| file(options, SourceType::Block)),
    ("host_cdrom", |options, _| file(options, SourceType::Block)),
    ("http", |options, text| network::url(options, text, NetProtocol::Http)),
    ("https", |options, text| network::url(options, text, NetProtocol::Https)),
    ("ftp", |options, text| network::url(options, text, NetProtocol::Ftp)),
    ("ftps", |options, text| network::url(options, text, NetProtocol::Ftps)),
    ("tftp", |options, text| network::url(options, text, NetProtocol::Tftp)),
    ("gluster", |options, _| network::gluster(options)),
    ("iscsi", |options, _| network::iscsi(options)),
    ("nbd", |options, _| network::nbd(options)),
    ("sheepdog", |options, _| network::sheepdog(options)),
    ("ssh", |options, _| network::ssh(options)),
    ("rbd", |options, _| network::rbd(options)),
    ("nfs", |options, _| network::nfs(options)),
    ("vxhs", |options, _| network::vxhs(options)),
];

/// # Errors
/// No JSON, or not the options of a driver that can stand below an image.
pub(super) fn parse(text: &str) -> Result<BackingString> {
    let options = deflatten(&json::parse(text)?)?;
    // Either the whole is the options of a driver, or its member "file" is.
    match options.get("file").filter(|file| file.is_object()) {
        Some(file) if options.string("driver").is_none() => driver(file, text, true),
        _ => driver(&options, text, true),
    }
}

/// # Errors
/// See [`parse`].
fn driver(options: &Value, text: &str, allow_format: bool) -> Result<BackingString> {
    let Some(name) = options.string("driver") else {
        return Err(StorageSourceError::NoDriver(text.to_owned()).into());
    };
    match name {
        "raw" if allow_format => raw(options, text),
        "raw" => Err(StorageSourceError::NestedFormat(text.to_owned()).into()),
        "nvme" => network::nvme(options),
        _ => match PROTOCOL_DRIVERS.iter().find(|(known, _)| *known == name) {
            Some((_, parser)) => parser(options, text),
            None => Err(StorageSourceError::NoJsonParser(name.to_owned()).into()),
        },
    }
}

/// The raw format adds only a part of the storage.
///
/// # Errors
/// See [`parse`].
fn raw(options: &Value, text: &str) -> Result<BackingString> {
    let slice = if options.get("offset").is_some() || options.get("size").is_some() {
        let number = |name| match options.get(name) {
            None => Ok(0),
            Some(_) => options.u64(name).ok_or(StorageSourceError::RawProperty(name)),
        };
        Some(Slice { kind: "storage".to_owned(), offset: number("offset")?, size: number("size")? })
    } else {
        None
    };
    let below = options.get("file").filter(|file| file.is_object());
    let below = below.ok_or_else(|| StorageSourceError::NoFile(text.to_owned()))?;
    let mut found = driver(below, text, false)?;
    found.source.source.slices.extend(slice);
    Ok(found)
}

/// # Errors
/// No file name.
fn file(options: &Value, kind: SourceType) -> Result<BackingString> {
    let path = options
        .string("filename")
        .ok_or(StorageSourceError::Missing("'filename' field", "volume definition"))?;
    let mut source = StorageSource::file(path);
    source.set_local_kind(kind);
    Ok(source.into())
}
