//! Results that are plain numbers, with the layout of upstream's structures.
//!
//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.

use crate::plugin::abi::pod_struct;

/// Upstream: `virDomainControlInfo`. Since 0.9.3.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainControlInfo {
    /// `state`.
    pub state: u32,
    /// `details`.
    pub details: u32,
    /// `stateTime`.
    pub state_time: u64,
}
const _: () = assert!(size_of::<DomainControlInfo>() == 16);

/// Upstream: `virDomainInfo`. Since 0.0.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainInfo {
    /// `state`.
    pub state: u8,
    /// `maxMem`.
    pub max_mem: u64,
    /// `memory`.
    pub memory: u64,
    /// `nrVirtCpu`.
    pub nr_virt_cpu: u16,
    /// `cpuTime`.
    pub cpu_time: u64,
}
const _: () = assert!(size_of::<DomainInfo>() == 40);

/// Upstream: `virDomainBlockStats`. Since 0.3.3.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockStats {
    /// `rd_req`.
    pub rd_req: i64,
    /// `rd_bytes`.
    pub rd_bytes: i64,
    /// `wr_req`.
    pub wr_req: i64,
    /// `wr_bytes`.
    pub wr_bytes: i64,
    /// `errs`.
    pub errs: i64,
}
const _: () = assert!(size_of::<DomainBlockStats>() == 40);

/// Upstream: `virDomainInterfaceStats`. Since 0.3.3.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainInterfaceStats {
    /// `rx_bytes`.
    pub rx_bytes: i64,
    /// `rx_packets`.
    pub rx_packets: i64,
    /// `rx_errs`.
    pub rx_errs: i64,
    /// `rx_drop`.
    pub rx_drop: i64,
    /// `tx_bytes`.
    pub tx_bytes: i64,
    /// `tx_packets`.
    pub tx_packets: i64,
    /// `tx_errs`.
    pub tx_errs: i64,
    /// `tx_drop`.
    pub tx_drop: i64,
}
const _: () = assert!(size_of::<DomainInterfaceStats>() == 64);

/// Upstream: `virDomainMemoryStat`. Since 0.7.5.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainMemoryStat {
    /// `tag`.
    pub tag: i32,
    /// `val`.
    pub val: u64,
}
const _: () = assert!(size_of::<DomainMemoryStat>() == 16);

/// Upstream: `virDomainBlockInfo`. Since 0.8.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockInfo {
    /// `capacity`.
    pub capacity: u64,
    /// `allocation`.
    pub allocation: u64,
    /// `physical`.
    pub physical: u64,
}
const _: () = assert!(size_of::<DomainBlockInfo>() == 24);

/// Upstream: `virVcpuInfo`. Since 0.1.4.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VcpuInfo {
    /// `number`.
    pub number: u32,
    /// `state`.
    pub state: i32,
    /// `cpuTime`.
    pub cpu_time: u64,
    /// `cpu`.
    pub cpu: i32,
}
const _: () = assert!(size_of::<VcpuInfo>() == 24);

/// Upstream: `virDomainBlockJobInfo`. Since 0.9.4.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainBlockJobInfo {
    /// `type`.
    pub type_: i32,
    /// `bandwidth`.
    pub bandwidth: u64,
    /// `cur`.
    pub cur: u64,
    /// `end`.
    pub end: u64,
}
const _: () = assert!(size_of::<DomainBlockJobInfo>() == 32);

/// Upstream: `virDomainJobInfo`. Since 0.7.7.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DomainJobInfo {
    /// `type`.
    pub type_: i32,
    /// `timeElapsed`.
    pub time_elapsed: u64,
    /// `timeRemaining`.
    pub time_remaining: u64,
    /// `dataTotal`.
    pub data_total: u64,
    /// `dataProcessed`.
    pub data_processed: u64,
    /// `dataRemaining`.
    pub data_remaining: u64,
    /// `memTotal`.
    pub mem_total: u64,
    /// `memProcessed`.
    pub mem_processed: u64,
    /// `memRemaining`.
    pub mem_remaining: u64,
    /// `fileTotal`.
    pub file_total: u64,
    /// `fileProcessed`.
    pub file_processed: u64,
    /// `fileRemaining`.
    pub file_remaining: u64,
}
const _: () = assert!(size_of::<DomainJobInfo>() == 96);

/// Upstream: `virStoragePoolInfo`. Since 0.4.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StoragePoolInfo {
    /// `state`.
    pub state: i32,
    /// `capacity`.
    pub capacity: u64,
    /// `allocation`.
    pub allocation: u64,
    /// `available`.
    pub available: u64,
}
const _: () = assert!(size_of::<StoragePoolInfo>() == 32);

/// Upstream: `virStorageVolInfo`. Since 0.4.1.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StorageVolInfo {
    /// `type`.
    pub type_: i32,
    /// `capacity`.
    pub capacity: u64,
    /// `allocation`.
    pub allocation: u64,
}
const _: () = assert!(size_of::<StorageVolInfo>() == 24);

pod_struct!(
    DomainControlInfo,
    DomainInfo,
    DomainBlockStats,
    DomainInterfaceStats,
    DomainMemoryStat,
    DomainBlockInfo,
    VcpuInfo,
    DomainBlockJobInfo,
    DomainJobInfo,
    StoragePoolInfo,
    StorageVolInfo
);
