//! Which program manages the machines, and its version.

use ferrovirt_conf::document_errors;
use ferrovirt_util::string::parse_version;

document_errors! {
    /// Why a program's answer names no version.
    pub VersionError in NONE {
        INTERNAL_ERROR NoPattern(&'static str) = "cannot find version pattern \"{0}\"";
        INTERNAL_ERROR NoVersion = "version parsing error";
    }
}

/// A product. Upstream: `vmwareDriverType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Product {
    /// VMware Player.
    Player,
    /// VMware Workstation.
    Workstation,
    /// VMware Fusion.
    Fusion,
}

impl Product {
    /// What stands before the version.
    fn pattern(self) -> &'static str {
        match self {
            Self::Player => "VMware Player ",
            Self::Workstation => "VMware Workstation ",
            Self::Fusion => "\nVMware Fusion Information:\nVMware Fusion ",
        }
    }

    /// The version in the program's answer, as `major * 1000000 + minor * 1000 + micro`.
    /// Upstream: `vmwareParseVersionStr`.
    ///
    /// # Errors
    /// [`VersionError`].
    pub fn parse_version(self, answer: &str) -> Result<u64, VersionError> {
        let pattern = self.pattern();
        let (_, rest) = answer.split_once(pattern).ok_or(VersionError::NoPattern(pattern))?;
        let version = rest.split(' ').next().unwrap_or(rest);
        parse_version(version, false).map_err(|_| VersionError::NoVersion)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_hold_a_version() {
        let answer = "noise\nVMware Player 4.0.2 build-1 Release\n";
        assert_eq!(Product::Player.parse_version(answer).ok(), Some(4_000_002));
        let error = Product::Workstation.parse_version(answer).expect_err("another product");
        assert_eq!(error.to_string(), "cannot find version pattern \"VMware Workstation \"");
        assert!(Product::Player.parse_version("VMware Player new").is_err());
    }
}
