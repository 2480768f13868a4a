//! What a certificate says: whose it is and for what it may be used.

use std::net::IpAddr;
use std::time::SystemTime;

use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::der::oid::AssociatedOid;
use x509_cert::der::oid::db::rfc5280::{ID_KP_CLIENT_AUTH, ID_KP_SERVER_AUTH};
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectAltName};

use super::error::TlsError;

/// `anyExtendedKeyUsage`.
const ANY_PURPOSE: &str = "2.5.29.37.0";

/// What one wants to use a certificate for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Authority,
    Server,
    Client,
}

/// A certificate that was read.
#[derive(Clone, Debug)]
pub(super) struct Parsed(Certificate);

impl Parsed {
    pub(super) fn new(der: &[u8]) -> Result<Self, String> {
        Certificate::from_der(der).map(Self).map_err(|e| e.to_string())
    }

    /// Whose it is, as RFC 4514 writes it.
    pub(super) fn name(&self) -> String {
        self.0.tbs_certificate().subject().to_string()
    }

    /// An extension, and whether it is critical.
    fn marked<'a, T: Decode<'a> + AssociatedOid>(&'a self) -> Option<(bool, T)> {
        // One that cannot be read counts as absent; whoever verifies the chain refuses it.
        self.0.tbs_certificate().get_extension::<T>().ok().flatten()
    }

    fn extension<'a, T: Decode<'a> + AssociatedOid>(&'a self) -> Option<T> {
        self.marked().map(|(_, value)| value)
    }

    /// Whether it was given to `host`: by the alternative names, or by the common name if there are none of the kind.
    ///
    /// As GnuTLS decides it: an address only matches addresses, and a name never an address's text.
    pub(super) fn belongs_to(&self, host: &str) -> bool {
        let names = self.extension::<SubjectAltName>().map(|n| n.0).unwrap_or_default();
        if let Ok(address) = host.parse::<IpAddr>() {
            let wanted = match address {
                IpAddr::V4(v4) => v4.octets().to_vec(),
                IpAddr::V6(v6) => v6.octets().to_vec(),
            };
            return names
                .iter()
                .any(|n| matches!(n, GeneralName::IpAddress(a) if a.as_bytes() == wanted.as_slice()));
        }
        let has_names =
            names.iter().any(|n| matches!(n, GeneralName::DnsName(_) | GeneralName::IpAddress(_)));
        if has_names {
            return names
                .iter()
                .any(|n| matches!(n, GeneralName::DnsName(name) if name_matches(name.as_str(), host)));
        }
        let common = self.0.tbs_certificate().subject().common_name().ok().flatten();
        common.is_some_and(|name| name_matches(&name.value(), host))
    }

    /// Whether it can serve its purpose, before anybody has to be disappointed. `file` is for messages.
    /// Upstream: `virNetTLSContextSanityCheckCert`.
    pub(super) fn check(
        &self,
        role: Role,
        is_server: bool,
        file: &str,
        now: SystemTime,
    ) -> Result<(), TlsError> {
        let fail = |text: String| Err(TlsError::Sanity(text));
        let whose = match (role, is_server) {
            (Role::Authority, _) => "CA",
            (_, true) => "server",
            (_, false) => "client",
        };
        let validity = self.0.tbs_certificate().validity();
        if validity.not_after.to_system_time() < now {
            return fail(format!("The {whose} certificate {file} has expired"));
        }
        if validity.not_before.to_system_time() > now {
            return fail(format!("The {whose} certificate {file} is not yet active"));
        }
        match (role, self.extension::<BasicConstraints>().map(|c| c.ca)) {
            (Role::Server, Some(true)) => {
                let text = "basic constraints show a CA, but we need one for a server";
                return fail(format!("The certificate {file} {text}"));
            }
            (Role::Client, Some(true)) => {
                let text = "basic constraints show a CA, but we need one for a client";
                return fail(format!("The certificate {file} {text}"));
            }
            (Role::Authority, Some(false)) => {
                return fail(format!("The certificate {file} basic constraints do not show a CA"));
            }
            (Role::Authority, None) => {
                return fail(format!("The certificate {file} is missing basic constraints for a CA"));
            }
            _ => {}
        }
        // Only a critical extension forbids; others are remarks.
        let forbid = |critical: bool, text: String| {
            if critical {
                return fail(text);
            }
            log::warn!("{text}");
            Ok(())
        };
        if let Some((critical, usage)) = self.marked::<KeyUsage>() {
            if role == Role::Authority && !usage.key_cert_sign() {
                let text = format!("Certificate {file} usage does not permit certificate signing");
                forbid(critical, text)?;
            }
            if role != Role::Authority && !usage.digital_signature() {
                let text = format!("Certificate {file} usage does not permit digital signature");
                forbid(critical, text)?;
            }
        }
        if let Some((critical, purposes)) = self.marked::<ExtendedKeyUsage>() {
            let wanted = match role {
                Role::Authority => None,
                Role::Server => Some((ID_KP_SERVER_AUTH, "server")),
                Role::Client => Some((ID_KP_CLIENT_AUTH, "client")),
            };
            let allows = |oid| purposes.0.iter().any(|p| *p == oid || p.to_string() == ANY_PURPOSE);
            if let Some((_, name)) = wanted.filter(|(oid, _)| !allows(*oid)) {
                let text = format!("Certificate {file} purpose does not allow use for with a TLS {name}");
                forbid(critical, text)?;
            }
        }
        Ok(())
    }
}

/// Whether a name of a certificate covers `host`. A leading `*` stands for exactly one label, below at least two others.
fn name_matches(pattern: &str, host: &str) -> bool {
    let (pattern, host) = (pattern.trim_end_matches('.'), host.trim_end_matches('.'));
    if pattern.is_empty() || host.is_empty() {
        return false;
    }
    match pattern.strip_prefix("*.") {
        None => pattern.eq_ignore_ascii_case(host),
        Some(parent) if !parent.contains('.') || parent.contains('*') => false,
        Some(parent) => host
            .split_once('.')
            .is_some_and(|(label, rest)| !label.is_empty() && rest.eq_ignore_ascii_case(parent)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_wildcards() {
        for (pattern, host, matches) in [
            ("example.org", "EXAMPLE.org.", true),
            ("*.example.org", "a.example.org", true),
            ("*.example.org", "a.b.example.org", false),
            ("*.example.org", "example.org", false),
            ("*.org", "example.org", false),
            ("a*.example.org", "ab.example.org", false),
            ("*.*.org", "a.b.org", false),
            ("", "", false),
        ] {
            assert_eq!(name_matches(pattern, host), matches, "{pattern} {host}");
        }
    }
}
