//! Typed client calls, the server's handler trait and dispatch table, and event decoding.

use std::fmt::Write;

use super::emit_table::GENERATED;
use super::model::{Module, Proc};
use super::names;

fn calls(module: &Module) -> Vec<&Proc> {
    module.procs.iter().filter(|p| p.msg.is_none()).collect()
}

fn type_of(module: &Module, name: Option<&String>) -> Option<String> {
    name.map(|n| format!("types::{}", names::type_name(module, n)))
}

fn doc(p: &Proc) -> String {
    match p.api.as_ref().or(p.also.first()) {
        Some(api) => format!("`{api}`"),
        None => format!("`{}`", p.name),
    }
}

/// `client.rs`: one function for each call.
pub(super) fn client(module: &Module) -> String {
    let calls = calls(module);
    if calls.is_empty() {
        return String::new();
    }
    let mut body = String::new();
    for p in &calls {
        let ret = type_of(module, p.ret.as_ref());
        let (mut params, mut args, mut method) = (String::new(), "&()", "call_typed");
        let mut result = ret.clone().unwrap_or_else(|| "()".to_owned());
        if let Some(ty) = type_of(module, p.args.as_ref()) {
            let _ = write!(params, ", args: &{ty}");
            args = "args";
        }
        let mut last = "";
        if p.stream.is_some() {
            method = "stream_typed";
            result = format!("({result}, C::Stream)");
        } else if p.call_fds.is_some() || p.reply_fds.is_some() {
            method = "fds_typed";
            result = format!("({result}, Vec<OwnedFd>)");
            last = ", Vec::new()";
            if p.call_fds.is_some() {
                params.push_str(", fds: Vec<OwnedFd>");
                last = ", fds";
            }
        }
        let _ = writeln!(
            body,
            "/// {}.\npub fn {}<C: Caller + ?Sized>(caller: &C{params}) -> Result<{result}> {{\n    caller.{method}(&PROCEDURES[{}], {args}{last})\n}}\n",
            doc(p),
            names::proc_fn(module, &p.name),
            p.number - 1
        );
    }
    let mut out = format!(
        "//! Calls of the {} protocol, as a client makes them. {GENERATED}\n\
         #![expect(clippy::missing_errors_doc, reason = \"each function fails as Caller::call says\")]\n\n",
        module.name
    );
    if body.contains("OwnedFd") {
        out.push_str("use std::os::fd::OwnedFd;\n\n");
    }
    out.push_str("use ferrovirt_util::Result;\n\nuse super::PROCEDURES;\n");
    if body.contains("types::") {
        out.push_str("use super::types;\n");
    }
    out.push_str("use crate::caller::Caller;\n\n");
    out.push_str(&body);
    out
}

/// `server.rs`: the handler trait and the dispatch table.
pub(super) fn server(module: &Module) -> String {
    let all = calls(module);
    if all.is_empty() {
        return String::new();
    }
    let (mut methods, mut slots) = (String::new(), String::new());
    for p in &module.procs {
        if p.msg.is_some() {
            let _ = writeln!(slots, "None,");
            continue;
        }
        let name = names::proc_fn(module, &p.name);
        let args = type_of(module, p.args.as_ref());
        let ret = type_of(module, p.ret.as_ref()).unwrap_or_else(|| "()".to_owned());
        let (param, forward, pass) = match &args {
            Some(ty) => (format!(", args: {ty}"), "let _ = args;", ", a"),
            None => (String::new(), "", ""),
        };
        let bind = if args.is_some() { "a" } else { "()" };
        let _ = writeln!(
            methods,
            "/// {}.\nfn {name}(&self, request: &mut Request{param}) -> Result<{ret}> {{\n    {forward}Err(request.not_supported())\n}}\n",
            doc(p)
        );
        let _ = writeln!(slots, "Some(|h, r| serve(r, |r, {bind}| h.{name}(r{pass}))),");
    }
    let types = if methods.contains("types::") { "use super::types;\n" } else { "" };
    format!(
        "//! Calls of the {name} protocol, as a server answers them. {GENERATED}\n\
         #![expect(clippy::missing_errors_doc, reason = \"a handler fails as the public call does\")]\n\n\
         use ferrovirt_util::Result;\n\n{types}use crate::server::request::{{Request, Slot, serve}};\n\n\
         /// What a server of this program does for each call. A call that is not implemented is answered with\n\
         /// \"not supported\".\n\
         pub trait Handler {{\n{methods}}}\n\n\
         struct Table<H: ?Sized>(std::marker::PhantomData<H>);\n\n\
         impl<H: Handler + ?Sized> Table<H> {{\n    const SLOTS: [Slot<H>; {count}] = [\n{slots}    ];\n}}\n\n\
         /// Decodes the request's arguments, calls the handler and encodes its result into the request.\n\
         pub fn dispatch<H: Handler + ?Sized>(handler: &H, request: &mut Request) -> Result<()> {{\n    \
         request.dispatch(handler, &Table::<H>::SLOTS)\n}}\n",
        name = module.name,
        count = module.procs.len(),
    )
}

/// `events.rs`: the messages that a server sends on its own.
pub(super) fn events(module: &Module) -> String {
    let events: Vec<&Proc> = module.procs.iter().filter(|p| p.msg.is_some()).collect();
    if events.is_empty() {
        return String::new();
    }
    let (mut variants, mut arms, mut numbers, mut encode) =
        (String::new(), String::new(), String::new(), String::new());
    for p in &events {
        let name = names::proc_type(module, &p.name);
        let Some(ty) = type_of(module, p.msg.as_ref()) else { continue };
        let number = format!("number::{}", names::proc_const(module, &p.name));
        let _ = writeln!(variants, "/// `{}`.\n{name}({ty}),", p.name);
        let _ = writeln!(arms, "{number} => Self::{name}(decode(payload)?),");
        let _ = writeln!(numbers, "Self::{name}(_) => {number},");
        let _ = writeln!(encode, "Self::{name}(m) => m.encode(w),");
    }
    format!(
        "//! Events of the {name} protocol. {GENERATED}\n\n\
         use super::{{number, types}};\nuse crate::xdr::{{Encode, Writer, XdrError, decode}};\n\n\
         /// A message that a server sends on its own.\n#[derive(Clone, Debug, PartialEq)]\n\
         pub enum Event {{\n{variants}}}\n\n\
         impl Event {{\n    /// Decodes the payload of event `number`; `None` if this release does not know the event.\n    ///\n    \
         /// # Errors\n    /// The payload is not what the event carries.\n    \
         pub fn decode(number: i32, payload: &[u8]) -> Result<Option<Self>, XdrError> {{\n    Ok(Some(match number {{\n{arms}_ => return Ok(None),\n}}))\n}}\n\n\
         /// The procedure number.\n#[must_use]\npub fn number(&self) -> i32 {{\n    match self {{\n{numbers}}}\n}}\n}}\n\n\
         impl Encode for Event {{\nfn encode(&self, w: &mut Writer) -> Result<(), XdrError> {{\n    match self {{\n{encode}}}\n}}\n}}\n",
        name = module.name,
    )
}
