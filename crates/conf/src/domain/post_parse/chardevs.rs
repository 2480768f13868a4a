//! Port numbers of character devices, and the console that stands for the first serial port.
//! Upstream: `virDomainChrDefPostParse`, `virDomainDefAddConsoleCompat`.

use super::super::address::{Address, CcidAddress};
use super::super::chardev::{
    Console, ConsoleTarget, ConsoleTargetType, Serial, SerialTarget, SerialTargetType,
};
use super::super::device::DeviceInfo;
use super::{Domain, ParseOptions};

/// Numbers those without a port after the highest.
fn number(mut ports: Vec<&mut Option<u32>>) {
    let mut next = ports.iter().filter_map(|port| **port).max().map_or(0, |last| last.saturating_add(1));
    for port in ports.iter_mut().filter(|port| port.is_none()) {
        **port = Some(next);
        next = next.saturating_add(1);
    }
}

/// Whether a guest's console can be on a port of this kind.
fn has_console(serial: &Serial) -> bool {
    !matches!(
        serial.target.kind,
        Some(SerialTargetType::Usb | SerialTargetType::Pci | SerialTargetType::IsaDebug)
    )
}

impl Domain {
    pub(super) fn fill_chardevs(&mut self, options: &ParseOptions<'_>) {
        let hvm = self.os.kind.name.as_deref() == Some("hvm");
        if hvm && options.hooks.console_is_serial() {
            self.alias_console();
        }
        let devices = &mut self.devices;
        for console in &mut devices.consoles {
            console.target.kind.get_or_insert_default();
        }
        number(devices.serials.iter_mut().map(|d| &mut d.target.port).collect());
        number(devices.parallels.iter_mut().map(|d| &mut d.target.port).collect());
        for (console, port) in devices.consoles.iter_mut().zip(0..) {
            console.target.port = Some(port);
        }
        for (smartcard, slot) in devices.smartcards.iter_mut().zip(0..) {
            smartcard.info.address.get_or_insert(Address::Ccid(CcidAddress { controller: 0, slot }));
        }
    }

    /// Keeps the console that is a serial port equal to it: they are one device. Upstream: `virDomainDefFormatInternal`.
    pub(super) fn mirror_console(&mut self, options: &ParseOptions<'_>) {
        let hvm = self.os.kind.name.as_deref() == Some("hvm");
        let devices = &mut self.devices;
        if let (Some(console), Some(serial)) = (devices.consoles.first_mut(), devices.serials.first())
            && hvm
            && options.hooks.console_is_serial()
            && console.target.kind == Some(ConsoleTargetType::Serial)
        {
            console.source = serial.source.clone();
            console.target.port = serial.target.port;
            console.info = serial.info.clone();
        }
    }

    /// The first console of a full-virtualization guest and its first serial port are one device.
    fn alias_console(&mut self) {
        let devices = &mut self.devices;
        let is_serial =
            |console: &Console| matches!(console.target.kind, None | Some(ConsoleTargetType::Serial));
        match (devices.consoles.first_mut(), devices.serials.first()) {
            (Some(console), None) if is_serial(console) => {
                let target = SerialTarget { port: Some(0), ..SerialTarget::default() };
                let source = console.source.clone();
                devices.serials.push(Serial { source, target, info: console.info.clone() });
                console.target.kind = Some(ConsoleTargetType::Serial);
                console.info = DeviceInfo::default();
            }
            (Some(console), Some(serial)) if is_serial(console) => {
                console.source = serial.source.clone();
                console.target.kind = Some(ConsoleTargetType::Serial);
            }
            (None, Some(serial)) if has_console(serial) => {
                let target = ConsoleTarget { kind: Some(ConsoleTargetType::Serial), port: Some(0) };
                devices.consoles.push(Console {
                    source: serial.source.clone(),
                    target,
                    info: DeviceInfo::default(),
                });
            }
            _ => {}
        }
    }
}
