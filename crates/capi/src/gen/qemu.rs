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
pub unsafe extern "C" fn virDomainQemuMonitorCommand(
    domain: virDomainPtr,
    cmd: *const c_char,
    result: *mut *mut c_char,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainQemuMonitorCommand";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::NONE)?;
        check::nonnull(ErrorDomain::NONE, FN, "result", result.is_null())?;
        check::writable(domain.connect(), ErrorDomain::NONE, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_qemu_monitor_command(
            &domain.connect().call(),
            domain.reference(),
            optional_text(cmd, FN, "cmd", ErrorDomain::NONE)?,
            flags,
        )?;
        put(result, give_text(&found));
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuAttach(
    conn: virConnectPtr,
    pid_value: c_uint,
    flags: c_uint,
) -> virDomainPtr {
    const FN: &str = "virDomainQemuAttach";
    entry(Fail::FAIL, true, |frame| unsafe {
        let conn = frame.find::<Connect>(conn.cast(), FN, ErrorDomain::NONE)?;
        check::nonzero(ErrorDomain::NONE, FN, "pid_value", pid_value)?;
        check::writable(conn.connect(), ErrorDomain::NONE, FN)?;
        let found =
            conn.connect().hypervisor(FN)?.domain_qemu_attach(&conn.connect().call(), pid_value, flags)?;
        Ok(frame.give(conn.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainQemuAgentCommand(
    domain: virDomainPtr,
    cmd: *const c_char,
    timeout: c_int,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainQemuAgentCommand";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::NONE)?;
        check::writable(domain.connect(), ErrorDomain::NONE, FN)?;
        let found = domain.connect().hypervisor(FN)?.domain_qemu_agent_command(
            &domain.connect().call(),
            domain.reference(),
            optional_text(cmd, FN, "cmd", ErrorDomain::NONE)?,
            timeout,
            flags,
        )?;
        Ok(give_text(&found))
    })
}
