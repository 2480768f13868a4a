//! Bandwidth of an interface.

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::hotplug::DeviceError;
use ferrovirt_conf::netdev::{Bandwidth, Rate};
use ferrovirt_util::typed_param::TypedParams;

use super::{DefinitionError, QUERY, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// One number of a rate: its parameter, and where the document has it.
type RateField = (&'static str, fn(&mut Rate) -> &mut Option<u64>);

const INBOUND: [RateField; 4] = [
    (consts::DOMAIN_BANDWIDTH_IN_AVERAGE, |rate| &mut rate.average),
    (consts::DOMAIN_BANDWIDTH_IN_PEAK, |rate| &mut rate.peak),
    (consts::DOMAIN_BANDWIDTH_IN_BURST, |rate| &mut rate.burst),
    (consts::DOMAIN_BANDWIDTH_IN_FLOOR, |rate| &mut rate.floor),
];

const OUTBOUND: [RateField; 3] = [
    (consts::DOMAIN_BANDWIDTH_OUT_AVERAGE, |rate| &mut rate.average),
    (consts::DOMAIN_BANDWIDTH_OUT_PEAK, |rate| &mut rate.peak),
    (consts::DOMAIN_BANDWIDTH_OUT_BURST, |rate| &mut rate.burst),
];

/// Position of the interface with that name or address. Upstream: `virDomainNetFind`.
pub(crate) fn find(def: &Domain, device: &str) -> Result<usize> {
    def.devices.interface_by_name(device).map_err(|error| match error {
        DeviceError::ManyInterfacesWithMac(_) => error.into(),
        _ => DefinitionError::NoInterface(device.to_owned()).into(),
    })
}

pub(crate) fn get(
    state: &State,
    domain: &DomainRef,
    device: Option<&str>,
    flags: u32,
) -> Result<TypedParams> {
    only_flags("testDomainGetInterfaceParameters", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let interface = &def.devices.interfaces[find(def, device.unwrap_or_default())?];
    let bandwidth = interface.bandwidth.clone().unwrap_or_default();
    let mut params = TypedParams::new();
    let directions = [(bandwidth.inbound, INBOUND.as_slice()), (bandwidth.outbound, OUTBOUND.as_slice())];
    for (rate, fields) in directions {
        let mut rate = rate.unwrap_or_default();
        for (field, number) in fields {
            params.push(*field, u32::try_from(number(&mut rate).unwrap_or_default()).unwrap_or(u32::MAX))?;
        }
    }
    Ok(params)
}

/// The rate that the parameters describe; `None` if they do not speak of it, and `Some(None)` if they end it: a rate
/// without average and floor is none.
fn rate(params: &TypedParams, fields: &[RateField]) -> Result<Option<Option<Rate>>> {
    let (mut rate, mut named) = (Rate::default(), false);
    for (field, number) in fields {
        if let Some(value) = params.uint(field)? {
            named = true;
            *number(&mut rate) = (value != 0).then_some(value.into());
        }
    }
    let exists = rate.average.is_some() || rate.floor.is_some();
    Ok(named.then_some(exists.then_some(rate)))
}

pub(crate) fn set(
    state: &State,
    domain: &DomainRef,
    device: Option<&str>,
    params: &TypedParams,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSetInterfaceParameters", flags, LIVE | CONFIG)?;
    let rules: Vec<_> =
        INBOUND.iter().chain(&OUTBOUND).map(|(field, _)| allowed(field, kind::UINT)).collect();
    params.validate(&rules)?;
    let (inbound, outbound) = (rate(params, &INBOUND)?, rate(params, &OUTBOUND)?);
    let device = device.unwrap_or_default();
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    let mut defs: Vec<_> = [live, config].into_iter().flatten().collect();
    for def in &defs {
        find(def, device)?;
    }
    for def in &mut defs {
        let at = find(def, device)?;
        let interface = &mut def.devices.interfaces[at];
        let mut bandwidth = interface.bandwidth.take().unwrap_or_default();
        if let Some(rate) = inbound {
            bandwidth.inbound = rate;
        }
        if let Some(rate) = outbound {
            bandwidth.outbound = rate;
        }
        interface.bandwidth = (bandwidth != Bandwidth::default()).then_some(bandwidth);
    }
    Ok(())
}
