//! The server half: any client of the protocol uses the drivers of this program.
//!
//! An [`Offer`] says what clients get: which URI, with which drivers, and who may do what.
//! [`ferrovirt_rpc::server::Server`] brings the clients.
//!
//! ```no_run
//! use ferrovirt_driver_remote::server::Offer;
//! use ferrovirt_rpc::server::{Listener, Server, ServerOptions, UnixOptions};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::new(ServerOptions::default(), Offer::new().uri("qemu:///embed?root=/srv/lab"))?;
//! server.listen(Listener::unix("/run/lab.sock".as_ref(), UnixOptions::default())?);
//! std::thread::park();
//! # Ok(())
//! # }
//! ```
//!
//! Upstream: `src/remote/remote_daemon_dispatch.c`.

mod access;
mod by_hand;
#[path = "../gen/server_lxc.rs"]
mod calls_lxc;
#[path = "../gen/server_qemu.rs"]
mod calls_qemu;
#[path = "../gen/server_remote.rs"]
mod calls_remote;
mod client;
mod events;
mod lists;
mod object;
mod streams;

use std::sync::Arc;

use ferrovirt::{ConnectOptions, Error, ErrorDomain, ErrorNumber, Registry, Result};
use ferrovirt_rpc::server::access::{AccessControl, AllowAll};
use ferrovirt_rpc::server::auth::Authenticator;
use ferrovirt_rpc::server::{Admission, Notifier, Peer, Service, Services};
use ferrovirt_util::uri::Uri;

use client::Client;

use crate::client::without_daemons;
use crate::dial::means_daemon;

/// What the clients of a server get.
#[derive(Clone)]
pub struct Offer {
    uri: Option<String>,
    registry: Arc<Registry>,
    access: Arc<dyn AccessControl>,
    auth: Option<Arc<dyn Authenticator>>,
}

impl std::fmt::Debug for Offer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Offer").field("uri", &self.uri).finish_non_exhaustive()
    }
}

impl Default for Offer {
    fn default() -> Self {
        Self::new()
    }
}

impl Offer {
    /// The drivers of the process, by the URI that a client asks for; everybody who can connect may do everything.
    #[must_use]
    pub fn new() -> Self {
        Self { uri: None, registry: Registry::global(), access: Arc::new(AllowAll), auth: None }
    }

    /// Opens this URI for every client, whatever it asks for.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Uses the drivers of `registry`.
    #[must_use]
    pub fn registry(mut self, registry: Arc<Registry>) -> Self {
        self.registry = registry;
        self
    }

    /// Asks `access` before every call.
    #[must_use]
    pub fn access(mut self, access: impl AccessControl + 'static) -> Self {
        self.access = Arc::new(access);
        self
    }

    /// Has clients authenticate themselves.
    #[must_use]
    pub fn authentication(mut self, auth: impl Authenticator + 'static) -> Self {
        self.auth = Some(Arc::new(auth));
        self
    }

    /// Opens a connection for a client that asks for `asked`.
    fn open(&self, asked: Option<&str>, flags: u32) -> Result<ferrovirt::Connect> {
        let refused = |what| Err(Error::new(ErrorDomain::REMOTE, ErrorNumber::NO_CONNECT, what));
        let uri = match (&self.uri, asked.filter(|asked| !asked.is_empty())) {
            (Some(uri), _) => Some(uri.as_str()),
            // A server does not connect to further servers for its clients, least of all to itself.
            (None, Some(uri)) if means_daemon(&Uri::parse(uri)?) => return refused(uri),
            (None, None) if self.registry.driver("remote")?.is_some() => return refused(""),
            (None, asked) => asked,
        };
        let open = || ConnectOptions::new().flags(flags).registry(Arc::clone(&self.registry)).open(uri);
        if self.uri.is_some() { open() } else { without_daemons(open) }
    }
}

impl Services for Offer {
    fn serve(&self, peer: Peer, session: Notifier, admission: Admission) -> Arc<dyn Service> {
        Client::start(self.clone(), peer, session, &admission)
    }
}
