//! How clients prove who they are.
//!
//! Upstream: `remoteDispatchAuthList` and its neighbours.

use std::sync::Arc;

use ferrovirt_util::Result;

use super::peer::{Link, Peer};
use crate::sasl::{self, Layer, Mechanism, Passwords};

/// What a client has to do before its first call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Nothing: who can connect is let in.
    None,
    /// A SASL exchange.
    Sasl,
    /// The host's polkit is asked about it.
    Polkit,
}

/// Decides who is let in.
pub trait Authenticator: Send + Sync {
    /// What this client has to do.
    fn method(&self, peer: &Peer) -> Method;

    /// The SASL mechanisms that this client may choose from, separated by commas.
    ///
    /// # Errors
    /// `VIR_ERR_AUTH_FAILED` if there is none.
    fn mechanisms(&self, peer: &Peer) -> Result<String> {
        let _ = peer;
        Err(failed())
    }

    /// Begins a SASL exchange.
    ///
    /// # Errors
    /// `VIR_ERR_AUTH_FAILED` for a mechanism that was not offered.
    fn begin(&self, peer: &Peer, mechanism: &str) -> Result<Box<dyn Exchange>> {
        let _ = (peer, mechanism);
        Err(failed())
    }

    /// Asks polkit about the client.
    ///
    /// # Errors
    /// `VIR_ERR_AUTH_FAILED` or its relatives if it is not let in.
    fn polkit(&self, peer: &Peer) -> Result<()> {
        let _ = peer;
        Err(failed())
    }
}

/// A SASL exchange that goes on.
pub trait Exchange: Send {
    /// Takes what the client said; `None` if it said nothing, which is not the same as an empty text.
    ///
    /// # Errors
    /// `VIR_ERR_AUTH_FAILED`: the client is not who it says.
    fn step(&mut self, data: Option<&[u8]>) -> Result<Step>;
}

/// The answer to a client's part of an exchange.
#[derive(Debug, Default)]
pub struct Step {
    /// What the client is to be told; `None` for nothing.
    pub data: Option<Vec<u8>>,
    /// The name that the client has proven; `None` while the exchange goes on.
    pub user: Option<String>,
    /// What protects the stream after this answer.
    pub layer: Option<Layer>,
}

/// Users with passwords: what [`crate::sasl`] has.
pub struct Sasl {
    passwords: Arc<dyn Passwords>,
    realm: String,
    network_only: bool,
}

impl std::fmt::Debug for Sasl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sasl").field("realm", &self.realm).finish_non_exhaustive()
    }
}

impl Sasl {
    /// The users of `realm`, which commonly is the host's name.
    #[must_use]
    pub fn new(passwords: Arc<dyn Passwords>, realm: impl Into<String>) -> Self {
        Self { passwords, realm: realm.into(), network_only: false }
    }

    /// Lets in clients of local sockets without a password.
    #[must_use]
    pub fn network_only(mut self) -> Self {
        self.network_only = true;
        self
    }
}

/// Whether nobody else can listen to a client.
fn is_private(peer: &Peer) -> bool {
    peer.link != Link::Tcp
}

impl Authenticator for Sasl {
    fn method(&self, peer: &Peer) -> Method {
        if self.network_only && peer.link == Link::Unix { Method::None } else { Method::Sasl }
    }

    fn mechanisms(&self, peer: &Peer) -> Result<String> {
        let fitting = Mechanism::ALL.into_iter().filter(|m| m.fits(is_private(peer)));
        Ok(fitting.map(Mechanism::name).collect::<Vec<_>>().join(","))
    }

    fn begin(&self, peer: &Peer, mechanism: &str) -> Result<Box<dyn Exchange>> {
        let fitting = Mechanism::from_name(mechanism).filter(|m| m.fits(is_private(peer)));
        let mechanism = fitting.ok_or_else(failed)?;
        let passwords = Arc::clone(&self.passwords);
        Ok(Box::new(Proof(sasl::server(mechanism, passwords, &self.realm, is_private(peer))?)))
    }
}

/// A server's side of an exchange.
struct Proof(Box<dyn sasl::Exchange>);

impl Exchange for Proof {
    fn step(&mut self, data: Option<&[u8]>) -> Result<Step> {
        let data = self.0.step(data)?;
        if !self.0.is_done() {
            return Ok(Step { data, ..Step::default() });
        }
        let user = self.0.user().ok_or_else(failed)?.to_owned();
        Ok(Step { data, user: Some(user), layer: self.0.take_layer() })
    }
}

/// The error of a client that is not let in; the reason is nobody's business.
#[must_use]
pub fn failed() -> ferrovirt_util::Error {
    use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};
    Error::new(ErrorDomain::RPC, ErrorNumber::AUTH_FAILED, "authentication failed")
}

#[cfg(feature = "dbus")]
pub use with_polkit::PolkitAuthenticator;

#[cfg(feature = "dbus")]
mod with_polkit {
    use ferrovirt_util::Result;
    use ferrovirt_util::dbus::SystemBus;
    use ferrovirt_util::dbus::polkit::check;

    use super::super::access::polkit_subject;
    use super::{Authenticator, Method, Peer};

    /// Asks polkit about every client but root, with upstream's actions.
    pub struct PolkitAuthenticator(SystemBus);

    impl std::fmt::Debug for PolkitAuthenticator {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.debug_struct("PolkitAuthenticator").finish_non_exhaustive()
        }
    }

    impl PolkitAuthenticator {
        /// Asks over `bus`.
        #[must_use]
        pub fn new(bus: SystemBus) -> Self {
            Self(bus)
        }
    }

    impl Authenticator for PolkitAuthenticator {
        fn method(&self, peer: &Peer) -> Method {
            if peer.identity.uid == Some(0) { Method::None } else { Method::Polkit }
        }

        fn polkit(&self, peer: &Peer) -> Result<()> {
            let action = if peer.read_only { "org.libvirt.unix.monitor" } else { "org.libvirt.unix.manage" };
            check(&self.0, action, polkit_subject(&peer.identity)?, &[], true)
        }
    }
}
