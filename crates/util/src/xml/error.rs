//! What can be wrong with a document as such, and where.

use crate::{Error, ErrorDomain, ErrorNumber};

/// A place in a document: what is wrong there, in the words of the reference's XML library.
#[derive(Debug)]
pub(super) struct Fault {
    /// Byte offset at which the reader stopped.
    pub(super) offset: usize,
    /// The reason.
    pub(super) text: String,
}

impl Fault {
    pub(super) fn new(offset: usize, text: impl Into<String>) -> Self {
        Self { offset, text: text.into() }
    }

    /// The error that callers see: line, reason, the line concerned and a caret under the place.
    ///
    /// Upstream: `catchXMLError`, which walks before the start of a document that consists of blank lines; this does not.
    pub(super) fn into_error(self, source: &str, file: Option<&str>, domain: ErrorDomain) -> Error {
        let bytes = source.as_bytes();
        let offset = self.offset.min(bytes.len());
        let line = 1 + bytes[..offset].iter().filter(|b| **b == b'\n').count();
        let is_eol = |i: usize| matches!(bytes.get(i), Some(b'\n' | b'\r'));
        let mut column = offset;
        while column > 0 && (column == bytes.len() || is_eol(column)) && is_eol(column - 1) {
            column -= 1;
        }
        let start = (0..column).rev().find(|i| is_eol(*i)).map_or(0, |i| i + 1);
        let stop = (start..bytes.len()).find(|i| is_eol(*i)).unwrap_or(bytes.len());
        let text = String::from_utf8_lossy(&bytes[start..stop]);
        let place = match file {
            Some(file) => format!("{file}:{line}: "),
            None => format!("at line {line}: "),
        };
        let context = match text.as_ref() {
            "" => String::new(),
            text => format!("{text}\n{}^", "-".repeat(column - start)),
        };
        Error::new(domain, ErrorNumber::XML_DETAIL, format!("{place}{}\n{context}", self.text))
    }
}
