//! Time stamps. Upstream: `src/util/virtime.c`.

use std::fmt;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Milliseconds since the epoch, now. Upstream: `virTimeMillisNow`.
#[must_use]
pub fn now_ms() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// A moment in UTC, split into calendar fields. Upstream: `virTimeFieldsThen`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UtcTime {
    /// Year, four digits.
    pub year: i64,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month, 1 to 31.
    pub day: u32,
    /// Hour, 0 to 23.
    pub hour: u32,
    /// Minute, 0 to 59.
    pub minute: u32,
    /// Second, 0 to 59.
    pub second: u32,
    /// Millisecond, 0 to 999.
    pub millisecond: u32,
}

impl UtcTime {
    /// The fields of `ms` milliseconds since the epoch.
    #[must_use]
    pub fn from_ms(ms: u64) -> Self {
        let (days, in_day) = (ms / 86_400_000, ms % 86_400_000);
        let (year, month, day) = civil_from_days(days);
        let part = |unit: u64, modulus: u64| u32::try_from(in_day / unit % modulus).unwrap_or(0);
        Self {
            year,
            month,
            day,
            hour: part(3_600_000, 24),
            minute: part(60_000, 60),
            second: part(1000, 60),
            millisecond: part(1, 1000),
        }
    }

    /// The present moment.
    #[must_use]
    pub fn now() -> Self {
        Self::from_ms(now_ms())
    }

    /// Milliseconds since the epoch; `None` before it or for impossible fields.
    #[must_use]
    pub fn to_ms(&self) -> Option<u64> {
        let valid = (1..=12).contains(&self.month)
            && (1..=31).contains(&self.day)
            && self.hour < 24
            && self.minute < 60
            && self.second < 60
            && (1970..1_000_000).contains(&self.year);
        if !valid {
            return None;
        }
        let days = u64::try_from(days_from_civil(self.year, self.month, self.day)).ok()?;
        let in_day = u64::from(self.hour) * 3_600_000
            + u64::from(self.minute) * 60_000
            + u64::from(self.second) * 1000
            + u64::from(self.millisecond);
        Some(days * 86_400_000 + in_day)
    }

    /// `2011-12-31T23:59:59Z`, the form of configuration documents.
    #[must_use]
    pub fn iso(&self) -> String {
        let Self { year, month, day, hour, minute, second, .. } = self;
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// `2011-12-31 23:59:59.999+0000`, the form of log lines. Upstream: `virTimeStringThenRaw`.
impl fmt::Display for UtcTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second, millisecond } = self;
        write!(f, "{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}.{millisecond:03}+0000")
    }
}

/// Days since 1970-01-01 to year, month and day of the proleptic Gregorian calendar.
fn civil_from_days(days: u64) -> (i64, u32, u32) {
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    let small = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    (i64::try_from(year).unwrap_or(i64::MAX), small(month), small(day))
}

fn days_from_civil(year: i64, month: u32, day: u32) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let shifted_month = i64::from((month + 9) % 12);
    let day_of_year = (153 * shifted_month + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// Offset of local time from UTC in seconds, east positive, daylight saving included.
/// Upstream: `virTimeLocalOffsetFromUTC`.
#[must_use]
pub fn local_offset_seconds() -> i64 {
    crate::sys::clock::local_offset_seconds(i64::try_from(now_ms() / 1000).unwrap_or(0))
}

/// Waits with growing pauses for a condition, at most a given time. Upstream: `virTimeBackOffVar`.
#[derive(Debug)]
pub struct BackOff {
    pause: Duration,
    end: Instant,
}

impl BackOff {
    /// Pauses start at `first` and double; the last one ends at `timeout` from now.
    #[must_use]
    pub fn new(first: Duration, timeout: Duration) -> Self {
        Self { pause: first, end: Instant::now() + timeout }
    }

    /// Sleeps; false if the time is over. Upstream: `virTimeBackOffWait`.
    pub fn wait(&mut self) -> bool {
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return false;
        }
        std::thread::sleep(self.pause.min(left));
        self.pause = self.pause.saturating_mul(2);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_and_back() {
        for (ms, text) in [
            (0, "1970-01-01 00:00:00.000+0000"),
            (951_782_399_999, "2000-02-28 23:59:59.999+0000"),
            (951_782_400_000, "2000-02-29 00:00:00.000+0000"),
            (1_325_376_000_123, "2012-01-01 00:00:00.123+0000"),
            (4_107_542_400_000, "2100-03-01 00:00:00.000+0000"),
        ] {
            let fields = UtcTime::from_ms(ms);
            assert_eq!(fields.to_string(), text);
            assert_eq!(fields.to_ms(), Some(ms));
        }
        assert_eq!(UtcTime::from_ms(1000).iso(), "1970-01-01T00:00:01Z");
    }

    #[test]
    fn back_off_ends() {
        let mut wait = BackOff::new(Duration::from_millis(1), Duration::from_millis(20));
        let rounds = std::iter::from_fn(|| wait.wait().then_some(())).count();
        assert!((2..=20).contains(&rounds), "{rounds}");
    }
}
