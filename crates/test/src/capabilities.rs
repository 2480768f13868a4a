//! The capabilities document of the pretended host. Upstream: `testBuildCapabilities`.

use ferrovirt::Result;
use ferrovirt_conf::capabilities::{
    Capabilities, Guest, GuestArch, GuestDomain, GuestFeatures, GuestProgram, Host, HostCell, HostCells,
    HostCpuPlace, HostCpus, HostPages, HostTopology, Iommu, PowerManagement, SecurityModel,
};
use ferrovirt_conf::cpu::{CpuFlags, HostCpu, PageSize, Unit};
use ferrovirt_conf::domain::units::Kib;

use crate::node::{Cell, Node};
use crate::state::State;

/// Sizes of memory pages in KiB.
const PAGE_SIZES_KIB: [u32; 4] = [4, 8, 2048, 1_048_576];

/// CPUs of a NUMA cell.
const CELL_CPUS: u32 = 8;

pub(crate) fn document(state: &State) -> Result<String> {
    let guests = ["hvm", "xen"].map(guest).into();
    Ok(Capabilities { host: host(&state.node), guests }.format())
}

fn host(node: &Node) -> Host {
    let size = |size: u32| PageSize { unit: Some("KiB".to_owned()), size: size.into() };
    let cells: Vec<HostCell> = node.cells.iter().zip(0..).map(|(cell, id)| host_cell(id, *cell)).collect();
    Host {
        cpu: HostCpu {
            arch: "i686".to_owned(),
            flags: Some(CpuFlags { pae: true, nonpae: true, ..CpuFlags::default() }),
            pages: PAGE_SIZES_KIB.map(size).into(),
            ..HostCpu::default()
        },
        power_management: Some(PowerManagement::default()),
        iommu: Some(Iommu { support: false }),
        topology: Some(HostTopology {
            cells: HostCells { num: u32::try_from(cells.len()).unwrap_or(u32::MAX), cells },
            interconnects: None,
        }),
        secmodels: vec![SecurityModel { model: "testSecurity".to_owned(), ..SecurityModel::default() }],
        ..Host::default()
    }
}

fn host_cell(id: u32, cell: Cell) -> HostCell {
    let pages = |size: u32| HostPages {
        unit: Unit::Kib,
        size: size.into(),
        count: if size == cell.page_kib { cell.memory_kib / u64::from(size) } else { 0 },
    };
    let cpu = |core: u32| HostCpuPlace {
        id: id * CELL_CPUS + core,
        socket_id: Some(id),
        die_id: Some(0),
        cluster_id: Some(0),
        core_id: Some(core),
        siblings: Some((id * CELL_CPUS + core).to_string()),
    };
    HostCell {
        id,
        memory: Some(Kib(cell.memory_kib)),
        pages: [cell.page_kib, 2048, 1_048_576].map(pages).into(),
        cpus: Some(HostCpus { num: CELL_CPUS, cpus: (0..CELL_CPUS).map(cpu).collect() }),
        ..HostCell::default()
    }
}

fn guest(os_type: &str) -> Guest {
    Guest {
        os_type: os_type.to_owned(),
        arch: GuestArch {
            name: "i686".to_owned(),
            wordsize: 32,
            program: GuestProgram {
                emulator: Some("/usr/bin/test-hv".to_owned()),
                ..GuestProgram::default()
            },
            domains: vec![GuestDomain { kind: "test".to_owned(), ..GuestDomain::default() }],
        },
        features: Some(GuestFeatures { pae: true, nonpae: true, ..GuestFeatures::default() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_and_guest_is_there() {
        let guests = ["hvm", "xen"].map(guest).into();
        let text = Capabilities { host: host(&Node::default()), guests }.format();
        for line in [
            "<pae/>",
            "<pages unit='KiB' size='1048576'/>",
            "<cells num='2'>",
            "<pages unit='KiB' size='8'>524288</pages>",
            "<cpu id='9' socket_id='1' die_id='0' cluster_id='0' core_id='1' siblings='9'/>",
            "<doi></doi>",
            "<os_type>xen</os_type>",
            "<domain type='test'/>",
        ] {
            assert!(text.lines().any(|l| l.trim() == line), "{line} not in\n{text}");
        }
        assert_eq!(Capabilities::parse(&text).expect("our own").format(), text);
    }
}
