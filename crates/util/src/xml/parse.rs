//! From text to tree: quick-xml finds the markup, this checks what it does not and builds the elements.

use std::borrow::Cow;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::errors::{Error as QuickError, IllFormedError, SyntaxError};
use quick_xml::events::Event;

use super::error::Fault;
use super::tree::{Attribute, Element};
use crate::{Error, ErrorDomain, ErrorNumber, Result};

/// How much a document may hold. The defaults are far above every document of the reference's own tests.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the whole document.
    pub size: usize,
    /// Elements inside elements.
    pub depth: usize,
    /// Attributes of one element.
    pub attributes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { size: 64 << 20, depth: 256, attributes: 256 }
    }
}

/// Reads `source` and returns its root element, which must be called `root`.
///
/// # Errors
/// `VIR_ERR_XML_DETAIL` of `domain` with line, reason and caret if the text is not well formed or beyond the default
/// [`Limits`]; `VIR_ERR_XML_ERROR` if the root is another element.
pub fn parse_root<'a>(source: &'a str, root: &str, domain: ErrorDomain) -> Result<Element<'a>> {
    let element = parse(source, domain)?;
    if element.name() == root {
        return Ok(element);
    }
    let text = format!("expecting root element of '{root}', not '{}'", element.name());
    Err(Error::new(ErrorDomain::XML, ErrorNumber::XML_ERROR, text))
}

/// Reads `source` and returns its root element.
///
/// # Errors
/// `VIR_ERR_XML_DETAIL` of `domain` if the text is not well formed or beyond the default [`Limits`].
pub fn parse(source: &str, domain: ErrorDomain) -> Result<Element<'_>> {
    parse_with(source, None, domain, &Limits::default())
}

/// [`parse`] with a file name for messages and other limits.
///
/// # Errors
/// As [`parse`].
pub fn parse_with<'a>(
    source: &'a str,
    file: Option<&str>,
    domain: ErrorDomain,
    limits: &Limits,
) -> Result<Element<'a>> {
    // quick-xml passes over a byte order mark without counting it.
    let source = source.strip_prefix(BYTE_ORDER_MARK).unwrap_or(source);
    Builder::new(source, *limits).run().map_err(|fault| fault.into_error(source, file, domain))
}

/// May begin a document, once.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A namespace declaration and the depth of the element that holds it.
struct Binding<'a> {
    prefix: &'a str,
    uri: Arc<str>,
    depth: usize,
}

/// An element whose end tag is still to come.
struct Open<'a> {
    element: Element<'a>,
    /// Byte offset of the start tag.
    start: usize,
    /// Where its children begin in [`Builder::closed`].
    first_child: usize,
}

struct Builder<'a> {
    source: &'a str,
    limits: Limits,
    /// Open elements, outermost first.
    open: Vec<Open<'a>>,
    /// Complete elements whose parent is still open. Each parent takes its children from the end in one piece, so that
    /// no list of children grows step by step or keeps room for more.
    closed: Vec<Element<'a>>,
    /// The attributes of the start tag at hand.
    attrs: Vec<Attribute<'a>>,
    root: Option<Element<'a>>,
    bindings: Vec<Binding<'a>>,
    line: u32,
    counted: usize,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str, limits: Limits) -> Self {
        Self {
            source,
            limits,
            open: Vec::new(),
            closed: Vec::new(),
            attrs: Vec::new(),
            root: None,
            bindings: Vec::new(),
            line: 1,
            counted: 0,
        }
    }

    fn run(mut self) -> Result<Element<'a>, Fault> {
        if self.source.len() > self.limits.size {
            return Err(Fault::new(0, "Document is too large"));
        }
        if self.source.is_empty() {
            return Err(Fault::new(0, "Document is empty"));
        }
        if self.source.starts_with(BYTE_ORDER_MARK) {
            return Err(Fault::new(0, "Start tag expected, '<' not found"));
        }
        if let Some(at) = forbidden_byte(self.source.as_bytes()) {
            let byte = self.source.as_bytes()[at];
            return Err(Fault::new(at, format!("PCDATA invalid Char value {byte}")));
        }
        let mut reader = Reader::from_str(self.source);
        reader.config_mut().check_end_names = false;
        reader.config_mut().allow_unmatched_ends = true;
        let position = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        loop {
            let start = position(reader.buffer_position());
            let event =
                reader.read_event().map_err(|e| self.syntax_fault(&e, position(reader.error_position())))?;
            let end = position(reader.buffer_position());
            match event {
                Event::Start(_) => self.start(start, end, false)?,
                Event::Empty(_) => self.start(start, end, true)?,
                Event::End(_) => self.end(start, end)?,
                Event::Text(_) => self.text(start, end)?,
                Event::CData(_) => {
                    let inner = &self.source[start + 9..end - 3];
                    self.append(start, Cow::Borrowed(inner))?;
                }
                Event::GeneralRef(_) => {
                    let raw = &self.source[start..end];
                    let text = resolve(raw, start)?;
                    self.append(start, Cow::Owned(text.to_string()))?;
                }
                Event::DocType(_) => {
                    return Err(Fault::new(start, "Document type declarations are not accepted"));
                }
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
                Event::Eof => return self.finish(),
            }
        }
    }

    fn finish(self) -> Result<Element<'a>, Fault> {
        if let Some(Open { element, .. }) = self.open.last() {
            let text = format!("Premature end of data in tag {} line {}", element.name(), element.line());
            return Err(Fault::new(self.source.len(), text));
        }
        self.root.ok_or_else(|| Fault::new(self.source.len(), "Start tag expected, '<' not found"))
    }

    fn line_at(&mut self, offset: usize) -> u32 {
        let new = self.source.as_bytes()[self.counted..offset].iter().filter(|b| **b == b'\n').count();
        self.line = self.line.saturating_add(u32::try_from(new).unwrap_or(u32::MAX));
        self.counted = offset;
        self.line
    }

    fn start(&mut self, start: usize, end: usize, empty: bool) -> Result<(), Fault> {
        if self.open.is_empty() && self.root.is_some() {
            return Err(Fault::new(start, "Extra content at the end of the document"));
        }
        if self.open.len() >= self.limits.depth {
            let text = format!("Excessive depth in document: {}", self.limits.depth);
            return Err(Fault::new(start, text));
        }
        let inner = &self.source[start + 1..end - if empty { 2 } else { 1 }];
        let name_len = inner.bytes().position(is_space).unwrap_or(inner.len());
        let name = &inner[..name_len];
        if !is_name(name) {
            return Err(Fault::new(start + 1, "StartTag: invalid element name"));
        }
        let mut element = Element::new(name, self.line_at(start));
        self.attributes(start + 1 + name_len, &inner[name_len..])?;
        element.set_attrs(self.attrs.drain(..).collect());
        self.resolve_namespace(&mut element);
        if empty {
            element.set_source(&self.source[start..end]);
            self.close(element);
        } else {
            self.open.push(Open { element, start, first_child: self.closed.len() });
        }
        Ok(())
    }

    fn attributes(&mut self, offset: usize, raw: &'a str) -> Result<(), Fault> {
        let bytes = raw.as_bytes();
        let is_space = |i: usize| bytes.get(i).copied().is_some_and(is_space);
        let mut at = 0;
        loop {
            let before = at;
            while is_space(at) {
                at += 1;
            }
            if at >= bytes.len() {
                return Ok(());
            }
            if before == at {
                return Err(Fault::new(offset + at, "attributes construct error"));
            }
            let key_start = at;
            while at < bytes.len() && bytes[at] != b'=' && !is_space(at) {
                at += 1;
            }
            let key = &raw[key_start..at];
            if !is_name(key) {
                return Err(Fault::new(offset + key_start, "error parsing attribute name"));
            }
            while is_space(at) {
                at += 1;
            }
            if bytes.get(at) != Some(&b'=') {
                let text = format!("Specification mandates value for attribute {key}");
                return Err(Fault::new(offset + at, text));
            }
            at += 1;
            while is_space(at) {
                at += 1;
            }
            let quote = match bytes.get(at) {
                Some(q @ (b'"' | b'\'')) => *q,
                _ => return Err(Fault::new(offset + at, "AttValue: \" or ' expected")),
            };
            let value_start = at + 1;
            let Some(len) = bytes[value_start..].iter().position(|b| *b == quote) else {
                return Err(Fault::new(offset + bytes.len(), "AttValue: ' expected"));
            };
            at = value_start + len + 1;
            let value = &raw[value_start..value_start + len];
            if let Some(lt) = value.find('<') {
                let text = "Unescaped '<' not allowed in attributes values";
                return Err(Fault::new(offset + value_start + lt, text));
            }
            let value = unescape_attribute(value, offset + value_start)?;
            if self.attrs.iter().any(|attr| attr.name == key) {
                return Err(Fault::new(offset + at, format!("Attribute {key} redefined")));
            }
            if self.attrs.len() >= self.limits.attributes {
                return Err(Fault::new(offset + at, "Too many attributes"));
            }
            self.bind(key, &value);
            self.attrs.push(Attribute { name: key, value });
        }
    }

    fn bind(&mut self, key: &'a str, value: &str) {
        let prefix = match key.strip_prefix("xmlns:") {
            Some(prefix) => prefix,
            None if key == "xmlns" => "",
            None => return,
        };
        self.bindings.push(Binding { prefix, uri: Arc::from(value), depth: self.open.len() });
    }

    fn resolve_namespace(&self, element: &mut Element<'a>) {
        if self.bindings.is_empty() {
            return;
        }
        let prefix = element.prefix();
        if let Some(binding) = self.bindings.iter().rev().find(|b| b.prefix == prefix) {
            element.set_namespace(binding.uri.clone());
        }
    }

    fn end(&mut self, start: usize, end: usize) -> Result<(), Fault> {
        let name = self.source[start + 2..end - 1].trim_end_matches([' ', '\t', '\n', '\r']);
        let Some(Open { mut element, start: opened, first_child }) = self.open.pop() else {
            let text = match self.root {
                Some(_) => "Extra content at the end of the document",
                None => "StartTag: invalid element name",
            };
            return Err(Fault::new(start, text));
        };
        if element.name() != name {
            let text = format!(
                "Opening and ending tag mismatch: {} line {} and {name}",
                element.name(),
                element.line()
            );
            return Err(Fault::new(end, text));
        }
        element.set_source(&self.source[opened..end]);
        element.set_children(self.closed.drain(first_child..).collect());
        self.close(element);
        Ok(())
    }

    fn close(&mut self, element: Element<'a>) {
        let depth = self.open.len();
        while self.bindings.last().is_some_and(|b| b.depth >= depth) {
            self.bindings.pop();
        }
        match self.open.last_mut() {
            Some(parent) => {
                if self.closed.len() == parent.first_child {
                    parent.element.drop_blank_text();
                }
                self.closed.push(element);
            }
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, start: usize, end: usize) -> Result<(), Fault> {
        let raw = &self.source[start..end];
        if !raw.bytes().any(|b| matches!(b, b']' | b'\r')) {
            return self.append(start, Cow::Borrowed(raw));
        }
        if let Some(at) = raw.find("]]>") {
            return Err(Fault::new(start + at, "Sequence ']]>' not allowed in content"));
        }
        let text = if raw.contains('\r') {
            Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
        } else {
            Cow::Borrowed(raw)
        };
        self.append(start, text)
    }

    fn append(&mut self, start: usize, text: Cow<'a, str>) -> Result<(), Fault> {
        if let Some(Open { element, first_child, .. }) = self.open.last_mut() {
            element.push_text(text, self.closed.len() > *first_child);
            return Ok(());
        }
        let blank = text.len() - text.trim_start_matches([' ', '\t', '\n', '\r']).len();
        if blank == text.len() {
            return Ok(());
        }
        let reason = match self.root {
            Some(_) => "Extra content at the end of the document",
            None => "Start tag expected, '<' not found",
        };
        Err(Fault::new(start + blank, reason))
    }

    fn syntax_fault(&self, error: &QuickError, at: usize) -> Fault {
        let rest = &self.source[at.min(self.source.len())..];
        let line = 1 + self.source[..at.min(self.source.len())].matches('\n').count();
        let name = rest
            .trim_start_matches(['<', '/'])
            .split(|c: char| c.is_whitespace() || c == '>')
            .next()
            .unwrap_or_default();
        let end = self.source.len();
        match error {
            QuickError::Syntax(
                SyntaxError::UnclosedTag
                | SyntaxError::UnclosedSingleQuotedAttributeValue
                | SyntaxError::UnclosedDoubleQuotedAttributeValue,
            ) => Fault::new(end, format!("Couldn't find end of Start Tag {name} line {line}")),
            QuickError::Syntax(SyntaxError::UnclosedComment) => Fault::new(end, "Comment not terminated"),
            QuickError::Syntax(SyntaxError::UnclosedCData) => Fault::new(end, "CData section not finished"),
            QuickError::IllFormed(IllFormedError::UnclosedReference) => match rest.as_bytes().get(1) {
                Some(b) if b.is_ascii_alphabetic() => Fault::new(at, "EntityRef: expecting ';'"),
                _ => Fault::new(at + 1, "xmlParseEntityRef: no name"),
            },
            other => Fault::new(at, other.to_string()),
        }
    }
}

/// White space of XML.
fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Where the first control character stands that XML does not allow.
fn forbidden_byte(bytes: &[u8]) -> Option<usize> {
    let forbidden = |b: u8| b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r');
    // Whole blocks without an early end are checked many bytes at once.
    let suspect = |block: &[u8]| block.iter().fold(false, |found, b| found | forbidden(*b));
    let (index, block) = bytes.chunks(256).enumerate().find(|(_, block)| suspect(block))?;
    block.iter().position(|b| forbidden(*b)).map(|at| index * 256 + at)
}

/// Whether `text` can be an element's or attribute's name.
fn is_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-');
    if text.bytes().all(plain) {
        return text.bytes().next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
    }
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || matches!(c, '_' | ':'))
        && chars.all(|c| c.is_alphanumeric() || matches!(c, '_' | ':' | '-' | '.' | '\u{b7}'))
}

/// The character that the reference `raw` (`&lt;`, `&#10;`) at `offset` stands for.
pub(super) fn resolve(raw: &str, offset: usize) -> Result<char, Fault> {
    let name = raw.trim_start_matches('&').trim_end_matches(';');
    let end = offset + raw.len();
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code
            .ok()
            .and_then(char::from_u32)
            .filter(|c| *c >= ' ' || matches!(c, '\t' | '\n' | '\r'))
            .ok_or_else(|| Fault::new(end, format!("xmlParseCharRef: invalid xmlChar value {number}")));
    }
    match name {
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "amp" => Ok('&'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ if !is_name(name) => Err(Fault::new(offset + 1, "xmlParseEntityRef: no name")),
        _ => Err(Fault::new(end, format!("Entity '{name}' not defined"))),
    }
}

/// An attribute's value: references resolved, white space characters turned into spaces.
fn unescape_attribute(raw: &str, offset: usize) -> Result<Cow<'_, str>, Fault> {
    if !raw.bytes().any(|b| matches!(b, b'&' | b'\n' | b'\t' | b'\r')) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut out = String::with_capacity(raw.len());
    let mut at = 0;
    while let Some(c) = raw[at..].chars().next() {
        match c {
            '&' => {
                let len = raw[at..].find(';').ok_or_else(|| {
                    let text = if raw[at + 1..].starts_with(|c: char| c.is_alphabetic()) {
                        "EntityRef: expecting ';'"
                    } else {
                        "xmlParseEntityRef: no name"
                    };
                    Fault::new(offset + at + 1, text)
                })?;
                out.push(resolve(&raw[at..=at + len], offset + at)?);
                at += len + 1;
                continue;
            }
            '\r' if raw[at + 1..].starts_with('\n') => {}
            '\n' | '\t' | '\r' => out.push(' '),
            other => out.push(other),
        }
        at += c.len_utf8();
    }
    Ok(Cow::Owned(out))
}
