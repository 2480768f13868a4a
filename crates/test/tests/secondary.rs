//! Networks, pools, devices, interfaces, secrets and filters of `test:///default`.
#![forbid(unsafe_code)]

mod common;

use std::sync::{Arc, Mutex, MutexGuard};

use common::linked;
use ferrovirt::event::{EventClass, EventQueue, Interest, Queued};
use ferrovirt::{Connect, ErrorNumber};
use ferrovirt_util::uuid::Uuid;

/// The default objects are one set per process, so tests that change them take turns.
fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

const NETWORK: &str = "<network><name>lab</name><uuid>aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb</uuid><bridge name='b7'/>\
    <ip address='10.9.8.1' netmask='255.255.255.0'><dhcp><host mac='52:54:00:00:00:01' name='one' ip='10.9.8.5'/></dhcp>\
    </ip></network>";

const POOL: &str = "<pool type='dir'><name>shelf</name><uuid>cccccccc-1111-4222-8333-dddddddddddd</uuid>\
    <target><path>/shelf</path></target></pool>";

/// Number and detail of an error's text.
fn refused<T>(result: ferrovirt::Result<T>) -> (ErrorNumber, String) {
    match result {
        Ok(_) => (ErrorNumber::OK, "accepted".to_owned()),
        Err(error) => (error.number(), error.detail().unwrap_or_default().to_owned()),
    }
}

/// The life-cycle events of a class that arrive from now on.
fn lifecycle(connect: &Connect, class: EventClass) -> (ferrovirt::Subscription, Arc<EventQueue>) {
    let queue = Arc::new(EventQueue::new());
    let interest = Interest { class, id: 0, object: None };
    (connect.subscribe(interest, queue.clone()).expect("the driver has events"), queue)
}

fn numbers(queue: &EventQueue) -> Vec<i32> {
    let mut seen = Vec::new();
    while let Some(Queued::Event(event)) = queue.pop() {
        seen.extend(event.as_lifecycle().map(|(event, _)| event));
    }
    seen
}

#[test]
fn the_default_objects_are_the_references() {
    let _turn = turn();
    let connect = linked("test:///default");
    assert_eq!(connect.list_networks().unwrap(), ["default"]);
    assert_eq!(connect.network_lookup_by_name("default").unwrap().bridge_name().unwrap(), "virbr0");
    assert_eq!(connect.list_interfaces().unwrap(), ["eth1"]);
    assert_eq!(connect.list_storage_pools().unwrap(), ["default-pool"]);
    let info = connect.storage_pool_lookup_by_name("default-pool").unwrap().info().unwrap();
    assert_eq!((info.state, info.capacity, info.available), (2, 100 << 30, 100 << 30));
    let devices = ["computer", "scsi_host1", "scsi_host2", "scsi_host11"];
    assert_eq!(connect.node_list_devices(None, 0).unwrap(), devices);
    assert_eq!(connect.node_num_of_devices(Some("vports"), 0).unwrap(), 2);
}

#[test]
fn networks_live_and_report_it() {
    let _turn = turn();
    let connect = linked("test:///default");
    let (_subscription, queue) = lifecycle(&connect, EventClass::Network);
    let network = connect.network_define_xml(NETWORK).unwrap();
    assert_eq!(connect.list_defined_networks().unwrap(), ["lab"]);
    network.create().unwrap();
    assert_eq!(
        refused(network.undefine()),
        (ErrorNumber::OPERATION_INVALID, "Network 'lab' is still running".into())
    );
    network.update(3, 11, -1, "<txt name='a' value='b'/>", 1).unwrap();
    assert!(network.xml_desc(0).unwrap().contains("<txt name='a' value='b'/>"));
    let leases = network.dhcp_leases(None, 0).unwrap();
    assert_eq!((leases.len(), &*leases[0].address), (1, "10.9.8.5"));
    network.destroy().unwrap();
    network.undefine().unwrap();
    assert_eq!(numbers(&queue), [0, 2, 3, 1]);
    let (number, _) = refused(connect.network_define_xml(&NETWORK.replace("lab", "default")));
    assert_eq!(number, ErrorNumber::OPERATION_FAILED);
}

#[test]
fn a_network_that_was_defined_again_keeps_the_older_form_until_it_is_updated() {
    let _turn = turn();
    let connect = linked("test:///default");
    let network = connect.network_create_xml(NETWORK).unwrap();
    connect.network_define_xml(&NETWORK.replace("b7", "b8")).unwrap();
    network.destroy().unwrap();
    assert_eq!(network.bridge_name().unwrap(), "b7");
    network.update(3, 11, -1, "<txt name='a' value='b'/>", 0).unwrap();
    assert_eq!(network.bridge_name().unwrap(), "b8");
    network.undefine().unwrap();
}

#[test]
fn ports_belong_to_a_running_network() {
    let _turn = turn();
    let connect = linked("test:///default");
    let network = connect.network_define_xml(NETWORK).unwrap();
    let port = "<networkport><uuid>77777777-1111-4222-8333-bbbbbbbbbbbb</uuid><owner><name>g</name>\
        <uuid>88888888-1111-4222-8333-bbbbbbbbbbbb</uuid></owner><mac address='52:54:00:00:00:09'/>\
        <bandwidth><inbound average='100'/></bandwidth></networkport>";
    assert_eq!(refused(network.port_create_xml(port, 0)).0, ErrorNumber::OPERATION_INVALID);
    network.create().unwrap();
    let port = network.port_create_xml(port, 0).unwrap();
    let params = port.parameters(0).unwrap();
    assert_eq!(params.find("inbound.average").map(ToString::to_string).as_deref(), Some("100"));
    assert_eq!(network.list_all_ports(0).unwrap().len(), 1);
    port.delete(0).unwrap();
    assert_eq!(refused(port.xml_desc(0)).0, ErrorNumber::NO_NETWORK_PORT);
    network.destroy().unwrap();
    network.undefine().unwrap();
}

#[test]
fn volumes_take_and_give_back_space() {
    let _turn = turn();
    let connect = linked("test:///default");
    let (_subscription, queue) = lifecycle(&connect, EventClass::StoragePool);
    let pool = connect.storage_pool_define_xml(POOL, 0).unwrap();
    assert_eq!(refused(pool.num_of_volumes()).1, "storage pool 'shelf' is not active");
    pool.build(0).unwrap();
    pool.create(0).unwrap();
    let volume = "<volume><name>one</name><capacity>5000</capacity><allocation>1000</allocation></volume>";
    let volume = pool.vol_create_xml(volume, 0).unwrap();
    assert_eq!(connect.storage_vol_lookup_by_path("/shelf/one").unwrap().reference(), volume.reference());
    let copy = "<volume><name>two</name><capacity>5000</capacity><allocation>500</allocation></volume>";
    pool.vol_create_xml_from(copy, &volume, 0).unwrap();
    assert_eq!(pool.info().unwrap().allocation, 1500);
    volume.resize(9000, 1).unwrap();
    assert_eq!((volume.info().unwrap().allocation, pool.info().unwrap().allocation), (9000, 9500));
    assert_eq!(
        refused(volume.resize(9000, 1).and_then(|()| volume.resize(1, 4))).0,
        ErrorNumber::INVALID_ARG
    );
    volume.delete(0).unwrap();
    assert_eq!(pool.info().unwrap().allocation, 500);
    let huge = "<volume><name>huge</name><capacity>1</capacity><allocation unit='T'>1</allocation></volume>";
    assert_eq!(refused(pool.vol_create_xml(huge, 0)).1, "Not enough free space in pool for volume 'huge'");
    pool.destroy().unwrap();
    pool.delete(0).unwrap();
    pool.undefine().unwrap();
    assert_eq!(numbers(&queue), [0, 4, 2, 3, 5, 1]);
}

#[test]
fn virtual_hosts_come_with_devices_and_with_pools() {
    let _turn = turn();
    let connect = linked("test:///default");
    let (_subscription, queue) = lifecycle(&connect, EventClass::NodeDevice);
    let document = |parent: &str| {
        format!(
            "<device>{parent}<capability type='scsi_host'><capability type='fc_host'/></capability></device>"
        )
    };
    let device = connect.node_device_create_xml(&document("<parent>scsi_host1</parent>"), 0).unwrap();
    assert_eq!((&*device.reference().name, &*device.parent().unwrap()), ("scsi_host12", "scsi_host1"));
    device.destroy().unwrap();
    let lost = refused(connect.node_device_create_xml(&document("<parent>computer</parent>"), 0));
    assert_eq!(lost.1, "Parent device computer is not capable of vport operations");
    let pool = "<pool type='scsi'><name>vhba</name><source><adapter type='fc_host' wwnn='20000000c9831b4b' \
        wwpn='10000000c9831b4b'/></source><target><path>/dev/disk/by-path</path></target></pool>";
    let pool = connect.storage_pool_create_xml(pool, 0).unwrap();
    let device =
        connect.node_device_lookup_scsi_host_by_wwn("20000000c9831b4b", "10000000c9831b4b", 0).unwrap();
    assert_eq!(&*device.reference().name, "scsi_host12");
    pool.destroy().unwrap();
    assert_eq!(refused(device.xml_desc(0)).0, ErrorNumber::NO_NODE_DEVICE);
    assert_eq!(numbers(&queue), [0, 1, 0, 1]);
}

#[test]
fn mediated_devices_hang_on_what_offers_their_type() {
    let _turn = turn();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("node.xml");
    let parent = "<device><name>matrix</name><parent>computer</parent><capability type='ap_matrix'>\
        <capability type='mdev_types'><type id='vfio_ap-passthrough'><deviceAPI>vfio-ap</deviceAPI>\
        <availableInstances>2</availableInstances></type></capability></capability></device>";
    std::fs::write(&file, format!("<node>{parent}</node>")).unwrap();
    let connect = linked(&format!("test://{}", file.display()));
    let mdev = |kind: &str| {
        format!(
            "<device><parent>matrix</parent><capability type='mdev'><type id='{kind}'/>\
             <uuid>8f1f9c0d-5e60-4f7c-8b8f-0123456789ab</uuid></capability></device>"
        )
    };
    assert_eq!(refused(connect.node_device_define_xml(&mdev("gpu"), 0)).0, ErrorNumber::INTERNAL_ERROR);
    let device = connect.node_device_define_xml(&mdev("vfio_ap-passthrough"), 0).unwrap();
    assert_eq!(&*device.reference().name, "mdev_8f1f9c0d_5e60_4f7c_8b8f_0123456789ab_matrix");
    assert_eq!((device.is_active().unwrap(), device.is_persistent().unwrap()), (false, true));
    device.create(0).unwrap();
    device.set_autostart(1).unwrap();
    assert!(device.autostart().unwrap());
    assert_eq!(refused(device.create(0)).0, ErrorNumber::OPERATION_INVALID);
    device.undefine(0).unwrap();
    assert!(!device.is_persistent().unwrap());
    device.destroy().unwrap();
    assert_eq!(refused(device.is_active()).0, ErrorNumber::NO_NODE_DEVICE);
}

#[test]
fn changes_of_interfaces_can_be_taken_back() {
    let _turn = turn();
    let connect = linked("test:///default");
    let xml = "<interface type='ethernet' name='eth7'><mac address='aa:bb:cc:00:11:22'/></interface>";
    connect.interface_change_begin(0).unwrap();
    assert_eq!(refused(connect.interface_change_begin(0)).1, "there is another transaction running.");
    connect.interface_define_xml(xml, 0).unwrap().create(0).unwrap();
    connect.interface_lookup_by_name("eth1").unwrap().undefine().unwrap();
    connect.interface_change_rollback(0).unwrap();
    // A rollback brings documents back, and leaves nothing up.
    assert_eq!(connect.list_defined_interfaces().unwrap(), ["eth1"]);
    connect.interface_lookup_by_name("eth1").unwrap().create(0).unwrap();
    connect.interface_change_begin(0).unwrap();
    let interface = connect.interface_define_xml(xml, 0).unwrap();
    connect.interface_change_commit(0).unwrap();
    assert_eq!(connect.list_defined_interfaces().unwrap(), ["eth7"]);
    assert_eq!(
        connect.interface_lookup_by_mac_string("AA:BB:CC:00:11:22").unwrap().reference(),
        interface.reference()
    );
    interface.undefine().unwrap();
}

#[test]
fn secrets_keep_what_is_private() {
    let _turn = turn();
    let connect = linked("test:///default");
    let xml = |private: &str, name: &str| {
        format!(
            "<secret private='{private}'><uuid>eeeeeeee-1111-4222-8333-ffffffffffff</uuid><usage type='ceph'>\
             <name>{name}</name></usage></secret>"
        )
    };
    let secret = connect.secret_define_xml(&xml("no", "x"), 0).unwrap();
    assert_eq!(refused(secret.value(0)).0, ErrorNumber::NO_SECRET);
    secret.set_value(b"abc", 0).unwrap();
    assert_eq!(secret.value(0).unwrap(), b"abc");
    connect.secret_define_xml(&xml("yes", "x"), 0).unwrap();
    assert_eq!(refused(secret.value(0)).0, ErrorNumber::INVALID_SECRET);
    assert_eq!(refused(connect.secret_define_xml(&xml("no", "x"), 0)).0, ErrorNumber::OPERATION_DENIED);
    assert_eq!(refused(connect.secret_define_xml(&xml("yes", "y"), 0)).0, ErrorNumber::INTERNAL_ERROR);
    assert_eq!(connect.secret_lookup_by_usage(2, "x").unwrap().reference(), secret.reference());
    secret.undefine().unwrap();
    assert_eq!(connect.num_of_secrets().unwrap(), 0);
}

#[test]
fn filters_in_use_stay() {
    let _turn = turn();
    let connect = linked("test:///default");
    let define = |name: &str, includes: &str| {
        connect
            .nwfilter_define_xml(&format!("<filter name='{name}'><filterref filter='{includes}'/></filter>"))
    };
    let inner = connect.nwfilter_define_xml("<filter name='inner'/>").unwrap();
    let outer = define("outer", "inner").unwrap();
    let inner_xml = format!(
        "<filter name='inner'><uuid>{}</uuid><filterref filter='outer'/></filter>",
        inner.reference().uuid
    );
    assert_eq!(refused(connect.nwfilter_define_xml(&inner_xml)).1, "filter would introduce a loop");
    assert_eq!(refused(inner.undefine()).1, "nwfilter is in use");
    let binding = format!(
        "<filterbinding><owner><name>g</name><uuid>{}</uuid></owner><portdev name='vnet0'/>\
         <mac address='52:54:00:00:00:01'/><filterref filter='outer'/></filterbinding>",
        Uuid([7; 16])
    );
    let binding = connect.nwfilter_binding_create_xml(&binding, 0).unwrap();
    assert_eq!(refused(outer.undefine()).0, ErrorNumber::OPERATION_INVALID);
    binding.delete().unwrap();
    outer.undefine().unwrap();
    inner.undefine().unwrap();
    assert_eq!(connect.num_of_nwfilters().unwrap(), 0);
}

#[test]
fn a_node_file_has_its_own_objects() {
    let folder = tempfile::tempdir().unwrap();
    let pool = "<pool type='dir'><name>p</name><target><path>/p</path></target>\
        <volume><name>v</name><capacity>10</capacity><allocation>4</allocation></volume></pool>";
    std::fs::write(folder.path().join("pool.xml"), pool).unwrap();
    let file = folder.path().join("node.xml");
    let interface = "<interface type='ethernet' name='eth3'/>";
    std::fs::write(&file, format!("<node>{NETWORK}<pool file='pool.xml'/>{interface}</node>")).unwrap();
    let connect = linked(&format!("test://{}", file.display()));
    assert!(connect.network_lookup_by_name("lab").unwrap().is_active().unwrap());
    let pool = connect.storage_pool_lookup_by_name("p").unwrap();
    assert_eq!((pool.list_volumes().unwrap(), pool.info().unwrap().allocation), (vec!["v".to_owned()], 4));
    assert_eq!(connect.list_interfaces().unwrap(), ["eth3"]);
    assert_eq!(connect.node_num_of_devices(None, 0).unwrap(), 0);
}
