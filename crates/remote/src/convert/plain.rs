//! Structures of plain numbers.

use ferrovirt::Result;
use ferrovirt::structs::{
    DomainBlockInfo, DomainBlockStats, DomainControlInfo, DomainInfo, DomainInterfaceStats, DomainJobInfo,
    DomainMemoryStat, StoragePoolInfo, StorageVolInfo, VcpuInfo,
};
use ferrovirt_rpc::protocol::remote as wire;

use super::{FromWire, ToWire, number};

/// `StorageVolInfo, StorageVolGetInfoRet: type_ = r#type, capacity;`: the fields, the API's name first.
macro_rules! plain {
    ($($api:ident, $wire:ident: $($field:ident $(= $on_wire:ident)?),+;)*) => {$(
        impl ToWire<wire::$wire> for $api {
            fn to_wire(&self) -> Result<wire::$wire> {
                let mut out = wire::$wire::default();
                $(plain!(@wire out $field $($on_wire)?) = number(self.$field)?;)+
                Ok(out)
            }
        }

        impl FromWire<wire::$wire> for $api {
            fn from_wire(wire: wire::$wire) -> Result<Self> {
                Ok(Self { $($field: number(plain!(@wire wire $field $($on_wire)?))?,)+ })
            }
        }
    )*};
    (@wire $value:ident $field:ident) => { $value.$field };
    (@wire $value:ident $field:ident $on_wire:ident) => { $value.$on_wire };
}

plain! {
    DomainInfo, DomainGetInfoRet: state, max_mem, memory, nr_virt_cpu, cpu_time;
    DomainControlInfo, DomainGetControlInfoRet: state, details, state_time;
    DomainBlockStats, DomainBlockStatsRet: rd_req, rd_bytes, wr_req, wr_bytes, errs;
    DomainInterfaceStats, DomainInterfaceStatsRet:
        rx_bytes, rx_packets, rx_errs, rx_drop, tx_bytes, tx_packets, tx_errs, tx_drop;
    DomainBlockInfo, DomainGetBlockInfoRet: capacity, allocation, physical;
    DomainJobInfo, DomainGetJobInfoRet:
        type_ = r#type, time_elapsed, time_remaining, data_total, data_processed, data_remaining,
        mem_total, mem_processed, mem_remaining, file_total, file_processed, file_remaining;
    StoragePoolInfo, StoragePoolGetInfoRet: state, capacity, allocation, available;
    StorageVolInfo, StorageVolGetInfoRet: type_ = r#type, capacity, allocation;
    StorageVolInfo, StorageVolGetInfoFlagsRet: type_ = r#type, capacity, allocation;
    VcpuInfo, VcpuInfo: number, state, cpu_time, cpu;
    DomainMemoryStat, DomainMemoryStat: tag, val;
}
