//! Configuration files of the form `key = value`, with comments kept. Upstream: `src/util/virconf.c`.

mod parse;

use std::fmt::Write as _;
use std::path::Path;

use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};
use crate::file;

/// Largest configuration file, in bytes. Upstream: `MAX_CONFIG_FILE_SIZE`.
const LIMIT: usize = 10 << 20;

/// Variants of the grammar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// libvirt's own files, and Xen's.
    #[default]
    Libvirt,
    /// VMware's `.vmx`: names may hold colons, values are quoted texts.
    Vmx,
    /// LXC: the rest of the line is the value.
    Lxc,
}

/// A value. Upstream: `virConfValue`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfValue {
    /// A number with a minus sign.
    LLong(i64),
    /// A number without one.
    ULLong(u64),
    /// A text.
    String(String),
    /// A list in brackets.
    List(Vec<Self>),
}

impl ConfValue {
    /// The type's name in messages.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::LLong(_) => "llong",
            Self::ULLong(_) => "ullong",
            Self::String(_) => "string",
            Self::List(_) => "list",
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            // Writing to a string cannot fail.
            Self::LLong(n) => drop(write!(out, "{n}")),
            Self::ULLong(n) => drop(write!(out, "{n}")),
            Self::String(text) => {
                let quote = match (text.contains('\n'), text.contains('"'), text.contains('\'')) {
                    (false, false, _) => "\"",
                    (false, true, false) => "'",
                    _ => "\"\"\"",
                };
                out.extend([quote, text, quote]);
            }
            Self::List(items) => {
                out.push_str("[ ");
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    item.write(out);
                }
                out.push_str(" ]");
            }
        }
    }
}

/// One line: a setting, a comment, or both. Upstream: `virConfEntry`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfEntry {
    /// Name and value.
    pub setting: Option<(String, ConfValue)>,
    /// What follows `#`.
    pub comment: Option<String>,
}

/// A configuration file. Upstream: `virConf`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfFile {
    name: String,
    dialect: Dialect,
    entries: Vec<ConfEntry>,
}

/// Why a file or a value was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfError {
    /// The text does not follow the grammar.
    #[error("{file}:{line}: {what}")]
    Syntax {
        /// File name.
        file: String,
        /// Line, from 1.
        line: usize,
        /// What is wrong.
        what: &'static str,
    },
    /// The value has another type.
    #[error("{file}: expected {expected} for '{key}' parameter")]
    Type {
        /// File name.
        file: String,
        /// The setting.
        key: String,
        /// The expected type, with article.
        expected: &'static str,
    },
    /// The number does not fit.
    #[error("{file}: value for '{key}' parameter must be {range}")]
    Range {
        /// File name.
        file: String,
        /// The setting.
        key: String,
        /// The permitted values.
        range: String,
    },
}

impl VirError for ConfError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Syntax { .. } => ErrorNumber::CONF_SYNTAX,
            _ => ErrorNumber::INTERNAL_ERROR,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::CONF
    }
}

impl ConfFile {
    /// Reads a file. Upstream: `virConfReadFile`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, [`ConfError::Syntax`] (`VIR_ERR_CONF_SYNTAX`).
    pub fn read(path: impl AsRef<Path>, dialect: Dialect) -> Result<Self> {
        let path = path.as_ref();
        let text = file::read_text(path, LIMIT)?;
        Ok(Self::parse(&text, &path.display().to_string(), dialect)?)
    }

    /// Reads a text; `name` is for messages. Upstream: `virConfReadString`.
    ///
    /// # Errors
    /// [`ConfError::Syntax`] (`VIR_ERR_CONF_SYNTAX`).
    pub fn parse(text: &str, name: &str, dialect: Dialect) -> Result<Self, ConfError> {
        let entries = parse::parse(text, name, dialect)?;
        Ok(Self { name: name.to_owned(), dialect, entries })
    }

    /// An empty file. Upstream: `virConfNew`.
    #[must_use]
    pub fn new(dialect: Dialect) -> Self {
        Self { name: String::new(), dialect, entries: Vec::new() }
    }

    /// All lines.
    #[must_use]
    pub fn entries(&self) -> &[ConfEntry] {
        &self.entries
    }

    /// All settings in order.
    pub fn settings(&self) -> impl Iterator<Item = (&str, &ConfValue)> {
        self.entries.iter().filter_map(|e| e.setting.as_ref()).map(|(key, value)| (key.as_str(), value))
    }

    /// The value of `key`. VMX names do not depend on letter case. Upstream: `virConfGetValue`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&ConfValue> {
        self.settings().find(|(name, _)| self.same(name, key)).map(|(_, value)| value)
    }

    /// Sets a value, in its old place or at the end; `None` removes the line. Upstream: `virConfSetValue`.
    pub fn set(&mut self, key: &str, value: Option<ConfValue>) {
        let dialect = self.dialect;
        let named = |e: &ConfEntry| e.setting.as_ref().is_some_and(|(name, _)| same_name(dialect, name, key));
        let at = self.entries.iter().position(named);
        match (at, value) {
            (Some(at), Some(value)) => self.entries[at].setting = Some((key.to_owned(), value)),
            (Some(at), None) => drop(self.entries.remove(at)),
            (None, Some(value)) => {
                self.entries.push(ConfEntry { setting: Some((key.to_owned(), value)), comment: None });
            }
            (None, None) => {}
        }
    }

    fn same(&self, a: &str, b: &str) -> bool {
        same_name(self.dialect, a, b)
    }

    fn type_error(&self, key: &str, expected: &'static str) -> ConfError {
        ConfError::Type { file: self.name.clone(), key: key.to_owned(), expected }
    }

    fn range_error(&self, key: &str, range: impl Into<String>) -> ConfError {
        ConfError::Range { file: self.name.clone(), key: key.to_owned(), range: range.into() }
    }

    /// A text. Upstream: `virConfGetValueString`.
    ///
    /// # Errors
    /// [`ConfError::Type`].
    pub fn string(&self, key: &str) -> Result<Option<&str>, ConfError> {
        match self.get(key) {
            None => Ok(None),
            Some(ConfValue::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.type_error(key, "a string")),
        }
    }

    /// A list of texts; with `accept_single`, one text will do. Upstream: `virConfGetValueStringList`.
    ///
    /// # Errors
    /// [`ConfError::Type`].
    pub fn strings(&self, key: &str, accept_single: bool) -> Result<Option<Vec<String>>, ConfError> {
        match self.get(key) {
            None => Ok(None),
            Some(ConfValue::String(text)) if accept_single => Ok(Some(vec![text.clone()])),
            Some(ConfValue::List(items)) => {
                let text = |item: &ConfValue| match item {
                    ConfValue::String(text) => Some(text.clone()),
                    _ => None,
                };
                let texts = items.iter().map(text).collect::<Option<_>>();
                texts.map(Some).ok_or_else(|| self.type_error(key, "a string list"))
            }
            Some(_) if accept_single => Err(self.type_error(key, "a string or string list")),
            Some(_) => Err(self.type_error(key, "a string list")),
        }
    }

    /// 0 or 1. Upstream: `virConfGetValueBool`.
    ///
    /// # Errors
    /// [`ConfError::Type`], [`ConfError::Range`].
    pub fn bool(&self, key: &str) -> Result<Option<bool>, ConfError> {
        match self.get(key) {
            None => Ok(None),
            Some(ConfValue::ULLong(n @ (0 | 1))) => Ok(Some(*n == 1)),
            Some(ConfValue::ULLong(_)) => Err(self.range_error(key, "0 or 1")),
            Some(_) => Err(self.type_error(key, "a bool")),
        }
    }

    /// A number. Upstream: `virConfGetValueInt`, `virConfGetValueSSizeT`, `virConfGetValueLLong`.
    ///
    /// # Errors
    /// [`ConfError::Type`], [`ConfError::Range`].
    pub fn signed<T: TryFrom<i64> + Bounds>(&self, key: &str) -> Result<Option<T>, ConfError> {
        let number = match self.get(key) {
            None => return Ok(None),
            Some(ConfValue::LLong(n)) => Some(*n),
            Some(ConfValue::ULLong(n)) => i64::try_from(*n).ok(),
            Some(_) => return Err(self.type_error(key, "an integer")),
        };
        let value = number.and_then(|n| T::try_from(n).ok());
        value.map(Some).ok_or_else(|| self.range_error(key, format!("in range {}", T::BOUNDS)))
    }

    /// A number without a sign. Upstream: `virConfGetValueUInt`, `virConfGetValueSizeT`, `virConfGetValueULLong`.
    ///
    /// # Errors
    /// [`ConfError::Type`], [`ConfError::Range`].
    pub fn unsigned<T: TryFrom<u64> + Bounds>(&self, key: &str) -> Result<Option<T>, ConfError> {
        match self.get(key) {
            None => Ok(None),
            Some(ConfValue::ULLong(n)) => match T::try_from(*n) {
                Ok(value) => Ok(Some(value)),
                Err(_) => Err(self.range_error(key, format!("in range {}", T::BOUNDS))),
            },
            Some(_) => Err(self.type_error(key, "an unsigned integer")),
        }
    }

    /// The file's text. Upstream: `virConfWriteMem`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        for entry in &self.entries {
            if let Some((key, value)) = &entry.setting {
                out.extend([key, " = "]);
                value.write(&mut out);
                if entry.comment.is_some() {
                    out.push(' ');
                }
            }
            if let Some(comment) = &entry.comment {
                out.extend(["#", comment]);
            }
            out.push('\n');
        }
        out
    }

    /// Replaces a file by [`ConfFile::to_text`]. Upstream: `virConfWriteFile`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<()> {
        file::replace(path, 0o600, self.to_text())
    }
}

fn same_name(dialect: Dialect, a: &str, b: &str) -> bool {
    if dialect == Dialect::Vmx { a.eq_ignore_ascii_case(b) } else { a == b }
}

/// The smallest and the largest value of a type, for messages.
pub trait Bounds {
    /// `least:greatest`.
    const BOUNDS: &'static str;
}

macro_rules! bounds {
    ($($number:ty: $text:literal),*) => {$(
        impl Bounds for $number {
            const BOUNDS: &'static str = $text;
        }
    )*};
}

bounds!(i32: "-2147483648:2147483647", i64: "-9223372036854775808:9223372036854775807");
bounds!(u32: "0:4294967295", u64: "0:18446744073709551615", usize: "0:18446744073709551615");
bounds!(isize: "-9223372036854775808:9223372036854775807");

#[cfg(test)]
mod tests {
    use super::*;

    fn conf(text: &str) -> ConfFile {
        ConfFile::parse(text, "test.conf", Dialect::Libvirt).unwrap()
    }

    #[test]
    fn round_trip() {
        let text =
            "# head\n\na=1 # one\nb = 'x \"y\" z'\nc=[ 1,'two', [ -3 ],\n ]\nd = \"\"\"multi\nline\"\"\"";
        let expected =
            "# head\na = 1 # one\nb = 'x \"y\" z'\nc = [ 1, \"two\", [ -3 ] ]\nd = \"\"\"multi\nline\"\"\"\n";
        assert_eq!(conf(text).to_text(), expected);
        assert_eq!(conf(expected).to_text(), expected);
    }

    #[test]
    fn typed_access() {
        let conf = conf("n = -5\nbig = 4294967296\nyes = 1\ns = \"x\"\nl = [ \"a\", \"b\" ]\n");
        assert_eq!(conf.signed::<i32>("n"), Ok(Some(-5)));
        assert_eq!(conf.unsigned::<u64>("big"), Ok(Some(1 << 32)));
        assert_eq!((conf.bool("yes"), conf.bool("none")), (Ok(Some(true)), Ok(None)));
        assert_eq!(conf.strings("s", true), Ok(Some(vec!["x".into()])));
        assert_eq!(conf.strings("l", false).unwrap().unwrap().len(), 2);
        let message = |e: ConfError| crate::Error::from(e).message().into_owned();
        let error = message(conf.unsigned::<u32>("big").unwrap_err());
        assert_eq!(
            error,
            "internal error: test.conf: value for 'big' parameter must be in range 0:4294967295"
        );
        let error = message(conf.string("n").unwrap_err());
        assert_eq!(error, "internal error: test.conf: expected a string for 'n' parameter");
    }

    #[test]
    fn syntax_errors_have_a_line() {
        for (text, line, what) in [
            ("a = 1\nb\n", 2, "expecting an assignment"),
            ("= 1", 1, "expecting a name"),
            ("a = 'x", 1, "unterminated string"),
            ("a = 1 2", 1, "expecting a separator"),
            ("a = [ 1 2 ]", 1, "expecting a separator in list"),
            ("a = ", 1, "expecting a value"),
        ] {
            let error = ConfFile::parse(text, "f", Dialect::Libvirt).unwrap_err();
            assert_eq!(error, ConfError::Syntax { file: "f".into(), line, what });
        }
        let deep = format!("a = {}", "[".repeat(100_000));
        assert!(ConfFile::parse(&deep, "f", Dialect::Libvirt).is_err());
    }

    #[test]
    fn dialects_and_changes() {
        let wild = ".encoding = \"UTF-8\"\npciPassthru*.present = \"false\"\n";
        assert_eq!(ConfFile::parse(wild, "x", Dialect::Vmx).unwrap().settings().count(), 2);
        let mut vmx = ConfFile::parse("scsi0:0.fileName = \"a.vmdk\"\n", "x", Dialect::Vmx).unwrap();
        assert_eq!(vmx.string("SCSI0:0.filename"), Ok(Some("a.vmdk")));
        vmx.set("new", Some(ConfValue::String("v".into())));
        vmx.set("scsi0:0.filename", None);
        assert_eq!(vmx.to_text(), "new = \"v\"\n");
        let lxc =
            ConfFile::parse("lxc.network.type = veth # x\nlxc.rootfs=/a b\n", "x", Dialect::Lxc).unwrap();
        assert_eq!(lxc.string("lxc.rootfs"), Ok(Some("/a b")));
        assert_eq!(lxc.settings().count(), 2);
    }
}
