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
pub unsafe extern "C" fn virDomainCheckpointCreateXML(
    domain: virDomainPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    const FN: &str = "virDomainCheckpointCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        check::nonnull(ErrorDomain::DOMAIN_CHECKPOINT, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN_CHECKPOINT, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_CHECKPOINT,
            FN,
            flags,
            (consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE, "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE"),
            (consts::DOMAIN_CHECKPOINT_CREATE_QUIESCE, "VIR_DOMAIN_CHECKPOINT_CREATE_QUIESCE"),
        )?;
        check::flags_require(
            ErrorDomain::DOMAIN_CHECKPOINT,
            FN,
            flags,
            (
                consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE,
                "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE",
            ),
            (consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE, "VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_checkpoint_create_xml(
            &domain.connect().call(),
            domain.reference(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN_CHECKPOINT)?,
            flags,
        )?;
        Ok(frame.give(domain.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointDelete(
    checkpoint: virDomainCheckpointPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainCheckpointDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let checkpoint =
            frame.find::<DomainCheckpoint>(checkpoint.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        check::writable(checkpoint.connect(), ErrorDomain::DOMAIN_CHECKPOINT, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_CHECKPOINT,
            FN,
            flags,
            (consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN, "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN"),
            (consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY, "VIR_DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY"),
        )?;
        checkpoint.connect().hypervisor(FN)?.domain_checkpoint_delete(
            &checkpoint.connect().call(),
            checkpoint.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetParent(
    checkpoint: virDomainCheckpointPtr,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    const FN: &str = "virDomainCheckpointGetParent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let checkpoint =
            frame.find::<DomainCheckpoint>(checkpoint.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        let found = checkpoint.connect().hypervisor(FN)?.domain_checkpoint_get_parent(
            &checkpoint.connect().call(),
            checkpoint.reference(),
            flags,
        )?;
        Ok(frame.give(checkpoint.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointGetXMLDesc(
    checkpoint: virDomainCheckpointPtr,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainCheckpointGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let checkpoint =
            frame.find::<DomainCheckpoint>(checkpoint.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        check::secure_flags(
            checkpoint.connect(),
            ErrorDomain::DOMAIN_CHECKPOINT,
            FN,
            flags,
            consts::DOMAIN_CHECKPOINT_XML_SECURE,
        )?;
        let found = checkpoint.connect().hypervisor(FN)?.domain_checkpoint_get_xml_desc(
            &checkpoint.connect().call(),
            checkpoint.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointListAllChildren(
    checkpoint: virDomainCheckpointPtr,
    children: *mut *mut virDomainCheckpointPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainCheckpointListAllChildren";
    entry(Fail::FAIL, true, |frame| unsafe {
        let checkpoint =
            frame.find::<DomainCheckpoint>(checkpoint.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        let found = checkpoint.connect().hypervisor(FN)?.domain_checkpoint_list_all_children(
            &checkpoint.connect().call(),
            checkpoint.reference(),
            flags,
        )?;
        let count = frame.give_list(checkpoint.connection(), children, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainCheckpointLookupByName(
    domain: virDomainPtr,
    name: *const c_char,
    flags: c_uint,
) -> virDomainCheckpointPtr {
    const FN: &str = "virDomainCheckpointLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        check::nonnull(ErrorDomain::DOMAIN_CHECKPOINT, FN, "name", name.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_checkpoint_lookup_by_name(
            &domain.connect().call(),
            domain.reference(),
            text(name, FN, "name", ErrorDomain::DOMAIN_CHECKPOINT)?,
            flags,
        )?;
        Ok(frame.give(domain.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListAllCheckpoints(
    domain: virDomainPtr,
    checkpoints: *mut *mut virDomainCheckpointPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainListAllCheckpoints";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_CHECKPOINT)?;
        let found = domain.connect().hypervisor(FN)?.domain_list_all_checkpoints(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        let count = frame.give_list(domain.connection(), checkpoints, found);
        Ok(count)
    })
}
