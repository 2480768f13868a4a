//! QEMU's old strings with colons: `nbd:HOST:PORT:exportname=NAME`, `rbd:POOL/IMAGE@SNAPSHOT:OPTION=...`.
//! Upstream: `virStorageSourceParseBackingColon`.

use ferrovirt_util::xml::StringEnum as _;

use super::{StorageSource, StorageSourceError};
use crate::domain::disk::source::{
    Auth, DiskSource, FileAttr, HostTransport, NameAttr, NetHost, NetProtocol, SecretRef,
};

type Result<T> = std::result::Result<T, StorageSourceError>;

/// # Errors
/// An unknown protocol, one that has no such form, or a malformed string.
pub(super) fn parse(text: &str) -> Result<StorageSource> {
    let word = text.split(':').next().unwrap_or_default();
    match NetProtocol::from_name(word) {
        None => Err(StorageSourceError::InvalidProtocol(word.to_owned())),
        Some(NetProtocol::Nbd) => nbd(text),
        Some(NetProtocol::Rbd) => rbd(text),
        Some(NetProtocol::Sheepdog | NetProtocol::None) => Err(StorageSourceError::NoParser(word.to_owned())),
        Some(_) => Err(StorageSourceError::MalformedPath(word.to_owned())),
    }
}

/// # Errors
/// No port.
pub(super) fn port(text: &str) -> Result<Option<u32>> {
    let number = ferrovirt_util::string::to_u32(text, 10);
    match number.ok_or_else(|| StorageSourceError::Port(text.to_owned()))? {
        0 => Ok(None),
        port if port > u32::from(u16::MAX) => Err(StorageSourceError::PortRange(text.to_owned())),
        port => Ok(Some(port)),
    }
}

/// Upstream: `virStorageSourceParseNBDColonString`.
///
/// # Errors
/// A malformed string.
fn nbd(text: &str) -> Result<StorageSource> {
    let mut element = StorageSource::network(NetProtocol::Nbd);
    let rest = text.strip_prefix("nbd:").unwrap_or(text);
    let (server, name) = match rest.split_once("exportname=") {
        Some((server, name)) => (server.strip_suffix(':').unwrap_or(server), Some(name)),
        None => (rest, None),
    };
    element.source.name = name.map(str::to_owned);
    let host = if let Some(socket) = server.strip_prefix("unix:") {
        let transport = Some(HostTransport::Unix);
        NetHost { transport, socket: Some(socket.to_owned()), ..NetHost::default() }
    } else {
        let malformed = || StorageSourceError::MalformedNbd(text.to_owned());
        let (name, number) = match server.strip_prefix('[') {
            Some(v6) => {
                let (name, tail) = v6.split_once(']').ok_or_else(malformed)?;
                (name, tail.strip_prefix(':').ok_or_else(malformed)?)
            }
            None => server.split_once(':').ok_or_else(malformed)?,
        };
        let number = number.strip_suffix(':').unwrap_or(number);
        NetHost { name: Some(name.to_owned()), port: port(number)?, ..NetHost::default() }
    };
    element.source.hosts.push(host);
    Ok(element)
}

/// Upstream: `virStorageSourceParseRBDColonString`.
///
/// # Errors
/// A malformed string.
pub(super) fn rbd(text: &str) -> Result<StorageSource> {
    let mut element = StorageSource::network(NetProtocol::Rbd);
    let (image, options) = {
        let rest = text.strip_prefix("rbd:").unwrap_or(text);
        rest.split_once(':').unwrap_or((rest, ""))
    };
    let (image, snapshot) = image.split_once('@').map_or((image, None), |(image, name)| (image, Some(name)));
    element.source.name = Some(image.to_owned());
    element.source.snapshot = snapshot.map(|name| NameAttr { name: name.to_owned() });
    for option in split_escaped(options, |rest| rest.starts_with(':').then_some(1)) {
        rbd_option(&mut element.source, option, image)?;
    }
    // What a header says about users is not to be used.
    element.source.auth = None;
    Ok(element)
}

/// # Errors
/// A second `id`, or a malformed port.
fn rbd_option(source: &mut DiskSource, option: &str, image: &str) -> Result<()> {
    if let Some(id) = option.strip_prefix("id=") {
        if source.auth.is_some() {
            return Err(StorageSourceError::DuplicateId(image.to_owned()));
        }
        let secret = Some(SecretRef { kind: Some("ceph".to_owned()), ..SecretRef::default() });
        source.auth = Some(Auth { username: Some(id.to_owned()), secret });
    } else if let Some(file) = option.strip_prefix("conf=") {
        source.config = Some(FileAttr { file: file.to_owned() });
    } else if let Some(hosts) = option.strip_prefix("mon_host=") {
        let separator = |rest: &str| ["\\,", "\\;", "\\ "].iter().any(|s| rest.starts_with(s)).then_some(2);
        for host in split_escaped(hosts, separator).into_iter().filter(|host| !host.is_empty()) {
            source.hosts.push(rbd_host(host)?);
        }
    }
    Ok(())
}

/// Upstream: `virStorageSourceRBDAddHost`.
///
/// # Errors
/// A malformed port.
fn rbd_host(text: &str) -> Result<NetHost> {
    let (name, number) = match text.strip_prefix('[').and_then(|v6| v6.split_once(']')) {
        Some((name, tail)) => (name, tail.strip_prefix("\\:")),
        None => text.split_once("\\:").map_or((text, None), |(name, number)| (name, Some(number))),
    };
    let port = number.map_or(Ok(None), port)?;
    Ok(NetHost { name: Some(name.replace("\\:", ":")), port, ..NetHost::default() })
}

/// Splits where `separator` gives a length; a backslash that begins no separator protects the next character.
fn split_escaped(text: &str, separator: impl Fn(&str) -> Option<usize>) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(next) = text[at..].chars().next() {
        if let Some(length) = separator(&text[at..]) {
            parts.push(&text[start..at]);
            at += length;
            start = at;
            continue;
        }
        at += next.len_utf8();
        if next == '\\' {
            at += text[at..].chars().next().map_or(0, char::len_utf8);
        }
    }
    if start < text.len() {
        parts.push(&text[start..]);
    }
    parts
}
