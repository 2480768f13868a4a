//! Categories: what keeps two guests of the same type apart. Upstream: `virSecuritySELinuxMCSFind`.

use std::collections::HashSet;

use crate::SecurityError;

/// Categories of a policy that says nothing else.
const LAST_CATEGORY: u32 = 1023;

/// A range narrower than this is used up too soon.
const LEAST_WIDTH: u32 = 8;

/// The sensitivity and the categories that a process may hand out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct McsRange {
    /// `s0`.
    pub sensitivity: String,
    /// First category.
    pub first: u32,
    /// Last category.
    pub last: u32,
}

impl McsRange {
    /// What the range of a process's context allows: the lower sensitivity, and the upper categories.
    /// Upstream: `virSecuritySELinuxMCSGetProcessRange`.
    ///
    /// # Errors
    /// A malformed range.
    pub fn of_process(range: Option<&str>) -> Result<Self, SecurityError> {
        let Some(range) = range else {
            return Ok(Self { sensitivity: "s0".to_owned(), first: 0, last: LAST_CATEGORY });
        };
        let (low, high) = range.split_once('-').unwrap_or((range, range));
        let sensitivity = low.split(':').next().unwrap_or_default();
        let digits = sensitivity.strip_prefix('s').unwrap_or_default();
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(SecurityError::Sensitivity(range.to_owned()));
        }
        let Some((_, categories)) = high.split_once(':') else {
            return Ok(Self { sensitivity: sensitivity.to_owned(), first: 0, last: LAST_CATEGORY });
        };
        let number = |text: &str| text.strip_prefix('c').and_then(|digits| digits.parse::<u32>().ok());
        let ends = categories.split_once('.').and_then(|(first, last)| Some((number(first)?, number(last)?)));
        let (first, last) = ends.ok_or_else(|| SecurityError::Category(range.to_owned()))?;
        if last.checked_sub(first).is_none_or(|width| width < LEAST_WIDTH) {
            return Err(SecurityError::SmallRange(first, last));
        }
        Ok(Self { sensitivity: sensitivity.to_owned(), first, last })
    }

    /// One or two categories that are not in `taken`. `random` gives any number; after many misses every pair is tried.
    ///
    /// # Errors
    /// All are taken.
    pub fn pick(
        &self,
        taken: &HashSet<String>,
        mut random: impl FnMut() -> u32,
    ) -> Result<String, SecurityError> {
        let width = self.last - self.first + 1;
        let free = |(a, b): (u32, u32)| Some(self.format(a, b)).filter(|range| !taken.contains(range));
        let guesses = (0..64).map(|_| (self.first + random() % width, self.first + random() % width));
        let every = || (self.first..=self.last).flat_map(|a| (self.first..=a).map(move |b| (a, b)));
        let mut guesses = guesses.collect::<Vec<_>>().into_iter();
        let found = guesses.find_map(free).or_else(|| every().find_map(free));
        found.ok_or_else(|| SecurityError::Exhausted(self.format(self.first, self.last)))
    }

    fn format(&self, a: u32, b: u32) -> String {
        match a.cmp(&b) {
            std::cmp::Ordering::Equal => format!("{}:c{a}", self.sensitivity),
            std::cmp::Ordering::Less => format!("{}:c{a},c{b}", self.sensitivity),
            std::cmp::Ordering::Greater => format!("{}:c{b},c{a}", self.sensitivity),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_of_processes() {
        let range = |text| McsRange::of_process(text).map(|r| (r.sensitivity, r.first, r.last));
        assert_eq!(range(None), Ok(("s0".into(), 0, 1023)));
        assert_eq!(range(Some("s0")), Ok(("s0".into(), 0, 1023)));
        assert_eq!(range(Some("s2-s3:c512.c1023")), Ok(("s2".into(), 512, 1023)));
        assert_eq!(range(Some("s0:c0.c10")), Ok(("s0".into(), 0, 10)));
        for bad in ["", "x", "s0:c1", "s0:c5.c6", "s0:c9.c1", "s0-s0:c1,c2"] {
            assert!(range(Some(bad)).is_err(), "{bad}");
        }
    }

    #[test]
    fn categories_are_picked_until_none_is_left() {
        let range = McsRange { sensitivity: "s0".into(), first: 3, last: 11 };
        let mut taken = HashSet::new();
        for _ in 0..45 {
            let picked = range.pick(&taken, || 4).unwrap();
            assert!(taken.insert(picked));
        }
        assert!(taken.contains("s0:c3,c4") && taken.contains("s0:c7"));
        assert!(range.pick(&taken, || 4).is_err());
    }
}
