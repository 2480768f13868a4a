//! The chains of an interface: new ones (letters J and P), which replace those in use (letters I and O).

use ferrovirt_util::firewall::{Firewall, Layer, Rule as Command, Transaction};
use ferrovirt_util::mac::MacAddr;

/// The address that bridges speak to each other with.
pub(super) const BRIDGE_GROUP: &str = "01:80:c2:00:00:00";

/// Protocols that chains may be for, with their number.
const PROTOCOLS: [(&str, &str); 5] =
    [("ipv4", "0x800"), ("ipv6", "0x86dd"), ("arp", "0x806"), ("rarp", "0x8035"), ("vlan", "0x8100")];

/// A change of all rules of an interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Remove all rules. Upstream: `ebiptablesAllTeardown`.
    AllTeardown,
    /// Replace the rules in use by the new ones. Upstream: `ebiptablesTearOldRules`.
    TearOld,
    /// Remove the new rules. Upstream: `ebiptablesTearNewRules`.
    TearNew,
    /// Remove what the next three made. Upstream: `ebtablesRemoveBasicRules`.
    RemoveBasic,
    /// IPv4 and ARP from the guest's own address only. Upstream: `ebtablesApplyBasicRules`.
    Basic(MacAddr),
    /// Only DHCP, from these servers (from all, if none is given); with `true` the rules stay the new ones.
    /// Upstream: `ebtablesApplyDHCPOnlyRules`.
    DhcpOnly(MacAddr, Vec<String>, bool),
    /// Nothing at all. Upstream: `ebtablesApplyDropAllRules`.
    DropAll,
}

pub(super) struct Chains<'a> {
    pub(super) interface: &'a str,
}

impl Chains<'_> {
    /// Adds a command; `@` in it is the interface.
    fn add(&self, layer: Layer, words: &str, firewall: &mut Firewall) {
        let words = words.split_whitespace().map(|word| word.replace('@', self.interface));
        firewall.add(Command::new(layer, words));
    }

    fn ethernet(&self, words: &str, firewall: &mut Firewall) {
        self.add(Layer::Ethernet, &format!("-t nat {words}"), firewall);
    }

    /// Unlinks and removes the chains with these letters, and those that they jump to.
    pub(super) fn remove_ethernet(&self, from: &str, to: &str, firewall: &mut Firewall) {
        self.ethernet(&format!("-D PREROUTING -i @ -j libvirt-{from}-@"), firewall);
        self.ethernet(&format!("-D POSTROUTING -o @ -j libvirt-{to}-@"), firewall);
        for letter in [from, to] {
            let chain = format!("libvirt-{letter}-{}", self.interface);
            let own = format!("{letter}-{}-", self.interface);
            let list = Command::new(Layer::Ethernet, ["-t", "nat", "-L", &chain]).ignore_errors();
            firewall.add(list.query(Box::new(move |lines| {
                let called =
                    lines.iter().filter_map(|line| line.split_once("-j ")?.1.split_whitespace().next());
                let both = |chain: &str| {
                    ["-F", "-X"]
                        .map(|verb| Command::new(Layer::Ethernet, ["-t", "nat", verb, chain]).ignore_errors())
                };
                Ok(called.filter(|chain| chain.starts_with(&own)).flat_map(both).collect())
            })));
        }
        for letter in [from, to] {
            self.ethernet(&format!("-F libvirt-{letter}-@"), firewall);
            self.ethernet(&format!("-X libvirt-{letter}-@"), firewall);
        }
    }

    pub(super) fn create_root(&self, letter: &str, firewall: &mut Firewall) {
        self.ethernet(&format!("-N libvirt-{letter}-@"), firewall);
    }

    pub(super) fn link_root(&self, letter: &str, firewall: &mut Firewall) {
        let hook = if letter == "J" { "PREROUTING -i" } else { "POSTROUTING -o" };
        self.ethernet(&format!("-A {hook} @ -j libvirt-{letter}-@"), firewall);
    }

    pub(super) fn create_sub(&self, letter: &str, chain: &str, firewall: &mut Firewall) {
        for verb in ["-F", "-X"] {
            let name = format!("{letter}-{}-{chain}", self.interface);
            firewall.add(Command::new(Layer::Ethernet, ["-t", "nat", verb, &name]).ignore_errors());
        }
        self.ethernet(&format!("-N {letter}-@-{chain}"), firewall);
        let kind = chain.split('-').next().unwrap_or(chain);
        let selected = match PROTOCOLS.iter().find(|(name, _)| *name == kind) {
            Some((_, number)) => format!("-p {number}"),
            None if kind == "stp" => format!("-d {BRIDGE_GROUP}"),
            None => String::new(),
        };
        self.ethernet(&format!("-A libvirt-{letter}-@ {selected} -j {letter}-@-{chain}"), firewall);
    }

    /// Unlinks and removes the chains of IP packets: the new ones (`P`) or those in use (`O`).
    pub(super) fn remove_ip(&self, layer: Layer, to: char, post: bool, firewall: &mut Firewall) {
        let from = if to == 'P' { 'J' } else { 'I' };
        let link = "-m physdev --physdev";
        self.add(layer, &format!("-D libvirt-out {link}-is-bridged --physdev-out @ -g F{to}-@"), firewall);
        self.add(layer, &format!("-D libvirt-out {link}-out @ -g F{to}-@"), firewall);
        self.add(layer, &format!("-D libvirt-in {link}-in @ -g F{from}-@"), firewall);
        self.add(layer, &format!("-D libvirt-host-in {link}-in @ -g H{from}-@"), firewall);
        if post {
            self.add(layer, "-D libvirt-in-post -m physdev --physdev-in @ -j ACCEPT", firewall);
        }
        for chain in [format!("F{to}"), format!("F{from}"), format!("H{from}")] {
            self.add(layer, &format!("-F {chain}-@"), firewall);
            self.add(layer, &format!("-X {chain}-@"), firewall);
        }
    }

    /// The chains that those of all interfaces are in.
    pub(super) fn create_base(&self, layer: Layer, firewall: &mut Firewall) {
        const BASE: [&str; 12] = [
            "-N libvirt-in",
            "-N libvirt-out",
            "-N libvirt-in-post",
            "-N libvirt-host-in",
            "-D FORWARD -j libvirt-in",
            "-D FORWARD -j libvirt-out",
            "-D FORWARD -j libvirt-in-post",
            "-D INPUT -j libvirt-host-in",
            "-I FORWARD 1 -j libvirt-in",
            "-I FORWARD 2 -j libvirt-out",
            "-I FORWARD 3 -j libvirt-in-post",
            "-I INPUT 1 -j libvirt-host-in",
        ];
        BASE.iter().for_each(|words| self.add(layer, words, firewall));
    }

    pub(super) fn create_ip(&self, layer: Layer, firewall: &mut Firewall) {
        const NEW: [&str; 6] = [
            "-N FP-@",
            "-N FJ-@",
            "-N HJ-@",
            "-A libvirt-out -m physdev --physdev-is-bridged --physdev-out @ -g FP-@",
            "-A libvirt-in -m physdev --physdev-in @ -g FJ-@",
            "-A libvirt-host-in -m physdev --physdev-in @ -g HJ-@",
        ];
        NEW.iter().for_each(|words| self.add(layer, words, firewall));
        let post = ["libvirt-in-post", "-m", "physdev", "--physdev-in", self.interface, "-j", "ACCEPT"];
        let with = |verb: &'static str| Command::new(layer, std::iter::once(verb).chain(post));
        firewall.add(with("-D").ignore_errors());
        firewall.add(with("-A"));
    }

    fn remove_all_new(&self, firewall: &mut Firewall) {
        [Layer::Ipv4, Layer::Ipv6].into_iter().for_each(|layer| self.remove_ip(layer, 'P', false, firewall));
        self.remove_ethernet("J", "P", firewall);
    }

    fn remove_all(&self, firewall: &mut Firewall) {
        self.remove_all_new(firewall);
        [Layer::Ipv4, Layer::Ipv6].into_iter().for_each(|layer| self.remove_ip(layer, 'O', true, firewall));
        self.remove_ethernet("I", "O", firewall);
    }

    fn rename_ethernet(&self, letters: &[(&str, &str)], firewall: &mut Firewall) {
        for (new, used) in letters {
            self.ethernet(&format!("-E libvirt-{new}-@ libvirt-{used}-@"), firewall);
        }
    }

    fn replace_old(&self, firewall: &mut Firewall) {
        for layer in [Layer::Ipv4, Layer::Ipv6] {
            self.remove_ip(layer, 'O', false, firewall);
            for (new, used) in [("FP", "FO"), ("FJ", "FI"), ("HJ", "HI")] {
                self.add(layer, &format!("-E {new}-@ {used}-@"), firewall);
            }
        }
        self.remove_ethernet("I", "O", firewall);
        self.ethernet("-L libvirt-J-@", firewall);
        self.ethernet("-L libvirt-P-@", firewall);
        self.rename_ethernet(&[("J", "I"), ("P", "O")], firewall);
    }
}

impl Operation {
    /// Adds the operation's commands for `interface`.
    pub fn add(&self, interface: &str, firewall: &mut Firewall) {
        let chains = Chains { interface };
        firewall.start_transaction(Transaction { ignore_errors: true, auto_rollback: false });
        let (letters, rules, keep) = match self {
            Self::AllTeardown => return chains.remove_all(firewall),
            Self::TearNew => return chains.remove_all_new(firewall),
            Self::TearOld => return chains.replace_old(firewall),
            Self::RemoveBasic => {
                chains.remove_ethernet("I", "O", firewall);
                return chains.remove_ethernet("J", "P", firewall);
            }
            Self::Basic(mac) => {
                let rules =
                    [format!("-s ! {mac} -j DROP"), "-p IPv4 -j ACCEPT".into(), "-p ARP -j ACCEPT".into()];
                (1, rules.map(|rule| ("J", rule)).to_vec(), false)
            }
            Self::DhcpOnly(mac, servers, keep) => (2, dhcp_rules(*mac, servers), *keep),
            Self::DropAll => (2, Vec::new(), false),
        };
        chains.remove_all(firewall);
        firewall.start_transaction(Transaction::default());
        let letters = &[("J", "I"), ("P", "O")][..letters];
        letters.iter().for_each(|(letter, _)| chains.create_root(letter, firewall));
        for (letter, _) in letters {
            for (_, rule) in rules.iter().filter(|(own, _)| own == letter) {
                chains.ethernet(&format!("-A libvirt-{letter}-@ {rule}"), firewall);
            }
            chains.ethernet(&format!("-A libvirt-{letter}-@ -j DROP"), firewall);
        }
        letters.iter().for_each(|(letter, _)| chains.link_root(letter, firewall));
        if !keep {
            chains.rename_ethernet(letters, firewall);
        }
    }
}

fn dhcp_rules(mac: MacAddr, servers: &[String]) -> Vec<(&'static str, String)> {
    let udp = "-p ipv4 --ip-protocol udp";
    let mut rules = vec![("J", format!("-s {mac} {udp} --ip-sport 68 --ip-dport 67 -j ACCEPT"))];
    let sources: Vec<String> = match servers {
        [] => vec![String::new()],
        _ => servers.iter().map(|server| format!("--ip-src {server}")).collect(),
    };
    for source in sources {
        for to in [mac.to_string(), "ff:ff:ff:ff:ff:ff".to_owned()] {
            rules.push(("P", format!("-d {to} {udp} {source} --ip-sport 67 --ip-dport 68 -j ACCEPT")));
        }
    }
    rules
}
