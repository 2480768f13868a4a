//! What a domain could have: nothing in particular.

use ferrovirt::Result;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::VirtType;
use ferrovirt_conf::domain::os::ARCHES;
use ferrovirt_util::xml::{StringEnum as _, Writer};

use crate::connection::only_flags;
use crate::state::State;

document_errors! {
    /// A domain that nobody knows.
    pub(crate) UnknownDomain in TEST {
        INVALID_ARG Arch(String) = "unknown architecture: {0}";
        INVALID_ARG Virt(String) = "unknown virttype: {0}";
    }
}

const CPU_MODES: [&str; 4] = ["host-passthrough", "maximum", "host-model", "custom"];

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
    if VirtType::from_name(virt_type).is_none() {
        return Err(UnknownDomain::Virt(virt_type.to_owned()).into());
    }
    let arch = arch.unwrap_or("i686");
    if !ARCHES.contains(&arch) {
        return Err(UnknownDomain::Arch(arch.to_owned()).into());
    }
    let mut writer = Writer::new();
    let w = &mut writer;
    w.start("domainCapabilities");
    for (element, text) in
        [("path", emulator), ("domain", Some(virt_type)), ("machine", machine), ("arch", Some(arch))]
    {
        if let Some(text) = text {
            w.text_element(element, text);
        }
    }
    let unsupported = |w: &mut Writer, element: &str, name: Option<&str>| {
        w.start(element);
        w.attr_opt("name", name);
        w.attr("supported", "no");
        w.end();
    };
    w.start("cpu");
    CPU_MODES.iter().for_each(|mode| unsupported(w, "mode", Some(mode)));
    w.end();
    w.start("devices");
    w.end_long();
    w.start("features");
    ["sev", "sgx"].iter().for_each(|feature| unsupported(w, feature, None));
    w.end();
    Ok(writer.finish())
}
