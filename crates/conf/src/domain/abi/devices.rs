//! Disks, file systems, interfaces, input, sound, video, host devices and character devices.

use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::super::audio::Sound;
use super::super::chardev::{Channel, ChannelTarget, ChardevType, Console, Parallel, Serial};
use super::super::devices::Devices;
use super::super::disk::Disk;
use super::super::disk::driver::{BlockIo, DiskDriver};
use super::super::filesystem::Filesystem;
use super::super::hostdev::{Hostdev, HostdevKind};
use super::super::interface::Interface;
use super::super::misc_devices::Smartcard;
use super::super::video::{Input, Video};
use super::info::virtio;
use super::same::{name, null, tristate, yes_no};
use super::{controller, infos};

/// A row `disks: "disk count", disk;` compares the numbers of the devices in a list, then the devices one by one.
macro_rules! lists {
    ($a:expr, $b:expr; $($list:ident: $text:literal, $check:path;)*) => {$(
        same!($a.$list.len(), $b.$list.len(), $text);
        for (source, target) in $a.$list.iter().zip(&$b.$list) {
            $check(source, target)?;
        }
    )*};
}

pub(super) fn check(a: &Devices, b: &Devices) -> Result<()> {
    lists! { a, b;
        disks: "Target domain disk count {target} does not match source {source}", disk;
        controllers: "Target domain controller count {target} does not match source {source}", controller::check;
        filesystems: "Target domain filesystem count {target} does not match source {source}", filesystem;
        interfaces: "Target domain net card count {target} does not match source {source}", interface;
        inputs: "Target domain input device count {target} does not match source {source}", input;
        sounds: "Target domain sound card count {target} does not match source {source}", sound;
        videos: "Target domain video card count {target} does not match source {source}", video;
        hostdevs: "Target domain host device count {target} does not match source {source}", hostdev;
        smartcards: "Target domain smartcard count {target} does not match source {source}", smartcard;
        serials: "Target domain serial port count {target} does not match source {source}", serial;
        parallels: "Target domain parallel port count {target} does not match source {source}", parallel;
        channels: "Target domain channel count {target} does not match source {source}", channel;
        consoles: "Target domain console count {target} does not match source {source}", console;
    }
    Ok(())
}

/// Upstream: `virDomainDiskDefCheckABIStability`.
fn disk(a: &Disk, b: &Disk) -> Result<()> {
    same!(a.device.as_str(), b.device.as_str(), "Target disk device {target} does not match source {source}");
    same!(name(a.target.bus), name(b.target.bus), "Target disk bus {target} does not match source {source}");
    same!(
        null(a.target.dev.as_deref()),
        null(b.target.dev.as_deref()),
        "Target disk {target} does not match source {source}"
    );
    same!(
        null(a.serial.as_deref()),
        null(b.serial.as_deref()),
        "Target disk serial {target} does not match source {source}"
    );
    same!(
        null(a.wwn.as_deref()),
        null(b.wwn.as_deref()),
        "Target disk wwn '{target}' does not match source '{source}'"
    );
    same_text!(a.readonly, b.readonly, "Target disk access mode does not match source");
    same!(name(a.model), name(b.model), "Target disk model {target} does not match source {source}");
    same!(
        a.target.rotation_rate.unwrap_or(0),
        b.target.rotation_rate.unwrap_or(0),
        "Target disk rotation rate {target} RPM does not match source {source} RPM"
    );
    let driver =
        |disk: &Disk, get: fn(&DiskDriver) -> Option<u32>| disk.driver.as_ref().and_then(get).unwrap_or(0);
    same!(
        driver(a, |d| d.queues),
        driver(b, |d| d.queues),
        "Target disk queue count {target} does not match source {source}"
    );
    same!(
        driver(a, |d| d.queue_size),
        driver(b, |d| d.queue_size),
        "Target disk queue size {target} does not match source {source}"
    );
    let size =
        |disk: &Disk, get: fn(&BlockIo) -> Option<u32>| disk.blockio.as_ref().and_then(get).unwrap_or(0);
    same!(
        size(a, |io| io.logical_block_size),
        size(b, |io| io.logical_block_size),
        "Target disk logical_block_size {target} does not match source {source}"
    );
    same!(
        size(a, |io| io.physical_block_size),
        size(b, |io| io.physical_block_size),
        "Target disk physical_block_size {target} does not match source {source}"
    );
    same!(
        size(a, |io| io.discard_granularity),
        size(b, |io| io.discard_granularity),
        "Target disk discard_granularity {target} does not match source {source}"
    );
    let options = |disk: &Disk| disk.driver.as_ref().map(|driver| driver.virtio.clone());
    virtio(options(a).as_ref(), options(b).as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainFsDefCheckABIStability`.
fn filesystem(a: &Filesystem, b: &Filesystem) -> Result<()> {
    let target = |fs: &Filesystem| null(fs.target.as_ref().and_then(|t| t.dir.as_deref())).to_owned();
    same!(target(a), target(b), "Target filesystem guest target {target} does not match source {source}");
    same_text!(a.readonly, b.readonly, "Target filesystem access mode does not match source");
    same_text!(a.model, b.model, "Target filesystem model does not match source");
    let options = |fs: &Filesystem| fs.driver.as_ref().map(|driver| driver.virtio.clone());
    virtio(options(a).as_ref(), options(b).as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainNetDefCheckABIStability`.
fn interface(a: &Interface, b: &Interface) -> Result<()> {
    let mac = |net: &Interface| null(net.mac.as_ref().map(|mac| mac.address.as_str())).to_owned();
    same!(mac(a), mac(b), "Target network card mac {target} does not match source {source}");
    let model = |net: &Interface| net.model.as_ref().map_or_else(|| "unknown".to_owned(), |m| m.name.clone());
    same!(model(a), model(b), "Target network card model {target} does not match source {source}");
    let mtu = |net: &Interface| net.mtu.as_ref().map_or(0, |mtu| mtu.size);
    same!(mtu(a), mtu(b), "Target network card MTU {target} does not match source {source}");
    let options = |net: &Interface| net.driver.as_ref().map(|driver| driver.virtio.clone());
    virtio(options(a).as_ref(), options(b).as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainInputDefCheckABIStability`.
fn input(a: &Input, b: &Input) -> Result<()> {
    same!(
        a.kind.as_str(),
        b.kind.as_str(),
        "Target input device type {target} does not match source {source}"
    );
    same!(name(a.bus), name(b.bus), "Target input device bus {target} does not match source {source}");
    same!(name(a.model), name(b.model), "Target input model {target} does not match source {source}");
    virtio(a.driver.as_ref(), b.driver.as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainSoundDefCheckABIStability`.
fn sound(a: &Sound, b: &Sound) -> Result<()> {
    same!(
        a.model.as_str(),
        b.model.as_str(),
        "Target sound card model {target} does not match source {source}"
    );
    same!(
        yes_no(a.multichannel),
        yes_no(b.multichannel),
        "Target sound card multichannel setting '{target}' does not match source '{source}'"
    );
    virtio(a.driver.as_ref(), b.driver.as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainVideoDefCheckABIStability`.
fn video(a: &Video, b: &Video) -> Result<()> {
    let (m, n) = (&a.model, &b.model);
    same!(
        m.kind.as_str(),
        n.kind.as_str(),
        "Target video card model {target} does not match source {source}"
    );
    let number = |number: Option<u32>| number.unwrap_or(0);
    same!(number(m.ram), number(n.ram), "Target video card ram {target} does not match source {source}");
    same!(number(m.vram), number(n.vram), "Target video card vram {target} does not match source {source}");
    same!(
        number(m.vram64),
        number(n.vram64),
        "Target video card vram64 {target} does not match source {source}"
    );
    same!(
        number(m.vgamem),
        number(n.vgamem),
        "Target video card vgamem {target} does not match source {source}"
    );
    same!(
        number(m.heads),
        number(n.heads),
        "Target video card heads {target} does not match source {source}"
    );
    same_text!(
        m.acceleration.is_some(),
        n.acceleration.is_some(),
        "Target video card acceleration does not match source"
    );
    if let (Some(m), Some(n)) = (&m.acceleration, &n.acceleration) {
        same!(
            tristate(m.accel2d),
            tristate(n.accel2d),
            "Target video card 2d accel {target} does not match source {source}"
        );
        same!(
            tristate(m.accel3d),
            tristate(n.accel3d),
            "Target video card 3d accel {target} does not match source {source}"
        );
    }
    let options = |video: &Video| video.driver.as_ref().map(|driver| driver.virtio.clone());
    virtio(options(a).as_ref(), options(b).as_ref())?;
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainHostdevDefCheckABIStability`.
fn hostdev(a: &Hostdev, b: &Hostdev) -> Result<()> {
    same!(
        a.mode.as_str(),
        b.mode.as_str(),
        "Target host device mode {target} does not match source {source}"
    );
    let kind = |device: &Hostdev| match device.kind {
        HostdevKind::Usb(_) => "usb",
        HostdevKind::Pci(_) => "pci",
        HostdevKind::Scsi(_) => "scsi",
        HostdevKind::ScsiHost(_) => "scsi_host",
        HostdevKind::Mdev(_) => "mdev",
        HostdevKind::Storage(_) => "storage",
        HostdevKind::Misc(_) => "misc",
        HostdevKind::Net(_) => "net",
    };
    same!(
        kind(a),
        kind(b),
        "Target host device subsystem type {target} is not compatible with source subsystem type {source}"
    );
    infos(&a.info, &b.info)
}

fn smartcard(a: &Smartcard, b: &Smartcard) -> Result<()> {
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainSerialDefCheckABIStability`.
fn serial(a: &Serial, b: &Serial) -> Result<()> {
    let none = |text: Option<&'static str>| text.unwrap_or("none");
    let kind = |device: &Serial| none(device.target.kind.map(|kind| kind.as_str()));
    same!(kind(a), kind(b), "Target serial type {target} does not match source {source}");
    let model =
        |device: &Serial| device.target.model.as_ref().map_or_else(|| "none".to_owned(), |m| m.name.clone());
    same!(model(a), model(b), "Target serial model {target} does not match source {source}");
    same!(
        a.target.port.unwrap_or(0),
        b.target.port.unwrap_or(0),
        "Target serial port {target} does not match source {source}"
    );
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainParallelDefCheckABIStability`.
fn parallel(a: &Parallel, b: &Parallel) -> Result<()> {
    same!(
        a.target.port.unwrap_or(0),
        b.target.port.unwrap_or(0),
        "Target parallel port {target} does not match source {source}"
    );
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainChannelDefCheckABIStability`.
fn channel(a: &Channel, b: &Channel) -> Result<()> {
    let kind = |device: &Channel| match device.target {
        ChannelTarget::Guestfwd(_) => "guestfwd",
        ChannelTarget::Virtio(_) => "virtio",
        ChannelTarget::Xen(_) => "xen",
    };
    same!(kind(a), kind(b), "Target channel type {target} does not match source {source}");
    match (&a.target, &b.target) {
        (ChannelTarget::Guestfwd(x), ChannelTarget::Guestfwd(y)) => {
            let shown = |to: &super::super::chardev::GuestForward| {
                format!("{}:{}", null(to.address.as_deref()), to.port.unwrap_or(0))
            };
            same!(shown(x), shown(y), "Target channel addr {target} does not match source {source}");
        }
        (ChannelTarget::Virtio(x), ChannelTarget::Virtio(y))
        | (ChannelTarget::Xen(x), ChannelTarget::Xen(y)) => {
            same!(
                null(x.name.as_deref()),
                null(y.name.as_deref()),
                "Target channel name {target} does not match source {source}"
            );
            let spice = |device: &Channel| device.source.kind == ChardevType::SpiceVmc;
            if x.name.is_none() {
                same_text!(
                    spice(a),
                    spice(b),
                    "Changing device type to/from spicevmc would change default target channel name"
                );
            }
        }
        _ => {}
    }
    infos(&a.info, &b.info)
}

/// Upstream: `virDomainConsoleDefCheckABIStability`.
fn console(a: &Console, b: &Console) -> Result<()> {
    let kind = |device: &Console| device.target.kind.unwrap_or_default().as_str();
    same!(kind(a), kind(b), "Target console type {target} does not match source {source}");
    infos(&a.info, &b.info)
}
