//! What a domain could have: nothing in particular.

use ferrovirt::Result;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::VirtType;
use ferrovirt_conf::domain::os::ARCHES;
use ferrovirt_conf::domain_capabilities::{CpuSupport, DomainCapabilities, FeatureSupport, Support};
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::state::State;

document_errors! {
    /// A domain that nobody knows.
    pub(crate) UnknownDomain in TEST {
        INVALID_ARG Arch(String) = "unknown architecture: {0}";
        INVALID_ARG Virt(String) = "unknown virttype: {0}";
    }
}

pub(crate) fn get(
    _: &State,
    emulator: Option<&str>,
    arch: Option<&str>,
    machine: Option<&str>,
    virt_type: Option<&str>,
    flags: u32,
) -> Result<String> {
    only_flags("testConnectGetDomainCapabilities", flags, 0)?;
    let virt_type = virt_type.unwrap_or("test");
    let virt_type =
        VirtType::from_name(virt_type).ok_or_else(|| UnknownDomain::Virt(virt_type.to_owned()))?;
    let arch = arch.unwrap_or("i686");
    if !ARCHES.contains(&arch) {
        return Err(UnknownDomain::Arch(arch.to_owned()).into());
    }
    let document = DomainCapabilities {
        path: emulator.map(str::to_owned),
        virt_type,
        machine: machine.map(str::to_owned),
        arch: arch.to_owned(),
        cpu: CpuSupport::unsupported(),
        features: FeatureSupport {
            sev: Some(Support::no()),
            sgx: Some(Support::no()),
            ..FeatureSupport::default()
        },
        ..DomainCapabilities::default()
    };
    Ok(document.format())
}
