//! Adding a plain API call touches the definition and one driver: proven on a copy of the tree, with the call that
//! CONTRIBUTING.md adds as its worked change.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A driver with one domain that implements the new call, and its test.
const DRIVER: &str = include_str!("one_call/driver.rs");

const DRIVER_MANIFEST: &str = r#"[package]
name = "ferrovirt-frob"
version = "0.1.0"
edition = "2024"

[lib]
crate-type = ["rlib", "cdylib"]

[dependencies]
ferrovirt.workspace = true
ferrovirt-util.workspace = true
"#;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is in the workspace").to_path_buf()
}

/// Copies a folder, without build results.
fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("created");
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        let kind = entry.file_type().expect("a file type");
        if kind.is_dir()
            && entry.file_name() != "target"
            && !entry.file_name().to_string_lossy().starts_with('.')
        {
            copy(&source, &target);
        } else if kind.is_file() {
            std::fs::copy(&source, &target).expect("copied");
        }
    }
}

/// Relative names of the files that differ between two trees.
fn differing(ours: &Path, copy: &Path, below: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(copy.join(below)).expect("a folder") {
        let entry = entry.expect("an entry");
        let name = below.join(entry.file_name());
        if entry.path().is_dir() {
            if entry.file_name() != "target" {
                differing(ours, copy, &name, found);
            }
        } else if std::fs::read(ours.join(&name)).ok() != std::fs::read(entry.path()).ok() {
            found.insert(name.display().to_string());
        }
    }
}

/// A part of the definition of the new call, as CONTRIBUTING.md shows it in a block of `kind`.
fn worked_change(kind: &str) -> String {
    let text = std::fs::read_to_string(workspace().join("CONTRIBUTING.md")).expect("CONTRIBUTING.md");
    let (_, rest) = text.split_once(&format!("```{kind}\n")).expect("a block");
    let (block, _) = rest.split_once("```").expect("the block's end");
    block.lines().map(|line| format!("{}\n", line.trim_start())).collect()
}

#[test]
fn a_new_call_touches_the_definition_and_one_driver() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let tree = folder.path();
    copy(&workspace(), tree);

    // The two changes by hand.
    for (file, kind) in [("domain.toml", "toml"), ("rpc/remote.rpc", "text")] {
        let definition = tree.join("crates/api/definition").join(file);
        let text = std::fs::read_to_string(&definition).expect("the definition");
        std::fs::write(&definition, format!("{text}\n{}", worked_change(kind))).expect("written");
    }
    copy_driver(tree);

    let status = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["gen", "--api"])
        .env("CARGO_MANIFEST_DIR", tree.join("xtask"))
        .status()
        .expect("xtask runs");
    assert!(status.success(), "xtask gen failed");

    let mut changed = BTreeSet::new();
    differing(&workspace(), tree, Path::new(""), &mut changed);
    let by_hand: Vec<&String> = changed.iter().filter(|name| !is_generated(&tree.join(name))).collect();
    assert_eq!(
        by_hand,
        [
            "crates/api/definition/domain.toml",
            "crates/api/definition/rpc/remote.rpc",
            "crates/frob/Cargo.toml",
            "crates/frob/src/lib.rs"
        ]
    );
    let api = ["drivers", "handles", "plugin_tables", "plugin_export", "plugin_import"];
    let surfaces = api.map(|surface| format!("crates/api/src/gen/{surface}.rs"));
    for name in surfaces.iter().map(String::as_str).chain(["crates/remote/src/gen/client_hypervisor.rs"]) {
        assert!(changed.contains(name), "{name} does not have the call");
    }

    // The driver and its test compile against the generated API. The other members are not needed for it.
    keep_members(tree, &["crates/api", "crates/frob", "crates/macros", "crates/util"]);
    let output = Command::new("cargo")
        .args(["test", "--offline", "--quiet", "--package", "ferrovirt-frob"])
        .current_dir(tree)
        .env("CARGO_TARGET_DIR", tree.join("target"))
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn copy_driver(tree: &Path) {
    let folder = tree.join("crates/frob");
    std::fs::create_dir_all(folder.join("src")).expect("created");
    std::fs::write(folder.join("Cargo.toml"), DRIVER_MANIFEST).expect("written");
    std::fs::write(folder.join("src/lib.rs"), DRIVER).expect("written");
}

/// Whether a file says, or its folder says, that the generator wrote it.
fn is_generated(path: &Path) -> bool {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().take(30).any(|line| line.contains("cargo xtask gen"))
}

fn keep_members(tree: &Path, members: &[&str]) {
    let path = tree.join("Cargo.toml");
    let text = std::fs::read_to_string(&path).expect("Cargo.toml");
    let lines: Vec<String> =
        text.lines()
            .map(|line| {
                if line.starts_with("members = ") {
                    format!("members = {members:?}")
                } else {
                    line.to_owned()
                }
            })
            .collect();
    std::fs::write(path, lines.join("\n")).expect("written");
}
