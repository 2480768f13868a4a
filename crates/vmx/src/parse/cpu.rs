//! Virtual CPUs, their topology, placement and shares.

use ferrovirt_conf::cpu::{Cpu, Topology};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::basic::VcpuCount;
use ferrovirt_conf::domain::tune::CpuTune;
use ferrovirt_util::Result;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::string;

use crate::VmxError;
use crate::config::Config;

/// Sets of host CPUs end here. Upstream: `VIR_DOMAIN_CPUMASK_LEN`.
const CPU_SET_SIZE: u32 = 16384;

/// Words for shares and what each virtual CPU counts.
pub(crate) const SHARES: [(&str, u64); 3] = [("low", 500), ("normal", 1000), ("high", 2000)];

pub(super) fn read(config: &Config, domain: &mut Domain) -> Result<()> {
    let number = config.number("numvcpus")?.unwrap_or(1);
    let count = u32::try_from(number).ok().filter(|n| *n > 0).ok_or(VmxError::CpuCount(number))?;
    let mut vcpu = VcpuCount { maximum: count, ..VcpuCount::default() };
    let cores = config.number("cpuid.coresPerSocket")?.unwrap_or(1);
    if cores > 1 {
        let cores = u32::try_from(cores).map_err(|_| VmxError::CoresPerSocket)?;
        let sockets = count / cores;
        if sockets == 0 {
            return Err(VmxError::CoresPerSocket.into());
        }
        let topology = Topology { sockets, dies: Some(1), clusters: Some(1), cores, threads: 1 };
        domain.cpu = Some(Cpu { topology: Some(topology), ..Cpu::default() });
    }
    if let Some(list) = config.string("sched.cpu.affinity").filter(|list| !list.eq_ignore_ascii_case("all")) {
        let set = affinity(list)?;
        if set.count() < usize::try_from(count).unwrap_or(usize::MAX) {
            return Err(VmxError::AffinityCount(number, set.count()).into());
        }
        vcpu.cpuset = Some(set.to_string());
    }
    domain.vcpu = Some(vcpu);
    if let Some(text) = config.string("sched.cpu.shares") {
        let word = SHARES.iter().find(|(word, _)| text.eq_ignore_ascii_case(word));
        let shares = match word {
            Some((_, each)) => u64::from(count) * each,
            None => string::to_u64(text, 10).ok_or_else(|| VmxError::Shares(text.to_owned()))?,
        };
        domain.cputune = Some(CpuTune { shares: Some(shares), ..CpuTune::default() });
    }
    Ok(())
}

fn affinity(list: &str) -> Result<Bitmap, VmxError> {
    let mut set = Bitmap::default();
    for part in list.split(',') {
        let number =
            string::to_u32(part.trim(), 10).ok_or_else(|| VmxError::AffinityList(list.to_owned()))?;
        if number >= CPU_SET_SIZE {
            return Err(VmxError::AffinityTooLarge(number));
        }
        set.insert(number as usize);
    }
    Ok(set)
}
