//! What happens when the guest ends, restarts or crashes.

use ferrovirt::Result;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::basic::LifecycleAction;
use ferrovirt_util::xml::StringEnum as _;

use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE};
use crate::state::State;

document_errors! {
    /// An action that is refused.
    pub(crate) ActionError in DOMAIN {
        INVALID_ARG Kind(u32) = "invalid lifecycle type '{0}'";
        INVALID_ARG Action(u32) = "invalid lifecycle action '{0}'";
        CONFIG_UNSUPPORTED NotFor(&'static str, &'static str) = "Lifecycle event '{0}' doesn't support '{1}' action";
    }
}

/// The events by number, and where the document has their actions.
type Event = (&'static str, fn(&mut Domain) -> &mut Option<LifecycleAction>);
const EVENTS: [Event; 3] = [
    ("poweroff", |def| &mut def.on_poweroff),
    ("reboot", |def| &mut def.on_reboot),
    ("crash", |def| &mut def.on_crash),
];

pub(crate) fn set(state: &State, domain: &DomainRef, kind: u32, action: u32, flags: u32) -> Result<()> {
    only_flags("testDomainSetLifecycleAction", flags, LIVE | CONFIG)?;
    let event = usize::try_from(kind).ok().and_then(|at| EVENTS.get(at));
    let (name, field) = event.ok_or(ActionError::Kind(kind))?;
    let known = usize::try_from(action).ok().and_then(|at| LifecycleAction::TABLE.get(at));
    let (action, word) = known.copied().ok_or(ActionError::Action(action))?;
    let dumps = matches!(action, LifecycleAction::CoredumpDestroy | LifecycleAction::CoredumpRestart);
    if dumps && *name != "crash" {
        return Err(ActionError::NotFor(name, word).into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        *field(def) = Some(action);
    }
    Ok(())
}
