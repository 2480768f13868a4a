//! The remote driver's two halves: which procedure carries which driver method, and how.
//!
//! [`matching`] says it as data, for both emitters: [`client`] writes the driver traits by procedures. A server's
//! emitter goes through [`matching::Match::args`] backwards (each argument field says which parameter it feeds) and through
//! [`matching::Match::result`] (each result field says which output it is).
//!
//! What the rules do not cover stands in [`by_hand`], and nothing else does: a method without a procedure, a procedure
//! without a method, or a pair that does not fit ends the generation.

pub(crate) mod by_hand;
mod client;
pub(crate) mod matching;
mod server;

use std::path::Path;

use super::lower::Table;
use super::model::Definition;
use super::{Failure, File, file, rpc};

/// The generated files of `crates/remote`.
pub(crate) fn generate(
    root: &Path,
    definition: &Definition,
    tables: &[Table<'_>],
) -> Result<Vec<File>, Failure> {
    let calls = rpc::calls(root, &definition.enums)?;
    let plan = matching::plan(definition, tables, &calls)?;
    let mut files = Vec::new();
    for table in tables {
        files.push(file(
            &format!("crates/remote/src/gen/client_{}.rs", table.field),
            client::emit(table, &plan)?,
        ));
    }
    let matches = matching::server_matches(definition, tables, &calls);
    for program in ["remote", "qemu", "lxc"] {
        files.push(file(
            &format!("crates/remote/src/gen/server_{program}.rs"),
            server::emit(program, &calls, tables, &matches)?,
        ));
    }
    Ok(files)
}
