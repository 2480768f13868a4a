//! Types of the C ABI, under their C names.
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
#![allow(missing_docs, non_camel_case_types, non_snake_case, reason = "C names; the headers document them")]

use std::ffi::{c_char, c_int, c_uint, c_void};

pub use ferrovirt::plugin::abi::FvTypedParam as virTypedParameter;

/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virConnect {
    _opaque: [u8; 0],
}
pub type virConnectPtr = *mut virConnect;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virStream {
    _opaque: [u8; 0],
}
pub type virStreamPtr = *mut virStream;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virDomain {
    _opaque: [u8; 0],
}
pub type virDomainPtr = *mut virDomain;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virDomainCheckpoint {
    _opaque: [u8; 0],
}
pub type virDomainCheckpointPtr = *mut virDomainCheckpoint;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virDomainSnapshot {
    _opaque: [u8; 0],
}
pub type virDomainSnapshotPtr = *mut virDomainSnapshot;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virInterface {
    _opaque: [u8; 0],
}
pub type virInterfacePtr = *mut virInterface;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virNetwork {
    _opaque: [u8; 0],
}
pub type virNetworkPtr = *mut virNetwork;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virNetworkPort {
    _opaque: [u8; 0],
}
pub type virNetworkPortPtr = *mut virNetworkPort;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virNodeDevice {
    _opaque: [u8; 0],
}
pub type virNodeDevicePtr = *mut virNodeDevice;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virNWFilter {
    _opaque: [u8; 0],
}
pub type virNWFilterPtr = *mut virNWFilter;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virNWFilterBinding {
    _opaque: [u8; 0],
}
pub type virNWFilterBindingPtr = *mut virNWFilterBinding;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virSecret {
    _opaque: [u8; 0],
}
pub type virSecretPtr = *mut virSecret;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virStoragePool {
    _opaque: [u8; 0],
}
pub type virStoragePoolPtr = *mut virStoragePool;
/// A handle of the C ABI; never dereferenced.
#[repr(C)]
pub struct virStorageVol {
    _opaque: [u8; 0],
}
pub type virStorageVolPtr = *mut virStorageVol;
pub type virDomainBlockJobCursor = u64;

pub type virSchedParameter = virTypedParameter;
pub type virBlkioParameter = virTypedParameter;
pub type virMemoryParameter = virTypedParameter;
pub type virTypedParameterPtr = *mut virTypedParameter;
pub type virSchedParameterPtr = *mut virTypedParameter;
pub type virBlkioParameterPtr = *mut virTypedParameter;
pub type virMemoryParameterPtr = *mut virTypedParameter;
/// `virSecurityLabel`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virSecurityLabel {
    pub label: [c_char; 4097],
    pub enforcing: c_int,
}
const _: () = assert!(size_of::<virSecurityLabel>() == 4104);

pub type virSecurityLabelPtr = *mut virSecurityLabel;
/// `virSecurityModel`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virSecurityModel {
    pub model: [c_char; 257],
    pub doi: [c_char; 257],
}
const _: () = assert!(size_of::<virSecurityModel>() == 514);

pub type virSecurityModelPtr = *mut virSecurityModel;
/// `virNodeInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virNodeInfo {
    pub model: [c_char; 32],
    pub memory: u64,
    pub cpus: c_uint,
    pub mhz: c_uint,
    pub nodes: c_uint,
    pub sockets: c_uint,
    pub cores: c_uint,
    pub threads: c_uint,
}
const _: () = assert!(size_of::<virNodeInfo>() == 64);

pub type virNodeInfoPtr = *mut virNodeInfo;
/// `virNodeCPUStats`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virNodeCPUStats {
    pub field: [c_char; 80],
    pub value: u64,
}
const _: () = assert!(size_of::<virNodeCPUStats>() == 88);

pub type virNodeCPUStatsPtr = *mut virNodeCPUStats;
/// `virNodeMemoryStats`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virNodeMemoryStats {
    pub field: [c_char; 80],
    pub value: u64,
}
const _: () = assert!(size_of::<virNodeMemoryStats>() == 88);

pub type virNodeMemoryStatsPtr = *mut virNodeMemoryStats;
/// `virConnectCredential`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virConnectCredential {
    pub type_: c_int,
    pub prompt: *const c_char,
    pub challenge: *const c_char,
    pub defresult: *const c_char,
    pub result: *mut c_char,
    pub resultlen: c_uint,
}
const _: () = assert!(size_of::<virConnectCredential>() == 48);

pub type virConnectCredentialPtr = *mut virConnectCredential;
/// `virConnectAuth`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virConnectAuth {
    pub credtype: *mut c_int,
    pub ncredtype: c_uint,
    pub cb: virConnectAuthCallbackPtr,
    pub cbdata: *mut c_void,
}
const _: () = assert!(size_of::<virConnectAuth>() == 32);

pub type virConnectAuthPtr = *mut virConnectAuth;
/// `virDomainControlInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainControlInfo {
    pub state: c_uint,
    pub details: c_uint,
    pub stateTime: u64,
}
const _: () = assert!(size_of::<virDomainControlInfo>() == 16);

pub type virDomainControlInfoPtr = *mut virDomainControlInfo;
/// `virDomainInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainInfo {
    pub state: u8,
    pub maxMem: u64,
    pub memory: u64,
    pub nrVirtCpu: u16,
    pub cpuTime: u64,
}
const _: () = assert!(size_of::<virDomainInfo>() == 40);

pub type virDomainInfoPtr = *mut virDomainInfo;
/// `virDomainBlockStatsStruct`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainBlockStatsStruct {
    pub rd_req: i64,
    pub rd_bytes: i64,
    pub wr_req: i64,
    pub wr_bytes: i64,
    pub errs: i64,
}
const _: () = assert!(size_of::<virDomainBlockStatsStruct>() == 40);

pub type virDomainBlockStatsPtr = *mut virDomainBlockStatsStruct;
/// `virDomainInterfaceStatsStruct`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainInterfaceStatsStruct {
    pub rx_bytes: i64,
    pub rx_packets: i64,
    pub rx_errs: i64,
    pub rx_drop: i64,
    pub tx_bytes: i64,
    pub tx_packets: i64,
    pub tx_errs: i64,
    pub tx_drop: i64,
}
const _: () = assert!(size_of::<virDomainInterfaceStatsStruct>() == 64);

pub type virDomainInterfaceStatsPtr = *mut virDomainInterfaceStatsStruct;
/// `virDomainMemoryStatStruct`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainMemoryStatStruct {
    pub tag: c_int,
    pub val: u64,
}
const _: () = assert!(size_of::<virDomainMemoryStatStruct>() == 16);

pub type virDomainMemoryStatPtr = *mut virDomainMemoryStatStruct;
/// `virDomainBlockInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainBlockInfo {
    pub capacity: u64,
    pub allocation: u64,
    pub physical: u64,
}
const _: () = assert!(size_of::<virDomainBlockInfo>() == 24);

pub type virDomainBlockInfoPtr = *mut virDomainBlockInfo;
/// `virVcpuInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virVcpuInfo {
    pub number: c_uint,
    pub state: c_int,
    pub cpuTime: u64,
    pub cpu: c_int,
}
const _: () = assert!(size_of::<virVcpuInfo>() == 24);

pub type virVcpuInfoPtr = *mut virVcpuInfo;
/// `virDomainIOThreadInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainIOThreadInfo {
    pub iothread_id: c_uint,
    pub cpumap: *mut u8,
    pub cpumaplen: c_int,
}
const _: () = assert!(size_of::<virDomainIOThreadInfo>() == 24);

pub type virDomainIOThreadInfoPtr = *mut virDomainIOThreadInfo;
/// `virDomainStatsRecord`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainStatsRecord {
    pub dom: virDomainPtr,
    pub params: virTypedParameterPtr,
    pub nparams: c_int,
}
const _: () = assert!(size_of::<virDomainStatsRecord>() == 24);

pub type virDomainStatsRecordPtr = *mut virDomainStatsRecord;
/// `virDomainBlockJobInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainBlockJobInfo {
    pub type_: c_int,
    pub bandwidth: u64,
    pub cur: virDomainBlockJobCursor,
    pub end: virDomainBlockJobCursor,
}
const _: () = assert!(size_of::<virDomainBlockJobInfo>() == 32);

pub type virDomainBlockJobInfoPtr = *mut virDomainBlockJobInfo;
/// `virDomainDiskError`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainDiskError {
    pub disk: *mut c_char,
    pub error: c_int,
}
const _: () = assert!(size_of::<virDomainDiskError>() == 16);

pub type virDomainDiskErrorPtr = *mut virDomainDiskError;
/// `virDomainJobInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainJobInfo {
    pub type_: c_int,
    pub timeElapsed: u64,
    pub timeRemaining: u64,
    pub dataTotal: u64,
    pub dataProcessed: u64,
    pub dataRemaining: u64,
    pub memTotal: u64,
    pub memProcessed: u64,
    pub memRemaining: u64,
    pub fileTotal: u64,
    pub fileProcessed: u64,
    pub fileRemaining: u64,
}
const _: () = assert!(size_of::<virDomainJobInfo>() == 96);

pub type virDomainJobInfoPtr = *mut virDomainJobInfo;
/// `virDomainEventGraphicsAddress`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainEventGraphicsAddress {
    pub family: c_int,
    pub node: *mut c_char,
    pub service: *mut c_char,
}
const _: () = assert!(size_of::<virDomainEventGraphicsAddress>() == 24);

pub type virDomainEventGraphicsAddressPtr = *mut virDomainEventGraphicsAddress;
/// `virDomainEventGraphicsSubjectIdentity`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainEventGraphicsSubjectIdentity {
    pub type_: *mut c_char,
    pub name: *mut c_char,
}
const _: () = assert!(size_of::<virDomainEventGraphicsSubjectIdentity>() == 16);

pub type virDomainEventGraphicsSubjectIdentityPtr = *mut virDomainEventGraphicsSubjectIdentity;
/// `virDomainEventGraphicsSubject`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainEventGraphicsSubject {
    pub nidentity: c_int,
    pub identities: virDomainEventGraphicsSubjectIdentityPtr,
}
const _: () = assert!(size_of::<virDomainEventGraphicsSubject>() == 16);

pub type virDomainEventGraphicsSubjectPtr = *mut virDomainEventGraphicsSubject;
/// `virDomainFSInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainFSInfo {
    pub mountpoint: *mut c_char,
    pub name: *mut c_char,
    pub fstype: *mut c_char,
    pub ndevAlias: usize,
    pub devAlias: *mut *mut c_char,
}
const _: () = assert!(size_of::<virDomainFSInfo>() == 40);

pub type virDomainFSInfoPtr = *mut virDomainFSInfo;
/// `virDomainIPAddress`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainIPAddress {
    pub type_: c_int,
    pub addr: *mut c_char,
    pub prefix: c_uint,
}
const _: () = assert!(size_of::<virDomainIPAddress>() == 24);

pub type virDomainIPAddressPtr = *mut virDomainIPAddress;
/// `virDomainInterface`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virDomainInterface {
    pub name: *mut c_char,
    pub hwaddr: *mut c_char,
    pub naddrs: c_uint,
    pub addrs: virDomainIPAddressPtr,
}
const _: () = assert!(size_of::<virDomainInterface>() == 32);

pub type virDomainInterfacePtr = *mut virDomainInterface;
/// `virNetworkDHCPLease`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virNetworkDHCPLease {
    pub iface: *mut c_char,
    pub expirytime: i64,
    pub type_: c_int,
    pub mac: *mut c_char,
    pub iaid: *mut c_char,
    pub ipaddr: *mut c_char,
    pub prefix: c_uint,
    pub hostname: *mut c_char,
    pub clientid: *mut c_char,
}
const _: () = assert!(size_of::<virNetworkDHCPLease>() == 72);

pub type virNetworkDHCPLeasePtr = *mut virNetworkDHCPLease;
/// `virStoragePoolInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virStoragePoolInfo {
    pub state: c_int,
    pub capacity: u64,
    pub allocation: u64,
    pub available: u64,
}
const _: () = assert!(size_of::<virStoragePoolInfo>() == 32);

pub type virStoragePoolInfoPtr = *mut virStoragePoolInfo;
/// `virStorageVolInfo`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virStorageVolInfo {
    pub type_: c_int,
    pub capacity: u64,
    pub allocation: u64,
}
const _: () = assert!(size_of::<virStorageVolInfo>() == 24);

pub type virStorageVolInfoPtr = *mut virStorageVolInfo;
/// `virError`.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct virError {
    pub code: c_int,
    pub domain: c_int,
    pub message: *mut c_char,
    pub level: c_int,
    pub conn: virConnectPtr,
    pub dom: virDomainPtr,
    pub str1: *mut c_char,
    pub str2: *mut c_char,
    pub str3: *mut c_char,
    pub int1: c_int,
    pub int2: c_int,
    pub net: virNetworkPtr,
}
const _: () = assert!(size_of::<virError>() == 80);

pub type virErrorPtr = *mut virError;
pub type virFreeCallback = Option<unsafe extern "C-unwind" fn(opaque: *mut c_void)>;
pub type virConnectAuthCallbackPtr = Option<
    unsafe extern "C-unwind" fn(cred: virConnectCredentialPtr, ncred: c_uint, cbdata: *mut c_void) -> c_int,
>;
pub type virConnectCloseFunc =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, reason: c_int, opaque: *mut c_void)>;
pub type virConnectDomainEventCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ) -> c_int,
>;
pub type virConnectDomainEventGenericCallback =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, opaque: *mut c_void)>;
pub type virConnectDomainEventRTCChangeCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, utcoffset: i64, opaque: *mut c_void),
>;
pub type virConnectDomainEventWatchdogCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, action: c_int, opaque: *mut c_void),
>;
pub type virConnectDomainEventIOErrorCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventIOErrorReasonCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        srcPath: *const c_char,
        devAlias: *const c_char,
        action: c_int,
        reason: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventGraphicsCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        phase: c_int,
        local: *const virDomainEventGraphicsAddress,
        remote: *const virDomainEventGraphicsAddress,
        authScheme: *const c_char,
        subject: *const virDomainEventGraphicsSubject,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventBlockJobCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        disk: *const c_char,
        type_: c_int,
        status: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventDiskChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        oldSrcPath: *const c_char,
        newSrcPath: *const c_char,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventTrayChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventPMWakeupCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void),
>;
pub type virConnectDomainEventPMSuspendCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void),
>;
pub type virConnectDomainEventBalloonChangeCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, actual: u64, opaque: *mut c_void),
>;
pub type virConnectDomainEventPMSuspendDiskCallback = Option<
    unsafe extern "C-unwind" fn(conn: virConnectPtr, dom: virDomainPtr, reason: c_int, opaque: *mut c_void),
>;
pub type virConnectDomainEventDeviceRemovedCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventDeviceAddedCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventDeviceRemovalFailedCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        devAlias: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventMetadataChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        type_: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventMigrationIterationCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        iteration: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventJobCompletedCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventTunableCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        params: virTypedParameterPtr,
        nparams: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventAgentLifecycleCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        state: c_int,
        reason: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventBlockThresholdCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        dev: *const c_char,
        path: *const c_char,
        threshold: u64,
        excess: u64,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventMemoryFailureCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        recipient: c_int,
        action: c_int,
        flags: c_uint,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventMemoryDeviceSizeChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        size: u64,
        opaque: *mut c_void,
    ),
>;
pub type virConnectDomainEventNICMACChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        alias: *const c_char,
        oldMAC: *const c_char,
        newMAC: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virEventHandleCallback =
    Option<unsafe extern "C-unwind" fn(watch: c_int, fd: c_int, events: c_int, opaque: *mut c_void)>;
pub type virEventAddHandleFunc = Option<
    unsafe extern "C-unwind" fn(
        fd: c_int,
        event: c_int,
        cb: virEventHandleCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;
pub type virEventUpdateHandleFunc = Option<unsafe extern "C-unwind" fn(watch: c_int, event: c_int)>;
pub type virEventRemoveHandleFunc = Option<unsafe extern "C-unwind" fn(watch: c_int) -> c_int>;
pub type virEventTimeoutCallback = Option<unsafe extern "C-unwind" fn(timer: c_int, opaque: *mut c_void)>;
pub type virEventAddTimeoutFunc = Option<
    unsafe extern "C-unwind" fn(
        timeout: c_int,
        cb: virEventTimeoutCallback,
        opaque: *mut c_void,
        ff: virFreeCallback,
    ) -> c_int,
>;
pub type virEventUpdateTimeoutFunc = Option<unsafe extern "C-unwind" fn(timer: c_int, timeout: c_int)>;
pub type virEventRemoveTimeoutFunc = Option<unsafe extern "C-unwind" fn(timer: c_int) -> c_int>;
pub type virConnectNetworkEventLifecycleCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        net: virNetworkPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectNetworkEventGenericCallback =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, net: virNetworkPtr, opaque: *mut c_void)>;
pub type virConnectNetworkEventMetadataChangeCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        net: virNetworkPtr,
        type_: c_int,
        nsuri: *const c_char,
        opaque: *mut c_void,
    ),
>;
pub type virConnectNodeDeviceEventGenericCallback =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, dev: virNodeDevicePtr, opaque: *mut c_void)>;
pub type virConnectNodeDeviceEventLifecycleCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dev: virNodeDevicePtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectSecretEventGenericCallback =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, secret: virSecretPtr, opaque: *mut c_void)>;
pub type virConnectSecretEventLifecycleCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        secret: virSecretPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virConnectStoragePoolEventGenericCallback =
    Option<unsafe extern "C-unwind" fn(conn: virConnectPtr, pool: virStoragePoolPtr, opaque: *mut c_void)>;
pub type virConnectStoragePoolEventLifecycleCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        pool: virStoragePoolPtr,
        event: c_int,
        detail: c_int,
        opaque: *mut c_void,
    ),
>;
pub type virStreamSourceFunc = Option<
    unsafe extern "C-unwind" fn(
        st: virStreamPtr,
        data: *mut c_char,
        nbytes: usize,
        opaque: *mut c_void,
    ) -> c_int,
>;
pub type virStreamSourceHoleFunc = Option<
    unsafe extern "C-unwind" fn(
        st: virStreamPtr,
        inData: *mut c_int,
        length: *mut i64,
        opaque: *mut c_void,
    ) -> c_int,
>;
pub type virStreamSourceSkipFunc =
    Option<unsafe extern "C-unwind" fn(st: virStreamPtr, length: i64, opaque: *mut c_void) -> c_int>;
pub type virStreamSinkFunc = Option<
    unsafe extern "C-unwind" fn(
        st: virStreamPtr,
        data: *const c_char,
        nbytes: usize,
        opaque: *mut c_void,
    ) -> c_int,
>;
pub type virStreamSinkHoleFunc =
    Option<unsafe extern "C-unwind" fn(st: virStreamPtr, length: i64, opaque: *mut c_void) -> c_int>;
pub type virStreamEventCallback =
    Option<unsafe extern "C-unwind" fn(stream: virStreamPtr, events: c_int, opaque: *mut c_void)>;
pub type virErrorFunc = Option<unsafe extern "C-unwind" fn(userData: *mut c_void, error: virErrorPtr)>;
pub type virConnectDomainQemuMonitorEventCallback = Option<
    unsafe extern "C-unwind" fn(
        conn: virConnectPtr,
        dom: virDomainPtr,
        event: *const c_char,
        seconds: i64,
        micros: c_uint,
        details: *const c_char,
        opaque: *mut c_void,
    ),
>;
