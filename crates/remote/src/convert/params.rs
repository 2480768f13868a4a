//! Typed parameters.

use ferrovirt::Result;
use ferrovirt_rpc::protocol::remote::{TypedParam as WireParam, TypedParamValue as WireValue};
use ferrovirt_util::typed_param::{FIELD_MAX, TypedParam, TypedParams, TypedValue};

use super::{ConvertError, FromWire, ToWire};

impl ToWire<WireParam> for TypedParam {
    fn to_wire(&self) -> Result<WireParam> {
        let value = match &self.value {
            TypedValue::Int(v) => WireValue::Int(*v),
            TypedValue::UInt(v) => WireValue::Uint(*v),
            TypedValue::LLong(v) => WireValue::Llong(*v),
            TypedValue::ULLong(v) => WireValue::Ullong(*v),
            TypedValue::Double(v) => WireValue::Double(*v),
            TypedValue::Boolean(v) => WireValue::Boolean((*v).into()),
            TypedValue::String(v) => WireValue::String(v.clone()),
            TypedValue::NoString => return Err(ConvertError::NoString.into()),
        };
        Ok(WireParam { field: self.field.clone(), value })
    }
}

impl ToWire<Vec<WireParam>> for TypedParams {
    fn to_wire(&self) -> Result<Vec<WireParam>> {
        self.iter().map(ToWire::to_wire).collect()
    }
}

/// Parameters of which a call may carry `limit`.
///
/// # Errors
/// [`ConvertError::TooManyParams`], and whatever keeps one of them from being sent.
pub fn limited(params: &TypedParams, limit: usize) -> Result<Vec<WireParam>> {
    if params.len() > limit {
        return Err(ConvertError::TooManyParams { count: params.len(), limit }.into());
    }
    params.to_wire()
}

impl FromWire<Vec<WireParam>> for TypedParams {
    fn from_wire(wire: Vec<WireParam>) -> Result<Self> {
        let mut params = Self::new();
        for WireParam { field, value } in wire {
            if field.len() > FIELD_MAX {
                return Err(ConvertError::FieldTooLong(field).into());
            }
            let value = match value {
                WireValue::Int(v) => TypedValue::Int(v),
                WireValue::Uint(v) => TypedValue::UInt(v),
                WireValue::Llong(v) => TypedValue::LLong(v),
                WireValue::Ullong(v) => TypedValue::ULLong(v),
                WireValue::Double(v) => TypedValue::Double(v),
                WireValue::Boolean(v) => TypedValue::Boolean(v != 0),
                WireValue::String(v) => TypedValue::String(v),
            };
            params.push(field, value)?;
        }
        Ok(params)
    }
}
