//! The firewall rules of a virtual network: what its guests may reach, and whose address they have outside.
//! Upstream: `network_iptables.c`, `network_nftables.c`.

mod chains;
mod templates;

pub use chains::add_network_chains;

use std::net::IpAddr;

use ferrovirt_util::firewall::{Backend, Firewall, Layer, Rule, Transaction};
use ferrovirt_util::socketaddr::SocketAddr;

use super::{ForwardMode, Network, NetworkIp};
use templates::{Templates, fill};

type Values = Vec<(&'static str, Option<String>)>;

/// A service of the host: whether it is asked (or answers), protocol, port.
type Service = (bool, &'static str, &'static str);

/// DHCP and DNS.
const SERVICES4: [Service; 8] = [
    (true, "tcp", "67"),
    (true, "udp", "67"),
    (false, "tcp", "68"),
    (false, "udp", "68"),
    (true, "tcp", "53"),
    (true, "udp", "53"),
    (false, "tcp", "53"),
    (false, "udp", "53"),
];
const TFTP: [Service; 2] = [(true, "udp", "69"), (false, "udp", "69")];
/// DNS and DHCP.
const SERVICES6: [Service; 6] = [
    (true, "tcp", "53"),
    (true, "udp", "53"),
    (false, "tcp", "53"),
    (false, "udp", "53"),
    (true, "udp", "547"),
    (false, "udp", "546"),
];

/// Destinations outside the network that never leave the link: packets to them keep their source.
const LINK_LOCAL4: &[&str] = &["255.255.255.255/32", "224.0.0.0/24"];
const LINK_LOCAL6: &[&str] = &["ff02::/16"];

/// Source ports that are used if none are given.
const DEFAULT_PORTS: (u16, u16) = (1024, u16::MAX);

struct Rules<'a> {
    network: &'a Network,
    bridge: &'a str,
    templates: &'static Templates,
    firewall: &'a mut Firewall,
}

/// Adds the rules of `network`, whose bridge is called `bridge`. An open network has none.
/// Upstream: `networkAddFirewallRules`.
pub fn add_network_rules(network: &Network, bridge: &str, firewall: &mut Firewall) {
    if network.forward.mode == ForwardMode::Open {
        return;
    }
    let backend = firewall.backend();
    let templates = templates::of(backend);
    let mut rules = Rules { network, bridge, templates, firewall };
    if backend == Backend::Nftables {
        rules.checksum_by_traffic_control();
    }
    rules.firewall.start_transaction(Transaction { auto_rollback: true, ..Transaction::default() });
    rules.general4();
    rules.general6();
    network.ips.iter().for_each(|ip| rules.forward(ip));
    if let Some(template) = templates.checksum
        && network.ips.iter().any(|ip| ip.address.is_ipv4() && ip.has_dhcp())
    {
        rules.firewall.start_transaction(Transaction { ignore_errors: true, auto_rollback: true });
        rules.add(Layer::Ipv4, template, Vec::new());
    }
}

impl Rules<'_> {
    fn add(&mut self, layer: Layer, template: &str, mut values: Values) {
        let family = if layer == Layer::Ipv6 { "ip6" } else { "ip" };
        values.push(("ip", Some(family.to_owned())));
        values.push(("bridge", Some(self.bridge.to_owned())));
        values.push(("dev", self.network.forward.first_interface().map(str::to_owned)));
        self.firewall.add(Rule::new(layer, fill(template, &values)));
    }

    fn serve(&mut self, layer: Layer, services: &[Service]) {
        for (asked, protocol, port) in services {
            let template = if *asked { self.templates.serve_in } else { self.templates.serve_out };
            if let Some(template) = template {
                let text = |text: &str| Some(text.to_owned());
                self.add(layer, template, vec![("protocol", text(protocol)), ("port", text(port))]);
            }
        }
    }

    fn isolate(&mut self, layer: Layer) {
        for template in self.templates.isolate {
            self.add(layer, template, Vec::new());
        }
    }

    fn general4(&mut self) {
        self.serve(Layer::Ipv4, &SERVICES4);
        let mut ips = self.network.ips.iter().filter(|ip| ip.address.is_ipv4());
        let server = ips.find(|ip| ip.has_dhcp() || ip.tftp_root.is_some());
        if server.is_some_and(|ip| ip.tftp_root.is_some()) {
            self.serve(Layer::Ipv4, &TFTP);
        }
        self.isolate(Layer::Ipv4);
    }

    fn general6(&mut self) {
        let addressed = self.network.ips.iter().any(|ip| ip.address.is_ipv6());
        if addressed || self.network.ipv6 {
            self.isolate(Layer::Ipv6);
        }
        if addressed {
            self.serve(Layer::Ipv6, &SERVICES6);
        }
    }

    /// What the network of one address may exchange with others.
    fn forward(&mut self, ip: &NetworkIp) {
        let (layer, local) = match ip.address {
            IpAddr::V4(_) => (Layer::Ipv4, LINK_LOCAL4),
            IpAddr::V6(_) => (Layer::Ipv6, LINK_LOCAL6),
        };
        let prefix = ip.prefix_len();
        let network = SocketAddr(ip.address).network(prefix).map_or(ip.address, |address| address.0);
        let net = Some(format!("{network}/{prefix}"));
        let forward = &self.network.forward;
        let translated =
            forward.mode == ForwardMode::Nat && (layer == Layer::Ipv4 || forward.nat.ipv6 == Some(true));
        if !matches!(forward.mode, ForwardMode::Nat | ForwardMode::Route) {
            return;
        }
        self.add(layer, self.templates.allow_out, vec![("net", net.clone())]);
        let back = if translated { self.templates.related_in } else { self.templates.allow_in };
        self.add(layer, back, vec![("net", net.clone())]);
        if translated {
            // The last one inserted is looked at first.
            for protocol in [None, Some("udp"), Some("tcp")] {
                self.translate(layer, protocol, net.clone());
            }
            for to in local {
                let to = Some((*to).to_owned());
                self.add(layer, self.templates.keep_source, vec![("net", net.clone()), ("to", to)]);
            }
        }
    }

    fn translate(&mut self, layer: Layer, protocol: Option<&str>, net: Option<String>) {
        let nat = &self.network.forward.nat;
        let ports = protocol.map(|_| nat.ports.filter(|ports| *ports != (0, 0)).unwrap_or(DEFAULT_PORTS));
        let ports = ports.filter(|(start, end)| start < end).map(|(start, end)| format!("{start}-{end}"));
        let colon_ports = ports.as_ref().map(|ports| format!(":{ports}"));
        let addresses = nat.addresses.filter(|(start, _)| start.is_ipv4() == (layer == Layer::Ipv4));
        let source = addresses
            .map(|(start, end)| format!("{start}-{end}{}", colon_ports.as_deref().unwrap_or_default()));
        let template = if source.is_some() { self.templates.translate } else { self.templates.masquerade };
        let protocol = protocol.map(str::to_owned);
        let values = vec![
            ("protocol", protocol),
            ("net", net),
            ("ports", ports),
            ("colon_ports", colon_ports),
            ("source", source),
        ];
        self.add(layer, template, values);
    }

    /// nftables cannot fill checksums in, traffic control can.
    fn checksum_by_traffic_control(&mut self) {
        let rule = |template: &str, bridge: &str| {
            let values = [("bridge", Some(bridge.to_owned()))];
            Rule::new(Layer::Tc, fill(template, &values)).ignore_errors()
        };
        let bridge = self.bridge.to_owned();
        let show = rule("qdisc show dev $bridge handle 1:", &bridge);
        // A group of its own: what the query adds must be there before the filter.
        self.firewall.start_transaction(Transaction::default());
        self.firewall.add(show.query(Box::new(move |lines| {
            let missing = !lines.iter().any(|line| line.contains("qdisc htb 1:"));
            let root = || rule("qdisc add dev $bridge root handle 1: htb default 2", &bridge);
            Ok(missing.then(root).into_iter().collect())
        })));
        self.firewall.start_transaction(Transaction::default());
        self.firewall.add(rule(
            "filter add dev $bridge prio 2 protocol ip parent 1: u32 match ip dport 68 ffff action csum ip and udp",
            self.bridge,
        ));
    }
}

#[cfg(test)]
mod tests;
