//! Addresses, pairs, bandwidth and firewall rules on real kernel objects.

use std::net::IpAddr;
use std::time::Duration;

use ferrovirt_util::firewall::{Backend, Firewall, Layer, Rule, Transaction};
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::netdev::bandwidth::{self, Apply, Bandwidth, Rate};
use ferrovirt_util::netdev::ip::{self, AddressState, Network};
use ferrovirt_util::netdev::tap::{self, TapOptions};
use ferrovirt_util::netdev::{NameAllocator, NetDevError, bridge, link, rx_filter, stats, veth, vlan};
use ferrovirt_util::programs::{Answer, HostPrograms, Programs};

use crate::netns;

/// The host's programs, with another leaf discipline where the kernel was built without `sfq`, and without the filters
/// whose classifiers it lacks.
struct Tc {
    leaf: &'static [&'static str],
}

impl Tc {
    fn new() -> Self {
        let args = ["qdisc", "add", "dev", "lo", "root", "sfq"].map(str::to_owned);
        let has_sfq = HostPrograms.run("tc", &args).unwrap().ok();
        Self { leaf: if has_sfq { &["sfq", "perturb", "10"] } else { &["pfifo"] } }
    }

    fn show(&self, what: &str, dev: &str) -> String {
        self.run("tc", &[what, "show", "dev", dev].map(str::to_owned)).unwrap().stdout
    }
}

impl Programs for Tc {
    fn run(&self, program: &str, args: &[String]) -> ferrovirt_util::Result<Answer> {
        let mut args = args.to_vec();
        if let Some(at) = args.iter().position(|arg| arg == "sfq") {
            args.truncate(at);
            args.extend(self.leaf.iter().map(|word| (*word).to_owned()));
        }
        let answer = HostPrograms.run(program, &args)?;
        let missing = ["TC classifier not found", "Failed to load TC action module"];
        let unknown = missing.iter().any(|text| answer.stderr.contains(text));
        Ok(if unknown { Answer::default() } else { answer })
    }
}

fn network(text: &str, prefix: u8) -> Network {
    Network { address: text.parse().unwrap(), prefix }
}

#[test]
fn pairs_with_addresses_and_routes() {
    if !netns::enter() {
        return;
    }
    let names = NameAllocator::process_local();
    let pair = veth::create(&names, Some("here"), None, Some("lxc:c")).unwrap();
    assert_eq!(link::query(pair.peer_ifindex).unwrap().alias, "lxc:c");
    assert_eq!(link::query(pair.ifindex).unwrap().kind, "veth");
    let again = veth::create(&names, Some("here"), None, None).unwrap_err();
    assert_eq!(again, NetDevError::NameInUse { name: "here".into() });
    for index in [pair.ifindex, pair.peer_ifindex] {
        link::set_up(index, true).unwrap();
    }
    ip::add_address(pair.ifindex, network("192.0.2.1", 24), None).unwrap();
    ip::add_address(pair.ifindex, network("2001:db8::1", 64), None).unwrap();
    let twice = ip::add_address(pair.ifindex, network("192.0.2.1", 24), None).unwrap_err();
    assert_eq!(twice.to_string(), "Error adding IP address to here: File exists");
    ip::wait_for_dad(pair.ifindex, Duration::from_secs(20)).unwrap();
    let all = ip::addresses(pair.ifindex).unwrap();
    assert!(all.contains(&(network("2001:db8::1", 64), AddressState::Ready)), "{all:?}");
    let gateway: IpAddr = "192.0.2.254".parse().unwrap();
    ip::add_route(pair.ifindex, network("198.51.100.0", 24), Some(gateway), Some(7)).unwrap();
    let mixed = ip::add_route(pair.ifindex, network("2001:db8:1::", 48), Some(gateway), None).unwrap_err();
    assert_eq!(mixed.to_string(), "Error adding static route to here: Invalid argument");
    ip::remove_address(pair.ifindex, network("192.0.2.1", 24)).unwrap();
    ip::remove_address(pair.ifindex, network("192.0.2.1", 24)).unwrap_err();
    let filter = rx_filter::query(pair.ifindex, &std::fs::read_to_string("/proc/net/dev_mcast").unwrap());
    let filter = filter.unwrap();
    assert_eq!((filter.promiscuous, filter.multicast), (false, rx_filter::Mode::Normal));
    assert!(stats::read("/sys/class/net".as_ref(), "here").unwrap().tx_bytes >= 0);
    assert!(matches!(
        vlan::create(pair.ifindex, 4095, "v"),
        Err(NetDevError::System { errno: libc::ERANGE, .. })
    ));
    link::delete(pair.ifindex).unwrap();
    assert!(!link::exists(&pair.peer_name), "the other end goes with it");
}

#[test]
fn duplicate_addresses_are_found() {
    if !netns::enter() {
        return;
    }
    let pair = veth::create(&NameAllocator::process_local(), Some("dup0"), Some("dup1"), None).unwrap();
    for index in [pair.ifindex, pair.peer_ifindex] {
        link::set_up(index, true).unwrap();
    }
    ip::add_address(pair.ifindex, network("2001:db8::7", 64), None).unwrap();
    ip::wait_for_dad(pair.ifindex, Duration::from_secs(20)).unwrap();
    ip::add_address(pair.peer_ifindex, network("2001:db8::7", 64), None).unwrap();
    let found = ip::wait_for_dad(pair.peer_ifindex, Duration::from_secs(20)).unwrap_err();
    assert_eq!(found.to_string(), "Duplicate address 2001:db8::7 on dup1");
}

#[test]
fn forwarding_entries() {
    if !netns::enter() {
        return;
    }
    let br = bridge::create("br0", &bridge::BridgeOptions::default()).unwrap();
    let options = TapOptions { bridge: Some(br), up: true, ..Default::default() };
    let tap = tap::create(&NameAllocator::process_local(), &options).unwrap();
    let mac = MacAddr([0x52, 0x54, 0, 9, 9, 9]);
    bridge::add_fdb(tap.ifindex, mac).unwrap();
    bridge::remove_fdb(tap.ifindex, mac).unwrap();
    assert!(bridge::remove_fdb(tap.ifindex, mac).is_err());
}

#[test]
fn bandwidth_in_the_kernel() {
    if !netns::enter() {
        return;
    }
    let tc = Tc::new();
    let tap = tap::create(&NameAllocator::process_local(), &TapOptions::default()).unwrap();
    let rate = |average| {
        Some(Rate { average: Some(average), peak: Some(2 * average), floor: None, burst: Some(64) })
    };
    let limits = Bandwidth { inbound: rate(1000), outbound: rate(500), class_id: None };
    let how = Apply { hierarchical: false, swapped: true, clear: true };
    // Twice: the second call replaces what the first has set.
    for _ in 0..2 {
        bandwidth::set(&tc, &tap.name, Some(&limits), how).unwrap();
    }
    let classes = tc.show("class", &tap.name);
    assert!(classes.contains("class htb 1:1 root leaf 2: prio 0 rate 8Mbit ceil 16Mbit"), "{classes}");
    let disciplines = tc.show("qdisc", &tap.name);
    assert!(disciplines.contains("ingress") && disciplines.contains(" 2: parent 1:1"), "{disciplines}");
    bandwidth::clear(&tc, &tap.name);
    assert!(!tc.show("qdisc", &tap.name).contains("htb"));
    let refused = bandwidth::set(&tc, "absent", Some(&limits), how).unwrap_err();
    assert!(refused.message().contains("absent"), "{refused}");
}

#[test]
fn a_hierarchy_with_guaranteed_shares() {
    if !netns::enter() {
        return;
    }
    let tc = Tc::new();
    let br = bridge::create("br7", &bridge::BridgeOptions::default()).unwrap();
    let network = Rate { average: Some(10_000), ..Rate::default() };
    let limits = Bandwidth { inbound: Some(network), ..Bandwidth::default() };
    let how = Apply { hierarchical: true, swapped: true, clear: true };
    bandwidth::set(&tc, "br7", Some(&limits), how).unwrap();
    let share = Rate { average: Some(500), floor: Some(400), ..Rate::default() };
    let guest = Bandwidth { inbound: Some(share), ..Bandwidth::default() };
    let mac = MacAddr([0x52, 0x54, 0, 1, 2, 3]);
    bandwidth::plug(&tc, "br7", &network, mac, &guest, 3).unwrap();
    bandwidth::update_rate(&tc, "br7", 2, &network, 9_600).unwrap();
    let classes = tc.show("class", "br7");
    assert!(
        classes.contains("class htb 1:3 parent 1:1 leaf 3: prio 0 rate 3200Kbit ceil 80Mbit"),
        "{classes}"
    );
    assert!(classes.contains("rate 76800Kbit"), "{classes}");
    bandwidth::unplug(&tc, "br7", mac, 3).unwrap();
    assert!(!tc.show("class", "br7").contains("1:3"));
    bandwidth::plug(&tc, "br7", &network, mac, &guest, 2).unwrap_err();
    bridge::delete(br).unwrap();
}

#[test]
fn firewall_changes_are_all_or_nothing() {
    if !netns::enter() {
        return;
    }
    let auto = Transaction { auto_rollback: true, ..Transaction::default() };
    let list = |program: &str, args: &[&str]| {
        let args: Vec<String> = args.iter().map(|word| (*word).to_owned()).collect();
        HostPrograms.run(program, &args).unwrap().stdout
    };
    let mut iptables = Firewall::new(Backend::Iptables);
    iptables.start_transaction(auto);
    iptables.add(Rule::new(Layer::Ipv4, ["-N", "OURS"]));
    iptables.add(Rule::new(Layer::Ipv4, ["-A", "OURS", "-p", "tcp", "--dport", "67", "-j", "ACCEPT"]));
    iptables.add(Rule::new(Layer::Ipv4, ["-A", "NOBODYS", "-j", "ACCEPT"]));
    let error = iptables.apply(&HostPrograms).unwrap_err();
    let text = "internal error: Failed to run firewall command iptables -w -A NOBODYS -j ACCEPT: ";
    assert!(error.message().starts_with(text), "{error}");
    assert!(!list("iptables", &["-w", "-S"]).contains("OURS"), "rolled back");

    let mut nft = Firewall::new(Backend::Nftables);
    nft.start_transaction(Transaction::default());
    nft.add(Rule::new(Layer::Ipv4, ["add", "table", "ours"]));
    nft.add(Rule::new(Layer::Ipv4, ["add", "chain", "ours", "c"]));
    nft.start_transaction(auto);
    nft.add(Rule::new(
        Layer::Ipv4,
        ["insert", "rule", "ours", "c", "tcp", "dport", "67", "counter", "accept"],
    ));
    nft.add(Rule::new(
        Layer::Ipv4,
        ["insert", "rule", "ours", "c", "udp", "dport", "67", "counter", "accept"],
    ));
    nft.apply(&HostPrograms).unwrap();
    assert!(list("nft", &["list", "table", "ip", "ours"]).contains("udp dport 67 counter"));
    nft.removal().apply(&HostPrograms).unwrap();
    assert!(!list("nft", &["list", "table", "ip", "ours"]).contains("dport 67"));
}

#[test]
fn firewall_transactions_in_the_kernel() {
    if !netns::enter() {
        return;
    }
    let list = |program: &str, args: &[&str]| {
        let args: Vec<String> = args.iter().map(|word| (*word).to_owned()).collect();
        HostPrograms.run(program, &args).unwrap().stdout
    };
    let auto = Transaction { auto_rollback: true, ..Transaction::default() };
    // One wrong rule among many: the kernel has seen none of them, whatever their family.
    let mut nft = Firewall::new(Backend::Nftables);
    nft.start_transaction(auto);
    for layer in [Layer::Ipv4, Layer::Ipv6] {
        nft.add(Rule::new(layer, ["add", "table", "ours"]));
        nft.add(Rule::new(layer, ["add", "chain", "ours", "c"]));
        nft.add(Rule::new(layer, ["add", "rule", "ours", "c", "counter", "accept"]));
    }
    nft.add(Rule::new(Layer::Ipv4, ["add", "rule", "ours", "absent", "counter"]));
    let error = nft.apply(&HostPrograms).unwrap_err();
    let text = "internal error: Failed to run firewall command nft add rule ip ours absent counter: ";
    assert!(error.message().starts_with(text), "{error}");
    assert_eq!(list("nft", &["list", "ruleset"]), "");

    // Two tables of iptables and one of ebtables; the last refuses, the others are taken back.
    let build = |last: &str| {
        let mut tables = Firewall::new(Backend::Iptables);
        tables.start_transaction(auto);
        tables.add(Rule::new(Layer::Ipv4, ["-N", "OURS"]));
        tables.add(Rule::new(
            Layer::Ipv4,
            ["-A", "OURS", "-m", "comment", "--comment", "a \"quoted\" word", "-j", "ACCEPT"],
        ));
        tables.add(Rule::new(Layer::Ipv4, ["--table", "nat", "--new-chain", "OURS"]));
        tables.add(Rule::new(Layer::Ipv4, ["--table", "nat", "--insert", "POSTROUTING", "--jump", "OURS"]));
        tables.add(Rule::new(Layer::Ethernet, ["-t", "nat", "-N", "libvirt-J-x"]));
        tables.add(Rule::new(Layer::Ethernet, ["-t", "nat", "-A", "PREROUTING", "-i", "x", "-j", last]));
        tables
    };
    let all = || list("iptables-save", &[]) + &list("ebtables-save", &[]);
    build("absent").apply(&HostPrograms).unwrap_err();
    assert!(!all().contains("OURS") && !all().contains("libvirt-J-x"), "{}", all());
    let mut good = build("libvirt-J-x");
    good.apply(&HostPrograms).unwrap();
    assert!(all().contains("-A POSTROUTING -j OURS") && all().contains("-i x -j libvirt-J-x"), "{}", all());
    assert!(all().contains(r#"--comment "a \"quoted\" word""#), "{}", all());
    // Its removal works although somebody has removed a part already.
    list("iptables", &["-w", "-F", "OURS"]);
    good.removal().apply(&HostPrograms).unwrap();
    assert!(!all().contains("OURS") && !all().contains("libvirt-J-x"), "{}", all());
}
