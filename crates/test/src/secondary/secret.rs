//! Secrets. The reference's test driver has none.

use ferrovirt::object::SecretRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::object::{Found, passes};
use ferrovirt_conf::schema;
use ferrovirt_conf::secret::{Secret, Usage};
use ferrovirt_util::uuid::Uuid;

use super::error::SecretRefused;
use super::events;
use crate::connection::only_flags;
use crate::state::State;

/// A secret with its value.
pub(crate) struct SecretObject {
    def: Secret,
    value: Option<Vec<u8>>,
}

impl SecretObject {
    fn reference(&self) -> SecretRef {
        let usage = self.def.usage.as_ref();
        SecretRef {
            uuid: self.def.uuid,
            usage_type: usage.map_or(0, |usage| i32::from(usage.number())),
            usage_id: usage.map_or("", Usage::id).into(),
        }
    }
}

fn identified<U>(state: &State, uuid: Uuid, body: impl FnOnce(&mut SecretObject) -> U) -> Result<U> {
    state.objects.secrets.with_uuid(&uuid, body).ok_or_else(|| SecretRefused::Uuid(uuid).into())
}

fn by_usage_in(state: &State, usage_type: i32, usage_id: &str) -> Option<SecretRef> {
    let found = state.objects.secrets.collect(|secret| {
        let reference = secret.reference();
        (reference.usage_type == usage_type && *reference.usage_id == *usage_id).then_some(reference)
    });
    found.into_iter().next()
}

pub(super) fn by_uuid(state: &State, uuid: Uuid) -> Result<SecretRef> {
    identified(state, uuid, |secret| secret.reference())
}

pub(super) fn by_usage(state: &State, usage_type: i32, usage_id: &str) -> Result<SecretRef> {
    let missing = || SecretRefused::Usage(usage_id.to_owned()).into();
    by_usage_in(state, usage_type, usage_id).ok_or_else(missing)
}

pub(super) fn num(state: &State) -> Result<i32> {
    super::count(state.objects.secrets.collect(|_| Some(())).len())
}

pub(super) fn list(state: &State) -> Result<Vec<String>> {
    Ok(state.objects.secrets.collect(|secret| Some(secret.def.uuid.to_string())))
}

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<SecretRef>> {
    use consts::{
        CONNECT_LIST_SECRETS_EPHEMERAL as EPHEMERAL, CONNECT_LIST_SECRETS_NO_EPHEMERAL as NO_EPHEMERAL,
        CONNECT_LIST_SECRETS_NO_PRIVATE as NO_PRIVATE, CONNECT_LIST_SECRETS_PRIVATE as PRIVATE,
    };
    only_flags("testConnectListAllSecrets", flags, EPHEMERAL | NO_EPHEMERAL | PRIVATE | NO_PRIVATE)?;
    Ok(state.objects.secrets.collect(|secret| {
        let wanted = passes(
            flags,
            &[
                &[(EPHEMERAL, secret.def.ephemeral), (NO_EPHEMERAL, !secret.def.ephemeral)],
                &[(PRIVATE, secret.def.private), (NO_PRIVATE, !secret.def.private)],
            ],
        );
        wanted.then(|| secret.reference())
    }))
}

pub(super) fn define(state: &State, xml: &str, flags: u32) -> Result<SecretRef> {
    only_flags("testSecretDefineXML", flags, consts::SECRET_DEFINE_VALIDATE)?;
    schema::SECRET.validate_if(flags & consts::SECRET_DEFINE_VALIDATE != 0, xml)?;
    let def = Secret::parse(xml)?;
    let uuid = def.uuid;
    let taken = def.usage.as_ref().and_then(|u| by_usage_in(state, i32::from(u.number()), u.id()));
    let secret = state.objects.secrets.define(&uuid.to_string(), Some(uuid), |found| match found {
        Found::Same(object) => {
            if object.def.usage != def.usage {
                let usage = object.def.usage.as_ref().map_or("", Usage::id).to_owned();
                return Err(SecretRefused::OtherUsage(uuid, usage).into());
            }
            if object.def.private && !def.private {
                return Err(SecretRefused::PrivateStays.into());
            }
            object.def = def;
            Ok((None, object.reference()))
        }
        _ => {
            if let Some(other) = taken {
                return Err(SecretRefused::UsageTaken(other.uuid, other.usage_id.to_string()).into());
            }
            let object = SecretObject { def, value: None };
            let reference = object.reference();
            Ok((Some(object), reference))
        }
    })?;
    events::secret(state, &secret, consts::SECRET_EVENT_DEFINED);
    Ok(secret)
}

pub(super) fn xml(state: &State, secret: &SecretRef, flags: u32) -> Result<String> {
    only_flags("testSecretGetXMLDesc", flags, 0)?;
    identified(state, secret.uuid, |object| object.def.format())
}

pub(super) fn set_value(state: &State, secret: &SecretRef, value: &[u8], flags: u32) -> Result<()> {
    only_flags("testSecretSetValue", flags, 0)?;
    identified(state, secret.uuid, |object| object.value = Some(value.to_vec()))?;
    events::secret_event(state, secret, consts::SECRET_EVENT_ID_VALUE_CHANGED, Vec::new());
    Ok(())
}

pub(super) fn value(state: &State, secret: &SecretRef, flags: u32) -> Result<Vec<u8>> {
    only_flags("testSecretGetValue", flags, 0)?;
    identified(state, secret.uuid, |object| {
        if object.def.private {
            return Err(SecretRefused::Private.into());
        }
        object.value.clone().ok_or_else(|| SecretRefused::NoValue(secret.uuid).into())
    })?
}

pub(super) fn undefine(state: &State, secret: &SecretRef) -> Result<()> {
    if !state.objects.secrets.remove(&secret.uuid.to_string()) {
        return Err(SecretRefused::Uuid(secret.uuid).into());
    }
    events::secret(state, secret, consts::SECRET_EVENT_UNDEFINED);
    Ok(())
}
