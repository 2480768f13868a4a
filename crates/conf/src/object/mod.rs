//! Objects behind the documents: tables that stay fast with very many objects, and the domain with its running and its
//! persistent definition, its state and the job that changes it.
//!
//! Nothing here knows a hypervisor; what a driver must remember about a domain is the object's type parameter.
//!
//! Upstream: `virdomainobjlist.c`, `domain_conf.c` (`virDomainObj`), `virdomainjob.c`.

mod domain;
mod error;
pub mod job;
mod list;
mod named;
mod state;
mod table;

#[cfg(test)]
mod tests;

pub use self::domain::{Affect, Change, DomainObject, Inner, Summary};
pub use self::error::ObjectError;
pub use self::list::{Added, DomainFact, DomainFilter, DomainList, Identity};
pub use self::named::{Found, ObjectList, passes};
pub use self::state::{DomainState, RunState, Taint};
pub use self::table::ObjectTable;
