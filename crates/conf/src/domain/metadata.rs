//! `<metadata>`: other programs' elements, kept as they are. With title and description they can be read and changed by
//! calls of their own.

use std::collections::HashSet;

use ferrovirt_util::xml::{Element, Form, Part, StringEnum as _, Writer, XmlElement, dump, foreign};
use ferrovirt_util::{Error, ErrorDomain, Result, form};

use super::Domain;

document_errors! {
    /// What such a call refuses.
    pub MetadataError in DOMAIN {
        NO_DOMAIN_METADATA Missing = "Requested metadata element is not present";
        INVALID_ARG Kind(i32) = "unknown metadata type '{0}'";
    }
}

string_enums! {
    /// What such a call is about. Upstream: `virDomainMetadataType`.
    pub MetadataKind { Description = "description", Title = "title", Element = "element" }
}

impl MetadataKind {
    /// The kind with that number.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG`.
    pub fn of(number: i32) -> Result<Self, MetadataError> {
        Self::from_number(number).ok_or(MetadataError::Kind(number))
    }
}

/// A change of title, description or one foreign element; checked before any document is touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MetadataChange {
    kind: MetadataKind,
    text: Option<String>,
    uri: String,
}

impl MetadataChange {
    /// Sets `metadata`, or removes what is there. An element goes into the namespace `uri` with the prefix `key`.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG`; `VIR_ERR_XML_DETAIL` if the element is not well-formed.
    pub fn new(kind: MetadataKind, metadata: Option<&str>, key: &str, uri: &str) -> Result<Self> {
        let text = match (kind, metadata) {
            (MetadataKind::Title, Some(title)) if title.contains('\n') => {
                let message = "metadata title can't contain newlines";
                return Err(Error::argument(
                    ErrorDomain::DOMAIN,
                    "virDomainSetMetadata",
                    "metadata",
                    message,
                ));
            }
            (MetadataKind::Element, Some(xml)) => Some(foreign::inject(xml, key, uri, ErrorDomain::DOMAIN)?),
            // An empty text is no text.
            (_, text) => text.filter(|text| !text.is_empty()).map(str::to_owned),
        };
        Ok(Self { kind, text, uri: uri.to_owned() })
    }

    /// Makes the change. Upstream: `virDomainDefSetMetadata`.
    pub fn apply(&self, domain: &mut Domain) {
        match self.kind {
            MetadataKind::Title => domain.title.clone_from(&self.text),
            MetadataKind::Description => domain.description.clone_from(&self.text),
            MetadataKind::Element => {
                let old = domain.metadata.0.take();
                let new = foreign::replace(old.as_deref(), "metadata", &self.uri, self.text.as_deref());
                domain.metadata.0 = new;
            }
        }
    }
}

impl Domain {
    /// Title, description or the foreign element of the namespace `uri`. Upstream: `virDomainObjGetMetadata`.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN_METADATA` if there is none.
    pub fn metadata_text(&self, kind: MetadataKind, uri: &str) -> Result<String, MetadataError> {
        let found = match kind {
            MetadataKind::Description => self.description.clone(),
            MetadataKind::Title => self.title.clone(),
            MetadataKind::Element => {
                let element = self.metadata.0.as_deref().and_then(|parent| foreign::extract(parent, uri));
                element.map(|element| dump(&element, 0))
            }
        };
        found.ok_or(MetadataError::Missing)
    }
}

/// The whole element as text; `None` if there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata(pub Option<String>);

/// The first element of every namespace, in its order: other elements and texts have no place here.
/// Upstream: `virXMLNodeSanitizeNamespaces`.
fn sanitize(metadata: &Element<'_>) -> String {
    let source = metadata.source();
    let mut known = HashSet::new();
    let foreign = |child: &&Element<'_>| child.namespace().is_some_and(|uri| known.insert(uri.to_owned()));
    let children: String = metadata.children().iter().filter(foreign).map(|child| child.source()).collect();
    // The start tag may declare what the elements use.
    let tag = source.split_inclusive('>').next().unwrap_or_default();
    match metadata.children().is_empty() {
        true => source.to_owned(),
        false => format!("{tag}{children}</metadata>"),
    }
}

impl XmlElement for Metadata {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        Ok(Self(node.child("metadata").map(sanitize)))
    }

    fn form() -> &'static Form {
        form!("Metadata"; Part::child("metadata", Form::anything))
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        if let Some(source) = &self.0 {
            let text = dump(source, writer.level());
            writer.raw_line(&text);
        }
    }
}
