//! The best CPU that several hosts can give. Upstream: `virCPUx86Baseline`.

use ferrovirt_conf::cpu::CpuFallback;

use super::decode::{HypervisorModel, decode};
use super::{Selection, map_feature, named};
use crate::CpuError;
use crate::data::Data;
use crate::definition::Definition;
use crate::map::{Map, Vendor};

/// Joins CPUs. With `models`, only those may be named; with `features`, only those may be in it; with `migratable`, only
/// what can follow a guest.
///
/// # Errors
/// [`CpuError::VendorsDiffer`], [`CpuError::Incompatible`], those of unknown names and of [`decode`].
pub fn baseline(
    cpus: &[Definition],
    models: Option<&[HypervisorModel]>,
    features: Option<&[&str]>,
    migratable: bool,
) -> Result<Definition, CpuError> {
    let map = Map::x86();
    let (first, others) = cpus.split_first().ok_or(CpuError::NoCpus)?;
    let find = |name: &str| map.vendor(name).ok_or_else(|| CpuError::UnknownVendor(name.to_owned()));
    let mut base = named(first, Selection::All)?.data;
    let mut vendor: Option<&Vendor> = first.vendor.as_deref().map(find).transpose()?;
    let mut every_vendor = first.vendor.is_some();
    let mut name = first.model.as_deref();
    for cpu in others {
        if cpu.model.is_some() && name != cpu.model.as_deref() {
            name = None;
        }
        let found = named(cpu, Selection::All)?;
        let model_vendor = found.model.and_then(|model| map.vendors.get(model.vendor?));
        if let (Some(own), Some(model_vendor)) = (&cpu.vendor, model_vendor)
            && *own != model_vendor.name
        {
            let model = cpu.model.clone().unwrap_or_default();
            return Err(CpuError::ModelVendor(model_vendor.name.clone(), model, own.clone()));
        }
        every_vendor &= cpu.vendor.is_some();
        let own = cpu.vendor.as_deref().or(model_vendor.map(|vendor| vendor.name.as_str()));
        match (vendor, own) {
            (_, None) => {}
            (None, Some(own)) => vendor = Some(find(own)?),
            (Some(vendor), Some(own)) if vendor.name != own => return Err(CpuError::VendorsDiffer),
            _ => {}
        }
        base.intersect(&found.data);
    }
    if let Some(features) = features {
        let mut allowed = Data::default();
        for name in features {
            allowed.add(&map_feature(name)?.data);
        }
        base.intersect(&allowed);
    }
    if base.is_empty() {
        return Err(CpuError::Incompatible);
    }
    if let Some(vendor) = vendor {
        base.set_vendor_text(&vendor.code);
    }
    let mut cpu = Definition::guest(CpuFallback::Allow);
    decode(&mut cpu, &base, models, name, migratable)?;
    if cpu.model.as_deref() == name {
        cpu.fallback = CpuFallback::Forbid;
    }
    if !every_vendor {
        cpu.vendor = None;
    }
    Ok(cpu)
}
