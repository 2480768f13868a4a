//! The wire protocol: `crates/api/definition/rpc/*.rpc` -> `crates/rpc/src/gen/` and `docs/wire-protocol.md`.
//!
//! One definition gives the XDR types, the procedure tables with priorities, streams and access checks, typed client
//! calls, event decoding and the server's dispatch. The files are returned, not written, so that the drift check can
//! compare them.

mod calls;
mod emit_calls;
mod emit_page;
mod emit_table;
mod emit_types;
mod lex;
mod model;
mod names;
mod parse;
mod resolve;

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use model::{Module, Permissions};

pub(crate) use calls::{Call, Field, Structure, calls};

use super::model::Enum;

/// The definition files, parents before users.
const MODULES: [&str; 9] =
    ["net", "remote", "qemu", "lxc", "admin", "keepalive", "lock", "log", "lxc_monitor"];

/// Why the wire protocol could not be generated.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RpcError {
    /// A file cannot be read.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The definition's text is wrong.
    #[error("{file}:{line}: expected {expected}, found {found}")]
    Syntax {
        /// The definition file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What should stand there.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// The definition names something that does not exist.
    #[error("{module}: no {what} '{name}'")]
    Unknown {
        /// The program.
        module: String,
        /// What kind of thing.
        what: &'static str,
        /// Its name.
        name: String,
    },
    /// Procedure numbers are not 1, 2, 3, ...
    #[error("{module}: procedure {name} has number {found}, expected {expected}")]
    Number {
        /// The program.
        module: String,
        /// The procedure.
        name: String,
        /// The number that it must have.
        expected: i32,
        /// The number that it has.
        found: i32,
    },
}

/// Everything that the definition says.
struct Definition {
    modules: Vec<Module>,
    permissions: Permissions,
    /// Values of the public flags that access checks name.
    flags: HashMap<String, u32>,
}

/// Reads the definition below `root` (the workspace) and returns the generated files, relative to `root`,
/// with their contents before formatting. `enums` are the public API's: access checks name their flags.
pub(crate) fn generate(root: &Path, enums: &[Enum]) -> Result<Vec<(PathBuf, String)>, RpcError> {
    let definition = read(root, enums)?;
    let mut files = Vec::new();
    files.push(("mod.rs".to_owned(), emit_table::root(&definition.modules)));
    files.push(("acl.rs".to_owned(), emit_table::permissions(&definition.permissions)));
    for module in &definition.modules {
        let mut add = |name: &str, text: String| {
            if !text.is_empty() {
                files.push((format!("{}/{name}.rs", module.name), text));
            }
        };
        add("mod", emit_table::module(module));
        add("types", emit_types::types(&definition.modules, module)?);
        add("sizes", emit_types::sizes(&definition.modules, module)?);
        add("procedures", emit_table::procedures(&definition, module)?);
        add("client", emit_calls::client(module));
        add("server", emit_calls::server(module));
        add("events", emit_calls::events(module));
    }
    let folder = Path::new("crates/rpc/src/gen");
    let mut files: Vec<_> = files.into_iter().map(|(name, text)| (folder.join(name), text)).collect();
    files.push((PathBuf::from("docs/wire-protocol.md"), emit_page::page(&definition.modules)));
    Ok(files)
}

/// Number and name of every procedure of a program, without the prefix that all have.
pub(crate) fn procedures(root: &Path, program: &str, enums: &[Enum]) -> Result<Vec<(i32, String)>, RpcError> {
    let definition = read(root, enums)?;
    let modules = definition.modules.into_iter().filter(|module| module.name == program);
    let prefix = format!("{}_PROC_", program.to_uppercase());
    let shown = |name: &str| name.strip_prefix(&prefix).unwrap_or(name).to_owned();
    Ok(modules.flat_map(|module| module.procs).map(|p| (p.number, shown(&p.name))).collect())
}

fn read(root: &Path, enums: &[Enum]) -> Result<Definition, RpcError> {
    let text = |path: PathBuf| {
        std::fs::read_to_string(&path).map_err(|source| RpcError::Io { path: path.clone(), source })
    };
    let folder = root.join("crates/api/definition");
    let mut modules = Vec::new();
    for name in MODULES {
        let file = format!("{name}.rpc");
        let module = parse::module(&file, &text(folder.join("rpc").join(&file))?)?;
        for (proc, expected) in module.procs.iter().zip(1..) {
            if proc.number != expected {
                let (module, name) = (module.name.clone(), proc.name.clone());
                return Err(RpcError::Number { module, name, expected, found: proc.number });
            }
        }
        modules.push(module);
    }
    let permissions = parse::permissions("acl.rpc", &text(folder.join("rpc/acl.rpc"))?)?;
    let members = enums.iter().flat_map(|e| &e.members);
    let flags = members.filter_map(|m| Some((m.name.clone(), u32::try_from(m.value).ok()?))).collect();
    Ok(Definition { modules, permissions, flags })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syntax_errors_name_file_line_and_token() {
        let error =
            parse::module("x.rpc", "program x = 1 version 1;\nstruct a { b int }").map(|_| ()).unwrap_err();
        assert_eq!(error.to_string(), "x.rpc:2: expected ':', found int");
    }

    #[test]
    fn field_names_are_snake_case() {
        for (upstream, rust) in
            [("usageID", "usage_id"), ("nrVirtCpu", "nr_virt_cpu"), ("oldMAC", "old_mac"), ("type", "r#type")]
        {
            assert_eq!(names::field_name(upstream), rust);
        }
    }

    #[test]
    fn recursive_types_are_refused() {
        let module = parse::module("x.rpc", "module x;\nstruct a { next: b }\ntypedef b = a?;").unwrap();
        let modules = [module];
        let resolver = resolve::Resolver::new(&modules);
        assert!(resolver.size(&modules[0], &modules[0].types[0]).is_err());
    }
}
