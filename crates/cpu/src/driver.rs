//! The operations by architecture. Upstream: `cpu.c`, `cpu_loongarch.c`, `cpu_riscv64.c`, `cpu_s390.c`.

use ferrovirt_conf::cpu::{CpuMode, FeaturePolicy};

use crate::map::Map;
use crate::x86::HypervisorModel;
use crate::{Comparison, CpuDefinition, CpuError, arm, ppc64, x86};

/// What knows the CPUs of some architectures. Upstream: `struct cpuArchDriver`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// i686 and x86_64.
    X86,
    /// 64-bit POWER.
    Ppc64,
    /// ARM.
    Arm,
    /// s390x: the hypervisor knows everything.
    S390,
    /// RISC-V: every CPU runs on every host.
    RiscV,
    /// LoongArch: as RISC-V.
    LoongArch,
}

impl Driver {
    /// By upstream's name of the architecture.
    ///
    /// # Errors
    /// [`CpuError::UnknownArch`].
    pub fn of_arch(arch: &str) -> Result<Self, CpuError> {
        Ok(match arch {
            "i686" | "x86_64" => Self::X86,
            "ppc64" | "ppc64le" => Self::Ppc64,
            "armv6l" | "armv7b" | "armv7l" | "aarch64" => Self::Arm,
            "s390" | "s390x" => Self::S390,
            "riscv32" | "riscv64" => Self::RiscV,
            "loongarch64" => Self::LoongArch,
            other => return Err(CpuError::UnknownArch(other.to_owned())),
        })
    }

    /// The architecture that messages name.
    fn name(self) -> &'static str {
        match self {
            Self::X86 => "x86_64",
            Self::Ppc64 => "ppc64",
            Self::Arm => "aarch64",
            Self::S390 => "s390x",
            Self::RiscV => "riscv64",
            Self::LoongArch => "loongarch64",
        }
    }

    fn map(self) -> Option<&'static Map> {
        match self {
            Self::X86 => Some(Map::x86()),
            Self::Ppc64 => Some(Map::ppc64()),
            Self::Arm => Some(Map::arm()),
            Self::S390 | Self::RiscV | Self::LoongArch => None,
        }
    }

    /// The models of the map; none for architectures whose hypervisor knows them, and none for ARM, whose models the
    /// reference joins but does not list. Upstream: `virCPUGetModels`.
    #[must_use]
    pub fn models(self) -> Vec<&'static str> {
        let map = self.map().filter(|_| self != Self::Arm);
        let models = map.map(|map| map.models.as_slice()).unwrap_or_default();
        models.iter().map(|model| model.name.as_str()).collect()
    }

    /// Whether the host can give a CPU. Upstream: `virCPUCompare`.
    ///
    /// # Errors
    /// Unknown models and features; with `fail_incompatible`, why the CPU does not fit.
    pub fn compare(
        self,
        host: &CpuDefinition,
        cpu: &CpuDefinition,
        fail_incompatible: bool,
    ) -> ferrovirt_util::Result<Comparison> {
        match self {
            Self::X86 => Ok(x86::compare(host, cpu, fail_incompatible)?),
            Self::Ppc64 => Ok(ppc64::compare(host, cpu, fail_incompatible)?),
            // Nothing is known that could differ.
            Self::Arm | Self::RiscV | Self::LoongArch => Ok(Comparison::Identical),
            Self::S390 => Err(CpuError::NoCompare(self.name()).into()),
        }
    }

    /// What all CPUs have. Upstream: `virCPUBaseline`.
    ///
    /// # Errors
    /// They have nothing in common, or what they name is unknown.
    pub fn baseline(
        self,
        cpus: &[CpuDefinition],
        models: Option<&[HypervisorModel]>,
        features: Option<&[&str]>,
        migratable: bool,
    ) -> ferrovirt_util::Result<CpuDefinition> {
        match self {
            Self::X86 => Ok(x86::baseline(cpus, models, features, migratable)?),
            Self::Ppc64 => Ok(ppc64::baseline(cpus)?),
            Self::Arm => Ok(arm::baseline(cpus)?),
            _ => Err(CpuError::NoBaseline(self.name()).into()),
        }
    }

    /// Fills in what depends on the host. Upstream: `virCPUUpdate`.
    ///
    /// # Errors
    /// Unknown models and features; optional features where nothing is known of the host's.
    pub fn update(
        self,
        guest: &mut CpuDefinition,
        host: &CpuDefinition,
        removed: Option<FeaturePolicy>,
    ) -> ferrovirt_util::Result<()> {
        match self {
            Self::X86 => Ok(x86::update(guest, host, removed)?),
            // The hypervisor knows what a relative CPU is.
            Self::Ppc64 => Ok(()),
            Self::Arm | Self::S390 | Self::RiscV | Self::LoongArch => {
                if guest.mode() == CpuMode::HostModel {
                    arm::take_host(guest, host);
                }
                Ok(())
            }
        }
    }

    /// The CPU without what cannot follow a guest. Upstream: `virCPUCopyMigratable`.
    #[must_use]
    pub fn copy_migratable(self, cpu: &CpuDefinition) -> CpuDefinition {
        match self {
            Self::X86 => x86::copy_migratable(cpu),
            _ => cpu.clone(),
        }
    }

    /// Names every feature. Upstream: `virCPUExpandFeatures`.
    ///
    /// # Errors
    /// The model is unknown.
    pub fn expand_features(self, cpu: &mut CpuDefinition) -> ferrovirt_util::Result<()> {
        match self {
            Self::X86 => Ok(x86::expand_features(cpu)?),
            _ => Ok(()),
        }
    }

    /// Replaces names of models that documents no longer have. Upstream: `virCPUConvertLegacy`.
    pub fn convert_legacy(self, cpu: &mut CpuDefinition) {
        if self == Self::Ppc64 {
            ppc64::convert_legacy(cpu);
        }
    }

    /// Describes the CPU by a model that the hypervisor offers. Upstream: `virCPUTranslate`.
    ///
    /// # Errors
    /// There is none.
    pub fn translate(
        self,
        cpu: &mut CpuDefinition,
        models: Option<&[HypervisorModel]>,
    ) -> ferrovirt_util::Result<()> {
        if self == Self::X86 {
            return Ok(x86::translate(cpu, models)?);
        }
        let name = cpu.model.as_deref().unwrap_or_default();
        match models {
            Some(models) if cpu.mode() == CpuMode::Custom && !models.iter().any(|m| m.name == name) => {
                Err(CpuError::ModelNotSupported(name.to_owned()).into())
            }
            _ => Ok(()),
        }
    }

    /// Refuses features that the map does not have. Upstream: `virCPUValidateFeatures`.
    ///
    /// # Errors
    /// [`CpuError::NoSuchFeature`].
    pub fn check_features(self, cpu: &CpuDefinition) -> Result<(), CpuError> {
        let Some(map) = self.map().filter(|map| !map.features.is_empty()) else { return Ok(()) };
        match cpu.features.iter().find(|feature| map.feature(&feature.name).is_none()) {
            Some(feature) => Err(CpuError::NoSuchFeature(feature.name.clone())),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_architecture_has_its_driver() {
        assert_eq!(Driver::of_arch("ppc64le").ok(), Some(Driver::Ppc64));
        assert!(Driver::of_arch("vax").is_err());
        assert!(Driver::X86.models().contains(&"EPYC-Genoa"));
        assert!(Driver::S390.models().is_empty());
        assert!(Driver::Arm.models().is_empty());
    }

    #[test]
    fn features_must_be_known() {
        let cpu = |feature: &str| {
            let text = format!("<cpu><model>a64fx</model><feature name='{feature}'/></cpu>");
            CpuDefinition::parse(&text).expect("valid")
        };
        assert!(Driver::Arm.check_features(&cpu("sve512")).is_ok());
        assert!(Driver::Arm.check_features(&cpu("sse")).is_err());
        assert!(Driver::RiscV.check_features(&cpu("anything")).is_ok());
    }
}
