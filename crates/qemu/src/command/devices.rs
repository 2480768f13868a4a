//! Addresses, controllers, and the small devices.

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::address::Address;
use ferrovirt_conf::domain::chardev::ChardevSource;
use ferrovirt_conf::domain::controller::{Controller, ControllerType};
use ferrovirt_conf::domain::device::{DeviceInfo, VirtioOptions};
use ferrovirt_conf::domain::misc_devices::{
    MemballoonModel, RngBackend, VirtioModel, WatchdogAction, WatchdogModel,
};
use ferrovirt_conf::domain::video::{InputBus, InputType};
use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::{Arguments, Context, Object, chardev};
use crate::domain::{Chipset, chipset};

/// `bus` and `addr` of a device. Upstream: `qemuBuildDeviceAddressProps`.
pub(super) fn address(domain: &Domain, info: &DeviceInfo) -> Object {
    let empty = Object::default();
    match &info.address {
        Some(Address::Pci(pci)) => {
            let bus = match (pci.bus, chipset(domain)) {
                (0, Chipset::Q35) => "pcie.0".to_owned(),
                (bus, _) => bus_alias(domain, bus),
            };
            let addr = match pci.function {
                0 => format!("0x{:x}", pci.slot),
                function => format!("0x{:x}.0x{function:x}", pci.slot),
            };
            empty.with("bus", bus).maybe("multifunction", pci.multifunction).with("addr", addr)
        }
        Some(Address::Usb(usb)) => {
            let bus = if usb.bus == 0 { "usb.0".to_owned() } else { format!("usb{}.0", usb.bus) };
            empty.with("bus", bus).maybe("port", usb.port.clone())
        }
        _ => empty,
    }
}

fn bus_alias(domain: &Domain, bus: u32) -> String {
    let mut controllers = domain.devices.controllers.iter();
    let found = controllers.find(|c| c.kind == ControllerType::Pci && c.index == Some(bus));
    let alias = found.and_then(|controller| controller.info.alias.clone());
    alias.unwrap_or_else(|| format!("pci.{bus}"))
}

/// The alias, which every running device has.
pub(super) fn alias(info: &DeviceInfo) -> String {
    info.alias.clone().unwrap_or_default()
}

/// The switches that all virtio devices have, to stand after the driver's name.
pub(super) fn virtio(options: Option<&VirtioOptions>) -> Object {
    let Some(options) = options else { return Object::default() };
    Object::default()
        .maybe("iommu_platform", options.iommu.map(|value| value.0))
        .maybe("ats", options.ats.map(|value| value.0))
        .maybe("packed", options.packed.map(|value| value.0))
        .maybe("page-per-vq", options.page_per_vq.map(|value| value.0))
}

/// The controllers, in the order in which later ones may refer to earlier ones. Upstream: `qemuBuildControllersCommandLine`.
pub(super) fn controllers(domain: &Domain, context: &Context<'_>, args: &mut Arguments) {
    let order = [
        ControllerType::Pci,
        ControllerType::Usb,
        ControllerType::Scsi,
        ControllerType::Ide,
        ControllerType::Sata,
        ControllerType::VirtioSerial,
        ControllerType::Ccid,
    ];
    for kind in order {
        for controller in domain.devices.controllers.iter().filter(|controller| controller.kind == kind) {
            if let Some(object) = self::controller(domain, context, controller) {
                args.object("-device", object);
            }
        }
    }
}

fn controller(domain: &Domain, context: &Context<'_>, controller: &Controller) -> Option<Object> {
    let index = controller.index.unwrap_or(0);
    let model = controller.model.as_deref().unwrap_or_default();
    let id = alias(&controller.info);
    let options = controller.driver.as_ref();
    let object = match (controller.kind, model) {
        (ControllerType::Pci, "pcie-root-port") => {
            let target = controller.target.clone().unwrap_or_default();
            let object = Object::new("driver", controller.hardware.as_ref()?.name.clone());
            let object = object.maybe("port", target.port).maybe("chassis", target.chassis).with("id", id);
            object.maybe("hotplug", target.hotplug.map(|value| value.0))
        }
        (ControllerType::Pci, "pci-bridge") => {
            let target = controller.target.clone().unwrap_or_default();
            Object::new("driver", "pci-bridge").maybe("chassis_nr", target.chassis_nr).with("id", id)
        }
        (ControllerType::Pci, "dmi-to-pci-bridge" | "pcie-to-pci-bridge") => {
            Object::new("driver", controller.hardware.as_ref()?.name.clone()).with("id", id)
        }
        (ControllerType::Usb, "none") => return None,
        (ControllerType::Usb, model) => {
            let driver = match model {
                "piix3-uhci" => "piix3-usb-uhci",
                "piix4-uhci" => "piix4-usb-uhci",
                "ehci" => "usb-ehci",
                "ich9-ehci1" => "ich9-usb-ehci1",
                "ich9-uhci1" => "ich9-usb-uhci1",
                "ich9-uhci2" => "ich9-usb-uhci2",
                "ich9-uhci3" => "ich9-usb-uhci3",
                "nec-xhci" => "nec-usb-xhci",
                other => other,
            };
            let ports = controller.ports;
            Object::new("driver", driver).maybe("p2", ports).maybe("p3", ports).with("id", id)
        }
        (ControllerType::Scsi, "virtio-scsi") => Object::new("driver", "virtio-scsi-pci")
            .merge(virtio(options.map(|options| &options.virtio)))
            .with("id", id)
            .maybe("num_queues", options.and_then(|options| options.queues)),
        (ControllerType::Scsi, "lsilogic") => Object::new("driver", "lsi").with("id", id),
        (ControllerType::Scsi, "lsisas1068") => Object::new("driver", "mptsas1068").with("id", id),
        (ControllerType::Scsi, "vmpvscsi") => Object::new("driver", "pvscsi").with("id", id),
        (ControllerType::Scsi, model) => Object::new("driver", model).with("id", id),
        // The chipset has one of its own.
        (ControllerType::Sata, _) if index == 0 && chipset(domain) == Chipset::Q35 => return None,
        (ControllerType::Sata, _) => Object::new("driver", "ahci").with("id", id),
        (ControllerType::VirtioSerial, _) => Object::new("driver", "virtio-serial-pci")
            .merge(virtio(options.map(|options| &options.virtio)))
            .with("id", id)
            .maybe("max_ports", controller.ports)
            .maybe("vectors", controller.vectors),
        _ => return None,
    };
    if controller.kind == ControllerType::Pci && index == 0 {
        return None;
    }
    let _ = context;
    Some(object.merge(address(domain, &controller.info)))
}

/// Keyboards, mice, tablets that are no part of the machine.
pub(super) fn inputs(domain: &Domain, args: &mut Arguments) {
    for input in &domain.devices.inputs {
        let driver = match (input.bus, input.kind) {
            (Some(InputBus::Usb), InputType::Mouse) => "usb-mouse",
            (Some(InputBus::Usb), InputType::Tablet) => "usb-tablet",
            (Some(InputBus::Usb), InputType::Keyboard) => "usb-kbd",
            (Some(InputBus::Virtio), InputType::Mouse) => "virtio-mouse-pci",
            (Some(InputBus::Virtio), InputType::Tablet) => "virtio-tablet-pci",
            (Some(InputBus::Virtio), InputType::Keyboard) => "virtio-keyboard-pci",
            _ => continue,
        };
        let object = Object::new("driver", driver).merge(virtio(input.driver.as_ref()));
        let object = object.with("id", alias(&input.info)).merge(address(domain, &input.info));
        args.object("-device", object);
    }
}

/// Watchdogs and what happens when they bite.
pub(super) fn watchdog(domain: &Domain, args: &mut Arguments) {
    for watchdog in &domain.devices.watchdogs {
        if watchdog.model == WatchdogModel::Itco {
            args.option("-global", "ICH9-LPC.noreboot=off");
            continue;
        }
        let object = Object::new("driver", watchdog.model.as_str()).with("id", alias(&watchdog.info));
        args.object("-device", object.merge(address(domain, &watchdog.info)));
    }
    if let Some(first) = domain.devices.watchdogs.first() {
        let action = match first.action {
            // The emulator only stops; the driver then dumps.
            WatchdogAction::Dump => "pause",
            other => other.as_str(),
        };
        args.option("-watchdog-action", action);
    }
}

/// The balloon.
pub(super) fn balloon(domain: &Domain, args: &mut Arguments) {
    let Some(balloon) = &domain.devices.memballoon else { return };
    let driver = match balloon.model {
        MemballoonModel::None | MemballoonModel::Xen => return,
        MemballoonModel::Virtio => "virtio-balloon-pci",
        MemballoonModel::VirtioTransitional => "virtio-balloon-pci-transitional",
        MemballoonModel::VirtioNonTransitional => "virtio-balloon-pci-non-transitional",
    };
    let object = Object::new("driver", driver)
        .merge(virtio(balloon.driver.as_ref()))
        .with("id", alias(&balloon.info))
        .maybe("deflate-on-oom", balloon.autodeflate.map(|value| value.0))
        .maybe("free-page-reporting", balloon.free_page_reporting.map(|value| value.0));
    args.object("-device", object.merge(address(domain, &balloon.info)));
}

/// Random number generators.
///
/// # Errors
/// As for the character device of an EGD backend.
pub(super) fn rng(domain: &Domain, context: &mut Context<'_>, args: &mut Arguments) -> Result<()> {
    for rng in &domain.devices.rngs {
        let id = alias(&rng.info);
        let object_id = format!("obj{id}");
        let backend = match &rng.backend {
            RngBackend::Random(random) => {
                let path = random.path.clone().unwrap_or_else(|| "/dev/random".to_owned());
                Object::new("qom-type", "rng-random").with("id", object_id.clone()).with("filename", path)
            }
            RngBackend::Builtin => Object::new("qom-type", "rng-builtin").with("id", object_id.clone()),
            RngBackend::Egd(source) => {
                let source: &ChardevSource = source;
                let chardev = chardev::source(source, &id, context, args)?;
                let egd = Object::new("qom-type", "rng-egd").with("id", object_id.clone());
                egd.with("chardev", chardev)
            }
        };
        args.object("-object", backend);
        let driver = match rng.model {
            VirtioModel::Virtio => "virtio-rng-pci",
            VirtioModel::VirtioTransitional => "virtio-rng-pci-transitional",
            VirtioModel::VirtioNonTransitional => "virtio-rng-pci-non-transitional",
        };
        let rate = rng.rate.map(|rate| (rate.bytes, rate.period.unwrap_or(1000)));
        let object = Object::new("driver", driver)
            .merge(virtio(rng.driver.as_ref()))
            .with("rng", object_id)
            .with("id", id)
            .maybe("max-bytes", rate.map(|(bytes, _)| bytes))
            .maybe("period", rate.map(|(_, period)| period));
        args.object("-device", object.merge(address(domain, &rng.info)));
    }
    Ok(())
}
