//! The rules of a network as templates, one set for each backend.
//!
//! Words are separated by spaces. `$name` is replaced by a value; what stands between `[` and `]` is left out if a value
//! in it is missing.

use ferrovirt_util::firewall::Backend;

/// The rules of a backend; each is for one IP version.
pub(super) struct Templates {
    /// A guest may ask a service of the host.
    pub(super) serve_in: Option<&'static str>,
    /// A service of the host may answer.
    pub(super) serve_out: Option<&'static str>,
    /// Nothing crosses the bridge's border, everything may cross the bridge.
    pub(super) isolate: [&'static str; 3],
    /// Guests may reach others.
    pub(super) allow_out: &'static str,
    /// Others may reach guests.
    pub(super) allow_in: &'static str,
    /// Others may answer guests.
    pub(super) related_in: &'static str,
    /// The source address becomes the host's.
    pub(super) masquerade: &'static str,
    /// The source address becomes one of a range.
    pub(super) translate: &'static str,
    /// Packets to this destination keep their source address.
    pub(super) keep_source: &'static str,
    /// Answers of the DHCP server get a checksum.
    pub(super) checksum: Option<&'static str>,
}

const IPTABLES: Templates = Templates {
    serve_in: Some(
        "--table filter --insert LIBVIRT_INP --in-interface $bridge --protocol $protocol --destination-port $port --jump ACCEPT",
    ),
    serve_out: Some(
        "--table filter --insert LIBVIRT_OUT --out-interface $bridge --protocol $protocol --destination-port $port --jump ACCEPT",
    ),
    isolate: [
        "--table filter --insert LIBVIRT_FWO --in-interface $bridge --jump REJECT",
        "--table filter --insert LIBVIRT_FWI --out-interface $bridge --jump REJECT",
        "--table filter --insert LIBVIRT_FWX --in-interface $bridge --out-interface $bridge --jump ACCEPT",
    ],
    allow_out: "--table filter --insert LIBVIRT_FWO --source $net --in-interface $bridge [ --out-interface $dev ] --jump ACCEPT",
    allow_in: "--table filter --insert LIBVIRT_FWI --destination $net [ --in-interface $dev ] --out-interface $bridge --jump ACCEPT",
    related_in: "--table filter --insert LIBVIRT_FWI --destination $net [ --in-interface $dev ] --out-interface $bridge \
                 --match conntrack --ctstate ESTABLISHED,RELATED --jump ACCEPT",
    masquerade: "--table nat --insert LIBVIRT_PRT --source $net [ -p $protocol ] ! --destination $net \
                 [ --out-interface $dev ] --jump MASQUERADE [ --to-ports $ports ]",
    translate: "--table nat --insert LIBVIRT_PRT --source $net [ -p $protocol ] ! --destination $net \
                [ --out-interface $dev ] --jump SNAT --to-source $source",
    keep_source: "--table nat --insert LIBVIRT_PRT [ --out-interface $dev ] --source $net --destination $to --jump RETURN",
    checksum: Some(
        "--table mangle --insert LIBVIRT_PRT --out-interface $bridge --protocol udp --destination-port 68 \
         --jump CHECKSUM --checksum-fill",
    ),
};

const NFTABLES: Templates = Templates {
    serve_in: None,
    serve_out: None,
    isolate: [
        "insert rule libvirt_network guest_output iif $bridge counter reject",
        "insert rule libvirt_network guest_input oif $bridge counter reject",
        "insert rule libvirt_network guest_cross iif $bridge oif $bridge counter accept",
    ],
    allow_out: "insert rule libvirt_network guest_output $ip saddr $net iif $bridge [ oifname $dev ] counter accept",
    allow_in: "insert rule libvirt_network guest_input $ip daddr $net [ iifname $dev ] oif $bridge counter accept",
    related_in: "insert rule libvirt_network guest_input [ iifname $dev ] oif $bridge $ip daddr $net \
                 ct state related,established counter accept",
    masquerade: "insert rule libvirt_network guest_nat [ meta l4proto $protocol ] $ip saddr $net $ip daddr != $net \
                 [ oifname $dev ] counter masquerade [ to $colon_ports ]",
    translate: "insert rule libvirt_network guest_nat [ meta l4proto $protocol ] $ip saddr $net $ip daddr != $net \
                [ oifname $dev ] counter snat to $source",
    keep_source: "insert rule libvirt_network guest_nat [ oifname $dev ] $ip saddr $net $ip daddr $to counter return",
    checksum: None,
};

/// The templates of `backend`.
pub(super) fn of(backend: Backend) -> &'static Templates {
    match backend {
        Backend::Iptables => &IPTABLES,
        Backend::Nftables => &NFTABLES,
    }
}

/// Fills a template in.
pub(super) fn fill(template: &str, values: &[(&str, Option<String>)]) -> Vec<String> {
    let value = |word: &str| match word.strip_prefix('$') {
        None => Some(word.to_owned()),
        Some(name) => values.iter().find(|(n, _)| *n == name).and_then(|(_, value)| value.clone()),
    };
    let mut words = Vec::new();
    let mut template = template.split_whitespace();
    while let Some(word) = template.next() {
        if word == "[" {
            let group: Vec<&str> = template.by_ref().take_while(|w| *w != "]").collect();
            let group: Option<Vec<String>> = group.into_iter().map(value).collect();
            words.extend(group.unwrap_or_default());
        } else {
            words.extend(value(word));
        }
    }
    words
}
