//! What only a running domain has. Upstream: parsing with `VIR_DOMAIN_DEF_PARSE_INACTIVE`.

use super::Domain;
use super::disk::source::{BackingStore, DiskSource};
use super::graphics::{Graphics, GraphicsType, ListenType};
use super::interface::InterfaceType;
use super::seclabel::{DeviceSeclabel, SeclabelType};

/// Names that the host gives to the devices of guests. Upstream: `virDomainNetDefParseXML`.
const GENERATED_DEVICES: &[&str] = &["vnet", "macvtap", "macvlan"];

/// Labels that say nothing but what is the default.
fn strip_labels(labels: &mut Vec<DeviceSeclabel>) {
    for label in labels.iter_mut() {
        label.labelskip = None;
    }
    labels.retain(|label| label.label.is_some() || label.relabel == Some(false));
}

fn strip_source(source: &mut DiskSource) {
    strip_labels(&mut source.seclabels);
    if let Some(inner) = source.data_store.as_mut().and_then(|store| store.source.as_mut()) {
        strip_source(inner);
    }
}

fn strip_chain(mut next: Option<&mut BackingStore>) {
    while let Some(store) = next {
        store.source.iter_mut().for_each(strip_source);
        next = store.backing_store.as_deref_mut();
    }
}

/// Ports that are chosen at start, and addresses that a network gave.
fn strip_display(display: &mut Graphics) {
    let ports = &mut display.ports;
    if ports.autoport == Some(true) {
        match display.kind {
            GraphicsType::Vnc => ports.port = ports.port.map(|_| -1),
            GraphicsType::Rdp => ports.port = Some(0),
            GraphicsType::Spice => (ports.port, ports.tls_port) = (None, None),
            _ => {}
        }
    }
    for listen in display.listens.iter_mut().filter(|listen| listen.kind == ListenType::Network) {
        listen.address = None;
    }
}

impl Domain {
    /// Drops what only a running domain has: identifiers, generated aliases, ports and device names, labels.
    pub fn strip_live_state(&mut self) {
        self.id = None;
        let devices = &mut self.devices;
        devices.for_each_info(&mut |info| {
            if !info.has_user_alias() {
                info.alias = None;
            }
        });
        for disk in &mut devices.disks {
            disk.source.iter_mut().for_each(strip_source);
            strip_chain(disk.backing_store.as_deref_mut());
        }
        devices.graphics.iter_mut().for_each(strip_display);
        for interface in &mut devices.interfaces {
            let target = interface.target.as_mut().filter(|target| target.managed != Some(false));
            if let Some(target) = target
                && interface.kind != InterfaceType::Hostdev
                && target
                    .dev
                    .as_deref()
                    .is_some_and(|dev| GENERATED_DEVICES.iter().any(|p| dev.starts_with(p)))
            {
                target.dev = None;
            }
        }
        for label in &mut self.seclabels {
            if matches!(label.kind, None | Some(SeclabelType::Dynamic)) {
                label.label = None;
            }
        }
    }
}
