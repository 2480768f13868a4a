//! Texts: numbers as C reads them, units, brackets and control characters. Upstream: `src/util/virstring.c`,
//! `virScaleInteger` of `src/util/virutil.c`.

use crate::error::{ErrorDomain, ErrorNumber, VirError};

/// Why a text was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// No such unit.
    #[error("unknown suffix '{0}'")]
    UnknownSuffix(String),
    /// The number does not fit after scaling.
    #[error("value too large: {value}{suffix}")]
    TooLarge {
        /// The number.
        value: u64,
        /// Its unit.
        suffix: String,
    },
    /// A search needs exactly one group.
    #[error("Regular expression '{regex}' must have exactly 1 match group, not {groups}")]
    Groups {
        /// The expression.
        regex: String,
        /// Its number of groups.
        groups: usize,
    },
    /// Not a regular expression.
    #[error("failed to compile regex {regex}: {reason}")]
    Regex {
        /// The expression.
        regex: String,
        /// Why.
        reason: String,
    },
    /// Not a version number.
    #[error("failed to parse version '{0}'")]
    Version(String),
}

impl VirError for TextError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::UnknownSuffix(_) => ErrorNumber::INVALID_ARG,
            Self::TooLarge { .. } => ErrorNumber::OVERFLOW,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// A number as `strtoll` and `strtoull` see it: leading blanks, a sign, a prefix `0x` or `0` in base 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CNumber<'a> {
    /// A minus sign was there.
    pub negative: bool,
    /// The absolute value; `None` if it does not fit into 64 bits.
    pub magnitude: Option<u64>,
    /// What follows the digits.
    pub rest: &'a str,
}

impl<'a> CNumber<'a> {
    /// Reads a number at the start of `text`; `None` if there is no digit. Base 0 or 2 to 36.
    #[must_use]
    pub fn read(text: &'a str, base: u32) -> Option<Self> {
        let blank = |c: char| c.is_ascii_whitespace() || c == '\x0b';
        let signed = text.trim_start_matches(blank);
        let (negative, digits) = match signed.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, signed.strip_prefix('+').unwrap_or(signed)),
        };
        let hex = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
        let hex = hex.filter(|rest| rest.starts_with(|c: char| c.is_ascii_hexdigit()));
        let (base, digits) = match (base, hex) {
            (0 | 16, Some(rest)) => (16, rest),
            (0, None) if digits.starts_with('0') => (8, digits),
            (0, None) => (10, digits),
            (base, _) => (base, digits),
        };
        let end = digits.find(|c: char| !c.is_digit(base)).unwrap_or(digits.len());
        if end == 0 {
            return None;
        }
        let add = |sum: u64, c: char| sum.checked_mul(base.into())?.checked_add(c.to_digit(base)?.into());
        let magnitude = digits[..end].chars().try_fold(0, add);
        Some(Self { negative, magnitude, rest: &digits[end..] })
    }

    /// As `int`. Upstream: `virStrToLong_i`.
    #[must_use]
    pub fn to_i32(self) -> Option<i32> {
        self.to_i64().and_then(|n| n.try_into().ok())
    }

    /// As `long long`. Upstream: `virStrToLong_ll`.
    #[must_use]
    pub fn to_i64(self) -> Option<i64> {
        let value = i128::from(self.magnitude?);
        i64::try_from(if self.negative { -value } else { value }).ok()
    }

    /// As `unsigned int`; a negative number wraps. Upstream: `virStrToLong_ui`.
    #[must_use]
    pub fn to_u32_wrapping(self) -> Option<u32> {
        let value = u32::try_from(self.magnitude?).ok()?;
        Some(if self.negative { value.wrapping_neg() } else { value })
    }

    /// As `unsigned long long`; a negative number wraps. Upstream: `virStrToLong_ull`.
    #[must_use]
    pub fn to_u64_wrapping(self) -> Option<u64> {
        let value = self.magnitude?;
        Some(if self.negative { value.wrapping_neg() } else { value })
    }

    /// As `unsigned int` without a sign. Upstream: `virStrToLong_uip`.
    #[must_use]
    pub fn to_u32(self) -> Option<u32> {
        self.to_u64().and_then(|n| n.try_into().ok())
    }

    /// As `unsigned long long` without a sign. Upstream: `virStrToLong_ullp`.
    #[must_use]
    pub fn to_u64(self) -> Option<u64> {
        self.magnitude.filter(|_| !self.negative)
    }
}

/// The whole text as an `int`. Upstream: `virStrToLong_i` without an end pointer.
#[must_use]
pub fn to_i32(text: &str, base: u32) -> Option<i32> {
    whole(text, base)?.to_i32()
}

/// The whole text as a `long long`. Upstream: `virStrToLong_ll` without an end pointer.
#[must_use]
pub fn to_i64(text: &str, base: u32) -> Option<i64> {
    whole(text, base)?.to_i64()
}

/// The whole text as an `unsigned int`, without a sign. Upstream: `virStrToLong_uip` without an end pointer.
#[must_use]
pub fn to_u32(text: &str, base: u32) -> Option<u32> {
    whole(text, base)?.to_u32()
}

/// The whole text as an `unsigned long long`, without a sign. Upstream: `virStrToLong_ullp` without an end pointer.
#[must_use]
pub fn to_u64(text: &str, base: u32) -> Option<u64> {
    whole(text, base)?.to_u64()
}

fn whole(text: &str, base: u32) -> Option<CNumber<'_>> {
    CNumber::read(text, base).filter(|n| n.rest.is_empty())
}

/// A decimal number at the start of the text, and what follows it, whatever the locale. Upstream: `virStrToDouble`.
#[must_use]
pub fn read_f64(text: &str) -> Option<(f64, &str)> {
    let start = text.trim_start();
    let digits = |s: &str| s.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = usize::from(start.starts_with(['+', '-']));
    let whole = digits(&start[end..]);
    end += whole;
    let mut fraction = 0;
    if start[end..].starts_with('.') {
        fraction = digits(&start[end + 1..]);
        end += if whole + fraction > 0 { 1 + fraction } else { 0 };
    }
    if whole + fraction == 0 {
        return None;
    }
    if let Some(exponent) = start[end..].strip_prefix(['e', 'E']) {
        let sign = usize::from(exponent.starts_with(['+', '-']));
        let length = digits(&exponent[sign..]);
        end += if length > 0 { 1 + sign + length } else { 0 };
    }
    let value: f64 = start[..end].parse().ok()?;
    value.is_finite().then_some((value, &start[end..]))
}

/// `value` in bytes, where `suffix` is a unit: none (then `scale` counts), `b`, `bytes`, a letter of `kmgtpe` or the
/// letter with `iB` for powers of 1024, with `B` for powers of 1000. Upstream: `virScaleInteger`.
///
/// # Errors
/// [`TextError::UnknownSuffix`]; [`TextError::TooLarge`] above `limit`.
pub fn scale(value: u64, suffix: &str, scale: u64, limit: u64) -> Result<u64, TextError> {
    let factor = if suffix.is_empty() {
        Some(scale)
    } else if ["b", "byte", "bytes"].iter().any(|unit| suffix.eq_ignore_ascii_case(unit)) {
        Some(1)
    } else {
        let mut letters = suffix.chars();
        let letter = letters.next().map(|c| c.to_ascii_lowercase());
        let power = letter.and_then(|c| "kmgtpe".find(c)).and_then(|at| u32::try_from(at + 1).ok());
        let rest = letters.as_str();
        let base = if rest.is_empty() || rest.eq_ignore_ascii_case("ib") {
            Some(1024_u64)
        } else {
            rest.eq_ignore_ascii_case("b").then_some(1000)
        };
        power.zip(base).map(|(power, base)| base.pow(power))
    };
    let factor = factor.ok_or_else(|| TextError::UnknownSuffix(suffix.to_owned()))?;
    let scaled = value.checked_mul(factor).filter(|scaled| *scaled <= limit);
    scaled.ok_or_else(|| TextError::TooLarge { value, suffix: suffix.to_owned() })
}

/// `MAJOR[.MINOR[.MICRO]]` at the start of a text as `MAJOR * 1,000,000 + MINOR * 1,000 + MICRO`; minor and micro may be
/// missing if `allow_missing`. Upstream: `virStringParseVersion`.
///
/// # Errors
/// [`TextError::Version`].
pub fn parse_version(text: &str, allow_missing: bool) -> Result<u64, TextError> {
    let parse = || {
        let mut parts = [0_u64; 3];
        let mut rest = text;
        for (at, part) in parts.iter_mut().enumerate() {
            let number = CNumber::read(rest, 10).filter(|n| !n.negative)?;
            *part = number.magnitude?;
            rest = number.rest;
            match rest.strip_prefix('.') {
                Some(next) if at < 2 => rest = next,
                _ if at < 2 && !allow_missing => return None,
                _ => break,
            }
        }
        let [major, minor, micro] = parts;
        let fits = major <= 4294 && minor <= 999 && micro <= 999;
        fits.then(|| major * 1_000_000 + minor * 1000 + micro)
    };
    parse().ok_or_else(|| TextError::Version(text.to_owned()))
}

/// The text without one pair of brackets around it, if a colon is inside. Upstream: `virStringStripIPv6Brackets`.
#[must_use]
pub fn strip_ipv6_brackets(text: &str) -> &str {
    let inner = text.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
    inner.filter(|t| t.contains(':')).unwrap_or(text)
}

/// The text without control characters, but with tabs and line ends. Upstream: `virStringStripControlChars`.
#[must_use]
pub fn strip_control_chars(text: &str) -> String {
    text.chars().filter(|c| !c.is_ascii_control() || ['\t', '\n', '\r'].contains(c)).collect()
}

/// True if there is a control character other than tab and line ends. Upstream: `virStringHasControlChars`.
#[must_use]
pub fn has_control_chars(text: &str) -> bool {
    text.chars().any(|c| u32::from(c) < 0x20 && !['\t', '\n', '\r'].contains(&c))
}

/// The text with nothing but the characters in `valid`. Upstream: `virStringFilterChars`.
#[must_use]
pub fn filter_chars(text: &str, valid: &str) -> String {
    text.chars().filter(|c| valid.contains(*c)).collect()
}

/// What the one group of `regex` holds in each of at most `limit` matches. Upstream: `virStringSearch`.
///
/// # Errors
/// [`TextError::Regex`], [`TextError::Groups`].
pub fn search(text: &str, regex: &str, limit: usize) -> Result<Vec<String>, TextError> {
    let compiled = compile(regex)?;
    let groups = compiled.captures_len() - 1;
    if groups != 1 {
        return Err(TextError::Groups { regex: regex.to_owned(), groups });
    }
    let found = compiled.captures_iter(text).filter_map(|c| c.get(1).map(|m| m.as_str().to_owned()));
    Ok(found.take(limit).collect())
}

/// True if `regex` matches some part of the text. Upstream: `virStringMatch`.
///
/// # Errors
/// [`TextError::Regex`].
pub fn matches(text: &str, regex: &str) -> Result<bool, TextError> {
    Ok(compile(regex)?.is_match(text))
}

/// # Errors
/// [`TextError::Regex`].
fn compile(regex: &str) -> Result<regex_lite::Regex, TextError> {
    regex_lite::Regex::new(regex)
        .map_err(|e| TextError::Regex { regex: regex.to_owned(), reason: e.to_string() })
}

/// Index of a disk by its name (`sda` 0, `vdz` 25, `hdaa` 26); whatever digits follow name a partition and do not matter.
/// Upstream: `virDiskNameToIndex`.
#[must_use]
pub fn disk_index(name: &str) -> Option<u32> {
    split_disk_name(name).map(|(index, _)| index)
}

/// Index of a disk by its name and its partition (0: the whole disk), which is written without leading zeros.
/// Upstream: `virDiskNameParse`.
#[must_use]
pub fn parse_disk_name(name: &str) -> Option<(u32, u32)> {
    match split_disk_name(name)? {
        (index, "") => Some((index, 0)),
        (_, digits) if digits.starts_with('0') => None,
        (index, digits) => Some((index, u32::try_from(digits.parse::<i32>().ok()?).ok()?)),
    }
}

/// Index and partition's digits in a disk's name.
fn split_disk_name(name: &str) -> Option<(u32, &str)> {
    const PREFIXES: [&str; 6] = ["fd", "hd", "vd", "sd", "xvd", "ubd"];
    let rest = PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix))?;
    let letters = rest.bytes().take_while(u8::is_ascii_lowercase).count();
    if letters == 0 {
        return None;
    }
    let add = |sum: u32, c: u8| sum.checked_add(1)?.checked_mul(26)?.checked_add(u32::from(c - b'a'));
    let index = rest[1..letters].bytes().try_fold(u32::from(rest.as_bytes()[0] - b'a'), add)?;
    let digits = &rest[letters..];
    digits.bytes().all(|c| c.is_ascii_digit()).then_some((index, digits))
}

/// The name of disk number `index` with `prefix`. Upstream: `virIndexToDiskName`.
#[must_use]
pub fn disk_name(index: u32, prefix: &str) -> String {
    let mut letters = Vec::new();
    let mut left = Some(index);
    while let Some(n) = left {
        letters.push(char::from(b'a' + u8::try_from(n % 26).unwrap_or(0)));
        left = (n / 26).checked_sub(1);
    }
    format!("{prefix}{}", letters.iter().rev().collect::<String>())
}

/// The least power of two that is not below `value`; 0 for 0 and above 2^31. Upstream: `VIR_ROUND_UP_POWER_OF_TWO`.
#[must_use]
pub fn round_up_power_of_two(value: u32) -> u32 {
    if value == 0 { 0 } else { value.checked_next_power_of_two().unwrap_or(0) }
}

/// Whether `text` is of the form `pattern`, in which `*` stands for any text and `?` for any byte.
#[must_use]
pub fn glob_matches(pattern: &str, text: &str) -> bool {
    wildcards_match(pattern.as_bytes(), text.as_bytes(), |wanted, byte| wanted == b'?' || wanted == byte)
}

/// Whether `text` is of the form `pattern`, in which `*` stands for any text.
#[must_use]
pub fn star_matches(pattern: &str, text: &str) -> bool {
    wildcards_match(pattern.as_bytes(), text.as_bytes(), |wanted, byte| wanted == byte)
}

/// Bounded: goes back to the last star only.
fn wildcards_match(pattern: &[u8], text: &[u8], is: impl Fn(u8, u8) -> bool) -> bool {
    let (mut t, mut p, mut retry) = (0, 0, None);
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                retry = Some((p, t));
                p += 1;
            }
            Some(c) if is(*c, text[t]) => (t, p) = (t + 1, p + 1),
            _ => match retry {
                Some((star, from)) => {
                    (t, p) = (from + 1, star + 1);
                    retry = Some((star, from + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn c_numbers() {
        assert_eq!(to_i32(" 0x1F", 0), Some(31));
        assert_eq!((to_i32("010", 0), to_i32("010", 10)), (Some(8), Some(10)));
        assert_eq!(CNumber::read("0x", 0).map(|n| (n.to_i32(), n.rest)), Some((Some(0), "x")));
        assert_eq!(CNumber::read("-1", 0).and_then(CNumber::to_u32_wrapping), Some(u32::MAX));
        assert_eq!((to_u32("-1", 0), to_u64("-0", 0)), (None, None));
        assert_eq!(to_i64("-9223372036854775808", 0), Some(i64::MIN));
        assert_eq!((to_u64("18446744073709551616", 0), to_i32("", 0)), (None, None));
    }

    #[test]
    fn doubles() {
        assert_eq!(read_f64("2.5 x"), Some((2.5, " x")));
        assert_eq!(read_f64("1e"), Some((1.0, "e")));
        assert_eq!((read_f64("."), read_f64("abc")), (None, None));
    }

    #[test]
    fn units() {
        assert_eq!(scale(1, "KiB", 1, u64::MAX), Ok(1024));
        assert_eq!(scale(2, "MB", 1, u64::MAX), Ok(2_000_000));
        assert_eq!(scale(3, "", 1024, u64::MAX), Ok(3072));
        let unknown = crate::Error::from(scale(1, "xb", 1, 9).unwrap_err());
        assert_eq!(unknown.message(), "invalid argument: unknown suffix 'xb'");
        assert!(matches!(scale(u64::MAX, "k", 1, u64::MAX), Err(TextError::TooLarge { .. })));
    }

    #[test]
    fn disks() {
        for (index, name) in [(0, "sda"), (25, "sdz"), (26, "sdaa"), (701, "sdzz"), (702, "sdaaa")] {
            assert_eq!(disk_name(index, "sd"), name);
            assert_eq!(parse_disk_name(name), Some((index, 0)));
        }
        assert_eq!(parse_disk_name("vdb10"), Some((1, 10)));
        // Whoever asks for no partition takes any.
        assert_eq!(
            (parse_disk_name("sda0"), disk_index("sda0"), disk_index("sdz1")),
            (None, Some(0), Some(25))
        );
        assert_eq!((disk_index("xvdab"), disk_index("cda"), disk_index("sda1x")), (Some(27), None, None));
        assert_eq!(disk_index("hdaxxxxxxxxxx"), None, "too large");
        assert_eq!(
            (parse_disk_name("sda01"), parse_disk_name("xda"), parse_disk_name("vd2")),
            (None, None, None)
        );
    }

    #[test]
    fn versions_and_powers() {
        assert_eq!(parse_version("2.6.38-8", false), Ok(2_006_038));
        assert!(parse_version("3.0-2", false).is_err() && parse_version("1.2345.1", true).is_err());
        assert_eq!([0, 1, 1000, u32::MAX].map(round_up_power_of_two), [0, 1, 1024, 0]);
    }

    #[test]
    fn expressions() {
        assert_eq!(search("1foo2bar", "([a-z]+)", 1).unwrap(), ["foo"]);
        assert!(matches!(search("x", "(a)(b)", 1), Err(TextError::Groups { groups: 2, .. })));
        assert!(matches!(matches("x", "("), Err(TextError::Regex { .. })));
    }
}
