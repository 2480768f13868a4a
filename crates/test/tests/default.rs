//! `test:///default`: what the reference answers, and what connections share.
#![forbid(unsafe_code)]

mod common;

use std::sync::{Mutex, MutexGuard};

use common::{GUEST, answer, linked};
use ferrovirt::event::Queued;
use ferrovirt::{Connect, ErrorDomain, ErrorNumber};

/// The default objects are one set per process, so tests that change them take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

const TEST_XML: &str = "<domain type='test' id='1'>
  <name>test</name>
  <uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu placement='static'>2</vcpu>
  <os>
    <type arch='i686'>hvm</type>
    <boot dev='hd'/>
  </os>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guest/diskimage1'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </disk>
    <interface type='network'>
      <mac address='aa:bb:cc:dd:ee:ff'/>
      <source network='default'/>
      <target dev='testnet0'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0'/>
    </interface>
    <memballoon model='virtio'>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x0'/>
    </memballoon>
  </devices>
</domain>
";

#[test]
fn default_domain_is_the_references() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    assert_eq!(test.xml_desc(0).unwrap(), TEST_XML);
    let info = test.info().unwrap();
    assert_eq!((info.state, info.max_mem, info.memory, info.nr_virt_cpu), (1, 8_388_608, 2_097_152, 2));
    assert_eq!(test.state(0).unwrap(), (1, 0));
    assert_eq!(connect.domain_lookup_by_uuid(test.uuid()).unwrap().name(), "test");
    assert_eq!(connect.node_free_pages(&[4, 8, 2048], 0, 2, 0).unwrap(), [7, 21, 49, 19, 45, 97]);
}

#[test]
fn connections_share_one_set_that_ends_with_the_last() {
    let _turn = turn();
    let (one, two) = (linked("test:///default"), linked("test:///default"));
    let (_subscription, events) = one.domain_events(0, None).unwrap();
    two.domain_lookup_by_name("test").unwrap().destroy().unwrap();
    assert!(!one.domain_lookup_by_name("test").unwrap().is_active().unwrap());
    let Some(Queued::Event(event)) = events.pop() else { panic!("no event") };
    assert_eq!(event.as_lifecycle(), Some((5, 1)));
    drop((one, two, _subscription));
    assert!(linked("test:///default").domain_lookup_by_name("test").unwrap().is_active().unwrap());
}

fn refused<T: std::fmt::Debug>(
    result: ferrovirt::Result<T>,
    number: ErrorNumber,
    domain: ErrorDomain,
    message: &str,
) {
    let error = result.expect_err(message);
    assert_eq!((error.number(), error.domain(), &*error.message()), (number, domain, message));
}

#[test]
fn refusals_have_the_references_codes_and_texts() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    let (internal, invalid) = (ErrorNumber::INTERNAL_ERROR, ErrorNumber::OPERATION_INVALID);
    let (driver, dom) = (ErrorDomain::TEST, ErrorDomain::DOMAIN);
    refused(test.create(), internal, driver, "internal error: Domain 'test' is already running");
    refused(test.resume(), internal, driver, "internal error: domain 'test' not paused");
    test.destroy().unwrap();
    refused(test.suspend(), internal, driver, "internal error: domain 'test' not running");
    let inactive = "Requested operation is not valid: domain is not running";
    refused(test.destroy(), invalid, dom, inactive);
    refused(test.max_vcpus(), invalid, dom, inactive);
    refused(
        test.rename("test", 0),
        invalid,
        dom,
        "Requested operation is not valid: Can't rename domain to itself",
    );
    refused(connect.domain_lookup_by_name("nobody"), ErrorNumber::NO_DOMAIN, driver, "Domain not found");
    let other = GUEST.replace("guest", "test");
    refused(
        connect.domain_define_xml(&other),
        ErrorNumber::OPERATION_FAILED,
        dom,
        "operation failed: domain 'test' already exists with uuid 6695eb01-f6a4-8304-79aa-97f2502e193f",
    );
    test.undefine().unwrap();
    refused(
        test.info(),
        ErrorNumber::NO_DOMAIN,
        driver,
        "Domain not found: no domain with matching uuid '6695eb01-f6a4-8304-79aa-97f2502e193f' (test)",
    );
}

#[test]
fn actions_of_the_document_decide_what_an_end_means() {
    let _turn = turn();
    let connect = linked("test:///default");
    let xml = GUEST.replace("<os>", "<on_poweroff>restart</on_poweroff><on_reboot>preserve</on_reboot><os>");
    let guest = connect.domain_define_xml(&xml).unwrap();
    guest.create().unwrap();
    guest.shutdown().unwrap();
    assert_eq!(guest.state(0).unwrap(), (1, 1));
    guest.reboot(0).unwrap();
    assert_eq!(guest.state(0).unwrap(), (5, 1));
}

#[test]
fn persistent_changes_of_a_running_domain_come_with_its_end() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    test.set_vcpus_flags(1, 2).unwrap();
    assert_eq!((test.vcpus_flags(1).unwrap(), test.vcpus_flags(2).unwrap()), (2, 1));
    test.destroy().unwrap();
    assert_eq!(test.info().unwrap().nr_virt_cpu, 1);
}

#[test]
fn uris_without_objects_are_refused() {
    for (uri, number) in
        [("test:///", ErrorNumber::INVALID_ARG), ("test:///no/such/file.xml", ErrorNumber::SYSTEM_ERROR)]
    {
        let registry = ferrovirt::Registry::new();
        ferrovirt_driver_test::register(&registry);
        let error = ferrovirt::ConnectOptions::new().registry(registry).open(Some(uri)).unwrap_err();
        assert_eq!(error.number(), number, "{}", answer::<()>(Err(error.clone())));
    }
}

#[test]
fn a_uri_is_shown_with_its_empty_server() {
    let _turn = turn();
    for (uri, shown) in [
        ("test:/default", "test:///default"),
        ("test:///default", "test:///default"),
        ("test:/default?x=1#f", "test:///default?x=1#f"),
    ] {
        assert_eq!(linked(uri).uri(), shown);
    }
}

#[test]
fn threads_keep_counts_exact() {
    let _turn = turn();
    let connect: Connect = linked("test:///default");
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let connect = connect.clone();
            scope.spawn(move || {
                for round in 0..200 {
                    let xml = GUEST
                        .replace("guest", &format!("t{thread}"))
                        .replace("c7a5fdbd", &format!("{:08x}", thread * 1000 + round));
                    let domain = connect.domain_create_xml(&xml, 0).unwrap();
                    assert_eq!(
                        connect.domain_lookup_by_id(domain.reference().id).unwrap().name(),
                        domain.name()
                    );
                    domain.destroy().unwrap();
                }
            });
        }
    });
    assert_eq!(connect.num_of_domains().unwrap(), 1);
    assert_eq!(connect.list_all_domains(0).unwrap().len(), 1);
}

#[test]
fn metadata_is_kept_by_namespace() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    let (queue, uri) = (connect.domain_events(23, None).unwrap(), "http://example.org/x");
    test.set_metadata(2, Some("<foo><bar>b</bar></foo>"), Some("k"), Some(uri), 0).unwrap();
    assert_eq!(test.metadata(2, Some(uri), 0).unwrap(), "<foo>\n  <bar>b</bar>\n</foo>");
    let xml = test.xml_desc(0).unwrap();
    assert!(
        xml.contains("\n    <k:foo xmlns:k=\"http://example.org/x\">\n      <k:bar>b</k:bar>\n"),
        "{xml}"
    );
    assert!(matches!(queue.1.pop(), Some(Queued::Event(event)) if event.id == 23));
    test.set_metadata(2, None, None, Some(uri), 0).unwrap();
    assert_eq!(test.metadata(2, Some(uri), 0).unwrap_err().number(), ErrorNumber::NO_DOMAIN_METADATA);
    test.set_metadata(1, Some("a title"), None, None, 3).unwrap();
    assert_eq!(test.metadata(1, None, 2).unwrap(), "a title");
    let error = test.set_metadata(1, Some("a\nb"), None, None, 0).unwrap_err();
    assert_eq!(error.message(), "metadata title can't contain newlines");
}

#[test]
fn saved_domains_come_back() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    test.managed_save(0).unwrap();
    assert_eq!(test.state(0).unwrap(), (5, 5));
    let refused = test.undefine().unwrap_err();
    assert!(refused.message().ends_with("managed save image exists"), "{}", refused.message());
    test.create().unwrap();
    assert!(!test.has_managed_save_image(0).unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("image");
    let file = file.to_str().unwrap();
    test.save(file).unwrap();
    assert!(!test.is_active().unwrap());
    connect.domain_restore(file).unwrap();
    assert_eq!(test.state(0).unwrap(), (1, 3));
    assert!(connect.domain_save_image_get_xml_desc(file, 0).unwrap().starts_with("<domain type='test'>\n"));
    std::fs::write(file, "TestGuestMagic\0\u{7f}\u{7f}\u{7f}\u{7f}short").unwrap();
    let error = connect.domain_restore(file).unwrap_err();
    assert!(error.message().contains("failed to read metadata length"), "{}", error.message());
}

#[test]
fn guests_freeze_their_file_systems_once() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    assert_eq!(test.fs_info(0).unwrap().len(), 2);
    let steps =
        [test.fs_freeze(&[], 0), test.fs_freeze(&[], 0), test.fs_thaw(&["/boot"], 0), test.fs_thaw(&[], 0)];
    assert_eq!(steps.map(|step| step.unwrap()), [2, 0, 1, 1]);
    test.set_time(5, 6, 0).unwrap();
    assert_eq!(test.time(0).unwrap(), (5, 6));
    assert_eq!(test.memory_peek(0xfe, 4, 1).unwrap(), [0xfe, 0xff, 0, 1]);
}

#[test]
fn a_document_is_validated_on_request() {
    let _turn = turn();
    let connection = linked("test:///default");
    let document = "<domain type='test'><name>v</name><memory>1024</memory><os><type>hvm</type></os>\n<colour/></domain>";
    let error = connection
        .domain_define_xml_flags(document, ferrovirt::consts::DOMAIN_DEFINE_VALIDATE)
        .expect_err("refused");
    assert_eq!(error.number(), ErrorNumber::XML_INVALID_SCHEMA);
    assert!(
        error.message().ends_with("at line 2: unknown element 'colour' in /domain"),
        "{}",
        error.message()
    );
    let domain = connection.domain_define_xml(document).expect("ignored without the flag");
    domain.undefine().expect("gone");
}

#[test]
fn snapshots_are_a_tree_that_one_can_go_back_in() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    let snapshot = |name: &str| {
        test.snapshot_create_xml(&format!("<domainsnapshot><name>{name}</name></domainsnapshot>"), 0)
    };
    let one = snapshot("one").unwrap();
    test.suspend().unwrap();
    let two = snapshot("two").unwrap();
    assert_eq!(&*two.parent(0).unwrap().reference().name, "one");
    assert!(two.xml_desc(0).unwrap().contains("<state>paused</state>"));
    let (_subscription, events) = connect.domain_events(0, None).unwrap();
    one.revert_to_snapshot(0).unwrap();
    assert_eq!(test.state(0).unwrap(), (1, 4));
    let mut seen = Vec::new();
    while let Some(Queued::Event(event)) = events.pop() {
        seen.extend(event.as_lifecycle());
    }
    assert_eq!(seen, [(5, 6), (2, 3)]);
    assert!(one.is_current(0).unwrap() && test.has_current_snapshot(0).unwrap());
    test.destroy().unwrap();
    refused(
        test.undefine(),
        ErrorNumber::OPERATION_INVALID,
        ErrorDomain::TEST,
        "Requested operation is not valid: cannot delete inactive domain with 2 snapshots",
    );
    let out = "<domainsnapshot><disks><disk name='vda' snapshot='no'/></disks></domainsnapshot>";
    refused(
        test.snapshot_create_xml(out, 0),
        ErrorNumber::CONFIG_UNSUPPORTED,
        ErrorDomain::DOMAIN_SNAPSHOT,
        "unsupported configuration: disk 'vda' must use snapshot mode 'internal'",
    );
    one.delete(1).unwrap();
    assert_eq!(test.snapshot_num(0).unwrap(), 0);
}

#[test]
fn checkpoints_name_their_bitmaps() {
    let _turn = turn();
    let connect = linked("test:///default");
    let test = connect.domain_lookup_by_name("test").unwrap();
    let xml = "<domaincheckpoint><name>c</name></domaincheckpoint>";
    let checkpoint = test.checkpoint_create_xml(xml, 0).unwrap();
    assert!(checkpoint.xml_desc(0).unwrap().contains("<disk name='vda' checkpoint='bitmap' bitmap='c'/>"));
    checkpoint.delete(0).unwrap();
    assert!(test.list_all_checkpoints(0).unwrap().is_empty());
}
