//! A ferrovirt driver outside of ferrovirt's own crates: one domain that can be paused and resumed, under the URI
//! `example-rust:///`.
//!
//! Build it as a shared object, put that into `FERROVIRT_DRIVER_DIR`, or link it in with [`ferrovirt::Registry::register`].
#![forbid(unsafe_code)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use ferrovirt::call::Call;
use ferrovirt::driver::{Driver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainInfo;
use ferrovirt::{Error, ErrorDomain, ErrorNumber, Result, consts};
use ferrovirt_util::uuid::Uuid;

/// The driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct ExampleDriver;

impl Driver for ExampleDriver {
    fn name(&self) -> &'static str {
        "example_rust"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["example-rust"]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let Some(uri) = request.uri.filter(|uri| *uri == "example-rust:///") else { return Ok(None) };
        let connection = Arc::new(Connection { state: AtomicI32::new(consts::DOMAIN_RUNNING) });
        Ok(Some(Opened { uri: uri.to_owned(), hypervisor: Some(connection), ..Opened::default() }))
    }
}

struct Connection {
    state: AtomicI32,
}

impl Connection {
    fn guest() -> DomainRef {
        DomainRef { name: "rust-guest".into(), uuid: Uuid([7; 16]), id: 1 }
    }

    fn change(&self, from: i32, to: i32) -> Result<()> {
        let refused = |_| {
            let detail = "the guest is in another state";
            Error::new(ErrorDomain::NONE, ErrorNumber::OPERATION_INVALID, detail)
        };
        self.state.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).map(drop).map_err(refused)
    }
}

impl HypervisorDriver for Connection {
    fn domain_lookup_by_name(&self, _: &Call, name: &str) -> Result<DomainRef> {
        let guest = Self::guest();
        let missing = || Error::bare(ErrorDomain::NONE, ErrorNumber::NO_DOMAIN);
        if *guest.name == *name { Ok(guest) } else { Err(missing()) }
    }

    fn connect_list_all_domains(&self, _: &Call, _: u32) -> Result<Vec<DomainRef>> {
        Ok(vec![Self::guest()])
    }

    fn domain_get_info(&self, _: &Call, _: &DomainRef) -> Result<DomainInfo> {
        let state = u8::try_from(self.state.load(Ordering::Acquire)).unwrap_or(0);
        Ok(DomainInfo { state, max_mem: 2048, memory: 1024, nr_virt_cpu: 1, cpu_time: 0 })
    }

    fn domain_suspend(&self, _: &Call, _: &DomainRef) -> Result<()> {
        self.change(consts::DOMAIN_RUNNING, consts::DOMAIN_PAUSED)
    }

    fn domain_resume(&self, _: &Call, _: &DomainRef) -> Result<()> {
        self.change(consts::DOMAIN_PAUSED, consts::DOMAIN_RUNNING)
    }
}

ferrovirt::export_driver!(ferrovirt_driver_example_rust, ExampleDriver, c"example_rust", [c"example-rust"]);
