//! Weight of a domain among others, as a whole and for single block devices.

use std::fmt::Write as _;
use std::str::FromStr;

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::tune::BlkioDevice;
use ferrovirt_util::typed_param::TypedParams;

use super::{DefinitionError, QUERY, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// A value of a device; zero is no value.
struct DeviceField {
    param: &'static str,
    get: fn(&BlkioDevice) -> Option<u64>,
    /// Refuses a text that is no number of the field's range.
    set: fn(&mut BlkioDevice, &str) -> Option<()>,
}

fn parse<T: FromStr + PartialEq + Default>(field: &mut Option<T>, text: &str) -> Option<()> {
    let value: T = text.parse().ok()?;
    *field = (value != T::default()).then_some(value);
    Some(())
}

macro_rules! fields {
    ($($param:ident => $field:ident),* $(,)?) => {
        [$(DeviceField {
            param: consts::$param,
            get: |device| device.$field.map(u64::from),
            set: |device, text| parse(&mut device.$field, text),
        }),*]
    };
}

const FIELDS: [DeviceField; 5] = fields! {
    DOMAIN_BLKIO_DEVICE_WEIGHT => weight,
    DOMAIN_BLKIO_DEVICE_READ_IOPS => read_iops_sec,
    DOMAIN_BLKIO_DEVICE_WRITE_IOPS => write_iops_sec,
    DOMAIN_BLKIO_DEVICE_READ_BPS => read_bytes_sec,
    DOMAIN_BLKIO_DEVICE_WRITE_BPS => write_bytes_sec,
};

impl DeviceField {
    /// `PATH,VALUE,PATH,VALUE,...`. Upstream: `virDomainGetBlkioParametersAssignFromDef`.
    fn format(&self, devices: &[BlkioDevice]) -> String {
        let mut text = String::new();
        for (device, value) in devices.iter().filter_map(|device| Some((device, (self.get)(device)?))) {
            let comma = if text.is_empty() { "" } else { "," };
            let _ = write!(text, "{comma}{},{value}", device.path);
        }
        text
    }

    /// Changes the devices that `text` lists. Upstream: `virDomainParseBlkioDeviceStr`, `virDomainMergeBlkioDevice`.
    fn merge(&self, devices: &mut Vec<BlkioDevice>, text: &str) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        let words: Vec<&str> = text.split(',').collect();
        if !words.len().is_multiple_of(2) || words.last() == Some(&"") {
            return Err(DefinitionError::BlkioText(self.param, text.to_owned()).into());
        }
        for pair in words.chunks_exact(2) {
            let (path, value) = (pair[0], pair[1]);
            let at = devices.iter().position(|device| device.path == path).unwrap_or_else(|| {
                devices.push(BlkioDevice { path: path.to_owned(), ..BlkioDevice::default() });
                devices.len() - 1
            });
            let invalid = || DefinitionError::BlkioValue(self.param, value.to_owned(), path.to_owned());
            (self.set)(&mut devices[at], value).ok_or_else(invalid)?;
        }
        Ok(())
    }
}

pub(crate) fn get(state: &State, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetBlkioParameters", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let tune = inner.one(flags)?.blkiotune.clone().unwrap_or_default();
    let mut params = TypedParams::new();
    params.push(consts::DOMAIN_BLKIO_WEIGHT, tune.weight.unwrap_or_default())?;
    for field in FIELDS {
        params.push(field.param, field.format(&tune.devices))?;
    }
    Ok(params)
}

pub(crate) fn set(state: &State, domain: &DomainRef, params: &TypedParams, flags: u32) -> Result<()> {
    only_flags("testDomainSetBlkioParameters", flags, LIVE | CONFIG)?;
    let mut rules = vec![allowed(consts::DOMAIN_BLKIO_WEIGHT, kind::UINT)];
    rules.extend(FIELDS.iter().map(|field| allowed(field.param, kind::STRING)));
    params.validate(&rules)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        change(def, params)?;
    }
    Ok(())
}

fn change(def: &mut Domain, params: &TypedParams) -> Result<()> {
    let mut tune = def.blkiotune.clone().unwrap_or_default();
    if let Some(weight) = params.uint(consts::DOMAIN_BLKIO_WEIGHT)? {
        tune.weight = (weight != 0).then_some(weight);
    }
    for field in FIELDS {
        if let Some(text) = params.string(field.param)? {
            field.merge(&mut tune.devices, text)?;
        }
    }
    tune.devices.retain(|device| FIELDS.iter().any(|field| (field.get)(device).is_some()));
    def.blkiotune = (tune.weight.is_some() || !tune.devices.is_empty()).then_some(tune);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_merged_by_path() {
        let mut devices = Vec::new();
        let weight = &FIELDS[0];
        weight.merge(&mut devices, "/dev/a,5,/dev/b,6").unwrap();
        weight.merge(&mut devices, "/dev/a,0").unwrap();
        assert_eq!(weight.format(&devices), "/dev/b,6");
        let error = weight.merge(&mut devices, "/dev/a").unwrap_err();
        assert_eq!(
            error.message(),
            "invalid argument: unable to parse blkio device 'device_weight' '/dev/a'"
        );
        assert!(FIELDS[1].merge(&mut devices, "/dev/c,5000000000").is_err(), "more than 32 bits");
    }
}
