//! IP addresses in text, networks and ranges. Upstream: `src/util/virsocketaddr.c`.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::error::{ErrorDomain, ErrorNumber, VirError};
use crate::string::CNumber;

/// Most addresses in a range.
const RANGE_MAX: u32 = 65_535;

/// Which addresses are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Family {
    /// Either.
    #[default]
    Any,
    /// IPv4.
    V4,
    /// IPv6.
    V6,
    /// Addresses of this family have no numeric form.
    Other,
}

/// An IP address. Upstream: `virSocketAddr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddr(pub IpAddr);

/// Why an address or range was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Not an address of the family.
    #[error("Cannot parse socket address '{text}': {reason}")]
    Parse {
        /// The text.
        text: String,
        /// The resolver's words.
        reason: &'static str,
    },
    /// The ends are of different families.
    #[error("mismatch of address family in range {0} - {1}")]
    MixedFamilies(SocketAddr, SocketAddr),
    /// The network is of another family than the ends.
    #[error("mismatch of address family in range {0} - {1} for network {2}")]
    OtherFamily(SocketAddr, SocketAddr, SocketAddr),
    /// The prefix is too long for the family.
    #[error("bad prefix {3} for network {2} when  checking range {0} - {1}")]
    BadPrefix(SocketAddr, SocketAddr, SocketAddr, u32),
    /// The end comes before the start.
    #[error("range {0} - {1} is reversed ")]
    Reversed(SocketAddr, SocketAddr),
    /// The same, of IPv6 addresses.
    #[error("range {0} - {1} start larger than end")]
    ReversedV6(SocketAddr, SocketAddr),
    /// One end is outside the network.
    #[error("range {0} - {1} is not entirely within network {2}/{3}")]
    Outside(SocketAddr, SocketAddr, SocketAddr, u32),
    /// The range begins with the network's own address.
    #[error("start of range {0} - {1} in network {2}/{3} is the network address")]
    NetworkAddress(SocketAddr, SocketAddr, SocketAddr, u32),
    /// The range ends with the broadcast address.
    #[error("end of range {0} - {1} in network {2}/{3} is the broadcast address")]
    BroadcastAddress(SocketAddr, SocketAddr, SocketAddr, u32),
    /// Too many addresses.
    #[error("range {0} - {1} is too large (> {RANGE_MAX})")]
    TooLarge(SocketAddr, SocketAddr),
}

impl VirError for AddressError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Parse { .. } => ErrorNumber::SYSTEM_ERROR,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

impl SocketAddr {
    /// Reads a numeric address. IPv4 may have one to four parts, each decimal, octal (`0` in front) or hexadecimal, the
    /// last one filling the rest, as `inet_aton` has it; an IPv6 address may have a zone, which is dropped.
    /// Upstream: `virSocketAddrParse`.
    ///
    /// # Errors
    /// [`AddressError::Parse`] (`VIR_ERR_SYSTEM_ERROR`).
    pub fn parse(text: &str, family: Family) -> Result<Self, AddressError> {
        let error = |reason| AddressError::Parse { text: text.to_owned(), reason };
        if family == Family::Other {
            return Err(error("ai_family not supported"));
        }
        let address = numeric(text).ok_or_else(|| error("Name or service not known"))?;
        match (family, address) {
            (Family::V4, IpAddr::V6(_)) | (Family::V6, IpAddr::V4(_)) => {
                Err(error("Address family for hostname not supported"))
            }
            _ => Ok(Self(address)),
        }
    }

    /// The address's family.
    #[must_use]
    pub fn family(self) -> Family {
        if self.0.is_ipv4() { Family::V4 } else { Family::V6 }
    }

    /// Number of bits of an address of this family.
    #[must_use]
    pub fn bits(self) -> u32 {
        if self.0.is_ipv4() { 32 } else { 128 }
    }

    /// The address as a number.
    fn value(self) -> u128 {
        match self.0 {
            IpAddr::V4(a) => u32::from(a).into(),
            IpAddr::V6(a) => a.into(),
        }
    }

    /// An address of this one's family.
    fn with_value(self, value: u128) -> Self {
        Self(match self.0 {
            IpAddr::V4(_) => Ipv4Addr::from(u32::try_from(value).unwrap_or(u32::MAX)).into(),
            IpAddr::V6(_) => Ipv6Addr::from(value).into(),
        })
    }

    /// The mask of `prefix` bits, of this address's family; `None` if there are not so many.
    /// Upstream: `virSocketAddrPrefixToNetmask`.
    #[must_use]
    pub fn netmask(self, prefix: u32) -> Option<Self> {
        let host = self.bits().checked_sub(prefix)?;
        let all = if self.bits() == 32 { u128::from(u32::MAX) } else { u128::MAX };
        Some(self.with_value(all.checked_shr(host).map_or(0, |_| all >> host << host)))
    }

    /// The network's own address. Upstream: `virSocketAddrMaskByPrefix`.
    #[must_use]
    pub fn network(self, prefix: u32) -> Option<Self> {
        Some(self.mask(self.netmask(prefix)?))
    }

    /// The bits that are set in `netmask`. Upstream: `virSocketAddrMask`.
    #[must_use]
    pub fn mask(self, netmask: Self) -> Self {
        self.with_value(self.value() & netmask.value())
    }

    /// The broadcast address of the network. Upstream: `virSocketAddrBroadcastByPrefix`.
    #[must_use]
    pub fn broadcast(self, prefix: u32) -> Option<Self> {
        let mask = self.netmask(prefix)?;
        let all = self.netmask(self.bits())?.value();
        Some(self.with_value(self.value() | (all & !mask.value())))
    }

    /// Number of leading ones if this is a netmask. Upstream: `virSocketAddrGetNumNetmaskBits`.
    #[must_use]
    pub fn netmask_bits(self) -> Option<u32> {
        (0..=self.bits()).find(|bits| self.netmask(*bits) == Some(self))
    }

    /// The prefix of the classful IPv4 network, 64 for IPv6. Upstream: `virSocketAddrGetIPPrefix` without mask.
    #[must_use]
    pub fn default_prefix(self) -> u32 {
        match self.0 {
            IpAddr::V6(_) => 64,
            IpAddr::V4(a) => match a.octets()[0] {
                0 if a.is_unspecified() => 0,
                0..128 => 8,
                128..192 => 16,
                192..224 => 24,
                _ => 0,
            },
        }
    }

    /// True if both are in one network. Upstream: `virSocketAddrCheckNetmask`.
    #[must_use]
    pub fn same_network(self, other: Self, netmask: Self) -> bool {
        let one_family = self.family() == other.family() && self.family() == netmask.family();
        one_family && self.mask(netmask) == other.mask(netmask)
    }

    /// True for `0.0.0.0` and `::`. Upstream: `virSocketAddrIsWildcard`.
    #[must_use]
    pub fn is_wildcard(self) -> bool {
        self.0.is_unspecified()
    }

    /// True for the networks 10/8, 172.16/12, 192.168/16, fec0::/10 and fc00::/7. Upstream: `virSocketAddrIsPrivate`.
    #[must_use]
    pub fn is_private(self) -> bool {
        match self.0 {
            IpAddr::V4(a) => a.is_private(),
            IpAddr::V6(a) => a.segments()[0] & 0xffc0 == 0xfec0 || a.segments()[0] & 0xfe00 == 0xfc00,
        }
    }

    /// The name of the network's zone for reverse look-ups; the prefix must be whole bytes (IPv6: whole digits).
    /// Upstream: `virSocketAddrPTRDomain`.
    #[must_use]
    pub fn reverse_zone(self, prefix: u32) -> Option<String> {
        let (unit, tail) = if self.0.is_ipv4() { (8, "in-addr.arpa") } else { (4, "ip6.arpa") };
        if prefix == 0 || prefix >= self.bits() || !prefix.is_multiple_of(unit) {
            return None;
        }
        let part = |at: u32| {
            let value = self.value() >> (self.bits() - (at + 1) * unit) & ((1 << unit) - 1);
            if unit == 8 { format!("{value}.") } else { format!("{value:x}.") }
        };
        Some((0..prefix / unit).rev().map(part).collect::<String>() + tail)
    }

    /// The ends of the whole network as it is offered by DHCP and NAT. Upstream: users of `virSocketAddrGetRange`.
    #[must_use]
    pub fn host_range(self, prefix: u32) -> Option<(Self, Self)> {
        let (first, last) = (self.network(prefix)?, self.broadcast(prefix)?);
        Some((first.with_value(first.value() + 1), last.with_value(last.value().checked_sub(1)?)))
    }
}

/// Number of addresses from `start` to `end`, which must be within `network` (address and prefix) if one is given, and
/// not contain its own or its broadcast address. Upstream: `virSocketAddrGetRange`.
///
/// # Errors
/// [`AddressError`] (`VIR_ERR_INTERNAL_ERROR`).
pub fn range_size(
    start: SocketAddr,
    end: SocketAddr,
    network: Option<(SocketAddr, u32)>,
) -> Result<u32, AddressError> {
    if start.family() != end.family() {
        return Err(AddressError::MixedFamilies(start, end));
    }
    if let Some((address, prefix)) = network {
        check_network(start, end, address, prefix)?;
    }
    let v4 = start.0.is_ipv4();
    let Some(distance) = end.value().checked_sub(start.value()) else {
        let reversed = if v4 { AddressError::Reversed } else { AddressError::ReversedV6 };
        return Err(reversed(start, end));
    };
    let size =
        u32::try_from(distance).ok().and_then(|d| d.checked_add(1)).filter(|size| *size <= RANGE_MAX + 1);
    size.ok_or(AddressError::TooLarge(start, end))
}

/// # Errors
/// [`AddressError`].
fn check_network(
    start: SocketAddr,
    end: SocketAddr,
    address: SocketAddr,
    prefix: u32,
) -> Result<(), AddressError> {
    if address.family() != start.family() {
        return Err(AddressError::OtherFamily(start, end, address));
    }
    let (Some(own), Some(broadcast)) = (address.network(prefix), address.broadcast(prefix)) else {
        return Err(AddressError::BadPrefix(start, end, address, prefix));
    };
    let inside = |a: SocketAddr| a.network(prefix) == Some(own);
    if !inside(start) || !inside(end) {
        return Err(AddressError::Outside(start, end, address, prefix));
    }
    // Networks of one or two addresses have no address of their own.
    if address.0.is_ipv4() && prefix < 31 {
        if start == own {
            return Err(AddressError::NetworkAddress(start, end, address, prefix));
        }
        if end == broadcast {
            return Err(AddressError::BroadcastAddress(start, end, address, prefix));
        }
    }
    Ok(())
}

/// The family of a numeric address, `None` for a name. Upstream: `virSocketAddrNumericFamily`.
#[must_use]
pub fn numeric_family(text: &str) -> Option<Family> {
    numeric(text).map(|a| SocketAddr(a).family())
}

/// True if the text is 127.0.0.1 or ::1 in any numeric form. Upstream: `virSocketAddrIsNumericLocalhost`.
#[must_use]
pub fn is_numeric_localhost(text: &str) -> bool {
    match numeric(text) {
        Some(IpAddr::V4(a)) => a == Ipv4Addr::LOCALHOST,
        Some(IpAddr::V6(a)) => a == Ipv6Addr::LOCALHOST,
        None => false,
    }
}

fn numeric(text: &str) -> Option<IpAddr> {
    if !text.contains(':') {
        return inet_aton(text).map(IpAddr::V4);
    }
    let address = text.split_once('%').map_or(text, |(address, _)| address);
    address.parse().ok().map(IpAddr::V6)
}

fn inet_aton(text: &str) -> Option<Ipv4Addr> {
    let mut parts = Vec::new();
    for part in text.split('.') {
        let number = CNumber::read(part, 0)
            .filter(|n| n.rest.is_empty() && part.starts_with(|c: char| c.is_ascii_digit()));
        parts.push(u32::try_from(number?.to_u64()?).ok()?);
    }
    let (last, heads) = parts.split_last()?;
    let room = 32_u32.checked_sub(8 * u32::try_from(heads.len()).ok()?).filter(|room| *room > 0)?;
    if heads.iter().any(|part| *part > 255) || (room < 32 && *last >> room != 0) {
        return None;
    }
    let high = heads.iter().zip([24, 16, 8]).map(|(part, shift)| part << shift).sum::<u32>();
    Some(Ipv4Addr::from(high | last))
}

/// As `inet_ntop` writes it. Upstream: `virSocketAddrFormat`.
impl fmt::Display for SocketAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            // An IPv4 address embedded in the old way.
            IpAddr::V6(a) if a.segments()[..6] == [0; 6] && a.segments()[6] != 0 => {
                let [.., high, low] = a.segments();
                write!(f, "::{}", Ipv4Addr::from(u32::from(high) << 16 | u32::from(low)))
            }
            address => address.fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> SocketAddr {
        SocketAddr::parse(text, Family::Any).unwrap()
    }

    #[test]
    fn numeric_forms() {
        for (text, expected) in [
            ("0", "0.0.0.0"),
            ("127.1", "127.0.0.1"),
            ("0x7f.010.1.1", "127.8.1.1"),
            ("::ffff:a01:203", "::ffff:10.1.2.3"),
            ("::102:304", "::1.2.3.4"),
            ("fe80::1%eth0", "fe80::1"),
        ] {
            assert_eq!(ip(text).to_string(), expected);
        }
        for bad in
            ["", "256.0.0.1", "1.2.3.4.5", "1.2.3.256", "-1", " 1", "1.2.3.", "name", "[::1]", "4294967296"]
        {
            assert!(SocketAddr::parse(bad, Family::Any).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn networks() {
        let a = ip("192.168.122.77");
        assert_eq!(a.netmask(24), Some(ip("255.255.255.0")));
        assert_eq!(
            (a.network(24), a.broadcast(24)),
            (Some(ip("192.168.122.0")), Some(ip("192.168.122.255")))
        );
        assert_eq!((a.network(0), a.netmask(33)), (Some(ip("0")), None));
        assert_eq!(ip("255.255.240.0").netmask_bits(), Some(20));
        assert_eq!(ip("255.0.255.0").netmask_bits(), None);
        assert_eq!(a.reverse_zone(24).as_deref(), Some("122.168.192.in-addr.arpa"));
        assert_eq!(ip("2001:db8::1").reverse_zone(32).as_deref(), Some("8.b.d.0.1.0.0.2.ip6.arpa"));
        assert_eq!(a.reverse_zone(25), None);
    }

    #[test]
    fn ranges() {
        let size = |a: &str, b: &str, net: &str, prefix| range_size(ip(a), ip(b), Some((ip(net), prefix)));
        assert_eq!(size("10.0.0.1", "10.0.0.2", "10.0.0.5", 24), Ok(2));
        assert!(matches!(
            size("10.0.0.0", "10.0.0.2", "10.0.0.5", 24),
            Err(AddressError::NetworkAddress(..))
        ));
        assert_eq!(size("10.0.0.0", "10.0.0.1", "10.0.0.0", 31), Ok(2));
        assert_eq!(range_size(ip("10.0.0.0"), ip("10.0.255.255"), None), Ok(65_536));
        assert!(matches!(range_size(ip("10.0.0.0"), ip("10.1.0.0"), None), Err(AddressError::TooLarge(..))));
        assert!(matches!(range_size(ip("10.0.0.0"), ip("::1"), None), Err(AddressError::MixedFamilies(..))));
    }
}
