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
        let (line, column) = position(document, at);
        found.push(Ignored { line, column, path });
        true
    });
    found.sort_by_key(|i| (i.line, i.column));
    found
}

/// Line and column of `part`, a slice of `document`.
fn position(document: &str, part: &str) -> (u32, u32) {
    let offset = (part.as_ptr() as usize).saturating_sub(document.as_ptr() as usize);
    let before = document.get(..offset).unwrap_or(document);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).saturating_add(1);
    let line = before.matches('\n').count();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    (count(line), count(column))
}
