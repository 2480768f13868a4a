//! The C exports: argument checks in upstream's order, arguments into Rust, the driver's method, results into C.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::capi_types::c_type;
use super::handles::constant;
use super::lower::{self, In, Method, Out, Table, brackets, rust_ident, shape_word, snake};
use super::model::{Check, Function, Param};
use super::{ALLOW, Failure, File, NOTICE};

/// Object checks by their name in the definition, and the Rust type that they find.
const OBJECTS: &[(&str, &str)] = &[
    ("connect", "Connect"),
    ("domain", "Domain"),
    ("domain_checkpoint", "DomainCheckpoint"),
    ("domain_snapshot", "DomainSnapshot"),
    ("interface", "Interface"),
    ("network", "Network"),
    ("network_port", "NetworkPort"),
    ("node_device", "NodeDevice"),
    ("nwfilter", "Nwfilter"),
    ("nwfilter_binding", "NwfilterBinding"),
    ("secret", "Secret"),
    ("storage_pool", "StoragePool"),
    ("storage_vol", "StorageVol"),
    ("stream", "Stream"),
];

pub(crate) fn emit(functions: &[Function], tables: &[Table<'_>]) -> Result<Vec<File>, Failure> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for function in functions.iter().filter(|f| f.slot.is_some() && !f.by_hand && !f.export_by_hand) {
        let (key, slot) = function.slot.as_ref().ok_or("no slot")?;
        let table = tables.iter().find(|t| t.key == key).ok_or("no table")?;
        let method = table.methods.iter().find(|m| m.slot == *slot).ok_or("no method")?;
        let module = module(&function.header);
        let text = emit_function(function, table, method).map_err(|e| format!("{}: {e}", function.name))?;
        files.entry(module).or_insert_with(head).push_str(&text);
    }
    let mut list = String::from(
        "//! The generated exports, a module per header.\n//!\n//! Written by `cargo xtask gen`: do not edit.\n\n",
    );
    for name in files.keys() {
        let _ = writeln!(list, "pub mod {name};");
    }
    list.push_str("pub(crate) mod event_signatures;\npub mod types;\n");
    let mut out: Vec<File> = files
        .into_iter()
        .map(|(name, text)| (format!("crates/capi/src/gen/{name}.rs").into(), text))
        .collect();
    out.push(("crates/capi/src/gen/mod.rs".into(), list));
    Ok(out)
}

fn module(header: &str) -> String {
    header.trim_start_matches("libvirt-").trim_end_matches(".h").replace('-', "_")
}

fn head() -> String {
    format!(
        "//! Exports of one header.\n{NOTICE}{ALLOW}#![allow(missing_docs, non_snake_case, unused_unsafe, clippy::missing_safety_doc, clippy::multiple_unsafe_ops_per_block, clippy::undocumented_unsafe_blocks, reason = \"generated: the headers document the functions and what their arguments must be; see `crate::convert`\")]\n\nuse std::ffi::{{c_char, c_int, c_uint, c_void}};\n\nuse ferrovirt::{{check, consts, structs}};\nuse ferrovirt_util::ErrorDomain;\n\nuse super::types::*;\nuse crate::convert::*;\nuse crate::entry::{{Fail, entry}};\nuse crate::object::kind::*;\n\n"
    )
}

/// What is known about the arguments while the body is written.
struct Body<'a> {
    function: &'a Function,
    text: String,
    /// Handles found so far: parameter, Rust type.
    found: Vec<(String, &'static str)>,
}

fn emit_function(function: &Function, table: &Table<'_>, method: &Method<'_>) -> Result<String, Failure> {
    let mut params = Vec::new();
    for param in &function.params {
        params.push(format!("{}: {}", rust_ident(&param.name), c_type(&param.c_type)?));
    }
    let ret = c_type(&function.ret)?;
    let mut body = Body { function, text: String::new(), found: Vec::new() };
    for check in &function.checks {
        body.check(check)?;
    }
    body.finish_objects()?;
    body.call(table, method)?;
    Ok(format!(
        "#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {}({}) -> {ret} {{\n    const FN: &str = {:?};\n    entry(Fail::FAIL, {}, |frame| unsafe {{\n{}    }})\n}}\n\n",
        function.name,
        params.join(", "),
        function.name,
        !function.keeps_last_error,
        body.text
    ))
}

impl Body<'_> {
    fn domain(&self) -> String {
        format!("ErrorDomain::{}", self.function.error_domain)
    }

    /// The handle behind an expression such as `conn`, `domain->conn`.
    fn handle(&self, expression: &str) -> Result<String, Failure> {
        let name = expression.split("->").next().unwrap_or(expression);
        let found = self.found.iter().find(|(n, _)| n == name).or(self.found.first());
        found.map(|(n, _)| rust_ident(n)).ok_or_else(|| format!("{expression}: no handle found yet").into())
    }

    fn object(&mut self, name: &str, rust: &'static str) {
        let ident = rust_ident(name);
        let _ = writeln!(
            self.text,
            "let {ident} = frame.find::<{rust}>({ident}.cast(), FN, {})?;",
            self.domain()
        );
        self.found.push((name.to_owned(), rust));
    }

    fn check(&mut self, check: &Check) -> Result<(), Failure> {
        let domain = self.domain();
        let arg = check.args.first().cloned().unwrap_or_default();
        if let Some((_, rust)) = OBJECTS.iter().find(|(kind, _)| *kind == check.kind) {
            self.object(&arg, rust);
            return Ok(());
        }
        if self.found.is_empty() && matches!(check.kind.as_str(), "not_readonly" | "secure_flags") {
            self.finish_objects()?;
        }
        let line = match check.kind.as_str() {
            "explicit" | "uuid" => return Ok(()),
            "not_readonly" if arg == "dconn" => return Ok(()),
            "not_readonly" => format!("check::writable({}.connect(), {domain}, FN)?;", self.handle(&arg)?),
            "same_connection" => {
                let (object, rust) =
                    self.found.iter().find(|(_, rust)| *rust != "Stream").ok_or("no object")?;
                let word = if *rust == "StorageVol" { "volume" } else { "domain" };
                format!(
                    "check::same_connection({domain}, FN, {arg:?}, {word:?}, {}.same_connection(&{}))?;",
                    rust_ident(object),
                    rust_ident(&arg)
                )
            }
            "secure_flags" => format!(
                "check::secure_flags({}.connect(), {domain}, FN, flags, {})?;",
                self.handle("conn")?,
                constant(&arg)
            ),
            "flags_exclusive" | "flags_require" => {
                let b = &check.args[1];
                format!(
                    "check::{}({domain}, FN, flags, ({}, {arg:?}), ({}, {b:?}))?;",
                    check.kind,
                    constant(&arg),
                    constant(b)
                )
            }
            "only_flags" => format!("check::only_flags({domain}, FN, flags, {arg})?;"),
            "nonnull" | "null" => {
                format!("check::{}({domain}, FN, {arg:?}, {}.is_null())?;", check.kind, rust_ident(&arg))
            }
            "nonnull_if_len" => format!(
                "check::nonnull({domain}, FN, {arg:?}, {}.is_null() && {} != 0)?;",
                rust_ident(&arg),
                rust_ident(&check.args[1])
            ),
            "single_line" => format!("single_line({}, FN, {arg:?}, {domain})?;", rust_ident(&arg)),
            "nonempty_string" => format!(
                "check::nonnull({domain}, FN, {arg:?}, {0}.is_null())?;\ncheck::nonempty({domain}, FN, {arg:?}, read({0}) == 0)?;",
                rust_ident(&arg)
            ),
            "nonempty_or_null_string" => format!(
                "check::nonempty({domain}, FN, {arg:?}, !{0}.is_null() && read({0}) == 0)?;",
                rust_ident(&arg)
            ),
            "nonnegative" | "positive" | "nonzero" | "zero" => match arg.strip_prefix('*') {
                Some(name) => {
                    format!("check::{}({domain}, FN, {arg:?}, read({}))?;", check.kind, rust_ident(name))
                }
                None => format!("check::{}({domain}, FN, {arg:?}, {})?;", check.kind, rust_ident(&arg)),
            },
            "refuse" | "invalid" => {
                let message = message(check.args.last().map_or("", String::as_str));
                match check.kind.as_str() {
                    "refuse" => format!("check::refuse({domain}, FN, {arg:?}, {message})?;"),
                    _ => format!("check::invalid({domain}, {message})?;"),
                }
            }
            "memory_limit" => format!("check::memory_limit({domain}, {})?;", rust_ident(&arg)),
            "size_limit" => {
                let structure = rust_ident(check.args.get(1).ok_or("size_limit of what")?);
                format!("size_limit({structure}, {}, FN, {arg:?}, {domain})?;", rust_ident(&arg))
            }
            "socket" => format!("socket({}, FN, {arg:?}, {domain})?;", rust_ident(&arg)),
            other => return Err(format!("unknown check {other}").into()),
        };
        match &check.when {
            Some(condition) => {
                let _ = writeln!(self.text, "if {} {{ {line} }}", rust_condition(condition)?);
            }
            None => {
                let _ = writeln!(self.text, "{line}");
            }
        }
        Ok(())
    }

    /// Handles that no check has looked up.
    fn finish_objects(&mut self) -> Result<(), Failure> {
        let missing: Vec<_> = self
            .function
            .params
            .iter()
            .filter(|p| !p.c_type.contains('*') && !self.found.iter().any(|(n, _)| *n == p.name))
            .filter_map(|p| {
                let rust = match p.c_type.as_str() {
                    "virConnectPtr" => Some("Connect"),
                    "virStreamPtr" => Some("Stream"),
                    other => lower::object(other),
                };
                rust.map(|r| (p.name.clone(), r))
            })
            .collect();
        for (name, rust) in missing {
            self.object(&name, rust);
        }
        if self.found.is_empty() {
            return Err("no handle among the arguments".into());
        }
        Ok(())
    }

    /// The Rust expression of an argument of the driver's method.
    fn argument(&self, name: &str, kind: &In) -> Result<String, Failure> {
        let param =
            self.function.params.iter().find(|p| rust_ident(&snake(&p.name)) == *name).or_else(|| {
                self.function
                    .params
                    .iter()
                    .find(|p| matches!(p.shape.as_deref(), Some("uuidstr" | "uuid")) && *kind == In::Uuid)
            });
        let Some(param) = param else {
            // Another function of the same slot has the parameter; this one leaves it empty.
            return Ok(match kind {
                In::Scalar(_) => "0".into(),
                In::OptStr => "None".into(),
                In::Objects(_) | In::Strs | In::Numbers(_) | In::Bytes => "&[]".into(),
                other => return Err(format!("no parameter for {name}: {other:?}").into()),
            });
        };
        let ident = rust_ident(&param.name);
        let shape = param.shape.as_deref().unwrap_or_default();
        let len = brackets(shape).first().map(|n| rust_ident(n)).unwrap_or_default();
        let domain = self.domain();
        Ok(match kind {
            In::Object(_) => format!("{ident}.reference()"),
            In::Objects(_) => return Err("arrays of handles are exported by hand".into()),
            In::Str if shape == "path" => {
                format!("&absolute(text({ident}, FN, {:?}, {domain})?)?", param.name)
            }
            In::Str => format!("text({ident}, FN, {:?}, {domain})?", param.name),
            In::OptStr => format!("optional_text({ident}, FN, {:?}, {domain})?", param.name),
            In::Scalar(_) if param.c_type == "size_t" => format!("{ident} as u64"),
            In::Scalar(_) => ident,
            In::Uuid if shape == "uuidstr" => format!("uuid_text({ident}, FN, {domain})?"),
            In::Uuid => format!("uuid_bytes({ident})"),
            In::Bytes => format!("bytes({ident}.cast(), length({len}))"),
            In::Params => format!("&params_in({ident}, length({len}))?"),
            In::Strs => format!("&strs({ident}, length({len}), FN, {domain})?"),
            In::Numbers(_) => format!("slice({ident}, length({len}))"),
            In::Fds => format!("&fds_in({ident}, length({len}))"),
        })
    }

    fn call(&mut self, table: &Table<'_>, method: &Method<'_>) -> Result<(), Failure> {
        let mut arguments = String::new();
        for (name, kind) in &method.ins {
            let _ = write!(arguments, ", {}", self.argument(name, kind)?);
        }
        let primary = self.found.iter().find(|(_, rust)| *rust != "Stream").ok_or("no handle")?;
        let primary = rust_ident(&primary.0);
        let _ = writeln!(
            self.text,
            "{}{primary}.connect().{}(FN)?.{}(&{primary}.connect().call(){arguments})?;",
            if method.out == Out::Unit { "" } else { "let found = " },
            table.field,
            method.name
        );
        if self.function.changes_id {
            let _ = writeln!(self.text, "{primary}.refresh_id();");
        }
        let outs: Vec<&Out> = match &method.out {
            Out::Unit => Vec::new(),
            Out::Tuple(items) => items.iter().collect(),
            one => vec![one],
        };
        let many = outs.len() > 1;
        let mut values = (0..outs.len()).map(|i| if many { format!("found.{i}") } else { "found".into() });
        let own = self.own_result(&outs);
        let mut result = None;
        let mut rest = outs.into_iter();
        if own {
            let out = rest.next().ok_or("no result")?;
            let value = values.next().ok_or("no result")?;
            result = Some(self.returned(out, &value, &primary)?);
        }
        let params: Vec<&Param> = self
            .function
            .params
            .iter()
            .filter(|p| {
                p.shape.as_deref().is_some_and(|s| s.starts_with("out")) || p.c_type == "virStreamPtr"
            })
            .filter(|p| !self.is_out_length(&p.name))
            .collect();
        let mut lines = String::new();
        for (param, (out, value)) in params.iter().zip(rest.zip(values)) {
            let (line, count) = self.put(param, out, &value, &primary)?;
            match count {
                true if result.is_none() => {
                    let _ = writeln!(lines, "let count = {line};");
                    result = Some("count".into());
                }
                _ => {
                    let _ = writeln!(lines, "{line};");
                }
            }
        }
        self.text.push_str(&lines);
        let _ = writeln!(self.text, "Ok({})", result.unwrap_or_else(|| "0".into()));
        Ok(())
    }

    fn is_out_length(&self, name: &str) -> bool {
        self.function.params.iter().filter_map(|p| p.shape.as_deref()).any(|s| brackets(s).contains(&name))
    }

    /// Whether the first result is the function's own result.
    fn own_result(&self, outs: &[&Out]) -> bool {
        match (self.function.ret.as_str(), outs.first()) {
            (_, None | Some(Out::Optional(_))) => false,
            ("int", Some(Out::Bool)) => self.function.returns.as_deref() == Some("bool"),
            ("int", Some(Out::Scalar(_) | Out::Fd)) => self.function.returns.is_some(),
            ("int", _) => false,
            _ => true,
        }
    }

    /// The function's own result in C.
    fn returned(&self, out: &Out, value: &str, primary: &str) -> Result<String, Failure> {
        Ok(match out {
            Out::Object(_) => format!("frame.give({primary}.connection(), {value})"),
            Out::Str => format!("give_text(&{value})"),
            Out::Scalar("u64") => value.into(),
            Out::Scalar(_) => value.into(),
            Out::Bool => format!("c_int::from({value})"),
            Out::Fd => format!("give_fd({value})"),
            other => return Err(format!("cannot return {other:?}").into()),
        })
    }

    /// Stores one result; says whether the expression is the count to return.
    fn put(&self, param: &Param, out: &Out, value: &str, primary: &str) -> Result<(String, bool), Failure> {
        let ident = rust_ident(&param.name);
        let shape = param.shape.as_deref().unwrap_or("stream");
        let len = brackets(shape).first().map(|n| rust_ident(n)).unwrap_or_default();
        let counts = self.function.returns.as_deref() == Some("count");
        Ok(match (out, shape_word(shape)) {
            (Out::Stream, _) => (format!("{ident}.attach({value})"), false),
            (Out::Bool, _) => (format!("put({ident}, c_int::from({value}))"), false),
            (Out::Scalar(_), _) => (format!("put({ident}, {value})"), false),
            (Out::Pod(_), _) => {
                match self.function.params.iter().find(|p| p.shape.as_deref() == Some("sizeof")) {
                    Some(size) => {
                        (format!("put_sized({ident}.cast(), {}, {value})", rust_ident(&size.name)), false)
                    }
                    None => (format!("put({ident}.cast(), {value})"), false),
                }
            }
            (Out::Record(_), _) => (format!("put({ident}, {value}.into_c())"), false),
            (Out::Params, "out params") => (format!("params_out({ident}, {len}, &{value})"), false),
            (Out::Params, "out malloc params") => {
                (format!("params_give({ident}, {len}.cast(), &{value})"), false)
            }
            (Out::Strs, "out names") => (format!("names_out({ident}, {len}, &{value})"), true),
            (Out::Strs, _) => (format!("strs_give({ident}, &{value})"), true),
            (Out::Numbers(_) | Out::Pods(_), _) if shape.contains("[*") => {
                (format!("counted_out({ident}.cast(), {len}, {value})"), false)
            }
            (Out::Numbers(_) | Out::Pods(_), "out array") if shape.contains('*') => {
                let names: Vec<String> = brackets(shape).iter().map(|n| rust_ident(n)).collect();
                (
                    format!(
                        "array_out({ident}.cast(), {}, &{value})",
                        names.iter().map(|n| format!("length({n})")).collect::<Vec<_>>().join(" * ")
                    ),
                    true,
                )
            }
            (Out::Numbers(_) | Out::Pods(_), _) => {
                (format!("array_out({ident}.cast(), length({len}), &{value})"), true)
            }
            (Out::Records(_), _) if shape.contains("[*") => (
                format!(
                    "counted_out({ident}.cast(), {len}, {value}.into_iter().map(IntoC::into_c).collect())"
                ),
                false,
            ),
            (Out::Records(_), "out array") => (
                format!(
                    "records_out({ident}, length({len}), &{value}.into_iter().map(IntoC::into_c).collect::<Vec<_>>())"
                ),
                true,
            ),
            (Out::Records(_), "out malloc structs") => (format!("structs_give({ident}, {value})"), true),
            (Out::Records(_), _) => (format!("records_give({ident}, {value})"), true),
            (Out::Objects(_), _) => {
                (format!("frame.give_list({primary}.connection(), {ident}, {value})"), true)
            }
            (Out::Str, _) => (format!("put({ident}, give_text(&{value}))"), false),
            (Out::Bytes, "out buffer") => (format!("buffer_out({ident}, {len}, &{value})"), false),
            (Out::Bytes, "out malloc bytes") => (format!("bytes_give({ident}, &{value})"), counts),
            (Out::Fds, _) => (format!("fds_give({ident}, {value})"), true),
            (Out::Optional(inner), _) if matches!(**inner, Out::Pod(_)) => {
                (format!("put_optional({ident}.cast(), {value})"), true)
            }
            (Out::Optional(_), "out map") => {
                (format!("map_out({ident}, length({len}), {value}.as_deref())"), true)
            }
            (other, shape) => return Err(format!("cannot store {other:?} as {shape}").into()),
        })
    }
}

/// The expression of a message with arguments in braces.
fn message(template: &str) -> String {
    let (mut text, mut values) = (String::new(), String::new());
    for (i, part) in template.split(['{', '}']).enumerate() {
        if i % 2 == 0 {
            text.push_str(part);
            continue;
        }
        match part {
            name if name.starts_with("VIR_") => {
                text.push_str("{}");
                let _ = write!(values, ", {}", constant(name));
            }
            "FN" => text.push_str("{FN}"),
            name => {
                let _ = write!(text, "{{{}}}", rust_ident(name));
            }
        }
    }
    if !text.contains('{') { format!("{text:?}.to_owned()") } else { format!("format!({text:?}{values})") }
}

fn rust_condition(text: &str) -> Result<String, Failure> {
    let joined: Option<Vec<String>> = text.split(" || ").map(conjunction).collect();
    joined.map(|p| p.join(" || ")).ok_or_else(|| format!("unknown condition {text}").into())
}

fn conjunction(text: &str) -> Option<String> {
    let parts: Option<Vec<String>> = text.split(" && ").map(atom).collect();
    parts.map(|p| p.join(" && "))
}

fn grouped(set: &str) -> String {
    if set.contains('|') { format!("({})", constant(set)) } else { constant(set) }
}

/// `flags & SET`, `!(flags & SET)`, a pointer `p` or `!p`, or a number (`*p` reads it) compared with another.
fn atom(text: &str) -> Option<String> {
    if let Some(set) = text.strip_prefix("flags & ") {
        return Some(format!("flags & {} != 0", grouped(set)));
    }
    if let Some(set) = text.strip_prefix("!(flags & ") {
        return Some(format!("flags & {} == 0", grouped(set.strip_suffix(')')?)));
    }
    let words: Vec<&str> = text.split(' ').collect();
    match words[..] {
        [pointer] => Some(match pointer.strip_prefix('!') {
            Some(pointer) => format!("{}.is_null()", rust_ident(pointer)),
            None => format!("!{}.is_null()", rust_ident(pointer)),
        }),
        [name, operator @ ("==" | "!=" | "<" | ">" | ">="), value] => {
            let name = match name.strip_prefix('*') {
                Some(pointer) => format!("read({})", rust_ident(pointer)),
                None => rust_ident(name),
            };
            let value = if value.starts_with("VIR_") { constant(value) } else { value.to_owned() };
            Some(format!("wide({name}) {operator} wide({value})"))
        }
        _ => None,
    }
}
