//! Calls of the lxc program, by the public handles.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

#![allow(
    clippy::missing_errors_doc,
    clippy::too_many_arguments,
    clippy::type_complexity,
    clippy::use_self,
    unused_imports,
    reason = "generated: depends on the definition"
)]
use ferrovirt::*;
use ferrovirt_rpc::protocol::lxc;
use ferrovirt_rpc::server::Request;
use ferrovirt_util::{typed_param::TypedParams, uuid::Uuid};

use super::client::Client;
use super::object::{Handle as _, Object};
use super::{by_hand, lists, streams};
use crate::convert::{FromWire as _, ToWire as _, number};

impl lxc::server::Handler for Client {
    fn domain_open_namespace(&self, request: &mut Request, args: lxc::DomainOpenNamespaceArgs) -> Result<()> {
        by_hand::domain_open_namespace(self, request, args)
    }
}
