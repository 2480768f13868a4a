//! Connection and storage URIs. Upstream: `src/util/viruri.c`.

use std::fmt;

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};

/// Longest URI that is read, in bytes.
const MAX_LENGTH: usize = 1 << 20;

/// One `name=value` of a query, decoded. Upstream: `virURIParam`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UriParam {
    /// Name; compared without regard to letter case.
    pub name: String,
    /// Value; empty if the query had none.
    pub value: String,
    /// Left out of [`Uri::format_params`]: the parameter was meant for this side of the connection.
    pub ignore: bool,
}

/// The parts of a URI, percent-decoded but for the query. Upstream: `virURI`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uri {
    /// `qemu+ssh`.
    pub scheme: Option<String>,
    /// Host name or address; an IPv6 address without its brackets.
    pub server: Option<String>,
    /// User part, with a password if one is there.
    pub user: Option<String>,
    /// Port; 0 for none.
    pub port: u32,
    /// Path, with its leading slash.
    pub path: Option<String>,
    /// Query as it stood in the URI, not decoded.
    pub query: Option<String>,
    /// What follows `#`.
    pub fragment: Option<String>,
    /// The query, split and decoded. Changes here reach the text only through [`Uri::format_params`].
    pub params: Vec<UriParam>,
}

/// Why a URI was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UriError {
    /// Not a URI by RFC 3986.
    #[error("Unable to parse URI {0}")]
    Syntax(String),
    /// An alias list entry of the client configuration is not `alias=uri`.
    #[error("Malformed 'uri_aliases' config entry '{0}', expected 'alias=uri://host/path'")]
    AliasSyntax(String),
    /// An alias contains other characters than `a-zA-Z0-9_-`.
    #[error("Malformed 'uri_aliases' config entry '{0}', aliases may only contain 'a-Z, 0-9, _, -'")]
    AliasCharacters(String),
}

impl VirError for UriError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Syntax(_) => ErrorNumber::INTERNAL_ERROR,
            Self::AliasSyntax(_) | Self::AliasCharacters(_) => ErrorNumber::CONF_SYNTAX,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::URI
    }
}

impl Uri {
    /// Reads a URI or a relative reference. Upstream: `virURIParse`.
    ///
    /// # Errors
    /// [`UriError::Syntax`] (`VIR_ERR_INTERNAL_ERROR`).
    pub fn parse(text: &str) -> Result<Self, UriError> {
        let error = || UriError::Syntax(text.to_owned());
        if text.len() > MAX_LENGTH {
            return Err(error());
        }
        Self::parse_parts(text).ok_or_else(error)
    }

    fn parse_parts(text: &str) -> Option<Self> {
        let mut uri = Self::default();
        let (rest, fragment) = split_off(text, '#');
        let (rest, query) = split_off(rest, '?');
        uri.fragment = optional(fragment.map(|f| checked_decode(f, "/?[]")))?;
        uri.query = optional(query.map(|q| check_chars(q, "/?[]").then(|| q.to_owned())))?;
        let mut rest = rest;
        if let Some((scheme, tail)) = split_scheme(rest) {
            uri.scheme = Some(scheme.to_owned());
            rest = tail;
        } else if rest.split('/').next().is_some_and(|first| first.contains(':')) {
            return None;
        }
        if let Some(tail) = rest.strip_prefix("//") {
            let end = tail.find('/').unwrap_or(tail.len());
            uri.parse_authority(&tail[..end])?;
            rest = &tail[end..];
        }
        if !rest.is_empty() {
            uri.path = Some(checked_decode(rest, "/")?);
        }
        uri.params = parse_params(uri.query.as_deref().unwrap_or_default());
        Some(uri)
    }

    fn parse_authority(&mut self, authority: &str) -> Option<()> {
        let (user, host) = match authority.rfind('@') {
            Some(at) => (Some(&authority[..at]), &authority[at + 1..]),
            None => (None, authority),
        };
        self.user = optional(user.map(|u| checked_decode(u, "").filter(|_| !u.contains('@'))))?;
        let (server, port) = if let Some(tail) = host.strip_prefix('[') {
            let (address, tail) = tail.split_once(']')?;
            (address.to_owned(), tail)
        } else {
            let end = host.find(':').unwrap_or(host.len());
            (checked_decode(&host[..end], "")?, &host[end..])
        };
        match port.strip_prefix(':') {
            Some("") | None if port.len() <= 1 => {}
            Some(digits) if digits.bytes().all(|d| d.is_ascii_digit()) => {
                self.port = digits.parse().ok().filter(|p| *p <= 99_999_999)?;
            }
            _ => return None,
        }
        self.server = Some(server).filter(|s| !s.is_empty());
        Some(())
    }

    /// The first parameter called `name`, without regard to letter case.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|p| p.name.eq_ignore_ascii_case(name)).map(|p| p.value.as_str())
    }

    /// The query text of all parameters that are not to be ignored, or `None` if none is left.
    /// Upstream: `virURIFormatParams`.
    #[must_use]
    pub fn format_params(&self) -> Option<String> {
        let pairs = self.params.iter().filter(|p| !p.ignore);
        let text = pairs.map(|p| format!("{}={}", p.name, encode(&p.value))).collect::<Vec<_>>().join("&");
        Some(text).filter(|t| !t.is_empty())
    }

    /// The part of the scheme before `+`.
    #[must_use]
    pub fn driver(&self) -> Option<&str> {
        self.scheme.as_deref().map(|s| s.split_once('+').map_or(s, |(driver, _)| driver))
    }

    /// The part of the scheme after `+`.
    #[must_use]
    pub fn transport(&self) -> Option<&str> {
        self.scheme.as_deref().and_then(|s| s.split_once('+')).map(|(_, transport)| transport)
    }

    /// True if the path is `wanted`, or below it when `wanted` ends in a slash.
    #[must_use]
    pub fn has_path(&self, wanted: &str) -> bool {
        self.path.as_deref() == Some(wanted)
    }

    /// True if the URI names this host: no server, or a literal localhost. Upstream: `virURICheckUnixSocket` and users.
    #[must_use]
    pub fn is_local(&self) -> bool {
        self.server.as_deref().is_none_or(|s| s.is_empty() || s == "localhost")
    }
}

/// Writes the URI from its parts (and [`Uri::query`], not the parameters). Upstream: `virURIFormat`.
impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(scheme) = &self.scheme {
            write!(f, "{scheme}:")?;
        }
        if self.server.is_some() || self.port != 0 || self.user.is_some() {
            f.write_str("//")?;
            if let Some(user) = &self.user {
                write!(f, "{}@", escape(user, ";:&=+$,"))?;
            }
            match self.server.as_deref().unwrap_or_default() {
                v6 if v6.contains(':') => write!(f, "[{v6}]")?,
                name => f.write_str(name)?,
            }
            if self.port != 0 {
                write!(f, ":{}", self.port)?;
            }
        } else if self.scheme.is_some() && self.path.as_deref().is_none_or(|p| p.starts_with('/')) {
            f.write_str("//")?;
        }
        if let Some(path) = &self.path {
            f.write_str(&escape(path, "/;@&=+$,:"))?;
        }
        if let Some(query) = &self.query {
            write!(f, "?{query}")?;
        }
        if let Some(fragment) = &self.fragment {
            write!(f, "#{}", escape(fragment, ";/?:@&=+$,"))?;
        }
        Ok(())
    }
}

/// The URI that `alias` stands for in a list of `alias=uri` entries, if one has it. Upstream: `virURIResolveAlias`.
///
/// # Errors
/// [`UriError::AliasSyntax`], [`UriError::AliasCharacters`] for a malformed entry before the match.
pub fn resolve_alias<'a>(entries: &'a [String], alias: &str) -> Result<Option<&'a str>, UriError> {
    const ALLOWED: &str = "_-";
    for entry in entries {
        let (name, uri) = entry.split_once('=').ok_or_else(|| UriError::AliasSyntax(entry.clone()))?;
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || ALLOWED.contains(c)) {
            return Err(UriError::AliasCharacters(entry.clone()));
        }
        if name == alias {
            return Ok(Some(uri));
        }
    }
    Ok(None)
}

/// Percent-encodes everything but letters and digits and `-._~`, as query values are written.
/// Upstream: `virBufferURIEncodeString`.
#[must_use]
pub fn encode(text: &str) -> String {
    escape_bytes(text, |c| c.is_ascii_alphanumeric() || b"-._~".contains(&c))
}

fn escape(text: &str, allowed: &str) -> String {
    escape_bytes(text, |c| {
        c.is_ascii_alphanumeric() || b"-_.!~*'()".contains(&c) || allowed.as_bytes().contains(&c)
    })
}

fn escape_bytes(text: &str, keep: impl Fn(u8) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if keep(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Replaces every `%XX`; what is no escape stays.
#[must_use]
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex =
            bytes.get(at + 1..at + 3).filter(|h| bytes[at] == b'%' && h.iter().all(u8::is_ascii_hexdigit));
        let value =
            hex.and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        out.push(value.unwrap_or(bytes[at]));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
}

fn parse_params(query: &str) -> Vec<UriParam> {
    let pair = |item: &str| {
        let (name, value) = item.split_once('=').unwrap_or((item, ""));
        (!name.is_empty()).then(|| UriParam { name: decode(name), value: decode(value), ignore: false })
    };
    query.split(['&', ';']).filter_map(pair).collect()
}

fn split_off(text: &str, separator: char) -> (&str, Option<&str>) {
    text.split_once(separator).map_or((text, None), |(head, tail)| (head, Some(tail)))
}

fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, tail) = text.split_once(':')?;
    let good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|c| c.is_ascii_alphanumeric() || b"+-.".contains(&c));
    good.then_some((scheme, tail))
}

/// RFC 3986 pchar, plus `more`; percent signs must start an escape.
fn check_chars(text: &str, more: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().all(|(at, c)| match c {
        b'%' => bytes.get(at + 1..at + 3).is_some_and(|h| h.iter().all(u8::is_ascii_hexdigit)),
        c => c.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(c) || more.as_bytes().contains(c),
    })
}

fn checked_decode(text: &str, more: &str) -> Option<String> {
    check_chars(text, more).then(|| decode(text))
}

/// Turns "present but malformed" into `None` for the whole.
fn optional<T>(part: Option<Option<T>>) -> Option<Option<T>> {
    match part {
        None => Some(None),
        Some(None) => None,
        some => some,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_and_joins() {
        let text = "qemu+ssh://joe:pw@[fe80::1]:2222/system?no_verify=1&keyfile=%2Froot%2Fid#part";
        let uri = Uri::parse(text).unwrap();
        assert_eq!((uri.driver(), uri.transport()), (Some("qemu"), Some("ssh")));
        assert_eq!(uri.server.as_deref(), Some("fe80::1"));
        assert_eq!((uri.user.as_deref(), uri.port), (Some("joe:pw"), 2222));
        assert_eq!(uri.param("KEYFILE"), Some("/root/id"));
        assert_eq!(uri.to_string(), text);
    }

    #[test]
    fn local_forms_keep_three_slashes() {
        for text in ["test:///default", "qemu:///embed?root=/tmp/x", "/a/b", "mailto:x", "x://h"] {
            assert_eq!(Uri::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_uri() {
        for bad in ["foo bar", "%%%", "test://[::1", "x://h:-1/", "a_b://x", "://x", "x://h/%zz"] {
            let error = crate::Error::from(Uri::parse(bad).unwrap_err());
            assert_eq!(error.message(), format!("internal error: Unable to parse URI {bad}"));
            assert_eq!(error.domain(), ErrorDomain::URI);
        }
    }

    #[test]
    fn ignored_parameters_are_left_out() {
        let mut uri = Uri::parse("test:///default?a=1&b=2&=x&&c").unwrap();
        uri.params[1].ignore = true;
        assert_eq!(uri.format_params().as_deref(), Some("a=1&c="));
    }

    #[test]
    fn aliases() {
        let list = ["hail=qemu+ssh://root@hail/system".to_owned(), "sl eet=x".to_owned()];
        assert_eq!(resolve_alias(&list, "hail").unwrap(), Some("qemu+ssh://root@hail/system"));
        assert!(matches!(resolve_alias(&list, "sleet"), Err(UriError::AliasCharacters(_))));
        assert_eq!(resolve_alias(&list[..1], "x").unwrap(), None);
    }
}
