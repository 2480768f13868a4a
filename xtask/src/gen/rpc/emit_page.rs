//! `docs/wire-protocol.md`: the reference page of all procedures.

use std::fmt::Write;

use super::model::{Check, Module, Proc, When};

/// The page.
pub(super) fn page(modules: &[Module]) -> String {
    let mut out = "# The wire protocol\n\nWritten by `cargo xtask gen` from `crates/api/definition/rpc`, whose README.md \
                   explains the terms: do not edit.\n\n| program | number | calls | events | streams | with descriptors | types |\n\
                   |---|---|---|---|---|---|---|\n"
        .to_owned();
    for m in modules {
        let count = |f: fn(&Proc) -> bool| m.procs.iter().filter(|p| f(p)).count();
        let number = m.program.map_or("-".to_owned(), |p| format!("`{:#010x}`", p.0));
        let _ = writeln!(
            out,
            "| {} | {number} | {} | {} | {} | {} | {} |",
            m.name,
            count(|p| p.msg.is_none()),
            count(|p| p.msg.is_some()),
            count(|p| p.stream.is_some()),
            count(|p| p.call_fds.is_some() || p.reply_fds.is_some()),
            m.types.len()
        );
    }
    for m in modules.iter().filter(|m| !m.procs.is_empty()) {
        let _ = writeln!(
            out,
            "\n## {}\n\n{}\n\n| # | procedure | function | kind | permissions |\n|---|---|---|---|---|",
            m.name, m.title
        );
        for p in &m.procs {
            row(&mut out, p);
        }
    }
    out
}

fn row(out: &mut String, p: &Proc) {
    let functions: Vec<String> = p.api.iter().chain(&p.also).map(|f| format!("`{f}`")).collect();
    let function = match (functions.as_slice(), &p.event, &p.internal) {
        ([], Some(event), _) => format!("`{}`", event.callback),
        ([], None, Some(internal)) => format!("({})", internal.replace('_', " ")),
        _ => functions.join(", "),
    };
    let mut kind = match (p.msg.is_some(), p.high_priority) {
        (true, _) => "event".to_owned(),
        (false, true) => "call, high".to_owned(),
        (false, false) => "call".to_owned(),
    };
    if let Some(stream) = &p.stream {
        kind.push_str(if stream.read { ", read stream" } else { ", write stream" });
    }
    for (fds, name) in [(&p.call_fds, "sends"), (&p.reply_fds, "returns")] {
        if let Some(count) = fds {
            let _ = write!(kind, ", {name} {count} fds");
        }
    }
    let mut permissions: Vec<String> = p.acl.iter().map(check).collect();
    permissions.extend(p.filter.iter().map(|c| format!("each result: {}", check(c))));
    let _ = writeln!(
        out,
        "| {} | `{}` | {function} | {kind} | {} |",
        p.number,
        p.name,
        permissions.join("; ").replace('|', "\\|")
    );
}

fn check(c: &Check) -> String {
    let permission = format!("{}:{}", c.object, c.permission);
    match &c.when {
        When::Always => permission,
        When::Flags(flags) => format!("{permission} if {}", flags.join(" or ")),
        When::NoFlags(flags) => format!("{permission} if neither {}", flags.join(" nor ")),
        When::Param(param, value) => format!("{permission} if {param} is {value}"),
    }
}
