//! A VMX file and its typed values.

use ferrovirt_util::Result;
use ferrovirt_util::conf_file::{ConfFile, ConfValue, Dialect};
use ferrovirt_util::string;
use ferrovirt_util::uuid::Uuid;

use crate::VmxError;
use crate::text::to_utf8;

/// The settings of a VMX file; names ignore case.
pub(crate) struct Config(ConfFile);

impl Config {
    /// Reads a file in the character set that it names.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self> {
        // Names are ASCII in every character set, so the first reading may garble values.
        let file = ConfFile::parse(&String::from_utf8_lossy(bytes), "virtual machine", Dialect::Vmx)?;
        let encoding = Self(file).string(".encoding").unwrap_or("UTF-8").to_owned();
        let text = to_utf8(&encoding, bytes)?;
        Ok(Self(ConfFile::parse(&text, "virtual machine", Dialect::Vmx)?))
    }

    /// The text of an entry.
    pub(crate) fn string(&self, key: &str) -> Option<&str> {
        match self.0.get(key) {
            Some(ConfValue::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The text of an entry that must be there.
    pub(crate) fn required(&self, key: &str) -> Result<&str, VmxError> {
        self.string(key).ok_or_else(|| VmxError::MissingEntry(key.to_owned()))
    }

    /// Whether an entry has a certain text, in whatever case.
    pub(crate) fn is(&self, key: &str, text: &str) -> bool {
        self.string(key).is_some_and(|value| value.eq_ignore_ascii_case(text))
    }

    /// A number; `unlimited` is -1.
    pub(crate) fn number(&self, key: &str) -> Result<Option<i64>, VmxError> {
        let Some(text) = self.string(key) else { return Ok(None) };
        if text.eq_ignore_ascii_case("unlimited") {
            return Ok(Some(-1));
        }
        string::to_i64(text, 10).map(Some).ok_or_else(|| VmxError::NoInteger(key.to_owned()))
    }

    /// `true` or `false` in whatever case.
    pub(crate) fn bool(&self, key: &str) -> Result<Option<bool>, VmxError> {
        match self.string(key) {
            None => Ok(None),
            Some(text) if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(text) if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some(_) => Err(VmxError::NoBoolean(key.to_owned())),
        }
    }

    /// A boolean with its default.
    pub(crate) fn bool_or(&self, key: &str, default: bool) -> Result<bool, VmxError> {
        Ok(self.bool(key)?.unwrap_or(default))
    }

    /// Sixteen bytes as VMware writes them: `56 4d ...-...`.
    pub(crate) fn uuid(&self, key: &str) -> Result<Option<Uuid>, VmxError> {
        let Some(text) = self.string(key) else { return Ok(None) };
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
        Uuid::parse(&digits).map(Some).map_err(|_| VmxError::BadUuid(text.to_owned()))
    }

    /// The highest index of the entries `ethernetN.*`.
    pub(crate) fn highest_ethernet(&self) -> Result<Option<u32>, VmxError> {
        let mut highest = None;
        for (name, _) in self.0.settings() {
            let Some(prefix) = name.get(..8).filter(|p| p.eq_ignore_ascii_case("ethernet")) else { continue };
            let index = name[prefix.len()..].split_once('.').and_then(|(index, _)| string::to_u32(index, 10));
            let index = index.ok_or_else(|| VmxError::EthernetIndex(name.to_owned()))?;
            highest = highest.max(Some(index));
        }
        Ok(highest)
    }
}
