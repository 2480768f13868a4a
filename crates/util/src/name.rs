//! Names of objects: what lists, look-ups and references are made of.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::sync::Arc;

use smol_str::SmolStr;

/// A name, key or other short text that identifies something. Up to [`Name::IN_PLACE`] bytes are held in place, a longer one is
/// shared, so a copy never allocates and a list of short names takes one block of memory.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(SmolStr);

impl Name {
    /// Most bytes of a name that needs no memory of its own.
    pub const IN_PLACE: usize = SmolStr::INLINE_CAP;

    /// Copies `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(SmolStr::new(text))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Bytes of memory that a name of `len` bytes takes besides itself: the text and the counts of those who share it.
    #[must_use]
    pub const fn memory(len: usize) -> usize {
        if len > Self::IN_PLACE { len.saturating_add(2 * size_of::<usize>()) } else { 0 }
    }
}

impl std::ops::Deref for Name {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

/// Hash, order and equality are those of the text.
impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        self
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        self
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

macro_rules! from_text {
    ($($text:ty),*) => {$(
        impl From<$text> for Name {
            fn from(text: $text) -> Self {
                Self(SmolStr::from(text))
            }
        }
    )*};
}
from_text!(&str, &String, String, Cow<'_, str>, Arc<str>);

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0.into()
    }
}

impl From<Name> for Arc<str> {
    fn from(name: Name) -> Self {
        name.0.into()
    }
}

macro_rules! equals_text {
    ($($text:ty),*) => {$(
        impl PartialEq<$text> for Name {
            fn eq(&self, other: &$text) -> bool {
                self.as_str() == AsRef::<str>::as_ref(other)
            }
        }

        impl PartialEq<Name> for $text {
            fn eq(&self, other: &Name) -> bool {
                other == self
            }
        }
    )*};
}
equals_text!(str, &str, String);

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    /// Whether the text stands inside the name itself.
    fn in_place(name: &Name) -> bool {
        let start = std::ptr::from_ref(name).addr();
        (start..start + size_of::<Name>()).contains(&name.as_ptr().addr())
    }

    #[test]
    fn short_names_are_held_in_place_and_long_ones_shared() {
        assert_eq!(size_of::<Name>(), 3 * size_of::<usize>());
        assert_eq!(Name::IN_PLACE, 23);
        for len in [0, 1, 22, 23, 24, 300] {
            let text = "x".repeat(len);
            let name = Name::new(&text);
            let copy = name.clone();
            assert_eq!((&*copy, &name), (text.as_str(), &copy));
            assert_eq!(in_place(&name), len <= Name::IN_PLACE, "{len}");
            assert_eq!(copy.as_ptr() == name.as_ptr(), len > Name::IN_PLACE, "{len}");
            assert_eq!(Name::memory(len) > len, len > Name::IN_PLACE, "{len}");
        }
    }

    #[test]
    fn a_name_is_made_of_any_text_and_equals_it() {
        for text in ["", "web", "gr\u{fc}n", "more than twenty-three bytes"] {
            let name = Name::from(text);
            let others: [Name; 4] = [
                text.to_owned().into(),
                (&text.to_owned()).into(),
                Cow::Borrowed(text).into(),
                Arc::<str>::from(text).into(),
            ];
            assert!(others.iter().all(|other| *other == name));
            let owned = text.to_owned();
            assert_eq!(name, owned);
            assert_eq!(owned, name);
            assert_eq!(name, *text);
            assert_eq!(*text, name);
            assert_eq!(name, text);
            assert_eq!(
                (String::from(name.clone()), Arc::<str>::from(name.clone())),
                (text.into(), text.into())
            );
            assert_eq!((name.to_string(), format!("{name:?}")), (text.to_owned(), format!("{text:?}")));
        }
        assert_eq!(Name::default(), "");
        assert_eq!(format!("{:>4}|", Name::new("a")), "   a|");
    }

    #[test]
    fn tables_by_name_are_searched_by_text() {
        let long = "a name of more than 23 bytes";
        let table: HashMap<Name, i32> = [("a".into(), 1), (long.into(), 2)].into();
        assert_eq!((table.get("a"), table.get(long), table.get("b")), (Some(&1), Some(&2), None));
        let mut names: Vec<Name> = ["b", long, "a"].map(Name::new).into();
        names.sort();
        assert_eq!(names, ["a", long, "b"]);
    }
}
