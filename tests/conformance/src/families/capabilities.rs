//! `capabilities`: hosts from recorded sysfs trees, what resctrl has left, validation of documents.

use std::path::{Path, PathBuf};

use ferrovirt_conf::capabilities::{Capabilities, Host, Iommu, MigrationFeatures, PowerManagement};
use ferrovirt_conf::cpu::HostCpu;
use ferrovirt_util::host_topology;
use ferrovirt_util::numa::{self, Node, PagePool};
use ferrovirt_util::resctrl::Resctrl;
use serde_json::json;

use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct CapabilitiesFamily;

impl Family for CapabilitiesFamily {
    fn names(&self) -> &'static [&'static str] {
        &["capabilities"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "host-capabilities" => case.expect_output("xml", &host(case)?.format()),
            "resctrl-unused-allocation" => {
                let tree = case.input_path("sysfs")?;
                let banks = host_topology::caches(&system(case, &tree)?)?;
                let resctrl = Resctrl::open(tree.join("resctrl"))?;
                let resctrl = resctrl.ok_or_else(|| Failure::new("no resctrl"))?;
                case.expect_output("schemata", &resctrl.unused(&banks)?.to_string())
            }
            "schema-validate" => super::schema::Schema.run(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// The folder that stands for `/sys/devices/system`. Some trees are links to other trees, beside them or of the family
/// `util/hostcpu`.
fn system(case: &Case, tree: &Path) -> Result<PathBuf, Failure> {
    let own = tree.join("system");
    let links =
        [(own.clone(), "vircaps2xmldata", "system"), (own.join("cpu"), "../util/hostcpu/virhostcpudata", "")];
    for (link, folder, inside) in links {
        let Ok(target) = std::fs::read_link(&link) else { continue };
        let name = target.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        let name = name.ok_or_else(|| Failure::new(format!("link to {}", target.display())))?;
        return Ok(case.path_of(&json!({ "tree": format!("{folder}/{name}.tar.gz") }))?.join(inside));
    }
    Ok(own)
}

fn host(case: &Case) -> Result<Capabilities, Failure> {
    let tree = case.input_path("sysfs")?;
    let system = system(case, &tree)?;
    let live = case.flag("live_migrate");
    let mut host = Host {
        cpu: HostCpu {
            arch: case.option("arch").as_str().unwrap_or_default().to_owned(),
            ..HostCpu::default()
        },
        power_management: Some(PowerManagement::default()),
        iommu: Some(Iommu { support: false }),
        migration_features: (live || case.flag("offline_migrate"))
            .then(|| MigrationFeatures { live, ..MigrationFeatures::default() }),
        ..Host::default()
    };
    let nodes: Option<Vec<Node>> = numa::nodes(&system)?.map(|nodes| nodes.into_iter().map(mocked).collect());
    host.read_topology(&system, nodes.as_deref(), 0)?;
    host.read_caches(&system, Resctrl::open(tree.join("resctrl"))?.as_ref())?;
    Ok(Capabilities { host, guests: Vec::new() })
}

/// A node with the environment's memory, pages and distances.
fn mocked(node: Node) -> Node {
    let number = u64::from(node.id) + 1;
    let page = |(size_kib, index): (u64, u64)| PagePool {
        size_kib,
        total: (number + index) * 2048,
        free: (number + index) * 1024,
    };
    let pages = [4, 2048, 1_048_576].into_iter().zip(0..).map(page).collect();
    Node { memory_kib: number << 20, free_kib: 1 << 20, pages, distances: Vec::new(), ..node }
}
