//! The tree: elements with attributes, text, children and the line they start on.

use std::borrow::Cow;
use std::sync::Arc;

/// One attribute as written, references resolved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Name with its prefix.
    pub name: &'a str,
    /// Value.
    pub value: Cow<'a, str>,
}

/// An element. Text between child elements is kept only if it is more than white space; comments are not kept
/// ([`Element::source`] still has them).
#[derive(Clone, Debug)]
pub struct Element<'a> {
    name: &'a str,
    namespace: Option<Arc<str>>,
    attrs: Vec<Attribute<'a>>,
    text: Cow<'a, str>,
    children: Vec<Self>,
    source: &'a str,
    line: u32,
}

impl<'a> Element<'a> {
    pub(super) fn new(name: &'a str, line: u32) -> Self {
        let (attrs, children) = (Vec::new(), Vec::new());
        Self { name, namespace: None, attrs, text: Cow::Borrowed(""), children, source: "", line }
    }

    pub(super) fn set_attrs(&mut self, attrs: Vec<Attribute<'a>>) {
        self.attrs = attrs;
    }

    pub(super) fn set_children(&mut self, children: Vec<Self>) {
        self.children = children;
    }

    /// White space before the first child is layout.
    pub(super) fn drop_blank_text(&mut self) {
        if is_blank(&self.text) {
            self.text = Cow::Borrowed("");
        }
    }

    /// Adds text; white space behind a child is layout.
    pub(super) fn push_text(&mut self, text: Cow<'a, str>, behind_child: bool) {
        if behind_child && is_blank(&text) {
            return;
        }
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }

    pub(super) fn set_source(&mut self, source: &'a str) {
        self.source = source;
    }

    pub(super) fn set_namespace(&mut self, uri: Arc<str>) {
        self.namespace = Some(uri);
    }

    /// Name with its prefix, as written.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// The prefix, empty if there is none.
    #[must_use]
    pub fn prefix(&self) -> &'a str {
        self.name.split_once(':').map_or("", |(prefix, _)| prefix)
    }

    /// Name without its prefix.
    #[must_use]
    pub fn local_name(&self) -> &'a str {
        self.name.split_once(':').map_or(self.name, |(_, local)| local)
    }

    /// The namespace that the prefix stands for.
    #[must_use]
    pub fn namespace(&self) -> Option<&str> {
        self.namespace.as_deref()
    }

    /// Line of the start tag, from 1.
    #[must_use]
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The text of the document from the start tag to the end tag.
    #[must_use]
    pub fn source(&self) -> &'a str {
        self.source
    }

    /// All attributes in document order.
    #[must_use]
    pub fn attrs(&self) -> &[Attribute<'a>] {
        &self.attrs
    }

    /// The value of attribute `name`. Upstream: `virXMLPropString`.
    #[must_use]
    pub fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.iter().find(|a| a.name == name).map(|a| a.value.as_ref())
    }

    /// Whether attribute `name` is present.
    #[must_use]
    pub fn has_attr(&self, name: &str) -> bool {
        self.attr(name).is_some()
    }

    /// The text directly in this element. Upstream: `virXMLNodeContentString`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All child elements.
    #[must_use]
    pub fn children(&self) -> &[Self] {
        &self.children
    }

    /// The child elements called `name`.
    pub fn children_named<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s Self> {
        self.children.iter().filter(move |c| c.name == name)
    }

    /// The first child element called `name`. Upstream: `virXMLNodeGetSubelement`.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|c| c.name == name)
    }

    /// The first element at `path`, names separated by `/`.
    #[must_use]
    pub fn find(&self, path: &str) -> Option<&Self> {
        path.split('/').try_fold(self, |at, name| at.child(name))
    }

    /// Text of the first child called `name`, `None` if there is no such child or it is empty.
    /// Upstream: `virXPathString("string(./name)")`.
    #[must_use]
    pub fn child_text(&self, name: &str) -> Option<&str> {
        self.child(name).map(Self::text).filter(|t| !t.is_empty())
    }

    /// The child elements whose namespace is `uri`, whatever their prefix.
    pub fn children_in<'s>(&'s self, uri: &'s str) -> impl Iterator<Item = &'s Self> {
        self.children.iter().filter(move |c| c.namespace() == Some(uri))
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
}
