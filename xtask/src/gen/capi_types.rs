//! The C ABI's types in Rust: handles, structures, function pointers.

use std::fmt::Write as _;

use super::model::{Definition, Struct, declaration};
use super::{ALLOW, Failure, NOTICE};

/// The Rust spelling of a C type.
pub(crate) fn c_type(text: &str) -> Result<String, Failure> {
    let text = text.trim().trim_end_matches("const").trim();
    if let Some(inner) = text.strip_suffix('*') {
        let inner = inner.trim();
        let (constant, inner) = match inner.strip_prefix("const ") {
            Some(rest) if !rest.contains('*') => ("const", rest),
            _ => ("mut", inner),
        };
        let pointee = if inner == "void" { "c_void".to_owned() } else { c_type(inner)? };
        return Ok(format!("*{constant} {pointee}"));
    }
    Ok(match text {
        "int" => "c_int",
        "unsigned int" => "c_uint",
        "long long" | "long long int" => "i64",
        "unsigned long" | "unsigned long long" => "u64",
        "size_t" => "usize",
        "double" => "f64",
        "char" => "c_char",
        "unsigned char" => "u8",
        "unsigned short" => "u16",
        "void" => "()",
        "virErrorLevel" => "c_int",
        name if name.starts_with("vir") => name,
        other => return Err(format!("C type {other}").into()),
    }
    .to_owned())
}

/// `void (int a, char *b)` -> `unsafe extern "C-unwind" fn(c_int, *mut c_char)`: a thread of the program may end in its function.
fn function_pointer(text: &str) -> Result<String, Failure> {
    let (ret, params) = text.split_once(" (").ok_or("callback without parameters")?;
    let params = params.trim_end_matches(')');
    let list: Vec<String> = params
        .split(", ")
        .filter(|p| *p != "void")
        .map(|p| {
            let (kind, name) = declaration(p);
            Ok(format!("{}: {}", super::lower::rust_ident(&name), c_type(&kind)?))
        })
        .collect::<Result<_, Failure>>()?;
    let ret = match c_type(ret)? {
        unit if unit == "()" => String::new(),
        other => format!(" -> {other}"),
    };
    Ok(format!("unsafe extern \"C-unwind\" fn({}){ret}", list.join(", ")))
}

fn emit_struct(out: &mut String, definition: &Definition, item: &Struct) -> Result<(), Failure> {
    let name = item.typedefs.first().unwrap_or(&item.tag);
    let mut body = String::new();
    for text in &item.fields {
        if text.starts_with("union") {
            return Ok(());
        }
        let (kind, field) = declaration(text);
        let (field, bound) = match field.split_once('[') {
            Some((field, bound)) => (field.to_owned(), Some(bound.trim_end_matches(']').to_owned())),
            None => (field, None),
        };
        let mut rust = c_type(&kind)?;
        if let Some(bound) = bound {
            let macro_value = definition.macros.iter().find(|m| m.name == bound).and_then(|m| m.integer);
            let value = macro_value.map_or(bound, |v| v.to_string());
            rust = format!("[{rust}; {value}]");
        }
        let _ = writeln!(body, "    pub {}: {rust},", super::lower::rust_ident(&field));
    }
    let _ = writeln!(
        out,
        "/// `{name}`.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n{body}}}\nconst _: () = assert!(size_of::<{name}>() == {});\n",
        item.size
    );
    Ok(())
}

pub(crate) fn emit(definition: &Definition) -> Result<String, Failure> {
    let mut out = format!(
        "//! Types of the C ABI, under their C names.\n{NOTICE}{ALLOW}#![allow(missing_docs, non_camel_case_types, non_snake_case, reason = \"C names; the headers document them\")]\n\nuse std::ffi::{{c_char, c_int, c_uint, c_void}};\n\npub use ferrovirt::plugin::abi::FvTypedParam as virTypedParameter;\n\n"
    );
    for item in &definition.types.opaque {
        let _ = writeln!(
            out,
            "/// A handle of the C ABI; never dereferenced.\n#[repr(C)]\npub struct {} {{\n    _opaque: [u8; 0],\n}}",
            item.name
        );
        for pointer in &item.pointers {
            let _ = writeln!(out, "pub type {pointer} = *mut {};", item.name);
        }
    }
    for item in &definition.types.scalar {
        let _ = writeln!(out, "pub type {} = {};", item.name, c_type(&item.of)?);
    }
    out.push('\n');
    for item in &definition.types.structs {
        emit_struct(&mut out, definition, item)?;
        let first = item.typedefs.first().unwrap_or(&item.tag);
        for alias in item.typedefs.iter().skip(1) {
            let _ = writeln!(out, "pub type {alias} = {first};");
        }
        for pointer in &item.pointers {
            let _ = writeln!(out, "pub type {pointer} = *mut {first};");
        }
    }
    for item in &definition.types.callback {
        let _ = writeln!(out, "pub type {} = Option<{}>;", item.name, function_pointer(&item.c)?);
    }
    Ok(out)
}

/// Which values the callback of each event takes: one letter per value.
pub(crate) fn emit_events(definition: &Definition) -> Result<String, Failure> {
    let mut out = format!(
        "//! Which values an event's callback takes, so that a driver's event is checked before a C function is called with it.\n//!\n//! Letters: i int, u unsigned int, l long long, U unsigned long long, s string, p typed parameters, a graphics address,\n//! j graphics subject.\n{NOTICE}use ferrovirt::event::EventClass;\n\n/// Class, number, letters.\npub(crate) const SIGNATURES: &[(EventClass, i32, &str)] = &[\n"
    );
    for class in &definition.events {
        let rust = match class.name.as_str() {
            "domain" => "Domain",
            "network" => "Network",
            "storage_pool" => "StoragePool",
            "node_device" => "NodeDevice",
            "secret" => "Secret",
            other => return Err(format!("event class {other}").into()),
        };
        for event in &class.events {
            let letters = letters(definition, &event.callback)?;
            let _ = writeln!(out, "    (EventClass::{rust}, {}, {letters:?}),", event.id);
        }
    }
    let monitor = letters(definition, "virConnectDomainQemuMonitorEventCallback")?;
    let _ = writeln!(
        out,
        "    (EventClass::QemuMonitor, 0, {monitor:?}),\n    (EventClass::Connection, 0, \"i\"),\n];"
    );
    Ok(out)
}

fn letters(definition: &Definition, callback: &str) -> Result<String, Failure> {
    let found = definition.types.callback.iter().find(|c| c.name == callback);
    let (_, params) =
        found.ok_or_else(|| format!("no callback {callback}"))?.c.split_once(" (").ok_or("no parameters")?;
    let mut letters = String::new();
    for param in params.trim_end_matches(')').split(", ").skip(2) {
        let (kind, name) = declaration(param);
        letters.push_str(match kind.as_str() {
            "void *" => continue,
            "int" if name == "nparams" => continue,
            "int" => "i",
            "unsigned int" => "u",
            "long long" => "l",
            "unsigned long long" => "U",
            "const char *" => "s",
            "virTypedParameterPtr" => "p",
            "const virDomainEventGraphicsAddress *" => "a",
            "const virDomainEventGraphicsSubject *" => "j",
            other => return Err(format!("{callback}: {other}").into()),
        });
    }
    Ok(letters)
}
