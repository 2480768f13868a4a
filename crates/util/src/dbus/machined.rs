//! systemd's manager of machines, by which guests show in `machinectl`. Upstream: `virsystemd.c`.

use zbus::zvariant::{OwnedObjectPath, Value};

use super::{Service, SystemBus, failed};
use crate::cgroup::{MachineManager, MachineSpec, Registration, scope_name};
use crate::error::Result;

const MACHINED: Service = Service {
    name: "org.freedesktop.machine1",
    path: "/org/freedesktop/machine1",
    interface: "org.freedesktop.machine1.Manager",
};

const SYSTEMD: Service = Service {
    name: "org.freedesktop.systemd1",
    path: "/org/freedesktop/systemd1",
    interface: "org.freedesktop.systemd1.Manager",
};

/// The manager of machines of this host.
#[derive(Clone, Debug)]
pub struct Machined {
    bus: SystemBus,
}

impl Machined {
    /// The manager on a bus.
    #[must_use]
    pub const fn new(bus: SystemBus) -> Self {
        Self { bus }
    }

    fn is_there(&self) -> Result<bool> {
        Ok(self.bus.has_service(MACHINED.name)? && self.bus.has_service(SYSTEMD.name)?)
    }
}

/// The slice of a partition: `/machine/a-b` is `machine-a\x2db.slice`. Upstream: `virSystemdMakeSliceName`.
#[must_use]
pub fn slice_name(partition: &str) -> String {
    use std::fmt::Write as _;
    let mut name = String::new();
    for part in partition.split('/').filter(|part| !part.is_empty()) {
        if !name.is_empty() {
            name.push('-');
        }
        for byte in part.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b':' | b'_' | b'.' => name.push(byte.into()),
                // Writing to a String cannot fail.
                _ => drop(write!(name, "\\x{byte:02x}")),
            }
        }
    }
    name + ".slice"
}

impl MachineManager for Machined {
    /// Upstream: `virSystemdCreateMachine`.
    fn register(&self, machine: &MachineSpec) -> Result<Registration> {
        if !self.is_there()? {
            return Ok(Registration::Unavailable);
        }
        let class = if machine.container { "container" } else { "vm" };
        let slice = slice_name(&machine.partition);
        let properties = vec![
            ("Slice", Value::from(slice.as_str())),
            ("After", Value::from(vec!["libvirtd.service"])),
            ("Before", Value::from(vec!["virt-guest-shutdown.target"])),
        ];
        let question = (
            machine.machine_name.as_str(),
            machine.uuid.as_bytes().as_slice(),
            format!("libvirt-{}", machine.driver),
            class,
            machine.leader,
            machine.root_directory.as_deref().unwrap_or_default(),
            machine.interfaces.as_slice(),
            properties,
        );
        let made: zbus::Result<OwnedObjectPath> =
            self.bus.call(&MACHINED, "CreateMachineWithNetwork", &question);
        made.map_err(|e| failed("Unable to register the machine", &e))?;
        if let Some(most) = machine.max_threads {
            let scope = scope_name(&machine.machine_name, &machine.driver, false);
            let question = (scope, true, vec![("TasksMax", Value::from(u64::from(most)))]);
            let set: zbus::Result<()> = self.bus.call(&SYSTEMD, "SetUnitProperties", &question);
            set.map_err(|e| failed("Unable to limit the threads of the machine", &e))?;
        }
        Ok(Registration::Done)
    }

    /// Upstream: `virSystemdTerminateMachine`.
    fn terminate(&self, machine_name: &str) -> Result<()> {
        if !self.is_there()? {
            return Ok(());
        }
        let done: zbus::Result<()> = self.bus.call(&MACHINED, "TerminateMachine", &machine_name);
        match done {
            Err(zbus::Error::MethodError(name, ..))
                if name.as_str() == "org.freedesktop.machine1.NoSuchMachine" =>
            {
                Ok(())
            }
            other => other.map_err(|e| failed("Unable to end the machine", &e)),
        }
    }
}
