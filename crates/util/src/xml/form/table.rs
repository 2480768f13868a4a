//! Building forms: what the derives' code and declared tables call, all of it at compile time.

use super::{Form, FormFn, Occurs, Part, PartKind, ValueForm};
use crate::form;

impl Form {
    /// An element with nothing in it.
    #[must_use]
    pub fn empty() -> &'static Self {
        form!("Empty";)
    }

    /// An element with anything in it.
    #[must_use]
    pub fn anything() -> &'static Self {
        form!("Anything"; Part::anything())
    }

    /// Whether the element holds nothing but text: no attribute, no child.
    #[must_use]
    pub fn leaf_value(&self) -> Option<ValueForm> {
        match self.parts {
            [Part { kind: PartKind::Text(value), .. }] => Some(*value),
            _ => None,
        }
    }
}

#[cfg(feature = "serde")]
impl Form {
    /// Whether the element holds whatever it likes.
    pub(super) fn holds_anything(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.kind, PartKind::Anything))
    }
}

impl Part {
    const fn of(kind: PartKind, occurs: Occurs) -> Self {
        Self { kind, occurs, doc: "" }
    }

    /// An optional attribute.
    #[must_use]
    pub const fn attr(name: &'static str, value: ValueForm) -> Self {
        Self::of(PartKind::Attr { name, value }, Occurs::Optional)
    }

    /// The element's text, which may be absent.
    #[must_use]
    pub const fn text(value: ValueForm) -> Self {
        Self::of(PartKind::Text(value), Occurs::Optional)
    }

    /// An optional child element.
    #[must_use]
    pub const fn child(name: &'static str, form: FormFn) -> Self {
        Self::of(PartKind::Child { name, form }, Occurs::Optional)
    }

    /// An optional child element without content.
    #[must_use]
    pub const fn flag(name: &'static str) -> Self {
        Self::child(name, Form::empty)
    }

    /// The parts of another form.
    #[must_use]
    pub const fn group(form: FormFn) -> Self {
        Self::of(PartKind::Group(form), Occurs::Optional)
    }

    /// The parts of a declared table.
    #[must_use]
    pub const fn parts(parts: &'static [Self]) -> Self {
        Self::of(PartKind::Parts(parts), Occurs::Optional)
    }

    /// At most one of these child elements.
    #[must_use]
    pub const fn one_of(parts: &'static [Self]) -> Self {
        Self::of(PartKind::OneOf(parts), Occurs::Optional)
    }

    /// Parts that the attribute `tag` chooses.
    #[must_use]
    pub const fn choice(tag: &'static str, variants: &'static [super::Variant]) -> Self {
        Self::of(PartKind::Choice { tag, otherwise: None, variants }, Occurs::Optional)
    }

    /// A choice that means `variant` without its attribute.
    #[must_use]
    pub const fn otherwise(mut self, variant: &'static str) -> Self {
        if let PartKind::Choice { tag, variants, .. } = self.kind {
            self.kind = PartKind::Choice { tag, otherwise: Some(variant), variants };
        }
        self
    }

    /// Elements `name` of the namespace `uri`.
    #[must_use]
    pub const fn foreign(uri: &'static str, name: &'static str, form: FormFn) -> Self {
        Self::of(PartKind::Foreign { uri, name, form }, Occurs::Any)
    }

    /// Anything.
    #[must_use]
    pub const fn anything() -> Self {
        Self::of(PartKind::Anything, Occurs::Any)
    }

    /// The same part, once.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.occurs = match self.occurs {
            Occurs::Any | Occurs::Many => Occurs::Many,
            Occurs::Optional | Occurs::Required => Occurs::Required,
        };
        self
    }

    /// The same part, any number of times.
    #[must_use]
    pub const fn many(mut self) -> Self {
        self.occurs = match self.occurs {
            Occurs::Required | Occurs::Many => Occurs::Many,
            Occurs::Optional | Occurs::Any => Occurs::Any,
        };
        self
    }

    /// The same part with its documentation.
    #[must_use]
    pub const fn doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }
}

/// The body of a function that returns a form: `form!("Driver"; Part::attr("name", String::FORM))`.
///
/// ```
/// use ferrovirt_util::xml::{Form, Part, XmlValue as _};
///
/// fn driver() -> &'static Form {
///     ferrovirt_util::form!("Driver"; Part::attr("name", String::FORM).required(), Part::flag("fast"))
/// }
/// assert_eq!(driver().parts.len(), 2);
/// ```
#[macro_export]
macro_rules! form {
    ($name:expr; $($part:expr),* $(,)?) => {
        const { &$crate::xml::Form { name: $name, parts: &[$($part),*], namespace: None } }
    };
    ($name:expr, in $uri:expr; $($part:expr),* $(,)?) => {
        const { &$crate::xml::Form { name: $name, parts: &[$($part),*], namespace: Some($uri) } }
    };
}

/// A child element that holds only text of the given form: `leaf!("name", String::FORM)`.
#[macro_export]
macro_rules! leaf {
    ($name:expr, $value:expr) => {
        $crate::xml::Part::child($name, || $crate::form!($name; $crate::xml::Part::text($value).required()))
    };
}

/// A child element with the given parts: `nested!("source"; Part::attr("dev", String::FORM))`.
#[macro_export]
macro_rules! nested {
    ($name:expr; $($part:expr),* $(,)?) => {
        $crate::xml::Part::child($name, || $crate::form!($name; $($part),*))
    };
}
