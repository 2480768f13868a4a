//! Services of the host that are asked over D-Bus, every question with a deadline. Optional feature `dbus`.
//! Upstream: `virgdbus.c`.

pub mod machined;
pub mod polkit;
#[cfg(test)]
mod tests;

use std::time::Duration;

use zbus::blocking::{Connection, connection};

use crate::error::{Error, ErrorDomain, ErrorNumber, Result};

/// How long a service may take for its answer. Asking a user for a password takes longer, see [`polkit`].
const PATIENCE: Duration = Duration::from_secs(30);

/// A connection to the bus of the host.
#[derive(Clone, Debug)]
pub struct SystemBus(Connection);

impl SystemBus {
    /// Connects. Upstream: `virGDBusGetSystemBus`.
    ///
    /// # Errors
    /// `VIR_ERR_DBUS_SERVICE` if there is no bus.
    pub fn connect() -> Result<Self> {
        let made = connection::Builder::system().and_then(|builder| builder.method_timeout(PATIENCE).build());
        made.map(Self).map_err(|e| failed("Unable to get DBus system bus connection", &e))
    }

    /// Uses a connection that is there already, or one to a single service without a bus.
    #[must_use]
    pub const fn from_connection(connection: Connection) -> Self {
        Self(connection)
    }

    /// Whether somebody owns `name`, or the bus can start a service that will. Upstream: `virGDBusIsServiceEnabled`.
    ///
    /// # Errors
    /// `VIR_ERR_DBUS_SERVICE`.
    pub fn has_service(&self, name: &str) -> Result<bool> {
        let bus =
            zbus::blocking::fdo::DBusProxy::new(&self.0).map_err(|e| failed("Unable to ask the bus", &e))?;
        let there = |names: Vec<zbus::names::OwnedBusName>| names.iter().any(|known| known.as_str() == name);
        let ask = |names: zbus::fdo::Result<Vec<zbus::names::OwnedBusName>>| {
            names.map(there).map_err(|e| failed("Unable to ask the bus", &e.into()))
        };
        Ok(ask(bus.list_names())? || ask(bus.list_activatable_names())?)
    }

    /// Calls a method and reads its answer.
    ///
    /// # Errors
    /// What the service answers, or that it does not.
    fn call<B, R>(&self, service: &Service, method: &str, body: &B) -> zbus::Result<R>
    where
        B: serde::Serialize + zbus::zvariant::DynamicType,
        R: serde::de::DeserializeOwned + zbus::zvariant::Type,
    {
        let Service { name, path, interface } = *service;
        let answer = self.0.call_method(Some(name), path, Some(interface), method, body)?;
        answer.body().deserialize()
    }
}

/// An object of a service.
struct Service {
    name: &'static str,
    path: &'static str,
    interface: &'static str,
}

fn failed(what: &str, error: &zbus::Error) -> Error {
    Error::new(ErrorDomain::DBUS, ErrorNumber::DBUS_SERVICE, format!("{what}: {error}"))
}
