//! What the kernel announces, features, configurations and their restoration, on real devices.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt_util::event_loop::{EventImpl, IoThread};
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::netdev::features::{self, Feature};
use ferrovirt_util::netdev::ip::{self, Configuration, Network, Way};
use ferrovirt_util::netdev::saved::{Lent, Saved, Store};
use ferrovirt_util::netdev::tap::{self, TapOptions};
use ferrovirt_util::netdev::vport::{Carriers, Occasion, Port, Profile, Station, VportError};
use ferrovirt_util::netdev::{NameAllocator, link, veth, vf};
use ferrovirt_util::netlink::{Announcement, DeviceEvent, LinkEvent, Listener, Subscription};
use ferrovirt_util::uuid::Uuid;

use crate::netns;

/// Reads events until `found` answers.
fn wait_for<E: Announcement, T>(events: &Subscription<E>, mut found: impl FnMut(E) -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let event = events.next_within(deadline.saturating_duration_since(Instant::now()));
        let event = event.expect("the event does not come");
        if let Some(found) = found(event) {
            return found;
        }
    }
}

#[test]
fn links_and_addresses_are_announced() {
    if !netns::enter() {
        return;
    }
    let thread: Arc<dyn EventImpl> = Arc::new(IoThread::new("netlink").unwrap());
    let listener = Listener::new(Arc::clone(&thread)).unwrap();
    let (events, small) = (listener.subscribe(1000), listener.subscribe(2));
    let pair = veth::create(&NameAllocator::process_local(), Some("ev0"), Some("ev1"), None).unwrap();
    let new = wait_for(&events, |event| match event {
        LinkEvent::Changed(link) if link.name == "ev0" => Some(link),
        _ => None,
    });
    assert_eq!((new.index, new.kind.as_str()), (pair.ifindex, "veth"));
    link::set_up(pair.ifindex, true).unwrap();
    wait_for(&events, |event| {
        matches!(event, LinkEvent::Changed(link) if link.name == "ev0" && link.up).then_some(())
    });
    let network = Network { address: "192.0.2.5".parse().unwrap(), prefix: 24 };
    ip::add_address(pair.ifindex, network, None).unwrap();
    wait_for(&events, |event| (event == LinkEvent::AddressAdded(pair.ifindex, network)).then_some(()));
    ip::remove_address(pair.ifindex, network).unwrap();
    wait_for(&events, |event| (event == LinkEvent::AddressRemoved(pair.ifindex, network)).then_some(()));
    link::delete(pair.ifindex).unwrap();
    wait_for(&events, |event| {
        matches!(event, LinkEvent::Removed(link) if link.index == pair.ifindex).then_some(())
    });
    // The other subscriber had room for one event, and knows that it missed some.
    assert!(matches!(small.try_next(), Some(LinkEvent::Changed(_))));
    assert_eq!((small.try_next(), small.try_next()), (Some(LinkEvent::Overflow), None));
    drop(listener);
    wait_for(&events, |_| Some(()));
    while events.try_next().is_some() {}
    assert_eq!(events.next_within(Duration::from_secs(20)), None, "no wait after the end");
}

#[test]
fn devices_are_announced() {
    if !netns::enter() {
        return;
    }
    let thread: Arc<dyn EventImpl> = Arc::new(IoThread::new("devices").unwrap());
    let listener = Listener::<DeviceEvent>::new(Arc::clone(&thread)).unwrap();
    let events = listener.subscribe(1000);
    let tap = tap::create(&NameAllocator::process_local(), &TapOptions::default()).unwrap();
    let about = |wanted: &'static str, name: &str| {
        let end = format!("/net/{name}");
        move |event| match event {
            DeviceEvent::Happened { action, path, properties } if path.ends_with(&end) => {
                (action == wanted && properties["SUBSYSTEM"] == "net").then_some(())
            }
            _ => None,
        }
    };
    wait_for(&events, about("add", &tap.name));
    link::delete(tap.ifindex).unwrap();
    wait_for(&events, about("remove", &tap.name));
}

#[test]
fn features_and_coalescing() {
    if !netns::enter() {
        return;
    }
    let tap = tap::create(&NameAllocator::process_local(), &TapOptions::default()).unwrap();
    let sysfs = "/sys/class/net".as_ref();
    let found = features::query(sysfs, &tap.name).unwrap();
    assert!(found.contains(&Feature::GenericReceive), "{found:?}");
    assert!(!found.contains(&Feature::Rdma) && !found.contains(&Feature::Switchdev), "{found:?}");
    assert!(features::query(sysfs, "absent").unwrap().is_empty());
    features::query(sysfs, "a-name-that-is-much-too-long").unwrap();
    features::set_coalesce(&tap.name, Some(5)).unwrap();
    features::set_coalesce(&tap.name, None).unwrap();
    let refused = features::set_coalesce("lo", Some(5)).unwrap_err();
    assert_eq!(refused.to_string(), "Cannot set coalesce info on 'lo': Operation not supported");
}

#[test]
fn a_configuration_and_what_was_before() {
    if !netns::enter() {
        return;
    }
    let tap = tap::create(&NameAllocator::process_local(), &TapOptions::default()).unwrap();
    let network = |text: &str, prefix| Network { address: text.parse().unwrap(), prefix };
    let gateway: IpAddr = "192.0.2.254".parse().unwrap();
    let wanted = Configuration {
        addresses: vec![(network("192.0.2.1", 24), None), (network("2001:db8::1", 64), None)],
        ways: vec![Way { target: network("198.51.100.0", 24), gateway: Some(gateway), metric: Some(3) }],
    };
    ip::configure(tap.ifindex, &wanted).unwrap();
    assert!(link::query(tap.ifindex).unwrap().up);
    assert!(ip::addresses(tap.ifindex).unwrap().iter().any(|(n, _)| *n == network("2001:db8::1", 64)));
    assert!(ip::configure(tap.ifindex, &wanted).is_err(), "it has the address already");
    assert_eq!(ip::learned_route_in_danger("/proc/sys/net/ipv6/conf".as_ref()).unwrap(), None);

    let state = tempfile::tempdir().unwrap();
    let store = Store { sysfs: "/sys/class/net".as_ref(), state: state.path(), link: &vf::Kernel };
    let lent = Lent::Interface(&tap.name);
    let before = link::query(tap.ifindex).unwrap().mac.unwrap();
    let guest = MacAddr([0x52, 0x54, 0, 7, 7, 7]);
    store.save(lent, true).unwrap();
    store.set(lent, &Saved { mac: Some(guest), ..Saved::default() }).unwrap();
    assert_eq!(link::query(tap.ifindex).unwrap().mac, Some(guest));
    store.save(lent, true).unwrap();
    store.restore(lent).unwrap();
    assert_eq!(link::query(tap.ifindex).unwrap().mac, Some(before), "not what the guest has set");
    assert_eq!(store.read(lent).unwrap(), None);
    assert!(vf::config(&tap.name, 0).is_err() && vf::set_vlan(&vf::Kernel, &tap.name, 0, Some(1)).is_err());
}

#[test]
fn profiles_that_the_kernel_cannot_carry_out() {
    if !netns::enter() {
        return;
    }
    let tap = tap::create(&NameAllocator::process_local(), &TapOptions::default()).unwrap();
    let (vm, host) = (Uuid::generate(), Uuid::generate());
    let port = Port {
        macvtap: &tap.name,
        mac: MacAddr([2, 0, 0, 0, 0, 1]),
        parent: &tap.name,
        function: None,
        vm,
        host,
    };
    let state = tempfile::tempdir().unwrap();
    let carriers = Carriers { lldpad_pid_file: state.path().join("pid"), ..Carriers::default() };
    let profile = Profile::Qbh("gold".into());
    let refused = carriers.associate(&profile, port, Occasion::Create, true).unwrap_err();
    assert_eq!(refused, VportError::Refused { ifindex: tap.ifindex, errno: libc::EOPNOTSUPP });
    assert!(carriers.disassociate(&profile, port, Occasion::MigrateInFinish).is_ok());
    let long = Profile::Qbh("x".repeat(40));
    assert!(carriers.associate(&long, port, Occasion::Create, true).is_err());
    let station = Station { manager: 1, type_id: 2, type_version: 3, instance: vm };
    let missing = carriers.associate(&Profile::Qbg(station), port, Occasion::Create, true).unwrap_err();
    assert!(matches!(missing, VportError::NoLldpad { errno: libc::ENOENT, .. }));
    // A process that does not listen.
    std::fs::write(state.path().join("pid"), "4000001").unwrap();
    let nobody = carriers.associate(&Profile::Qbg(station), port, Occasion::Create, true).unwrap_err();
    assert_eq!(nobody, VportError::Refused { ifindex: tap.ifindex, errno: libc::ECONNREFUSED });
}
