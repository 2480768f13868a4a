//! Comparing a tree with a form.

use std::collections::HashMap;
use std::fmt;

use super::{Form, FormFn, Occurs, Part, PartKind, ValueForm, Variant};
use crate::xml::Element;
use crate::{ErrorDomain, ErrorNumber, Result, VirError};

/// Where in a document a problem is: the element, from the root.
#[derive(Clone, Copy, Debug)]
pub struct Place<'p, 'd> {
    parent: Option<&'p Self>,
    /// The element.
    pub node: &'p Element<'d>,
    /// How many siblings of the same name are before it.
    before: usize,
}

impl<'p, 'd> Place<'p, 'd> {
    /// The root.
    pub(super) fn root(node: &'p Element<'d>) -> Self {
        Self { parent: None, node, before: 0 }
    }

    fn child<'c>(&'c self, node: &'c Element<'d>, before: usize) -> Place<'c, 'd>
    where
        'p: 'c,
    {
        Place { parent: Some(self), node, before }
    }
}

/// `/domain/devices/disk[2]`, the number only where there are several.
impl fmt::Display for Place<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(parent) = self.parent else { return write!(f, "/{}", self.node.name()) };
        write!(f, "{parent}/{}", self.node.name())?;
        if self.before > 0 || parent.node.children_named(self.node.name()).nth(1).is_some() {
            write!(f, "[{}]", self.before + 1)?;
        }
        Ok(())
    }
}

/// What does not fit a form.
#[derive(Debug)]
pub enum Problem<'p> {
    /// A child element that the form does not have.
    UnknownElement(&'p Element<'p>),
    /// An attribute that the form does not have.
    UnknownAttribute(&'p str),
    /// Text where there is none.
    UnexpectedText,
    /// An attribute's value.
    InvalidAttribute(&'p str, ValueForm),
    /// The element's text.
    InvalidText(ValueForm),
    /// An attribute that must be there.
    MissingAttribute(&'static str),
    /// A child that must be there.
    MissingElement(&'static str),
    /// A child that may be there only once.
    Repeated(&'static str),
}

impl fmt::Display for Problem<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownElement(node) => write!(f, "unknown element '{}'", node.name()),
            Self::UnknownAttribute(name) => write!(f, "unknown attribute '{name}'"),
            Self::UnexpectedText => f.write_str("unexpected text"),
            Self::InvalidAttribute(name, form) => {
                write!(f, "invalid value of attribute '{name}', expected {}", form.describe())
            }
            Self::InvalidText(form) => write!(f, "invalid text, expected {}", form.describe()),
            Self::MissingAttribute(name) => write!(f, "missing attribute '{name}'"),
            Self::MissingElement(name) => write!(f, "missing element '{name}'"),
            Self::Repeated(name) => write!(f, "more than one element '{name}'"),
        }
    }
}

/// A document that does not fit its form. Upstream: `virXMLValidatorValidate`.
#[derive(Debug, thiserror::Error)]
#[error("Unable to validate doc against {schema}\nat line {line}: {problem} in {path}")]
pub struct FormError {
    /// The name of the form's schema.
    pub schema: &'static str,
    /// The line of the element.
    pub line: u32,
    /// What is wrong.
    pub problem: String,
    /// The element.
    pub path: String,
}

impl VirError for FormError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::XML_INVALID_SCHEMA
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::XML
    }
}

/// Refuses the tree below `node` if it does not fit `form`; `schema` names the form in the message.
///
/// # Errors
/// `VIR_ERR_XML_INVALID_SCHEMA` with line and path of the first problem.
pub fn check(node: &Element<'_>, form: &'static Form, schema: &'static str) -> Result<()> {
    let mut first = None;
    problems(node, form, &mut |place, problem| {
        let line = match &problem {
            Problem::UnknownElement(child) => child.line(),
            _ => place.node.line(),
        };
        first = Some(FormError { schema, line, problem: problem.to_string(), path: place.to_string() });
        false
    });
    first.map_or(Ok(()), |error| Err(error.into()))
}

/// Receives one problem and says whether to go on.
pub type Sink<'s> = dyn FnMut(&Place<'_, '_>, Problem<'_>) -> bool + 's;

/// Tells `sink` every problem of the tree below `node`, until it says stop. Returns whether it never did.
pub fn problems(node: &Element<'_>, form: &'static Form, sink: &mut Sink<'_>) -> bool {
    Walk { sink }.element(&Place::root(node), form)
}

struct Walk<'w, 's> {
    sink: &'w mut Sink<'s>,
}

impl Walk<'_, '_> {
    fn element(&mut self, place: &Place<'_, '_>, form: &'static Form) -> bool {
        let node = place.node;
        for attr in node.attrs().iter().filter(|a| a.name != "xmlns" && !a.name.starts_with("xmlns:")) {
            let mut lookup = Lookup { name: attr.name, value: &attr.value, form: None, fits: false };
            lookup.attribute(form.parts, node);
            let fits = match lookup.form {
                None => (self.sink)(place, Problem::UnknownAttribute(attr.name)),
                Some(_) if lookup.fits => true,
                Some(form) => (self.sink)(place, Problem::InvalidAttribute(attr.name, form)),
            };
            if !fits {
                return false;
            }
        }
        self.text(place, &Texts::of(form, node))
            && self.presence(place, form, form.parts)
            && self.children(place, form)
    }

    fn children(&mut self, place: &Place<'_, '_>, form: &'static Form) -> bool {
        // Counted on the way: to look back from each of a hundred thousand siblings would take too long.
        let mut seen = HashMap::new();
        place.node.children().iter().all(|child| {
            let count = seen.entry(child.name()).or_insert(0);
            *count += 1;
            self.child(place, form, child, *count - 1)
        })
    }

    fn text(&mut self, place: &Place<'_, '_>, texts: &Texts) -> bool {
        let text = place.node.text();
        match texts.form {
            _ if texts.anything => true,
            None if text.trim_ascii().is_empty() => true,
            None => (self.sink)(place, Problem::UnexpectedText),
            Some(_) if text.is_empty() && texts.optional => true,
            Some(form) if form.accepts(text) => true,
            // Elements with text beside children or with indentation around the value.
            Some(form) if form.accepts(text.trim_ascii()) => true,
            Some(form) => (self.sink)(place, Problem::InvalidText(form)),
        }
    }

    /// Whether what must be there is there, and what may be there once is there once.
    fn presence(&mut self, place: &Place<'_, '_>, form: &'static Form, parts: &'static [Part]) -> bool {
        parts.iter().all(|part| match part.kind {
            PartKind::Attr { name, .. } => {
                part.occurs != Occurs::Required
                    || place.node.has_attr(name)
                    || (self.sink)(place, Problem::MissingAttribute(name))
            }
            PartKind::Child { name, .. } => self.count(place, form, name, part.occurs),
            PartKind::Group(form) => self.presence(place, form(), form().parts),
            PartKind::Parts(parts) => self.presence(place, form, parts),
            PartKind::OneOf(parts) => self.one_of(place, form, parts),
            PartKind::Choice { tag, .. } => match variant(&part.kind, place.node) {
                Some(variant) => self.presence(place, (variant.form)(), (variant.form)().parts),
                // A wrong value is reported with the attribute.
                None => place.node.has_attr(tag) || (self.sink)(place, Problem::MissingAttribute(tag)),
            },
            PartKind::Text(_) | PartKind::Foreign { .. } | PartKind::Anything => true,
        })
    }

    fn count(
        &mut self,
        place: &Place<'_, '_>,
        form: &'static Form,
        name: &'static str,
        occurs: Occurs,
    ) -> bool {
        if occurs == Occurs::Any {
            return true;
        }
        let mut found = place.node.children().iter().filter(|c| is_named(c, form, name));
        match (found.next(), occurs) {
            (None, Occurs::Required | Occurs::Many) => (self.sink)(place, Problem::MissingElement(name)),
            (Some(_), Occurs::Optional | Occurs::Required) if found.next().is_some() => {
                (self.sink)(place, Problem::Repeated(name))
            }
            _ => true,
        }
    }

    fn one_of(&mut self, place: &Place<'_, '_>, form: &'static Form, parts: &'static [Part]) -> bool {
        let own = |child: &Element<'_>| {
            parts.iter().find_map(|part| match part.kind {
                PartKind::Child { name, .. } if is_named(child, form, name) => Some(name),
                _ => None,
            })
        };
        match place.node.children().iter().filter_map(own).nth(1) {
            Some(name) => (self.sink)(place, Problem::Repeated(name)),
            None => true,
        }
    }

    fn child(
        &mut self,
        place: &Place<'_, '_>,
        form: &'static Form,
        child: &Element<'_>,
        before: usize,
    ) -> bool {
        let forms = Forms::of(form, place.node, child);
        let inner = place.child(child, before);
        let Some(first) = forms.first else {
            return forms.anything || (self.sink)(place, Problem::UnknownElement(child));
        };
        let fits = |form: &FormFn| Walk { sink: &mut |_, _| false }.element(&inner, form());
        let other = !forms.more.is_empty() && (fits(&first) || forms.more.iter().any(fits));
        forms.anything || other || self.element(&inner, first())
    }
}

fn is_named(child: &Element<'_>, form: &Form, name: &str) -> bool {
    match form.namespace {
        None => child.name() == name,
        Some(uri) => child.namespace() == Some(uri) && child.local_name() == name,
    }
}

/// The variant of a choice that `node` is.
fn variant(choice: &PartKind, node: &Element<'_>) -> Option<&'static Variant> {
    let PartKind::Choice { tag, otherwise, variants } = choice else { return None };
    let name = node.attr(tag).or(*otherwise)?;
    variants.iter().find(|v| v.value == name)
}

/// The search for an attribute, which several parts may name.
pub(super) struct Lookup<'l> {
    name: &'l str,
    value: &'l str,
    /// The first form found.
    form: Option<ValueForm>,
    /// Whether any of the forms accepts the value.
    fits: bool,
}

impl<'l> Lookup<'l> {
    /// The form of an attribute.
    #[cfg(feature = "serde")]
    pub(super) fn of(
        form: &'static Form,
        node: &Element<'_>,
        name: &'l str,
        value: &'l str,
    ) -> Option<ValueForm> {
        let mut lookup = Self { name, value, form: None, fits: false };
        lookup.attribute(form.parts, node);
        lookup.form
    }

    fn found(&mut self, form: ValueForm) {
        self.fits = self.fits || form.accepts(self.value);
        self.form.get_or_insert(form);
    }

    fn attribute(&mut self, parts: &'static [Part], node: &Element<'_>) {
        for part in parts {
            match &part.kind {
                PartKind::Attr { name, value } if *name == self.name => self.found(*value),
                PartKind::Group(form) => self.attribute(form().parts, node),
                PartKind::Parts(parts) => self.attribute(parts, node),
                PartKind::Choice { tag, variants, .. } if *tag == self.name => {
                    self.found(ValueForm::Variants(variants));
                }
                choice @ PartKind::Choice { variants, .. } => match variant(choice, node) {
                    Some(variant) => self.attribute((variant.form)().parts, node),
                    // The choice itself is reported; its variants' parts are not unknown.
                    None => variants.iter().for_each(|v| self.attribute((v.form)().parts, node)),
                },
                PartKind::Anything => self.found(ValueForm::Text),
                _ => {}
            }
        }
    }
}

/// The forms that a child may have.
#[derive(Default)]
pub(super) struct Forms {
    first: Option<FormFn>,
    more: Vec<FormFn>,
    anything: bool,
    /// Whether there may be several of them.
    many: bool,
}

impl Forms {
    /// What `child` of `node`, whose form is `form`, may be.
    pub(super) fn of(form: &'static Form, node: &Element<'_>, child: &Element<'_>) -> Self {
        let mut forms = Self::default();
        forms.collect(form, form.parts, node, child);
        forms
    }

    /// The one that `child` fits, and whether there may be several such children.
    #[cfg(feature = "serde")]
    pub(super) fn chosen(&self, child: &Element<'_>) -> (Option<&'static Form>, bool) {
        let fits = |form: &&FormFn| problems(child, form(), &mut |_, _| false);
        let form = match self.more.as_slice() {
            [] => self.first.as_ref(),
            more => self.first.iter().chain(more).find(fits).or(self.first.as_ref()),
        };
        (form.map(|form| form()), self.many)
    }

    fn collect(
        &mut self,
        form: &'static Form,
        parts: &'static [Part],
        node: &Element<'_>,
        child: &Element<'_>,
    ) {
        for part in parts {
            match &part.kind {
                PartKind::Child { name, form: inner } if is_named(child, form, name) => {
                    self.push(*inner, part.occurs);
                }
                PartKind::Group(group) => self.collect(group(), group().parts, node, child),
                PartKind::Parts(parts) | PartKind::OneOf(parts) => self.collect(form, parts, node, child),
                choice @ PartKind::Choice { variants, .. } => {
                    let mut add = |v: &Variant| self.collect((v.form)(), (v.form)().parts, node, child);
                    match variant(choice, node) {
                        Some(variant) => add(variant),
                        None => variants.iter().for_each(add),
                    }
                }
                PartKind::Foreign { uri, name, form: inner }
                    if child.namespace() == Some(uri) && child.local_name() == *name =>
                {
                    self.push(*inner, part.occurs);
                }
                PartKind::Anything => self.anything = true,
                _ => {}
            }
        }
    }

    fn push(&mut self, form: FormFn, occurs: Occurs) {
        self.many |= matches!(occurs, Occurs::Any | Occurs::Many);
        match self.first {
            None => self.first = Some(form),
            Some(_) => self.more.push(form),
        }
    }
}

/// What the parts of a form say about the element's own text.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) form: Option<ValueForm>,
    optional: bool,
    anything: bool,
}

impl Texts {
    /// The text of `node`, whose form is `form`.
    pub(super) fn of(form: &'static Form, node: &Element<'_>) -> Self {
        let mut texts = Self::default();
        texts.collect(form.parts, node);
        texts
    }

    fn collect(&mut self, parts: &'static [Part], node: &Element<'_>) {
        for part in parts {
            match &part.kind {
                PartKind::Text(form) => {
                    self.form.get_or_insert(*form);
                    self.optional |= part.occurs == Occurs::Optional;
                }
                PartKind::Group(form) => self.collect(form().parts, node),
                PartKind::Parts(parts) => self.collect(parts, node),
                choice @ PartKind::Choice { .. } => {
                    if let Some(variant) = variant(choice, node) {
                        self.collect((variant.form)().parts, node);
                    }
                }
                PartKind::Anything => self.anything = true,
                _ => {}
            }
        }
    }
}
