//! Measured times.

use std::time::Duration;

/// Times of one thing, measured several times.
#[derive(Debug, Default, Clone)]
pub struct Samples(Vec<Duration>);

impl Samples {
    /// Adds one.
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The middle one; zero when there is none.
    #[must_use]
    pub fn median(&self) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort();
        sorted.get(sorted.len() / 2).copied().unwrap_or_default()
    }

    /// The shortest; zero when there is none.
    #[must_use]
    pub fn minimum(&self) -> Duration {
        self.0.iter().min().copied().unwrap_or_default()
    }

    /// The longest; zero when there is none.
    #[must_use]
    pub fn maximum(&self) -> Duration {
        self.0.iter().max().copied().unwrap_or_default()
    }
}

impl FromIterator<Duration> for Samples {
    fn from_iter<I: IntoIterator<Item = Duration>>(times: I) -> Self {
        Self(times.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_ignores_an_outlier() {
        let samples: Samples = [5, 1, 900].map(Duration::from_millis).into_iter().collect();
        assert_eq!(samples.median(), Duration::from_millis(5));
        assert_eq!(samples.minimum(), Duration::from_millis(1));
        assert_eq!(samples.maximum(), Duration::from_millis(900));
        assert_eq!(Samples::default().median(), Duration::ZERO);
    }
}
