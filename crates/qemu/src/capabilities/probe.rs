//! The conversation that finds out what an emulator can do.
//!
//! The order of the commands is fixed: it is the order of the recorded conversations that the tests replay.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::flags::{FlagSet, Probe};
use super::schema::Schema;
use super::tables::flags::FLAGS;
use super::tables::probe::{DEVICES, HYPERV, OBJECTS};
use super::{
    Accelerator, Capabilities, CpuModel, CpuProperty, CpuValue, Flag, Gic, HostCpu, MachineType, Sev, Sgx,
    arch_from_target,
};
use crate::monitor::MonitorError;

/// A QMP peer that answers one command after the other; the handshake is done.
pub trait Conversation {
    /// Executes one command and returns the value of its `return`.
    ///
    /// # Errors
    /// [`MonitorError::Refused`] if the peer answers with an error; everything else ends the probing.
    fn execute(&mut self, command: &str, arguments: Option<Value>) -> Result<Value, MonitorError>;
}

/// Facts of the host that the emulator cannot tell.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostFacts {
    /// Whether Apple's Hypervisor framework is there.
    pub hvf: bool,
}

/// Asks the emulator everything. `tcg` starts a second conversation with the accelerator TCG, if the first one has a better one.
///
/// # Errors
/// As from the conversation, and [`MonitorError::Malformed`] for an answer that makes no sense.
pub fn probe<C: Conversation>(
    main: &mut C,
    host: HostFacts,
    tcg: impl FnOnce() -> Result<C, MonitorError>,
) -> Result<Capabilities, MonitorError> {
    let mut prober = Prober { peer: main, caps: Capabilities::default(), facts: Facts::default() };
    prober.identity()?;
    prober.types(host)?;
    prober.properties()?;
    let accelerator = prober.main_accelerator();
    prober.machines(accelerator)?;
    prober.machine_properties(accelerator)?;
    if prober.caps.has(Flag::QueryCpuDefinitions) {
        prober.cpu_models(accelerator)?;
    }
    prober.tpm()?;
    prober.command_line()?;
    prober.migration()?;
    prober.evaluate_all();
    prober.platform()?;
    prober.host_cpu(accelerator, "host")?;
    if prober.caps.is_x86() || prober.caps.is_arm() {
        prober.hyperv(accelerator)?;
    }
    let mut caps = prober.caps;
    if accelerator != Accelerator::Tcg && caps.has(Flag::Tcg) {
        let mut peer = tcg()?;
        let mut second = Prober { peer: &mut peer, caps, facts: Facts::default() };
        if second.caps.has(Flag::QueryCpuDefinitions) {
            second.cpu_models(Accelerator::Tcg)?;
        }
        second.host_cpu(Accelerator::Tcg, "max")?;
        second.machines(Accelerator::Tcg)?;
        caps = second.caps;
    }
    Ok(caps)
}

/// What the flags are evaluated on.
#[derive(Default)]
struct Facts {
    schema: Schema,
    types: HashSet<String>,
    /// Default value of each property of each type asked.
    properties: HashMap<String, HashMap<String, Option<Value>>>,
    virt_machine: Option<String>,
    max_cpu: Option<&'static str>,
    options: HashMap<String, HashSet<String>>,
    migration: HashSet<String>,
    tpm_models: HashSet<String>,
    tpm_types: HashSet<String>,
}

impl Facts {
    fn property(&self, owner: &str, name: &str) -> Option<&Option<Value>> {
        self.properties.get(owner)?.get(name)
    }

    fn found(&self, probe: Probe, version: u32) -> bool {
        match probe {
            Probe::Command(name) => self.schema.has_command(name),
            Probe::Type(name) => self.types.contains(name),
            Probe::Property(owner, name) => self.property(owner, name).is_some(),
            Probe::PropertyOff(owner, name) => {
                matches!(self.property(owner, name), Some(Some(Value::Bool(false))))
            }
            Probe::MaxCpuProperty(name) => {
                self.max_cpu.is_some_and(|owner| self.property(owner, name).is_some())
            }
            Probe::VirtMachineProperty(name) => {
                self.virt_machine.as_deref().is_some_and(|owner| self.property(owner, name).is_some())
            }
            Probe::Schema(path) => self.schema.has(path),
            Probe::CommandLine(option, None) => self.options.contains_key(option),
            Probe::CommandLine(option, Some(parameter)) => {
                self.options.get(option).is_some_and(|parameters| parameters.contains(parameter))
            }
            Probe::Migration(name) => self.migration.contains(name),
            Probe::TpmModel(name) => self.tpm_models.contains(name),
            Probe::TpmType(name) => self.tpm_types.contains(name),
            Probe::Version(least) => u64::from(version) >= least,
            Probe::Special => false,
        }
    }
}

struct Prober<'a, C> {
    peer: &'a mut C,
    caps: Capabilities,
    facts: Facts,
}

impl<C: Conversation> Prober<'_, C> {
    fn ask(&mut self, command: &str) -> Result<Value, MonitorError> {
        self.peer.execute(command, None)
    }

    /// Like [`Self::ask`], but a refusal is no answer instead of an error.
    fn try_ask(&mut self, command: &str, arguments: Option<Value>) -> Result<Option<Value>, MonitorError> {
        match self.peer.execute(command, arguments) {
            Ok(value) => Ok(Some(value)),
            Err(MonitorError::Refused { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn identity(&mut self) -> Result<(), MonitorError> {
        let version = self.ask("query-version")?;
        let part = |name: &str| version["qemu"][name].as_u64().and_then(|value| u32::try_from(value).ok());
        let parts = (part("major"), part("minor"), part("micro"));
        let (Some(major), Some(minor), Some(micro)) = parts else {
            return Err(MonitorError::malformed("query-version", "no version"));
        };
        self.caps.version = major
            .checked_mul(1_000_000)
            .and_then(|sum| sum.checked_add(minor.checked_mul(1000)?))
            .and_then(|sum| sum.checked_add(micro))
            .ok_or_else(|| MonitorError::malformed("query-version", "version out of range"))?;
        self.caps.package = version["package"].as_str().unwrap_or_default().to_owned();
        let target = self.ask("query-target")?;
        let arch =
            target["arch"].as_str().ok_or_else(|| MonitorError::malformed("query-target", "no arch"))?;
        self.caps.arch = arch_from_target(arch).to_owned();
        self.facts.schema = Schema::new(self.ask("query-qmp-schema")?);
        Ok(())
    }

    fn types(&mut self, host: HostFacts) -> Result<(), MonitorError> {
        let kvm = self.ask("query-kvm")?;
        let present = kvm["present"].as_bool() == Some(true) && kvm["enabled"].as_bool() == Some(true);
        for kind in list(&self.ask("qom-list-types")?) {
            if let Some(name) = kind["name"].as_str() {
                self.facts.types.insert(name.to_owned());
            }
        }
        self.evaluate(|probe| matches!(probe, Probe::Type(_) | Probe::Command(_)));
        self.caps.flags.set(Flag::Kvm, present);
        self.caps.flags.set(Flag::Hvf, host.hvf && matches!(self.caps.arch.as_str(), "x86_64" | "aarch64"));
        self.caps.flags.set(Flag::Ncr53c90, self.caps.arch == "sparc");
        Ok(())
    }

    fn main_accelerator(&self) -> Accelerator {
        let usable = |accelerator: &Accelerator| self.caps.has_accelerator(*accelerator);
        Accelerator::ALL.into_iter().find(usable).unwrap_or(Accelerator::Tcg)
    }

    fn properties(&mut self) -> Result<(), MonitorError> {
        for (owner, condition) in DEVICES {
            if condition.is_none_or(|flag| self.caps.has(flag)) {
                self.properties_of("device-list-properties", owner)?;
            }
        }
        for (owner, condition) in OBJECTS {
            if condition.is_none_or(|flag| self.caps.has(flag)) {
                self.properties_of("qom-list-properties", owner)?;
            }
        }
        self.facts.max_cpu = if self.caps.has(Flag::X86MaxCpu) {
            Some("max-x86_64-cpu")
        } else {
            self.caps.has(Flag::ArmMaxCpu).then_some("max-arm-cpu")
        };
        Ok(())
    }

    fn properties_of(&mut self, command: &str, owner: &str) -> Result<(), MonitorError> {
        let reply = self.try_ask(command, Some(json!({ "typename": owner })))?;
        let mut found = HashMap::new();
        for property in reply.iter().flat_map(list) {
            if let Some(name) = property["name"].as_str() {
                found.insert(name.to_owned(), property.get("default-value").cloned());
            }
        }
        self.facts.properties.insert(owner.to_owned(), found);
        Ok(())
    }

    fn machines(&mut self, accelerator: Accelerator) -> Result<(), MonitorError> {
        let reply = self.ask("query-machines")?;
        let mut machines = Vec::new();
        for item in list(&reply) {
            let machine = machine(item)?;
            if machine.name == "none" {
                continue;
            }
            machines.push(machine);
        }
        // Where the emulator's own default is no machine for general use, documents get `virt`.
        let virt = self.caps.is_arm() || self.caps.arch.starts_with("riscv");
        let preferred = |machine: &MachineType| match virt {
            true => machine.name == "virt" || machine.alias.as_deref() == Some("virt"),
            false => machine.default,
        };
        if let Some(at) = machines.iter().position(preferred) {
            machines[..=at].rotate_right(1);
        }
        self.caps.accelerator_mut(accelerator).machines = machines;
        Ok(())
    }

    fn machine_properties(&mut self, accelerator: Accelerator) -> Result<(), MonitorError> {
        for alias in ["virt", "pseries"] {
            let Some(machine) = self.caps.machine(accelerator, alias) else { continue };
            let owner = format!("{}-machine", machine.name);
            self.properties_of("qom-list-properties", &owner)?;
            if alias == "virt" {
                self.facts.virt_machine = Some(owner);
            }
        }
        self.properties_of("qom-list-properties", "none-machine")?;
        if self.caps.is_x86() {
            self.properties_of("qom-list-properties", "generic-pc-machine")?;
        }
        Ok(())
    }

    fn cpu_models(&mut self, accelerator: Accelerator) -> Result<(), MonitorError> {
        let reply = self.ask("query-cpu-definitions")?;
        let mut models = list(&reply).map(cpu_model).collect::<Result<Vec<_>, _>>()?;
        if self.caps.arch.starts_with("ppc64") {
            // Documents write these models in capital letters.
            for model in &mut models {
                if let Some(number) = model.name.strip_prefix("power")
                    && number.bytes().all(|byte| byte.is_ascii_digit())
                {
                    model.name.make_ascii_uppercase();
                }
            }
        }
        self.caps.accelerator_mut(accelerator).cpus = models;
        Ok(())
    }

    fn tpm(&mut self) -> Result<(), MonitorError> {
        self.facts.tpm_models = strings(&self.ask("query-tpm-models")?).collect();
        self.facts.tpm_types = strings(&self.ask("query-tpm-types")?).collect();
        Ok(())
    }

    fn command_line(&mut self) -> Result<(), MonitorError> {
        for option in list(&self.ask("query-command-line-options")?) {
            let Some(name) = option["option"].as_str() else { continue };
            let parameters =
                list(&option["parameters"]).filter_map(|p| p["name"].as_str().map(str::to_owned));
            self.facts.options.insert(name.to_owned(), parameters.collect());
        }
        Ok(())
    }

    fn migration(&mut self) -> Result<(), MonitorError> {
        let reply = self.ask("query-migrate-capabilities")?;
        let names = list(&reply).filter_map(|item| item["capability"].as_str().map(str::to_owned));
        self.facts.migration = names.collect();
        Ok(())
    }

    /// Sets the flags whose rule `wanted` accepts.
    fn evaluate(&mut self, wanted: impl Fn(&Probe) -> bool) {
        let mut flags = FlagSet::default();
        for (flag, _, probe) in FLAGS {
            if wanted(probe) && self.facts.found(*probe, self.caps.version) {
                flags.set(*flag, true);
            }
        }
        for flag in flags.iter() {
            self.caps.flags.set(flag, true);
        }
    }

    fn evaluate_all(&mut self) {
        self.evaluate(|probe| !matches!(probe, Probe::Type(_) | Probe::Command(_)));
    }

    /// Interrupt controllers, memory encryption, enclaves: what the emulator finds on the host.
    fn platform(&mut self) -> Result<(), MonitorError> {
        if self.caps.is_arm() {
            let reply = self.ask("query-gic-capabilities")?;
            self.caps.gic = list(&reply).map(gic).collect::<Result<_, _>>()?;
        }
        if self.caps.has(Flag::SevGuest) {
            let reply = self.try_ask("query-sev-capabilities", None)?;
            self.caps.sev = reply.map(|reply| sev(&reply)).transpose()?;
            if self.caps.sev.is_none() {
                self.caps.flags.set(Flag::SevGuest, false);
                self.caps.flags.set(Flag::SevSnpGuest, false);
            }
        }
        if self.caps.has(Flag::SgxEpc) {
            let reply = self.try_ask("query-sgx-capabilities", None)?;
            self.caps.sgx = reply.map(|reply| sgx(&reply)).transpose()?;
            if self.caps.sgx.is_none() {
                self.caps.flags.set(Flag::SgxEpc, false);
            }
        }
        Ok(())
    }

    fn expand(&mut self, kind: &str, model: &Value) -> Result<Option<Value>, MonitorError> {
        self.try_ask("query-cpu-model-expansion", Some(json!({ "type": kind, "model": model })))
    }

    fn host_cpu(&mut self, accelerator: Accelerator, model: &str) -> Result<(), MonitorError> {
        if !self.caps.has(Flag::QueryCpuModelExpansion) {
            return Ok(());
        }
        let migratability = self.caps.has(Flag::CpuMigratable);
        let kind = if self.caps.is_arm() { "full" } else { "static" };
        let Some(first) = self.expand(kind, &json!({ "name": model }))? else { return Ok(()) };
        let mut cpu = expansion(&first)?;
        cpu.migratability = migratability && !self.caps.is_arm();
        if cpu.migratability {
            let all = self.expand(kind, &json!({ "name": model, "props": { "migratable": false } }))?;
            let all = all.map(|reply| expansion(&reply)).transpose()?.unwrap_or_default();
            merge_migratability(&mut cpu, &all);
        }
        if self.caps.has(Flag::QueryCpuModelExpansionDeprecatedProps) {
            let full = self.expand("full", &json!({ "name": model }))?.unwrap_or_default();
            cpu.deprecated_features = strings(&full["deprecated-props"]).collect();
        }
        self.caps.accelerator_mut(accelerator).host_cpu = Some(cpu);
        Ok(())
    }

    fn hyperv(&mut self, accelerator: Accelerator) -> Result<(), MonitorError> {
        let model = json!({ "name": "host", "props": { "migratable": false, "hv-passthrough": true } });
        let Some(reply) = self.expand("full", &model)? else { return Ok(()) };
        if accelerator != Accelerator::Kvm {
            return Ok(());
        }
        let properties = &reply["model"]["props"];
        let supported = |property: &str| match &properties[property] {
            Value::Bool(on) => *on,
            Value::Number(number) => number.as_u64().is_some_and(|n| n != u64::from(u32::MAX)),
            Value::String(text) => !text.is_empty(),
            _ => false,
        };
        let names = HYPERV.iter().filter(|(_, property)| supported(property)).map(|(name, _)| *name);
        let names: Vec<String> = names.map(str::to_owned).collect();
        self.caps.hyperv = Some(names).filter(|names| !names.is_empty());
        Ok(())
    }
}

fn list(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().map_or(&[][..], Vec::as_slice).iter()
}

fn strings(value: &Value) -> impl Iterator<Item = String> + '_ {
    list(value).filter_map(|item| item.as_str().map(str::to_owned))
}

fn text(item: &Value, key: &str) -> Option<String> {
    item[key].as_str().map(str::to_owned)
}

fn small(item: &Value, key: &str) -> Option<u32> {
    item[key].as_u64().and_then(|value| u32::try_from(value).ok())
}

fn machine(item: &Value) -> Result<MachineType, MonitorError> {
    let malformed = |what| MonitorError::malformed("query-machines", what);
    let name = text(item, "name").ok_or_else(|| malformed("machine without name"))?;
    Ok(MachineType {
        name,
        alias: text(item, "alias"),
        max_cpus: small(item, "cpu-max").ok_or_else(|| malformed("machine without cpu-max"))?,
        hotplug_cpus: item["hotpluggable-cpus"].as_bool().unwrap_or(false),
        default: item["is-default"].as_bool().unwrap_or(false),
        default_cpu: text(item, "default-cpu-type"),
        numa_mem_supported: item["numa-mem-supported"].as_bool().unwrap_or(false),
        default_ram_id: text(item, "default-ram-id"),
        deprecated: item["deprecated"].as_bool().unwrap_or(false),
        acpi: item["acpi"].as_bool(),
    })
}

fn cpu_model(item: &Value) -> Result<CpuModel, MonitorError> {
    let name = text(item, "name");
    let name = name.ok_or_else(|| MonitorError::malformed("query-cpu-definitions", "model without name"))?;
    let blockers: Option<Vec<String>> =
        item.get("unavailable-features").map(|features| strings(features).collect());
    Ok(CpuModel {
        name,
        typename: text(item, "typename").filter(|name| !name.is_empty()),
        usable: blockers.as_ref().map(Vec::is_empty),
        blockers: blockers.unwrap_or_default(),
        deprecated: item["deprecated"].as_bool().unwrap_or(false),
    })
}

fn expansion(reply: &Value) -> Result<HostCpu, MonitorError> {
    let malformed = |what| MonitorError::malformed("query-cpu-model-expansion", what);
    let model = text(&reply["model"], "name").ok_or_else(|| malformed("no model"))?;
    let empty = Map::new();
    let properties = reply["model"]["props"].as_object().unwrap_or(&empty);
    let properties = properties.iter().filter_map(|(name, value)| {
        let value = match value {
            Value::Bool(on) => CpuValue::Boolean(*on),
            Value::Number(number) => CpuValue::Number(number.as_i64()?),
            Value::String(text) => CpuValue::String(text.clone()),
            _ => return None,
        };
        Some(CpuProperty { name: name.clone(), value, migratable: None })
    });
    Ok(HostCpu { model, properties: properties.collect(), ..HostCpu::default() })
}

/// Marks the features of `cpu`, which is the migratable expansion, with the help of the expansion with everything on.
fn merge_migratability(cpu: &mut HostCpu, all: &HostCpu) {
    let mut on: HashMap<&str, bool> = HashMap::new();
    for property in &all.properties {
        if let CpuValue::Boolean(value) = property.value {
            on.insert(&property.name, value);
        }
    }
    for property in &mut cpu.properties {
        let CpuValue::Boolean(value) = &mut property.value else { continue };
        if *value {
            property.migratable = Some(true);
        } else if on.get(property.name.as_str()) == Some(&true) {
            *value = true;
            property.migratable = Some(false);
        }
    }
}

fn gic(item: &Value) -> Result<Gic, MonitorError> {
    let malformed = || MonitorError::malformed("query-gic-capabilities", "incomplete entry");
    Ok(Gic {
        version: small(item, "version").ok_or_else(malformed)?,
        kernel: item["kernel"].as_bool().ok_or_else(malformed)?,
        emulated: item["emulated"].as_bool().ok_or_else(malformed)?,
    })
}

fn sev(reply: &Value) -> Result<Sev, MonitorError> {
    let malformed = || MonitorError::malformed("query-sev-capabilities", "incomplete answer");
    Ok(Sev {
        cbitpos: small(reply, "cbitpos").ok_or_else(malformed)?,
        reduced_phys_bits: small(reply, "reduced-phys-bits").ok_or_else(malformed)?,
        pdh: text(reply, "pdh").ok_or_else(malformed)?,
        cert_chain: text(reply, "cert-chain").ok_or_else(malformed)?,
        cpu0_id: text(reply, "cpu0-id"),
        ..Sev::default()
    })
}

fn sgx(reply: &Value) -> Result<Sgx, MonitorError> {
    let malformed = || MonitorError::malformed("query-sgx-capabilities", "incomplete answer");
    let flag = |name: &str| reply[name].as_bool();
    let mut sections = Vec::new();
    for section in list(&reply["sections"]) {
        let node = small(section, "node").ok_or_else(malformed)?;
        let size = section["size"].as_u64().ok_or_else(malformed)?;
        sections.push((node, size / 1024));
    }
    let total = match reply["section-size"].as_u64() {
        Some(bytes) => bytes / 1024,
        None => {
            sections.iter().try_fold(0_u64, |sum, (_, size)| sum.checked_add(*size)).ok_or_else(malformed)?
        }
    };
    Ok(Sgx {
        flc: flag("flc").ok_or_else(malformed)?,
        sgx1: flag("sgx1").ok_or_else(malformed)?,
        sgx2: flag("sgx2").ok_or_else(malformed)?,
        section_size_kib: total,
        sections,
    })
}
