//! `<devices>`, in the order of the document.
#![expect(missing_docs, reason = "fields are named after the elements they hold")]

use ferrovirt_macros::XmlElement;

use super::audio::{Audio, Sound};
use super::chardev::{Channel, Console, Parallel, Serial};
use super::controller::Controller;
use super::device::DeviceInfo;
use super::disk::Disk;
use super::filesystem::Filesystem;
use super::graphics::Graphics;
use super::hostdev::Hostdev;
use super::interface::Interface;
use super::memory::{MemoryDevice, Pstore, Shmem};
use super::misc_devices::{
    Crypto, Iommu, Lease, Memballoon, Panic, PlainDevice, RedirFilter, Redirdev, Rng, Smartcard, Vsock,
    Watchdog,
};
use super::tpm::Tpm;
use super::video::{Input, Video};

#[derive(Clone, Debug, Default, PartialEq, XmlElement)]
pub struct Devices {
    #[xml(elem, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub emulator: Option<String>,
    #[xml(list = "disk")]
    pub disks: Vec<Disk>,
    #[xml(list = "controller")]
    pub controllers: Vec<Controller>,
    #[xml(list = "lease")]
    pub leases: Vec<Lease>,
    #[xml(list = "filesystem")]
    pub filesystems: Vec<Filesystem>,
    #[xml(list = "interface")]
    pub interfaces: Vec<Interface>,
    #[xml(list = "smartcard")]
    pub smartcards: Vec<Smartcard>,
    #[xml(list = "serial")]
    pub serials: Vec<Serial>,
    #[xml(list = "parallel")]
    pub parallels: Vec<Parallel>,
    #[xml(list = "console")]
    pub consoles: Vec<Console>,
    #[xml(list = "channel")]
    pub channels: Vec<Channel>,
    #[xml(list = "input")]
    pub inputs: Vec<Input>,
    #[xml(list = "tpm")]
    pub tpms: Vec<Tpm>,
    #[xml(list = "graphics")]
    pub graphics: Vec<Graphics>,
    #[xml(list = "sound")]
    pub sounds: Vec<Sound>,
    #[xml(list = "audio")]
    pub audios: Vec<Audio>,
    #[xml(list = "video")]
    pub videos: Vec<Video>,
    #[xml(list = "hostdev")]
    pub hostdevs: Vec<Hostdev>,
    #[xml(list = "redirdev")]
    pub redirdevs: Vec<Redirdev>,
    #[xml(child = "redirfilter")]
    pub redir_filter: Option<RedirFilter>,
    #[xml(list = "hub")]
    pub hubs: Vec<PlainDevice>,
    #[xml(list = "watchdog")]
    pub watchdogs: Vec<Watchdog>,
    #[xml(child)]
    pub memballoon: Option<Memballoon>,
    #[xml(list = "rng")]
    pub rngs: Vec<Rng>,
    #[xml(child)]
    pub nvram: Option<PlainDevice>,
    #[xml(list = "panic")]
    pub panics: Vec<Panic>,
    #[xml(list = "shmem")]
    pub shmems: Vec<Shmem>,
    #[xml(list = "memory")]
    pub memories: Vec<MemoryDevice>,
    #[xml(list = "crypto")]
    pub cryptos: Vec<Crypto>,
    #[xml(child)]
    pub iommu: Option<Iommu>,
    #[xml(child)]
    pub vsock: Option<Vsock>,
    #[xml(list = "pstore")]
    pub pstores: Vec<Pstore>,
}

impl Devices {
    /// The file system mounted at `target`. Upstream: `virDomainGetFilesystemForTarget`.
    #[must_use]
    pub fn filesystem_by_target(&self, target: &str) -> Option<&Filesystem> {
        self.filesystems.iter().find(|f| f.target.as_ref().and_then(|t| t.dir.as_deref()) == Some(target))
    }
}

/// Calls `$visit` with the information of every device, in the order of the document.
macro_rules! visit_infos {
    ($devices:expr, $visit:expr, $iter:ident; $($list:ident)*) => {
        $(for device in $devices.$list.$iter() { $visit(stringify!($list), visit_infos!(@info $iter device)); })*
    };
    (@info iter $device:ident) => { &$device.info };
    (@info iter_mut $device:ident) => { &mut $device.info };
}

impl Devices {
    /// Calls `visit` with what all devices have in common. Upstream: `virDomainDeviceInfoIterate`.
    pub fn for_each_info(&mut self, visit: &mut dyn FnMut(&mut DeviceInfo)) {
        let mut visit = |_: &str, info: &mut DeviceInfo| visit(info);
        visit_infos!(self, visit, iter_mut;
            disks interfaces sounds hostdevs videos controllers smartcards serials parallels consoles channels inputs
            filesystems graphics watchdogs memballoon rngs nvram hubs redirdevs panics shmems memories tpms cryptos iommu
            vsock pstores);
    }

    /// Calls `visit` with the name of each list and what all devices have in common.
    pub fn infos(&self, visit: &mut dyn FnMut(&'static str, &DeviceInfo)) {
        visit_infos!(self, visit, iter;
            disks interfaces sounds hostdevs videos controllers smartcards serials parallels consoles channels inputs
            filesystems graphics watchdogs memballoon rngs nvram hubs redirdevs panics shmems memories tpms cryptos iommu
            vsock pstores);
    }

    /// The boot orders of all devices.
    #[must_use]
    pub fn boot_orders(&self) -> Vec<u32> {
        let mut orders = Vec::new();
        self.infos(&mut |_, info| orders.extend(info.boot.as_ref().map(|boot| boot.order)));
        orders
    }

    /// Whether any device says when it boots.
    #[must_use]
    pub fn have_boot_order(&self) -> bool {
        !self.boot_orders().is_empty()
    }
}
