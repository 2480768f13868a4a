//! Data.

pub(super) mod flags;
pub(super) mod probe;
