//! Drivers without calls refuse their URIs honestly, whichever way they are reached.
#![forbid(unsafe_code)]

mod common;

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::driver::{Driver, OpenRequest, Opened, absent};
use ferrovirt::{ErrorNumber, Result};

struct Nothing;

impl Driver for Nothing {
    fn name(&self) -> &'static str {
        "nothing"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["nothing"]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        absent(self.name(), self.schemes(), request)
    }
}

#[test]
fn absent_drivers_say_so() {
    let error = common::open(Arc::new(Nothing), "nothing:///system").unwrap_err();
    assert_eq!(error.number(), ErrorNumber::CONFIG_UNSUPPORTED);
    assert!(
        error.message().ends_with("libvirt was built without the 'nothing' driver"),
        "{}",
        error.message()
    );
    let error = common::open(Arc::new(Nothing), "other:///system").unwrap_err();
    assert_eq!(error.number(), ErrorNumber::NO_CONNECT);
}
