//! What connections of one set of objects share.

use std::sync::{Arc, Weak};
use std::time::{SystemTime, UNIX_EPOCH};

use ferrovirt::Result;
use ferrovirt::event::{Event, EventHub};
use ferrovirt::object::DomainRef;
use parking_lot::Mutex;

use crate::error::TestError;
use crate::login::User;
use crate::machine::{Machine, Machines};
use crate::node::Node;
use crate::secondary::Objects;

/// A host with its objects.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) node: Node,
    pub(crate) machines: Machines,
    pub(crate) objects: Objects,
    pub(crate) events: EventHub,
    /// Who may use it; everybody if there are none.
    pub(crate) users: Vec<User>,
}

/// The set of `test:///default`; it ends with the last connection.
static DEFAULT: Mutex<Weak<State>> = Mutex::new(Weak::new());

impl State {
    /// The state behind `test:///default`.
    ///
    /// # Errors
    /// Those of the built-in documents, which is a defect.
    pub(crate) fn shared() -> Result<Arc<Self>> {
        let mut shared = DEFAULT.lock();
        if let Some(state) = shared.upgrade() {
            return Ok(state);
        }
        let state = Arc::new(crate::defaults::state()?);
        *shared = Arc::downgrade(&state);
        Ok(state)
    }

    /// The domain of a handle.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN`.
    pub(crate) fn machine(&self, domain: &DomainRef) -> Result<Arc<Machine>> {
        let missing = || TestError::NoDomain(domain.uuid, domain.name.to_string());
        Ok(self.machines.by_uuid(&domain.uuid).ok_or_else(missing)?)
    }

    pub(crate) fn lifecycle(&self, domain: DomainRef, event: i32, detail: i32) {
        self.events.emit(&Event::lifecycle(domain, event, detail));
    }
}

/// Microseconds since the epoch: what most counters are made of.
pub(crate) fn clock_us() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(now.as_micros()).unwrap_or(0)
}

/// The same in nanoseconds: the CPU time that every domain claims.
pub(crate) fn clock_ns() -> u64 {
    clock_us().saturating_mul(1000)
}
