//! Character devices: serial ports, consoles, channels, and the host's side of them.

use std::fmt::Write as _;

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::chardev::{
    ChannelTarget, ChardevSource, ChardevType, ConsoleTargetType, SerialTargetType, TcpProtocol,
};
use ferrovirt_conf::domain::device::DeviceInfo;
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::machine::{escape, on_off};
use super::{Arguments, Context, Object, devices};
use crate::domain::unsupported;

/// All of them.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED`, and what keeps a socket or file from being opened.
pub(super) fn build(domain: &Domain, context: &mut Context<'_>, args: &mut Arguments) -> Result<()> {
    for serial in &domain.devices.serials {
        let id = devices::alias(&serial.info);
        let chardev = source(&serial.source, &id, context, args)?;
        let kind = serial.target.kind.unwrap_or(SerialTargetType::Isa);
        let object = match kind {
            SerialTargetType::Isa => Object::new("driver", "isa-serial")
                .with("chardev", chardev)
                .with("id", id)
                .maybe("index", serial.target.port),
            SerialTargetType::Pci | SerialTargetType::Usb => {
                let object = Object::new("driver", kind.as_str()).with("chardev", chardev).with("id", id);
                object.merge(devices::address(domain, &serial.info))
            }
            other => return Err(unsupported(format!("unsupported serial type '{}'", other.as_str()))),
        };
        args.object("-device", object);
    }
    for channel in &domain.devices.channels {
        let id = devices::alias(&channel.info);
        let ChannelTarget::Virtio(target) = &channel.target else {
            return Err(unsupported("only virtio channels are supported by this driver"));
        };
        let chardev = source(&channel.source, &id, context, args)?;
        let object = Object::new("driver", "virtserialport").merge(port(domain, &channel.info));
        args.object(
            "-device",
            object.with("chardev", chardev).with("id", id).maybe("name", target.name.clone()),
        );
    }
    for console in &domain.devices.consoles {
        if console.target.kind != Some(ConsoleTargetType::Virtio) {
            continue;
        }
        let id = devices::alias(&console.info);
        let chardev = source(&console.source, &id, context, args)?;
        let object = Object::new("driver", "virtconsole").merge(port(domain, &console.info));
        args.object("-device", object.with("chardev", chardev).with("id", id));
    }
    Ok(())
}

/// The place on a virtio serial controller.
fn port(_domain: &Domain, info: &DeviceInfo) -> Object {
    match info.address {
        Some(Address::VirtioSerial(address)) => {
            let bus = format!("virtio-serial{}.{}", address.controller, address.bus);
            Object::new("bus", bus).with("nr", address.port)
        }
        _ => Object::default(),
    }
}

/// The host's side; returns the id. Upstream: `qemuBuildChardevCommand`.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED`, and what keeps a socket or file from being opened.
pub(super) fn source(
    source: &ChardevSource,
    device: &str,
    context: &mut Context<'_>,
    args: &mut Arguments,
) -> Result<String> {
    let id = format!("char{device}");
    let endpoint = source.endpoints.first().cloned().unwrap_or_default();
    let path =
        || endpoint.path.as_deref().ok_or_else(|| unsupported(format!("missing source path of {device}")));
    let server = endpoint.mode.as_deref() == Some("bind");
    let mut text = match source.kind {
        ChardevType::Null => format!("null,id={id}"),
        ChardevType::Pty => format!("pty,id={id}"),
        ChardevType::Stdio => format!("stdio,id={id}"),
        ChardevType::Dev => format!("serial,id={id},path={}", escape(path()?)),
        ChardevType::Pipe => format!("pipe,id={id},path={}", escape(path()?)),
        ChardevType::File => {
            let append = endpoint.append.is_some_and(|append| append.0);
            let set = fd_set(path()?, !append, &format!("{device}-source"), context, args)?;
            format!("file,id={id},path=/dev/fdset/{set},append=on")
        }
        ChardevType::Unix if server => {
            let fd = context.host.listen(path()?)?;
            format!("socket,id={id},fd={fd},server=on,wait=off")
        }
        ChardevType::Unix => format!("socket,id={id},path={}", escape(path()?)),
        ChardevType::Tcp => {
            let host = endpoint.host.clone().unwrap_or_default();
            let port = endpoint.service.clone().unwrap_or_default();
            let mut text = format!("socket,id={id},host={},port={port}", escape(&host));
            if source.protocol.and_then(|protocol| protocol.kind) == Some(TcpProtocol::Telnet) {
                text += ",telnet=on";
            }
            if server {
                text += ",server=on,wait=off";
            }
            text
        }
        other => return Err(unsupported(format!("unsupported chardev '{}'", other.as_str()))),
    };
    if let Some(log) = &source.log {
        let truncate = !log.append.is_some_and(|append| append.0);
        let set = fd_set(&log.file, truncate, &format!("{device}-log"), context, args)?;
        // Writing to a String cannot fail.
        let _ = write!(text, ",logfile=/dev/fdset/{set},logappend={}", on_off(true));
    }
    args.option("-chardev", text);
    Ok(id)
}

fn fd_set(
    path: &str,
    truncate: bool,
    name: &str,
    context: &mut Context<'_>,
    args: &mut Arguments,
) -> Result<u32> {
    let fd = context.host.append_file(path, truncate)?;
    let set = context.fd_sets;
    context.fd_sets += 1;
    args.option("-add-fd", format!("set={set},fd={fd},opaque={name}"));
    Ok(set)
}
