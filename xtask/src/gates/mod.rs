//! Gates: what a reviewer would otherwise have to look for.

pub(crate) mod clients;
pub(crate) mod crate_graph;
pub(crate) mod features;
pub(crate) mod file_size;
pub(crate) mod headers;
