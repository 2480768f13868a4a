//! One domain of this driver: the common object, and the pretended guest in it.

use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainInfo;
use ferrovirt_conf::object;
use ferrovirt_util::xml::StringEnum as _;

/// A domain.
pub(crate) type Machine = object::DomainObject<Guest>;
/// Its lock.
pub(crate) type Change<'a> = object::Change<'a, Guest>;
/// All domains of a connection's state.
pub(crate) type Machines = object::DomainList<Guest>;

/// Changes the running domain (`VIR_DOMAIN_AFFECT_LIVE`).
pub(crate) const LIVE: u32 = object::Affect::LIVE;
/// Changes the persistent document (`VIR_DOMAIN_AFFECT_CONFIG`).
pub(crate) const CONFIG: u32 = object::Affect::CONFIG;

/// What a guest would remember.
#[derive(Debug)]
pub(crate) struct Guest {
    /// The guest's clock: seconds and nanoseconds.
    pub(crate) clock: (i64, u32),
    /// Whether the guest's two file systems are frozen.
    pub(crate) frozen: [bool; 2],
    /// I/O threads that came while it ran.
    pub(crate) iothreads: Vec<crate::iothread::Polling>,
}

impl Guest {
    pub(crate) fn new() -> Self {
        Self { clock: crate::guest::CLOCK, frozen: [false; 2], iothreads: Vec::new() }
    }
}

pub(crate) fn reference(machine: &Machine) -> DomainRef {
    machine.summary(|s| DomainRef { name: s.name.clone(), uuid: machine.uuid, id: s.id })
}

/// Lets others see a change while the lock is held, and says what the domain is now.
pub(crate) fn publish(inner: &mut Change<'_>) -> DomainRef {
    let summary = inner.publish();
    DomainRef { name: summary.name, uuid: inner.object().uuid, id: summary.id }
}

pub(crate) fn info(machine: &Machine, cpu_time_ns: u64) -> DomainInfo {
    machine.summary(|s| DomainInfo {
        state: u8::try_from(s.run_state.state.number()).unwrap_or(0),
        max_mem: s.max_memory_kib,
        memory: s.memory_kib,
        nr_virt_cpu: u16::try_from(s.vcpus).unwrap_or(u16::MAX),
        cpu_time: cpu_time_ns,
    })
}
