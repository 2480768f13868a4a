//! The trait behind the derive, and what its generated code calls.

use super::form::Form;
use super::tree::Element;
use super::writer::Writer;
use crate::Result;

/// A type that one element maps to. Derived for leaves, written by hand for trunks.
pub trait XmlElement: Sized {
    /// Reads the element.
    ///
    /// # Errors
    /// What is wrong with an attribute or a child; mostly `VIR_ERR_XML_ERROR`.
    fn parse_element(node: &Element<'_>) -> Result<Self>;

    /// What the element may hold.
    fn form() -> &'static Form;

    /// Writes the attributes into the element just started.
    fn write_attrs(&self, writer: &mut Writer);

    /// Writes text and children.
    fn write_body(&self, writer: &mut Writer);

    /// Writes the element as `name`, nothing if it would be empty.
    fn write_nonempty(&self, writer: &mut Writer, name: &str) {
        writer.start(name);
        self.write_attrs(writer);
        self.write_body(writer);
        writer.end_nonempty();
    }

    /// Writes the element as `name`, also if it is empty.
    fn write_element(&self, writer: &mut Writer, name: &str) {
        writer.start(name);
        self.write_attrs(writer);
        self.write_body(writer);
        writer.end();
    }

    /// Writes the element as `name`, with a separate end tag even if it is empty.
    fn write_long(&self, writer: &mut Writer, name: &str) {
        writer.start(name);
        self.write_attrs(writer);
        self.write_body(writer);
        writer.end_long();
    }
}

impl<T: XmlElement> XmlElement for Box<T> {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        T::parse_element(node).map(Self::new)
    }

    fn form() -> &'static Form {
        T::form()
    }

    fn write_attrs(&self, writer: &mut Writer) {
        (**self).write_attrs(writer);
    }

    fn write_body(&self, writer: &mut Writer) {
        (**self).write_body(writer);
    }
}

/// The first child `name` as a typed element.
///
/// # Errors
/// Those of the element.
pub fn parse_child<T: XmlElement>(node: &Element<'_>, name: &str) -> Result<Option<T>> {
    node.child(name).map(T::parse_element).transpose()
}

/// Whether `value` is its type's default, so that it is not written.
pub fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// All children `name` as typed elements.
///
/// # Errors
/// Those of the elements.
pub fn parse_list<T: XmlElement>(node: &Element<'_>, name: &str) -> Result<Vec<T>> {
    // Counted first: device structures are large, and a list that grows copies them again and again.
    let mut list = Vec::with_capacity(node.children_named(name).count());
    for child in node.children_named(name) {
        list.push(T::parse_element(child)?);
    }
    Ok(list)
}

/// An enumeration with one string and one C number per value. Derived by `XmlEnum`.
///
/// Upstream: `VIR_ENUM_IMPL`.
pub trait StringEnum: Copy + PartialEq + Sized + 'static {
    /// All values with their strings, in declaration order.
    const TABLE: &'static [(Self, &'static str)];

    /// The string of the value.
    fn as_str(self) -> &'static str;

    /// The C number of the value.
    fn number(self) -> i32;

    /// The value that `text` spells.
    #[must_use]
    fn from_name(text: &str) -> Option<Self> {
        Self::TABLE.iter().find(|(_, name)| *name == text).map(|(value, _)| *value)
    }

    /// The value with C number `number`.
    #[must_use]
    fn from_number(number: i32) -> Option<Self> {
        Self::TABLE.iter().map(|(value, _)| *value).find(|value| value.number() == number)
    }
}

/// `serialize_element!([generics] [type] [bounds])`: with the feature `serde`, `serde::Serialize` for an [`XmlElement`], as
/// the element that it writes; nothing without it. The derive calls it.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_element {
    ([$($generics:tt)*] [$($name:tt)*] [$($bounds:tt)*]) => {
        #[automatically_derived]
        #[allow(unused_qualifications, reason = "the type is named as it is written")]
        impl $($generics)* $crate::serde::Serialize for $($name)* $($bounds)* {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::xml::serialize_element(self, serializer)
            }
        }
    };
}

/// Without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_element {
    ($($tokens:tt)*) => {};
}

/// `serialize_word!(type)`: with the feature `serde`, `serde::Serialize` for a [`StringEnum`], as its word; nothing
/// without it. The derive calls it.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_word {
    ($name:ident) => {
        #[automatically_derived]
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::xml::StringEnum::as_str(*self))
            }
        }
    };
}

/// Without the feature `serde`.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_word {
    ($($tokens:tt)*) => {};
}
