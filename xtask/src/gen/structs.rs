//! Plain structures of the API: those that hold nothing but numbers.

use std::fmt::Write as _;

use super::lower::{self, snake};
use super::model::{Definition, Struct, declaration};
use super::{Failure, NOTICE};

/// Name and Rust type of every field of a structure.
pub(super) type Fields = Vec<(String, String)>;

/// A structure is plain if every field is a number.
fn plain_fields(item: &Struct) -> Option<Fields> {
    item.fields
        .iter()
        .map(|text| {
            let (c_type, name) = declaration(text);
            Some((name, plain_type(&c_type)?.to_owned()))
        })
        .collect()
}

fn plain_type(c_type: &str) -> Option<&'static str> {
    match c_type {
        "unsigned char" => Some("u8"),
        "unsigned short" => Some("u16"),
        "virDomainBlockJobCursor" => Some("u64"),
        "virErrorLevel" => None,
        other => lower::scalar(other),
    }
}

/// Rust name, and name and Rust type of every field, of all plain structures.
pub(super) fn plain(definition: &Definition) -> Result<Vec<(String, Fields)>, Failure> {
    let plain = definition.types.structs.iter().filter_map(|item| Some((item, plain_fields(item)?)));
    plain
        .map(|(item, fields)| {
            let fields = fields.into_iter().map(|(field, kind)| (snake(&field), kind)).collect();
            Ok((rust_name(item)?.to_owned(), fields))
        })
        .collect()
}

/// `DomainInfo` for `virDomainInfo`.
fn rust_name(item: &Struct) -> Result<&str, Failure> {
    Ok(upstream_name(item)?.trim_start_matches("vir"))
}

fn upstream_name(item: &Struct) -> Result<&str, Failure> {
    let pointer = item.pointers.first().or(item.typedefs.first()).ok_or("structure without a name")?;
    Ok(pointer.trim_end_matches("Ptr"))
}

pub(crate) fn emit(definition: &Definition) -> Result<String, Failure> {
    let mut out = format!(
        "//! Results that are plain numbers, with the layout of upstream's structures.\n{NOTICE}use crate::plugin::abi::pod_struct;\n\n"
    );
    let mut names = Vec::new();
    for item in &definition.types.structs {
        let Some(fields) = plain_fields(item) else { continue };
        let (upstream, name) = (upstream_name(item)?, rust_name(item)?);
        let since = item.since.as_deref().map_or(String::new(), |s| format!(" Since {s}."));
        let _ = writeln!(out, "/// Upstream: `{upstream}`.{since}");
        out.push_str("#[repr(C)]\n#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]\n");
        let _ = writeln!(out, "pub struct {name} {{");
        for (field, rust) in fields {
            let ident = lower::rust_ident(&snake(&field));
            let _ = writeln!(out, "    /// `{field}`.\n    pub {ident}: {rust},");
        }
        let _ = writeln!(out, "}}\nconst _: () = assert!(size_of::<{name}>() == {});\n", item.size);
        names.push(name.to_owned());
    }
    let _ = writeln!(out, "pod_struct!({});", names.join(", "));
    Ok(out)
}
