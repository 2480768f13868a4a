//! `cargo xtask gen`: writes every surface of the API from the one definition in `crates/api/definition/`.

mod capi;
mod capi_types;
mod constants;
mod driver_header;
mod drivers;
mod errors;
mod handles;
mod headers;
mod lower;
pub(crate) mod model;
mod remote;
mod rpc;
mod status;
mod structs;
mod tables;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use model::Definition;

/// Why generation stopped: shown to the developer as it is.
pub(crate) type Failure = Box<dyn std::error::Error>;

/// A generated file: path below the workspace root, and content.
pub(crate) type File = (PathBuf, String);

/// `cargo xtask gen [--check | --api]`.
pub(crate) fn run(arguments: &[String]) -> crate::Result {
    let (check, documents) = match arguments {
        [] => (false, true),
        [only] if only == "--check" => (true, false),
        [only] if only == "--api" => (false, false),
        _ => return Err(crate::Error::Usage("gen takes only --check or --api".into())),
    };
    write(&crate::workspace::root(), check).map_err(|error| crate::Error::Failed(error.to_string()))?;
    if documents { write_reference() } else { Ok(()) }
}

/// Writes docs/xml-reference.md: it comes from the forms of compiled documents, so a test of them writes it, and the same
/// test fails later where it is old.
fn write_reference() -> crate::Result {
    let words = ["test", "--quiet", "--package", "ferrovirt-documents", "--test", "reference"];
    crate::shell::output(crate::shell::cargo(&words).env("REGENERATE", "1")).map(drop)
}

/// Writes the generated files below `root`; with `check`, only compares and reports those that differ.
fn write(root: &Path, check: bool) -> Result<(), Failure> {
    let mut stale = Vec::new();
    for (path, content) in generate(root)? {
        let content = if path.extension().is_some_and(|e| e == "rs") { rustfmt(&content)? } else { content };
        let full = root.join(&path);
        if std::fs::read_to_string(&full).ok().as_deref() == Some(content.as_str()) {
            continue;
        }
        if !check {
            if let Some(dir) = full.parent() {
                std::fs::create_dir_all(dir)?;
            }
            std::fs::write(&full, content)?;
        }
        stale.push(path);
    }
    match (check, stale.as_slice()) {
        (true, [_, ..]) => {
            let list: Vec<String> = stale.iter().map(|p| format!("  {}", p.display())).collect();
            Err(format!(
                "generated files differ from the definition; run `cargo xtask gen`:\n{}",
                list.join("\n")
            )
            .into())
        }
        _ => Ok(()),
    }
}

fn generate(root: &Path) -> Result<Vec<File>, Failure> {
    let definition = Definition::load(root)?;
    let tables = lower::tables(&definition)?;
    let mut files = vec![
        file("crates/util/src/gen/errors.rs", errors::emit(&definition.errors)),
        file("crates/api/src/gen/constants.rs", constants::emit(&definition)),
        file("crates/api/src/gen/structs.rs", structs::emit(&definition)?),
        file("crates/api/src/gen/drivers.rs", drivers::emit(&tables)),
        file("crates/api/src/gen/plugin_tables.rs", tables::emit_tables(&tables, &definition.layouts)?),
        file("crates/api/src/gen/plugin_export.rs", tables::emit_export(&tables)),
        file("crates/api/src/gen/plugin_import.rs", tables::emit_import(&tables)),
        file("crates/api/src/gen/handles.rs", handles::emit(&tables)?),
        file("crates/capi/src/gen/types.rs", capi_types::emit(&definition)?),
        file("crates/capi/src/gen/event_signatures.rs", capi_types::emit_events(&definition)?),
        file("include/ferrovirt/driver.h", driver_header::emit(root, &definition, &tables)?),
    ];
    files.extend(rpc::generate(root, &definition.enums)?);
    files.extend(remote::generate(root, &definition, &tables)?);
    files.push(file("STATUS.md", status::emit(root, &tables, &definition.enums)?));
    files.extend(headers::emit(&definition)?);
    files.extend(capi::emit(&definition.functions, &tables)?);
    Ok(files)
}

fn file(path: &str, content: String) -> File {
    (PathBuf::from(path), content)
}

/// First line of every generated file, after its module documentation.
pub(crate) const NOTICE: &str =
    "//!\n//! Written by `cargo xtask gen` from `crates/api/definition/`: do not edit.\n\n";

/// Lints that generated code may trip over: whether it does depends on the definition, so `expect` cannot be used.
pub(crate) const ALLOW: &str = "#![allow(clippy::missing_errors_doc, clippy::too_many_arguments, clippy::type_complexity, clippy::use_self, unused_imports, reason = \"generated: depends on the definition\")]\n";

fn rustfmt(text: &str) -> Result<String, Failure> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config", "max_width=110,use_small_heuristics=Max"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().ok_or("rustfmt has no stdin")?;
    let input = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "rustfmt writer")??;
    if !output.status.success() {
        std::fs::write(std::env::temp_dir().join("ferrovirt-gen-failed.rs"), text)?;
        return Err("rustfmt refused the generated text (kept in the temporary directory)".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
