//! The file-size gate: god files do not grow unseen.

use std::path::{Path, PathBuf};

use crate::{Error, Result, workspace};

/// More lines than this fail.
const GATE_LINES: usize = 1000;
/// More lines than this want an explanation.
const EXPLAIN_LINES: usize = 600;
/// Generated and pure-data files live in folders of these names and are exempt.
const EXEMPT_FOLDERS: &[&str] = &["gen", "tables"];

/// Reports Rust files over 600 lines and fails on any over 1000.
pub(crate) fn check() -> Result {
    let mut files = Vec::new();
    let root = workspace::root();
    collect(&root, &mut files)?;
    files.sort_by_key(|(_, lines)| std::cmp::Reverse(*lines));
    let mut over = 0;
    for (path, lines) in files.iter().filter(|(_, lines)| *lines > EXPLAIN_LINES) {
        let verdict = if *lines > GATE_LINES { "over the gate" } else { "explain or split" };
        over += usize::from(*lines > GATE_LINES);
        println!("{lines:>6} {} ({verdict})", path.strip_prefix(&root).unwrap_or(path).display());
    }
    if over == 0 { Ok(()) } else { Err(Error::Failed(format!("{over} files over {GATE_LINES} lines"))) }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, usize)>) -> Result {
    for entry in std::fs::read_dir(folder).map_err(|error| Error::file(folder, error))? {
        let entry = entry.map_err(|error| Error::file(folder, error))?;
        let (path, name) = (entry.path(), entry.file_name());
        let name = name.to_string_lossy();
        let kind = entry.file_type().map_err(|error| Error::file(&path, error))?;
        if kind.is_dir() && !name.starts_with('.') && name != "target" && !is_exempt(&path) {
            collect(&path, files)?;
        } else if kind.is_file() && name.ends_with(".rs") {
            let text = std::fs::read(&path).map_err(|error| Error::file(&path, error))?;
            files.push((path, text.split(|&byte| byte == b'\n').count().saturating_sub(1)));
        }
    }
    Ok(())
}

/// A folder of data or generated code; the generator itself (`xtask/src/gen`) is code like any other.
fn is_exempt(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    EXEMPT_FOLDERS.iter().any(|exempt| name == *exempt) && !folder.ends_with("xtask/src/gen")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_holds() {
        check().expect("no file over the gate");
    }

    #[test]
    fn generators_are_not_generated() {
        assert!(is_exempt(Path::new("crates/util/src/gen")));
        assert!(is_exempt(Path::new("crates/conf/src/tables")));
        assert!(!is_exempt(Path::new("xtask/src/gen")));
        assert!(!is_exempt(Path::new("crates/generic")));
    }
}
