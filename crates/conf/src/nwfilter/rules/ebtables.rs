//! Rules for frames. Upstream: `ebtablesCreateRuleInstance`.

use super::variables::Values;
use crate::nwfilter::{Action, Direction};

/// How an attribute becomes an option.
enum Form {
    Plain,
    Hex,
    /// With a second attribute after a separator.
    With(char, &'static str),
    /// Only the option, if true.
    Flag,
    /// Ranges of types and codes.
    Icmp,
}
use Form::{Flag, Hex, Icmp, Plain, With};

/// An option, the option for the opposite direction, the attribute, and its form; or words that always stand there.
enum Part {
    Option(&'static str, &'static str, &'static str, Form),
    Words(&'static [&'static str]),
}
use Part::{Option as Opt, Words};

const MACS: &[Part] = &[
    Opt("-s", "-d", "srcmacaddr", With('/', "srcmacmask")),
    Opt("-d", "-s", "dstmacaddr", With('/', "dstmacmask")),
];
const MAC: &[Part] = &[Opt("-p", "-p", "protocolid", Hex)];
const VLAN: &[Part] = &[
    Words(&["-p", "0x8100"]),
    Opt("--vlan-id", "--vlan-id", "vlanid", Plain),
    Opt("--vlan-encap", "--vlan-encap", "encap-protocol", Plain),
];
const STP: &[Part] = &[
    Words(&["-d", super::chains::BRIDGE_GROUP]),
    Opt("--stp-type", "--stp-type", "type", Plain),
    Opt("--stp-flags", "--stp-flags", "flags", Plain),
    Opt("--stp-root-pri", "--stp-root-pri", "root-priority", With(':', "root-priority-hi")),
    Opt("--stp-root-addr", "--stp-root-addr", "root-address", With('/', "root-address-mask")),
    Opt("--stp-root-cost", "--stp-root-cost", "root-cost", With(':', "root-cost-hi")),
    Opt("--stp-sender-prio", "--stp-sender-prio", "sender-priority", With(':', "sender-priority-hi")),
    Opt("--stp-sender-addr", "--stp-sender-addr", "sender-address", With('/', "sender-address-mask")),
    Opt("--stp-port", "--stp-port", "port", With(':', "port-hi")),
    Opt("--stp-msg-age", "--stp-msg-age", "age", With(':', "age-hi")),
    Opt("--stp-max-age", "--stp-max-age", "max-age", With(':', "max-age-hi")),
    Opt("--stp-hello-time", "--stp-hello-time", "hello-time", With(':', "hello-time-hi")),
    Opt("--stp-forward-delay", "--stp-forward-delay", "forward-delay", With(':', "forward-delay-hi")),
];
const ARP: &[Part] = &[
    Opt("--arp-htype", "--arp-htype", "hwtype", Plain),
    Opt("--arp-opcode", "--arp-opcode", "opcode", Plain),
    Opt("--arp-ptype", "--arp-ptype", "protocoltype", Hex),
    Opt("--arp-ip-src", "--arp-ip-dst", "arpsrcipaddr", With('/', "arpsrcipmask")),
    Opt("--arp-ip-dst", "--arp-ip-src", "arpdstipaddr", With('/', "arpdstipmask")),
    Opt("--arp-mac-src", "--arp-mac-dst", "arpsrcmacaddr", Plain),
    Opt("--arp-mac-dst", "--arp-mac-src", "arpdstmacaddr", Plain),
    Opt("--arp-gratuitous", "--arp-gratuitous", "gratuitous", Flag),
];
const IP: &[Part] = &[
    Words(&["-p", "ipv4"]),
    Opt("--ip-source", "--ip-destination", "srcipaddr", With('/', "srcipmask")),
    Opt("--ip-destination", "--ip-source", "dstipaddr", With('/', "dstipmask")),
    Opt("--ip-protocol", "--ip-protocol", "protocol", Plain),
    Opt("--ip-source-port", "--ip-destination-port", "srcportstart", With(':', "srcportend")),
    Opt("--ip-destination-port", "--ip-source-port", "dstportstart", With(':', "dstportend")),
    Opt("--ip-tos", "--ip-tos", "dscp", Hex),
];
const IPV6: &[Part] = &[
    Words(&["-p", "ipv6"]),
    Opt("--ip6-source", "--ip6-destination", "srcipaddr", With('/', "srcipmask")),
    Opt("--ip6-destination", "--ip6-source", "dstipaddr", With('/', "dstipmask")),
    Opt("--ip6-protocol", "--ip6-protocol", "protocol", Plain),
    Opt("--ip6-source-port", "--ip6-destination-port", "srcportstart", With(':', "srcportend")),
    Opt("--ip6-destination-port", "--ip6-source-port", "dstportstart", With(':', "dstportend")),
    Opt("--ip6-icmp-type", "--ip6-icmp-type", "type", Icmp),
];

fn parts(protocol: &str) -> [&'static [Part]; 2] {
    match protocol {
        "mac" => [MAC, &[]],
        "vlan" => [VLAN, &[]],
        "stp" => [STP, &[]],
        "arp" => [&[Words(&["-p", "0x806"])], ARP],
        "rarp" => [&[Words(&["-p", "0x8035"])], ARP],
        "ip" => [IP, &[]],
        "ipv6" => [IPV6, &[]],
        _ => [&[], &[]],
    }
}

/// The rules in the chains for both directions.
pub(super) fn rules(values: &Values<'_>, chain: &str, interface: &str) -> Vec<Vec<String>> {
    let direction = values.rule.direction;
    let mut rules = Vec::new();
    if direction != Direction::In {
        rules.push(rule(values, &chain_name("J", chain, interface), direction == Direction::InOut));
    }
    if direction != Direction::Out {
        rules.push(rule(values, &chain_name("P", chain, interface), false));
    }
    rules
}

fn chain_name(letter: &str, chain: &str, interface: &str) -> String {
    match chain {
        "root" => format!("libvirt-{letter}-{interface}"),
        _ => format!("{letter}-{interface}-{chain}"),
    }
}

/// Types and, after a slash, codes; codes alone go with all types.
fn icmp(values: &Values<'_>) -> Option<(String, bool)> {
    let types = values.pair("type", ':', "typeend");
    let codes = values.pair("code", ':', "codeend");
    match (types, codes) {
        (types, None) => types,
        (Some((types, negated)), Some((codes, _))) => Some((format!("{types}/{codes}"), negated)),
        (None, Some((codes, negated))) => Some((format!("0:255/{codes}"), negated)),
    }
}

fn rule(values: &Values<'_>, chain: &str, reverse: bool) -> Vec<String> {
    let mut words: Vec<String> = ["-t", "nat", "-A", chain].map(str::to_owned).to_vec();
    let own = values.rule.protocol.map_or([&[] as &[Part]; 2], |protocol| parts(protocol.name));
    for part in MACS.iter().chain(own.into_iter().flatten()) {
        let (option, attribute, form) = match part {
            Words(fixed) => {
                words.extend(fixed.iter().map(|&word| word.to_owned()));
                continue;
            }
            Opt(option, opposite, attribute, form) => {
                (if reverse { opposite } else { option }, attribute, form)
            }
        };
        let value = match form {
            Plain | Flag => values.get(attribute, false),
            Hex => values.get(attribute, true),
            Icmp => icmp(values),
            With(separator, second) => values.pair(attribute, *separator, second),
        };
        let Some((value, negated)) = value else { continue };
        let flag = matches!(form, Flag);
        if flag && value != "true" {
            continue;
        }
        words.push((*option).to_owned());
        words.extend(negated.then(|| "!".to_owned()));
        words.extend((!flag).then_some(value));
    }
    let target = match values.rule.action {
        Action::Accept => "ACCEPT",
        Action::Return => "RETURN",
        Action::Continue => "CONTINUE",
        // Frames cannot be rejected.
        Action::Drop | Action::Reject => "DROP",
    };
    words.extend(["-j", target].map(str::to_owned));
    words
}
