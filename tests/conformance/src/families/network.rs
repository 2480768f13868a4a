//! `network`: documents, ports, updates, dnsmasq's configuration, metadata.

use std::path::Path;

use ferrovirt_conf::network::{
    INACTIVE, MetadataKind, Network, NetworkPort, UpdateCommand, UpdateSection, add_network_chains,
    add_network_rules, dnsmasq_conf,
};
use ferrovirt_util::ErrorDomain;
use ferrovirt_util::firewall::{Backend, Firewall};
use ferrovirt_util::programs::Answer;
use ferrovirt_util::xml::{self, StringEnum};

use super::documents::judge;
use super::recorder::Recorder;
use crate::compare::{Joining, compare_text};
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct NetworkFamily;

impl Family for NetworkFamily {
    fn names(&self) -> &'static [&'static str] {
        &["network"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "network-xml2xml" => {
                let network = Network::parse(&case.input_text("xml")?);
                judge(case, "xml", network.map(|network| network.format(format_flags(case))))
            }
            "networkport-xml2xml" => {
                judge(case, "xml", NetworkPort::parse(&case.input_text("xml")?).map(|port| port.format()))
            }
            "network-xml2dnsmasq-conf" => dnsmasq(case),
            "network-xml2firewall" => firewall(case),
            "network-update-section" => update(case),
            "network-metadata" => metadata(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn format_flags(case: &Case) -> u32 {
    if case.option_strings("format_flags").contains(&"INACTIVE") { INACTIVE } else { 0 }
}

fn dnsmasq(case: &Case) -> Outcome {
    let network = Network::parse(&case.input_text("xml")?)?;
    let made = dnsmasq_conf(&network, Path::new("/var/lib/libvirt/dnsmasq"), None)?;
    compare_text(&case.output_text("conf")?, &made.conf, Joining::Join)?;
    match case.output("hostsfile").is_null() {
        true => compare_text("", &made.hosts_file, Joining::Join),
        false => compare_text(&case.output_text("hostsfile")?, &made.hosts_file, Joining::Join),
    }
}

/// `IP_DHCP_HOST` is `ip-dhcp-host`.
fn constant<T: StringEnum>(case: &Case, option: &str) -> Result<T, Failure> {
    let text = case.option(option).as_str().unwrap_or_default().to_lowercase().replace('_', "-");
    T::from_name(&text).ok_or_else(|| Failure::new(format!("unknown {option} '{text}'")))
}

fn update(case: &Case) -> Outcome {
    let mut network = Network::parse(&case.input_text("network_xml")?)?;
    let index = i32::try_from(case.option("parent_index").as_i64().unwrap_or(-1))?;
    let fragment = case.input_text("update_xml")?;
    let command: UpdateCommand = constant(case, "command")?;
    let section: UpdateSection = constant(case, "section")?;
    let done = network.update(command, section, index, &fragment);
    judge(case, "xml", done.map(|()| network.format(format_flags(case))))
}

fn firewall(case: &Case) -> Outcome {
    let network = Network::parse(&case.input_text("xml")?)?;
    let backend: Backend = case.option("backend").as_str().unwrap_or_default().parse()?;
    let programs = Recorder::new(|line: &str| Answer {
        stdout: if line.starts_with("nft -ae ") { "# handle 5309".to_owned() } else { String::new() },
        ..Answer::default()
    });
    let mut firewall = Firewall::new(backend);
    add_network_chains(&mut firewall);
    add_network_rules(&network, network.bridge.name.as_deref().unwrap_or_default(), &mut firewall);
    firewall.apply(&programs)?;
    let made = programs.grouped();
    let rules = made.strip_prefix(case.input_text("base_rules")?.as_str()).unwrap_or(&made);
    compare_text(&case.output_text("rules")?, rules, Joining::Keep)
}

/// Each case starts with a network without metadata: the order of the cases does not matter then.
fn metadata(case: &Case) -> Outcome {
    let mut network = Network::parse("<network><name>default</name></network>")?;
    let input = |member| case.input(member).as_str();
    let element = input("op") != Some("text");
    let kind = match input("type") {
        _ if element => MetadataKind::Element {
            uri: input("uri").unwrap_or_default(),
            key: input("key").unwrap_or_default(),
        },
        Some("TITLE") => MetadataKind::Title,
        _ => MetadataKind::Description,
    };
    let done = network.set_metadata(kind, input(if element { "xml" } else { "value" }));
    if !case.expects_ok() {
        let Err(error) = done else { return Err(Failure::new("was accepted, must be refused")) };
        // The case names the detail alone, without the words of the error's number.
        let detail = case.raw()["error"]["message"].as_str().unwrap_or_default();
        let same = error.number().name() == case.raw()["error"]["code"].as_str();
        return if same && error.message().ends_with(detail) { Ok(()) } else { Err(error.into()) };
    }
    done?;
    let same = |member: &str, got: Option<String>| {
        let (expected, got) = (case.output(member).as_str(), got.map(|text| text.replace('"', "'")));
        if got.as_deref() == expected {
            return Ok(());
        }
        Err(Failure::new(format!("{member} is {got:?}, must be {expected:?}")))
    };
    if !element {
        return same("read_back", network.metadata_of(kind));
    }
    same("api_xml", network.metadata_of(kind))?;
    let text = network.format(0);
    let root = xml::parse_root(&text, "network", ErrorDomain::NETWORK)?;
    let first = root.child("metadata").and_then(|metadata| metadata.children().first());
    same("object_xml", first.map(|node| xml::dump(node.source(), 0)))
}
