//! Events of networks, storage pools and node devices.

use std::collections::BTreeMap;
use std::sync::Arc;

use ferrovirt::event::{EventClass, EventObject, EventQueue, EventValue, Interest, Queued};
use ferrovirt::{Connect, Network, NodeDevice, StoragePool, Subscription};

use crate::{Case, Failure, Outcome};

/// The pool that is there from the start: cases use one of their own.
const DEFAULT_POOL: &str = "default-pool";

/// What a case works on, and what it has heard of it.
#[derive(Default)]
pub(super) struct Objects {
    network: Option<Network>,
    pool: Option<StoragePool>,
    device: Option<NodeDevice>,
    listening: Vec<(EventClass, Subscription, Arc<EventQueue>)>,
}

/// Names of life-cycle events by number.
fn names(class: EventClass) -> &'static [&'static str] {
    match class {
        EventClass::Network => &["DEFINED", "UNDEFINED", "STARTED", "STOPPED"],
        EventClass::StoragePool => &["DEFINED", "UNDEFINED", "STARTED", "STOPPED", "CREATED", "DELETED"],
        EventClass::NodeDevice => &["CREATED", "DELETED", "DEFINED", "UNDEFINED"],
        _ => &[],
    }
}

impl Objects {
    /// Does one step of a case; `None` if it is not about these objects.
    pub(super) fn step(&mut self, connect: &Connect, case: &Case, step: &str) -> Option<Outcome> {
        let kind = |word: &str| step.contains(word) || !case.input(&format!("{word}_xml")).is_null();
        if kind("network") {
            Some(self.network_step(connect, case, step))
        } else if kind("pool") || (self.pool.is_some() && self.network.is_none()) {
            Some(self.pool_step(connect, case, step))
        } else if kind("nodedev") || step.contains("device") {
            Some(self.device_step(connect, case, step))
        } else {
            None
        }
    }

    fn listen(
        &mut self,
        connect: &Connect,
        class: EventClass,
        ids: &[i32],
        object: Option<&EventObject>,
    ) -> Outcome {
        for &id in ids {
            let queue = Arc::new(EventQueue::new());
            let interest = Interest { class, id, object: object.cloned() };
            self.listening.push((class, connect.subscribe(interest, queue.clone())?, queue));
        }
        Ok(())
    }

    fn network_step(&mut self, connect: &Connect, case: &Case, step: &str) -> Outcome {
        if step.starts_with("create transient network") {
            self.network = Some(connect.network_create_xml(&case.input_text("network_xml")?)?);
            return Ok(());
        }
        if step.starts_with("define network_xml") {
            self.network = Some(connect.network_define_xml(&case.input_text("network_xml")?)?);
            return Ok(());
        }
        let network = self.network.clone();
        let this = || network.clone().ok_or_else(|| Failure::new("the case has no network yet"));
        if step.starts_with("register") {
            let object = if step.contains("this network") {
                Some(EventObject::Network(this()?.reference().clone()))
            } else {
                None
            };
            return self.listen(connect, EventClass::Network, &[0], object.as_ref());
        }
        for word in words(step) {
            match word {
                "start" => this()?.create()?,
                "destroy" => this()?.destroy()?,
                "undefine" => this()?.undefine()?,
                _ => return Err(Failure::unsupported_kind(step)),
            }
        }
        Ok(())
    }

    fn pool_step(&mut self, connect: &Connect, case: &Case, step: &str) -> Outcome {
        if step.starts_with("create transient pool") {
            self.pool = Some(connect.storage_pool_create_xml(&case.input_text("pool_xml")?, 0)?);
            return Ok(());
        }
        if step.starts_with("define pool_xml") {
            self.pool = Some(connect.storage_pool_define_xml(&case.input_text("pool_xml")?, 0)?);
            return Ok(());
        }
        if self.pool.is_none() {
            // The one that an earlier case kept.
            let pools = connect.list_all_storage_pools(0)?;
            self.pool = pools.into_iter().find(|pool| &*pool.reference().name != DEFAULT_POOL);
        }
        let pool = self.pool.clone();
        let this = || pool.clone().ok_or_else(|| Failure::new("the case has no pool yet"));
        if step.starts_with("register") {
            let object = if step.contains("this pool") {
                Some(EventObject::StoragePool(this()?.reference().clone()))
            } else {
                None
            };
            let ids: &[i32] = if step.contains("refresh") { &[0, 1] } else { &[0] };
            return self.listen(connect, EventClass::StoragePool, ids, object.as_ref());
        }
        for word in words(step) {
            match word {
                "start" => this()?.create(0)?,
                "refresh" => this()?.refresh(0)?,
                "destroy" => this()?.destroy()?,
                "build" => this()?.build(0)?,
                "delete" => this()?.delete(0)?,
                "undefine" => this()?.undefine()?,
                _ => return Err(Failure::unsupported_kind(step)),
            }
        }
        Ok(())
    }

    fn device_step(&mut self, connect: &Connect, case: &Case, step: &str) -> Outcome {
        if step.starts_with("register") {
            return self.listen(connect, EventClass::NodeDevice, &[0], None);
        }
        if step.starts_with("create a device") {
            self.device = Some(connect.node_device_create_xml(&case.input_text("nodedev_xml")?, 0)?);
            return Ok(());
        }
        let device = self.device.clone().ok_or_else(|| Failure::new("the case has no device yet"))?;
        match words(step).as_slice() {
            ["destroy"] => Ok(device.destroy()?),
            _ => Err(Failure::unsupported_kind(step)),
        }
    }

    /// Counts what was heard.
    pub(super) fn collect(&self, counted: &mut BTreeMap<&'static str, u64>) {
        for (class, _, queue) in &self.listening {
            while let Some(Queued::Event(event)) = queue.pop() {
                let number = match event.values.first() {
                    Some(EventValue::Int(number)) if event.id == 0 => usize::try_from(*number).ok(),
                    _ => None,
                };
                let name = number.and_then(|number| names(*class).get(number)).copied();
                let refresh = if event.id == 1 { "REFRESH" } else { "other" };
                *counted.entry(name.unwrap_or(refresh)).or_default() += 1;
            }
        }
    }

    /// The end of a case: its network goes; its pool may be kept for the next one.
    pub(super) fn leave(&mut self) {
        self.listening.clear();
        if let Some(network) = self.network.take() {
            // Whatever of it is gone already cannot go again.
            let _ = network.destroy();
            let _ = network.undefine();
        }
    }
}

/// What is to be done: `start, refresh, destroy it` or `build the pool`.
fn words(step: &str) -> Vec<&str> {
    let parts = step.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| part.split_whitespace().next().unwrap_or_default()).collect()
}
