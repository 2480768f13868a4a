//! Whether two descriptions mean the same device. Upstream: the `vir*Equals` and `vir*DefFind` functions.

use super::super::address::Address;
use super::super::chardev::{Channel, ChannelTarget, ChardevSource, ChardevType, Console, Endpoint};
use super::super::device::DeviceInfo;
use super::super::hostdev::source::{ScsiSource, UsbHostAddress, UsbId, UsbSource};
use super::super::hostdev::{Hostdev, HostdevKind};
use super::super::memory::{MemoryDevice, Shmem};
use super::super::misc_devices::{Iommu, Redirdev, Rng, RngBackend, Vsock, Watchdog};
use super::super::video::Input;

/// Whether the wanted device has no address, or the other has the same.
pub(super) fn address_fits(wanted: &DeviceInfo, have: &DeviceInfo) -> bool {
    wanted.address.is_none() || wanted.address == have.address
}

/// Whether the wanted device has no alias, or the other has the same.
pub(super) fn alias_fits(wanted: &DeviceInfo, have: &DeviceInfo) -> bool {
    wanted.alias.is_none() || wanted.alias == have.alias
}

/// Both have a real address, and it is the same one. Upstream: `virDomainDeviceInfoAddressIsEqual`.
pub(super) fn address_collides(a: &DeviceInfo, b: &DeviceInfo) -> bool {
    let real = |info: &DeviceInfo| match &info.address {
        None | Some(Address::Unassigned | Address::VirtioMmio | Address::VirtioS390) => false,
        Some(Address::Pci(pci)) => !pci.is_empty(),
        Some(_) => true,
    };
    real(a) && a.address == b.address
}

/// Upstream: `virDomainChrSourceDefIsEqual`.
fn source(a: &ChardevSource, b: &ChardevSource) -> bool {
    fn key(e: &Endpoint) -> [Option<&str>; 7] {
        [&e.mode, &e.path, &e.host, &e.service, &e.channel, &e.master, &e.slave].map(|text| text.as_deref())
    }
    if a.kind != b.kind {
        return false;
    }
    // The path of a terminal is what the running domain was given.
    if a.kind == ChardevType::Pty {
        return true;
    }
    let count = a.endpoints.len().max(b.endpoints.len());
    let none = Endpoint::default();
    (0..count).all(|i| key(a.endpoints.get(i).unwrap_or(&none)) == key(b.endpoints.get(i).unwrap_or(&none)))
}

/// Upstream: `virDomainChrEquals` for ports.
pub(super) fn port(wanted: (&ChardevSource, Option<u32>), have: (&ChardevSource, Option<u32>)) -> bool {
    source(wanted.0, have.0) && wanted.1.is_some() && wanted.1 == have.1
}

pub(super) fn console(wanted: &Console, have: &Console) -> bool {
    wanted.target.kind.unwrap_or_default() == have.target.kind.unwrap_or_default()
        && port((&wanted.source, wanted.target.port), (&have.source, have.target.port))
}

pub(super) fn channel(wanted: &Channel, have: &Channel) -> bool {
    let target = match (&wanted.target, &have.target) {
        (ChannelTarget::Virtio(a), ChannelTarget::Virtio(b)) => a.name == b.name,
        (ChannelTarget::Xen(a), ChannelTarget::Xen(b)) => a.name == b.name,
        (ChannelTarget::Guestfwd(a), ChannelTarget::Guestfwd(b)) => a == b,
        _ => false,
    };
    target && source(&wanted.source, &have.source)
}

/// Upstream: `virDomainHostdevMatch`.
pub(super) fn hostdev(wanted: &Hostdev, have: &Hostdev) -> bool {
    let kinds = match (&wanted.kind, &have.kind) {
        (HostdevKind::Usb(a), HostdevKind::Usb(b)) => usb(&a.source, &b.source),
        (HostdevKind::Pci(a), HostdevKind::Pci(b)) => a.source.address == b.source.address,
        (HostdevKind::Scsi(a), HostdevKind::Scsi(b)) => scsi(&a.source, &b.source),
        (HostdevKind::ScsiHost(a), HostdevKind::ScsiHost(b)) => a.source.wwpn == b.source.wwpn,
        (HostdevKind::Mdev(a), HostdevKind::Mdev(b)) => a.source.address == b.source.address,
        (a, b) => a == b,
    };
    wanted.mode == have.mode && kinds
}

/// By place on the host if the wanted one names it, else by vendor and product.
fn usb(wanted: &UsbSource, have: &UsbSource) -> bool {
    let place =
        |s: &UsbSource| s.address.as_ref().and_then(|UsbHostAddress { bus, device, .. }| bus.zip(*device));
    let id = |id: Option<&UsbId>| id.and_then(|id| id.id).unwrap_or(0);
    let ids = |s: &UsbSource| (id(s.vendor.as_ref()), id(s.product.as_ref()));
    match place(wanted) {
        Some(at) => place(have) == Some(at),
        None => ids(wanted) == ids(have),
    }
}

fn scsi(a: &ScsiSource, b: &ScsiSource) -> bool {
    let host = |s: &ScsiSource| s.hosts.first().map(|host| (host.name.clone(), host.port));
    a.protocol == b.protocol
        && a.name == b.name
        && host(a) == host(b)
        && a.adapter == b.adapter
        && a.address == b.address
}

/// Upstream: `virDomainRNGEquals`.
pub(super) fn rng(wanted: &Rng, have: &Rng) -> bool {
    let backend = match (&wanted.backend, &have.backend) {
        (RngBackend::Egd(a), RngBackend::Egd(b)) => source(a, b),
        (a, b) => a == b,
    };
    wanted.model == have.model
        && wanted.rate == have.rate
        && backend
        && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainRedirdevDefFind`.
pub(super) fn redirdev(wanted: &Redirdev, have: &Redirdev) -> bool {
    wanted.bus == have.bus && source(&wanted.source, &have.source) && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainShmemDefEquals`.
pub(super) fn shmem(wanted: &Shmem, have: &Shmem) -> bool {
    wanted.name == have.name
        && wanted.role == have.role
        && wanted.model == have.model
        && wanted.size == have.size
        && wanted.server == have.server
        && wanted.msi == have.msi
        && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainWatchdogDefFind`.
pub(super) fn watchdog(wanted: &Watchdog, have: &Watchdog) -> bool {
    wanted.model == have.model && wanted.action == have.action && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainInputDefEquals`.
pub(super) fn input(wanted: &Input, have: &Input) -> bool {
    wanted.kind == have.kind
        && (wanted.bus.is_none() || wanted.bus == have.bus)
        && wanted.model == have.model
        && wanted.source == have.source
        && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainMemoryFindByDef`.
pub(super) fn memory(wanted: &MemoryDevice, have: &MemoryDevice) -> bool {
    let (a, b) = (&wanted.target, &have.target);
    wanted.model == have.model
        && wanted.source == have.source
        && wanted.uuid == have.uuid
        && (a.size, a.node.unwrap_or(0), a.block) == (b.size, b.node.unwrap_or(0), b.block)
        && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainVsockDefEquals`, which compares the number only of those that say how they got it.
pub(super) fn vsock(wanted: &Vsock, have: &Vsock) -> bool {
    let auto = |vsock: &Vsock| vsock.cid.and_then(|cid| cid.auto);
    (wanted.model.is_none() || wanted.model == have.model)
        && auto(wanted) == auto(have)
        && address_fits(&wanted.info, &have.info)
}

/// Upstream: `virDomainIOMMUDefEquals`.
pub(super) fn iommu(wanted: &Iommu, have: &Iommu) -> bool {
    wanted.model == have.model && wanted.driver == have.driver && address_fits(&wanted.info, &have.info)
}
