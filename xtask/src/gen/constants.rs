//! Numbers and strings of the API as Rust constants.

use std::fmt::Write as _;

use super::NOTICE;
use super::model::Definition;

/// Enumerations that `ferrovirt_util::error` holds as types of its own.
const ELSEWHERE: &[&str] = &["virErrorNumber", "virErrorDomain", "virErrorLevel"];

pub(crate) fn emit(definition: &Definition) -> String {
    let mut out = format!(
        "//! Numbers and strings of the API. A name is upstream's without its `VIR_` prefix.\n{NOTICE}"
    );
    for item in definition.enums.iter().filter(|e| !ELSEWHERE.contains(&e.name.as_str())) {
        let name = if item.name.is_empty() { item.tag.as_deref().unwrap_or("anonymous") } else { &item.name };
        let _ = writeln!(out, "// {name}");
        let is_flags = item.bitmask
            || name.ends_with("Flags")
            || definition.functions.iter().any(|f| f.flags.iter().any(|flag| flag == name));
        let unsigned = is_flags && item.members.iter().all(|m| u32::try_from(m.value).is_ok());
        let rust = if unsigned { "u32" } else { "i32" };
        for member in &item.members {
            let since = member.since.as_deref().map_or(String::new(), |s| format!(" Since {s}."));
            let _ = writeln!(out, "/// `{}` (`{name}`).{since}", member.name);
            let value = if unsigned || i32::try_from(member.value).is_ok() {
                member.value.to_string()
            } else {
                format!("{}_u32 as i32", member.value)
            };
            let _ = writeln!(out, "pub const {}: {rust} = {value};", short(&member.name));
        }
        out.push('\n');
    }
    for item in &definition.macros {
        let since = item.since.as_deref().map_or(String::new(), |s| format!(" Since {s}."));
        let value = match (&item.string, item.integer) {
            (Some(text), _) => format!("&str = {text:?}"),
            (None, Some(number)) => format!("i64 = {number}"),
            (None, None) => continue,
        };
        let _ = writeln!(out, "/// `{}`.{since}", item.name);
        let _ = writeln!(out, "pub const {}: {value};", short(&item.name));
    }
    out
}

pub(crate) fn short(name: &str) -> &str {
    name.strip_prefix("VIR_").unwrap_or(name)
}
