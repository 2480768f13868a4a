//! What the tests with a real emulator share; each of them uses a part.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::event::{EventQueue, Queued};
use ferrovirt::{Connect, ConnectOptions, Domain, Registry, Subscription};

/// Time that anything here may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// A root of its own and a connection to it.
pub(crate) struct Root {
    pub(crate) connect: Connect,
    pub(crate) folder: PathBuf,
    registry: Arc<Registry>,
    _folder: tempfile::TempDir,
}

impl Root {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let registry = registry();
        let connect = open(&registry, folder.path());
        Self { connect, folder: folder.path().to_owned(), registry, _folder: folder }
    }

    /// A document of a small guest; `devices` goes into its `<devices>`.
    pub(crate) fn document(&self, name: &str, machine: &str, devices: &str) -> String {
        format!(
            "<domain type='qemu'><name>{name}</name><memory unit='MiB'>32</memory>\
             <os><type arch='x86_64' machine='{machine}'>hvm</type></os><features><acpi/></features>\
             <devices><controller type='usb' model='none'/><memballoon model='none'/>{devices}</devices></domain>"
        )
    }

    /// A guest that prints a line and answers the power button.
    pub(crate) fn bootable(&self, name: &str, machine: &str) -> Domain {
        self.bootable_with(name, machine, "")
    }

    /// Such a guest with more devices.
    pub(crate) fn bootable_with(&self, name: &str, machine: &str, more: &str) -> Domain {
        let disk = self.folder.join(format!("{name}.img"));
        std::fs::write(&disk, ferrovirt_guest::disk_image()).unwrap();
        let devices = format!(
            "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}'/>\
             <target dev='vda' bus='virtio'/></disk><console type='pty'/>{more}",
            disk.display()
        );
        self.connect.domain_define_xml(&self.document(name, machine, &devices)).unwrap()
    }

    /// Closes the connection and keeps the folder.
    pub(crate) fn close(self, domain: Domain) -> (PathBuf, tempfile::TempDir) {
        drop(domain);
        let Self { connect, folder, registry, _folder } = self;
        drop(connect);
        drop(registry);
        (folder, _folder)
    }

    /// Files of running guests.
    pub(crate) fn leftovers(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        for (folder, prefix) in [("lib/qemu", "domain-"), ("run/qemu", "")] {
            for entry in std::fs::read_dir(self.folder.join(folder)).unwrap() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                if name.starts_with(prefix) && name != "driver.pid" {
                    found.push(path);
                }
            }
        }
        found
    }
}

/// Emulators that use the root.
pub(crate) fn emulators(root: &Path) -> Vec<u32> {
    let root = root.to_string_lossy().into_owned();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap() {
        let Ok(pid) = entry.unwrap().file_name().to_string_lossy().parse() else { continue };
        let Ok(command) = std::fs::read(format!("/proc/{pid}/cmdline")) else { continue };
        let command = String::from_utf8_lossy(&command).into_owned();
        let ended =
            std::fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| stat.contains(") Z "));
        if command.contains("qemu-system") && command.contains(&root) && !ended {
            found.push(pid);
        }
    }
    found
}

/// A registry with the driver linked in.
pub(crate) fn registry() -> Arc<Registry> {
    let registry = Registry::new();
    ferrovirt_driver_qemu::register(&registry);
    registry
}

/// Opens a root.
pub(crate) fn open(registry: &Arc<Registry>, folder: &Path) -> Connect {
    let uri = format!("qemu:///embed?root={}", folder.display());
    ConnectOptions::new().registry(Arc::clone(registry)).open(Some(&uri)).unwrap()
}

/// Another connection to the same root.
pub(crate) fn open_with(root: &Root) -> Connect {
    open(&root.registry, &root.folder)
}

/// Life-cycle events of a connection.
pub(crate) struct Events {
    queue: Arc<EventQueue>,
    _subscription: Subscription,
}

impl Events {
    pub(crate) fn new(connect: &Connect) -> Self {
        let (subscription, queue) = connect.domain_events(0, None).unwrap();
        Self { queue, _subscription: subscription }
    }

    /// Waits for the life-cycle event; returns those before it.
    pub(crate) fn wait_for(&self, wanted: (i32, i32)) -> Vec<(i32, i32)> {
        let end = Instant::now() + PATIENCE;
        let mut before = Vec::new();
        while Instant::now() < end {
            if let Some(Queued::Event(event)) = self.queue.pop_within(Duration::from_millis(100)) {
                match event.as_lifecycle() {
                    Some(event) if event == wanted => return before,
                    Some(event) => before.push(event),
                    None => {}
                }
            }
        }
        panic!("no event {wanted:?}, only {before:?}");
    }
}
