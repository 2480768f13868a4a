//! Bytes that are wiped from memory when they are dropped.
//!
//! Upstream: `virSecureErase`, `src/util/virsecureerase.c`.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// A secret's value. Its memory is overwritten on drop, it never grows (so no copy is left behind by a reallocation),
/// and `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretBuf(Zeroizing<Box<[u8]>>);

impl SecretBuf {
    /// Takes a copy of `bytes` and wipes the original.
    #[must_use]
    pub fn take(bytes: &mut [u8]) -> Self {
        let secret = Self::copy(bytes);
        bytes.zeroize();
        secret
    }

    /// Takes a copy of `bytes`; the caller remains responsible for the original.
    #[must_use]
    pub fn copy(bytes: &[u8]) -> Self {
        Self(Zeroizing::new(bytes.to_vec().into_boxed_slice()))
    }

    /// The bytes.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }

    /// The bytes as text, if they are UTF-8.
    #[must_use]
    pub fn expose_str(&self) -> Option<&str> {
        std::str::from_utf8(&self.0).ok()
    }

    /// Number of bytes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True if there is no byte.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Vec<u8>> for SecretBuf {
    fn from(mut bytes: Vec<u8>) -> Self {
        Self::take(&mut bytes)
    }
}

impl From<String> for SecretBuf {
    fn from(text: String) -> Self {
        Self::from(text.into_bytes())
    }
}

impl fmt::Debug for SecretBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SecretBuf({} bytes)", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_and_hides() {
        let mut original = *b"hunter2";
        let secret = SecretBuf::take(&mut original);
        assert_eq!(original, [0; 7]);
        assert_eq!(secret.expose_str(), Some("hunter2"));
        assert_eq!(format!("{secret:?}"), "SecretBuf(7 bytes)");
    }
}
