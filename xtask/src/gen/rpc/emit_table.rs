//! Module trees, permissions and procedure tables.

use std::fmt::Write;

use super::model::{Check, Module, Permissions, Proc, When};
use super::{Definition, RpcError, names};

pub(super) const GENERATED: &str = "Written by `cargo xtask gen` from crates/api/definition/rpc.";

/// Whether `name` stands in `text` as a word of its own.
pub(super) fn uses(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        !text[..at].ends_with(word) && !text[at + name.len()..].starts_with(word)
    })
}

/// `gen/mod.rs`.
pub(super) fn root(modules: &[Module]) -> String {
    let mut out = format!(
        "//! All programs of the wire protocol, one module each: types, procedure table, client calls, server dispatch.\n//!\n\
         //! {GENERATED}\n\npub mod acl;\n"
    );
    let mut sorted: Vec<&Module> = modules.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    for m in &sorted {
        let _ = writeln!(out, "pub mod {};", m.name);
    }
    let programs: Vec<&&Module> = sorted.iter().filter(|m| m.program.is_some()).collect();
    let _ = writeln!(
        out,
        "\nuse crate::procedure::Program;\n\n/// Every program.\npub static PROGRAMS: [&Program; {}] = [",
        programs.len()
    );
    for m in &programs {
        let _ = writeln!(out, "&{}::PROGRAM,", m.name);
    }
    out.push_str("];\n\n#[cfg(any(test, feature = \"samples\"))]\npub(crate) const ROWS: &[&[crate::samples::Row]] = &[");
    for m in sorted.iter().filter(|m| !m.types.is_empty()) {
        let _ = writeln!(out, "{}::ROWS,", m.name);
    }
    out.push_str("];\n");
    out
}

/// `gen/<module>/mod.rs`.
pub(super) fn module(module: &Module) -> String {
    let title = &module.title;
    let mut out = format!("//! {title}\n//!\n//! {GENERATED}\n\n");
    let calls = module.procs.iter().any(|p| p.msg.is_none());
    let events = module.procs.iter().any(|p| p.msg.is_some());
    if !module.procs.is_empty() {
        if calls {
            out.push_str("pub mod client;\n");
        }
        if events {
            out.push_str("mod events;\n");
        }
        out.push_str("mod procedures;\n");
        if calls {
            out.push_str("pub mod server;\n");
        }
    }
    let has_types = !(module.consts.is_empty() && module.enums.is_empty() && module.types.is_empty());
    if !module.types.is_empty() {
        out.push_str("#[cfg(any(test, feature = \"samples\"))]\nmod sizes;\n");
    }
    if has_types {
        out.push_str("mod types;\n");
    }
    out.push('\n');
    if events {
        out.push_str("pub use events::Event;\n");
    }
    if !module.procs.is_empty() {
        out.push_str("pub use procedures::{PROCEDURES, PROGRAM, number};\n");
    }
    if !module.types.is_empty() {
        out.push_str("#[cfg(any(test, feature = \"samples\"))]\npub(crate) use sizes::ROWS;\n");
    }
    if has_types {
        out.push_str("pub use types::*;\n");
    }
    out
}

/// `gen/acl.rs`.
pub(super) fn permissions(objects: &Permissions) -> String {
    let mut out = format!(
        "//! What may be permitted on which object. {GENERATED}\n\nuse crate::procedure::Permission;\n"
    );
    for (object, permissions) in objects {
        let _ = writeln!(out);
        for p in permissions {
            let _ = writeln!(
                out,
                "/// `{object}:{p}`.\npub const {}: Permission = Permission::new(\"{object}\", \"{p}\");",
                permission_const(object, p)
            );
        }
    }
    let all: Vec<String> =
        objects.iter().flat_map(|(o, ps)| ps.iter().map(move |p| permission_const(o, p))).collect();
    let _ = writeln!(
        out,
        "\n/// Every permission.\npub static PERMISSIONS: [Permission; {}] = [{}];",
        all.len(),
        all.join(", ")
    );
    out
}

fn permission_const(object: &str, permission: &str) -> String {
    format!("{object}_{permission}").to_uppercase()
}

/// `procedures.rs`.
pub(super) fn procedures(definition: &Definition, module: &Module) -> Result<String, RpcError> {
    let Some((number, version)) = module.program else { return Ok(String::new()) };
    let mut rows = String::new();
    let mut numbers = String::new();
    for p in &module.procs {
        row(&mut rows, definition, module, p)?;
        let name = names::proc_const(module, &p.name);
        let _ = writeln!(numbers, "/// `{}`.\npub const {name}: i32 = {};", p.name, p.number);
    }
    let mut out = format!("//! Procedures of the {} protocol. {GENERATED}\n\n", module.name);
    let wanted = ["Always", "IfFlags", "IfNoFlags", "IfParam"];
    let checks: Vec<&str> = wanted.into_iter().filter(|c| uses(&rows, c)).collect();
    if !checks.is_empty() {
        let _ = writeln!(out, "use crate::procedure::Check::{{{}}};", checks.join(", "));
        out.push_str("use crate::protocol::acl;\n");
    }
    let fds: Vec<&str> = ["Fds"].into_iter().filter(|c| uses(&rows, c)).collect();
    let _ = writeln!(
        out,
        "use crate::procedure::{{{}}};",
        [&["Procedure", "Program"], fds.as_slice()].concat().join(", ")
    );
    let _ = writeln!(
        out,
        "\n/// The program.\npub static PROGRAM: Program = Program {{ name: \"{}\", number: {number:#010x}, version: {version}, procedures: &PROCEDURES }};",
        module.name
    );
    let high = module.procs.iter().any(|p| p.high_priority);
    let low = module.procs.iter().any(|p| !p.high_priority && p.msg.is_none());
    let event = module.procs.iter().any(|p| p.msg.is_some());
    for (wanted, name, how) in [(high, "high", "call"), (low, "low", "call"), (event, "event", "event")] {
        if wanted {
            let high = if name == "event" { String::new() } else { format!(", {}", name == "high") };
            let _ = writeln!(
                out,
                "\nconst fn {name}(number: i32, name: &'static str) -> Procedure {{\n    Procedure::{how}({number:#010x}, {version}, number, name{high})\n}}"
            );
        }
    }
    let _ = writeln!(
        out,
        "\n/// Every procedure; number N stands at index N - 1.\npub static PROCEDURES: [Procedure; {}] = [\n{rows}];",
        module.procs.len()
    );
    let _ = writeln!(out, "\n/// Procedure numbers by name.\npub mod number {{\n{numbers}}}");
    Ok(out)
}

fn row(out: &mut String, definition: &Definition, module: &Module, p: &Proc) -> Result<(), RpcError> {
    let kind = match (&p.msg, p.high_priority) {
        (Some(_), _) => "event",
        (None, true) => "high",
        (None, false) => "low",
    };
    let _ = write!(out, "{kind}({}, \"{}\")", p.number, p.name);
    let quoted = |names: &mut dyn Iterator<Item = &String>| {
        names.map(|n| format!("\"{n}\"")).collect::<Vec<_>>().join(", ")
    };
    if p.api.is_some() || !p.also.is_empty() {
        let _ = write!(out, ".api(&[{}])", quoted(&mut p.api.iter().chain(&p.also)));
    }
    let slots = p.slots.clone().unwrap_or_else(|| p.api.iter().map(|a| slot(a)).collect());
    if !slots.is_empty() {
        let _ = write!(out, ".slots(&[{}])", quoted(&mut slots.iter()));
    }
    if let Some(internal) = &p.internal {
        let _ = write!(out, ".internal(\"{internal}\")");
    }
    for (name, list) in [("acl", &p.acl), ("filter", &p.filter)] {
        if !list.is_empty() {
            let list: Vec<String> =
                list.iter().map(|c| check(definition, module, p, c)).collect::<Result<_, _>>()?;
            let _ = write!(out, ".{name}(&[{}])", list.join(", "));
        }
    }
    if let Some(event) = &p.event {
        let id = event.id.map_or("None".to_owned(), |id| format!("Some({id})"));
        let _ = write!(out, ".of(\"{}\", {id}, \"{}\")", event.family, event.callback);
    }
    if let Some(stream) = &p.stream {
        let direction = if stream.read { "read" } else { "write" };
        let sparse = match &stream.sparse {
            Some(flag) => flags(definition, module, std::slice::from_ref(flag))?,
            None => 0,
        };
        let _ = write!(out, ".{direction}_stream({sparse:#x})");
    }
    let fds = |count: &Option<String>| match count.as_deref() {
        None => "Fds::None",
        Some("1") => "Fds::One",
        Some(_) => "Fds::Many",
    };
    if p.call_fds.is_some() || p.reply_fds.is_some() {
        let _ = write!(out, ".fds({}, {})", fds(&p.call_fds), fds(&p.reply_fds));
    }
    out.push_str(",\n");
    Ok(())
}

/// The driver slot that follows from a public function's name.
pub(super) fn slot(api: &str) -> String {
    let name = api.strip_prefix("vir").unwrap_or(api);
    if let Some(rest) = name.strip_prefix("NWFilter") {
        return format!("nwfilter{rest}");
    }
    let mut chars = name.chars();
    chars.next().map(|c| c.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

fn check(definition: &Definition, module: &Module, p: &Proc, c: &Check) -> Result<String, RpcError> {
    let known = definition
        .permissions
        .iter()
        .any(|(object, permissions)| *object == c.object && permissions.contains(&c.permission));
    if !known {
        return Err(RpcError::Unknown {
            module: module.name.clone(),
            what: "permission",
            name: format!("{}:{} ({})", c.object, c.permission, p.name),
        });
    }
    let permission = format!("acl::{}", permission_const(&c.object, &c.permission));
    Ok(match &c.when {
        When::Always => format!("Always({permission})"),
        When::Flags(names) => format!("IfFlags({permission}, {:#x})", flags(definition, module, names)?),
        When::NoFlags(names) => format!("IfNoFlags({permission}, {:#x})", flags(definition, module, names)?),
        When::Param(param, value) => {
            let value = flags(definition, module, std::slice::from_ref(value))?;
            format!("IfParam({permission}, \"{param}\", {value})")
        }
    })
}

fn flags(definition: &Definition, module: &Module, names: &[String]) -> Result<u32, RpcError> {
    names.iter().try_fold(0, |sum, name| {
        definition.flags.get(name).map(|v| sum | v).ok_or_else(|| RpcError::Unknown {
            module: module.name.clone(),
            what: "public flag",
            name: name.clone(),
        })
    })
}
