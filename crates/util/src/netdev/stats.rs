//! Counters of an interface.
//!
//! Upstream: `virNetDevTapInterfaceStats`, `src/util/virnetdevtap.c`.

use std::path::Path;

use super::{Action, NetDevError, Result};

/// Counters; -1 where one is not known. Upstream: `virDomainInterfaceStatsStruct`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct InterfaceStats {
    pub rx_bytes: i64,
    pub rx_packets: i64,
    pub rx_errors: i64,
    pub rx_dropped: i64,
    pub tx_bytes: i64,
    pub tx_packets: i64,
    pub tx_errors: i64,
    pub tx_dropped: i64,
}

impl InterfaceStats {
    /// The same, seen from the other end.
    #[must_use]
    pub fn swapped(self) -> Self {
        Self {
            rx_bytes: self.tx_bytes,
            rx_packets: self.tx_packets,
            rx_errors: self.tx_errors,
            rx_dropped: self.tx_dropped,
            tx_bytes: self.rx_bytes,
            tx_packets: self.rx_packets,
            tx_errors: self.rx_errors,
            tx_dropped: self.rx_dropped,
        }
    }
}

/// Counters of `ifname` as the host sees them; for a guest's tap see [`InterfaceStats::swapped`]. `sysfs` is the folder
/// of the interfaces, usually `/sys/class/net`.
///
/// # Errors
/// The interface is not there.
pub fn read(sysfs: &Path, ifname: &str) -> Result<InterfaceStats> {
    let folder = sysfs.join(ifname).join("statistics");
    let counter =
        |name: &str| std::fs::read_to_string(folder.join(name)).map(|text| text.trim().parse().unwrap_or(-1));
    let all = || {
        Ok(InterfaceStats {
            rx_bytes: counter("rx_bytes")?,
            rx_packets: counter("rx_packets")?,
            rx_errors: counter("rx_errors")?,
            rx_dropped: counter("rx_dropped")?,
            tx_bytes: counter("tx_bytes")?,
            tx_packets: counter("tx_packets")?,
            tx_errors: counter("tx_errors")?,
            tx_dropped: counter("tx_dropped")?,
        })
    };
    all().map_err(|e: std::io::Error| {
        let action = Action::Query { name: ifname.to_owned() };
        NetDevError::system(action, e.raw_os_error().unwrap_or(libc::EIO))
    })
}
