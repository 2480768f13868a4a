//! What an emulator binary can do: probed over QMP once, kept in a cache file, shared by all roots of the process.
//!
//! Upstream: `qemu_capabilities.c`.

use std::path::PathBuf;

pub mod cache;
pub mod flags;
pub mod probe;
pub mod schema;
pub mod service;
mod tables;

pub use flags::{Flag, FlagSet};

/// An accelerator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Accelerator {
    /// Linux' KVM.
    Kvm,
    /// Apple's Hypervisor framework.
    Hvf,
    /// QEMU's own code generator.
    Tcg,
}

impl Accelerator {
    /// All accelerators in the order of the cache file.
    pub const ALL: [Self; 3] = [Self::Kvm, Self::Hvf, Self::Tcg];

    /// The name in cache files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kvm => "kvm",
            Self::Hvf => "hvf",
            Self::Tcg => "tcg",
        }
    }
}

/// A yes, a no, or no answer.
pub type Tristate = Option<bool>;

/// Everything known about one emulator binary. Upstream: `virQEMUCaps`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capabilities {
    /// The emulator.
    pub binary: PathBuf,
    /// Time of the binary's last change of status (seconds since 1970), 0 if unknown.
    pub binary_ctime: i64,
    /// Major * 1,000,000 + minor * 1,000 + micro.
    pub version: u32,
    /// The package's own version.
    pub package: String,
    /// Version of the host CPU's microcode when this was probed.
    pub microcode_version: u32,
    /// Release of the kernel that offered KVM when this was probed.
    pub kernel_version: Option<String>,
    /// The emulated architecture, in upstream's spelling.
    pub arch: String,
    /// The flags.
    pub flags: FlagSet,
    /// What depends on the accelerator, in the order of [`Accelerator::ALL`].
    pub accelerators: [AcceleratorData; 3],
    /// Interrupt controllers of an Arm emulator.
    pub gic: Vec<Gic>,
    /// AMD's memory encryption.
    pub sev: Option<Sev>,
    /// Intel's enclaves.
    pub sgx: Option<Sgx>,
    /// Hyper-V enlightenments; `None` if the emulator was not asked.
    pub hyperv: Option<Vec<String>>,
}

/// What an emulator can do with one accelerator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorData {
    /// The features of the model `host` (or `max`).
    pub host_cpu: Option<HostCpu>,
    /// The CPU models.
    pub cpus: Vec<CpuModel>,
    /// The machine types, the preferred one first.
    pub machines: Vec<MachineType>,
}

/// The expansion of the CPU model `host`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostCpu {
    /// The static model below the features.
    pub model: String,
    /// Whether the emulator says which features can be migrated.
    pub migratability: bool,
    /// The properties.
    pub properties: Vec<CpuProperty>,
    /// Features that new guests should not use.
    pub deprecated_features: Vec<String>,
}

/// A property of a CPU model.
#[derive(Clone, Debug, PartialEq)]
pub struct CpuProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: CpuValue,
    /// Whether it survives a migration.
    pub migratable: Tristate,
}

/// The value of a CPU property.
#[derive(Clone, Debug, PartialEq)]
pub enum CpuValue {
    /// A feature that is on or off.
    Boolean(bool),
    /// A number.
    Number(i64),
    /// A text.
    String(String),
}

/// A CPU model of the emulator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CpuModel {
    /// The name.
    pub name: String,
    /// The QOM type.
    pub typename: Option<String>,
    /// Whether it works on this host.
    pub usable: Tristate,
    /// The features that prevent its use.
    pub blockers: Vec<String>,
    /// Whether it is going to disappear.
    pub deprecated: bool,
}

/// A machine type of the emulator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MachineType {
    /// The name.
    pub name: String,
    /// A second, unversioned name.
    pub alias: Option<String>,
    /// The largest number of virtual CPUs.
    pub max_cpus: u32,
    /// Whether virtual CPUs can be plugged in.
    pub hotplug_cpus: bool,
    /// Whether it is the default.
    pub default: bool,
    /// The QOM type of its default CPU.
    pub default_cpu: Option<String>,
    /// Whether `-numa node,mem=` works.
    pub numa_mem_supported: bool,
    /// The id of its main memory.
    pub default_ram_id: Option<String>,
    /// Whether it is going to disappear.
    pub deprecated: bool,
    /// Whether it has ACPI; `None` if the emulator does not say.
    pub acpi: Tristate,
}

/// An interrupt controller of an Arm emulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gic {
    /// 2 or 3.
    pub version: u32,
    /// Works with the kernel's model.
    pub kernel: bool,
    /// Works with the emulator's model.
    pub emulated: bool,
}

/// AMD's memory encryption.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sev {
    /// Position of the encryption bit in a page table entry.
    pub cbitpos: u32,
    /// Physical address bits that are lost.
    pub reduced_phys_bits: u32,
    /// Platform Diffie-Hellman key, base64.
    pub pdh: String,
    /// Certificate chain, base64.
    pub cert_chain: String,
    /// Identity of the first CPU, base64.
    pub cpu0_id: Option<String>,
    /// Largest number of guests.
    pub max_guests: u32,
    /// Largest number of guests with encrypted registers.
    pub max_es_guests: u32,
}

/// Intel's enclaves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sgx {
    /// Flexible launch control.
    pub flc: bool,
    /// First instruction set.
    pub sgx1: bool,
    /// Second instruction set.
    pub sgx2: bool,
    /// Size of all sections in KiB.
    pub section_size_kib: u64,
    /// Node and size in KiB of each section.
    pub sections: Vec<(u32, u64)>,
}

impl Capabilities {
    /// Whether the emulator has the capability.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.has(flag)
    }

    /// Whether the accelerator can be used.
    #[must_use]
    pub fn has_accelerator(&self, accelerator: Accelerator) -> bool {
        self.has(match accelerator {
            Accelerator::Kvm => Flag::Kvm,
            Accelerator::Hvf => Flag::Hvf,
            Accelerator::Tcg => Flag::Tcg,
        })
    }

    /// What depends on the accelerator.
    #[must_use]
    pub fn accelerator(&self, accelerator: Accelerator) -> &AcceleratorData {
        &self.accelerators[accelerator as usize]
    }

    /// What depends on the accelerator.
    pub fn accelerator_mut(&mut self, accelerator: Accelerator) -> &mut AcceleratorData {
        &mut self.accelerators[accelerator as usize]
    }

    /// The machine type of that name or alias.
    #[must_use]
    pub fn machine(&self, accelerator: Accelerator, name: &str) -> Option<&MachineType> {
        let machines = &self.accelerator(accelerator).machines;
        machines.iter().find(|machine| machine.name == name || machine.alias.as_deref() == Some(name))
    }

    /// The machine type that a document without one gets. Upstream: `virQEMUCapsGetPreferredMachine`.
    #[must_use]
    pub fn default_machine(&self, accelerator: Accelerator) -> Option<&MachineType> {
        self.accelerator(accelerator).machines.first()
    }

    /// Whether the emulated architecture is one of the x86 family.
    #[must_use]
    pub fn is_x86(&self) -> bool {
        matches!(self.arch.as_str(), "i686" | "x86_64")
    }

    /// Whether the emulated architecture is one of the Arm family.
    #[must_use]
    pub fn is_arm(&self) -> bool {
        matches!(self.arch.as_str(), "armv6l" | "armv7l" | "armv7b" | "aarch64")
    }
}

/// The architecture's name in upstream's spelling, from the emulator's name for its target.
#[must_use]
pub fn arch_from_target(target: &str) -> &str {
    match target {
        "i386" => "i686",
        "arm" => "armv7l",
        "or32" => "or32",
        other => other,
    }
}

/// The emulator's name for the target, from the architecture's name in upstream's spelling.
#[must_use]
pub fn target_from_arch(arch: &str) -> &str {
    match arch {
        "i686" => "i386",
        "armv6l" | "armv7l" => "arm",
        other => other,
    }
}
