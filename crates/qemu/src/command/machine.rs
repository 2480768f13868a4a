//! Machine, accelerator, CPU, memory, clock, boot: everything that is no device.

use std::fmt::Write as _;

use ferrovirt_conf::cpu::{CpuMode, FeaturePolicy};
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::basic::LifecycleAction;
use ferrovirt_conf::domain::clock::{ClockOffset, TickPolicy, TimerName, TimerTrack};
use ferrovirt_conf::domain::disk::DiskDevice;
use ferrovirt_conf::domain::os::BootDevice;
use ferrovirt_util::Result;

use super::{Arguments, Context, Object};
use crate::capabilities::{Accelerator, Flag};
use crate::domain::{Chipset, accelerator, chipset, machine, unsupported};

/// From the name to the UUID.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for memory that is too large.
pub(super) fn head(domain: &Domain, context: &Context<'_>, args: &mut Arguments) -> Result<()> {
    args.option("-name", format!("guest={},debug-threads=on", escape(&domain.name)));
    args.flag("-S");
    let key = Object::new("qom-type", "secret").with("id", "masterKey0").with("format", "raw");
    args.object("-object", key.with("file", context.master_key.clone()));
    let found = context.caps.machine(accelerator(domain), machine(domain));
    let ram_id = found.and_then(|machine| machine.default_ram_id.clone());
    args.option("-machine", machine_option(domain, context, ram_id.as_deref()));
    args.option("-accel", accelerator(domain).name());
    if let Some(cpu) = cpu_option(domain) {
        args.option("-cpu", cpu);
    }
    let memory_kib = domain.memory.as_ref().map_or(0, |memory| memory.size.0);
    // The emulator takes whole MiB.
    let memory_kib = memory_kib.div_ceil(1024).checked_mul(1024);
    let too_much = || unsupported("memory size is too large");
    let memory_kib = memory_kib.ok_or_else(too_much)?;
    args.option("-m", format!("size={memory_kib}k"));
    if let Some(id) = ram_id {
        let bytes = memory_kib.checked_mul(1024).ok_or_else(too_much)?;
        let backend = Object::new("qom-type", "memory-backend-ram").with("id", id).with("size", bytes);
        args.object("-object", backend);
    }
    let locked = domain.memory_backing.as_ref().is_some_and(|backing| backing.locked);
    args.option("-overcommit", format!("mem-lock={}", on_off(locked)));
    args.option("-smp", smp(domain, context));
    args.option("-uuid", domain.uuid.clone().unwrap_or_default());
    if domain.devices.graphics.is_empty() {
        args.option("-display", "none");
    }
    args.flag("-no-user-config");
    args.flag("-nodefaults");
    Ok(())
}

/// The monitor: a socket that we made, handed over as a descriptor.
pub(super) fn monitor(context: &Context<'_>, args: &mut Arguments) {
    let fd = context.monitor_fd;
    args.option("-chardev", format!("socket,id=charmonitor,fd={fd},server=on,wait=off"));
    args.option("-mon", "chardev=charmonitor,id=monitor,mode=control");
}

/// A comma would end the value.
pub(super) fn escape(value: &str) -> String {
    value.replace(',', ",,")
}

/// The emulator's spelling of a switch.
pub(super) fn on_off(value: bool) -> &'static str {
    if value { "on" } else { "off" }
}

/// Appends formatted text.
fn add(text: &mut String, part: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = text.write_fmt(part);
}

fn machine_option(domain: &Domain, context: &Context<'_>, ram_id: Option<&str>) -> String {
    let mut text = format!("{},usb=off", machine(domain));
    if let Some(state) = domain.features.vmport.and_then(|switch| switch.state)
        && context.caps.has(Flag::MachineVmportOpt)
    {
        add(&mut text, format_args!(",vmport={}", on_off(state.0)));
    }
    if let Some(smm) = domain.features.smm.as_ref().and_then(|smm| smm.state) {
        add(&mut text, format_args!(",smm={}", on_off(smm.0)));
    }
    let dump = domain.memory.as_ref().and_then(|memory| memory.dump_core).is_some_and(|value| value.0);
    add(&mut text, format_args!(",dump-guest-core={}", on_off(dump)));
    if let Some(id) = ram_id {
        add(&mut text, format_args!(",memory-backend={id}"));
    }
    let hpet = domain.clock.timers.iter().find(|timer| timer.name == TimerName::Hpet);
    if let Some(present) = hpet.and_then(|timer| timer.present)
        && context.caps.has(Flag::MachineHpet)
    {
        add(&mut text, format_args!(",hpet={}", on_off(present)));
    }
    if context.caps.is_x86() {
        add(&mut text, format_args!(",acpi={}", on_off(domain.features.acpi)));
    }
    text
}

fn cpu_option(domain: &Domain) -> Option<String> {
    let cpu = domain.cpu.as_ref()?;
    let tcg = accelerator(domain) == Accelerator::Tcg;
    let mut text = match cpu.mode.unwrap_or(CpuMode::Custom) {
        CpuMode::HostPassthrough => "host".to_owned(),
        CpuMode::Maximum => "max".to_owned(),
        CpuMode::Custom => cpu.model.as_ref()?.name.clone()?,
        // Without the CPU driver's expansion of the host's model, the accelerator's own model is the nearest.
        CpuMode::HostModel => if tcg { "max" } else { "host" }.to_owned(),
    };
    if let Some(migratable) = cpu.migratable {
        add(&mut text, format_args!(",migratable={}", on_off(migratable.0)));
    }
    for feature in &cpu.features {
        let state = match feature.policy.unwrap_or(FeaturePolicy::Require) {
            FeaturePolicy::Force | FeaturePolicy::Require => "on",
            FeaturePolicy::Disable | FeaturePolicy::Forbid => "off",
            FeaturePolicy::Optional => continue,
        };
        add(&mut text, format_args!(",{}={state}", feature.name));
    }
    Some(text)
}

fn smp(domain: &Domain, context: &Context<'_>) -> String {
    let vcpu = domain.vcpu.clone().unwrap_or_default();
    let current = vcpu.current.unwrap_or(vcpu.maximum);
    let mut text = current.to_string();
    if current != vcpu.maximum {
        add(&mut text, format_args!(",maxcpus={}", vcpu.maximum));
    }
    let Some(topology) = domain.cpu.as_ref().and_then(|cpu| cpu.topology) else {
        add(&mut text, format_args!(",sockets={},cores=1,threads=1", vcpu.maximum));
        return text;
    };
    add(&mut text, format_args!(",sockets={}", topology.sockets));
    if context.caps.has(Flag::SmpDies) && context.caps.is_x86() {
        add(&mut text, format_args!(",dies={}", topology.dies.unwrap_or(1)));
    }
    if context.caps.has(Flag::SmpClusters) {
        add(&mut text, format_args!(",clusters={}", topology.clusters.unwrap_or(1)));
    }
    add(&mut text, format_args!(",cores={},threads={}", topology.cores, topology.threads));
    text
}

/// Clock, timers, and what a shutdown does.
pub(super) fn clock_and_power(domain: &Domain, context: &Context<'_>, args: &mut Arguments) {
    let mut rtc = match domain.clock.offset {
        ClockOffset::Localtime => "base=localtime".to_owned(),
        _ => "base=utc".to_owned(),
    };
    let timer = |name| domain.clock.timers.iter().find(|timer| timer.name == name);
    if let Some(timer) = timer(TimerName::Rtc) {
        match timer.track {
            Some(TimerTrack::Guest) => rtc += ",clock=vm",
            Some(TimerTrack::Wall) => rtc += ",clock=host",
            Some(TimerTrack::Realtime) => rtc += ",clock=rt",
            _ => {}
        }
        if timer.tickpolicy == Some(TickPolicy::Catchup) {
            rtc += ",driftfix=slew";
        }
    }
    args.option("-rtc", rtc);
    if context.caps.has(Flag::KvmPitLostTickPolicy) {
        match timer(TimerName::Pit).and_then(|timer| timer.tickpolicy) {
            Some(TickPolicy::Delay) => args.option("-global", "kvm-pit.lost_tick_policy=delay"),
            Some(TickPolicy::Discard) => args.option("-global", "kvm-pit.lost_tick_policy=discard"),
            _ => {}
        }
    }
    let no_hpet = timer(TimerName::Hpet).is_some_and(|timer| timer.present == Some(false));
    if no_hpet && !context.caps.has(Flag::MachineHpet) {
        args.flag("-no-hpet");
    }
    if domain.on_reboot == Some(LifecycleAction::Destroy) && !context.caps.has(Flag::SetAction) {
        args.flag("-no-reboot");
    }
    args.flag("-no-shutdown");
    let owner = if chipset(domain) == Chipset::Q35 { "ICH9-LPC" } else { "PIIX4_PM" };
    let pm = domain.pm.unwrap_or_default();
    for (state, name) in [(pm.suspend_to_mem, "disable_s3"), (pm.suspend_to_disk, "disable_s4")] {
        if let Some(enabled) = state.and_then(|state| state.enabled) {
            args.option("-global", format!("{owner}.{name}={}", i32::from(!enabled)));
        }
    }
}

/// Boot menu, direct kernel boot.
pub(super) fn boot(domain: &Domain, args: &mut Arguments) {
    let mut boot = String::new();
    if let Some(menu) = &domain.os.bootmenu {
        if let Some(enable) = menu.enable {
            add(&mut boot, format_args!("menu={},", on_off(enable)));
        }
        if let Some(timeout) = menu.timeout.filter(|_| menu.enable == Some(true)) {
            add(&mut boot, format_args!("splash-time={timeout},"));
        }
    }
    if let Some(timeout) = domain.os.bios.as_ref().and_then(|bios| bios.reboot_timeout) {
        add(&mut boot, format_args!("reboot-timeout={timeout},"));
    }
    args.option("-boot", boot + "strict=on");
    for (name, value) in [
        ("-kernel", &domain.os.kernel),
        ("-initrd", &domain.os.initrd),
        ("-append", &domain.os.cmdline),
        ("-dtb", &domain.os.dtb),
    ] {
        if let Some(value) = value {
            args.option(name, value.clone());
        }
    }
}

/// The boot index of each disk and each interface.
#[derive(Debug, Default)]
pub(super) struct BootOrder {
    pub(super) disks: Vec<Option<u32>>,
    pub(super) interfaces: Vec<Option<u32>>,
}

/// The devices' own indexes, or those that `<os><boot>` gives to the first device of each kind.
pub(super) fn boot_order(domain: &Domain) -> BootOrder {
    let d = &domain.devices;
    let mut order = BootOrder {
        disks: d.disks.iter().map(|disk| disk.info.boot.as_ref().map(|boot| boot.order)).collect(),
        interfaces: d.interfaces.iter().map(|net| net.info.boot.as_ref().map(|boot| boot.order)).collect(),
    };
    let mut next = 1;
    for boot in &domain.os.boot {
        let is_wanted = |device| match boot.dev {
            BootDevice::Disk => matches!(device, DiskDevice::Disk | DiskDevice::Lun),
            BootDevice::Cdrom => device == DiskDevice::Cdrom,
            BootDevice::Floppy => device == DiskDevice::Floppy,
            BootDevice::Network => false,
        };
        let slot = match boot.dev {
            BootDevice::Network => order.interfaces.first_mut(),
            _ => match d.disks.iter().position(|disk| is_wanted(disk.device)) {
                Some(at) => order.disks.get_mut(at),
                None => None,
            },
        };
        if let Some(slot) = slot {
            slot.get_or_insert(next);
            next += 1;
        }
    }
    order
}

/// Sandbox and message form.
pub(super) fn tail(context: &Context<'_>, args: &mut Arguments) {
    if context.caps.has(Flag::SeccompSandbox) {
        let sandbox = "on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny";
        args.option("-sandbox", sandbox);
    }
    args.option("-msg", "timestamp=on");
}
