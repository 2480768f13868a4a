//! The report of what no reader looks at.

use super::{Form, Problem, problems};
use crate::xml::Element;

/// An element, attribute or text that has no meaning where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// Line in the document, from 1.
    pub line: u32,
    /// Column in the line, in characters from 1.
    pub column: u32,
    /// `/domain/devices/disk[2]/driver/@cash`: elements from the root, an attribute with `@`, text as `text()`.
    pub path: String,
}

/// What is ignored in `document`, whose tree is `root`, by the reader of `form`; in the order of the document.
#[must_use]
pub fn ignored(document: &str, root: &Element<'_>, form: &'static Form) -> Vec<Ignored> {
    let mut found = Vec::new();
    problems(root, form, &mut |place, problem| {
        let (at, path) = match problem {
            Problem::UnknownElement(child) => (child.source(), format!("{place}/{}", child.name())),
            Problem::UnknownAttribute(name) => (name, format!("{place}/@{name}")),
            Problem::UnexpectedText => (place.node.source(), format!("{place}/text()")),
            _ => return true,
        };
        found.push((offset(document, at), path));
        true
    });
    found.sort();
    // One pass over the document, however much is ignored.
    let (mut line, mut line_start, mut counted) = (1_u32, 0, 0);
    found
        .into_iter()
        .map(|(offset, path)| {
            let passed = document.as_bytes().get(counted..offset).unwrap_or_default();
            for at in passed.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(i, _)| counted + i + 1) {
                (line, line_start) = (line.saturating_add(1), at);
            }
            counted = counted.max(offset);
            let column = document.get(line_start..offset).unwrap_or_default().chars().count();
            Ignored { line, column: u32::try_from(column).unwrap_or(u32::MAX).saturating_add(1), path }
        })
        .collect()
}

/// Where `part`, a slice of `document`, begins.
fn offset(document: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(document.as_ptr() as usize).min(document.len())
}
