//! Key codes: the numbers that one key has in the different sets, and the names of keys. Upstream: `virkeycode.c`.

use std::collections::HashMap;
use std::sync::LazyLock;

use ferrovirt_macros::XmlEnum;

use crate::tables::key_codes::{LINUX_NAMES, OS_X_NAMES, ROWS, WIN32_NAMES};

/// A set of key codes. Upstream: `virKeycodeSet`; the numbers are those of the C ABI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, XmlEnum)]
pub enum KeycodeSet {
    /// The input subsystem of Linux.
    #[default]
    Linux,
    /// XT scan codes.
    Xt,
    /// AT set 1.
    #[xml("atset1")]
    AtSet1,
    /// AT set 2.
    #[xml("atset2")]
    AtSet2,
    /// AT set 3.
    #[xml("atset3")]
    AtSet3,
    /// macOS.
    #[xml("os_x")]
    OsX,
    /// XT scan codes as the Linux `kbd` driver has them.
    #[xml("xt_kbd")]
    XtKbd,
    /// USB HID usages.
    Usb,
    /// Windows virtual keys.
    Win32,
    /// QEMU's numbers, those of the extended RFB key event.
    Qnum,
}

impl KeycodeSet {
    /// Every set, in the order of its number.
    pub const ALL: [Self; 10] = [
        Self::Linux,
        Self::Xt,
        Self::AtSet1,
        Self::AtSet2,
        Self::AtSet3,
        Self::OsX,
        Self::XtKbd,
        Self::Usb,
        Self::Win32,
        Self::Qnum,
    ];

    const fn column(self) -> usize {
        match self {
            Self::Linux => 0,
            Self::Xt | Self::AtSet1 => 1,
            Self::AtSet2 => 2,
            Self::AtSet3 => 3,
            Self::OsX => 4,
            Self::XtKbd => 5,
            Self::Usb => 6,
            Self::Win32 => 7,
            Self::Qnum => 8,
        }
    }

    const fn names(self) -> &'static [(&'static str, u16)] {
        match self {
            Self::Linux => LINUX_NAMES,
            Self::OsX => OS_X_NAMES,
            Self::Win32 => WIN32_NAMES,
            _ => &[],
        }
    }
}

/// For each column the first row of each code.
static INDEX: LazyLock<[HashMap<u16, usize>; 9]> = LazyLock::new(|| {
    std::array::from_fn(|column| {
        let mut index = HashMap::with_capacity(ROWS.len());
        for (at, row) in ROWS.iter().enumerate() {
            index.entry(row[column]).or_insert(at);
        }
        index
    })
});

/// The code in set `to` of the key with code `code` in set `from`; 0 if the key is known and `to` does not have it, `None`
/// if `from` has no such key. Upstream: `virKeycodeValueTranslate`.
#[must_use]
pub fn translate(from: KeycodeSet, to: KeycodeSet, code: u32) -> Option<u16> {
    let code = u16::try_from(code).ok()?;
    INDEX[from.column()].get(&code).map(|row| ROWS[*row][to.column()])
}

/// The code of a key by its name (`KEY_DELETE`, `VK_UP`, `Function`); only Linux, macOS and Windows have names.
/// Upstream: `virKeycodeValueFromString`.
#[must_use]
pub fn from_name(set: KeycodeSet, name: &str) -> Option<u16> {
    set.names().iter().find(|(known, _)| *known == name).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::StringEnum;

    #[test]
    fn keys_have_their_numbers() {
        assert_eq!(from_name(KeycodeSet::Linux, "KEY_ENTER"), Some(28));
        assert_eq!(from_name(KeycodeSet::Win32, "KEY_ENTER"), None);
        assert_eq!(translate(KeycodeSet::Linux, KeycodeSet::Usb, 28), Some(40));
        assert_eq!(translate(KeycodeSet::Linux, KeycodeSet::Qnum, 103), Some(200));
        assert_eq!(translate(KeycodeSet::Linux, KeycodeSet::Qnum, 100_000), None);
        assert_eq!(translate(KeycodeSet::OsX, KeycodeSet::Usb, 3200), None);
    }

    #[test]
    fn sets_have_their_numbers_and_words() {
        for (number, set) in KeycodeSet::ALL.into_iter().enumerate() {
            assert_eq!(usize::try_from(set.number()), Ok(number));
        }
        assert_eq!(KeycodeSet::from_name("os_x"), Some(KeycodeSet::OsX));
        assert_eq!(KeycodeSet::AtSet2.as_str(), "atset2");
    }
}
