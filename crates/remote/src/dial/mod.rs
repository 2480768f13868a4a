//! Reaching a daemon and proving to it who one is.
//!
//! [`Target::of`] reads the URI, [`dial`] makes the connection, [`authenticate`] answers the daemon's demands.

mod auth;
mod client;
mod credentials;
mod error;
mod net;
mod session;
mod ssh;
mod target;

use std::path::Path;
use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt_rpc::sasl::Layer;
use ferrovirt_rpc::transport::child::ChildStream;
use ferrovirt_rpc::transport::switch::{From, Switch};
use ferrovirt_rpc::transport::tls::{self, Files, Options, Tls};
use ferrovirt_rpc::{Limits, Socket, Transport as RpcTransport};
use ferrovirt_util::command::Command;

pub(crate) use auth::authenticate;
pub(crate) use client::Client;
pub(crate) use target::{Target, Transport, means_daemon};

/// A connection that is made.
pub(crate) struct Line {
    switch: Arc<Switch>,
}

impl Line {
    /// What to talk over.
    pub(crate) fn transport(&self) -> Arc<Switch> {
        Arc::clone(&self.switch)
    }

    /// Hides what follows, as was agreed upon.
    fn protect(&self, layer: Layer) {
        self.switch.protect(layer, From::Now);
    }

    /// Whether authentication has brought protection of its own.
    pub(crate) fn is_protected(&self) -> bool {
        self.switch.is_protected()
    }
}

/// Connects to the target.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if nobody answers there, `VIR_ERR_OPERATION_TIMEOUT`, `VIR_ERR_OPERATION_ABORTED`.
pub(crate) fn dial(call: &Call, target: &Target, client: &Client) -> Result<Line> {
    within(call, |limits| {
        let transport: Arc<dyn RpcTransport> = match target.transport {
            Transport::Unix => Arc::new(Socket::from(session::connect(target, client, limits)?)),
            Transport::Tls => Arc::new(tls(target, client, limits)?),
            Transport::Tcp => {
                Arc::new(Socket::from(net::tcp(&target.host, target.port.unwrap_or(net::TCP_PORT), limits)?))
            }
            Transport::Ssh | Transport::Libssh | Transport::Libssh2 => {
                Arc::new(ChildStream::spawn(ssh::command(target, client)?)?)
            }
            Transport::Ext => {
                let program = target.params.command.as_ref().ok_or(error::TargetError::NoCommand)?;
                Arc::new(ChildStream::spawn(Command::new(program).env_pass_common().drop_capabilities())?)
            }
        };
        Ok(Line { switch: Arc::new(Switch::new(transport)) })
    })
}

/// Connects and negotiates. The files are read first: what is missing here needs no connection.
fn tls(target: &Target, client: &Client, limits: &Limits<'_>) -> Result<Tls> {
    let params = &target.params;
    let home = (!client.is_root).then_some(client.home.as_path());
    let files = Files::client(params.pkipath.as_deref().map(Path::new), home);
    let options = Options {
        verify: !params.no_verify,
        sanity: !params.no_sanity,
        priority: params.tls_priority.clone().or_else(|| client.settings.tls_priority.clone()),
    };
    let secure = tls::Client::new(&files, &options, &target.host)?;
    let stream = net::tcp(&target.host, target.port.unwrap_or(net::TLS_PORT), limits)?;
    secure.connect(stream, limits)
}

/// Runs `body` with the call's deadline and cancellation, in the protocol's terms.
pub(crate) fn within<T>(call: &Call, body: impl FnOnce(&Limits<'_>) -> Result<T>) -> Result<T> {
    let token = call.cancel_token();
    let cancelled = || token.is_some_and(|t| t.is_cancelled());
    let cancelled: Option<&(dyn Fn() -> bool + Sync)> = if token.is_some() { Some(&cancelled) } else { None };
    body(&Limits { deadline: call.deadline(), cancelled })
}
