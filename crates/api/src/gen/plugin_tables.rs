//! The tables of functions that a plugin offers: one slot per call, NULL where the driver has none.
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

/// Hash over all slots in order: tells tables of different definitions apart.
pub const DEFINITION: u64 = 0xd86cf0f96e7a9c64;

/// Those of older layouts, of which this one is the continuation.
pub const OLDER: &[u64] = &[0xd18c5c3d4ee98572];

/// Calls about domains and the host. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct HypervisorTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virDomainCheckpointCreateXML`.
    pub domain_checkpoint_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <DomainCheckpointRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCheckpointDelete`.
    pub domain_checkpoint_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            checkpoint: <DomainCheckpointRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCheckpointGetParent`.
    pub domain_checkpoint_get_parent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            checkpoint: <DomainCheckpointRef as Lend>::Lent,
            flags: u32,
            out: *mut <DomainCheckpointRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCheckpointGetXMLDesc`.
    pub domain_checkpoint_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            checkpoint: <DomainCheckpointRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCheckpointListAllChildren`.
    pub domain_checkpoint_list_all_children: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            checkpoint: <DomainCheckpointRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DomainCheckpointRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCheckpointLookupByName`.
    pub domain_checkpoint_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            name: FvStr,
            flags: u32,
            out: *mut <DomainCheckpointRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainListAllCheckpoints`.
    pub domain_list_all_checkpoints: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DomainCheckpointRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotCreateXML`.
    pub domain_snapshot_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <DomainSnapshotRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotGetXMLDesc`.
    pub domain_snapshot_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotNum`.
    pub domain_snapshot_num: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotListNames`.
    pub domain_snapshot_list_names: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotLookupByName`.
    pub domain_snapshot_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            name: FvStr,
            flags: u32,
            out: *mut <DomainSnapshotRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainHasCurrentSnapshot`.
    pub domain_has_current_snapshot: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotCurrent`.
    pub domain_snapshot_current: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <DomainSnapshotRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainRevertToSnapshot`.
    pub domain_revert_to_snapshot: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotDelete`.
    pub domain_snapshot_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotGetParent`.
    pub domain_snapshot_get_parent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <DomainSnapshotRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotListChildrenNames`.
    pub domain_snapshot_list_children_names: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotNumChildren`.
    pub domain_snapshot_num_children: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainListAllSnapshots`.
    pub domain_list_all_snapshots: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DomainSnapshotRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotHasMetadata`.
    pub domain_snapshot_has_metadata: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotIsCurrent`.
    pub domain_snapshot_is_current: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSnapshotListAllChildren`.
    pub domain_snapshot_list_all_children: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            snapshot: <DomainSnapshotRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DomainSnapshotRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListDomains`.
    pub connect_list_domains: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<i32> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfDomains`.
    pub connect_num_of_domains: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCreateXML`.
    pub domain_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDestroy`.
    pub domain_destroy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetInfo`.
    pub domain_get_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <DomainInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetMaxMemory`.
    pub domain_get_max_memory: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetOSType`.
    pub domain_get_os_type: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetXMLDesc`.
    pub domain_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainLookupByID`.
    pub domain_lookup_by_id: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            id: i32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainLookupByName`.
    pub domain_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainRestore`.
    pub domain_restore: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            from: FvStr,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainResume`.
    pub domain_resume: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSave`.
    pub domain_save: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            to: FvStr,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMaxMemory`.
    pub domain_set_max_memory: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            memory: u64,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainShutdown`.
    pub domain_shutdown: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSuspend`.
    pub domain_suspend: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainLookupByUUID`.
    pub domain_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uuid: FvUuid,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainReboot`.
    pub domain_reboot: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMemory`.
    pub domain_set_memory: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            memory: u64,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDefineXML`.
    pub domain_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCreate`.
    pub domain_create: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainUndefine`.
    pub domain_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListDefinedDomains`.
    pub connect_list_defined_domains: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetVcpus`.
    pub domain_set_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            nvcpus: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPinVcpu`.
    pub domain_pin_vcpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            vcpu: u32,
            cpumap: FvSlice<u8>,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetVcpus`.
    pub domain_get_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            maplen: i32,
            out: *mut <(Vec<VcpuInfo>, Vec<u8>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfDefinedDomains`.
    pub connect_num_of_defined_domains: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCoreDump`.
    pub domain_core_dump: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            to: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAttachDevice`.
    pub domain_attach_device: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml: FvStr,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDetachDevice`.
    pub domain_detach_device: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml: FvStr,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetMaxVcpus`.
    pub domain_get_max_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetAutostart`.
    pub domain_get_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetAutostart`.
    pub domain_set_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            autostart: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetSchedulerType`.
    pub domain_get_scheduler_type: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <(String, i32) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetSchedulerParameters`.
    pub domain_get_scheduler_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetSchedulerParameters`.
    pub domain_set_scheduler_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockStats`.
    pub domain_block_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            out: *mut <DomainBlockStats as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainInterfaceStats`.
    pub domain_interface_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            device: FvStr,
            out: *mut <DomainInterfaceStats as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockPeek`.
    pub domain_block_peek: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            offset: u64,
            size: u64,
            flags: u32,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMemoryPeek`.
    pub domain_memory_peek: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            start: u64,
            size: u64,
            flags: u32,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetSecurityLabel`.
    pub domain_get_security_label: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <SecurityLabel as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectDomainXMLFromNative`.
    pub connect_domain_xml_from_native: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            native_format: FvStr,
            native_config: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectDomainXMLToNative`.
    pub connect_domain_xml_to_native: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            native_format: FvStr,
            domain_xml: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainIsActive`.
    pub domain_is_active: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainIsPersistent`.
    pub domain_is_persistent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMemoryStats`.
    pub domain_memory_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DomainMemoryStat> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAttachDeviceFlags`.
    pub domain_attach_device_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDetachDeviceFlags`.
    pub domain_detach_device_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetJobInfo`.
    pub domain_get_job_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <DomainJobInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAbortJob`.
    pub domain_abort_job: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateSetMaxDowntime`.
    pub domain_migrate_set_max_downtime: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            downtime: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainUpdateDeviceFlags`.
    pub domain_update_device_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            xml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainManagedSave`.
    pub domain_managed_save: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainHasManagedSaveImage`.
    pub domain_has_managed_save_image: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainManagedSaveRemove`.
    pub domain_managed_save_remove: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetBlockInfo`.
    pub domain_get_block_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            disk: FvStr,
            flags: u32,
            out: *mut <DomainBlockInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCreateWithFlags`.
    pub domain_create_with_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMemoryParameters`.
    pub domain_set_memory_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetMemoryParameters`.
    pub domain_get_memory_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetVcpusFlags`.
    pub domain_get_vcpus_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetVcpusFlags`.
    pub domain_set_vcpus_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            nvcpus: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainOpenConsole`.
    pub domain_open_console: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            dev_name: FvStr,
            flags: u32,
            out: *mut <Box<dyn StreamDriver> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainIsUpdated`.
    pub domain_is_updated: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetBlkioParameters`.
    pub domain_get_blkio_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateSetMaxSpeed`.
    pub domain_migrate_set_max_speed: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            bandwidth: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetBlkioParameters`.
    pub domain_set_blkio_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMemoryFlags`.
    pub domain_set_memory_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            memory: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetSchedulerParametersFlags`.
    pub domain_get_scheduler_parameters_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetState`.
    pub domain_get_state: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <(i32, i32) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainInjectNMI`.
    pub domain_inject_nmi: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainScreenshot`.
    pub domain_screenshot: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            screen: u32,
            flags: u32,
            out: *mut <(String, Box<dyn StreamDriver>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetSchedulerParametersFlags`.
    pub domain_set_scheduler_parameters_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetControlInfo`.
    pub domain_get_control_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <DomainControlInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetVcpuPinInfo`.
    pub domain_get_vcpu_pin_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            ncpumaps: i32,
            maplen: i32,
            flags: u32,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPinVcpuFlags`.
    pub domain_pin_vcpu_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            vcpu: u32,
            cpumap: FvSlice<u8>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSendKey`.
    pub domain_send_key: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            codeset: u32,
            holdtime: u32,
            keycodes: FvSlice<u32>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainRestoreFlags`.
    pub domain_restore_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            from: FvStr,
            dxml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSaveFlags`.
    pub domain_save_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            to: FvStr,
            dxml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSaveImageDefineXML`.
    pub domain_save_image_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            file: FvStr,
            dxml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSaveImageGetXMLDesc`.
    pub domain_save_image_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            file: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainUndefineFlags`.
    pub domain_undefine_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDestroyFlags`.
    pub domain_destroy_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockJobAbort`.
    pub domain_block_job_abort: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetBlockJobInfo`.
    pub domain_get_block_job_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            flags: u32,
            out: *mut <Option<DomainBlockJobInfo> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockJobSetSpeed`.
    pub domain_block_job_set_speed: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            bandwidth: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockPull`.
    pub domain_block_pull: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            bandwidth: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockStatsFlags`.
    pub domain_block_stats_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateGetMaxSpeed`.
    pub domain_migrate_get_max_speed: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainOpenGraphics`.
    pub domain_open_graphics: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            idx: u32,
            fd: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainReset`.
    pub domain_reset: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockResize`.
    pub domain_block_resize: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            size: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetBlockIoTune`.
    pub domain_get_block_io_tune: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetBlockIoTune`.
    pub domain_set_block_io_tune: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetInterfaceParameters`.
    pub domain_get_interface_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            device: FvStr,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetNumaParameters`.
    pub domain_get_numa_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetInterfaceParameters`.
    pub domain_set_interface_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            device: FvStr,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetNumaParameters`.
    pub domain_set_numa_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockRebase`.
    pub domain_block_rebase: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            base: FvStr,
            bandwidth: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetCPUStats`.
    pub domain_get_cpu_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            nparams: u32,
            start_cpu: i32,
            ncpus: u32,
            flags: u32,
            out: *mut <(i32, TypedParams) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetDiskErrors`.
    pub domain_get_disk_errors: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<DiskError> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetMetadata`.
    pub domain_get_metadata: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            type_: i32,
            uri: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPMSuspendForDuration`.
    pub domain_pm_suspend_for_duration: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            target: u32,
            duration: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMetadata`.
    pub domain_set_metadata: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            type_: i32,
            metadata: FvStr,
            key: FvStr,
            uri: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainShutdownFlags`.
    pub domain_shutdown_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPMWakeup`.
    pub domain_pm_wakeup: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllDomains`.
    pub connect_list_all_domains: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<DomainRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetHostname`.
    pub domain_get_hostname: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetSecurityLabelList`.
    pub domain_get_security_label_list: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <Vec<SecurityLabel> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPinEmulator`.
    pub domain_pin_emulator: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cpumap: FvSlice<u8>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetEmulatorPinInfo`.
    pub domain_get_emulator_pin_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            maplen: i32,
            flags: u32,
            out: *mut <Option<Vec<u8>> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockCommit`.
    pub domain_block_commit: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            base: FvStr,
            top: FvStr,
            bandwidth: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainFSTrim`.
    pub domain_fs_trim: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            mount_point: FvStr,
            minimum: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSendProcessSignal`.
    pub domain_send_process_signal: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            pid_value: i64,
            signum: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainOpenChannel`.
    pub domain_open_channel: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            name: FvStr,
            flags: u32,
            out: *mut <Box<dyn StreamDriver> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetJobStats`.
    pub domain_get_job_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <(i32, TypedParams) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateGetCompressionCache`.
    pub domain_migrate_get_compression_cache: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateSetCompressionCache`.
    pub domain_migrate_set_compression_cache: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cache_size: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCreateWithFiles`.
    pub domain_create_with_files: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            files: FvSlice<c_int>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCreateXMLWithFiles`.
    pub domain_create_xml_with_files: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            files: FvSlice<c_int>,
            flags: u32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetMemoryStatsPeriod`.
    pub domain_set_memory_stats_period: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            period: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainCoreDumpWithFormat`.
    pub domain_core_dump_with_format: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            to: FvStr,
            dumpformat: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainFSFreeze`.
    pub domain_fs_freeze: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            mountpoints: FvSlice<FvStr>,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainFSThaw`.
    pub domain_fs_thaw: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            mountpoints: FvSlice<FvStr>,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetTime`.
    pub domain_get_time: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <(i64, u32) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetTime`.
    pub domain_set_time: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            seconds: i64,
            nseconds: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetDomainCapabilities`.
    pub connect_get_domain_capabilities: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            emulatorbin: FvStr,
            arch: FvStr,
            machine: FvStr,
            virttype: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainListGetStats`.
    pub connect_get_all_domain_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            doms: FvSlice<<DomainRef as Lend>::Lent>,
            stats: u32,
            flags: u32,
            out: *mut <Vec<StatsRecord> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBlockCopy`.
    pub domain_block_copy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            disk: FvStr,
            destxml: FvStr,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainOpenGraphicsFD`.
    pub domain_open_graphics_fd: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            idx: u32,
            flags: u32,
            out: *mut <OwnedFd as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetFSInfo`.
    pub domain_get_fs_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<FsInfo> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDefineXMLFlags`.
    pub domain_define_xml_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetIOThreadInfo`.
    pub domain_get_iothread_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<IothreadInfo> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainPinIOThread`.
    pub domain_pin_iothread: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            iothread_id: u32,
            cpumap: FvSlice<u8>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainInterfaceAddresses`.
    pub domain_interface_addresses: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            source: u32,
            flags: u32,
            out: *mut <Vec<InterfaceAddresses> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAddIOThread`.
    pub domain_add_iothread: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            iothread_id: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDelIOThread`.
    pub domain_del_iothread: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            iothread_id: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetUserPassword`.
    pub domain_set_user_password: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            user: FvStr,
            password: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainRename`.
    pub domain_rename: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            new_name: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateStartPostCopy`.
    pub domain_migrate_start_post_copy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetPerfEvents`.
    pub domain_get_perf_events: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetPerfEvents`.
    pub domain_set_perf_events: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetGuestVcpus`.
    pub domain_get_guest_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetGuestVcpus`.
    pub domain_set_guest_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cpumap: FvStr,
            state: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetBlockThreshold`.
    pub domain_set_block_threshold: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            dev: FvStr,
            threshold: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetVcpu`.
    pub domain_set_vcpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            vcpumap: FvStr,
            state: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateGetMaxDowntime`.
    pub domain_migrate_get_max_downtime: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainManagedSaveGetXMLDesc`.
    pub domain_managed_save_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainManagedSaveDefineXML`.
    pub domain_managed_save_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            dxml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetLifecycleAction`.
    pub domain_set_lifecycle_action: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            type_: u32,
            action: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDetachDeviceAlias`.
    pub domain_detach_device_alias: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            alias: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetLaunchSecurityInfo`.
    pub domain_get_launch_security_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetIOThreadParams`.
    pub domain_set_iothread_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            iothread_id: u32,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetGuestInfo`.
    pub domain_get_guest_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            types: u32,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAgentSetResponseTimeout`.
    pub domain_agent_set_response_timeout: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            timeout: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBackupBegin`.
    pub domain_backup_begin: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            backup_xml: FvStr,
            checkpoint_xml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainBackupGetXMLDesc`.
    pub domain_backup_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAuthorizedSSHKeysGet`.
    pub domain_authorized_ssh_keys_get: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            user: FvStr,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAuthorizedSSHKeysSet`.
    pub domain_authorized_ssh_keys_set: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            user: FvStr,
            keys: FvSlice<FvStr>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetMessages`.
    pub domain_get_messages: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainStartDirtyRateCalc`.
    pub domain_start_dirty_rate_calc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            seconds: i32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetLaunchSecurityState`.
    pub domain_set_launch_security_state: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSaveParams`.
    pub domain_save_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainRestoreParams`.
    pub domain_restore_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainAbortJobFlags`.
    pub domain_abort_job_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainFDAssociate`.
    pub domain_fd_associate: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            name: FvStr,
            fds: FvSlice<c_int>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGraphicsReload`.
    pub domain_graphics_reload: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            type_: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainGetAutostartOnce`.
    pub domain_get_autostart_once: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetAutostartOnce`.
    pub domain_set_autostart_once: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            autostart: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainSetThrottleGroup`.
    pub domain_set_throttle_group: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            group: FvStr,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainDelThrottleGroup`.
    pub domain_del_throttle_group: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            group: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetType`.
    pub connect_get_type: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetVersion`.
    pub connect_get_version: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetInfo`.
    pub node_get_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <NodeInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetCapabilities`.
    pub connect_get_capabilities: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetMaxVcpus`.
    pub connect_get_max_vcpus: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            type_: FvStr,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetHostname`.
    pub connect_get_hostname: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetCellsFreeMemory`.
    pub node_get_cells_free_memory: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            start_cell: i32,
            out: *mut <Vec<u64> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetFreeMemory`.
    pub node_get_free_memory: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetSecurityModel`.
    pub node_get_security_model: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <SecurityModel as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetLibVersion`.
    pub connect_get_lib_version: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <u64 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectIsEncrypted`.
    pub connect_is_encrypted: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectIsSecure`.
    pub connect_is_secure: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectCompareCPU`.
    pub connect_compare_cpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectBaselineCPU`.
    pub connect_baseline_cpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_cpus: FvSlice<FvStr>,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetSysinfo`.
    pub connect_get_sysinfo: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetCPUStats`.
    pub node_get_cpu_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cpu_num: i32,
            flags: u32,
            out: *mut <Vec<StatField> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetMemoryStats`.
    pub node_get_memory_stats: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cell_num: i32,
            flags: u32,
            out: *mut <Vec<StatField> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectIsAlive`.
    pub connect_is_alive: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectSetKeepAlive`.
    pub connect_set_keep_alive: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            interval: i32,
            count: u32,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeSuspendForDuration`.
    pub node_suspend_for_duration: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            target: u32,
            duration: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetMemoryParameters`.
    pub node_get_memory_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeSetMemoryParameters`.
    pub node_set_memory_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetCPUMap`.
    pub node_get_cpu_map: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <(i32, Vec<u8>, u32) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetCPUModelNames`.
    pub connect_get_cpu_model_names: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            arch: FvStr,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetFreePages`.
    pub node_get_free_pages: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pages: FvSlice<u32>,
            start_cell: i32,
            cell_count: u32,
            flags: u32,
            out: *mut <Vec<u64> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeAllocPages`.
    pub node_alloc_pages: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            page_sizes: FvSlice<u32>,
            page_counts: FvSlice<u64>,
            start_cell: i32,
            cell_count: u32,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectCompareHypervisorCPU`.
    pub connect_compare_hypervisor_cpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            emulator: FvStr,
            arch: FvStr,
            machine: FvStr,
            virttype: FvStr,
            xml_cpu: FvStr,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectBaselineHypervisorCPU`.
    pub connect_baseline_hypervisor_cpu: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            emulator: FvStr,
            arch: FvStr,
            machine: FvStr,
            virttype: FvStr,
            xml_cpus: FvSlice<FvStr>,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeGetSEVInfo`.
    pub node_get_sev_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectSetIdentity`.
    pub connect_set_identity: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainLxcOpenNamespace`.
    pub domain_lxc_open_namespace: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<OwnedFd> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceDettach`.
    pub node_device_dettach: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceReAttach`.
    pub node_device_re_attach: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceReset`.
    pub node_device_reset: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceDetachFlags`.
    pub node_device_detach_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            driver_name: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainQemuMonitorCommand`.
    pub domain_qemu_monitor_command: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cmd: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainQemuAttach`.
    pub domain_qemu_attach: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pid_value: u32,
            flags: u32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainQemuAgentCommand`.
    pub domain_qemu_agent_command: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cmd: FvStr,
            timeout: i32,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainQemuMonitorCommandWithFiles`.
    pub domain_qemu_monitor_command_with_files: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            domain: <DomainRef as Lend>::Lent,
            cmd: FvStr,
            infiles: FvSlice<c_int>,
            flags: u32,
            out: *mut <(Vec<OwnedFd>, String) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepare`.
    pub domain_migrate_prepare: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uri_in: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePerform`.
    pub domain_migrate_perform: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            cookie: FvSlice<u8>,
            uri: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateFinish`.
    pub domain_migrate_finish: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dname: FvStr,
            cookie: FvSlice<u8>,
            uri: FvStr,
            flags: u32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepare2`.
    pub domain_migrate_prepare2: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uri_in: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            dom_xml: FvStr,
            out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateFinish2`.
    pub domain_migrate_finish2: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dname: FvStr,
            cookie: FvSlice<u8>,
            uri: FvStr,
            flags: u32,
            retcode: i32,
            out: *mut <DomainRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepareTunnel`.
    pub domain_migrate_prepare_tunnel: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            dname: FvStr,
            resource: u64,
            dom_xml: FvStr,
            out: *mut <Box<dyn StreamDriver> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateBegin3`.
    pub domain_migrate_begin3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            xmlin: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            out: *mut <(Vec<u8>, String) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepare3`.
    pub domain_migrate_prepare3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cookie_in: FvSlice<u8>,
            uri_in: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            dom_xml: FvStr,
            out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepareTunnel3`.
    pub domain_migrate_prepare_tunnel3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cookie_in: FvSlice<u8>,
            flags: u32,
            dname: FvStr,
            resource: u64,
            dom_xml: FvStr,
            out: *mut <(Box<dyn StreamDriver>, Vec<u8>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePerform3`.
    pub domain_migrate_perform3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            xmlin: FvStr,
            cookie_in: FvSlice<u8>,
            dconnuri: FvStr,
            uri: FvStr,
            flags: u32,
            dname: FvStr,
            resource: u64,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateFinish3`.
    pub domain_migrate_finish3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dname: FvStr,
            cookie_in: FvSlice<u8>,
            dconnuri: FvStr,
            uri: FvStr,
            flags: u32,
            cancelled: i32,
            out: *mut <(DomainRef, Vec<u8>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateConfirm3`.
    pub domain_migrate_confirm3: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            cookie_in: FvSlice<u8>,
            flags: u32,
            cancelled: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateBegin3Params`.
    pub domain_migrate_begin3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            out: *mut <(Vec<u8>, String) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepare3Params`.
    pub domain_migrate_prepare3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            cookie_in: FvSlice<u8>,
            flags: u32,
            out: *mut <(Vec<u8>, Option<String>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePrepareTunnel3Params`.
    pub domain_migrate_prepare_tunnel3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            cookie_in: FvSlice<u8>,
            flags: u32,
            out: *mut <(Box<dyn StreamDriver>, Vec<u8>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigratePerform3Params`.
    pub domain_migrate_perform3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            dconnuri: FvStr,
            params: FvSlice<FvTypedParam>,
            cookie_in: FvSlice<u8>,
            flags: u32,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateFinish3Params`.
    pub domain_migrate_finish3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            params: FvSlice<FvTypedParam>,
            cookie_in: FvSlice<u8>,
            flags: u32,
            cancelled: i32,
            out: *mut <(DomainRef, Vec<u8>) as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virDomainMigrateConfirm3Params`.
    pub domain_migrate_confirm3_params: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dom: <DomainRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            cookie_in: FvSlice<u8>,
            flags: u32,
            cancelled: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl HypervisorTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        domain_checkpoint_create_xml: None,
        domain_checkpoint_delete: None,
        domain_checkpoint_get_parent: None,
        domain_checkpoint_get_xml_desc: None,
        domain_checkpoint_list_all_children: None,
        domain_checkpoint_lookup_by_name: None,
        domain_list_all_checkpoints: None,
        domain_snapshot_create_xml: None,
        domain_snapshot_get_xml_desc: None,
        domain_snapshot_num: None,
        domain_snapshot_list_names: None,
        domain_snapshot_lookup_by_name: None,
        domain_has_current_snapshot: None,
        domain_snapshot_current: None,
        domain_revert_to_snapshot: None,
        domain_snapshot_delete: None,
        domain_snapshot_get_parent: None,
        domain_snapshot_list_children_names: None,
        domain_snapshot_num_children: None,
        domain_list_all_snapshots: None,
        domain_snapshot_has_metadata: None,
        domain_snapshot_is_current: None,
        domain_snapshot_list_all_children: None,
        connect_list_domains: None,
        connect_num_of_domains: None,
        domain_create_xml: None,
        domain_destroy: None,
        domain_get_info: None,
        domain_get_max_memory: None,
        domain_get_os_type: None,
        domain_get_xml_desc: None,
        domain_lookup_by_id: None,
        domain_lookup_by_name: None,
        domain_restore: None,
        domain_resume: None,
        domain_save: None,
        domain_set_max_memory: None,
        domain_shutdown: None,
        domain_suspend: None,
        domain_lookup_by_uuid: None,
        domain_reboot: None,
        domain_set_memory: None,
        domain_define_xml: None,
        domain_create: None,
        domain_undefine: None,
        connect_list_defined_domains: None,
        domain_set_vcpus: None,
        domain_pin_vcpu: None,
        domain_get_vcpus: None,
        connect_num_of_defined_domains: None,
        domain_core_dump: None,
        domain_attach_device: None,
        domain_detach_device: None,
        domain_get_max_vcpus: None,
        domain_get_autostart: None,
        domain_set_autostart: None,
        domain_get_scheduler_type: None,
        domain_get_scheduler_parameters: None,
        domain_set_scheduler_parameters: None,
        domain_block_stats: None,
        domain_interface_stats: None,
        domain_block_peek: None,
        domain_memory_peek: None,
        domain_get_security_label: None,
        connect_domain_xml_from_native: None,
        connect_domain_xml_to_native: None,
        domain_is_active: None,
        domain_is_persistent: None,
        domain_memory_stats: None,
        domain_attach_device_flags: None,
        domain_detach_device_flags: None,
        domain_get_job_info: None,
        domain_abort_job: None,
        domain_migrate_set_max_downtime: None,
        domain_update_device_flags: None,
        domain_managed_save: None,
        domain_has_managed_save_image: None,
        domain_managed_save_remove: None,
        domain_get_block_info: None,
        domain_create_with_flags: None,
        domain_set_memory_parameters: None,
        domain_get_memory_parameters: None,
        domain_get_vcpus_flags: None,
        domain_set_vcpus_flags: None,
        domain_open_console: None,
        domain_is_updated: None,
        domain_get_blkio_parameters: None,
        domain_migrate_set_max_speed: None,
        domain_set_blkio_parameters: None,
        domain_set_memory_flags: None,
        domain_get_scheduler_parameters_flags: None,
        domain_get_state: None,
        domain_inject_nmi: None,
        domain_screenshot: None,
        domain_set_scheduler_parameters_flags: None,
        domain_get_control_info: None,
        domain_get_vcpu_pin_info: None,
        domain_pin_vcpu_flags: None,
        domain_send_key: None,
        domain_restore_flags: None,
        domain_save_flags: None,
        domain_save_image_define_xml: None,
        domain_save_image_get_xml_desc: None,
        domain_undefine_flags: None,
        domain_destroy_flags: None,
        domain_block_job_abort: None,
        domain_get_block_job_info: None,
        domain_block_job_set_speed: None,
        domain_block_pull: None,
        domain_block_stats_flags: None,
        domain_migrate_get_max_speed: None,
        domain_open_graphics: None,
        domain_reset: None,
        domain_block_resize: None,
        domain_get_block_io_tune: None,
        domain_set_block_io_tune: None,
        domain_get_interface_parameters: None,
        domain_get_numa_parameters: None,
        domain_set_interface_parameters: None,
        domain_set_numa_parameters: None,
        domain_block_rebase: None,
        domain_get_cpu_stats: None,
        domain_get_disk_errors: None,
        domain_get_metadata: None,
        domain_pm_suspend_for_duration: None,
        domain_set_metadata: None,
        domain_shutdown_flags: None,
        domain_pm_wakeup: None,
        connect_list_all_domains: None,
        domain_get_hostname: None,
        domain_get_security_label_list: None,
        domain_pin_emulator: None,
        domain_get_emulator_pin_info: None,
        domain_block_commit: None,
        domain_fs_trim: None,
        domain_send_process_signal: None,
        domain_open_channel: None,
        domain_get_job_stats: None,
        domain_migrate_get_compression_cache: None,
        domain_migrate_set_compression_cache: None,
        domain_create_with_files: None,
        domain_create_xml_with_files: None,
        domain_set_memory_stats_period: None,
        domain_core_dump_with_format: None,
        domain_fs_freeze: None,
        domain_fs_thaw: None,
        domain_get_time: None,
        domain_set_time: None,
        connect_get_domain_capabilities: None,
        connect_get_all_domain_stats: None,
        domain_block_copy: None,
        domain_open_graphics_fd: None,
        domain_get_fs_info: None,
        domain_define_xml_flags: None,
        domain_get_iothread_info: None,
        domain_pin_iothread: None,
        domain_interface_addresses: None,
        domain_add_iothread: None,
        domain_del_iothread: None,
        domain_set_user_password: None,
        domain_rename: None,
        domain_migrate_start_post_copy: None,
        domain_get_perf_events: None,
        domain_set_perf_events: None,
        domain_get_guest_vcpus: None,
        domain_set_guest_vcpus: None,
        domain_set_block_threshold: None,
        domain_set_vcpu: None,
        domain_migrate_get_max_downtime: None,
        domain_managed_save_get_xml_desc: None,
        domain_managed_save_define_xml: None,
        domain_set_lifecycle_action: None,
        domain_detach_device_alias: None,
        domain_get_launch_security_info: None,
        domain_set_iothread_params: None,
        domain_get_guest_info: None,
        domain_agent_set_response_timeout: None,
        domain_backup_begin: None,
        domain_backup_get_xml_desc: None,
        domain_authorized_ssh_keys_get: None,
        domain_authorized_ssh_keys_set: None,
        domain_get_messages: None,
        domain_start_dirty_rate_calc: None,
        domain_set_launch_security_state: None,
        domain_save_params: None,
        domain_restore_params: None,
        domain_abort_job_flags: None,
        domain_fd_associate: None,
        domain_graphics_reload: None,
        domain_get_autostart_once: None,
        domain_set_autostart_once: None,
        domain_set_throttle_group: None,
        domain_del_throttle_group: None,
        connect_get_type: None,
        connect_get_version: None,
        node_get_info: None,
        connect_get_capabilities: None,
        connect_get_max_vcpus: None,
        connect_get_hostname: None,
        node_get_cells_free_memory: None,
        node_get_free_memory: None,
        node_get_security_model: None,
        connect_get_lib_version: None,
        connect_is_encrypted: None,
        connect_is_secure: None,
        connect_compare_cpu: None,
        connect_baseline_cpu: None,
        connect_get_sysinfo: None,
        node_get_cpu_stats: None,
        node_get_memory_stats: None,
        connect_is_alive: None,
        connect_set_keep_alive: None,
        node_suspend_for_duration: None,
        node_get_memory_parameters: None,
        node_set_memory_parameters: None,
        node_get_cpu_map: None,
        connect_get_cpu_model_names: None,
        node_get_free_pages: None,
        node_alloc_pages: None,
        connect_compare_hypervisor_cpu: None,
        connect_baseline_hypervisor_cpu: None,
        node_get_sev_info: None,
        connect_set_identity: None,
        domain_lxc_open_namespace: None,
        node_device_dettach: None,
        node_device_re_attach: None,
        node_device_reset: None,
        node_device_detach_flags: None,
        domain_qemu_monitor_command: None,
        domain_qemu_attach: None,
        domain_qemu_agent_command: None,
        domain_qemu_monitor_command_with_files: None,
        domain_migrate_prepare: None,
        domain_migrate_perform: None,
        domain_migrate_finish: None,
        domain_migrate_prepare2: None,
        domain_migrate_finish2: None,
        domain_migrate_prepare_tunnel: None,
        domain_migrate_begin3: None,
        domain_migrate_prepare3: None,
        domain_migrate_prepare_tunnel3: None,
        domain_migrate_perform3: None,
        domain_migrate_finish3: None,
        domain_migrate_confirm3: None,
        domain_migrate_begin3_params: None,
        domain_migrate_prepare3_params: None,
        domain_migrate_prepare_tunnel3_params: None,
        domain_migrate_perform3_params: None,
        domain_migrate_finish3_params: None,
        domain_migrate_confirm3_params: None,
    };
}

/// Calls about virtual networks and their ports. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NetworkTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virConnectNumOfNetworks`.
    pub connect_num_of_networks: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListNetworks`.
    pub connect_list_networks: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfDefinedNetworks`.
    pub connect_num_of_defined_networks: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListDefinedNetworks`.
    pub connect_list_defined_networks: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkLookupByName`.
    pub network_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkLookupByUUID`.
    pub network_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uuid: FvUuid,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkCreateXML`.
    pub network_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkDefineXML`.
    pub network_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkUndefine`.
    pub network_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkCreate`.
    pub network_create: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkDestroy`.
    pub network_destroy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkGetXMLDesc`.
    pub network_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkGetBridgeName`.
    pub network_get_bridge_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkGetAutostart`.
    pub network_get_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkSetAutostart`.
    pub network_set_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            autostart: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkIsActive`.
    pub network_is_active: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            net: <NetworkRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkIsPersistent`.
    pub network_is_persistent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            net: <NetworkRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllNetworks`.
    pub connect_list_all_networks: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<NetworkRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkUpdate`.
    pub network_update: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            command: u32,
            section: u32,
            parent_index: i32,
            xml: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkGetDHCPLeases`.
    pub network_get_dhcp_leases: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            mac: FvStr,
            flags: u32,
            out: *mut <Vec<DhcpLease> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkListAllPorts`.
    pub network_list_all_ports: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<NetworkPortRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortLookupByUUID`.
    pub network_port_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            net: <NetworkRef as Lend>::Lent,
            uuid: FvUuid,
            out: *mut <NetworkPortRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortCreateXML`.
    pub network_port_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            net: <NetworkRef as Lend>::Lent,
            xmldesc: FvStr,
            flags: u32,
            out: *mut <NetworkPortRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortGetParameters`.
    pub network_port_get_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            port: <NetworkPortRef as Lend>::Lent,
            flags: u32,
            out: *mut <TypedParams as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortGetXMLDesc`.
    pub network_port_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            port: <NetworkPortRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortDelete`.
    pub network_port_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            port: <NetworkPortRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkPortSetParameters`.
    pub network_port_set_parameters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            port: <NetworkPortRef as Lend>::Lent,
            params: FvSlice<FvTypedParam>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkDefineXMLFlags`.
    pub network_define_xml_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkCreateXMLFlags`.
    pub network_create_xml_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <NetworkRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkGetMetadata`.
    pub network_get_metadata: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            type_: i32,
            uri: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNetworkSetMetadata`.
    pub network_set_metadata: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            network: <NetworkRef as Lend>::Lent,
            type_: i32,
            metadata: FvStr,
            key: FvStr,
            uri: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl NetworkTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        connect_num_of_networks: None,
        connect_list_networks: None,
        connect_num_of_defined_networks: None,
        connect_list_defined_networks: None,
        network_lookup_by_name: None,
        network_lookup_by_uuid: None,
        network_create_xml: None,
        network_define_xml: None,
        network_undefine: None,
        network_create: None,
        network_destroy: None,
        network_get_xml_desc: None,
        network_get_bridge_name: None,
        network_get_autostart: None,
        network_set_autostart: None,
        network_is_active: None,
        network_is_persistent: None,
        connect_list_all_networks: None,
        network_update: None,
        network_get_dhcp_leases: None,
        network_list_all_ports: None,
        network_port_lookup_by_uuid: None,
        network_port_create_xml: None,
        network_port_get_parameters: None,
        network_port_get_xml_desc: None,
        network_port_delete: None,
        network_port_set_parameters: None,
        network_define_xml_flags: None,
        network_create_xml_flags: None,
        network_get_metadata: None,
        network_set_metadata: None,
    };
}

/// Calls about storage pools and volumes. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct StorageTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virConnectNumOfStoragePools`.
    pub connect_num_of_storage_pools: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfDefinedStoragePools`.
    pub connect_num_of_defined_storage_pools: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListStoragePools`.
    pub connect_list_storage_pools: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListDefinedStoragePools`.
    pub connect_list_defined_storage_pools: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolLookupByName`.
    pub storage_pool_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolLookupByUUID`.
    pub storage_pool_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uuid: FvUuid,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolLookupByVolume`.
    pub storage_pool_lookup_by_volume: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolCreateXML`.
    pub storage_pool_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolDefineXML`.
    pub storage_pool_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolUndefine`.
    pub storage_pool_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolCreate`.
    pub storage_pool_create: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolBuild`.
    pub storage_pool_build: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolDestroy`.
    pub storage_pool_destroy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolDelete`.
    pub storage_pool_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolRefresh`.
    pub storage_pool_refresh: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolGetInfo`.
    pub storage_pool_get_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <StoragePoolInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolGetXMLDesc`.
    pub storage_pool_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolSetAutostart`.
    pub storage_pool_set_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            autostart: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolGetAutostart`.
    pub storage_pool_get_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolNumOfVolumes`.
    pub storage_pool_num_of_volumes: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolListVolumes`.
    pub storage_pool_list_volumes: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolLookupByName`.
    pub storage_vol_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            name: FvStr,
            out: *mut <StorageVolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolLookupByKey`.
    pub storage_vol_lookup_by_key: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            key: FvStr,
            out: *mut <StorageVolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolLookupByPath`.
    pub storage_vol_lookup_by_path: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            path: FvStr,
            out: *mut <StorageVolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolCreateXML`.
    pub storage_vol_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <StorageVolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolDelete`.
    pub storage_vol_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolGetInfo`.
    pub storage_vol_get_info: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            out: *mut <StorageVolInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolGetXMLDesc`.
    pub storage_vol_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolGetPath`.
    pub storage_vol_get_path: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectFindStoragePoolSources`.
    pub connect_find_storage_pool_sources: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            type_: FvStr,
            src_spec: FvStr,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolCreateXMLFrom`.
    pub storage_vol_create_xml_from: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            xml_desc: FvStr,
            clonevol: <StorageVolRef as Lend>::Lent,
            flags: u32,
            out: *mut <StorageVolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolIsActive`.
    pub storage_pool_is_active: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolIsPersistent`.
    pub storage_pool_is_persistent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolWipe`.
    pub storage_vol_wipe: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolDownload`.
    pub storage_vol_download: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            offset: u64,
            length: u64,
            flags: u32,
            out: *mut <Box<dyn StreamDriver> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolUpload`.
    pub storage_vol_upload: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            offset: u64,
            length: u64,
            flags: u32,
            out: *mut <Box<dyn StreamDriver> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolResize`.
    pub storage_vol_resize: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            capacity: u64,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolWipePattern`.
    pub storage_vol_wipe_pattern: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            algorithm: u32,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllStoragePools`.
    pub connect_list_all_storage_pools: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<StoragePoolRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolListAllVolumes`.
    pub storage_pool_list_all_volumes: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            pool: <StoragePoolRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<StorageVolRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStorageVolGetInfoFlags`.
    pub storage_vol_get_info_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            vol: <StorageVolRef as Lend>::Lent,
            flags: u32,
            out: *mut <StorageVolInfo as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virStoragePoolLookupByTargetPath`.
    pub storage_pool_lookup_by_target_path: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            path: FvStr,
            out: *mut <StoragePoolRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectGetStoragePoolCapabilities`.
    pub connect_get_storage_pool_capabilities: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl StorageTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        connect_num_of_storage_pools: None,
        connect_num_of_defined_storage_pools: None,
        connect_list_storage_pools: None,
        connect_list_defined_storage_pools: None,
        storage_pool_lookup_by_name: None,
        storage_pool_lookup_by_uuid: None,
        storage_pool_lookup_by_volume: None,
        storage_pool_create_xml: None,
        storage_pool_define_xml: None,
        storage_pool_undefine: None,
        storage_pool_create: None,
        storage_pool_build: None,
        storage_pool_destroy: None,
        storage_pool_delete: None,
        storage_pool_refresh: None,
        storage_pool_get_info: None,
        storage_pool_get_xml_desc: None,
        storage_pool_set_autostart: None,
        storage_pool_get_autostart: None,
        storage_pool_num_of_volumes: None,
        storage_pool_list_volumes: None,
        storage_vol_lookup_by_name: None,
        storage_vol_lookup_by_key: None,
        storage_vol_lookup_by_path: None,
        storage_vol_create_xml: None,
        storage_vol_delete: None,
        storage_vol_get_info: None,
        storage_vol_get_xml_desc: None,
        storage_vol_get_path: None,
        connect_find_storage_pool_sources: None,
        storage_vol_create_xml_from: None,
        storage_pool_is_active: None,
        storage_pool_is_persistent: None,
        storage_vol_wipe: None,
        storage_vol_download: None,
        storage_vol_upload: None,
        storage_vol_resize: None,
        storage_vol_wipe_pattern: None,
        connect_list_all_storage_pools: None,
        storage_pool_list_all_volumes: None,
        storage_vol_get_info_flags: None,
        storage_pool_lookup_by_target_path: None,
        connect_get_storage_pool_capabilities: None,
    };
}

/// Calls about host network interfaces. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct InterfaceTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virConnectNumOfInterfaces`.
    pub connect_num_of_interfaces: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListInterfaces`.
    pub connect_list_interfaces: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceLookupByName`.
    pub interface_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <InterfaceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceLookupByMACString`.
    pub interface_lookup_by_mac_string: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            macstr: FvStr,
            out: *mut <InterfaceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceGetXMLDesc`.
    pub interface_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            iface: <InterfaceRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceDefineXML`.
    pub interface_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <InterfaceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceUndefine`.
    pub interface_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            iface: <InterfaceRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceCreate`.
    pub interface_create: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            iface: <InterfaceRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceDestroy`.
    pub interface_destroy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            iface: <InterfaceRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfDefinedInterfaces`.
    pub connect_num_of_defined_interfaces: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListDefinedInterfaces`.
    pub connect_list_defined_interfaces: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceIsActive`.
    pub interface_is_active: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            iface: <InterfaceRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceChangeBegin`.
    pub interface_change_begin: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceChangeCommit`.
    pub interface_change_commit: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virInterfaceChangeRollback`.
    pub interface_change_rollback: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllInterfaces`.
    pub connect_list_all_interfaces: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<InterfaceRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl InterfaceTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        connect_num_of_interfaces: None,
        connect_list_interfaces: None,
        interface_lookup_by_name: None,
        interface_lookup_by_mac_string: None,
        interface_get_xml_desc: None,
        interface_define_xml: None,
        interface_undefine: None,
        interface_create: None,
        interface_destroy: None,
        connect_num_of_defined_interfaces: None,
        connect_list_defined_interfaces: None,
        interface_is_active: None,
        interface_change_begin: None,
        interface_change_commit: None,
        interface_change_rollback: None,
        connect_list_all_interfaces: None,
    };
}

/// Calls about host devices. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NodeDeviceTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virNodeNumOfDevices`.
    pub node_num_of_devices: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cap: FvStr,
            flags: u32,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeListDevices`.
    pub node_list_devices: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            cap: FvStr,
            flags: u32,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceLookupByName`.
    pub node_device_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <NodeDeviceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceGetXMLDesc`.
    pub node_device_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceGetParent`.
    pub node_device_get_parent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceNumOfCaps`.
    pub node_device_num_of_caps: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceListCaps`.
    pub node_device_list_caps: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceCreateXML`.
    pub node_device_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <NodeDeviceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceDestroy`.
    pub node_device_destroy: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllNodeDevices`.
    pub connect_list_all_node_devices: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<NodeDeviceRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceLookupSCSIHostByWWN`.
    pub node_device_lookup_scsi_host_by_wwn: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            wwnn: FvStr,
            wwpn: FvStr,
            flags: u32,
            out: *mut <NodeDeviceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceDefineXML`.
    pub node_device_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <NodeDeviceRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceUndefine`.
    pub node_device_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceCreate`.
    pub node_device_create: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceSetAutostart`.
    pub node_device_set_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            autostart: i32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceGetAutostart`.
    pub node_device_get_autostart: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceIsPersistent`.
    pub node_device_is_persistent: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceIsActive`.
    pub node_device_is_active: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            out: *mut <bool as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNodeDeviceUpdate`.
    pub node_device_update: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            dev: <NodeDeviceRef as Lend>::Lent,
            xml_desc: FvStr,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl NodeDeviceTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        node_num_of_devices: None,
        node_list_devices: None,
        node_device_lookup_by_name: None,
        node_device_get_xml_desc: None,
        node_device_get_parent: None,
        node_device_num_of_caps: None,
        node_device_list_caps: None,
        node_device_create_xml: None,
        node_device_destroy: None,
        connect_list_all_node_devices: None,
        node_device_lookup_scsi_host_by_wwn: None,
        node_device_define_xml: None,
        node_device_undefine: None,
        node_device_create: None,
        node_device_set_autostart: None,
        node_device_get_autostart: None,
        node_device_is_persistent: None,
        node_device_is_active: None,
        node_device_update: None,
    };
}

/// Calls about network filters and their bindings. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct NwfilterTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virConnectListNWFilters`.
    pub connect_list_nwfilters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectNumOfNWFilters`.
    pub connect_num_of_nwfilters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterLookupByName`.
    pub nwfilter_lookup_by_name: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            name: FvStr,
            out: *mut <NwfilterRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterLookupByUUID`.
    pub nwfilter_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uuid: FvUuid,
            out: *mut <NwfilterRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterGetXMLDesc`.
    pub nwfilter_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            nwfilter: <NwfilterRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterDefineXML`.
    pub nwfilter_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            out: *mut <NwfilterRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterUndefine`.
    pub nwfilter_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            nwfilter: <NwfilterRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllNWFilters`.
    pub connect_list_all_nwfilters: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<NwfilterRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterBindingLookupByPortDev`.
    pub nwfilter_binding_lookup_by_port_dev: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            portdev: FvStr,
            out: *mut <NwfilterBindingRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllNWFilterBindings`.
    pub connect_list_all_nwfilter_bindings: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<NwfilterBindingRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterBindingCreateXML`.
    pub nwfilter_binding_create_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <NwfilterBindingRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterBindingGetXMLDesc`.
    pub nwfilter_binding_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            binding: <NwfilterBindingRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterBindingDelete`.
    pub nwfilter_binding_delete: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            binding: <NwfilterBindingRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virNWFilterDefineXMLFlags`.
    pub nwfilter_define_xml_flags: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml_desc: FvStr,
            flags: u32,
            out: *mut <NwfilterRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl NwfilterTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        connect_list_nwfilters: None,
        connect_num_of_nwfilters: None,
        nwfilter_lookup_by_name: None,
        nwfilter_lookup_by_uuid: None,
        nwfilter_get_xml_desc: None,
        nwfilter_define_xml: None,
        nwfilter_undefine: None,
        connect_list_all_nwfilters: None,
        nwfilter_binding_lookup_by_port_dev: None,
        connect_list_all_nwfilter_bindings: None,
        nwfilter_binding_create_xml: None,
        nwfilter_binding_get_xml_desc: None,
        nwfilter_binding_delete: None,
        nwfilter_define_xml_flags: None,
    };
}

/// Calls about secrets. New slots are added at the end only.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct SecretTable {
    /// Size of this structure in bytes: slots beyond it do not exist.
    pub size: usize,
    /// `virConnectNumOfSecrets`.
    pub connect_num_of_secrets: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <i32 as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListSecrets`.
    pub connect_list_secrets: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            out: *mut <Vec<String> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretLookupByUUID`.
    pub secret_lookup_by_uuid: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            uuid: FvUuid,
            out: *mut <SecretRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretLookupByUsage`.
    pub secret_lookup_by_usage: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            usage_type: i32,
            usage_id: FvStr,
            out: *mut <SecretRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretDefineXML`.
    pub secret_define_xml: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            xml: FvStr,
            flags: u32,
            out: *mut <SecretRef as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretGetXMLDesc`.
    pub secret_get_xml_desc: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            secret: <SecretRef as Lend>::Lent,
            flags: u32,
            out: *mut <String as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretSetValue`.
    pub secret_set_value: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            secret: <SecretRef as Lend>::Lent,
            value: FvSlice<u8>,
            flags: u32,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretGetValue`.
    pub secret_get_value: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            secret: <SecretRef as Lend>::Lent,
            flags: u32,
            out: *mut <Vec<u8> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virSecretUndefine`.
    pub secret_undefine: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            secret: <SecretRef as Lend>::Lent,
            err: *mut FvError,
        ) -> c_int,
    >,
    /// `virConnectListAllSecrets`.
    pub connect_list_all_secrets: Option<
        unsafe extern "C" fn(
            call: *const FvCall,
            conn: *const c_void,
            flags: u32,
            out: *mut <Vec<SecretRef> as Give>::Given,
            err: *mut FvError,
        ) -> c_int,
    >,
}

impl SecretTable {
    /// A table without any function.
    pub const EMPTY: Self = Self {
        size: size_of::<Self>(),
        connect_num_of_secrets: None,
        connect_list_secrets: None,
        secret_lookup_by_uuid: None,
        secret_lookup_by_usage: None,
        secret_define_xml: None,
        secret_get_xml_desc: None,
        secret_set_value: None,
        secret_get_value: None,
        secret_undefine: None,
        connect_list_all_secrets: None,
    };
}
