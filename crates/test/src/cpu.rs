//! Models of CPUs, which the cpu driver knows.

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::os::ARCHES;

use crate::connection::{Connection, only_flags};

document_errors! {
    /// An architecture that nobody knows.
    pub(crate) UnknownArch in TEST {
        INVALID_ARG Arch(String) = "cannot find architecture {0}";
    }
}

/// Upstream: `testConnectBaselineCPU`.
pub(crate) fn baseline(
    connection: &Connection,
    call: &Call,
    xml_cpus: &[&str],
    flags: u32,
) -> Result<String> {
    only_flags("testConnectBaselineCPU", flags, consts::CONNECT_BASELINE_CPU_EXPAND_FEATURES)?;
    connection.cpus(call)?.connect_baseline_cpu(call, xml_cpus, flags)
}

/// Upstream: `testConnectGetCPUModelNames`.
pub(crate) fn models(connection: &Connection, call: &Call, arch: &str, flags: u32) -> Result<Vec<String>> {
    only_flags("testConnectGetCPUModelNames", flags, 0)?;
    if !ARCHES.contains(&arch) {
        return Err(UnknownArch::Arch(arch.to_owned()).into());
    }
    connection.cpus(call)?.connect_get_cpu_model_names(call, arch, flags)
}
