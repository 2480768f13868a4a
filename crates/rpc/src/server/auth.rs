//! How clients prove who they are.
//!
//! Upstream: `remoteDispatchAuthList` and its neighbours.

use ferrovirt_util::Result;

use super::peer::Peer;

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What the client is to be told; `None` for nothing.
    pub data: Option<Vec<u8>>,
    /// The name that the client has proven; `None` while the exchange goes on.
    pub user: Option<String>,
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
