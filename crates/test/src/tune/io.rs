//! Rate limits of a disk.

use ferrovirt::object::DomainRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::domain::disk::iotune::IoTune;
use ferrovirt_util::typed_param::TypedParams;

use super::{QUERY, TuneError, allowed, kind};
use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

/// Largest limit that is accepted.
const LIMIT_MAX: u64 = 1_000_000_000_000_000;

/// A limit: its parameter, and where the document has it.
struct Limit {
    param: &'static str,
    field: fn(&mut IoTune) -> &mut Option<u64>,
}

macro_rules! limits {
    ($($param:ident => $field:ident;)*) => {
        [$(Limit { param: consts::$param, field: |tune| &mut tune.$field }),*]
    };
}

/// In the reference's order; the group's name stands after [`GROUP_AT`] of them.
#[rustfmt::skip]
const LIMITS: [Limit; 19] = limits! {
    DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC => total_bytes_sec;
    DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC => read_bytes_sec;
    DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC => write_bytes_sec;
    DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC => total_iops_sec;
    DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC => read_iops_sec;
    DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC => write_iops_sec;
    DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX => total_bytes_sec_max;
    DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX => read_bytes_sec_max;
    DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX => write_bytes_sec_max;
    DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX => total_iops_sec_max;
    DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX => read_iops_sec_max;
    DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX => write_iops_sec_max;
    DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC => size_iops_sec;
    DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH => total_bytes_sec_max_length;
    DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH => read_bytes_sec_max_length;
    DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH => write_bytes_sec_max_length;
    DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH => total_iops_sec_max_length;
    DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH => read_iops_sec_max_length;
    DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH => write_iops_sec_max_length;
};

const GROUP_AT: usize = 13;

pub(crate) fn get(state: &State, domain: &DomainRef, disk: Option<&str>, flags: u32) -> Result<TypedParams> {
    only_flags("testDomainGetBlockIoTune", flags, QUERY)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    // Without a disk, who asks wants to know how many parameters there are.
    let mut tune = match disk {
        None => IoTune::default(),
        Some(path) => {
            let at = def.devices.disk_by_name(path).ok_or_else(|| TuneError::NoDisk(path.to_owned()))?;
            def.devices.disks[at].iotune.clone().unwrap_or_default()
        }
    };
    let mut params = TypedParams::new();
    for (at, limit) in LIMITS.iter().enumerate() {
        if at == GROUP_AT {
            params
                .push(consts::DOMAIN_BLOCK_IOTUNE_GROUP_NAME, tune.group_name.clone().unwrap_or_default())?;
        }
        params.push(limit.param, (limit.field)(&mut tune).unwrap_or_default())?;
    }
    Ok(params)
}

/// Takes the parameters over.
fn assign(tune: &mut IoTune, params: &TypedParams) -> Result<()> {
    for limit in &LIMITS {
        let Some(value) = params.ullong(limit.param)? else { continue };
        if value > LIMIT_MAX {
            return Err(TuneError::RateTooHigh(LIMIT_MAX).into());
        }
        *(limit.field)(tune) = (value != 0).then_some(value);
    }
    if let Some(name) = params.string(consts::DOMAIN_BLOCK_IOTUNE_GROUP_NAME)? {
        tune.group_name = Some(name.to_owned());
    }
    Ok(())
}

/// Refuses limits that contradict each other.
fn check(tune: &mut IoTune) -> Result<()> {
    let mut set = |at: usize| (LIMITS[at].field)(tune).is_some();
    for (first, name) in [(0, "bytes_sec"), (3, "iops_sec"), (6, "bytes_sec_max"), (9, "iops_sec_max")] {
        if set(first) && (set(first + 1) || set(first + 2)) {
            return Err(TuneError::TotalAndParts(name).into());
        }
    }
    // The reference asks for a burst even where none is set, so a limit needs its burst.
    for (at, limit) in LIMITS.iter().take(6).enumerate() {
        let mut value = |at: usize| (LIMITS[at].field)(tune).unwrap_or_default();
        if value(at) > value(at + 6) {
            return Err(TuneError::AboveBurst(limit.param).into());
        }
    }
    Ok(())
}

pub(crate) fn set(
    state: &State,
    domain: &DomainRef,
    path: &str,
    params: &TypedParams,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSetBlockIoTune", flags, LIVE | CONFIG)?;
    let mut rules: Vec<_> = LIMITS.iter().map(|limit| allowed(limit.param, kind::ULLONG)).collect();
    rules.push(allowed(consts::DOMAIN_BLOCK_IOTUNE_GROUP_NAME, kind::STRING));
    params.validate(&rules)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.one(flags)?;
    let (live, config) = inner.affected(flags)?;
    let Some(def) = live.or(config) else { return Ok(()) };
    let at = def.devices.disk_by_name(path).ok_or_else(|| TuneError::NoPersistentDisk(path.to_owned()))?;
    let disk = &mut def.devices.disks[at];
    let mut tune = disk.iotune.clone().unwrap_or_default();
    assign(&mut tune, params)?;
    check(&mut tune)?;
    disk.iotune = (tune != IoTune::default()).then_some(tune);
    Ok(())
}
