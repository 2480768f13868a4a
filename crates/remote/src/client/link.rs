//! One connection to a daemon: made, authenticated, opened.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt_rpc::Io;
use ferrovirt_rpc::client::{Calls, Connection};
use ferrovirt_rpc::protocol::remote;
use ferrovirt_util::{Error, ErrorNumber};
use parking_lot::Mutex;

use crate::dial::within;

/// A connection that is open.
pub(crate) struct Link {
    pub(crate) connection: Connection,
    /// Whether the daemon understands pings.
    pub(crate) keepalive: bool,
    /// Nobody else can listen on the way there.
    pub(crate) is_secure: bool,
    /// Everything is encrypted on the way there.
    pub(crate) is_encrypted: bool,
    /// Answers about features, which do not change.
    pub(super) known: Mutex<HashMap<i32, bool>>,
    /// What watches the connection; goes after it.
    pub(super) _io: Arc<Io>,
}

impl Link {
    pub(crate) fn ask<T>(&self, call: &Call, run: impl FnOnce(&Calls<'_>) -> Result<T>) -> Result<T> {
        ask(&self.connection, call, run)
    }

    /// Looks for signs of life from now on; whether the daemon understands that.
    pub(super) fn set_keepalive(&self, interval: Duration, count: u32) -> bool {
        if self.keepalive {
            self.connection.set_keepalive(interval, count);
        }
        self.keepalive
    }

    pub(crate) fn supports(&self, call: &Call, feature: i32) -> Result<bool> {
        if let Some(known) = self.known.lock().get(&feature) {
            return Ok(*known);
        }
        let found = self.ask(call, |calls| supports(calls, feature))?;
        self.known.lock().insert(feature, found);
        Ok(found)
    }
}

/// Makes a call on `connection` within the limits of `call`.
pub(super) fn ask<T>(
    connection: &Connection,
    call: &Call,
    run: impl FnOnce(&Calls<'_>) -> Result<T>,
) -> Result<T> {
    within(call, |limits| run(&connection.within(*limits)))
}

/// Asks whether the daemon has a feature. A daemon that does not know the question has none.
pub(super) fn supports(calls: &Calls<'_>, feature: i32) -> Result<bool> {
    let unknown = |error: &Error| error.number() == ErrorNumber::NO_SUPPORT;
    match remote::client::connect_supports_feature(calls, &remote::ConnectSupportsFeatureArgs { feature }) {
        Ok(ret) => Ok(ret.supported != 0),
        Err(error) if unknown(&error) => Ok(false),
        Err(error) => Err(error),
    }
}
