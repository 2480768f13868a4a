//! The driver against the original daemon, which knows nothing of this code.
//!
//! `FERROVIRT_LIBVIRTD_SOCKET` names the socket of a running libvirtd that lets this user in; without it the tests say
//! that they were skipped. They only use the daemon's test driver, whose default
//! host all connections share.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "test helpers")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::call::{CancelToken, with_cancel, with_deadline};
use ferrovirt::event::{EventClass, EventQueue, Interest, Queued};
use ferrovirt::{Connect, ConnectOptions, ErrorDomain, ErrorNumber, Registry};

const VARIABLE: &str = "FERROVIRT_LIBVIRTD_SOCKET";

fn connect() -> Option<Connect> {
    let Ok(path) = std::env::var(VARIABLE) else {
        println!("skipped: {VARIABLE} names no libvirtd socket");
        return None;
    };
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let uri = format!("test+unix:///default?socket={path}");
    Some(ConnectOptions::new().registry(registry).open(Some(&uri)).unwrap())
}

#[test]
fn facts_about_the_host_and_a_domain() {
    let Some(connect) = connect() else { return };
    assert_eq!(connect.driver_type().unwrap(), "TEST");
    assert_eq!(connect.version().unwrap(), 2);
    assert!(connect.is_secure().unwrap() && !connect.is_encrypted().unwrap() && connect.is_alive().unwrap());
    let node = connect.node_info().unwrap();
    assert_eq!((node.model.as_str(), node.cpus, node.mhz), ("i686", 16, 1400));
    let (cpus, map, online) = connect.node_cpu_map(0).unwrap();
    assert_eq!((cpus, map.as_slice(), online), (8, &[0x15][..], 3));
    assert_eq!(connect.node_cpu_stats(-1, 0).unwrap().len(), 4);
    assert!(connect.capabilities().unwrap().contains("<guest>"));
    assert_eq!(connect.list_domains().unwrap(), [1]);
    let domain = connect.domain_lookup_by_name("test").unwrap();
    assert_eq!((domain.reference().id, domain.name()), (1, "test"));
    assert_eq!(connect.list_all_domains(0).unwrap()[0].uuid(), domain.uuid());
    let info = domain.info().unwrap();
    assert_eq!((info.max_mem, info.nr_virt_cpu), (8_388_608, 2));
    // Another test suspends it for a moment.
    assert!([1, 3].contains(&domain.state(0).unwrap().0));
    assert!(domain.xml_desc(0).unwrap().contains("<name>test</name>"));
    let (vcpus, maps) = domain.vcpus(1).unwrap();
    assert_eq!((vcpus.len(), maps.len()), (2, 2));
    assert_eq!(domain.vcpu_pin_info(8, 1, 0).unwrap().len(), 2);
    assert!(!domain.memory_parameters(0).unwrap().is_empty());
    assert!(domain.numa_parameters(0).unwrap().find("numa_nodeset").is_some(), "strings come too");
    assert_eq!(connect.all_domain_stats(&[], 0, 0).unwrap().len(), 1);
}

#[test]
fn objects_of_all_kinds() {
    let Some(connect) = connect() else { return };
    let network = connect.network_lookup_by_name("default").unwrap();
    assert_eq!(network.bridge_name().unwrap(), "virbr0");
    let xml = "<ip family='ipv4'/>";
    assert!(network.update(99, 1, -1, xml, 0).is_err());
    let pool = connect.storage_pool_lookup_by_name("default-pool").unwrap();
    assert_eq!(pool.info().unwrap().state, 2);
    let xml = "<volume><name>v</name><capacity>1048576</capacity></volume>";
    let volume = pool.vol_create_xml(xml, 0).unwrap();
    assert_eq!(volume.info().unwrap().capacity, 1_048_576);
    assert_eq!(pool.list_all_volumes(0).unwrap().len(), 1);
    let interface = connect.interface_lookup_by_name("eth1").unwrap();
    assert_eq!(interface.mac(), "aa:bb:cc:dd:ee:ff");
    let device = connect.node_device_lookup_by_name("scsi_host1").unwrap();
    assert!(device.xml_desc(0).unwrap().contains("<name>scsi_host1</name>"));
    assert_eq!(device.parent().unwrap(), "computer");
}

#[test]
fn errors_come_field_by_field() {
    let Some(connect) = connect() else { return };
    let error = connect.domain_lookup_by_name("nobody").unwrap_err();
    assert_eq!((error.number(), error.domain()), (ErrorNumber::NO_DOMAIN, ErrorDomain::TEST));
    assert_eq!(error.message(), "Domain not found");
    let error = connect.domain_define_xml("<domain").unwrap_err();
    assert_eq!(error.number(), ErrorNumber::XML_DETAIL);
    assert!(error.message().starts_with("at line 1: "), "{}", error.message());
}

#[test]
fn events_of_domains_and_networks() {
    let Some(connect) = connect() else { return };
    let domain = connect.domain_lookup_by_name("test").unwrap();
    let (all, of_all) = connect.domain_events(0, None).unwrap();
    let (one, of_one) = connect.domain_events(0, Some(&domain)).unwrap();
    let queue = Arc::new(EventQueue::new());
    let interest = Interest { class: EventClass::Network, id: 0, object: None };
    let networks = connect.subscribe(interest, queue.clone()).unwrap();
    domain.suspend().unwrap();
    let lifecycle = |queue: &EventQueue| match queue.pop_within(Duration::from_secs(10)) {
        Some(Queued::Event(event)) => event.as_lifecycle(),
        other => panic!("no event: {other:?}"),
    };
    assert_eq!(lifecycle(&of_all), Some((3, 0)));
    assert_eq!(lifecycle(&of_one), Some((3, 0)));
    drop(one);
    domain.resume().unwrap();
    assert_eq!(lifecycle(&of_all), Some((4, 0)));
    connect.network_lookup_by_name("default").unwrap().destroy().unwrap();
    assert_eq!(lifecycle(&queue), Some((3, 0)));
    assert!(of_one.pop_within(Duration::from_millis(50)).is_none());
    drop((all, networks));
}

#[test]
fn a_screenshot_is_a_stream() {
    let Some(connect) = connect() else { return };
    let domain = connect.domain_lookup_by_name("test").unwrap();
    let (mime, stream) = domain.screenshot(0, 0).unwrap();
    assert_eq!(mime, "image/png");
    let call = connect.call();
    let (mut image, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        match stream.recv(&call, &mut buffer, 0, false).unwrap() {
            ferrovirt::stream::Received::Data(0) => break,
            ferrovirt::stream::Received::Data(size) => image.extend_from_slice(&buffer[..size]),
            other => panic!("{other:?}"),
        }
    }
    stream.finish(&call).unwrap();
    assert!(image.starts_with(b"\x89PNG") && image.len() > 1000);
}

#[test]
fn limits_of_calls_are_kept() {
    let Some(connect) = connect() else { return };
    let error = with_deadline(Duration::ZERO, || connect.capabilities()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
    let token = CancelToken::new();
    token.cancel();
    let start = Instant::now();
    let error = with_cancel(&token, || connect.capabilities()).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_ABORTED);
    assert!(start.elapsed() < Duration::from_secs(1));
    assert!(connect.capabilities().is_ok());
}
