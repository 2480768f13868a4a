//! What an attribute or a text may say.

/// The form of a value.
#[derive(Clone, Copy, Debug)]
pub enum ValueForm {
    /// Any text.
    Text,
    /// One of these words.
    Words(&'static [&'static str]),
    /// A whole number.
    Integer {
        /// The least.
        min: i128,
        /// The largest.
        max: i128,
        /// Hexadecimal with `0x` is understood too.
        hex: bool,
    },
    /// Text of a named kind.
    Pattern {
        /// The kind, for messages and the reference.
        name: &'static str,
        /// Whether a text is of the kind.
        accepts: fn(&str) -> bool,
        /// Some texts of the kind.
        samples: &'static [&'static str],
    },
    /// What any of these accept.
    AnyOf(&'static [Self]),
    /// The word of one of these variants.
    Variants(&'static [super::Variant]),
}

impl ValueForm {
    /// Whole numbers of `min` to `max`.
    #[must_use]
    pub const fn integer(min: i128, max: i128) -> Self {
        Self::Integer { min, max, hex: false }
    }

    /// Whole numbers up to `max` in C's notation.
    #[must_use]
    pub const fn c_number(max: i128) -> Self {
        Self::Integer { min: 0, max, hex: true }
    }

    /// The form without zero, or without the first of its words.
    #[must_use]
    pub const fn nonzero(self) -> Self {
        match self {
            Self::Integer { min, max, hex } => Self::Integer { min: if min < 1 { 1 } else { min }, max, hex },
            Self::Words(words) => match words.split_first() {
                Some((_, rest)) => Self::Words(rest),
                None => self,
            },
            other => other,
        }
    }

    /// Whether `text` has the form.
    #[must_use]
    pub fn accepts(&self, text: &str) -> bool {
        match self {
            Self::Text => true,
            Self::Words(words) => words.contains(&text),
            Self::Integer { min, max, hex } => {
                integer(text, *hex).is_some_and(|number| (*min..=*max).contains(&number))
            }
            Self::Pattern { accepts, .. } => accepts(text),
            Self::AnyOf(forms) => forms.iter().any(|form| form.accepts(text)),
            Self::Variants(variants) => variants.iter().any(|v| v.value == text),
        }
    }

    /// What it accepts, in words.
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Self::Text => "text".to_owned(),
            Self::Words(words) => quoted(words.iter().copied()),
            Self::Variants(variants) => quoted(variants.iter().map(|v| v.value)),
            Self::Integer { min, max, .. } if *min == 0 => format!("number up to {max}"),
            Self::Integer { min, max, .. } => format!("number from {min} to {max}"),
            Self::Pattern { name, .. } => (*name).to_owned(),
            Self::AnyOf(forms) => forms.iter().map(Self::describe).collect::<Vec<_>>().join(" or "),
        }
    }
}

fn quoted<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|w| format!("'{w}'")).collect::<Vec<_>>().join(", ")
}

fn integer(text: &str, hex: bool) -> Option<i128> {
    let text = text.trim_ascii();
    if hex && let Some(digits) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return if digits.starts_with(['+', '-']) { None } else { i128::from_str_radix(digits, 16).ok() };
    }
    text.parse().ok()
}

/// Kinds of text that several documents use. Upstream: `basictypes.rng`.
pub mod patterns {
    use super::ValueForm;
    use crate::mac::MacAddr;
    use crate::uuid::Uuid;

    macro_rules! patterns {
        ($($(#[$doc:meta])* $name:ident = $text:literal, [$($sample:literal),+], $accepts:expr;)*) => {$(
            $(#[$doc])*
            pub const $name: ValueForm =
                ValueForm::Pattern { name: $text, accepts: $accepts, samples: &[$($sample),+] };
        )*};
    }

    patterns! {
        /// A UUID.
        UUID = "UUID", ["8f07fe28-753f-2729-d76d-bdbd892f949a"], |t| Uuid::parse(t.trim_ascii()).is_ok();
        /// A hardware address.
        MAC = "hardware address", ["52:54:00:a1:b2:c3"], |t| MacAddr::parse(t).is_ok();
        /// An IPv4 address.
        IPV4 = "IPv4 address", ["192.0.2.7"], |t| t.parse::<std::net::Ipv4Addr>().is_ok();
        /// An IPv6 address.
        IPV6 = "IPv6 address", ["2001:db8::7"], |t| t.parse::<std::net::Ipv6Addr>().is_ok();
        /// An IP address.
        IP = "IP address", ["192.0.2.9", "2001:db8::9"], |t| t.parse::<std::net::IpAddr>().is_ok();
        /// A path from the root, or from a drive's.
        ABSOLUTE_PATH = "absolute path", ["/var/lib/a.img", "/dev/vg/lv 1"], is_absolute;
        /// `ipv4` or `ipv6`.
        FAMILY = "'ipv4' or 'ipv6'", ["ipv4", "ipv6"], |t| matches!(t, "ipv4" | "ipv6");
        /// The name or the address of a host.
        HOST = "name or address of a host", ["example.org", "2001:db8::1"],
            |t| t.parse::<std::net::IpAddr>().is_ok()
                || !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
        /// A name of letters, digits, `_`, `-` and `.`: what a device is called in its guest, a feature of a CPU.
        ALIAS = "name of letters, digits, '_', '-' and '.'", ["ua-disk.1"],
            |t| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b));
        /// A set of CPUs: numbers, ranges, exclusions.
        CPUSET = "set of CPUs", ["0", "0-3,^2", "1,5-7"], is_cpuset;
        /// A yes.
        YES = "'yes'", ["yes"], |t| t == "yes";
        /// A name of an interface of the host, or a template of one.
        DEVICE_NAME = "name of a network device", ["eth0", "vnet%d"],
            |t| !t.is_empty() && t.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-\\:/%".contains(&b));
        /// Hexadecimal with `0x`.
        HEX = "hexadecimal number", ["0x1f"],
            |t| t.strip_prefix("0x").is_some_and(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_hexdigit()));
        /// A name without spaces at the ends or line breaks.
        NAME = "name", ["a", "name-1"], |t| !t.is_empty() && !t.contains('\n');
        /// A world wide name.
        WWN = "world wide name", ["5000c50015ea71ad"],
            |t| t.strip_prefix("0x").unwrap_or(t).len() == 16
                && t.strip_prefix("0x").unwrap_or(t).bytes().all(|b| b.is_ascii_hexdigit());
        /// Permission bits in octal.
        OCTAL_MODE = "octal mode", ["0755", "644"],
            |t| !t.is_empty() && t.len() <= 4 && t.bytes().all(|b| (b'0'..=b'7').contains(&b));
        /// A unit of an amount of memory.
        UNIT = "unit", ["KiB", "M", "b"], is_unit;
        /// Nothing.
        EMPTY = "nothing", [""], str::is_empty;
    }

    fn is_absolute(text: &str) -> bool {
        let is_drive = |b: &[u8]| matches!(b, [drive, b':', b'\\', _, ..] if drive.is_ascii_alphabetic());
        text.starts_with('/') || is_drive(text.as_bytes())
    }

    fn is_unit(text: &str) -> bool {
        let lower = text.to_ascii_lowercase();
        matches!(lower.as_str(), "b" | "byte" | "bytes")
            || lower
                .strip_prefix(['k', 'm', 'g', 't', 'p', 'e'])
                .is_some_and(|r| matches!(r, "" | "b" | "ib"))
    }

    fn is_cpuset(text: &str) -> bool {
        let number = |t: &str| !t.is_empty() && t.len() < 10 && t.bytes().all(|b| b.is_ascii_digit());
        text.split(',').map(str::trim_ascii).all(|part| {
            let part = part.strip_prefix('^').unwrap_or(part);
            match part.split_once('-') {
                Some((from, to)) => number(from) && number(to),
                None => number(part),
            }
        })
    }
}
