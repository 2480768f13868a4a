//! What other drivers ask through the registry: they open `cpu:///system` and make the calls of the public API that need
//! no host.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::driver::{Driver as ApiDriver, HypervisorDriver, OpenRequest, Opened};
use ferrovirt_conf::cpu::HostCpu;
use ferrovirt_conf::domain::os::ARCHES;
use ferrovirt_util::Result;
use ferrovirt_util::xml::XmlElement as _;

use crate::definition::document;
use crate::{CpuDefinition, CpuError, Driver};

/// The driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct CpuDriver;

impl ApiDriver for CpuDriver {
    fn name(&self) -> &'static str {
        "cpu"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &[]
    }

    fn open(&self, _: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let own = request.uri.is_some_and(|uri| uri.starts_with("cpu:"));
        Ok(own.then(|| Opened {
            uri: "cpu:///system".to_owned(),
            hypervisor: Some(Arc::new(Connection)),
            ..Opened::default()
        }))
    }
}

struct Connection;

impl HypervisorDriver for Connection {
    /// Upstream: `virCPUDefListParse`, `virCPUBaseline`, `virCPUExpandFeatures`.
    fn connect_baseline_cpu(&self, _: &Call, xml_cpus: &[&str], flags: u32) -> Result<String> {
        let hosts = xml_cpus.iter().map(|xml| host(xml)).collect::<Result<Vec<_>>>()?;
        let arch = hosts.first().and_then(|cpu| cpu.arch.clone()).ok_or(CpuError::NoCpus)?;
        let driver = Driver::of_arch(&arch)?;
        let migratable = flags & consts::CONNECT_BASELINE_CPU_MIGRATABLE != 0;
        let mut cpu = driver.baseline(&hosts, None, None, migratable)?;
        if flags & consts::CONNECT_BASELINE_CPU_EXPAND_FEATURES != 0 {
            driver.expand_features(&mut cpu)?;
        }
        Ok(cpu.format())
    }

    /// Upstream: `virCPUGetModels`.
    fn connect_get_cpu_model_names(&self, _: &Call, arch: &str, _: u32) -> Result<Vec<String>> {
        Ok(Driver::of_arch(arch)?.models().into_iter().map(str::to_owned).collect())
    }
}

/// A host's CPU with all that a host's document must have. Upstream: `virCPUDefParseXML` for `VIR_CPU_TYPE_HOST`.
fn host(xml: &str) -> Result<CpuDefinition> {
    let node = document(xml)?;
    if node.has_attr("mode") {
        return Err(CpuError::HostMode.into());
    }
    let arch = node.child_text("arch").filter(|arch| !arch.is_empty()).ok_or(CpuError::MissingArch)?;
    if !ARCHES.contains(&arch) {
        return Err(CpuError::HostArch(arch.to_owned()).into());
    }
    let cpu = CpuDefinition::of_host(HostCpu::parse_element(&node)?);
    if cpu.model.is_none() {
        return Err(CpuError::MissingModel.into());
    }
    Ok(cpu)
}

/// Links the driver into programs that use `registry`.
pub fn register(registry: &ferrovirt::Registry) {
    registry.register(Arc::new(CpuDriver));
}

ferrovirt::export_driver!(ferrovirt_driver_cpu, CpuDriver, c"cpu", []);

#[cfg(test)]
mod tests {
    use super::*;

    fn baseline(cpus: &[&str], flags: u32) -> Result<String> {
        Connection.connect_baseline_cpu(&Call::current(), cpus, flags)
    }

    #[test]
    fn documents_are_joined() {
        let penryn = "<cpu><arch>x86_64</arch><model>Penryn</model><vendor>Intel</vendor></cpu>";
        let joined = baseline(&[penryn, penryn], 0).expect("the same");
        assert!(joined.contains("<model fallback='forbid'>Penryn</model>"), "{joined}");
        let expanded = baseline(&[penryn], consts::CONNECT_BASELINE_CPU_EXPAND_FEATURES).expect("known");
        assert!(expanded.contains("<feature policy='require' name='ssse3'/>"), "{expanded}");
    }

    #[test]
    fn incomplete_documents_are_refused() {
        for (xml, text) in [
            ("<cpu><model>486</model></cpu>", "XML error: Missing CPU architecture"),
            (
                "<cpu mode='custom'><model>486</model></cpu>",
                "unsupported configuration: Attribute mode is only allowed for guest CPU",
            ),
            ("<cpu><arch>vax</arch></cpu>", "unsupported configuration: Unknown architecture vax"),
            ("<domain/>", "XML error: XML does not contain expected 'cpu' element"),
            ("<cpu><arch>x86_64</arch></cpu>", "XML error: Missing CPU model name"),
            (
                "<cpu><arch>s390x</arch><model>z13</model></cpu>",
                "this function is not supported by the connection driver: cannot compute baseline CPU of s390x \
                 architecture",
            ),
        ] {
            assert_eq!(baseline(&[xml], 0).expect_err("incomplete").message(), text);
        }
        let names = Connection.connect_get_cpu_model_names(&Call::current(), "ppc64", 0).expect("known");
        assert!(names.iter().any(|name| name == "POWER9"));
    }
}
