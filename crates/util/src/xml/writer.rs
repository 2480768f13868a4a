//! The writer: upstream's bytes.

use std::fmt::{self, Write as _};

use super::value::XmlValue;

/// Writes a document in upstream's form: single-quoted attributes, two spaces of indentation, `/>` without a space.
///
/// Elements are started, filled and ended; [`Writer::end`] keeps an empty element, [`Writer::end_nonempty`] drops it, as
/// upstream's `virXMLFormatElement` does.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
    open: Vec<Open>,
    flags: u32,
    base_indent: usize,
}

#[derive(Debug)]
struct Open {
    /// Where the element's line starts.
    start: usize,
    /// The name's place in the output.
    name: (usize, usize),
    content: Content,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// The start tag is not closed yet.
    None,
    Text,
    Children,
}

impl Writer {
    /// An empty writer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty writer with format flags, which `when(...)` of the derive tests.
    #[must_use]
    pub fn with_flags(flags: u32) -> Self {
        Self { flags, ..Self::default() }
    }

    /// Shifts everything by `levels` of two spaces.
    #[must_use]
    pub fn indented(mut self, levels: usize) -> Self {
        self.base_indent = levels;
        self
    }

    /// Whether any of `flags` is set.
    #[must_use]
    pub fn has(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }

    /// The format flags.
    #[must_use]
    pub fn flags(&self) -> u32 {
        self.flags
    }

    /// Number of enclosing elements, the base indentation included.
    #[must_use]
    pub fn level(&self) -> usize {
        self.open.len() + self.base_indent
    }

    /// The text written so far.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.out
    }

    /// The finished text. Elements left open are ended.
    #[must_use]
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn indent(&mut self) {
        for _ in 0..self.level() {
            self.out.push_str("  ");
        }
    }

    fn begin_content(&mut self, content: Content) {
        if let Some(open) = self.open.last_mut() {
            if open.content == Content::None {
                self.out.push_str(if content == Content::Children { ">\n" } else { ">" });
            }
            open.content = content;
        }
    }

    /// Starts an element.
    pub fn start(&mut self, name: &str) {
        self.begin_content(Content::Children);
        let start = self.out.len();
        self.indent();
        self.out.push('<');
        let at = self.out.len();
        self.out.push_str(name);
        self.open.push(Open { start, name: (at, self.out.len()), content: Content::None });
    }

    /// Ends the innermost element, also if it is empty.
    pub fn end(&mut self) {
        let Some(open) = self.open.pop() else { return };
        match open.content {
            Content::None => self.out.push_str("/>\n"),
            content => {
                if content == Content::Children {
                    self.indent();
                }
                self.out.push_str("</");
                self.out.extend_from_within(open.name.0..open.name.1);
                self.out.push_str(">\n");
            }
        }
    }

    /// Ends the innermost element; if it has neither attributes nor content, takes it back.
    pub fn end_nonempty(&mut self) {
        if let Some(open) = self.open.last()
            && open.content == Content::None
            && open.name.1 == self.out.len()
        {
            self.out.truncate(open.start);
            self.open.pop();
            self.reopen_if_childless();
            return;
        }
        self.end();
    }

    /// After a child was taken back: if it was the only one, its parent's start tag is open again.
    fn reopen_if_childless(&mut self) {
        if let Some(parent) = self.open.last_mut()
            && parent.content == Content::Children
            && self.out.ends_with(">\n")
            && !self.out[parent.name.1..self.out.len() - 2].contains('\n')
        {
            self.out.truncate(self.out.len() - 2);
            parent.content = Content::None;
        }
    }

    /// Ends the innermost element with a separate end tag even if it is empty (`<devices>` always has one).
    pub fn end_long(&mut self) {
        self.begin_content(Content::Children);
        self.end();
    }

    /// Writes an attribute of the element just started.
    pub fn attr(&mut self, name: &str, value: &str) {
        self.attr_with(name, |out| escape_into(out, value));
    }

    /// Writes an attribute that cannot need escaping (numbers, addresses).
    pub fn attr_fmt(&mut self, name: &str, value: impl fmt::Display) {
        self.attr_with(name, |out| {
            // Writing to a string cannot fail.
            let _ = write!(out, "{value}");
        });
    }

    /// Writes an attribute if there is a value.
    pub fn attr_opt(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.attr(name, value);
        }
    }

    /// Writes an attribute from a typed value.
    pub fn attr_value(&mut self, name: &str, value: &impl XmlValue) {
        self.attr(name, &value.to_xml_value());
    }

    fn attr_with(&mut self, name: &str, write: impl FnOnce(&mut String)) {
        debug_assert!(
            self.open.last().is_some_and(|o| o.content == Content::None),
            "attribute after content"
        );
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("='");
        write(&mut self.out);
        self.out.push('\'');
    }

    /// Writes text into the innermost element.
    pub fn text(&mut self, text: &str) {
        self.begin_content(Content::Text);
        escape_into(&mut self.out, text);
    }

    /// `<name>text</name>`.
    pub fn text_element(&mut self, name: &str, text: &str) {
        self.start(name);
        self.text(text);
        self.end();
    }

    /// `<name>value</name>` from a typed value.
    pub fn value_element(&mut self, name: &str, value: &impl XmlValue) {
        self.text_element(name, &value.to_xml_value());
    }

    /// `<name/>`.
    pub fn flag(&mut self, name: &str) {
        self.start(name);
        self.end();
    }

    /// Writes lines verbatim, indentation included, as children of the innermost element.
    pub fn raw(&mut self, lines: &str) {
        self.begin_content(Content::Children);
        self.out.push_str(lines);
    }

    /// Writes one already formatted line (a dumped foreign element, possibly with line breaks of its own) at the
    /// current indentation.
    pub fn raw_line(&mut self, text: &str) {
        self.begin_content(Content::Children);
        self.indent();
        self.out.push_str(text);
        self.out.push('\n');
    }
}

/// Appends `text` with the five special characters escaped and the control bytes dropped that upstream drops
/// (0x01-0x08, 0x0B, 0x0C, 0x0E-0x19; it keeps 0x1A-0x1F). Upstream: `virBufferEscapeString`.
pub fn escape_into(out: &mut String, text: &str) {
    let special = |b: u8| matches!(b, b'<' | b'>' | b'&' | b'"' | b'\'' | 1..=8 | 0x0b | 0x0c | 0x0e..=0x19);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(special) {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'<' => out.push_str("&lt;"),
            b'>' => out.push_str("&gt;"),
            b'&' => out.push_str("&amp;"),
            b'"' => out.push_str("&quot;"),
            b'\'' => out.push_str("&apos;"),
            _ => {}
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}
