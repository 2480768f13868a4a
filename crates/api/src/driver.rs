//! What a driver is: it is asked to open a URI, and answers with the tables of the connection.
//!
//! The call tables themselves ([`HypervisorDriver`], [`NetworkDriver`], ...) are generated from the API definition;
//! every method defaults to "not supported". A driver crate implements [`Driver`] and as many tables as it has, and is
//! used in two ways without any change: linked in (`registry.register(...)`) or as a plugin (`export_driver!`).

use std::sync::Arc;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::auth::Authenticator;
use crate::call::Call;
use crate::event::EventSource;
use crate::host::Host;

pub use crate::driver_tables::{
    HypervisorDriver, InterfaceDriver, NetworkDriver, NodeDeviceDriver, NwfilterDriver, SecretDriver,
    StorageDriver,
};

/// A request to open a connection.
pub struct OpenRequest<'a> {
    /// The URI, aliases resolved; `None` if the program gave none and the driver may probe.
    pub uri: Option<&'a str>,
    /// `virConnectFlags`: read-only, no aliases.
    pub flags: u32,
    /// Answers questions for credentials.
    pub auth: Option<&'a dyn Authenticator>,
    /// The program that the driver runs in.
    pub host: &'a Arc<dyn Host>,
}

/// An open connection of a driver.
#[derive(Clone, Default)]
pub struct Opened {
    /// The URI in the driver's own spelling.
    pub uri: String,
    /// Domains and the host.
    pub hypervisor: Option<Arc<dyn HypervisorDriver>>,
    /// Virtual networks.
    pub network: Option<Arc<dyn NetworkDriver>>,
    /// Host network interfaces.
    pub interface: Option<Arc<dyn InterfaceDriver>>,
    /// Storage pools and volumes.
    pub storage: Option<Arc<dyn StorageDriver>>,
    /// Host devices.
    pub node_device: Option<Arc<dyn NodeDeviceDriver>>,
    /// Secrets.
    pub secret: Option<Arc<dyn SecretDriver>>,
    /// Network filters.
    pub nwfilter: Option<Arc<dyn NwfilterDriver>>,
    /// Everything that is no call of a table.
    pub connection: Option<Arc<dyn ConnectionDriver>>,
    /// Set by local hypervisor drivers: tables that they lack are served by the drivers of the same name, opened with
    /// this URI, in which their own scheme takes the place of the hypervisor's.
    pub secondary_uri: Option<String>,
    /// What refusals and access policies call the driver, if that is not [`Driver::name`]. Upstream: the `name` of a
    /// `virHypervisorDriver`.
    pub title: Option<String>,
}

/// What a connection has besides its call tables.
pub trait ConnectionDriver: Send + Sync {
    /// The source of the connection's events, if it has any.
    fn events(&self) -> Option<&dyn EventSource> {
        None
    }

    /// Whether a `VIR_DRV_FEATURE_*` number is supported.
    ///
    /// # Errors
    /// Those of the transport.
    fn supports_feature(&self, _call: &Call, _feature: i32) -> Result<bool> {
        Ok(false)
    }

    /// The last handle is gone.
    fn close(&self) {}
}

/// A driver.
pub trait Driver: Send + Sync {
    /// Its name: that of its crate folder.
    fn name(&self) -> &'static str;

    /// URI schemes that it serves.
    fn schemes(&self) -> &'static [&'static str];

    /// Opens a connection; `None` if the URI is not this driver's.
    ///
    /// # Errors
    /// Whatever keeps a URI of this driver from being opened.
    fn open(&self, call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>>;
}

/// The answer of every method that a driver does not implement.
pub(crate) fn unsupported<T>(domain: ErrorDomain, function: &'static str) -> Result<T> {
    Err(Error::unsupported(domain, function))
}

/// The version of the library that a driver runs in is this one's, unless the driver knows of another.
#[expect(clippy::unnecessary_wraps, reason = "stands in for a driver's method")]
pub(crate) fn library_version() -> Result<u64> {
    Ok(crate::consts::LIBVIR_VERSION_NUMBER.unsigned_abs())
}

/// The answer of a driver without any call: its URIs are refused, others are not its own. Used by
/// [`crate::absent_driver!`].
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for a URI with one of `schemes`.
pub fn absent(name: &str, schemes: &[&str], request: &OpenRequest<'_>) -> Result<Option<Opened>> {
    let scheme = request.uri.and_then(|uri| uri.split([':', '+']).next());
    match scheme {
        Some(scheme) if schemes.contains(&scheme) => Err(Error::new(
            ErrorDomain::NONE,
            ErrorNumber::CONFIG_UNSUPPORTED,
            format!("libvirt was built without the '{name}' driver"),
        )),
        _ => Ok(None),
    }
}

/// Makes the crate a driver without any call, until it has some: a descriptor, and an honest refusal.
///
/// ```ignore
/// ferrovirt::absent_driver!(ferrovirt_driver_xen, "xen", ["xen"]);
/// ```
/// expands to a driver type `AbsentDriver`, a function `register`, and the plugin's entry function.
#[macro_export]
macro_rules! absent_driver {
    ($symbol:ident, $name:literal, [$($scheme:literal),*]) => {
        /// The driver; it has no calls yet.
        #[derive(Clone, Copy, Debug, Default)]
        pub struct AbsentDriver;

        impl $crate::driver::Driver for AbsentDriver {
            fn name(&self) -> &'static str {
                $name
            }

            fn schemes(&self) -> &'static [&'static str] {
                &[$($scheme),*]
            }

            fn open(
                &self,
                _: &$crate::call::Call,
                request: &$crate::driver::OpenRequest<'_>,
            ) -> $crate::Result<Option<$crate::driver::Opened>> {
                $crate::driver::absent($name, &[$($scheme),*], request)
            }
        }

        /// Links the driver into programs that use `registry`.
        pub fn register(registry: &$crate::Registry) {
            registry.register(::std::sync::Arc::new(AbsentDriver));
        }

        $crate::export_driver!(
            $symbol,
            AbsentDriver,
            $crate::plugin::export::c_name(concat!($name, "\0")),
            [$($crate::plugin::export::c_name(concat!($scheme, "\0"))),*]
        );
    };
}
