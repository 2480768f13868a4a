//! Calls that the generator leaves out: `xtask/src/gen/remote/by_hand.rs` says which and why.

use std::os::fd::{BorrowedFd, OwnedFd};
use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::object::{DomainRef, NetworkRef};
use ferrovirt::record::StatField;
use ferrovirt::structs::{DomainBlockJobInfo, VcpuInfo};
use ferrovirt::{Result, feature};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_util::sys::poller::duplicate;
use ferrovirt_util::typed_param::TypedParams;

use super::Remote;
use super::error::ClientError;
use crate::convert::{FromWire as _, ToWire as _, number, required};

/// Virtual CPUs of most guests: what is asked for at first.
const VCPUS_USUAL: i32 = 64;

// The connection.

pub(crate) fn connect_get_type(remote: &Remote, call: &Call) -> Result<String> {
    if let Some(known) = remote.type_name.get() {
        return Ok(known.clone());
    }
    let ret = remote.ask(call, |calls| remote::client::connect_get_type(calls))?;
    Ok(remote.type_name.get_or_init(|| ret.r#type).clone())
}

/// The way there is secure, and so is the server's connection to its hypervisor.
pub(crate) fn connect_is_secure(remote: &Remote, call: &Call) -> Result<bool> {
    let there = remote.ask(call, |calls| remote::client::connect_is_secure(calls))?.secure != 0;
    Ok(there && remote.link().is_secure)
}

pub(crate) fn connect_is_encrypted(remote: &Remote, call: &Call) -> Result<bool> {
    let there = remote.ask(call, |calls| remote::client::connect_is_secure(calls))?.secure != 0;
    Ok(there && remote.link().is_encrypted)
}

#[expect(clippy::unnecessary_wraps, reason = "the driver method's signature")]
pub(crate) fn connect_is_alive(remote: &Remote, _call: &Call) -> Result<bool> {
    Ok(remote.link().connection.closed().is_none())
}

/// Whether the server does not understand it: then nothing happens.
pub(crate) fn connect_set_keep_alive(
    remote: &Remote,
    _call: &Call,
    interval: i32,
    count: u32,
) -> Result<bool> {
    let seconds: u64 = number(interval.max(0))?;
    Ok(!remote.set_keepalive(Duration::from_secs(seconds), count))
}

/// A later connection is told too.
pub(crate) fn connect_set_identity(
    remote: &Remote,
    call: &Call,
    params: &TypedParams,
    flags: u32,
) -> Result<()> {
    let args = remote::ConnectSetIdentityArgs { params: params.to_wire()?, flags };
    remote.ask(call, |calls| remote::client::connect_set_identity(calls, &args))?;
    remote.told.lock().identity = Some(args);
    Ok(())
}

// Results whose room is to be found out.

pub(crate) fn domain_get_vcpus(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    maplen: i32,
) -> Result<(Vec<VcpuInfo>, Vec<u8>)> {
    let most = match i64::from(remote::CPUMAPS_MAX).checked_div(i64::from(maplen)) {
        Some(maps) if maplen > 0 => maps.min(remote::VCPUINFO_MAX.into()),
        _ => remote::VCPUINFO_MAX.into(),
    };
    let most: i32 = number(most.max(1))?;
    let mut room = VCPUS_USUAL.min(most);
    loop {
        let args = remote::DomainGetVcpusArgs { dom: domain.to_wire()?, maxinfo: room, maplen };
        let mut ret = remote.ask(call, |calls| remote::client::domain_get_vcpus(calls, &args))?;
        let found: i32 = number(ret.info.len())?;
        if found < room || room == most {
            ret.cpumaps.truncate(ret.info.len() * number::<_, usize>(maplen.max(0))?);
            return Ok((Vec::from_wire(ret.info)?, ret.cpumaps));
        }
        room = room.saturating_mul(16).min(most);
    }
}

pub(crate) fn domain_get_vcpu_pin_info(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    ncpumaps: i32,
    maplen: i32,
    flags: u32,
) -> Result<Vec<u8>> {
    check_count("vCPU count", number(ncpumaps)?, remote::VCPUINFO_MAX)?;
    let bytes: u64 = number(i64::from(ncpumaps) * i64::from(maplen))?;
    check_count("vCPU map buffer length", bytes, remote::CPUMAPS_MAX)?;
    let args = remote::DomainGetVcpuPinInfoArgs { dom: domain.to_wire()?, ncpumaps, maplen, flags };
    let mut ret = remote.ask(call, |calls| remote::client::domain_get_vcpu_pin_info(calls, &args))?;
    ret.cpumaps.truncate(number::<_, usize>(i64::from(ret.num) * i64::from(maplen))?);
    Ok(ret.cpumaps)
}

pub(crate) fn domain_get_emulator_pin_info(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    maplen: i32,
    flags: u32,
) -> Result<Option<Vec<u8>>> {
    let args = remote::DomainGetEmulatorPinInfoArgs { dom: domain.to_wire()?, maplen, flags };
    let ret = remote.ask(call, |calls| remote::client::domain_get_emulator_pin_info(calls, &args))?;
    Ok((ret.ret > 0).then_some(ret.cpumaps))
}

pub(crate) fn domain_get_cpu_stats(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    nparams: u32,
    start_cpu: i32,
    ncpus: u32,
    flags: u32,
) -> Result<(i32, TypedParams)> {
    check_count("nparams count", nparams.into(), remote::NODE_CPU_STATS_MAX)?;
    check_count("ncpus count", ncpus.into(), remote::DOMAIN_GET_CPU_STATS_NCPUS_MAX)?;
    let flags = flags | TYPED_PARAM_STRING_OKAY;
    let dom = domain.to_wire()?;
    let args = remote::DomainGetCpuStatsArgs { dom, nparams, start_cpu, ncpus, flags };
    let ret = remote.ask(call, |calls| remote::client::domain_get_cpu_stats(calls, &args))?;
    Ok((ret.nparams, TypedParams::from_wire(ret.params)?))
}

/// Drivers want to be told exactly how many counters they have, so they are asked first.
pub(crate) fn node_get_cpu_stats(
    remote: &Remote,
    call: &Call,
    cpu_num: i32,
    flags: u32,
) -> Result<Vec<StatField>> {
    let mut args = remote::NodeGetCpuStatsArgs { cpu_num, nparams: 0, flags };
    args.nparams = remote.ask(call, |calls| remote::client::node_get_cpu_stats(calls, &args))?.nparams;
    if args.nparams <= 0 {
        return Ok(Vec::new());
    }
    let ret = remote.ask(call, |calls| remote::client::node_get_cpu_stats(calls, &args))?;
    Vec::from_wire(ret.params)
}

pub(crate) fn node_get_memory_stats(
    remote: &Remote,
    call: &Call,
    cell_num: i32,
    flags: u32,
) -> Result<Vec<StatField>> {
    let mut args = remote::NodeGetMemoryStatsArgs { nparams: 0, cell_num, flags };
    args.nparams = remote.ask(call, |calls| remote::client::node_get_memory_stats(calls, &args))?.nparams;
    if args.nparams <= 0 {
        return Ok(Vec::new());
    }
    let ret = remote.ask(call, |calls| remote::client::node_get_memory_stats(calls, &args))?;
    Vec::from_wire(ret.params)
}

pub(crate) fn node_get_cpu_map(remote: &Remote, call: &Call, flags: u32) -> Result<(i32, Vec<u8>, u32)> {
    let args = remote::NodeGetCpuMapArgs { need_map: 1, need_online: 1, flags };
    let ret = remote.ask(call, |calls| remote::client::node_get_cpu_map(calls, &args))?;
    Ok((ret.ret, ret.cpumap, ret.online))
}

pub(crate) fn domain_block_peek(
    remote: &Remote,
    call: &Call,
    dom: &DomainRef,
    disk: &str,
    offset: u64,
    size: u64,
    flags: u32,
) -> Result<Vec<u8>> {
    check_peek("block peek", size, remote::DOMAIN_BLOCK_PEEK_BUFFER_MAX)?;
    let (dom, path) = (dom.to_wire()?, disk.to_wire()?);
    let args = remote::DomainBlockPeekArgs { dom, path, offset, size: number(size)?, flags };
    let ret = remote.ask(call, |calls| remote::client::domain_block_peek(calls, &args))?;
    exactly(size, ret.buffer)
}

pub(crate) fn domain_memory_peek(
    remote: &Remote,
    call: &Call,
    dom: &DomainRef,
    start: u64,
    size: u64,
    flags: u32,
) -> Result<Vec<u8>> {
    check_peek("memory peek", size, remote::DOMAIN_MEMORY_PEEK_BUFFER_MAX)?;
    let (dom, offset) = (dom.to_wire()?, start);
    let args = remote::DomainMemoryPeekArgs { dom, offset, size: number(size)?, flags };
    let ret = remote.ask(call, |calls| remote::client::domain_memory_peek(calls, &args))?;
    exactly(size, ret.buffer)
}

pub(crate) fn domain_get_block_job_info(
    remote: &Remote,
    call: &Call,
    dom: &DomainRef,
    disk: &str,
    flags: u32,
) -> Result<Option<DomainBlockJobInfo>> {
    let args = remote::DomainGetBlockJobInfoArgs { dom: dom.to_wire()?, path: disk.to_wire()?, flags };
    let ret = remote.ask(call, |calls| remote::client::domain_get_block_job_info(calls, &args))?;
    let info = DomainBlockJobInfo { type_: ret.r#type, bandwidth: ret.bandwidth, cur: ret.cur, end: ret.end };
    Ok((ret.found != 0).then_some(info))
}

/// Command and section were swapped on the wire when the call was new; servers say whether they still are.
#[expect(clippy::too_many_arguments, reason = "the driver method's signature")]
pub(crate) fn network_update(
    remote: &Remote,
    call: &Call,
    network: &NetworkRef,
    command: u32,
    section: u32,
    parent_index: i32,
    xml: &str,
    flags: u32,
) -> Result<()> {
    let (command, section) = match remote.supports(call, feature::NETWORK_UPDATE_HAS_CORRECT_ORDER)? {
        true => (command, section),
        false => (section, command),
    };
    let (net, xml) = (network.to_wire()?, xml.to_wire()?);
    let args = remote::NetworkUpdateArgs { net, command, section, parent_index, xml, flags };
    remote.ask(call, |calls| remote::client::network_update(calls, &args))
}

// Descriptors.

pub(crate) fn domain_open_graphics(
    remote: &Remote,
    call: &Call,
    dom: &DomainRef,
    idx: u32,
    fd: i32,
    flags: u32,
) -> Result<()> {
    let fds = vec![duplicate(fd).map_err(|source| ClientError::Duplicate { fd, source })?];
    let args = remote::DomainOpenGraphicsArgs { dom: dom.to_wire()?, idx, flags };
    remote.ask(call, |calls| remote::client::domain_open_graphics(calls, &args, fds)).map(drop)
}

pub(crate) fn domain_open_graphics_fd(
    remote: &Remote,
    call: &Call,
    dom: &DomainRef,
    idx: u32,
    flags: u32,
) -> Result<OwnedFd> {
    let args = remote::DomainOpenGraphicsFdArgs { dom: dom.to_wire()?, idx, flags };
    let ((), fds) = remote.ask(call, |calls| remote::client::domain_open_graphics_fd(calls, &args))?;
    Ok(fds.into_iter().next().ok_or(ClientError::NoDescriptor)?)
}

pub(crate) fn domain_create_with_files(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    files: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<()> {
    let args = remote::DomainCreateWithFilesArgs { dom: domain.to_wire()?, flags };
    let fds = copies(files)?;
    remote.ask(call, |calls| remote::client::domain_create_with_files(calls, &args, fds)).map(drop)
}

pub(crate) fn domain_create_xml_with_files(
    remote: &Remote,
    call: &Call,
    xml_desc: &str,
    files: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<DomainRef> {
    let args = remote::DomainCreateXmlWithFilesArgs { xml_desc: xml_desc.to_wire()?, flags };
    let fds = copies(files)?;
    let (ret, _) =
        remote.ask(call, |calls| remote::client::domain_create_xml_with_files(calls, &args, fds))?;
    DomainRef::from_wire(ret.dom)
}

pub(crate) fn domain_fd_associate(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    name: Option<&str>,
    fds: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<()> {
    let args = remote::DomainFdAssociateArgs { dom: domain.to_wire()?, name: required(name)?, flags };
    let fds = copies(fds)?;
    remote.ask(call, |calls| remote::client::domain_fd_associate(calls, &args, fds)).map(drop)
}

pub(crate) fn domain_qemu_monitor_command_with_files(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    cmd: &str,
    infiles: &[BorrowedFd<'_>],
    flags: u32,
) -> Result<(Vec<OwnedFd>, String)> {
    let (dom, cmd) = (domain.to_wire()?, cmd.to_wire()?);
    let args = qemu::DomainMonitorCommandWithFilesArgs { dom, cmd, flags };
    let fds = copies(infiles)?;
    let (ret, fds) =
        remote.ask(call, |calls| qemu::client::domain_monitor_command_with_files(calls, &args, fds))?;
    Ok((fds, ret.result))
}

pub(crate) fn domain_lxc_open_namespace(
    remote: &Remote,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<Vec<OwnedFd>> {
    let args = lxc::DomainOpenNamespaceArgs { dom: domain.to_wire()?, flags };
    let ((), fds) = remote.ask(call, |calls| lxc::client::domain_open_namespace(calls, &args))?;
    Ok(fds)
}

// Helpers.

fn copies(fds: &[BorrowedFd<'_>]) -> Result<Vec<OwnedFd>> {
    use std::os::fd::AsRawFd as _;
    let copy = |fd: &BorrowedFd<'_>| {
        let error = |source| ClientError::Duplicate { fd: fd.as_raw_fd(), source };
        Ok(fd.try_clone_to_owned().map_err(error)?)
    };
    fds.iter().map(copy).collect()
}

fn check_count(what: &'static str, count: u64, limit: u32) -> Result<()> {
    if count > limit.into() { Err(ClientError::Count { what, count, limit }.into()) } else { Ok(()) }
}

fn check_peek(what: &'static str, size: u64, limit: u32) -> Result<()> {
    if size > limit.into() { Err(ClientError::Peek { what, size, limit }.into()) } else { Ok(()) }
}

fn exactly(size: u64, buffer: Vec<u8>) -> Result<Vec<u8>> {
    if number::<_, u64>(buffer.len())? == size { Ok(buffer) } else { Err(ClientError::BufferSize.into()) }
}
