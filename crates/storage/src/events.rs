//! Reports about pools.

use ferrovirt::consts;
use ferrovirt::event::{Event, EventClass, EventObject, EventValue};
use ferrovirt::object::StoragePoolRef;

use crate::instance::Instance;

impl Instance {
    fn emit(&self, pool: StoragePoolRef, id: i32, values: Vec<EventValue>) {
        let object = EventObject::StoragePool(pool);
        self.events.emit(&Event { class: EventClass::StoragePool, id, object, values });
    }

    /// Reports a `virStoragePoolEventLifecycleType`.
    pub(crate) fn report(&self, pool: StoragePoolRef, event: i32) {
        self.emit(pool, consts::STORAGE_POOL_EVENT_ID_LIFECYCLE, vec![event.into(), 0.into()]);
    }

    /// Reports that the volumes of a pool are others now.
    pub(crate) fn report_refresh(&self, pool: StoragePoolRef) {
        self.emit(pool, consts::STORAGE_POOL_EVENT_ID_REFRESH, Vec::new());
    }
}
