//! Plain structures of the API: those that hold nothing but numbers.

use std::fmt::Write as _;

use super::lower::{self, snake};
use super::model::{Definition, Struct, declaration};
use super::{Failure, NOTICE};

/// A structure is plain if every field is a number.
fn plain_fields(item: &Struct) -> Option<Vec<(String, String)>> {
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

pub(crate) fn emit(definition: &Definition) -> Result<String, Failure> {
    let mut out = format!(
        "//! Results that are plain numbers, with the layout of upstream's structures.\n{NOTICE}use crate::plugin::abi::pod_struct;\n\n"
    );
    let mut names = Vec::new();
    for item in &definition.types.structs {
        let Some(fields) = plain_fields(item) else { continue };
        let pointer = item.pointers.first().or(item.typedefs.first()).ok_or("structure without a name")?;
        let upstream = pointer.trim_end_matches("Ptr");
        let name = upstream.trim_start_matches("vir");
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
