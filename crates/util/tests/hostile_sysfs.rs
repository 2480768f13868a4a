//! What is read from the kernel's folders may be anything: a driver's mistake, a device that is just going, an attacker
//! in a container with a folder of his own. No reader panics, hangs, or answers with what is not there.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt_util::cgroup::{FileTree, Group, Host, Throttle};
use ferrovirt_util::netdev::{features, info, rx_filter, stats};
use ferrovirt_util::pci::{Address, Bus, Sysfs};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{mdev, nvme, scsi, usb, vhba};

/// What files may hold.
fn garbage() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = [
        "",
        "\n",
        " ",
        "-1",
        "0x",
        "99999999999999999999999",
        "4294967296",
        "18446744073709551616",
        "+5",
        "5 5",
        "\u{661}",
        "NaN",
        "max",
        "../../etc",
        "0-",
        "-",
        ",",
        "0-99999999",
        "7:7 rbps=",
        "8:0 rbps=x wbps=max",
    ]
    .map(|text| text.as_bytes().to_vec())
    .to_vec();
    all.push(vec![0; 100]);
    all.push(vec![0xff; 5000]);
    all.push(b"\x00\xff\xfe5\n".to_vec());
    all.push(b"9".repeat(100_000));
    all
}

/// Writes `content` to each of `files` below `folder`.
fn fill(folder: &Path, files: &[&str], content: &[u8]) {
    for file in files {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
}

struct PciFolder(PathBuf);

impl Sysfs for PciFolder {
    fn bus(&self) -> &Path {
        &self.0
    }

    fn write(&self, _: &Path, _: &str) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn pci_and_network() {
    let address: Address = "0000:00:01.0".parse().unwrap();
    for content in garbage() {
        let top = tempfile::tempdir().unwrap();
        let device = top.path().join("devices/0000:00:01.0");
        let files = ["config", "class", "vendor", "device", "numa_node", "sriov_totalvfs", "modalias", "vpd"];
        fill(&device, &files, &content);
        fill(top.path(), &["modules.alias"], &content);
        // Links to anywhere, and files where folders should be.
        for (name, target) in
            [("virtfn0", "../x"), ("physfn", "/"), ("iommu_group", "../-1"), ("driver", "..")]
        {
            std::os::unix::fs::symlink(target, device.join(name)).unwrap();
        }
        fill(&device, &["net"], &content);
        std::fs::create_dir(top.path().join("devices/not an address")).unwrap();
        let sysfs = PciFolder(top.path().to_owned());
        let bus = Bus::new(&sysfs);
        assert_eq!(bus.addresses(), [address]);
        assert_eq!((bus.physical_function(address), bus.iommu_group(address)), (None, None));
        assert!(bus.virtual_functions(address).functions.is_empty() && bus.interfaces(address).is_empty());
        let _ = (bus.identity(address), bus.header(address), bus.express_link(address), bus.vpd(address));
        assert_eq!(bus.best_vfio_driver(address, &top.path().join("modules.alias")), "vfio-pci");

        let counters = ["rx_bytes", "rx_packets", "rx_errors", "rx_dropped", "tx_bytes", "tx_packets"];
        fill(&top.path().join("net/e/statistics"), &counters, &content);
        fill(&top.path().join("net/e"), &["operstate", "speed", "device/resource"], &content);
        let _ = (stats::read(&top.path().join("net"), "e"), info::link_info(&top.path().join("net"), "e"));
        let _ = features::query(&top.path().join("net"), "e");
        assert_eq!(info::pci_address(&top.path().join("net"), "e"), None);
        assert!(rx_filter::query(1, &String::from_utf8_lossy(&content)).is_ok_and(|f| f.groups.is_empty()));
    }
}

#[test]
fn usb_scsi_and_adapters() {
    for content in garbage() {
        let top = tempfile::tempdir().unwrap();
        for name in ["1-1", "usb1", "x", "99999999999-1", "-"] {
            fill(&top.path().join("usb/devices").join(name), &["idVendor", "idProduct", "devnum"], &content);
        }
        let kind = Some((5, 5));
        let _ = usb::find(&top.path().join("usb"), usb::Wanted { kind, place: None });
        assert!(usb::find(&top.path().join("usb"), usb::Wanted { kind: Some((1, 2)), place: None }).is_err());

        let unit = scsi::Address { adapter: 0, bus: 0, target: 0, unit: 0 };
        fill(&top.path().join("scsi/0:0:0:0"), &["vendor", "model", "scsi_generic", "block"], &content);
        assert!(scsi::ScsiDevice::open(&top.path().join("scsi"), unit, false, false).is_err());
        fill(&top.path().join("hosts/host0"), &["unique_id"], &content);
        let _ = scsi::host_unique_id(&top.path().join("hosts"), 0);
        assert_eq!(scsi::host_by_pci(&top.path().join("hosts"), "0000:00:1f.1", 77).unwrap(), None);

        let fc =
            ["port_state", "max_npiv_vports", "npiv_vports_inuse", "node_name", "port_name", "fabric_name"];
        for name in ["host0", "hostx", "host99999999999"] {
            fill(&top.path().join("fc").join(name), &fc, &content);
        }
        assert_eq!(vhba::find_host(&top.path().join("fc")), None);
        assert_eq!(vhba::host_by_wwn(&top.path().join("fc"), "2001", "1001"), None);

        let kind = ["name", "device_api", "available_instances", "description"];
        fill(&top.path().join("parent/mdev_supported_types/t"), &kind, &content);
        let _ = mdev::types(&top.path().join("parent"));
        fill(&top.path().join("mdev"), &["not-a-uuid"], &content);
        assert!(mdev::list(&top.path().join("mdev")).is_empty());
        assert!(mdev::open(&top.path().join("mdev"), Uuid::generate()).is_err());
        fill(&top.path().join("nvme/nvme0"), &["model", "serial", "nvme0n1/nsid", "nvme0n/nsid"], &content);
        assert!(nvme::controllers(&top.path().join("nvme")).iter().all(|c| c.address.is_none()));
    }
}

#[test]
fn control_groups() {
    for content in garbage() {
        let top = tempfile::tempdir().unwrap();
        fill(top.path(), &["cgroup.controllers"], b"cpu cpuset io memory\n");
        let files = [
            "cpu.max",
            "cpu.weight",
            "cpu.stat",
            "memory.max",
            "memory.swap.max",
            "memory.high",
            "memory.stat",
            "memory.current",
            "io.max",
            "io.weight",
            "io.stat",
            "cpuset.cpus",
            "cpuset.mems",
            "cgroup.procs",
            "cgroup.freeze",
            "cgroup.events",
        ];
        fill(top.path(), &files, &content);
        let text = String::from_utf8_lossy(&content).into_owned();
        let host = Arc::new(Host {
            mounts: format!("{text}\ncgroup2 {} cgroup2 rw 0 0\n", top.path().display()),
            controllers: text.clone(),
            own_groups: format!("{text}\n0::/\n"),
            present_cpus: text,
            tree: Arc::new(FileTree),
            device_programs: false,
        });
        let Ok(group) = Group::of_this_process(host) else { continue };
        let _ = (group.cpu_quota_us(), group.cpu_period_us(), group.cpu_shares(), group.cpu_time_ns());
        let _ = (group.memory_hard_limit_kib(), group.memory_swap_limit_kib(), group.memory_soft_limit_kib());
        let _ = (group.memory_stat(), group.memory_usage_kib(), group.cpu_time_user_system_ns());
        let _ = (group.block_io(), group.block_io_of("8:0"), group.block_weight(), group.cpu_times_ns());
        let _ = (group.throttle("8:0", Throttle::ReadBytes), group.frozen(), group.processes());
    }
}
