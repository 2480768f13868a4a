//! Limits of a group.

use super::{CgroupError, Controller, Group, Result};

/// "No limit" for memory, in KiB. Upstream: `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED`.
pub const MEMORY_UNLIMITED_KIB: u64 = 9_007_199_254_740_991;

const PERIOD_US: (u64, u64) = (1_000, 1_000_000);
const QUOTA_MAX_US: i64 = 18_446_744_073_709_551;
const WEIGHT: (u32, u32) = (10, 1000);

/// A limit on the traffic of one block device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Throttle {
    ReadBytes,
    WriteBytes,
    ReadRequests,
    WriteRequests,
}

impl Throttle {
    fn files(self) -> (&'static str, &'static str) {
        match self {
            Self::ReadBytes => ("blkio.throttle.read_bps_device", "rbps"),
            Self::WriteBytes => ("blkio.throttle.write_bps_device", "wbps"),
            Self::ReadRequests => ("blkio.throttle.read_iops_device", "riops"),
            Self::WriteRequests => ("blkio.throttle.write_iops_device", "wiops"),
        }
    }
}

impl Group {
    /// Share of the processors relative to other groups. Upstream: `virCgroupGetCpuShares`.
    ///
    /// # Errors
    /// The group has no cpu controller, or the kernel's.
    pub fn cpu_shares(&self) -> Result<u64> {
        number(&self.read(&self.file(Controller::Cpu, "cpu.shares", "cpu.weight")?.0)?)
    }

    /// See [`Self::cpu_shares`]. The unified hierarchy takes 1 to 10000. Upstream: `virCgroupSetCpuShares`.
    ///
    /// # Errors
    /// The group has no cpu controller, or the kernel's.
    pub fn set_cpu_shares(&self, shares: u64) -> Result<()> {
        let (file, unified) = self.file(Controller::Cpu, "cpu.shares", "cpu.weight")?;
        if unified {
            in_range("shares", shares.into(), 1, 10_000)?;
        }
        self.write(&file, &shares.to_string())
    }

    /// Period of the processor limit, in microseconds. Upstream: `virCgroupGetCpuCfsPeriod`.
    ///
    /// # Errors
    /// The group has no cpu controller, or the kernel's.
    pub fn cpu_period_us(&self) -> Result<u64> {
        let (file, unified) = self.file(Controller::Cpu, "cpu.cfs_period_us", "cpu.max")?;
        let text = self.read(&file)?;
        number(if unified { text.split_whitespace().nth(1).unwrap_or_default() } else { &text })
    }

    /// See [`Self::cpu_period_us`]. Upstream: `virCgroupSetCpuCfsPeriod`.
    ///
    /// # Errors
    /// A period outside 1,000 to 1,000,000, no cpu controller, or the kernel's.
    pub fn set_cpu_period_us(&self, period_us: u64) -> Result<()> {
        in_range("cfs_period", period_us.into(), PERIOD_US.0.into(), PERIOD_US.1.into())?;
        let (file, unified) = self.file(Controller::Cpu, "cpu.cfs_period_us", "cpu.max")?;
        if !unified {
            return self.write(&file, &period_us.to_string());
        }
        let text = self.read(&file)?;
        let quota = text.split_whitespace().next().unwrap_or("max");
        self.write(&file, &format!("{quota} {period_us}"))
    }

    /// Time per period, in microseconds; -1 is no limit. Upstream: `virCgroupGetCpuCfsQuota`.
    ///
    /// # Errors
    /// The group has no cpu controller, or the kernel's.
    pub fn cpu_quota_us(&self) -> Result<i64> {
        let (file, _) = self.file(Controller::Cpu, "cpu.cfs_quota_us", "cpu.max")?;
        let text = self.read(&file)?;
        match text.split_whitespace().next().unwrap_or_default() {
            "max" => Ok(-1),
            text => text.parse().map_err(|_| CgroupError::Number { text: text.to_owned() }),
        }
    }

    /// See [`Self::cpu_quota_us`]; any negative number is no limit. Upstream: `virCgroupSetCpuCfsQuota`.
    ///
    /// # Errors
    /// A quota below 1,000 or too high, no cpu controller, or the kernel's.
    pub fn set_cpu_quota_us(&self, quota_us: i64) -> Result<()> {
        if quota_us >= 0 {
            in_range("cfs_quota", quota_us.into(), 1_000, QUOTA_MAX_US.into())?;
        }
        let (file, unified) = self.file(Controller::Cpu, "cpu.cfs_quota_us", "cpu.max")?;
        let text = match (unified, quota_us < 0) {
            (true, true) => "max".to_owned(),
            (false, true) => "-1".to_owned(),
            _ => quota_us.to_string(),
        };
        self.write(&file, &text)
    }

    /// Limit of memory, in KiB. Upstream: `virCgroupGetMemoryHardLimit`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn memory_hard_limit_kib(&self) -> Result<u64> {
        self.memory_kib("memory.limit_in_bytes", "memory.max")
    }

    /// See [`Self::memory_hard_limit_kib`]. Upstream: `virCgroupSetMemoryHardLimit`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn set_memory_hard_limit_kib(&self, kib: u64) -> Result<()> {
        self.set_memory_kib("memory.limit_in_bytes", "memory.max", kib)
    }

    /// Memory that may be used while it is short, in KiB. Upstream: `virCgroupGetMemorySoftLimit`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn memory_soft_limit_kib(&self) -> Result<u64> {
        self.memory_kib("memory.soft_limit_in_bytes", "memory.high")
    }

    /// See [`Self::memory_soft_limit_kib`]. Upstream: `virCgroupSetMemorySoftLimit`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn set_memory_soft_limit_kib(&self, kib: u64) -> Result<()> {
        self.set_memory_kib("memory.soft_limit_in_bytes", "memory.high", kib)
    }

    /// Limit of memory and swap together, in KiB. Upstream: `virCgroupGetMemSwapHardLimit`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn memory_swap_limit_kib(&self) -> Result<u64> {
        let swap = self.memory_kib("memory.memsw.limit_in_bytes", "memory.swap.max")?;
        if !self.unified_has(Controller::Memory) || swap == MEMORY_UNLIMITED_KIB {
            return Ok(swap);
        }
        // The unified hierarchy counts swap alone.
        Ok(swap.saturating_add(self.memory_hard_limit_kib()?).min(MEMORY_UNLIMITED_KIB))
    }

    /// See [`Self::memory_swap_limit_kib`]. Upstream: `virCgroupSetMemSwapHardLimit`.
    ///
    /// # Errors
    /// A limit below the one of memory alone, no memory controller, or the kernel's.
    pub fn set_memory_swap_limit_kib(&self, kib: u64) -> Result<()> {
        let mut swap = kib;
        if self.unified_has(Controller::Memory) && kib < MEMORY_UNLIMITED_KIB {
            let memory = self.memory_hard_limit_kib()?;
            in_range("swap_hard_limit", kib.into(), memory.into(), MEMORY_UNLIMITED_KIB.into())?;
            swap = kib - memory;
        }
        self.set_memory_kib("memory.memsw.limit_in_bytes", "memory.swap.max", swap)
    }

    /// Share of the block devices relative to other groups. Upstream: `virCgroupGetBlkioWeight`.
    ///
    /// # Errors
    /// The group has no blkio controller, or the kernel's.
    pub fn block_weight(&self) -> Result<u64> {
        let (file, unified) = self.weight_file()?;
        let text = self.read(&file)?;
        number(if unified {
            text.trim_start_matches("default ").lines().next().unwrap_or_default()
        } else {
            &text
        })
    }

    /// See [`Self::block_weight`]. Upstream: `virCgroupSetBlkioWeight`.
    ///
    /// # Errors
    /// A weight outside 10 to 1000, no blkio controller, or the kernel's.
    pub fn set_block_weight(&self, weight: u32) -> Result<()> {
        in_range("weight", weight.into(), WEIGHT.0.into(), WEIGHT.1.into())?;
        let (file, unified) = self.weight_file()?;
        self.write(&file, &if unified { format!("default {weight}") } else { weight.to_string() })
    }

    /// Limit of the traffic of the block device `major:minor`, bytes or requests per second; 0 is no limit.
    /// Upstream: `virCgroupGetBlkioDeviceReadIops` and its sisters.
    ///
    /// # Errors
    /// The group has no blkio controller, or the kernel's.
    pub fn throttle(&self, device: &str, what: Throttle) -> Result<u64> {
        let (legacy, key) = what.files();
        let (file, unified) = self.file(Controller::BlkIo, legacy, "io.max")?;
        let text = self.read(&file)?;
        let rest = text.lines().find_map(|line| line.strip_prefix(device)?.strip_prefix(' '));
        let value = match rest {
            None => return Ok(0),
            Some(rest) if unified => {
                rest.split(' ').find_map(|pair| pair.strip_prefix(key)?.strip_prefix('='))
            }
            Some(rest) => Some(rest),
        };
        match value {
            None | Some("max") => Ok(0),
            Some(value) => number(value),
        }
    }

    /// See [`Self::throttle`]. Upstream: `virCgroupSetBlkioDeviceReadIops` and its sisters.
    ///
    /// # Errors
    /// The group has no blkio controller, or the kernel's.
    pub fn set_throttle(&self, device: &str, what: Throttle, limit: u64) -> Result<()> {
        let (legacy, key) = what.files();
        let (file, unified) = self.file(Controller::BlkIo, legacy, "io.max")?;
        let text = match (unified, limit) {
            (true, 0) => format!("{device} {key}=max"),
            (true, _) => format!("{device} {key}={limit}"),
            (false, _) => format!("{device} {limit}"),
        };
        self.write(&file, &text)
    }

    /// Processors of the group, as a list. Upstream: `virCgroupGetCpusetCpus`.
    ///
    /// # Errors
    /// The group has no cpuset controller, or the kernel's.
    pub fn cpus(&self) -> Result<String> {
        self.cpuset("cpuset.cpus")
    }

    /// See [`Self::cpus`]. Upstream: `virCgroupSetCpusetCpus`.
    ///
    /// # Errors
    /// The group has no cpuset controller, or the kernel's.
    pub fn set_cpus(&self, list: &str) -> Result<()> {
        self.write(&self.file(Controller::CpuSet, "cpuset.cpus", "cpuset.cpus")?.0, list)
    }

    /// Memory nodes of the group, as a list. Upstream: `virCgroupGetCpusetMems`.
    ///
    /// # Errors
    /// The group has no cpuset controller, or the kernel's.
    pub fn memory_nodes(&self) -> Result<String> {
        self.cpuset("cpuset.mems")
    }

    /// See [`Self::memory_nodes`]. Upstream: `virCgroupSetCpusetMems`.
    ///
    /// # Errors
    /// The group has no cpuset controller, or the kernel's.
    pub fn set_memory_nodes(&self, list: &str) -> Result<()> {
        self.write(&self.file(Controller::CpuSet, "cpuset.mems", "cpuset.mems")?.0, list)
    }

    /// Stops all processes of the group, or lets them go on. Upstream: `virCgroupSetFreezerState`.
    ///
    /// # Errors
    /// The group has no freezer, or the kernel's.
    pub fn set_frozen(&self, frozen: bool) -> Result<()> {
        let (file, unified) = self.file(Controller::Freezer, "freezer.state", "cgroup.freeze")?;
        let text = match (unified, frozen) {
            (true, true) => "1",
            (true, false) => "0",
            (false, true) => "FROZEN",
            (false, false) => "THAWED",
        };
        self.write(&file, text)
    }

    /// Whether the processes of the group are stopped, or about to be. Upstream: `virCgroupGetFreezerState`.
    ///
    /// # Errors
    /// The group has no freezer, or the kernel's.
    pub fn frozen(&self) -> Result<bool> {
        let (file, _) = self.file(Controller::Freezer, "freezer.state", "cgroup.freeze")?;
        Ok(matches!(self.read(&file)?.trim(), "1" | "FROZEN" | "FREEZING"))
    }

    /// # Errors
    /// Those of the calls inside.
    fn weight_file(&self) -> Result<(std::path::PathBuf, bool)> {
        let (file, unified) = self.file(Controller::BlkIo, "blkio.weight", "io.weight")?;
        if self.host.tree.exists(&file) {
            return Ok((file, unified));
        }
        // Depends on the scheduler.
        self.file(Controller::BlkIo, "blkio.bfq.weight", "io.bfq.weight")
    }

    /// # Errors
    /// Those of the calls inside.
    fn cpuset(&self, file: &str) -> Result<String> {
        Ok(self.read(&self.file(Controller::CpuSet, file, file)?.0)?.trim_end().to_owned())
    }

    /// # Errors
    /// Those of the calls inside.
    fn memory_kib(&self, legacy: &str, unified: &str) -> Result<u64> {
        let text = self.read(&self.file(Controller::Memory, legacy, unified)?.0)?;
        if text.trim() == "max" {
            return Ok(MEMORY_UNLIMITED_KIB);
        }
        Ok((number(&text)? / 1024).min(MEMORY_UNLIMITED_KIB))
    }

    /// # Errors
    /// Those of the calls inside.
    fn set_memory_kib(&self, legacy: &str, unified: &str, kib: u64) -> Result<()> {
        in_range("memory", kib.into(), 0, MEMORY_UNLIMITED_KIB.into())?;
        let (file, unified) = self.file(Controller::Memory, legacy, unified)?;
        let text = match (kib == MEMORY_UNLIMITED_KIB, unified) {
            (true, true) => "max".to_owned(),
            (true, false) => "-1".to_owned(),
            (false, _) => (u128::from(kib) * 1024).to_string(),
        };
        self.write(&file, &text)
    }
}

/// # Errors
/// [`CgroupError::Number`].
pub(super) fn number(text: &str) -> Result<u64> {
    text.trim().parse().map_err(|_| CgroupError::Number { text: text.trim().to_owned() })
}

/// # Errors
/// [`CgroupError::Range`].
fn in_range(what: &'static str, value: i128, low: i128, high: i128) -> Result<()> {
    if (low..=high).contains(&value) { Ok(()) } else { Err(CgroupError::Range { what, value, low, high }) }
}
