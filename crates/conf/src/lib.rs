//! Typed, lossless models of the XML documents of the public API.
//!
//! Upstream: `src/conf/`.
//!
//! With the feature `serde` (off by default) documents, elements and enumerations are `serde::Serialize`, with the names of
//! the XML: an attribute `a` is a member `@a`, an element's text `$text`, a child a member of its name (a list where several
//! are allowed), an element that only holds a text that text. Passwords are left out. `docs/json.md` says it with examples.
//!
//! A field is named after the attribute or element that it holds, so most fields say nothing more in their documentation.
#![forbid(unsafe_code)]

#[macro_use]
mod document_errors;
#[macro_use]
mod string_enums;

pub mod backup;
pub mod capabilities;
pub mod checkpoint;
pub mod cpu;
pub mod domain;
pub mod domain_capabilities;
pub mod host_sysinfo;
pub mod interface;
pub mod migration_cookie;
pub mod moment;
pub mod netdev;
pub mod network;
pub mod node_device;
pub mod nwfilter;
pub mod object;
pub mod save_image;
pub mod schema;
pub mod secret;
#[cfg(feature = "serde")]
mod serialize;
pub mod snapshot;
pub mod status;
pub mod storage;
pub mod storage_source;
