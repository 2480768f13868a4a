//! What makes a domain hard to support: noted when it starts.

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::cpu::CpuMode;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::disk::{Disk, DiskDevice};
use ferrovirt_conf::object::Taint;

use crate::connection::only_flags;
use crate::machine::Change;
use crate::state::State;

/// A CPU model that nobody should use: programs test their warnings with it.
const DEPRECATED_MODEL: &str = "Deprecated-Test";

/// Notes what taints the domain that starts.
pub(crate) fn check(inner: &mut Change<'_>) {
    let def = std::sync::Arc::clone(&inner.def);
    if def.cpu.as_ref().is_some_and(is_deprecated) {
        inner.taint(Taint::DeprecatedConfig);
        inner.deprecations.push(format!("CPU model {DEPRECATED_MODEL}"));
    }
    for taint in found(&def) {
        inner.taint(taint);
    }
    inner.taints.sort_by_key(|taint| *taint as usize);
}

fn is_deprecated(cpu: &ferrovirt_conf::cpu::Cpu) -> bool {
    let named = cpu.model.as_ref().and_then(|model| model.name.as_deref()) == Some(DEPRECATED_MODEL);
    named && cpu.mode == Some(CpuMode::Custom)
}

fn found(def: &Domain) -> Vec<Taint> {
    let is_host_cdrom = |disk: &Disk| {
        disk.device == DiskDevice::Cdrom && disk.source.as_ref().is_some_and(|source| source.dev.is_some())
    };
    let devices = &def.devices;
    let facts = [
        (Taint::HighPrivileges, devices.disks.iter().any(|disk| disk.rawio == Some(true))),
        (Taint::ShellScripts, devices.interfaces.iter().any(|interface| interface.script.is_some())),
        (Taint::CdromPassthrough, devices.disks.iter().any(is_host_cdrom)),
        (Taint::CustomDtb, def.os.dtb.is_some()),
    ];
    facts.into_iter().filter(|(_, holds)| *holds).map(|(taint, _)| taint).collect()
}

pub(crate) fn messages(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
    let allowed = consts::DOMAIN_MESSAGE_DEPRECATION | consts::DOMAIN_MESSAGE_TAINTING;
    only_flags("testDomainGetMessages", flags, allowed)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let wanted = |flag: u32| flags == 0 || flags & flag != 0;
    let taints = inner.taints.iter().filter(|_| wanted(consts::DOMAIN_MESSAGE_TAINTING));
    let deprecations = inner.deprecations.iter().filter(|_| wanted(consts::DOMAIN_MESSAGE_DEPRECATION));
    let mut messages: Vec<String> = taints.map(|taint| format!("tainted: {}", taint.message())).collect();
    messages.extend(deprecations.map(|text| format!("deprecated configuration: {text}")));
    Ok(messages)
}
