//! Which names of monitor events a registration wants.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use regex_lite::{Regex, RegexBuilder};

use crate::consts;

/// Longest pattern that is read, in bytes.
const PATTERN_MAX: usize = 1 << 16;

/// Names of monitor events.
#[derive(Debug)]
pub struct Matcher(Kind);

#[derive(Debug)]
enum Kind {
    Exact(String),
    IgnoreCase(String),
    Pattern(Regex),
}

impl Matcher {
    /// `flags`: `virConnectDomainQemuMonitorEventRegisterFlags`.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for a pattern that is none.
    pub fn new(name: &str, flags: u32) -> Result<Self> {
        let ignore_case = flags & consts::CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE != 0;
        if flags & consts::CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX == 0 {
            let name = name.to_owned();
            return Ok(Self(if ignore_case { Kind::IgnoreCase(name) } else { Kind::Exact(name) }));
        }
        let refused = |why: String| {
            let detail = format!("failed to compile regex: {why}");
            Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail)
        };
        if name.len() > PATTERN_MAX {
            return Err(refused(format!("{} bytes are too many", name.len())));
        }
        let pattern = RegexBuilder::new(name).case_insensitive(ignore_case).build();
        pattern.map(|p| Self(Kind::Pattern(p))).map_err(|error| refused(error.to_string()))
    }

    /// Whether `name` is wanted. A pattern may match any part of it.
    #[must_use]
    pub fn matches(&self, name: &str) -> bool {
        match &self.0 {
            Kind::Exact(wanted) => wanted == name,
            Kind::IgnoreCase(wanted) => wanted.eq_ignore_ascii_case(name),
            Kind::Pattern(pattern) => pattern.is_match(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REGEX: u32 = consts::CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX;
    const NOCASE: u32 = consts::CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE;

    #[test]
    fn names_and_patterns() {
        let cases = [
            ("STOP", 0, "STOP", true),
            ("STOP", 0, "stop", false),
            ("STOP", 0, "STOPPED", false),
            ("S.OP", 0, "STOP", false),
            ("stop", NOCASE, "STOP", true),
            ("^(STOP|RESUME)$", REGEX, "RESUME", true),
            ("^(STOP|RESUME)$", REGEX, "resume", false),
            ("^(stop|resume)$", REGEX | NOCASE, "RESUME", true),
            ("BLOCK_JOB", REGEX, "BLOCK_JOB_COMPLETED", true),
            ("_[A-Z]+_", REGEX, "BLOCK_JOB_COMPLETED", true),
            ("", REGEX, "STOP", true),
        ];
        for (wanted, flags, name, expected) in cases {
            assert_eq!(
                Matcher::new(wanted, flags).unwrap().matches(name),
                expected,
                "{wanted} {flags} {name}"
            );
        }
    }

    #[test]
    fn broken_patterns_are_refused() {
        for pattern in ["(", "[a-", "*x", &"x".repeat(PATTERN_MAX + 1)] {
            let error = Matcher::new(pattern, REGEX).err().unwrap();
            assert_eq!(error.number(), ErrorNumber::INVALID_ARG);
            assert!(error.message().contains("failed to compile regex: "), "{}", error.message());
        }
    }
}
