//! The network interfaces of a domain.

use std::path::Path;

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt::structs::DomainInterfaceStats;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::domain::interface::Interface;
use ferrovirt_util::netdev::stats::{self as counters, InterfaceStats};
use ferrovirt_util::typed_param::TypedParams;
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::connection::Connection;

/// Where the kernel tells of interfaces.
const SYSFS: &str = "/sys/class/net";

document_errors! {
    /// An interface that is not there.
    pub(crate) InterfaceError in DOMAIN {
        INVALID_ARG Unknown(String) = "'{0}' is not a known interface";
    }
}

fn device_of(interface: &Interface) -> Option<&str> {
    interface.target.as_ref().and_then(|target| target.dev.as_deref())
}

/// What the guest sees of its interface, whose other end is a device of the host.
fn seen(device: &str) -> Result<InterfaceStats> {
    Ok(counters::read(Path::new(SYSFS), device)?.swapped())
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
    let named = |interface: &&Interface| {
        let mac = interface.mac.as_ref().map(|mac| mac.address.as_str());
        device_of(interface) == Some(device) || mac.is_some_and(|mac| mac.eq_ignore_ascii_case(device))
    };
    let found = definition.devices.interfaces.iter().find(named);
    let found = found.ok_or_else(|| InterfaceError::Unknown(device.to_owned()))?;
    let nameless = || Error::internal(ErrorDomain::NONE, "Interface name not provided");
    let seen = seen(device_of(found).ok_or_else(nameless)?)?;
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

/// The interfaces with a device on the host, for the statistics of many domains.
pub(super) fn push_stats(definition: &Definition, params: &mut TypedParams) -> Result<()> {
    let interfaces = &definition.devices.interfaces;
    params.push("net.count", u32::try_from(interfaces.len()).unwrap_or(u32::MAX))?;
    for (index, interface) in interfaces.iter().enumerate() {
        let Some(device) = device_of(interface) else { continue };
        params.push(format!("net.{index}.name"), device)?;
        let Ok(seen) = seen(device) else { continue };
        for (name, value) in [
            ("rx.bytes", seen.rx_bytes),
            ("rx.pkts", seen.rx_packets),
            ("rx.errs", seen.rx_errors),
            ("rx.drop", seen.rx_dropped),
            ("tx.bytes", seen.tx_bytes),
            ("tx.pkts", seen.tx_packets),
            ("tx.errs", seen.tx_errors),
            ("tx.drop", seen.tx_dropped),
        ] {
            if let Ok(value) = u64::try_from(value) {
                params.push(format!("net.{index}.{name}"), value)?;
            }
        }
    }
    Ok(())
}
