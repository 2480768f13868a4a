//! The group of a guest, with or without a manager of machines.
//!
//! With systemd's machined a guest's processes are in a scope that machined makes; without it we make the group
//! ourselves. In the unified hierarchy the guest's processes live in a group `libvirt` below the scope, because a group
//! with limits for its children has no processes itself.
//!
//! Upstream: `virCgroupNewMachine`, `virCgroupNewDetectMachine`, `virSystemdMakeScopeName`.

use std::sync::Arc;

use super::{CgroupError, Controller, Group, Host, Result, escape_name};
use crate::uuid::Uuid;

/// The group below a scope that holds the processes.
const NESTED: &str = "libvirt";

/// A guest as the manager of machines is told of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MachineSpec {
    /// Name of the machine, unique on the host: `qemu-3-web`.
    pub machine_name: String,
    /// Name of the guest.
    pub name: String,
    /// The driver: `qemu`, `lxc`.
    pub driver: String,
    /// The guest.
    pub uuid: Uuid,
    /// Its top folder, for containers.
    pub root_directory: Option<String>,
    /// The process that stands for the guest.
    pub leader: u32,
    /// A container, not a virtual machine.
    pub container: bool,
    /// Indexes of its network interfaces.
    pub interfaces: Vec<i32>,
    /// The partition that it belongs to: `/machine`.
    pub partition: String,
    /// Most threads of the guest; `None` is no limit.
    pub max_threads: Option<u32>,
}

/// What the manager of machines answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Registration {
    /// The machine is registered, and its leader is in its scope.
    Done,
    /// There is no manager on this host.
    Unavailable,
}

/// Manages the machines of a host (systemd's machined).
pub trait MachineManager {
    /// Registers a machine and puts its leader into a scope of its own.
    ///
    /// # Errors
    /// The manager refused it.
    fn register(&self, machine: &MachineSpec) -> crate::Result<Registration>;

    /// Ends a machine; one that is not known is no error.
    ///
    /// # Errors
    /// The manager refused it.
    fn terminate(&self, machine_name: &str) -> crate::Result<()>;
}

impl Group {
    /// Makes the group of a guest whose leader runs, and puts the leader into it: in the scope that `manager` makes, or
    /// in the guest's partition if there is no manager. Upstream: `virCgroupNewMachine`.
    ///
    /// # Errors
    /// The manager refused the machine, or the kernel the group; nothing is left behind then.
    pub fn machine(
        host: impl Fn(u32) -> Result<Host>,
        machine: &MachineSpec,
        manager: Option<&dyn MachineManager>,
        wanted: Option<&[Controller]>,
    ) -> crate::Result<Self> {
        let registered = match manager {
            Some(manager) => manager.register(machine)?,
            None => Registration::Unavailable,
        };
        // The leader's place tells where the scope is.
        let host = Arc::new(host(machine.leader)?);
        if registered == Registration::Done {
            let made = Self::in_scope(host, machine, wanted);
            if made.is_err()
                && let Some(Err(e)) = manager.map(|manager| manager.terminate(&machine.machine_name))
            {
                log::warn!("cannot end the machine {}: {e}", machine.machine_name);
            }
            return Ok(made?);
        }
        // The default partition is ours to make; others are the administrator's.
        let create = machine.partition == "/machine";
        let partition = Self::partition(host, &machine.partition, create, wanted)?;
        let group = partition.domain(&machine.driver, &machine.name, true)?;
        if let Err(e) = group.add_process(machine.leader) {
            if let Err(e) = group.remove() {
                log::warn!("cannot remove a half-made control group: {e}");
            }
            return Err(e.into());
        }
        Ok(group)
    }

    /// The group of a guest that runs already, if its leader is still in one of its own.
    /// Upstream: `virCgroupNewDetectMachine`.
    ///
    /// # Errors
    /// No hierarchy, no controller.
    pub fn find_machine(
        host: Arc<Host>,
        machine: &MachineSpec,
        wanted: Option<&[Controller]>,
    ) -> Result<Option<Self>> {
        let names = machine_names(&host, machine);
        let group = Self::at(host, "", wanted)?;
        let is_ours = |placement: &Option<String>| {
            let placement = placement.as_deref().unwrap_or_default();
            // The leader of a container, or of a guest with a thread group, is one level further down.
            placement.rsplit('/').take(2).any(|folder| names.iter().any(|name| name == folder))
        };
        let legacy = group.legacy.iter().filter(|(controller, _)| **controller != Controller::Systemd);
        let ours = legacy.map(|(_, legacy)| &legacy.placement).all(is_ours);
        let unified = group.unified.as_ref().is_none_or(|unified| is_ours(&unified.placement));
        Ok((ours && unified).then_some(group))
    }

    /// Lets `uid` and `gid` manage the group: what a container's own manager of processes needs.
    /// Upstream: `virCgroupSetOwner`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn set_owner(&self, uid: u32, gid: u32) -> Result<()> {
        for dir in self.dirs() {
            self.host.tree.set_owner(&dir, uid, gid).map_err(|e| {
                CgroupError::io(format!("cannot chown '{}' to ({uid}, {gid})", dir.display()), &e)
            })?;
        }
        Ok(())
    }

    /// Sends `signal` to every process in the group and below, until none is left or `rounds` rounds are over. Answers
    /// with whether there was any. Upstream: `virCgroupKillRecursive`.
    ///
    /// # Errors
    /// The kernel's.
    pub fn kill(&self, signal: nix::sys::signal::Signal, rounds: u32) -> Result<bool> {
        let mut any = false;
        for _ in 0..rounds {
            let processes = self.processes()?;
            if processes.is_empty() {
                break;
            }
            any = true;
            for pid in processes.into_iter().filter_map(|pid| i32::try_from(pid).ok()).filter(|pid| *pid > 1)
            {
                match nix::sys::signal::kill(nix::unistd::Pid::from_raw(pid), signal) {
                    Err(e) if e != nix::Error::ESRCH => {
                        let text = format!("Failed to kill process {pid}");
                        return Err(CgroupError::System { text, errno: e as i32 });
                    }
                    _ => {}
                }
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        Ok(any)
    }

    /// The group in the scope that the leader is in.
    ///
    /// # Errors
    /// The kernel's.
    fn in_scope(host: Arc<Host>, machine: &MachineSpec, wanted: Option<&[Controller]>) -> Result<Self> {
        let scope = Self::at(host, "", wanted)?;
        // Controllers that the manager does not care for have no folder yet.
        let group = if scope.unified.is_some() {
            let child = scope.child(NESTED, wanted)?;
            scope.make_child(child)?
        } else {
            scope.make_child(scope.clone())?
        };
        group.add_process(machine.leader)?;
        Ok(group)
    }
}

/// The names that a guest's own group can have.
fn machine_names(host: &Host, machine: &MachineSpec) -> [String; 4] {
    let MachineSpec { name, machine_name, driver, .. } = machine;
    [
        escape_name(host, &format!("{name}.libvirt-{driver}")),
        scope_name(machine_name, driver, false),
        scope_name(name, driver, true),
        // The scope of a machine that was made by hand.
        escape_name(host, &format!("{machine_name}.scope")),
    ]
}

/// The name of the scope that systemd makes for a machine. Before machines had names of their own (`legacy`), it was
/// made of the driver's and the guest's. Upstream: `virSystemdMakeScopeName`.
#[must_use]
pub fn scope_name(machine_name: &str, driver: &str, legacy: bool) -> String {
    let mut name = "machine-".to_owned();
    if legacy {
        escape_unit(&mut name, driver);
        name.push_str("\\x2d");
    }
    escape_unit(&mut name, machine_name);
    name + ".scope"
}

/// Appends `text` as systemd writes it in names of units.
fn escape_unit(name: &mut String, text: &str) {
    use std::fmt::Write as _;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'/' => name.push('-'),
            b'.' if at > 0 => name.push('.'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b':' | b'_' => name.push(byte.into()),
            // Writing to a String cannot fail.
            _ => drop(write!(name, "\\x{byte:02x}")),
        }
    }
}
