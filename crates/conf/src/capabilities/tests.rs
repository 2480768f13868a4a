use ferrovirt_util::numa::{Node, PagePool};
use ferrovirt_util::resctrl::Resctrl;

use super::{Capabilities, Host};

const DOCUMENT: &str = include_str!("../fixtures/capabilities.xml");

#[test]
fn a_document_comes_back() {
    let capabilities = Capabilities::parse(DOCUMENT).expect("valid");
    assert_eq!(capabilities.guests[0].arch.domains[1].program.machines[0].max_cpus, Some(8));
    assert_eq!(capabilities.format(), DOCUMENT);
}

#[test]
fn the_host_is_read_from_its_files() {
    let root = tempfile::tempdir().expect("writable");
    let files = [
        ("system/cpu/online", "0-1\n"),
        ("system/cpu/cpu0/topology/core_id", "3\n"),
        ("system/cpu/cpu0/topology/thread_siblings_list", "0\n"),
        ("system/cpu/cpu0/cache/index3/level", "3\n"),
        ("system/cpu/cpu0/cache/index3/id", "0\n"),
        ("system/cpu/cpu0/cache/index3/size", "1536K\n"),
        ("system/cpu/cpu0/cache/index3/shared_cpu_list", "0-1\n"),
        ("resctrl/info/L3/cbm_mask", "fff\n"),
        ("resctrl/info/L3/min_cbm_bits", "2\n"),
        ("resctrl/info/L3/num_closids", "4\n"),
        ("resctrl/info/MB/num_closids", "4\n"),
        ("resctrl/info/MB/min_bandwidth", "10\n"),
        ("resctrl/info/MB/bandwidth_gran", "10\n"),
        ("resctrl/info/L3_MON/num_rmids", "7\n"),
        ("resctrl/info/L3_MON/max_threshold_occupancy", "64\n"),
        ("resctrl/info/L3_MON/mon_features", "llc_occupancy\nmbm_local_bytes\n"),
    ];
    for (name, text) in files {
        let path = root.path().join(name);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("writable");
        std::fs::write(path, text).expect("writable");
    }
    let resctrl = Resctrl::open(root.path().join("resctrl")).expect("readable").expect("there");
    let system = root.path().join("system");
    let node = Node {
        cpus: [0, 1].into_iter().collect(),
        memory_kib: 1024,
        pages: vec![PagePool { size_kib: 4, total: 256, free: 0 }],
        distances: vec![(0, 10)],
        ..Node::default()
    };
    let mut host = Host::default();
    host.read_topology(&system, Some(&[node]), 0).expect("readable");
    host.read_caches(&system, Some(&resctrl)).expect("readable");
    let text = Capabilities { host, guests: Vec::new() }.format();
    for line in [
        "<pages unit='KiB' size='4'>256</pages>",
        "<sibling id='0' value='10'/>",
        "<cpus num='2'>",
        "<cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='3' siblings='0'/>",
        "<cpu id='1'/>",
        "<bank id='0' level='3' type='both' size='1536' unit='KiB' cpus='0-1'>",
        "<control granularity='128' min='256' unit='KiB' type='both' maxAllocs='4'/>",
        "<monitor level='3' reuseThreshold='64' maxMonitors='7'>",
        "<node id='0' cpus='0-1'>",
        "<control granularity='10' min='10' maxAllocs='4'/>",
        "<feature name='mbm_local_bytes'/>",
    ] {
        assert!(text.lines().any(|l| l.trim() == line), "{line} not in\n{text}");
    }
}
