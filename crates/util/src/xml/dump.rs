//! Foreign elements (metadata) in the form that the reference's XML library gives them: attributes in double quotes,
//! without the white space between elements, and indented where an element has no text.

use quick_xml::Reader;
use quick_xml::events::Event;

enum Node<'a> {
    Element { open: String, name: &'a str, nodes: Vec<Self> },
    Text(String),
    Other(&'a str),
}

/// Dumps the element that `source` spells (as [`super::Element::source`] returns it), `level` levels deep.
/// Upstream: `virXMLFormatMetadata`.
#[must_use]
pub fn dump(source: &str, level: usize) -> String {
    let mut out = String::with_capacity(source.len());
    for node in read(source) {
        write(&mut out, &node, level, true);
    }
    out
}

fn read(source: &str) -> Vec<Node<'_>> {
    let mut reader = Reader::from_str(source);
    let mut stack: Vec<(String, &str, Vec<Node<'_>>)> = vec![(String::new(), "", Vec::new())];
    let at = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    loop {
        let start = at(reader.buffer_position());
        // The element was well formed when it was parsed.
        let Ok(event) = reader.read_event() else { break };
        let raw = &source[start..at(reader.buffer_position())];
        let Some((_, _, nodes)) = stack.last_mut() else { break };
        match event {
            Event::Start(_) => {
                drop_blank(nodes);
                let (open, name) = open_tag(&raw[1..raw.len() - 1]);
                stack.push((open, name, Vec::new()));
            }
            Event::Empty(_) => {
                drop_blank(nodes);
                let (open, name) = open_tag(&raw[1..raw.len() - 2]);
                nodes.push(Node::Element { open, name, nodes: Vec::new() });
            }
            Event::End(_) => {
                let Some((open, name, mut nodes)) = stack.pop() else { break };
                // What stands alone in an element is its text.
                if nodes.len() > 1 {
                    drop_blank(&mut nodes);
                }
                let Some((_, _, parent)) = stack.last_mut() else { break };
                parent.push(Node::Element { open, name, nodes });
            }
            Event::Text(_) => push_text(nodes, raw.replace("\r\n", "\n").replace('>', "&gt;")),
            Event::GeneralRef(_) => push_text(
                nodes,
                match raw {
                    "&quot;" => "\"".to_owned(),
                    "&apos;" => "'".to_owned(),
                    other => other.to_owned(),
                },
            ),
            Event::Comment(_) | Event::CData(_) | Event::PI(_) => {
                drop_blank(nodes);
                nodes.push(Node::Other(raw));
            }
            Event::Decl(_) | Event::DocType(_) => {}
            Event::Eof => break,
        }
    }
    stack.into_iter().next().map(|(_, _, nodes)| nodes).unwrap_or_default()
}

/// Drops white space before the tag that comes now, unless it belongs to text. Upstream: `areBlanks` of libxml2.
fn drop_blank(nodes: &mut Vec<Node<'_>>) {
    let Some(Node::Text(text)) = nodes.last() else { return };
    let is_blank = text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'));
    let is_mixed = nodes.len() > 1 && matches!(nodes.first(), Some(Node::Text(_)));
    if is_blank && !is_mixed {
        nodes.pop();
    }
}

fn push_text(nodes: &mut Vec<Node<'_>>, text: String) {
    match nodes.last_mut() {
        Some(Node::Text(last)) => last.push_str(&text),
        _ => nodes.push(Node::Text(text)),
    }
}

/// The start tag without brackets, attributes separated by one space and in double quotes; and the name.
fn open_tag(raw: &str) -> (String, &str) {
    let name = raw.split([' ', '\t', '\n', '\r']).next().unwrap_or_default();
    let mut out = name.to_owned();
    let mut rest = raw[name.len()..].trim_ascii();
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_ascii_start();
        let quote = if after.starts_with('\'') { '\'' } else { '"' };
        let Some((value, tail)) = after.get(1..).and_then(|t| t.split_once(quote)) else { break };
        out.push(' ');
        out.push_str(key.trim_ascii());
        out.push_str("=\"");
        out.push_str(&value.replace("&apos;", "'").replace('"', "&quot;").replace('>', "&gt;"));
        out.push('"');
        rest = tail.trim_ascii();
    }
    (out, name)
}

fn write(out: &mut String, node: &Node<'_>, level: usize, format: bool) {
    match node {
        Node::Text(text) => out.push_str(text),
        Node::Other(raw) => out.push_str(raw),
        Node::Element { open, nodes, .. } if nodes.is_empty() => {
            out.push('<');
            out.push_str(open);
            out.push_str("/>");
        }
        Node::Element { open, name, nodes } => {
            let format = format && !nodes.iter().any(|n| matches!(n, Node::Text(_)));
            out.push('<');
            out.push_str(open);
            out.push('>');
            let line = |out: &mut String, level: usize| {
                if format {
                    out.push('\n');
                    out.push_str(&"  ".repeat(level));
                }
            };
            for child in nodes {
                line(out, level + 1);
                write(out, child, level + 1, format);
            }
            line(out, level);
            out.push_str("</");
            out.push_str(name);
            out.push('>');
        }
    }
}
