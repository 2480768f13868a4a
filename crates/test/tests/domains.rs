//! The driver through the public API, linked in.

use ferrovirt::event::Queued;
use ferrovirt::{Connect, ConnectOptions, Domain, ErrorNumber, Registry, consts};
use ferrovirt_util::typed_param::TypedParams;

/// A connection, and a domain of its own name: all tests share the default objects.
fn domain(name: &str) -> (Connect, Domain) {
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    let connect = ConnectOptions::new().registry(registry).open(Some("test:///default")).expect("opens");
    let xml = format!(
        "<domain type='test'><name>{name}</name><memory>1000</memory><vcpu>2</vcpu><os><type>hvm</type></os>
         <devices><disk type='file'><source file='/a'/><target dev='vda'/>
         <address type='pci' domain='0' bus='0' slot='5' function='0'/></disk></devices></domain>"
    );
    let domain = connect.domain_define_xml(&xml).expect("defined");
    domain.create().expect("started");
    (connect, domain)
}

fn params(field: &str, value: u64) -> TypedParams {
    let mut params = TypedParams::new();
    params.push(field, value).expect("short");
    params
}

#[test]
fn scheduler_parameters_with_flags_are_never_answered() {
    let (_connect, domain) = domain("scheduler");
    assert_eq!(domain.scheduler_parameters().expect("answered").uint("weight").unwrap(), Some(50));
    let error = domain.scheduler_parameters_flags(0).expect_err("refused");
    let text = "unsupported flags (0x4) in function testDomainGetSchedulerParametersFlags";
    assert_eq!(error.message(), text);
}

#[test]
fn a_rate_limit_needs_its_burst() {
    let (_connect, domain) = domain("rates");
    let limit = params(consts::DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC, 100);
    let error = domain.set_block_io_tune("vda", &limit, 0).expect_err("refused");
    let text = "invalid argument: total_bytes_sec cannot be set higher than total_bytes_sec_max";
    assert_eq!(error.message(), text);
    let burst = params(consts::DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX, 100);
    domain.set_block_io_tune("vda", &burst, 0).expect("set");
    domain.set_block_io_tune("vda", &limit, 0).expect("set");
}

#[test]
fn an_updated_disk_has_lost_its_address() {
    let (_connect, domain) = domain("update");
    let disk = "<disk type='file'><source file='/b'/><target dev='vda'/></disk>";
    domain.update_device_flags(disk, consts::DOMAIN_AFFECT_LIVE).expect("updated");
    let xml = domain.xml_desc(0).expect("document");
    assert!(xml.contains("<source file='/b'/>") && !xml.contains("slot='0x05'"), "{xml}");
}

#[test]
fn devices_come_and_go_with_events() {
    let (connect, domain) = domain("hotplug");
    let (_added, added) = connect.domain_events(consts::DOMAIN_EVENT_ID_DEVICE_ADDED, Some(&domain)).unwrap();
    let (_gone, gone) = connect.domain_events(consts::DOMAIN_EVENT_ID_DEVICE_REMOVED, Some(&domain)).unwrap();
    let disk = "<disk type='file'><source file='/b'/><target dev='vdc'/></disk>";
    domain.attach_device(disk).expect("attached");
    domain.detach_device_alias("virtio-disk2", 0).expect("detached");
    assert!(matches!(added.pop(), Some(Queued::Event(_))), "no event about the new device");
    assert!(matches!(gone.pop(), Some(Queued::Event(_))), "no event about the old device");
    let error = domain.attach_device("<sound model='ich6'/>").expect_err("refused");
    assert_eq!(error.number(), ErrorNumber::OPERATION_UNSUPPORTED);
}

#[test]
fn snapshots_bring_back_state_and_document() {
    let (connect, domain) = domain("snapshots");
    let xml = |name: &str| format!("<domainsnapshot><name>{name}</name></domainsnapshot>");
    domain.snapshot_create_xml(&xml("first"), 0).expect("taken");
    domain.suspend().expect("suspended");
    domain.snapshot_create_xml(&xml("second"), 0).expect("taken");
    domain.set_memory(500).expect("changed");
    let (_events, events) = connect.domain_events(consts::DOMAIN_EVENT_ID_LIFECYCLE, Some(&domain)).unwrap();
    let second = domain.snapshot_lookup_by_name("second", 0).expect("there");
    assert_eq!(&*second.parent(0).expect("a parent").reference().name, "first");
    second.revert_to_snapshot(0).expect("reverted");
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_FROM_SNAPSHOT));
    assert_eq!(domain.info().unwrap().memory, 1000);
    let mut seen = Vec::new();
    while let Some(Queued::Event(event)) = events.pop() {
        seen.extend(event.as_lifecycle());
    }
    assert_eq!(seen, [(5, 6), (2, 3), (3, 5)], "stopped, started and suspended from a snapshot");
    let error = domain.checkpoint_create_xml("<domaincheckpoint/>", 0).expect_err("refused");
    assert_eq!(error.number(), ErrorNumber::OPERATION_UNSUPPORTED);
}

#[test]
fn checkpoints_name_the_disks_that_are_recorded() {
    let (_connect, domain) = domain("checkpoints");
    let checkpoint = domain.checkpoint_create_xml("<domaincheckpoint><name>c</name></domaincheckpoint>", 0);
    let xml = checkpoint.expect("made").xml_desc(consts::DOMAIN_CHECKPOINT_XML_NO_DOMAIN).expect("document");
    assert!(xml.contains("<disk name='vda' checkpoint='bitmap' bitmap='c'/>"), "{xml}");
    assert!(domain.snapshot_create_xml("<domainsnapshot/>", 0).is_err(), "a snapshot beside a checkpoint");
}
