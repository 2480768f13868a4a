//! Tables written by `cargo xtask gen` from the API definition. Do not edit by hand.
pub(crate) mod errors;
