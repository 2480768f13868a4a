//! `util/virusb`: look-up and lists of USB devices.

use std::path::Path;

use ferrovirt_util::device_list::{Device as _, DeviceList};
use ferrovirt_util::usb::{UsbDevice, UsbError, Wanted, find};
use ferrovirt_util::{Error, Result};
use serde_json::json;

use crate::{Case, Failure, Family, Outcome};

pub(super) struct Usb;

impl Family for Usb {
    fn names(&self) -> &'static [&'static str] {
        &["util/virusb"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let sysfs = case.input_path("sysfs")?;
        match case.kind() {
            "usb-find" => look_up(case, &sysfs),
            "usb-list" => list(case, &sysfs),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn wanted(case: &Case) -> Result<Wanted, Failure> {
    let id = |name: &str| case.input(name).as_str().map(|text| u16::from_str_radix(text, 16)).transpose();
    let number = |name: &str| case.input(name).as_u64().map(u32::try_from).transpose();
    let (kind, place) = (id("vendor")?.zip(id("product")?), number("bus")?.zip(number("devno")?));
    Ok(match case.input("by").as_str() {
        Some("vendor") => Wanted { kind, place: None },
        Some("bus") => Wanted { kind: None, place },
        _ => Wanted { kind, place },
    })
}

fn look_up(case: &Case, sysfs: &Path) -> Outcome {
    let wanted = wanted(case)?;
    match find(sysfs, wanted) {
        Ok(devices) if case.expects_ok() => {
            let right = |device: &UsbDevice| {
                let path = format!("/dev/bus/usb/{:03}/{:03}", device.bus, device.device);
                device.path() == Path::new(&path)
            };
            if devices.iter().all(right) { Ok(()) } else { Err(Failure::new(format!("{devices:?}"))) }
        }
        Err(e) if case.expects_ok() => Err(e.into()),
        Err(UsbError::NotFound { .. }) if case.input("mandatory") == false => Ok(()),
        Ok(devices) => Err(Failure::new(format!("found: {devices:?}"))),
        Err(e) => {
            let message = Error::from(e).message().into_owned();
            let expected = &case.raw()["error"]["message"];
            if *expected == message.as_str() { Ok(()) } else { Err(Failure::new(message)) }
        }
    }
}

fn list(case: &Case, sysfs: &Path) -> Outcome {
    let mut counts = Vec::new();
    let mut all = DeviceList::default();
    for kind in [(0x1d6b, 0x0002), (0x18d1, 0x4e22)] {
        let mut found = find(sysfs, Wanted { kind: Some(kind), place: None })?;
        counts.push(found.len());
        all.append(&mut found)?;
        counts.push(all.len());
    }
    let one = find(sysfs, Wanted { kind: Some((0x18d1, 0x4e22)), place: Some((1, 20)) })?;
    let key = one.iter().next().map(UsbDevice::key).ok_or_else(|| Failure::new("not found"))?;
    if all.take(&key).is_none() {
        return Err(Failure::new("not in the list"));
    }
    counts.push(all.len());
    let expected = case.output("counts");
    if json!(counts) == *expected { Ok(()) } else { Err(Failure::new(format!("{counts:?}"))) }
}
