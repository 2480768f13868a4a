//! The workspace: where it is and what cargo knows about it.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::shell;
use crate::{Error, Result};

/// The folder of the root Cargo.toml.
pub(crate) fn root() -> PathBuf {
    let manifest_folder = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest_folder.parent().map(Path::to_path_buf).unwrap_or(manifest_folder)
}

/// What `cargo metadata` says about the workspace's own packages.
pub(crate) fn metadata() -> Result<Value> {
    let text =
        shell::output(&mut shell::cargo(&["metadata", "--no-deps", "--offline", "--format-version", "1"]))?;
    serde_json::from_str(&text).map_err(|error| Error::Failed(format!("cargo metadata: {error}")))
}

/// The target folder, whatever sets it.
pub(crate) fn target_folder() -> Result<PathBuf> {
    let metadata = metadata()?;
    let folder = metadata["target_directory"].as_str();
    Ok(folder.ok_or_else(|| Error::Failed("cargo metadata names no target folder".into()))?.into())
}

/// Whether this runs in continuous integration, where a missing peer is a failure.
pub(crate) fn in_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| value == "true" || value == "1")
}
