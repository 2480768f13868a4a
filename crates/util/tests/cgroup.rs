//! Control groups in the hierarchies of this machine (root needed; a machine that lends us none is skipped).
#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "a test that may be skipped says so")]

use std::process::{Child, Command};
use std::sync::Arc;

use ferrovirt_util::cgroup::{Access, CgroupError, Controller, DeviceRule, Group, Host};
use nix::sys::signal::Signal;

/// Ends the child and removes the groups, whatever happens.
struct Cleanup {
    child: Child,
    groups: Vec<Group>,
}

impl Drop for Cleanup {
    fn drop(&mut self) {
        let _ = self.groups.iter().rev().try_for_each(|group| group.set_frozen(false));
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = self.groups.iter().rev().try_for_each(Group::remove);
    }
}

fn partition() -> Option<Group> {
    let refused = |e: &CgroupError| {
        eprintln!("skipped: {e}");
    };
    let host = Arc::new(Host::this().inspect_err(refused).ok()?);
    let path = format!("/ferrovirt-test-{}", std::process::id());
    Group::partition(host, &path, true, None).inspect_err(refused).ok()
}

#[test]
fn a_guests_life_in_real_groups() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    let Some(partition) = partition() else { return };
    let child = Command::new("sleep").arg("600").spawn().unwrap();
    let pid = child.id();
    let mut cleanup = Cleanup { child, groups: vec![partition.clone()] };
    let guest = partition.domain("qemu", "a.b", true).unwrap();
    cleanup.groups.push(guest.clone());
    guest.add_process(pid).unwrap();
    assert_eq!(guest.processes().unwrap(), [pid]);
    assert_eq!(partition.processes().unwrap(), [pid], "groups below count");

    // The process itself says where it is.
    let seen = Arc::new(Host::of_process(pid).unwrap());
    let found = Group::of_this_process(seen).unwrap();
    let own = |group: &Group, controller| group.legacy().get(&controller).and_then(|l| l.placement.clone());
    for controller in [Controller::Cpu, Controller::Memory, Controller::Freezer] {
        assert_eq!(own(&found, controller), own(&guest, controller));
    }
    if guest.has(Controller::Cpu) {
        guest.set_cpu_shares(2000).unwrap();
        assert_eq!(guest.cpu_shares().unwrap(), 2000);
        guest.set_cpu_period_us(50_000).unwrap();
        guest.set_cpu_quota_us(25_000).unwrap();
        assert_eq!((guest.cpu_period_us().unwrap(), guest.cpu_quota_us().unwrap()), (50_000, 25_000));
        assert!(guest.set_cpu_quota_us(1).is_err());
    }
    if guest.has(Controller::Memory) {
        guest.set_memory_hard_limit_kib(65_536).unwrap();
        assert_eq!(guest.memory_hard_limit_kib().unwrap(), 65_536);
        guest.memory_stat().unwrap();
    }
    if guest.has(Controller::CpuSet) && guest.legacy().contains_key(&Controller::CpuSet) {
        let part = guest.thread("vcpu0", true).unwrap();
        cleanup.groups.push(part.clone());
        assert!(!part.cpus().unwrap().trim().is_empty(), "a new group has its parent's processors");
        part.set_cpus("0").unwrap();
        part.add_thread(pid).unwrap();
    }
    if guest.has(Controller::Freezer) {
        guest.set_frozen(true).unwrap();
        assert!(guest.frozen().unwrap());
        guest.set_frozen(false).unwrap();
    }
    if guest.has(Controller::Devices) {
        guest.deny_device(DeviceRule::All, Access::ALL).unwrap();
        guest.allow_device(DeviceRule::Char(Some(1), Some(3)), Access::READ_WRITE).unwrap();
    }
    assert!(guest.cpu_time_ns().is_ok());
    guest.remove().unwrap_err();
    assert!(guest.kill(Signal::SIGKILL, 100).unwrap());
    cleanup.child.wait().unwrap();
    partition.remove().unwrap();
    assert!(guest.processes().unwrap().is_empty(), "a group that is gone");
}
