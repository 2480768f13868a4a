//! The XDR types of a module, and the table against which their sizes are tested.

use std::fmt::Write;

use super::RpcError;
use super::emit_table::{GENERATED, uses};
use super::model::{Enum, Kind, Module, Role, Type};
use super::names;
use super::resolve::{Resolved, Resolver};

/// `types.rs`.
pub(super) fn types(modules: &[Module], module: &Module) -> Result<String, RpcError> {
    if module.consts.is_empty() && module.enums.is_empty() && module.types.is_empty() {
        return Ok(String::new());
    }
    let resolver = Resolver::new(modules);
    let mut body = String::new();
    for (name, value) in &module.consts {
        let _ =
            writeln!(body, "/// `{name}`.\npub const {}: u32 = {value};", names::const_name(module, name));
    }
    for item in &module.enums {
        enumeration(&mut body, module, item);
    }
    for ty in &module.types {
        declare(&mut body, &resolver, module, ty)?;
    }
    let mut out = format!("//! Types and limits of the {} protocol. {GENERATED}\n\n", module.name);
    if uses(&body, "Name") {
        out.push_str("use ferrovirt_util::Name;\n\n");
    }
    let macros =
        ["xdr_enum", "xdr_struct", "xdr_union"].iter().map(|m| (*m, body.contains(&format!("{m}!"))));
    let codecs = ["Array", "Byte", "Bytes", "Char", "List", "Opaque", "Opt", "Text"];
    let codecs = codecs.iter().map(|c| (*c, uses(&body, c)));
    let parents = modules.iter().map(|m| (m.name.as_str(), body.contains(&format!("{}::", m.name))));
    import(&mut out, "crate::xdr", macros.chain(codecs));
    import(&mut out, "crate::protocol", parents);
    out.push('\n');
    out.push_str(&body);
    Ok(out)
}

fn import<'a>(out: &mut String, from: &str, names: impl Iterator<Item = (&'a str, bool)>) {
    let names: Vec<&str> = names.filter(|n| n.1).map(|n| n.0).collect();
    if !names.is_empty() {
        let _ = writeln!(out, "use {from}::{{{}}};", names.join(", "));
    }
}

fn enumeration(out: &mut String, module: &Module, item: &Enum) {
    let members: Vec<&str> = item.members.iter().map(|m| m.0.as_str()).collect();
    let rust = names::type_name(module, &item.name);
    let _ = writeln!(out, "\nxdr_enum! {{\n    /// `{}`.\n    {rust} {{", item.name);
    for (name, (_, value)) in names::member_names(module, &members).iter().zip(&item.members) {
        let _ = writeln!(out, "        {name} = {value},");
    }
    out.push_str("    }\n}\n");
}

fn typed(r: &Resolved) -> String {
    r.codec.as_ref().map_or_else(|| r.rust.clone(), |codec| format!("{} as {codec}", r.rust))
}

fn declare(out: &mut String, resolver: &Resolver<'_>, module: &Module, ty: &Type) -> Result<(), RpcError> {
    let rust = names::type_name(module, &ty.name);
    let doc = match &ty.role {
        Some((proc, Role::Args)) => format!("Arguments of `{proc}`."),
        Some((proc, Role::Ret)) => format!("Result of `{proc}`."),
        Some((proc, Role::Event)) => format!("Event `{proc}`."),
        None => format!("`{}`.", ty.name),
    };
    if let Some(api) = names::api_type(&ty.name) {
        let alias = if api == rust { String::new() } else { format!(" as {rust}") };
        let _ = writeln!(out, "\n/// {doc}\npub use ferrovirt_util::typed_param::{api}{alias};");
        return Ok(());
    }
    match &ty.kind {
        // Written out where it is used.
        Kind::Typedef(_) => {}
        Kind::Struct(fields) => {
            let _ = writeln!(out, "\nxdr_struct! {{\n    /// {doc}\n    {rust} {{");
            for f in fields {
                let mut resolved = resolver.resolve(module, &f.ty)?;
                if resolved.rust == "String" && names::is_reference(&ty.name) {
                    "Name".clone_into(&mut resolved.rust);
                }
                let typed = typed(&resolved);
                let _ = writeln!(out, "        {}: {typed},", names::field_name(&f.name));
            }
            out.push_str("    }\n}\n");
        }
        Kind::Union(arms) => {
            let _ = writeln!(out, "\nxdr_union! {{\n    /// {doc}\n    {rust} {{");
            let cases: Vec<&str> = arms.iter().map(|a| a.1.as_str()).collect();
            for (name, (value, _, f)) in names::member_names(module, &cases).iter().zip(arms) {
                let typed = typed(&resolver.resolve(module, &f.ty)?);
                let _ = writeln!(out, "        {value} => {}({typed}),", names::camel(&name.to_lowercase()));
            }
            out.push_str("    }\n}\n");
        }
    }
    Ok(())
}

/// `sizes.rs`: every declared type with the sizes that the definition implies.
pub(super) fn sizes(modules: &[Module], module: &Module) -> Result<String, RpcError> {
    if module.types.is_empty() {
        return Ok(String::new());
    }
    let resolver = Resolver::new(modules);
    let mut rows = String::new();
    for ty in &module.types {
        let (min, max) = resolver.size(module, ty)?;
        let (rust, codec) = match &ty.kind {
            Kind::Typedef(target) => {
                let r = resolver.resolve(module, target)?;
                (r.rust, r.codec.unwrap_or_else(|| "Plain".to_owned()))
            }
            _ => (names::type_name(module, &ty.name), "Plain".to_owned()),
        };
        let _ = writeln!(rows, "Row::new::<{rust}, {codec}>(\"{}\", {min}, {max}),", ty.name);
    }
    Ok(format!(
        "//! Sizes on the wire of the {} protocol's types. {GENERATED}\n\nuse super::types::*;\nuse crate::samples::Row;\n\
         use crate::xdr::*;\n\n/// Every type: name, smallest and largest size.\npub(crate) const ROWS: &[Row] = &[\n{rows}];\n",
        module.name
    ))
}
