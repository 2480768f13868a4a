//! Serial and parallel ports.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::chardev::{
    ChardevSource, ChardevType, Endpoint, Parallel, PortTarget, Protocol, Serial, SerialTarget, TcpProtocol,
};
use ferrovirt_util::Result;
use ferrovirt_util::uri::Uri;

use crate::config::Config;
use crate::{Host, VmxError};

/// Schemes of a port on the network.
const SCHEMES: [(&str, TcpProtocol); 7] = [
    ("tcp", TcpProtocol::Raw),
    ("telnet", TcpProtocol::Telnet),
    ("telnets", TcpProtocol::Telnets),
    ("ssl", TcpProtocol::Tls),
    ("tcp+ssl", TcpProtocol::Tls),
    ("tcp4+ssl", TcpProtocol::Tls),
    ("tcp6+ssl", TcpProtocol::Tls),
];

pub(super) fn read(config: &Config, host: &dyn Host, domain: &mut Domain) -> Result<()> {
    for port in 0..4 {
        let Some(source) = serial(config, host, port)? else { continue };
        let target = SerialTarget { port: Some(port), ..SerialTarget::default() };
        domain.devices.serials.push(Serial { source, target, ..Serial::default() });
    }
    for port in 0..3 {
        let Some(source) = parallel(config, host, port)? else { continue };
        let target = PortTarget { port: Some(port) };
        domain.devices.parallels.push(Parallel { source, target, ..Parallel::default() });
    }
    Ok(())
}

fn with_path(kind: ChardevType, path: Option<String>) -> ChardevSource {
    ChardevSource { endpoints: vec![Endpoint { path, ..Endpoint::default() }], ..ChardevSource::new(kind) }
}

/// What a port leads to: a device, if the file does not say.
fn file_type<'a>(config: &'a Config, key: &dyn Fn(&str) -> String) -> &'a str {
    config.string(&key("fileType")).unwrap_or("device")
}

/// A port that leads to a device or a file; `None` for other kinds.
fn plain(config: &Config, host: &dyn Host, key: &dyn Fn(&str) -> String) -> Result<Option<ChardevSource>> {
    let name = || config.required(&key("fileName"));
    let kind = file_type(config, key);
    Ok(if kind.eq_ignore_ascii_case("device") {
        Some(with_path(ChardevType::Dev, Some(name()?.to_owned())))
    } else if kind.eq_ignore_ascii_case("file") {
        Some(with_path(ChardevType::File, host.parse_file_name(name()?, false)?))
    } else {
        None
    })
}

/// Upstream: `virVMXParseSerial`.
fn serial(config: &Config, host: &dyn Host, port: u32) -> Result<Option<ChardevSource>> {
    let key = |name: &str| format!("serial{port}.{name}");
    if !config.bool_or(&key("present"), false)? {
        return Ok(None);
    }
    if let Some(source) = plain(config, host, &key)? {
        return Ok(Some(source));
    }
    let name = config.required(&key("fileName"))?;
    let kind = file_type(config, &key);
    if kind.eq_ignore_ascii_case("pipe") {
        // Neither which end the file is nor what is at the other end has a place in the document.
        return Ok(Some(with_path(ChardevType::Pipe, Some(name.to_owned()))));
    }
    if kind.eq_ignore_ascii_case("network") {
        return network(config, &key, name).map(Some);
    }
    let kinds = "'device', 'file' or 'pipe' or 'network'";
    Err(VmxError::Expected(key("fileType"), kinds, kind.to_owned()).into())
}

fn network(config: &Config, key: &dyn Fn(&str) -> String, name: &str) -> Result<ChardevSource> {
    let uri = Uri::parse(name)?;
    let scheme = uri.scheme.as_deref().unwrap_or("tcp");
    let protocol = SCHEMES.iter().find(|(known, _)| scheme.eq_ignore_ascii_case(known));
    let (_, protocol) = protocol.ok_or_else(|| VmxError::Scheme(key("fileName"), scheme.to_owned()))?;
    let mode = match config.string(&key("network.endPoint")) {
        None => "bind",
        Some(end) if end.eq_ignore_ascii_case("server") => "bind",
        Some(end) if end.eq_ignore_ascii_case("client") => "connect",
        Some(end) => {
            let ends = "'server' or 'client'";
            return Err(VmxError::Expected(key("network.endPoint"), ends, end.to_owned()).into());
        }
    };
    Ok(ChardevSource {
        endpoints: vec![Endpoint {
            mode: Some(mode.to_owned()),
            host: uri.server,
            service: Some(uri.port.to_string()),
            ..Endpoint::default()
        }],
        protocol: Some(Protocol { kind: Some(*protocol) }),
        ..ChardevSource::new(ChardevType::Tcp)
    })
}

/// Upstream: `virVMXParseParallel`.
fn parallel(config: &Config, host: &dyn Host, port: u32) -> Result<Option<ChardevSource>> {
    let key = |name: &str| format!("parallel{port}.{name}");
    if !config.bool_or(&key("present"), false)? {
        return Ok(None);
    }
    match plain(config, host, &key)? {
        Some(source) => Ok(Some(source)),
        None => {
            let kind = file_type(config, &key).to_owned();
            Err(VmxError::Expected(key("fileType"), "'device' or 'file'", kind).into())
        }
    }
}
