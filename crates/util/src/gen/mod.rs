//! Tables: `errors` is written by `cargo xtask gen` from the API definition (do not edit it by hand), the others are facts.
pub(crate) mod errors;
pub(crate) mod key_codes;
