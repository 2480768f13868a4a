//! Times in VMware's answers.

use ferrovirt_conf::document_errors;
use ferrovirt_util::time::UtcTime;

document_errors! {
    /// What is wrong with a time.
    pub DateTimeError in ESX {
        INTERNAL_ERROR Format(String) = "xsd:dateTime value '{0}' has unexpected format";
    }
}

/// Seconds since 1970 of `CCYY-MM-DDThh:mm:ss[.fraction][Z|(+|-)hh:mm]`; 0 for years before that.
/// Upstream: `esxVI_DateTime_ConvertToCalendarTime`.
///
/// # Errors
/// [`DateTimeError::Format`].
pub fn calendar_seconds(text: &str) -> Result<i64, DateTimeError> {
    // There is no year before the first.
    if text.starts_with('-') {
        return Ok(0);
    }
    parse(text).ok_or_else(|| DateTimeError::Format(text.to_owned()))
}

/// A number of exactly `digits` digits at the start.
fn number(text: &str, digits: usize) -> Option<(u32, &str)> {
    let (front, rest) = text.split_at_checked(digits)?;
    front.bytes().all(|b| b.is_ascii_digit()).then(|| Some((front.parse().ok()?, rest)))?
}

fn parse(text: &str) -> Option<i64> {
    let (year, mut rest) = number(text, 4)?;
    let mut parts = [0; 5];
    for (part, separator) in parts.iter_mut().zip(['-', '-', 'T', ':', ':']) {
        (*part, rest) = number(rest.strip_prefix(separator)?, 2)?;
    }
    if let Some(fraction) = rest.strip_prefix('.') {
        let end = fraction.find(|c: char| !c.is_ascii_digit()).unwrap_or(fraction.len());
        rest = fraction.get(end..).filter(|_| end > 0)?;
    }
    let offset_minutes = match rest.as_bytes().first() {
        None => 0,
        Some(b'Z') if rest.len() == 1 => 0,
        Some(sign @ (b'+' | b'-')) => {
            let (hours, tail) = number(&rest[1..], 2)?;
            let (minutes, tail) = number(tail.strip_prefix(':')?, 2)?;
            let offset = i64::from(hours * 60 + minutes);
            if !tail.is_empty() || minutes > 59 || hours > 14 {
                return None;
            }
            if *sign == b'-' { -offset } else { offset }
        }
        Some(_) => return None,
    };
    let [month, day, hour, minute, second] = parts;
    let time = UtcTime { year: year.into(), month, day, hour, minute, second, millisecond: 0 };
    let seconds = i64::try_from(time.to_ms()? / 1000).ok()?;
    Some(seconds - offset_minutes * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_and_fractions_count() {
        assert_eq!(calendar_seconds("1970-01-02T00:00:00Z").ok(), Some(86_400));
        assert_eq!(calendar_seconds("1970-01-02T00:00:00.5+01:30").ok(), Some(81_000));
        assert_eq!(calendar_seconds("-0001-01-02T00:00:00Z").ok(), Some(0));
        for text in
            ["1970-01-02", "1970-01-02T00:00:00X", "1970-01-02T00:00:00+1:00", "", "é970-01-02T00:00:00Z"]
        {
            assert!(calendar_seconds(text).is_err(), "{text}");
        }
    }
}
