//! Whether a guest would notice the difference between two definitions of it.
//!
//! What may change under a running or saved guest is what only the host sees: paths, limits, titles. Everything else must
//! stay, and the first difference is reported: which value the source has and which the target.
//!
//! Upstream: `virDomainDefCheckABIStability`.

#[macro_use]
mod same;

mod controller;
mod cpu;
mod devices;
mod features;
mod info;
mod memory;
mod small;
mod sysinfo;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{ErrorDomain, Result};

use self::same::{name, null, unstable, yes_no};
use super::Domain;
use super::clock::{Timer, TimerName};
use super::device::DeviceInfo;

/// What two definitions may differ in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AbiOptions {
    /// The memory that the guest has now may differ. Upstream: `VIR_DOMAIN_DEF_ABI_CHECK_SKIP_VOLATILE`.
    pub skip_volatile: bool,
}

impl Domain {
    /// Refuses `target` as a replacement of this definition if the guest would notice.
    /// Upstream: `virDomainDefCheckABIStabilityFlags`.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED`, naming the first difference.
    pub fn check_abi(&self, target: &Self, options: AbiOptions) -> Result<()> {
        self.check_abi_identity(target)?;
        self.check_abi_memory(target, options)?;
        self.check_abi_vcpus(target)?;
        self.check_abi_os(target)?;
        features::check(&self.features, &target.features)?;
        self.check_abi_timers(target)?;
        cpu::check(self.cpu.as_ref(), target.cpu.as_ref())?;
        sysinfo::check(&self.sysinfos, &target.sysinfos)?;
        devices::check(&self.devices, &target.devices)?;
        small::check(&self.devices, &target.devices)
    }

    fn check_abi_identity(&self, target: &Self) -> Result<()> {
        same!(
            self.virt_type.as_str(),
            target.virt_type.as_str(),
            "Target domain virt type {target} does not match source {source}"
        );
        same!(
            null(self.uuid.as_deref()),
            null(target.uuid.as_deref()),
            "Target domain uuid {target} does not match source {source}"
        );
        same_text!(
            self.genid.is_some(),
            target.genid.is_some(),
            "Target domain requested genid does not match source"
        );
        if let (Some(source), Some(target)) = (&self.genid, &target.genid) {
            same!(
                null(source.uuid.as_deref()),
                null(target.uuid.as_deref()),
                "Target domain genid {target} does not match source {source}"
            );
        }
        // Not part of what the guest sees, but a document must not rename a domain by the way.
        same!(self.name, target.name, "Target domain name '{target}' does not match source '{source}'");
        Ok(())
    }

    fn check_abi_memory(&self, target: &Self, options: AbiOptions) -> Result<()> {
        same!(
            self.max_memory_kib(),
            target.max_memory_kib(),
            "Target domain max memory {target} does not match source {source}"
        );
        if !options.skip_volatile {
            same!(
                self.memory_kib(),
                target.memory_kib(),
                "Target domain current memory {target} does not match source {source}"
            );
        }
        cpu::check_numa(self.cpu.as_ref(), target.cpu.as_ref())?;
        let slots = |domain: &Self| domain.max_memory.as_ref().and_then(|memory| memory.slots).unwrap_or(0);
        same!(
            slots(self),
            slots(target),
            "Target domain memory slots count '{target}' doesn't match source '{source}'"
        );
        let most = |domain: &Self| domain.max_memory.as_ref().map_or(0, |memory| memory.size.0);
        same!(
            most(self),
            most(target),
            "Target maximum memory size '{target}' doesn't match source '{source}'"
        );
        Ok(())
    }

    /// Upstream: `virDomainDefVcpuCheckAbiStability`.
    fn check_abi_vcpus(&self, target: &Self) -> Result<()> {
        same!(
            self.vcpus_max(),
            target.vcpus_max(),
            "Target domain vCPU max {target} does not match source {source}"
        );
        let listed = |domain: &Self| -> BTreeMap<u32, (bool, u32)> {
            domain.vcpus.iter().map(|vcpu| (vcpu.id, (vcpu.enabled, vcpu.order.unwrap_or(0)))).collect()
        };
        let (a, b) = (listed(self), listed(target));
        // Those that are not listed count up: a difference begins where one count ends.
        let counts = [self.vcpus_online(), target.vcpus_online()];
        let ids: BTreeSet<u32> = a.keys().chain(b.keys()).copied().chain(counts).collect();
        for id in ids.into_iter().filter(|id| *id < self.vcpus_max()) {
            let source = a.get(&id).copied().unwrap_or((id < counts[0], 0));
            let target = b.get(&id).copied().unwrap_or((id < counts[1], 0));
            if source.0 != target.0 {
                let text = format!("State of vCPU '{id}' differs between source and destination definitions");
                return unstable(ErrorDomain::DOMAIN, text);
            }
            if source.1 != target.1 {
                let text = format!(
                    "vcpu enable order of vCPU '{id}' differs between source and destination definitions"
                );
                return unstable(ErrorDomain::DOMAIN, text);
            }
        }
        Ok(())
    }

    fn check_abi_os(&self, target: &Self) -> Result<()> {
        let (a, b) = (&self.os, &target.os);
        same!(
            null(a.kind.name.as_deref()),
            null(b.kind.name.as_deref()),
            "Target domain OS type {target} does not match source {source}"
        );
        same!(
            null(a.kind.arch.as_deref()),
            null(b.kind.arch.as_deref()),
            "Target domain architecture {target} does not match source {source}"
        );
        same!(
            a.kind.machine.as_deref().unwrap_or("(null)"),
            b.kind.machine.as_deref().unwrap_or("(null)"),
            "Target domain machine type {target} does not match source {source}"
        );
        let mode = |os: &super::os::Os| os.smbios.as_ref().map_or("none", |smbios| smbios.mode.as_str());
        same!(mode(a), mode(b), "Target domain SMBIOS mode {target} does not match source {source}");
        Ok(())
    }

    /// Upstream: `virDomainTimerDefCheckABIStability`.
    fn check_abi_timers(&self, target: &Self) -> Result<()> {
        let (a, b) = (&self.clock.timers, &target.clock.timers);
        same_text!(a.len(), b.len(), "Target domain timers do not match source");
        a.iter().zip(b).try_for_each(|(a, b)| check_timer(a, b))
    }
}

fn check_timer(a: &Timer, b: &Timer) -> Result<()> {
    same!(a.name.as_str(), b.name.as_str(), "Target timer {target} does not match source {source}");
    same!(
        yes_no(a.present),
        yes_no(b.present),
        "Target timer presence '{target}' does not match source '{source}'"
    );
    if a.name == TimerName::Tsc {
        same!(
            a.frequency.unwrap_or(0),
            b.frequency.unwrap_or(0),
            "Target TSC frequency {target} does not match source {source}"
        );
        same!(name(a.mode), name(b.mode), "Target TSC mode {target} does not match source {source}");
    }
    Ok(())
}

/// What the devices of both sides have in common. Upstream: `virDomainDeviceInfoCheckABIStability`.
fn infos(source: &DeviceInfo, target: &DeviceInfo) -> Result<()> {
    info::check(source, target)
}
