//! Values of the protocol and values of the API, in both directions. Both halves of the crate stand on these.
//!
//! What comes from the wire is not trusted: a value that the API cannot hold is an error, never a panic and never cut.

mod object;
mod params;
mod plain;
mod record;
#[cfg(test)]
mod tests;

pub use params::limited;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, VirError};

/// A value of the API as the protocol's `W`.
pub trait ToWire<W> {
    /// The value for the wire.
    ///
    /// # Errors
    /// [`ConvertError`]: the protocol has no such value.
    fn to_wire(&self) -> Result<W>;
}

/// A value of the API that the protocol carries as `W`.
pub trait FromWire<W>: Sized {
    /// The value that came as `wire`.
    ///
    /// # Errors
    /// [`ConvertError`]: the API has no such value.
    fn from_wire(wire: W) -> Result<Self>;
}

/// Why a value cannot cross.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// A number does not fit into the type of the other side.
    #[error("conversion from {from} to {to} overflowed")]
    Number {
        /// Rust name of the type that it has.
        from: &'static str,
        /// Rust name of the type that it should have.
        to: &'static str,
    },
    /// The protocol needs a string and the program gave none.
    #[error("Unable to encode message payload")]
    NoString,
    /// More typed parameters are to be sent than the call may carry.
    #[error("too many parameters '{count}' for limit '{limit}'")]
    TooManyParams {
        /// How many there are.
        count: usize,
        /// How many there may be.
        limit: usize,
    },
    /// Two lists that belong together have different lengths, or a length contradicts the data.
    #[error("{what}: {found} items, expected {expected}")]
    Length {
        /// What is counted.
        what: &'static str,
        /// How many there should be.
        expected: usize,
        /// How many there are.
        found: usize,
    },
}

impl VirError for ConvertError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Number { .. } => ErrorNumber::INTERNAL_ERROR,
            Self::NoString | Self::TooManyParams { .. } | Self::Length { .. } => ErrorNumber::RPC,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::REMOTE
    }
}

/// `value` as the other side's type of number.
///
/// # Errors
/// [`ConvertError::Number`].
pub fn number<A, B: TryFrom<A>>(value: A) -> Result<B> {
    B::try_from(value).map_err(|_| {
        let (from, to) = (std::any::type_name::<A>(), std::any::type_name::<B>());
        Error::from(ConvertError::Number { from, to })
    })
}

/// A string that the protocol needs and the API may lack.
///
/// # Errors
/// [`ConvertError::NoString`].
pub fn required(text: Option<&str>) -> Result<String> {
    Ok(text.ok_or(ConvertError::NoString)?.to_owned())
}

impl<W, T: ToWire<W> + ?Sized> ToWire<W> for &T {
    fn to_wire(&self) -> Result<W> {
        (**self).to_wire()
    }
}

impl<W, T: ToWire<W>> ToWire<Option<W>> for Option<T> {
    fn to_wire(&self) -> Result<Option<W>> {
        self.as_ref().map(ToWire::to_wire).transpose()
    }
}

impl<W, T: FromWire<W>> FromWire<Option<W>> for Option<T> {
    fn from_wire(wire: Option<W>) -> Result<Self> {
        wire.map(T::from_wire).transpose()
    }
}

impl<W, T: ToWire<W>> ToWire<Vec<W>> for [T] {
    fn to_wire(&self) -> Result<Vec<W>> {
        self.iter().map(ToWire::to_wire).collect()
    }
}

impl<W, T: ToWire<W>> ToWire<Vec<W>> for Vec<T> {
    fn to_wire(&self) -> Result<Vec<W>> {
        self.as_slice().to_wire()
    }
}

impl<W, T: FromWire<W>> FromWire<Vec<W>> for Vec<T> {
    fn from_wire(wire: Vec<W>) -> Result<Self> {
        wire.into_iter().map(T::from_wire).collect()
    }
}

impl ToWire<String> for str {
    fn to_wire(&self) -> Result<String> {
        Ok(self.to_owned())
    }
}

impl ToWire<Self> for String {
    fn to_wire(&self) -> Result<Self> {
        Ok(self.clone())
    }
}

impl FromWire<Self> for String {
    fn from_wire(wire: Self) -> Result<Self> {
        Ok(wire)
    }
}
