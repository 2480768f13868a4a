//! Values of attributes and text elements, and the errors about them.

use std::borrow::Cow;

use super::form::ValueForm;
use super::tree::Element;
use crate::{ErrorDomain, ErrorNumber, Result, VirError};

/// What is wrong with an attribute or element, in upstream's words.
#[derive(Debug, thiserror::Error)]
pub enum ValueError {
    /// The attribute is not there.
    #[error("Missing required attribute '{attribute}' in element '{element}'")]
    MissingAttribute {
        /// The attribute.
        attribute: String,
        /// Its element.
        element: String,
    },
    /// The attribute's text is not a value of its type.
    #[error("Invalid value for attribute '{attribute}' in element '{element}': '{value}'.{hint}")]
    InvalidAttribute {
        /// The attribute.
        attribute: String,
        /// Its element.
        element: String,
        /// What it says.
        value: String,
        /// What is expected, after a space; or nothing.
        hint: &'static str,
    },
    /// The attribute is zero and must not be.
    #[error("Invalid value for attribute '{attribute}' in element '{element}': Zero is not permitted")]
    ZeroAttribute {
        /// The attribute.
        attribute: String,
        /// Its element.
        element: String,
    },
    /// The element is not there.
    #[error("missing required element '{element}' in element '{parent}'")]
    MissingElement {
        /// The element.
        element: String,
        /// Where it should be.
        parent: String,
    },
    /// The element's text is not a value of its type.
    #[error("Invalid value for element '{element}': '{value}'.{hint}")]
    InvalidElement {
        /// The element.
        element: String,
        /// What it says.
        value: String,
        /// What is expected, after a space; or nothing.
        hint: &'static str,
    },
}

/// A wrong value, in words of its own.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
struct Refused {
    number: ErrorNumber,
    text: String,
}

impl VirError for Refused {
    fn number(&self) -> ErrorNumber {
        self.number
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::DOMAIN
    }
}

/// The error of number `number` that `template` says with `value` in place of `{}`: for the values whose errors are not those
/// of [`ValueError`].
#[must_use]
pub fn refused(number: ErrorNumber, template: &str, value: &str) -> crate::Error {
    Refused { number, text: template.replacen("{}", value, 1) }.into()
}

impl VirError for ValueError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::XML_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::XML
    }
}

/// Why a text is not a value: what was expected instead, after a space; empty if there is nothing to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InvalidValue(pub &'static str);

/// A type that an attribute or a text element can hold.
pub trait XmlValue: Sized {
    /// What texts spell a value.
    const FORM: ValueForm;

    /// The value that `text` spells.
    ///
    /// # Errors
    /// What was expected instead.
    fn from_xml_value(text: &str) -> Result<Self, InvalidValue>;

    /// The spelling of the value, not escaped.
    fn to_xml_value(&self) -> Cow<'_, str>;

    /// Whether the value is zero, for attributes that refuse it.
    fn is_zero(&self) -> bool {
        false
    }
}

impl XmlValue for String {
    const FORM: ValueForm = ValueForm::Text;

    fn from_xml_value(text: &str) -> Result<Self, InvalidValue> {
        Ok(text.to_owned())
    }

    fn to_xml_value(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

/// `yes` and `no`.
impl XmlValue for bool {
    const FORM: ValueForm = ValueForm::Words(&["yes", "no"]);

    fn from_xml_value(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(InvalidValue("")),
        }
    }

    fn to_xml_value(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "yes" } else { "no" })
    }
}

/// `on` and `off`. An absent one is `Option::None`. Upstream: `virTristateSwitch`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OnOff(pub bool);

impl XmlValue for OnOff {
    const FORM: ValueForm = ValueForm::Words(&["on", "off"]);

    fn from_xml_value(text: &str) -> Result<Self, InvalidValue> {
        match text {
            "on" => Ok(Self(true)),
            "off" => Ok(Self(false)),
            _ => Err(InvalidValue("")),
        }
    }

    fn to_xml_value(&self) -> Cow<'_, str> {
        Cow::Borrowed(if self.0 { "on" } else { "off" })
    }
}

macro_rules! integer_values {
    ($($type:ty: $hint:literal;)*) => {$(
        impl XmlValue for $type {
            const FORM: ValueForm = ValueForm::integer(<$type>::MIN as i128, <$type>::MAX as i128);

            fn from_xml_value(text: &str) -> Result<Self, InvalidValue> {
                text.trim_ascii_start().parse().map_err(|_| InvalidValue($hint))
            }

            fn to_xml_value(&self) -> Cow<'_, str> {
                Cow::Owned(self.to_string())
            }

            fn is_zero(&self) -> bool {
                *self == 0
            }
        }
    )*};
}

integer_values! {
    u8: " Expected non-negative integer value";
    u16: " Expected non-negative integer value";
    u32: " Expected non-negative integer value";
    u64: " Expected non-negative integer value";
    i32: " Expected integer value";
    i64: " Expected integer value";
}

/// Integers that may be written in hexadecimal (`0x..`) or octal (`0..`) and are formatted as `0x` with a fixed number of
/// digits: the derive's `hex = DIGITS`.
pub trait HexValue: Copy {
    /// What texts spell a value.
    const FORM: ValueForm;
    /// The number that `text` spells in C's notation.
    fn from_c_number(text: &str) -> Option<Self>;
    /// The number itself.
    fn widen(self) -> u64;
}

macro_rules! hex_values {
    ($($type:ty)*) => {$(
        impl HexValue for $type {
            const FORM: ValueForm = ValueForm::c_number(<$type>::MAX as i128);

            fn from_c_number(text: &str) -> Option<Self> {
                parse_c_number(text).and_then(|n| n.try_into().ok())
            }

            fn widen(self) -> u64 {
                u64::from(self)
            }
        }
    )*};
}
hex_values! { u8 u16 u32 u64 }

/// The number that `text` spells in C's notation: decimal, `0x` hexadecimal or `0` octal. Upstream: `virStrToLong` with base 0.
#[must_use]
pub fn parse_c_number(text: &str) -> Option<u64> {
    let text = text.trim_ascii_start();
    if let Some(hex) = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        return if hex.starts_with('+') { None } else { u64::from_str_radix(hex, 16).ok() };
    }
    match text.strip_prefix('0') {
        Some(octal) if !octal.is_empty() && !octal.starts_with('+') => u64::from_str_radix(octal, 8).ok(),
        _ => text.parse().ok(),
    }
}

/// Typed access to attributes and text children, with upstream's errors.
impl Element<'_> {
    /// The error that attribute `name` is missing.
    #[must_use]
    pub fn missing_attr(&self, name: &str) -> ValueError {
        ValueError::MissingAttribute { attribute: name.to_owned(), element: self.name().to_owned() }
    }

    /// The error that attribute `name` has a wrong value.
    #[must_use]
    pub fn invalid_attr(&self, name: &str, hint: InvalidValue) -> ValueError {
        ValueError::InvalidAttribute {
            attribute: name.to_owned(),
            element: self.name().to_owned(),
            value: self.attr(name).unwrap_or_default().to_owned(),
            hint: hint.0,
        }
    }

    /// Attribute `name`, `None` if it is not there. Upstream: `virXMLPropEnum`, `virXMLPropUInt`, ...
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if its text is not a value of the type.
    pub fn attr_opt<T: XmlValue>(&self, name: &str) -> Result<Option<T>> {
        match self.attr(name) {
            None => Ok(None),
            Some(text) => Ok(Some(T::from_xml_value(text).map_err(|hint| self.invalid_attr(name, hint))?)),
        }
    }

    /// Attribute `name`, which must be there. Upstream: `VIR_XML_PROP_REQUIRED`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if it is missing or not a value of the type.
    pub fn attr_required<T: XmlValue>(&self, name: &str) -> Result<T> {
        Ok(self.attr_opt(name)?.ok_or_else(|| self.missing_attr(name))?)
    }

    /// Attribute `name`, the type's default if it is not there.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if its text is not a value of the type.
    pub fn attr_or_default<T: XmlValue + Default>(&self, name: &str) -> Result<T> {
        Ok(self.attr_opt(name)?.unwrap_or_default())
    }

    /// Attribute `name` in C's number notation.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if its text is not such a number.
    pub fn attr_hex<T: HexValue>(&self, name: &str) -> Result<Option<T>> {
        let hint = InvalidValue(" Expected non-negative integer value");
        self.attr(name)
            .map(|t| T::from_c_number(t).ok_or_else(|| self.invalid_attr(name, hint).into()))
            .transpose()
    }

    /// Refuses a zero in attribute `name`. Upstream: `VIR_XML_PROP_NONZERO`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if `value` is zero.
    pub fn nonzero<T: XmlValue>(&self, name: &str, value: Option<&T>) -> Result<()> {
        if value.is_some_and(XmlValue::is_zero) {
            // The zero of an enumeration is a word.
            if !self
                .attr(name)
                .is_some_and(|text| text.trim_ascii_start().starts_with(|c: char| c.is_ascii_digit()))
            {
                return Err(self.invalid_attr(name, InvalidValue("")).into());
            }
            let (attribute, element) = (name.to_owned(), self.name().to_owned());
            return Err(ValueError::ZeroAttribute { attribute, element }.into());
        }
        Ok(())
    }

    /// The element's own text as a value.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if the text is not a value of the type.
    pub fn text_value<T: XmlValue>(&self) -> Result<T> {
        Ok(T::from_xml_value(self.text()).map_err(|hint| self.invalid_text(hint))?)
    }

    /// The error that the element's text is a wrong value.
    #[must_use]
    pub fn invalid_text(&self, hint: InvalidValue) -> ValueError {
        ValueError::InvalidElement {
            element: self.name().to_owned(),
            value: self.text().to_owned(),
            hint: hint.0,
        }
    }

    /// The error that the text of child `name` is a wrong value.
    #[must_use]
    pub fn invalid_child(&self, name: &str, hint: InvalidValue) -> ValueError {
        self.child(name).unwrap_or(self).invalid_text(hint)
    }

    /// Text of the child `name` as a value; `None` if there is no such child or it is empty.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR` if its text is not a value of the type.
    pub fn child_value<T: XmlValue>(&self, name: &str) -> Result<Option<T>> {
        self.child(name).filter(|c| !c.text().is_empty()).map(Self::text_value).transpose()
    }

    /// The error that child `name` is missing.
    #[must_use]
    pub fn missing_child(&self, name: &str) -> ValueError {
        ValueError::MissingElement { element: name.to_owned(), parent: self.name().to_owned() }
    }
}
