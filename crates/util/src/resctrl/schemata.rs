//! The `schemata` file of a group: which share of what.

use std::collections::BTreeMap;
use std::fmt;

use crate::bitmap::Bitmap;
use crate::error::{ErrorDomain, ErrorNumber, VirError};
use crate::host_topology::CacheKind;

/// What a line of the file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resource {
    /// The caches of one level and kind.
    Cache {
        /// Level.
        level: u32,
        /// What they hold.
        kind: CacheKind,
    },
    /// Memory bandwidth.
    Bandwidth,
}

impl Resource {
    /// By the kernel's name: `L3`, `L2CODE`, `MB`; `None` for other resources.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name == "MB" {
            return Some(Self::Bandwidth);
        }
        let rest = name.strip_prefix('L')?;
        let kinds = [("CODE", CacheKind::Code), ("DATA", CacheKind::Data)];
        let kind = kinds.iter().find_map(|(suffix, kind)| Some((rest.strip_suffix(suffix)?, *kind)));
        let (level, kind) = kind.unwrap_or((rest, CacheKind::Both));
        Some(Self::Cache { level: level.parse().ok()?, kind })
    }
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bandwidth => f.write_str("MB"),
            Self::Cache { level, kind } => {
                let suffix = match kind {
                    CacheKind::Both => "",
                    CacheKind::Code => "CODE",
                    CacheKind::Data => "DATA",
                };
                write!(f, "L{level}{suffix}")
            }
        }
    }
}

/// The file is not what the kernel writes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Invalid value in schemata '{0}'")]
pub struct SchemataError(String);

impl VirError for SchemataError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INTERNAL_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::RESCTRL
    }
}

/// A share of one cache.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Mask {
    bits: Bitmap,
    digits: usize,
}

/// Shares by resource and by the number of the cache. Upstream: `virResctrlAlloc`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schemata {
    masks: BTreeMap<(u32, CacheKind), BTreeMap<u32, Mask>>,
    bandwidths: BTreeMap<u32, u32>,
}

impl Schemata {
    /// Reads a file; resources that are not known are left out. Upstream: `virResctrlAllocParse`.
    ///
    /// # Errors
    /// [`SchemataError`].
    pub fn parse(text: &str) -> Result<Self, SchemataError> {
        let mut this = Self::default();
        for line in text.lines() {
            let Some((name, values)) = line.trim_start().split_once(':') else { continue };
            let Some(resource) = Resource::parse(name) else { continue };
            for part in values.split(';').filter(|part| !part.is_empty()) {
                this.parse_part(resource, part).ok_or_else(|| SchemataError(line.trim().to_owned()))?;
            }
        }
        Ok(this)
    }

    fn parse_part(&mut self, resource: Resource, part: &str) -> Option<()> {
        let (id, value) = part.split_once('=')?;
        let (id, value) = (id.trim().parse().ok()?, value.trim());
        match resource {
            Resource::Bandwidth => {
                self.bandwidths.insert(id, value.parse().ok()?);
            }
            Resource::Cache { level, kind } => {
                self.set_mask(level, kind, id, Bitmap::from_hex(value).ok()?, value.len());
            }
        }
        Some(())
    }

    /// Sets the share of one cache; `digits` is the width that it is written with.
    pub fn set_mask(&mut self, level: u32, kind: CacheKind, id: u32, bits: Bitmap, digits: usize) {
        self.masks.entry((level, kind)).or_default().insert(id, Mask { bits, digits });
    }

    /// The share of one cache.
    #[must_use]
    pub fn mask(&self, level: u32, kind: CacheKind, id: u32) -> Option<&Bitmap> {
        self.masks.get(&(level, kind))?.get(&id).map(|mask| &mask.bits)
    }

    /// Sets the bandwidth of a node, in percent or in the unit that the file system was mounted with.
    pub fn set_bandwidth(&mut self, id: u32, value: u32) {
        self.bandwidths.insert(id, value);
    }

    /// The bandwidth of a node.
    #[must_use]
    pub fn bandwidth(&self, id: u32) -> Option<u32> {
        self.bandwidths.get(&id).copied()
    }

    pub(super) fn copy_bandwidth(&mut self, other: &Self) {
        self.bandwidths.clone_from(&other.bandwidths);
    }

    /// Takes away what `used` has of the caches. Upstream: `virResctrlAllocSubtract`.
    pub fn subtract(&mut self, used: &Self) {
        for (place, masks) in &mut self.masks {
            let Some(used) = used.masks.get(place) else { continue };
            for (id, mask) in masks {
                if let Some(used) = used.get(id) {
                    mask.bits.subtract(&used.bits);
                }
            }
        }
    }
}

/// The form that the kernel reads. Upstream: `virResctrlAllocFormat`.
impl fmt::Display for Schemata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ((level, kind), masks) in &self.masks {
            write!(f, "{}:", Resource::Cache { level: *level, kind: *kind })?;
            for (at, (id, mask)) in masks.iter().enumerate() {
                let digits = mask.bits.to_hex();
                let digits = digits.trim_start_matches('0');
                let separator = if at > 0 { ";" } else { "" };
                write!(f, "{separator}{id}={digits:0>width$}", width = mask.digits)?;
            }
            writeln!(f)?;
        }
        if !self.bandwidths.is_empty() {
            write!(f, "{}:", Resource::Bandwidth)?;
            for (at, (id, value)) in self.bandwidths.iter().enumerate() {
                write!(f, "{}{id}={value}", if at > 0 { ";" } else { "" })?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_back() {
        let text = "L2CODE:0=00f;1=0f0\nL3:0=fffff\nMB:0=100;1=50\n";
        let schemata = Schemata::parse(&format!("  SMBA:0=1\n{text}")).expect("valid");
        assert_eq!(schemata.to_string(), text);
        assert_eq!((schemata.bandwidth(1), schemata.bandwidth(2)), (Some(50), None));
        for bad in ["L3:0=xyz", "L3:a=1", "MB:0=-1", "L3:0"] {
            assert!(Schemata::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_used_is_taken_away() {
        let mut all = Schemata::parse("L3:0=ff;1=ff").expect("valid");
        all.subtract(&Schemata::parse("L3:0=0f;2=1\nL2:0=1").expect("valid"));
        assert_eq!(all.to_string(), "L3:0=f0;1=ff\n");
    }
}
