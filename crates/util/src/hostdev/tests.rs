use std::io;
use std::path::Path;
use std::time::Duration;

use parking_lot::Mutex;

use super::*;
use crate::ErrorNumber;
use crate::device_list::User;
use crate::netdev::vf::{VfLink, VfSetting};
use crate::pci::{Bus, Sysfs};

/// A PCI bus in a folder that does what the kernel does: unbinding, overrides, probing. It fails on the file `broken`.
struct FakeBus {
    top: tempfile::TempDir,
    log: Mutex<Vec<String>>,
    broken: Mutex<Option<&'static str>>,
}

impl FakeBus {
    fn new() -> Self {
        let bus = Self { top: tempfile::tempdir().unwrap(), log: Mutex::default(), broken: Mutex::default() };
        for driver in ["e1000", "nvme", "vfio-pci"] {
            std::fs::create_dir_all(bus.path("drivers").join(driver)).unwrap();
        }
        bus
    }

    fn path(&self, name: &str) -> PathBuf {
        self.top.path().join(name)
    }

    fn device(&self, address: &str, driver: &str, group: u32) -> Address {
        let folder = self.path("devices").join(address);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("native"), driver).unwrap();
        std::fs::write(folder.join("reset"), "").unwrap();
        self.bind(&folder, driver);
        let members = self.path("groups").join(group.to_string()).join("devices");
        std::fs::create_dir_all(members.join(address)).unwrap();
        std::os::unix::fs::symlink(members.parent().unwrap(), folder.join("iommu_group")).unwrap();
        address.parse().unwrap()
    }

    fn bind(&self, folder: &Path, driver: &str) {
        let _ = std::fs::remove_file(folder.join("driver"));
        std::os::unix::fs::symlink(self.path("drivers").join(driver), folder.join("driver")).unwrap();
    }

    fn driver(&self, address: Address) -> String {
        Bus::new(self).driver(address).unwrap_or_default()
    }
}

impl Sysfs for FakeBus {
    fn bus(&self) -> &Path {
        self.top.path()
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        let name = path.strip_prefix(self.top.path()).unwrap().to_str().unwrap().to_owned();
        if self.broken.lock().is_some_and(|broken| name.contains(broken)) {
            return Err(io::Error::from_raw_os_error(libc::EIO));
        }
        self.log.lock().push(format!("{name}={}", text.trim()));
        if name.ends_with("driver/unbind") {
            std::fs::remove_file(self.path("devices").join(text).join("driver"))?;
        } else if name == "drivers_probe" {
            let folder = self.path("devices").join(text);
            let wanted = std::fs::read_to_string(folder.join("driver_override")).unwrap_or_default();
            let native = std::fs::read_to_string(folder.join("native"))?;
            self.bind(&folder, if wanted.trim().is_empty() { &native } else { wanted.trim() });
        } else {
            std::fs::write(path, text)?;
        }
        Ok(())
    }
}

#[derive(Default)]
struct Functions(Mutex<Vec<String>>);

impl VfLink for Functions {
    fn set_vf(&self, ifname: &str, vf: u32, setting: VfSetting) -> Result<(), i32> {
        self.0.lock().push(format!("{ifname} {vf} {setting:?}"));
        Ok(())
    }

    fn vf_config(&self, _: &str, _: u32) -> crate::netdev::Result<(MacAddr, u16)> {
        Ok((MacAddr([2, 0, 0, 0, 0, 9]), 0))
    }
}

fn host<'a>(bus: &'a FakeBus, functions: &'a Functions) -> Host<'a> {
    Host {
        pci: bus,
        usb: bus.path("usb"),
        scsi: bus.path("scsi"),
        mdev: bus.path("mdev"),
        net: bus.path("net"),
        functions,
        module_aliases: bus.path("modules.alias"),
        patience: Duration::from_millis(20),
        ..Host::this(bus.path("state"))
    }
}

fn managed(address: Address) -> Wanted {
    Wanted::Pci(PciWanted::managed(address))
}

fn user(domain: &str) -> User {
    User::new("QEMU", domain)
}

#[test]
fn devices_go_to_one_guest_and_come_back() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let (one, two) = (bus.device("0000:01:00.0", "e1000", 1), bus.device("0000:02:00.0", "e1000", 2));
    let manager = Manager::new(host(&bus, &functions));
    let prepared = manager.prepare(&user("a"), &[managed(one), managed(two)]).unwrap();
    assert_eq!(
        (prepared[1].iommu_group, prepared[1].path.as_deref()),
        (Some(2), Some(Path::new("/dev/vfio/2")))
    );
    assert_eq!((bus.driver(one).as_str(), bus.driver(two).as_str()), ("vfio-pci", "vfio-pci"));

    // Another process sees it.
    let other = Manager::new(host(&bus, &functions));
    let refused = other.prepare(&user("b"), &[managed(two)]).unwrap_err();
    assert_eq!(refused.number(), ErrorNumber::OPERATION_INVALID);
    assert!(
        refused.message().ends_with("PCI device 0000:02:00.0 is in use by driver QEMU, domain a"),
        "{refused}"
    );
    assert!(other.reattach(two).is_err() && other.detach(two, None).is_err() && other.reset(two).is_err());
    assert!(other.prepare(&user("a"), &[managed(two)]).unwrap_err().message().ends_with("is already in use"));

    other.release(&user("b"), &[Device::Pci(one)]).unwrap();
    assert_eq!(bus.driver(one), "vfio-pci", "not b's");
    manager.release(&user("a"), &[Device::Pci(one)]).unwrap();
    assert_eq!((bus.driver(one).as_str(), bus.driver(two).as_str()), ("e1000", "vfio-pci"));
    assert_eq!(manager.devices(&user("a")).unwrap(), [Device::Pci(two)]);
    // The driver starts anew and finds that the guest is gone.
    other.retain("LXC", |_| false).unwrap();
    other.retain("QEMU", |domain| domain == "a").unwrap();
    assert_eq!(manager.users(&Device::Pci(two)).unwrap(), [user("a")]);
    other.retain("QEMU", |_| false).unwrap();
    assert_eq!(bus.driver(two), "e1000");
    other.detach(two, None).unwrap();
    assert_eq!(bus.driver(two), "vfio-pci");
    // It was not taken by us, so it stays where it is.
    manager.prepare(&user("c"), &[managed(two)]).unwrap();
    manager.release_all(&user("c")).unwrap();
    assert_eq!(bus.driver(two), "vfio-pci");
    other.reset(two).unwrap();
    other.reattach(two).unwrap();
    assert_eq!(bus.driver(two), "e1000");
}

#[test]
fn a_failure_gives_everything_back() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let (one, two) = (bus.device("0000:01:00.0", "e1000", 1), bus.device("0000:02:00.0", "e1000", 2));
    let manager = Manager::new(host(&bus, &functions));
    // Found before anything is changed.
    let missing: Address = "0000:0f:00.0".parse().unwrap();
    manager.prepare(&user("a"), &[managed(one), managed(missing)]).unwrap_err();
    manager.prepare(&user("a"), &[managed(one), managed(one)]).unwrap_err();
    let unmanaged = PciWanted { managed: false, ..PciWanted::managed(two) };
    let refused = manager.prepare(&user("a"), &[managed(one), Wanted::Pci(unmanaged)]).unwrap_err();
    assert!(refused.message().ends_with("0000:02:00.0 must be manually detached from the host"), "{refused}");
    assert!(bus.log.lock().is_empty());
    // Found on the way.
    *bus.broken.lock() = Some("0000:02:00.0/driver/unbind");
    let refused = manager.prepare(&user("a"), &[managed(one), managed(two)]).unwrap_err();
    assert_eq!(refused.number(), ErrorNumber::SYSTEM_ERROR);
    assert_eq!((bus.driver(one).as_str(), bus.driver(two).as_str()), ("e1000", "e1000"));
    assert!(manager.devices(&user("a")).unwrap().is_empty());
    *bus.broken.lock() = None;
    manager.prepare(&user("b"), &[managed(one), managed(two)]).unwrap();
}

#[test]
fn a_group_is_one_guests() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let (one, two) = (bus.device("0000:01:00.0", "e1000", 1), bus.device("0000:01:00.1", "e1000", 1));
    let manager = Manager::new(host(&bus, &functions));
    manager.prepare(&user("a"), &[managed(one)]).unwrap();
    let refused = manager.prepare(&user("b"), &[managed(two)]).unwrap_err();
    assert!(
        refused.message().ends_with("PCI device 0000:01:00.0 is in use by driver QEMU, domain a"),
        "{refused}"
    );
    manager.prepare(&user("a"), &[managed(two)]).unwrap();
}

#[test]
fn namespaces_share_their_controller() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let controller = bus.device("0000:03:00.0", "nvme", 3);
    let manager = Manager::new(host(&bus, &functions));
    let namespace = |number| Namespace { controller, number };
    let wanted = |number| Wanted::Nvme { namespace: namespace(number), managed: true };
    manager.prepare(&user("a"), &[wanted(1), wanted(2)]).unwrap();
    manager.prepare(&user("a"), &[wanted(3)]).unwrap();
    manager.prepare(&user("a"), &[wanted(3)]).unwrap_err();
    manager.prepare(&user("b"), &[wanted(4)]).unwrap_err();
    manager.prepare(&user("b"), &[managed(controller)]).unwrap_err();
    for number in [1, 2] {
        manager.release(&user("a"), &[Device::Nvme(namespace(number))]).unwrap();
        assert_eq!(bus.driver(controller), "vfio-pci");
    }
    manager.release(&user("a"), &[Device::Nvme(namespace(3))]).unwrap();
    assert_eq!(bus.driver(controller), "nvme");
    manager.prepare(&user("b"), &[wanted(1)]).unwrap();
    manager.release_all(&user("b")).unwrap();
    assert_eq!(bus.driver(controller), "nvme");
    assert!(manager.devices(&user("b")).unwrap().is_empty());
}

#[test]
fn settings_of_a_virtual_function() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let physical = bus.device("0000:04:00.0", "e1000", 4);
    let function = bus.device("0000:04:10.0", "e1000", 5);
    let folder = |address: Address| bus.path("devices").join(address.to_string());
    std::fs::create_dir_all(folder(physical).join("net/pf0")).unwrap();
    std::os::unix::fs::symlink(folder(function), folder(physical).join("virtfn0")).unwrap();
    std::os::unix::fs::symlink(folder(physical), folder(function).join("physfn")).unwrap();
    std::fs::create_dir_all(bus.path("net/pf0")).unwrap();
    std::os::unix::fs::symlink(folder(physical), bus.path("net/pf0/device")).unwrap();
    let manager = Manager::new(host(&bus, &functions));
    let net = NetWanted { mac: MacAddr([2, 0, 0, 0, 0, 1]), vlan: Some(42), profile: None };
    let on = |address| Wanted::Pci(PciWanted { net: Some(net.clone()), ..PciWanted::managed(address) });
    manager.prepare(&user("a"), &[on(physical)]).unwrap_err();
    manager.prepare(&user("a"), &[on(function)]).unwrap();
    manager.release_all(&user("a")).unwrap();
    let expected = [
        "pf0 0 Mac(MacAddr([2, 0, 0, 0, 0, 1]))",
        "pf0 0 Vlan(42)",
        "pf0 0 Mac(MacAddr([2, 0, 0, 0, 0, 9]))",
        "pf0 0 Vlan(0)",
    ];
    assert_eq!(*functions.0.lock(), expected);
    assert!(!bus.path("state/pf0_vf0").exists());
    let station = vport::Station { manager: 1, type_id: 1, type_version: 1, instance: Uuid::generate() };
    let profile = Some((vport::Profile::Qbg(station), Uuid::generate(), Uuid::generate()));
    let wrong = PciWanted { net: Some(NetWanted { profile, ..net }), ..PciWanted::managed(function) };
    let refused = manager.prepare(&user("a"), &[Wanted::Pci(wrong)]).unwrap_err();
    assert_eq!((refused.number(), bus.driver(function).as_str()), (ErrorNumber::CONFIG_UNSUPPORTED, "e1000"));
}

#[test]
fn devices_of_other_buses() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    for (name, number) in [("1-1", "3"), ("2-1", "4")] {
        let folder = bus.path("usb/devices").join(name);
        std::fs::create_dir_all(&folder).unwrap();
        for (file, text) in [("idVendor", "abcd"), ("idProduct", "00ff"), ("devnum", number)] {
            std::fs::write(folder.join(file), text).unwrap();
        }
    }
    let unit = bus.path("scsi/3:0:1:7");
    std::fs::create_dir_all(unit.join("scsi_generic/sg4")).unwrap();
    std::fs::write(unit.join("vendor"), "ACME").unwrap();
    std::fs::write(unit.join("model"), "Disk").unwrap();
    let manager = Manager::new(host(&bus, &functions));
    let kind = Some((0xabcd, 0xff));
    let usb = |kind, place, auto_place, optional| {
        Wanted::Usb(UsbWanted { wanted: usb::Wanted { kind, place }, auto_place, optional })
    };
    let several = manager.prepare(&user("a"), &[usb(kind, None, false, false)]).unwrap_err();
    assert!(several.message().ends_with("Multiple USB devices for abcd:ff, use <address> to specify one"));
    manager.prepare(&user("a"), &[usb(None, Some((9, 9)), false, false)]).unwrap_err();
    assert!(manager.prepare(&user("a"), &[usb(None, Some((9, 9)), false, true)]).unwrap().is_empty());
    let prepared = manager.prepare(&user("a"), &[usb(kind, Some((2, 4)), false, false)]).unwrap();
    assert_eq!(prepared[0].path.as_deref(), Some(Path::new("/dev/bus/usb/002/004")));
    assert_eq!(Device::Usb(1, 12).label(), "USB device 001:014");
    let taken = manager.prepare(&user("b"), &[usb(None, Some((2, 4)), false, false)]).unwrap_err();
    assert!(taken.message().ends_with("USB device 002:004 is in use by driver QEMU, domain a"));

    let address = scsi::Address { adapter: 3, bus: 0, target: 1, unit: 7 };
    let scsi = |shareable| Wanted::Scsi { address, readonly: false, shareable };
    manager.prepare(&user("a"), &[scsi(true)]).unwrap();
    let alone = manager.prepare(&user("b"), &[scsi(false)]).unwrap_err();
    assert!(alone.message().ends_with("is already in use by other domain(s) as 'shareable'"), "{alone}");
    manager.prepare(&user("b"), &[scsi(true)]).unwrap();
    manager.release_all(&user("a")).unwrap();
    assert_eq!(manager.users(&Device::Scsi(address)).unwrap(), [user("b")]);

    let target = || Wanted::VhostScsi { wwpn: "naa.5".into() };
    manager.prepare(&user("a"), &[target()]).unwrap();
    manager.prepare(&user("b"), &[target()]).unwrap_err();
    let mdev = Wanted::Mdev { uuid: Uuid::generate(), device_api: None };
    assert_eq!(manager.prepare(&user("a"), &[mdev]).unwrap_err().number(), ErrorNumber::DEVICE_MISSING);
}

#[test]
fn hostile_registers() {
    let (bus, functions) = (FakeBus::new(), Functions::default());
    let one = bus.device("0000:01:00.0", "e1000", 1);
    let manager = Manager::new(host(&bus, &functions));
    manager.prepare(&user("a"), &[managed(one)]).unwrap();
    let file = bus.path("state/hostdevs.json");
    let good = std::fs::read_to_string(&file).unwrap();
    for bad in [
        "",
        "{",
        "[1]",
        &good.replace("pci ", "pci ../"),
        &good.replace("taken", "stolen"),
        &good[..good.len() / 2],
    ] {
        std::fs::write(&file, bad).unwrap();
        let refused = manager.prepare(&user("b"), &[]).unwrap_err();
        assert_eq!(refused.number(), ErrorNumber::INTERNAL_ERROR, "{bad}");
    }
    std::fs::write(&file, &good).unwrap();
    assert_eq!(manager.devices(&user("a")).unwrap(), [Device::Pci(one)]);
    for text in
        ["", "pci", "pci 0", "usb 1", "scsi 1:2:3", "nvme 0000:00:00.0", "mdev x", "disk 1", "usb -1 2"]
    {
        assert!(text.parse::<Device>().is_err(), "{text}");
    }
    for device in [
        Device::Nvme(Namespace { controller: one, number: 7 }),
        Device::Usb(1, 255),
        Device::Scsi(scsi::Address { adapter: 1, bus: 2, target: 3, unit: u64::MAX }),
        Device::VhostScsi("naa.5".into()),
        Device::Mdev([7; 16]),
    ] {
        assert_eq!(device.to_string().parse(), Ok(device));
    }
    // Somebody holds the register: a bounded wait.
    let lock = std::fs::File::open(bus.path("state/hostdevs.lock")).unwrap();
    lock.lock().unwrap();
    assert_eq!(manager.devices(&user("a")).unwrap_err().number(), ErrorNumber::RESOURCE_BUSY);
}
