//! Adding, removing and replacing a device of a definition.

use ferrovirt_util::xml::StringEnum as _;
use ferrovirt_util::{ErrorDomain, Result};

use super::super::chardev::ConsoleTargetType;
use super::super::controller::ControllerType;
use super::super::devices::Devices;
use super::super::memory::MemoryDevice;
use super::super::{Domain, ParseOptions};
use super::device::{Device, DeviceClass, DeviceKind, DevicePosition};
use super::error::DeviceError;
use super::same;

/// Kinds that can be added to a definition and removed from it.
const CHANGEABLE: &[DeviceClass] = &[
    DeviceClass::Disk,
    DeviceClass::Lease,
    DeviceClass::Filesystem,
    DeviceClass::Interface,
    DeviceClass::Input,
    DeviceClass::Sound,
    DeviceClass::Hostdev,
    DeviceClass::Watchdog,
    DeviceClass::Controller,
    DeviceClass::Redirdev,
    DeviceClass::Chr,
    DeviceClass::Rng,
    DeviceClass::Shmem,
    DeviceClass::Memory,
    DeviceClass::Iommu,
    DeviceClass::Vsock,
];

impl Domain {
    /// Adds a device, completes and checks the definition; nothing is changed if that fails. Returns the device as it is
    /// now, with its address. `driver` is who refuses. Upstream: `qemuDomainAttachDeviceConfig`.
    ///
    /// # Errors
    /// `VIR_ERR_OPERATION_INVALID` if such a device is there already, `VIR_ERR_OPERATION_UNSUPPORTED` for kinds that cannot
    /// be added; those of [`Domain::post_parse`] and [`Domain::validate`].
    pub fn attach_device(
        &mut self,
        device: Device,
        options: &ParseOptions<'_>,
        driver: ErrorDomain,
    ) -> Result<Device> {
        self.check_memory_limit(&device)?;
        self.devices.check_new(&device).map_err(|error| error.in_domain(driver))?;
        self.check_memory_slot(&device).map_err(|error| error.in_domain(driver))?;
        let mut changed = self.clone();
        changed.add_memory(&device);
        let position = changed.devices.insert(device);
        let marked = changed.devices.device(position);
        changed.complete(options)?;
        let device = changed.added(marked, position);
        *self = changed;
        device.ok_or_else(|| DeviceError::NoDevice.in_domain(driver))
    }

    /// Removes the device that `wanted` means and returns it; nothing is changed if that fails. `driver` is who refuses.
    /// Upstream: `qemuDomainDetachDeviceConfig`.
    ///
    /// # Errors
    /// `VIR_ERR_DEVICE_MISSING` and others if there is no such device or more than one, `VIR_ERR_OPERATION_UNSUPPORTED` for
    /// kinds that cannot be removed; those of [`Domain::post_parse`] and [`Domain::validate`].
    pub fn detach_device(
        &mut self,
        wanted: &Device,
        options: &ParseOptions<'_>,
        driver: ErrorDomain,
    ) -> Result<Device> {
        let class = wanted.class();
        let refuse = |error: DeviceError| error.in_domain(driver);
        if !CHANGEABLE.contains(&class) {
            return Err(refuse(DeviceError::Detach(class.as_str())));
        }
        if self.devices.is_serial_console(wanted) {
            return Err(refuse(DeviceError::DetachSerialConsole));
        }
        let position = self.devices.find(wanted).map_err(refuse)?;
        let mut changed = self.clone();
        let removed = changed.devices.take(position).ok_or_else(|| refuse(DeviceError::NoDevice))?;
        changed.devices.drop_console_of(&removed, position);
        changed.remove_memory(&removed);
        changed.complete(options)?;
        *self = changed;
        Ok(removed)
    }

    /// Replaces the device that `device` means by it; nothing is changed if that fails. It keeps the address of the old one
    /// unless it has one. `driver` is who refuses. Upstream: `qemuDomainUpdateDeviceConfig`.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` and others if there is no such device, `VIR_ERR_OPERATION_UNSUPPORTED` for kinds that cannot be
    /// replaced; those of [`Domain::post_parse`] and [`Domain::validate`].
    pub fn update_device(
        &mut self,
        mut device: Device,
        options: &ParseOptions<'_>,
        driver: ErrorDomain,
    ) -> Result<()> {
        let refuse = |error: DeviceError| error.in_domain(driver);
        let index = match &device {
            Device::Disk(disk) => {
                let target = disk.target.dev.as_deref().ok_or_else(|| refuse(DeviceError::NoTarget))?;
                let missing = || refuse(DeviceError::NoDiskToUpdate(target.to_owned()));
                self.devices.disk_by_target(target).ok_or_else(missing)?
            }
            Device::Interface(_) | Device::Graphics(_) => self.devices.find(&device).map_err(refuse)?.index,
            Device::Memory(memory) => {
                let same_place = |have: &MemoryDevice| {
                    memory.info.address.is_some() && have.info.address == memory.info.address
                };
                let found = self.devices.memories.iter().position(same_place);
                found.ok_or_else(|| refuse(DeviceError::NoMemoryToUpdate))?
            }
            other => return Err(refuse(DeviceError::Update(other.class().as_str()))),
        };
        let mut changed = self.clone();
        let old = changed.devices.device(DevicePosition { kind: device.kind(), index });
        if let Some(old) = &old {
            inherit_address(&mut device, old);
            changed.remove_memory(old);
        }
        changed.add_memory(&device);
        changed.devices.replace(index, device);
        changed.complete(options)?;
        *self = changed;
        Ok(())
    }

    fn complete(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        if !options.skip_post_parse {
            // A device is complete before it finds its place among the others.
            self.guess_buses();
            self.post_parse(options)?;
        }
        if !options.skip_validate {
            self.validate(options)?;
        }
        Ok(())
    }

    /// The device that was added, where the completion of the definition has put it.
    fn added(&self, marked: Option<Device>, position: DevicePosition) -> Option<Device> {
        match marked? {
            Device::Disk(disk) => {
                let index = self.devices.disk_by_target(disk.target.dev.as_deref()?)?;
                self.devices.device(DevicePosition { index, ..position })
            }
            Device::Controller(controller) => {
                let index = self.devices.controller_by_index(controller.kind, controller.index?)?;
                self.devices.device(DevicePosition { index, ..position })
            }
            _ => self.devices.device(position),
        }
    }

    /// Upstream: `virDomainDefCompatibleDevice`.
    fn check_memory_limit(&self, device: &Device) -> Result<(), DeviceError> {
        let Some(kib) = memory_size_kib(device) else { return Ok(()) };
        let most = self.max_memory.as_ref().map(|most| most.size.0).filter(|most| *most > 0);
        let most = most.ok_or(DeviceError::NoMaxMemory)?;
        if self.max_memory_kib().saturating_add(kib) > most {
            return Err(DeviceError::MemoryTooLarge(kib, most));
        }
        Ok(())
    }

    fn check_memory_slot(&self, device: &Device) -> Result<(), DeviceError> {
        let slots = self.max_memory.as_ref().and_then(|memory| memory.slots);
        let slots = slots.and_then(|slots| usize::try_from(slots).ok());
        match device {
            Device::Memory(_) if slots == Some(self.devices.memories.len()) => Err(DeviceError::NoMemorySlot),
            _ => Ok(()),
        }
    }

    pub(in super::super) fn add_memory(&mut self, device: &Device) {
        let Some(kib) = memory_size_kib(device) else { return };
        let (total, current) = (self.max_memory_kib(), self.memory_kib());
        self.set_max_memory_kib(total.saturating_add(kib));
        self.set_memory_kib(current.saturating_add(kib));
    }

    pub(in super::super) fn remove_memory(&mut self, device: &Device) {
        let Some(kib) = memory_size_kib(device) else { return };
        let (total, current) = (self.max_memory_kib(), self.memory_kib());
        self.set_max_memory_kib(total.saturating_sub(kib));
        self.set_memory_kib(current.saturating_sub(kib));
    }
}

fn memory_size_kib(device: &Device) -> Option<u64> {
    match device {
        Device::Memory(memory) => memory.target.size.map(|size| size.0),
        _ => None,
    }
}

/// The replacement of a device stays where that was, unless it is on another bus.
fn inherit_address(device: &mut Device, old: &Device) {
    let moved = match (&*device, old) {
        (Device::Disk(new), Device::Disk(old)) => {
            new.target.bus.is_some() && new.target.bus != old.target.bus
        }
        _ => false,
    };
    if let Some((new, old)) = device.info_mut().zip(old.info())
        && new.address.is_none()
        && !moved
    {
        new.address.clone_from(&old.address);
    }
}

impl Devices {
    /// Refuses a device that cannot be added, or that is there.
    fn check_new(&self, device: &Device) -> Result<(), DeviceError> {
        let class = device.class();
        if !CHANGEABLE.contains(&class) {
            return Err(DeviceError::Attach(class.as_str()));
        }
        match device {
            Device::Disk(disk) => {
                let target = disk.target.dev.as_deref().ok_or(DeviceError::NoTarget)?;
                match self.disk_by_target(target) {
                    Some(_) => Err(DeviceError::DiskTargetInUse(target.to_owned())),
                    None => Ok(()),
                }
            }
            Device::Controller(controller) => match controller.index {
                Some(index) if self.controller_by_index(controller.kind, index).is_some() => {
                    Err(DeviceError::ControllerInUse(index))
                }
                _ => Ok(()),
            },
            Device::Lease(lease) if self.find(device).is_ok() => {
                let name = |text: &Option<String>| text.clone().unwrap_or_else(|| "<null>".to_owned());
                Err(DeviceError::LeaseInUse(name(&lease.key), name(&lease.lockspace)))
            }
            Device::Filesystem(_) if self.find(device).is_ok() => Err(DeviceError::FilesystemTargetInUse),
            Device::Console(_) if self.is_serial_console(device) => Err(DeviceError::AttachSerialConsole),
            Device::Serial(_) | Device::Parallel(_) | Device::Console(_) | Device::Channel(_)
                if self.find(device).is_ok() =>
            {
                Err(DeviceError::ChardevInUse)
            }
            Device::Hostdev(_) | Device::Shmem(_) if self.find(device).is_ok() => Err(DeviceError::Known),
            Device::Rng(rng)
                if self.rngs.iter().any(|have| same::address_collides(&rng.info, &have.info)) =>
            {
                Err(DeviceError::AddressInUse)
            }
            Device::Vsock(_) if self.vsock.is_some() => Err(DeviceError::VsockInUse),
            Device::Iommu(_) if self.iommu.is_some() => Err(DeviceError::IommuInUse),
            _ => Ok(()),
        }
    }

    /// Refuses a device that a running guest has already.
    pub(in super::super) fn check_live(&self, device: &Device) -> Result<(), DeviceError> {
        if let Some(alias) = device.info().and_then(|info| info.alias.as_deref())
            && self.find_by_alias(alias).is_ok()
        {
            return Err(DeviceError::Known);
        }
        match self.check_new(device) {
            // What a definition cannot take a running guest may.
            Err(DeviceError::Attach(_)) | Ok(()) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Puts a device among the others of its kind. Upstream: the `vir*Insert` functions.
    fn insert(&mut self, mut device: Device) -> DevicePosition {
        if let Device::Controller(controller) = &mut device {
            // The number is needed to find the controller again.
            if controller.index.is_none() {
                controller.index = self.free_controller_index(controller.kind);
            }
        }
        self.append(device)
    }

    /// The lowest index that no controller of that type has. Upstream: `virDomainControllerFindUnusedIndex`.
    #[must_use]
    pub fn free_controller_index(&self, kind: ControllerType) -> Option<u32> {
        let used: Vec<_> =
            self.controllers.iter().filter(|c| c.kind == kind).filter_map(|c| c.index).collect();
        (0..).find(|index| !used.contains(index))
    }

    /// Whether the device is a console that stands for a serial port: it comes and goes with that.
    fn is_serial_console(&self, device: &Device) -> bool {
        let serial = |kind: Option<ConsoleTargetType>| kind.unwrap_or_default() == ConsoleTargetType::Serial;
        match device {
            Device::Console(console) => serial(console.target.kind),
            _ => false,
        }
    }

    /// The console that stands for the first serial port goes with it.
    fn drop_console_of(&mut self, removed: &Device, position: DevicePosition) {
        let first = DevicePosition { kind: DeviceKind::Serial, index: 0 };
        let kind = |console: &super::super::chardev::Console| console.target.kind.unwrap_or_default();
        let stands_for_it = self.consoles.first().is_some_and(|c| kind(c) == ConsoleTargetType::Serial);
        if matches!(removed, Device::Serial(_)) && position == first && stands_for_it {
            self.consoles.remove(0);
        }
    }
}
