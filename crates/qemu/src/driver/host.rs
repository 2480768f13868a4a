//! The host, as documents and numbers.

use std::sync::Arc;

use ferrovirt_util::Result;
use ferrovirt_util::xml::Writer;

use super::instance::Instance;
use crate::capabilities::service::CapabilityCache;
use crate::capabilities::{Accelerator, Capabilities, Flag, MachineType};
use crate::domain::CapabilitySource as _;

/// Architectures whose emulators are looked for.
const GUESTS: &[(&str, u32)] = &[
    ("aarch64", 64),
    ("armv7l", 32),
    ("i686", 32),
    ("loongarch64", 64),
    ("ppc64", 64),
    ("riscv64", 64),
    ("s390x", 64),
    ("x86_64", 64),
];

/// The host's name.
pub(super) fn name() -> String {
    let read = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    read.trim().to_owned()
}

/// The host's online CPUs.
pub(super) fn cpu_count() -> u32 {
    let count = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The host's memory in KiB.
pub(super) fn memory_kib() -> u64 {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("MemTotal:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse().ok()).unwrap_or(0)
}

/// The capabilities document: the host and what each installed emulator serves.
///
/// # Errors
/// None of the emulators that cannot be probed: they are left out.
pub(super) fn capabilities(instance: &Arc<Instance>) -> Result<String> {
    let mut out = Writer::new();
    out.start("capabilities");
    out.start("host");
    out.start("cpu");
    out.text_element("arch", instance.host_arch());
    out.start("topology");
    out.attr("sockets", "1");
    out.attr("dies", "1");
    out.attr("clusters", "1");
    out.attr_fmt("cores", cpu_count());
    out.attr("threads", "1");
    out.end();
    out.end();
    out.end();
    for (arch, bits) in GUESTS {
        let Some(binary) = CapabilityCache::emulator_for(arch) else { continue };
        match instance.capabilities(&binary) {
            Ok(caps) => guest(&mut out, arch, *bits, &caps),
            Err(error) => log::warn!("{}: {error}", binary.display()),
        }
    }
    out.end();
    Ok(out.finish())
}

fn guest(out: &mut Writer, arch: &str, bits: u32, caps: &Capabilities) {
    let best = if caps.has(Flag::Kvm) { Accelerator::Kvm } else { Accelerator::Tcg };
    out.start("guest");
    out.text_element("os_type", "hvm");
    out.start("arch");
    out.attr("name", arch);
    out.text_element("wordsize", &bits.to_string());
    out.text_element("emulator", &caps.binary.to_string_lossy());
    machines(out, &caps.accelerator(best).machines);
    for (accelerator, name) in [(Accelerator::Tcg, "qemu"), (Accelerator::Kvm, "kvm")] {
        if caps.has_accelerator(accelerator) {
            out.start("domain");
            out.attr("type", name);
            out.end();
        }
    }
    out.end();
    out.start("features");
    if caps.is_x86() {
        out.start("acpi");
        out.attr("default", "on");
        out.attr("toggle", "yes");
        out.end();
        out.start("apic");
        out.attr("default", "on");
        out.attr("toggle", "no");
        out.end();
    }
    out.flag("cpuselection");
    out.flag("deviceboot");
    out.start("disksnapshot");
    out.attr("default", "on");
    out.attr("toggle", "no");
    out.end();
    out.end();
    out.end();
}

fn machines(out: &mut Writer, machines: &[MachineType]) {
    for machine in machines {
        for name in std::iter::once(&machine.name).chain(machine.alias.as_ref()) {
            out.start("machine");
            if machine.alias.as_ref() == Some(name) {
                out.attr("canonical", &machine.name);
            }
            out.attr_fmt("maxCpus", machine.max_cpus);
            if machine.deprecated {
                out.attr("deprecated", "yes");
            }
            out.text(name);
            out.end();
        }
    }
}

/// The domain capabilities document for one emulator and machine.
pub(super) fn domain_capabilities(
    caps: &Capabilities,
    accelerator: Accelerator,
    machine: &MachineType,
) -> String {
    let mut out = Writer::new();
    out.start("domainCapabilities");
    out.text_element("path", &caps.binary.to_string_lossy());
    out.text_element("domain", if accelerator == Accelerator::Tcg { "qemu" } else { accelerator.name() });
    out.text_element("machine", &machine.name);
    out.text_element("arch", &caps.arch);
    out.start("vcpu");
    out.attr_fmt("max", machine.max_cpus);
    out.end();
    out.start("devices");
    let virtio_gpu = caps.has(Flag::VirtioGpu);
    let videos =
        [("vga", caps.has(Flag::Vga)), ("cirrus", caps.has(Flag::CirrusVga)), ("virtio", virtio_gpu)];
    for (element, groups) in [
        (
            "disk",
            vec![
                ("diskDevice", vec![("disk", true), ("cdrom", true), ("floppy", caps.is_x86())]),
                (
                    "bus",
                    vec![
                        ("ide", caps.is_x86()),
                        ("scsi", true),
                        ("virtio", true),
                        ("usb", true),
                        ("sata", true),
                    ],
                ),
            ],
        ),
        ("graphics", vec![("type", vec![("vnc", caps.has(Flag::Vnc))])]),
        ("video", vec![("modelType", videos.to_vec())]),
        (
            "rng",
            vec![
                ("model", vec![("virtio", caps.has(Flag::VirtioRng))]),
                (
                    "backendModel",
                    vec![
                        ("random", caps.has(Flag::RngRandom)),
                        ("egd", caps.has(Flag::RngEgd)),
                        ("builtin", caps.has(Flag::RngBuiltin)),
                    ],
                ),
            ],
        ),
    ] {
        out.start(element);
        out.attr("supported", "yes");
        for (name, values) in groups {
            out.start("enum");
            out.attr("name", name);
            for (value, _) in values.iter().filter(|(_, there)| *there) {
                out.text_element("value", value);
            }
            out.end();
        }
        out.end();
    }
    out.end();
    out.end();
    out.finish()
}
