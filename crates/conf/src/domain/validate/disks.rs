//! Checks of single disks. Upstream: `virDomainDiskDefValidate`.

use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::address::Address;
use super::super::disk::source::{NetProtocol, SourceType};
use super::super::disk::{Disk, DiskBus, DiskDevice};
use super::{Domain, refuse};
use crate::storage::is_wwn;

impl Domain {
    pub(super) fn check_each_disk(&self) -> Result<()> {
        self.devices.disks.iter().try_for_each(|disk| {
            super::sources::check(disk)?;
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
    check_source(disk)?;
    if let (
        Some(bus @ (DiskBus::Ide | DiskBus::Fdc | DiskBus::Scsi | DiskBus::Sata)),
        Some(Address::Pci(_)),
    ) = (disk.target.bus, &disk.info.address)
    {
        let name = disk.target.dev.as_deref().unwrap_or_default();
        let bus = bus.as_str();
        let text = format!("Invalid address type 'pci' for the disk '{name}' with the bus type '{bus}'");
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    if disk.iotune.is_some() && !disk.throttle_filters.is_empty() {
        let name = disk.target.dev.as_deref().unwrap_or_default();
        let text = format!("block 'throttlefilters' can't be used together with 'iotune' for disk '{name}'");
        return refuse(ErrorNumber::OPERATION_UNSUPPORTED, text);
    }
    if disk.device == DiskDevice::Disk && is_empty(disk) {
        return refuse(ErrorNumber::NO_SOURCE, disk.target.dev.as_deref().unwrap_or_default());
    }
    Ok(())
}

/// What may stand in the disk or in its source but not in both, and what no driver has.
fn check_source(disk: &Disk) -> Result<()> {
    let source = disk.source.as_ref();
    if disk.auth.is_some() && source.is_some_and(|source| source.auth.is_some()) {
        let text = "an <auth> definition already found for disk source";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    if disk.encryption.is_some() && source.is_some_and(|source| source.encryption.is_some()) {
        let text = "an <encryption> definition already found for disk source";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    if source.is_some_and(|source| source.protocol == Some(NetProtocol::Sheepdog)) {
        let text = "'sheepdog' protocol is no longer supported by any hypervisor driver";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
    }
    let mut encryptions = disk.encryption.iter().chain(source.and_then(|source| source.encryption.as_ref()));
    if encryptions.any(|encryption| encryption.cipher.is_some()) {
        let text = "supplying <cipher> for domain disk definition is unnecessary";
        return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
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
