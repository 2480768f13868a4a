//! Local time.

/// Seconds that local time is ahead of UTC at `seconds` after the epoch, daylight saving included.
#[must_use]
pub fn local_offset_seconds(seconds: i64) -> i64 {
    // SAFETY: an all-zero `tm` is a valid value: it holds integers and a pointer that is only read.
    let mut fields: libc::tm = unsafe { std::mem::zeroed() };
    // SAFETY: tzset has no precondition; it makes localtime_r see the current TZ.
    unsafe { tzset() };
    // SAFETY: both references are valid for the call; localtime_r fills `fields` or returns NULL and leaves it zero.
    unsafe { libc::localtime_r(&raw const seconds, &raw mut fields) };
    fields.tm_gmtoff
}

unsafe extern "C" {
    /// POSIX; not declared by the libc crate.
    fn tzset();
}

#[cfg(test)]
mod tests {
    #[test]
    fn offset_is_below_a_day() {
        assert!(super::local_offset_seconds(0).abs() < 86_400);
    }
}
