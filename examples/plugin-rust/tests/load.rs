//! The example loaded as a program would load it.
#![forbid(unsafe_code)]

use ferrovirt::plugin::loader;
use ferrovirt::{ConnectOptions, ErrorNumber, Registry};

#[test]
fn example_works_as_a_plugin() {
    let driver = loader::find("example_rust").unwrap().expect("the shared object is beside the test");
    let registry = Registry::new();
    registry.register(driver);
    let connect = ConnectOptions::new().registry(registry).open(Some("example-rust:///")).unwrap();
    let guest = connect.domain_lookup_by_name("rust-guest").unwrap();
    guest.suspend().unwrap();
    assert_eq!(guest.info().unwrap().state, 3);
    assert_eq!(guest.suspend().unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    guest.resume().unwrap();
    assert_eq!(connect.list_all_domains(0).unwrap().len(), 1);
    assert_eq!(guest.xml_desc(0).unwrap_err().number(), ErrorNumber::NO_SUPPORT);
}
