//! XDR (RFC 4506) as the protocol uses it: big-endian, everything padded to four bytes.
//!
//! A generated type states for each field its Rust type and, where the type alone does not say it, a [`Codec`]:
//! `cookie: Vec<u8> as Bytes<MIGRATE_COOKIE_MAX>`. Codecs carry the limits, so that a length is checked against its
//! limit, and against the bytes that are really there, before anything is allocated. Types cannot contain themselves
//! (the generator refuses it), so decoding is as deep as the definition and no deeper. Four bytes on the wire can become many
//! in memory; what a value takes is counted while it is decoded, and limited together with the message ([`MEMORY_MAX`]).
//!
//! Texts are UTF-8 here. The protocol only says "bytes"; other bytes become U+FFFD on decoding, as the reference passes
//! them through and one odd file name must not make a whole list unusable.
//!
//! Upstream: `rpcgen`'s output and the XDR library.

mod codec;
mod macros;
mod params;
mod reader;
mod writer;

pub use codec::{Array, Byte, Bytes, Char, Codec, Encode, List, Opaque, Opt, Plain, Text, Xdr};
pub(crate) use macros::{codec, first, largest, smallest, xdr_enum, xdr_struct, xdr_union};
pub use reader::{MEMORY_MAX, Reader, value_memory};
pub use writer::Writer;

/// Why bytes are not the value they should be, or a value cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XdrError {
    /// The bytes end inside a value.
    #[error("{needed} bytes expected, {left} left")]
    Short {
        /// Bytes that the value needs.
        needed: usize,
        /// Bytes that are there.
        left: usize,
    },
    /// A length exceeds the limit of its type.
    #[error("length {length} exceeds the limit {limit}")]
    TooLong {
        /// The length.
        length: u64,
        /// The limit of the type or of the message.
        limit: u64,
    },
    /// Padding is not zero.
    #[error("padding is not zero")]
    Padding,
    /// A presence flag is neither 0 nor 1.
    #[error("presence flag {0}")]
    Flag(u32),
    /// A number does not fit its type.
    #[error("number {0} out of range")]
    Range(i64),
    /// A union has no such arm.
    #[error("no union arm {0}")]
    Arm(i32),
    /// A text contains a NUL byte.
    #[error("text contains a NUL byte")]
    Nul,
    /// There is no text where the protocol needs one.
    #[error("text is missing")]
    NoText,
    /// The value takes too much memory.
    #[error("the value and its bytes take more than {MEMORY_MAX} bytes of memory")]
    Memory,
    /// Bytes follow the value.
    #[error("{0} bytes follow the value")]
    Trailing(usize),
}

/// Decodes a value that must fill `bytes`.
///
/// # Errors
/// The bytes are not exactly one value of the type.
pub fn decode<T: Xdr>(bytes: &[u8]) -> Result<T, XdrError> {
    let mut r = Reader::new(bytes);
    let value = T::decode(&mut r)?;
    match r.remaining() {
        0 => Ok(value),
        left => Err(XdrError::Trailing(left)),
    }
}

/// Encodes a value on its own.
///
/// # Errors
/// A length exceeds its limit or a text contains NUL.
pub fn encode<T: Encode + ?Sized>(value: &T) -> Result<Vec<u8>, XdrError> {
    let mut w = Writer::new();
    value.encode(&mut w)?;
    Ok(w.into_bytes())
}
