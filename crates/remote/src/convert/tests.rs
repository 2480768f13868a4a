use std::fmt::Debug;

use ferrovirt::object::{
    DomainCheckpointRef, DomainRef, DomainSnapshotRef, InterfaceRef, NetworkPortRef, NetworkRef,
    NodeDeviceRef, NwfilterBindingRef, SecretRef, StorageVolRef,
};
use ferrovirt::record::{InterfaceAddresses, IpAddress, NodeInfo, SecurityLabel, StatsRecord};
use ferrovirt::structs::{DomainInfo, StorageVolInfo};
use ferrovirt_rpc::protocol::remote as wire;
use ferrovirt_util::ErrorNumber;
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::uuid::Uuid;

use super::{FromWire, ToWire, limited, number, required};

/// What goes to the wire comes back as it was.
fn survives<W, T: ToWire<W> + FromWire<W> + Debug + PartialEq>(value: &T) {
    assert_eq!(&T::from_wire(value.to_wire().unwrap()).unwrap(), value);
}

fn domain() -> DomainRef {
    DomainRef { name: "web".into(), uuid: Uuid([7; 16]), id: -1 }
}

#[test]
fn references_survive() {
    let network = NetworkRef { name: "default".into(), uuid: Uuid([1; 16]) };
    survives::<wire::NonnullDomain, _>(&domain());
    survives::<wire::NonnullNetworkPort, _>(&NetworkPortRef { network, uuid: Uuid([2; 16]) });
    survives::<wire::NonnullStorageVol, _>(&StorageVolRef {
        pool: "p".into(),
        name: "v".into(),
        key: "/k".into(),
    });
    survives::<wire::NonnullInterface, _>(&InterfaceRef {
        name: "br0".into(),
        mac: "52:54:00:00:00:01".into(),
    });
    survives::<wire::NonnullNodeDevice, _>(&NodeDeviceRef { name: "computer".into(), parent: "".into() });
    survives::<wire::NonnullSecret, _>(&SecretRef {
        uuid: Uuid([3; 16]),
        usage_type: 2,
        usage_id: "u".into(),
    });
    survives::<wire::NonnullNwfilterBinding, _>(&NwfilterBindingRef {
        port_dev: "vnet0".into(),
        filter_name: "clean-traffic".into(),
    });
    survives::<wire::NonnullDomainSnapshot, _>(&DomainSnapshotRef { domain: domain(), name: "s".into() });
    survives::<wire::NonnullDomainCheckpoint, _>(&DomainCheckpointRef { domain: domain(), name: "c".into() });
    survives::<Vec<wire::NonnullDomain>, _>(&vec![domain(), domain()]);
}

fn one_of_each() -> TypedParams {
    let mut params = TypedParams::new();
    params.push("int", -1).unwrap();
    params.push("uint", 1_u32).unwrap();
    params.push("llong", i64::MIN).unwrap();
    params.push("ullong", u64::MAX).unwrap();
    params.push("double", 0.5).unwrap();
    params.push("boolean", true).unwrap();
    params.push("string", "x").unwrap();
    params
}

#[test]
fn parameters_survive() {
    survives::<Vec<wire::TypedParam>, _>(&one_of_each());
    survives::<wire::DomainStatsRecord, _>(&StatsRecord { domain: domain(), params: one_of_each() });
}

#[test]
fn too_many_parameters_are_refused() {
    assert_eq!(limited(&one_of_each(), 7).unwrap().len(), 7);
    let error = limited(&one_of_each(), 6).unwrap_err();
    assert_eq!(error.detail(), Some("too many parameters '7' for limit '6'"));
}

#[test]
fn numbers_are_checked() {
    let info = DomainInfo { state: 1, max_mem: 2, memory: 3, nr_virt_cpu: 4, cpu_time: u64::MAX };
    survives::<wire::DomainGetInfoRet, _>(&info);
    let vol = StorageVolInfo { type_: 300, capacity: 1, allocation: 1 };
    let wire: Result<wire::StorageVolGetInfoRet, _> = vol.to_wire();
    assert_eq!(wire.unwrap_err().number(), ErrorNumber::INTERNAL_ERROR);
    assert!(number::<i32, u32>(-1).is_err());
    assert!(required(None).is_err());
}

#[test]
fn texts_end_at_their_nul() {
    let label = SecurityLabel { label: "system_u:object_r".into(), enforcing: true };
    let on_wire: wire::DomainGetSecurityLabelRet = label.to_wire().unwrap();
    assert_eq!(on_wire.label.last(), Some(&0));
    survives::<wire::DomainGetSecurityLabelRet, _>(&label);
    let node = NodeInfo {
        model: "x".repeat(40),
        memory_kib: 1,
        cpus: 1,
        mhz: 1,
        nodes: 1,
        sockets: 1,
        cores: 1,
        threads: 1,
    };
    let on_wire: wire::NodeGetInfoRet = node.to_wire().unwrap();
    assert_eq!(NodeInfo::from_wire(on_wire.clone()).unwrap().model.len(), 31);
    assert!(NodeInfo::from_wire(wire::NodeGetInfoRet { cpus: -1, ..on_wire }).is_err());
    let bad = wire::DomainGetSecurityLabelRet { label: vec![0xff, b'a', 0, b'b'], enforcing: 0 };
    assert_eq!(SecurityLabel::from_wire(bad).unwrap().label, "\u{fffd}a");
}

#[test]
fn nested_lists_survive() {
    survives::<wire::DomainInterface, _>(&InterfaceAddresses {
        name: "eth0".into(),
        hwaddr: None,
        addresses: vec![IpAddress { family: 0, address: "192.0.2.1".into(), prefix: 24 }],
    });
}
