//! Exports of one header.
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
#![allow(
    missing_docs,
    non_snake_case,
    unused_unsafe,
    clippy::missing_safety_doc,
    clippy::multiple_unsafe_ops_per_block,
    clippy::undocumented_unsafe_blocks,
    reason = "generated: the headers document the functions and what their arguments must be; see `crate::convert`"
)]

use std::ffi::{c_char, c_int, c_uint, c_void};

use ferrovirt::{check, consts, structs};
use ferrovirt_util::ErrorDomain;

use super::types::*;
use crate::convert::*;
use crate::entry::{Fail, entry};
use crate::object::kind::*;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainLxcOpenNamespace(
    domain: virDomainPtr,
    fdlist: *mut *mut c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainLxcOpenNamespace";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::NONE)?;
        check::nonnull(ErrorDomain::NONE, FN, "fdlist", fdlist.is_null())?;
        check::writable(domain.connect(), ErrorDomain::NONE, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_lxc_open_namespace(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        let count = fds_give(fdlist, found);
        Ok(count)
    })
}
