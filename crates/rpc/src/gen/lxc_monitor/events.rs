//! Events of the lxc_monitor protocol. Written by `cargo xtask gen` from crates/api/definition/rpc.

use super::{number, types};
use crate::xdr::{Encode, Writer, XdrError, decode};

/// A message that a server sends on its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// `VIR_LXC_MONITOR_PROC_EXIT_EVENT`.
    ExitEvent(types::ExitEventMsg),
    /// `VIR_LXC_MONITOR_PROC_INIT_EVENT`.
    InitEvent(types::InitEventMsg),
}

impl Event {
    /// Decodes the payload of event `number`; `None` if this release does not know the event.
    ///
    /// # Errors
    /// The payload is not what the event carries.
    pub fn decode(number: i32, payload: &[u8]) -> Result<Option<Self>, XdrError> {
        Ok(Some(match number {
            number::EXIT_EVENT => Self::ExitEvent(decode(payload)?),
            number::INIT_EVENT => Self::InitEvent(decode(payload)?),
            _ => return Ok(None),
        }))
    }

    /// The procedure number.
    #[must_use]
    pub fn number(&self) -> i32 {
        match self {
            Self::ExitEvent(_) => number::EXIT_EVENT,
            Self::InitEvent(_) => number::INIT_EVENT,
        }
    }
}

impl Encode for Event {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        match self {
            Self::ExitEvent(m) => m.encode(w),
            Self::InitEvent(m) => m.encode(w),
        }
    }
}
