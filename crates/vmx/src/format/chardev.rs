//! Serial and parallel ports.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::chardev::{ChardevSource, ChardevType, TcpProtocol};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum;

use super::{Device, File};
use crate::{Host, VmxError};

pub(super) fn write(file: &mut File, domain: &Domain, host: &dyn Host) -> Result<()> {
    for serial in &domain.devices.serials {
        let port = checked_port("Serial port", serial.target.port, 3, "[0..3]")?;
        write_serial(&mut file.device(format!("serial{port}")), &serial.source, host)?;
    }
    for parallel in &domain.devices.parallels {
        let port = checked_port("Parallel port", parallel.target.port, 2, "[0..2]")?;
        let entries = &mut file.device(format!("parallel{port}"));
        entries.entry("present", true);
        write_plain(entries, &parallel.source, host)?;
    }
    Ok(())
}

fn checked_port(
    what: &'static str,
    port: Option<u32>,
    last: u32,
    range: &'static str,
) -> Result<u32, VmxError> {
    match port.unwrap_or(0) {
        port if port > last => Err(VmxError::OutOfRange(what, port, range)),
        port => Ok(port),
    }
}

fn path(source: &ChardevSource) -> &str {
    source.endpoint().and_then(|endpoint| endpoint.path.as_deref()).unwrap_or_default()
}

/// A port that leads to a device or a file.
fn write_plain(entries: &mut Device<'_>, source: &ChardevSource, host: &dyn Host) -> Result<()> {
    match source.kind {
        ChardevType::Dev => {
            entries.entry("fileType", "device");
            entries.entry("fileName", path(source));
        }
        ChardevType::File => {
            entries.entry("fileType", "file");
            entries.entry("fileName", host.format_file_name(path(source))?);
        }
        kind => return Err(VmxError::Chardev(kind.as_str()).into()),
    }
    Ok(())
}

/// Upstream: `virVMXFormatSerial`.
fn write_serial(entries: &mut Device<'_>, source: &ChardevSource, host: &dyn Host) -> Result<()> {
    entries.entry("present", true);
    match source.kind {
        ChardevType::Pipe => {
            entries.entry("fileType", "pipe");
            entries.entry("pipe.endPoint", "client");
            entries.entry("tryNoRxLoss", false);
            entries.entry("fileName", path(source));
        }
        ChardevType::Tcp => {
            let protocol = source.protocol.and_then(|protocol| protocol.kind).unwrap_or_default();
            let scheme = match protocol {
                TcpProtocol::Raw => "tcp",
                TcpProtocol::Telnet => "telnet",
                TcpProtocol::Telnets => "telnets",
                TcpProtocol::Tls => "ssl",
            };
            let endpoint = source.endpoint();
            let text = |value: Option<&String>| value.cloned().unwrap_or_default();
            let (name, service) = (
                text(endpoint.and_then(|e| e.host.as_ref())),
                text(endpoint.and_then(|e| e.service.as_ref())),
            );
            let listens = endpoint.is_some_and(|e| e.mode.as_deref() == Some("bind"));
            entries.entry("fileType", "network");
            entries.entry("fileName", format_args!("{scheme}://{name}:{service}"));
            entries.entry("network.endPoint", if listens { "server" } else { "client" });
        }
        _ => write_plain(entries, source, host)?,
    }
    entries.entry("yieldOnMsrRead", true);
    Ok(())
}
