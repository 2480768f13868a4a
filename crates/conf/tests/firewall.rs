//! Rules of networks and filters in the kernel, each test in a network namespace of its own (root needed).
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::panic, clippy::print_stderr, reason = "helpers of tests")]

use std::cell::Cell;

use ferrovirt_conf::network::{Network, add_network_chains, add_network_rules};
use ferrovirt_conf::nwfilter::{Filter, Operation, Variables, apply_new_rules, instances};
use ferrovirt_util::firewall::{Backend, Firewall};
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::programs::{Answer, Feeder, HostPrograms, Programs};
use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

/// Moves the calling thread to a new network namespace. Without the right to do so: `false`, and under CI a failure.
fn enter() -> bool {
    let moved = unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS).and_then(|()| {
        let none = None::<&str>;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)?;
        mount(Some("sysfs"), "/sys", Some("sysfs"), MsFlags::empty(), none)
    });
    match moved {
        Ok(()) => true,
        Err(e) if std::env::var_os("CI").is_some() => panic!("no network namespace: {e}"),
        Err(e) => {
            eprintln!("skipped: no network namespace: {e}");
            false
        }
    }
}

/// The host's programs, counted; `whole` lets them read their input.
struct Counted {
    whole: bool,
    calls: Cell<usize>,
}

impl Counted {
    fn new(whole: bool) -> Self {
        Self { whole, calls: Cell::new(0) }
    }
}

impl Programs for Counted {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        self.calls.set(self.calls.get() + 1);
        HostPrograms.run(program, args)
    }

    fn feeder(&self) -> Option<&dyn Feeder> {
        self.whole.then_some(self)
    }
}

impl Feeder for Counted {
    fn feed(&self, program: &str, args: &[String], input: &str) -> Result<Answer> {
        self.calls.set(self.calls.get() + 1);
        HostPrograms.feed(program, args, input)
    }
}

fn show(program: &str, args: &[&str]) -> String {
    let args: Vec<String> = args.iter().map(|arg| (*arg).to_owned()).collect();
    HostPrograms.run(program, &args).unwrap().stdout
}

fn ruleset() -> String {
    show("nft", &["list", "ruleset"])
}

/// The lines that name the filters' interface.
fn rules_of_interface() -> Vec<String> {
    ruleset().lines().filter(|line| line.contains("vnet7")).map(str::to_owned).collect()
}

/// Chains and their rules; the chains in the order of their names.
fn rules_in_order() -> Vec<String> {
    let text = show("iptables-save", &[]) + &show("ebtables-save", &[]);
    let mut lines: Vec<String> =
        text.lines().filter(|line| line.starts_with("-A")).map(str::to_owned).collect();
    // Stable: the rules of a chain keep their order.
    lines.sort_by_key(|line| line.split(' ').nth(1).map(str::to_owned));
    lines
}

const NETWORK: &str = "<network><name>n</name><forward mode='nat'/><bridge name='br7'/>\
    <ip address='10.7.0.1' prefix='24'><dhcp><range start='10.7.0.2' end='10.7.0.9'/></dhcp></ip>\
    <ip family='ipv6' address='fd00:7::1' prefix='64'/></network>";

fn network_rules(backend: Backend) {
    if !enter() {
        return;
    }
    show("ip", &["link", "add", "br7", "type", "bridge"]);
    let network = Network::parse(NETWORK).unwrap();
    let (mut rulesets, mut calls) = (Vec::new(), Vec::new());
    for whole in [false, true] {
        let programs = Counted::new(whole);
        let mut chains = Firewall::new(backend);
        add_network_chains(&mut chains);
        chains.apply(&programs).unwrap();
        let empty = ruleset();
        programs.calls.set(0);
        let mut firewall = Firewall::new(backend);
        add_network_rules(&network, "br7", &mut firewall);
        firewall.apply(&programs).unwrap();
        calls.push(programs.calls.get());
        rulesets.push(ruleset());
        assert_ne!(rulesets[0], empty);
        // The chains are there: nothing to do.
        let mut again = Firewall::new(backend);
        add_network_chains(&mut again);
        again.apply(&programs).unwrap();
        assert_eq!(ruleset(), rulesets[0]);
        firewall.removal().apply(&programs).unwrap();
        assert_eq!(ruleset(), empty, "nothing of the network is left");
    }
    assert_eq!(rulesets[0], rulesets[1], "the same rules, in one go");
    assert!(calls[1] * 2 < calls[0], "programs that were run: {calls:?}");
}

#[test]
fn network_rules_with_nftables() {
    network_rules(Backend::Nftables);
}

#[test]
fn network_rules_with_iptables() {
    network_rules(Backend::Iptables);
}

const FILTER: &str = "<filter name='f' chain='root'><uuid>5c6d49af-b071-6127-b4ec-6f8ed4b55335</uuid>\
    <rule action='accept' direction='out' priority='100'><mac srcmacaddr='52:54:00:01:02:03'/></rule>\
    <rule action='accept' direction='in' priority='200'><tcp dstportstart='22'/></rule>\
    <rule action='drop' direction='inout' priority='1000'><all/></rule></filter>";

#[test]
fn filter_rules() {
    if !enter() {
        return;
    }
    let filter = Filter::parse(FILTER).unwrap();
    let find = |name: &str| Err::<Filter, Error>(Error::internal(ErrorDomain::NWFILTER, name));
    let list = instances(&filter, &Variables::default(), &find).unwrap();
    let mut seen = Vec::new();
    for whole in [false, true] {
        let programs = Counted::new(whole);
        let operate = |operation: &Operation| {
            let mut firewall = Firewall::new(Backend::Iptables);
            operation.add("vnet7", &mut firewall);
            firewall.apply(&programs)
        };
        let mut firewall = Firewall::new(Backend::Iptables);
        apply_new_rules(&list, "vnet7", &mut firewall).unwrap();
        firewall.apply(&programs).unwrap();
        let text = ruleset();
        assert!(text.contains("52:54:00:01:02:03") && text.contains("libvirt-J-vnet7"), "{text}");
        seen.push((rules_in_order(), programs.calls.get()));
        operate(&Operation::TearOld).unwrap();
        assert!(ruleset().contains("libvirt-I-vnet7") && !ruleset().contains("libvirt-J-vnet7"));
        operate(&Operation::AllTeardown).unwrap();
        assert_eq!(rules_of_interface(), [""; 0]);
        operate(&Operation::Basic(MacAddr([0x52, 0x54, 0, 1, 2, 3]))).unwrap();
        assert!(ruleset().contains("libvirt-I-vnet7") || ruleset().contains("libvirt-J-vnet7"));
        operate(&Operation::RemoveBasic).unwrap();
        operate(&Operation::AllTeardown).unwrap();
        assert_eq!(rules_of_interface(), [""; 0]);
    }
    assert_eq!(seen[0].0, seen[1].0, "the same rules, in one go");
    assert!(seen[1].1 < seen[0].1, "programs that were run: {} and {}", seen[0].1, seen[1].1);
}
