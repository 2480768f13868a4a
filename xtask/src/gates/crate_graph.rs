//! The crate graph: who may use whom (DESIGN.md 2). The same list stands in ARCHITECTURE.md, and a test compares.

use serde_json::Value;

use crate::{Error, Result, workspace};

/// The allowed edges inside `crates/`, besides those of a driver: folder -> folders.
const ALLOWED: &[(&str, &[&str])] = &[
    ("macros", &[]),
    ("util", &["macros"]),
    ("conf", &["util", "macros"]),
    ("vmx", &["conf", "util"]),
    ("api", &["util"]),
    ("rpc", &["util"]),
    ("capi", &["api", "util"]),
];

/// What every driver may use.
const DRIVER: &[&str] = &["api", "conf", "util"];

/// What single drivers may use besides.
const DRIVER_BESIDES: &[(&str, &str)] = &[("esx", "vmx"), ("vmware", "vmx"), ("remote", "rpc")];

/// One use of a workspace package by another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edge {
    /// Folder of the user relative to the workspace, such as `crates/qemu`.
    from: String,
    /// Folder of the used package.
    to: String,
    /// Whether only its tests use it.
    dev: bool,
}

/// Fails on any edge that the design does not allow.
pub(crate) fn check() -> Result {
    let metadata = workspace::metadata()?;
    let edges = edges(&metadata)?;
    let bad: Vec<String> = edges
        .iter()
        .filter(|edge| !is_allowed(edge))
        .map(|edge| format!("{} -> {}{}", edge.from, edge.to, if edge.dev { " (dev)" } else { "" }))
        .collect();
    println!("{} edges between workspace packages", edges.len());
    if bad.is_empty() {
        Ok(())
    } else {
        Err(Error::Failed(format!("edges that DESIGN.md 2 does not allow: {}", bad.join(", "))))
    }
}

/// Test crates, examples, benchmarks and xtask are on top and use what they like; nothing in `crates/` uses them, but
/// for the test support crates below `tests/`, which tests in `crates/` may use.
fn is_allowed(edge: &Edge) -> bool {
    let Some(from) = edge.from.strip_prefix("crates/") else { return true };
    let Some(to) = edge.to.strip_prefix("crates/") else { return edge.dev && edge.to.starts_with("tests/") };
    match ALLOWED.iter().find(|(name, _)| *name == from) {
        Some((_, allowed)) => allowed.contains(&to),
        None => DRIVER.contains(&to) || DRIVER_BESIDES.contains(&(from, to)),
    }
}

fn edges(metadata: &Value) -> Result<Vec<Edge>> {
    let missing = || Error::Failed("cargo metadata has another form than expected".into());
    let root = metadata["workspace_root"].as_str().ok_or_else(missing)?;
    let relative = |path: &str| path.strip_prefix(root).map(|rest| rest.trim_matches('/').to_owned());
    let mut edges = Vec::new();
    for package in metadata["packages"].as_array().ok_or_else(missing)? {
        let manifest = package["manifest_path"].as_str().ok_or_else(missing)?;
        let from = relative(manifest.trim_end_matches("/Cargo.toml")).ok_or_else(missing)?;
        for dependency in package["dependencies"].as_array().ok_or_else(missing)? {
            // A dependency with a path is one of ours.
            let Some(to) = dependency["path"].as_str().and_then(relative) else { continue };
            edges.push(Edge { from: from.clone(), to, dev: dependency["kind"] == "dev" });
        }
    }
    Ok(edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(from: &str, to: &str) -> bool {
        is_allowed(&Edge { from: from.into(), to: to.into(), dev: false })
    }

    #[test]
    fn the_workspace_holds() {
        check().expect("only allowed edges");
    }

    #[test]
    fn drivers_never_use_drivers() {
        assert!(allowed("crates/qemu", "crates/conf"));
        assert!(allowed("crates/esx", "crates/vmx"));
        assert!(!allowed("crates/qemu", "crates/vmx"));
        assert!(!allowed("crates/qemu", "crates/network"));
        assert!(!allowed("crates/api", "crates/qemu"));
        assert!(!allowed("crates/api", "crates/conf"));
        assert!(!allowed("crates/util", "crates/conf"));
    }

    #[test]
    fn nothing_uses_what_is_on_top_but_tests_their_support() {
        assert!(allowed("xtask", "crates/api"));
        assert!(!allowed("crates/qemu", "tests/guest"));
        assert!(is_allowed(&Edge { from: "crates/qemu".into(), to: "tests/guest".into(), dev: true }));
        assert!(!is_allowed(&Edge { from: "crates/qemu".into(), to: "crates/test".into(), dev: true }));
    }

    /// The list as ARCHITECTURE.md shows it.
    fn documented() -> String {
        let line =
            |name: &str, allowed: &[&str]| format!("{name} -> {}", allowed.join(", ")).trim_end().to_owned();
        let general = ALLOWED.iter().map(|(name, allowed)| line(name, allowed));
        let drivers = DRIVER_BESIDES.iter().map(|(name, besides)| line(name, &["DRIVER", besides]));
        general.chain([line("DRIVER", DRIVER)]).chain(drivers).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_document_has_the_same_list() {
        let path = workspace::root().join("ARCHITECTURE.md");
        let text = std::fs::read_to_string(path).expect("ARCHITECTURE.md");
        let list = documented();
        assert!(
            text.contains(&format!("```text\n{list}\n```")),
            "ARCHITECTURE.md should have this list:\n{list}"
        );
    }

    #[test]
    fn edges_are_read_from_metadata() {
        let metadata = serde_json::json!({
            "workspace_root": "/w",
            "packages": [{
                "manifest_path": "/w/crates/qemu/Cargo.toml",
                "dependencies": [
                    {"name": "ferrovirt", "path": "/w/crates/api", "kind": null},
                    {"name": "libc", "kind": null},
                ],
            }],
        });
        let edge = Edge { from: "crates/qemu".into(), to: "crates/api".into(), dev: false };
        assert_eq!(edges(&metadata).expect("well formed"), [edge]);
    }
}
