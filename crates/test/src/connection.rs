//! Opening `test:` URIs.

use std::path::Path;
use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::driver::{ConnectionDriver, Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::event::EventSource;
use ferrovirt::host::Host;
use ferrovirt::{ErrorDomain, ErrorNumber, Result};
use ferrovirt_util::Error;
use ferrovirt_util::uri::Uri;

use crate::error::TestError;
use crate::login;
use crate::node_file;
use crate::state::State;

/// The test driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct TestDriver;

/// One connection.
pub(crate) struct Connection {
    pub(crate) state: Arc<State>,
    host: Arc<dyn Host>,
}

impl Connection {
    /// The driver that knows CPUs.
    ///
    /// # Errors
    /// `VIR_ERR_NO_CONNECT` if the program has none.
    pub(crate) fn cpus(&self, call: &Call) -> Result<Arc<dyn HypervisorDriver>> {
        let missing = || Error::new(ErrorDomain::TEST, ErrorNumber::NO_CONNECT, "cpu");
        self.host.open_secondary(call, "cpu", "cpu:///system")?.hypervisor.ok_or_else(missing)
    }
}

impl Driver for TestDriver {
    fn name(&self) -> &'static str {
        "test"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["test"]
    }

    fn open(&self, _call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let Some(text) = request.uri else { return Ok(None) };
        let uri = Uri::parse(text)?;
        if uri.scheme.as_deref() != Some("test") || uri.server.is_some() {
            return Ok(None);
        }
        let state = match uri.path.as_deref() {
            None | Some("" | "/") => return Err(TestError::NoPath.into()),
            Some("/default") => State::shared()?,
            Some(path) => Arc::new(node_file::load(Path::new(path))?),
        };
        login::check(&state.users, request.auth)?;
        let connection = Arc::new(Connection { state, host: Arc::clone(request.host) });
        Ok(Some(Opened {
            uri: uri.to_string(),
            hypervisor: Some(Arc::clone(&connection) as _),
            network: Some(Arc::clone(&connection) as _),
            interface: Some(Arc::clone(&connection) as _),
            storage: Some(Arc::clone(&connection) as _),
            node_device: Some(Arc::clone(&connection) as _),
            secret: Some(Arc::clone(&connection) as _),
            nwfilter: Some(Arc::clone(&connection) as _),
            connection: Some(connection),
            title: Some("Test".to_owned()),
            ..Opened::default()
        }))
    }
}

impl ConnectionDriver for Connection {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(&self.state.events)
    }
}

/// Refuses flags that a call does not know. `function` is the name that the reference reports.
pub(crate) fn only_flags(function: &'static str, flags: u32, allowed: u32) -> Result<()> {
    ferrovirt::check::only_flags(ErrorDomain::TEST, function, flags, allowed)
}

/// A look-up that found nothing.
pub(crate) fn no_domain() -> Error {
    Error::bare(ErrorDomain::TEST, ErrorNumber::NO_DOMAIN)
}
