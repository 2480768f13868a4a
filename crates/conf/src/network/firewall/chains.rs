//! The chains that the rules of all networks are in.

use ferrovirt_util::firewall::{Backend, Firewall, Layer, Rule, Transaction};

/// Table, chain of ours, and the chain that jumps to it. Upstream: `iptablesSetupPrivateChains`.
const IPTABLES: [(&str, &str, &str); 7] = [
    ("filter", "LIBVIRT_INP", "INPUT"),
    ("filter", "LIBVIRT_OUT", "OUTPUT"),
    ("filter", "LIBVIRT_FWO", "FORWARD"),
    ("filter", "LIBVIRT_FWI", "FORWARD"),
    ("filter", "LIBVIRT_FWX", "FORWARD"),
    ("nat", "LIBVIRT_PRT", "POSTROUTING"),
    ("mangle", "LIBVIRT_PRT", "POSTROUTING"),
];

const TABLE: &str = "libvirt_network";

/// Chain and its hook, or none if `forward` jumps to it. Upstream: `nftablesSetupPrivateChains`.
const NFTABLES: [(&str, Option<&str>); 5] = [
    ("forward", Some("{ type filter hook forward priority 0; policy accept; }")),
    ("guest_output", None),
    ("guest_input", None),
    ("guest_cross", None),
    ("guest_nat", Some("{ type nat hook postrouting priority 100; policy accept; }")),
];

/// Adds what makes the chains that do not exist yet; to be applied once before the rules of the first network.
pub fn add_network_chains(firewall: &mut Firewall) {
    for layer in [Layer::Ipv4, Layer::Ipv6] {
        firewall.start_transaction(Transaction::default());
        match firewall.backend() {
            Backend::Iptables => {
                for table in ["filter", "nat", "mangle"] {
                    let list = Rule::new(layer, ["--table", table, "--list-rules"]);
                    firewall.add(list.query(Box::new(move |lines| Ok(iptables(layer, table, lines)))));
                }
            }
            Backend::Nftables => {
                let list = Rule::new(layer, ["list", "table", TABLE]).ignore_errors();
                firewall.add(list.query(Box::new(move |lines| Ok(nftables(layer, lines)))));
            }
        }
    }
}

/// What is missing in `table`, whose rules are `lines`.
fn iptables(layer: Layer, table: &str, lines: &[&str]) -> Vec<Rule> {
    let missing = |line: String| !lines.contains(&line.as_str());
    let mut rules = Vec::new();
    for (_, chain, parent) in IPTABLES.into_iter().filter(|(t, ..)| *t == table) {
        if missing(format!("-N {chain}")) {
            rules.push(Rule::new(layer, ["--table", table, "--new-chain", chain]));
        }
        if missing(format!("-A {parent} -j {chain}")) {
            rules.push(Rule::new(layer, ["--table", table, "--insert", parent, "--jump", chain]));
        }
    }
    rules
}

/// What is missing in our table, which was printed as `lines`.
fn nftables(layer: Layer, lines: &[&str]) -> Vec<Rule> {
    let missing = |words: &str| !lines.iter().any(|line| line.contains(words));
    let mut rules = Vec::new();
    if missing("table ") {
        rules.push(Rule::new(layer, ["add", "table", TABLE]));
    }
    for (chain, hook) in NFTABLES {
        if missing(&format!("chain {chain} {{")) {
            rules.push(Rule::new(layer, ["add", "chain", TABLE, chain].into_iter().chain(hook)));
        }
        if hook.is_none() && missing(&format!("jump {chain}")) {
            rules.push(Rule::new(layer, ["insert", "rule", TABLE, "forward", "counter", "jump", chain]));
        }
    }
    rules
}
