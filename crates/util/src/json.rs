//! JSON: parsing with the reference's error texts, its two layouts, and the flattened keys of QEMU's options.
//!
//! The values are [`serde_json::Value`]. Upstream: `src/util/virjson.c`.

pub use serde_json::{Map, Number, Value};

use crate::error::{ErrorDomain, ErrorNumber, VirError};

/// Why a JSON text or value was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// Not a JSON text.
    #[error("failed to parse JSON: {0}")]
    Parse(String),
    /// Two flattened keys want the same place.
    #[error("can't deflatten colliding key '{0}'")]
    Collision(String),
    /// A mandatory member is missing or has another type.
    #[error("missing or invalid member '{0}' in JSON object")]
    Member(String),
    /// A mandatory member is to be made of nothing.
    #[error("argument key '{0}' must not have null value")]
    Null(String),
}

impl VirError for JsonError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Parse(_) | Self::Member(_) => ErrorNumber::INTERNAL_ERROR,
            Self::Collision(_) | Self::Null(_) => ErrorNumber::INVALID_ARG,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// Reads one JSON text. Upstream: `virJSONValueFromString`.
///
/// # Errors
/// [`JsonError::Parse`].
pub fn parse(text: impl AsRef<[u8]>) -> Result<Value, JsonError> {
    let bytes = text.as_ref();
    if std::str::from_utf8(bytes).is_err() {
        return Err(JsonError::Parse("invalid utf-8 string".into()));
    }
    serde_json::from_slice(bytes).map_err(|e| JsonError::Parse(reason(&e).into()))
}

/// The words that upstream's parser library has for it.
fn reason(error: &serde_json::Error) -> &'static str {
    const TABLE: [(&str, &str); 7] = [
        ("expected `,` or `]`", "array value separator ',' expected"),
        ("expected `,` or `}`", "object value separator ',' expected"),
        ("expected `:`", "object property name separator ':' expected"),
        ("key must be a string", "quoted object property name expected"),
        ("number", "number expected"),
        ("control character", "invalid string sequence"),
        ("recursion limit", "nesting too deep"),
    ];
    if error.is_eof() {
        return "continue";
    }
    let text = error.to_string();
    TABLE.iter().find(|(ours, _)| text.contains(ours)).map_or("unexpected character", |(_, theirs)| theirs)
}

/// The value on one line without blanks. Upstream: `virJSONValueToString(value, false)`.
#[must_use]
pub fn to_compact(value: &Value) -> String {
    written(value, Layout(serde_json::ser::CompactFormatter))
}

/// The value on several lines, indented by two blanks, without a final newline.
/// Upstream: `virJSONValueToString(value, true)`.
#[must_use]
pub fn to_pretty(value: &Value) -> String {
    written(value, Layout(serde_json::ser::PrettyFormatter::new()))
}

fn written(value: &Value, layout: impl serde_json::ser::Formatter) -> String {
    use serde::Serialize;
    let mut out = Vec::new();
    // Writing a value to memory cannot fail.
    let _ = value.serialize(&mut serde_json::Serializer::with_formatter(&mut out, layout));
    String::from_utf8_lossy(&out).into_owned()
}

/// A layout whose great numbers have no plus sign in their exponent.
struct Layout<F>(F);

/// Passes methods on.
macro_rules! pass_on {
    ($($method:ident($($argument:ident: $kind:ty),*)),* $(,)?) => {$(
        fn $method<W: ?Sized + std::io::Write>(&mut self, writer: &mut W $(, $argument: $kind)*) -> std::io::Result<()> {
            self.0.$method(writer $(, $argument)*)
        }
    )*};
}

impl<F: serde_json::ser::Formatter> serde_json::ser::Formatter for Layout<F> {
    fn write_f64<W: ?Sized + std::io::Write>(&mut self, writer: &mut W, value: f64) -> std::io::Result<()> {
        let mut text = Vec::new();
        self.0.write_f64(&mut text, value)?;
        text.retain(|byte| *byte != b'+');
        writer.write_all(&text)
    }

    pass_on!(
        begin_array(),
        end_array(),
        begin_array_value(first: bool),
        end_array_value(),
        begin_object(),
        end_object(),
        begin_object_key(first: bool),
        end_object_key(),
        begin_object_value(),
        end_object_value(),
    );
}

/// Members of an object by type. A missing member and one of another type are the same: `None`.
pub trait ObjectExt {
    /// A text. Upstream: `virJSONValueObjectGetString`.
    fn string(&self, key: &str) -> Option<&str>;
    /// A number, as `int`. Upstream: `virJSONValueObjectGetNumberInt`.
    fn i32(&self, key: &str) -> Option<i32>;
    /// A number, as `long long`. Upstream: `virJSONValueObjectGetNumberLong`.
    fn i64(&self, key: &str) -> Option<i64>;
    /// A number, as `unsigned long long`. Upstream: `virJSONValueObjectGetNumberUlong`.
    fn u64(&self, key: &str) -> Option<u64>;
    /// A truth value. Upstream: `virJSONValueObjectGetBoolean`.
    fn bool(&self, key: &str) -> Option<bool>;
    /// An object. Upstream: `virJSONValueObjectGetObject`.
    fn object(&self, key: &str) -> Option<&Map<String, Value>>;
    /// A list. Upstream: `virJSONValueObjectGetArray`.
    fn array(&self, key: &str) -> Option<&Vec<Value>>;
}

impl ObjectExt for Value {
    fn string(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    fn i32(&self, key: &str) -> Option<i32> {
        self.i64(key).and_then(|n| n.try_into().ok())
    }

    fn i64(&self, key: &str) -> Option<i64> {
        self.get(key)?.as_i64()
    }

    fn u64(&self, key: &str) -> Option<u64> {
        self.get(key)?.as_u64()
    }

    fn bool(&self, key: &str) -> Option<bool> {
        self.get(key)?.as_bool()
    }

    fn object(&self, key: &str) -> Option<&Map<String, Value>> {
        self.get(key)?.as_object()
    }

    fn array(&self, key: &str) -> Option<&Vec<Value>> {
        self.get(key)?.as_array()
    }
}

/// An object made member by member. Upstream: `virJSONValueObjectAdd`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectBuilder(Map<String, Value>);

impl ObjectBuilder {
    /// No members yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member that must be there. The value belongs to the object from then on, also if a later member fails.
    ///
    /// # Errors
    /// [`JsonError::Null`] without a value.
    pub fn required(mut self, key: &str, value: Option<impl Into<Value>>) -> Result<Self, JsonError> {
        let value = value.ok_or_else(|| JsonError::Null(key.to_owned()))?;
        self.0.insert(key.to_owned(), value.into());
        Ok(self)
    }

    /// Adds a member if there is a value.
    #[must_use]
    pub fn optional(mut self, key: &str, value: Option<impl Into<Value>>) -> Self {
        if let Some(value) = value {
            self.0.insert(key.to_owned(), value.into());
        }
        self
    }

    /// The object.
    #[must_use]
    pub fn build(self) -> Value {
        Value::Object(self.0)
    }
}

/// Turns keys with dots into nested objects, at all levels: `{"a.b":1}` is `{"a":{"b":1}}`.
/// Upstream: `virJSONValueObjectDeflatten`.
///
/// # Errors
/// [`JsonError::Collision`] if a key is there already.
pub fn deflatten(value: &Value) -> Result<Value, JsonError> {
    let Value::Object(members) = value else { return Ok(value.clone()) };
    let mut result = Map::new();
    for (key, member) in members {
        let member = deflatten(member)?;
        place(&mut result, key, member)?;
    }
    Ok(Value::Object(result))
}

/// # Errors
/// [`JsonError::Collision`].
fn place(object: &mut Map<String, Value>, key: &str, member: Value) -> Result<(), JsonError> {
    let Some((head, tail)) = key.split_once('.') else {
        if object.contains_key(key) {
            return Err(JsonError::Collision(key.to_owned()));
        }
        object.insert(key.to_owned(), member);
        return Ok(());
    };
    match object.entry(head).or_insert_with(|| Value::Object(Map::new())) {
        Value::Object(inner) => place(inner, tail, member),
        _ => Err(JsonError::Collision(head.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts_and_errors() {
        let value = parse("{ \"a\": [1, 2.5, {}], \"b\": [] }").unwrap();
        assert_eq!(to_compact(&value), "{\"a\":[1,2.5,{}],\"b\":[]}");
        assert_eq!(to_pretty(&value), "{\n  \"a\": [\n    1,\n    2.5,\n    {}\n  ],\n  \"b\": []\n}");
        for (text, expected) in
            [("", "continue"), ("[1", "continue"), ("{1:2}", "quoted object property name expected")]
        {
            let error = crate::Error::from(parse(text).unwrap_err());
            assert_eq!(error.message(), format!("internal error: failed to parse JSON: {expected}"));
        }
        assert!(parse("[".repeat(100_000)).is_err(), "hostile depth");
    }

    #[test]
    fn members() {
        let value = parse("{\"n\":-3,\"s\":\"x\",\"o\":{},\"big\":18446744073709551615}").unwrap();
        assert_eq!((value.i32("n"), value.u64("n"), value.u64("big")), (Some(-3), None, Some(u64::MAX)));
        assert_eq!((value.string("s"), value.string("n"), value.bool("none")), (Some("x"), None, None));
        assert!(value.object("o").is_some() && value.array("o").is_none());
    }

    #[test]
    fn objects_are_built() {
        let start = || ObjectBuilder::new().required("a", Some(1));
        let made = start().and_then(|o| o.optional("b", None::<bool>).required("c", Some("x"))).unwrap();
        assert_eq!(to_compact(&made.build()), "{\"a\":1,\"c\":\"x\"}");
        let error = start().and_then(|o| o.required("b", None::<&str>)).unwrap_err();
        assert_eq!(error.to_string(), "argument key 'b' must not have null value");
    }

    #[test]
    fn flattened_keys() {
        let flat = parse("{\"a.b\":{\"c.d\":1},\"a.e\":2}").unwrap();
        assert_eq!(to_compact(&deflatten(&flat).unwrap()), "{\"a\":{\"b\":{\"c\":{\"d\":1}},\"e\":2}}");
        let twice = parse("{\"a\":1,\"a.b\":2}").unwrap();
        assert_eq!(deflatten(&twice), Err(JsonError::Collision("a".into())));
    }
}
