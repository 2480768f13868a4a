//! Compiling drivers written in C.
#![allow(dead_code, reason = "every test file uses a part")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use ferrovirt::driver::Driver;
use ferrovirt::plugin::loader;
use ferrovirt::{Connect, ConnectOptions, Registry, Result};

/// The workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Compiles `source` (a path below the workspace) with the C compiler.
pub(crate) fn compile(source: &str, output: &Path, options: &[&str]) {
    let cc = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let status = Command::new(cc)
        .args(["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-I"])
        .arg(root().join("include"))
        .arg("-o")
        .arg(output)
        .arg(root().join(source))
        .args(options)
        .status()
        .expect("a C compiler is installed");
    assert!(status.success(), "{source} {options:?} does not compile");
}

/// Compiles `source` into the plugin of driver `name` in `folder`.
pub(crate) fn plugin(source: &str, folder: &Path, name: &str, defines: &[&str]) -> PathBuf {
    let file = folder.join(loader::file_name(name));
    let mut options = vec!["-shared", "-fPIC", "-lpthread"];
    options.extend(defines);
    compile(source, &file, &options);
    file
}

/// Opens `uri` with `driver` only.
pub(crate) fn open(driver: Arc<dyn Driver>, uri: &str) -> Result<Connect> {
    let registry = Registry::new();
    registry.register(driver);
    ConnectOptions::new().registry(registry).open(Some(uri))
}
