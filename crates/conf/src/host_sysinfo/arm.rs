//! ARM without SMBIOS tables. Upstream: `virSysinfoReadARM`.

use super::{block, field, ppc, value_of};
use crate::domain::sysinfo::Smbios;

pub(super) fn read(cpuinfo: &str) -> Smbios {
    // Older kernels have one line for all processors.
    let model = value_of(cpuinfo, "model name").or_else(|| value_of(cpuinfo, "Processor"));
    let numbers = cpuinfo.lines().filter_map(field).filter(|(key, _)| *key == "processor" && model.is_some());
    let processors = numbers
        .filter_map(|(_, number)| block([("socket_destination", Some(number)), ("type", model)]))
        .collect();
    Smbios { system: ppc::system(cpuinfo), processors, ..Smbios::default() }
}
