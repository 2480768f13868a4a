//! Typed parameters: the protocol's are the API's.

use ferrovirt::Result;
use ferrovirt_util::typed_param::{TypedParam, TypedParams};

use super::{ConvertError, FromWire, ToWire};

impl ToWire<Vec<TypedParam>> for TypedParams {
    fn to_wire(&self) -> Result<Vec<TypedParam>> {
        Ok(self.iter().cloned().collect())
    }
}

/// Parameters of which a call may carry `limit`.
///
/// # Errors
/// [`ConvertError::TooManyParams`].
pub fn limited(params: &TypedParams, limit: usize) -> Result<Vec<TypedParam>> {
    if params.len() > limit {
        return Err(ConvertError::TooManyParams { count: params.len(), limit }.into());
    }
    params.to_wire()
}

impl FromWire<Vec<TypedParam>> for TypedParams {
    fn from_wire(wire: Vec<TypedParam>) -> Result<Self> {
        Ok(wire.into())
    }
}
