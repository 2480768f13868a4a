//! A device of any kind, and where it stands among a domain's devices.

use ferrovirt_util::xml::{self, Element, Writer, XmlElement};
use ferrovirt_util::{ErrorDomain, Result};

use super::super::audio::{Audio, Sound};
use super::super::chardev::{Channel, Console, Parallel, Serial};
use super::super::controller::Controller;
use super::super::device::DeviceInfo;
use super::super::devices::Devices;
use super::super::disk::Disk;
use super::super::filesystem::Filesystem;
use super::super::graphics::Graphics;
use super::super::hostdev::Hostdev;
use super::super::interface::Interface;
use super::super::memory::{MemoryDevice, Pstore, Shmem};
use super::super::misc_devices::{
    Crypto, Iommu, Lease, Memballoon, Panic, PlainDevice, Redirdev, Rng, Smartcard, Vsock, Watchdog,
};
use super::super::tpm::Tpm;
use super::super::video::{Input, Video};
use super::error::DeviceError;

/// A place for devices: a list, or at most one.
trait Slots<T> {
    fn at(&self, index: usize) -> Option<&T>;
    fn put(&mut self, index: Option<usize>, device: T) -> usize;
    fn take_at(&mut self, index: usize) -> Option<T>;
}

impl<T> Slots<T> for Vec<T> {
    fn at(&self, index: usize) -> Option<&T> {
        self.get(index)
    }

    fn put(&mut self, index: Option<usize>, device: T) -> usize {
        let index = index.unwrap_or(self.len()).min(self.len());
        self.insert(index, device);
        index
    }

    fn take_at(&mut self, index: usize) -> Option<T> {
        (index < self.len()).then(|| self.remove(index))
    }
}

impl<T> Slots<T> for Option<T> {
    fn at(&self, index: usize) -> Option<&T> {
        self.as_ref().filter(|_| index == 0)
    }

    fn put(&mut self, _: Option<usize>, device: T) -> usize {
        *self = Some(device);
        0
    }

    fn take_at(&mut self, index: usize) -> Self {
        if index == 0 { self.take() } else { None }
    }
}

/// What most devices have, and leases and audio backends do not.
trait MaybeInfo {
    fn maybe_info(&self) -> Option<&DeviceInfo>;
    fn maybe_info_mut(&mut self) -> Option<&mut DeviceInfo>;
}

macro_rules! maybe_info {
    (with $($with:ty),*; without $($without:ty),*) => {
        $(impl MaybeInfo for $with {
            fn maybe_info(&self) -> Option<&DeviceInfo> {
                Some(&self.info)
            }
            fn maybe_info_mut(&mut self) -> Option<&mut DeviceInfo> {
                Some(&mut self.info)
            }
        })*
        $(impl MaybeInfo for $without {
            fn maybe_info(&self) -> Option<&DeviceInfo> {
                None
            }
            fn maybe_info_mut(&mut self) -> Option<&mut DeviceInfo> {
                None
            }
        })*
    };
}

maybe_info! {
    with Disk, Filesystem, Interface, Input, Sound, Video, Hostdev, Watchdog, Controller, Graphics, PlainDevice, Redirdev,
        Smartcard, Serial, Parallel, Console, Channel, Memballoon, Rng, Shmem, Tpm, Panic, MemoryDevice, Iommu, Vsock, Crypto,
        Pstore;
    without Lease, Audio
}

/// Declares the kinds of devices. A row `Disk(Disk) = "disk" in disks, Disk;` says: variant, its element and the list that
/// holds it, and its class.
macro_rules! devices {
    ($($kind:ident($type:ty) = $element:literal in $list:ident, $class:ident;)*) => {
        /// A device of any kind. Upstream: `virDomainDeviceDef`.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each variant is named after its element")]
        pub enum Device { $($kind(Box<$type>),)* }

        /// The kinds of devices, one per element.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each variant is named after its element")]
        pub enum DeviceKind { $($kind,)* }

        impl DeviceKind {
            /// The name of its element.
            #[must_use]
            pub fn element(self) -> &'static str {
                match self { $(Self::$kind => $element,)* }
            }

            /// The kind whose devices are in the list with that name.
            pub(super) fn of_list(list: &str) -> Option<Self> {
                [$((stringify!($list), Self::$kind)),*].into_iter().find(|(name, _)| *name == list).map(|(_, kind)| kind)
            }

            /// The class that it belongs to.
            #[must_use]
            pub fn class(self) -> DeviceClass {
                match self { $(Self::$kind => DeviceClass::$class,)* }
            }
        }

        impl Device {
            /// Which kind it is.
            #[must_use]
            pub fn kind(&self) -> DeviceKind {
                match self { $(Self::$kind(_) => DeviceKind::$kind,)* }
            }

            /// Alias, boot order and address; leases and audio backends have none. Upstream: `virDomainDeviceGetInfo`.
            #[must_use]
            pub fn info(&self) -> Option<&DeviceInfo> {
                match self { $(Self::$kind(device) => device.maybe_info(),)* }
            }

            /// [`Device::info`], to be changed.
            pub fn info_mut(&mut self) -> Option<&mut DeviceInfo> {
                match self { $(Self::$kind(device) => device.maybe_info_mut(),)* }
            }

            /// Reads the element of a device.
            ///
            /// # Errors
            /// `VIR_ERR_CONFIG_UNSUPPORTED` for an unknown element; those of the element.
            pub fn parse_node(node: &Element<'_>) -> Result<Self> {
                match node.name() {
                    $($element => XmlElement::parse_element(node).map(|device| Self::$kind(Box::new(device))),)*
                    other => Err(DeviceError::UnknownElement(other.to_owned()).in_domain(ErrorDomain::DOMAIN)),
                }
            }

            fn write(&self, writer: &mut Writer) {
                match self { $(Self::$kind(device) => device.write_element(writer, $element),)* }
            }
        }

        impl Devices {
            /// The device at that place.
            #[must_use]
            pub fn device(&self, position: DevicePosition) -> Option<Device> {
                match position.kind {
                    $(DeviceKind::$kind => {
                        self.$list.at(position.index).map(|device| Device::$kind(Box::new(device.clone())))
                    })*
                }
            }

            /// Puts a device behind the others of its kind, or in place of the only one that there may be.
            pub(in super::super) fn append(&mut self, device: Device) -> DevicePosition {
                let kind = device.kind();
                let index = match device { $(Device::$kind(device) => self.$list.put(None, *device),)* };
                DevicePosition { kind, index }
            }

            /// Takes the device at that place out.
            pub(in super::super) fn take(&mut self, position: DevicePosition) -> Option<Device> {
                match position.kind {
                    $(DeviceKind::$kind => {
                        self.$list.take_at(position.index).map(|device| Device::$kind(Box::new(device)))
                    })*
                }
            }

            /// Puts `device` in the place of the one at `index`.
            pub(super) fn replace(&mut self, index: usize, device: Device) {
                match device {
                    $(Device::$kind(device) => {
                        self.$list.take_at(index);
                        self.$list.put(Some(index), *device);
                    })*
                }
            }
        }
    };
}

devices! {
    Disk(Disk) = "disk" in disks, Disk;
    Lease(Lease) = "lease" in leases, Lease;
    Filesystem(Filesystem) = "filesystem" in filesystems, Filesystem;
    Interface(Interface) = "interface" in interfaces, Interface;
    Input(Input) = "input" in inputs, Input;
    Sound(Sound) = "sound" in sounds, Sound;
    Video(Video) = "video" in videos, Video;
    Hostdev(Hostdev) = "hostdev" in hostdevs, Hostdev;
    Watchdog(Watchdog) = "watchdog" in watchdogs, Watchdog;
    Controller(Controller) = "controller" in controllers, Controller;
    Graphics(Graphics) = "graphics" in graphics, Graphics;
    Hub(PlainDevice) = "hub" in hubs, Hub;
    Redirdev(Redirdev) = "redirdev" in redirdevs, Redirdev;
    Smartcard(Smartcard) = "smartcard" in smartcards, Smartcard;
    Serial(Serial) = "serial" in serials, Chr;
    Parallel(Parallel) = "parallel" in parallels, Chr;
    Console(Console) = "console" in consoles, Chr;
    Channel(Channel) = "channel" in channels, Chr;
    Memballoon(Memballoon) = "memballoon" in memballoon, Memballoon;
    Nvram(PlainDevice) = "nvram" in nvram, Nvram;
    Rng(Rng) = "rng" in rngs, Rng;
    Shmem(Shmem) = "shmem" in shmems, Shmem;
    Tpm(Tpm) = "tpm" in tpms, Tpm;
    Panic(Panic) = "panic" in panics, Panic;
    Memory(MemoryDevice) = "memory" in memories, Memory;
    Iommu(Iommu) = "iommu" in iommu, Iommu;
    Vsock(Vsock) = "vsock" in vsock, Vsock;
    Audio(Audio) = "audio" in audios, Audio;
    Crypto(Crypto) = "crypto" in cryptos, Crypto;
    Pstore(Pstore) = "pstore" in pstores, Pstore;
}

string_enums! {
    /// What a device is called in messages. Upstream: `virDomainDeviceType`.
    pub DeviceClass {
        Disk = "disk", Lease = "lease", Filesystem = "filesystem", Interface = "interface", Input = "input", Sound = "sound",
        Video = "video", Hostdev = "hostdev", Watchdog = "watchdog", Controller = "controller", Graphics = "graphics",
        Hub = "hub", Redirdev = "redirdev", Smartcard = "smartcard", Chr = "chr", Memballoon = "memballoon", Nvram = "nvram",
        Rng = "rng", Shmem = "shmem", Tpm = "tpm", Panic = "panic", Memory = "memory", Iommu = "iommu", Vsock = "vsock",
        Audio = "audio", Crypto = "crypto", Pstore = "pstore",
    }
}

/// Where a device stands: its kind, and its place among those of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DevicePosition {
    /// Its kind.
    pub kind: DeviceKind,
    /// Its place, from 0.
    pub index: usize,
}

impl Device {
    /// Reads the document of one device as it is. What a domain fills in, it fills in when the device is added
    /// ([`super::super::Domain::attach_device`]). Upstream: `virDomainDeviceDefParse`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` for text that is no XML; as [`Device::parse_node`].
    pub fn parse(text: &str) -> Result<Self> {
        Self::parse_node(&xml::parse(text, ErrorDomain::DOMAIN)?)
    }

    /// The class of the device.
    #[must_use]
    pub fn class(&self) -> DeviceClass {
        self.kind().class()
    }

    /// The document of the device. Upstream: `virDomainDeviceDefFormat` and the formatters of the kinds.
    #[must_use]
    pub fn format(&self, format_flags: u32) -> String {
        let mut writer = Writer::with_flags(format_flags);
        self.write(&mut writer);
        writer.finish()
    }
}
