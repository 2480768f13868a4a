//! Which host CPUs a virtual CPU, the emulator or an I/O thread may use.

use ferrovirt::Result;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::VcpuInfo;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::tune::{CpuTune, EmulatorPin, VcpuPin};
use ferrovirt_util::bitmap::Bitmap;

use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::{State, clock_us};

/// Bits of a set of host CPUs.
const CPUS_MAX: usize = 16384;

document_errors! {
    /// A pin that is refused.
    pub(crate) PinError in TEST {
        OPERATION_INVALID PinInactive = "cannot pin vcpus on an inactive domain";
        OPERATION_INVALID ListInactive = "cannot list vcpus for an inactive domain";
        INVALID_ARG NoVcpu(u32) = "requested vcpu '{0}' is not present in the domain";
        INVALID_ARG NoCpus = "Empty cpu list for pinning";
    }
}

/// The CPUs that a set in the document names.
pub(crate) fn cpus(text: &str) -> Bitmap {
    Bitmap::parse(text, CPUS_MAX).unwrap_or_else(|_| Bitmap::new(0))
}

/// The domain's own set, or every CPU of the host.
pub(crate) fn default_cpus(state: &State, def: &Domain) -> Bitmap {
    match def.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_deref()) {
        Some(text) => cpus(text),
        None => {
            let mut all = Bitmap::new(state.node.info.cpus as usize);
            all.set_all();
            all
        }
    }
}

fn pin_of(def: &Domain, vcpu: u32) -> Option<&VcpuPin> {
    def.cputune.as_ref()?.vcpu_pins.iter().find(|pin| pin.vcpu == vcpu)
}

fn vcpu_cpus(state: &State, def: &Domain, vcpu: u32) -> Bitmap {
    pin_of(def, vcpu).map_or_else(|| default_cpus(state, def), |pin| cpus(&pin.cpuset))
}

/// Whether a virtual CPU is there now.
fn is_online(def: &Domain, vcpu: u32) -> bool {
    match def.vcpus.iter().find(|entry| entry.id == vcpu) {
        Some(entry) => entry.enabled,
        None => vcpu < def.vcpus_online(),
    }
}

/// Appends `set` to `maps` as one map of `maplen` bytes.
fn push_map(maps: &mut Vec<u8>, set: &Bitmap, maplen: usize) {
    let start = maps.len();
    maps.resize(start + maplen, 0);
    set.copy_to_bytes(&mut maps[start..]);
}

/// State, time and CPUs of every virtual CPU that is there.
pub(crate) fn vcpus(state: &State, domain: &DomainRef, maplen: i32) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    if !inner.is_active() {
        return Err(PinError::ListInactive.into());
    }
    let maplen = usize::try_from(maplen).unwrap_or_default();
    let (mut infos, mut maps) = (Vec::new(), Vec::new());
    for number in (0..inner.def.vcpus_max()).filter(|number| is_online(&inner.def, *number)) {
        let set = vcpu_cpus(state, &inner.def, number);
        push_map(&mut maps, &set, maplen);
        infos.push(VcpuInfo {
            number,
            state: ferrovirt::consts::VCPU_RUNNING,
            cpu_time: clock_us() / 10,
            cpu: set.last_set().and_then(|cpu| i32::try_from(cpu).ok()).unwrap_or(-1),
        });
    }
    Ok((infos, maps))
}

pub(crate) fn vcpu_info(
    state: &State,
    domain: &DomainRef,
    count: i32,
    maplen: i32,
    flags: u32,
) -> Result<Vec<u8>> {
    only_flags("testDomainGetVcpuPinInfo", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let (count, maplen) =
        (u32::try_from(count).unwrap_or_default(), usize::try_from(maplen).unwrap_or_default());
    let mut maps = Vec::new();
    for number in 0..count.min(def.vcpus_max()) {
        push_map(&mut maps, &vcpu_cpus(state, def, number), maplen);
    }
    Ok(maps)
}

pub(crate) fn vcpu(state: &State, domain: &DomainRef, vcpu: u32, map: &[u8]) -> Result<()> {
    vcpu_flags(state, domain, vcpu, map, 0)
}

pub(crate) fn vcpu_flags(state: &State, domain: &DomainRef, vcpu: u32, map: &[u8], flags: u32) -> Result<()> {
    only_flags("testDomainPinVcpuFlags", flags, 0)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if !inner.is_active() {
        return Err(PinError::PinInactive.into());
    }
    if !is_online(&inner.def, vcpu) {
        return Err(PinError::NoVcpu(vcpu).into());
    }
    let cpuset = Bitmap::from_bytes(map).to_string();
    let pins = &mut inner.def_mut().cputune.get_or_insert_default().vcpu_pins;
    pins.retain(|pin| pin.vcpu != vcpu);
    pins.push(VcpuPin { vcpu, cpuset });
    pins.sort_by_key(|pin| pin.vcpu);
    Ok(())
}

pub(crate) fn emulator_info(
    state: &State,
    domain: &DomainRef,
    maplen: i32,
    flags: u32,
) -> Result<Option<Vec<u8>>> {
    only_flags("testDomainGetEmulatorPinInfo", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let set = emulator_cpus(def).unwrap_or_else(|| default_cpus(state, def));
    let mut map = Vec::new();
    push_map(&mut map, &set, usize::try_from(maplen).unwrap_or_default());
    Ok(Some(map))
}

fn emulator_cpus(def: &Domain) -> Option<Bitmap> {
    def.cputune.as_ref()?.emulator_pin.as_ref().map(|pin| cpus(&pin.cpuset))
}

pub(crate) fn emulator(state: &State, domain: &DomainRef, map: &[u8], flags: u32) -> Result<()> {
    only_flags("testDomainPinEmulator", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    inner.one(flags)?;
    let set = Bitmap::from_bytes(map);
    if set.is_empty() {
        return Err(PinError::NoCpus.into());
    }
    let (live, config) = inner.affected(flags)?;
    if let Some(def) = live.or(config) {
        let tune: &mut CpuTune = def.cputune.get_or_insert_default();
        tune.emulator_pin = Some(EmulatorPin { cpuset: set.to_string() });
    }
    Ok(())
}

/// The CPUs of an I/O thread without a pin of its own.
pub(crate) fn iothread_default(def: &Domain) -> Bitmap {
    match def.vcpu.as_ref().and_then(|vcpu| vcpu.cpuset.as_deref()) {
        Some(text) => cpus(text),
        None => {
            // As many host CPUs as the domain has of its own.
            let mut first = Bitmap::new(def.vcpus_max() as usize);
            first.set_all();
            first
        }
    }
}
