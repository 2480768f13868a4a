//! The example driver in C, and the layout of its header.
#![forbid(unsafe_code)]

mod common;

use ferrovirt::plugin::abi::{FvName, FvOption, FvPair, FvTriple, FvTypedParam, FvVec, Give, Lend};
use ferrovirt::plugin::{events, frame, host, loader, stream, tables};
use ferrovirt::{ErrorNumber, object, record, structs};

#[test]
fn driver_in_c_works_like_any_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = common::plugin("examples/plugin-c/driver.c", folder.path(), "example_c", &["-Wl,-z,nodelete"]);
    let driver = loader::load(&file, "example_c").unwrap();
    assert_eq!(driver.schemes(), ["example-c"]);
    assert_eq!(
        common::open(driver.clone(), "example-c:///elsewhere").unwrap_err().number(),
        ErrorNumber::NO_CONNECT
    );
    let connect = common::open(driver, "example-c:///").unwrap();
    assert_eq!(connect.uri(), "example-c:///");
    assert_eq!(connect.driver_title(), "example_c");
    let guest = connect.domain_lookup_by_name("c-guest").unwrap();
    assert_eq!(guest.uuid().to_string(), "11223344-5566-7788-99aa-bbccddeeff00");
    assert_eq!(guest.info().unwrap().memory, 1024);
    guest.suspend().unwrap();
    assert_eq!(guest.info().unwrap().state, 3);
    let error = guest.suspend().unwrap_err();
    assert_eq!(
        (error.number(), &*error.message()),
        (ErrorNumber::OPERATION_INVALID, "the guest is in another state")
    );
    guest.resume().unwrap();
    assert_eq!(connect.list_all_domains(0).unwrap().len(), 1);
    assert_eq!(connect.domain_lookup_by_name("other").unwrap_err().number(), ErrorNumber::NO_DOMAIN);
    assert_eq!(guest.xml_desc(0).unwrap_err().number(), ErrorNumber::NO_SUPPORT);
    assert_eq!(connect.list_all_networks(0).unwrap_err().number(), ErrorNumber::NO_SUPPORT);
}

macro_rules! sizes {
    ($($name:literal: $type:ty),* $(,)?) => { [$(($name, size_of::<$type>())),*] };
}

#[test]
fn header_has_the_layout_of_the_tables() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("layout");
    common::compile("tests/drivers/tests/c/layout.c", &program, &[]);
    let output = std::process::Command::new(&program).output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let sizes = sizes! {
        "FvDescriptor": frame::FvDescriptor,
        "FvOpened": frame::FvOpened,
        "FvOpenRequest": frame::FvOpenRequest,
        "FvCall": frame::FvCall,
        "FvError": frame::FvError,
        "FvHost": host::FvHost,
        "FvAuth": host::FvAuth,
        "FvCredential": host::FvCredential,
        "FvEvent": events::FvEvent,
        "FvEventValue": events::FvEventValue,
        "FvEventTable": events::FvEventTable,
        "FvSink": events::FvSink,
        "FvObject": events::FvObject,
        "FvStreamTable": stream::FvStreamTable,
        "FvTypedParam": FvTypedParam,
        "FvHypervisorTable": tables::HypervisorTable,
        "FvNetworkTable": tables::NetworkTable,
        "FvStorageTable": tables::StorageTable,
        "FvInterfaceTable": tables::InterfaceTable,
        "FvNodeDeviceTable": tables::NodeDeviceTable,
        "FvNwfilterTable": tables::NwfilterTable,
        "FvSecretTable": tables::SecretTable,
        "FvName": FvName,
        "FvDomain": <object::DomainRef as Lend>::Lent,
        "FvGivenDomain": <object::DomainRef as Give>::Given,
        "FvDomainSnapshot": <object::DomainSnapshotRef as Lend>::Lent,
        "FvGivenStorageVol": <object::StorageVolRef as Give>::Given,
        "FvGivenDomainInfo": <structs::DomainInfo as Give>::Given,
        "FvGivenNodeInfo": <record::NodeInfo as Give>::Given,
        "FvGivenDhcpLease": <record::DhcpLease as Give>::Given,
        "FvGivenStatsRecord": <record::StatsRecord as Give>::Given,
        "FvOptionalGivenDomainBlockJobInfo": FvOption<structs::DomainBlockJobInfo>,
        "FvIntByteVecUIntTuple": FvTriple<i32, FvVec<u8>, u32>,
        "FvIntIntTuple": FvPair<i32, i32>,
    };
    let expected: Vec<String> = sizes.iter().map(|(name, size)| format!("{name} {size}")).collect();
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}
