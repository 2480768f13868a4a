//! Which SCSI controllers there are, and of which model. Upstream: `virVMXGatherSCSIControllers`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::controller::ControllerType;
use ferrovirt_conf::domain::disk::{Disk, DiskBus};
use ferrovirt_util::Result;

use super::File;
use crate::parse::SCSI_MODELS;
use crate::{Host, VmxError};

/// Index and model of each controller, in the order of the document.
pub(super) struct Controllers(Vec<(u32, Option<String>)>);

/// The SCSI disks of a controller; without an index, of all.
fn disks(domain: &Domain) -> impl Iterator<Item = (u32, &Disk)> {
    domain.devices.disks.iter().filter(|disk| disk.target.bus == Some(DiskBus::Scsi)).filter_map(|disk| {
        match &disk.info.address {
            Some(Address::Drive(drive)) => Some((drive.controller, disk)),
            _ => None,
        }
    })
}

impl Controllers {
    pub(super) fn gather(domain: &Domain, host: &dyn Host) -> Result<Self> {
        let scsi = domain.devices.controllers.iter().filter(|c| c.kind == ControllerType::Scsi);
        let mut this = Self(scsi.map(|c| (c.index.unwrap_or(0), c.model.clone())).collect());
        for (index, disk) in disks(domain) {
            this.take_driver_name(index, disk)?;
        }
        for (index, model) in &mut this.0 {
            if *index > 3 {
                return Err(VmxError::OutOfRange("SCSI controller", *index, "[0..3]").into());
            }
            if model.as_deref() == Some("auto") {
                *model = model_of_images(domain, host, *index)?;
            }
            let known = |model: &String| SCSI_MODELS.iter().any(|(name, _)| name == model);
            if let Some(model) = model.as_ref().filter(|model| !known(model)) {
                return Err(VmxError::ScsiModel(model.clone()).into());
            }
        }
        Ok(this)
    }

    /// Long ago the driver's name of a disk was its controller's model.
    /// Upstream: `virVMXHandleLegacySCSIDiskDriverName`.
    fn take_driver_name(&mut self, index: u32, disk: &Disk) -> Result<(), VmxError> {
        let Some(name) = disk.driver.as_ref().and_then(|driver| driver.name.as_deref()) else {
            return Ok(());
        };
        let model = name.to_ascii_lowercase();
        if !SCSI_MODELS.iter().any(|(known, _)| *known == model) {
            return Err(VmxError::DriverName(name.to_owned()));
        }
        let controller = self.0.iter_mut().find(|(i, _)| *i == index);
        let (_, found) = controller.ok_or(VmxError::MissingController(index))?;
        match found {
            Some(found) if *found != model => Err(VmxError::InconsistentModel(model, found.clone(), index)),
            _ => {
                *found = Some(model);
                Ok(())
            }
        }
    }

    /// Whether there is one at all.
    pub(super) fn any(&self) -> bool {
        !self.0.is_empty()
    }

    pub(super) fn write(&self, file: &mut File) {
        let mut sorted: Vec<_> = self.0.iter().collect();
        sorted.sort_by_key(|(index, _)| *index);
        for (index, model) in sorted {
            let mut entries = file.device(format!("scsi{index}"));
            entries.entry("present", true);
            let model = SCSI_MODELS.iter().find(|(name, _)| Some(*name) == model.as_deref());
            if let Some((_, name)) = model {
                entries.entry("virtualDev", name);
            }
        }
    }
}

/// The model that all images on a controller were made for.
fn model_of_images(domain: &Domain, host: &dyn Host, index: u32) -> Result<Option<String>> {
    let mut found = None;
    for (_, disk) in disks(domain).filter(|(i, _)| *i == index) {
        let Some(model) = host.scsi_model_of_image(disk)? else { continue };
        if found.as_ref().is_some_and(|found| *found != model) {
            return Err(VmxError::InconsistentModels(index).into());
        }
        found = Some(model);
    }
    Ok(found)
}
