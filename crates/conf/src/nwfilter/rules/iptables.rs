//! Rules for packets. Upstream: `iptablesCreateRuleInstance`.

use super::variables::Values;
use crate::nwfilter::{Action, Direction};

/// Attributes of one kind: module, option, option for the opposite direction, attribute, separator and second attribute.
type Part = (&'static str, &'static str, &'static str, &'static str, Option<(char, &'static str)>);

const ADDRESSES: [Part; 5] = [
    ("", "--source", "--destination", "srcipaddr", Some(('/', "srcipmask"))),
    ("iprange", "--src-range", "--dst-range", "srcipfrom", Some(('-', "srcipto"))),
    ("", "--destination", "--source", "dstipaddr", Some(('/', "dstipmask"))),
    ("iprange", "--dst-range", "--src-range", "dstipfrom", Some(('-', "dstipto"))),
    ("dscp", "--dscp", "--dscp", "dscp", None),
];
const PORTS: [Part; 3] = [
    ("", "--sport", "--dport", "srcportstart", Some((':', "srcportend"))),
    ("", "--dport", "--sport", "dstportstart", Some((':', "dstportend"))),
    ("", "--tcp-option", "--tcp-option", "option", None),
];

/// Which chain a rule is for, as seen from the guest.
struct Place<'a> {
    chain: &'static str,
    accept: &'static str,
    /// Source and destination change places.
    swapped: bool,
    state: Option<&'a str>,
    /// The direction of the connection is looked at.
    directed: bool,
    skip_icmp: bool,
}

/// The rules for forwarded packets from and to the guest, and from the guest to the host.
pub(super) fn rules(values: &Values<'_>, interface: &str) -> Vec<Vec<String>> {
    let direction = values.rule.direction;
    let into = direction != Direction::Out;
    let both = direction == Direction::InOut;
    let given = values.get("state", false).filter(|_| values.rule.state_match).map(|(state, _)| state);
    let mut rules = Vec::new();
    for (chain, accept, swapped) in [("FJ", "RETURN", into), ("FP", "ACCEPT", !into), ("HJ", "RETURN", into)]
    {
        let wanted = if chain == "FP" { into } else { !into || both };
        let state = match &given {
            Some(_) if !wanted => continue,
            Some(state) => Some(state.as_str()).filter(|state| *state != "NONE"),
            None if both || !values.rule.state_match => None,
            None if swapped => Some("ESTABLISHED"),
            None => Some("NEW,ESTABLISHED"),
        };
        let skip_icmp = swapped || both;
        let place = Place { chain, accept, swapped, state, directed: given.is_none(), skip_icmp };
        rules.extend(rule(values, &place, interface));
    }
    rules
}

fn option(words: &mut Vec<String>, module: &str, name: &str, value: (String, bool)) {
    if !module.is_empty() {
        words.extend(["-m", module].map(str::to_owned));
    }
    words.extend(value.1.then(|| "!".to_owned()));
    words.push(name.to_owned());
    words.extend(Some(value.0));
}

fn options(words: &mut Vec<String>, parts: &[Part], values: &Values<'_>, swapped: bool) {
    for (module, name, opposite, attribute, second) in parts {
        let value = match second {
            Some((separator, second)) => values.pair(attribute, *separator, second),
            None => values.get(attribute, false),
        };
        if let Some(value) = value {
            option(words, module, if swapped { opposite } else { name }, value);
        }
    }
}

fn rule(values: &Values<'_>, place: &Place<'_>, interface: &str) -> Option<Vec<String>> {
    let name = values.rule.protocol?.name;
    let protocol = name.strip_suffix("-ipv6").unwrap_or(name);
    let mut words: Vec<String> =
        vec!["-A".into(), format!("{}-{interface}", place.chain), "-p".into(), protocol.into()];
    let bare = words.len();
    let swapped = place.swapped;
    let mac = values.get("srcmacaddr", false);
    let mac_skipped = swapped && mac.is_some();
    if let Some(mac) = mac.filter(|_| !swapped) {
        option(&mut words, "mac", "--mac-source", mac);
    }
    options(&mut words, &ADDRESSES, values, swapped);
    let mut match_state = true;
    let limit = values.get("connlimit-above", false);
    if limit.is_some() {
        // Only what the guest opens is limited.
        if swapped {
            return None;
        }
        match_state = false;
    }
    if let Some((flags, negated)) = values.get("flags", false) {
        let (mask, set) = flags.split_once('/')?;
        option(&mut words, "", "--tcp-flags", (mask.to_owned(), negated));
        words.push(set.to_owned());
    }
    options(&mut words, &PORTS, values, swapped);
    let icmp = values.pair("type", '/', "code");
    let has_icmp_type = icmp.is_some();
    if let Some(icmp) = icmp {
        if place.skip_icmp {
            return None;
        }
        option(&mut words, "", if protocol == "icmp" { "--icmp-type" } else { "--icmpv6-type" }, icmp);
    }
    if mac_skipped && words.len() == bare {
        return None;
    }
    let target = match values.rule.action {
        Action::Accept => place.accept,
        other => {
            match_state &= !place.directed;
            match other {
                Action::Drop => "DROP",
                Action::Reject => "REJECT",
                Action::Return => "RETURN",
                _ => "CONTINUE",
            }
        }
    };
    if let Some(state) = place.state.filter(|_| match_state) {
        option(&mut words, "conntrack", "--ctstate", (state.to_owned(), false));
        if place.directed && !has_icmp_type {
            let direction = if swapped { "Reply" } else { "Original" };
            option(&mut words, "conntrack", "--ctdir", (direction.to_owned(), false));
        }
    }
    if let Some(limit) = limit {
        option(&mut words, "connlimit", "--connlimit-above", limit);
    }
    if let (Some(set), Some((flags, _))) = (values.get("ipset", false), values.get("ipsetflags", false)) {
        option(&mut words, "set", "--match-set", set);
        let swap = |flag| if flag == "src" { "dst" } else { "src" };
        words.push(match swapped {
            true => flags.split(',').map(swap).collect::<Vec<_>>().join(","),
            false => flags,
        });
    }
    if let Some((comment, _)) = values.get("comment", false) {
        option(&mut words, "comment", "--comment", (comment, false));
    }
    words.extend(["-j", target].map(str::to_owned));
    Some(words)
}
