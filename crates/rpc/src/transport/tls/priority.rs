//! Priority strings of GnuTLS, as far as rustls has what they speak of.
//!
//! Understood are the keyword sets, TLS 1.2 and 1.3 and the ciphers switched on and off, and the removal of things that
//! rustls never had. Anything else is refused: a restriction that is silently not applied would be worse than an error.

use rustls::crypto::ring;
use rustls::version::{TLS12, TLS13};
use rustls::{SupportedCipherSuite, SupportedProtocolVersion};

use super::error::TlsError;

/// What may be negotiated.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) suites: Vec<SupportedCipherSuite>,
    pub(super) versions: Vec<&'static SupportedProtocolVersion>,
}

impl Default for Choice {
    fn default() -> Self {
        Self { suites: ring::ALL_CIPHER_SUITES.to_vec(), versions: vec![&TLS13, &TLS12] }
    }
}

/// Things that rustls does not have, so that taking them away is done.
const ABSENT: &[&str] = &[
    "VERS-TLS1.0",
    "VERS-TLS1.1",
    "VERS-SSL3.0",
    "VERS-DTLS-ALL",
    "VERS-DTLS1.0",
    "VERS-DTLS1.2",
    "RSA",
    "DHE-RSA",
    "DHE-DSS",
    "ARCFOUR-128",
    "3DES-CBC",
    "AES-128-CBC",
    "AES-256-CBC",
    "AES-128-CCM",
    "AES-256-CCM",
    "CAMELLIA-128-CBC",
    "CAMELLIA-256-CBC",
    "CAMELLIA-128-GCM",
    "CAMELLIA-256-GCM",
    "MD5",
    "SHA1",
    "SHA256",
    "SHA384",
    "SIGN-RSA-MD5",
    "SIGN-RSA-SHA1",
    "SIGN-DSA-SHA1",
    "SIGN-ECDSA-SHA1",
    "COMP-DEFLATE",
];
/// Remarks about how to talk to odd peers.
const REMARKS: &[&str] =
    &["%COMPAT", "%SERVER_PRECEDENCE", "%SAFE_RENEGOTIATION", "%PROFILE_LOW", "%PROFILE_MEDIUM"];

/// Reads a priority string.
pub(super) fn parse(text: &str) -> Result<Choice, TlsError> {
    let mut choice = Choice::default();
    for (at, token) in text.split(':').enumerate() {
        let refused = |why: &str| TlsError::Priority(text.to_owned(), format!("{why} '{token}'"));
        let done = match token.as_bytes().first() {
            _ if at == 0 => choice.start(token),
            Some(b'+') => choice.set(&token[1..], true),
            Some(b'-' | b'!') => choice.set(&token[1..], false) || ABSENT.contains(&&token[1..]),
            Some(b'%') => REMARKS.contains(&token),
            _ => false,
        };
        if !done {
            return Err(refused("not supported:"));
        }
    }
    if choice.suites.is_empty() || choice.versions.is_empty() {
        return Err(TlsError::Priority(text.to_owned(), "nothing is left to negotiate".to_owned()));
    }
    Ok(choice)
}

impl Choice {
    /// A keyword for a set. The system's own (`@NAME,FALLBACK`) is known to GnuTLS only; its fall-back counts.
    fn start(&mut self, keyword: &str) -> bool {
        let keyword = match keyword.strip_prefix('@') {
            Some(system) => system.split(',').find(|name| *name == "NORMAL").unwrap_or("NORMAL"),
            None => keyword,
        };
        match keyword {
            "NORMAL" | "PERFORMANCE" | "PFS" | "SECURE128" => {}
            "SECURE192" | "SECURE256" => self.suites.retain(|s| !name(s).contains("AES_128")),
            "NONE" => *self = Self { suites: Vec::new(), versions: Vec::new() },
            _ => return false,
        }
        true
    }

    /// Switches something on or off; false if it is not known.
    fn set(&mut self, what: &str, on: bool) -> bool {
        if let Some(version) = what.strip_prefix("VERS-") {
            let meant: &[&'static SupportedProtocolVersion] = match version {
                "ALL" | "TLS-ALL" => &[&TLS13, &TLS12],
                "TLS1.3" => &[&TLS13],
                "TLS1.2" => &[&TLS12],
                _ => return false,
            };
            self.versions.retain(|v| !meant.contains(v));
            if on {
                self.versions.extend(meant);
            }
            return true;
        }
        let meant = match what {
            "CIPHER-ALL" => "",
            "AES-128-GCM" => "AES_128_GCM",
            "AES-256-GCM" => "AES_256_GCM",
            "CHACHA20-POLY1305" => "CHACHA20_POLY1305",
            // Groups, signatures and codes belong to the suites here and are all there.
            "ECDHE-RSA" | "ECDHE-ECDSA" | "AEAD" | "COMP-NULL" | "SIGN-ALL" | "GROUP-ALL" | "KX-ALL"
            | "MAC-ALL" | "COMP-ALL" | "CTYPE-X.509" => return on,
            _ => return false,
        };
        self.suites.retain(|s| !name(s).contains(meant));
        if on {
            self.suites.extend(ring::ALL_CIPHER_SUITES.iter().filter(|s| name(s).contains(meant)));
        }
        true
    }
}

fn name(suite: &SupportedCipherSuite) -> String {
    format!("{:?}", suite.suite())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_and_changes() {
        let all = parse("NORMAL").unwrap();
        assert_eq!((all.versions.len(), all.suites.len()), (2, ring::ALL_CIPHER_SUITES.len()));
        assert_eq!(parse("@LIBVIRT,SYSTEM").unwrap().suites.len(), all.suites.len());
        assert_eq!(parse("NORMAL:-VERS-TLS1.3:-VERS-TLS1.0").unwrap().versions, [&TLS12]);
        assert_eq!(parse("NORMAL:-VERS-ALL:+VERS-TLS1.3:%COMPAT").unwrap().versions, [&TLS13]);
        let strong = parse("SECURE256:-CHACHA20-POLY1305").unwrap();
        assert!(strong.suites.iter().all(|s| name(s).contains("AES_256_GCM")), "{strong:?}");
        let own = parse("NONE:+VERS-TLS1.2:+AES-128-GCM:+ECDHE-RSA:+AEAD:+SIGN-ALL:+COMP-NULL").unwrap();
        assert!(own.suites.iter().all(|s| name(s).contains("AES_128_GCM")) && !own.suites.is_empty());
    }

    #[test]
    fn what_is_not_there_is_refused() {
        for text in [
            "",
            "FOO",
            "NORMAL:+VERS-TLS1.0",
            "NORMAL:-GROUP-X25519",
            "NONE",
            "NORMAL:-VERS-ALL",
            "NORMAL:%X",
        ] {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.starts_with(&format!("Failed to set TLS session priority to {text}: ")), "{error}");
        }
    }
}
