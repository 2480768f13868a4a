//! The client half: a connection to a daemon as the drivers' tables.
//!
//! The tables' methods are generated (`src/gen/client_*.rs`); what does not follow the rules is in [`by_hand`].

pub(crate) mod by_hand;
mod error;
mod events;
mod link;
mod open;
mod reconnect;
mod registration;
mod report;
mod stream;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::driver::ConnectionDriver;
use ferrovirt::event::{EventSink, EventSource, Interest};
use ferrovirt::stream::StreamDriver;
use ferrovirt_rpc::client::{Calls, ClientStream};
use ferrovirt_rpc::protocol::remote;
use parking_lot::{Mutex, RwLock};

use events::Router;
use link::Link;
use open::Plan;
pub use open::RemoteDriver;
pub(crate) use open::without_daemons;

/// How long the last word to a daemon may take.
const CLOSE_LIMIT: Duration = Duration::from_secs(5);

/// An open connection.
pub(crate) struct Remote {
    link: RwLock<Arc<Link>>,
    router: Arc<Router>,
    plan: Plan,
    /// What a new connection must be told too.
    told: Mutex<Told>,
    /// Name of the driver there; it does not change.
    pub(crate) type_name: OnceLock<String>,
}

impl Remote {
    /// The connection as it is now.
    pub(crate) fn link(&self) -> Arc<Link> {
        Arc::clone(&self.link.read())
    }

    /// Makes a call within the limits of `call`.
    pub(crate) fn ask<T>(&self, call: &Call, run: impl FnOnce(&Calls<'_>) -> Result<T>) -> Result<T> {
        self.link().ask(call, run)
    }

    /// Whether the daemon has a `VIR_DRV_FEATURE_*`.
    pub(crate) fn supports(&self, call: &Call, feature: i32) -> Result<bool> {
        self.link().supports(call, feature)
    }

    /// Looks for signs of life from now on; whether the daemon understands that.
    pub(crate) fn set_keepalive(&self, interval: Duration, count: u32) -> bool {
        self.told.lock().keepalive = Some((interval, count));
        self.link().set_keepalive(interval, count)
    }

    /// The driver's end of a stream that was opened; `sparse`: with holes.
    pub(crate) fn stream(&self, stream: ClientStream, sparse: bool) -> Box<dyn StreamDriver> {
        Box::new(stream::RemoteStream::new(stream, sparse))
    }
}

/// What the program has said about the connection.
#[derive(Default)]
struct Told {
    keepalive: Option<(Duration, u32)>,
    /// Arguments of `virConnectSetIdentity`.
    identity: Option<remote::ConnectSetIdentityArgs>,
}

impl EventSource for Remote {
    fn subscribe(&self, call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32> {
        self.router.subscribe(&self.link(), call, interest, sink)
    }

    fn unsubscribe(&self, call: &Call, subscription: i32) -> Result<()> {
        self.router.unsubscribe(&self.link(), call, subscription)
    }
}

impl ConnectionDriver for Remote {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(self)
    }

    fn supports_feature(&self, call: &Call, feature: i32) -> Result<bool> {
        if feature == ferrovirt::feature::REMOTE { Ok(true) } else { self.supports(call, feature) }
    }

    fn close(&self) {
        self.router.stop();
        let link = self.link();
        let limit = std::time::Instant::now().checked_add(CLOSE_LIMIT);
        let said =
            link.ask(&Call::default().deadline_at(limit), |calls| remote::client::connect_close(calls));
        if let Err(error) = said {
            log::debug!("closing a connection: {error}");
        }
        link.connection.close();
    }
}
