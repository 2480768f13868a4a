//! Ports of USB controllers and hubs. Upstream: `virDomainUSBAddressSet`.

use std::collections::{BTreeMap, BTreeSet};

use ferrovirt_util::Result;

use super::super::address::UsbAddress;
use super::super::controller::Controller;
use super::xml_error;

/// Ports of a hub.
const HUB_PORTS: u32 = 8;
/// Hubs behind each other, the root included.
const MAX_DEPTH: usize = 4;

/// A controller or hub: how many ports, which are taken, and the hubs behind them.
#[derive(Clone, Debug, Default)]
struct Hub {
    ports: u32,
    taken: BTreeSet<u32>,
    hubs: BTreeMap<u32, Self>,
}

impl Hub {
    fn new(ports: u32) -> Self {
        Self { ports, ..Self::default() }
    }

    /// The path of the first free port, shallow ones first.
    fn free(&self, depth: usize) -> Option<Vec<u32>> {
        if let Some(port) = (1..=self.ports).find(|port| !self.taken.contains(port)) {
            return Some(vec![port]);
        }
        if depth >= MAX_DEPTH {
            return None;
        }
        self.hubs.iter().find_map(|(port, hub)| {
            let mut path = hub.free(depth + 1)?;
            path.insert(0, *port);
            Some(path)
        })
    }
}

/// Number of ports of a USB controller. Upstream: `virDomainUSBAddressControllerModelToPorts`.
#[must_use]
pub fn controller_ports(controller: &Controller) -> u32 {
    match controller.model.as_deref() {
        Some("piix3-uhci" | "piix4-uhci") => 2,
        Some("ehci" | "ich9-ehci1") => 6,
        Some("vt82c686b-uhci") => 2,
        Some("nec-xhci" | "qemu-xhci") => controller.ports.unwrap_or(4),
        Some("pci-ohci") => 3,
        Some("qusb1" | "qusb2") => 8,
        // Companions share the ports of their master.
        _ => 0,
    }
}

/// The buses by controller index.
#[derive(Clone, Debug, Default)]
pub struct UsbAddressSet {
    buses: BTreeMap<u32, Hub>,
}

fn path(port: &str) -> Option<Vec<u32>> {
    let path: Option<Vec<u32>> = port.split('.').map(|p| p.parse().ok().filter(|p| *p > 0)).collect();
    path.filter(|p| p.len() <= MAX_DEPTH)
}

impl UsbAddressSet {
    /// Adds a controller's bus. Upstream: `virDomainUSBAddressSetAddController`.
    pub fn add_controller(&mut self, controller: &Controller) {
        let ports = controller_ports(controller);
        let index = controller.index.unwrap_or(0);
        let bus = self.buses.entry(index).or_default();
        bus.ports = bus.ports.max(ports);
    }

    /// The hub that `port` belongs to, and the port's number on it.
    fn locate(&mut self, bus: u32, port: &str) -> Result<(&mut Hub, u32)> {
        let text = format!("USB bus {bus} requested but no controller with that index is present");
        let mut hub = self.buses.get_mut(&bus).ok_or_else(|| xml_error(text))?;
        let missing = || xml_error(format!("requested USB port {port} not present on USB bus {bus}"));
        let path = path(port).ok_or_else(|| xml_error("Cannot parse <address> 'port' attribute"))?;
        let (last, hubs) = path.split_last().ok_or_else(missing)?;
        for step in hubs {
            hub = hub.hubs.get_mut(step).ok_or_else(missing)?;
        }
        if *last > hub.ports {
            return Err(missing());
        }
        Ok((hub, *last))
    }

    /// Takes the port that the document names; `is_hub` makes its ports usable.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if the port is not there or taken.
    pub fn reserve(&mut self, address: &UsbAddress, is_hub: bool) -> Result<()> {
        let Some(port) = address.port.as_deref() else { return Ok(()) };
        let (hub, number) = self.locate(address.bus, port)?;
        if !hub.taken.insert(number) {
            return Err(xml_error(format!("Duplicate USB address bus {} port {port}", address.bus)));
        }
        if is_hub {
            hub.hubs.insert(number, Hub::new(HUB_PORTS));
        }
        Ok(())
    }

    /// Frees a port. Upstream: `virDomainUSBAddressRelease`.
    pub fn release(&mut self, address: &UsbAddress) {
        if let Some(port) = address.port.as_deref()
            && let Ok((hub, number)) = self.locate(address.bus, port)
        {
            hub.taken.remove(&number);
            hub.hubs.remove(&number);
        }
    }

    /// Takes the next free port, on `bus` if one is named.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if none is free.
    pub fn reserve_next(&mut self, bus: Option<u32>, is_hub: bool) -> Result<UsbAddress> {
        let mut buses = self.buses.iter().filter(|(index, _)| bus.is_none_or(|bus| bus == **index));
        let found = buses.find_map(|(index, hub)| Some((*index, hub.free(1)?)));
        let Some((bus, path)) = found else { return Err(xml_error("No free USB ports")) };
        let port = path.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
        let address = UsbAddress { bus, port: Some(port) };
        self.reserve(&address, is_hub)?;
        Ok(address)
    }
}
