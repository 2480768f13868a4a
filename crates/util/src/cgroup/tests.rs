use std::cell::Cell;
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

#[test]
fn names_of_scopes() {
    assert_eq!(scope_name("qemu-3-web.x", "qemu", false), "machine-qemu\\x2d3\\x2dweb.x.scope");
    assert_eq!(scope_name("/.a b", "lxc", true), "machine-lxc\\x2d-.a\\x20b.scope");
    assert_eq!(scope_name(".é", "lxc", false), "machine-\\x2e\\xc3\\xa9.scope");
}

struct Machined(Registration, Cell<u32>);

impl MachineManager for Machined {
    fn register(&self, _: &MachineSpec) -> crate::Result<Registration> {
        Ok(self.0)
    }

    fn terminate(&self, _: &str) -> crate::Result<()> {
        self.1.set(self.1.get() + 1);
        Ok(())
    }
}

#[test]
fn groups_of_machines() {
    let top = tempfile::tempdir().unwrap();
    let machine = MachineSpec {
        machine_name: "qemu-1-a".into(),
        name: "a".into(),
        driver: "qemu".into(),
        leader: 77,
        partition: "/machine".into(),
        ..MachineSpec::default()
    };
    let place = |group: &Group| group.unified().and_then(|unified| unified.placement.clone()).unwrap();
    // Files of a real hierarchy come by themselves.
    for folder in
        ["machine", "machine/a.libvirt-qemu", "machine.slice/machine-qemu\\x2d1\\x2da.scope/libvirt"]
    {
        let folder = top.path().join(folder);
        std::fs::create_dir_all(&folder).unwrap();
        for folder in folder.ancestors().take_while(|folder| *folder != top.path()) {
            std::fs::write(folder.join("cgroup.procs"), "").unwrap();
            std::fs::write(folder.join("cgroup.subtree_control"), "").unwrap();
        }
    }
    let seen = |own: &str| {
        let host = host(top.path(), own);
        move |_: u32| Ok(Host::clone(&host))
    };
    let unmanaged = Group::machine(seen("/"), &machine, None, None).unwrap();
    assert_eq!(place(&unmanaged), "/machine/a.libvirt-qemu");
    let written =
        |folder: &str| std::fs::read_to_string(top.path().join(folder).join("cgroup.procs")).unwrap();
    assert_eq!(written("machine/a.libvirt-qemu"), "77");
    let absent = Machined(Registration::Unavailable, Cell::default());
    assert_eq!(place(&Group::machine(seen("/"), &machine, Some(&absent), None).unwrap()), place(&unmanaged));

    let scope = "/machine.slice/machine-qemu\\x2d1\\x2da.scope";
    let machined = Machined(Registration::Done, Cell::default());
    let managed = Group::machine(seen(scope), &machine, Some(&machined), None).unwrap();
    assert_eq!(place(&managed), format!("{scope}/libvirt"));
    assert_eq!(written(&format!("{scope}/libvirt")[1..]), "77");
    // A scope that is gone before we could use it.
    let late = Group::machine(seen("/machine.slice/gone.scope"), &machine, Some(&machined), None);
    assert!(late.is_err() && machined.1.get() == 1);

    let found = |own: &str| Group::find_machine(host(top.path(), own), &machine, None).unwrap().is_some();
    assert!(found(scope) && found(&format!("{scope}/libvirt")) && found("/machine/a.libvirt-qemu/emulator"));
    assert!(!found("/machine.slice/other.scope") && !found("/"));
    if nix::unistd::geteuid().is_root() {
        unmanaged.set_owner(12, 34).unwrap();
        use std::os::unix::fs::MetadataExt as _;
        let about = std::fs::metadata(top.path().join("machine/a.libvirt-qemu/cgroup.procs")).unwrap();
        assert_eq!((about.uid(), about.gid()), (12, 34));
    }
}

#[test]
fn killing_what_is_in_a_group() {
    let top = tempfile::tempdir().unwrap();
    let group = Group::of_this_process(host(top.path(), "/")).unwrap();
    let child = std::process::Command::new("sleep").arg("60").spawn();
    let mut child = child.unwrap();
    std::fs::write(top.path().join("cgroup.procs"), format!("{}\n1\n-5\ngarbage\n", child.id())).unwrap();
    assert!(group.kill(nix::sys::signal::Signal::SIGKILL, 2).unwrap());
    assert!(!child.wait().unwrap().success());
    std::fs::write(top.path().join("cgroup.procs"), "").unwrap();
    assert!(!group.kill(nix::sys::signal::Signal::SIGKILL, 2).unwrap());
}
