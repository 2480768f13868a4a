use std::path::Path;

use super::*;
use crate::VirError as _;

struct Folder(tempfile::TempDir);

impl Sysfs for Folder {
    fn bus(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &Path, text: &str) -> std::io::Result<()> {
        std::fs::write(path, text)
    }
}

fn folder(devices: &[(&str, Vec<u8>)]) -> Folder {
    let folder = Folder(tempfile::tempdir().unwrap());
    for (address, config) in devices {
        let device = folder.bus().join("devices").join(address);
        std::fs::create_dir_all(&device).unwrap();
        std::fs::write(device.join("config"), config).unwrap();
    }
    folder
}

/// A bridge to the buses from `first` to `last`: a PCI Express port of type `kind`, with or without isolation.
fn port(kind: u8, first: u8, last: u8, isolates: bool) -> Vec<u8> {
    let mut space = vec![0; 0x110];
    space[0x06] = 0x10;
    space[0x0b] = 0x06;
    space[0x0a] = 0x04;
    space[0x0e] = 1;
    space[0x19] = first;
    space[0x1a] = last;
    space[0x34] = 0x40;
    space[0x40] = 0x10;
    space[0x42] = kind << 4;
    if isolates {
        space[0x100] = 0x0d;
        space[0x106] = 0x1d;
    }
    space
}

fn address(text: &str) -> Address {
    text.parse().unwrap()
}

#[test]
fn addresses() {
    let parsed = address("0001:0a:1f.7");
    assert_eq!(parsed, Address { domain: 1, bus: 0x0a, slot: 0x1f, function: 7 });
    assert_eq!(parsed.to_string(), "0001:0a:1f.7");
    for bad in ["", "0:0:0", "0000:00:20.0", "0000:00:00.8", "0000:+1:00.0", "0000:100:00.0", "0000:00:00.0x"]
    {
        assert!(bad.parse::<Address>().is_err(), "{bad}");
    }
}

#[test]
fn isolation_of_switches() {
    for (kind, isolates, assignable) in [(6, false, false), (6, true, true), (4, false, true)] {
        let devices = [
            ("0000:00:01.0", port(4, 1, 5, false)),
            ("0000:01:00.0", port(kind, 2, 5, isolates)),
            ("0000:02:00.0", Vec::new()),
        ];
        let folder = folder(&devices);
        let bus = Bus::new(&folder);
        let device = address("0000:02:00.0");
        assert_eq!(bus.parent(device), Some(address("0000:01:00.0")), "the nearest bridge");
        assert_eq!(bus.assignable(device, true).unwrap(), assignable, "{kind} {isolates}");
        assert!(bus.assignable(device, false).unwrap());
    }
}

#[test]
fn a_driver_that_does_not_take_the_device() {
    let folder = folder(&[("0000:00:01.0", Vec::new())]);
    let bus = Bus::new(&folder);
    let device = address("0000:00:01.0");
    let refused = bus.detach(device, VFIO_DRIVER).unwrap_err();
    assert_eq!(refused.to_string(), "failed to bind PCI device '0000:00:01.0' to vfio-pci");
    let wanted = std::fs::read_to_string(folder.bus().join("devices/0000:00:01.0/driver_override")).unwrap();
    assert_eq!(wanted, "\n", "nobody is kept from the device");
    assert_eq!(bus.vpd(device), Ok(None));
    assert!(matches!(bus.reset(device, &Default::default()), Err(PciError::NoReset { .. })));
    let missing = bus.device(address("0000:00:02.0")).unwrap_err();
    assert_eq!(missing.errno(), Some(libc::ENOENT));
}
