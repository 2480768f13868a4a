//! Names and paths in datastores.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ferrovirt_conf::document_errors;
use ferrovirt_vmx::text::escape_percent;

document_errors! {
    /// What is wrong with a datastore path.
    pub DatastoreError in ESX {
        INTERNAL_ERROR PathFormat(String) =
            "Datastore path '{0}' doesn't have expected format '[<datastore>] <path>'";
    }
}

/// The parts of `[datastore] directory/file`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DatastorePath<'a> {
    /// Name of the datastore.
    pub datastore: &'a str,
    /// All up to the last slash.
    pub directory: &'a str,
    /// All behind the datastore.
    pub directory_and_file: &'a str,
}

impl<'a> DatastorePath<'a> {
    /// Splits a path. Upstream: `esxUtil_ParseDatastorePath`.
    ///
    /// # Errors
    /// [`DatastoreError::PathFormat`].
    pub fn parse(path: &'a str) -> Result<Self, DatastoreError> {
        let parts = path.strip_prefix('[').and_then(|rest| rest.split_once(']'));
        let (datastore, rest) = parts
            .filter(|(datastore, _)| !datastore.is_empty())
            .ok_or_else(|| DatastoreError::PathFormat(path.to_owned()))?;
        let directory_and_file = rest.trim_start_matches(' ');
        let directory = directory_and_file.rsplit_once('/').map_or(directory_and_file, |(front, _)| front);
        Ok(Self { datastore, directory, directory_and_file })
    }
}

/// Writes each run of other characters than `plain` in base64 between `+` and `-`; the last run has no `-`.
/// Upstream: `esxUtil_EscapeBase64`.
fn escape_base64(text: &str, plain: fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (front, tail) = rest.split_at(rest.find(|c| !plain(c)).unwrap_or(rest.len()));
        let (run, tail) = tail.split_at(tail.find(plain).unwrap_or(tail.len()));
        out.push_str(front);
        if !run.is_empty() {
            out.push('+');
            // A slash would separate folders.
            out.push_str(&STANDARD_NO_PAD.encode(run).replace('/', ","));
            if !tail.is_empty() {
                out.push('-');
            }
        }
        rest = tail;
    }
    out
}

/// A name as VMware writes it as part of a path. Upstream: `esxUtil_EscapeDatastoreItem`.
#[must_use]
pub fn escape_datastore_item(name: &str) -> String {
    // What Windows does not allow in names.
    let name = name.replace(['"', '*', '<', '>', ':', '|', '?'], "_");
    let plain = |c: char| c.is_ascii_alphanumeric() || "'(),. _-".contains(c);
    escape_base64(&escape_percent(&name), plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_parts() {
        let path = DatastorePath::parse("[store] a b/c/d.vmdk").expect("valid");
        assert_eq!(
            (path.datastore, path.directory, path.directory_and_file),
            ("store", "a b/c", "a b/c/d.vmdk")
        );
        let error = DatastorePath::parse("store a").expect_err("no brackets");
        assert_eq!(
            error.to_string(),
            "Datastore path 'store a' doesn't have expected format '[<datastore>] <path>'"
        );
    }

    #[test]
    fn names_become_plain() {
        assert_eq!(escape_datastore_item("a b.c"), "a b.c");
        assert_eq!(escape_datastore_item("ü/x?"), "+w7wl-2fx_");
        // This character has a slash in base64.
        assert_eq!(escape_datastore_item("\u{3fff}z"), "+47+,-z");
    }
}
