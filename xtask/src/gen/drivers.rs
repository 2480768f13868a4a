//! The driver traits: one method per slot, each "not supported" unless a driver says otherwise.

use std::fmt::Write as _;

use super::lower::{Method, Table};
use super::{ALLOW, NOTICE};

pub(crate) fn emit(tables: &[Table<'_>]) -> String {
    let mut out = format!("//! The call tables that drivers implement.\n{NOTICE}{ALLOW}");
    out.push_str(USES);
    for table in tables {
        let _ = writeln!(
            out,
            "/// Calls about {}. Every method defaults to `VIR_ERR_NO_SUPPORT`.\npub trait {}: Send + Sync {{",
            table.words, table.rust
        );
        for method in &table.methods {
            emit_method(&mut out, method);
        }
        out.push_str("}\n\n");
    }
    out
}

pub(crate) const USES: &str = "\
use crate::{call::Call, driver::*, object::*, record::*, stream::StreamDriver, structs::*};
use std::os::fd::{BorrowedFd, OwnedFd};
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};
use ferrovirt_util::uuid::Uuid;

";

fn emit_method(out: &mut String, method: &Method<'_>) {
    let function = method.function;
    if let Some(doc) = &function.doc {
        let _ = writeln!(out, "    /// {doc}\n    ///");
    }
    let _ = writeln!(
        out,
        "    /// Upstream: `{}` (slot `{}`). Since {}.",
        function.name, method.slot, function.since
    );
    let _ = writeln!(out, "    {} {{", signature(method));
    let names: Vec<&str> = method.ins.iter().map(|(name, _)| name.as_str()).collect();
    let _ = writeln!(
        out,
        "        let _ = (call, {});\n        {}\n    }}\n",
        names.join(", "),
        function.otherwise()
    );
}

/// `fn domain_get_info(&self, call: &Call, domain: &DomainRef) -> Result<DomainInfo>`.
pub(crate) fn signature(method: &Method<'_>) -> String {
    let ins: Vec<String> =
        method.ins.iter().map(|(name, kind)| format!(", {name}: {}", kind.rust())).collect();
    format!("fn {}(&self, call: &Call{}) -> Result<{}>", method.name, ins.concat(), method.out.rust())
}
