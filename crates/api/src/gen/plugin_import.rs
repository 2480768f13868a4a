//! Plugin table to Rust driver: every method lends its arguments to the slot's function.
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
use std::ffi::{c_int, c_void};
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};

use crate::plugin::abi::*;
use crate::plugin::frame::{FvCall, FvError};
use crate::{call::Call, driver::*, object::*, record::*, stream::StreamDriver, structs::*};

use crate::plugin::import::Imported;
use crate::plugin::tables::*;

impl HypervisorDriver for Imported<HypervisorTable> {
    fn domain_checkpoint_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let Some(slot) = self.table.domain_checkpoint_create_xml else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn domain_checkpoint_delete(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_checkpoint_delete else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, checkpoint.lend(), flags, err) })
    }

    fn domain_checkpoint_get_parent(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let Some(slot) = self.table.domain_checkpoint_get_parent else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointGetParent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, checkpoint.lend(), flags, out, err)
        })
    }

    fn domain_checkpoint_get_xml_desc(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_checkpoint_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, checkpoint.lend(), flags, out, err)
        })
    }

    fn domain_checkpoint_list_all_children(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let Some(slot) = self.table.domain_checkpoint_list_all_children else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointListAllChildren");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, checkpoint.lend(), flags, out, err)
        })
    }

    fn domain_checkpoint_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let Some(slot) = self.table.domain_checkpoint_lookup_by_name else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(name), flags, out, err)
        })
    }

    fn domain_list_all_checkpoints(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let Some(slot) = self.table.domain_list_all_checkpoints else {
            return unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainListAllCheckpoints");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_snapshot_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let Some(slot) = self.table.domain_snapshot_create_xml else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn domain_snapshot_get_xml_desc(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_snapshot_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_snapshot_num(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let Some(slot) = self.table.domain_snapshot_num else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotNum");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_snapshot_list_names(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let Some(slot) = self.table.domain_snapshot_list_names else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListNames");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_snapshot_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let Some(slot) = self.table.domain_snapshot_lookup_by_name else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(name), flags, out, err)
        })
    }

    fn domain_has_current_snapshot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<bool> {
        let Some(slot) = self.table.domain_has_current_snapshot else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainHasCurrentSnapshot");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_snapshot_current(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let Some(slot) = self.table.domain_snapshot_current else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotCurrent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_revert_to_snapshot(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_revert_to_snapshot else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainRevertToSnapshot");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, snapshot.lend(), flags, err) })
    }

    fn domain_snapshot_delete(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_snapshot_delete else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, snapshot.lend(), flags, err) })
    }

    fn domain_snapshot_get_parent(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let Some(slot) = self.table.domain_snapshot_get_parent else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotGetParent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_snapshot_list_children_names(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<String>> {
        let Some(slot) = self.table.domain_snapshot_list_children_names else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListChildrenNames");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_snapshot_num_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<i32> {
        let Some(slot) = self.table.domain_snapshot_num_children else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotNumChildren");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_list_all_snapshots(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let Some(slot) = self.table.domain_list_all_snapshots else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainListAllSnapshots");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_snapshot_has_metadata(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let Some(slot) = self.table.domain_snapshot_has_metadata else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotHasMetadata");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_snapshot_is_current(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let Some(slot) = self.table.domain_snapshot_is_current else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotIsCurrent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn domain_snapshot_list_all_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let Some(slot) = self.table.domain_snapshot_list_all_children else {
            return unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListAllChildren");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, snapshot.lend(), flags, out, err)
        })
    }

    fn connect_list_domains(&self, call: &Call) -> Result<Vec<i32>> {
        let Some(slot) = self.table.connect_list_domains else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectListDomains");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_num_of_domains(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_domains else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectNumOfDomains");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn domain_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_create_xml else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn domain_destroy(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_destroy else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDestroy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_get_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainInfo> {
        let Some(slot) = self.table.domain_get_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_get_max_memory(&self, call: &Call, domain: &DomainRef) -> Result<u64> {
        let Some(slot) = self.table.domain_get_max_memory else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetMaxMemory");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_get_os_type(&self, call: &Call, domain: &DomainRef) -> Result<String> {
        let Some(slot) = self.table.domain_get_os_type else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetOSType");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.domain_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_lookup_by_id(&self, call: &Call, id: i32) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_lookup_by_id else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainLookupByID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, id, out, err) })
    }

    fn domain_lookup_by_name(&self, call: &Call, name: &str) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_lookup_by_name else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn domain_restore(&self, call: &Call, from: &str) -> Result<()> {
        let Some(slot) = self.table.domain_restore else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainRestore");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, FvStr::new(from), err) })
    }

    fn domain_resume(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_resume else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainResume");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_save(&self, call: &Call, domain: &DomainRef, to: &str) -> Result<()> {
        let Some(slot) = self.table.domain_save else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSave");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(to), err)
        })
    }

    fn domain_set_max_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let Some(slot) = self.table.domain_set_max_memory else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMaxMemory");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), memory, err) })
    }

    fn domain_shutdown(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_shutdown else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainShutdown");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_suspend(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_suspend else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSuspend");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_lookup_by_uuid else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, uuid.lend(), out, err) })
    }

    fn domain_reboot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_reboot else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainReboot");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_set_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let Some(slot) = self.table.domain_set_memory else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMemory");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), memory, err) })
    }

    fn domain_define_xml(&self, call: &Call, xml: &str) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_define_xml else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(xml), out, err) })
    }

    fn domain_create(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_create else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCreate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_undefine(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_undefine else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn connect_list_defined_domains(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_defined_domains else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectListDefinedDomains");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn domain_set_vcpus(&self, call: &Call, domain: &DomainRef, nvcpus: u32) -> Result<()> {
        let Some(slot) = self.table.domain_set_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), nvcpus, err) })
    }

    fn domain_pin_vcpu(&self, call: &Call, domain: &DomainRef, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let Some(slot) = self.table.domain_pin_vcpu else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPinVcpu");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), vcpu, FvSlice::new(cpumap), err)
        })
    }

    fn domain_get_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
    ) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        let Some(slot) = self.table.domain_get_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), maplen, out, err) })
    }

    fn connect_num_of_defined_domains(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_defined_domains else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectNumOfDefinedDomains");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn domain_core_dump(&self, call: &Call, domain: &DomainRef, to: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_core_dump else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCoreDump");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(to), flags, err)
        })
    }

    fn domain_attach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let Some(slot) = self.table.domain_attach_device else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAttachDevice");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml), err)
        })
    }

    fn domain_detach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let Some(slot) = self.table.domain_detach_device else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDetachDevice");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml), err)
        })
    }

    fn domain_get_max_vcpus(&self, call: &Call, domain: &DomainRef) -> Result<i32> {
        let Some(slot) = self.table.domain_get_max_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetMaxVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_get_autostart(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let Some(slot) = self.table.domain_get_autostart else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_set_autostart(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let Some(slot) = self.table.domain_set_autostart else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), autostart, err) })
    }

    fn domain_get_scheduler_type(&self, call: &Call, domain: &DomainRef) -> Result<(String, i32)> {
        let Some(slot) = self.table.domain_get_scheduler_type else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerType");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_get_scheduler_parameters(&self, call: &Call, domain: &DomainRef) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_scheduler_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_set_scheduler_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_scheduler_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetSchedulerParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), err)
        })
    }

    fn domain_block_stats(&self, call: &Call, dom: &DomainRef, disk: &str) -> Result<DomainBlockStats> {
        let Some(slot) = self.table.domain_block_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), out, err)
        })
    }

    fn domain_interface_stats(
        &self,
        call: &Call,
        dom: &DomainRef,
        device: &str,
    ) -> Result<DomainInterfaceStats> {
        let Some(slot) = self.table.domain_interface_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainInterfaceStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(device), out, err)
        })
    }

    fn domain_block_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        offset: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let Some(slot) = self.table.domain_block_peek else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockPeek");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), offset, size, flags, out, err)
        })
    }

    fn domain_memory_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        start: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let Some(slot) = self.table.domain_memory_peek else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMemoryPeek");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), start, size, flags, out, err)
        })
    }

    fn domain_get_security_label(&self, call: &Call, domain: &DomainRef) -> Result<SecurityLabel> {
        let Some(slot) = self.table.domain_get_security_label else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetSecurityLabel");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn connect_domain_xml_from_native(
        &self,
        call: &Call,
        native_format: &str,
        native_config: &str,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.connect_domain_xml_from_native else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectDomainXMLFromNative");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(native_format), FvStr::new(native_config), flags, out, err)
        })
    }

    fn connect_domain_xml_to_native(
        &self,
        call: &Call,
        native_format: &str,
        domain_xml: &str,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.connect_domain_xml_to_native else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectDomainXMLToNative");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(native_format), FvStr::new(domain_xml), flags, out, err)
        })
    }

    fn domain_is_active(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let Some(slot) = self.table.domain_is_active else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainIsActive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), out, err) })
    }

    fn domain_is_persistent(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let Some(slot) = self.table.domain_is_persistent else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainIsPersistent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), out, err) })
    }

    fn domain_memory_stats(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let Some(slot) = self.table.domain_memory_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMemoryStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_attach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_attach_device_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAttachDeviceFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml), flags, err)
        })
    }

    fn domain_detach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_detach_device_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDetachDeviceFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml), flags, err)
        })
    }

    fn domain_get_job_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainJobInfo> {
        let Some(slot) = self.table.domain_get_job_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetJobInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_abort_job(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let Some(slot) = self.table.domain_abort_job else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAbortJob");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), err) })
    }

    fn domain_migrate_set_max_downtime(
        &self,
        call: &Call,
        domain: &DomainRef,
        downtime: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_set_max_downtime else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetMaxDowntime");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), downtime, flags, err)
        })
    }

    fn domain_update_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_update_device_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainUpdateDeviceFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(xml), flags, err)
        })
    }

    fn domain_managed_save(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_managed_save else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainManagedSave");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dom.lend(), flags, err) })
    }

    fn domain_has_managed_save_image(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<bool> {
        let Some(slot) = self.table.domain_has_managed_save_image else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainHasManagedSaveImage");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_managed_save_remove(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_managed_save_remove else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveRemove");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dom.lend(), flags, err) })
    }

    fn domain_get_block_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<DomainBlockInfo> {
        let Some(slot) = self.table.domain_get_block_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(disk), flags, out, err)
        })
    }

    fn domain_create_with_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_create_with_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCreateWithFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_set_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_memory_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_get_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_memory_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetMemoryParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_get_vcpus_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let Some(slot) = self.table.domain_get_vcpus_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpusFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_set_vcpus_flags(&self, call: &Call, domain: &DomainRef, nvcpus: u32, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_set_vcpus_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpusFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), nvcpus, flags, err)
        })
    }

    fn domain_open_console(
        &self,
        call: &Call,
        dom: &DomainRef,
        dev_name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let Some(slot) = self.table.domain_open_console else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainOpenConsole");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::optional(dev_name), flags, out, err)
        })
    }

    fn domain_is_updated(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let Some(slot) = self.table.domain_is_updated else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainIsUpdated");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), out, err) })
    }

    fn domain_get_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_blkio_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetBlkioParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_migrate_set_max_speed(
        &self,
        call: &Call,
        domain: &DomainRef,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_set_max_speed else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetMaxSpeed");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), bandwidth, flags, err)
        })
    }

    fn domain_set_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_blkio_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetBlkioParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_set_memory_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        memory: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_memory_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), memory, flags, err)
        })
    }

    fn domain_get_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_scheduler_parameters_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerParametersFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_get_state(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<(i32, i32)> {
        let Some(slot) = self.table.domain_get_state else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetState");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_inject_nmi(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_inject_nmi else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainInjectNMI");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_screenshot(
        &self,
        call: &Call,
        domain: &DomainRef,
        screen: u32,
        flags: u32,
    ) -> Result<(String, Box<dyn StreamDriver>)> {
        let Some(slot) = self.table.domain_screenshot else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainScreenshot");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), screen, flags, out, err)
        })
    }

    fn domain_set_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_scheduler_parameters_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetSchedulerParametersFlags");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_get_control_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainControlInfo> {
        let Some(slot) = self.table.domain_get_control_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetControlInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_get_vcpu_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let Some(slot) = self.table.domain_get_vcpu_pin_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpuPinInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), ncpumaps, maplen, flags, out, err)
        })
    }

    fn domain_pin_vcpu_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpu: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_pin_vcpu_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPinVcpuFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), vcpu, FvSlice::new(cpumap), flags, err)
        })
    }

    fn domain_send_key(
        &self,
        call: &Call,
        domain: &DomainRef,
        codeset: u32,
        holdtime: u32,
        keycodes: &[u32],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_send_key else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSendKey");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), codeset, holdtime, FvSlice::new(keycodes), flags, err)
        })
    }

    fn domain_restore_flags(&self, call: &Call, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_restore_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainRestoreFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, FvStr::new(from), FvStr::optional(dxml), flags, err)
        })
    }

    fn domain_save_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_save_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSaveFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(to), FvStr::optional(dxml), flags, err)
        })
    }

    fn domain_save_image_define_xml(&self, call: &Call, file: &str, dxml: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_save_image_define_xml else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSaveImageDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, FvStr::new(file), FvStr::new(dxml), flags, err)
        })
    }

    fn domain_save_image_get_xml_desc(&self, call: &Call, file: &str, flags: u32) -> Result<String> {
        let Some(slot) = self.table.domain_save_image_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSaveImageGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(file), flags, out, err)
        })
    }

    fn domain_undefine_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_undefine_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainUndefineFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_destroy_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_destroy_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDestroyFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_block_job_abort(&self, call: &Call, dom: &DomainRef, disk: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_block_job_abort else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockJobAbort");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), flags, err)
        })
    }

    fn domain_get_block_job_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<Option<DomainBlockJobInfo>> {
        let Some(slot) = self.table.domain_get_block_job_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockJobInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), flags, out, err)
        })
    }

    fn domain_block_job_set_speed(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_job_set_speed else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockJobSetSpeed");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), bandwidth, flags, err)
        })
    }

    fn domain_block_pull(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_pull else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockPull");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), bandwidth, flags, err)
        })
    }

    fn domain_block_stats_flags(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_block_stats_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockStatsFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), flags, out, err)
        })
    }

    fn domain_migrate_get_max_speed(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let Some(slot) = self.table.domain_migrate_get_max_speed else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetMaxSpeed");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_open_graphics(
        &self,
        call: &Call,
        dom: &DomainRef,
        idx: u32,
        fd: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_open_graphics else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainOpenGraphics");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dom.lend(), idx, fd, flags, err) })
    }

    fn domain_reset(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_reset else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainReset");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_block_resize(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        size: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_resize else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockResize");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), size, flags, err)
        })
    }

    fn domain_get_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_block_io_tune else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockIoTune");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::optional(disk), flags, out, err)
        })
    }

    fn domain_set_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_block_io_tune else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetBlockIoTune");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), params.slice(), flags, err)
        })
    }

    fn domain_get_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_interface_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetInterfaceParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(device), flags, out, err)
        })
    }

    fn domain_get_numa_parameters(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_numa_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetNumaParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_set_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_interface_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetInterfaceParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(device), params.slice(), flags, err)
        })
    }

    fn domain_set_numa_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_numa_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetNumaParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_block_rebase(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        base: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_rebase else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockRebase");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), FvStr::optional(base), bandwidth, flags, err)
        })
    }

    fn domain_get_cpu_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        let Some(slot) = self.table.domain_get_cpu_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetCPUStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), nparams, start_cpu, ncpus, flags, out, err)
        })
    }

    fn domain_get_disk_errors(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DiskError>> {
        let Some(slot) = self.table.domain_get_disk_errors else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetDiskErrors");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_get_metadata(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_get_metadata else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetMetadata");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), type_, FvStr::optional(uri), flags, out, err)
        })
    }

    fn domain_pm_suspend_for_duration(
        &self,
        call: &Call,
        dom: &DomainRef,
        target: u32,
        duration: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_pm_suspend_for_duration else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPMSuspendForDuration");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), target, duration, flags, err)
        })
    }

    fn domain_set_metadata(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_metadata else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMetadata");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(
                call,
                conn,
                domain.lend(),
                type_,
                FvStr::optional(metadata),
                FvStr::optional(key),
                FvStr::optional(uri),
                flags,
                err,
            )
        })
    }

    fn domain_shutdown_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_shutdown_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainShutdownFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_pm_wakeup(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_pm_wakeup else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPMWakeup");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dom.lend(), flags, err) })
    }

    fn connect_list_all_domains(&self, call: &Call, flags: u32) -> Result<Vec<DomainRef>> {
        let Some(slot) = self.table.connect_list_all_domains else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectListAllDomains");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn domain_get_hostname(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.domain_get_hostname else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetHostname");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_get_security_label_list(&self, call: &Call, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
        let Some(slot) = self.table.domain_get_security_label_list else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetSecurityLabelList");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_pin_emulator(&self, call: &Call, domain: &DomainRef, cpumap: &[u8], flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_pin_emulator else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPinEmulator");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvSlice::new(cpumap), flags, err)
        })
    }

    fn domain_get_emulator_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
        flags: u32,
    ) -> Result<Option<Vec<u8>>> {
        let Some(slot) = self.table.domain_get_emulator_pin_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetEmulatorPinInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), maplen, flags, out, err)
        })
    }

    fn domain_block_commit(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        base: Option<&str>,
        top: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_commit else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockCommit");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(
                call,
                conn,
                dom.lend(),
                FvStr::new(disk),
                FvStr::optional(base),
                FvStr::optional(top),
                bandwidth,
                flags,
                err,
            )
        })
    }

    fn domain_fs_trim(
        &self,
        call: &Call,
        dom: &DomainRef,
        mount_point: Option<&str>,
        minimum: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_fs_trim else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainFSTrim");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::optional(mount_point), minimum, flags, err)
        })
    }

    fn domain_send_process_signal(
        &self,
        call: &Call,
        domain: &DomainRef,
        pid_value: i64,
        signum: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_send_process_signal else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSendProcessSignal");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), pid_value, signum, flags, err)
        })
    }

    fn domain_open_channel(
        &self,
        call: &Call,
        dom: &DomainRef,
        name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let Some(slot) = self.table.domain_open_channel else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainOpenChannel");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::optional(name), flags, out, err)
        })
    }

    fn domain_get_job_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        let Some(slot) = self.table.domain_get_job_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetJobStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_migrate_get_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<u64> {
        let Some(slot) = self.table.domain_migrate_get_compression_cache else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetCompressionCache");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_migrate_set_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        cache_size: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_set_compression_cache else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetCompressionCache");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), cache_size, flags, err)
        })
    }

    fn domain_create_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_create_with_files else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCreateWithFiles");
        };
        let files = lend_fds(files);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), files.slice(), flags, err)
        })
    }

    fn domain_create_xml_with_files(
        &self,
        call: &Call,
        xml_desc: &str,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_create_xml_with_files else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCreateXMLWithFiles");
        };
        let files = lend_fds(files);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), files.slice(), flags, out, err)
        })
    }

    fn domain_set_memory_stats_period(
        &self,
        call: &Call,
        domain: &DomainRef,
        period: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_memory_stats_period else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryStatsPeriod");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), period, flags, err)
        })
    }

    fn domain_core_dump_with_format(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dumpformat: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_core_dump_with_format else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainCoreDumpWithFormat");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(to), dumpformat, flags, err)
        })
    }

    fn domain_fs_freeze(
        &self,
        call: &Call,
        dom: &DomainRef,
        mountpoints: &[&str],
        flags: u32,
    ) -> Result<i32> {
        let Some(slot) = self.table.domain_fs_freeze else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainFSFreeze");
        };
        let mountpoints = lend_strs(mountpoints);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), mountpoints.slice(), flags, out, err)
        })
    }

    fn domain_fs_thaw(&self, call: &Call, dom: &DomainRef, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let Some(slot) = self.table.domain_fs_thaw else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainFSThaw");
        };
        let mountpoints = lend_strs(mountpoints);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), mountpoints.slice(), flags, out, err)
        })
    }

    fn domain_get_time(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<(i64, u32)> {
        let Some(slot) = self.table.domain_get_time else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetTime");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_set_time(
        &self,
        call: &Call,
        dom: &DomainRef,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_time else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetTime");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), seconds, nseconds, flags, err)
        })
    }

    fn connect_get_domain_capabilities(
        &self,
        call: &Call,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.connect_get_domain_capabilities else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetDomainCapabilities");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::optional(emulatorbin),
                FvStr::optional(arch),
                FvStr::optional(machine),
                FvStr::optional(virttype),
                flags,
                out,
                err,
            )
        })
    }

    fn connect_get_all_domain_stats(
        &self,
        call: &Call,
        doms: &[DomainRef],
        stats: u32,
        flags: u32,
    ) -> Result<Vec<StatsRecord>> {
        let Some(slot) = self.table.connect_get_all_domain_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainListGetStats");
        };
        let doms = lend_all(doms);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, doms.slice(), stats, flags, out, err)
        })
    }

    fn domain_block_copy(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        destxml: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_block_copy else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBlockCopy");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(disk), FvStr::new(destxml), params.slice(), flags, err)
        })
    }

    fn domain_open_graphics_fd(&self, call: &Call, dom: &DomainRef, idx: u32, flags: u32) -> Result<OwnedFd> {
        let Some(slot) = self.table.domain_open_graphics_fd else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainOpenGraphicsFD");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), idx, flags, out, err)
        })
    }

    fn domain_get_fs_info(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<FsInfo>> {
        let Some(slot) = self.table.domain_get_fs_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetFSInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_define_xml_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDefineXMLFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn domain_get_iothread_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        flags: u32,
    ) -> Result<Vec<IothreadInfo>> {
        let Some(slot) = self.table.domain_get_iothread_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetIOThreadInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dom.lend(), flags, out, err) })
    }

    fn domain_pin_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_pin_iothread else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainPinIOThread");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), iothread_id, FvSlice::new(cpumap), flags, err)
        })
    }

    fn domain_interface_addresses(
        &self,
        call: &Call,
        dom: &DomainRef,
        source: u32,
        flags: u32,
    ) -> Result<Vec<InterfaceAddresses>> {
        let Some(slot) = self.table.domain_interface_addresses else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainInterfaceAddresses");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), source, flags, out, err)
        })
    }

    fn domain_add_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_add_iothread else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAddIOThread");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), iothread_id, flags, err)
        })
    }

    fn domain_del_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_del_iothread else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDelIOThread");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), iothread_id, flags, err)
        })
    }

    fn domain_set_user_password(
        &self,
        call: &Call,
        dom: &DomainRef,
        user: &str,
        password: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_user_password else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetUserPassword");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(user), FvStr::new(password), flags, err)
        })
    }

    fn domain_rename(&self, call: &Call, dom: &DomainRef, new_name: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_rename else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainRename");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(new_name), flags, err)
        })
    }

    fn domain_migrate_start_post_copy(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_start_post_copy else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateStartPostCopy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_get_perf_events(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_perf_events else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetPerfEvents");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_set_perf_events(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_perf_events else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetPerfEvents");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_get_guest_vcpus(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_guest_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetGuestVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_set_guest_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        cpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_guest_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetGuestVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(cpumap), state, flags, err)
        })
    }

    fn domain_set_block_threshold(
        &self,
        call: &Call,
        domain: &DomainRef,
        dev: &str,
        threshold: u64,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_block_threshold else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetBlockThreshold");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(dev), threshold, flags, err)
        })
    }

    fn domain_set_vcpu(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_vcpu else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpu");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(vcpumap), state, flags, err)
        })
    }

    fn domain_migrate_get_max_downtime(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let Some(slot) = self.table.domain_migrate_get_max_downtime else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetMaxDowntime");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_managed_save_get_xml_desc(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_managed_save_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_managed_save_define_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_managed_save_define_xml else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(dxml), flags, err)
        })
    }

    fn domain_set_lifecycle_action(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: u32,
        action: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_lifecycle_action else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetLifecycleAction");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), type_, action, flags, err)
        })
    }

    fn domain_detach_device_alias(
        &self,
        call: &Call,
        domain: &DomainRef,
        alias: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_detach_device_alias else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDetachDeviceAlias");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(alias), flags, err)
        })
    }

    fn domain_get_launch_security_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_launch_security_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetLaunchSecurityInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_set_iothread_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_iothread_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetIOThreadParams");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), iothread_id, params.slice(), flags, err)
        })
    }

    fn domain_get_guest_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        types: u32,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.domain_get_guest_info else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetGuestInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), types, flags, out, err)
        })
    }

    fn domain_agent_set_response_timeout(
        &self,
        call: &Call,
        domain: &DomainRef,
        timeout: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_agent_set_response_timeout else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAgentSetResponseTimeout");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), timeout, flags, err)
        })
    }

    fn domain_backup_begin(
        &self,
        call: &Call,
        domain: &DomainRef,
        backup_xml: &str,
        checkpoint_xml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_backup_begin else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBackupBegin");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(
                call,
                conn,
                domain.lend(),
                FvStr::new(backup_xml),
                FvStr::optional(checkpoint_xml),
                flags,
                err,
            )
        })
    }

    fn domain_backup_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.domain_backup_get_xml_desc else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainBackupGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_authorized_ssh_keys_get(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        flags: u32,
    ) -> Result<Vec<String>> {
        let Some(slot) = self.table.domain_authorized_ssh_keys_get else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysGet");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(user), flags, out, err)
        })
    }

    fn domain_authorized_ssh_keys_set(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        keys: &[&str],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_authorized_ssh_keys_set else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysSet");
        };
        let keys = lend_strs(keys);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(user), keys.slice(), flags, err)
        })
    }

    fn domain_get_messages(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let Some(slot) = self.table.domain_get_messages else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetMessages");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn domain_start_dirty_rate_calc(
        &self,
        call: &Call,
        domain: &DomainRef,
        seconds: i32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_start_dirty_rate_calc else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainStartDirtyRateCalc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), seconds, flags, err)
        })
    }

    fn domain_set_launch_security_state(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_launch_security_state else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetLaunchSecurityState");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_save_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_save_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSaveParams");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), params.slice(), flags, err)
        })
    }

    fn domain_restore_params(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_restore_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainRestoreParams");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, params.slice(), flags, err) })
    }

    fn domain_abort_job_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_abort_job_flags else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainAbortJobFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), flags, err) })
    }

    fn domain_fd_associate(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: Option<&str>,
        fds: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_fd_associate else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainFDAssociate");
        };
        let fds = lend_fds(fds);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(name), fds.slice(), flags, err)
        })
    }

    fn domain_graphics_reload(&self, call: &Call, domain: &DomainRef, type_: u32, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_graphics_reload else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGraphicsReload");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, domain.lend(), type_, flags, err)
        })
    }

    fn domain_get_autostart_once(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let Some(slot) = self.table.domain_get_autostart_once else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainGetAutostartOnce");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), out, err) })
    }

    fn domain_set_autostart_once(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let Some(slot) = self.table.domain_set_autostart_once else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetAutostartOnce");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, domain.lend(), autostart, err) })
    }

    fn domain_set_throttle_group(
        &self,
        call: &Call,
        dom: &DomainRef,
        group: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_set_throttle_group else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainSetThrottleGroup");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(group), params.slice(), flags, err)
        })
    }

    fn domain_del_throttle_group(&self, call: &Call, dom: &DomainRef, group: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.domain_del_throttle_group else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainDelThrottleGroup");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvStr::new(group), flags, err)
        })
    }

    fn connect_get_type(&self, call: &Call) -> Result<String> {
        let Some(slot) = self.table.connect_get_type else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetType");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_get_version(&self, call: &Call) -> Result<u64> {
        let Some(slot) = self.table.connect_get_version else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetVersion");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn node_get_info(&self, call: &Call) -> Result<NodeInfo> {
        let Some(slot) = self.table.node_get_info else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_get_capabilities(&self, call: &Call) -> Result<String> {
        let Some(slot) = self.table.connect_get_capabilities else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetCapabilities");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_get_max_vcpus(&self, call: &Call, type_: Option<&str>) -> Result<i32> {
        let Some(slot) = self.table.connect_get_max_vcpus else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetMaxVcpus");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::optional(type_), out, err)
        })
    }

    fn connect_get_hostname(&self, call: &Call) -> Result<String> {
        let Some(slot) = self.table.connect_get_hostname else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetHostname");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn node_get_cells_free_memory(&self, call: &Call, start_cell: i32) -> Result<Vec<u64>> {
        let Some(slot) = self.table.node_get_cells_free_memory else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetCellsFreeMemory");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, start_cell, out, err) })
    }

    fn node_get_free_memory(&self, call: &Call) -> Result<u64> {
        let Some(slot) = self.table.node_get_free_memory else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetFreeMemory");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn node_get_security_model(&self, call: &Call) -> Result<SecurityModel> {
        let Some(slot) = self.table.node_get_security_model else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetSecurityModel");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_get_lib_version(&self, call: &Call) -> Result<u64> {
        let Some(slot) = self.table.connect_get_lib_version else { return library_version() };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_is_encrypted(&self, call: &Call) -> Result<bool> {
        let Some(slot) = self.table.connect_is_encrypted else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectIsEncrypted");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_is_secure(&self, call: &Call) -> Result<bool> {
        let Some(slot) = self.table.connect_is_secure else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectIsSecure");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_compare_cpu(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<i32> {
        let Some(slot) = self.table.connect_compare_cpu else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectCompareCPU");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn connect_baseline_cpu(&self, call: &Call, xml_cpus: &[&str], flags: u32) -> Result<String> {
        let Some(slot) = self.table.connect_baseline_cpu else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectBaselineCPU");
        };
        let xml_cpus = lend_strs(xml_cpus);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, xml_cpus.slice(), flags, out, err)
        })
    }

    fn connect_get_sysinfo(&self, call: &Call, flags: u32) -> Result<String> {
        let Some(slot) = self.table.connect_get_sysinfo else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetSysinfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn node_get_cpu_stats(&self, call: &Call, cpu_num: i32, flags: u32) -> Result<Vec<StatField>> {
        let Some(slot) = self.table.node_get_cpu_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetCPUStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, cpu_num, flags, out, err) })
    }

    fn node_get_memory_stats(&self, call: &Call, cell_num: i32, flags: u32) -> Result<Vec<StatField>> {
        let Some(slot) = self.table.node_get_memory_stats else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetMemoryStats");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, cell_num, flags, out, err) })
    }

    fn connect_is_alive(&self, call: &Call) -> Result<bool> {
        let Some(slot) = self.table.connect_is_alive else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectIsAlive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_set_keep_alive(&self, call: &Call, interval: i32, count: u32) -> Result<bool> {
        let Some(slot) = self.table.connect_set_keep_alive else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectSetKeepAlive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, interval, count, out, err) })
    }

    fn node_suspend_for_duration(&self, call: &Call, target: u32, duration: u64, flags: u32) -> Result<()> {
        let Some(slot) = self.table.node_suspend_for_duration else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeSuspendForDuration");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, target, duration, flags, err) })
    }

    fn node_get_memory_parameters(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let Some(slot) = self.table.node_get_memory_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetMemoryParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn node_set_memory_parameters(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let Some(slot) = self.table.node_set_memory_parameters else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeSetMemoryParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, params.slice(), flags, err) })
    }

    fn node_get_cpu_map(&self, call: &Call, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
        let Some(slot) = self.table.node_get_cpu_map else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetCPUMap");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn connect_get_cpu_model_names(&self, call: &Call, arch: &str, flags: u32) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_get_cpu_model_names else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectGetCPUModelNames");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(arch), flags, out, err)
        })
    }

    fn node_get_free_pages(
        &self,
        call: &Call,
        pages: &[u32],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<Vec<u64>> {
        let Some(slot) = self.table.node_get_free_pages else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetFreePages");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvSlice::new(pages), start_cell, cell_count, flags, out, err)
        })
    }

    fn node_alloc_pages(
        &self,
        call: &Call,
        page_sizes: &[u32],
        page_counts: &[u64],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<i32> {
        let Some(slot) = self.table.node_alloc_pages else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeAllocPages");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvSlice::new(page_sizes),
                FvSlice::new(page_counts),
                start_cell,
                cell_count,
                flags,
                out,
                err,
            )
        })
    }

    fn connect_compare_hypervisor_cpu(
        &self,
        call: &Call,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpu: &str,
        flags: u32,
    ) -> Result<i32> {
        let Some(slot) = self.table.connect_compare_hypervisor_cpu else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectCompareHypervisorCPU");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::optional(emulator),
                FvStr::optional(arch),
                FvStr::optional(machine),
                FvStr::optional(virttype),
                FvStr::new(xml_cpu),
                flags,
                out,
                err,
            )
        })
    }

    fn connect_baseline_hypervisor_cpu(
        &self,
        call: &Call,
        emulator: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        xml_cpus: &[&str],
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.connect_baseline_hypervisor_cpu else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectBaselineHypervisorCPU");
        };
        let xml_cpus = lend_strs(xml_cpus);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::optional(emulator),
                FvStr::optional(arch),
                FvStr::optional(machine),
                FvStr::optional(virttype),
                xml_cpus.slice(),
                flags,
                out,
                err,
            )
        })
    }

    fn node_get_sev_info(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let Some(slot) = self.table.node_get_sev_info else {
            return unsupported(ErrorDomain::DOMAIN, "virNodeGetSEVInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn connect_set_identity(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let Some(slot) = self.table.connect_set_identity else {
            return unsupported(ErrorDomain::DOMAIN, "virConnectSetIdentity");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, params.slice(), flags, err) })
    }

    fn domain_lxc_open_namespace(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<OwnedFd>> {
        let Some(slot) = self.table.domain_lxc_open_namespace else {
            return unsupported(ErrorDomain::NONE, "virDomainLxcOpenNamespace");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, domain.lend(), flags, out, err) })
    }

    fn node_device_dettach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let Some(slot) = self.table.node_device_dettach else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDettach");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), err) })
    }

    fn node_device_re_attach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let Some(slot) = self.table.node_device_re_attach else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceReAttach");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), err) })
    }

    fn node_device_reset(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let Some(slot) = self.table.node_device_reset else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceReset");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), err) })
    }

    fn node_device_detach_flags(
        &self,
        call: &Call,
        dev: &NodeDeviceRef,
        driver_name: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.node_device_detach_flags else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDetachFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dev.lend(), FvStr::optional(driver_name), flags, err)
        })
    }

    fn domain_qemu_monitor_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_qemu_monitor_command else {
            return unsupported(ErrorDomain::NONE, "virDomainQemuMonitorCommand");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(cmd), flags, out, err)
        })
    }

    fn domain_qemu_attach(&self, call: &Call, pid_value: u32, flags: u32) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_qemu_attach else {
            return unsupported(ErrorDomain::NONE, "virDomainQemuAttach");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pid_value, flags, out, err) })
    }

    fn domain_qemu_agent_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        timeout: i32,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.domain_qemu_agent_command else {
            return unsupported(ErrorDomain::NONE, "virDomainQemuAgentCommand");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::optional(cmd), timeout, flags, out, err)
        })
    }

    fn domain_qemu_monitor_command_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: &str,
        infiles: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<(Vec<OwnedFd>, String)> {
        let Some(slot) = self.table.domain_qemu_monitor_command_with_files else {
            return unsupported(ErrorDomain::NONE, "virDomainQemuMonitorCommandWithFiles");
        };
        let infiles = lend_fds(infiles);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, domain.lend(), FvStr::new(cmd), infiles.slice(), flags, out, err)
        })
    }

    fn domain_migrate_prepare(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let Some(slot) = self.table.domain_migrate_prepare else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::optional(uri_in), flags, FvStr::optional(dname), resource, out, err)
        })
    }

    fn domain_migrate_perform(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_perform else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(
                call,
                conn,
                dom.lend(),
                FvSlice::new(cookie),
                FvStr::new(uri),
                flags,
                FvStr::optional(dname),
                resource,
                err,
            )
        })
    }

    fn domain_migrate_finish(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
    ) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_migrate_finish else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(dname), FvSlice::new(cookie), FvStr::new(uri), flags, out, err)
        })
    }

    fn domain_migrate_prepare2(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let Some(slot) = self.table.domain_migrate_prepare2 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare2");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::optional(uri_in),
                flags,
                FvStr::optional(dname),
                resource,
                FvStr::new(dom_xml),
                out,
                err,
            )
        })
    }

    fn domain_migrate_finish2(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        retcode: i32,
    ) -> Result<DomainRef> {
        let Some(slot) = self.table.domain_migrate_finish2 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish2");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::new(dname),
                FvSlice::new(cookie),
                FvStr::new(uri),
                flags,
                retcode,
                out,
                err,
            )
        })
    }

    fn domain_migrate_prepare_tunnel(
        &self,
        call: &Call,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<Box<dyn StreamDriver>> {
        let Some(slot) = self.table.domain_migrate_prepare_tunnel else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, flags, FvStr::optional(dname), resource, FvStr::new(dom_xml), out, err)
        })
    }

    fn domain_migrate_begin3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, String)> {
        let Some(slot) = self.table.domain_migrate_begin3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateBegin3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                dom.lend(),
                FvStr::optional(xmlin),
                flags,
                FvStr::optional(dname),
                resource,
                out,
                err,
            )
        })
    }

    fn domain_migrate_prepare3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let Some(slot) = self.table.domain_migrate_prepare3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvSlice::new(cookie_in),
                FvStr::optional(uri_in),
                flags,
                FvStr::optional(dname),
                resource,
                FvStr::new(dom_xml),
                out,
                err,
            )
        })
    }

    fn domain_migrate_prepare_tunnel3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let Some(slot) = self.table.domain_migrate_prepare_tunnel3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvSlice::new(cookie_in),
                flags,
                FvStr::optional(dname),
                resource,
                FvStr::new(dom_xml),
                out,
                err,
            )
        })
    }

    fn domain_migrate_perform3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<Vec<u8>> {
        let Some(slot) = self.table.domain_migrate_perform3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                dom.lend(),
                FvStr::optional(xmlin),
                FvSlice::new(cookie_in),
                FvStr::optional(dconnuri),
                FvStr::optional(uri),
                flags,
                FvStr::optional(dname),
                resource,
                out,
                err,
            )
        })
    }

    fn domain_migrate_finish3(
        &self,
        call: &Call,
        dname: &str,
        cookie_in: &[u8],
        dconnuri: Option<&str>,
        uri: Option<&str>,
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let Some(slot) = self.table.domain_migrate_finish3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                FvStr::new(dname),
                FvSlice::new(cookie_in),
                FvStr::optional(dconnuri),
                FvStr::optional(uri),
                flags,
                cancelled,
                out,
                err,
            )
        })
    }

    fn domain_migrate_confirm3(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_confirm3 else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateConfirm3");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), FvSlice::new(cookie_in), flags, cancelled, err)
        })
    }

    fn domain_migrate_begin3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<(Vec<u8>, String)> {
        let Some(slot) = self.table.domain_migrate_begin3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateBegin3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, dom.lend(), params.slice(), flags, out, err)
        })
    }

    fn domain_migrate_prepare3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let Some(slot) = self.table.domain_migrate_prepare3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, params.slice(), FvSlice::new(cookie_in), flags, out, err)
        })
    }

    fn domain_migrate_prepare_tunnel3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let Some(slot) = self.table.domain_migrate_prepare_tunnel3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, params.slice(), FvSlice::new(cookie_in), flags, out, err)
        })
    }

    fn domain_migrate_perform3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        dconnuri: Option<&str>,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<Vec<u8>> {
        let Some(slot) = self.table.domain_migrate_perform3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(
                call,
                conn,
                dom.lend(),
                FvStr::optional(dconnuri),
                params.slice(),
                FvSlice::new(cookie_in),
                flags,
                out,
                err,
            )
        })
    }

    fn domain_migrate_finish3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let Some(slot) = self.table.domain_migrate_finish3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, params.slice(), FvSlice::new(cookie_in), flags, cancelled, out, err)
        })
    }

    fn domain_migrate_confirm3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let Some(slot) = self.table.domain_migrate_confirm3_params else {
            return unsupported(ErrorDomain::DOMAIN, "virDomainMigrateConfirm3Params");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dom.lend(), params.slice(), FvSlice::new(cookie_in), flags, cancelled, err)
        })
    }
}

impl NetworkDriver for Imported<NetworkTable> {
    fn connect_num_of_networks(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_networks else {
            return unsupported(ErrorDomain::NETWORK, "virConnectNumOfNetworks");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_networks(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_networks else {
            return unsupported(ErrorDomain::NETWORK, "virConnectListNetworks");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_num_of_defined_networks(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_defined_networks else {
            return unsupported(ErrorDomain::NETWORK, "virConnectNumOfDefinedNetworks");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_defined_networks(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_defined_networks else {
            return unsupported(ErrorDomain::NETWORK, "virConnectListDefinedNetworks");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn network_lookup_by_name(&self, call: &Call, name: &str) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_lookup_by_name else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn network_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_lookup_by_uuid else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, uuid.lend(), out, err) })
    }

    fn network_create_xml(&self, call: &Call, xml_desc: &str) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_create_xml else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(xml_desc), out, err) })
    }

    fn network_define_xml(&self, call: &Call, xml: &str) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_define_xml else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(xml), out, err) })
    }

    fn network_undefine(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let Some(slot) = self.table.network_undefine else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, network.lend(), err) })
    }

    fn network_create(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let Some(slot) = self.table.network_create else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkCreate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, network.lend(), err) })
    }

    fn network_destroy(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let Some(slot) = self.table.network_destroy else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkDestroy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, network.lend(), err) })
    }

    fn network_get_xml_desc(&self, call: &Call, network: &NetworkRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.network_get_xml_desc else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, network.lend(), flags, out, err) })
    }

    fn network_get_bridge_name(&self, call: &Call, network: &NetworkRef) -> Result<String> {
        let Some(slot) = self.table.network_get_bridge_name else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkGetBridgeName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, network.lend(), out, err) })
    }

    fn network_get_autostart(&self, call: &Call, network: &NetworkRef) -> Result<bool> {
        let Some(slot) = self.table.network_get_autostart else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkGetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, network.lend(), out, err) })
    }

    fn network_set_autostart(&self, call: &Call, network: &NetworkRef, autostart: i32) -> Result<()> {
        let Some(slot) = self.table.network_set_autostart else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkSetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, network.lend(), autostart, err) })
    }

    fn network_is_active(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let Some(slot) = self.table.network_is_active else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkIsActive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, net.lend(), out, err) })
    }

    fn network_is_persistent(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let Some(slot) = self.table.network_is_persistent else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkIsPersistent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, net.lend(), out, err) })
    }

    fn connect_list_all_networks(&self, call: &Call, flags: u32) -> Result<Vec<NetworkRef>> {
        let Some(slot) = self.table.connect_list_all_networks else {
            return unsupported(ErrorDomain::NETWORK, "virConnectListAllNetworks");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn network_update(
        &self,
        call: &Call,
        network: &NetworkRef,
        command: u32,
        section: u32,
        parent_index: i32,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.network_update else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkUpdate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, network.lend(), command, section, parent_index, FvStr::new(xml), flags, err)
        })
    }

    fn network_get_dhcp_leases(
        &self,
        call: &Call,
        network: &NetworkRef,
        mac: Option<&str>,
        flags: u32,
    ) -> Result<Vec<DhcpLease>> {
        let Some(slot) = self.table.network_get_dhcp_leases else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkGetDHCPLeases");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, network.lend(), FvStr::optional(mac), flags, out, err)
        })
    }

    fn network_list_all_ports(
        &self,
        call: &Call,
        network: &NetworkRef,
        flags: u32,
    ) -> Result<Vec<NetworkPortRef>> {
        let Some(slot) = self.table.network_list_all_ports else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkListAllPorts");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, network.lend(), flags, out, err) })
    }

    fn network_port_lookup_by_uuid(
        &self,
        call: &Call,
        net: &NetworkRef,
        uuid: Uuid,
    ) -> Result<NetworkPortRef> {
        let Some(slot) = self.table.network_port_lookup_by_uuid else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, net.lend(), uuid.lend(), out, err)
        })
    }

    fn network_port_create_xml(
        &self,
        call: &Call,
        net: &NetworkRef,
        xmldesc: &str,
        flags: u32,
    ) -> Result<NetworkPortRef> {
        let Some(slot) = self.table.network_port_create_xml else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, net.lend(), FvStr::new(xmldesc), flags, out, err)
        })
    }

    fn network_port_get_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let Some(slot) = self.table.network_port_get_parameters else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortGetParameters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, port.lend(), flags, out, err) })
    }

    fn network_port_get_xml_desc(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.network_port_get_xml_desc else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, port.lend(), flags, out, err) })
    }

    fn network_port_delete(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.network_port_delete else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, port.lend(), flags, err) })
    }

    fn network_port_set_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.network_port_set_parameters else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkPortSetParameters");
        };
        let params = LentParams::new(params);
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, port.lend(), params.slice(), flags, err)
        })
    }

    fn network_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_define_xml_flags else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkDefineXMLFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn network_create_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NetworkRef> {
        let Some(slot) = self.table.network_create_xml_flags else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkCreateXMLFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn network_get_metadata(
        &self,
        call: &Call,
        network: &NetworkRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.network_get_metadata else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkGetMetadata");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, network.lend(), type_, FvStr::optional(uri), flags, out, err)
        })
    }

    fn network_set_metadata(
        &self,
        call: &Call,
        network: &NetworkRef,
        type_: i32,
        metadata: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.network_set_metadata else {
            return unsupported(ErrorDomain::NETWORK, "virNetworkSetMetadata");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(
                call,
                conn,
                network.lend(),
                type_,
                FvStr::optional(metadata),
                FvStr::optional(key),
                FvStr::optional(uri),
                flags,
                err,
            )
        })
    }
}

impl StorageDriver for Imported<StorageTable> {
    fn connect_num_of_storage_pools(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_storage_pools else {
            return unsupported(ErrorDomain::STORAGE, "virConnectNumOfStoragePools");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_num_of_defined_storage_pools(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_defined_storage_pools else {
            return unsupported(ErrorDomain::STORAGE, "virConnectNumOfDefinedStoragePools");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_storage_pools else {
            return unsupported(ErrorDomain::STORAGE, "virConnectListStoragePools");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_defined_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_defined_storage_pools else {
            return unsupported(ErrorDomain::STORAGE, "virConnectListDefinedStoragePools");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn storage_pool_lookup_by_name(&self, call: &Call, name: &str) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_lookup_by_name else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn storage_pool_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_lookup_by_uuid else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, uuid.lend(), out, err) })
    }

    fn storage_pool_lookup_by_volume(&self, call: &Call, vol: &StorageVolRef) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_lookup_by_volume else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByVolume");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, vol.lend(), out, err) })
    }

    fn storage_pool_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_create_xml else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn storage_pool_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_define_xml else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn storage_pool_undefine(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let Some(slot) = self.table.storage_pool_undefine else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), err) })
    }

    fn storage_pool_create(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_pool_create else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolCreate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), flags, err) })
    }

    fn storage_pool_build(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_pool_build else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolBuild");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), flags, err) })
    }

    fn storage_pool_destroy(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let Some(slot) = self.table.storage_pool_destroy else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolDestroy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), err) })
    }

    fn storage_pool_delete(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_pool_delete else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), flags, err) })
    }

    fn storage_pool_refresh(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_pool_refresh else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolRefresh");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), flags, err) })
    }

    fn storage_pool_get_info(&self, call: &Call, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
        let Some(slot) = self.table.storage_pool_get_info else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolGetInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_pool_get_xml_desc(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.storage_pool_get_xml_desc else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), flags, out, err) })
    }

    fn storage_pool_set_autostart(&self, call: &Call, pool: &StoragePoolRef, autostart: i32) -> Result<()> {
        let Some(slot) = self.table.storage_pool_set_autostart else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolSetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, pool.lend(), autostart, err) })
    }

    fn storage_pool_get_autostart(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let Some(slot) = self.table.storage_pool_get_autostart else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolGetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_pool_num_of_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<i32> {
        let Some(slot) = self.table.storage_pool_num_of_volumes else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolNumOfVolumes");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_pool_list_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<Vec<String>> {
        let Some(slot) = self.table.storage_pool_list_volumes else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolListVolumes");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_vol_lookup_by_name(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        name: &str,
    ) -> Result<StorageVolRef> {
        let Some(slot) = self.table.storage_vol_lookup_by_name else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, pool.lend(), FvStr::new(name), out, err)
        })
    }

    fn storage_vol_lookup_by_key(&self, call: &Call, key: &str) -> Result<StorageVolRef> {
        let Some(slot) = self.table.storage_vol_lookup_by_key else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByKey");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(key), out, err) })
    }

    fn storage_vol_lookup_by_path(&self, call: &Call, path: &str) -> Result<StorageVolRef> {
        let Some(slot) = self.table.storage_vol_lookup_by_path else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByPath");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(path), out, err) })
    }

    fn storage_vol_create_xml(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let Some(slot) = self.table.storage_vol_create_xml else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, pool.lend(), FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn storage_vol_delete(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_vol_delete else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, vol.lend(), flags, err) })
    }

    fn storage_vol_get_info(&self, call: &Call, vol: &StorageVolRef) -> Result<StorageVolInfo> {
        let Some(slot) = self.table.storage_vol_get_info else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolGetInfo");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, vol.lend(), out, err) })
    }

    fn storage_vol_get_xml_desc(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.storage_vol_get_xml_desc else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, vol.lend(), flags, out, err) })
    }

    fn storage_vol_get_path(&self, call: &Call, vol: &StorageVolRef) -> Result<String> {
        let Some(slot) = self.table.storage_vol_get_path else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolGetPath");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, vol.lend(), out, err) })
    }

    fn connect_find_storage_pool_sources(
        &self,
        call: &Call,
        type_: &str,
        src_spec: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.connect_find_storage_pool_sources else {
            return unsupported(ErrorDomain::STORAGE, "virConnectFindStoragePoolSources");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(type_), FvStr::optional(src_spec), flags, out, err)
        })
    }

    fn storage_vol_create_xml_from(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        clonevol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let Some(slot) = self.table.storage_vol_create_xml_from else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolCreateXMLFrom");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, pool.lend(), FvStr::new(xml_desc), clonevol.lend(), flags, out, err)
        })
    }

    fn storage_pool_is_active(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let Some(slot) = self.table.storage_pool_is_active else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolIsActive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_pool_is_persistent(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let Some(slot) = self.table.storage_pool_is_persistent else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolIsPersistent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), out, err) })
    }

    fn storage_vol_wipe(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_vol_wipe else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolWipe");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, vol.lend(), flags, err) })
    }

    fn storage_vol_download(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let Some(slot) = self.table.storage_vol_download else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolDownload");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, vol.lend(), offset, length, flags, out, err)
        })
    }

    fn storage_vol_upload(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let Some(slot) = self.table.storage_vol_upload else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolUpload");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, vol.lend(), offset, length, flags, out, err)
        })
    }

    fn storage_vol_resize(&self, call: &Call, vol: &StorageVolRef, capacity: u64, flags: u32) -> Result<()> {
        let Some(slot) = self.table.storage_vol_resize else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolResize");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, vol.lend(), capacity, flags, err)
        })
    }

    fn storage_vol_wipe_pattern(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        algorithm: u32,
        flags: u32,
    ) -> Result<()> {
        let Some(slot) = self.table.storage_vol_wipe_pattern else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolWipePattern");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, vol.lend(), algorithm, flags, err)
        })
    }

    fn connect_list_all_storage_pools(&self, call: &Call, flags: u32) -> Result<Vec<StoragePoolRef>> {
        let Some(slot) = self.table.connect_list_all_storage_pools else {
            return unsupported(ErrorDomain::STORAGE, "virConnectListAllStoragePools");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn storage_pool_list_all_volumes(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        flags: u32,
    ) -> Result<Vec<StorageVolRef>> {
        let Some(slot) = self.table.storage_pool_list_all_volumes else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolListAllVolumes");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, pool.lend(), flags, out, err) })
    }

    fn storage_vol_get_info_flags(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolInfo> {
        let Some(slot) = self.table.storage_vol_get_info_flags else {
            return unsupported(ErrorDomain::STORAGE, "virStorageVolGetInfoFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, vol.lend(), flags, out, err) })
    }

    fn storage_pool_lookup_by_target_path(&self, call: &Call, path: &str) -> Result<StoragePoolRef> {
        let Some(slot) = self.table.storage_pool_lookup_by_target_path else {
            return unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByTargetPath");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(path), out, err) })
    }

    fn connect_get_storage_pool_capabilities(&self, call: &Call, flags: u32) -> Result<String> {
        let Some(slot) = self.table.connect_get_storage_pool_capabilities else {
            return unsupported(ErrorDomain::STORAGE, "virConnectGetStoragePoolCapabilities");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }
}

impl InterfaceDriver for Imported<InterfaceTable> {
    fn connect_num_of_interfaces(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_interfaces else {
            return unsupported(ErrorDomain::INTERFACE, "virConnectNumOfInterfaces");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_interfaces else {
            return unsupported(ErrorDomain::INTERFACE, "virConnectListInterfaces");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn interface_lookup_by_name(&self, call: &Call, name: &str) -> Result<InterfaceRef> {
        let Some(slot) = self.table.interface_lookup_by_name else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn interface_lookup_by_mac_string(&self, call: &Call, macstr: &str) -> Result<InterfaceRef> {
        let Some(slot) = self.table.interface_lookup_by_mac_string else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceLookupByMACString");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(macstr), out, err) })
    }

    fn interface_get_xml_desc(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.interface_get_xml_desc else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, iface.lend(), flags, out, err) })
    }

    fn interface_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<InterfaceRef> {
        let Some(slot) = self.table.interface_define_xml else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn interface_undefine(&self, call: &Call, iface: &InterfaceRef) -> Result<()> {
        let Some(slot) = self.table.interface_undefine else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, iface.lend(), err) })
    }

    fn interface_create(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.interface_create else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceCreate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, iface.lend(), flags, err) })
    }

    fn interface_destroy(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.interface_destroy else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceDestroy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, iface.lend(), flags, err) })
    }

    fn connect_num_of_defined_interfaces(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_defined_interfaces else {
            return unsupported(ErrorDomain::INTERFACE, "virConnectNumOfDefinedInterfaces");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_defined_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_defined_interfaces else {
            return unsupported(ErrorDomain::INTERFACE, "virConnectListDefinedInterfaces");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn interface_is_active(&self, call: &Call, iface: &InterfaceRef) -> Result<bool> {
        let Some(slot) = self.table.interface_is_active else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceIsActive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, iface.lend(), out, err) })
    }

    fn interface_change_begin(&self, call: &Call, flags: u32) -> Result<()> {
        let Some(slot) = self.table.interface_change_begin else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeBegin");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, flags, err) })
    }

    fn interface_change_commit(&self, call: &Call, flags: u32) -> Result<()> {
        let Some(slot) = self.table.interface_change_commit else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeCommit");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, flags, err) })
    }

    fn interface_change_rollback(&self, call: &Call, flags: u32) -> Result<()> {
        let Some(slot) = self.table.interface_change_rollback else {
            return unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeRollback");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, flags, err) })
    }

    fn connect_list_all_interfaces(&self, call: &Call, flags: u32) -> Result<Vec<InterfaceRef>> {
        let Some(slot) = self.table.connect_list_all_interfaces else {
            return unsupported(ErrorDomain::INTERFACE, "virConnectListAllInterfaces");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }
}

impl NodeDeviceDriver for Imported<NodeDeviceTable> {
    fn node_num_of_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<i32> {
        let Some(slot) = self.table.node_num_of_devices else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeNumOfDevices");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::optional(cap), flags, out, err)
        })
    }

    fn node_list_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let Some(slot) = self.table.node_list_devices else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeListDevices");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::optional(cap), flags, out, err)
        })
    }

    fn node_device_lookup_by_name(&self, call: &Call, name: &str) -> Result<NodeDeviceRef> {
        let Some(slot) = self.table.node_device_lookup_by_name else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn node_device_get_xml_desc(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.node_device_get_xml_desc else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), flags, out, err) })
    }

    fn node_device_get_parent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<String> {
        let Some(slot) = self.table.node_device_get_parent else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetParent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_num_of_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<i32> {
        let Some(slot) = self.table.node_device_num_of_caps else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceNumOfCaps");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_list_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<Vec<String>> {
        let Some(slot) = self.table.node_device_list_caps else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceListCaps");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let Some(slot) = self.table.node_device_create_xml else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn node_device_destroy(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let Some(slot) = self.table.node_device_destroy else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDestroy");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), err) })
    }

    fn connect_list_all_node_devices(&self, call: &Call, flags: u32) -> Result<Vec<NodeDeviceRef>> {
        let Some(slot) = self.table.connect_list_all_node_devices else {
            return unsupported(ErrorDomain::NODEDEV, "virConnectListAllNodeDevices");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        call: &Call,
        wwnn: &str,
        wwpn: &str,
        flags: u32,
    ) -> Result<NodeDeviceRef> {
        let Some(slot) = self.table.node_device_lookup_scsi_host_by_wwn else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceLookupSCSIHostByWWN");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(wwnn), FvStr::new(wwpn), flags, out, err)
        })
    }

    fn node_device_define_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let Some(slot) = self.table.node_device_define_xml else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }

    fn node_device_undefine(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.node_device_undefine else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), flags, err) })
    }

    fn node_device_create(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let Some(slot) = self.table.node_device_create else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceCreate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), flags, err) })
    }

    fn node_device_set_autostart(&self, call: &Call, dev: &NodeDeviceRef, autostart: i32) -> Result<()> {
        let Some(slot) = self.table.node_device_set_autostart else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceSetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, dev.lend(), autostart, err) })
    }

    fn node_device_get_autostart(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let Some(slot) = self.table.node_device_get_autostart else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetAutostart");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_is_persistent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let Some(slot) = self.table.node_device_is_persistent else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceIsPersistent");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_is_active(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let Some(slot) = self.table.node_device_is_active else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceIsActive");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, dev.lend(), out, err) })
    }

    fn node_device_update(&self, call: &Call, dev: &NodeDeviceRef, xml_desc: &str, flags: u32) -> Result<()> {
        let Some(slot) = self.table.node_device_update else {
            return unsupported(ErrorDomain::NODEDEV, "virNodeDeviceUpdate");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, dev.lend(), FvStr::new(xml_desc), flags, err)
        })
    }
}

impl NwfilterDriver for Imported<NwfilterTable> {
    fn connect_list_nwfilters(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_nwfilters else {
            return unsupported(ErrorDomain::NWFILTER, "virConnectListNWFilters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_num_of_nwfilters(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_nwfilters else {
            return unsupported(ErrorDomain::NWFILTER, "virConnectNumOfNWFilters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn nwfilter_lookup_by_name(&self, call: &Call, name: &str) -> Result<NwfilterRef> {
        let Some(slot) = self.table.nwfilter_lookup_by_name else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterLookupByName");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(name), out, err) })
    }

    fn nwfilter_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NwfilterRef> {
        let Some(slot) = self.table.nwfilter_lookup_by_uuid else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, uuid.lend(), out, err) })
    }

    fn nwfilter_get_xml_desc(&self, call: &Call, nwfilter: &NwfilterRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.nwfilter_get_xml_desc else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, nwfilter.lend(), flags, out, err)
        })
    }

    fn nwfilter_define_xml(&self, call: &Call, xml_desc: &str) -> Result<NwfilterRef> {
        let Some(slot) = self.table.nwfilter_define_xml else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(xml_desc), out, err) })
    }

    fn nwfilter_undefine(&self, call: &Call, nwfilter: &NwfilterRef) -> Result<()> {
        let Some(slot) = self.table.nwfilter_undefine else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, nwfilter.lend(), err) })
    }

    fn connect_list_all_nwfilters(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterRef>> {
        let Some(slot) = self.table.connect_list_all_nwfilters else {
            return unsupported(ErrorDomain::NWFILTER, "virConnectListAllNWFilters");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn nwfilter_binding_lookup_by_port_dev(&self, call: &Call, portdev: &str) -> Result<NwfilterBindingRef> {
        let Some(slot) = self.table.nwfilter_binding_lookup_by_port_dev else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingLookupByPortDev");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, FvStr::new(portdev), out, err) })
    }

    fn connect_list_all_nwfilter_bindings(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterBindingRef>> {
        let Some(slot) = self.table.connect_list_all_nwfilter_bindings else {
            return unsupported(ErrorDomain::NWFILTER, "virConnectListAllNWFilterBindings");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }

    fn nwfilter_binding_create_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<NwfilterBindingRef> {
        let Some(slot) = self.table.nwfilter_binding_create_xml else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingCreateXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn nwfilter_binding_get_xml_desc(
        &self,
        call: &Call,
        binding: &NwfilterBindingRef,
        flags: u32,
    ) -> Result<String> {
        let Some(slot) = self.table.nwfilter_binding_get_xml_desc else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, binding.lend(), flags, out, err) })
    }

    fn nwfilter_binding_delete(&self, call: &Call, binding: &NwfilterBindingRef) -> Result<()> {
        let Some(slot) = self.table.nwfilter_binding_delete else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingDelete");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, binding.lend(), err) })
    }

    fn nwfilter_define_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NwfilterRef> {
        let Some(slot) = self.table.nwfilter_define_xml_flags else {
            return unsupported(ErrorDomain::NWFILTER, "virNWFilterDefineXMLFlags");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml_desc), flags, out, err)
        })
    }
}

impl SecretDriver for Imported<SecretTable> {
    fn connect_num_of_secrets(&self, call: &Call) -> Result<i32> {
        let Some(slot) = self.table.connect_num_of_secrets else {
            return unsupported(ErrorDomain::SECRET, "virConnectNumOfSecrets");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn connect_list_secrets(&self, call: &Call) -> Result<Vec<String>> {
        let Some(slot) = self.table.connect_list_secrets else {
            return unsupported(ErrorDomain::SECRET, "virConnectListSecrets");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, out, err) })
    }

    fn secret_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<SecretRef> {
        let Some(slot) = self.table.secret_lookup_by_uuid else {
            return unsupported(ErrorDomain::SECRET, "virSecretLookupByUUID");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, uuid.lend(), out, err) })
    }

    fn secret_lookup_by_usage(&self, call: &Call, usage_type: i32, usage_id: &str) -> Result<SecretRef> {
        let Some(slot) = self.table.secret_lookup_by_usage else {
            return unsupported(ErrorDomain::SECRET, "virSecretLookupByUsage");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, usage_type, FvStr::new(usage_id), out, err)
        })
    }

    fn secret_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<SecretRef> {
        let Some(slot) = self.table.secret_define_xml else {
            return unsupported(ErrorDomain::SECRET, "virSecretDefineXML");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe {
            slot(call, conn, FvStr::new(xml), flags, out, err)
        })
    }

    fn secret_get_xml_desc(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<String> {
        let Some(slot) = self.table.secret_get_xml_desc else {
            return unsupported(ErrorDomain::SECRET, "virSecretGetXMLDesc");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, secret.lend(), flags, out, err) })
    }

    fn secret_set_value(&self, call: &Call, secret: &SecretRef, value: &[u8], flags: u32) -> Result<()> {
        let Some(slot) = self.table.secret_set_value else {
            return unsupported(ErrorDomain::SECRET, "virSecretSetValue");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe {
            slot(call, conn, secret.lend(), FvSlice::new(value), flags, err)
        })
    }

    fn secret_get_value(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<Vec<u8>> {
        let Some(slot) = self.table.secret_get_value else {
            return unsupported(ErrorDomain::SECRET, "virSecretGetValue");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, secret.lend(), flags, out, err) })
    }

    fn secret_undefine(&self, call: &Call, secret: &SecretRef) -> Result<()> {
        let Some(slot) = self.table.secret_undefine else {
            return unsupported(ErrorDomain::SECRET, "virSecretUndefine");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke_unit(call, |call, conn, err| unsafe { slot(call, conn, secret.lend(), err) })
    }

    fn connect_list_all_secrets(&self, call: &Call, flags: u32) -> Result<Vec<SecretRef>> {
        let Some(slot) = self.table.connect_list_all_secrets else {
            return unsupported(ErrorDomain::SECRET, "virConnectListAllSecrets");
        };
        // SAFETY: arguments live until the call returns; the loader checked the table.
        self.invoke(call, |call, conn, out, err| unsafe { slot(call, conn, flags, out, err) })
    }
}
