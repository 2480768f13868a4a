//! Reports about everything but domains.

use ferrovirt::event::{Event, EventClass, EventObject, EventValue};
use ferrovirt::object::{NetworkRef, NodeDeviceRef, SecretRef, StoragePoolRef};

use crate::state::State;

/// Number of the life-cycle event in every class.
const LIFECYCLE: i32 = 0;

fn emit(state: &State, class: EventClass, id: i32, object: EventObject, values: Vec<EventValue>) {
    state.events.emit(&Event { class, id, object, values });
}

/// The values of a life-cycle event: what happened, and no detail.
fn lifecycle(event: i32) -> Vec<EventValue> {
    vec![event.into(), 0.into()]
}

pub(super) fn network(state: &State, network: &NetworkRef, event: i32) {
    network_event(state, network, LIFECYCLE, lifecycle(event));
}

pub(super) fn network_event(state: &State, network: &NetworkRef, id: i32, values: Vec<EventValue>) {
    emit(state, EventClass::Network, id, EventObject::Network(network.clone()), values);
}

pub(super) fn pool(state: &State, pool: &StoragePoolRef, event: i32) {
    pool_event(state, pool, LIFECYCLE, lifecycle(event));
}

pub(super) fn pool_event(state: &State, pool: &StoragePoolRef, id: i32, values: Vec<EventValue>) {
    emit(state, EventClass::StoragePool, id, EventObject::StoragePool(pool.clone()), values);
}

pub(super) fn device(state: &State, device: &NodeDeviceRef, event: i32) {
    device_event(state, device, LIFECYCLE, lifecycle(event));
}

pub(super) fn device_event(state: &State, device: &NodeDeviceRef, id: i32, values: Vec<EventValue>) {
    emit(state, EventClass::NodeDevice, id, EventObject::NodeDevice(device.clone()), values);
}

pub(super) fn secret(state: &State, secret: &SecretRef, event: i32) {
    secret_event(state, secret, LIFECYCLE, lifecycle(event));
}

pub(super) fn secret_event(state: &State, secret: &SecretRef, id: i32, values: Vec<EventValue>) {
    emit(state, EventClass::Secret, id, EventObject::Secret(secret.clone()), values);
}
