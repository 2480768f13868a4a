//! Ports of virtio-serial controllers. Upstream: `virDomainVirtioSerialAddrSet`.

use std::collections::{BTreeMap, BTreeSet};

use ferrovirt_util::Result;

use super::super::address::VirtioSerialAddress;
use super::super::controller::{Controller, ControllerType};
use super::{exhausted, xml_error};

/// Ports of a controller that does not say how many it has.
const DEFAULT_PORTS: u32 = 31;

/// The controllers with their sizes and the ports in use.
#[derive(Clone, Debug, Default)]
pub struct VirtioSerialAddressSet {
    controllers: BTreeMap<u32, (u32, BTreeSet<u32>)>,
}

impl VirtioSerialAddressSet {
    /// A set of the virtio-serial controllers among `controllers`.
    #[must_use]
    pub fn new(controllers: &[Controller]) -> Self {
        let serial = controllers.iter().filter(|c| c.kind == ControllerType::VirtioSerial);
        let entry =
            |c: &Controller| (c.index.unwrap_or(0), (c.ports.unwrap_or(DEFAULT_PORTS), BTreeSet::new()));
        Self { controllers: serial.map(entry).collect() }
    }

    /// Takes the port that the document names.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if there is no such controller or port, or the port is taken.
    pub fn reserve(&mut self, address: &VirtioSerialAddress) -> Result<()> {
        if address.bus != 0 {
            return Err(xml_error(format!("unsupported bus {} for virtio-serial port", address.bus)));
        }
        let Some((size, ports)) = self.controllers.get_mut(&address.controller) else {
            return Err(xml_error(format!("virtio serial controller {} is missing", address.controller)));
        };
        if address.port >= *size {
            let text = format!(
                "virtio serial controller {} does not have port {}",
                address.controller, address.port
            );
            return Err(xml_error(text));
        }
        if ports.insert(address.port) {
            return Ok(());
        }
        let text = format!(
            "virtio serial port {} on controller {} is already occupied",
            address.port, address.controller
        );
        Err(xml_error(text))
    }

    /// Frees a port. Upstream: `virDomainVirtioSerialAddrRelease`.
    pub fn release(&mut self, address: &VirtioSerialAddress) {
        if let Some((_, ports)) = self.controllers.get_mut(&address.controller) {
            ports.remove(&address.port);
        }
    }

    /// Takes the next free port, on `controller` if one is named; `allow_zero` for consoles, as port 0 of the first controller is theirs.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if no port is free.
    pub fn reserve_next(&mut self, wanted: Option<u32>, allow_zero: bool) -> Result<VirtioSerialAddress> {
        let controllers = self.controllers.iter_mut();
        for (controller, (size, ports)) in controllers.filter(|(c, _)| wanted.is_none_or(|w| w == **c)) {
            let first = u32::from(!(allow_zero && *controller == 0));
            if let Some(port) = (first..*size).find(|port| !ports.contains(port)) {
                ports.insert(port);
                return Ok(VirtioSerialAddress { controller: *controller, bus: 0, port });
            }
        }
        Err(xml_error("Unable to find a free virtio-serial port"))
    }

    /// Adds a controller when all are full. Returns its index.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if there are too many.
    pub fn add_controller(&mut self) -> Result<u32> {
        let index = (0..256).find(|i| !self.controllers.contains_key(i));
        let index = index.ok_or_else(|| exhausted("No more available virtio-serial controllers"))?;
        self.controllers.insert(index, (DEFAULT_PORTS, BTreeSet::new()));
        Ok(index)
    }
}
