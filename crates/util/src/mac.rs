//! Ethernet addresses. Upstream: `src/util/virmacaddr.c`.

use std::fmt;
use std::str::FromStr;

/// A 48-bit hardware address. Upstream: `virMacAddr`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MacAddr(pub [u8; 6]);

/// The text is not a hardware address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed MAC address")]
pub struct ParseMacError;

impl MacAddr {
    /// Reads six groups of one or two hexadecimal digits with colons between; leading blanks are skipped.
    /// Upstream: `virMacAddrParse`.
    ///
    /// # Errors
    /// [`ParseMacError`] for any other text.
    pub fn parse(text: &str) -> Result<Self, ParseMacError> {
        let mut bytes = [0_u8; 6];
        let mut groups = text.split(':');
        for byte in &mut bytes {
            let group = groups.next().ok_or(ParseMacError)?;
            if !(1..=2).contains(&group.len()) || !group.bytes().all(|c| c.is_ascii_hexdigit()) {
                return Err(ParseMacError);
            }
            *byte = u8::from_str_radix(group, 16).map_err(|_| ParseMacError)?;
        }
        groups.next().map_or(Ok(Self(bytes)), |_| Err(ParseMacError))
    }

    /// Reads exactly twelve hexadecimal digits without separators. Upstream: `virMacAddrParseHex`.
    ///
    /// # Errors
    /// [`ParseMacError`] for any other text.
    pub fn parse_hex(text: &str) -> Result<Self, ParseMacError> {
        if text.len() != 12 || !text.bytes().all(|c| c.is_ascii_hexdigit()) {
            return Err(ParseMacError);
        }
        let number = u64::from_str_radix(text, 16).map_err(|_| ParseMacError)?.to_be_bytes();
        let mut bytes = [0; 6];
        bytes.copy_from_slice(&number[2..]);
        Ok(Self(bytes))
    }

    /// A random address below the vendor's three-byte `prefix`. Upstream: `virMacAddrGenerate`.
    #[must_use]
    pub fn generate(prefix: [u8; 3]) -> Self {
        let random = uuid::Uuid::new_v4().into_bytes();
        Self([prefix[0], prefix[1], prefix[2], random[0], random[1], random[2]])
    }

    /// True if the address names a group. Upstream: `virMacAddrIsMulticast`.
    #[must_use]
    pub fn is_multicast(&self) -> bool {
        self.0[0] & 1 != 0
    }

    /// True if the address names one station. Upstream: `virMacAddrIsUnicast`.
    #[must_use]
    pub fn is_unicast(&self) -> bool {
        !self.is_multicast()
    }

    /// True for the address of all ones. Upstream: `virMacAddrIsBroadcastRaw`.
    #[must_use]
    pub fn is_broadcast(&self) -> bool {
        self.0 == [0xff; 6]
    }

    /// Compares two addresses in text form: letter case and leading zeros of a group do not count; texts that are no
    /// addresses compare as upstream's byte walk does. Upstream: `virMacAddrCompare`.
    #[must_use]
    pub fn texts_equal(a: &str, b: &str) -> bool {
        match (Self::parse(a), Self::parse(b)) {
            (Ok(a), Ok(b)) => a == b,
            _ => a.eq_ignore_ascii_case(b),
        }
    }

    /// The six bytes.
    #[must_use]
    pub fn octets(&self) -> [u8; 6] {
        self.0
    }
}

impl FromStr for MacAddr {
    type Err = ParseMacError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for MacAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d, e, g] = self.0;
        write!(f, "{a:02x}:{b:02x}:{c:02x}:{d:02x}:{e:02x}:{g:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_and_format() {
        assert_eq!(MacAddr::parse("52:54:0:AB:cd:1").unwrap().to_string(), "52:54:00:ab:cd:01");
        for bad in [
            "",
            "52:54:00:ab:cd",
            "52:54:00:ab:cd:01:02",
            "52:54:00:ab:cd:001",
            "52:54:00:ab:cd:",
            "5254:00:ab:cd:01",
            "g2:54:00:ab:cd:01",
        ] {
            assert_eq!(MacAddr::parse(bad), Err(ParseMacError), "{bad:?}");
        }
        assert_eq!(MacAddr::parse_hex("525400abcd01"), MacAddr::parse("52:54:00:ab:cd:01"));
        assert!(MacAddr::texts_equal("0:1:2:3:4:5", "00:01:02:03:04:05"));
    }

    #[test]
    fn kinds() {
        assert!(MacAddr([1, 0, 0x5e, 0, 0, 1]).is_multicast());
        assert!(MacAddr([0x52, 0x54, 0, 0, 0, 1]).is_unicast());
        assert!(MacAddr([0xff; 6]).is_broadcast());
        assert_eq!(MacAddr::generate([0x52, 0x54, 0]).0[..3], [0x52, 0x54, 0]);
    }
}
