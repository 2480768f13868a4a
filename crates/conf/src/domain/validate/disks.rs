//! Checks of single disks. Upstream: `virDomainDiskDefValidate`.

use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::disk::source::{NetProtocol, SourceType};
use super::super::disk::{Disk, DiskDevice};
use super::{Domain, refuse};
use crate::storage::is_wwn;

impl Domain {
    pub(super) fn check_each_disk(&self) -> Result<()> {
        self.devices.disks.iter().try_for_each(|disk| {
            check(disk)?;
            self.check_throttle_filters(disk)
        })
    }

    /// Upstream: `virDomainDiskDefThrottleFiltersParse`.
    fn check_throttle_filters(&self, disk: &Disk) -> Result<()> {
        let is_known =
            |name: &str| self.throttle_groups.iter().any(|g| g.group_name.as_deref() == Some(name));
        match disk.throttle_filters.iter().find(|filter| !is_known(&filter.group)) {
            Some(filter) => {
                refuse(ErrorNumber::XML_ERROR, format!("throttle group '{}' not found", filter.group))
            }
            None => Ok(()),
        }
    }
}

fn check(disk: &Disk) -> Result<()> {
    if disk.device == DiskDevice::Lun {
        check_lun(disk)?;
    }
    if let Some(wwn) = disk.wwn.as_deref().filter(|wwn| !wwn.is_empty() && !is_wwn(wwn)) {
        return Err(Error::internal(ErrorDomain::NONE, format!("Malformed wwn: {wwn}")));
    }
    if disk.device == DiskDevice::Disk && is_empty(disk) {
        return refuse(ErrorNumber::NO_SOURCE, disk.target.dev.as_deref().unwrap_or_default());
    }
    Ok(())
}

/// Upstream: `virDomainDiskDefSourceLUNValidate`.
fn check_lun(disk: &Disk) -> Result<()> {
    let Some(source) = &disk.source else { return refuse_lun("only valid for block type disk source") };
    match (disk.kind, source.protocol) {
        (SourceType::Block | SourceType::Volume, _) | (SourceType::Network, Some(NetProtocol::Iscsi)) => {
            Ok(())
        }
        (SourceType::Network, protocol) => {
            let protocol = protocol.unwrap_or(NetProtocol::None);
            refuse_lun(&format!("not supported for protocol='{}'", protocol.as_str()))
        }
        _ => refuse_lun("only valid for block type disk source"),
    }
}

fn refuse_lun(why: &str) -> Result<()> {
    refuse(ErrorNumber::CONFIG_UNSUPPORTED, format!("disk device='lun' is {why}"))
}

/// Upstream: `virStorageSourceIsEmpty`.
fn is_empty(disk: &Disk) -> bool {
    let Some(source) = &disk.source else { return true };
    let path = match disk.kind {
        SourceType::File => &source.file,
        SourceType::Block => &source.dev,
        SourceType::Dir => &source.dir,
        SourceType::Network => return matches!(source.protocol, None | Some(NetProtocol::None)),
        SourceType::Volume | SourceType::Nvme | SourceType::VhostUser | SourceType::VhostVdpa => {
            return false;
        }
    };
    path.as_deref().is_none_or(str::is_empty)
}
