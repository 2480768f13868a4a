//! POWER. Upstream: `virSysinfoReadPPC`.

use super::{block, field, value_of};
use crate::domain::sysinfo::{Smbios, SysinfoBlock};

pub(super) fn read(cpuinfo: &str) -> Smbios {
    Smbios { system: system(cpuinfo), processors: processors(cpuinfo), ..Smbios::default() }
}

/// The lines about the board.
pub(super) fn system(cpuinfo: &str) -> Option<SysinfoBlock> {
    block([
        ("version", value_of(cpuinfo, "machine")),
        ("serial", value_of(cpuinfo, "model")),
        ("family", value_of(cpuinfo, "platform")),
    ])
}

/// One paragraph per thread that runs.
fn processors(cpuinfo: &str) -> Vec<SysinfoBlock> {
    let mut found: Vec<[Option<&str>; 3]> = Vec::new();
    for (key, value) in cpuinfo.lines().filter_map(field) {
        match (key, found.last_mut()) {
            ("processor", _) => found.push([Some(value), None, None]),
            ("cpu", Some(last)) => last[1] = Some(value),
            ("revision", Some(last)) => last[2] = Some(value),
            _ => {}
        }
    }
    let names = ["socket_destination", "type", "version"];
    found.into_iter().filter_map(|values| block(names.into_iter().zip(values))).collect()
}
