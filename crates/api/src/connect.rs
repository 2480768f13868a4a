//! Connections.

use std::fmt;
use std::sync::{Arc, OnceLock};

use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::RwLock;

use crate::auth::Authenticator;
use crate::call::Call;
use crate::check;
use crate::driver::{
    Driver, HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver, NwfilterDriver, OpenRequest,
    Opened, SecretDriver, StorageDriver,
};
use crate::event::{EventClass, EventObject, EventQueue, EventSink, EventSource, Interest};
use crate::feature;
use crate::host::Host;
use crate::registry::{LibraryHost, Registry};

/// A connection to a hypervisor. Clones share it; it is closed when the last clone and the last handle are gone.
///
/// Upstream: `virConnectPtr`.
#[derive(Clone)]
pub struct Connect(Arc<Inner>);

struct Inner {
    driver: Arc<dyn Driver>,
    opened: Opened,
    secondary: Secondary,
    host: Arc<dyn Host>,
    flags: u32,
    identity: RwLock<Option<Arc<TypedParams>>>,
}

/// The kinds of secondary drivers.
#[derive(Clone, Copy)]
enum Kind {
    Network,
    Interface,
    Storage,
    NodeDevice,
    Secret,
    Nwfilter,
}

impl Kind {
    /// The driver's name, and the scheme of its own URIs.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Network => ("network", "network"),
            Self::Interface => ("interface", "interface"),
            Self::Storage => ("storage", "storage"),
            Self::NodeDevice => ("node_device", "nodedev"),
            Self::Secret => ("secret", "secret"),
            Self::Nwfilter => ("nwfilter", "nwfilter"),
        }
    }
}

/// Connections to secondary drivers by [`Kind`], opened at first use.
type Secondary = [OnceLock<Opened>; 6];

/// How a connection is opened.
#[derive(Clone, Default)]
pub struct ConnectOptions {
    flags: u32,
    auth: Option<Arc<dyn Authenticator>>,
    registry: Option<Arc<Registry>>,
}

impl ConnectOptions {
    /// Read and write, without credentials, with the drivers of the process.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `virConnectFlags`.
    #[must_use]
    pub fn flags(mut self, flags: u32) -> Self {
        self.flags = flags;
        self
    }

    /// Refuses every call that changes something.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.flags |= check::READ_ONLY;
        self
    }

    /// Answers questions for credentials.
    #[must_use]
    pub fn auth(mut self, auth: Arc<dyn Authenticator>) -> Self {
        self.auth = Some(auth);
        self
    }

    /// Uses the drivers of `registry` instead of those of the process.
    #[must_use]
    pub fn registry(mut self, registry: Arc<Registry>) -> Self {
        self.registry = Some(registry);
        self
    }

    /// Opens `uri`; without one, `LIBVIRT_DEFAULT_URI`, `uri_default` of `libvirt.conf`, or the first driver that answers.
    ///
    /// # Errors
    /// `VIR_ERR_NO_CONNECT` if no driver accepts the URI, else whatever the driver reports.
    pub fn open(&self, uri: Option<&str>) -> Result<Connect> {
        let registry = self.registry.clone().unwrap_or_else(Registry::global);
        let host: Arc<dyn Host> = Arc::new(LibraryHost(Arc::clone(&registry)));
        let uri = crate::uri::resolve(uri, self.flags, || host.directories())?;
        let request =
            OpenRequest { uri: uri.as_deref(), flags: self.flags, auth: self.auth.as_deref(), host: &host };
        let call = Call::current().for_connection(self.flags & check::READ_ONLY != 0, None);
        let (driver, opened) = registry.open(&call, &request)?;
        Ok(Connect(Arc::new(Inner {
            driver,
            opened,
            secondary: Secondary::default(),
            host,
            flags: self.flags,
            identity: RwLock::new(None),
        })))
    }
}

/// One row per table: a method that returns the connection's own table, or that of the driver of this kind.
macro_rules! secondary_tables {
    ($($(#[$doc:meta])* $field:ident: $driver:ident, $kind:ident;)*) => {$(
        $(#[$doc])*
        #[doc(hidden)]
        pub fn $field(&self, function: &'static str) -> Result<Arc<dyn $driver>> {
            if let Some(table) = &self.0.opened.$field {
                return Ok(Arc::clone(table));
            }
            let opened = self.opened_by(Kind::$kind)?;
            let table = opened.and_then(|opened| opened.$field.clone());
            table.ok_or_else(|| Error::unsupported(ErrorDomain::NONE, function))
        }
    )*};
}

impl Connect {
    /// Opens `uri` for reading and writing. Upstream: `virConnectOpen`.
    ///
    /// # Errors
    /// As [`ConnectOptions::open`].
    pub fn open(uri: &str) -> Result<Self> {
        ConnectOptions::new().open(Some(uri))
    }

    /// Opens `uri` for reading. Upstream: `virConnectOpenReadOnly`.
    ///
    /// # Errors
    /// As [`ConnectOptions::open`].
    pub fn open_read_only(uri: &str) -> Result<Self> {
        ConnectOptions::new().read_only().open(Some(uri))
    }

    /// The URI in the driver's own spelling. Upstream: `virConnectGetURI`.
    #[must_use]
    pub fn uri(&self) -> &str {
        &self.0.opened.uri
    }

    /// Name of the driver.
    #[must_use]
    pub fn driver_name(&self) -> &'static str {
        self.0.driver.name()
    }

    /// What refusals and access policies call the driver. Upstream: `conn->driver->name`.
    #[must_use]
    pub fn driver_title(&self) -> &str {
        self.0.opened.title.as_deref().unwrap_or(self.driver_name())
    }

    /// Whether calls that change something are refused.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.0.flags & check::READ_ONLY != 0
    }

    /// Whether both are the same connection.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Sets the attributes of the caller that drivers see from now on. Upstream: `virConnectSetIdentity`.
    pub fn set_caller(&self, identity: Option<TypedParams>) {
        *self.0.identity.write() = identity.map(Arc::new);
    }

    /// The context of a call on this connection now.
    #[must_use]
    pub fn call(&self) -> Call {
        Call::current().for_connection(self.is_read_only(), self.0.identity.read().clone())
    }

    #[doc(hidden)]
    pub fn hypervisor(&self, function: &'static str) -> Result<&dyn HypervisorDriver> {
        let table = self.0.opened.hypervisor.as_deref();
        table.ok_or_else(|| Error::unsupported(ErrorDomain::NONE, function))
    }

    secondary_tables! {
        /// The network table: the connection's own, or the shared driver's.
        network: NetworkDriver, Network;
        /// The interface table: the connection's own, or the shared driver's.
        interface: InterfaceDriver, Interface;
        /// The storage table: the connection's own, or the shared driver's.
        storage: StorageDriver, Storage;
        /// The node device table: the connection's own, or the shared driver's.
        node_device: NodeDeviceDriver, NodeDevice;
        /// The secret table: the connection's own, or the shared driver's.
        secret: SecretDriver, Secret;
        /// The network filter table: the connection's own, or the shared driver's.
        nwfilter: NwfilterDriver, Nwfilter;
    }

    /// The connection to the driver `kind`, opened now if it was not; `None` if there is no such driver.
    fn opened_by(&self, kind: Kind) -> Result<Option<&Opened>> {
        let slot = &self.0.secondary[kind as usize];
        if let Some(opened) = slot.get() {
            return Ok(Some(opened));
        }
        let uri = self.0.opened.secondary_uri.as_deref().and_then(|uri| uri.split_once(':'));
        let Some((_, rest)) = uri else { return Ok(None) };
        let (driver, scheme) = kind.names();
        match self.0.host.open_secondary(&self.call(), driver, &format!("{scheme}:{rest}")) {
            Ok(opened) => Ok(Some(slot.get_or_init(|| opened))),
            Err(error) if error.number() == ErrorNumber::NO_CONNECT => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Whether the driver has a `VIR_DRV_FEATURE_*`.
    ///
    /// # Errors
    /// Those of the transport.
    pub fn supports_feature(&self, feature: i32) -> Result<bool> {
        match &self.0.opened.connection {
            Some(connection) => connection.supports_feature(&self.call(), feature),
            None => Ok(false),
        }
    }

    /// Whether a daemon serves the connection. The reference's client of daemons answers some calls by rules of its own,
    /// which hold then.
    #[must_use]
    pub fn has_daemon(&self) -> bool {
        // A driver answers this itself; one that cannot answer is no client of a daemon.
        self.supports_feature(feature::REMOTE).unwrap_or(false)
    }

    /// Who reports events of that class: whoever has the objects.
    fn events(&self, class: EventClass) -> Result<&dyn EventSource> {
        let own = &self.0.opened;
        let elsewhere = match class {
            EventClass::Network if own.network.is_none() => Some(Kind::Network),
            EventClass::StoragePool if own.storage.is_none() => Some(Kind::Storage),
            EventClass::NodeDevice if own.node_device.is_none() => Some(Kind::NodeDevice),
            EventClass::Secret if own.secret.is_none() => Some(Kind::Secret),
            _ => None,
        };
        let opened = match elsewhere.filter(|_| own.secondary_uri.is_some()) {
            Some(kind) => self.opened_by(kind)?,
            None => Some(own),
        };
        let events = opened.and_then(|opened| opened.connection.as_deref()).and_then(|c| c.events());
        events.ok_or_else(|| Error::unsupported(ErrorDomain::NONE, "events"))
    }

    /// Delivers events to `sink` until the subscription is dropped.
    ///
    /// # Errors
    /// `VIR_ERR_NO_SUPPORT` if the driver has no such events.
    pub fn subscribe(&self, interest: Interest, sink: Arc<dyn EventSink>) -> Result<Subscription> {
        let class = interest.class;
        let number = self.events(class)?.subscribe(&self.call(), interest, sink)?;
        Ok(Subscription { connect: self.clone(), class, number })
    }

    /// A queue of the domain events with number `id` (`virDomainEventID`), of one domain or of all.
    ///
    /// # Errors
    /// As [`Connect::subscribe`].
    pub fn domain_events(
        &self,
        id: i32,
        domain: Option<&crate::Domain>,
    ) -> Result<(Subscription, Arc<EventQueue>)> {
        let object = domain.map(|d| EventObject::Domain(d.reference().clone()));
        let queue = Arc::new(EventQueue::new());
        let interest = Interest { class: EventClass::Domain, id, object };
        Ok((self.subscribe(interest, queue.clone())?, queue))
    }
}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Connect").field(&self.uri()).finish()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        for opened in std::iter::once(&self.opened).chain(self.secondary.iter().filter_map(OnceLock::get)) {
            if let Some(connection) = &opened.connection {
                connection.close();
            }
        }
    }
}

/// A subscription to events; dropping it ends it.
#[derive(Debug)]
pub struct Subscription {
    connect: Connect,
    class: EventClass,
    number: i32,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let ended =
            self.connect.events(self.class).and_then(|e| e.unsubscribe(&Call::default(), self.number));
        if let Err(error) = ended {
            log::warn!("ending an event subscription: {error}");
        }
    }
}
