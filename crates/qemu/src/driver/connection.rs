//! A connection to a root, and what its calls share.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::driver::ConnectionDriver;
use ferrovirt::event::{Event, EventSink, EventSource, Interest};
use ferrovirt::host::Host;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::domain::Domain;
use super::instance::{Instance, uuid_of};
use super::start::StartOptions;

/// One connection to a root.
pub(super) struct Connection {
    pub(super) instance: Arc<Instance>,
    /// The program that the driver runs in.
    pub(super) host: Arc<dyn Host>,
    /// What stands behind the scheme of the URI.
    pub(super) place: String,
    number: u64,
}

impl Connection {
    pub(super) fn new(instance: Arc<Instance>, host: Arc<dyn Host>, uri: &str) -> Self {
        let number = instance.next_connection();
        let place = uri.split_once(':').map_or("", |(_, place)| place).to_owned();
        Self { instance, host, place, number }
    }

    /// The domain of a handle.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN`.
    pub(super) fn find(&self, reference: &DomainRef) -> Result<Arc<Domain>> {
        self.instance.find(reference)
    }

    /// What `virDomainCreateFlags` say.
    pub(super) fn start_options(&self, flags: u32) -> StartOptions {
        let autodestroy = (flags & consts::DOMAIN_START_AUTODESTROY != 0).then_some(self.number);
        StartOptions { paused: flags & consts::DOMAIN_START_PAUSED != 0, autodestroy, incoming: None }
    }

    /// A document for a new or changed domain, and the domain that it is about, if there is one.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` if name and UUID are those of two domains; those of the document.
    pub(super) fn checked(&self, xml: &str) -> Result<(Definition, Option<Arc<Domain>>)> {
        let definition = self.instance.parse(xml, false)?;
        let uuid = uuid_of(&definition)?;
        let by_uuid = self.instance.by_uuid(&uuid);
        let refused = |text: String| Error::new(ErrorDomain::QEMU, ErrorNumber::OPERATION_FAILED, text);
        match (&by_uuid, self.instance.by_name(&definition.name)) {
            (Some(known), _) if known.name.as_ref() != definition.name => {
                Err(refused(format!("domain '{}' is already defined with uuid {uuid}", known.name)))
            }
            (None, Some(known)) => {
                let text = format!("domain '{}' already exists with uuid {}", known.name, known.uuid);
                Err(refused(text))
            }
            _ => Ok((definition, by_uuid)),
        }
    }
}

/// Refuses flags that a call does not know. `function` is the name that the reference reports.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG`.
pub(super) fn only_flags(function: &'static str, flags: u32, allowed: u32) -> Result<()> {
    ferrovirt::check::only_flags(ErrorDomain::QEMU, function, flags, allowed)
}

impl ConnectionDriver for Connection {
    fn events(&self) -> Option<&dyn EventSource> {
        Some(self)
    }

    fn close(&self) {
        self.instance.end_of_connection(self.number);
    }
}

impl EventSource for Connection {
    fn subscribe(&self, call: &Call, interest: Interest, sink: Arc<dyn EventSink>) -> Result<i32> {
        let number = self.instance.events.subscribe(call, interest.clone(), Arc::clone(&sink))?;
        let mut early: Vec<Event> = Vec::new();
        self.instance.backlog.lock().retain(|event| {
            let hers = interest.matches(event);
            if hers {
                early.push(event.clone());
            }
            !hers
        });
        for event in &early {
            sink.deliver(event);
        }
        Ok(number)
    }

    fn unsubscribe(&self, call: &Call, subscription: i32) -> Result<()> {
        self.instance.events.unsubscribe(call, subscription)
    }
}
