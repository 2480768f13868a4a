//! s390. Upstream: `virSysinfoReadS390`.

use super::{block, field, value_of};
use crate::domain::sysinfo::{Smbios, SysinfoBlock};

pub(super) fn read(sysinfo: &str, cpuinfo: &str) -> Smbios {
    let system = block([
        ("manufacturer", value_of(sysinfo, "Manufacturer")),
        ("serial", value_of(sysinfo, "Sequence Code")),
        ("family", value_of(sysinfo, "Type")),
    ]);
    Smbios { system, processors: processors(cpuinfo), ..Smbios::default() }
}

/// Lines `processor 0: version = FF,  identification = 000123,  machine = 2817`, and after them one paragraph with the
/// frequency of each CPU.
fn processors(cpuinfo: &str) -> Vec<SysinfoBlock> {
    let vendor = value_of(cpuinfo, "vendor_id");
    let lines = cpuinfo.lines().filter_map(|line| field(line.strip_prefix("processor ")?));
    let processor = |(number, facts): (&str, &str)| {
        let fact = |name: &str| {
            let mut facts = facts.split(',').filter_map(|fact| fact.split_once('='));
            facts.find(|(key, _)| key.trim() == name).map(|(_, value)| value.trim())
        };
        block([
            ("family", fact("machine")),
            ("manufacturer", vendor),
            ("version", fact("version")),
            ("max_speed", frequency(cpuinfo, number)),
            ("serial_number", fact("identification")),
        ])
    };
    lines.filter_map(processor).collect()
}

fn frequency<'a>(cpuinfo: &'a str, number: &str) -> Option<&'a str> {
    let mut paragraphs = cpuinfo.split("\n\n");
    let paragraph = paragraphs.find(|paragraph| value_of(paragraph, "cpu number") == Some(number))?;
    value_of(paragraph, "cpu MHz static")
}
