//! Calls whose results need more room than a client may ask for, or whose fields depend on each other.

use ferrovirt::{Domain, Error, ErrorDomain, Result};
use ferrovirt_rpc::protocol::remote;
use ferrovirt_rpc::server::Request;

use super::super::client::{Client, Open};
use super::super::object::{Handle as _, Object};
use crate::convert::{ToWire as _, number};

fn refused(text: &str) -> Error {
    Error::internal(ErrorDomain::REMOTE, text)
}

/// The domain that a call is about, once it is permitted.
pub(super) fn permitted(
    client: &Client,
    open: &Open,
    request: &Request,
    dom: remote::NonnullDomain,
    flags: u32,
) -> Result<Domain> {
    let domain = client.handle::<Domain, _>(open, dom)?;
    client.permit(open, request.procedure, domain.object(), flags)?;
    Ok(domain)
}

/// Refuses a number of items of one size that exceeds what the protocol carries.
fn check_room(count: i32, most: u32, size: i32, bytes: u32, names: [&str; 2]) -> Result<()> {
    if count > i32::try_from(most).unwrap_or(i32::MAX) {
        return Err(refused(names[0]));
    }
    let total = i64::from(count.max(0)) * i64::from(size.max(0));
    if total > i64::from(bytes) { Err(refused(names[1])) } else { Ok(()) }
}

pub(crate) fn domain_get_vcpus(
    client: &Client,
    request: &mut Request,
    args: remote::DomainGetVcpusArgs,
) -> Result<remote::DomainGetVcpusRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, 0)?;
    let names = ["maxinfo > REMOTE_VCPUINFO_MAX", "maxinfo * maplen > REMOTE_CPUMAPS_MAX"];
    check_room(args.maxinfo, remote::VCPUINFO_MAX, args.maplen, remote::CPUMAPS_MAX, names)?;
    let room: usize = number(args.maxinfo.max(0))?;
    let (mut info, mut cpumaps) = domain.vcpus(args.maplen)?;
    info.truncate(room);
    cpumaps.truncate(info.len() * number::<_, usize>(args.maplen.max(0))?);
    Ok(remote::DomainGetVcpusRet { info: info.to_wire()?, cpumaps })
}

pub(crate) fn domain_get_vcpu_pin_info(
    client: &Client,
    request: &mut Request,
    args: remote::DomainGetVcpuPinInfoArgs,
) -> Result<remote::DomainGetVcpuPinInfoRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    let names = ["ncpumaps > REMOTE_VCPUINFO_MAX", "ncpumaps * maplen > REMOTE_CPUMAPS_MAX"];
    check_room(args.ncpumaps, remote::VCPUINFO_MAX, args.maplen, remote::CPUMAPS_MAX, names)?;
    let cpumaps = domain.vcpu_pin_info(args.ncpumaps, args.maplen, args.flags)?;
    let size: usize = number(args.maplen.max(0))?;
    let num = cpumaps.len().checked_div(size).unwrap_or(0);
    Ok(remote::DomainGetVcpuPinInfoRet { cpumaps, num: number(num)? })
}

pub(crate) fn domain_get_emulator_pin_info(
    client: &Client,
    request: &mut Request,
    args: remote::DomainGetEmulatorPinInfoArgs,
) -> Result<remote::DomainGetEmulatorPinInfoRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    let names = ["", "maplen > REMOTE_CPUMAP_MAX"];
    check_room(1, 1, args.maplen, remote::CPUMAPS_MAX, names)?;
    let found = domain.emulator_pin_info(args.maplen, args.flags)?;
    let ret = found.is_some().into();
    Ok(remote::DomainGetEmulatorPinInfoRet { cpumaps: found.unwrap_or_default(), ret })
}

pub(crate) fn domain_get_cpu_stats(
    client: &Client,
    request: &mut Request,
    args: remote::DomainGetCpuStatsArgs,
) -> Result<remote::DomainGetCpuStatsRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    if args.nparams > remote::NODE_CPU_STATS_MAX {
        return Err(refused("nparams too large"));
    }
    if args.ncpus > remote::DOMAIN_GET_CPU_STATS_NCPUS_MAX {
        return Err(refused("ncpus too large"));
    }
    let (nparams, params) = domain.cpu_stats(args.nparams, args.start_cpu, args.ncpus, args.flags)?;
    Ok(remote::DomainGetCpuStatsRet { params: params.to_wire()?, nparams })
}

pub(crate) fn domain_get_block_job_info(
    client: &Client,
    request: &mut Request,
    args: remote::DomainGetBlockJobInfoArgs,
) -> Result<remote::DomainGetBlockJobInfoRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    Ok(match domain.block_job_info(&args.path, args.flags)? {
        None => remote::DomainGetBlockJobInfoRet::default(),
        Some(job) => remote::DomainGetBlockJobInfoRet {
            found: 1,
            r#type: job.type_,
            bandwidth: job.bandwidth,
            cur: job.cur,
            end: job.end,
        },
    })
}

fn check_size(size: u32, most: u32) -> Result<()> {
    if size > most { Err(refused("size too large for buffer")) } else { Ok(()) }
}

pub(crate) fn domain_block_peek(
    client: &Client,
    request: &mut Request,
    args: remote::DomainBlockPeekArgs,
) -> Result<remote::DomainBlockPeekRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    check_size(args.size, remote::DOMAIN_BLOCK_PEEK_BUFFER_MAX)?;
    let buffer = domain.block_peek(&args.path, args.offset, args.size.into(), args.flags)?;
    Ok(remote::DomainBlockPeekRet { buffer })
}

pub(crate) fn domain_memory_peek(
    client: &Client,
    request: &mut Request,
    args: remote::DomainMemoryPeekArgs,
) -> Result<remote::DomainMemoryPeekRet> {
    let open = client.open()?;
    let domain = permitted(client, &open, request, args.dom, args.flags)?;
    check_size(args.size, remote::DOMAIN_MEMORY_PEEK_BUFFER_MAX)?;
    let buffer = domain.memory_peek(args.offset, args.size.into(), args.flags)?;
    Ok(remote::DomainMemoryPeekRet { buffer })
}

pub(crate) fn node_get_cpu_map(
    client: &Client,
    request: &mut Request,
    args: remote::NodeGetCpuMapArgs,
) -> Result<remote::NodeGetCpuMapRet> {
    let open = client.open()?;
    client.permit(&open, request.procedure, Object::Connect, args.flags)?;
    let (ret, cpumap, online) = open.connect.node_cpu_map(args.flags)?;
    let cpumap = if args.need_map == 0 { Vec::new() } else { cpumap };
    let online = if args.need_online == 0 { 0 } else { online };
    Ok(remote::NodeGetCpuMapRet { cpumap, online, ret })
}
