//! The plugin tables and both adapters: Rust driver to table, table to Rust driver.

use std::fmt::Write as _;

use super::drivers::signature;
use super::lower::{In, Method, Out, Table};
use super::model::Layout;
use super::{ALLOW, Failure, NOTICE};

/// C form of an argument: its type in the table.
fn table_type(kind: &In) -> String {
    match kind {
        In::Object(name) => format!("<{name}Ref as Lend>::Lent"),
        In::Objects(name) => format!("FvSlice<<{name}Ref as Lend>::Lent>"),
        In::Str | In::OptStr => "FvStr".into(),
        In::Scalar(name) => (*name).into(),
        In::Uuid => "FvUuid".into(),
        In::Bytes => "FvSlice<u8>".into(),
        In::Params => "FvSlice<FvTypedParam>".into(),
        In::Strs => "FvSlice<FvStr>".into(),
        In::Numbers(name) => format!("FvSlice<{name}>"),
        In::Fds => "FvSlice<c_int>".into(),
    }
}

/// How an argument comes out of its C form: the expression, and how it is then passed on.
fn borrow(kind: &In, name: &str) -> (Option<String>, String) {
    let (expression, by_reference) = match kind {
        In::Scalar(_) => return (None, name.into()),
        In::Object(object) => (format!("{object}Ref::borrow({name})?"), true),
        In::Objects(object) => (format!("borrow_all::<{object}Ref>({name})?"), true),
        In::Str => (format!("{name}.required()?"), false),
        In::OptStr => (format!("{name}.text()?"), false),
        In::Uuid => (format!("Uuid::borrow({name})?"), false),
        In::Bytes | In::Numbers(_) => (format!("{name}.slice()?"), false),
        In::Params => (format!("borrow_params({name})?"), true),
        In::Strs => (format!("borrow_strs({name})?"), true),
        In::Fds => (format!("borrow_fds({name})?"), true),
    };
    (Some(expression), if by_reference { format!("&{name}") } else { name.into() })
}

/// How an argument gets its C form: what must live during the call, and the expression.
fn lend(kind: &In, name: &str) -> (Option<String>, String) {
    match kind {
        In::Scalar(_) => (None, name.into()),
        In::Object(_) | In::Uuid => (None, format!("{name}.lend()")),
        In::Str => (None, format!("FvStr::new({name})")),
        In::OptStr => (None, format!("FvStr::optional({name})")),
        In::Bytes | In::Numbers(_) => (None, format!("FvSlice::new({name})")),
        In::Objects(_) => (Some(format!("lend_all({name})")), format!("{name}.slice()")),
        In::Params => (Some(format!("LentParams::new({name})")), format!("{name}.slice()")),
        In::Strs => (Some(format!("lend_strs({name})")), format!("{name}.slice()")),
        In::Fds => (Some(format!("lend_fds({name})")), format!("{name}.slice()")),
    }
}

fn given(out: &Out) -> String {
    format!("<{} as Give>::Given", out.rust())
}

/// Parameters of a slot's C function.
fn slot_params(method: &Method<'_>) -> String {
    let ins: Vec<String> =
        method.ins.iter().map(|(name, kind)| format!("{name}: {}, ", table_type(kind))).collect();
    let out = match method.out {
        Out::Unit => String::new(),
        ref out => format!("out: *mut {}, ", given(out)),
    };
    format!("call: *const FvCall, conn: *const c_void, {}{out}err: *mut FvError", ins.concat())
}

const USES: &str = "\
use std::ffi::{c_int, c_void};
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt_util::{ErrorDomain, Result, typed_param::TypedParams};
use ferrovirt_util::uuid::Uuid;

use crate::plugin::abi::*;
use crate::plugin::frame::{FvCall, FvError};
use crate::{call::Call, driver::*, object::*, record::*, stream::StreamDriver, structs::*};
";

pub(super) fn table_name(table: &Table<'_>) -> String {
    format!("{}Table", table.rust.trim_end_matches("Driver"))
}

/// A hash (FNV-1a) over all slots and their C parameters: tables of the same number have the same layout.
pub(super) fn checksum(tables: &[Table<'_>]) -> u64 {
    hash(tables.iter().flat_map(|table| &table.methods))
}

fn hash<'a>(methods: impl Iterator<Item = &'a Method<'a>>) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for method in methods {
        for byte in format!("{}({})", method.name, slot_params(method)).bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// The numbers of older layouts, each of which is the beginning of today's.
fn older(tables: &[Table<'_>], layouts: &[Layout]) -> Result<Vec<String>, Failure> {
    let same = |layout: &Layout| {
        let count = |table: &Table<'_>| layout.slots.get(table.key).copied().unwrap_or(0);
        let methods = tables.iter().flat_map(|table| table.methods.iter().take(count(table)));
        format!("{:#018x}", hash(methods)) == layout.definition
    };
    if let Some(broken) = layouts.iter().find(|layout| !same(layout)) {
        return Err(format!(
            "layouts.toml: the slots of layout {} were changed, moved or removed: new ones get a `layout` of their own",
            broken.definition
        )
        .into());
    }
    Ok(layouts.iter().map(|layout| layout.definition.clone()).collect())
}

pub(crate) fn emit_tables(tables: &[Table<'_>], layouts: &[Layout]) -> Result<String, Failure> {
    let mut out = format!(
        "//! The tables of functions that a plugin offers: one slot per call, NULL where the driver has none.\n{NOTICE}{ALLOW}{USES}\n"
    );
    let _ = writeln!(
        out,
        "/// Hash over all slots in order: tells tables of different definitions apart.\npub const DEFINITION: u64 = {:#018x};\n\n/// Those of older layouts, of which this one is the continuation.\npub const OLDER: &[u64] = &[{}];\n",
        checksum(tables),
        older(tables, layouts)?.join(", ")
    );
    for table in tables {
        let name = table_name(table);
        let _ = writeln!(
            out,
            "/// Calls about {}. New slots are added at the end only.\n#[repr(C)]\n#[derive(Clone, Copy)]\npub struct {name} {{\n    /// Size of this structure in bytes: slots beyond it do not exist.\n    pub size: usize,",
            table.words
        );
        for method in &table.methods {
            let _ = writeln!(
                out,
                "    /// `{}`.\n    pub {}: Option<unsafe extern \"C\" fn({}) -> c_int>,",
                method.function.name,
                method.name,
                slot_params(method)
            );
        }
        let _ = writeln!(
            out,
            "}}\n\nimpl {name} {{\n    /// A table without any function.\n    pub const EMPTY: Self = Self {{\n        size: size_of::<Self>(),"
        );
        for method in &table.methods {
            let _ = writeln!(out, "        {}: None,", method.name);
        }
        out.push_str("    };\n}\n\n");
    }
    Ok(out)
}

pub(crate) fn emit_export(tables: &[Table<'_>]) -> String {
    let mut out = format!(
        "//! Rust driver to plugin table: every slot decodes its arguments and calls the driver's method.\n{NOTICE}{ALLOW}{USES}\nuse crate::plugin::export::{{Exported, serve, serve_unit}};\nuse crate::plugin::tables::*;\n\n"
    );
    for table in tables {
        let name = table_name(table);
        let _ = writeln!(
            out,
            "/// The table of a Rust driver.\npub(crate) static {}: {name} = {name} {{\n    size: size_of::<{name}>(),",
            table.field.to_uppercase()
        );
        for method in &table.methods {
            let _ = writeln!(out, "    {0}: Some({1}_{0}),", method.name, table.field);
        }
        out.push_str("};\n\n");
        for method in &table.methods {
            emit_export_slot(&mut out, table, method);
        }
    }
    out
}

fn emit_export_slot(out: &mut String, table: &Table<'_>, method: &Method<'_>) {
    let serve =
        if method.out == Out::Unit { "serve_unit(call, conn, err" } else { "serve(call, conn, out, err" };
    let _ = writeln!(
        out,
        "unsafe extern \"C\" fn {}_{}({}) -> c_int {{",
        table.field,
        method.name,
        slot_params(method)
    );
    out.push_str("    // SAFETY: the caller keeps the contract of the plugin tables (`plugin::frame`).\n");
    let _ = writeln!(out, "    unsafe {{ {serve}, |exported: &Exported, call| {{");
    let mut passed = String::new();
    for (name, kind) in &method.ins {
        let (expression, pass) = borrow(kind, name);
        if let Some(expression) = expression {
            let _ = writeln!(out, "        let {name} = {expression};");
        }
        let _ = write!(passed, ", {pass}");
    }
    let _ = writeln!(
        out,
        "        Exported::table(&exported.opened.{}, {:?})?.{}(call{passed})\n    }}) }}\n}}\n",
        table.field, method.function.name, method.name
    );
}

pub(crate) fn emit_import(tables: &[Table<'_>]) -> String {
    let mut out = format!(
        "//! Plugin table to Rust driver: every method lends its arguments to the slot's function.\n{NOTICE}{ALLOW}{USES}\nuse crate::plugin::import::Imported;\nuse crate::plugin::tables::*;\n\n"
    );
    for table in tables {
        let _ = writeln!(out, "impl {} for Imported<{}> {{", table.rust, table_name(table));
        for method in &table.methods {
            emit_import_method(&mut out, method);
        }
        out.push_str("}\n\n");
    }
    out
}

fn emit_import_method(out: &mut String, method: &Method<'_>) {
    let function = method.function;
    let _ = writeln!(out, "    {} {{", signature(method));
    let _ = writeln!(
        out,
        "        let Some(slot) = self.table.{} else {{ return {} }};",
        method.name,
        function.otherwise()
    );
    let mut passed = String::new();
    for (name, kind) in &method.ins {
        let (held, expression) = lend(kind, name);
        if let Some(held) = held {
            let _ = writeln!(out, "        let {name} = {held};");
        }
        let _ = write!(passed, ", {expression}");
    }
    let (invoke, closure, extra) = match method.out {
        Out::Unit => ("invoke_unit", "|call, conn, err|", "err"),
        _ => ("invoke", "|call, conn, out, err|", "out, err"),
    };
    let _ = writeln!(
        out,
        "        // SAFETY: arguments live until the call returns; the loader checked the table.\n        self.{invoke}(call, {closure} unsafe {{ slot(call, conn{passed}, {extra}) }})\n    }}\n"
    );
}
