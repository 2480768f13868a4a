//! Telling a daemon which events are wanted, in the old and in the new form of the protocol.

use ferrovirt::call::Call;
use ferrovirt::event::{EventClass, EventObject};
use ferrovirt::{Result, feature};
use ferrovirt_rpc::client::Calls;
use ferrovirt_rpc::protocol::{qemu, remote};

use super::error::ClientError;
use super::link::Link;
use crate::convert::ToWire as _;

/// `VIR_DOMAIN_EVENT_ID_LIFECYCLE`.
const LIFECYCLE: i32 = 0;

/// The same events of the same object.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Key {
    pub(super) class: EventClass,
    pub(super) id: i32,
    pub(super) object: Option<EventObject>,
}

impl Key {
    /// Whether both mean the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let same_object = match (&self.object, &other.object) {
            (Some(a), Some(b)) => a.is_same(b),
            (None, None) => true,
            _ => false,
        };
        self.class == other.class && self.id == other.id && same_object
    }
}

/// What the daemon was told.
pub(super) struct Registration {
    pub(super) key: Key,
    /// The daemon's number for it; none in the old protocol.
    pub(super) callback: Option<i32>,
}

/// Tells the daemon that events are wanted; its number for that, if it gives one.
pub(super) fn register(link: &Link, call: &Call, key: &Key) -> Result<Option<i32>> {
    match key.class {
        EventClass::Domain if !link.supports(call, feature::REMOTE_EVENT_CALLBACK)? => {
            link.ask(call, |calls| register_old(calls, key.id)).map(|()| None)
        }
        EventClass::Connection => {
            if key.id == 0 && link.supports(call, feature::REMOTE_CLOSE_CALLBACK)? {
                link.ask(call, |calls| remote::client::connect_register_close_callback(calls))?;
            }
            Ok(None)
        }
        _ => link.ask(call, |calls| register_numbered(calls, key)).map(Some),
    }
}

fn register_old(calls: &Calls<'_>, event_id: i32) -> Result<()> {
    if event_id == LIFECYCLE {
        return remote::client::connect_domain_event_register(calls).map(drop);
    }
    let args = remote::ConnectDomainEventRegisterAnyArgs { event_id };
    remote::client::connect_domain_event_register_any(calls, &args)
}

/// The object of a key as the protocol's type; objects of other kinds mean all objects.
macro_rules! filter {
    ($key:ident, $variant:ident) => {
        match &$key.object {
            Some(EventObject::$variant(object)) => Some(object.to_wire()?),
            _ => None,
        }
    };
}

fn register_numbered(calls: &Calls<'_>, key: &Key) -> Result<i32> {
    use remote::client as c;
    let event_id = key.id;
    Ok(match key.class {
        EventClass::Domain => {
            let dom = filter!(key, Domain);
            let args = remote::ConnectDomainEventCallbackRegisterAnyArgs { event_id, dom };
            c::connect_domain_event_callback_register_any(calls, &args)?.callback_id
        }
        EventClass::Network => {
            let net = filter!(key, Network);
            let args = remote::ConnectNetworkEventRegisterAnyArgs { event_id, net };
            c::connect_network_event_register_any(calls, &args)?.callback_id
        }
        EventClass::StoragePool => {
            let pool = filter!(key, StoragePool);
            let args = remote::ConnectStoragePoolEventRegisterAnyArgs { event_id, pool };
            c::connect_storage_pool_event_register_any(calls, &args)?.callback_id
        }
        EventClass::NodeDevice => {
            let dev = filter!(key, NodeDevice);
            let args = remote::ConnectNodeDeviceEventRegisterAnyArgs { event_id, dev };
            c::connect_node_device_event_register_any(calls, &args)?.callback_id
        }
        EventClass::Secret => {
            let secret = filter!(key, Secret);
            let args = remote::ConnectSecretEventRegisterAnyArgs { event_id, secret };
            c::connect_secret_event_register_any(calls, &args)?.callback_id
        }
        EventClass::QemuMonitor => {
            let dom = filter!(key, Domain);
            let args = qemu::ConnectDomainMonitorEventRegisterArgs { dom, event: None, flags: 0 };
            qemu::client::connect_domain_monitor_event_register(calls, &args)?.callback_id
        }
        EventClass::Connection => return Err(ClientError::NoSuchEvent(event_id).into()),
    })
}

/// Tells the daemon that nobody wants the events any more.
pub(super) fn deregister(link: &Link, call: &Call, registration: &Registration) -> Result<()> {
    let Registration { key, callback } = registration;
    match callback {
        Some(callback_id) => link.ask(call, |calls| deregister_numbered(calls, key.class, *callback_id)),
        None if key.class == EventClass::Connection => {
            if key.id == 0 && link.supports(call, feature::REMOTE_CLOSE_CALLBACK)? {
                link.ask(call, |calls| remote::client::connect_unregister_close_callback(calls))?;
            }
            Ok(())
        }
        None if key.id == LIFECYCLE => {
            link.ask(call, |calls| remote::client::connect_domain_event_deregister(calls)).map(drop)
        }
        None => {
            let args = remote::ConnectDomainEventDeregisterAnyArgs { event_id: key.id };
            link.ask(call, |calls| remote::client::connect_domain_event_deregister_any(calls, &args))
        }
    }
}

fn deregister_numbered(calls: &Calls<'_>, class: EventClass, callback_id: i32) -> Result<()> {
    use remote::client as c;
    match class {
        EventClass::Domain => {
            let args = remote::ConnectDomainEventCallbackDeregisterAnyArgs { callback_id };
            c::connect_domain_event_callback_deregister_any(calls, &args)
        }
        EventClass::Network => {
            let args = remote::ConnectNetworkEventDeregisterAnyArgs { callback_id };
            c::connect_network_event_deregister_any(calls, &args)
        }
        EventClass::StoragePool => {
            let args = remote::ConnectStoragePoolEventDeregisterAnyArgs { callback_id };
            c::connect_storage_pool_event_deregister_any(calls, &args)
        }
        EventClass::NodeDevice => {
            let args = remote::ConnectNodeDeviceEventDeregisterAnyArgs { callback_id };
            c::connect_node_device_event_deregister_any(calls, &args)
        }
        EventClass::Secret => {
            let args = remote::ConnectSecretEventDeregisterAnyArgs { callback_id };
            c::connect_secret_event_deregister_any(calls, &args)
        }
        EventClass::QemuMonitor => {
            let args = qemu::ConnectDomainMonitorEventDeregisterArgs { callback_id };
            qemu::client::connect_domain_monitor_event_deregister(calls, &args)
        }
        EventClass::Connection => Ok(()),
    }
}
