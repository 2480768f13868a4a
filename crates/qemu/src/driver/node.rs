//! The host and what it can run.

use std::path::{Path, PathBuf};

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::record::{NodeInfo, StatField};
use ferrovirt_util::host_mem::MemoryStats;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file, host_cpu};

use super::connection::{Connection, only_flags};
use super::query::ticks_to_ns;
use super::{domain_capabilities as document, host};
use crate::capabilities::Accelerator;
use crate::domain::CapabilitySource as _;

/// Where the kernel tells of itself.
const PROC: &str = "/proc";
/// Where the kernel tells of CPUs and nodes.
const SYSTEM: &str = "/sys/devices/system";
/// Most of `/proc/stat` that is read, in bytes.
const STAT_LIMIT: usize = 4 << 20;

pub(super) fn kind(_: &Connection, _: &Call) -> Result<String> {
    Ok("QEMU".to_owned())
}

pub(super) fn version(connection: &Connection, _: &Call) -> Result<u64> {
    let arch = connection.instance.host_arch().to_owned();
    let binary = connection.instance.emulator_for(&arch);
    let binary = binary.ok_or_else(|| Error::internal(ErrorDomain::QEMU, "no emulator is installed"))?;
    Ok(u64::from(connection.instance.capabilities(&binary)?.version))
}

pub(super) fn hostname(_: &Connection, _: &Call) -> Result<String> {
    Ok(host::name())
}

pub(super) fn yes(_: &Connection, _: &Call) -> Result<bool> {
    Ok(true)
}

pub(super) fn no(_: &Connection, _: &Call) -> Result<bool> {
    Ok(false)
}

pub(super) fn max_vcpus(_: &Connection, _: &Call, _: Option<&str>) -> Result<i32> {
    Ok(i32::try_from(host::cpu_count()).unwrap_or(i32::MAX))
}

pub(super) fn info(connection: &Connection, _: &Call) -> Result<NodeInfo> {
    let cpus = host::cpu_count();
    Ok(NodeInfo {
        model: connection.instance.host_arch().to_owned(),
        memory_kib: host::memory_kib(),
        cpus,
        mhz: 0,
        nodes: 1,
        sockets: 1,
        cores: cpus,
        threads: 1,
    })
}

pub(super) fn capabilities(connection: &Connection, _: &Call) -> Result<String> {
    host::capabilities(&connection.instance)
}

pub(super) fn domain_capabilities(
    connection: &Connection,
    _: &Call,
    emulatorbin: Option<&str>,
    arch: Option<&str>,
    machine: Option<&str>,
    virttype: Option<&str>,
    _flags: u32,
) -> Result<String> {
    let arch = arch.unwrap_or_else(|| connection.instance.host_arch());
    let binary = emulatorbin.map(PathBuf::from).or_else(|| connection.instance.emulator_for(arch));
    let invalid_arg = |text: String| Error::new(ErrorDomain::QEMU, ErrorNumber::INVALID_ARG, text);
    let binary = binary
        .ok_or_else(|| invalid_arg(format!("unable to find any emulator to serve '{arch}' architecture")))?;
    let caps = connection.instance.capabilities(&binary)?;
    let accelerator = match virttype {
        Some("kvm") => Accelerator::Kvm,
        Some("qemu") => Accelerator::Tcg,
        Some(other) => return Err(invalid_arg(format!("unknown virttype: {other}"))),
        None if caps.has_accelerator(Accelerator::Kvm) => Accelerator::Kvm,
        None => Accelerator::Tcg,
    };
    let found = match machine {
        Some(name) => caps.machine(accelerator, name),
        None => caps.default_machine(accelerator),
    };
    let found = found.ok_or_else(|| {
        let name = machine.unwrap_or_default();
        invalid_arg(format!("the machine '{name}' is not supported by emulator '{}'", binary.display()))
    })?;
    Ok(document::of(&caps, accelerator, found).format())
}

/// The host's free memory in bytes.
pub(super) fn free_memory(_: &Connection, _: &Call) -> Result<u64> {
    Ok(MemoryStats::of_host(Path::new(PROC))?.free_kib.saturating_mul(1024))
}

/// The use of the host's memory, or of a node's. Upstream: `virHostMemGetStats`.
pub(super) fn memory_stats(_: &Connection, _: &Call, cell: i32, flags: u32) -> Result<Vec<StatField>> {
    only_flags("qemuNodeGetMemoryStats", flags, 0)?;
    let stats = match u32::try_from(cell) {
        Ok(node) => MemoryStats::of_node(Path::new(SYSTEM), node)?,
        Err(_) => MemoryStats::of_host(Path::new(PROC))?,
    };
    let fields = [
        (consts::NODE_MEMORY_STATS_TOTAL, Some(stats.total_kib)),
        (consts::NODE_MEMORY_STATS_FREE, Some(stats.free_kib)),
        (consts::NODE_MEMORY_STATS_BUFFERS, stats.buffers_kib),
        (consts::NODE_MEMORY_STATS_CACHED, stats.cached_kib),
    ];
    let fields = fields.into_iter().filter_map(|(field, value)| Some((field, value?)));
    Ok(fields.map(|(field, value)| StatField { field: field.to_owned(), value }).collect())
}

/// What the host's CPUs, or one of them, have spent their time with, in nanoseconds. Upstream: `virHostCPUGetStats`.
pub(super) fn cpu_stats(_: &Connection, _: &Call, cpu: i32, flags: u32) -> Result<Vec<StatField>> {
    only_flags("qemuNodeGetCPUStats", flags, 0)?;
    let stat = file::read_text(Path::new(PROC).join("stat"), STAT_LIMIT)?;
    let times = host_cpu::times(&stat, u32::try_from(cpu).ok())?;
    let fields = [
        (consts::NODE_CPU_STATS_KERNEL, times.kernel),
        (consts::NODE_CPU_STATS_USER, times.user),
        (consts::NODE_CPU_STATS_IDLE, times.idle),
        (consts::NODE_CPU_STATS_IOWAIT, times.iowait),
    ];
    let field =
        |(field, ticks): (&str, u64)| StatField { field: field.to_owned(), value: ticks_to_ns(ticks) };
    Ok(fields.map(field).into())
}

/// How many CPUs there are, and which of them are online. Upstream: `virHostCPUGetMap`.
pub(super) fn cpu_map(_: &Connection, _: &Call, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
    only_flags("qemuNodeGetCPUMap", flags, 0)?;
    let cpus = |name: &str| file::read_bitmap(Path::new(SYSTEM).join("cpu").join(name));
    let missing = || Error::internal(ErrorDomain::QEMU, "the kernel does not tell of its CPUs");
    let online = cpus("online")?.ok_or_else(missing)?;
    let present = cpus("present")?.unwrap_or_else(|| online.clone());
    let count = present.last_set().map_or(0, |last| last + 1);
    let mut map = vec![0; count.div_ceil(8)];
    online.copy_to_bytes(&mut map);
    let number = u32::try_from(online.count()).unwrap_or(u32::MAX);
    Ok((i32::try_from(count).unwrap_or(i32::MAX), map, number))
}
