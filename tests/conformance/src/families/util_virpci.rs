//! `util/virpci`: one sequence of operations on a simulated PCI bus.

use std::fs;
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use ferrovirt_util::device_list::DeviceList;
use ferrovirt_util::pci::{Address, Bus, PciDevice, Sysfs, VFIO_DRIVER};
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct Pci;

impl Family for Pci {
    fn names(&self) -> &'static [&'static str] {
        &["util/virpci"]
    }

    fn run(&self, case: &Case) -> Outcome {
        FakeBus::new(case).and_then(|bus| run(case, &bus, &mut DeviceList::default()))
    }

    fn continues(&self, case: &Case) -> bool {
        case.option("order").as_u64().is_some_and(|order| order > 1)
    }

    fn run_sequence(&self, cases: &[Case]) -> Vec<Outcome> {
        let Some(bus) = cases.first().map(FakeBus::new) else { return Vec::new() };
        let mut inactive = DeviceList::default();
        let mut one = |case: &Case| run(case, bus.as_ref().map_err(Clone::clone)?, &mut inactive);
        cases.iter().map(&mut one).collect()
    }
}

/// (address, vendor:device, IOMMU group), as in ENVIRONMENT.md.
const DEVICES: [(&str, &str, u32); 23] = [
    ("0000:00:00.0", "8086:0044", 0),
    ("0000:00:01.0", "8086:0044", 1),
    ("0000:00:02.0", "8086:0046", 2),
    ("0000:00:03.0", "8086:0048", 3),
    ("0001:00:00.0", "1014:03b9", 4),
    ("0001:01:00.0", "8086:105e", 5),
    ("0001:01:00.1", "8086:105e", 5),
    ("0005:80:00.0", "10b5:8112", 6),
    ("0005:90:01.0", "1033:0035", 7),
    ("0005:90:01.1", "1033:0035", 7),
    ("0005:90:01.2", "1033:00e0", 7),
    ("0005:90:01.3", "1033:00e0", 7),
    ("0000:0a:01.0", "8086:0047", 8),
    ("0000:0a:02.0", "8286:0048", 8),
    ("0000:0a:03.0", "8386:0048", 8),
    ("0000:06:12.0", "8086:0047", 9),
    ("0000:06:12.1", "8086:0047", 10),
    ("0000:06:12.2", "8086:0047", 11),
    ("0021:de:1f.0", "8086:0047", 12),
    ("0021:de:1f.1", "8086:0047", 13),
    ("0000:01:00.0", "1cc1:8201", 14),
    ("0000:02:00.0", "1cc1:8201", 15),
    ("0000:03:00.0", "15b3:a2d6", 16),
];

const VPD: &[u8] = b"\x82\x08\x00testname\x90\x16\x00PN\x0242EC\x044<>2VA\x02EXRV\x02\x1d\x00\x78";

/// The driver for devices of these ids.
fn driver_for(ids: &str) -> Option<&'static str> {
    match ids {
        "8086:0044" => Some("iwlwifi"),
        "8086:0046" | "8086:0047" => Some("i915"),
        "1cc1:8201" => Some("nvme"),
        _ => None,
    }
}

struct FakeBus {
    folder: PathBuf,
}

impl FakeBus {
    fn new(case: &Case) -> Result<Self, Failure> {
        let config = case.input_path("config_space")?;
        let bus = Self { folder: case.scratch_folder()? };
        for driver in ["iwlwifi", "i915", "nvme", VFIO_DRIVER] {
            fs::create_dir_all(bus.folder.join("drivers").join(driver))?;
        }
        for (address, _, group) in DEVICES {
            let device = bus.device(address);
            let members = bus.folder.join(format!("groups/{group}/devices"));
            fs::create_dir_all(&device)?;
            fs::create_dir_all(&members)?;
            symlink(format!("../../groups/{group}"), device.join("iommu_group"))?;
            symlink(&device, members.join(address))?;
            let name = format!("{}.config", address.replace(':', "-"));
            let space = [config.join(&name), config.join("virpcitestdata").join(&name)];
            let bytes = space.iter().find_map(|path| fs::read(path).ok()).unwrap_or_default();
            fs::write(device.join("config"), bytes)?;
            fs::write(device.join("driver_override"), "")?;
            bus.probe(address)?;
        }
        fs::write(bus.device("0000:03:00.0").join("vpd"), VPD)?;
        Ok(bus)
    }

    fn device(&self, address: &str) -> PathBuf {
        self.folder.join("devices").join(address)
    }

    /// What the kernel does with a device that has no driver.
    fn probe(&self, address: &str) -> io::Result<()> {
        let wanted = fs::read_to_string(self.device(address).join("driver_override"))?;
        let ids = DEVICES.iter().find(|(known, ..)| *known == address).map_or("", |(_, ids, _)| ids);
        let driver = if wanted.trim().is_empty() { driver_for(ids) } else { Some(wanted.trim()) };
        let link = self.device(address).join("driver");
        match driver {
            Some(driver) if !link.is_symlink() => symlink(self.folder.join("drivers").join(driver), link),
            _ => Ok(()),
        }
    }
}

impl Sysfs for FakeBus {
    fn bus(&self) -> &Path {
        &self.folder
    }

    fn write(&self, path: &Path, text: &str) -> io::Result<()> {
        match path.file_name().and_then(|name| name.to_str()) {
            Some("driver_override") => fs::write(path, text),
            Some("unbind") => fs::remove_file(self.device(text).join("driver")),
            Some("drivers_probe") => self.probe(text),
            _ => Err(io::Error::from_raw_os_error(libc::ENOENT)),
        }
    }
}

fn equal(produced: &Value, case: &Case) -> Outcome {
    let expected = &case.raw()["output"];
    if produced == expected { Ok(()) } else { Err(Failure::new(format!("{produced}, expected {expected}"))) }
}

fn run(case: &Case, fake: &FakeBus, inactive: &mut DeviceList<PciDevice>) -> Outcome {
    let bus = Bus::new(fake);
    let operation = case.input_text("operation")?;
    let named = case.input("address").as_str().map(str::parse::<Address>).transpose()?;
    let address = named.unwrap_or_default();
    let slots = || (1..=3).map(|slot| Address { slot, ..Address::default() });
    let active = DeviceList::default();
    let done = json!({ "result": "success" });
    let produced = if operation.starts_with("create device object") {
        json!({ "name": bus.device(address)?.address.to_string() })
    } else if operation.contains("detach with an active") {
        let mut counts = Vec::new();
        for slot in slots() {
            bus.detach_into(&bus.device(slot)?, VFIO_DRIVER, &active, inactive)?;
            counts.push(inactive.len());
        }
        let drivers: Vec<_> = slots().map(|slot| bus.driver(slot)).collect();
        let same = drivers.iter().all(|driver| *driver == drivers[0]);
        json!({
            "driver_of_each": drivers[0].clone().filter(|_| same), "active_count": active.len(),
            "inactive_count_after_each": counts,
        })
    } else if operation.contains("reset with empty lists") {
        slots().try_for_each(|slot| bus.reset(slot, &active))?;
        done
    } else if operation.starts_with("put slots") {
        let mut counts = Vec::new();
        for slot in slots() {
            bus.reattach_from(slot, &active, inactive)?;
            counts.push(inactive.len());
        }
        json!({ "active_count": active.len(), "inactive_count_after_each": counts })
    } else if operation.starts_with("is the device assignable") {
        json!({ "assignable": bus.assignable(address, true)? })
    } else if operation.starts_with("current driver") {
        json!({ "driver": bus.driver(address) })
    } else if operation.contains("then reattach without lists") {
        bus.reattach(address)?;
        done
    } else if operation.starts_with("unbind from its driver") {
        bus.unbind(address)?;
        done
    } else if operation.contains("detach without lists") {
        bus.detach(address, VFIO_DRIVER)?;
        done
    } else if operation.starts_with("read and parse the VPD") {
        let vpd = bus.vpd(address)?.ok_or_else(|| Failure::new("no VPD"))?;
        let part = vpd.read_only.and_then(|fields| fields.part_number);
        json!({ "name": vpd.name, "read_only": { "part_number": part } })
    } else {
        return Err(Failure::new(format!("unknown operation {operation}")));
    };
    equal(&produced, case)
}
