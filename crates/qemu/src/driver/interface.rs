//! The network interfaces of a domain.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainInterfaceStats;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::interface::Interface;
use ferrovirt_util::Result;
use ferrovirt_util::netdev::stats as counters;

use super::connection::Connection;

/// Where the kernel tells of interfaces.
const SYSFS: &str = "/sys/class/net";

document_errors! {
    /// An interface without counters.
    pub(crate) InterfaceError in QEMU {
        INVALID_ARG Unknown(String) = "invalid path, '{0}' is not a known interface";
        OPERATION_UNSUPPORTED NoDevice(String) = "interface '{0}' has no device on the host";
    }
}

/// Counters of an interface, given by its device on the host or its MAC address; as the guest sees them.
/// Upstream: `qemuDomainInterfaceStats`.
pub(super) fn stats(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    device: &str,
) -> Result<DomainInterfaceStats> {
    let definition = connection.find(domain)?.live_definition()?;
    let target = |interface: &Interface| interface.target.as_ref().and_then(|target| target.dev.clone());
    let named = |interface: &&Interface| {
        let mac = interface.mac.as_ref().map(|mac| mac.address.as_str());
        target(interface).as_deref() == Some(device)
            || mac.is_some_and(|mac| mac.eq_ignore_ascii_case(device))
    };
    let found = definition.devices.interfaces.iter().find(named);
    let found = found.ok_or_else(|| InterfaceError::Unknown(device.to_owned()))?;
    let name = target(found).ok_or_else(|| InterfaceError::NoDevice(device.to_owned()))?;
    let seen = counters::read(Path::new(SYSFS), &name)?.swapped();
    Ok(DomainInterfaceStats {
        rx_bytes: seen.rx_bytes,
        rx_packets: seen.rx_packets,
        rx_errs: seen.rx_errors,
        rx_drop: seen.rx_dropped,
        tx_bytes: seen.tx_bytes,
        tx_packets: seen.tx_packets,
        tx_errs: seen.tx_errors,
        tx_drop: seen.tx_dropped,
    })
}
