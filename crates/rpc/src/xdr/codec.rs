//! How Rust values are laid out.

use std::borrow::Cow;
use std::marker::PhantomData;

use ferrovirt_util::Name;

use super::{Reader, Writer, XdrError};
#[cfg(any(test, feature = "samples"))]
use crate::samples::{Bloat, Rng};

/// A value that can be sent.
pub trait Encode {
    /// Appends the value.
    ///
    /// # Errors
    /// A length exceeds its limit or a text contains NUL.
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError>;
}

/// A type with one layout of its own.
pub trait Xdr: Encode + Sized {
    /// Smallest size on the wire, in bytes.
    const MIN: u64;
    /// Largest size on the wire, in bytes.
    const MAX: u64;

    /// Reads a value.
    ///
    /// # Errors
    /// The bytes are not such a value.
    fn decode(r: &mut Reader<'_>) -> Result<Self, XdrError>;

    /// Any value.
    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Self;

    /// Appends a value that is as large in memory as `bloat` makes it, with up to `room` bytes more than the smallest; returns
    /// the room that is left.
    #[cfg(any(test, feature = "samples"))]
    #[doc(hidden)]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError>;
}

/// A layout of values of type `T`.
pub trait Codec<T> {
    /// Smallest size on the wire, in bytes.
    const MIN: u64;
    /// Largest size on the wire, in bytes.
    const MAX: u64;

    /// Appends the value.
    ///
    /// # Errors
    /// A length exceeds its limit or a text contains NUL.
    fn encode(value: &T, w: &mut Writer) -> Result<(), XdrError>;

    /// Reads a value.
    ///
    /// # Errors
    /// The bytes are not such a value.
    fn decode(r: &mut Reader<'_>) -> Result<T, XdrError>;

    /// Any value.
    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> T;

    /// Appends a value that is as large in memory as `bloat` makes it, with up to `room` bytes more than the smallest; returns
    /// the room that is left.
    #[cfg(any(test, feature = "samples"))]
    #[doc(hidden)]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError>;
}

/// Size of `len` bytes with their padding.
const fn padded(len: u64) -> u64 {
    len.next_multiple_of(4)
}

/// Numbers: type, size on the wire, conversion to and from the bytes.
macro_rules! numbers {
    ($($ty:ty, $size:literal;)*) => {$(
        impl Encode for $ty {
            fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
                w.raw(&self.to_be_bytes())
            }
        }

        impl Xdr for $ty {
            const MIN: u64 = $size;
            const MAX: u64 = $size;

            fn decode(r: &mut Reader<'_>) -> Result<Self, XdrError> {
                r.array().map(Self::from_be_bytes)
            }

            #[cfg(any(test, feature = "samples"))]
            fn sample(rng: &mut Rng) -> Self {
                Self::from_be_bytes(rng.bytes())
            }

            #[cfg(any(test, feature = "samples"))]
            fn bloated(_: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
                Self::default().encode(w).map(|()| room)
            }
        }
    )*};
}

numbers! {
    i32, 4;
    u32, 4;
    i64, 8;
    u64, 8;
    f64, 8;
}

/// `unsigned short`: four bytes.
impl Encode for u16 {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        w.u32((*self).into())
    }
}

impl Xdr for u16 {
    const MIN: u64 = 4;
    const MAX: u64 = 4;

    fn decode(r: &mut Reader<'_>) -> Result<Self, XdrError> {
        let number = r.u32()?;
        Self::try_from(number).map_err(|_| XdrError::Range(number.into()))
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Self {
        Self::from_be_bytes(rng.bytes())
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(_: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        w.u32(0).map(|()| room)
    }
}

/// No bytes: calls without arguments or result.
impl Encode for () {
    fn encode(&self, _: &mut Writer) -> Result<(), XdrError> {
        Ok(())
    }
}

impl Xdr for () {
    const MIN: u64 = 0;
    const MAX: u64 = 0;

    fn decode(_: &mut Reader<'_>) -> Result<Self, XdrError> {
        Ok(())
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(_: &mut Rng) -> Self {}

    #[cfg(any(test, feature = "samples"))]
    fn bloated(_: &Bloat, room: u64, _: &mut Writer) -> Result<u64, XdrError> {
        Ok(room)
    }
}

/// The type's own layout.
#[derive(Debug)]
pub struct Plain;

impl<T: Xdr> Codec<T> for Plain {
    const MIN: u64 = T::MIN;
    const MAX: u64 = T::MAX;

    fn encode(value: &T, w: &mut Writer) -> Result<(), XdrError> {
        value.encode(w)
    }

    fn decode(r: &mut Reader<'_>) -> Result<T, XdrError> {
        T::decode(r)
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> T {
        T::sample(rng)
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        T::bloated(bloat, room, w)
    }
}

/// `unsigned char`: four bytes.
#[derive(Debug)]
pub struct Byte;

impl Codec<u8> for Byte {
    const MIN: u64 = 4;
    const MAX: u64 = 4;

    fn encode(value: &u8, w: &mut Writer) -> Result<(), XdrError> {
        w.u32((*value).into())
    }

    fn decode(r: &mut Reader<'_>) -> Result<u8, XdrError> {
        let number = r.u32()?;
        u8::try_from(number).map_err(|_| XdrError::Range(number.into()))
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> u8 {
        rng.bytes::<1>()[0]
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(_: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        w.u32(0).map(|()| room)
    }
}

/// `char`: four bytes, sign-extended. A peer on which `char` is unsigned sends it zero-extended; both are read.
#[derive(Debug)]
pub struct Char;

impl Codec<u8> for Char {
    const MIN: u64 = 4;
    const MAX: u64 = 4;

    fn encode(value: &u8, w: &mut Writer) -> Result<(), XdrError> {
        w.i32(value.cast_signed().into())
    }

    fn decode(r: &mut Reader<'_>) -> Result<u8, XdrError> {
        let number = r.i32()?;
        let signed = i8::try_from(number).map(i8::cast_unsigned);
        signed.or_else(|_| u8::try_from(number)).map_err(|_| XdrError::Range(number.into()))
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> u8 {
        rng.bytes::<1>()[0]
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(_: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        w.u32(0).map(|()| room)
    }
}

/// `opaque[N]`.
#[derive(Debug)]
pub struct Opaque;

impl<const N: usize> Codec<[u8; N]> for Opaque {
    const MIN: u64 = padded(N as u64);
    const MAX: u64 = padded(N as u64);

    fn encode(value: &[u8; N], w: &mut Writer) -> Result<(), XdrError> {
        w.padded(value)
    }

    fn decode(r: &mut Reader<'_>) -> Result<[u8; N], XdrError> {
        let left = r.remaining();
        r.padded(N)?.try_into().map_err(|_| XdrError::Short { needed: N, left })
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> [u8; N] {
        rng.bytes()
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(_: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        w.padded(&[0; N]).map(|()| room)
    }
}

/// `opaque<LIMIT>`.
#[derive(Debug)]
pub struct Bytes<const LIMIT: u32>;

impl<const LIMIT: u32> Codec<Vec<u8>> for Bytes<LIMIT> {
    const MIN: u64 = 4;
    const MAX: u64 = 4 + padded(LIMIT as u64);

    fn encode(value: &Vec<u8>, w: &mut Writer) -> Result<(), XdrError> {
        w.count(value.len(), LIMIT)?;
        w.padded(value)
    }

    fn decode(r: &mut Reader<'_>) -> Result<Vec<u8>, XdrError> {
        let len = r.count(LIMIT, 1)?;
        let bytes = r.padded(len)?;
        r.allocate(len)?;
        Ok(bytes.to_vec())
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Vec<u8> {
        (0..rng.below(LIMIT.min(20) + 1)).map(|_| rng.bytes::<1>()[0]).collect()
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        bloated_bytes(bloat, room.min(LIMIT.into()), w).map(|used| room - used)
    }
}

/// `string<LIMIT>`.
#[derive(Debug)]
pub struct Text<const LIMIT: u32>;

impl<const LIMIT: u32> Text<LIMIT> {
    /// Appends a text.
    pub(super) fn write(text: &str, w: &mut Writer) -> Result<(), XdrError> {
        if has_nul(text.as_bytes()) {
            return Err(XdrError::Nul);
        }
        w.count(text.len(), LIMIT)?;
        w.padded(text.as_bytes())
    }

    /// Reads a text, which is copied only if it is none.
    pub(super) fn read<'a>(r: &mut Reader<'a>) -> Result<Cow<'a, str>, XdrError> {
        let len = r.count(LIMIT, 1)?;
        let bytes = r.padded(len)?;
        if has_nul(bytes) {
            return Err(XdrError::Nul);
        }
        std::str::from_utf8(bytes)
            .map_or_else(|_| replaced(bytes, r).map(Cow::Owned), |text| Ok(Cow::Borrowed(text)))
    }
}

/// Whether any byte is NUL. There are many texts, most of them short, and nearly none has one: this costs a quarter of
/// [`slice::contains`] for them.
fn has_nul(bytes: &[u8]) -> bool {
    const LOW: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    // Not 0 if any byte of the word is.
    let zeros = |word: &[u8; 8]| {
        let word = u64::from_ne_bytes(*word);
        word.wrapping_sub(LOW) & !word & HIGH
    };
    let found = bytes.as_chunks().0.iter().fold(0, |found, word| found | zeros(word));
    match bytes.last_chunk() {
        Some(last) => found | zeros(last) != 0,
        None => bytes.contains(&0),
    }
}

/// The text of bytes that are not all UTF-8: up to three times as long.
fn replaced(bytes: &[u8], r: &mut Reader<'_>) -> Result<String, XdrError> {
    const MARK: char = char::REPLACEMENT_CHARACTER;
    let mut length = 0;
    for part in bytes.utf8_chunks() {
        length += part.valid().len() + if part.invalid().is_empty() { 0 } else { MARK.len_utf8() };
    }
    r.allocate(length)?;
    let mut text = String::with_capacity(length);
    for part in bytes.utf8_chunks() {
        text.push_str(part.valid());
        if !part.invalid().is_empty() {
            text.push(MARK);
        }
    }
    Ok(text)
}

/// A length and so many bytes, as far as there is room for them; returns the room that they took.
#[cfg(any(test, feature = "samples"))]
fn bloated_bytes(bloat: &Bloat, most: u64, w: &mut Writer) -> Result<u64, XdrError> {
    let length = bloat.length.min(if most < 4 { 0 } else { most });
    // One byte takes four.
    let length = if length > 4 { length / 4 * 4 } else { length };
    let bytes = vec![bloat.byte; usize::try_from(length).unwrap_or_default()];
    w.count(bytes.len(), u32::MAX)?;
    w.padded(&bytes)?;
    Ok(padded(length))
}

/// Texts, and the memory that one of a length takes.
macro_rules! texts {
    ($($ty:ty, $memory:expr;)*) => {$(
        impl<const LIMIT: u32> Codec<$ty> for Text<LIMIT> {
            const MIN: u64 = 4;
            const MAX: u64 = 4 + padded(LIMIT as u64);

            fn encode(value: &$ty, w: &mut Writer) -> Result<(), XdrError> {
                Self::write(value, w)
            }

            fn decode(r: &mut Reader<'_>) -> Result<$ty, XdrError> {
                let text = Self::read(r)?;
                r.allocate($memory(text.len()))?;
                Ok(text.into())
            }

            #[cfg(any(test, feature = "samples"))]
            fn sample(rng: &mut Rng) -> $ty {
                const CHARS: [char; 8] = ['a', 'Z', '0', '-', '/', '<', '\u{e9}', '\u{1f4a9}'];
                (0..rng.below(LIMIT.min(12) / 4 + 1)).map(|_| CHARS[rng.below(8) as usize]).collect::<String>().into()
            }

            #[cfg(any(test, feature = "samples"))]
            fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
                bloated_bytes(bloat, room.min(LIMIT.into()), w).map(|used| room - used)
            }
        }
    )*};
}

texts! {
    String, std::convert::identity;
    Name, Name::memory;
}

/// `T<LIMIT>`, the items laid out by `C`.
#[derive(Debug)]
pub struct List<const LIMIT: u32, C = Plain>(PhantomData<C>);

impl<T, C: Codec<T>, const LIMIT: u32> Codec<Vec<T>> for List<LIMIT, C> {
    const MIN: u64 = 4;
    const MAX: u64 = 4 + LIMIT as u64 * C::MAX;

    fn encode(value: &Vec<T>, w: &mut Writer) -> Result<(), XdrError> {
        w.count(value.len(), LIMIT)?;
        value.iter().try_for_each(|item| C::encode(item, w))
    }

    fn decode(r: &mut Reader<'_>) -> Result<Vec<T>, XdrError> {
        let count = r.count(LIMIT, C::MIN)?;
        r.allocate(count.saturating_mul(size_of::<T>()))?;
        let mut items = Vec::with_capacity(count);
        for _ in 0..count {
            items.push(C::decode(r)?);
        }
        Ok(items)
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Vec<T> {
        (0..rng.below(LIMIT.min(4) + 1)).map(|_| C::sample(rng)).collect()
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, mut room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        let (at, mut count) = (w.len(), 0);
        w.u32(count)?;
        while count < LIMIT && room >= C::MIN {
            let for_item = bloat.item_room.min(room - C::MIN);
            room -= C::MIN + for_item;
            room += C::bloated(bloat, for_item, w)?;
            count += 1;
        }
        w.patch_u32(at, count);
        Ok(room)
    }
}

/// `T[N]`, the items laid out by `C`.
#[derive(Debug)]
pub struct Array<C = Plain>(PhantomData<C>);

impl<T: Copy + Default, C: Codec<T>, const N: usize> Codec<[T; N]> for Array<C> {
    const MIN: u64 = N as u64 * C::MIN;
    const MAX: u64 = N as u64 * C::MAX;

    fn encode(value: &[T; N], w: &mut Writer) -> Result<(), XdrError> {
        value.iter().try_for_each(|item| C::encode(item, w))
    }

    fn decode(r: &mut Reader<'_>) -> Result<[T; N], XdrError> {
        let mut items = [T::default(); N];
        for item in &mut items {
            *item = C::decode(r)?;
        }
        Ok(items)
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> [T; N] {
        std::array::from_fn(|_| C::sample(rng))
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        (0..N).try_fold(room, |room, _| C::bloated(bloat, room, w))
    }
}

/// `T *`: a presence flag and perhaps a value laid out by `C`.
#[derive(Debug)]
pub struct Opt<C = Plain>(PhantomData<C>);

impl<T, C: Codec<T>> Codec<Option<T>> for Opt<C> {
    const MIN: u64 = 4;
    const MAX: u64 = 4 + C::MAX;

    fn encode(value: &Option<T>, w: &mut Writer) -> Result<(), XdrError> {
        w.u32(value.is_some().into())?;
        value.iter().try_for_each(|v| C::encode(v, w))
    }

    fn decode(r: &mut Reader<'_>) -> Result<Option<T>, XdrError> {
        match r.u32()? {
            0 => Ok(None),
            1 => C::decode(r).map(Some),
            flag => Err(XdrError::Flag(flag)),
        }
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Option<T> {
        (rng.below(3) != 0).then(|| C::sample(rng))
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        let there = bloat.optional && room >= C::MIN;
        w.u32(there.into())?;
        if there { C::bloated(bloat, room - C::MIN, w) } else { Ok(room) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nul_is_found_wherever_it_stands() {
        for len in 0..40 {
            for filler in [1, b'a', 0x7f, 0x80, 0x81, 0xff] {
                let mut bytes = vec![filler; len];
                assert!(!has_nul(&bytes), "{len} bytes {filler:#x}");
                for at in 0..len {
                    bytes[at] = 0;
                    assert!(has_nul(&bytes), "{at} of {len} bytes {filler:#x}");
                    bytes[at] = filler;
                }
            }
        }
    }

    #[test]
    fn names_are_texts_like_any_other() {
        for len in [0, 1, 22, 23, 24, 4000] {
            let name = Name::from("n".repeat(len));
            let mut w = Writer::new();
            <Text<4000> as Codec<Name>>::encode(&name, &mut w).unwrap();
            let bytes = w.into_bytes();
            assert_eq!(<Text<4000> as Codec<Name>>::decode(&mut Reader::new(&bytes)), Ok(name));
            assert_eq!(
                <Text<4000> as Codec<String>>::decode(&mut Reader::new(&bytes)).map(|text| text.len()),
                Ok(len)
            );
        }
        let read = |bytes: &[u8]| <Text<9> as Codec<Name>>::decode(&mut Reader::new(bytes));
        assert_eq!(read(&[0, 0, 0, 2, b'a', 0xff, 0, 0]), Ok("a\u{fffd}".into()));
        assert_eq!(read(&[0, 0, 0, 2, b'a', 0, 0, 0]), Err(XdrError::Nul));
        assert_eq!(read(&[0, 0, 0, 10]), Err(XdrError::TooLong { length: 10, limit: 9 }));
        assert_eq!(read(&[0, 0, 0, 9, b'a']), Err(XdrError::Short { needed: 9, left: 1 }));
    }
}
