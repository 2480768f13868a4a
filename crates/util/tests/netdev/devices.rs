//! Taps, bridges, macvtaps.

use std::os::fd::AsFd as _;
use std::time::Instant;

use ferrovirt_util::ErrorNumber;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::netdev::bridge::{self, BridgeOptions, PortOptions};
use ferrovirt_util::netdev::link::{self, LinkChange};
use ferrovirt_util::netdev::macvlan::{self, MacVlanOptions, Mode};
use ferrovirt_util::netdev::openvswitch::PortVlans;
use ferrovirt_util::netdev::tap::{self, TapOptions};
use ferrovirt_util::netdev::{NameAllocator, NetDevError};
use ferrovirt_util::programs::{HostPrograms, Programs as _};
use ferrovirt_util::sys::netdev as sys;

use crate::netns;

const MAC: MacAddr = MacAddr([0x52, 0x54, 0, 1, 2, 3]);

#[test]
fn tap_in_a_bridge() {
    if !netns::enter() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let names = NameAllocator::new(dir.path());
    let options =
        BridgeOptions { stp: Some(false), forward_delay_ms: Some(0), up: true, ..Default::default() };
    let br = bridge::create("br0", &options).unwrap();
    let options = TapOptions {
        vnet_hdr: true,
        mac: Some(tap::host_mac(MAC).unwrap()),
        bridge: Some(br),
        owner: Some("qemu:guest"),
        up: true,
        ..Default::default()
    };
    let tap = tap::create(&names, &options).unwrap();
    assert_eq!(tap.name, "vnet0");
    assert!(tap.vnet_hdr);
    let seen = link::query(tap.ifindex).unwrap();
    assert_eq!(seen.mac, Some(MacAddr([0xFE, 0x54, 0, 1, 2, 3])));
    assert_eq!((seen.kind.as_str(), seen.alias.as_str()), ("tun", "qemu:guest"));
    assert_eq!((seen.controller, seen.up), (Some(br), true));
    bridge::set_port(tap.ifindex, PortOptions { isolated: Some(true), ..Default::default() }).unwrap();
    bridge::remove_port(br, tap.ifindex).unwrap();
    assert_eq!(link::query(tap.ifindex).unwrap().controller, None);
    bridge::remove_port(br, tap.ifindex).unwrap_err();
    bridge::add_port(br, tap.ifindex).unwrap();
    drop(tap);
    assert!(!link::exists("vnet0"), "a tap vanishes with its descriptors");
    assert_eq!(tap::create(&names, &options).unwrap().name, "vnet1", "a freed name does not come back");
    bridge::change(br, &BridgeOptions { stp: Some(true), ..Default::default() }).unwrap();
    assert_eq!(std::fs::read_to_string("/sys/class/net/br0/bridge/stp_state").unwrap().trim(), "1");
    bridge::delete(br).unwrap();
    bridge::delete(br).unwrap();
    assert!(!link::exists("br0"));
}

#[test]
fn tap_takes_the_mtu_of_its_bridge() {
    if !netns::enter() {
        return;
    }
    let br = bridge::create("br1", &BridgeOptions::default()).unwrap();
    link::set_mtu(br, 9000).unwrap();
    let options = TapOptions { bridge: Some(br), ..Default::default() };
    let tap = tap::create(&NameAllocator::process_local(), &options).unwrap();
    assert_eq!(link::query(tap.ifindex).unwrap().mtu, 9000);
    assert_eq!(link::query(br).unwrap().mtu, 9000);
}

#[test]
fn queues_persistence_and_errors() {
    if !netns::enter() {
        return;
    }
    let names = NameAllocator::process_local();
    let options = TapOptions { name: Some("mq%d"), queues: 4, persistent: true, ..Default::default() };
    let tap = tap::create(&names, &options).unwrap();
    assert_eq!(tap.fds.len(), 4);
    for fd in &tap.fds {
        let (name, flags) = sys::tun_device(fd.as_fd()).unwrap();
        assert_eq!(name, tap.name);
        assert_ne!(flags & sys::MULTI_QUEUE, 0);
    }
    let (index, name) = (tap.ifindex, tap.name.clone());
    drop(tap);
    assert!(link::exists(&name), "persistent");
    let fixed = TapOptions { name: Some(&name), ..Default::default() };
    let refused = tap::create(&names, &fixed).unwrap_err();
    assert_eq!(refused, NetDevError::NameInUse { name: name.clone() });
    let attached = tap::open(&name, &TapOptions { queues: 2, ..Default::default() }).unwrap();
    assert_eq!((attached.ifindex, attached.fds.len()), (index, 2));
    drop(attached);
    link::delete(index).unwrap();
    link::delete(index).unwrap();
    assert!(!link::exists(&name));

    // A device of another kind has the name.
    bridge::create("other", &BridgeOptions::default()).unwrap();
    let other = TapOptions { name: Some("other"), ..Default::default() };
    assert_eq!(tap::create(&names, &other).unwrap_err().to_string(), "Network device 'other' already exists");
    let long = TapOptions { name: Some("sixteen-letters-"), ..Default::default() };
    let refused: ferrovirt_util::Error = tap::create(&names, &long).unwrap_err().into();
    assert_eq!(refused.number(), ErrorNumber::SYSTEM_ERROR);
    assert_eq!(refused.message(), "Unable to create tap device sixteen-letters-: File name too long");
    let none = TapOptions { queues: 0, ..Default::default() };
    assert!(matches!(tap::create(&names, &none), Err(NetDevError::Queues { .. })));
    let no_bridge = TapOptions { name: Some("nobr%d"), bridge: Some(4711), ..Default::default() };
    tap::create(&names, &no_bridge).unwrap_err();
    assert!(!link::names().iter().any(|n| n.starts_with("nobr")), "nothing is left behind");
    assert!(tap::host_mac(MacAddr([0xFE, 0, 0, 0, 0, 1])).is_err());
}

#[test]
fn macvtap_in_all_modes() {
    if !netns::enter() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let names = NameAllocator::new(dir.path());
    for (number, mode) in [Mode::Vepa, Mode::Private, Mode::Bridge, Mode::Passthru].into_iter().enumerate() {
        let parent = bridge::create(&format!("parent{number}"), &BridgeOptions::default()).unwrap();
        let mac = (mode != Mode::Passthru).then_some(MAC);
        let owner = Some("lxc:c");
        let options = MacVlanOptions { parent, mode, mac, owner, ..Default::default() };
        let made = macvlan::create_tap(&names, &options, 2, true).unwrap();
        assert_eq!(made.name, format!("macvtap{number}"));
        assert_eq!((made.fds.len(), made.vnet_hdr), (2, true));
        let seen = link::query(made.ifindex).unwrap();
        assert_eq!((seen.kind.as_str(), seen.alias.as_str()), ("macvtap", "lxc:c"));
        assert_eq!(seen.parent, Some(parent));
        if let Some(mac) = mac {
            assert_eq!(seen.mac, Some(mac));
        }
        link::delete(made.ifindex).unwrap();
        assert!(!link::exists(&made.name));
        let plain = macvlan::create(&names, &MacVlanOptions { parent, mode, ..Default::default() }).unwrap();
        assert_eq!(plain.name, format!("macvlan{number}"));
        assert_eq!(link::query(plain.ifindex).unwrap().kind, "macvlan");
        let again = MacVlanOptions { name: Some(&plain.name), parent, mode, ..Default::default() };
        assert!(macvlan::create(&names, &again).is_err(), "{mode:?}");
    }
    let orphan = MacVlanOptions { parent: 4711, ..Default::default() };
    let refused = macvlan::create_tap(&names, &orphan, 1, true).unwrap_err();
    let text = refused.to_string();
    assert!(
        text.starts_with("error creating macvtap interface macvtap4@#4711 (00:00:00:00:00:00): "),
        "{text}"
    );
}

#[test]
fn one_request_changes_a_link() {
    if !netns::enter() {
        return;
    }
    let index = bridge::create("br9", &BridgeOptions::default()).unwrap();
    let change = LinkChange {
        mac: Some(MAC),
        mtu: Some(1400),
        name: Some("renamed"),
        alias: Some("me"),
        up: Some(true),
        controller: None,
    };
    link::change(index, &change).unwrap();
    let seen = link::query(index).unwrap();
    assert_eq!((seen.mac, seen.mtu, seen.up), (Some(MAC), 1400, true));
    assert_eq!((seen.name.as_str(), seen.alias.as_str()), ("renamed", "me"));
    assert!(link::list().unwrap().contains(&seen));
    let refused = link::set_mtu(index, u32::MAX).unwrap_err().to_string();
    assert!(refused.starts_with("Cannot set interface MTU on 'renamed': "), "{refused}");
    let refused = link::set_mac(index, MacAddr([1, 0, 0, 0, 0, 0])).unwrap_err().to_string();
    assert_eq!(
        refused,
        "Cannot set interface MAC to 01:00:00:00:00:00 on 'renamed': Cannot assign requested address"
    );
    let refused: ferrovirt_util::Error = link::index("absent").unwrap_err().into();
    assert_eq!(refused.message(), "Unable to get index for interface absent: No such device");
    assert_eq!(refused.int1(), 19);
}

/// What a guest's start pays for its interface. Prints; the limit only catches a gross loss.
#[test]
fn creation_is_cheap() {
    if !netns::enter() {
        return;
    }
    const ROUNDS: u32 = 200;
    let dir = tempfile::tempdir().unwrap();
    let names = NameAllocator::new(dir.path());
    let bridge = Some(bridge::create("br2", &BridgeOptions::default()).unwrap());
    let options = TapOptions { mac: Some(MAC), bridge, owner: Some("o"), up: true, ..Default::default() };
    let mut taps = Vec::new();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        taps.push(tap::create(&names, &options).unwrap());
    }
    let each = start.elapsed() / ROUNDS;
    let start = Instant::now();
    for _ in 0..ROUNDS {
        link::query(taps[0].ifindex).unwrap();
    }
    println!("tap in a bridge: {each:?}; one netlink exchange: {:?}", start.elapsed() / ROUNDS);
    assert!(each.as_millis() < 1000);
}

#[test]
fn vlans_of_bridge_ports() {
    if !netns::enter() {
        return;
    }
    let options = BridgeOptions { vlan_filtering: Some(true), ..BridgeOptions::default() };
    let filters = bridge::create("br9", &options);
    let unknown = |e: &NetDevError| matches!(e, NetDevError::System { errno: libc::EOPNOTSUPP, .. });
    let br = match &filters {
        // A kernel that was built without: it knows the request nevertheless.
        Err(e) if unknown(e) => bridge::create("br9", &BridgeOptions::default()).unwrap(),
        other => *other.as_ref().unwrap(),
    };
    let names = NameAllocator::process_local();
    let tap = tap::create(&names, &TapOptions { bridge: Some(br), ..TapOptions::default() }).unwrap();
    let show = || {
        let args = ["vlan", "show", "dev", &tap.name].map(str::to_owned);
        HostPrograms.run("bridge", &args).unwrap().stdout
    };
    let access = PortVlans { tags: vec![42], ..PortVlans::default() };
    if filters.is_err() {
        assert!(unknown(&bridge::set_port_vlans(tap.ifindex, &access).unwrap_err()));
        return;
    }
    bridge::set_port_vlans(tap.ifindex, &access).unwrap();
    let text = show();
    assert!(text.contains("42 PVID Egress Untagged") && !text.contains(" 1 "), "{text}");
    let trunk = PortVlans { tags: vec![7, 8], trunk: true, mode: Some("native-tagged"), native_tag: Some(9) };
    bridge::set_port_vlans(tap.ifindex, &trunk).unwrap();
    let text = show();
    assert!(text.contains("9 PVID\n") || text.contains("9 PVID "), "{text}");
    assert!(!text.contains("9 PVID Egress") && text.contains("7") && text.contains("8"), "{text}");
    bridge::set_port_vlans(tap.ifindex, &PortVlans::default()).unwrap();
    let wrong = PortVlans { tags: vec![4095], ..PortVlans::default() };
    assert!(matches!(
        bridge::set_port_vlans(tap.ifindex, &wrong),
        Err(NetDevError::System { errno: libc::ERANGE, .. })
    ));
}
