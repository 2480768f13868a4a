//! Finding a device in a domain.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::xml::StringEnum as _;

use super::super::address::Address;
use super::super::controller::ControllerType;
use super::super::device::DeviceInfo;
use super::super::devices::Devices;
use super::super::disk::Disk;
use super::super::interface::Interface;
use super::device::{Device, DeviceKind, DevicePosition};
use super::error::DeviceError;
use super::same;

impl Disk {
    /// The path or the volume that it is made of, as far as it has one. Upstream: `virDomainDiskGetSource`.
    #[must_use]
    pub fn source_path(&self) -> Option<&str> {
        let source = self.source.as_ref()?;
        [&source.file, &source.dev, &source.dir, &source.name, &source.volume, &source.path]
            .into_iter()
            .find_map(|path| path.as_deref())
    }
}

/// An address as messages show it.
fn shown(info: &DeviceInfo) -> Option<String> {
    match info.address.as_ref()? {
        Address::Pci(a) if !a.is_empty() => {
            Some(format!("{:04x}:{:02x}:{:02x}.{:x}", a.domain, a.bus, a.slot, a.function))
        }
        Address::Ccw(a) => {
            let part = |part: Option<u32>| part.unwrap_or(0);
            Some(format!("{:x}.{:x}.{:04x}", part(a.cssid), part(a.ssid), part(a.devno)))
        }
        _ => None,
    }
}

/// A part that is not there, as messages show it.
const NOTHING: &str = "(<null>)";

impl Devices {
    /// The disk with that target, such as `vda`. Upstream: `virDomainDiskByTarget`.
    #[must_use]
    pub fn disk_by_target(&self, target: &str) -> Option<usize> {
        self.disks.iter().position(|disk| disk.target.dev.as_deref() == Some(target))
    }

    /// The disk with that target or that source; a target wins. Upstream: `virDomainDiskByName`.
    #[must_use]
    pub fn disk_by_name(&self, name: &str) -> Option<usize> {
        let by_source = || self.disks.iter().position(|disk| disk.source_path() == Some(name));
        self.disk_by_target(name).or_else(by_source)
    }

    /// The interface that the host's device or the MAC address belongs to. Upstream: `virDomainNetFind`.
    ///
    /// # Errors
    /// Those of a MAC address that several interfaces have; no interface.
    pub fn interface_by_name(&self, name: &str) -> Result<usize, DeviceError> {
        if let Ok(mac) = MacAddr::parse(name) {
            let wanted =
                Interface { mac: Some(super::super::interface::Mac::new(mac)), ..Interface::default() };
            return self.find_interface(&wanted);
        }
        let dev = |i: &Interface| i.target.as_ref().and_then(|target| target.dev.as_deref()) == Some(name);
        self.interfaces.iter().position(dev).ok_or(DeviceError::NoDevice)
    }

    /// The interface that a description means: by MAC address, address and alias, as far as it has them.
    /// Upstream: `virDomainNetFindIdx`.
    ///
    /// # Errors
    /// No interface, or more than one.
    pub fn find_interface(&self, wanted: &Interface) -> Result<usize, DeviceError> {
        let mac_of = |i: &Interface| i.mac.as_ref().and_then(|mac| MacAddr::parse(&mac.address).ok());
        let mac = mac_of(wanted);
        let address = shown(&wanted.info);
        let fits = |have: &&Interface| {
            (mac.is_none() || mac == mac_of(have))
                && (address.is_none() || address == shown(&have.info))
                && same::alias_fits(&wanted.info, &have.info)
        };
        let mut found = self.interfaces.iter().enumerate().filter(|(_, have)| fits(have)).map(|(i, _)| i);
        match (found.next(), found.next(), mac) {
            (Some(index), None, _) => Ok(index),
            (Some(_), Some(_), Some(mac)) => Err(DeviceError::ManyInterfacesWithMac(mac.to_string())),
            (Some(_), Some(_), None) => Err(DeviceError::ManyInterfaces),
            (None, ..) => {
                let or_nothing = |text: Option<String>| text.unwrap_or_else(|| NOTHING.to_owned());
                Err(DeviceError::NoInterface(
                    or_nothing(address),
                    or_nothing(mac.map(|mac| mac.to_string())),
                    or_nothing(wanted.info.alias.clone()),
                ))
            }
        }
    }

    /// The controller of that type with that index. Upstream: `virDomainControllerFind`.
    #[must_use]
    pub fn controller_by_index(&self, kind: ControllerType, index: u32) -> Option<usize> {
        self.controllers.iter().position(|c| c.kind == kind && c.index == Some(index))
    }

    /// The device with that alias. Upstream: `virDomainDefFindDevice`.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` if there is none.
    pub fn find_by_alias(&self, alias: &str) -> Result<DevicePosition, DeviceError> {
        let fits = |info: &DeviceInfo| info.alias.as_deref() == Some(alias);
        self.position_of(&mut |info| fits(info)).ok_or_else(|| DeviceError::NoAlias(alias.to_owned()))
    }

    /// The device that holds an address. Upstream: `virDomainDefHasDeviceAddress`.
    #[must_use]
    pub fn find_by_address(&self, address: &Address) -> Option<DevicePosition> {
        let wanted = DeviceInfo { address: Some(address.clone()), ..DeviceInfo::default() };
        self.position_of(&mut |info| same::address_collides(&wanted, info))
    }

    /// The first device whose information fits.
    fn position_of(&self, fits: &mut dyn FnMut(&DeviceInfo) -> bool) -> Option<DevicePosition> {
        let mut found = None;
        let mut last = ("", 0);
        self.infos(&mut |list, info| {
            last = if last.0 == list { (list, last.1 + 1) } else { (list, 0) };
            if found.is_none() && fits(info) {
                found = DeviceKind::of_list(list).map(|kind| DevicePosition { kind, index: last.1 });
            }
        });
        found
    }

    /// The device that a description means. Upstream: the `vir*Find` functions that
    /// `qemuDomainDetachDeviceConfig` calls.
    ///
    /// # Errors
    /// No such device, or more than one.
    pub fn find(&self, wanted: &Device) -> Result<DevicePosition, DeviceError> {
        let index = match wanted {
            Device::Disk(disk) => {
                let target = disk.target.dev.as_deref().ok_or(DeviceError::NoTarget)?;
                self.disk_by_target(target).ok_or_else(|| DeviceError::NoDisk(target.to_owned()))?
            }
            Device::Interface(interface) => self.find_interface(interface)?,
            Device::Lease(lease) => {
                let same = |other: &super::super::misc_devices::Lease| {
                    (&other.key, &other.lockspace) == (&lease.key, &lease.lockspace)
                };
                let name = |text: &Option<String>| text.clone().unwrap_or_else(|| "<null>".to_owned());
                let missing = || DeviceError::NoLease(name(&lease.key), name(&lease.lockspace));
                self.leases.iter().position(same).ok_or_else(missing)?
            }
            Device::Filesystem(filesystem) => {
                let target = filesystem.target.as_ref();
                self.filesystems
                    .iter()
                    .position(|other| other.target.as_ref() == target)
                    .ok_or(DeviceError::NoFilesystem)?
            }
            Device::Controller(controller) => {
                let index = controller.index.ok_or(DeviceError::NoDevice)?;
                self.controller_by_index(controller.kind, index).ok_or(DeviceError::NoDevice)?
            }
            other => self.find_equal(other)?,
        };
        Ok(DevicePosition { kind: wanted.kind(), index })
    }

    /// [`Devices::find`] for the kinds that are found by what they are.
    fn find_equal(&self, wanted: &Device) -> Result<usize, DeviceError> {
        fn first<T>(
            list: &[T],
            fits: impl Fn(&T) -> bool,
            missing: DeviceError,
        ) -> Result<usize, DeviceError> {
            list.iter().position(fits).ok_or(missing)
        }
        use DeviceError as E;
        match wanted {
            Device::Hostdev(w) => first(&self.hostdevs, |h| same::hostdev(w, h), E::NoDevice),
            Device::Rng(w) => first(&self.rngs, |h| same::rng(w, h), E::NoRng),
            Device::Memory(w) => first(&self.memories, |h| same::memory(w, h), E::NoMemory),
            Device::Redirdev(w) => first(&self.redirdevs, |h| same::redirdev(w, h), E::NoRedirdev),
            Device::Shmem(w) => first(&self.shmems, |h| same::shmem(w, h), E::NoShmem),
            Device::Watchdog(w) => first(&self.watchdogs, |h| same::watchdog(w, h), E::NoWatchdog),
            Device::Input(w) => first(&self.inputs, |h| same::input(w, h), E::NoInput),
            Device::Vsock(w) => first(self.vsock.as_slice(), |h| same::vsock(w, h), E::NoVsock),
            Device::Iommu(w) => first(self.iommu.as_slice(), |h| same::iommu(w, h), E::NoIommu),
            Device::Channel(w) => first(&self.channels, |h| same::channel(w, h), E::NoChardev),
            Device::Console(w) => first(&self.consoles, |h| same::console(w, h), E::NoChardev),
            Device::Serial(w) => {
                let fits = |have: &super::super::chardev::Serial| {
                    let kinds = w.target.kind.is_none() || w.target.kind == have.target.kind;
                    kinds && same::port((&w.source, w.target.port), (&have.source, have.target.port))
                };
                first(&self.serials, fits, E::NoChardev)
            }
            Device::Parallel(w) => {
                let fits = |have: &super::super::chardev::Parallel| {
                    same::port((&w.source, w.target.port), (&have.source, have.target.port))
                };
                first(&self.parallels, fits, E::NoChardev)
            }
            Device::Sound(w) => {
                let fits = |have: &super::super::audio::Sound| {
                    w.model == have.model
                        && w.codecs == have.codecs
                        && w.audio == have.audio
                        && same::address_fits(&w.info, &have.info)
                };
                first(&self.sounds, fits, E::NoDevice)
            }
            Device::Graphics(w) => {
                let missing = E::NoGraphicsToUpdate(w.kind.as_str());
                first(&self.graphics, |have| have.kind == w.kind, missing)
            }
            other => {
                // The rest has no rule of its own: the same description means the same device.
                let mut index = 0;
                while let Some(have) = self.device(DevicePosition { kind: other.kind(), index }) {
                    let strip = |device: &Device| {
                        let mut device = device.clone();
                        if let Some(info) = device.info_mut() {
                            *info = DeviceInfo::default();
                        }
                        device
                    };
                    let fits = other.info().zip(have.info()).is_none_or(|(w, h)| same::address_fits(w, h));
                    if fits && strip(other) == strip(&have) {
                        return Ok(index);
                    }
                    index += 1;
                }
                Err(E::NoDevice)
            }
        }
    }
}
