//! What a group has used.

use super::limits::number;
use super::{CgroupError, Controller, Group, Result};
use crate::bitmap::Bitmap;

/// Traffic of block devices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct BlockIo {
    pub bytes_read: u64,
    pub bytes_written: u64,
    pub requests_read: u64,
    pub requests_written: u64,
}

/// Kinds of memory in use, in KiB. Upstream: `virCgroupGetMemoryStat`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the kernel's names")]
pub struct MemoryStat {
    pub cache_kib: u64,
    pub active_anon_kib: u64,
    pub inactive_anon_kib: u64,
    pub active_file_kib: u64,
    pub inactive_file_kib: u64,
    pub unevictable_kib: u64,
}

impl Group {
    /// Traffic of all block devices. Upstream: `virCgroupGetBlkioIoServiced`.
    ///
    /// # Errors
    /// The group has no blkio controller, or the kernel's.
    pub fn block_io(&self) -> Result<BlockIo> {
        self.block_io_where(None)
    }

    /// Traffic of the block device `major:minor`. Upstream: `virCgroupGetBlkioIoDeviceServiced`.
    ///
    /// # Errors
    /// [`CgroupError::NoDevice`], no blkio controller, or the kernel's.
    pub fn block_io_of(&self, device: &str) -> Result<BlockIo> {
        self.block_io_where(Some(device))
    }

    /// Memory in use, in KiB. Upstream: `virCgroupGetMemoryUsage`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn memory_usage_kib(&self) -> Result<u64> {
        let (file, _) = self.file(Controller::Memory, "memory.usage_in_bytes", "memory.current")?;
        Ok(number(&self.read(&file)?)? / 1024)
    }

    /// Kinds of memory in use. Upstream: `virCgroupGetMemoryStat`.
    ///
    /// # Errors
    /// The group has no memory controller, or the kernel's.
    pub fn memory_stat(&self) -> Result<MemoryStat> {
        let (file, unified) = self.file(Controller::Memory, "memory.stat", "memory.stat")?;
        let text = self.read(&file)?;
        let kib = |key: &str| {
            let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
            value.map_or(Ok(0), |value| number(value).map(|bytes| bytes / 1024))
        };
        Ok(MemoryStat {
            cache_kib: kib(if unified { "file" } else { "cache" })?,
            active_anon_kib: kib("active_anon")?,
            inactive_anon_kib: kib("inactive_anon")?,
            active_file_kib: kib("active_file")?,
            inactive_file_kib: kib("inactive_file")?,
            unevictable_kib: kib("unevictable")?,
        })
    }

    /// Processor time, in nanoseconds. Upstream: `virCgroupGetCpuacctUsage`.
    ///
    /// # Errors
    /// The group does not count times, or the kernel's.
    pub fn cpu_time_ns(&self) -> Result<u64> {
        let (file, unified) = self.file(Controller::CpuAcct, "cpuacct.usage", "cpu.stat")?;
        let text = self.read(&file)?;
        if !unified {
            return number(&text);
        }
        self.cpu_stat_us(&text, "usage_usec").map(|us| us.saturating_mul(1000))
    }

    /// Processor time in user and in system mode, in nanoseconds. Upstream: `virCgroupGetCpuacctStat`.
    ///
    /// # Errors
    /// The group does not count times, or the kernel's.
    pub fn cpu_time_user_system_ns(&self) -> Result<(u64, u64)> {
        /// The kernel shows times in hundredths of a second.
        const NS_PER_TICK: u64 = 10_000_000;
        let (file, unified) = self.file(Controller::CpuAcct, "cpuacct.stat", "cpu.stat")?;
        let text = self.read(&file)?;
        let (user, system, scale) =
            if unified { ("user_usec", "system_usec", 1000) } else { ("user", "system", NS_PER_TICK) };
        let value = |key| self.cpu_stat_us(&text, key).map(|n| n.saturating_mul(scale));
        Ok((value(user)?, value(system)?))
    }

    /// Processor time per host processor, in nanoseconds; 0 for those that are not present. The unified hierarchy does
    /// not count it. Upstream: `virCgroupGetPercpuStats`.
    ///
    /// # Errors
    /// The group does not count times per processor, or the kernel's.
    pub fn cpu_times_ns(&self) -> Result<Vec<u64>> {
        /// Far above what any kernel is built for.
        const MOST_CPUS: usize = 1 << 16;
        let text = self.read(&self.legacy_file(Controller::CpuAcct, "cpuacct.usage_percpu")?)?;
        let bad = |text: &str| CgroupError::Number { text: text.to_owned() };
        let present = Bitmap::parse_unlimited(self.host.present_cpus.trim());
        let present = present.map_err(|_| bad(&self.host.present_cpus))?;
        let count = present.last_set().map_or(0, |last| last + 1);
        if count > MOST_CPUS {
            return Err(bad(&self.host.present_cpus));
        }
        let mut times = vec![0; count];
        for (cpu, word) in present.iter().zip(text.split_whitespace()) {
            if let Some(time) = times.get_mut(cpu) {
                *time = number(word)?;
            }
        }
        Ok(times)
    }

    /// # Errors
    /// [`CgroupError::Number`].
    fn cpu_stat_us(&self, text: &str, key: &str) -> Result<u64> {
        let value = text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(' '));
        number(value.unwrap_or_default())
    }

    /// # Errors
    /// See [`Self::block_io_of`].
    fn block_io_where(&self, device: Option<&str>) -> Result<BlockIo> {
        const BYTES: &str = "blkio.throttle.io_service_bytes";
        let (file, unified) = self.file(Controller::BlkIo, BYTES, "io.stat")?;
        let text = self.read(&file)?;
        let wanted = |line: &str| {
            let (number, rest) = line.split_once(' ')?;
            device.is_none_or(|device| device == number).then(|| rest.to_owned())
        };
        let missing = || CgroupError::NoDevice { device: device.unwrap_or_default().to_owned() };
        let lines: Vec<_> = text.lines().filter_map(wanted).collect();
        if device.is_some() && lines.is_empty() {
            return Err(missing());
        }
        if unified {
            let sum = |key| {
                sum(&lines, |line| line.split(' ').find_map(|p| p.strip_prefix(key)?.strip_prefix('=')))
            };
            return Ok(BlockIo {
                bytes_read: sum("rbytes")?,
                bytes_written: sum("wbytes")?,
                requests_read: sum("rios")?,
                requests_written: sum("wios")?,
            });
        }
        let text = self.read(&self.legacy_file(Controller::BlkIo, "blkio.throttle.io_serviced")?)?;
        let requests: Vec<_> = text.lines().filter_map(wanted).collect();
        let of = |lines: &[String], key: &str| sum(lines, |line| line.strip_prefix(key)?.strip_prefix(' '));
        Ok(BlockIo {
            bytes_read: of(&lines, "Read")?,
            bytes_written: of(&lines, "Write")?,
            requests_read: of(&requests, "Read")?,
            requests_written: of(&requests, "Write")?,
        })
    }
}

/// # Errors
/// [`CgroupError::Number`] for a word that is no number or a sum that is too large.
fn sum<'a>(lines: &'a [String], value: impl Fn(&'a str) -> Option<&'a str>) -> Result<u64> {
    lines.iter().filter_map(|line| value(line)).try_fold(0_u64, |sum, text| {
        sum.checked_add(number(text)?).ok_or_else(|| CgroupError::Number { text: text.to_owned() })
    })
}
