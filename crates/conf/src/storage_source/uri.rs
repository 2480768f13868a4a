//! Backing strings that are URIs. Upstream: `virStorageSourceParseBackingURI`.

use ferrovirt_util::Result;
use ferrovirt_util::uri::Uri;
use ferrovirt_util::xml::StringEnum as _;

use super::backing::BackingString;
use super::{StorageSource, StorageSourceError};
use crate::domain::disk::source::{HostTransport, NetHost, NetProtocol};

/// # Errors
/// No URI, or of an unknown protocol or transport.
pub(super) fn parse(text: &str) -> Result<BackingString> {
    let uri = Uri::parse(text)?;
    let scheme = uri.driver().unwrap_or_default();
    let protocol = NetProtocol::from_name(scheme)
        .filter(|protocol| *protocol != NetProtocol::None)
        .ok_or_else(|| StorageSourceError::InvalidProtocol(scheme.to_owned()))?;
    let transport = match uri.transport() {
        None => HostTransport::Tcp,
        Some(word) => HostTransport::from_name(word)
            .ok_or_else(|| StorageSourceError::InvalidTransport(word.to_owned()))?,
    };
    let mut element = StorageSource::network(protocol);
    let source = &mut element.source;
    let mut host = NetHost { transport: explicit(transport), ..NetHost::default() };
    match uri.query.as_deref().map(|query| (query.strip_prefix("socket="), query)) {
        Some((Some(_), _)) => host.socket = uri.param("socket").map(str::to_owned),
        Some((None, query)) => source.query = Some(query.to_owned()),
        None => {}
    }
    let path = uri.path.as_deref().unwrap_or_default();
    let path = path.strip_prefix('/').unwrap_or(path);
    if protocol == NetProtocol::Gluster && path.find('/').is_none_or(|slash| slash == 0) {
        return Err(StorageSourceError::GlusterPath(path.to_owned()).into());
    }
    // NBD has an export without a name.
    let unnamed = protocol == NetProtocol::Nbd && path.is_empty();
    source.name = (!unnamed).then(|| path.to_owned());
    host.name.clone_from(&uri.server);
    host.port = Some(uri.port).filter(|port| *port != 0);
    source.hosts.push(host);
    Ok(BackingString { source: element, incomplete: uri.user.is_some() })
}

/// The transport, unless it is the usual one.
pub(super) fn explicit(transport: HostTransport) -> Option<HostTransport> {
    Some(transport).filter(|transport| *transport != HostTransport::Tcp)
}
