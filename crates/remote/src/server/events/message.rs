//! A driver's event as the protocol's message.
//!
//! A message is the callback's number, the object and the callback's arguments, one after the other. One table says how
//! each event's arguments are laid out; a test compares it with the message types.

use ferrovirt::event::{Event, EventClass, EventObject, EventValue};
use ferrovirt::{Error, ErrorDomain, Result};
use ferrovirt_rpc::RpcError;
use ferrovirt_rpc::procedure::Procedure;
use ferrovirt_rpc::protocol::qemu;
use ferrovirt_rpc::protocol::remote::{
    self, DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX, DOMAIN_EVENT_TUNABLE_MAX, DOMAIN_JOB_STATS_MAX,
    DomainEventGraphicsAddress, DomainEventGraphicsIdentity, NonnullDomain, NonnullNetwork,
    NonnullNodeDevice, NonnullSecret, NonnullStoragePool, STRING_MAX, number,
};
use ferrovirt_rpc::xdr::{Codec, Encode, List, Opt, Text, Writer, XdrError};

use crate::convert::ToWire as _;

/// An event's message.
pub(super) struct Form {
    class: EventClass,
    id: i32,
    /// The message that names the callback.
    pub(super) number: i32,
    /// The message for clients that know no callbacks' numbers; 0 if there is none.
    pub(super) legacy: i32,
    /// One letter for each argument: see [`value`]. Arguments before a dot stand before the object, and only in the
    /// message that names the callback.
    letters: &'static str,
}

macro_rules! forms {
    ($($class:ident $id:literal: $number:ident $(/ $legacy:ident)?, $letters:literal;)*) => {
        &[$(Form {
            class: EventClass::$class,
            id: $id,
            number: number::$number,
            legacy: 0 $(+ number::$legacy)?,
            letters: $letters,
        },)*]
    };
}

const FORMS: &[Form] = forms! {
    Domain 0: DOMAIN_EVENT_CALLBACK_LIFECYCLE / DOMAIN_EVENT_LIFECYCLE, "ii";
    Domain 1: DOMAIN_EVENT_CALLBACK_REBOOT / DOMAIN_EVENT_REBOOT, "";
    Domain 2: DOMAIN_EVENT_CALLBACK_RTC_CHANGE / DOMAIN_EVENT_RTC_CHANGE, "l";
    Domain 3: DOMAIN_EVENT_CALLBACK_WATCHDOG / DOMAIN_EVENT_WATCHDOG, "i";
    Domain 4: DOMAIN_EVENT_CALLBACK_IO_ERROR / DOMAIN_EVENT_IO_ERROR, "ssi";
    Domain 5: DOMAIN_EVENT_CALLBACK_GRAPHICS / DOMAIN_EVENT_GRAPHICS, "iaasj";
    Domain 6: DOMAIN_EVENT_CALLBACK_IO_ERROR_REASON / DOMAIN_EVENT_IO_ERROR_REASON, "ssis";
    Domain 7: DOMAIN_EVENT_CALLBACK_CONTROL_ERROR / DOMAIN_EVENT_CONTROL_ERROR, "";
    Domain 8: DOMAIN_EVENT_CALLBACK_BLOCK_JOB / DOMAIN_EVENT_BLOCK_JOB, "sii";
    Domain 9: DOMAIN_EVENT_CALLBACK_DISK_CHANGE / DOMAIN_EVENT_DISK_CHANGE, "oosi";
    Domain 10: DOMAIN_EVENT_CALLBACK_TRAY_CHANGE / DOMAIN_EVENT_TRAY_CHANGE, "si";
    Domain 11: DOMAIN_EVENT_CALLBACK_PMWAKEUP / DOMAIN_EVENT_PMWAKEUP, "i.";
    Domain 12: DOMAIN_EVENT_CALLBACK_PMSUSPEND / DOMAIN_EVENT_PMSUSPEND, "i.";
    Domain 13: DOMAIN_EVENT_CALLBACK_BALLOON_CHANGE / DOMAIN_EVENT_BALLOON_CHANGE, "U";
    Domain 14: DOMAIN_EVENT_CALLBACK_PMSUSPEND_DISK / DOMAIN_EVENT_PMSUSPEND_DISK, "i.";
    Domain 15: DOMAIN_EVENT_CALLBACK_DEVICE_REMOVED / DOMAIN_EVENT_DEVICE_REMOVED, "s";
    Domain 16: DOMAIN_EVENT_BLOCK_JOB_2, "sii";
    Domain 17: DOMAIN_EVENT_CALLBACK_TUNABLE, "p";
    Domain 18: DOMAIN_EVENT_CALLBACK_AGENT_LIFECYCLE, "ii";
    Domain 19: DOMAIN_EVENT_CALLBACK_DEVICE_ADDED, "s";
    Domain 20: DOMAIN_EVENT_CALLBACK_MIGRATION_ITERATION, "i";
    Domain 21: DOMAIN_EVENT_CALLBACK_JOB_COMPLETED, "P";
    Domain 22: DOMAIN_EVENT_CALLBACK_DEVICE_REMOVAL_FAILED, "s";
    Domain 23: DOMAIN_EVENT_CALLBACK_METADATA_CHANGE, "io";
    Domain 24: DOMAIN_EVENT_BLOCK_THRESHOLD, "soUU";
    Domain 25: DOMAIN_EVENT_MEMORY_FAILURE, "iiu";
    Domain 26: DOMAIN_EVENT_MEMORY_DEVICE_SIZE_CHANGE, "sU";
    Domain 27: DOMAIN_EVENT_NIC_MAC_CHANGE, "sss";
    Network 0: NETWORK_EVENT_LIFECYCLE, "ii";
    Network 1: NETWORK_EVENT_CALLBACK_METADATA_CHANGE, "io";
    StoragePool 0: STORAGE_POOL_EVENT_LIFECYCLE, "ii";
    StoragePool 1: STORAGE_POOL_EVENT_REFRESH, "";
    NodeDevice 0: NODE_DEVICE_EVENT_LIFECYCLE, "ii";
    NodeDevice 1: NODE_DEVICE_EVENT_UPDATE, "";
    Secret 0: SECRET_EVENT_LIFECYCLE, "ii";
    Secret 1: SECRET_EVENT_VALUE_CHANGED, "";
};

/// The event of the QEMU monitor.
const MONITOR: Form = Form {
    class: EventClass::QemuMonitor,
    id: 0,
    number: qemu::number::DOMAIN_MONITOR_EVENT,
    legacy: 0,
    letters: "sluo",
};

/// The message of the events of this kind.
pub(super) fn form(class: EventClass, id: i32) -> Option<&'static Form> {
    match class {
        EventClass::QemuMonitor => Some(&MONITOR),
        class => FORMS.iter().find(|f| f.class == class && f.id == id),
    }
}

impl Form {
    /// The procedure that is the message.
    pub(super) fn procedure(&self, with_callback: bool) -> Option<&'static Procedure> {
        match (self.class, with_callback) {
            (EventClass::QemuMonitor, _) => qemu::PROGRAM.procedure(self.number),
            (_, true) => remote::PROGRAM.procedure(self.number),
            (_, false) => remote::PROGRAM.procedure(self.legacy),
        }
    }

    /// The message about `event` for the callback with this number, or without numbers.
    ///
    /// # Errors
    /// The event has other arguments than its message, or they cannot be sent.
    pub(super) fn body(&self, event: &Event, callback: Option<i32>) -> Result<Vec<u8>> {
        let (before, after) = self.letters.split_once('.').unwrap_or(("", self.letters));
        if event.values.len() != before.len() + after.len() {
            return Err(Error::internal(
                ErrorDomain::REMOTE,
                "an event has other arguments than its message",
            ));
        }
        let (first, rest) = event.values.split_at(before.len());
        let first = if callback.is_some() { first } else { &[] };
        let mut out = Writer::new();
        let mut write = || -> Result<(), XdrError> {
            if let Some(callback) = callback {
                out.i32(callback)?;
            }
            first.iter().zip(before.chars()).try_for_each(|(v, letter)| value(&mut out, letter, v))?;
            object(&mut out, &event.object)?;
            rest.iter().zip(after.chars()).try_for_each(|(v, letter)| value(&mut out, letter, v))
        };
        write().map_err(RpcError::EncodePayload)?;
        Ok(out.into_bytes())
    }
}

fn object(out: &mut Writer, object: &EventObject) -> Result<(), XdrError> {
    // The conversions of references cannot fail.
    let lost = |_| XdrError::Nul;
    match object {
        EventObject::Domain(r) => r.to_wire().map_err(lost).and_then(|w: NonnullDomain| w.encode(out)),
        EventObject::Network(r) => r.to_wire().map_err(lost).and_then(|w: NonnullNetwork| w.encode(out)),
        EventObject::StoragePool(r) => {
            r.to_wire().map_err(lost).and_then(|w: NonnullStoragePool| w.encode(out))
        }
        EventObject::NodeDevice(r) => {
            r.to_wire().map_err(lost).and_then(|w: NonnullNodeDevice| w.encode(out))
        }
        EventObject::Secret(r) => r.to_wire().map_err(lost).and_then(|w: NonnullSecret| w.encode(out)),
        EventObject::Connection => Ok(()),
    }
}

/// Appends an argument: `i`nt, `u`nsigned, `l`ong, `U`nsigned long, `s`tring, `o`ptional string, `p`arameters, `P`arameters
/// of a job, `a`ddress, sub`j`ect. Another value than the letter says is an error.
fn value(out: &mut Writer, letter: char, value: &EventValue) -> Result<(), XdrError> {
    match (letter, value) {
        ('i', EventValue::Int(v)) => v.encode(out),
        ('u', EventValue::UInt(v)) => v.encode(out),
        ('l', EventValue::LLong(v)) => v.encode(out),
        ('U', EventValue::ULLong(v)) => v.encode(out),
        // Upstream sends an empty text where it has none and the protocol needs one.
        ('s', EventValue::Str(v)) => Text::<STRING_MAX>::encode(&v.clone().unwrap_or_default(), out),
        ('o', EventValue::Str(v)) => Opt::<Text<STRING_MAX>>::encode(v, out),
        ('p' | 'P', EventValue::Params(v)) => {
            let params: Vec<_> = v.iter().cloned().collect();
            match letter {
                'p' => List::<DOMAIN_EVENT_TUNABLE_MAX>::encode(&params, out),
                _ => List::<DOMAIN_JOB_STATS_MAX>::encode(&params, out),
            }
        }
        ('a', EventValue::Address(family, node, service)) => {
            let (node, service) = (node.clone(), service.clone());
            DomainEventGraphicsAddress { family: *family, node, service }.encode(out)
        }
        ('j', EventValue::Subject(pairs)) => {
            let identity = |(kind, name): &(String, String)| DomainEventGraphicsIdentity {
                r#type: kind.clone(),
                name: name.clone(),
            };
            let list: Vec<_> = pairs.iter().map(identity).collect();
            List::<DOMAIN_EVENT_GRAPHICS_IDENTITY_MAX>::encode(&list, out)
        }
        _ => Err(XdrError::Range(i64::from(u32::from(letter)))),
    }
}

#[cfg(test)]
mod tests {
    use ferrovirt::object::{DomainRef, NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};
    use ferrovirt_util::typed_param::TypedParams;
    use ferrovirt_util::uuid::Uuid;

    use super::*;

    fn object_of(class: EventClass) -> EventObject {
        let uuid = Uuid([7; 16]);
        match class {
            EventClass::Network => EventObject::Network(NetworkRef { name: "n".into(), uuid }),
            EventClass::StoragePool => EventObject::StoragePool(StoragePoolRef { name: "p".into(), uuid }),
            EventClass::NodeDevice => {
                EventObject::NodeDevice(NodeDeviceRef { name: "d".into(), parent: "".into() })
            }
            EventClass::Secret => {
                EventObject::Secret(SecretRef { uuid, usage_type: 1, usage_id: "/s".into() })
            }
            _ => EventObject::Domain(DomainRef { name: "d".into(), uuid, id: 3 }),
        }
    }

    fn sample(letter: char) -> EventValue {
        let mut params = TypedParams::new();
        params.push("a", 1_u32).unwrap();
        match letter {
            'i' => EventValue::Int(5),
            'u' => EventValue::UInt(6),
            'l' => EventValue::LLong(-7),
            'U' => EventValue::ULLong(8),
            's' => EventValue::Str(Some("text".into())),
            'o' => EventValue::Str(None),
            'a' => EventValue::Address(0, "::1".into(), "5900".into()),
            'j' => EventValue::Subject(vec![("x509dname".into(), "CN=x".into())]),
            _ => EventValue::Params(params),
        }
    }

    fn event(form: &Form) -> Event {
        let values = form.letters.chars().filter(|c| *c != '.').map(sample).collect();
        Event { class: form.class, id: form.id, object: object_of(form.class), values }
    }

    #[test]
    fn the_table_agrees_with_the_protocol() {
        for form in FORMS {
            let event = event(form);
            let bytes = form.body(&event, Some(9)).unwrap();
            let decoded = remote::Event::decode(form.number, &bytes).unwrap().expect("an event");
            assert_eq!(decoded.number(), form.number);
            let shown = format!("{decoded:?}");
            assert!(shown.contains("callback_id: 9"), "{shown}");
            assert!(form.procedure(true).unwrap().event.unwrap().id == Some(form.id));
            if form.legacy != 0 {
                let bytes = form.body(&event, None).unwrap();
                assert!(remote::Event::decode(form.legacy, &bytes).unwrap().is_some());
            }
        }
    }

    #[test]
    fn every_event_of_the_protocol_has_a_form() {
        for procedure in remote::PROGRAM.procedures.iter().filter(|p| p.event.is_some()) {
            let known = FORMS.iter().any(|f| [f.number, f.legacy].contains(&procedure.number));
            assert!(known, "{}", procedure.name);
        }
    }

    #[test]
    fn reasons_stand_before_the_object() {
        let form = form(EventClass::Domain, 11).unwrap();
        let bytes = form.body(&event(form), Some(9)).unwrap();
        let decoded = remote::Event::decode(form.number, &bytes).unwrap().unwrap();
        let remote::Event::DomainEventCallbackPmwakeup(message) = decoded else { panic!("{decoded:?}") };
        assert_eq!((message.callback_id, message.reason, message.msg.dom.id), (9, 5, 3));
    }

    #[test]
    fn monitor_events() {
        let event = event(&MONITOR);
        let bytes = MONITOR.body(&event, Some(2)).unwrap();
        let decoded: qemu::DomainMonitorEventMsg = ferrovirt_rpc::xdr::decode(&bytes).unwrap();
        assert_eq!((decoded.event.as_str(), decoded.seconds, decoded.micros), ("text", -7, 6));
    }

    #[test]
    fn what_does_not_fit_is_no_message() {
        let form = form(EventClass::Domain, 0).unwrap();
        let mut event = event(form);
        event.values.pop();
        assert!(form.body(&event, Some(1)).is_err());
        event.values.push(EventValue::Str(None));
        assert!(form.body(&event, Some(1)).is_err());
    }
}
