//! A driver with one domain, for the test of the worked change in CONTRIBUTING.md.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::driver::{Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::object::DomainRef;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use ferrovirt_util::uuid::Uuid;

/// The driver.
#[derive(Default)]
pub struct Frob;

/// A connection of it.
struct Connection;

impl Driver for Frob {
    fn name(&self) -> &'static str {
        "frob"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["frob"]
    }

    fn open(&self, _call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let uri = request.uri.unwrap_or_default().to_owned();
        Ok(Some(Opened { uri, hypervisor: Some(Arc::new(Connection)), ..Opened::default() }))
    }
}

impl HypervisorDriver for Connection {
    fn domain_lookup_by_name(&self, _call: &Call, name: &str) -> Result<DomainRef> {
        Ok(DomainRef { name: name.into(), uuid: Uuid([7; 16]), id: -1 })
    }

    fn domain_frobnicate(&self, _call: &Call, _domain: &DomainRef, flags: u32) -> Result<()> {
        if flags == 0 {
            return Ok(());
        }
        Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, "no flags yet"))
    }
}

ferrovirt::export_driver!(ferrovirt_driver_frob, Frob, c"frob", [c"frob"]);

#[cfg(test)]
mod tests {
    use super::*;
    use ferrovirt::{ConnectOptions, Registry};

    fn open(options: ConnectOptions) -> ferrovirt::Connect {
        let registry = Registry::new();
        registry.register(Arc::new(Frob));
        options.registry(registry).open(Some("frob:///")).unwrap()
    }

    #[test]
    fn the_call_arrives() {
        let domain = open(ConnectOptions::new()).domain_lookup_by_name("d").unwrap();
        domain.frobnicate(0).unwrap();
        assert_eq!(domain.frobnicate(1).unwrap_err().number(), ErrorNumber::INVALID_ARG);
    }

    #[test]
    fn the_generated_checks_apply() {
        let domain = open(ConnectOptions::new().read_only()).domain_lookup_by_name("d").unwrap();
        assert_eq!(domain.frobnicate(0).unwrap_err().number(), ErrorNumber::OPERATION_DENIED);
    }
}
