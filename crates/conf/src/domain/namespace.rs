//! Elements of the hypervisors' own namespaces at the end of the document. Upstream: `virXMLNamespace`.
#![expect(missing_docs, reason = "fields are named after the elements they hold")]

use ferrovirt_util::Result;
use ferrovirt_util::form;
use ferrovirt_util::xml::{Element, Form, Part, ValueForm, Writer, XmlElement, XmlValue as _};

/// Prefix and address of each known namespace.
const KNOWN: &[(&str, &str)] =
    &[("qemu", QEMU), ("lxc", LXC), ("xen", XEN), ("bhyve", BHYVE), ("vmware", VMWARE)];

const QEMU: &str = "http://libvirt.org/schemas/domain/qemu/1.0";
const LXC: &str = "http://libvirt.org/schemas/domain/lxc/1.0";
const XEN: &str = "http://libvirt.org/schemas/domain/xen/1.0";
const BHYVE: &str = "http://libvirt.org/schemas/domain/bhyve/1.0";
const VMWARE: &str = "http://libvirt.org/schemas/domain/vmware/1.0";

/// Which namespaces the document uses, for the root's `xmlns` attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declarations(Vec<usize>);

impl Declarations {
    /// Declares the namespace usually called `prefix`; an unknown one is left out.
    pub fn declare(&mut self, prefix: &str) {
        if let Some(index) = KNOWN.iter().position(|known| known.0 == prefix)
            && !self.0.contains(&index)
        {
            self.0.push(index);
            self.0.sort_unstable();
        }
    }
}

impl XmlElement for Declarations {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let used = |uri: &str| node.children_in(uri).next().is_some();
        Ok(Self((0..KNOWN.len()).filter(|i| used(KNOWN[*i].1)).collect()))
    }

    fn form() -> &'static Form {
        // Declarations of namespaces are no attributes.
        Form::empty()
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

    fn form() -> &'static Form {
        form!(
            "Namespaces";
            Part::foreign(QEMU, "commandline", || form!("Commandline", in QEMU;
                Part::child("arg", argument).many(),
                Part::child("env", variable).many(),
            )),
            Part::foreign(QEMU, "capabilities", || form!("QemuCapabilities", in QEMU;
                Part::child("add", capability).many(),
                Part::child("del", capability).many(),
            )),
            Part::foreign(QEMU, "deprecation", || form!("Deprecation";
                Part::attr("behavior", ValueForm::Words(&["omit", "reject", "crash"])),
            )),
            Part::foreign(QEMU, "override", || form!("Override", in QEMU;
                Part::child("device", overridden).many(),
            )),
            Part::foreign(LXC, "namespace", || form!("LxcNamespace", in LXC;
                Part::child("sharenet", shared),
                Part::child("shareipc", shared),
                Part::child("shareuts", shared),
            )),
            Part::foreign(XEN, "commandline", || form!("Commandline", in XEN; Part::child("arg", argument).many())),
            Part::foreign(BHYVE, "commandline", || form!("Commandline", in BHYVE;
                Part::child("arg", argument).many(),
                Part::child("env", variable).many(),
            )),
            Part::foreign(VMWARE, "datacenterpath", text),
            Part::foreign(VMWARE, "moref", text),
        )
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        for (prefix, element) in &self.0 {
            element.write(writer, prefix);
        }
    }
}

fn text() -> &'static Form {
    form!("Text"; Part::text(String::FORM))
}

fn argument() -> &'static Form {
    form!("Argument"; Part::attr("value", String::FORM).required())
}

fn variable() -> &'static Form {
    form!("Variable"; Part::attr("name", String::FORM).required(), Part::attr("value", String::FORM))
}

fn capability() -> &'static Form {
    form!("QemuCapability"; Part::attr("capability", String::FORM).required())
}

fn shared() -> &'static Form {
    form!(
        "SharedNamespace";
        Part::attr("type", ValueForm::Words(&["name", "pid", "netns"])).required(),
        Part::attr("value", String::FORM).required(),
    )
}

fn overridden() -> &'static Form {
    form!(
        "OverriddenDevice", in QEMU;
        Part::attr("alias", String::FORM).required(),
        Part::child("frontend", || form!("Frontend", in QEMU; Part::child("property", property).many().required())),
    )
}

fn property() -> &'static Form {
    form!(
        "Property";
        Part::attr("name", String::FORM).required(),
        Part::attr("type", ValueForm::Words(&["signed", "unsigned", "bool", "string", "remove"])).required(),
        Part::attr("value", String::FORM),
    )
}
