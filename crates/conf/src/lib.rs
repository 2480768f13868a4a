//! Typed, lossless models of the XML documents of the public API.
//!
//! Upstream: `src/conf/`.
#![forbid(unsafe_code)]
