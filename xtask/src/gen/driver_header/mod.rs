//! `include/ferrovirt/driver.h`: the plugin tables for C.
//!
//! The frame around the calls (context, error, descriptor) is written by hand in `head.h` and `tail.h`; argument and
//! result types follow from the definition and from the structures in `object.rs` and `record.rs` of the API crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use super::Failure;
use super::lower::{In, Method, Out, Table};
use super::model::Definition;
use super::structs::{self, Fields};
use super::tables;

const HEAD: &str = include_str!("head.h");
const TAIL: &str = include_str!("tail.h");

/// Declarations so far, and what they were made of.
struct Types {
    structures: BTreeMap<String, Fields>,
    declared: BTreeSet<String>,
    text: String,
}

pub(crate) fn emit(root: &Path, definition: &Definition, list: &[Table<'_>]) -> Result<String, Failure> {
    let mut types = Types { structures: BTreeMap::new(), declared: BTreeSet::new(), text: String::new() };
    for file in ["object.rs", "record.rs"] {
        let source = std::fs::read_to_string(root.join("crates/api/src").join(file))?;
        types.structures.extend(read_structures(&source));
    }
    types.structures.extend(structs::plain(definition)?);
    let mut slots = String::new();
    for table in list {
        let name = tables::table_name(table);
        let _ = writeln!(
            slots,
            "/* Calls about {}. */\ntypedef struct Fv{name} {{\n    size_t size; /* of this structure in bytes */",
            table.words
        );
        for method in &table.methods {
            let _ = writeln!(slots, "    {} /* {} */", slot(&mut types, method)?, method.function.name);
        }
        let _ = writeln!(slots, "}} Fv{name};\n");
    }
    for (item, name) in [("FvStr", "FvStrSlice"), ("int", "FvIntSlice")] {
        types.array(name, &format!("const {item}"));
    }
    let constants = format!(
        "#define FV_MAGIC 0x31445646u /* \"FVD1\" in memory order */\n#define FV_VERSION 2u\n#define FV_DEFINITION UINT64_C({:#018x})\n\n",
        tables::checksum(list)
    );
    Ok([HEAD, &constants, &types.text, "\n", &slots, TAIL].concat())
}

/// One slot of a table, as a member of its structure.
fn slot(types: &mut Types, method: &Method<'_>) -> Result<String, Failure> {
    let mut parameters = String::from("const FvCall *call, const void *conn");
    for (name, kind) in &method.ins {
        let _ = write!(parameters, ", {} {name}", types.argument(kind)?);
    }
    if method.out != Out::Unit {
        let _ = write!(parameters, ", {} *out", types.given(&method.out.rust())?);
    }
    Ok(format!("int (*{})({parameters}, FvError *err);", method.name))
}

/// The structures of a macro call such as `references! { Name { field: Type, ... } ... }`.
fn read_structures(source: &str) -> BTreeMap<String, Fields> {
    let mut found = BTreeMap::new();
    let mut open: Option<(String, Fields)> = None;
    let body =
        source.lines().skip_while(|l| !(l.starts_with("references! {") || l.starts_with("records! {")));
    for line in body.skip(1).map(str::trim) {
        if let Some(name) = line.strip_suffix(" {") {
            open = Some((name.to_owned(), Fields::new()));
        } else if line.starts_with('}') {
            found.extend(open.take());
        } else if let (Some((_, fields)), Some((name, kind))) = (&mut open, line.split_once(": "))
            && !line.starts_with("//")
        {
            fields.push((name.to_owned(), kind.trim_end_matches(',').to_owned()));
        }
    }
    found
}

fn scalar(rust: &str) -> Option<&'static str> {
    Some(match rust {
        "u8" => "uint8_t",
        "u16" => "uint16_t",
        "i32" => "int32_t",
        "u32" => "uint32_t",
        "i64" => "int64_t",
        "u64" => "uint64_t",
        "f64" => "double",
        "bool" | "OwnedFd" => "int",
        _ => return None,
    })
}

/// The part that a C type adds to the name of an array of it.
fn word(c: &str) -> String {
    match c {
        "uint8_t" => "Byte".into(),
        "int" | "int32_t" => "Int".into(),
        "uint32_t" => "UInt".into(),
        "int64_t" => "Long".into(),
        "uint64_t" => "ULong".into(),
        other => other.trim_start_matches("Fv").to_owned(),
    }
}

impl Types {
    fn declare(&mut self, name: &str, body: &str) -> String {
        if self.declared.insert(name.to_owned()) {
            let _ = writeln!(self.text, "typedef struct {{ {body} }} {name};");
        }
        name.to_owned()
    }

    fn array(&mut self, name: &str, item: &str) -> String {
        self.declare(name, &format!("{item} *data; size_t len;"))
    }

    fn argument(&mut self, kind: &In) -> Result<String, Failure> {
        Ok(match kind {
            In::Object(name) => self.lent(&format!("{name}Ref"))?,
            In::Objects(name) => {
                let item = self.lent(&format!("{name}Ref"))?;
                self.array(&format!("{item}Slice"), &format!("const {item}"))
            }
            In::Str | In::OptStr => "FvStr".into(),
            In::Scalar(name) => scalar(name).ok_or("unknown number type")?.into(),
            In::Uuid => "FvUuid".into(),
            In::Bytes => self.array("FvByteSlice", "const uint8_t"),
            In::Params => "FvTypedParamSlice".into(),
            In::Strs => self.array("FvStrSlice", "const FvStr"),
            In::Numbers(name) => {
                let item = scalar(name).ok_or("unknown number type")?;
                self.array(&format!("Fv{}Slice", word(item)), &format!("const {item}"))
            }
            In::Fds => self.array("FvIntSlice", "const int"),
        })
    }

    /// C form of a lent value.
    fn lent(&mut self, rust: &str) -> Result<String, Failure> {
        Ok(match rust {
            "Name" => "FvStr".into(),
            "Uuid" => "FvUuid".into(),
            other => match (scalar(other), self.structures.get(other).cloned()) {
                (Some(number), _) => number.into(),
                (None, Some(fields)) => {
                    let name = format!("Fv{}", other.trim_end_matches("Ref"));
                    let body = fields
                        .iter()
                        .map(|(field, kind)| Ok(format!("{} {field};", self.lent(kind)?)))
                        .collect::<Result<Vec<_>, Failure>>()?;
                    self.declare(&name, &body.join(" "))
                }
                _ => return Err(format!("no C form for the argument type {other}").into()),
            },
        })
    }

    /// C form of a given value.
    fn given(&mut self, rust: &str) -> Result<String, Failure> {
        if let Some(number) = scalar(rust) {
            return Ok(number.into());
        }
        match rust {
            "String" => return Ok("FvText".into()),
            "Name" => return Ok("FvName".into()),
            "Uuid" => return Ok("FvUuid".into()),
            "TypedParams" => return Ok("FvTypedParamVec".into()),
            "Box<dyn StreamDriver>" => return Ok("FvStream".into()),
            _ => {}
        }
        if let Some(inner) = rust.strip_prefix("Vec<").and_then(|r| r.strip_suffix('>')) {
            let item = self.given(inner)?;
            return Ok(self.array(&format!("Fv{}Vec", word(&item)), &item));
        }
        if let Some(inner) = rust.strip_prefix("Option<").and_then(|r| r.strip_suffix('>')) {
            let item = self.given(inner)?;
            let body = format!("int present; {item} value;");
            return Ok(self.declare(&format!("FvOptional{}", word(&item)), &body));
        }
        if let Some(inner) = rust.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
            let items =
                inner.split(", ").map(|item| self.given(item)).collect::<Result<Vec<_>, Failure>>()?;
            let name: String = items.iter().map(|item| word(item)).collect();
            let fields = items.iter().zip(["first", "second", "third"]);
            let body: Vec<String> = fields.map(|(item, field)| format!("{item} {field};")).collect();
            return Ok(self.declare(&format!("Fv{name}Tuple"), &body.join(" ")));
        }
        let fields = self
            .structures
            .get(rust)
            .cloned()
            .ok_or_else(|| format!("no C form for the result type {rust}"))?;
        let body = fields
            .iter()
            .map(|(field, kind)| Ok(format!("{} {field};", self.given(kind)?)))
            .collect::<Result<Vec<_>, Failure>>()?;
        Ok(self.declare(&format!("FvGiven{}", rust.trim_end_matches("Ref")), &body.join(" ")))
    }
}
