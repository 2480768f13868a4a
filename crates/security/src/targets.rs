//! The files of a domain, and what the guest does with each.

use std::path::Path;

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::chardev::{ChardevSource, ChardevType};
use ferrovirt_conf::domain::disk::Disk;
use ferrovirt_conf::domain::hostdev::{Hostdev, HostdevKind};
use ferrovirt_conf::domain::misc_devices::RngBackend;
use ferrovirt_conf::domain::seclabel::DeviceSeclabel;
use ferrovirt_conf::domain::tpm::TpmBackend;
use ferrovirt_conf::storage_source::{Chain, StorageSource};

/// How a guest uses a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Alone, for reading and writing.
    Private,
    /// Together with other guests, for reading and writing.
    Shared,
    /// For reading.
    Content,
}

/// A file of the host that the guest's process opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// Absolute path.
    pub path: String,
    /// What for.
    pub usage: Use,
    /// Labels that the document gives it.
    pub seclabels: &'a [DeviceSeclabel],
}

impl<'a> Target<'a> {
    fn new(path: impl Into<String>, usage: Use) -> Self {
        Self { path: path.into(), usage, seclabels: &[] }
    }

    /// The document's label of the model for this file, if it has one.
    #[must_use]
    pub fn seclabel(&self, model: &str) -> Option<&'a DeviceSeclabel> {
        self.seclabels.iter().find(|label| label.model.as_deref().is_none_or(|named| named == model))
    }
}

/// What a stack of images has besides its document: nothing yet, or the chains that the driver found.
pub trait Chains {
    /// The images of a disk below its first one.
    fn below(&self, disk: &Disk) -> Vec<StorageSource>;
}

/// The chains as the documents have them.
#[derive(Clone, Copy, Debug, Default)]
pub struct DocumentChains;

impl Chains for DocumentChains {
    fn below(&self, disk: &Disk) -> Vec<StorageSource> {
        Chain::of_disk(disk).map_or_else(Vec::new, |chain| chain.elements.into_iter().skip(1).collect())
    }
}

/// Every file of the domain, disks first. Upstream: the order of `virSecuritySELinuxSetAllLabel`.
#[must_use]
pub fn targets<'a>(domain: &'a Domain, chains: &dyn Chains) -> Vec<Target<'a>> {
    let devices = &domain.devices;
    let mut found = Vec::new();
    for disk in &devices.disks {
        disk_targets(disk, chains, &mut found);
    }
    devices.hostdevs.iter().for_each(|hostdev| hostdev_targets(hostdev, &mut found));
    for tpm in &devices.tpms {
        if let TpmBackend::Passthrough(tpm) = &tpm.backend {
            let path = tpm.device.as_ref().map_or("/dev/tpm0", |device| &device.path);
            found.push(Target::new(path, Use::Private));
        }
    }
    let sources = devices.serials.iter().map(|d| &d.source);
    let sources = sources.chain(devices.parallels.iter().map(|d| &d.source));
    let sources = sources.chain(devices.channels.iter().map(|d| &d.source));
    let consoles = devices.consoles.iter().map(|d| &d.source);
    for source in sources.chain(consoles) {
        chardev_targets(source, &mut found);
    }
    for rng in &devices.rngs {
        match &rng.backend {
            RngBackend::Random(random) => {
                let path = random.path.as_deref().unwrap_or("/dev/urandom");
                // The kernel's own generators belong to everybody.
                if !["/dev/random", "/dev/urandom", "/dev/hwrng"].contains(&path) {
                    found.push(Target::new(path, Use::Private));
                }
            }
            RngBackend::Egd(source) => chardev_targets(source, &mut found),
            RngBackend::Builtin => {}
        }
    }
    for input in &devices.inputs {
        let path = input.source.as_ref().and_then(|source| source.evdev.as_ref().or(source.dev.as_ref()));
        found.extend(path.map(|path| Target::new(path, Use::Private)));
    }
    for memory in &devices.memories {
        let path = memory.source.as_ref().and_then(|source| source.path.as_ref());
        let usage = if memory.target.readonly { Use::Content } else { Use::Private };
        found.extend(path.map(|path| Target::new(path, usage)));
    }
    os_targets(domain, &mut found);
    let mut seen = std::collections::HashSet::new();
    found.retain(|target| seen.insert(target.path.clone()));
    found
}

fn disk_targets<'a>(disk: &'a Disk, chains: &dyn Chains, found: &mut Vec<Target<'a>>) {
    let Some(source) = &disk.source else { return };
    let top = StorageSource { kind: disk.kind, source: source.clone(), ..StorageSource::default() };
    let usage = match () {
        () if disk.shareable => Use::Shared,
        () if disk.readonly => Use::Content,
        () => Use::Private,
    };
    let local = |element: &StorageSource| {
        element.path().filter(|path| element.is_local() && path.starts_with('/')).map(str::to_owned)
    };
    if let Some(path) = local(&top) {
        found.push(Target { path, usage, seclabels: &source.seclabels });
    }
    for element in chains.below(disk) {
        found.extend(local(&element).map(|path| Target::new(path, Use::Content)));
        let data = element.data_file.as_deref().and_then(local);
        found.extend(data.map(|path| Target::new(path, Use::Content)));
    }
    let data = source.data_store.as_deref().and_then(|store| {
        Some(StorageSource { kind: store.kind?, source: store.source.clone()?, ..StorageSource::default() })
    });
    found.extend(data.as_ref().and_then(local).map(|path| Target::new(path, usage)));
}

fn hostdev_targets(hostdev: &Hostdev, found: &mut Vec<Target<'_>>) {
    let usage = match () {
        () if hostdev.readonly => Use::Content,
        () if hostdev.shareable => Use::Shared,
        () => Use::Private,
    };
    let path = match &hostdev.kind {
        HostdevKind::Usb(usb) => usb
            .source
            .address
            .as_ref()
            .and_then(|address| Some(format!("/dev/bus/usb/{:03}/{:03}", address.bus?, address.device?))),
        HostdevKind::ScsiHost(_) => Some("/dev/vhost-scsi".to_owned()),
        HostdevKind::Storage(storage) => Some(storage.source.block.clone()),
        HostdevKind::Misc(misc) => Some(misc.source.path.clone()),
        _ => None,
    };
    found.extend(path.map(|path| Target::new(path, usage)));
}

/// Upstream: `virSecuritySELinuxSetChardevLabel`.
fn chardev_targets<'a>(source: &'a ChardevSource, found: &mut Vec<Target<'a>>) {
    let Some(endpoint) = source.endpoint() else { return };
    let Some(path) = endpoint.path.as_deref() else { return };
    let mut add = |path: String| {
        found.push(Target { path, usage: Use::Private, seclabels: &endpoint.seclabels });
    };
    match source.kind {
        ChardevType::File | ChardevType::Dev => add(path.to_owned()),
        // A socket that is yet to be bound is made by the guest's process, with its label.
        ChardevType::Unix if endpoint.mode.as_deref() != Some("bind") || Path::new(path).exists() => {
            add(path.to_owned());
        }
        ChardevType::Pipe => {
            let pair = [format!("{path}.in"), format!("{path}.out")];
            if pair.iter().all(|path| Path::new(path).exists()) {
                pair.into_iter().for_each(add);
            } else {
                add(path.to_owned());
            }
        }
        _ => {}
    }
}

fn os_targets<'a>(domain: &'a Domain, found: &mut Vec<Target<'a>>) {
    let os = &domain.os;
    let content = [&os.kernel, &os.initrd, &os.dtb, &os.shim];
    found.extend(content.into_iter().flatten().map(|path| Target::new(path, Use::Content)));
    found.extend(os.acpi_tables.iter().map(|table| Target::new(&table.path, Use::Content)));
    if let Some(nvram) = &os.nvram {
        let source = nvram.source.as_ref().and_then(|source| source.file.as_ref());
        let path = nvram.path.as_ref().or(source).filter(|path| path.starts_with('/'));
        found.extend(path.map(|path| Target::new(path, Use::Private)));
    }
}
