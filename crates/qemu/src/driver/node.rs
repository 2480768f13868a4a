//! The host and what it can run.

use std::path::PathBuf;

use ferrovirt::call::Call;
use ferrovirt::record::NodeInfo;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::connection::Connection;
use super::{domain_capabilities as document, host};
use crate::capabilities::Accelerator;
use crate::domain::CapabilitySource as _;

pub(super) fn kind(_: &Connection, _: &Call) -> Result<String> {
    Ok("QEMU".to_owned())
}

pub(super) fn version(connection: &Connection, _: &Call) -> Result<u64> {
    let arch = connection.instance.host_arch().to_owned();
    let binary = connection.instance.emulator_for(&arch);
    let binary = binary.ok_or_else(|| Error::internal(ErrorDomain::QEMU, "no emulator is installed"))?;
    Ok(u64::from(connection.instance.capabilities(&binary)?.version))
}

pub(super) fn hostname(_: &Connection, _: &Call) -> Result<String> {
    Ok(host::name())
}

pub(super) fn yes(_: &Connection, _: &Call) -> Result<bool> {
    Ok(true)
}

pub(super) fn no(_: &Connection, _: &Call) -> Result<bool> {
    Ok(false)
}

pub(super) fn max_vcpus(_: &Connection, _: &Call, _: Option<&str>) -> Result<i32> {
    Ok(i32::try_from(host::cpu_count()).unwrap_or(i32::MAX))
}

pub(super) fn info(connection: &Connection, _: &Call) -> Result<NodeInfo> {
    let cpus = host::cpu_count();
    Ok(NodeInfo {
        model: connection.instance.host_arch().to_owned(),
        memory_kib: host::memory_kib(),
        cpus,
        mhz: 0,
        nodes: 1,
        sockets: 1,
        cores: cpus,
        threads: 1,
    })
}

pub(super) fn capabilities(connection: &Connection, _: &Call) -> Result<String> {
    host::capabilities(&connection.instance)
}

pub(super) fn domain_capabilities(
    connection: &Connection,
    _: &Call,
    emulatorbin: Option<&str>,
    arch: Option<&str>,
    machine: Option<&str>,
    virttype: Option<&str>,
    _flags: u32,
) -> Result<String> {
    let arch = arch.unwrap_or_else(|| connection.instance.host_arch());
    let binary = emulatorbin.map(PathBuf::from).or_else(|| connection.instance.emulator_for(arch));
    let invalid_arg = |text: String| Error::new(ErrorDomain::QEMU, ErrorNumber::INVALID_ARG, text);
    let binary = binary
        .ok_or_else(|| invalid_arg(format!("unable to find any emulator to serve '{arch}' architecture")))?;
    let caps = connection.instance.capabilities(&binary)?;
    let accelerator = match virttype {
        Some("kvm") => Accelerator::Kvm,
        Some("qemu") => Accelerator::Tcg,
        Some(other) => return Err(invalid_arg(format!("unknown virttype: {other}"))),
        None if caps.has_accelerator(Accelerator::Kvm) => Accelerator::Kvm,
        None => Accelerator::Tcg,
    };
    let found = match machine {
        Some(name) => caps.machine(accelerator, name),
        None => caps.default_machine(accelerator),
    };
    let found = found.ok_or_else(|| {
        let name = machine.unwrap_or_default();
        invalid_arg(format!("the machine '{name}' is not supported by emulator '{}'", binary.display()))
    })?;
    Ok(document::of(&caps, accelerator, found).format())
}
