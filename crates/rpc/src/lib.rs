//! XDR, framing and the generated wire protocol.
//!
//! Upstream: `src/rpc/`, `src/remote/*_protocol.x`.
#![forbid(unsafe_code)]
