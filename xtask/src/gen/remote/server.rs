//! `crates/remote/src/gen/server_*.rs`: what a server does for each call, by the public handles.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::by_hand;
use super::matching::{Arg, Match, Pass, Results};
use crate::generate::handles::{method_name, owner};
use crate::generate::lower::{In, Out, Table};
use crate::generate::rpc::{Call, Field};
use crate::generate::{ALLOW, Failure, NOTICE};

const USES: &str = "\
use ferrovirt::*;
use ferrovirt_rpc::protocol::PROGRAM;
use ferrovirt_rpc::server::Request;
use ferrovirt_util::{typed_param::TypedParams, uuid::Uuid};

use super::client::Client;
use super::object::{Handle as _, Object};
use super::{by_hand, lists, streams};
use crate::convert::{FromWire as _, ToWire as _, number};

";

/// The file of one program. `matches` has the calls of driver methods by their names.
pub(super) fn emit(
    program: &str,
    calls: &[Call],
    tables: &[Table<'_>],
    matches: &BTreeMap<&str, Match<'_>>,
) -> Result<String, Failure> {
    let uses = USES.replace("PROGRAM", program);
    let mut out =
        format!("//! Calls of the {program} program, by the public handles.\n{NOTICE}{ALLOW}{uses}");
    let _ = writeln!(out, "impl {program}::server::Handler for Client {{");
    let mut wrong = Vec::new();
    for call in calls.iter().filter(|c| c.program == program) {
        let args = call.args.as_ref().map_or(String::new(), |a| format!(", args: {}", a.rust));
        let ret = call.ret.as_ref().map_or("()", |r| &r.rust);
        let _ =
            writeln!(out, "    fn {}(&self, request: &mut Request{args}) -> Result<{ret}> {{", call.function);
        let name = call.name.as_str();
        let by_hand = by_hand::HANDLERS.contains(&name) || by_hand::CALLS.contains(&name);
        match matches.get(name) {
            _ if by_hand => {
                let args = if call.args.is_some() { ", args" } else { "" };
                let _ = writeln!(out, "        by_hand::{}(self, request{args})", call.function);
            }
            Some(found) => out.push_str(&Body { found, tables }.emit()?),
            None => wrong.push(format!("{}: no driver method answers it", call.name)),
        }
        out.push_str("    }\n\n");
    }
    out.push_str("}\n");
    if wrong.is_empty() { Ok(out) } else { Err(format!("server:\n  {}", wrong.join("\n  ")).into()) }
}

/// The body of one handler.
struct Body<'a> {
    found: &'a Match<'a>,
    tables: &'a [Table<'a>],
}

impl Body<'_> {
    fn fields(&self) -> &[Field] {
        self.found.call.args.as_ref().map_or(&[], |args| &args.fields)
    }

    /// The argument's field of a parameter, with how it passes.
    fn field(&self, param: usize) -> Option<(&Field, Pass)> {
        let mut both = self.fields().iter().zip(&self.found.args);
        both.find_map(|(field, arg)| match arg {
            Arg::Param(at, pass) if *at == param => Some((field, *pass)),
            _ => None,
        })
    }

    /// The field of the arguments that limits a result.
    fn room(&self) -> Option<&Field> {
        let mut both = self.fields().iter().zip(&self.found.args);
        both.find_map(|(field, arg)| matches!(arg, Arg::Room(_)).then_some(field))
    }

    fn has_field(&self, name: &str) -> bool {
        self.fields().iter().any(|f| f.name == name)
    }

    fn emit(&self) -> Result<String, Failure> {
        let method = self.found.method;
        let (owner, skip) = owner(method);
        let mut out = String::from("let open = self.open()?;\n");
        let mut passed = Vec::new();
        for (at, (name, kind)) in method.ins.iter().enumerate() {
            let (field, pass) = self.field(at).ok_or_else(|| format!("{}: {name}", method.name))?;
            let (text, value) = parameter(name, kind, &format!("args.{}", field.name), &field.rust, pass);
            out.push_str(&text);
            if at >= skip {
                passed.push(value);
            }
        }
        let looks_up = matches!(method.out, Out::Object(_)) && self.object().is_none();
        if !looks_up {
            let _ = writeln!(out, "{};", self.permit(self.object().as_deref().unwrap_or("Object::Connect")));
        }
        let receiver = if owner == "Connect" { "open.connect" } else { method.ins[0].0.as_str() };
        let ask = |name: &str| format!("{receiver}.{}({})", name, passed.join(", "));
        let name = method_name(method, &owner);
        if self.found.call.filter.is_some() && method.out == Out::Scalar("i32") {
            out.push_str(&self.visible_count(&owner, &ask)?);
        }
        if self.found.result == Results::Nothing {
            let _ = writeln!(out, "{}?;", ask(&name));
        } else {
            let _ = writeln!(out, "let out = {}?;", ask(&name));
        }
        if looks_up {
            let _ = writeln!(out, "{};", self.permit("out.object()"));
        }
        out.push_str(&self.filter()?);
        out.push_str(&self.result(receiver)?);
        Ok(out)
    }

    /// What the call is about: an object, or the document of one. `None` for look-ups and calls about the connection.
    fn object(&self) -> Option<String> {
        if let Some(object) = self.unnamed() {
            return Some(object.to_owned());
        }
        let document =
            self.fields().iter().find(|f| matches!(f.name.as_str(), "xml" | "xml_desc" | "xmldesc"));
        let inside = self.found.call.acl_objects.iter().any(|o| o == "storage_vol");
        match (self.found.method.ins.first(), document) {
            (Some((pool, In::Object(kind))), Some(xml)) if kind == "StoragePool" && inside => {
                Some(format!("Object::Inside({pool}.reference(), &args.{})", xml.name))
            }
            (Some((name, In::Object(_))), _) => Some(format!("{name}.object()")),
            (_, Some(xml)) => Some(format!("Object::Document(&args.{})", xml.name)),
            _ => None,
        }
    }

    /// The domain that a call is about without a reference to it: one that migrates here, or that a process is said to be.
    fn unnamed(&self) -> Option<&'static str> {
        if self.found.method.name == "domain_qemu_attach" {
            return Some("Object::Arriving(\"\", None)");
        }
        let step = self.found.method.name.strip_prefix("domain_migrate_")?;
        if step.starts_with("prepare") {
            return Some(match (self.has_field("params"), self.has_field("dom_xml")) {
                (true, _) => "Object::arriving(&params)",
                (_, true) => "Object::Arriving(&args.dom_xml, args.dname.as_deref())",
                _ => "Object::Arriving(\"\", args.dname.as_deref())",
            });
        }
        step.starts_with("finish").then(|| match self.has_field("params") {
            true => "Object::arrived(&open.connect, &params)",
            false => "Object::Arrived(&open.connect, &args.dname)",
        })
    }

    fn permit(&self, object: &str) -> String {
        let flags = self.flags();
        let arguments = &self.found.call.acl_arguments;
        if arguments.is_empty() {
            return format!("self.permit(&open, request.procedure, {object}, {flags})?");
        }
        let list: Vec<String> = arguments.iter().map(|a| format!("({a:?}, args.{a})")).collect();
        format!("self.permit_with(&open, request.procedure, {object}, {flags}, &[{}])?", list.join(", "))
    }

    /// Leaves out what the client may not see.
    fn filter(&self) -> Result<String, Failure> {
        let Some(kind) = &self.found.call.filter else { return Ok(String::new()) };
        let list = match &self.found.method.out {
            Out::Objects(_) => "lists::objects(self, &open, request.procedure, out)".to_owned(),
            Out::Records(_) => "lists::records(self, &open, request.procedure, out)".to_owned(),
            Out::Strs | Out::Numbers("i32") => {
                format!("lists::named(self, &open, request.procedure, out, |name| {})", self.look_up(kind)?)
            }
            _ => return Ok(String::new()),
        };
        Ok(format!("let out = {list};\n"))
    }

    /// Counts what the client may see, where that may be less than there is.
    fn visible_count(&self, owner: &str, ask: &dyn Fn(&str) -> String) -> Result<String, Failure> {
        let kind = self.found.call.filter.as_deref().unwrap_or_default();
        let wanted = self.found.method.name.replacen("num_of", "list", 1);
        let twin = self.tables.iter().flat_map(|t| &t.methods).find(|m| m.name == wanted);
        let twin = twin.ok_or_else(|| format!("no {wanted} to count"))?;
        let (list, field) = (ask(&method_name(twin, owner)), self.only_field()?);
        let ret = self.found.call.ret.as_ref().map_or("()", |r| &r.rust);
        Ok(format!(
            "if self.hides(request.procedure) {{\n\
             let out = lists::named(self, &open, request.procedure, {list}?, |name| {});\n\
             return Ok({ret} {{ {field}: number(out.len())? }});\n}}\n",
            self.look_up(kind)?
        ))
    }

    fn only_field(&self) -> Result<&str, Failure> {
        match self.found.call.ret.as_ref().map(|r| r.fields.as_slice()) {
            Some([field]) => Ok(&field.name),
            _ => Err(format!("{}: its result is no single number", self.found.call.name).into()),
        }
    }

    /// The call that finds an object of a list by its name in it.
    fn look_up(&self, kind: &str) -> Result<String, Failure> {
        let ids = self.found.method.name.ends_with("list_domains")
            || self.found.method.name.ends_with("num_of_domains");
        Ok(match kind {
            "domain" if ids => "open.connect.domain_lookup_by_id(*name)".into(),
            "secret" => "lists::secret(&open, name)".into(),
            "storage_vol" => format!("{}.vol_lookup_by_name(name)", self.found.method.ins[0].0),
            "domain" | "network" | "storage_pool" | "interface" | "node_device" | "nwfilter" => {
                format!("open.connect.{kind}_lookup_by_name(name)")
            }
            other => return Err(format!("nothing finds a {other} by its name").into()),
        })
    }

    fn result(&self, receiver: &str) -> Result<String, Failure> {
        let call = self.found.call;
        let Some(ret) = &call.ret else {
            return Ok(match self.found.result {
                Results::Stream => format!("streams::serve(request, out, {})", self.flags()),
                _ => "Ok(())".into(),
            });
        };
        let mut values: BTreeMap<&str, String> = BTreeMap::new();
        let mut before = String::new();
        match &self.found.result {
            Results::Whole => return Ok("out.to_wire()".into()),
            Results::Stream => return Err(format!("{}: a stream and a result", call.name).into()),
            Results::Nothing => {
                for field in &ret.fields {
                    let value = match field.rust.as_str() {
                        "i32" => "0".into(),
                        // The object as it is now: with its id, if it has begun to run.
                        _ => format!("{receiver}.as_known()?.reference().to_wire()?"),
                    };
                    values.insert(&field.name, value);
                }
            }
            Results::Field(at, pass) => {
                let field = &ret.fields[*at];
                before = self.limit(ret.fields.len() > 1, &field.name)?;
                values.insert(&field.name, result("out", &self.found.method.out, *pass));
                for count in ret.fields.iter().filter(|f| f.name != field.name) {
                    values.insert(&count.name, "count".into());
                }
            }
            Results::Fields(list) => {
                let Out::Tuple(items) = &self.found.method.out else { return Err("no tuple".into()) };
                for ((item, (at, pass)), place) in items.iter().zip(list).zip(0..) {
                    values.insert(&ret.fields[*at].name, result(&format!("out.{place}"), item, *pass));
                }
            }
            Results::FieldAndStream { field, pass, stream_first } => {
                let (own, stream) = if *stream_first { ("out.1", "out.0") } else { ("out.0", "out.1") };
                let Out::Tuple(items) = &self.found.method.out else { return Err("no tuple".into()) };
                let item = &items[usize::from(*stream_first)];
                before = format!("streams::serve(request, {stream}, {})?;\n", self.flags());
                values.insert(&ret.fields[*field].name, result(own, item, *pass));
            }
        }
        let list: Vec<String> = values.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        Ok(format!("{before}Ok({} {{ {} }})", ret.rust, list.join(", ")))
    }

    /// The call's flags.
    fn flags(&self) -> &'static str {
        match self.fields().iter().find(|f| f.name == "flags").map(|f| f.rust.as_str()) {
            Some("u32") => "args.flags",
            Some(_) => "number(args.flags)?",
            None => "0",
        }
    }

    /// Counts a list, and cuts it to what the client has room for.
    fn limit(&self, counted: bool, field: &str) -> Result<String, Failure> {
        let ret = self.found.call.ret.as_ref();
        let limit = ret.and_then(|r| r.fields.iter().find(|f| f.name == field)).and_then(|f| f.limit);
        let mut out = String::new();
        if counted {
            out.push_str("let count = number(out.len())?;\n");
        }
        if self.has_field("need_results") {
            let limit = limit.ok_or("a list without a limit")?;
            let _ = writeln!(out, "let out = lists::wanted(out, args.need_results, {limit})?;");
        }
        if let Some(room) = self.room() {
            let limit = limit.ok_or("a list without a limit")?;
            let _ =
                writeln!(out, "let out = lists::cut(out, {:?}, args.{1}, {limit})?;", room.name, room.name);
        }
        Ok(out)
    }
}

/// Statements that make a parameter of its field, and the expression that is passed.
fn parameter(name: &str, kind: &In, field: &str, wire: &str, pass: Pass) -> (String, String) {
    let plain = |value: String| (String::new(), value);
    let made = |value: String| (format!("let {name} = {value};\n"), format!("&{name}"));
    match kind {
        In::Object(object) if pass == Pass::DeviceName => made(format!(
            "self.handle::<{object}, _>(&open, remote::NonnullNodeDevice {{ name: {field}.into() }})?"
        )),
        In::Object(object) => made(format!("self.handle::<{object}, _>(&open, {field})?")),
        In::Objects(object) => made(format!(
            "{field}.into_iter().map(|o| self.handle::<{object}, _>(&open, o)).collect::<Result<Vec<_>>>()?"
        )),
        In::Str if wire.starts_with("Option") => plain(format!("{field}.as_deref().unwrap_or_default()")),
        In::Str => plain(format!("&{field}")),
        In::OptStr if wire.starts_with("Option") => plain(format!("{field}.as_deref()")),
        In::OptStr => plain(format!("Some(&{field})")),
        In::Scalar(_) if pass == Pass::Number => plain(format!("number({field})?")),
        In::Scalar(_) => plain(field.to_owned()),
        In::Uuid => plain(format!("Uuid({field})")),
        In::Params => made(format!("TypedParams::from_wire({field})?")),
        In::Strs => made(format!("{field}.iter().map(String::as_str).collect::<Vec<_>>()")),
        In::Bytes | In::Numbers(_) => plain(format!("&{field}")),
        In::Fds => plain(format!("/* descriptors */ {field}")),
    }
}

/// The field of a result, from the handle's.
fn result(out: &str, kind: &Out, pass: Pass) -> String {
    match kind {
        Out::Object(_) => format!("{out}.reference().to_wire()?"),
        Out::Objects(_) => format!("{out}.iter().map(|o| o.reference().to_wire()).collect::<Result<_>>()?"),
        _ => match pass {
            Pass::Convert => format!("{out}.to_wire()?"),
            Pass::Number => format!("number({out})?"),
            Pass::Flag => format!("i32::from({out})"),
            Pass::Present => format!("Some({out})"),
            _ => out.to_owned(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_by_their_kind() {
        let kind = In::Object("NodeDevice".into());
        let (text, value) = parameter("dev", &kind, "args.name", "String", Pass::DeviceName);
        assert!(text.contains("NonnullNodeDevice { name: args.name.into() }") && value == "&dev");
        assert_eq!(parameter("n", &In::Scalar("u64"), "args.n", "i32", Pass::Number).1, "number(args.n)?");
        assert_eq!(parameter("s", &In::OptStr, "args.s", "String", Pass::Required).1, "Some(&args.s)");
    }
}
