//! Escapes inside values, and the character sets of files.

use std::borrow::Cow;

use encoding_rs::Encoding;

use crate::VmxError;

/// Writes each of `special`, and `escape` itself, as `escape` and two hexadecimal digits. Upstream: `virVMXEscapeHex`.
fn escape_hex(text: &str, escape: char, special: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == escape || special.contains(c) {
            out.push(escape);
            out.push_str(&format!("{:02x}", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

/// The reverse; `None` if an escape lacks its digits or the bytes are no text. Upstream: `virVMXUnescapeHex`.
fn unescape_hex(text: &str, escape: u8) -> Option<String> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        if byte != escape {
            out.push(byte);
            rest = tail;
            continue;
        }
        let digits = tail.get(..2).filter(|d| d.iter().all(u8::is_ascii_hexdigit))?;
        let digits = std::str::from_utf8(digits).ok()?;
        out.push(u8::from_str_radix(digits, 16).ok()?);
        rest = &tail[2..];
    }
    String::from_utf8(out).ok()
}

/// Escapes a value of a VMX file: `|` and `"`. Upstream: `virVMXEscapeHexPipe`.
#[must_use]
pub fn escape_pipe(text: &str) -> String {
    escape_hex(text, '|', "\"")
}

/// The reverse of [`escape_pipe`]; accepts every escaped character. Upstream: `virVMXUnescapeHexPipe`.
#[must_use]
pub fn unescape_pipe(text: &str) -> Option<String> {
    unescape_hex(text, b'|')
}

/// Escapes a name that is part of a path: `%`, `/` and `\`. Upstream: `virVMXEscapeHexPercent`.
#[must_use]
pub fn escape_percent(text: &str) -> String {
    escape_hex(text, '%', "/\\")
}

/// The reverse of [`escape_percent`]; accepts every escaped character. Upstream: `virVMXUnescapeHexPercent`.
#[must_use]
pub fn unescape_percent(text: &str) -> Option<String> {
    unescape_hex(text, b'%')
}

/// Text from bytes in the character set that a file's `.encoding` names. Upstream: `virVMXConvertToUTF8`.
///
/// # Errors
/// [`VmxError::UnknownEncoding`], [`VmxError::Conversion`].
pub fn to_utf8<'a>(encoding: &str, bytes: &'a [u8]) -> Result<Cow<'a, str>, VmxError> {
    let known = Encoding::for_label(encoding.as_bytes());
    let known = known.ok_or_else(|| VmxError::UnknownEncoding(encoding.to_owned()))?;
    let text = known.decode_without_bom_handling_and_without_replacement(bytes);
    text.ok_or_else(|| VmxError::Conversion(encoding.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_come_back() {
        let text = "a|b\"c%d/e\\f";
        assert_eq!(escape_pipe(text), "a|7cb|22c%d/e\\f");
        assert_eq!(escape_percent(text), "a|b\"c%25d%2fe%5cf");
        assert_eq!(unescape_pipe(&escape_pipe(text)).as_deref(), Some(text));
        assert_eq!(unescape_percent(&escape_percent(text)).as_deref(), Some(text));
        assert_eq!(unescape_pipe("|7C|41"), Some("|A".to_owned()));
    }

    #[test]
    fn incomplete_escapes_are_refused() {
        for text in ["|", "|4", "|4g", "|ff"] {
            assert_eq!(unescape_pipe(text), None, "{text}");
        }
    }

    #[test]
    fn character_sets_have_names() {
        assert_eq!(to_utf8("windows-1252", b"\xe4\x80").expect("known"), "ä€");
        assert_eq!(to_utf8("Shift_JIS", b"\x83\x65").expect("known"), "テ");
        assert!(matches!(to_utf8("nonsense", b"a"), Err(VmxError::UnknownEncoding(_))));
        assert!(matches!(to_utf8("UTF-8", b"\xff"), Err(VmxError::Conversion(_))));
    }
}
