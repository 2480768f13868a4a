//! A guest's display over a connection that the caller holds. Upstream: `qemuDomainOpenGraphicsFD`.

use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::graphics::GraphicsType;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::sys::poller;
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::connection::{Connection, only_flags};
use super::domain::COMMAND_TIMEOUT;
use crate::monitor::command::{AddClient, CloseFd};

/// The descriptor's name in the emulator.
const NAME: &str = "graphicsfd";

document_errors! {
    /// A display that cannot be opened.
    pub(crate) GraphicsError in QEMU {
        INTERNAL_ERROR NoGraphics(u32) = "No graphics backend with index {0}";
        INTERNAL_ERROR Kind(&'static str) =
            "Can only open VNC, SPICE or D-Bus p2p graphics backends, not {0}";
    }
}

/// Makes a connection and returns the caller's end.
pub(super) fn open(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    index: u32,
    flags: u32,
) -> Result<OwnedFd> {
    only_flags("qemuDomainOpenGraphicsFD", flags, consts::DOMAIN_OPEN_GRAPHICS_SKIPAUTH)?;
    let pair = UnixStream::pair();
    let (ours, theirs) =
        pair.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "unable to create socket pair"))?;
    attach(connection, call, domain, index, theirs.into(), flags)?;
    Ok(ours.into())
}

/// Takes the emulator's end from the caller.
pub(super) fn open_on(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    index: u32,
    fd: i32,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainOpenGraphics", flags, consts::DOMAIN_OPEN_GRAPHICS_SKIPAUTH)?;
    let theirs = poller::duplicate(fd);
    let theirs = theirs.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "unable to use the descriptor"))?;
    attach(connection, call, domain, index, theirs, flags)
}

fn attach(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    index: u32,
    theirs: OwnedFd,
    flags: u32,
) -> Result<()> {
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainOpenGraphics")?;
    let definition = domain.live_definition()?;
    let place = usize::try_from(index).unwrap_or(usize::MAX);
    let graphics = definition.devices.graphics.get(place).ok_or(GraphicsError::NoGraphics(index))?;
    let protocol = match graphics.kind {
        GraphicsType::Vnc | GraphicsType::Spice => graphics.kind.as_str().to_owned(),
        other => return Err(GraphicsError::Kind(other.as_str()).into()),
    };
    let monitor = domain.monitor()?;
    monitor.give(call, NAME, theirs, COMMAND_TIMEOUT)?;
    let skipauth = Some(flags & consts::DOMAIN_OPEN_GRAPHICS_SKIPAUTH != 0);
    let added = domain.ask(call, &AddClient { protocol, fdname: NAME.to_owned(), skipauth });
    if added.is_err() {
        // Nobody waits for the answer: the descriptor is closed, or the emulator is gone.
        drop(monitor.start(&CloseFd { fdname: NAME.to_owned() }));
    }
    added.map(drop)
}
