//! Defaults that the document leaves to the driver.

use ferrovirt_conf::cpu::{Cpu, CpuCheck, CpuFallback, CpuMatch, CpuMode, CpuModel};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::audio::{Audio, AudioType};
use ferrovirt_conf::domain::chardev::{
    ChardevType, Console, ConsoleTargetType, Serial, SerialModel, SerialTargetType,
};
use ferrovirt_conf::domain::disk::DiskBus;
use ferrovirt_conf::domain::disk::driver::DiskDriver;
use ferrovirt_conf::domain::graphics::GraphicsType;
use ferrovirt_conf::domain::interface::options::InterfaceModel;
use ferrovirt_conf::domain::interface::{InterfaceType, Mac};
use ferrovirt_conf::domain::misc_devices::{
    Memballoon, MemballoonModel, Watchdog, WatchdogAction, WatchdogModel,
};
use ferrovirt_conf::domain::video::{Input, InputBus, InputType, Video, VideoModel, VideoType};
use ferrovirt_util::Result;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::OnOff;

use super::{Chipset, accelerator, chipset, unsupported};
use crate::capabilities::{Capabilities, Flag};

/// Video memory of a model, in KiB.
const VIDEO_RAM: u32 = 16 * 1024;

/// Completes the machine type: the preferred one if there is none, the versioned name for an alias.
pub(super) fn machine(domain: &mut Domain, caps: &Capabilities) {
    let accelerator = accelerator(domain);
    let found = match domain.os.kind.machine.as_deref() {
        Some(name) => caps.machine(accelerator, name),
        None => caps.default_machine(accelerator),
    };
    if let Some(found) = found {
        domain.os.kind.machine = Some(found.name.clone());
    }
}

/// Everything else.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for a disk whose bus cannot be told.
pub(super) fn fill(domain: &mut Domain, caps: &Capabilities) -> Result<()> {
    if domain.uuid.is_none() {
        domain.uuid = Some(Uuid::generate().to_string());
    }
    cpu(domain, caps);
    for disk in &mut domain.devices.disks {
        let driver = disk.driver.get_or_insert_with(DiskDriver::default);
        driver.name.get_or_insert_with(|| "qemu".to_owned());
        driver.format.get_or_insert_with(|| "raw".to_owned());
        if disk.target.bus.is_none() {
            let name = disk.target.dev.as_deref().unwrap_or_default();
            disk.target.bus = Some(
                bus_of(name)
                    .ok_or_else(|| unsupported(format!("cannot tell the bus of the disk '{name}'")))?,
            );
        }
    }
    for interface in &mut domain.devices.interfaces {
        let generated = || Mac { address: generated_mac(), ..Mac::default() };
        interface.mac.get_or_insert_with(generated);
        if interface.kind != InterfaceType::Hostdev {
            let name = if caps.is_x86() { "rtl8139" } else { "virtio" };
            interface.model.get_or_insert_with(|| InterfaceModel { name: name.to_owned() });
        }
    }
    consoles(domain);
    if caps.is_x86() {
        for kind in [InputType::Mouse, InputType::Keyboard] {
            let there = |input: &Input| input.kind == kind && input.bus == Some(InputBus::Ps2);
            if !domain.devices.inputs.iter().any(there) {
                domain.devices.inputs.push(Input { kind, bus: Some(InputBus::Ps2), ..Input::default() });
            }
        }
    }
    for input in &mut domain.devices.inputs {
        let ps2 = caps.is_x86() && matches!(input.kind, InputType::Mouse | InputType::Keyboard);
        input.bus.get_or_insert(if ps2 { InputBus::Ps2 } else { InputBus::Usb });
    }
    if domain.devices.audios.is_empty() {
        domain.devices.audios.push(Audio { id: 1, kind: AudioType::None, ..Audio::default() });
    }
    videos(domain);
    domain
        .devices
        .memballoon
        .get_or_insert_with(|| Memballoon { model: MemballoonModel::Virtio, ..Memballoon::default() });
    let itco = |watchdog: &Watchdog| watchdog.model == WatchdogModel::Itco;
    if chipset(domain) == Chipset::Q35 && !domain.devices.watchdogs.iter().any(itco) {
        let action = domain.devices.watchdogs.first().map_or(WatchdogAction::Reset, |first| first.action);
        domain.devices.watchdogs.push(Watchdog { model: WatchdogModel::Itco, action, ..Watchdog::default() });
    }
    Ok(())
}

/// A guest without a CPU gets the machine's own, by name. Upstream: `qemuDomainDefaultCPU`.
fn cpu(domain: &mut Domain, caps: &Capabilities) {
    let machine = caps.machine(accelerator(domain), super::machine(domain));
    let default = machine.and_then(|machine| machine.default_cpu.as_deref());
    let default = default.and_then(|name| {
        let models = &caps.accelerator(accelerator(domain)).cpus;
        models.iter().find(|model| model.typename.as_deref() == Some(name)).map(|model| model.name.clone())
    });
    let custom = domain
        .cpu
        .as_ref()
        .is_none_or(|cpu| cpu.model.is_none() && cpu.mode.is_none_or(|mode| mode == CpuMode::Custom));
    if let Some(name) = default.filter(|_| custom) {
        let cpu = domain.cpu.get_or_insert_with(Cpu::default);
        cpu.mode = Some(CpuMode::Custom);
        cpu.match_.get_or_insert(CpuMatch::Exact);
        cpu.check.get_or_insert(CpuCheck::None);
        let fallback = Some(CpuFallback::Forbid);
        cpu.model = Some(CpuModel { name: Some(name), fallback, ..CpuModel::default() });
    }
    let Some(cpu) = &mut domain.cpu else { return };
    match cpu.mode {
        Some(CpuMode::HostPassthrough | CpuMode::Maximum) => {
            cpu.check.get_or_insert(CpuCheck::None);
            if caps.has(Flag::CpuMigratable) {
                cpu.migratable.get_or_insert(OnOff(true));
            }
        }
        Some(CpuMode::HostModel) => {
            cpu.check.get_or_insert(CpuCheck::Partial);
        }
        _ if cpu.model.is_some() => {
            cpu.mode.get_or_insert(CpuMode::Custom);
            cpu.match_.get_or_insert(CpuMatch::Exact);
            cpu.check.get_or_insert(CpuCheck::Partial);
        }
        _ => {}
    }
}

/// The bus that a target name stands for. Upstream: `virDomainDiskDefAssignAddress` and the parser's guess.
fn bus_of(name: &str) -> Option<DiskBus> {
    [
        ("hd", DiskBus::Ide),
        ("sd", DiskBus::Scsi),
        ("vd", DiskBus::Virtio),
        ("xvd", DiskBus::Xen),
        ("ubd", DiskBus::Uml),
        ("fd", DiskBus::Fdc),
    ]
    .into_iter()
    .find(|(start, _)| name.starts_with(start))
    .map(|(_, bus)| bus)
}

/// A new address below QEMU's own prefix. Upstream: `virMacAddrGenerate`.
fn generated_mac() -> String {
    let random = Uuid::generate();
    let [a, b, c, ..] = *random.as_bytes();
    format!("52:54:00:{a:02x}:{b:02x}:{c:02x}")
}

/// The first serial port and the first console are one device seen twice. Upstream: `virDomainDefAddConsoleCompat`.
fn consoles(domain: &mut Domain) {
    let devices = &mut domain.devices;
    for (port, serial) in devices.serials.iter_mut().enumerate() {
        let port = u32::try_from(port).unwrap_or(u32::MAX);
        serial.target.port.get_or_insert(port);
        let kind = *serial.target.kind.get_or_insert(SerialTargetType::Isa);
        let name = match kind {
            SerialTargetType::Isa => "isa-serial",
            SerialTargetType::Usb => "usb-serial",
            SerialTargetType::Pci => "pci-serial",
            _ => continue,
        };
        serial.target.model.get_or_insert_with(|| SerialModel { name: name.to_owned() });
    }
    for (port, console) in devices.consoles.iter_mut().enumerate() {
        console.target.port.get_or_insert(u32::try_from(port).unwrap_or(u32::MAX));
        console.target.kind.get_or_insert(ConsoleTargetType::Serial);
    }
    let serial_console =
        devices.consoles.first().is_some_and(|first| first.target.kind == Some(ConsoleTargetType::Serial));
    if serial_console && devices.serials.is_empty() {
        let mut serial = Serial { source: devices.consoles[0].source.clone(), ..Serial::default() };
        serial.target.port = Some(0);
        serial.target.kind = Some(SerialTargetType::Isa);
        serial.target.model = Some(SerialModel { name: "isa-serial".to_owned() });
        devices.serials.push(serial);
    }
    if let Some(serial) = devices.serials.first()
        && serial.source.kind == ChardevType::Pty
    {
        let source = serial.source.clone();
        match devices.consoles.first_mut() {
            Some(console) if serial_console => console.source = source,
            Some(_) => {}
            None => {
                let mut console = Console { source, ..Console::default() };
                console.target.kind = Some(ConsoleTargetType::Serial);
                console.target.port = Some(0);
                devices.consoles.push(console);
            }
        }
    } else if serial_console && let Some(serial) = devices.serials.first() {
        devices.consoles[0].source = serial.source.clone();
    }
}

fn videos(domain: &mut Domain) {
    let shows = |kind| matches!(kind, GraphicsType::Vnc | GraphicsType::Spice | GraphicsType::Sdl);
    if domain.devices.videos.is_empty() && domain.devices.graphics.iter().any(|g| shows(g.kind)) {
        let model = VideoModel { kind: VideoType::Cirrus, ..VideoModel::default() };
        domain.devices.videos.push(Video { model, ..Video::default() });
    }
    for (index, video) in domain.devices.videos.iter_mut().enumerate() {
        let model = &mut video.model;
        if model.kind == VideoType::Default {
            model.kind = VideoType::Cirrus;
        }
        if model.kind == VideoType::None {
            continue;
        }
        if index == 0 {
            model.primary = Some(true);
        }
        model.heads.get_or_insert(1);
        match model.kind {
            VideoType::Qxl => {
                model.ram.get_or_insert(64 * 1024);
                model.vram.get_or_insert(64 * 1024);
                model.vgamem.get_or_insert(VIDEO_RAM);
            }
            VideoType::Vga | VideoType::Cirrus | VideoType::Vmvga => {
                model.vram.get_or_insert(VIDEO_RAM);
            }
            _ => {}
        }
    }
}

/// Whether the emulator has a USB controller of the kind that new guests get.
pub(super) fn has_xhci(caps: &Capabilities) -> bool {
    caps.has(Flag::QemuXhci)
}
