//! What the benchmarks share: samples, and the bare counterparts that ours are compared with.
#![forbid(unsafe_code)]

pub mod bare;
pub mod bare_xml;
pub mod documents;
mod samples;

pub use samples::Samples;
