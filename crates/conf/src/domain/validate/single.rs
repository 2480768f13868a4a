//! Checks of single devices, and of what a device needs from the others of its class. Upstream:
//! `virDomainDeviceDefValidateInternal`, `virDomainDefPostParseUSB` and the readers of devices.

use ferrovirt_util::xml::{OnOff, StringEnum};
use ferrovirt_util::{ErrorNumber, Result};

use super::super::controller::{Controller, ControllerType};
use super::super::hostdev::HostdevKind;
use super::super::memory::MemoryModel;
use super::super::misc_devices::{Iommu, IommuDriver, IommuModel};
use super::super::video::{InputBus, VideoType};
use super::{Domain, refuse};

impl Domain {
    pub(super) fn check_single_devices(&self) -> Result<()> {
        self.check_usb()?;
        self.devices.controllers.iter().filter(|c| c.kind == ControllerType::Pci).try_for_each(check_pci)?;
        self.check_videos()?;
        self.check_hostdevs()?;
        self.devices.iommu.iter().try_for_each(check_iommu)?;
        let is_nvdimm_with_uuid =
            |m: &super::super::memory::MemoryDevice| m.model == MemoryModel::Nvdimm && m.uuid.is_some();
        let is_ppc64 = self.os.kind.arch.as_deref().is_some_and(|arch| arch.starts_with("ppc64"));
        if !is_ppc64 && self.devices.memories.iter().any(is_nvdimm_with_uuid) {
            return unsupported("UUID is not supported for NVDIMM device");
        }
        let ps2_is_off = self.features.ps2.is_some_and(|ps2| ps2.state == Some(OnOff(false)));
        if ps2_is_off && self.devices.inputs.iter().any(|input| input.bus == Some(InputBus::Ps2)) {
            return unsupported("ps2 bus inputs require the ps2 feature not to be disabled");
        }
        Ok(())
    }

    fn check_usb(&self) -> Result<()> {
        let devices = &self.devices;
        let usb = || devices.controllers.iter().filter(|c| c.kind == ControllerType::Usb);
        let is_none = |c: &Controller| c.model.as_deref() == Some("none");
        let is_off = usb().any(is_none);
        if is_off && usb().any(|c| !is_none(c)) {
            let text = "Can't add another USB controller: USB is disabled for this domain";
            return refuse(ErrorNumber::XML_DETAIL, text);
        }
        if !is_off && usb().next().is_some() && usb().all(|c| c.info.master_start_port.is_some()) {
            return refuse(ErrorNumber::XML_DETAIL, "No master USB controller specified");
        }
        if is_off && !devices.hubs.is_empty() {
            return unsupported("Can't add USB hub: USB is disabled for this domain");
        }
        if is_off && devices.inputs.iter().any(|input| input.bus == Some(InputBus::Usb)) {
            return unsupported("Can't add USB input device. USB bus is disabled");
        }
        Ok(())
    }

    fn check_videos(&self) -> Result<()> {
        let videos = &self.devices.videos;
        if videos.iter().filter(|video| video.model.primary == Some(true)).count() > 1 {
            return unsupported("Only one primary video device is supported");
        }
        for video in videos {
            match video.model.kind {
                VideoType::None if videos.len() > 1 => {
                    let text = "a 'none' video type must be the only video device defined for the domain";
                    return unsupported(text);
                }
                VideoType::Ramfb if video.info.address.is_some() => {
                    return unsupported("address not supported for video type ramfb");
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn check_hostdevs(&self) -> Result<()> {
        let hostdevs = &self.devices.hostdevs;
        for hostdev in hostdevs {
            match &hostdev.kind {
                HostdevKind::Mdev(mdev) if mdev.source.address.uuid.is_none() => {
                    return unsupported("Missing 'uuid' attribute for element <address>");
                }
                HostdevKind::Scsi(_) => {}
                _ if hostdev.rawio.is_some() => {
                    return refuse(ErrorNumber::XML_ERROR, "rawio is only supported for scsi host device");
                }
                _ => {}
            }
        }
        let is_framebuffer = |h: &&super::super::hostdev::Hostdev| h.ramfb == Some(OnOff(true));
        if hostdevs.iter().filter(is_framebuffer).count() > 1 {
            return unsupported("Only one vgpu device can have 'ramfb' enabled");
        }
        Ok(())
    }
}

fn unsupported(text: &str) -> Result<()> {
    refuse(ErrorNumber::CONFIG_UNSUPPORTED, text)
}

/// Upstream: `virDomainControllerDefValidate`.
fn check_pci(controller: &Controller) -> Result<()> {
    let index = controller.index.unwrap_or(0);
    let target = controller.target.as_ref();
    if let Some(number) = target.and_then(|target| target.index) {
        if number > 30 {
            let text = format!("PCI controller target index '{number}' out of range - must be 0-30");
            return unsupported(&text);
        }
        if (index == 0) != (number == 0) {
            return unsupported(
                "Only the PCI controller with index 0 can have target index 0, and vice versa",
            );
        }
    }
    if index == 0 && target.is_some_and(|target| target.node.is_some()) {
        return unsupported("The PCI controller with index=0 can't be associated with a NUMA node");
    }
    let is_root = matches!(controller.model.as_deref(), Some("pci-root" | "pcie-root"));
    if is_root && controller.info.address.is_some() {
        return unsupported("pci-root and pcie-root controllers should not have an address");
    }
    Ok(())
}

/// Upstream: `virDomainIOMMUDefValidate`.
fn check_iommu(iommu: &Iommu) -> Result<()> {
    match iommu.model {
        IommuModel::Intel => Ok(()),
        _ if iommu.driver.as_ref().is_none_or(|driver| *driver == IommuDriver::default()) => Ok(()),
        model => {
            let text = format!("iommu model '{}' doesn't support additional attributes", model.as_str());
            refuse(ErrorNumber::XML_ERROR, text)
        }
    }
}
