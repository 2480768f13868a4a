//! Ranges of subordinate user and group ids: `/etc/subuid`, `/etc/subgid`. Upstream: `virGetSubIDs`.

use std::path::Path;

use crate::error::Result;
use crate::file;

/// Ids that a user may hand out in user namespaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubIds {
    /// The user.
    pub name: String,
    /// First id.
    pub start: u32,
    /// Number of ids.
    pub count: u32,
}

/// Reads such a file; malformed lines are passed over.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
pub fn read(path: impl AsRef<Path>) -> Result<Vec<SubIds>> {
    let text = file::read_text(path, 16 << 20)?;
    let entry = |line: &str| {
        let mut fields = line.trim().split(':');
        let (name, start, count) = (fields.next()?, fields.next()?, fields.next()?);
        let entry = SubIds { name: name.to_owned(), start: start.parse().ok()?, count: count.parse().ok()? };
        fields.next().is_none().then_some(entry)
    };
    Ok(text.lines().filter_map(entry).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("f"), "joe:100000:65536\n\nbad\nann:1:2\n").unwrap();
        let found = read(dir.path().join("f")).unwrap();
        assert_eq!(found[0], SubIds { name: "joe".into(), start: 100_000, count: 65_536 });
        assert_eq!(found.len(), 2);
    }
}
