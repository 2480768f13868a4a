//! Corpora on disk: which families the first one scores, and where a named file is found.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::Value;
use tempfile::TempDir;

use crate::outcome::Failure;
use crate::{Case, RunnerError};

/// Folders below a corpus in which manifests are looked for (`util/virbitmap` is two deep).
const MANIFEST_DEPTH: usize = 3;

/// An unpacked archive, or why it could not be unpacked.
type Unpacked = Arc<OnceLock<Result<PathBuf, String>>>;

/// Several corpus folders, searched in order for files.
pub struct Corpus {
    roots: Vec<PathBuf>,
    scratch: TempDir,
    trees: Mutex<HashMap<PathBuf, Unpacked>>,
}

/// One family of the first corpus: its name and its cases.
pub struct CorpusFamily {
    /// The name, as the manifest gives it.
    pub name: String,
    /// The cases in the manifest's order.
    pub cases: Vec<Case>,
}

impl Corpus {
    /// Opens corpora; the first is the one whose manifests are scored.
    ///
    /// # Errors
    /// No temporary folder can be made for unpacked trees.
    pub fn new(roots: Vec<PathBuf>) -> Result<Arc<Self>, RunnerError> {
        let scratch = tempfile::Builder::new().prefix("ferrovirt-conformance-").tempdir()?;
        Ok(Arc::new(Self { roots, scratch, trees: Mutex::new(HashMap::new()) }))
    }

    /// Reads all manifests of the first corpus, sorted by family name.
    ///
    /// # Errors
    /// A folder or manifest cannot be read, or no manifest is there.
    pub fn families(self: &Arc<Self>) -> Result<Vec<CorpusFamily>, RunnerError> {
        let Some(first) = self.roots.first() else { return Ok(Vec::new()) };
        let mut manifests = Vec::new();
        find_manifests(first, MANIFEST_DEPTH, &mut manifests)?;
        if manifests.is_empty() {
            return Err(RunnerError::EmptyCorpus(first.clone()));
        }
        let mut families =
            manifests.iter().map(|manifest| self.read_manifest(manifest)).collect::<Result<Vec<_>, _>>()?;
        families.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(families)
    }

    fn read_manifest(self: &Arc<Self>, path: &Path) -> Result<CorpusFamily, RunnerError> {
        let text = std::fs::read_to_string(path).map_err(|error| RunnerError::file(path, error))?;
        let manifest: Value =
            serde_json::from_str(&text).map_err(|error| RunnerError::format(path, error.to_string()))?;
        let name = manifest["family"]
            .as_str()
            .ok_or_else(|| RunnerError::format(path, "no family name"))?
            .to_owned();
        let cases = manifest["cases"].as_array().ok_or_else(|| RunnerError::format(path, "no cases"))?;
        // The QEMU form says that paths are relative to the corpus root; the other form has them in the family folder.
        let folder = if manifest.get("paths").is_some() { PathBuf::new() } else { PathBuf::from(&name) };
        let family: Arc<str> = name.as_str().into();
        let cases = cases
            .iter()
            .map(|value| Case::new(Arc::clone(self), Arc::clone(&family), folder.clone(), value.clone()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|detail| RunnerError::format(path, detail))?;
        Ok(CorpusFamily { name, cases })
    }

    /// The first existing file or folder of this name, relative to the corpus roots, in their order.
    ///
    /// # Errors
    /// No corpus has it, or the path leads out of the corpus.
    pub fn locate(&self, relative: &Path) -> Result<PathBuf, Failure> {
        let relative = normalize(relative)
            .ok_or_else(|| Failure::new(format!("path out of the corpus: {}", relative.display())))?;
        self.roots
            .iter()
            .map(|root| root.join(&relative))
            .find(|path| path.exists())
            .ok_or_else(|| Failure::new(format!("no such file in the corpus: {}", relative.display())))
    }

    /// The corpus folders in the order of their search.
    #[must_use]
    pub fn roots(&self) -> &[PathBuf] {
        &self.roots
    }

    /// A `.tar.gz` archive, unpacked once for all cases (do not change it; see [`Case::scratch_tree`]).
    ///
    /// # Errors
    /// `tar` refuses the archive.
    pub(crate) fn unpacked(&self, archive: &Path) -> Result<PathBuf, Failure> {
        let slot = {
            let mut trees = self.trees.lock().unwrap_or_else(PoisonError::into_inner);
            let number = trees.len();
            let entry = trees.entry(archive.to_path_buf()).or_insert_with(|| Arc::new(OnceLock::new()));
            (Arc::clone(entry), self.scratch.path().join(format!("tree-{number}")))
        };
        slot.0.get_or_init(|| unpack(archive, &slot.1).map(|()| slot.1.clone())).clone().map_err(Failure::new)
    }

    /// A new empty folder that lives as long as the run.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub(crate) fn scratch_folder(&self) -> Result<PathBuf, Failure> {
        Ok(tempfile::Builder::new().prefix("case-").tempdir_in(self.scratch.path())?.keep())
    }
}

/// Unpacks an archive into a new folder.
pub(crate) fn unpack(archive: &Path, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let output = Command::new("tar")
        .args(["--extract", "--gzip", "--no-same-owner", "--file"])
        .arg(archive)
        .arg("--directory")
        .arg(folder)
        .output()
        .map_err(|error| format!("tar: {error}"))?;
    if output.status.success() {
        Ok(())
    } else {
        Err(format!("tar: {}: {}", archive.display(), String::from_utf8_lossy(&output.stderr).trim()))
    }
}

fn find_manifests(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) -> Result<(), RunnerError> {
    let manifest = folder.join("manifest.json");
    if manifest.is_file() {
        found.push(manifest);
        return Ok(());
    }
    if depth == 0 {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder).map_err(|error| RunnerError::file(folder, error))? {
        let entry = entry.map_err(|error| RunnerError::file(folder, error))?;
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            find_manifests(&entry.path(), depth - 1, found)?;
        }
    }
    Ok(())
}

/// Resolves `.` and `..` without looking at the disk; `None` when the path would leave its start.
fn normalize(path: &Path) -> Option<PathBuf> {
    let mut parts = Vec::new();
    for component in path.components() {
        match component {
            Component::Normal(part) => parts.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn normalize_keeps_paths_inside() {
        assert_eq!(normalize(Path::new("a/../b/./c")), Some(PathBuf::from("b/c")));
        assert_eq!(normalize(Path::new("a/../../b")), None);
        assert_eq!(normalize(Path::new("/etc/passwd")), None);
    }
}
