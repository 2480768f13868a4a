//! Elements of the hypervisors' own namespaces at the end of the document. Upstream: `virXMLNamespace`.
#![expect(missing_docs, reason = "fields are named after the elements they hold")]

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, Writer, XmlElement};

/// Prefix and address of each known namespace.
const KNOWN: &[(&str, &str)] = &[
    ("qemu", "http://libvirt.org/schemas/domain/qemu/1.0"),
    ("lxc", "http://libvirt.org/schemas/domain/lxc/1.0"),
    ("xen", "http://libvirt.org/schemas/domain/xen/1.0"),
    ("bhyve", "http://libvirt.org/schemas/domain/bhyve/1.0"),
    ("vmware", "http://libvirt.org/schemas/domain/vmware/1.0"),
];

/// Which namespaces the document uses, for the root's `xmlns` attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declarations(Vec<usize>);

impl XmlElement for Declarations {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let used = |uri: &str| node.children_in(uri).next().is_some();
        Ok(Self((0..KNOWN.len()).filter(|i| used(KNOWN[*i].1)).collect()))
    }

    fn write_attrs(&self, writer: &mut Writer) {
        for index in &self.0 {
            let (prefix, uri) = KNOWN[*index];
            writer.attr(&format!("xmlns:{prefix}"), uri);
        }
    }

    fn write_body(&self, _: &mut Writer) {}
}

/// A tree of a known namespace: local names, attributes, text, children.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamespaceElement {
    pub name: String,
    pub attrs: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<Self>,
}

impl NamespaceElement {
    fn read(node: &Element<'_>) -> Self {
        Self {
            name: node.local_name().to_owned(),
            attrs: node.attrs().iter().map(|a| (a.name.to_owned(), a.value.to_string())).collect(),
            text: node.text().to_owned(),
            children: node.children().iter().map(Self::read).collect(),
        }
    }

    fn write(&self, writer: &mut Writer, prefix: &str) {
        writer.start(&format!("{prefix}:{}", self.name));
        for (name, value) in self.attrs.iter().filter(|(name, _)| !name.starts_with("xmlns")) {
            writer.attr(name, value);
        }
        if !self.text.is_empty() {
            writer.text(&self.text);
        }
        for child in &self.children {
            child.write(writer, prefix);
        }
        writer.end();
    }

    /// Attribute `name`.
    #[must_use]
    pub fn attr(&self, name: &str) -> Option<&str> {
        self.attrs.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }
}

/// Elements of the known namespaces, with the prefix of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Namespaces(pub Vec<(&'static str, NamespaceElement)>);

impl Namespaces {
    /// The element `name` of the namespace usually called `prefix` (`qemu`, `commandline`).
    #[must_use]
    pub fn element(&self, prefix: &str, name: &str) -> Option<&NamespaceElement> {
        self.0.iter().find(|(p, e)| *p == prefix && e.name == name).map(|(_, e)| e)
    }

    /// Arguments and environment of `<PREFIX:commandline>`.
    #[must_use]
    pub fn command_line(&self, prefix: &str) -> (Vec<&str>, Vec<(&str, Option<&str>)>) {
        let children = self.element(prefix, "commandline").map(|e| e.children.as_slice()).unwrap_or_default();
        let args = children.iter().filter(|c| c.name == "arg").filter_map(|c| c.attr("value")).collect();
        let environment = children.iter().filter(|c| c.name == "env");
        (args, environment.filter_map(|c| c.attr("name").map(|name| (name, c.attr("value")))).collect())
    }
}

impl XmlElement for Namespaces {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let mut elements = Vec::new();
        for (prefix, uri) in KNOWN {
            elements.extend(node.children_in(uri).map(|e| (*prefix, NamespaceElement::read(e))));
        }
        Ok(Self(elements))
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        for (prefix, element) in &self.0 {
            element.write(writer, prefix);
        }
    }
}
