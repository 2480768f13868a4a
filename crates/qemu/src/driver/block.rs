//! The disks of a domain: sizes, counters, errors.

use std::fs::File;
use std::io::Read as _;
use std::os::unix::fs::{FileTypeExt, MetadataExt};

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt::record::DiskError;
use ferrovirt::structs::{DomainBlockInfo, DomainBlockStats};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::storage_file::{FileFormat, HEADER_LIMIT, ImageMetadata};
use ferrovirt_util::typed_param::{TypedParams, TypedValue};
use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::connection::{Connection, only_flags};
use super::domain::Domain;
use crate::command::disk_path;
use crate::monitor::command::{BlockCounters, BlockDevice, Counters, QueryBlock, QueryBlockstats};

document_errors! {
    /// A disk that is not there, or not as it should be.
    pub(crate) BlockError in QEMU {
        INVALID_ARG NotAssigned(String) = "invalid path {0} not assigned to domain";
        INVALID_ARG NoDisk(String) = "disk '{0}' not found in domain";
        INVALID_ARG NoSource(String) = "disk '{0}' does not currently have a source assigned";
        INVALID_ARG NoPath(String) = "invalid path: {0}";
        INTERNAL_ERROR NoCounters(String) = "failed to gather stats for disk '{0}'";
    }
}

/// The disk with that target or path. Upstream: `virDomainDiskByName`.
pub(super) fn disk_named<'a>(definition: &'a Definition, name: &str) -> Option<&'a Disk> {
    let disks = &definition.devices.disks;
    let by_target = disks.iter().find(|disk| disk.target.dev.as_deref() == Some(name));
    by_target.or_else(|| disks.iter().find(|disk| disk_path(disk) == Some(name)))
}

/// The alias in QEMU's name of a device: that is the alias itself, or a path with it.
fn alias_of(qdev: &str) -> &str {
    let name = qdev.strip_prefix("/machine/peripheral/").unwrap_or(qdev);
    name.split('/').next().unwrap_or(name)
}

fn belongs(disk: &Disk, qdev: Option<&str>) -> bool {
    disk.info.alias.is_some() && disk.info.alias.as_deref() == qdev.map(alias_of)
}

/// The sizes of a disk. Upstream: `qemuDomainGetBlockInfo`.
pub(super) fn info(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    disk: &str,
    flags: u32,
) -> Result<DomainBlockInfo> {
    only_flags("qemuDomainGetBlockInfo", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Query, "virDomainGetBlockInfo")?;
    let definition = domain.definition(0)?;
    let found = disk_named(&definition, disk).ok_or_else(|| BlockError::NotAssigned(disk.to_owned()))?;
    let path = disk_path(found).ok_or_else(|| BlockError::NoSource(disk.to_owned()))?;
    let info = sizes_on_host(found, path)?;
    if domain.state().live.is_none() {
        return Ok(info);
    }
    let devices = domain.ask(call, &QueryBlock {})?;
    let counters = counters(call, &domain, found)?;
    Ok(corrected(info, found, &devices, counters))
}

/// The sizes with what only the emulator knows.
fn corrected(
    mut info: DomainBlockInfo,
    disk: &Disk,
    devices: &[BlockDevice],
    counters: Option<Counters>,
) -> DomainBlockInfo {
    let device = devices.iter().find(|device| belongs(disk, device.qdev.as_deref()));
    if let Some(inserted) = device.and_then(|device| device.inserted.as_ref()) {
        info.capacity = inserted.image.virtual_size;
    }
    // Of a block device nobody but the emulator knows what is in use.
    if info.allocation == 0 {
        info.allocation = counters.map_or(0, |counters| counters.wr_highest_offset);
    }
    info
}

/// The disks, for the statistics of many domains; with counters if the domain runs.
pub(super) fn push_stats(
    definition: &Definition,
    counters: &[BlockCounters],
    devices: &[BlockDevice],
    params: &mut TypedParams,
) -> Result<()> {
    let disks = &definition.devices.disks;
    params.push("block.count", u32::try_from(disks.len()).unwrap_or(u32::MAX))?;
    for (index, disk) in disks.iter().enumerate() {
        params.push(format!("block.{index}.name"), disk.target.dev.as_deref().unwrap_or_default())?;
        let path = disk_path(disk);
        if let Some(path) = path {
            params.push(format!("block.{index}.path"), path)?;
        }
        let counted = of_disk(counters, disk);
        if let Some(counted) = counted {
            for (name, value) in [
                ("rd.reqs", counted.rd_operations),
                ("rd.bytes", counted.rd_bytes),
                ("rd.times", counted.rd_total_time_ns),
                ("wr.reqs", counted.wr_operations),
                ("wr.bytes", counted.wr_bytes),
                ("wr.times", counted.wr_total_time_ns),
                ("fl.reqs", counted.flush_operations),
                ("fl.times", counted.flush_total_time_ns),
            ] {
                params.push(format!("block.{index}.{name}"), u64::try_from(value).unwrap_or(0))?;
            }
        }
        let Some(info) = path.and_then(|path| sizes_on_host(disk, path).ok()) else { continue };
        let info = corrected(info, disk, devices, counted);
        for (name, value) in
            [("allocation", info.allocation), ("capacity", info.capacity), ("physical", info.physical)]
        {
            params.push(format!("block.{index}.{name}"), value)?;
        }
    }
    Ok(())
}

/// What the host and the image's header say.
fn sizes_on_host(disk: &Disk, path: &str) -> Result<DomainBlockInfo> {
    let failed = |e: std::io::Error| {
        Error::io(ErrorDomain::QEMU, &e, format!("cannot stat file '{path}'")).with_path(path)
    };
    let mut file = File::open(path).map_err(failed)?;
    let status = file.metadata().map_err(failed)?;
    let is_device = status.file_type().is_block_device();
    let physical = if is_device {
        std::io::Seek::seek(&mut file, std::io::SeekFrom::End(0)).map_err(failed)?
    } else {
        status.len()
    };
    std::io::Seek::rewind(&mut file).map_err(failed)?;
    let format = disk.driver.as_ref().and_then(|driver| driver.format.as_deref()).unwrap_or("raw");
    let capacity = match FileFormat::from_name(format) {
        None | Some(FileFormat::Raw) => None,
        Some(format) => {
            let mut header = Vec::new();
            (&file).take(HEADER_LIMIT as u64).read_to_end(&mut header).map_err(failed)?;
            ImageMetadata::read(&header, format).capacity
        }
    };
    Ok(DomainBlockInfo {
        capacity: capacity.unwrap_or(physical),
        allocation: if is_device { 0 } else { status.blocks() * 512 },
        physical,
    })
}

/// What the emulator has counted for a disk.
fn counters(call: &Call, domain: &Domain, disk: &Disk) -> Result<Option<Counters>> {
    Ok(of_disk(&domain.ask(call, &QueryBlockstats {})?, disk))
}

fn of_disk(all: &[BlockCounters], disk: &Disk) -> Option<Counters> {
    let entry = all.iter().find(|entry| belongs(disk, entry.qdev.as_deref()))?;
    // How far an image is filled is known one node below.
    let wr_highest_offset = entry.parent.as_ref().map_or(0, |parent| parent.stats.wr_highest_offset);
    Some(Counters { wr_highest_offset, ..entry.stats })
}

/// The counters of a disk, or with an empty name of all disks together.
fn counted(call: &Call, domain: &Domain, function: &'static str, disk: &str) -> Result<Counters> {
    let _job = domain.begin(call, JobKind::Query, function)?;
    let definition = domain.live_definition()?;
    if disk.is_empty() {
        let all = domain.ask(call, &QueryBlockstats {})?;
        let ours = all.into_iter().filter(|entry| entry.qdev.is_some()).map(|entry| entry.stats);
        return Ok(ours.fold(Counters::default(), sum));
    }
    let found = disk_named(&definition, disk).ok_or_else(|| BlockError::NoPath(disk.to_owned()))?;
    let counters = counters(call, domain, found)?;
    counters.ok_or_else(|| BlockError::NoCounters(disk.to_owned()).into())
}

fn sum(a: Counters, b: Counters) -> Counters {
    Counters {
        rd_operations: a.rd_operations.saturating_add(b.rd_operations),
        rd_bytes: a.rd_bytes.saturating_add(b.rd_bytes),
        rd_total_time_ns: a.rd_total_time_ns.saturating_add(b.rd_total_time_ns),
        wr_operations: a.wr_operations.saturating_add(b.wr_operations),
        wr_bytes: a.wr_bytes.saturating_add(b.wr_bytes),
        wr_total_time_ns: a.wr_total_time_ns.saturating_add(b.wr_total_time_ns),
        flush_operations: a.flush_operations.saturating_add(b.flush_operations),
        flush_total_time_ns: a.flush_total_time_ns.saturating_add(b.flush_total_time_ns),
        wr_highest_offset: 0,
    }
}

/// Counters of a disk. Upstream: `qemuDomainBlockStats`.
pub(super) fn stats(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    disk: &str,
) -> Result<DomainBlockStats> {
    let counters = counted(call, &*connection.find(domain)?, "virDomainBlockStats", disk)?;
    Ok(DomainBlockStats {
        rd_req: counters.rd_operations,
        rd_bytes: counters.rd_bytes,
        wr_req: counters.wr_operations,
        wr_bytes: counters.wr_bytes,
        errs: -1,
    })
}

/// More counters of a disk. Upstream: `qemuDomainBlockStatsFlags`.
pub(super) fn stats_flags(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    disk: &str,
    flags: u32,
) -> Result<TypedParams> {
    only_flags("qemuDomainBlockStatsFlags", flags, consts::TYPED_PARAM_STRING_OKAY)?;
    let counters = counted(call, &*connection.find(domain)?, "virDomainBlockStatsFlags", disk)?;
    let mut params = TypedParams::new();
    for (name, value) in [
        (consts::DOMAIN_BLOCK_STATS_WRITE_BYTES, counters.wr_bytes),
        (consts::DOMAIN_BLOCK_STATS_WRITE_REQ, counters.wr_operations),
        (consts::DOMAIN_BLOCK_STATS_READ_BYTES, counters.rd_bytes),
        (consts::DOMAIN_BLOCK_STATS_READ_REQ, counters.rd_operations),
        (consts::DOMAIN_BLOCK_STATS_FLUSH_REQ, counters.flush_operations),
        (consts::DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES, counters.wr_total_time_ns),
        (consts::DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES, counters.rd_total_time_ns),
        (consts::DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES, counters.flush_total_time_ns),
    ] {
        params.push(name, TypedValue::LLong(value))?;
    }
    Ok(params)
}

/// The disks that have stopped the guest. Upstream: `qemuDomainGetDiskErrors`.
pub(super) fn errors(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    flags: u32,
) -> Result<Vec<DiskError>> {
    only_flags("qemuDomainGetDiskErrors", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Query, "virDomainGetDiskErrors")?;
    let definition = domain.live_definition()?;
    let devices = domain.ask(call, &QueryBlock {})?;
    let error_of = |disk: &Disk| {
        let device = devices.iter().find(|device| belongs(disk, device.qdev.as_deref()))?;
        let error = match device.io_status.as_deref()? {
            "failed" => consts::DOMAIN_DISK_ERROR_UNSPEC,
            "nospace" => consts::DOMAIN_DISK_ERROR_NO_SPACE,
            _ => return None,
        };
        Some(DiskError { disk: disk.target.dev.clone()?, error })
    };
    Ok(definition.devices.disks.iter().filter_map(error_of).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn devices_are_known_by_their_alias() {
        assert_eq!(alias_of("/machine/peripheral/virtio-disk0/virtio-backend"), "virtio-disk0");
        assert_eq!(alias_of("sata0-0-0"), "sata0-0-0");
    }
}
