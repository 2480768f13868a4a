//! The C form of a given name. Lists of references are mostly names, most names are short, and memory of its own for each
//! would be most of what such a list costs.

use std::ffi::c_char;
use std::mem::MaybeUninit;

use ferrovirt_util::{Name, Result};

use super::{FvSlice, FvStr, FvVec, Give, Lend, give_text, take_text, utf8};

/// A given name: with a length of up to [`FvName::IN_PLACE`] it is held in place, with a greater one in memory allocated with
/// `malloc`. Nothing but the length says which.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct FvName {
    /// Number of bytes.
    pub len: usize,
    /// Where they are.
    pub text: FvNameText,
}

/// The bytes of a [`FvName`].
#[repr(C)]
#[derive(Clone, Copy)]
pub union FvNameText {
    /// Those of a short name: only as many as it is long need to be written.
    pub in_place: [MaybeUninit<u8>; FvName::IN_PLACE + 1],
    /// Those of a long one. Given.
    pub data: *mut c_char,
}

impl FvName {
    /// Most bytes of a name that is held in place; there is room for a NUL after them.
    pub const IN_PLACE: usize = 23;

    /// The bytes of a name that is held in place.
    fn bytes(&self) -> Result<&[u8]> {
        let data = (&raw const self.text).cast::<u8>();
        // SAFETY: the name is no longer than the union, and whoever gives it writes as many bytes as its length says.
        unsafe { FvSlice { data, len: self.len.min(Self::IN_PLACE) }.slice() }
    }
}

impl Lend for Name {
    type Lent = FvStr;
    fn lend(&self) -> FvStr {
        FvStr::new(self)
    }
    unsafe fn borrow(lent: FvStr) -> Result<Self> {
        // SAFETY: forwarded to the caller.
        unsafe { lent.required() }.map(Into::into)
    }
}

impl Give for Name {
    type Given = FvName;
    fn give(self) -> FvName {
        let mut in_place = [MaybeUninit::new(0); FvName::IN_PLACE + 1];
        if self.len() <= FvName::IN_PLACE {
            in_place[..self.len()].write_copy_of_slice(self.as_bytes());
            return FvName { len: self.len(), text: FvNameText { in_place } };
        }
        let FvVec { data, len } = give_text(&self);
        // Without memory for it the length is 0, and the name empty.
        FvName { len, text: FvNameText { data: data.cast() } }
    }
    unsafe fn take(given: FvName) -> Result<Self> {
        if given.len <= FvName::IN_PLACE {
            return utf8(given.bytes()?).map(Self::new);
        }
        // SAFETY: the length says that the bytes stand elsewhere.
        let data = unsafe { given.text.data };
        // SAFETY: forwarded to the caller.
        unsafe { take_text(FvVec { data: data.cast(), len: given.len }, Self::new) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(len: usize, bytes: &[u8]) -> FvName {
        let mut in_place = [MaybeUninit::uninit(); FvName::IN_PLACE + 1];
        in_place[..bytes.len()].write_copy_of_slice(bytes);
        FvName { len, text: FvNameText { in_place } }
    }

    fn long(len: usize, data: *mut c_char) -> FvName {
        FvName { len, text: FvNameText { data } }
    }

    fn take(given: FvName) -> Result<Name> {
        // SAFETY: the names of these tests are given as the contract says, or refused before anything is looked at.
        unsafe { Name::take(given) }
    }

    fn refused(given: FvName) {
        let error = take(given).unwrap_err();
        assert!(error.message().contains("driver plugin passed an invalid"), "{}", error.message());
    }

    #[test]
    fn names_arrive_as_they_were_given() {
        for len in [0, 1, 22, 23, 24, 25, 4000] {
            let name = Name::from("n".repeat(len));
            let given = name.clone().give();
            assert_eq!(given.len, len);
            assert_eq!(take(given).unwrap(), name);
        }
        let accents = Name::from("\u{e9}".repeat(11));
        assert_eq!(take(accents.clone().give()).unwrap(), accents);
    }

    #[test]
    fn a_short_name_takes_no_memory_of_its_own() {
        for len in [0, 1, 23] {
            let given = Name::from("n".repeat(len)).give();
            assert_eq!(given.bytes().unwrap(), "n".repeat(len).as_bytes());
        }
    }

    #[test]
    fn zero_bytes_are_the_empty_name() {
        // SAFETY: every bit pattern is a `FvName`.
        let zeros: FvName = unsafe { std::mem::zeroed() };
        assert_eq!(take(zeros).unwrap(), "");
    }

    #[test]
    fn only_the_bytes_that_the_length_counts_are_read() {
        assert_eq!(take(given(3, b"abc")).unwrap(), "abc");
        assert_eq!(take(given(2, b"ab\xff\xff")).unwrap(), "ab");
    }

    #[test]
    fn names_that_are_no_text_are_refused() {
        refused(given(2, b"\xff\xfe"));
        refused(given(1, "\u{e9}".as_bytes()));
        let FvVec { data, len } = Vec::give(vec![0xff_u8; 30]);
        refused(long(len, data.cast()));
    }

    #[test]
    fn lengths_that_lie_are_refused() {
        refused(long(24, std::ptr::null_mut()));
        refused(long(usize::MAX, std::ptr::null_mut()));
        let mut byte: c_char = 0;
        refused(long(usize::MAX, &raw mut byte));
        refused(long(1 << 40, &raw mut byte));
    }
}
