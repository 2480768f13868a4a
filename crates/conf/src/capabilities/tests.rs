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

/// CPUs with their topology files: package, die, cluster, core (an empty text: no such file), and siblings.
fn topology(cpus: &[([&str; 4], &str)]) -> Vec<String> {
    let root = tempfile::tempdir().expect("writable");
    let names = ["physical_package_id", "die_id", "cluster_id", "core_id", "thread_siblings_list"];
    for (number, (ids, siblings)) in cpus.iter().enumerate() {
        let folder = root.path().join(format!("cpu/cpu{number}/topology"));
        std::fs::create_dir_all(&folder).expect("writable");
        for (name, text) in
            names.iter().zip(ids.iter().chain([siblings])).filter(|(_, text)| !text.is_empty())
        {
            std::fs::write(folder.join(name), format!("{text}\n")).expect("writable");
        }
    }
    std::fs::write(root.path().join("cpu/online"), format!("0-{}\n", cpus.len() - 1)).expect("writable");
    let node = Node { cpus: (0..cpus.len()).collect(), memory_kib: 1024, ..Node::default() };
    let mut host = Host::default();
    host.read_topology(root.path(), Some(&[node]), 0).expect("readable");
    let text = Capabilities { host, guests: Vec::new() }.format();
    let lines = text.lines().map(str::trim).filter(|line| line.starts_with("<cpu id="));
    lines.map(str::to_owned).collect()
}

/// Two sockets of three dies of two cores.
#[test]
fn dies_are_numbered_in_their_socket() {
    let ids: Vec<[String; 4]> = (0..12)
        .map(|cpu| [cpu / 6, cpu % 6 / 2, 0, cpu % 2])
        .map(|ids| ids.map(|n: u32| n.to_string()))
        .collect();
    let siblings: Vec<String> = (0..12).map(|cpu| cpu.to_string()).collect();
    let cpus: Vec<_> = ids
        .iter()
        .zip(&siblings)
        // These hosts have no clusters and no file about them.
        .map(|([socket, die, _, core], siblings)| ([socket.as_str(), die, "", core], siblings.as_str()))
        .collect();
    let lines = topology(&cpus);
    assert_eq!(lines[0], "<cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0'/>");
    assert_eq!(lines[5], "<cpu id='5' socket_id='0' die_id='2' cluster_id='0' core_id='1' siblings='5'/>");
    assert_eq!(lines[8], "<cpu id='8' socket_id='1' die_id='1' cluster_id='0' core_id='0' siblings='8'/>");
    assert_eq!(lines.len(), 12);
}

/// Clusters with numbers beyond 255, of two threads each; packages as firmware numbers them.
#[test]
fn clusters_have_the_numbers_of_the_kernel() {
    let cpus = [
        (["36", "", "0", "0"], "0-1"),
        (["36", "", "0", "0"], "0-1"),
        (["36", "", "1", "1"], "2-3"),
        (["36", "", "1", "1"], "2-3"),
        (["3180", "", "256", "256"], "4-5"),
        (["3180", "", "256", "256"], "4-5"),
        (["3180", "", "257", "257"], "6-7"),
        (["3180", "", "257", "257"], "6-7"),
    ];
    let lines = topology(&cpus);
    assert_eq!(lines[2], "<cpu id='2' socket_id='36' die_id='0' cluster_id='1' core_id='1' siblings='2-3'/>");
    let last = "<cpu id='7' socket_id='3180' die_id='0' cluster_id='257' core_id='257' siblings='6-7'/>";
    assert_eq!((lines.len(), lines[7].as_str()), (8, last));
}

/// The original's answers for the same files: what is unknown or negative is 0, and x86 says 65535 for "no cluster".
#[test]
fn unknown_places_are_the_first() {
    let cpus = [
        (["-1", "-1", "-1", "0"], "0"),
        (["0", "-1", "65535", "1"], "1"),
        (["36", "2", "1", "1"], "2"),
        (["", "", "", "1"], "3"),
    ];
    assert_eq!(
        topology(&cpus),
        [
            "<cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0'/>",
            "<cpu id='1' socket_id='0' die_id='0' cluster_id='65535' core_id='1' siblings='1'/>",
            "<cpu id='2' socket_id='36' die_id='2' cluster_id='1' core_id='1' siblings='2'/>",
            "<cpu id='3' socket_id='0' die_id='0' cluster_id='0' core_id='1' siblings='3'/>",
        ]
    );
}
