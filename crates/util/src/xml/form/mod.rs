//! The static description of an element's form: attributes, text, children, their values and how often they occur.
//!
//! The derives emit it from the same fields as reader and writer; an element read by hand declares it beside its reader.
//! [`problems`] compares a tree with it (schema validation), [`ignored`] lists what no reader looks at.

mod ignored;
#[cfg(feature = "serde")]
mod serialize;
mod table;
mod validate;
mod values;

#[cfg(test)]
mod tests;

pub use ignored::{Ignored, ignored};
#[cfg(feature = "serde")]
pub use serialize::{SerdeElement, serialize_element, serialize_text};
pub use validate::{FormError, Place, Problem, Sink, check, problems};
pub use values::{ValueForm, patterns};

/// Returns the form of a type; a function, so that forms may contain themselves.
pub type FormFn = fn() -> &'static Form;

/// What one element may hold. Attributes and children are in any order, as the reader takes them.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The type it belongs to.
    pub name: &'static str,
    /// Its parts, in the order in which they are written.
    pub parts: &'static [Part],
    /// The namespace that attribute-less names of child elements are in, if not that of the document.
    pub namespace: Option<&'static str>,
}

/// How often a part occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurs {
    /// Not at all or once.
    Optional,
    /// Once.
    Required,
    /// Any number of times.
    Any,
    /// Once or more.
    Many,
}

/// One part of a [`Form`].
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// How often it occurs; [`Occurs::Optional`] where that says nothing.
    pub occurs: Occurs,
    /// Its documentation.
    pub doc: &'static str,
}

/// What a [`Part`] is.
#[derive(Clone, Copy, Debug)]
pub enum PartKind {
    /// An attribute.
    Attr {
        /// Its name.
        name: &'static str,
        /// What it says.
        value: ValueForm,
    },
    /// The element's own text.
    Text(ValueForm),
    /// A child element.
    Child {
        /// Its name.
        name: &'static str,
        /// Its form.
        form: FormFn,
    },
    /// Another form's parts in the same element.
    Group(FormFn),
    /// A declared table of parts in the same element.
    Parts(&'static [Part]),
    /// One of several sets of parts; an attribute says which.
    Choice {
        /// The attribute.
        tag: &'static str,
        /// The variant that is meant without the attribute.
        otherwise: Option<&'static str>,
        /// Its values with what each adds.
        variants: &'static [Variant],
    },
    /// Child elements of which there may be only one.
    OneOf(&'static [Part]),
    /// Elements of another namespace.
    Foreign {
        /// The namespace.
        uri: &'static str,
        /// The children's local name.
        name: &'static str,
        /// Their form.
        form: FormFn,
    },
    /// Any child element of any name with anything in it, and any text.
    Anything,
}

/// One value of a choice's attribute.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The value.
    pub value: &'static str,
    /// What the element may hold besides.
    pub form: FormFn,
}
