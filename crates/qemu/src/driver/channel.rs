//! Consoles and channels of a running guest, opened as streams.

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::stream::StreamDriver;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::chardev::{ChannelTarget, ChardevSource, ChardevType};
use ferrovirt_util::Result;

use super::connection::{Connection, only_flags};
use super::console::{ConsoleStream, Taken};
use super::domain::Domain;

document_errors! {
    /// What cannot be opened.
    pub(crate) ChannelError in QEMU {
        INTERNAL_ERROR NoDevice(String) = "cannot find character device {0}";
        INTERNAL_ERROR NoStreamDevice(String) = "character device {0} is not using a PTY or UNIX socket";
        OPERATION_FAILED ConsoleTaken = "Active console session exists for this domain";
        INTERNAL_ERROR NoChannel(String) = "cannot find channel {0}";
        INTERNAL_ERROR NoSocket(String) = "channel {0} is not using a UNIX socket";
        OPERATION_FAILED ChannelTaken = "Active channel stream exists for this domain";
    }
}

/// Opens a console, serial port or channel by its alias, or the first one. Upstream: `qemuDomainOpenConsole`.
pub(super) fn console(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    name: Option<&str>,
    flags: u32,
) -> Result<Box<dyn StreamDriver>> {
    let known = consts::DOMAIN_CONSOLE_SAFE | consts::DOMAIN_CONSOLE_FORCE;
    only_flags("qemuDomainOpenConsole", flags, known)?;
    let domain = connection.find(domain)?;
    let definition = domain.live_definition()?;
    let d = &definition.devices;
    let consoles = d.consoles.iter().map(|x| (&x.source, &x.info));
    let all = consoles.chain(d.serials.iter().map(|x| (&x.source, &x.info)));
    let mut all = all.chain(d.channels.iter().map(|x| (&x.source, &x.info)));
    let found = match name {
        Some(name) => all.find(|(_, info)| info.alias.as_deref() == Some(name)),
        None => all.next(),
    };
    let name = name.unwrap_or("default");
    let (source, _) = found.ok_or_else(|| ChannelError::NoDevice(name.to_owned()))?;
    let stream = match (source.kind, path_of(source)) {
        (ChardevType::Pty, Some(path)) => ConsoleStream::terminal(path)?,
        (ChardevType::Unix, Some(path)) => ConsoleStream::socket(path)?,
        _ => return Err(ChannelError::NoStreamDevice(name.to_owned()).into()),
    };
    enter(&domain, stream, flags & consts::DOMAIN_CONSOLE_FORCE != 0, ChannelError::ConsoleTaken)
}

/// Opens a channel by the name that the guest sees, or the first one. Upstream: `qemuDomainOpenChannel`.
pub(super) fn channel(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    name: Option<&str>,
    flags: u32,
) -> Result<Box<dyn StreamDriver>> {
    only_flags("qemuDomainOpenChannel", flags, consts::DOMAIN_CHANNEL_FORCE)?;
    let domain = connection.find(domain)?;
    let definition = domain.live_definition()?;
    let named = |target: &ChannelTarget| match (target, name) {
        (_, None) => true,
        (ChannelTarget::Virtio(target), Some(name)) => target.name.as_deref() == Some(name),
        _ => false,
    };
    let found = definition.devices.channels.iter().find(|channel| named(&channel.target));
    let name = || name.unwrap_or("default").to_owned();
    let source = &found.ok_or_else(|| ChannelError::NoChannel(name()))?.source;
    let path = path_of(source).filter(|_| source.kind == ChardevType::Unix);
    let stream = ConsoleStream::socket(path.ok_or_else(|| ChannelError::NoSocket(name()))?)?;
    enter(&domain, stream, flags & consts::DOMAIN_CHANNEL_FORCE != 0, ChannelError::ChannelTaken)
}

fn path_of(source: &ChardevSource) -> Option<&str> {
    let path = source.endpoints.first().and_then(|endpoint| endpoint.path.as_deref());
    source.tty.as_deref().or(path)
}

fn enter(
    domain: &Domain,
    stream: ConsoleStream,
    force: bool,
    taken: ChannelError,
) -> Result<Box<dyn StreamDriver>> {
    match stream.enter(&mut domain.state().live()?.channels, force) {
        Ok(()) => Ok(Box::new(stream)),
        Err(Taken) => Err(taken.into()),
    }
}
