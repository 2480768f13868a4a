//! Hardware addresses by domain, as the name service module reads them. Upstream: `src/util/virmacmap.c`.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::{Error, ErrorDomain, Result};
use crate::file;
use crate::json::{self, ObjectExt, Value};

/// Largest file, in bytes.
const LIMIT: usize = 10 << 20;

/// Addresses by domain name. Upstream: `virMacMap`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MacMap {
    domains: BTreeMap<String, Vec<String>>,
}

impl MacMap {
    /// Reads a file; an empty map if it is not there. Upstream: `virMacMapNew`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_INTERNAL_ERROR` for a malformed file.
    pub fn read(path: impl AsRef<Path>) -> Result<Self> {
        match file::read_text_if_exists(path, LIMIT)? {
            Some(text) if !text.is_empty() => Self::parse(&text),
            _ => Ok(Self::default()),
        }
    }

    /// Reads a text.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        let malformed = || Error::internal(ErrorDomain::NETWORK, "Malformed MAC map file");
        let value = json::parse(text)?;
        let mut map = Self::default();
        for entry in value.as_array().ok_or_else(malformed)? {
            let domain = entry.string("domain").ok_or_else(malformed)?;
            for mac in entry.array("macs").ok_or_else(malformed)? {
                map.add(domain, mac.as_str().ok_or_else(malformed)?);
            }
        }
        Ok(map)
    }

    /// Adds an address once. Upstream: `virMacMapAdd`.
    pub fn add(&mut self, domain: &str, mac: &str) {
        let macs = self.domains.entry(domain.to_owned()).or_default();
        if !macs.iter().any(|known| known == mac) {
            macs.push(mac.to_owned());
        }
    }

    /// Removes an address. Upstream: `virMacMapRemove`.
    pub fn remove(&mut self, domain: &str, mac: &str) {
        if let Some(macs) = self.domains.get_mut(domain) {
            macs.retain(|known| known != mac);
            if macs.is_empty() {
                self.domains.remove(domain);
            }
        }
    }

    /// A domain's addresses. Upstream: `virMacMapLookup`.
    #[must_use]
    pub fn lookup(&self, domain: &str) -> &[String] {
        self.domains.get(domain).map_or(&[], Vec::as_slice)
    }

    /// The file's text. Upstream: `virMacMapDumpStr`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let entry =
            |(domain, macs): (&String, &Vec<String>)| serde_json::json!({ "domain": domain, "macs": macs });
        json::to_pretty(&Value::Array(self.domains.iter().map(entry).collect())) + "\n"
    }

    /// Replaces a file. Upstream: `virMacMapWriteFile`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn write(&self, path: impl AsRef<Path>) -> Result<()> {
        file::replace(path, 0o644, self.to_text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_and_file() {
        let dir = tempfile::tempdir().unwrap();
        let mut map = MacMap::read(dir.path().join("none")).unwrap();
        for mac in ["52:54:00:00:00:01", "52:54:00:00:00:02", "52:54:00:00:00:01"] {
            map.add("guest", mac);
        }
        map.write(dir.path().join("f")).unwrap();
        let mut back = MacMap::read(dir.path().join("f")).unwrap();
        assert_eq!(back.lookup("guest"), ["52:54:00:00:00:01", "52:54:00:00:00:02"]);
        back.remove("guest", "52:54:00:00:00:01");
        back.remove("guest", "52:54:00:00:00:02");
        assert_eq!(back.to_text(), "[]\n");
        assert!(MacMap::parse("[{}]").is_err());
    }
}
