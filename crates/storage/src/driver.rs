//! Opening `storage:` URIs.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::driver::{ConnectionDriver, Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::event::EventSource;
use ferrovirt::host::Host;
use ferrovirt::{ErrorDomain, Result};
use ferrovirt_util::root::{Instances, Root};
use ferrovirt_util::uri::Uri;

use crate::instance::Instance;

/// The storage driver. One value serves any number of roots; all connections to one root share one instance.
#[derive(Debug, Default)]
pub struct PoolDriver {
    instances: Instances<Instance>,
}

/// One connection.
pub(crate) struct Connection {
    pub(crate) instance: Arc<Instance>,
    pub(crate) host: Arc<dyn Host>,
}

impl Driver for PoolDriver {
    fn name(&self) -> &'static str {
        "storage"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["storage"]
    }

    fn open(&self, _call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let Some(text) = request.uri else { return Ok(None) };
        let uri = Uri::parse(text)?;
        if uri.scheme.as_deref() != Some("storage") || uri.server.is_some() {
            return Ok(None);
        }
        let root = Root::of_uri(&uri, "storage", ErrorDomain::STORAGE)?;
        let instance = self.instances.get(&root, Instance::open)?;
        let connection = Arc::new(Connection { instance, host: Arc::clone(request.host) });
        Ok(Some(Opened {
            uri: text.to_owned(),
            hypervisor: Some(Arc::clone(&connection) as _),
            storage: Some(Arc::clone(&connection) as _),
            connection: Some(connection),
            ..Opened::default()
        }))
    }
}

impl ConnectionDriver for Connection {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(&self.instance.events)
    }
}

impl HypervisorDriver for Connection {
    fn connect_is_encrypted(&self, _call: &Call) -> Result<bool> {
        // Not encrypted: nothing leaves the process.
        Ok(false)
    }

    fn connect_is_secure(&self, _call: &Call) -> Result<bool> {
        Ok(true)
    }

    fn connect_is_alive(&self, _call: &Call) -> Result<bool> {
        Ok(true)
    }
}
