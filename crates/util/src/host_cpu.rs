//! Facts about the host's CPUs. Upstream: `src/util/virhostcpu.c`.
//!
//! Files are read below folders that the caller names, so tests use recorded trees.

use std::path::Path;

use crate::bitmap::Bitmap;
use crate::error::{Error, ErrorDomain, Result};
use crate::file;

/// Largest `/proc/cpuinfo` and `/proc/stat`, in bytes.
const LIMIT: usize = 32 << 20;

/// Architectures as `/proc/cpuinfo` differs by them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CpuinfoStyle {
    /// i686 and x86_64.
    X86,
    /// 32-bit POWER.
    Ppc,
    /// 64-bit POWER.
    Ppc64,
    /// s390 and s390x.
    S390,
    /// Those that say nothing of interest.
    Other,
}

impl CpuinfoStyle {
    /// By upstream's name of the architecture.
    #[must_use]
    pub fn of_arch(arch: &str) -> Self {
        match arch {
            "i686" | "x86_64" => Self::X86,
            "ppc" | "ppcle" => Self::Ppc,
            "ppc64" | "ppc64le" => Self::Ppc64,
            "s390" | "s390x" => Self::S390,
            _ => Self::Other,
        }
    }

    /// The key of the frequency.
    fn frequency_key(self) -> Option<&'static str> {
        match self {
            Self::X86 => Some("cpu MHz"),
            Self::Ppc | Self::Ppc64 => Some("clock"),
            Self::S390 => Some("cpu MHz dynamic"),
            Self::Other => None,
        }
    }
}

/// Number and arrangement of CPUs. Upstream: the fields of `virNodeInfo`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Topology {
    /// Active CPUs.
    pub cpus: u32,
    /// Frequency in MHz; 0 if unknown.
    pub mhz: u32,
    /// NUMA nodes.
    pub nodes: u32,
    /// Sockets per node.
    pub sockets: u32,
    /// Cores per socket.
    pub cores: u32,
    /// Threads per core.
    pub threads: u32,
}

impl Topology {
    /// The greatest number of CPUs that the arrangement can have. Upstream: `VIR_NODEINFO_MAXCPUS`.
    #[must_use]
    pub fn max_cpus(&self) -> u32 {
        self.nodes * self.sockets * self.cores * self.threads
    }
}

/// Reads the arrangement from `system` (`/sys/devices/system`). `threads_per_subcore` is what KVM on POWER tells; 0
/// elsewhere. Upstream: `virHostCPUGetInfoPopulateLinux`.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR` if the files cannot be read.
pub fn topology(
    cpuinfo: &str,
    style: CpuinfoStyle,
    system: &Path,
    threads_per_subcore: u32,
) -> Result<Topology> {
    let cpu_dir = system.join("cpu");
    let list = |name: &str| file::read_bitmap(cpu_dir.join(name));
    let all = || cpus_in(&cpu_dir).map(|cpus| cpus.into_iter().collect::<Bitmap>());
    let present = list("present")?.map_or_else(all, Ok)?;
    let online = list("online")?.map_or_else(all, Ok)?;
    // Subcores are in use only while all secondary threads are offline.
    let subcore = usize::try_from(threads_per_subcore).unwrap_or(0);
    let valid = subcore > 0 && online.iter().all(|cpu| cpu.is_multiple_of(subcore));
    let host = Host { present, online, cpu_dir: &cpu_dir, subcore: if valid { subcore } else { 0 }, style };
    let mut nodes = Vec::new();
    for name in file::list_dir(system.join("node"))? {
        if name.strip_prefix("node").is_some_and(|n| n.parse::<u32>().is_ok()) {
            nodes.push(host.node(&system.join("node").join(name))?);
        }
    }
    if nodes.iter().all(|node| node.cpus + node.offline == 0) {
        nodes = vec![host.node(&cpu_dir)?];
    }
    let greatest = |part: fn(&Node) -> u32| nodes.iter().map(part).max().unwrap_or(0);
    let (cpus, offline) =
        (nodes.iter().map(|n| n.cpus).sum::<u32>(), nodes.iter().map(|n| n.offline).sum::<u32>());
    let mut result = Topology {
        cpus,
        mhz: frequency(cpuinfo, style),
        nodes: u32::try_from(nodes.len()).unwrap_or(1),
        sockets: greatest(|n| n.sockets),
        cores: greatest(|n| n.cores),
        threads: greatest(|n| n.threads),
    };
    // An arrangement that is not regular cannot be told: all CPUs are cores of one socket then.
    if result.max_cpus() != cpus + offline {
        result = Topology { nodes: 1, sockets: 1, cores: cpus + offline, threads: 1, ..result };
    }
    Ok(result)
}

struct Host<'a> {
    present: Bitmap,
    online: Bitmap,
    cpu_dir: &'a Path,
    subcore: usize,
    style: CpuinfoStyle,
}

#[derive(Default)]
struct Node {
    cpus: u32,
    offline: u32,
    sockets: u32,
    cores: u32,
    threads: u32,
}

impl Host<'_> {
    /// What one NUMA node has.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    fn node(&self, dir: &Path) -> Result<Node> {
        let mut node = Node::default();
        let mut sockets = std::collections::BTreeMap::<i64, std::collections::BTreeSet<i64>>::new();
        for cpu in cpus_in(dir)?.into_iter().filter(|cpu| self.present.contains(*cpu)) {
            if !self.online.contains(cpu) {
                let first = cpu.checked_rem(self.subcore).map_or(cpu, |thread| cpu - thread);
                if first != cpu && self.online.contains(first) {
                    node.cpus += 1;
                } else {
                    node.offline += 1;
                }
                continue;
            }
            node.cpus += 1;
            let fact = |name: &str| self.cpu_dir.join(format!("cpu{cpu}/topology/{name}"));
            let socket = file::read_i64(fact("physical_package_id"))?.unwrap_or(0);
            let core = match self.style {
                // Every CPU that Linux shows there is a core.
                CpuinfoStyle::S390 => i64::try_from(cpu).unwrap_or(0),
                _ => file::read_i64(fact("core_id"))?.unwrap_or(0),
            };
            sockets.entry(socket).or_default().insert(core);
            let siblings = if self.subcore > 0 { self.subcore } else { self.siblings(&fact)? };
            node.threads = node.threads.max(u32::try_from(siblings).unwrap_or(1));
        }
        node.sockets = u32::try_from(sockets.len()).unwrap_or(0);
        node.cores = sockets.values().map(|cores| u32::try_from(cores.len()).unwrap_or(0)).max().unwrap_or(0);
        Ok(node)
    }

    /// Threads of the same core, online ones only.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    fn siblings(&self, fact: &impl Fn(&str) -> std::path::PathBuf) -> Result<usize> {
        let mut siblings = file::read_bitmap(fact("thread_siblings_list"))?;
        if siblings.is_none() {
            let mask = file::read_line(fact("thread_siblings"))?;
            siblings = mask.and_then(|mask| Bitmap::from_hex(&mask.replace(',', "")).ok());
        }
        Ok(siblings.map_or(1, |set| set.count().max(1)))
    }
}

/// Numbers of the entries `cpuN`, ascending.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
fn cpus_in(dir: &Path) -> Result<Vec<usize>> {
    let names = file::list_dir(dir)?;
    let mut cpus = names.iter().filter_map(|n| n.strip_prefix("cpu")?.parse().ok()).collect::<Vec<_>>();
    cpus.sort_unstable();
    Ok(cpus)
}

/// The first value of `key` in `/proc/cpuinfo`.
fn value<'a>(cpuinfo: &'a str, key: &str) -> Option<&'a str> {
    let pairs = cpuinfo.lines().filter_map(|line| line.split_once(':'));
    pairs.into_iter().find(|(name, _)| name.trim_end() == key).map(|(_, value)| value.trim())
}

fn frequency(cpuinfo: &str, style: CpuinfoStyle) -> u32 {
    let text = style.frequency_key().and_then(|key| value(cpuinfo, key)).unwrap_or_default();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().unwrap_or(0)
}

/// A text that changes when the CPU or its abilities change; `None` where `/proc/cpuinfo` does not tell.
/// Upstream: `virHostCPUGetSignature`.
#[must_use]
pub fn signature(cpuinfo: &str, style: CpuinfoStyle) -> Option<String> {
    let value = |key| value(cpuinfo, key);
    match style {
        CpuinfoStyle::X86 => {
            let [vendor, name] = [value("vendor_id")?, value("model name")?];
            let [family, model, stepping] = [value("cpu family")?, value("model")?, value("stepping")?];
            Some(format!("{vendor}, {name}, family: {family}, model: {model}, stepping: {stepping}"))
        }
        CpuinfoStyle::Ppc64 => Some(format!("{}, rev {}", value("cpu")?, value("revision")?)),
        CpuinfoStyle::S390 => {
            let [vendor, processor] = [value("vendor_id")?, value("processor 0")?];
            Some(format!("{vendor}, {processor}, facilities: {}", value("facilities")?))
        }
        CpuinfoStyle::Ppc | CpuinfoStyle::Other => None,
    }
}

/// What CPUs have spent their time with, in clock ticks since boot. Upstream: `virNodeCPUStats`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CpuTimes {
    /// In the kernel, interrupts included.
    pub kernel: u64,
    /// In programs.
    pub user: u64,
    /// Doing nothing.
    pub idle: u64,
    /// Waiting for disks.
    pub iowait: u64,
}

/// Reads `/proc/stat`; all CPUs together if `cpu` is `None`. Upstream: `virHostCPUGetStatsLinux`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` if there is no such CPU.
pub fn times(stat: &str, cpu: Option<u32>) -> Result<CpuTimes> {
    let name = cpu.map_or_else(|| "cpu".to_owned(), |n| format!("cpu{n}"));
    let line = stat.lines().find_map(|line| line.strip_prefix(&name)?.strip_prefix(' '));
    let Some(line) = line else {
        let function = "virHostCPUGetStatsLinux";
        return Err(Error::argument(
            ErrorDomain::NONE,
            function,
            "cpuNum",
            format!("Invalid cpuNum in {function}"),
        ));
    };
    let mut fields = line.split_ascii_whitespace().map(|f| f.parse::<u64>().unwrap_or(0));
    let mut next = || fields.next().unwrap_or(0);
    let [user, nice, system, idle, iowait, irq, softirq] = std::array::from_fn(|_| next());
    Ok(CpuTimes { kernel: system + irq + softirq, user: user + nice, idle, iowait })
}

/// Reads `/proc/cpuinfo` or a recorded one.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn read_cpuinfo(path: impl AsRef<Path>) -> Result<String> {
    file::read_text(path, LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_host() {
        let cpuinfo = read_cpuinfo("/proc/cpuinfo").unwrap();
        let style = CpuinfoStyle::of_arch(std::env::consts::ARCH);
        let found = topology(&cpuinfo, style, Path::new("/sys/devices/system"), 0).unwrap();
        assert!(found.cpus >= 1 && found.max_cpus() >= found.cpus, "{found:?}");
        let stat = std::fs::read_to_string("/proc/stat").unwrap();
        let (all, first) = (times(&stat, None).unwrap(), times(&stat, Some(0)).unwrap());
        assert!(all.user >= first.user);
        assert_eq!(
            times(&stat, Some(99_999)).unwrap_err().message(),
            "Invalid cpuNum in virHostCPUGetStatsLinux"
        );
    }

    #[test]
    fn irregular_hosts_are_flat() {
        let dir = tempfile::tempdir().unwrap();
        for (cpu, socket, core) in [(0, 0, 0), (1, 0, 1), (2, 1, 0)] {
            let topology = dir.path().join(format!("cpu/cpu{cpu}/topology"));
            std::fs::create_dir_all(&topology).unwrap();
            std::fs::write(topology.join("physical_package_id"), format!("{socket}\n")).unwrap();
            std::fs::write(topology.join("core_id"), format!("{core}\n")).unwrap();
            std::fs::write(topology.join("thread_siblings_list"), format!("{cpu}\n")).unwrap();
        }
        let found = topology("cpu MHz\t: 1234.5\n", CpuinfoStyle::X86, dir.path(), 0).unwrap();
        let expected = Topology { cpus: 3, mhz: 1234, nodes: 1, sockets: 1, cores: 3, threads: 1 };
        assert_eq!(found, expected);
        std::fs::write(dir.path().join("cpu/online"), "0-1\n").unwrap();
        let found = topology("", CpuinfoStyle::X86, dir.path(), 0).unwrap();
        assert_eq!((found.cpus, found.max_cpus()), (2, 3));
    }
}
