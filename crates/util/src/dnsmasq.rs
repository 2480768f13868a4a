//! Which dnsmasq the host has, and what it can do.
//!
//! Upstream: the capabilities part of `src/util/virdnsmasq.c`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::command::Command;
use crate::error::{Error, Result, os_error_text};
use crate::file;
use crate::string::parse_version;
use crate::{ErrorDomain, ErrorNumber, VirError};

/// The oldest version that our configurations work with: 2.67.
pub const MIN_VERSION: u64 = 2_067_000;
/// No answer takes longer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why the program cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DnsmasqError {
    /// It is not there.
    #[error("Cannot check dnsmasq binary {}: {}", path.display(), os_error_text(*errno))]
    Missing {
        /// Where it should be.
        path: PathBuf,
        /// Why.
        errno: i32,
    },
    /// It cannot be run.
    #[error("dnsmasq binary {} is not executable", path.display())]
    NotExecutable {
        /// Where it is.
        path: PathBuf,
    },
    /// It says something else than its version.
    #[error("cannot parse {} version number in '{text}'", path.display())]
    Version {
        /// Where it is.
        path: PathBuf,
        /// What it says.
        text: String,
    },
    /// It is too old.
    #[error("dnsmasq version >= 2.67 required but {major}.{minor} found")]
    TooOld {
        /// The first number of its version.
        major: u64,
        /// The second.
        minor: u64,
    },
}

impl VirError for DnsmasqError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Missing { .. } => ErrorNumber::SYSTEM_ERROR,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NETWORK
    }

    fn errno(&self) -> Option<i32> {
        match self {
            Self::Missing { errno, .. } => Some(*errno),
            _ => None,
        }
    }
}

/// A dnsmasq program. Upstream: `dnsmasqCaps`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dnsmasq {
    path: PathBuf,
    version: u64,
    features: BTreeSet<String>,
    options: BTreeSet<String>,
    /// When the program was installed.
    modified: Option<SystemTime>,
}

impl Dnsmasq {
    /// Asks the program `program`, a path or a name to be found in the search path.
    /// Upstream: `dnsmasqCapsNewFromBinary`.
    ///
    /// # Errors
    /// [`DnsmasqError`], or the program does not answer.
    pub fn probe(program: impl AsRef<Path>) -> Result<Self> {
        let program = program.as_ref();
        let path = file::find_in_path(program).unwrap_or_else(|| program.to_owned());
        let about = std::fs::metadata(&path).map_err(|e| {
            let errno = e.raw_os_error().unwrap_or(libc::EIO);
            DnsmasqError::Missing { path: path.clone(), errno }
        })?;
        if !file::is_executable(&path) {
            return Err(DnsmasqError::NotExecutable { path }.into());
        }
        let ask = |option: &str| -> Result<String> {
            let command = Command::new(&path).arg(option).env_clean().env_pass_common();
            Ok(command.capture_stdout().timeout(PATIENCE).run()?.stdout_text())
        };
        let failed = |option: &str, e: &Error| {
            let text =
                format!("failed to run '{} {option}': {}", path.display(), e.detail().unwrap_or_default());
            Error::internal(ErrorDomain::NETWORK, text)
        };
        let version = ask("--version").map_err(|e| failed("--version", &e))?;
        let help = ask("--help").map_err(|e| failed("--help", &e))?;
        let mut found = Self::parse(&path, &version, &help)?;
        found.modified = about.modified().ok();
        Ok(found)
    }

    /// Reads what the program at `path` prints for `--version` and `--help`. Upstream: `dnsmasqCapsNewFromBuffer`.
    ///
    /// # Errors
    /// [`DnsmasqError::Version`], [`DnsmasqError::TooOld`].
    pub fn parse(path: impl Into<PathBuf>, version: &str, help: &str) -> Result<Self, DnsmasqError> {
        let path = path.into();
        let bad = || DnsmasqError::Version { path: path.clone(), text: version.to_owned() };
        let number = version.strip_prefix("Dnsmasq version ").ok_or_else(bad)?;
        let number = number.trim_start_matches(|c: char| !c.is_ascii_digit());
        let number = parse_version(number, true).map_err(|_| bad())?;
        if number < MIN_VERSION {
            let (major, minor) = (number / 1_000_000, number / 1000 % 1000);
            return Err(DnsmasqError::TooOld { major, minor });
        }
        let features = version.lines().find_map(|line| line.strip_prefix("Compile time options: "));
        let features = features.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
        let options = help.split(|c: char| c.is_whitespace() || ",=[".contains(c));
        let options = options.filter_map(|word| word.strip_prefix("--")).filter(|name| !name.is_empty());
        let options = options.map(str::to_owned).collect();
        Ok(Self { path, version: number, features, options, modified: None })
    }

    /// Asks again if the program was replaced since. Answers with whether it was. Upstream: `dnsmasqCapsRefresh`.
    ///
    /// # Errors
    /// As [`Self::probe`]; what was known stays then.
    pub fn refresh(&mut self) -> Result<bool> {
        let modified = std::fs::metadata(&self.path).and_then(|about| about.modified()).ok();
        if modified.is_some() && modified == self.modified {
            return Ok(false);
        }
        *self = Self::probe(&self.path)?;
        Ok(true)
    }

    /// Where it is. Upstream: `dnsmasqCapsGetBinaryPath`.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its version: major * 1,000,000 + minor * 1,000 + micro. Upstream: `dnsmasqCapsGetVersion`.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// Whether it was built with `feature` (`DHCPv6`, `DBus`, `DNSSEC`).
    #[must_use]
    pub fn has_feature(&self, feature: &str) -> bool {
        self.features.contains(feature)
    }

    /// Whether it knows the option `name`, without dashes (`bind-dynamic`, `ra-param`).
    #[must_use]
    pub fn has_option(&self, name: &str) -> bool {
        self.options.contains(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(version: &str) -> Result<Dnsmasq, DnsmasqError> {
        Dnsmasq::parse("/d", version, "  --bind-dynamic   x\n-h, --no-hosts y --ra-param=<a> z --domain[=b]")
    }

    #[test]
    fn versions() {
        for (text, version) in [
            ("Dnsmasq version 2.67  Copyright", 2_067_000),
            ("Dnsmasq version 2.90rc1\nCompile time options: IPv6 no-UBus", 2_090_000),
            ("Dnsmasq version 3", 3_000_000),
            ("Dnsmasq version UNKNOWN-2.89.1-dev", 2_089_001),
        ] {
            assert_eq!(parse(text).map(|d| d.version()), Ok(version), "{text}");
        }
        let old = parse("Dnsmasq version 2.66").unwrap_err();
        assert_eq!(old.to_string(), "dnsmasq version >= 2.67 required but 2.66 found");
        for bad in [
            "",
            "dnsmasq 2.90",
            "Dnsmasq version",
            "Dnsmasq version x",
            "Dnsmasq version 99999999999999999999",
            "Dnsmasq version 2.1000",
            "Dnsmasq version 18446744073709551615.1",
        ] {
            assert!(matches!(parse(bad), Err(DnsmasqError::Version { .. })), "{bad}");
        }
        let found = parse("Dnsmasq version 2.90\nCompile time options: IPv6 no-UBus DHCPv6").unwrap();
        assert!(found.has_feature("DHCPv6") && !found.has_feature("UBus"));
        for option in ["bind-dynamic", "no-hosts", "ra-param", "domain"] {
            assert!(found.has_option(option), "{option}");
        }
        assert!(!found.has_option("") && !found.has_option("h"));
    }

    #[test]
    fn programs() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("dnsmasq");
        let missing = Dnsmasq::probe(&program).unwrap_err();
        assert_eq!(missing.number(), ErrorNumber::SYSTEM_ERROR);
        std::fs::write(&program, "#!/bin/sh\necho Dnsmasq version 2.99\n").unwrap();
        assert!(Dnsmasq::probe(&program).unwrap_err().message().ends_with("is not executable"));
        let allow = |path: &Path| {
            use std::os::unix::fs::PermissionsExt as _;
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
        };
        allow(&program);
        let mut found = Dnsmasq::probe(&program).unwrap();
        assert_eq!((found.version(), found.refresh().unwrap()), (2_099_000, false));
        let newer = folder.path().join("newer");
        std::fs::write(&newer, "#!/bin/sh\nexit 3\n").unwrap();
        allow(&newer);
        let later = SystemTime::now() + Duration::from_secs(60);
        std::fs::File::options().write(true).open(&newer).unwrap().set_modified(later).unwrap();
        std::fs::rename(&newer, &program).unwrap();
        let refused = found.refresh().unwrap_err();
        assert!(refused.message().contains("--version': "), "{refused}");
        assert_eq!(found.version(), 2_099_000);
    }

    #[test]
    fn the_hosts_own() {
        match Dnsmasq::probe("/usr/sbin/dnsmasq") {
            Ok(found) => assert!(found.has_option("bind-dynamic") && found.has_option("dhcp-hostsfile")),
            Err(e) => assert!(std::env::var_os("CI").is_none(), "{e}"),
        }
    }
}
