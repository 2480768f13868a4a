//! Structures that own strings.

use ferrovirt::Result;
use ferrovirt::record::{
    DhcpLease, DiskError, FsInfo, InterfaceAddresses, IothreadInfo, IpAddress, NodeInfo, SecurityLabel,
    SecurityModel, StatField, StatsRecord,
};
use ferrovirt_rpc::protocol::remote as wire;

use super::{FromWire, ToWire, number};

/// A string that the protocol carries as characters, with or without its NUL.
fn text(mut chars: Vec<u8>) -> String {
    if let Some(nul) = chars.iter().position(|c| *c == 0) {
        chars.truncate(nul);
    }
    String::from_utf8(chars).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

/// The characters with the NUL that C programs expect at their end.
fn chars(text: &str) -> Vec<u8> {
    let mut chars = text.as_bytes().to_vec();
    chars.push(0);
    chars
}

/// `StatField, NodeGetCpuStats { field = wire.field, ... } { field: ... }`: how each side is made of the other.
macro_rules! records {
    ($($api:ident, $wire:ident:
        |$from:ident| { $($field:ident: $value:expr),+ $(,)? },
        |$to:ident| { $($on_wire:ident: $back:expr),+ $(,)? };)*) => {$(
        impl FromWire<wire::$wire> for $api {
            fn from_wire($from: wire::$wire) -> Result<Self> {
                Ok(Self { $($field: $value,)+ })
            }
        }

        impl ToWire<wire::$wire> for $api {
            fn to_wire(&self) -> Result<wire::$wire> {
                let $to = self;
                Ok(wire::$wire { $($on_wire: $back,)+ })
            }
        }
    )*};
}

records! {
    SecurityLabel, DomainGetSecurityLabelRet:
        |w| { label: text(w.label), enforcing: w.enforcing != 0 },
        |a| { label: chars(&a.label), enforcing: a.enforcing.into() };
    SecurityModel, NodeGetSecurityModelRet:
        |w| { model: text(w.model), doi: text(w.doi) },
        |a| { model: chars(&a.model), doi: chars(&a.doi) };
    DiskError, DomainDiskError:
        |w| { disk: w.disk, error: w.error },
        |a| { disk: a.disk.clone(), error: a.error };
    StatsRecord, DomainStatsRecord:
        |w| { domain: FromWire::from_wire(w.dom)?, params: FromWire::from_wire(w.params)? },
        |a| { dom: a.domain.to_wire()?, params: a.params.to_wire()? };
    FsInfo, DomainFsinfo:
        |w| { mountpoint: w.mountpoint, name: w.name, fs_type: w.fstype, devices: w.dev_aliases },
        |a| {
            mountpoint: a.mountpoint.clone(),
            name: a.name.clone(),
            fstype: a.fs_type.clone(),
            dev_aliases: a.devices.clone(),
        };
    IothreadInfo, DomainIothreadInfo:
        |w| { id: w.iothread_id, cpumap: w.cpumap },
        |a| { iothread_id: a.id, cpumap: a.cpumap.clone() };
    IpAddress, DomainIpAddr:
        |w| { family: w.r#type, address: w.addr, prefix: w.prefix },
        |a| { r#type: a.family, addr: a.address.clone(), prefix: a.prefix };
    InterfaceAddresses, DomainInterface:
        |w| { name: w.name, hwaddr: w.hwaddr, addresses: FromWire::from_wire(w.addrs)? },
        |a| { name: a.name.clone(), hwaddr: a.hwaddr.clone(), addrs: a.addresses.to_wire()? };
    DhcpLease, NetworkDhcpLease:
        |w| {
            iface: w.iface,
            expiry_time: w.expirytime,
            family: w.r#type,
            mac: w.mac,
            iaid: w.iaid,
            address: w.ipaddr,
            prefix: w.prefix,
            hostname: w.hostname,
            client_id: w.clientid,
        },
        |a| {
            iface: a.iface.clone(),
            expirytime: a.expiry_time,
            r#type: a.family,
            mac: a.mac.clone(),
            iaid: a.iaid.clone(),
            ipaddr: a.address.clone(),
            prefix: a.prefix,
            hostname: a.hostname.clone(),
            clientid: a.client_id.clone(),
        };
    StatField, NodeGetCpuStats:
        |w| { field: w.field, value: w.value },
        |a| { field: a.field.clone(), value: a.value };
    StatField, NodeGetMemoryStats:
        |w| { field: w.field, value: w.value },
        |a| { field: a.field.clone(), value: a.value };
    NodeInfo, NodeGetInfoRet:
        |w| {
            model: text(w.model.to_vec()),
            memory_kib: w.memory,
            cpus: number(w.cpus)?,
            mhz: number(w.mhz)?,
            nodes: number(w.nodes)?,
            sockets: number(w.sockets)?,
            cores: number(w.cores)?,
            threads: number(w.threads)?,
        },
        |a| {
            model: fixed(&a.model),
            memory: a.memory_kib,
            cpus: number(a.cpus)?,
            mhz: number(a.mhz)?,
            nodes: number(a.nodes)?,
            sockets: number(a.sockets)?,
            cores: number(a.cores)?,
            threads: number(a.threads)?,
        };
}

/// As much of the text as an array of characters holds, its last one NUL.
fn fixed<const N: usize>(text: &str) -> [u8; N] {
    let mut out = [0; N];
    let room = out.iter_mut().take(N.saturating_sub(1));
    room.zip(text.bytes()).for_each(|(slot, byte)| *slot = byte);
    out
}
