//! One client: who it is, what it has opened, and the way of its calls.

use std::sync::{Arc, Once};

use ferrovirt::{Connect, Error, ErrorDomain, ErrorNumber, Result, consts};
use ferrovirt_rpc::procedure::Program;
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_rpc::sasl::Layer;
use ferrovirt_rpc::server::auth::{Exchange, Method};
use ferrovirt_rpc::server::{Admission, Notifier, Peer, Request, Service};
use ferrovirt_util::identity::Identity;
use parking_lot::{Mutex, RwLock};

use super::Offer;
use super::events::Registrations;
use super::object::Handle;
use crate::convert::FromWire;

/// One client of a server.
pub(super) struct Client {
    offer: Offer,
    pub(super) notifier: Notifier,
    pub(super) events: Registrations,
    admission: Admission,
    login: Mutex<Login>,
    state: RwLock<State>,
    /// The name of the client's certificate has been looked at.
    named: Once,
    /// For those who need to hold on to the client while it lives.
    this: std::sync::Weak<Self>,
}

/// How far a client has got with proving who it is.
pub(super) struct Login {
    /// Who it is as far as the socket knows.
    pub(super) peer: Peer,
    /// What it has to do; nothing once it has done it.
    pub(super) method: Method,
    /// A SASL exchange that goes on.
    pub(super) exchange: Option<Box<dyn Exchange>>,
}

struct State {
    authenticated: bool,
    identity: Arc<Identity>,
    read_only: bool,
    open: Option<Arc<Open>>,
}

/// What a client has opened.
pub(super) struct Open {
    pub(super) connect: Connect,
    /// What the driver calls itself in refusals and policies.
    pub(super) name: String,
}

impl Client {
    pub(super) fn start(
        offer: Offer,
        peer: Peer,
        notifier: Notifier,
        admission: &Admission,
    ) -> Arc<dyn Service> {
        let method = offer.auth.as_ref().map_or(Method::None, |auth| auth.method(&peer));
        let state = State {
            authenticated: method == Method::None,
            identity: Arc::new(peer.identity.clone()),
            read_only: peer.read_only,
            open: None,
        };
        let client = Arc::new_cyclic(|this| Self {
            offer,
            notifier,
            events: Registrations::default(),
            admission: admission.clone(),
            login: Mutex::new(Login { peer, method, exchange: None }),
            state: RwLock::new(state),
            named: Once::new(),
            this: this.clone(),
        });
        if method == Method::None {
            client.admission.authenticated();
        }
        client
    }

    pub(super) fn offer(&self) -> &Offer {
        &self.offer
    }

    /// This client, for as long as it is there.
    pub(super) fn weak(&self) -> std::sync::Weak<Self> {
        self.this.clone()
    }

    pub(super) fn identity(&self) -> Arc<Identity> {
        Arc::clone(&self.state.read().identity)
    }

    /// Works on how far the client has got with proving who it is.
    pub(super) fn with_login<T>(&self, work: impl FnOnce(&mut Login) -> T) -> T {
        work(&mut self.login.lock())
    }

    /// The client has proven who it is: it has this name from SASL, or none but what the system knows. What both have
    /// agreed on protects the stream after the answer.
    pub(super) fn let_in(&self, sasl_user: Option<String>, layer: Option<Layer>) {
        let mut state = self.state.write();
        let mut identity = (*state.identity).clone();
        identity.sasl_user_name = sasl_user.or(identity.sasl_user_name);
        state.identity = Arc::new(identity);
        state.authenticated = true;
        drop(state);
        if let Some(layer) = layer {
            self.admission.protect(layer);
        }
        self.admission.authenticated();
    }

    /// Adds the name of the client's certificate to what is known of it.
    fn learn_name(&self) {
        let Some(name) = self.notifier.peer_name() else { return };
        self.login.lock().peer.identity.x509_dname = Some(name.clone());
        let mut state = self.state.write();
        state.identity = Arc::new(Identity { x509_dname: Some(name), ..(*state.identity).clone() });
    }

    /// The client speaks for somebody else from now on. Upstream: `remoteDispatchConnectSetIdentity`.
    pub(super) fn speak_for(&self, identity: Identity) -> Result<()> {
        let mut state = self.state.write();
        if let Some(open) = &state.open {
            open.connect.set_caller(Some(identity.to_params()?));
        }
        state.identity = Arc::new(identity);
        Ok(())
    }

    /// What the client has opened.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if that is nothing.
    pub(super) fn open(&self) -> Result<Arc<Open>> {
        let open = self.state.read().open.clone();
        open.ok_or_else(|| Error::internal(ErrorDomain::REMOTE, "hypervisor connection not open"))
    }

    /// Opens what the server offers. Upstream: `remoteDispatchConnectOpen`.
    pub(super) fn connect(&self, name: Option<&str>, flags: u32) -> Result<()> {
        let mut state = self.state.write();
        if state.open.is_some() {
            return Err(Error::internal(ErrorDomain::REMOTE, "connection already open"));
        }
        let flags = if state.read_only { flags | consts::CONNECT_RO } else { flags };
        let connect = self.offer.open(name, flags)?;
        connect.set_caller(Some(state.identity.to_params()?));
        let name = match self.offer.access.allows_everything() {
            true => String::new(),
            false => connect.driver_title().to_owned(),
        };
        state.open = Some(Arc::new(Open { connect, name }));
        Ok(())
    }

    /// The client is done with what it has opened.
    pub(super) fn disconnect(&self) {
        self.events.clear();
        let open = self.state.write().open.take();
        drop(open);
    }

    /// The handle that the protocol's value is about.
    pub(super) fn handle<H: Handle, W>(&self, open: &Open, wire: W) -> Result<H>
    where
        H::Reference: FromWire<W>,
    {
        let handle = H::on(open.connect.clone(), FromWire::from_wire(wire)?);
        if self.offer.access.looks_at_objects() { handle.as_known() } else { Ok(handle) }
    }
}

impl Service for Client {
    fn programs(&self) -> &[&'static Program] {
        static PROGRAMS: [&Program; 3] = [&remote::PROGRAM, &qemu::PROGRAM, &lxc::PROGRAM];
        &PROGRAMS
    }

    fn call(&self, request: &mut Request) -> Result<()> {
        self.named.call_once(|| self.learn_name());
        if request.procedure.internal != "auth" && !self.state.read().authenticated {
            return Err(Error::new(ErrorDomain::RPC, ErrorNumber::RPC, "authentication required"));
        }
        match request.procedure.program {
            number if number == qemu::PROGRAM.number => qemu::server::dispatch(self, request),
            number if number == lxc::PROGRAM.number => lxc::server::dispatch(self, request),
            _ => remote::server::dispatch(self, request),
        }
    }

    fn closed(&self, _: &Error) {
        self.disconnect();
    }
}
