//! Addresses and options of the transport. Upstream: `virDomainDeviceInfoCheckABIStability`,
//! `virDomainVirtioOptionsCheckABIStability`.

use ferrovirt_util::Result;

use super::super::address::Address;
use super::super::device::{DeviceInfo, VirtioOptions};
use super::same::switch;

/// The name of the address's type. Upstream: `virDomainDeviceAddressType`.
fn kind(info: &DeviceInfo) -> &'static str {
    match &info.address {
        None => "none",
        Some(Address::Pci(_)) => "pci",
        Some(Address::Drive(_)) => "drive",
        Some(Address::VirtioSerial(_)) => "virtio-serial",
        Some(Address::Ccid(_)) => "ccid",
        Some(Address::Usb(_)) => "usb",
        Some(Address::SpaprVio(_)) => "spapr-vio",
        Some(Address::VirtioS390) => "virtio-s390",
        Some(Address::Ccw(_)) => "ccw",
        Some(Address::VirtioMmio) => "virtio-mmio",
        Some(Address::Isa(_)) => "isa",
        Some(Address::Dimm(_)) => "dimm",
        Some(Address::Unassigned) => "unassigned",
    }
}

pub(super) fn check(a: &DeviceInfo, b: &DeviceInfo) -> Result<()> {
    same!(kind(a), kind(b), "Target device address type {target} does not match source {source}");
    if let (Some(a), Some(b)) = (&a.address, &b.address) {
        check_address(a, b)?;
    }
    same!(
        a.acpi_index.unwrap_or(0),
        b.acpi_index.unwrap_or(0),
        "Target ACPI index '{target}' does not match source '{source}'"
    );
    Ok(())
}

fn check_address(a: &Address, b: &Address) -> Result<()> {
    let none = |number: Option<u32>| number.unwrap_or(0);
    match (a, b) {
        (Address::Pci(a), Address::Pci(b)) => {
            let shown = |a: &super::super::address::PciAddress| {
                format!("{:04x}:{:02x}:{:02x}.{:x}", a.domain, a.bus, a.slot, a.function)
            };
            same!(shown(a), shown(b), "Target device PCI address {target} does not match source {source}");
        }
        (Address::Drive(a), Address::Drive(b)) => {
            let shown =
                |a: &super::super::address::DriveAddress| format!("{}:{}:{}", a.controller, a.bus, a.unit);
            same!(shown(a), shown(b), "Target device drive address {target} does not match source {source}");
        }
        (Address::VirtioSerial(a), Address::VirtioSerial(b)) => {
            let shown = |a: &super::super::address::VirtioSerialAddress| {
                format!("{}:{}:{}", a.controller, a.bus, a.port)
            };
            same!(
                shown(a),
                shown(b),
                "Target device virtio serial address {target} does not match source {source}"
            );
        }
        (Address::Ccid(a), Address::Ccid(b)) => {
            let shown = |a: &super::super::address::CcidAddress| format!("{}:{}", a.controller, a.slot);
            same!(shown(a), shown(b), "Target device ccid address {target} does not match source {source}");
        }
        (Address::Isa(a), Address::Isa(b)) => {
            let shown = |a: &super::super::address::IsaAddress| format!("{}:{}", none(a.iobase), none(a.irq));
            same!(shown(a), shown(b), "Target device isa address {target} does not match source {source}");
        }
        (Address::Dimm(a), Address::Dimm(b)) => {
            same!(a.slot, b.slot, "Target device dimm slot {target} does not match source {source}");
            same!(
                a.base.unwrap_or(0),
                b.base.unwrap_or(0),
                "Target device dimm base address '{target:x}' does not match source '{source:x}'"
            );
        }
        (Address::Ccw(a), Address::Ccw(b)) => {
            let shown = |a: &super::super::address::CcwAddress| {
                format!("{:x}.{:x}.{:04x}", none(a.cssid), none(a.ssid), none(a.devno))
            };
            same!(shown(a), shown(b), "Target device CCW address {target} does not match source {source}");
        }
        _ => {}
    }
    Ok(())
}

pub(super) fn virtio(a: Option<&VirtioOptions>, b: Option<&VirtioOptions>) -> Result<()> {
    let none = VirtioOptions::default();
    // Nothing said is the same as no element.
    let (a, b) = (a.filter(|o| **o != none), b.filter(|o| **o != none));
    same_text!(a.is_some(), b.is_some(), "Target device virtio options don't match the source");
    let (Some(a), Some(b)) = (a, b) else { return Ok(()) };
    same!(
        switch(a.iommu),
        switch(b.iommu),
        "Target device iommu option '{target}' does not match source '{source}'"
    );
    same!(
        switch(a.ats),
        switch(b.ats),
        "Target device ats option '{target}' does not match source '{source}'"
    );
    same!(
        switch(a.packed),
        switch(b.packed),
        "Target device packed option '{target}' does not match source '{source}'"
    );
    same!(
        switch(a.page_per_vq),
        switch(b.page_per_vq),
        "Target device page_per_vq option '{target}' does not match source '{source}'"
    );
    Ok(())
}
