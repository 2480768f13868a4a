//! Methods of the public handles: the read-only and flag checks of the entry point, then the driver's table.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::constants::short;
use super::lower::{In, Method, Out, Table, snake};
use super::model::Check;
use super::{ALLOW, Failure, NOTICE};

/// The object whose method a call is: the first handle among its arguments, else the connection.
pub(crate) fn owner(method: &Method<'_>) -> (String, usize) {
    match method.ins.first() {
        Some((_, In::Object(name))) => (name.clone(), 1),
        _ => ("Connect".into(), 0),
    }
}

/// `domain_get_info` -> `info` for a domain, `storage_vol_create_xml` -> `vol_create_xml` for a storage pool.
pub(crate) fn method_name(method: &Method<'_>, owner: &str) -> String {
    let whole = format!("{}_", snake(owner));
    let (first, _) = whole.split_once('_').unwrap_or_default();
    let name = method.name.strip_prefix(&whole);
    let name = name.or_else(|| method.name.strip_prefix(first)?.strip_prefix('_'));
    let name = name.unwrap_or(&method.name);
    let name = name.strip_prefix("get_").unwrap_or(name);
    match name {
        "type" => "driver_type".into(),
        _ => name.replacen("node_get_", "node_", 1),
    }
}

pub(crate) fn emit(tables: &[Table<'_>]) -> Result<String, Failure> {
    let mut out = format!("//! Methods of the public handles.\n{NOTICE}{ALLOW}{USES}");
    let mut owners: Vec<(String, String)> = Vec::new();
    let mut seen = BTreeSet::new();
    for table in tables {
        for method in &table.methods {
            let (owner, skip) = owner(method);
            let name = method_name(method, &owner);
            if !seen.insert((owner.clone(), name.clone())) {
                return Err(format!("two methods {owner}::{name}").into());
            }
            let mut text = emit_method(table, method, &name, skip);
            if owner == "Connect" {
                // A connection is its own connection.
                text = text.replace("self.connect()", "self");
            }
            match owners.iter_mut().find(|(known, _)| *known == owner) {
                Some((_, body)) => body.push_str(&text),
                None => owners.push((owner, text)),
            }
        }
    }
    for (owner, body) in owners {
        let _ = writeln!(out, "impl {owner} {{\n{body}}}\n");
    }
    Ok(out)
}

const USES: &str = "\
use crate::{check, connect::Connect, consts, handle::*, record::*, stream::StreamDriver, structs::*};
use std::os::fd::{BorrowedFd, OwnedFd};
use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};
use ferrovirt_util::uuid::Uuid;

";

fn handle_type(kind: &In) -> String {
    match kind {
        In::Object(name) => format!("&{name}"),
        In::Objects(name) => format!("&[{name}]"),
        other => other.rust(),
    }
}

fn result_type(out: &Out) -> String {
    match out {
        Out::Object(name) => name.clone(),
        Out::Objects(name) => format!("Vec<{name}>"),
        Out::Optional(inner) => format!("Option<{}>", result_type(inner)),
        Out::Tuple(items) => format!("({})", items.iter().map(result_type).collect::<Vec<_>>().join(", ")),
        other => other.rust(),
    }
}

fn emit_method(table: &Table<'_>, method: &Method<'_>, name: &str, skip: usize) -> String {
    let function = method.function;
    let mut out = String::new();
    if let Some(doc) = &function.doc {
        let _ = writeln!(out, "    /// {doc}\n    ///");
    }
    let _ = writeln!(out, "    /// Upstream: `{}`. Since {}.", function.name, function.since);
    if !function.flags.is_empty() {
        let _ = writeln!(
            out,
            "    ///\n    /// `flags`: {}.",
            function.flags.iter().map(|f| format!("`{f}`")).collect::<Vec<_>>().join(", ")
        );
    }
    let params: Vec<String> =
        method.ins[skip..].iter().map(|(name, kind)| format!(", {name}: {}", handle_type(kind))).collect();
    let _ = writeln!(
        out,
        "    pub fn {name}(&self{}) -> Result<{}> {{",
        params.concat(),
        result_type(&method.out)
    );
    for check in &function.checks {
        emit_check(&mut out, method, check);
    }
    let mut passed = String::new();
    for (at, (name, kind)) in method.ins.iter().enumerate() {
        let text = match kind {
            In::Object(_) if at < skip => "self.reference()".to_owned(),
            In::Object(_) => format!("{name}.reference()"),
            In::Objects(_) => {
                let _ = writeln!(
                    out,
                    "        let {name}: Vec<_> = {name}.iter().map(|o| o.reference().clone()).collect();"
                );
                format!("&{name}")
            }
            _ => name.clone(),
        };
        let _ = write!(passed, ", {text}");
    }
    let call = format!(
        "self.connect().{}({:?})?.{}(&self.connect().call(){passed})",
        table.field, function.name, method.name
    );
    let body = match &method.out {
        Out::Object(object) => format!("{call}.map(|found| {object}::new(self.connect().clone(), found))"),
        Out::Objects(object) => format!(
            "Ok({call}?.into_iter().map(|found| {object}::new(self.connect().clone(), found)).collect())"
        ),
        Out::Tuple(items) => match items.as_slice() {
            [Out::Object(object), rest @ ..] => {
                let rest: Vec<String> = (0..rest.len()).map(|at| format!(", rest{at}")).collect();
                let rest = rest.concat();
                format!("{call}.map(|(found{rest})| ({object}::new(self.connect().clone(), found){rest}))")
            }
            _ => call,
        },
        _ => call,
    };
    let _ = writeln!(out, "        {body}\n    }}\n");
    out
}

/// The checks that make sense without C pointers.
fn emit_check(out: &mut String, method: &Method<'_>, check: &Check) {
    let function = &method.function.name;
    let domain = &method.function.error_domain;
    let number =
        |name: &str| method.ins.iter().any(|(n, kind)| n == &snake(name) && matches!(kind, In::Scalar(_)));
    if check.when.is_some() {
        return;
    }
    match (check.kind.as_str(), check.args.as_slice()) {
        ("not_readonly", _) => {
            let _ = writeln!(
                out,
                "        check::writable(self.connect(), ErrorDomain::{domain}, {function:?})?;"
            );
        }
        ("flags_exclusive" | "flags_require", [a, b]) => {
            let _ = writeln!(
                out,
                "        check::{}(ErrorDomain::{domain}, {function:?}, flags, ({}, {a:?}), ({}, {b:?}))?;",
                check.kind,
                constant(a),
                constant(b)
            );
        }
        ("secure_flags", [set]) => {
            let _ = writeln!(
                out,
                "        check::secure_flags(self.connect(), ErrorDomain::{domain}, {function:?}, flags, {})?;",
                constant(set)
            );
        }
        ("nonnegative" | "positive" | "nonzero", [arg]) if number(arg) => {
            let _ = writeln!(
                out,
                "        check::{}(ErrorDomain::{domain}, {function:?}, {arg:?}, {})?;",
                check.kind,
                snake(arg)
            );
        }
        _ => {}
    }
}

/// `VIR_A|VIR_B` -> `consts::A | consts::B`.
pub(crate) fn constant(set: &str) -> String {
    set.split('|').map(|name| format!("consts::{}", short(name))).collect::<Vec<_>>().join(" | ")
}
