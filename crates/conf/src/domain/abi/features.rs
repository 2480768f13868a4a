//! `<features>`. Upstream: `virDomainDefFeaturesCheckABIStability`.

use ferrovirt_util::xml::{OnOff, StringEnum, XmlValue};
use ferrovirt_util::{ErrorDomain, Result};

use super::super::features::{Choice, Features, Hyperv, HypervMode, Kvm, Switch, Xen};
use super::same::{switch, unstable};

/// One state as messages show it.
fn state(what: &str, feature: &str, source: &str, target: &str) -> Result<()> {
    if source == target {
        return Ok(());
    }
    let text = format!("State of {what} '{feature}' differs: source: '{source}', destination: '{target}'");
    unstable(ErrorDomain::DOMAIN, text)
}

/// A feature that is on by being there.
fn there(present: bool) -> &'static str {
    if present { "on" } else { "default" }
}

/// A feature with a `state`, on if it does not say.
fn switched(feature: Option<Switch>) -> &'static str {
    feature.map_or("default", |feature| switch(Some(feature.state.unwrap_or(OnOff(true)))))
}

/// A feature inside another, which is off unless it says that it is on.
fn part(feature: Option<Switch>) -> &'static str {
    switch(feature.and_then(|feature| feature.state))
}

fn choice<E: StringEnum + XmlValue>(feature: Option<Choice<E>>, none: &str) -> String {
    format!("value={}", feature.map_or(none, |choice| choice.value.as_str()))
}

pub(super) fn check(a: &Features, b: &Features) -> Result<()> {
    let plain = |name: &str, get: fn(&Features) -> &'static str| state("feature", name, get(a), get(b));
    let shown = |name: &str, get: &dyn Fn(&Features) -> String| state("feature", name, &get(a), &get(b));
    plain("acpi", |f| there(f.acpi))?;
    shown("apic", &|f| {
        let eoi = f.apic.as_ref().and_then(|apic| apic.eoi);
        format!("{},eoi={}", there(f.apic.is_some()), switch(eoi))
    })?;
    plain("pae", |f| there(f.pae))?;
    plain("hap", |f| switched(f.hap))?;
    plain("viridian", |f| there(f.viridian))?;
    plain("privnet", |f| there(f.privnet))?;
    // Messages call the mode "custom" on and "passthrough" off.
    plain("hyperv", |f| match f.hyperv.as_ref().map(|hyperv| hyperv.mode) {
        None => "default",
        Some(Some(HypervMode::Passthrough)) => "off",
        Some(_) => "on",
    })?;
    plain("kvm", |f| there(f.kvm.is_some()))?;
    plain("pvspinlock", |f| switched(f.pvspinlock))?;
    shown("capabilities", &|f| {
        format!("policy={}", f.capabilities.as_ref().map_or("default", |c| c.policy.as_str()))
    })?;
    plain("pmu", |f| switched(f.pmu))?;
    plain("vmport", |f| switched(f.vmport))?;
    shown("gic", &|f| {
        let version = f.gic.as_ref().and_then(|gic| gic.version).map_or("none", StringEnum::as_str);
        format!("{},version={version}", there(f.gic.is_some()))
    })?;
    plain("smm", |f| f.smm.map_or("default", |smm| switch(Some(smm.state.unwrap_or(OnOff(true))))))?;
    shown("ioapic", &|f| {
        let driver = f.ioapic.and_then(|ioapic| ioapic.driver).map_or("none", StringEnum::as_str);
        format!("driver={driver}")
    })?;
    shown("hpt", &|f| {
        let resizing = f.hpt.and_then(|hpt| hpt.resizing).map_or("none", StringEnum::as_str);
        let page_kib = f.hpt.and_then(|hpt| hpt.maxpagesize).map_or(0, |size| size.0);
        format!("{},resizing={resizing},maxpagesize={page_kib}", there(f.hpt.is_some()))
    })?;
    plain("vmcoreinfo", |f| switched(f.vmcoreinfo))?;
    plain("htm", |f| switched(f.htm))?;
    plain("nested-hv", |f| switched(f.nested_hv))?;
    plain("ccf-assist", |f| switched(f.ccf_assist))?;
    plain("xen", |f| there(f.xen.is_some()))?;
    shown("cfpc", &|f| choice(f.cfpc, "none"))?;
    shown("sbbc", &|f| choice(f.sbbc, "none"))?;
    shown("ibs", &|f| choice(f.ibs, "none"))?;
    plain("ras", |f| switched(f.ras))?;
    plain("ps2", |f| switched(f.ps2))?;
    shown("aia", &|f| choice(f.aia, "default"))?;
    if let (Some(a), Some(b)) = (&a.hyperv, &b.hyperv) {
        check_hyperv(a, b)?;
    }
    if let (Some(a), Some(b)) = (&a.xen, &b.xen) {
        check_xen(a, b)?;
    }
    if let (Some(a), Some(b)) = (&a.kvm, &b.kvm) {
        check_kvm(a, b)?;
    }
    check_smm(a, b)
}

fn check_hyperv(a: &Hyperv, b: &Hyperv) -> Result<()> {
    let check = |name: &str, get: fn(&Hyperv) -> &'static str| {
        state("HyperV enlightenment feature", name, get(a), get(b))
    };
    check("relaxed", |h| part(h.relaxed))?;
    check("vapic", |h| part(h.vapic))?;
    check("spinlocks", |h| switch(h.spinlocks.and_then(|s| s.state)))?;
    check("vpindex", |h| part(h.vpindex))?;
    check("runtime", |h| part(h.runtime))?;
    check("synic", |h| part(h.synic))?;
    check("stimer", |h| switch(h.stimer.and_then(|s| s.state)))?;
    check("reset", |h| part(h.reset))?;
    check("vendor_id", |h| switch(h.vendor_id.as_ref().and_then(|v| v.state)))?;
    check("frequencies", |h| part(h.frequencies))?;
    check("reenlightenment", |h| part(h.reenlightenment))?;
    check("tlbflush", |h| switch(h.tlbflush.and_then(|t| t.state)))?;
    check("ipi", |h| part(h.ipi))?;
    check("evmcs", |h| part(h.evmcs))?;
    check("avic", |h| part(h.avic))?;
    check("emsr_bitmap", |h| part(h.emsr_bitmap))?;
    check("xmm_input", |h| part(h.xmm_input))?;
    let retries = |h: &Hyperv| h.spinlocks.and_then(|s| s.retries).unwrap_or(0);
    same!(
        retries(a),
        retries(b),
        "HyperV spinlock retry count differs: source: '{source}', destination: '{target}'"
    );
    let vendor =
        |h: &Hyperv| h.vendor_id.as_ref().and_then(|v| v.value.clone()).unwrap_or_else(|| "<null>".into());
    same!(vendor(a), vendor(b), "HyperV vendor_id differs: source: '{source}', destination: '{target}'");
    let direct = |h: &Hyperv| part(h.stimer.and_then(|s| s.direct));
    same!(
        direct(a),
        direct(b),
        "State of HyperV stimer direct feature differs: source: '{source}', destination: '{target}'"
    );
    Ok(())
}

fn check_xen(a: &Xen, b: &Xen) -> Result<()> {
    let check = |name: &str, get: fn(&Xen) -> &'static str| state("Xen feature", name, get(a), get(b));
    check("e820_host", |x| part(x.e820_host))?;
    check("passthrough", |x| switch(x.passthrough.and_then(|p| p.state)))?;
    let mode = |x: &Xen| x.passthrough.and_then(|p| p.mode).map_or("default", StringEnum::as_str);
    same!(
        mode(a),
        mode(b),
        "'mode' of Xen passthrough feature differs: source: '{source}', destination: '{target}'"
    );
    Ok(())
}

fn check_kvm(a: &Kvm, b: &Kvm) -> Result<()> {
    let check = |name: &str, get: fn(&Kvm) -> &'static str| state("KVM feature", name, get(a), get(b));
    check("hidden", |k| part(k.hidden))?;
    check("hint-dedicated", |k| part(k.hint_dedicated))?;
    check("poll-control", |k| part(k.poll_control))?;
    check("pv-ipi", |k| part(k.pv_ipi))?;
    check("dirty-ring", |k| switch(k.dirty_ring.and_then(|d| d.state)))?;
    let size = |k: &Kvm| k.dirty_ring.and_then(|d| d.size).unwrap_or(0);
    same!(
        size(a),
        size(b),
        "dirty ring size of KVM feature 'dirty-ring' differs: source: '{source}', destination: '{target}'"
    );
    Ok(())
}

fn check_smm(a: &Features, b: &Features) -> Result<()> {
    let tseg = |f: &Features| f.smm.and_then(|smm| smm.tseg);
    let specified = |f: &Features| if tseg(f).is_some() { "specified" } else { "not specified" };
    same!(specified(a), specified(b), "SMM TSEG differs: source: {source}, destination: '{target}'");
    let size = |f: &Features| {
        let (value, unit) = tseg(f).map_or((0, "B"), |size| size.split());
        format!("{value} {unit}")
    };
    same!(size(a), size(b), "Size of SMM TSEG size differs: source: '{source}', destination: '{target}'");
    Ok(())
}
