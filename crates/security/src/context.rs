//! Contexts of SELinux: `user:role:type[:range]`.

use std::fmt;
use std::str::FromStr;

use crate::SecurityError;

/// A context. Upstream: `context_t` of libselinux.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Context {
    pub user: String,
    pub role: String,
    /// The type.
    pub kind: String,
    /// Sensitivity and categories, `s0:c1,c2` or `s0-s0:c0.c1023`.
    pub range: Option<String>,
}

impl FromStr for Context {
    type Err = SecurityError;

    fn from_str(text: &str) -> Result<Self, SecurityError> {
        let invalid = || SecurityError::Context(text.to_owned());
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(invalid());
        }
        let mut parts = text.splitn(4, ':').map(str::to_owned);
        let mut part = || parts.next().filter(|part| !part.is_empty()).ok_or_else(invalid);
        let (user, role, kind) = (part()?, part()?, part()?);
        Ok(Self { user, role, kind, range: parts.next().filter(|range| !range.is_empty()) })
    }
}

impl fmt::Display for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.user, self.role, self.kind)?;
        self.range.as_ref().map_or(Ok(()), |range| write!(f, ":{range}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contexts_are_read_and_written() {
        for text in ["u:r:t", "u:r:t:s0", "u:r:t:s0-s0:c0.c1023"] {
            assert_eq!(text.parse::<Context>().unwrap().to_string(), text);
        }
        for bad in ["", "u:r", "u::t", "u:r:t:s0 x"] {
            assert!(bad.parse::<Context>().is_err(), "{bad}");
        }
    }
}
