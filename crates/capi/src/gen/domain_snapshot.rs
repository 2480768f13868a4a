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
pub unsafe extern "C" fn virDomainSnapshotCreateXML(
    domain: virDomainPtr,
    xmlDesc: *const c_char,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    const FN: &str = "virDomainSnapshotCreateXML";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::nonnull(ErrorDomain::DOMAIN_SNAPSHOT, FN, "xmlDesc", xmlDesc.is_null())?;
        check::writable(domain.connect(), ErrorDomain::DOMAIN_SNAPSHOT, FN)?;
        check::flags_require(
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_CURRENT, "VIR_DOMAIN_SNAPSHOT_CREATE_CURRENT"),
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
            (consts::DOMAIN_SNAPSHOT_CREATE_NO_METADATA, "VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA"),
        )?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            (consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE, "VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE"),
            (consts::DOMAIN_SNAPSHOT_CREATE_HALT, "VIR_DOMAIN_SNAPSHOT_CREATE_HALT"),
        )?;
        let found = domain.connect().hypervisor(FN)?.domain_snapshot_create_xml(
            &domain.connect().call(),
            domain.reference(),
            text(xmlDesc, FN, "xmlDesc", ErrorDomain::DOMAIN_SNAPSHOT)?,
            flags,
        )?;
        Ok(frame.give(domain.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetXMLDesc(
    snapshot: virDomainSnapshotPtr,
    flags: c_uint,
) -> *mut c_char {
    const FN: &str = "virDomainSnapshotGetXMLDesc";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::secure_flags(
            snapshot.connect(),
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            consts::DOMAIN_SNAPSHOT_XML_SECURE,
        )?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_get_xml_desc(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(give_text(&found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotNum(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainSnapshotNum";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = domain.connect().hypervisor(FN)?.domain_snapshot_num(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListNames(
    domain: virDomainPtr,
    names: *mut *mut c_char,
    nameslen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSnapshotListNames";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::nonnull(ErrorDomain::DOMAIN_SNAPSHOT, FN, "names", names.is_null() && nameslen != 0)?;
        check::nonnegative(ErrorDomain::DOMAIN_SNAPSHOT, FN, "nameslen", nameslen)?;
        let found = domain.connect().hypervisor(FN)?.domain_snapshot_list_names(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        let count = names_out(names, nameslen, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotLookupByName(
    domain: virDomainPtr,
    name: *const c_char,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    const FN: &str = "virDomainSnapshotLookupByName";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::nonnull(ErrorDomain::DOMAIN_SNAPSHOT, FN, "name", name.is_null())?;
        let found = domain.connect().hypervisor(FN)?.domain_snapshot_lookup_by_name(
            &domain.connect().call(),
            domain.reference(),
            text(name, FN, "name", ErrorDomain::DOMAIN_SNAPSHOT)?,
            flags,
        )?;
        Ok(frame.give(domain.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainHasCurrentSnapshot(domain: virDomainPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainHasCurrentSnapshot";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = domain.connect().hypervisor(FN)?.domain_has_current_snapshot(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotCurrent(
    domain: virDomainPtr,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    const FN: &str = "virDomainSnapshotCurrent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = domain.connect().hypervisor(FN)?.domain_snapshot_current(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        Ok(frame.give(domain.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainRevertToSnapshot(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainRevertToSnapshot";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::writable(snapshot.connect(), ErrorDomain::DOMAIN_SNAPSHOT, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            (consts::DOMAIN_SNAPSHOT_REVERT_RUNNING, "VIR_DOMAIN_SNAPSHOT_REVERT_RUNNING"),
            (consts::DOMAIN_SNAPSHOT_REVERT_PAUSED, "VIR_DOMAIN_SNAPSHOT_REVERT_PAUSED"),
        )?;
        snapshot.connect().hypervisor(FN)?.domain_revert_to_snapshot(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotDelete(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainSnapshotDelete";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::writable(snapshot.connect(), ErrorDomain::DOMAIN_SNAPSHOT, FN)?;
        check::flags_exclusive(
            ErrorDomain::DOMAIN_SNAPSHOT,
            FN,
            flags,
            (consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN"),
            (consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY, "VIR_DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY"),
        )?;
        snapshot.connect().hypervisor(FN)?.domain_snapshot_delete(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(0)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotGetParent(
    snapshot: virDomainSnapshotPtr,
    flags: c_uint,
) -> virDomainSnapshotPtr {
    const FN: &str = "virDomainSnapshotGetParent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_get_parent(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(frame.give(snapshot.connection(), found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListChildrenNames(
    snapshot: virDomainSnapshotPtr,
    names: *mut *mut c_char,
    nameslen: c_int,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSnapshotListChildrenNames";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        check::nonnull(ErrorDomain::DOMAIN_SNAPSHOT, FN, "names", names.is_null() && nameslen != 0)?;
        check::nonnegative(ErrorDomain::DOMAIN_SNAPSHOT, FN, "nameslen", nameslen)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_list_children_names(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        let count = names_out(names, nameslen, &found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotNumChildren(
    snapshot: virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSnapshotNumChildren";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_num_children(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(found)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainListAllSnapshots(
    domain: virDomainPtr,
    snaps: *mut *mut virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainListAllSnapshots";
    entry(Fail::FAIL, true, |frame| unsafe {
        let domain = frame.find::<Domain>(domain.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = domain.connect().hypervisor(FN)?.domain_list_all_snapshots(
            &domain.connect().call(),
            domain.reference(),
            flags,
        )?;
        let count = frame.give_list(domain.connection(), snaps, found);
        Ok(count)
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotHasMetadata(
    snapshot: virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSnapshotHasMetadata";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_has_metadata(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotIsCurrent(snapshot: virDomainSnapshotPtr, flags: c_uint) -> c_int {
    const FN: &str = "virDomainSnapshotIsCurrent";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_is_current(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        Ok(c_int::from(found))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn virDomainSnapshotListAllChildren(
    snapshot: virDomainSnapshotPtr,
    snaps: *mut *mut virDomainSnapshotPtr,
    flags: c_uint,
) -> c_int {
    const FN: &str = "virDomainSnapshotListAllChildren";
    entry(Fail::FAIL, true, |frame| unsafe {
        let snapshot = frame.find::<DomainSnapshot>(snapshot.cast(), FN, ErrorDomain::DOMAIN_SNAPSHOT)?;
        let found = snapshot.connect().hypervisor(FN)?.domain_snapshot_list_all_children(
            &snapshot.connect().call(),
            snapshot.reference(),
            flags,
        )?;
        let count = frame.give_list(snapshot.connection(), snaps, found);
        Ok(count)
    })
}
