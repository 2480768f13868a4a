use std::cell::RefCell;

use ferrovirt_util::Result;
use ferrovirt_util::programs::{Answer, Programs, command_line};

use super::*;

/// Records commands; `listing` is what every list command prints.
struct Recorder {
    listing: &'static str,
    lines: RefCell<Vec<String>>,
}

impl Programs for Recorder {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        self.lines.borrow_mut().push(command_line(program, args));
        let lists = args.iter().any(|arg| arg.contains("list") || arg == "show");
        let stdout = if lists { self.listing } else { "" };
        Ok(Answer { stdout: stdout.to_owned(), ..Answer::default() })
    }
}

fn record(backend: Backend, listing: &'static str, add: impl Fn(&mut Firewall)) -> Vec<String> {
    let programs = Recorder { listing, lines: RefCell::default() };
    let mut firewall = Firewall::new(backend);
    add(&mut firewall);
    firewall.apply(&programs).unwrap();
    programs.lines.into_inner()
}

fn rules(backend: Backend, forward: &str) -> Vec<String> {
    let text = format!(
        "<network><name>n</name>{forward}<bridge name='br7'/><ip address='10.7.0.1' prefix='20'/></network>"
    );
    let network = Network::parse(&text).unwrap();
    record(backend, "qdisc htb 1: root", |firewall| add_network_rules(&network, "br7", firewall))
}

#[test]
fn source_addresses_of_a_range() {
    let forward =
        "<forward mode='nat' dev='eth3'><nat><address start='192.0.2.1' end='192.0.2.9'/></nat></forward>";
    let iptables = rules(Backend::Iptables, forward);
    let expected = "iptables -w --table nat --insert LIBVIRT_PRT --source 10.7.0.0/20 -p udp '!' --destination \
                    10.7.0.0/20 --out-interface eth3 --jump SNAT --to-source 192.0.2.1-192.0.2.9:1024-65535";
    assert!(iptables.iter().any(|line| line == expected), "{iptables:#?}");
    let nftables = rules(Backend::Nftables, forward);
    let expected = "nft -ae insert rule ip libvirt_network guest_nat ip saddr 10.7.0.0/20 ip daddr '!=' 10.7.0.0/20 \
                    oifname eth3 counter snat to 192.0.2.1-192.0.2.9";
    assert!(nftables.iter().any(|line| line == expected), "{nftables:#?}");
    assert!(!nftables.iter().any(|line| line.starts_with("tc qdisc add")), "{nftables:#?}");
}

#[test]
fn an_open_network_has_no_rules() {
    assert!(rules(Backend::Iptables, "<forward mode='open'/>").is_empty());
    assert!(rules(Backend::Nftables, "<forward mode='open'/>").is_empty());
}

#[test]
fn only_missing_chains_are_made() {
    let listing = "-N LIBVIRT_INP\n-N LIBVIRT_OUT\n-A INPUT -j LIBVIRT_INP\n";
    let lines = record(Backend::Iptables, listing, add_network_chains);
    assert!(!lines.iter().any(|line| line.ends_with("--new-chain LIBVIRT_OUT")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.ends_with("--insert OUTPUT --jump LIBVIRT_OUT")), "{lines:#?}");
    assert!(!lines.iter().any(|line| line.ends_with("--jump LIBVIRT_INP")), "{lines:#?}");
    let lines =
        record(Backend::Nftables, "table ip libvirt_network {\n chain guest_nat {\n", add_network_chains);
    assert!(!lines.iter().any(|line| line.contains("add table") || line.contains("guest_nat")), "{lines:#?}");
}
