//! The host, as documents and numbers.

use std::path::Path;
use std::sync::Arc;

use ferrovirt_conf::capabilities::{
    Capabilities as HostAndGuests, Guest, GuestArch, GuestDomain, GuestFeatures, GuestMachine, GuestProgram,
    Host, Iommu, PowerManagement, Toggle,
};
use ferrovirt_conf::cpu::{HostCpu, PageSize, Topology};
use ferrovirt_util::Result;
use ferrovirt_util::host_mem::MemoryStats;
use ferrovirt_util::numa::{self, PagePool};
use ferrovirt_util::resctrl::{self, Resctrl};
use ferrovirt_util::uuid::host_uuid;

use super::instance::Instance;
use crate::capabilities::service::CapabilityCache;
use crate::capabilities::{Accelerator, Capabilities, Flag, MachineType};
use crate::domain::CapabilitySource as _;

/// Architectures whose emulators are looked for.
const GUESTS: &[(&str, u32)] = &[
    ("aarch64", 64),
    ("armv7l", 32),
    ("i686", 32),
    ("loongarch64", 64),
    ("ppc64", 64),
    ("riscv64", 64),
    ("s390x", 64),
    ("x86_64", 64),
];

/// Where the kernel tells of CPUs and nodes.
const SYSTEM: &str = "/sys/devices/system";

/// Where the kernel tells of IOMMU groups.
const IOMMU_GROUPS: &str = "/sys/kernel/iommu_groups";

/// The host's name.
pub(super) fn name() -> String {
    let read = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    read.trim().to_owned()
}

/// The host's online CPUs.
pub(super) fn cpu_count() -> u32 {
    let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The host's memory in KiB.
pub(super) fn memory_kib() -> u64 {
    MemoryStats::of_host(Path::new("/proc")).map_or(0, |memory| memory.total_kib)
}

/// The capabilities document: the host and what each installed emulator serves.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` if the host's files cannot be read. Emulators that cannot be probed
/// are left out.
pub(super) fn capabilities(instance: &Arc<Instance>) -> Result<String> {
    let mut guests = Vec::new();
    for (arch, bits) in GUESTS {
        let Some(binary) = CapabilityCache::emulator_for(arch) else { continue };
        match instance.capabilities(&binary) {
            Ok(caps) => guests.push(guest(arch, *bits, &caps)),
            Err(error) => log::warn!("{}: {error}", binary.display()),
        }
    }
    Ok(HostAndGuests { host: host(instance.host_arch())?, guests }.format())
}

fn host(arch: &str) -> Result<Host> {
    let system = Path::new(SYSTEM);
    let nodes = numa::nodes(system)?;
    let pages = nodes.iter().flatten().next().map(|node| node.pages.as_slice()).unwrap_or_default();
    let size = |pool: &PagePool| PageSize { unit: Some("KiB".to_owned()), size: pool.size_kib };
    let topology = Topology { sockets: 1, dies: Some(1), clusters: Some(1), cores: cpu_count(), threads: 1 };
    let iommu = std::fs::read_dir(IOMMU_GROUPS).is_ok_and(|mut groups| groups.next().is_some());
    let mut host = Host {
        uuid: Some(host_uuid(Path::new("/")).to_string()),
        cpu: HostCpu {
            arch: arch.to_owned(),
            topology: Some(topology),
            pages: pages.iter().map(size).collect(),
            ..HostCpu::default()
        },
        power_management: Some(PowerManagement::default()),
        iommu: Some(Iommu { support: iommu }),
        ..Host::default()
    };
    host.read_topology(system, nodes.as_deref(), memory_kib())?;
    host.read_caches(system, Resctrl::open(resctrl::ROOT)?.as_ref())?;
    Ok(host)
}

fn guest(arch: &str, bits: u32, caps: &Capabilities) -> Guest {
    let best = if caps.has(Flag::Kvm) { Accelerator::Kvm } else { Accelerator::Tcg };
    let types = [(Accelerator::Tcg, "qemu"), (Accelerator::Kvm, "kvm")];
    let domain = |name: &str| GuestDomain { kind: name.to_owned(), ..GuestDomain::default() };
    let x86 = caps.is_x86();
    Guest {
        os_type: "hvm".to_owned(),
        arch: GuestArch {
            name: arch.to_owned(),
            wordsize: bits,
            program: GuestProgram {
                emulator: Some(caps.binary.to_string_lossy().into_owned()),
                machines: caps.accelerator(best).machines.iter().flat_map(machine).collect(),
                ..GuestProgram::default()
            },
            domains: types
                .iter()
                .filter(|(accelerator, _)| caps.has_accelerator(*accelerator))
                .map(|(_, name)| domain(name))
                .collect(),
        },
        features: Some(GuestFeatures {
            pae: arch == "i686",
            nonpae: arch == "i686",
            acpi: x86.then(|| Toggle::on(true)),
            apic: x86.then(|| Toggle::on(false)),
            cpuselection: true,
            deviceboot: true,
            disksnapshot: Some(Toggle::on(false)),
            ..GuestFeatures::default()
        }),
    }
}

/// A machine, and the other name that it has.
fn machine(machine: &MachineType) -> impl Iterator<Item = GuestMachine> {
    let own = GuestMachine {
        canonical: None,
        max_cpus: Some(machine.max_cpus),
        deprecated: machine.deprecated.then_some(true),
        name: machine.name.clone(),
    };
    let alias = machine.alias.clone().map(|name| GuestMachine {
        canonical: Some(machine.name.clone()),
        name,
        ..own.clone()
    });
    std::iter::once(own).chain(alias)
}
