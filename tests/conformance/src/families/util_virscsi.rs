//! `util/virscsi`: SCSI devices and host adapters.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

use ferrovirt_util::device_list::{Device as _, DeviceList, User};
use ferrovirt_util::scsi::{Address, ScsiDevice, block_name, generic_name, host_by_pci, host_unique_id};
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct Scsi;

impl Family for Scsi {
    fn names(&self) -> &'static [&'static str] {
        &["util/virscsi"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "scsi-lookup" => look_up(case),
            "scsi-device-list" => device_list(case),
            "scsihost-unique-id" => unique_ids(case),
            "scsihost-find-by-pci" => by_pci(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn equal(produced: &Value, expected: &Value) -> Outcome {
    if produced == expected { Ok(()) } else { Err(Failure::new(format!("{produced}, expected {expected}"))) }
}

/// The archive's folders under the kernel's names.
fn devices(case: &Case) -> Result<PathBuf, Failure> {
    let folder = case.scratch_tree(case.input("sysfs"))?;
    for name in ["0-0-0-0", "1-0-0-0"] {
        let inner =
            ["", "virscsidata"].iter().map(|top| folder.join(top).join(name)).find(|path| path.exists());
        symlink(
            inner.ok_or_else(|| Failure::new(format!("no {name}")))?,
            folder.join(name.replace('-', ":")),
        )?;
    }
    Ok(folder)
}

fn look_up(case: &Case) -> Outcome {
    let number = |name: &str| case.input(name).as_u64().unwrap_or(0);
    let (bus, target) = (u32::try_from(number("bus"))?, u32::try_from(number("target"))?);
    let address = Address::new(&case.input_text("adapter")?, bus, target, number("unit"))?;
    equal(&json!(block_name(&devices(case)?, address)?), case.output("block_device"))
}

fn device_list(case: &Case) -> Outcome {
    let folder = devices(case)?;
    let address = Address::new("scsi_host1", 0, 0, 0)?;
    let mut results = vec![json!(generic_name(&folder, address)?)];
    let mut device = ScsiDevice::open(&folder, address, false, true)?;
    results.push(json!("ok"));
    results.push(json!([
        address.name(),
        address.adapter,
        address.bus,
        address.target,
        address.unit,
        device.readonly,
        device.shareable
    ]));
    results.push(json!(device.available()));
    let second = User::new("QEMU", "fc20");
    for user in [User::new("QEMU", "fc18"), second.clone()] {
        device.add_user(user);
        results.push(json!(device.available()));
    }
    let mut list = DeviceList::default();
    list.add(device)?;
    results.push(json!(list.find(&address).is_some()));
    list.release(&address, &second);
    let left = list.find(&address);
    let in_use = if left.is_some_and(ScsiDevice::available) { "available" } else { "not available" };
    results.push(json!([left.is_some(), in_use, list.len()]));
    let other = ScsiDevice::open(&folder, Address::new("scsi_host0", 0, 0, 0)?, true, false)?;
    let key = other.key();
    list.add(other)?;
    results.push(json!(list.len()));
    list.take(&key);
    results.push(json!(list.len()));
    equal(&Value::Array(results), case.output("results"))
}

/// The class folder of section `scsihost` of ENVIRONMENT.md.
fn hosts(case: &Case) -> Result<PathBuf, Failure> {
    let folder = case.scratch_folder()?;
    let class = folder.join("class");
    fs::create_dir(&class)?;
    for (host, (pci, ata, inner, id)) in [
        ("0000:00:1f.1", 1, 0, 1),
        ("0000:00:1f.1", 2, 1, 2),
        ("0000:00:1f.2", 1, 0, 1),
        ("0000:00:1f.2", 2, 1, 2),
    ]
    .into_iter()
    .enumerate()
    {
        let target = format!("devices/pci0000:00/{pci}/ata{ata}/host{inner}/scsi_host/host{inner}");
        let target = folder.join(target);
        fs::create_dir_all(&target)?;
        fs::write(target.join("unique_id"), id.to_string())?;
        symlink(target, class.join(format!("host{host}")))?;
    }
    Ok(class)
}

fn unique_ids(case: &Case) -> Outcome {
    let class = hosts(case)?;
    let mut ids = Vec::new();
    for host in case.input("hosts").as_array().into_iter().flatten().filter_map(Value::as_u64) {
        ids.push(host_unique_id(&class, u32::try_from(host)?)?);
    }
    equal(&json!(ids), case.output("unique_ids"))
}

fn by_pci(case: &Case) -> Outcome {
    let class = hosts(case)?;
    let mut found = Vec::new();
    for query in case.input("queries").as_array().into_iter().flatten() {
        let id = u32::try_from(query[1].as_u64().unwrap_or_default())?;
        found.push(host_by_pci(&class, query[0].as_str().unwrap_or_default(), id)?);
    }
    equal(&json!(found), case.output("hosts"))
}
