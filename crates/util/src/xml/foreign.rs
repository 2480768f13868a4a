//! Elements of other programs inside a document, addressed by their namespace. Upstream: `virXMLInjectNamespace`,
//! `virXMLExtractNamespaceXML`.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::parse;
use crate::{ErrorDomain, Result};

/// The element in `xml` with its own names moved into namespace `uri`, under the prefix `prefix`.
///
/// # Errors
/// `VIR_ERR_XML_DETAIL` of `domain` if `xml` is not one well-formed element.
pub fn inject(xml: &str, prefix: &str, uri: &str, domain: ErrorDomain) -> Result<String> {
    let root = parse(xml, domain)?;
    let mut declared = String::new();
    super::escape_into(&mut declared, uri);
    let declaration = format!(" xmlns:{prefix}=\"{declared}\"");
    // An element with a default namespace of its own stays in it.
    let mut plain = 0_usize;
    Ok(rewrite(root.source(), |tag| {
        match tag.kind {
            Kind::Start if plain > 0 || tag.attr("xmlns").is_some() => {
                plain += 1;
                return;
            }
            Kind::Empty if plain > 0 || tag.attr("xmlns").is_some() => return,
            Kind::End if plain > 0 => {
                plain -= 1;
                return;
            }
            _ => {}
        }
        if !tag.name.contains(':') {
            tag.name.insert_str(0, &format!("{prefix}:"));
        }
        if tag.depth == 0 && tag.kind != Kind::End {
            tag.declare(&declaration);
        }
    }))
}

/// The element of namespace `uri` among the children of `parent` (an element's text), with its names moved out of the
/// namespace; `None` if there is none.
#[must_use]
pub fn extract(parent: &str, uri: &str) -> Option<String> {
    let root = parse(parent, ErrorDomain::XML).ok()?;
    let found = root.children_in(uri).next()?;
    let prefix = format!("{}:", found.prefix());
    let declaration = format!("xmlns:{}", found.prefix());
    Some(rewrite(found.source(), |tag| {
        if let Some(local) = tag.name.strip_prefix(&prefix) {
            tag.name = local.to_owned();
        }
        if tag.depth == 0 && tag.kind != Kind::End {
            tag.remove(&declaration);
        }
    }))
}

/// `parent` (an element's text, or nothing yet) with `element` instead of its child of namespace `uri`; `None` if no
/// child is left.
#[must_use]
pub fn replace(parent: Option<&str>, name: &str, uri: &str, element: Option<&str>) -> Option<String> {
    let root = parent.and_then(|parent| parse(parent, ErrorDomain::XML).ok());
    let children = root.as_ref().map(super::Element::children).unwrap_or_default();
    let kept = children.iter().filter(|child| child.namespace() != Some(uri)).map(super::Element::source);
    let body: String = kept.chain(element).collect();
    (!body.is_empty()).then(|| format!("<{name}>{body}</{name}>"))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Start,
    Empty,
    End,
}

/// A tag on its way through [`rewrite`].
struct Tag<'a> {
    kind: Kind,
    depth: usize,
    name: String,
    /// Every attribute as written, with the white space before it.
    attrs: Vec<&'a str>,
    added: String,
}

impl<'a> Tag<'a> {
    fn key(attr: &str) -> &str {
        attr.split('=').next().unwrap_or_default().trim()
    }

    fn attr(&self, name: &str) -> Option<&'a str> {
        self.attrs.iter().copied().find(|attr| Self::key(attr) == name)
    }

    fn remove(&mut self, name: &str) {
        self.attrs.retain(|attr| Self::key(attr) != name);
    }

    /// Adds a namespace declaration; declarations come before other attributes.
    fn declare(&mut self, declaration: &str) {
        let is_declaration = |attr: &&str| Self::key(attr).starts_with("xmlns");
        self.attrs.sort_by_key(|attr| !is_declaration(attr));
        declaration.clone_into(&mut self.added);
    }

    fn write(&self, out: &mut String) {
        out.push_str(if self.kind == Kind::End { "</" } else { "<" });
        out.push_str(&self.name);
        let declarations = self.attrs.iter().filter(|attr| Self::key(attr).starts_with("xmlns")).count();
        let (before, after) = self.attrs.split_at(if self.added.is_empty() { 0 } else { declarations });
        out.extend(before.iter().copied());
        out.push_str(&self.added);
        out.extend(after.iter().copied());
        out.push_str(if self.kind == Kind::Empty { "/>" } else { ">" });
    }
}

/// Splits what follows the name in a start tag into attributes.
fn attributes(mut rest: &str) -> Vec<&str> {
    let mut found = Vec::new();
    while let Some(equals) = rest.find('=') {
        let value = &rest[equals + 1..];
        let Some(quote) = value.find(['"', '\'']) else { break };
        let Some(end) = value[quote + 1..].find(&value[quote..=quote]) else { break };
        let (attr, after) = rest.split_at(equals + 1 + quote + 1 + end + 1);
        found.push(attr);
        rest = after;
    }
    found
}

/// Copies well-formed text, each tag changed by `change`.
fn rewrite<'a>(source: &'a str, mut change: impl FnMut(&mut Tag<'a>)) -> String {
    let mut out = String::with_capacity(source.len() + 64);
    let mut reader = Reader::from_str(source);
    let at = |position: u64| usize::try_from(position).unwrap_or(usize::MAX).min(source.len());
    let mut depth = 0_usize;
    loop {
        let start = at(reader.buffer_position());
        let Ok(event) = reader.read_event() else { break };
        let raw = &source[start..at(reader.buffer_position())];
        let kind = match event {
            Event::Start(_) => Kind::Start,
            Event::Empty(_) => Kind::Empty,
            Event::End(_) => Kind::End,
            Event::Eof => break,
            _ => {
                out.push_str(raw);
                continue;
            }
        };
        if kind == Kind::End {
            depth = depth.saturating_sub(1);
        }
        let inner = raw.trim_start_matches(['<', '/']).trim_end_matches('>').trim_end_matches('/');
        let length = inner.find([' ', '\t', '\n', '\r']).unwrap_or(inner.len());
        let (name, rest) = inner.split_at(length);
        let mut tag =
            Tag { kind, depth, name: name.to_owned(), attrs: attributes(rest), added: String::new() };
        change(&mut tag);
        tag.write(&mut out);
        if kind == Kind::Start {
            depth += 1;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const URI: &str = "http://example.org/x";

    #[test]
    fn names_move_into_the_namespace_and_out_again() {
        let xml = "<a one='1' xmlns:o='http://o/'>t<b/>u<o:c>x</o:c></a>";
        let injected = inject(xml, "k", URI, ErrorDomain::DOMAIN).unwrap();
        assert_eq!(
            injected,
            "<k:a xmlns:o='http://o/' xmlns:k=\"http://example.org/x\" one='1'>t<k:b/>u<o:c>x</o:c></k:a>"
        );
        let parent = format!("<metadata><z/>{injected}</metadata>");
        assert_eq!(extract(&parent, URI).unwrap(), "<a xmlns:o='http://o/' one='1'>t<b/>u<o:c>x</o:c></a>");
        assert_eq!(extract(&parent, "http://none/"), None);
    }

    #[test]
    fn elements_with_their_own_default_namespace_keep_it() {
        let injected = inject("<a><b xmlns='http://q/'><c/></b><d/></a>", "k", URI, ErrorDomain::DOMAIN);
        assert_eq!(
            injected.unwrap(),
            "<k:a xmlns:k=\"http://example.org/x\"><b xmlns='http://q/'><c/></b><k:d/></k:a>"
        );
    }

    #[test]
    fn replacing_keeps_other_namespaces() {
        let one = inject("<a/>", "k", URI, ErrorDomain::DOMAIN).unwrap();
        let two = inject("<b/>", "m", "http://two/", ErrorDomain::DOMAIN).unwrap();
        let parent = replace(None, "metadata", URI, Some(&one)).unwrap();
        let parent = replace(Some(&parent), "metadata", "http://two/", Some(&two)).unwrap();
        let parent = replace(Some(&parent), "metadata", URI, None).unwrap();
        assert_eq!(parent, "<metadata><m:b xmlns:m=\"http://two/\"/></metadata>");
        assert_eq!(replace(Some(&parent), "metadata", "http://two/", None), None);
    }
}
