//! What a daemon reports on its own, as events.

use ferrovirt::Result;
use ferrovirt::event::{Event, EventClass, EventObject, EventValue};
use ferrovirt::object::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};
use ferrovirt_rpc::Payload;
use ferrovirt_rpc::protocol::net::MessageHeader;
use ferrovirt_rpc::protocol::{qemu, remote};
use ferrovirt_util::typed_param::TypedParams;

use crate::convert::FromWire;

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Report {
    /// The registration that it belongs to; none in the old protocol, and for the connection.
    pub(super) callback: Option<i32>,
    pub(super) event: Event,
    /// Its size on the wire.
    pub(super) bytes: usize,
}

impl Report {
    /// A report of this side.
    pub(super) fn own(event: Event) -> Self {
        Self { callback: None, event, bytes: 0 }
    }
}

/// Reads a message; `None` if it is none that this release knows.
pub(super) fn read(header: &MessageHeader, payload: &Payload) -> Result<Option<Report>> {
    let sized = |report: Result<Report>| report.map(|report| Report { bytes: payload.len(), ..report });
    let wrong = |error| ferrovirt::Error::from(ferrovirt_rpc::RpcError::DecodePayload(error));
    if header.prog == remote::PROGRAM.number {
        let event = remote::Event::decode(header.proc, payload).map_err(wrong)?;
        event.map(report).map(sized).transpose()
    } else if header.prog == qemu::PROGRAM.number {
        let event = qemu::Event::decode(header.proc, payload).map_err(wrong)?;
        event.map(monitor).map(sized).transpose()
    } else {
        Ok(None)
    }
}

/// A value as the argument of a callback.
fn value(value: impl Into<EventValue>) -> EventValue {
    value.into()
}

fn text(value: String) -> EventValue {
    EventValue::Str(Some(value))
}

fn params(wire: Vec<remote::TypedParam>) -> Result<EventValue> {
    Ok(EventValue::Params(TypedParams::from_wire(wire)?))
}

fn event(class: EventClass, id: i32, object: EventObject, values: Vec<EventValue>) -> Event {
    Event { class, id, object, values }
}

/// A report about a domain.
fn domain(
    callback: Option<i32>,
    dom: remote::NonnullDomain,
    id: i32,
    values: Vec<EventValue>,
) -> Result<Report> {
    Ok(Report { callback, ..Report::own(Event::domain(DomainRef::from_wire(dom)?, id, values)) })
}

fn network(callback: i32, net: remote::NonnullNetwork, id: i32, values: Vec<EventValue>) -> Result<Report> {
    let object = EventObject::Network(NetworkRef::from_wire(net)?);
    Ok(Report { callback: Some(callback), ..Report::own(event(EventClass::Network, id, object, values)) })
}

fn pool(callback: i32, pool: remote::NonnullStoragePool, id: i32, values: Vec<EventValue>) -> Result<Report> {
    let object = EventObject::StoragePool(StoragePoolRef::from_wire(pool)?);
    Ok(Report { callback: Some(callback), ..Report::own(event(EventClass::StoragePool, id, object, values)) })
}

fn device(callback: i32, dev: remote::NonnullNodeDevice, id: i32, values: Vec<EventValue>) -> Result<Report> {
    let object = EventObject::NodeDevice(NodeDeviceRef::from_wire(dev)?);
    Ok(Report { callback: Some(callback), ..Report::own(event(EventClass::NodeDevice, id, object, values)) })
}

fn secret(callback: i32, secret: remote::NonnullSecret, id: i32, values: Vec<EventValue>) -> Result<Report> {
    let object = EventObject::Secret(SecretRef::from_wire(secret)?);
    Ok(Report { callback: Some(callback), ..Report::own(event(EventClass::Secret, id, object, values)) })
}

/// An event of the QEMU monitor: name, time, details.
fn monitor(event: qemu::Event) -> Result<Report> {
    let qemu::Event::DomainMonitorEvent(m) = event;
    let values = vec![text(m.event), value(m.seconds), value(m.micros), value(m.details)];
    let mut report = domain(Some(m.callback_id), m.dom, 0, values)?;
    report.event.class = EventClass::QemuMonitor;
    Ok(report)
}

/// Both forms of the events that have two: of the old protocol, and with the number of a registration.
fn old_form(event: remote::Event) -> Result<std::result::Result<(Option<i32>, remote::Event), Report>> {
    use remote::Event as E;
    Ok(Ok(match event {
        E::DomainEventCallbackLifecycle(m) => (Some(m.callback_id), E::DomainEventLifecycle(m.msg)),
        E::DomainEventCallbackReboot(m) => (Some(m.callback_id), E::DomainEventReboot(m.msg)),
        E::DomainEventCallbackRtcChange(m) => (Some(m.callback_id), E::DomainEventRtcChange(m.msg)),
        E::DomainEventCallbackWatchdog(m) => (Some(m.callback_id), E::DomainEventWatchdog(m.msg)),
        E::DomainEventCallbackIoError(m) => (Some(m.callback_id), E::DomainEventIoError(m.msg)),
        E::DomainEventCallbackIoErrorReason(m) => (Some(m.callback_id), E::DomainEventIoErrorReason(m.msg)),
        E::DomainEventCallbackGraphics(m) => (Some(m.callback_id), E::DomainEventGraphics(m.msg)),
        E::DomainEventCallbackControlError(m) => (Some(m.callback_id), E::DomainEventControlError(m.msg)),
        E::DomainEventCallbackBlockJob(m) => (Some(m.callback_id), E::DomainEventBlockJob(m.msg)),
        E::DomainEventCallbackDiskChange(m) => (Some(m.callback_id), E::DomainEventDiskChange(m.msg)),
        E::DomainEventCallbackTrayChange(m) => (Some(m.callback_id), E::DomainEventTrayChange(m.msg)),
        E::DomainEventCallbackBalloonChange(m) => (Some(m.callback_id), E::DomainEventBalloonChange(m.msg)),
        E::DomainEventCallbackDeviceRemoved(m) => (Some(m.callback_id), E::DomainEventDeviceRemoved(m.msg)),
        // These three have a reason besides.
        E::DomainEventCallbackPmwakeup(m) => {
            return domain(Some(m.callback_id), m.msg.dom, 11, vec![value(m.reason)]).map(Err);
        }
        E::DomainEventCallbackPmsuspend(m) => {
            return domain(Some(m.callback_id), m.msg.dom, 12, vec![value(m.reason)]).map(Err);
        }
        E::DomainEventCallbackPmsuspendDisk(m) => {
            return domain(Some(m.callback_id), m.msg.dom, 14, vec![value(m.reason)]).map(Err);
        }
        other => (None, other),
    }))
}

fn report(event: remote::Event) -> Result<Report> {
    match old_form(event)? {
        Err(report) => Ok(report),
        Ok((callback, event)) => first_events(callback, event),
    }
}

/// The domain events that the old protocol has.
fn first_events(callback: Option<i32>, event: remote::Event) -> Result<Report> {
    use remote::Event as E;
    match event {
        E::DomainEventLifecycle(m) => domain(callback, m.dom, 0, vec![value(m.event), value(m.detail)]),
        E::DomainEventReboot(m) => domain(callback, m.dom, 1, vec![]),
        E::DomainEventRtcChange(m) => domain(callback, m.dom, 2, vec![value(m.offset)]),
        E::DomainEventWatchdog(m) => domain(callback, m.dom, 3, vec![value(m.action)]),
        E::DomainEventIoError(m) => {
            domain(callback, m.dom, 4, vec![text(m.src_path), text(m.dev_alias), value(m.action)])
        }
        E::DomainEventGraphics(m) => graphics(callback, m),
        E::DomainEventIoErrorReason(m) => {
            let values = vec![text(m.src_path), text(m.dev_alias), value(m.action), text(m.reason)];
            domain(callback, m.dom, 6, values)
        }
        E::DomainEventControlError(m) => domain(callback, m.dom, 7, vec![]),
        E::DomainEventBlockJob(m) => {
            domain(callback, m.dom, 8, vec![text(m.path), value(m.r#type), value(m.status)])
        }
        E::DomainEventDiskChange(m) => {
            let values =
                vec![value(m.old_src_path), value(m.new_src_path), text(m.dev_alias), value(m.reason)];
            domain(callback, m.dom, 9, values)
        }
        E::DomainEventTrayChange(m) => domain(callback, m.dom, 10, vec![text(m.dev_alias), value(m.reason)]),
        E::DomainEventPmwakeup(m) => domain(callback, m.dom, 11, vec![value(0)]),
        E::DomainEventPmsuspend(m) => domain(callback, m.dom, 12, vec![value(0)]),
        E::DomainEventBalloonChange(m) => domain(callback, m.dom, 13, vec![value(m.actual)]),
        E::DomainEventPmsuspendDisk(m) => domain(callback, m.dom, 14, vec![value(0)]),
        E::DomainEventDeviceRemoved(m) => domain(callback, m.dom, 15, vec![text(m.dev_alias)]),
        other => later_events(other),
    }
}

fn graphics(callback: Option<i32>, m: remote::DomainEventGraphicsMsg) -> Result<Report> {
    let address = |a: remote::DomainEventGraphicsAddress| EventValue::Address(a.family, a.node, a.service);
    let subject = m.subject.into_iter().map(|s| (s.r#type, s.name)).collect();
    let values = vec![
        value(m.phase),
        address(m.local),
        address(m.remote),
        text(m.auth_scheme),
        EventValue::Subject(subject),
    ];
    domain(callback, m.dom, 5, values)
}

/// The domain events that only come with the number of a registration.
fn later_events(event: remote::Event) -> Result<Report> {
    use remote::Event as E;
    let (callback, dom, id, values) = match event {
        E::DomainEventBlockJob2(m) => {
            (m.callback_id, m.dom, 16, vec![text(m.dst), value(m.r#type), value(m.status)])
        }
        E::DomainEventCallbackTunable(m) => (m.callback_id, m.dom, 17, vec![params(m.params)?]),
        E::DomainEventCallbackAgentLifecycle(m) => {
            (m.callback_id, m.dom, 18, vec![value(m.state), value(m.reason)])
        }
        E::DomainEventCallbackDeviceAdded(m) => (m.callback_id, m.dom, 19, vec![text(m.dev_alias)]),
        E::DomainEventCallbackMigrationIteration(m) => (m.callback_id, m.dom, 20, vec![value(m.iteration)]),
        E::DomainEventCallbackJobCompleted(m) => (m.callback_id, m.dom, 21, vec![params(m.params)?]),
        E::DomainEventCallbackDeviceRemovalFailed(m) => (m.callback_id, m.dom, 22, vec![text(m.dev_alias)]),
        E::DomainEventCallbackMetadataChange(m) => {
            (m.callback_id, m.dom, 23, vec![value(m.r#type), value(m.nsuri)])
        }
        E::DomainEventBlockThreshold(m) => {
            let values = vec![text(m.dev), value(m.path), value(m.threshold), value(m.excess)];
            (m.callback_id, m.dom, 24, values)
        }
        E::DomainEventMemoryFailure(m) => {
            (m.callback_id, m.dom, 25, vec![value(m.recipient), value(m.action), value(m.flags)])
        }
        E::DomainEventMemoryDeviceSizeChange(m) => {
            (m.callback_id, m.dom, 26, vec![text(m.alias), value(m.size)])
        }
        E::DomainEventNicMacChange(m) => {
            (m.callback_id, m.dom, 27, vec![text(m.alias), text(m.old_mac), text(m.new_mac)])
        }
        other => return other_objects(other),
    };
    domain(Some(callback), dom, id, values)
}

/// Events of everything else than domains.
fn other_objects(event: remote::Event) -> Result<Report> {
    use remote::Event as E;
    match event {
        E::NetworkEventLifecycle(m) => {
            network(m.callback_id, m.net, 0, vec![value(m.event), value(m.detail)])
        }
        E::NetworkEventCallbackMetadataChange(m) => {
            network(m.callback_id, m.net, 1, vec![value(m.r#type), value(m.nsuri)])
        }
        E::StoragePoolEventLifecycle(m) => {
            pool(m.callback_id, m.pool, 0, vec![value(m.event), value(m.detail)])
        }
        E::StoragePoolEventRefresh(m) => pool(m.callback_id, m.pool, 1, vec![]),
        E::NodeDeviceEventLifecycle(m) => {
            device(m.callback_id, m.dev, 0, vec![value(m.event), value(m.detail)])
        }
        E::NodeDeviceEventUpdate(m) => device(m.callback_id, m.dev, 1, vec![]),
        E::SecretEventLifecycle(m) => {
            secret(m.callback_id, m.secret, 0, vec![value(m.event), value(m.detail)])
        }
        E::SecretEventValueChanged(m) => secret(m.callback_id, m.secret, 1, vec![]),
        E::ConnectEventConnectionClosed(m) => Ok(Report::own(Event::closed(m.reason))),
        other => Err(ferrovirt::Error::internal(
            ferrovirt::ErrorDomain::REMOTE,
            format!("unexpected event {}", other.number()),
        )),
    }
}
