//! Elements as values for `serde`: JSON and its relatives with the names of the XML.
//!
//! - An attribute is a member `@name`, the element's text `$text`, a child a member with the child's name.
//! - A child that may be repeated is a sequence, however often it is there.
//! - An element that has nothing but a text, by its form, is that text; one with nothing in it is an empty map.
//! - Where the form says "whole number" and the text is one in decimal notation, it is a number; all else is a string, in
//!   the words of the XML (`yes`, `on`).

use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};

use super::validate::{Forms, Lookup, Texts};
use super::{Form, ValueForm};
use crate::ErrorDomain;
use crate::xml::{Element, Writer, XmlElement, parse};

/// An element of a tree as a value for `serde`, by its form.
#[derive(Clone, Copy, Debug)]
pub struct SerdeElement<'e, 'd> {
    node: &'e Element<'d>,
    form: Option<&'static Form>,
}

impl<'e, 'd> SerdeElement<'e, 'd> {
    /// `node` as `form` describes it.
    #[must_use]
    pub fn new(node: &'e Element<'d>, form: &'static Form) -> Self {
        Self { node, form: Some(form) }
    }

    /// Children with their names, in the order in which the names appear.
    fn children(&self) -> Vec<(&'e str, Child<'e, 'd>)> {
        let mut names: Vec<(&str, Child<'_, '_>)> = Vec::new();
        let mut places = std::collections::HashMap::new();
        for node in self.node.children() {
            let (form, many) = match self.form {
                Some(form) => Forms::of(form, self.node, node).chosen(node),
                None => (None, false),
            };
            let value = SerdeElement { node, form };
            let at = *places.entry(node.name()).or_insert(names.len());
            match names.get_mut(at) {
                Some((_, child)) => child.values.push(value),
                None => names.push((node.name(), Child { values: vec![value], many })),
            }
        }
        names
    }
}

/// All children of one name.
struct Child<'e, 'd> {
    values: Vec<SerdeElement<'e, 'd>>,
    many: bool,
}

impl Serialize for Child<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.values.as_slice() {
            [value] if !self.many => value.serialize(serializer),
            values => values.serialize(serializer),
        }
    }
}

impl Serialize for SerdeElement<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let node = self.node;
        let text = || {
            let form = self.form.and_then(|form| Texts::of(form, node).form);
            Text { text: node.text(), form }
        };
        let bare = node.attrs().is_empty() && node.children().is_empty();
        let is_leaf = match self.form {
            Some(form) => form.leaf_value().is_some() || form.holds_anything() && !node.text().is_empty(),
            None => !node.text().is_empty(),
        };
        if bare && is_leaf {
            return text().serialize(serializer);
        }
        let mut map = serializer.serialize_map(None)?;
        for attr in node.attrs() {
            let form = self.form.and_then(|form| Lookup::of(form, node, attr.name, &attr.value));
            map.serialize_entry(
                &format_args!("@{}", attr.name).to_string(),
                &Text { text: &attr.value, form },
            )?;
        }
        if !node.text().is_empty() {
            map.serialize_entry("$text", &text())?;
        }
        for (name, child) in self.children() {
            map.serialize_entry(name, &child)?;
        }
        map.end()
    }
}

/// A number or a text.
struct Text<'t> {
    text: &'t str,
    form: Option<ValueForm>,
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.form.is_some_and(|form| is_number(&form)) {
            // Only what a reader of the number would write in the same way.
            if let Some(number) = self.text.parse::<u64>().ok().filter(|n| n.to_string() == self.text) {
                return serializer.serialize_u64(number);
            }
            if let Some(number) = self.text.parse::<i64>().ok().filter(|n| n.to_string() == self.text) {
                return serializer.serialize_i64(number);
            }
        }
        serializer.serialize_str(self.text)
    }
}

fn is_number(form: &ValueForm) -> bool {
    match form {
        ValueForm::Integer { .. } => true,
        ValueForm::AnyOf(forms) => forms.iter().any(is_number),
        _ => false,
    }
}

/// Serializes what `value` writes: without what only the writer's flags ask for, such as passwords.
///
/// # Errors
/// The serializer's.
pub fn serialize_element<T: XmlElement, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::new();
    value.write_element(&mut writer, T::form().name);
    serialize_text(&writer.finish(), T::form(), serializer)
}

/// Serializes the document `text` of the form `form`.
///
/// # Errors
/// The serializer's, or the text is not well formed.
pub fn serialize_text<S: Serializer>(
    text: &str,
    form: &'static Form,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let root = parse(text, ErrorDomain::XML).map_err(S::Error::custom)?;
    SerdeElement::new(&root, form).serialize(serializer)
}
