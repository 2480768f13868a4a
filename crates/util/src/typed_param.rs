//! Typed parameters: named values of one of seven types, the API's extensible argument lists.
//!
//! Upstream: `virTypedParameter`, `src/util/virtypedparam.c`.

use std::fmt;

use crate::error::{Error, ErrorDomain, ErrorNumber, Result};

/// Longest field name in bytes, without the terminating NUL. Upstream: `VIR_TYPED_PARAM_FIELD_LENGTH - 1`.
pub const FIELD_MAX: usize = 79;

/// A value with its type. Upstream: `virTypedParameterType`; the numbers are those of the C ABI.
#[derive(Clone, Debug, PartialEq)]
pub enum TypedValue {
    /// `VIR_TYPED_PARAM_INT` (1).
    Int(i32),
    /// `VIR_TYPED_PARAM_UINT` (2).
    UInt(u32),
    /// `VIR_TYPED_PARAM_LLONG` (3).
    LLong(i64),
    /// `VIR_TYPED_PARAM_ULLONG` (4).
    ULLong(u64),
    /// `VIR_TYPED_PARAM_DOUBLE` (5).
    Double(f64),
    /// `VIR_TYPED_PARAM_BOOLEAN` (6).
    Boolean(bool),
    /// `VIR_TYPED_PARAM_STRING` (7).
    String(String),
    /// `VIR_TYPED_PARAM_STRING` with NULL for the string; only C callers make it.
    NoString,
}

/// Words of the types, indexed by their number; 0 is no type.
const TYPE_WORDS: [&str; 8] = ["unknown", "int", "uint", "llong", "ullong", "double", "boolean", "string"];

impl TypedValue {
    /// The type's number in the C ABI and on the wire.
    #[must_use]
    pub fn type_number(&self) -> i32 {
        match self {
            Self::Int(_) => 1,
            Self::UInt(_) => 2,
            Self::LLong(_) => 3,
            Self::ULLong(_) => 4,
            Self::Double(_) => 5,
            Self::Boolean(_) => 6,
            Self::String(_) | Self::NoString => 7,
        }
    }

    /// The type's word in messages.
    #[must_use]
    pub fn type_word(&self) -> &'static str {
        type_word(self.type_number())
    }
}

/// The word for type number `number`; `unknown` for numbers that name no type.
#[must_use]
pub fn type_word(number: i32) -> &'static str {
    usize::try_from(number).ok().and_then(|i| TYPE_WORDS.get(i)).copied().unwrap_or(TYPE_WORDS[0])
}

impl fmt::Display for TypedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(v) => v.fmt(f),
            Self::UInt(v) => v.fmt(f),
            Self::LLong(v) => v.fmt(f),
            Self::ULLong(v) => v.fmt(f),
            Self::Double(v) => v.fmt(f),
            Self::Boolean(v) => f.write_str(if *v { "1" } else { "0" }),
            Self::String(v) => f.write_str(v),
            Self::NoString => Ok(()),
        }
    }
}

macro_rules! from_value {
    ($($rust:ty => $variant:ident),* $(,)?) => {$(
        impl From<$rust> for TypedValue {
            fn from(value: $rust) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}
from_value!(i32 => Int, u32 => UInt, i64 => LLong, u64 => ULLong, f64 => Double, bool => Boolean, String => String, &str => String);

/// The name of a parameter: a text of at most [`FIELD_MAX`] bytes, kept in place, for there are many of them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldName {
    /// Zero after the name.
    bytes: [u8; FIELD_MAX],
    len: u8,
}

impl FieldName {
    /// The name, unless it is too long.
    #[must_use]
    pub fn new(name: &str) -> Option<Self> {
        let mut bytes = [0; FIELD_MAX];
        bytes.get_mut(..name.len())?.copy_from_slice(name.as_bytes());
        Some(Self { bytes, len: u8::try_from(name.len()).ok()? })
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // It was made of a text.
        std::str::from_utf8(&self.bytes[..self.len.into()]).unwrap_or_default()
    }

    /// The bytes of the name and zeros after them.
    #[must_use]
    pub fn padded(&self) -> &[u8; FIELD_MAX] {
        &self.bytes
    }
}

impl std::ops::Deref for FieldName {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq<str> for FieldName {
    fn eq(&self, other: &str) -> bool {
        self.bytes[..self.len.into()] == *other.as_bytes()
    }
}

impl PartialEq<&str> for FieldName {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

/// One named value.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedParam {
    /// The name; several entries may share one.
    pub field: FieldName,
    /// The value.
    pub value: TypedValue,
}

/// A list of typed parameters, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypedParams(Vec<TypedParam>);

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident -> $rust:ty: $variant:ident, $bind:ident => $value:expr);* $(;)?) => {$(
        $(#[$doc])*
        /// # Errors
        /// `VIR_ERR_INVALID_ARG` if the field exists with another type.
        pub fn $name(&self, field: &str) -> Result<Option<$rust>> {
            match self.find(field) {
                None => Ok(None),
                Some(TypedValue::$variant($bind)) => Ok(Some($value)),
                Some(other) => Err(wrong_type(field, stringify!($variant), other)),
            }
        }
    )*};
}

fn wrong_type(field: &str, wanted: &str, found: &TypedValue) -> Error {
    let wanted = wanted.to_ascii_lowercase();
    let detail = format!(
        "Invalid type '{}' requested for parameter '{field}', actual type is '{}'",
        wanted,
        found.type_word()
    );
    Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail)
}

impl TypedParams {
    /// No parameters.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Appends a parameter.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` if the name is longer than [`FIELD_MAX`] bytes.
    pub fn push(&mut self, field: impl AsRef<str>, value: impl Into<TypedValue>) -> Result<()> {
        let field = field.as_ref();
        let Some(field) = FieldName::new(field) else {
            let detail = format!("Field name '{field}' too long");
            return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INTERNAL_ERROR, detail));
        };
        self.0.push(TypedParam { field, value: value.into() });
        Ok(())
    }

    /// The first value named `field`.
    #[must_use]
    pub fn find(&self, field: &str) -> Option<&TypedValue> {
        self.0.iter().find(|p| p.field == field).map(|p| &p.value)
    }

    /// Every string named `field`, in order; values of other types are skipped.
    pub fn strings<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |p| p.field == field).filter_map(|p| match &p.value {
            TypedValue::String(s) => Some(s.as_str()),
            _ => None,
        })
    }

    /// Every string named `field`, in order, with `None` for those that are NULL; values of other types are skipped.
    /// Upstream: `virTypedParamsGetStringList`.
    #[must_use]
    pub fn string_list(&self, field: &str) -> Vec<Option<&str>> {
        let found = self.0.iter().filter(|p| p.field == field);
        found
            .filter_map(|p| match &p.value {
                TypedValue::String(s) => Some(Some(s.as_str())),
                TypedValue::NoString => Some(None),
                _ => None,
            })
            .collect()
    }

    /// Appends one parameter called `field` per string. Upstream: `virTypedParamListAddString`.
    ///
    /// # Errors
    /// Those of [`Self::push`].
    pub fn push_strings<'a>(&mut self, field: &str, values: impl IntoIterator<Item = &'a str>) -> Result<()> {
        values.into_iter().try_for_each(|value| self.push(field, value))
    }

    /// The parameters called `field`, of type number `type_number` if that is given. Upstream: `virTypedParamsFilter`.
    pub fn filter<'a>(
        &'a self,
        field: &'a str,
        type_number: Option<i32>,
    ) -> impl Iterator<Item = &'a TypedParam> {
        let right_type =
            move |p: &TypedParam| type_number.is_none_or(|number| p.value.type_number() == number);
        self.0.iter().filter(move |p| p.field == field && right_type(p))
    }

    getters! {
        /// The `int` named `field`.
        int -> i32: Int, v => *v;
        /// The `unsigned int` named `field`.
        uint -> u32: UInt, v => *v;
        /// The `long long` named `field`.
        llong -> i64: LLong, v => *v;
        /// The `unsigned long long` named `field`.
        ullong -> u64: ULLong, v => *v;
        /// The `double` named `field`.
        double -> f64: Double, v => *v;
        /// The boolean named `field`.
        boolean -> bool: Boolean, v => *v;
        /// The string named `field`.
        string -> &str: String, v => v.as_str();
    }

    /// Number of parameters.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parameters in order.
    pub fn iter(&self) -> std::slice::Iter<'_, TypedParam> {
        self.0.iter()
    }

    /// Refuses parameters that `allowed` does not list (name, type number) or that occur more than once unless the
    /// entry says so. Upstream: `virTypedParamsValidate`.
    ///
    /// # Errors
    /// `VIR_ERR_ARGUMENT_UNSUPPORTED` for an unknown name, `VIR_ERR_INVALID_ARG` for a wrong type or a repetition.
    pub fn validate(&self, allowed: &[AllowedParam]) -> Result<()> {
        for (at, param) in self.0.iter().enumerate() {
            let Some(rule) = allowed.iter().find(|a| param.field == a.field) else {
                let detail = format!("parameter '{}' not supported", param.field);
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::ARGUMENT_UNSUPPORTED, detail));
            };
            if rule.type_number != param.value.type_number() {
                let detail = format!(
                    "invalid type '{}' for parameter '{}', expected '{}'",
                    param.value.type_word(),
                    param.field,
                    type_word(rule.type_number)
                );
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail));
            }
            if !rule.multiple && self.0[..at].iter().any(|p| p.field == param.field) {
                let detail = format!("parameter '{}' occurs multiple times", param.field);
                return Err(Error::new(ErrorDomain::NONE, ErrorNumber::INVALID_ARG, detail));
            }
        }
        Ok(())
    }
}

/// A row of the table that [`TypedParams::validate`] checks against.
#[derive(Clone, Copy, Debug)]
pub struct AllowedParam {
    /// The name.
    pub field: &'static str,
    /// The type's number ([`TypedValue::type_number`]).
    pub type_number: i32,
    /// Whether the name may occur more than once.
    pub multiple: bool,
}

impl From<TypedParams> for Vec<TypedParam> {
    fn from(params: TypedParams) -> Self {
        params.0
    }
}

impl From<Vec<TypedParam>> for TypedParams {
    fn from(list: Vec<TypedParam>) -> Self {
        Self(list)
    }
}

impl FromIterator<TypedParam> for TypedParams {
    fn from_iter<I: IntoIterator<Item = TypedParam>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

impl IntoIterator for TypedParams {
    type Item = TypedParam;
    type IntoIter = std::vec::IntoIter<TypedParam>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a TypedParams {
    type Item = &'a TypedParam;
    type IntoIter = std::slice::Iter<'a, TypedParam>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lookup_is_typed() {
        let mut params = TypedParams::new();
        params.push("weight", 500u32).unwrap();
        params.push("name", "a").unwrap();
        params.push("name", "b").unwrap();
        assert_eq!(params.uint("weight").unwrap(), Some(500));
        assert_eq!(params.uint("absent").unwrap(), None);
        assert_eq!(params.int("weight").unwrap_err().number(), ErrorNumber::INVALID_ARG);
        assert_eq!(params.strings("name").collect::<Vec<_>>(), ["a", "b"]);
        assert!(params.push("x".repeat(80), 1i32).is_err());
    }

    #[test]
    fn names_keep_their_length() {
        let longest = "f".repeat(FIELD_MAX);
        let name = FieldName::new(&longest).unwrap();
        assert_eq!((name.as_str(), name.padded().len()), (longest.as_str(), FIELD_MAX));
        assert!(FieldName::new(&"f".repeat(FIELD_MAX + 1)).is_none());
        let name = FieldName::new("n").unwrap();
        assert!(name == "n" && name != "n\0" && !name.is_empty());
        assert_eq!((format!("{name:>3}"), format!("{name:?}")), ("  n".into(), "\"n\"".into()));
        assert_eq!(name.padded()[..3], [b'n', 0, 0]);
    }

    #[test]
    fn lists_and_filters() {
        let mut params = TypedParams::new();
        params.push_strings("name", ["a", "b"]).unwrap();
        params.push("name", TypedValue::NoString).unwrap();
        params.push("name", 1i32).unwrap();
        assert_eq!(params.string_list("name"), [Some("a"), Some("b"), None]);
        assert_eq!(params.filter("name", None).count(), 4);
        assert_eq!(params.filter("name", Some(1)).count(), 1);
    }

    #[test]
    fn validation_names_the_offender() {
        let allowed = [AllowedParam { field: "weight", type_number: 2, multiple: false }];
        let mut params = TypedParams::new();
        params.push("weight", 1u32).unwrap();
        params.validate(&allowed).unwrap();
        params.push("weight", 2u32).unwrap();
        assert!(params.validate(&allowed).unwrap_err().message().contains("multiple times"));
        let mut wrong = TypedParams::new();
        wrong.push("weight", 1i32).unwrap();
        assert!(wrong.validate(&allowed).unwrap_err().message().contains("expected 'uint'"));
    }
}
