//! The table of all domains, with an index for every kind of look-up.
//!
//! Lock order: a domain before the table. Look-ups take the table's lock for reading and no domain's.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::Domain;
use ferrovirt_util::uuid::Uuid;
use parking_lot::RwLock;

use crate::document;
use crate::error::TestError;
use crate::machine::{Inner, Machine};

/// All domains of a connection's state.
#[derive(Debug, Default)]
pub(crate) struct Machines {
    tables: RwLock<Tables>,
}

#[derive(Debug, Default)]
struct Tables {
    by_uuid: HashMap<Uuid, Arc<Machine>>,
    by_name: HashMap<Arc<str>, Arc<Machine>>,
    by_id: HashMap<i32, Arc<Machine>>,
    ordered: BTreeMap<u64, Arc<Machine>>,
    added: u64,
    last_id: i32,
}

/// What [`Machines::add`] did with a document.
pub(crate) enum Added {
    /// Made a new domain of it.
    New(Arc<Machine>),
    /// The domain exists already; the document is given back.
    Exists(Arc<Machine>, Box<Domain>),
}

impl Machines {
    pub(crate) fn by_name(&self, name: &str) -> Option<Arc<Machine>> {
        self.tables.read().by_name.get(name).cloned()
    }

    pub(crate) fn by_id(&self, id: i32) -> Option<Arc<Machine>> {
        self.tables.read().by_id.get(&id).cloned()
    }

    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Option<Arc<Machine>> {
        self.tables.read().by_uuid.get(uuid).cloned()
    }

    /// The domain of a handle.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN`.
    pub(crate) fn of(&self, domain: &DomainRef) -> Result<Arc<Machine>> {
        self.by_uuid(&domain.uuid)
            .ok_or_else(|| TestError::NoDomain { uuid: domain.uuid, name: domain.name.to_string() }.into())
    }

    /// How many domains run, and how many there are.
    pub(crate) fn count(&self) -> (usize, usize) {
        let tables = self.tables.read();
        (tables.by_id.len(), tables.ordered.len())
    }

    /// All domains in the order in which they were made.
    pub(crate) fn all(&self) -> Vec<Arc<Machine>> {
        self.tables.read().ordered.values().cloned().collect()
    }

    /// Finds the domain that a document is about, or makes it. Upstream: `virDomainObjListAdd`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_FAILED` if name and UUID belong to different domains.
    pub(crate) fn add(&self, def: Domain, persistent: bool) -> Result<Added> {
        let uuid = document::uuid(&def);
        let mut tables = self.tables.write();
        if let Some(machine) = tables.by_uuid.get(&uuid) {
            let name = machine.summary(|s| Arc::clone(&s.name));
            if *name != *def.name {
                return Err(TestError::UuidInUse { name: name.to_string(), uuid }.into());
            }
            return Ok(Added::Exists(Arc::clone(machine), Box::new(def)));
        }
        if let Some(machine) = tables.by_name.get(def.name.as_str()) {
            return Err(TestError::NameInUse { name: def.name, uuid: machine.uuid }.into());
        }
        tables.added += 1;
        let machine = Machine::new(uuid, tables.added, Inner::new(def, persistent));
        let name = machine.summary(|s| Arc::clone(&s.name));
        tables.by_uuid.insert(uuid, Arc::clone(&machine));
        tables.by_name.insert(name, Arc::clone(&machine));
        tables.ordered.insert(machine.order, Arc::clone(&machine));
        Ok(Added::New(machine))
    }

    /// Gives a domain that starts its number.
    pub(crate) fn start(&self, machine: &Arc<Machine>) -> i32 {
        let mut tables = self.tables.write();
        tables.last_id = tables.last_id.checked_add(1).unwrap_or(1);
        let id = tables.last_id;
        tables.by_id.insert(id, Arc::clone(machine));
        id
    }

    /// The domain with number `id` stopped.
    pub(crate) fn stop(&self, id: i32) {
        self.tables.write().by_id.remove(&id);
    }

    /// Takes a domain out of the table; the caller holds its lock.
    pub(crate) fn remove(&self, machine: &Machine, inner: &mut Inner) {
        inner.gone = true;
        let mut tables = self.tables.write();
        tables.by_uuid.remove(&machine.uuid);
        tables.by_name.remove(inner.def.name.as_str());
        tables.ordered.remove(&machine.order);
        if let Some(id) = inner.def.id {
            tables.by_id.remove(&id);
        }
    }

    /// Changes the name of a domain; the caller holds its lock.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if the name is taken.
    pub(crate) fn rename(&self, machine: &Arc<Machine>, inner: &mut Inner, name: &str) -> Result<()> {
        if inner.def.name == name {
            return Err(TestError::RenameSame.into());
        }
        let mut tables = self.tables.write();
        if tables.by_name.contains_key(name) {
            return Err(TestError::RenameInUse(name.to_owned()).into());
        }
        tables.by_name.remove(inner.def.name.as_str());
        tables.by_name.insert(name.into(), Arc::clone(machine));
        name.clone_into(&mut inner.def.name);
        Ok(())
    }
}
