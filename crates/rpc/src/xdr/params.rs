//! Typed parameters: there are so many of them in statistics that they are decoded into the API's own type.

use ferrovirt_util::typed_param::{FieldName, TypedParam, TypedValue};

use super::{Codec, Encode, Reader, Text, Writer, Xdr, XdrError};
use crate::protocol::remote::STRING_MAX;
#[cfg(any(test, feature = "samples"))]
use crate::samples::{Bloat, Rng};

type AnyText = Text<STRING_MAX>;

/// Smallest and largest size of a text.
const TEXT_MIN: u64 = <AnyText as Codec<String>>::MIN;
const TEXT_MAX: u64 = <AnyText as Codec<String>>::MAX;

impl Encode for TypedValue {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        w.i32(self.type_number())?;
        match self {
            Self::Int(v) => v.encode(w),
            Self::UInt(v) => v.encode(w),
            Self::LLong(v) => v.encode(w),
            Self::ULLong(v) => v.encode(w),
            Self::Double(v) => v.encode(w),
            Self::Boolean(v) => w.u32((*v).into()),
            Self::String(v) => AnyText::write(v, w),
            Self::NoString => Err(XdrError::NoText),
        }
    }
}

impl Xdr for TypedValue {
    const MIN: u64 = 4 + TEXT_MIN;
    const MAX: u64 = 4 + TEXT_MAX;

    fn decode(r: &mut Reader<'_>) -> Result<Self, XdrError> {
        Ok(match r.i32()? {
            1 => Self::Int(i32::decode(r)?),
            2 => Self::UInt(u32::decode(r)?),
            3 => Self::LLong(i64::decode(r)?),
            4 => Self::ULLong(u64::decode(r)?),
            5 => Self::Double(f64::decode(r)?),
            6 => Self::Boolean(r.i32()? != 0),
            7 => Self::String(AnyText::decode(r)?),
            other => return Err(XdrError::Arm(other)),
        })
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Self {
        match rng.below(7) {
            0 => Self::Int(i32::sample(rng)),
            1 => Self::UInt(u32::sample(rng)),
            2 => Self::LLong(i64::sample(rng)),
            3 => Self::ULLong(u64::sample(rng)),
            4 => Self::Double(f64::sample(rng)),
            5 => Self::Boolean(rng.below(2) == 1),
            _ => Self::String(AnyText::sample(rng)),
        }
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        let (arm, more) = bloat.arm(&[(1, 4), (7, TEXT_MIN)], room);
        w.i32(arm)?;
        match arm {
            7 => <AnyText as Codec<String>>::bloated(bloat, room - more, w),
            _ => i32::bloated(bloat, room - more, w),
        }
    }
}

impl Encode for TypedParam {
    fn encode(&self, w: &mut Writer) -> Result<(), XdrError> {
        AnyText::write(&self.field, w)?;
        self.value.encode(w)
    }
}

impl Xdr for TypedParam {
    const MIN: u64 = TEXT_MIN + TypedValue::MIN;
    const MAX: u64 = TEXT_MAX + TypedValue::MAX;

    fn decode(r: &mut Reader<'_>) -> Result<Self, XdrError> {
        let name = AnyText::read(r)?;
        let limit = ferrovirt_util::typed_param::FIELD_MAX as u64;
        let too_long = XdrError::TooLong { length: name.len() as u64, limit };
        Ok(Self { field: FieldName::new(&name).ok_or(too_long)?, value: TypedValue::decode(r)? })
    }

    #[cfg(any(test, feature = "samples"))]
    fn sample(rng: &mut Rng) -> Self {
        let name: String = AnyText::sample(rng);
        // Samples of texts are short.
        let field = FieldName::new(&name).or_else(|| FieldName::new("")).expect("an empty name fits");
        Self { field, value: TypedValue::sample(rng) }
    }

    #[cfg(any(test, feature = "samples"))]
    fn bloated(bloat: &Bloat, room: u64, w: &mut Writer) -> Result<u64, XdrError> {
        // Names are kept in place, whatever they are.
        let name =
            Bloat { length: bloat.length.min(ferrovirt_util::typed_param::FIELD_MAX as u64), ..*bloat };
        let room = <AnyText as Codec<String>>::bloated(&name, room, w)?;
        TypedValue::bloated(bloat, room, w)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xdr::{decode, encode};

    /// A parameter with the value 1.
    fn param(name: &str) -> Vec<u8> {
        let mut w = Writer::new();
        AnyText::write(name, &mut w).unwrap();
        TypedValue::UInt(1).encode(&mut w).unwrap();
        w.into_bytes()
    }

    #[test]
    fn names_have_a_limit() {
        let longest = "f".repeat(79);
        let read: TypedParam = decode(&param(&longest)).unwrap();
        assert!(read.field == longest.as_str() && read.value == TypedValue::UInt(1));
        let error = decode::<TypedParam>(&param(&"f".repeat(80))).unwrap_err();
        assert_eq!(error, XdrError::TooLong { length: 80, limit: 79 });
    }

    #[test]
    fn a_parameter_is_these_bytes() {
        let param = TypedParam { field: FieldName::new("cpus").unwrap(), value: TypedValue::Boolean(true) };
        let bytes = [0, 0, 0, 4, b'c', b'p', b'u', b's', 0, 0, 0, 6, 0, 0, 0, 1];
        assert_eq!(encode(&param).unwrap(), bytes);
        assert_eq!(decode::<TypedParam>(&bytes).unwrap(), param);
        assert_eq!(encode(&TypedValue::NoString), Err(XdrError::NoText));
    }
}
