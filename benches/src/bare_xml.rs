//! The bare counterpart of reading a document: quick-xml's events, put into a plain tree.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub struct Node {
    /// Name.
    pub name: String,
    /// Attributes.
    pub attributes: Vec<(String, String)>,
    /// Text.
    pub text: String,
    /// Children.
    pub children: Vec<Self>,
}

fn open(tag: &BytesStart<'_>) -> Node {
    let attributes = tag.attributes().flatten().map(|attribute| {
        let value = quick_xml::escape::unescape(&attribute.value).map(Cow::into_owned);
        (attribute.key.into_inner().to_owned(), value.unwrap_or_default())
    });
    Node { name: tag.name().into_inner().to_owned(), attributes: attributes.collect(), ..Node::default() }
}

/// The tree of `text`; `None` if it is not well formed.
#[must_use]
pub fn tree(text: &str) -> Option<Node> {
    let mut reader = Reader::from_str(text);
    let mut stack = vec![Node::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => stack.push(open(&tag)),
            Event::Empty(tag) => stack.last_mut()?.children.push(open(&tag)),
            Event::End(_) => {
                let node = stack.pop()?;
                stack.last_mut()?.children.push(node);
            }
            Event::Text(text) => stack.last_mut()?.text.push_str(&text),
            Event::Eof => return stack.pop()?.children.pop(),
            _ => {}
        }
    }
}
