//! A driver that panics, as a plugin: `panicking:///open` while it is opened, `panicking:///` in its calls.
#![forbid(unsafe_code)]
#![expect(clippy::panic, reason = "panicking is what this driver is for")]

use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::driver::{ConnectionDriver, Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::object::DomainRef;

/// The driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct Panicking;

impl Driver for Panicking {
    fn name(&self) -> &'static str {
        "panicking"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["panicking"]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        assert_ne!(request.uri, Some("panicking:///open"), "cannot stand this URI");
        let connection = Arc::new(Connection);
        Ok(Some(Opened {
            uri: request.uri.unwrap_or_default().to_owned(),
            hypervisor: Some(Arc::clone(&connection) as _),
            connection: Some(connection),
            title: Some("Panicking".to_owned()),
            ..Opened::default()
        }))
    }
}

struct Connection;

impl HypervisorDriver for Connection {
    fn domain_lookup_by_name(&self, _: &Call, name: &str) -> Result<DomainRef> {
        panic!("no idea who {name} is")
    }

    fn connect_num_of_domains(&self, _: &Call) -> Result<i32> {
        Ok(7)
    }
}

impl ConnectionDriver for Connection {
    fn close(&self) {
        panic!("never closes")
    }
}

ferrovirt::export_driver!(ferrovirt_driver_panicking, Panicking, c"panicking", [c"panicking"]);
