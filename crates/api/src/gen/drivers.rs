//! The call tables that drivers implement.
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
use crate::{call::Call, driver::*, object::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};
use std::os::fd::{BorrowedFd, OwnedFd};

/// Calls about domains and the host. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait HypervisorDriver: Send + Sync {
    /// Upstream: `virDomainCheckpointCreateXML` (slot `domainCheckpointCreateXML`). Since 5.6.0.
    fn domain_checkpoint_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let _ = (call, domain, xml_desc, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointCreateXML")
    }

    /// Upstream: `virDomainCheckpointDelete` (slot `domainCheckpointDelete`). Since 5.6.0.
    fn domain_checkpoint_delete(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, checkpoint, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointDelete")
    }

    /// Upstream: `virDomainCheckpointGetParent` (slot `domainCheckpointGetParent`). Since 5.6.0.
    fn domain_checkpoint_get_parent(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let _ = (call, checkpoint, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointGetParent")
    }

    /// Upstream: `virDomainCheckpointGetXMLDesc` (slot `domainCheckpointGetXMLDesc`). Since 5.6.0.
    fn domain_checkpoint_get_xml_desc(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, checkpoint, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointGetXMLDesc")
    }

    /// Upstream: `virDomainCheckpointListAllChildren` (slot `domainCheckpointListAllChildren`). Since 5.6.0.
    fn domain_checkpoint_list_all_children(
        &self,
        call: &Call,
        checkpoint: &DomainCheckpointRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let _ = (call, checkpoint, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointListAllChildren")
    }

    /// Upstream: `virDomainCheckpointLookupByName` (slot `domainCheckpointLookupByName`). Since 5.6.0.
    fn domain_checkpoint_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainCheckpointRef> {
        let _ = (call, domain, name, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainCheckpointLookupByName")
    }

    /// Upstream: `virDomainListAllCheckpoints` (slot `domainListAllCheckpoints`). Since 5.6.0.
    fn domain_list_all_checkpoints(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainCheckpointRef>> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_CHECKPOINT, "virDomainListAllCheckpoints")
    }

    /// Upstream: `virDomainSnapshotCreateXML` (slot `domainSnapshotCreateXML`). Since 0.8.0.
    fn domain_snapshot_create_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let _ = (call, domain, xml_desc, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotCreateXML")
    }

    /// Upstream: `virDomainSnapshotGetXMLDesc` (slot `domainSnapshotGetXMLDesc`). Since 0.8.0.
    fn domain_snapshot_get_xml_desc(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotGetXMLDesc")
    }

    /// Upstream: `virDomainSnapshotNum` (slot `domainSnapshotNum`). Since 0.8.0.
    fn domain_snapshot_num(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotNum")
    }

    /// Upstream: `virDomainSnapshotListNames` (slot `domainSnapshotListNames`). Since 0.8.0.
    fn domain_snapshot_list_names(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListNames")
    }

    /// Upstream: `virDomainSnapshotLookupByName` (slot `domainSnapshotLookupByName`). Since 0.8.0.
    fn domain_snapshot_lookup_by_name(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: &str,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let _ = (call, domain, name, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotLookupByName")
    }

    /// Upstream: `virDomainHasCurrentSnapshot` (slot `domainHasCurrentSnapshot`). Since 0.8.0.
    fn domain_has_current_snapshot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<bool> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainHasCurrentSnapshot")
    }

    /// Upstream: `virDomainSnapshotCurrent` (slot `domainSnapshotCurrent`). Since 0.8.0.
    fn domain_snapshot_current(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotCurrent")
    }

    /// Upstream: `virDomainRevertToSnapshot` (slot `domainRevertToSnapshot`). Since 0.8.0.
    fn domain_revert_to_snapshot(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainRevertToSnapshot")
    }

    /// Upstream: `virDomainSnapshotDelete` (slot `domainSnapshotDelete`). Since 0.8.0.
    fn domain_snapshot_delete(&self, call: &Call, snapshot: &DomainSnapshotRef, flags: u32) -> Result<()> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotDelete")
    }

    /// Upstream: `virDomainSnapshotGetParent` (slot `domainSnapshotGetParent`). Since 0.9.7.
    fn domain_snapshot_get_parent(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<DomainSnapshotRef> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotGetParent")
    }

    /// Upstream: `virDomainSnapshotListChildrenNames` (slot `domainSnapshotListChildrenNames`). Since 0.9.7.
    fn domain_snapshot_list_children_names(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<String>> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListChildrenNames")
    }

    /// Upstream: `virDomainSnapshotNumChildren` (slot `domainSnapshotNumChildren`). Since 0.9.7.
    fn domain_snapshot_num_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<i32> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotNumChildren")
    }

    /// Upstream: `virDomainListAllSnapshots` (slot `domainListAllSnapshots`). Since 0.9.13.
    fn domain_list_all_snapshots(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainListAllSnapshots")
    }

    /// Upstream: `virDomainSnapshotHasMetadata` (slot `domainSnapshotHasMetadata`). Since 0.9.13.
    fn domain_snapshot_has_metadata(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotHasMetadata")
    }

    /// Upstream: `virDomainSnapshotIsCurrent` (slot `domainSnapshotIsCurrent`). Since 0.9.13.
    fn domain_snapshot_is_current(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<bool> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotIsCurrent")
    }

    /// Upstream: `virDomainSnapshotListAllChildren` (slot `domainSnapshotListAllChildren`). Since 0.9.13.
    fn domain_snapshot_list_all_children(
        &self,
        call: &Call,
        snapshot: &DomainSnapshotRef,
        flags: u32,
    ) -> Result<Vec<DomainSnapshotRef>> {
        let _ = (call, snapshot, flags);
        unsupported(ErrorDomain::DOMAIN_SNAPSHOT, "virDomainSnapshotListAllChildren")
    }

    /// Upstream: `virConnectListDomains` (slot `connectListDomains`). Since 0.0.3.
    fn connect_list_domains(&self, call: &Call) -> Result<Vec<i32>> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectListDomains")
    }

    /// Upstream: `virConnectNumOfDomains` (slot `connectNumOfDomains`). Since 0.0.3.
    fn connect_num_of_domains(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectNumOfDomains")
    }

    /// Upstream: `virDomainCreateXML` (slot `domainCreateXML`). Since 0.5.0.
    fn domain_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<DomainRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCreateXML")
    }

    /// Upstream: `virDomainDestroy` (slot `domainDestroy`). Since 0.0.3.
    fn domain_destroy(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainDestroy")
    }

    /// Upstream: `virDomainGetInfo` (slot `domainGetInfo`). Since 0.0.3.
    fn domain_get_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainInfo> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetInfo")
    }

    /// Upstream: `virDomainGetMaxMemory` (slot `domainGetMaxMemory`). Since 0.0.3.
    fn domain_get_max_memory(&self, call: &Call, domain: &DomainRef) -> Result<u64> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetMaxMemory")
    }

    /// Upstream: `virDomainGetOSType` (slot `domainGetOSType`). Since 0.0.3.
    fn domain_get_os_type(&self, call: &Call, domain: &DomainRef) -> Result<String> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetOSType")
    }

    /// Upstream: `virDomainGetXMLDesc` (slot `domainGetXMLDesc`). Since 0.0.3.
    fn domain_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetXMLDesc")
    }

    /// Upstream: `virDomainLookupByID` (slot `domainLookupByID`). Since 0.0.3.
    fn domain_lookup_by_id(&self, call: &Call, id: i32) -> Result<DomainRef> {
        let _ = (call, id);
        unsupported(ErrorDomain::DOMAIN, "virDomainLookupByID")
    }

    /// Upstream: `virDomainLookupByName` (slot `domainLookupByName`). Since 0.0.3.
    fn domain_lookup_by_name(&self, call: &Call, name: &str) -> Result<DomainRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::DOMAIN, "virDomainLookupByName")
    }

    /// Upstream: `virDomainRestore` (slot `domainRestore`). Since 0.0.3.
    fn domain_restore(&self, call: &Call, from: &str) -> Result<()> {
        let _ = (call, from);
        unsupported(ErrorDomain::DOMAIN, "virDomainRestore")
    }

    /// Upstream: `virDomainResume` (slot `domainResume`). Since 0.0.3.
    fn domain_resume(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainResume")
    }

    /// Upstream: `virDomainSave` (slot `domainSave`). Since 0.0.3.
    fn domain_save(&self, call: &Call, domain: &DomainRef, to: &str) -> Result<()> {
        let _ = (call, domain, to);
        unsupported(ErrorDomain::DOMAIN, "virDomainSave")
    }

    /// Upstream: `virDomainSetMaxMemory` (slot `domainSetMaxMemory`). Since 0.0.3.
    fn domain_set_max_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let _ = (call, domain, memory);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMaxMemory")
    }

    /// Upstream: `virDomainShutdown` (slot `domainShutdown`). Since 0.0.3.
    fn domain_shutdown(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainShutdown")
    }

    /// Upstream: `virDomainSuspend` (slot `domainSuspend`). Since 0.0.3.
    fn domain_suspend(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainSuspend")
    }

    /// Upstream: `virDomainLookupByUUID` (slot `domainLookupByUUID`). Since 0.0.5.
    fn domain_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<DomainRef> {
        let _ = (call, uuid);
        unsupported(ErrorDomain::DOMAIN, "virDomainLookupByUUID")
    }

    /// Upstream: `virDomainReboot` (slot `domainReboot`). Since 0.1.0.
    fn domain_reboot(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainReboot")
    }

    /// Upstream: `virDomainSetMemory` (slot `domainSetMemory`). Since 0.1.1.
    fn domain_set_memory(&self, call: &Call, domain: &DomainRef, memory: u64) -> Result<()> {
        let _ = (call, domain, memory);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMemory")
    }

    /// Upstream: `virDomainDefineXML` (slot `domainDefineXML`). Since 0.1.1.
    fn domain_define_xml(&self, call: &Call, xml: &str) -> Result<DomainRef> {
        let _ = (call, xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainDefineXML")
    }

    /// Upstream: `virDomainCreate` (slot `domainCreate`). Since 0.1.1.
    fn domain_create(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainCreate")
    }

    /// Upstream: `virDomainUndefine` (slot `domainUndefine`). Since 0.1.1.
    fn domain_undefine(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainUndefine")
    }

    /// Upstream: `virConnectListDefinedDomains` (slot `connectListDefinedDomains`). Since 0.1.1.
    fn connect_list_defined_domains(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectListDefinedDomains")
    }

    /// Upstream: `virDomainSetVcpus` (slot `domainSetVcpus`). Since 0.1.4.
    fn domain_set_vcpus(&self, call: &Call, domain: &DomainRef, nvcpus: u32) -> Result<()> {
        let _ = (call, domain, nvcpus);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpus")
    }

    /// Upstream: `virDomainPinVcpu` (slot `domainPinVcpu`). Since 0.1.4.
    fn domain_pin_vcpu(&self, call: &Call, domain: &DomainRef, vcpu: u32, cpumap: &[u8]) -> Result<()> {
        let _ = (call, domain, vcpu, cpumap);
        unsupported(ErrorDomain::DOMAIN, "virDomainPinVcpu")
    }

    /// Upstream: `virDomainGetVcpus` (slot `domainGetVcpus`). Since 0.1.4.
    fn domain_get_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
    ) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
        let _ = (call, domain, maplen);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpus")
    }

    /// Upstream: `virConnectNumOfDefinedDomains` (slot `connectNumOfDefinedDomains`). Since 0.1.5.
    fn connect_num_of_defined_domains(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectNumOfDefinedDomains")
    }

    /// Upstream: `virDomainCoreDump` (slot `domainCoreDump`). Since 0.1.9.
    fn domain_core_dump(&self, call: &Call, domain: &DomainRef, to: &str, flags: u32) -> Result<()> {
        let _ = (call, domain, to, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCoreDump")
    }

    /// Upstream: `virDomainAttachDevice` (slot `domainAttachDevice`). Since 0.1.9.
    fn domain_attach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let _ = (call, domain, xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainAttachDevice")
    }

    /// Upstream: `virDomainDetachDevice` (slot `domainDetachDevice`). Since 0.1.9.
    fn domain_detach_device(&self, call: &Call, domain: &DomainRef, xml: &str) -> Result<()> {
        let _ = (call, domain, xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainDetachDevice")
    }

    /// Upstream: `virDomainGetMaxVcpus` (slot `domainGetMaxVcpus`). Since 0.2.1.
    fn domain_get_max_vcpus(&self, call: &Call, domain: &DomainRef) -> Result<i32> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetMaxVcpus")
    }

    /// Upstream: `virDomainGetAutostart` (slot `domainGetAutostart`). Since 0.2.1.
    fn domain_get_autostart(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetAutostart")
    }

    /// Upstream: `virDomainSetAutostart` (slot `domainSetAutostart`). Since 0.2.1.
    fn domain_set_autostart(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let _ = (call, domain, autostart);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetAutostart")
    }

    /// Upstream: `virDomainGetSchedulerType` (slot `domainGetSchedulerType`). Since 0.2.3.
    fn domain_get_scheduler_type(&self, call: &Call, domain: &DomainRef) -> Result<(String, i32)> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerType")
    }

    /// Upstream: `virDomainGetSchedulerParameters` (slot `domainGetSchedulerParameters`). Since 0.2.3.
    fn domain_get_scheduler_parameters(&self, call: &Call, domain: &DomainRef) -> Result<TypedParams> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerParameters")
    }

    /// Upstream: `virDomainSetSchedulerParameters` (slot `domainSetSchedulerParameters`). Since 0.2.3.
    fn domain_set_scheduler_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
    ) -> Result<()> {
        let _ = (call, domain, params);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetSchedulerParameters")
    }

    /// Upstream: `virDomainBlockStats` (slot `domainBlockStats`). Since 0.3.2.
    fn domain_block_stats(&self, call: &Call, dom: &DomainRef, disk: &str) -> Result<DomainBlockStats> {
        let _ = (call, dom, disk);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockStats")
    }

    /// Upstream: `virDomainInterfaceStats` (slot `domainInterfaceStats`). Since 0.3.2.
    fn domain_interface_stats(
        &self,
        call: &Call,
        dom: &DomainRef,
        device: &str,
    ) -> Result<DomainInterfaceStats> {
        let _ = (call, dom, device);
        unsupported(ErrorDomain::DOMAIN, "virDomainInterfaceStats")
    }

    /// Upstream: `virDomainBlockPeek` (slot `domainBlockPeek`). Since 0.4.2.
    fn domain_block_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        offset: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let _ = (call, dom, disk, offset, size, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockPeek")
    }

    /// Upstream: `virDomainMemoryPeek` (slot `domainMemoryPeek`). Since 0.4.2.
    fn domain_memory_peek(
        &self,
        call: &Call,
        dom: &DomainRef,
        start: u64,
        size: u64,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let _ = (call, dom, start, size, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMemoryPeek")
    }

    /// Upstream: `virDomainGetSecurityLabel` (slot `domainGetSecurityLabel`). Since 0.6.1.
    fn domain_get_security_label(&self, call: &Call, domain: &DomainRef) -> Result<SecurityLabel> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetSecurityLabel")
    }

    /// Upstream: `virConnectDomainXMLFromNative` (slot `connectDomainXMLFromNative`). Since 0.6.4.
    fn connect_domain_xml_from_native(
        &self,
        call: &Call,
        native_format: &str,
        native_config: &str,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, native_format, native_config, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectDomainXMLFromNative")
    }

    /// Upstream: `virConnectDomainXMLToNative` (slot `connectDomainXMLToNative`). Since 0.6.4.
    fn connect_domain_xml_to_native(
        &self,
        call: &Call,
        native_format: &str,
        domain_xml: &str,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, native_format, domain_xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectDomainXMLToNative")
    }

    /// Upstream: `virDomainIsActive` (slot `domainIsActive`). Since 0.7.3.
    fn domain_is_active(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let _ = (call, dom);
        unsupported(ErrorDomain::DOMAIN, "virDomainIsActive")
    }

    /// Upstream: `virDomainIsPersistent` (slot `domainIsPersistent`). Since 0.7.3.
    fn domain_is_persistent(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let _ = (call, dom);
        unsupported(ErrorDomain::DOMAIN, "virDomainIsPersistent")
    }

    /// Upstream: `virDomainMemoryStats` (slot `domainMemoryStats`). Since 0.7.5.
    fn domain_memory_stats(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DomainMemoryStat>> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMemoryStats")
    }

    /// Upstream: `virDomainAttachDeviceFlags` (slot `domainAttachDeviceFlags`). Since 0.7.7.
    fn domain_attach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAttachDeviceFlags")
    }

    /// Upstream: `virDomainDetachDeviceFlags` (slot `domainDetachDeviceFlags`). Since 0.7.7.
    fn domain_detach_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDetachDeviceFlags")
    }

    /// Upstream: `virDomainGetJobInfo` (slot `domainGetJobInfo`). Since 0.7.7.
    fn domain_get_job_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainJobInfo> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetJobInfo")
    }

    /// Upstream: `virDomainAbortJob` (slot `domainAbortJob`). Since 0.7.7.
    fn domain_abort_job(&self, call: &Call, domain: &DomainRef) -> Result<()> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainAbortJob")
    }

    /// Upstream: `virDomainMigrateSetMaxDowntime` (slot `domainMigrateSetMaxDowntime`). Since 0.8.0.
    fn domain_migrate_set_max_downtime(
        &self,
        call: &Call,
        domain: &DomainRef,
        downtime: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, downtime, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetMaxDowntime")
    }

    /// Upstream: `virDomainUpdateDeviceFlags` (slot `domainUpdateDeviceFlags`). Since 0.8.0.
    fn domain_update_device_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        xml: &str,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainUpdateDeviceFlags")
    }

    /// Upstream: `virDomainManagedSave` (slot `domainManagedSave`). Since 0.8.0.
    fn domain_managed_save(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainManagedSave")
    }

    /// Upstream: `virDomainHasManagedSaveImage` (slot `domainHasManagedSaveImage`). Since 0.8.0.
    fn domain_has_managed_save_image(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<bool> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainHasManagedSaveImage")
    }

    /// Upstream: `virDomainManagedSaveRemove` (slot `domainManagedSaveRemove`). Since 0.8.0.
    fn domain_managed_save_remove(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveRemove")
    }

    /// Upstream: `virDomainGetBlockInfo` (slot `domainGetBlockInfo`). Since 0.8.1.
    fn domain_get_block_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<DomainBlockInfo> {
        let _ = (call, domain, disk, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockInfo")
    }

    /// Upstream: `virDomainCreateWithFlags` (slot `domainCreateWithFlags`). Since 0.8.2.
    fn domain_create_with_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCreateWithFlags")
    }

    /// Upstream: `virDomainSetMemoryParameters` (slot `domainSetMemoryParameters`). Since 0.8.5.
    fn domain_set_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryParameters")
    }

    /// Upstream: `virDomainGetMemoryParameters` (slot `domainGetMemoryParameters`). Since 0.8.5.
    fn domain_get_memory_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetMemoryParameters")
    }

    /// Upstream: `virDomainGetVcpusFlags` (slot `domainGetVcpusFlags`). Since 0.8.5.
    fn domain_get_vcpus_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<i32> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpusFlags")
    }

    /// Upstream: `virDomainSetVcpusFlags` (slot `domainSetVcpusFlags`). Since 0.8.5.
    fn domain_set_vcpus_flags(&self, call: &Call, domain: &DomainRef, nvcpus: u32, flags: u32) -> Result<()> {
        let _ = (call, domain, nvcpus, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpusFlags")
    }

    /// Upstream: `virDomainOpenConsole` (slot `domainOpenConsole`). Since 0.8.6.
    fn domain_open_console(
        &self,
        call: &Call,
        dom: &DomainRef,
        dev_name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let _ = (call, dom, dev_name, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainOpenConsole")
    }

    /// Upstream: `virDomainIsUpdated` (slot `domainIsUpdated`). Since 0.8.6.
    fn domain_is_updated(&self, call: &Call, dom: &DomainRef) -> Result<bool> {
        let _ = (call, dom);
        unsupported(ErrorDomain::DOMAIN, "virDomainIsUpdated")
    }

    /// Upstream: `virDomainGetBlkioParameters` (slot `domainGetBlkioParameters`). Since 0.9.0.
    fn domain_get_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetBlkioParameters")
    }

    /// Upstream: `virDomainMigrateSetMaxSpeed` (slot `domainMigrateSetMaxSpeed`). Since 0.9.0.
    fn domain_migrate_set_max_speed(
        &self,
        call: &Call,
        domain: &DomainRef,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, bandwidth, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetMaxSpeed")
    }

    /// Upstream: `virDomainSetBlkioParameters` (slot `domainSetBlkioParameters`). Since 0.9.0.
    fn domain_set_blkio_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetBlkioParameters")
    }

    /// Upstream: `virDomainSetMemoryFlags` (slot `domainSetMemoryFlags`). Since 0.9.0.
    fn domain_set_memory_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        memory: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, memory, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryFlags")
    }

    /// Upstream: `virDomainGetSchedulerParametersFlags` (slot `domainGetSchedulerParametersFlags`). Since 0.9.2.
    fn domain_get_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetSchedulerParametersFlags")
    }

    /// Upstream: `virDomainGetState` (slot `domainGetState`). Since 0.9.2.
    fn domain_get_state(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<(i32, i32)> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetState")
    }

    /// Upstream: `virDomainInjectNMI` (slot `domainInjectNMI`). Since 0.9.2.
    fn domain_inject_nmi(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainInjectNMI")
    }

    /// Upstream: `virDomainScreenshot` (slot `domainScreenshot`). Since 0.9.2.
    fn domain_screenshot(
        &self,
        call: &Call,
        domain: &DomainRef,
        screen: u32,
        flags: u32,
    ) -> Result<(String, Box<dyn StreamDriver>)> {
        let _ = (call, domain, screen, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainScreenshot")
    }

    /// Upstream: `virDomainSetSchedulerParametersFlags` (slot `domainSetSchedulerParametersFlags`). Since 0.9.2.
    fn domain_set_scheduler_parameters_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetSchedulerParametersFlags")
    }

    /// Upstream: `virDomainGetControlInfo` (slot `domainGetControlInfo`). Since 0.9.3.
    fn domain_get_control_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<DomainControlInfo> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetControlInfo")
    }

    /// Upstream: `virDomainGetVcpuPinInfo` (slot `domainGetVcpuPinInfo`). Since 0.9.3.
    fn domain_get_vcpu_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        ncpumaps: i32,
        maplen: i32,
        flags: u32,
    ) -> Result<Vec<u8>> {
        let _ = (call, domain, ncpumaps, maplen, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetVcpuPinInfo")
    }

    /// Upstream: `virDomainPinVcpuFlags` (slot `domainPinVcpuFlags`). Since 0.9.3.
    fn domain_pin_vcpu_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpu: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, vcpu, cpumap, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainPinVcpuFlags")
    }

    /// Upstream: `virDomainSendKey` (slot `domainSendKey`). Since 0.9.3.
    fn domain_send_key(
        &self,
        call: &Call,
        domain: &DomainRef,
        codeset: u32,
        holdtime: u32,
        keycodes: &[u32],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, codeset, holdtime, keycodes, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSendKey")
    }

    /// Upstream: `virDomainRestoreFlags` (slot `domainRestoreFlags`). Since 0.9.4.
    fn domain_restore_flags(&self, call: &Call, from: &str, dxml: Option<&str>, flags: u32) -> Result<()> {
        let _ = (call, from, dxml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainRestoreFlags")
    }

    /// Upstream: `virDomainSaveFlags` (slot `domainSaveFlags`). Since 0.9.4.
    fn domain_save_flags(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, to, dxml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSaveFlags")
    }

    /// Upstream: `virDomainSaveImageDefineXML` (slot `domainSaveImageDefineXML`). Since 0.9.4.
    fn domain_save_image_define_xml(&self, call: &Call, file: &str, dxml: &str, flags: u32) -> Result<()> {
        let _ = (call, file, dxml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSaveImageDefineXML")
    }

    /// Upstream: `virDomainSaveImageGetXMLDesc` (slot `domainSaveImageGetXMLDesc`). Since 0.9.4.
    fn domain_save_image_get_xml_desc(&self, call: &Call, file: &str, flags: u32) -> Result<String> {
        let _ = (call, file, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSaveImageGetXMLDesc")
    }

    /// Upstream: `virDomainUndefineFlags` (slot `domainUndefineFlags`). Since 0.9.4.
    fn domain_undefine_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainUndefineFlags")
    }

    /// Upstream: `virDomainDestroyFlags` (slot `domainDestroyFlags`). Since 0.9.4.
    fn domain_destroy_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDestroyFlags")
    }

    /// Upstream: `virDomainBlockJobAbort` (slot `domainBlockJobAbort`). Since 0.9.4.
    fn domain_block_job_abort(&self, call: &Call, dom: &DomainRef, disk: &str, flags: u32) -> Result<()> {
        let _ = (call, dom, disk, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockJobAbort")
    }

    /// Upstream: `virDomainGetBlockJobInfo` (slot `domainGetBlockJobInfo`). Since 0.9.4.
    fn domain_get_block_job_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<Option<DomainBlockJobInfo>> {
        let _ = (call, dom, disk, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockJobInfo")
    }

    /// Upstream: `virDomainBlockJobSetSpeed` (slot `domainBlockJobSetSpeed`). Since 0.9.4.
    fn domain_block_job_set_speed(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, bandwidth, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockJobSetSpeed")
    }

    /// Upstream: `virDomainBlockPull` (slot `domainBlockPull`). Since 0.9.4.
    fn domain_block_pull(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, bandwidth, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockPull")
    }

    /// Upstream: `virDomainBlockStatsFlags` (slot `domainBlockStatsFlags`). Since 0.9.5.
    fn domain_block_stats_flags(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, dom, disk, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockStatsFlags")
    }

    /// Upstream: `virDomainMigrateGetMaxSpeed` (slot `domainMigrateGetMaxSpeed`). Since 0.9.5.
    fn domain_migrate_get_max_speed(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetMaxSpeed")
    }

    /// Upstream: `virDomainOpenGraphics` (slot `domainOpenGraphics`). Since 0.9.7.
    fn domain_open_graphics(
        &self,
        call: &Call,
        dom: &DomainRef,
        idx: u32,
        fd: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, idx, fd, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainOpenGraphics")
    }

    /// Upstream: `virDomainReset` (slot `domainReset`). Since 0.9.7.
    fn domain_reset(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainReset")
    }

    /// Upstream: `virDomainBlockResize` (slot `domainBlockResize`). Since 0.9.8.
    fn domain_block_resize(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        size: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, size, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockResize")
    }

    /// Upstream: `virDomainGetBlockIoTune` (slot `domainGetBlockIoTune`). Since 0.9.8.
    fn domain_get_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, dom, disk, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetBlockIoTune")
    }

    /// Upstream: `virDomainSetBlockIoTune` (slot `domainSetBlockIoTune`). Since 0.9.8.
    fn domain_set_block_io_tune(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetBlockIoTune")
    }

    /// Upstream: `virDomainGetInterfaceParameters` (slot `domainGetInterfaceParameters`). Since 0.9.9.
    fn domain_get_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, device, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetInterfaceParameters")
    }

    /// Upstream: `virDomainGetNumaParameters` (slot `domainGetNumaParameters`). Since 0.9.9.
    fn domain_get_numa_parameters(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetNumaParameters")
    }

    /// Upstream: `virDomainSetInterfaceParameters` (slot `domainSetInterfaceParameters`). Since 0.9.9.
    fn domain_set_interface_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        device: Option<&str>,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, device, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetInterfaceParameters")
    }

    /// Upstream: `virDomainSetNumaParameters` (slot `domainSetNumaParameters`). Since 0.9.9.
    fn domain_set_numa_parameters(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetNumaParameters")
    }

    /// Upstream: `virDomainBlockRebase` (slot `domainBlockRebase`). Since 0.9.10.
    fn domain_block_rebase(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        base: Option<&str>,
        bandwidth: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, base, bandwidth, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockRebase")
    }

    /// Upstream: `virDomainGetCPUStats` (slot `domainGetCPUStats`). Since 0.9.10.
    fn domain_get_cpu_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        nparams: u32,
        start_cpu: i32,
        ncpus: u32,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        let _ = (call, domain, nparams, start_cpu, ncpus, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetCPUStats")
    }

    /// Upstream: `virDomainGetDiskErrors` (slot `domainGetDiskErrors`). Since 0.9.10.
    fn domain_get_disk_errors(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<DiskError>> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetDiskErrors")
    }

    /// Upstream: `virDomainGetMetadata` (slot `domainGetMetadata`). Since 0.9.10.
    fn domain_get_metadata(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, domain, type_, uri, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetMetadata")
    }

    /// Upstream: `virDomainPMSuspendForDuration` (slot `domainPMSuspendForDuration`). Since 0.9.10.
    fn domain_pm_suspend_for_duration(
        &self,
        call: &Call,
        dom: &DomainRef,
        target: u32,
        duration: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, target, duration, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainPMSuspendForDuration")
    }

    /// Upstream: `virDomainSetMetadata` (slot `domainSetMetadata`). Since 0.9.10.
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
        let _ = (call, domain, type_, metadata, key, uri, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMetadata")
    }

    /// Upstream: `virDomainShutdownFlags` (slot `domainShutdownFlags`). Since 0.9.10.
    fn domain_shutdown_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainShutdownFlags")
    }

    /// Upstream: `virDomainPMWakeup` (slot `domainPMWakeup`). Since 0.9.11.
    fn domain_pm_wakeup(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainPMWakeup")
    }

    /// Upstream: `virConnectListAllDomains` (slot `connectListAllDomains`). Since 0.9.13.
    fn connect_list_all_domains(&self, call: &Call, flags: u32) -> Result<Vec<DomainRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectListAllDomains")
    }

    /// Upstream: `virDomainGetHostname` (slot `domainGetHostname`). Since 0.10.0.
    fn domain_get_hostname(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetHostname")
    }

    /// Upstream: `virDomainGetSecurityLabelList` (slot `domainGetSecurityLabelList`). Since 0.10.0.
    fn domain_get_security_label_list(&self, call: &Call, domain: &DomainRef) -> Result<Vec<SecurityLabel>> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetSecurityLabelList")
    }

    /// Upstream: `virDomainPinEmulator` (slot `domainPinEmulator`). Since 0.10.0.
    fn domain_pin_emulator(&self, call: &Call, domain: &DomainRef, cpumap: &[u8], flags: u32) -> Result<()> {
        let _ = (call, domain, cpumap, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainPinEmulator")
    }

    /// Upstream: `virDomainGetEmulatorPinInfo` (slot `domainGetEmulatorPinInfo`). Since 0.10.0.
    fn domain_get_emulator_pin_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        maplen: i32,
        flags: u32,
    ) -> Result<Option<Vec<u8>>> {
        let _ = (call, domain, maplen, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetEmulatorPinInfo")
    }

    /// Upstream: `virDomainBlockCommit` (slot `domainBlockCommit`). Since 0.10.2.
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
        let _ = (call, dom, disk, base, top, bandwidth, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockCommit")
    }

    /// Upstream: `virDomainFSTrim` (slot `domainFSTrim`). Since 1.0.1.
    fn domain_fs_trim(
        &self,
        call: &Call,
        dom: &DomainRef,
        mount_point: Option<&str>,
        minimum: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, mount_point, minimum, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainFSTrim")
    }

    /// Upstream: `virDomainSendProcessSignal` (slot `domainSendProcessSignal`). Since 1.0.1.
    fn domain_send_process_signal(
        &self,
        call: &Call,
        domain: &DomainRef,
        pid_value: i64,
        signum: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, pid_value, signum, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSendProcessSignal")
    }

    /// Upstream: `virDomainOpenChannel` (slot `domainOpenChannel`). Since 1.0.2.
    fn domain_open_channel(
        &self,
        call: &Call,
        dom: &DomainRef,
        name: Option<&str>,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let _ = (call, dom, name, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainOpenChannel")
    }

    /// Upstream: `virDomainGetJobStats` (slot `domainGetJobStats`). Since 1.0.3.
    fn domain_get_job_stats(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<(i32, TypedParams)> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetJobStats")
    }

    /// Upstream: `virDomainMigrateGetCompressionCache` (slot `domainMigrateGetCompressionCache`). Since 1.0.3.
    fn domain_migrate_get_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<u64> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetCompressionCache")
    }

    /// Upstream: `virDomainMigrateSetCompressionCache` (slot `domainMigrateSetCompressionCache`). Since 1.0.3.
    fn domain_migrate_set_compression_cache(
        &self,
        call: &Call,
        domain: &DomainRef,
        cache_size: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, cache_size, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateSetCompressionCache")
    }

    /// Upstream: `virDomainCreateWithFiles` (slot `domainCreateWithFiles`). Since 1.1.1.
    fn domain_create_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, files, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCreateWithFiles")
    }

    /// Upstream: `virDomainCreateXMLWithFiles` (slot `domainCreateXMLWithFiles`). Since 1.1.1.
    fn domain_create_xml_with_files(
        &self,
        call: &Call,
        xml_desc: &str,
        files: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<DomainRef> {
        let _ = (call, xml_desc, files, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCreateXMLWithFiles")
    }

    /// Upstream: `virDomainSetMemoryStatsPeriod` (slot `domainSetMemoryStatsPeriod`). Since 1.1.1.
    fn domain_set_memory_stats_period(
        &self,
        call: &Call,
        domain: &DomainRef,
        period: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, period, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetMemoryStatsPeriod")
    }

    /// Upstream: `virDomainCoreDumpWithFormat` (slot `domainCoreDumpWithFormat`). Since 1.2.3.
    fn domain_core_dump_with_format(
        &self,
        call: &Call,
        domain: &DomainRef,
        to: &str,
        dumpformat: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, to, dumpformat, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainCoreDumpWithFormat")
    }

    /// Upstream: `virDomainFSFreeze` (slot `domainFSFreeze`). Since 1.2.5.
    fn domain_fs_freeze(
        &self,
        call: &Call,
        dom: &DomainRef,
        mountpoints: &[&str],
        flags: u32,
    ) -> Result<i32> {
        let _ = (call, dom, mountpoints, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainFSFreeze")
    }

    /// Upstream: `virDomainFSThaw` (slot `domainFSThaw`). Since 1.2.5.
    fn domain_fs_thaw(&self, call: &Call, dom: &DomainRef, mountpoints: &[&str], flags: u32) -> Result<i32> {
        let _ = (call, dom, mountpoints, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainFSThaw")
    }

    /// Upstream: `virDomainGetTime` (slot `domainGetTime`). Since 1.2.5.
    fn domain_get_time(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<(i64, u32)> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetTime")
    }

    /// Upstream: `virDomainSetTime` (slot `domainSetTime`). Since 1.2.5.
    fn domain_set_time(
        &self,
        call: &Call,
        dom: &DomainRef,
        seconds: i64,
        nseconds: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, seconds, nseconds, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetTime")
    }

    /// Upstream: `virConnectGetDomainCapabilities` (slot `connectGetDomainCapabilities`). Since 1.2.7.
    fn connect_get_domain_capabilities(
        &self,
        call: &Call,
        emulatorbin: Option<&str>,
        arch: Option<&str>,
        machine: Option<&str>,
        virttype: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, emulatorbin, arch, machine, virttype, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetDomainCapabilities")
    }

    /// Upstream: `virDomainListGetStats` (slot `connectGetAllDomainStats`). Since 1.2.8.
    fn connect_get_all_domain_stats(
        &self,
        call: &Call,
        doms: &[DomainRef],
        stats: u32,
        flags: u32,
    ) -> Result<Vec<StatsRecord>> {
        let _ = (call, doms, stats, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainListGetStats")
    }

    /// Upstream: `virDomainBlockCopy` (slot `domainBlockCopy`). Since 1.2.8.
    fn domain_block_copy(
        &self,
        call: &Call,
        dom: &DomainRef,
        disk: &str,
        destxml: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, disk, destxml, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBlockCopy")
    }

    /// Upstream: `virDomainOpenGraphicsFD` (slot `domainOpenGraphicsFD`). Since 1.2.8.
    fn domain_open_graphics_fd(&self, call: &Call, dom: &DomainRef, idx: u32, flags: u32) -> Result<OwnedFd> {
        let _ = (call, dom, idx, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainOpenGraphicsFD")
    }

    /// Upstream: `virDomainGetFSInfo` (slot `domainGetFSInfo`). Since 1.2.11.
    fn domain_get_fs_info(&self, call: &Call, dom: &DomainRef, flags: u32) -> Result<Vec<FsInfo>> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetFSInfo")
    }

    /// Upstream: `virDomainDefineXMLFlags` (slot `domainDefineXMLFlags`). Since 1.2.12.
    fn domain_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<DomainRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDefineXMLFlags")
    }

    /// Upstream: `virDomainGetIOThreadInfo` (slot `domainGetIOThreadInfo`). Since 1.2.14.
    fn domain_get_iothread_info(
        &self,
        call: &Call,
        dom: &DomainRef,
        flags: u32,
    ) -> Result<Vec<IothreadInfo>> {
        let _ = (call, dom, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetIOThreadInfo")
    }

    /// Upstream: `virDomainPinIOThread` (slot `domainPinIOThread`). Since 1.2.14.
    fn domain_pin_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        cpumap: &[u8],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, iothread_id, cpumap, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainPinIOThread")
    }

    /// Upstream: `virDomainInterfaceAddresses` (slot `domainInterfaceAddresses`). Since 1.2.14.
    fn domain_interface_addresses(
        &self,
        call: &Call,
        dom: &DomainRef,
        source: u32,
        flags: u32,
    ) -> Result<Vec<InterfaceAddresses>> {
        let _ = (call, dom, source, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainInterfaceAddresses")
    }

    /// Upstream: `virDomainAddIOThread` (slot `domainAddIOThread`). Since 1.2.15.
    fn domain_add_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, iothread_id, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAddIOThread")
    }

    /// Upstream: `virDomainDelIOThread` (slot `domainDelIOThread`). Since 1.2.15.
    fn domain_del_iothread(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, iothread_id, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDelIOThread")
    }

    /// Upstream: `virDomainSetUserPassword` (slot `domainSetUserPassword`). Since 1.2.16.
    fn domain_set_user_password(
        &self,
        call: &Call,
        dom: &DomainRef,
        user: &str,
        password: &str,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, user, password, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetUserPassword")
    }

    /// Upstream: `virDomainRename` (slot `domainRename`). Since 1.2.19.
    fn domain_rename(&self, call: &Call, dom: &DomainRef, new_name: &str, flags: u32) -> Result<()> {
        let _ = (call, dom, new_name, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainRename")
    }

    /// Upstream: `virDomainMigrateStartPostCopy` (slot `domainMigrateStartPostCopy`). Since 1.3.3.
    fn domain_migrate_start_post_copy(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateStartPostCopy")
    }

    /// Upstream: `virDomainGetPerfEvents` (slot `domainGetPerfEvents`). Since 1.3.3.
    fn domain_get_perf_events(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetPerfEvents")
    }

    /// Upstream: `virDomainSetPerfEvents` (slot `domainSetPerfEvents`). Since 1.3.3.
    fn domain_set_perf_events(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetPerfEvents")
    }

    /// Upstream: `virDomainGetGuestVcpus` (slot `domainGetGuestVcpus`). Since 2.0.0.
    fn domain_get_guest_vcpus(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetGuestVcpus")
    }

    /// Upstream: `virDomainSetGuestVcpus` (slot `domainSetGuestVcpus`). Since 2.0.0.
    fn domain_set_guest_vcpus(
        &self,
        call: &Call,
        domain: &DomainRef,
        cpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, cpumap, state, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetGuestVcpus")
    }

    /// Upstream: `virDomainSetBlockThreshold` (slot `domainSetBlockThreshold`). Since 3.1.0.
    fn domain_set_block_threshold(
        &self,
        call: &Call,
        domain: &DomainRef,
        dev: &str,
        threshold: u64,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, dev, threshold, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetBlockThreshold")
    }

    /// Upstream: `virDomainSetVcpu` (slot `domainSetVcpu`). Since 3.1.0.
    fn domain_set_vcpu(
        &self,
        call: &Call,
        domain: &DomainRef,
        vcpumap: &str,
        state: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, vcpumap, state, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetVcpu")
    }

    /// Upstream: `virDomainMigrateGetMaxDowntime` (slot `domainMigrateGetMaxDowntime`). Since 3.7.0.
    fn domain_migrate_get_max_downtime(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<u64> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateGetMaxDowntime")
    }

    /// Upstream: `virDomainManagedSaveGetXMLDesc` (slot `domainManagedSaveGetXMLDesc`). Since 3.7.0.
    fn domain_managed_save_get_xml_desc(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveGetXMLDesc")
    }

    /// Upstream: `virDomainManagedSaveDefineXML` (slot `domainManagedSaveDefineXML`). Since 3.7.0.
    fn domain_managed_save_define_xml(
        &self,
        call: &Call,
        domain: &DomainRef,
        dxml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, dxml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainManagedSaveDefineXML")
    }

    /// Upstream: `virDomainSetLifecycleAction` (slot `domainSetLifecycleAction`). Since 3.9.0.
    fn domain_set_lifecycle_action(
        &self,
        call: &Call,
        domain: &DomainRef,
        type_: u32,
        action: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, type_, action, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetLifecycleAction")
    }

    /// Upstream: `virDomainDetachDeviceAlias` (slot `domainDetachDeviceAlias`). Since 4.4.0.
    fn domain_detach_device_alias(
        &self,
        call: &Call,
        domain: &DomainRef,
        alias: &str,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, alias, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDetachDeviceAlias")
    }

    /// Upstream: `virDomainGetLaunchSecurityInfo` (slot `domainGetLaunchSecurityInfo`). Since 4.5.0.
    fn domain_get_launch_security_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetLaunchSecurityInfo")
    }

    /// Upstream: `virDomainSetIOThreadParams` (slot `domainSetIOThreadParams`). Since 4.10.0.
    fn domain_set_iothread_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        iothread_id: u32,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, iothread_id, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetIOThreadParams")
    }

    /// Upstream: `virDomainGetGuestInfo` (slot `domainGetGuestInfo`). Since 5.7.0.
    fn domain_get_guest_info(
        &self,
        call: &Call,
        domain: &DomainRef,
        types: u32,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, domain, types, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetGuestInfo")
    }

    /// Upstream: `virDomainAgentSetResponseTimeout` (slot `domainAgentSetResponseTimeout`). Since 5.10.0.
    fn domain_agent_set_response_timeout(
        &self,
        call: &Call,
        domain: &DomainRef,
        timeout: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, timeout, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAgentSetResponseTimeout")
    }

    /// Upstream: `virDomainBackupBegin` (slot `domainBackupBegin`). Since 6.0.0.
    fn domain_backup_begin(
        &self,
        call: &Call,
        domain: &DomainRef,
        backup_xml: &str,
        checkpoint_xml: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, backup_xml, checkpoint_xml, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBackupBegin")
    }

    /// Upstream: `virDomainBackupGetXMLDesc` (slot `domainBackupGetXMLDesc`). Since 6.0.0.
    fn domain_backup_get_xml_desc(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<String> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainBackupGetXMLDesc")
    }

    /// Upstream: `virDomainAuthorizedSSHKeysGet` (slot `domainAuthorizedSSHKeysGet`). Since 6.10.0.
    fn domain_authorized_ssh_keys_get(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        flags: u32,
    ) -> Result<Vec<String>> {
        let _ = (call, domain, user, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysGet")
    }

    /// Upstream: `virDomainAuthorizedSSHKeysSet` (slot `domainAuthorizedSSHKeysSet`). Since 6.10.0.
    fn domain_authorized_ssh_keys_set(
        &self,
        call: &Call,
        domain: &DomainRef,
        user: &str,
        keys: &[&str],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, user, keys, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAuthorizedSSHKeysSet")
    }

    /// Upstream: `virDomainGetMessages` (slot `domainGetMessages`). Since 7.1.0.
    fn domain_get_messages(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<String>> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetMessages")
    }

    /// Upstream: `virDomainStartDirtyRateCalc` (slot `domainStartDirtyRateCalc`). Since 7.2.0.
    fn domain_start_dirty_rate_calc(
        &self,
        call: &Call,
        domain: &DomainRef,
        seconds: i32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, seconds, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainStartDirtyRateCalc")
    }

    /// Upstream: `virDomainSetLaunchSecurityState` (slot `domainSetLaunchSecurityState`). Since 8.0.0.
    fn domain_set_launch_security_state(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetLaunchSecurityState")
    }

    /// Upstream: `virDomainSaveParams` (slot `domainSaveParams`). Since 8.4.0.
    fn domain_save_params(
        &self,
        call: &Call,
        domain: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSaveParams")
    }

    /// Upstream: `virDomainRestoreParams` (slot `domainRestoreParams`). Since 8.4.0.
    fn domain_restore_params(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let _ = (call, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainRestoreParams")
    }

    /// Upstream: `virDomainAbortJobFlags` (slot `domainAbortJobFlags`). Since 8.5.0.
    fn domain_abort_job_flags(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainAbortJobFlags")
    }

    /// Upstream: `virDomainFDAssociate` (slot `domainFDAssociate`). Since 9.0.0.
    fn domain_fd_associate(
        &self,
        call: &Call,
        domain: &DomainRef,
        name: Option<&str>,
        fds: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<()> {
        let _ = (call, domain, name, fds, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainFDAssociate")
    }

    /// Upstream: `virDomainGraphicsReload` (slot `domainGraphicsReload`). Since 10.2.0.
    fn domain_graphics_reload(&self, call: &Call, domain: &DomainRef, type_: u32, flags: u32) -> Result<()> {
        let _ = (call, domain, type_, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainGraphicsReload")
    }

    /// Upstream: `virDomainGetAutostartOnce` (slot `domainGetAutostartOnce`). Since 11.2.0.
    fn domain_get_autostart_once(&self, call: &Call, domain: &DomainRef) -> Result<bool> {
        let _ = (call, domain);
        unsupported(ErrorDomain::DOMAIN, "virDomainGetAutostartOnce")
    }

    /// Upstream: `virDomainSetAutostartOnce` (slot `domainSetAutostartOnce`). Since 11.2.0.
    fn domain_set_autostart_once(&self, call: &Call, domain: &DomainRef, autostart: i32) -> Result<()> {
        let _ = (call, domain, autostart);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetAutostartOnce")
    }

    /// Upstream: `virDomainSetThrottleGroup` (slot `domainSetThrottleGroup`). Since 11.2.0.
    fn domain_set_throttle_group(
        &self,
        call: &Call,
        dom: &DomainRef,
        group: &str,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dom, group, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainSetThrottleGroup")
    }

    /// Upstream: `virDomainDelThrottleGroup` (slot `domainDelThrottleGroup`). Since 11.2.0.
    fn domain_del_throttle_group(&self, call: &Call, dom: &DomainRef, group: &str, flags: u32) -> Result<()> {
        let _ = (call, dom, group, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainDelThrottleGroup")
    }

    /// Upstream: `virConnectGetType` (slot `connectGetType`). Since 0.0.3.
    fn connect_get_type(&self, call: &Call) -> Result<String> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetType")
    }

    /// Upstream: `virConnectGetVersion` (slot `connectGetVersion`). Since 0.0.3.
    fn connect_get_version(&self, call: &Call) -> Result<u64> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetVersion")
    }

    /// Upstream: `virNodeGetInfo` (slot `nodeGetInfo`). Since 0.1.0.
    fn node_get_info(&self, call: &Call) -> Result<NodeInfo> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetInfo")
    }

    /// Upstream: `virConnectGetCapabilities` (slot `connectGetCapabilities`). Since 0.2.1.
    fn connect_get_capabilities(&self, call: &Call) -> Result<String> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetCapabilities")
    }

    /// Upstream: `virConnectGetMaxVcpus` (slot `connectGetMaxVcpus`). Since 0.2.1.
    fn connect_get_max_vcpus(&self, call: &Call, type_: Option<&str>) -> Result<i32> {
        let _ = (call, type_);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetMaxVcpus")
    }

    /// Upstream: `virConnectGetHostname` (slot `connectGetHostname`). Since 0.3.0.
    fn connect_get_hostname(&self, call: &Call) -> Result<String> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetHostname")
    }

    /// Upstream: `virNodeGetCellsFreeMemory` (slot `nodeGetCellsFreeMemory`). Since 0.3.3.
    fn node_get_cells_free_memory(&self, call: &Call, start_cell: i32) -> Result<Vec<u64>> {
        let _ = (call, start_cell);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetCellsFreeMemory")
    }

    /// Upstream: `virNodeGetFreeMemory` (slot `nodeGetFreeMemory`). Since 0.3.3.
    fn node_get_free_memory(&self, call: &Call) -> Result<u64> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetFreeMemory")
    }

    /// Upstream: `virNodeGetSecurityModel` (slot `nodeGetSecurityModel`). Since 0.6.1.
    fn node_get_security_model(&self, call: &Call) -> Result<SecurityModel> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetSecurityModel")
    }

    /// Upstream: `virConnectGetLibVersion` (slot `connectGetLibVersion`). Since 0.7.3.
    fn connect_get_lib_version(&self, call: &Call) -> Result<u64> {
        let _ = (call,);
        library_version()
    }

    /// Upstream: `virConnectIsEncrypted` (slot `connectIsEncrypted`). Since 0.7.3.
    fn connect_is_encrypted(&self, call: &Call) -> Result<bool> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectIsEncrypted")
    }

    /// Upstream: `virConnectIsSecure` (slot `connectIsSecure`). Since 0.7.3.
    fn connect_is_secure(&self, call: &Call) -> Result<bool> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectIsSecure")
    }

    /// Upstream: `virConnectCompareCPU` (slot `connectCompareCPU`). Since 0.7.5.
    fn connect_compare_cpu(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<i32> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectCompareCPU")
    }

    /// Upstream: `virConnectBaselineCPU` (slot `connectBaselineCPU`). Since 0.7.7.
    fn connect_baseline_cpu(&self, call: &Call, xml_cpus: &[&str], flags: u32) -> Result<String> {
        let _ = (call, xml_cpus, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectBaselineCPU")
    }

    /// Upstream: `virConnectGetSysinfo` (slot `connectGetSysinfo`). Since 0.8.8.
    fn connect_get_sysinfo(&self, call: &Call, flags: u32) -> Result<String> {
        let _ = (call, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetSysinfo")
    }

    /// Upstream: `virNodeGetCPUStats` (slot `nodeGetCPUStats`). Since 0.9.3.
    fn node_get_cpu_stats(&self, call: &Call, cpu_num: i32, flags: u32) -> Result<Vec<StatField>> {
        let _ = (call, cpu_num, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetCPUStats")
    }

    /// Upstream: `virNodeGetMemoryStats` (slot `nodeGetMemoryStats`). Since 0.9.3.
    fn node_get_memory_stats(&self, call: &Call, cell_num: i32, flags: u32) -> Result<Vec<StatField>> {
        let _ = (call, cell_num, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetMemoryStats")
    }

    /// Upstream: `virConnectIsAlive` (slot `connectIsAlive`). Since 0.9.8.
    fn connect_is_alive(&self, call: &Call) -> Result<bool> {
        let _ = (call,);
        unsupported(ErrorDomain::DOMAIN, "virConnectIsAlive")
    }

    /// Upstream: `virConnectSetKeepAlive` (slot `connectSetKeepAlive`). Since 0.9.8.
    fn connect_set_keep_alive(&self, call: &Call, interval: i32, count: u32) -> Result<bool> {
        let _ = (call, interval, count);
        unsupported(ErrorDomain::DOMAIN, "virConnectSetKeepAlive")
    }

    /// Upstream: `virNodeSuspendForDuration` (slot `nodeSuspendForDuration`). Since 0.9.8.
    fn node_suspend_for_duration(&self, call: &Call, target: u32, duration: u64, flags: u32) -> Result<()> {
        let _ = (call, target, duration, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeSuspendForDuration")
    }

    /// Upstream: `virNodeGetMemoryParameters` (slot `nodeGetMemoryParameters`). Since 0.10.2.
    fn node_get_memory_parameters(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let _ = (call, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetMemoryParameters")
    }

    /// Upstream: `virNodeSetMemoryParameters` (slot `nodeSetMemoryParameters`). Since 0.10.2.
    fn node_set_memory_parameters(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let _ = (call, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeSetMemoryParameters")
    }

    /// Upstream: `virNodeGetCPUMap` (slot `nodeGetCPUMap`). Since 1.0.0.
    fn node_get_cpu_map(&self, call: &Call, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
        let _ = (call, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetCPUMap")
    }

    /// Upstream: `virConnectGetCPUModelNames` (slot `connectGetCPUModelNames`). Since 1.1.3.
    fn connect_get_cpu_model_names(&self, call: &Call, arch: &str, flags: u32) -> Result<Vec<String>> {
        let _ = (call, arch, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectGetCPUModelNames")
    }

    /// Upstream: `virNodeGetFreePages` (slot `nodeGetFreePages`). Since 1.2.6.
    fn node_get_free_pages(
        &self,
        call: &Call,
        pages: &[u32],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<Vec<u64>> {
        let _ = (call, pages, start_cell, cell_count, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetFreePages")
    }

    /// Upstream: `virNodeAllocPages` (slot `nodeAllocPages`). Since 1.2.9.
    fn node_alloc_pages(
        &self,
        call: &Call,
        page_sizes: &[u32],
        page_counts: &[u64],
        start_cell: i32,
        cell_count: u32,
        flags: u32,
    ) -> Result<i32> {
        let _ = (call, page_sizes, page_counts, start_cell, cell_count, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeAllocPages")
    }

    /// Upstream: `virConnectCompareHypervisorCPU` (slot `connectCompareHypervisorCPU`). Since 4.4.0.
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
        let _ = (call, emulator, arch, machine, virttype, xml_cpu, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectCompareHypervisorCPU")
    }

    /// Upstream: `virConnectBaselineHypervisorCPU` (slot `connectBaselineHypervisorCPU`). Since 4.4.0.
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
        let _ = (call, emulator, arch, machine, virttype, xml_cpus, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectBaselineHypervisorCPU")
    }

    /// Upstream: `virNodeGetSEVInfo` (slot `nodeGetSEVInfo`). Since 4.5.0.
    fn node_get_sev_info(&self, call: &Call, flags: u32) -> Result<TypedParams> {
        let _ = (call, flags);
        unsupported(ErrorDomain::DOMAIN, "virNodeGetSEVInfo")
    }

    /// Upstream: `virConnectSetIdentity` (slot `connectSetIdentity`). Since 5.8.0.
    fn connect_set_identity(&self, call: &Call, params: &TypedParams, flags: u32) -> Result<()> {
        let _ = (call, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virConnectSetIdentity")
    }

    /// Upstream: `virDomainLxcOpenNamespace` (slot `domainLxcOpenNamespace`). Since 1.0.2.
    fn domain_lxc_open_namespace(&self, call: &Call, domain: &DomainRef, flags: u32) -> Result<Vec<OwnedFd>> {
        let _ = (call, domain, flags);
        unsupported(ErrorDomain::NONE, "virDomainLxcOpenNamespace")
    }

    /// Upstream: `virNodeDeviceDettach` (slot `nodeDeviceDettach`). Since 0.6.1.
    fn node_device_dettach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDettach")
    }

    /// Upstream: `virNodeDeviceReAttach` (slot `nodeDeviceReAttach`). Since 0.6.1.
    fn node_device_re_attach(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceReAttach")
    }

    /// Upstream: `virNodeDeviceReset` (slot `nodeDeviceReset`). Since 0.6.1.
    fn node_device_reset(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceReset")
    }

    /// Upstream: `virNodeDeviceDetachFlags` (slot `nodeDeviceDetachFlags`). Since 1.0.5.
    fn node_device_detach_flags(
        &self,
        call: &Call,
        dev: &NodeDeviceRef,
        driver_name: Option<&str>,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, dev, driver_name, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDetachFlags")
    }

    /// Upstream: `virDomainQemuMonitorCommand` (slot `domainQemuMonitorCommand`). Since 0.8.3.
    fn domain_qemu_monitor_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, domain, cmd, flags);
        unsupported(ErrorDomain::NONE, "virDomainQemuMonitorCommand")
    }

    /// Upstream: `virDomainQemuAttach` (slot `domainQemuAttach`). Since 0.9.4.
    fn domain_qemu_attach(&self, call: &Call, pid_value: u32, flags: u32) -> Result<DomainRef> {
        let _ = (call, pid_value, flags);
        unsupported(ErrorDomain::NONE, "virDomainQemuAttach")
    }

    /// Upstream: `virDomainQemuAgentCommand` (slot `domainQemuAgentCommand`). Since 0.10.0.
    fn domain_qemu_agent_command(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: Option<&str>,
        timeout: i32,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, domain, cmd, timeout, flags);
        unsupported(ErrorDomain::NONE, "virDomainQemuAgentCommand")
    }

    /// Upstream: `virDomainQemuMonitorCommandWithFiles` (slot `domainQemuMonitorCommandWithFiles`). Since 8.2.0.
    fn domain_qemu_monitor_command_with_files(
        &self,
        call: &Call,
        domain: &DomainRef,
        cmd: &str,
        infiles: &[BorrowedFd<'_>],
        flags: u32,
    ) -> Result<(Vec<OwnedFd>, String)> {
        let _ = (call, domain, cmd, infiles, flags);
        unsupported(ErrorDomain::NONE, "virDomainQemuMonitorCommandWithFiles")
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare` (slot `domainMigratePrepare`). Since 0.3.2.
    fn domain_migrate_prepare(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (call, uri_in, flags, dname, resource);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare")
    }

    /// Source: sends the domain; with protocols 1 and 2 also the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform` (slot `domainMigratePerform`). Since 0.3.2.
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
        let _ = (call, dom, cookie, uri, flags, dname, resource);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform")
    }

    /// Destination: starts the domain that has arrived.
    ///
    /// Upstream: `virDomainMigrateFinish` (slot `domainMigrateFinish`). Since 0.3.2.
    fn domain_migrate_finish(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
    ) -> Result<DomainRef> {
        let _ = (call, dname, cookie, uri, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish")
    }

    /// Destination: makes ready to receive the domain with this document.
    ///
    /// Upstream: `virDomainMigratePrepare2` (slot `domainMigratePrepare2`). Since 0.5.0.
    fn domain_migrate_prepare2(
        &self,
        call: &Call,
        uri_in: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (call, uri_in, flags, dname, resource, dom_xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare2")
    }

    /// Destination: starts the domain that has arrived, or gives it up if `retcode` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish2` (slot `domainMigrateFinish2`). Since 0.5.0.
    fn domain_migrate_finish2(
        &self,
        call: &Call,
        dname: &str,
        cookie: &[u8],
        uri: &str,
        flags: u32,
        retcode: i32,
    ) -> Result<DomainRef> {
        let _ = (call, dname, cookie, uri, flags, retcode);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish2")
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel` (slot `domainMigratePrepareTunnel`). Since 0.7.2.
    fn domain_migrate_prepare_tunnel(
        &self,
        call: &Call,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<Box<dyn StreamDriver>> {
        let _ = (call, flags, dname, resource, dom_xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel")
    }

    /// Source: the cookie and the document for the destination.
    ///
    /// Upstream: `virDomainMigrateBegin3` (slot `domainMigrateBegin3`). Since 0.9.2.
    fn domain_migrate_begin3(
        &self,
        call: &Call,
        dom: &DomainRef,
        xmlin: Option<&str>,
        flags: u32,
        dname: Option<&str>,
        resource: u64,
    ) -> Result<(Vec<u8>, String)> {
        let _ = (call, dom, xmlin, flags, dname, resource);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateBegin3")
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare3` (slot `domainMigratePrepare3`). Since 0.9.2.
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
        let _ = (call, cookie_in, uri_in, flags, dname, resource, dom_xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare3")
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel3` (slot `domainMigratePrepareTunnel3`). Since 0.9.2.
    fn domain_migrate_prepare_tunnel3(
        &self,
        call: &Call,
        cookie_in: &[u8],
        flags: u32,
        dname: Option<&str>,
        resource: u64,
        dom_xml: &str,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let _ = (call, cookie_in, flags, dname, resource, dom_xml);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3")
    }

    /// Source: sends the domain; with `dconnuri`, or without any other step, the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform3` (slot `domainMigratePerform3`). Since 0.9.2.
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
        let _ = (call, dom, xmlin, cookie_in, dconnuri, uri, flags, dname, resource);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform3")
    }

    /// Destination: starts the domain that has arrived, or gives it up if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish3` (slot `domainMigrateFinish3`). Since 0.9.2.
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
        let _ = (call, dname, cookie_in, dconnuri, uri, flags, cancelled);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish3")
    }

    /// Source: stops the domain that has left, or resumes it if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateConfirm3` (slot `domainMigrateConfirm3`). Since 0.9.2.
    fn domain_migrate_confirm3(
        &self,
        call: &Call,
        dom: &DomainRef,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let _ = (call, dom, cookie_in, flags, cancelled);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateConfirm3")
    }

    /// Source: the cookie and the document for the destination.
    ///
    /// Upstream: `virDomainMigrateBegin3Params` (slot `domainMigrateBegin3Params`). Since 1.1.0.
    fn domain_migrate_begin3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<(Vec<u8>, String)> {
        let _ = (call, dom, params, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateBegin3Params")
    }

    /// Destination: makes ready to receive; the cookie for the source and, if it differs, the address to send to.
    ///
    /// Upstream: `virDomainMigratePrepare3Params` (slot `domainMigratePrepare3Params`). Since 1.1.0.
    fn domain_migrate_prepare3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Vec<u8>, Option<String>)> {
        let _ = (call, params, cookie_in, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepare3Params")
    }

    /// Destination: makes ready to receive through the stream.
    ///
    /// Upstream: `virDomainMigratePrepareTunnel3Params` (slot `domainMigratePrepareTunnel3Params`). Since 1.1.0.
    fn domain_migrate_prepare_tunnel3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<(Box<dyn StreamDriver>, Vec<u8>)> {
        let _ = (call, params, cookie_in, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePrepareTunnel3Params")
    }

    /// Source: sends the domain; with `dconnuri` the whole of a migration that the source host manages.
    ///
    /// Upstream: `virDomainMigratePerform3Params` (slot `domainMigratePerform3Params`). Since 1.1.0.
    fn domain_migrate_perform3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        dconnuri: Option<&str>,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
    ) -> Result<Vec<u8>> {
        let _ = (call, dom, dconnuri, params, cookie_in, flags);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigratePerform3Params")
    }

    /// Destination: starts the domain that has arrived, or gives it up if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateFinish3Params` (slot `domainMigrateFinish3Params`). Since 1.1.0.
    fn domain_migrate_finish3_params(
        &self,
        call: &Call,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<(DomainRef, Vec<u8>)> {
        let _ = (call, params, cookie_in, flags, cancelled);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateFinish3Params")
    }

    /// Source: stops the domain that has left, or resumes it if `cancelled` is not 0.
    ///
    /// Upstream: `virDomainMigrateConfirm3Params` (slot `domainMigrateConfirm3Params`). Since 1.1.0.
    fn domain_migrate_confirm3_params(
        &self,
        call: &Call,
        dom: &DomainRef,
        params: &TypedParams,
        cookie_in: &[u8],
        flags: u32,
        cancelled: i32,
    ) -> Result<()> {
        let _ = (call, dom, params, cookie_in, flags, cancelled);
        unsupported(ErrorDomain::DOMAIN, "virDomainMigrateConfirm3Params")
    }
}

/// Calls about virtual networks and their ports. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait NetworkDriver: Send + Sync {
    /// Upstream: `virConnectNumOfNetworks` (slot `connectNumOfNetworks`). Since 0.2.0.
    fn connect_num_of_networks(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::NETWORK, "virConnectNumOfNetworks")
    }

    /// Upstream: `virConnectListNetworks` (slot `connectListNetworks`). Since 0.2.0.
    fn connect_list_networks(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::NETWORK, "virConnectListNetworks")
    }

    /// Upstream: `virConnectNumOfDefinedNetworks` (slot `connectNumOfDefinedNetworks`). Since 0.2.0.
    fn connect_num_of_defined_networks(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::NETWORK, "virConnectNumOfDefinedNetworks")
    }

    /// Upstream: `virConnectListDefinedNetworks` (slot `connectListDefinedNetworks`). Since 0.2.0.
    fn connect_list_defined_networks(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::NETWORK, "virConnectListDefinedNetworks")
    }

    /// Upstream: `virNetworkLookupByName` (slot `networkLookupByName`). Since 0.2.0.
    fn network_lookup_by_name(&self, call: &Call, name: &str) -> Result<NetworkRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::NETWORK, "virNetworkLookupByName")
    }

    /// Upstream: `virNetworkLookupByUUID` (slot `networkLookupByUUID`). Since 0.2.0.
    fn network_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NetworkRef> {
        let _ = (call, uuid);
        unsupported(ErrorDomain::NETWORK, "virNetworkLookupByUUID")
    }

    /// Upstream: `virNetworkCreateXML` (slot `networkCreateXML`). Since 0.2.0.
    fn network_create_xml(&self, call: &Call, xml_desc: &str) -> Result<NetworkRef> {
        let _ = (call, xml_desc);
        unsupported(ErrorDomain::NETWORK, "virNetworkCreateXML")
    }

    /// Upstream: `virNetworkDefineXML` (slot `networkDefineXML`). Since 0.2.0.
    fn network_define_xml(&self, call: &Call, xml: &str) -> Result<NetworkRef> {
        let _ = (call, xml);
        unsupported(ErrorDomain::NETWORK, "virNetworkDefineXML")
    }

    /// Upstream: `virNetworkUndefine` (slot `networkUndefine`). Since 0.2.0.
    fn network_undefine(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let _ = (call, network);
        unsupported(ErrorDomain::NETWORK, "virNetworkUndefine")
    }

    /// Upstream: `virNetworkCreate` (slot `networkCreate`). Since 0.2.0.
    fn network_create(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let _ = (call, network);
        unsupported(ErrorDomain::NETWORK, "virNetworkCreate")
    }

    /// Upstream: `virNetworkDestroy` (slot `networkDestroy`). Since 0.2.0.
    fn network_destroy(&self, call: &Call, network: &NetworkRef) -> Result<()> {
        let _ = (call, network);
        unsupported(ErrorDomain::NETWORK, "virNetworkDestroy")
    }

    /// Upstream: `virNetworkGetXMLDesc` (slot `networkGetXMLDesc`). Since 0.2.0.
    fn network_get_xml_desc(&self, call: &Call, network: &NetworkRef, flags: u32) -> Result<String> {
        let _ = (call, network, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkGetXMLDesc")
    }

    /// Upstream: `virNetworkGetBridgeName` (slot `networkGetBridgeName`). Since 0.2.0.
    fn network_get_bridge_name(&self, call: &Call, network: &NetworkRef) -> Result<String> {
        let _ = (call, network);
        unsupported(ErrorDomain::NETWORK, "virNetworkGetBridgeName")
    }

    /// Upstream: `virNetworkGetAutostart` (slot `networkGetAutostart`). Since 0.2.1.
    fn network_get_autostart(&self, call: &Call, network: &NetworkRef) -> Result<bool> {
        let _ = (call, network);
        unsupported(ErrorDomain::NETWORK, "virNetworkGetAutostart")
    }

    /// Upstream: `virNetworkSetAutostart` (slot `networkSetAutostart`). Since 0.2.1.
    fn network_set_autostart(&self, call: &Call, network: &NetworkRef, autostart: i32) -> Result<()> {
        let _ = (call, network, autostart);
        unsupported(ErrorDomain::NETWORK, "virNetworkSetAutostart")
    }

    /// Upstream: `virNetworkIsActive` (slot `networkIsActive`). Since 0.7.3.
    fn network_is_active(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let _ = (call, net);
        unsupported(ErrorDomain::NETWORK, "virNetworkIsActive")
    }

    /// Upstream: `virNetworkIsPersistent` (slot `networkIsPersistent`). Since 0.7.3.
    fn network_is_persistent(&self, call: &Call, net: &NetworkRef) -> Result<bool> {
        let _ = (call, net);
        unsupported(ErrorDomain::NETWORK, "virNetworkIsPersistent")
    }

    /// Upstream: `virConnectListAllNetworks` (slot `connectListAllNetworks`). Since 0.10.2.
    fn connect_list_all_networks(&self, call: &Call, flags: u32) -> Result<Vec<NetworkRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::NETWORK, "virConnectListAllNetworks")
    }

    /// Upstream: `virNetworkUpdate` (slot `networkUpdate`). Since 0.10.2.
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
        let _ = (call, network, command, section, parent_index, xml, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkUpdate")
    }

    /// Upstream: `virNetworkGetDHCPLeases` (slot `networkGetDHCPLeases`). Since 1.2.6.
    fn network_get_dhcp_leases(
        &self,
        call: &Call,
        network: &NetworkRef,
        mac: Option<&str>,
        flags: u32,
    ) -> Result<Vec<DhcpLease>> {
        let _ = (call, network, mac, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkGetDHCPLeases")
    }

    /// Upstream: `virNetworkListAllPorts` (slot `networkListAllPorts`). Since 5.5.0.
    fn network_list_all_ports(
        &self,
        call: &Call,
        network: &NetworkRef,
        flags: u32,
    ) -> Result<Vec<NetworkPortRef>> {
        let _ = (call, network, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkListAllPorts")
    }

    /// Upstream: `virNetworkPortLookupByUUID` (slot `networkPortLookupByUUID`). Since 5.5.0.
    fn network_port_lookup_by_uuid(
        &self,
        call: &Call,
        net: &NetworkRef,
        uuid: Uuid,
    ) -> Result<NetworkPortRef> {
        let _ = (call, net, uuid);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortLookupByUUID")
    }

    /// Upstream: `virNetworkPortCreateXML` (slot `networkPortCreateXML`). Since 5.5.0.
    fn network_port_create_xml(
        &self,
        call: &Call,
        net: &NetworkRef,
        xmldesc: &str,
        flags: u32,
    ) -> Result<NetworkPortRef> {
        let _ = (call, net, xmldesc, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortCreateXML")
    }

    /// Upstream: `virNetworkPortGetParameters` (slot `networkPortGetParameters`). Since 5.5.0.
    fn network_port_get_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        flags: u32,
    ) -> Result<TypedParams> {
        let _ = (call, port, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortGetParameters")
    }

    /// Upstream: `virNetworkPortGetXMLDesc` (slot `networkPortGetXMLDesc`). Since 5.5.0.
    fn network_port_get_xml_desc(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<String> {
        let _ = (call, port, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortGetXMLDesc")
    }

    /// Upstream: `virNetworkPortDelete` (slot `networkPortDelete`). Since 5.5.0.
    fn network_port_delete(&self, call: &Call, port: &NetworkPortRef, flags: u32) -> Result<()> {
        let _ = (call, port, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortDelete")
    }

    /// Upstream: `virNetworkPortSetParameters` (slot `networkPortSetParameters`). Since 5.5.0.
    fn network_port_set_parameters(
        &self,
        call: &Call,
        port: &NetworkPortRef,
        params: &TypedParams,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, port, params, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkPortSetParameters")
    }

    /// Upstream: `virNetworkDefineXMLFlags` (slot `networkDefineXMLFlags`). Since 7.7.0.
    fn network_define_xml_flags(&self, call: &Call, xml: &str, flags: u32) -> Result<NetworkRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkDefineXMLFlags")
    }

    /// Upstream: `virNetworkCreateXMLFlags` (slot `networkCreateXMLFlags`). Since 7.8.0.
    fn network_create_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NetworkRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkCreateXMLFlags")
    }

    /// Upstream: `virNetworkGetMetadata` (slot `networkGetMetadata`). Since 9.7.0.
    fn network_get_metadata(
        &self,
        call: &Call,
        network: &NetworkRef,
        type_: i32,
        uri: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, network, type_, uri, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkGetMetadata")
    }

    /// Upstream: `virNetworkSetMetadata` (slot `networkSetMetadata`). Since 9.7.0.
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
        let _ = (call, network, type_, metadata, key, uri, flags);
        unsupported(ErrorDomain::NETWORK, "virNetworkSetMetadata")
    }
}

/// Calls about storage pools and volumes. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait StorageDriver: Send + Sync {
    /// Upstream: `virConnectNumOfStoragePools` (slot `connectNumOfStoragePools`). Since 0.4.1.
    fn connect_num_of_storage_pools(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::STORAGE, "virConnectNumOfStoragePools")
    }

    /// Upstream: `virConnectNumOfDefinedStoragePools` (slot `connectNumOfDefinedStoragePools`). Since 0.4.1.
    fn connect_num_of_defined_storage_pools(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::STORAGE, "virConnectNumOfDefinedStoragePools")
    }

    /// Upstream: `virConnectListStoragePools` (slot `connectListStoragePools`). Since 0.4.1.
    fn connect_list_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::STORAGE, "virConnectListStoragePools")
    }

    /// Upstream: `virConnectListDefinedStoragePools` (slot `connectListDefinedStoragePools`). Since 0.4.1.
    fn connect_list_defined_storage_pools(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::STORAGE, "virConnectListDefinedStoragePools")
    }

    /// Upstream: `virStoragePoolLookupByName` (slot `storagePoolLookupByName`). Since 0.4.1.
    fn storage_pool_lookup_by_name(&self, call: &Call, name: &str) -> Result<StoragePoolRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByName")
    }

    /// Upstream: `virStoragePoolLookupByUUID` (slot `storagePoolLookupByUUID`). Since 0.4.1.
    fn storage_pool_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<StoragePoolRef> {
        let _ = (call, uuid);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByUUID")
    }

    /// Upstream: `virStoragePoolLookupByVolume` (slot `storagePoolLookupByVolume`). Since 0.4.1.
    fn storage_pool_lookup_by_volume(&self, call: &Call, vol: &StorageVolRef) -> Result<StoragePoolRef> {
        let _ = (call, vol);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByVolume")
    }

    /// Upstream: `virStoragePoolCreateXML` (slot `storagePoolCreateXML`). Since 0.4.1.
    fn storage_pool_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<StoragePoolRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolCreateXML")
    }

    /// Upstream: `virStoragePoolDefineXML` (slot `storagePoolDefineXML`). Since 0.4.1.
    fn storage_pool_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<StoragePoolRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolDefineXML")
    }

    /// Upstream: `virStoragePoolUndefine` (slot `storagePoolUndefine`). Since 0.4.1.
    fn storage_pool_undefine(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolUndefine")
    }

    /// Upstream: `virStoragePoolCreate` (slot `storagePoolCreate`). Since 0.4.1.
    fn storage_pool_create(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolCreate")
    }

    /// Upstream: `virStoragePoolBuild` (slot `storagePoolBuild`). Since 0.4.1.
    fn storage_pool_build(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolBuild")
    }

    /// Upstream: `virStoragePoolDestroy` (slot `storagePoolDestroy`). Since 0.4.1.
    fn storage_pool_destroy(&self, call: &Call, pool: &StoragePoolRef) -> Result<()> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolDestroy")
    }

    /// Upstream: `virStoragePoolDelete` (slot `storagePoolDelete`). Since 0.4.1.
    fn storage_pool_delete(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolDelete")
    }

    /// Upstream: `virStoragePoolRefresh` (slot `storagePoolRefresh`). Since 0.4.1.
    fn storage_pool_refresh(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<()> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolRefresh")
    }

    /// Upstream: `virStoragePoolGetInfo` (slot `storagePoolGetInfo`). Since 0.4.1.
    fn storage_pool_get_info(&self, call: &Call, pool: &StoragePoolRef) -> Result<StoragePoolInfo> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolGetInfo")
    }

    /// Upstream: `virStoragePoolGetXMLDesc` (slot `storagePoolGetXMLDesc`). Since 0.4.1.
    fn storage_pool_get_xml_desc(&self, call: &Call, pool: &StoragePoolRef, flags: u32) -> Result<String> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolGetXMLDesc")
    }

    /// Upstream: `virStoragePoolSetAutostart` (slot `storagePoolSetAutostart`). Since 0.4.1.
    fn storage_pool_set_autostart(&self, call: &Call, pool: &StoragePoolRef, autostart: i32) -> Result<()> {
        let _ = (call, pool, autostart);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolSetAutostart")
    }

    /// Upstream: `virStoragePoolGetAutostart` (slot `storagePoolGetAutostart`). Since 0.4.1.
    fn storage_pool_get_autostart(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolGetAutostart")
    }

    /// Upstream: `virStoragePoolNumOfVolumes` (slot `storagePoolNumOfVolumes`). Since 0.4.1.
    fn storage_pool_num_of_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<i32> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolNumOfVolumes")
    }

    /// Upstream: `virStoragePoolListVolumes` (slot `storagePoolListVolumes`). Since 0.4.1.
    fn storage_pool_list_volumes(&self, call: &Call, pool: &StoragePoolRef) -> Result<Vec<String>> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolListVolumes")
    }

    /// Upstream: `virStorageVolLookupByName` (slot `storageVolLookupByName`). Since 0.4.1.
    fn storage_vol_lookup_by_name(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        name: &str,
    ) -> Result<StorageVolRef> {
        let _ = (call, pool, name);
        unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByName")
    }

    /// Upstream: `virStorageVolLookupByKey` (slot `storageVolLookupByKey`). Since 0.4.1.
    fn storage_vol_lookup_by_key(&self, call: &Call, key: &str) -> Result<StorageVolRef> {
        let _ = (call, key);
        unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByKey")
    }

    /// Upstream: `virStorageVolLookupByPath` (slot `storageVolLookupByPath`). Since 0.4.1.
    fn storage_vol_lookup_by_path(&self, call: &Call, path: &str) -> Result<StorageVolRef> {
        let _ = (call, path);
        unsupported(ErrorDomain::STORAGE, "virStorageVolLookupByPath")
    }

    /// Upstream: `virStorageVolCreateXML` (slot `storageVolCreateXML`). Since 0.4.1.
    fn storage_vol_create_xml(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let _ = (call, pool, xml_desc, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolCreateXML")
    }

    /// Upstream: `virStorageVolDelete` (slot `storageVolDelete`). Since 0.4.1.
    fn storage_vol_delete(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let _ = (call, vol, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolDelete")
    }

    /// Upstream: `virStorageVolGetInfo` (slot `storageVolGetInfo`). Since 0.4.1.
    fn storage_vol_get_info(&self, call: &Call, vol: &StorageVolRef) -> Result<StorageVolInfo> {
        let _ = (call, vol);
        unsupported(ErrorDomain::STORAGE, "virStorageVolGetInfo")
    }

    /// Upstream: `virStorageVolGetXMLDesc` (slot `storageVolGetXMLDesc`). Since 0.4.1.
    fn storage_vol_get_xml_desc(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<String> {
        let _ = (call, vol, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolGetXMLDesc")
    }

    /// Upstream: `virStorageVolGetPath` (slot `storageVolGetPath`). Since 0.4.1.
    fn storage_vol_get_path(&self, call: &Call, vol: &StorageVolRef) -> Result<String> {
        let _ = (call, vol);
        unsupported(ErrorDomain::STORAGE, "virStorageVolGetPath")
    }

    /// Upstream: `virConnectFindStoragePoolSources` (slot `connectFindStoragePoolSources`). Since 0.4.5.
    fn connect_find_storage_pool_sources(
        &self,
        call: &Call,
        type_: &str,
        src_spec: Option<&str>,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, type_, src_spec, flags);
        unsupported(ErrorDomain::STORAGE, "virConnectFindStoragePoolSources")
    }

    /// Upstream: `virStorageVolCreateXMLFrom` (slot `storageVolCreateXMLFrom`). Since 0.6.4.
    fn storage_vol_create_xml_from(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        xml_desc: &str,
        clonevol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolRef> {
        let _ = (call, pool, xml_desc, clonevol, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolCreateXMLFrom")
    }

    /// Upstream: `virStoragePoolIsActive` (slot `storagePoolIsActive`). Since 0.7.3.
    fn storage_pool_is_active(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolIsActive")
    }

    /// Upstream: `virStoragePoolIsPersistent` (slot `storagePoolIsPersistent`). Since 0.7.3.
    fn storage_pool_is_persistent(&self, call: &Call, pool: &StoragePoolRef) -> Result<bool> {
        let _ = (call, pool);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolIsPersistent")
    }

    /// Upstream: `virStorageVolWipe` (slot `storageVolWipe`). Since 0.8.0.
    fn storage_vol_wipe(&self, call: &Call, vol: &StorageVolRef, flags: u32) -> Result<()> {
        let _ = (call, vol, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolWipe")
    }

    /// Upstream: `virStorageVolDownload` (slot `storageVolDownload`). Since 0.9.0.
    fn storage_vol_download(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let _ = (call, vol, offset, length, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolDownload")
    }

    /// Upstream: `virStorageVolUpload` (slot `storageVolUpload`). Since 0.9.0.
    fn storage_vol_upload(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        offset: u64,
        length: u64,
        flags: u32,
    ) -> Result<Box<dyn StreamDriver>> {
        let _ = (call, vol, offset, length, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolUpload")
    }

    /// Upstream: `virStorageVolResize` (slot `storageVolResize`). Since 0.9.10.
    fn storage_vol_resize(&self, call: &Call, vol: &StorageVolRef, capacity: u64, flags: u32) -> Result<()> {
        let _ = (call, vol, capacity, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolResize")
    }

    /// Upstream: `virStorageVolWipePattern` (slot `storageVolWipePattern`). Since 0.9.10.
    fn storage_vol_wipe_pattern(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        algorithm: u32,
        flags: u32,
    ) -> Result<()> {
        let _ = (call, vol, algorithm, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolWipePattern")
    }

    /// Upstream: `virConnectListAllStoragePools` (slot `connectListAllStoragePools`). Since 0.10.2.
    fn connect_list_all_storage_pools(&self, call: &Call, flags: u32) -> Result<Vec<StoragePoolRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::STORAGE, "virConnectListAllStoragePools")
    }

    /// Upstream: `virStoragePoolListAllVolumes` (slot `storagePoolListAllVolumes`). Since 0.10.2.
    fn storage_pool_list_all_volumes(
        &self,
        call: &Call,
        pool: &StoragePoolRef,
        flags: u32,
    ) -> Result<Vec<StorageVolRef>> {
        let _ = (call, pool, flags);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolListAllVolumes")
    }

    /// Upstream: `virStorageVolGetInfoFlags` (slot `storageVolGetInfoFlags`). Since 3.0.0.
    fn storage_vol_get_info_flags(
        &self,
        call: &Call,
        vol: &StorageVolRef,
        flags: u32,
    ) -> Result<StorageVolInfo> {
        let _ = (call, vol, flags);
        unsupported(ErrorDomain::STORAGE, "virStorageVolGetInfoFlags")
    }

    /// Upstream: `virStoragePoolLookupByTargetPath` (slot `storagePoolLookupByTargetPath`). Since 4.1.0.
    fn storage_pool_lookup_by_target_path(&self, call: &Call, path: &str) -> Result<StoragePoolRef> {
        let _ = (call, path);
        unsupported(ErrorDomain::STORAGE, "virStoragePoolLookupByTargetPath")
    }

    /// Upstream: `virConnectGetStoragePoolCapabilities` (slot `connectGetStoragePoolCapabilities`). Since 5.2.0.
    fn connect_get_storage_pool_capabilities(&self, call: &Call, flags: u32) -> Result<String> {
        let _ = (call, flags);
        unsupported(ErrorDomain::STORAGE, "virConnectGetStoragePoolCapabilities")
    }
}

/// Calls about host network interfaces. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait InterfaceDriver: Send + Sync {
    /// Upstream: `virConnectNumOfInterfaces` (slot `connectNumOfInterfaces`). Since 0.6.4.
    fn connect_num_of_interfaces(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::INTERFACE, "virConnectNumOfInterfaces")
    }

    /// Upstream: `virConnectListInterfaces` (slot `connectListInterfaces`). Since 0.6.4.
    fn connect_list_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::INTERFACE, "virConnectListInterfaces")
    }

    /// Upstream: `virInterfaceLookupByName` (slot `interfaceLookupByName`). Since 0.6.4.
    fn interface_lookup_by_name(&self, call: &Call, name: &str) -> Result<InterfaceRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceLookupByName")
    }

    /// Upstream: `virInterfaceLookupByMACString` (slot `interfaceLookupByMACString`). Since 0.6.4.
    fn interface_lookup_by_mac_string(&self, call: &Call, macstr: &str) -> Result<InterfaceRef> {
        let _ = (call, macstr);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceLookupByMACString")
    }

    /// Upstream: `virInterfaceGetXMLDesc` (slot `interfaceGetXMLDesc`). Since 0.6.4.
    fn interface_get_xml_desc(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<String> {
        let _ = (call, iface, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceGetXMLDesc")
    }

    /// Upstream: `virInterfaceDefineXML` (slot `interfaceDefineXML`). Since 0.6.4.
    fn interface_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<InterfaceRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceDefineXML")
    }

    /// Upstream: `virInterfaceUndefine` (slot `interfaceUndefine`). Since 0.6.4.
    fn interface_undefine(&self, call: &Call, iface: &InterfaceRef) -> Result<()> {
        let _ = (call, iface);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceUndefine")
    }

    /// Upstream: `virInterfaceCreate` (slot `interfaceCreate`). Since 0.6.4.
    fn interface_create(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let _ = (call, iface, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceCreate")
    }

    /// Upstream: `virInterfaceDestroy` (slot `interfaceDestroy`). Since 0.6.4.
    fn interface_destroy(&self, call: &Call, iface: &InterfaceRef, flags: u32) -> Result<()> {
        let _ = (call, iface, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceDestroy")
    }

    /// Upstream: `virConnectNumOfDefinedInterfaces` (slot `connectNumOfDefinedInterfaces`). Since 0.7.0.
    fn connect_num_of_defined_interfaces(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::INTERFACE, "virConnectNumOfDefinedInterfaces")
    }

    /// Upstream: `virConnectListDefinedInterfaces` (slot `connectListDefinedInterfaces`). Since 0.7.0.
    fn connect_list_defined_interfaces(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::INTERFACE, "virConnectListDefinedInterfaces")
    }

    /// Upstream: `virInterfaceIsActive` (slot `interfaceIsActive`). Since 0.7.3.
    fn interface_is_active(&self, call: &Call, iface: &InterfaceRef) -> Result<bool> {
        let _ = (call, iface);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceIsActive")
    }

    /// Upstream: `virInterfaceChangeBegin` (slot `interfaceChangeBegin`). Since 0.9.2.
    fn interface_change_begin(&self, call: &Call, flags: u32) -> Result<()> {
        let _ = (call, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeBegin")
    }

    /// Upstream: `virInterfaceChangeCommit` (slot `interfaceChangeCommit`). Since 0.9.2.
    fn interface_change_commit(&self, call: &Call, flags: u32) -> Result<()> {
        let _ = (call, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeCommit")
    }

    /// Upstream: `virInterfaceChangeRollback` (slot `interfaceChangeRollback`). Since 0.9.2.
    fn interface_change_rollback(&self, call: &Call, flags: u32) -> Result<()> {
        let _ = (call, flags);
        unsupported(ErrorDomain::INTERFACE, "virInterfaceChangeRollback")
    }

    /// Upstream: `virConnectListAllInterfaces` (slot `connectListAllInterfaces`). Since 0.10.2.
    fn connect_list_all_interfaces(&self, call: &Call, flags: u32) -> Result<Vec<InterfaceRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::INTERFACE, "virConnectListAllInterfaces")
    }
}

/// Calls about host devices. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait NodeDeviceDriver: Send + Sync {
    /// Upstream: `virNodeNumOfDevices` (slot `nodeNumOfDevices`). Since 0.5.0.
    fn node_num_of_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<i32> {
        let _ = (call, cap, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeNumOfDevices")
    }

    /// Upstream: `virNodeListDevices` (slot `nodeListDevices`). Since 0.5.0.
    fn node_list_devices(&self, call: &Call, cap: Option<&str>, flags: u32) -> Result<Vec<String>> {
        let _ = (call, cap, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeListDevices")
    }

    /// Upstream: `virNodeDeviceLookupByName` (slot `nodeDeviceLookupByName`). Since 0.5.0.
    fn node_device_lookup_by_name(&self, call: &Call, name: &str) -> Result<NodeDeviceRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceLookupByName")
    }

    /// Upstream: `virNodeDeviceGetXMLDesc` (slot `nodeDeviceGetXMLDesc`). Since 0.5.0.
    fn node_device_get_xml_desc(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<String> {
        let _ = (call, dev, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetXMLDesc")
    }

    /// Upstream: `virNodeDeviceGetParent` (slot `nodeDeviceGetParent`). Since 0.5.0.
    fn node_device_get_parent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<String> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetParent")
    }

    /// Upstream: `virNodeDeviceNumOfCaps` (slot `nodeDeviceNumOfCaps`). Since 0.5.0.
    fn node_device_num_of_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<i32> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceNumOfCaps")
    }

    /// Upstream: `virNodeDeviceListCaps` (slot `nodeDeviceListCaps`). Since 0.5.0.
    fn node_device_list_caps(&self, call: &Call, dev: &NodeDeviceRef) -> Result<Vec<String>> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceListCaps")
    }

    /// Upstream: `virNodeDeviceCreateXML` (slot `nodeDeviceCreateXML`). Since 0.6.3.
    fn node_device_create_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceCreateXML")
    }

    /// Upstream: `virNodeDeviceDestroy` (slot `nodeDeviceDestroy`). Since 0.6.3.
    fn node_device_destroy(&self, call: &Call, dev: &NodeDeviceRef) -> Result<()> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDestroy")
    }

    /// Upstream: `virConnectListAllNodeDevices` (slot `connectListAllNodeDevices`). Since 0.10.2.
    fn connect_list_all_node_devices(&self, call: &Call, flags: u32) -> Result<Vec<NodeDeviceRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::NODEDEV, "virConnectListAllNodeDevices")
    }

    /// Upstream: `virNodeDeviceLookupSCSIHostByWWN` (slot `nodeDeviceLookupSCSIHostByWWN`). Since 1.0.3.
    fn node_device_lookup_scsi_host_by_wwn(
        &self,
        call: &Call,
        wwnn: &str,
        wwpn: &str,
        flags: u32,
    ) -> Result<NodeDeviceRef> {
        let _ = (call, wwnn, wwpn, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceLookupSCSIHostByWWN")
    }

    /// Upstream: `virNodeDeviceDefineXML` (slot `nodeDeviceDefineXML`). Since 7.3.0.
    fn node_device_define_xml(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NodeDeviceRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceDefineXML")
    }

    /// Upstream: `virNodeDeviceUndefine` (slot `nodeDeviceUndefine`). Since 7.3.0.
    fn node_device_undefine(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let _ = (call, dev, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceUndefine")
    }

    /// Upstream: `virNodeDeviceCreate` (slot `nodeDeviceCreate`). Since 7.3.0.
    fn node_device_create(&self, call: &Call, dev: &NodeDeviceRef, flags: u32) -> Result<()> {
        let _ = (call, dev, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceCreate")
    }

    /// Upstream: `virNodeDeviceSetAutostart` (slot `nodeDeviceSetAutostart`). Since 7.8.0.
    fn node_device_set_autostart(&self, call: &Call, dev: &NodeDeviceRef, autostart: i32) -> Result<()> {
        let _ = (call, dev, autostart);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceSetAutostart")
    }

    /// Upstream: `virNodeDeviceGetAutostart` (slot `nodeDeviceGetAutostart`). Since 7.8.0.
    fn node_device_get_autostart(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceGetAutostart")
    }

    /// Upstream: `virNodeDeviceIsPersistent` (slot `nodeDeviceIsPersistent`). Since 7.8.0.
    fn node_device_is_persistent(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceIsPersistent")
    }

    /// Upstream: `virNodeDeviceIsActive` (slot `nodeDeviceIsActive`). Since 7.8.0.
    fn node_device_is_active(&self, call: &Call, dev: &NodeDeviceRef) -> Result<bool> {
        let _ = (call, dev);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceIsActive")
    }

    /// Upstream: `virNodeDeviceUpdate` (slot `nodeDeviceUpdate`). Since 10.1.0.
    fn node_device_update(&self, call: &Call, dev: &NodeDeviceRef, xml_desc: &str, flags: u32) -> Result<()> {
        let _ = (call, dev, xml_desc, flags);
        unsupported(ErrorDomain::NODEDEV, "virNodeDeviceUpdate")
    }
}

/// Calls about network filters and their bindings. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait NwfilterDriver: Send + Sync {
    /// Upstream: `virConnectListNWFilters` (slot `connectListNWFilters`). Since 0.8.0.
    fn connect_list_nwfilters(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::NWFILTER, "virConnectListNWFilters")
    }

    /// Upstream: `virConnectNumOfNWFilters` (slot `connectNumOfNWFilters`). Since 0.8.0.
    fn connect_num_of_nwfilters(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::NWFILTER, "virConnectNumOfNWFilters")
    }

    /// Upstream: `virNWFilterLookupByName` (slot `nwfilterLookupByName`). Since 0.8.0.
    fn nwfilter_lookup_by_name(&self, call: &Call, name: &str) -> Result<NwfilterRef> {
        let _ = (call, name);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterLookupByName")
    }

    /// Upstream: `virNWFilterLookupByUUID` (slot `nwfilterLookupByUUID`). Since 0.8.0.
    fn nwfilter_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<NwfilterRef> {
        let _ = (call, uuid);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterLookupByUUID")
    }

    /// Upstream: `virNWFilterGetXMLDesc` (slot `nwfilterGetXMLDesc`). Since 0.8.0.
    fn nwfilter_get_xml_desc(&self, call: &Call, nwfilter: &NwfilterRef, flags: u32) -> Result<String> {
        let _ = (call, nwfilter, flags);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterGetXMLDesc")
    }

    /// Upstream: `virNWFilterDefineXML` (slot `nwfilterDefineXML`). Since 0.8.0.
    fn nwfilter_define_xml(&self, call: &Call, xml_desc: &str) -> Result<NwfilterRef> {
        let _ = (call, xml_desc);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterDefineXML")
    }

    /// Upstream: `virNWFilterUndefine` (slot `nwfilterUndefine`). Since 0.8.0.
    fn nwfilter_undefine(&self, call: &Call, nwfilter: &NwfilterRef) -> Result<()> {
        let _ = (call, nwfilter);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterUndefine")
    }

    /// Upstream: `virConnectListAllNWFilters` (slot `connectListAllNWFilters`). Since 0.10.2.
    fn connect_list_all_nwfilters(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::NWFILTER, "virConnectListAllNWFilters")
    }

    /// Upstream: `virNWFilterBindingLookupByPortDev` (slot `nwfilterBindingLookupByPortDev`). Since 4.5.0.
    fn nwfilter_binding_lookup_by_port_dev(&self, call: &Call, portdev: &str) -> Result<NwfilterBindingRef> {
        let _ = (call, portdev);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingLookupByPortDev")
    }

    /// Upstream: `virConnectListAllNWFilterBindings` (slot `connectListAllNWFilterBindings`). Since 4.5.0.
    fn connect_list_all_nwfilter_bindings(&self, call: &Call, flags: u32) -> Result<Vec<NwfilterBindingRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::NWFILTER, "virConnectListAllNWFilterBindings")
    }

    /// Upstream: `virNWFilterBindingCreateXML` (slot `nwfilterBindingCreateXML`). Since 4.5.0.
    fn nwfilter_binding_create_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<NwfilterBindingRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingCreateXML")
    }

    /// Upstream: `virNWFilterBindingGetXMLDesc` (slot `nwfilterBindingGetXMLDesc`). Since 4.5.0.
    fn nwfilter_binding_get_xml_desc(
        &self,
        call: &Call,
        binding: &NwfilterBindingRef,
        flags: u32,
    ) -> Result<String> {
        let _ = (call, binding, flags);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingGetXMLDesc")
    }

    /// Upstream: `virNWFilterBindingDelete` (slot `nwfilterBindingDelete`). Since 4.5.0.
    fn nwfilter_binding_delete(&self, call: &Call, binding: &NwfilterBindingRef) -> Result<()> {
        let _ = (call, binding);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterBindingDelete")
    }

    /// Upstream: `virNWFilterDefineXMLFlags` (slot `nwfilterDefineXMLFlags`). Since 7.7.0.
    fn nwfilter_define_xml_flags(&self, call: &Call, xml_desc: &str, flags: u32) -> Result<NwfilterRef> {
        let _ = (call, xml_desc, flags);
        unsupported(ErrorDomain::NWFILTER, "virNWFilterDefineXMLFlags")
    }
}

/// Calls about secrets. Every method defaults to `VIR_ERR_NO_SUPPORT`.
pub trait SecretDriver: Send + Sync {
    /// Upstream: `virConnectNumOfSecrets` (slot `connectNumOfSecrets`). Since 0.7.1.
    fn connect_num_of_secrets(&self, call: &Call) -> Result<i32> {
        let _ = (call,);
        unsupported(ErrorDomain::SECRET, "virConnectNumOfSecrets")
    }

    /// Upstream: `virConnectListSecrets` (slot `connectListSecrets`). Since 0.7.1.
    fn connect_list_secrets(&self, call: &Call) -> Result<Vec<String>> {
        let _ = (call,);
        unsupported(ErrorDomain::SECRET, "virConnectListSecrets")
    }

    /// Upstream: `virSecretLookupByUUID` (slot `secretLookupByUUID`). Since 0.7.1.
    fn secret_lookup_by_uuid(&self, call: &Call, uuid: Uuid) -> Result<SecretRef> {
        let _ = (call, uuid);
        unsupported(ErrorDomain::SECRET, "virSecretLookupByUUID")
    }

    /// Upstream: `virSecretLookupByUsage` (slot `secretLookupByUsage`). Since 0.7.1.
    fn secret_lookup_by_usage(&self, call: &Call, usage_type: i32, usage_id: &str) -> Result<SecretRef> {
        let _ = (call, usage_type, usage_id);
        unsupported(ErrorDomain::SECRET, "virSecretLookupByUsage")
    }

    /// Upstream: `virSecretDefineXML` (slot `secretDefineXML`). Since 0.7.1.
    fn secret_define_xml(&self, call: &Call, xml: &str, flags: u32) -> Result<SecretRef> {
        let _ = (call, xml, flags);
        unsupported(ErrorDomain::SECRET, "virSecretDefineXML")
    }

    /// Upstream: `virSecretGetXMLDesc` (slot `secretGetXMLDesc`). Since 0.7.1.
    fn secret_get_xml_desc(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<String> {
        let _ = (call, secret, flags);
        unsupported(ErrorDomain::SECRET, "virSecretGetXMLDesc")
    }

    /// Upstream: `virSecretSetValue` (slot `secretSetValue`). Since 0.7.1.
    fn secret_set_value(&self, call: &Call, secret: &SecretRef, value: &[u8], flags: u32) -> Result<()> {
        let _ = (call, secret, value, flags);
        unsupported(ErrorDomain::SECRET, "virSecretSetValue")
    }

    /// Upstream: `virSecretGetValue` (slot `secretGetValue`). Since 0.7.1.
    fn secret_get_value(&self, call: &Call, secret: &SecretRef, flags: u32) -> Result<Vec<u8>> {
        let _ = (call, secret, flags);
        unsupported(ErrorDomain::SECRET, "virSecretGetValue")
    }

    /// Upstream: `virSecretUndefine` (slot `secretUndefine`). Since 0.7.1.
    fn secret_undefine(&self, call: &Call, secret: &SecretRef) -> Result<()> {
        let _ = (call, secret);
        unsupported(ErrorDomain::SECRET, "virSecretUndefine")
    }

    /// Upstream: `virConnectListAllSecrets` (slot `connectListAllSecrets`). Since 0.10.2.
    fn connect_list_all_secrets(&self, call: &Call, flags: u32) -> Result<Vec<SecretRef>> {
        let _ = (call, flags);
        unsupported(ErrorDomain::SECRET, "virConnectListAllSecrets")
    }
}
