//! Defaults of where disks' data is. Upstream: `virStorageSourceNetworkAssignDefaultPorts`,
//! `virDomainDiskSourceNetworkParse`.

use super::super::disk::driver::DiskCache;
use super::super::disk::source::{BackingStore, DiskSource, HostTransport, NetHost, NetProtocol, SourceType};
use super::super::disk::{Disk, DiskSnapshot};
use super::super::hostdev::HostdevKind;
use super::Domain;
use crate::storage_source::default_port;

fn fill_hosts(protocol: Option<NetProtocol>, hosts: &mut [NetHost]) {
    for host in hosts {
        host.transport = host.transport.filter(|transport| *transport != HostTransport::Tcp);
        if host.transport.is_none() && host.name.is_some() && host.port.is_none() {
            host.port = protocol.and_then(default_port);
        }
    }
}

/// A target without a unit means unit 0.
fn fill_unit(protocol: Option<NetProtocol>, name: Option<&mut String>) {
    if let Some(name) = name
        && protocol == Some(NetProtocol::Iscsi)
        && !name.contains('/')
    {
        name.push_str("/0");
    }
}

fn fill(source: &mut DiskSource) {
    fill_hosts(source.protocol, &mut source.hosts);
    if let Some(inner) = source.data_store.as_mut().and_then(|store| store.source.as_mut()) {
        fill(inner);
    }
}

fn fill_chain(mut next: Option<&mut BackingStore>) {
    while let Some(store) = next {
        if let Some(source) = &mut store.source {
            fill(source);
        }
        next = store.backing_store.as_deref_mut();
    }
}

fn fill_disk(disk: &mut Disk) {
    if let Some(source) = &mut disk.source {
        fill(source);
        fill_unit(source.protocol, source.name.as_mut());
    }
    fill_chain(disk.backing_store.as_deref_mut());
    if let Some(mirror) = &mut disk.mirror {
        mirror.source.iter_mut().for_each(fill);
        fill_chain(mirror.backing_store.as_deref_mut());
    }
    if let Some(driver) = &mut disk.driver {
        driver.cache = driver.cache.filter(|cache| *cache != DiskCache::Default);
    }
    if disk.kind == SourceType::VhostUser {
        disk.snapshot.get_or_insert(DiskSnapshot::No);
    }
}

impl Domain {
    /// A drive without a medium is empty, wherever its next medium comes from. Upstream: `virDomainDiskDefParseXML`.
    pub(in super::super) fn empty_drives_are_files(&mut self) {
        for disk in self.devices.disks.iter_mut().filter(|disk| disk.source.is_none()) {
            disk.kind = SourceType::File;
        }
    }

    pub(super) fn fill_sources(&mut self) {
        self.devices.disks.iter_mut().for_each(fill_disk);
        let nvram = self.os.nvram.as_mut().and_then(|nvram| nvram.source.as_deref_mut());
        nvram.into_iter().for_each(fill);
        for hostdev in &mut self.devices.hostdevs {
            if let HostdevKind::Scsi(device) = &mut hostdev.kind {
                let source = &mut device.source;
                fill_hosts(source.protocol, &mut source.hosts);
                fill_unit(source.protocol, source.name.as_mut());
            }
        }
    }
}
