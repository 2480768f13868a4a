//! Events of the qemu protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::{number, types};
use crate::xdr::{Encode, Writer, XdrError, decode};

/// A message that a server sends on its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// `QEMU_PROC_DOMAIN_MONITOR_EVENT`.
    DomainMonitorEvent(types::DomainMonitorEventMsg),
}

impl Event {
    /// Decodes the payload of event `number`; `None` if this release does not know the event.
    ///
    /// # Errors
    /// The payload is not what the event carries.
    pub fn decode(number: i32, payload: &[u8]) -> Result<Option<Self>, XdrError> {
        Ok(Some(match number {
            number::DOMAIN_MONITOR_EVENT => Self::DomainMonitorEvent(decode(payload)?),
            _ => return Ok(None),
        }))
    }

    /// The procedure number.
    #[must_use]
    pub fn number(&self) -> i32 {
        match self {
            Self::DomainMonitorEvent(_) => number::DOMAIN_MONITOR_EVENT,
        }
    }
}

impl Encode for Event {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        match self {
            Self::DomainMonitorEvent(m) => m.encode(w),
        }
    }
}
