//! QEMU's options of network protocols and of NVMe. Upstream: `virStorageSourceParseBackingJSON*`.

use ferrovirt_util::Result;
use ferrovirt_util::json::{ObjectExt as _, Value};
use ferrovirt_util::pci::Address;
use ferrovirt_util::xml::StringEnum as _;

use super::backing::BackingString;
use super::{StorageSource, StorageSourceError, colon, uri};
use crate::domain::address::{HostPciAddress, PciAddress};
use crate::domain::disk::source::{
    Cookie, DiskSource, FileAttr, HostTransport, Identity, NameAttr, NetHost, NetProtocol, Readahead,
    SourceType, Ssl, Timeout,
};

/// What every volume needs.
const VOLUME: &str = "volume definition";

fn missing(what: &'static str) -> StorageSourceError {
    StorageSourceError::Missing(what, VOLUME)
}

/// A text, also if it is written as a number.
fn text_or_number(options: &Value, key: &str) -> Option<String> {
    match options.get(key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The items of a list, which may also be written as an object with the keys "0", "1", ...
fn items<'a>(options: &'a Value, key: &str) -> Option<Vec<&'a Value>> {
    match options.get(key)? {
        Value::Array(items) => Some(items.iter().collect()),
        Value::Object(members) => (0..members.len()).map(|at| members.get(&at.to_string())).collect(),
        _ => None,
    }
}

/// # Errors
/// No host, or no port.
fn inet(options: Option<&Value>) -> Result<NetHost> {
    let options = options.filter(|o| o.is_object()).ok_or(missing("remote server specification"))?;
    let name = options.string("host").ok_or(missing("hostname"))?.to_owned();
    let port = text_or_number(options, "port").map_or(Ok(None), |port| colon::port(&port))?;
    Ok(NetHost { name: Some(name), port, ..NetHost::default() })
}

/// # Errors
/// As [`inet`]; an unknown type of address.
fn server(options: Option<&Value>) -> Result<NetHost> {
    let options = options.filter(|o| o.is_object()).ok_or(missing("remote server specification"))?;
    match options.string("type").ok_or(missing("socket address type"))? {
        "tcp" | "inet" => inet(Some(options)),
        "unix" => {
            // Gluster has a word of its own.
            let socket = options.string("path").or_else(|| options.string("socket"));
            Ok(unix(socket.ok_or(missing("socket path for udp backing server"))?))
        }
        other => Err(StorageSourceError::ServerType(other.to_owned()).into()),
    }
}

fn unix(socket: &str) -> NetHost {
    NetHost { transport: Some(HostTransport::Unix), socket: Some(socket.to_owned()), ..NetHost::default() }
}

/// # Errors
/// No URI, or of another protocol.
fn legacy_uri(text: &str, protocol: NetProtocol) -> Result<BackingString> {
    let found = uri::parse(text)?;
    let named = found.source.source.protocol.unwrap_or_default();
    if named == protocol {
        return Ok(found);
    }
    Err(StorageSourceError::WrongProtocol(protocol.as_str().to_owned(), named.as_str().to_owned()).into())
}

fn network(protocol: NetProtocol, name: Option<String>, hosts: Vec<NetHost>) -> StorageSource {
    let mut element = StorageSource::network(protocol);
    (element.source.name, element.source.hosts) = (name, hosts);
    element
}

/// # Errors
/// No URI of the protocol, or malformed options.
pub(super) fn url(options: &Value, text: &str, protocol: NetProtocol) -> Result<BackingString> {
    let url = options.string("url").ok_or(missing("'url'"))?;
    let malformed = |field| StorageSourceError::Malformed(field, text.to_owned());
    let mut found = legacy_uri(url, protocol)?;
    let source = &mut found.source.source;
    match options.get("sslverify") {
        None => {}
        Some(Value::Bool(verify)) => source.ssl = Some(Ssl { verify: Some(*verify) }),
        Some(Value::String(word)) if word == "on" || word == "off" => {
            source.ssl = Some(Ssl { verify: Some(word == "on") });
        }
        Some(_) => return Err(malformed("sslverify").into()),
    }
    if let Some(cookies) = options.string("cookie") {
        source.cookies = cookie_list(cookies, text)?;
    }
    let number = |key: &'static str| match options.get(key) {
        None => Ok(None),
        Some(_) => options.u64(key).map(Some).ok_or_else(|| malformed(key)),
    };
    source.readahead = number("readahead")?.filter(|n| *n != 0).map(|size| Readahead { size });
    source.timeout = number("timeout")?.filter(|n| *n != 0).map(|seconds| Timeout { seconds });
    Ok(found)
}

/// Upstream: `virStorageSourceParseBackingJSONUriCookies`.
///
/// # Errors
/// A cookie without a value.
fn cookie_list(cookies: &str, text: &str) -> Result<Vec<Cookie>, StorageSourceError> {
    let cookie = |part: &str| {
        let (name, value) = part
            .split_once('=')
            .ok_or_else(|| StorageSourceError::Cookie(part.to_owned(), text.to_owned()))?;
        Ok(Cookie { name: name.trim_start().to_owned(), value: value.to_owned() })
    };
    cookies.split(';').map(cookie).collect()
}

/// # Errors
/// Something is missing.
pub(super) fn gluster(options: &Value) -> Result<BackingString> {
    if let Some(text) = options.string("filename") {
        return legacy_uri(text, NetProtocol::Gluster);
    }
    let (Some(volume), Some(path), Some(servers)) =
        (options.string("volume"), options.string("path"), items(options, "server"))
    else {
        return Err(StorageSourceError::Missing(
            "'volume', 'path' or 'server' attribute",
            "definition for gluster volume",
        )
        .into());
    };
    if servers.is_empty() {
        return Err(StorageSourceError::NoServers.into());
    }
    let hosts = servers.into_iter().map(|item| server(Some(item))).collect::<Result<_>>()?;
    let name = format!("{volume}/{}", path.strip_prefix('/').unwrap_or(path));
    Ok(network(NetProtocol::Gluster, Some(name), hosts).into())
}

/// # Errors
/// Something is missing, or another transport than TCP.
pub(super) fn iscsi(options: &Value) -> Result<BackingString> {
    if let Some(text) = options.string("filename") {
        return legacy_uri(text, NetProtocol::Iscsi);
    }
    if options.string("transport") != Some("tcp") {
        return Err(StorageSourceError::IscsiTransport.into());
    }
    let (Some(portal), Some(target)) = (options.string("portal"), options.string("target")) else {
        return Err(StorageSourceError::Missing("'portal' or 'target' address", VOLUME).into());
    };
    let (name, port) = match portal.rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
        Some((name, port)) => (name, colon::port(port)?),
        None => (portal, None),
    };
    let lun = text_or_number(options, "lun").unwrap_or_else(|| "0".to_owned());
    let host = NetHost { name: Some(name.to_owned()), port, ..NetHost::default() };
    let source = network(NetProtocol::Iscsi, Some(format!("{target}/{lun}")), vec![host]);
    let incomplete = options.get("user").is_some() || options.get("password").is_some();
    Ok(BackingString { source, incomplete })
}

/// # Errors
/// No server.
pub(super) fn nbd(options: &Value) -> Result<BackingString> {
    let host = if options.get("server").is_some() {
        server(options.get("server"))?
    } else if let Some(path) = options.string("path") {
        unix(path)
    } else {
        inet(Some(options)).map_err(|_| missing("host specification of NBD server"))?
    };
    let name = options.string("export").map(str::to_owned);
    Ok(network(NetProtocol::Nbd, name, vec![host]).into())
}

/// # Errors
/// Something is missing, or the old colon string.
pub(super) fn sheepdog(options: &Value) -> Result<BackingString> {
    if let Some(text) = options.string("filename") {
        if !text.contains("://") {
            return Err(missing("sheepdog URI").into());
        }
        return legacy_uri(text, NetProtocol::Sheepdog);
    }
    let name = options.string("vdi").ok_or(missing("sheepdog vdi name"))?.to_owned();
    Ok(network(NetProtocol::Sheepdog, Some(name), vec![server(options.get("server"))?]).into())
}

/// # Errors
/// Something is missing.
pub(super) fn ssh(options: &Value) -> Result<BackingString> {
    let incomplete = || StorageSourceError::NoSshHost;
    let path = options.string("path").ok_or_else(incomplete)?.to_owned();
    let host = match options.get("server") {
        Some(server) => inet(Some(server))?,
        None if options.string("host").is_some() => inet(Some(options))?,
        None => return Err(incomplete().into()),
    };
    Ok(network(NetProtocol::Ssh, Some(path), vec![host]).into())
}

/// # Errors
/// Something is missing.
pub(super) fn rbd(options: &Value) -> Result<BackingString> {
    if let Some(text) = options.string("filename") {
        return Ok(colon::rbd(text)?.into());
    }
    let (Some(pool), Some(image)) = (options.string("pool"), options.string("image")) else {
        return Err(StorageSourceError::NoRbdImage.into());
    };
    let name = format!("{pool}/{image}");
    let servers = items(options, "server").unwrap_or_default();
    let hosts = servers.into_iter().map(|item| inet(Some(item))).collect::<Result<_>>()?;
    let mut element = network(NetProtocol::Rbd, Some(name), hosts);
    element.source.config = options.string("conf").map(|file| FileAttr { file: file.to_owned() });
    element.source.snapshot = options.string("snapshot").map(|name| NameAttr { name: name.to_owned() });
    Ok(element.into())
}

/// # Errors
/// Something is missing.
pub(super) fn nfs(options: &Value) -> Result<BackingString> {
    let missing = |what| StorageSourceError::Missing(what, "definition for NFS volume");
    let (Some(user), Some(group)) = (options.u64("user"), options.u64("group")) else {
        return Err(missing("'user' or 'group' attribute").into());
    };
    let path = options.string("path").ok_or_else(|| missing("'path' attribute"))?.to_owned();
    let mut element = network(NetProtocol::Nfs, Some(path), vec![inet(options.get("server"))?]);
    let (user, group) = (Some(format!("+{user}")), Some(format!("+{group}")));
    element.source.identity = Some(Identity { user, group, ..Identity::default() });
    Ok(element.into())
}

/// # Errors
/// Something is missing.
pub(super) fn vxhs(options: &Value) -> Result<BackingString> {
    let (Some(id), Some(host)) = (options.string("vdisk-id"), options.get("server")) else {
        return Err(StorageSourceError::Missing(
            "'vdisk-id' or 'server' attribute",
            "definition for VxHS volume",
        )
        .into());
    };
    Ok(network(NetProtocol::Vxhs, Some(id.to_owned()), vec![inet(Some(host))?]).into())
}

/// # Errors
/// Something is missing, or no PCI address.
pub(super) fn nvme(options: &Value) -> Result<BackingString> {
    let malformed = StorageSourceError::NvmeField;
    let device = options.string("device").ok_or(malformed("device"))?;
    let at: Address = device.parse().map_err(|_| malformed("device"))?;
    let namespace = options.u64("namespace").ok_or(malformed("namespace"))?;
    let address = PciAddress {
        domain: at.domain,
        bus: at.bus.into(),
        slot: at.slot.into(),
        function: at.function.into(),
        ..PciAddress::default()
    };
    let source = DiskSource {
        kind: Some("pci".to_owned()),
        namespace: Some(namespace),
        address: Some(HostPciAddress(address)),
        ..DiskSource::default()
    };
    Ok(StorageSource { kind: SourceType::Nvme, source, ..StorageSource::default() }.into())
}
