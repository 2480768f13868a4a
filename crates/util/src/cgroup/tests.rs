use std::path::Path;

use super::*;

/// A v2 host in a folder.
fn host(top: &Path, own: &str) -> Arc<Host> {
    let files = [
        ("cgroup.controllers", "cpu io memory\n"),
        ("cgroup.subtree_control", ""),
        ("cpu.max", "max 100000\n"),
        ("cpu.weight", "100\n"),
        ("memory.max", "max\n"),
        ("memory.swap.max", "max\n"),
        ("io.max", "8:0 rbps=100 wbps=max\n"),
        ("io.weight", "default 100\n"),
        ("io.stat", "8:0 rbytes=1 wbytes=2 rios=3 wios=4\n8:16 rbytes=10 wbytes=20 rios=30 wios=40\n"),
        ("cpu.stat", "usage_usec 7\nuser_usec 5\nsystem_usec 2\n"),
        ("cgroup.procs", "12\n7\n"),
    ];
    for (name, text) in files {
        std::fs::write(top.join(name), text).unwrap();
    }
    Arc::new(Host {
        mounts: format!("cgroup2 {} cgroup2 rw 0 0\n", top.display()),
        controllers: "#subsys_name\ncpu\t0\t1\t1\nmemory\t0\t1\t1\n".into(),
        own_groups: format!("0::{own}\n"),
        present_cpus: "0-3".into(),
        tree: Arc::new(FileTree),
        device_programs: false,
    })
}

#[test]
fn unified_limits_and_statistics() {
    let top = tempfile::tempdir().unwrap();
    let group = Group::of_this_process(host(top.path(), "/")).unwrap();
    assert_eq!(group.unified().unwrap().placement.as_deref(), Some("/"));
    assert!(group.has(Controller::Cpu) && group.has(Controller::CpuAcct) && !group.has(Controller::Devices));
    assert_eq!((group.cpu_quota_us().unwrap(), group.cpu_period_us().unwrap()), (-1, 100_000));
    group.set_cpu_quota_us(50_000).unwrap();
    assert_eq!(
        group.cpu_quota_us().unwrap().to_string().get(..5),
        Some("50000"),
        "the kernel keeps the period"
    );
    assert_eq!(group.memory_hard_limit_kib().unwrap(), MEMORY_UNLIMITED_KIB);
    assert_eq!(group.block_weight().unwrap(), 100);
    assert_eq!(group.throttle("8:0", Throttle::ReadBytes).unwrap(), 100);
    assert_eq!(group.throttle("8:0", Throttle::WriteBytes).unwrap(), 0);
    assert_eq!(group.throttle("9:9", Throttle::ReadRequests).unwrap(), 0);
    assert_eq!(group.block_io().unwrap().requests_written, 44);
    assert_eq!(group.block_io_of("8:16").unwrap().bytes_read, 10);
    assert!(matches!(group.block_io_of("9:9"), Err(CgroupError::NoDevice { .. })));
    assert_eq!(group.cpu_time_ns().unwrap(), 7000);
    assert_eq!(group.cpu_time_user_system_ns().unwrap(), (5000, 2000));
    assert_eq!(group.processes().unwrap(), [7, 12]);
    assert!(matches!(group.set_cpu_shares(20_000), Err(CgroupError::Range { .. })));
    let no_devices = group.allow_device(DeviceRule::All, Access::ALL).unwrap_err();
    assert!(no_devices.to_string().starts_with("v1 controller 'devices' is not available for group"));
}

#[test]
fn a_guest_process_stands_for_its_guest() {
    let top = tempfile::tempdir().unwrap();
    for (own, placement) in [
        ("/machine.slice/a.scope/libvirt/vcpu0", "/machine.slice/a.scope"),
        ("/machine.slice/a.scope/libvirt", "/machine.slice/a.scope"),
        ("/system.slice/libvirtd.service", "/system.slice/libvirtd.service"),
    ] {
        let group = Group::of_this_process(host(top.path(), own)).unwrap();
        assert_eq!(group.unified().unwrap().placement.as_deref(), Some(placement));
    }
}

#[test]
fn partitions_and_names() {
    let top = tempfile::tempdir().unwrap();
    let host = host(top.path(), "/");
    assert_eq!(partition_path(&host, "/machine/a.b/c").unwrap(), "/machine/a.b/c.partition");
    assert_eq!(partition_path(&host, "/").unwrap(), "/");
    assert_eq!(escape_name(&host, "cpu.x"), "_cpu.x");
    assert_eq!(escape_name(&host, "tasks"), "_tasks");
    assert_eq!(escape_name(&host, "net_cls.x"), "net_cls.x");
    for bad in ["relative", "/a/../b"] {
        assert!(matches!(partition_path(&host, bad), Err(CgroupError::BadPartition { .. })));
    }
    let absent = Group::partition(Arc::clone(&host), "/p", false, None).unwrap_err();
    assert_eq!(crate::VirError::errno(&absent), Some(libc::ENOENT));
    let part = Group::partition(Arc::clone(&host), "/p", true, None).unwrap();
    assert!(top.path().join("p.partition").is_dir());
    assert_eq!(part.unified().unwrap().placement.as_deref(), Some("/p.partition"));
    part.remove().unwrap();
    part.remove().unwrap();
    assert!(!top.path().join("p.partition").exists());
}

#[test]
fn nothing_mounted() {
    let top = tempfile::tempdir().unwrap();
    let mut host = Host::clone(&host(top.path(), "/"));
    host.mounts = "none /tmp tmpfs rw 0 0\n".into();
    assert!(!host.available());
    let error: crate::Error = Group::of_this_process(Arc::new(host)).unwrap_err().into();
    assert_eq!(error.message(), "internal error: no cgroup backend available");
}
