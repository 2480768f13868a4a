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

#[test]
fn what_a_device_is() {
    let mut space = port(4, 1, 5, true);
    // Capable of 8 GT/s on 32 lanes on port 7; runs at 2.5 GT/s on 16.
    space[0x4c..0x50].copy_from_slice(&[0x03, 0x02, 0, 7]);
    space[0x52..0x54].copy_from_slice(&[0x01, 0x01]);
    let folder = folder(&[("0000:03:00.0", space), ("0000:03:00.1", vec![0xff; 300])]);
    let bus = Bus::new(&folder);
    let (device, other) = (address("0000:03:00.0"), address("0000:03:00.1"));
    let speed = |speed, width| LinkSpeed { speed, width };
    let link = ExpressLink { port: 7, capable: speed(3, 32), status: speed(1, 16) };
    assert_eq!((bus.express_link(device), bus.header(device)), (Some(link), Some(Header::PciBridge)));
    assert_eq!(
        (bus.is_express(other), bus.header(other)),
        (false, None),
        "a device that is gone reads as ones"
    );

    let at = folder.bus().join("devices/0000:03:00.0");
    let write = |file: &str, text: &str| std::fs::write(at.join(file), text).unwrap();
    write("vendor", "0x8086\n");
    write("device", "zz\n");
    write("class", "0x020000\n");
    write("numa_node", "-1\n");
    write("sriov_totalvfs", "63\n");
    for (n, target) in [(0, "0000:03:10.0"), (1, "0000:03:10.2"), (2, "garbage"), (3, "0000:03:10.6")] {
        std::os::unix::fs::symlink(format!("../{target}"), at.join(format!("virtfn{n}"))).unwrap();
    }
    let function = folder.bus().join("devices/0000:03:10.2");
    std::fs::create_dir_all(function.join("net/eth7")).unwrap();
    std::os::unix::fs::symlink("../0000:03:00.0", function.join("physfn")).unwrap();
    assert_eq!(
        bus.identity(device),
        Identity { class: 0x0002_0000, vendor: 0x8086, product: 0, numa_node: None }
    );
    let functions = bus.virtual_functions(device);
    assert_eq!((functions.functions.len(), functions.max), (2, 63));
    assert_eq!(bus.virtual_function_index(address("0000:03:10.2")), Some(1));
    assert_eq!(bus.interfaces(address("0000:03:10.2")), ["eth7"]);

    write("modalias", "pci:v00008086d00001889sv00008086sd00000000bc02sc00i00\n");
    let aliases = folder.bus().join("modules.alias");
    assert_eq!(bus.best_vfio_driver(device, &aliases), VFIO_DRIVER);
    let table = "alias pci:v00008086d* ice\nalias vfio_pci:v*d*sv*sd*bc*sc*i* vfio_pci\n\
                 alias vfio_pci:v00008086d00001889sv*sd*bc*sc*i* ice_vfio_pci\nalias vfio_pci:\n";
    std::fs::write(&aliases, table).unwrap();
    assert_eq!(bus.best_vfio_driver(device, &aliases), "ice-vfio-pci");
}

#[test]
fn configuration_spaces_of_garbage() {
    let mut seed = 12345_u32;
    for length in [0, 1, 0x0e, 0x34, 0x40, 64, 255, 256, 257, 4096] {
        for _ in 0..50 {
            let mut byte = || {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                seed.to_be_bytes()[0]
            };
            let mut space: Vec<u8> = (0..length).map(|_| byte()).collect();
            if let Some(status) = space.get_mut(6) {
                *status |= 0x10;
            }
            let folder = folder(&[("0000:00:00.0", space.clone()), ("0000:00:01.0", space)]);
            let bus = Bus::new(&folder);
            for device in bus.addresses() {
                let _ = (bus.header(device), bus.express_link(device), bus.is_express(device));
                let _ = (bus.parent(device), bus.assignable(device, true));
            }
        }
    }
}
