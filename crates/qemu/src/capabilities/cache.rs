//! The capability cache file: upstream's form, read and written.
//!
//! Upstream: `virQEMUCapsFormatCache`, `virQEMUCapsLoadCache`.

use ferrovirt_util::xml::{self, Element, Writer};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::{
    Accelerator, AcceleratorData, Capabilities, CpuModel, CpuProperty, CpuValue, Flag, Gic, HostCpu,
    MachineType, Sev, Sgx,
};

/// What a cache file says besides the capabilities: it is of no use if this does not fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Time of our own library's last change of status (seconds since 1970).
    pub self_ctime: i64,
    /// Our own library's version.
    pub self_version: u64,
}

/// Writes the cache document.
#[must_use]
pub fn format(caps: &Capabilities, stamp: Stamp) -> String {
    let mut out = Writer::new();
    out.start("qemuCaps");
    out.text_element("emulator", &caps.binary.to_string_lossy());
    out.text_element("qemuctime", &caps.binary_ctime.to_string());
    out.text_element("selfctime", &stamp.self_ctime.to_string());
    out.text_element("selfvers", &stamp.self_version.to_string());
    for flag in caps.flags.iter() {
        out.start("flag");
        out.attr("name", flag.name());
        out.end();
    }
    out.text_element("version", &caps.version.to_string());
    out.text_element("microcodeVersion", &caps.microcode_version.to_string());
    out.text_element("package", &caps.package);
    if let Some(version) = &caps.kernel_version {
        out.text_element("kernelVersion", version);
    }
    out.text_element("arch", &caps.arch);
    for accelerator in Accelerator::ALL {
        format_accelerator(&mut out, accelerator, caps.accelerator(accelerator));
    }
    for gic in &caps.gic {
        out.start("gic");
        out.attr_fmt("version", gic.version);
        out.attr("kernel", yes_no(gic.kernel));
        out.attr("emulated", yes_no(gic.emulated));
        out.end();
    }
    if let Some(sev) = &caps.sev {
        format_sev(&mut out, sev);
    }
    if let Some(sgx) = &caps.sgx {
        format_sgx(&mut out, sgx);
    }
    if let Some(hyperv) = &caps.hyperv {
        out.start("hypervCapabilities");
        out.attr("supported", "yes");
        for name in hyperv {
            out.start("cap");
            out.attr("name", name);
            out.end();
        }
        out.end();
    }
    out.end();
    out.finish()
}

fn yes_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

fn format_accelerator(out: &mut Writer, accelerator: Accelerator, data: &AcceleratorData) {
    if let Some(cpu) = &data.host_cpu {
        format_host_cpu(out, accelerator, cpu);
    }
    for cpu in &data.cpus {
        out.start("cpu");
        out.attr("type", accelerator.name());
        out.attr("name", &cpu.name);
        out.attr_opt("typename", cpu.typename.as_deref());
        if let Some(usable) = cpu.usable {
            out.attr("usable", yes_no(usable));
        }
        if cpu.deprecated {
            out.attr("deprecated", "yes");
        }
        for blocker in &cpu.blockers {
            out.start("blocker");
            out.attr("name", blocker);
            out.end();
        }
        out.end();
    }
    for machine in &data.machines {
        format_machine(out, accelerator, machine);
    }
}

fn format_host_cpu(out: &mut Writer, accelerator: Accelerator, cpu: &HostCpu) {
    out.start("hostCPU");
    out.attr("type", accelerator.name());
    out.attr("model", &cpu.model);
    out.attr("migratability", yes_no(cpu.migratability));
    for property in &cpu.properties {
        out.start("property");
        out.attr("name", &property.name);
        let (kind, value) = match &property.value {
            CpuValue::Boolean(value) => ("boolean", value.to_string()),
            CpuValue::Number(value) => ("number", value.to_string()),
            CpuValue::String(value) => ("string", value.clone()),
        };
        out.attr("type", kind);
        out.attr("value", &value);
        if let Some(migratable) = property.migratable {
            out.attr("migratable", yes_no(migratable));
        }
        out.end();
    }
    if !cpu.deprecated_features.is_empty() {
        out.start("deprecatedFeatures");
        for name in &cpu.deprecated_features {
            out.start("property");
            out.attr("name", name);
            out.end();
        }
        out.end();
    }
    out.end();
}

fn format_machine(out: &mut Writer, accelerator: Accelerator, machine: &MachineType) {
    out.start("machine");
    out.attr("type", accelerator.name());
    out.attr("name", &machine.name);
    out.attr_opt("alias", machine.alias.as_deref());
    if machine.hotplug_cpus {
        out.attr("hotplugCpus", "yes");
    }
    out.attr_fmt("maxCpus", machine.max_cpus);
    if machine.default {
        out.attr("default", "yes");
    }
    out.attr_opt("defaultCPU", machine.default_cpu.as_deref());
    if machine.numa_mem_supported {
        out.attr("numaMemSupported", "yes");
    }
    out.attr_opt("defaultRAMid", machine.default_ram_id.as_deref());
    if machine.deprecated {
        out.attr("deprecated", "yes");
    }
    if let Some(acpi) = machine.acpi {
        out.attr("acpi", yes_no(acpi));
    }
    out.end();
}

fn format_sev(out: &mut Writer, sev: &Sev) {
    out.start("sev");
    out.text_element("cbitpos", &sev.cbitpos.to_string());
    out.text_element("reducedPhysBits", &sev.reduced_phys_bits.to_string());
    out.text_element("pdh", &sev.pdh);
    out.text_element("certChain", &sev.cert_chain);
    if let Some(id) = &sev.cpu0_id {
        out.text_element("cpu0Id", id);
    }
    out.end();
}

fn format_sgx(out: &mut Writer, sgx: &Sgx) {
    out.start("sgx");
    out.attr("supported", "yes");
    out.text_element("flc", yes_no(sgx.flc));
    out.text_element("sgx1", yes_no(sgx.sgx1));
    out.text_element("sgx2", yes_no(sgx.sgx2));
    out.start("section_size");
    out.attr("unit", "KiB");
    out.text(&sgx.section_size_kib.to_string());
    out.end();
    if !sgx.sections.is_empty() {
        out.start("sections");
        for (node, size) in &sgx.sections {
            out.start("section");
            out.attr_fmt("node", node);
            out.attr_fmt("size", size);
            out.attr("unit", "KiB");
            out.end();
        }
        out.end();
    }
    out.end();
}

/// Reads a cache document.
///
/// # Errors
/// `VIR_ERR_XML_ERROR` or `VIR_ERR_INTERNAL_ERROR` for anything that this release would not have written.
pub fn parse(source: &str) -> Result<(Capabilities, Stamp)> {
    let root = xml::parse_root(source, "qemuCaps", ErrorDomain::QEMU)?;
    let mut caps = Capabilities {
        binary: root.child_text("emulator").ok_or_else(|| bad("missing emulator"))?.into(),
        binary_ctime: number(&root, "qemuctime")?,
        version: number(&root, "version")?,
        package: root.child_text("package").unwrap_or_default().to_owned(),
        microcode_version: number(&root, "microcodeVersion")?,
        kernel_version: root.child_text("kernelVersion").map(str::to_owned),
        arch: root.child_text("arch").ok_or_else(|| bad("missing arch"))?.to_owned(),
        ..Capabilities::default()
    };
    let stamp = Stamp { self_ctime: number(&root, "selfctime")?, self_version: number(&root, "selfvers")? };
    for flag in root.children_named("flag") {
        let name = required(flag, "name")?;
        let flag = Flag::from_name(name).ok_or_else(|| bad(&format!("unknown capability '{name}'")))?;
        caps.flags.set(flag, true);
    }
    for node in root.children_named("hostCPU") {
        let cpu = parse_host_cpu(node)?;
        caps.accelerator_mut(accelerator(node)?).host_cpu = Some(cpu);
    }
    for node in root.children_named("cpu") {
        let cpu = parse_cpu(node)?;
        caps.accelerator_mut(accelerator(node)?).cpus.push(cpu);
    }
    for node in root.children_named("machine") {
        let machine = parse_machine(node)?;
        caps.accelerator_mut(accelerator(node)?).machines.push(machine);
    }
    for node in root.children_named("gic") {
        let version = parse_number(required(node, "version")?)?;
        caps.gic.push(Gic { version, kernel: is_yes(node, "kernel"), emulated: is_yes(node, "emulated") });
    }
    caps.sev = root.child("sev").map(parse_sev).transpose()?;
    caps.sgx = root.child("sgx").map(parse_sgx).transpose()?;
    if let Some(node) = root.child("hypervCapabilities") {
        let names = node.children_named("cap").map(|cap| required(cap, "name").map(str::to_owned));
        caps.hyperv = Some(names.collect::<Result<_>>()?);
    }
    Ok((caps, stamp))
}

fn bad(what: &str) -> Error {
    Error::new(ErrorDomain::QEMU, ErrorNumber::INTERNAL_ERROR, format!("QEMU capabilities cache: {what}"))
}

fn parse_number<T: std::str::FromStr>(text: &str) -> Result<T> {
    text.parse().map_err(|_| bad(&format!("malformed number '{text}'")))
}

fn number<T: std::str::FromStr>(node: &Element<'_>, child: &str) -> Result<T> {
    parse_number(node.child_text(child).ok_or_else(|| bad(&format!("missing {child}")))?)
}

fn required<'a>(node: &'a Element<'_>, name: &str) -> Result<&'a str> {
    node.attr(name).ok_or_else(|| bad(&format!("missing '{name}' of '{}'", node.name())))
}

fn is_yes(node: &Element<'_>, name: &str) -> bool {
    node.attr(name) == Some("yes")
}

fn accelerator(node: &Element<'_>) -> Result<Accelerator> {
    let name = required(node, "type")?;
    let found = Accelerator::ALL.into_iter().find(|accelerator| accelerator.name() == name);
    found.ok_or_else(|| bad(&format!("unknown accelerator '{name}'")))
}

fn owned(node: &Element<'_>, name: &str) -> Option<String> {
    node.attr(name).map(str::to_owned)
}

fn parse_host_cpu(node: &Element<'_>) -> Result<HostCpu> {
    let mut cpu = HostCpu {
        model: required(node, "model")?.to_owned(),
        migratability: is_yes(node, "migratability"),
        ..HostCpu::default()
    };
    for property in node.children_named("property") {
        let value = required(property, "value")?;
        let value = match required(property, "type")? {
            "boolean" => CpuValue::Boolean(value == "true"),
            "number" => CpuValue::Number(parse_number(value)?),
            "string" => CpuValue::String(value.to_owned()),
            other => return Err(bad(&format!("unknown property type '{other}'"))),
        };
        let name = required(property, "name")?.to_owned();
        let migratable = property.attr("migratable").map(|text| text == "yes");
        cpu.properties.push(CpuProperty { name, value, migratable });
    }
    if let Some(list) = node.child("deprecatedFeatures") {
        for property in list.children_named("property") {
            cpu.deprecated_features.push(required(property, "name")?.to_owned());
        }
    }
    Ok(cpu)
}

fn parse_cpu(node: &Element<'_>) -> Result<CpuModel> {
    let blockers = node.children_named("blocker").map(|b| required(b, "name").map(str::to_owned));
    Ok(CpuModel {
        name: required(node, "name")?.to_owned(),
        typename: owned(node, "typename"),
        usable: node.attr("usable").map(|text| text == "yes"),
        blockers: blockers.collect::<Result<_>>()?,
        deprecated: is_yes(node, "deprecated"),
    })
}

fn parse_machine(node: &Element<'_>) -> Result<MachineType> {
    Ok(MachineType {
        name: required(node, "name")?.to_owned(),
        alias: owned(node, "alias"),
        max_cpus: parse_number(required(node, "maxCpus")?)?,
        hotplug_cpus: is_yes(node, "hotplugCpus"),
        default: is_yes(node, "default"),
        default_cpu: owned(node, "defaultCPU"),
        numa_mem_supported: is_yes(node, "numaMemSupported"),
        default_ram_id: owned(node, "defaultRAMid"),
        deprecated: is_yes(node, "deprecated"),
        acpi: node.attr("acpi").map(|text| text == "yes"),
    })
}

fn parse_sev(node: &Element<'_>) -> Result<Sev> {
    let text = |name: &str| node.child_text(name).map(str::to_owned);
    Ok(Sev {
        cbitpos: number(node, "cbitpos")?,
        reduced_phys_bits: number(node, "reducedPhysBits")?,
        pdh: text("pdh").ok_or_else(|| bad("missing pdh"))?,
        cert_chain: text("certChain").ok_or_else(|| bad("missing certChain"))?,
        cpu0_id: text("cpu0Id"),
        ..Sev::default()
    })
}

fn parse_sgx(node: &Element<'_>) -> Result<Sgx> {
    let flag = |name: &str| node.child_text(name) == Some("yes");
    let mut sections = Vec::new();
    for section in node.child("sections").iter().flat_map(|list| list.children_named("section")) {
        sections.push((parse_number(required(section, "node")?)?, parse_number(required(section, "size")?)?));
    }
    Ok(Sgx {
        flc: flag("flc"),
        sgx1: flag("sgx1"),
        sgx2: flag("sgx2"),
        section_size_kib: number(node, "section_size")?,
        sections,
    })
}
