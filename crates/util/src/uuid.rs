//! UUIDs as upstream reads and writes them. Upstream: `src/util/viruuid.c`.

use std::fmt;
use std::path::Path;
use std::str::FromStr;

/// A 128-bit identifier. Upstream: `unsigned char uuid[VIR_UUID_BUFLEN]`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid(pub [u8; 16]);

/// The text is not a UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed UUID")]
pub struct ParseUuidError;

impl Uuid {
    /// The UUID of all zero bytes, which upstream uses for "none".
    pub const NIL: Self = Self([0; 16]);

    /// A new random (version 4) UUID. Upstream: `virUUIDGenerate`.
    #[must_use]
    pub fn generate() -> Self {
        Self(uuid::Uuid::new_v4().into_bytes())
    }

    /// Reads 32 hexadecimal digits with blanks around and dashes between any two bytes. Upstream: `virUUIDParse`.
    ///
    /// # Errors
    /// [`ParseUuidError`] if anything else is in the text.
    pub fn parse(text: &str) -> Result<Self, ParseUuidError> {
        let mut bytes = [0_u8; 16];
        let mut rest = text.trim_matches(|c: char| c.is_ascii_whitespace() || c == '\x0b').bytes();
        for byte in &mut bytes {
            let mut digit = rest.next();
            while digit == Some(b'-') {
                digit = rest.next();
            }
            let high = hex_value(digit)?;
            *byte = high << 4 | hex_value(rest.next())?;
        }
        match rest.next() {
            None => Ok(Self(bytes)),
            Some(_) => Err(ParseUuidError),
        }
    }

    /// False if all bytes are equal, as boards without a real UUID report it. Upstream: `virUUIDIsValid`.
    #[must_use]
    pub fn is_plausible(&self) -> bool {
        self.0.iter().any(|b| *b != self.0[0])
    }

    /// The 16 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

/// The host's UUID from SMBIOS or, failing that, the machine id below `root` (`/` outside tests); random when
/// neither gives one. Upstream: `virGetHostUUID`.
#[must_use]
pub fn host_uuid(root: &Path) -> Uuid {
    let candidates =
        ["sys/devices/virtual/dmi/id/product_uuid", "sys/class/dmi/id/product_uuid", "etc/machine-id"];
    let read = |name: &&str| Uuid::parse(std::fs::read_to_string(root.join(name)).ok()?.trim()).ok();
    candidates.iter().filter_map(read).find(Uuid::is_plausible).unwrap_or_else(Uuid::generate)
}

/// # Errors
/// Those of the calls inside.
fn hex_value(digit: Option<u8>) -> Result<u8, ParseUuidError> {
    match digit {
        Some(d @ b'0'..=b'9') => Ok(d - b'0'),
        Some(d @ b'a'..=b'f') => Ok(d - b'a' + 10),
        Some(d @ b'A'..=b'F') => Ok(d - b'A' + 10),
        _ => Err(ParseUuidError),
    }
}

impl FromStr for Uuid {
    type Err = ParseUuidError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl From<[u8; 16]> for Uuid {
    fn from(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        uuid::Uuid::from_bytes(self.0).as_hyphenated().fmt(f)
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_upstreams_forms() {
        let plain = Uuid::parse("c7a5fdbd-edaf-9455-926a-d65c16db1809").unwrap();
        assert_eq!(plain.to_string(), "c7a5fdbd-edaf-9455-926a-d65c16db1809");
        for same in ["c7a5fdbdedaf9455926ad65c16db1809", " \tC7A5-FDBD--edaf94-55926ad65c16db1809\n"] {
            assert_eq!(Uuid::parse(same), Ok(plain), "{same:?}");
        }
        for bad in [
            "",
            "c7a5",
            "c7a5fdbd-edaf-9455-926a-d65c16db180",
            "c7a5fdbd-edaf-9455-926a-d65c16db18099",
            "c7a5fdbd-edaf-9455-926a-d65c16db180g",
            "c-7a5fdbdedaf9455926ad65c16db1809",
        ] {
            assert_eq!(Uuid::parse(bad), Err(ParseUuidError), "{bad:?}");
        }
    }

    #[test]
    fn generated_ones_differ_and_are_version_4() {
        let (a, b) = (Uuid::generate(), Uuid::generate());
        assert_ne!(a, b);
        assert_eq!(a.0[6] >> 4, 4);
        assert!(a.is_plausible() && !Uuid::NIL.is_plausible());
    }
}
