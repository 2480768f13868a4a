//! `crates/remote/src/gen/client_*.rs`: the driver traits of a remote connection.

use std::fmt::Write as _;

use super::matching::{Arg, Carried, Match, Pass, Plan, Results};
use crate::generate::constants::short;
use crate::generate::drivers::signature;
use crate::generate::lower::{Method, Table};
use crate::generate::{ALLOW, Failure, NOTICE};

const USES: &str = "\
use std::os::fd::{BorrowedFd, OwnedFd};

use ferrovirt::consts::TYPED_PARAM_STRING_OKAY;
use ferrovirt::driver::*;
use ferrovirt::{call::Call, object::*, record::*, stream::StreamDriver, structs::*};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_util::{Result, typed_param::TypedParams, uuid::Uuid};

use crate::client::{Remote, by_hand};
use crate::convert::{FromWire, ToWire as _, limited, number, required};

";

pub(super) fn emit(table: &Table<'_>, plan: &Plan<'_>) -> Result<String, Failure> {
    let mut out = format!("//! Calls about {}, through the protocol.\n{NOTICE}{ALLOW}{USES}", table.words);
    let _ = writeln!(out, "impl {} for Remote {{", table.rust);
    for method in &table.methods {
        let carried = plan.get(method.name.as_str()).ok_or_else(|| format!("no plan for {}", method.name))?;
        let _ = writeln!(out, "    {} {{", signature(method));
        match carried {
            Carried::ByHand => by_hand(&mut out, method),
            Carried::Generated(found) => generated(&mut out, found)?,
        }
        out.push_str("    }\n\n");
    }
    out.push_str("}\n");
    Ok(out)
}

fn by_hand(out: &mut String, method: &Method<'_>) {
    let names: String = method.ins.iter().map(|(name, _)| format!(", {name}")).collect();
    let _ = writeln!(out, "        by_hand::{}(self, call{names})", method.name);
}

fn generated(out: &mut String, found: &Match<'_>) -> Result<(), Failure> {
    let call = found.call;
    let mut passed = "";
    if let Some(args) = &call.args {
        let _ = writeln!(out, "        let args = {} {{", args.rust);
        for (field, arg) in args.fields.iter().zip(&found.args) {
            let value = match (arg, field.limit) {
                (Arg::Param(at, Pass::Convert), Some(limit)) if field.rust == "Vec<TypedParam>" => {
                    format!("limited({}, {limit})?", found.method.ins[*at].0)
                }
                _ => argument(found.method, arg),
            };
            let value = if value == field.name { String::new() } else { format!(": {value}") };
            let _ = writeln!(out, "            {}{value},", field.name);
        }
        out.push_str("        };\n");
        passed = ", &args";
    }
    let ask = format!("self.ask(call, |calls| {}::client::{}(calls{passed}))", call.program, call.function);
    let field = |at: usize, pass: Pass| -> Result<String, Failure> {
        let field = call.ret.as_ref().and_then(|ret| ret.fields.get(at)).ok_or("result without a field")?;
        Ok(result(&format!("ret.{}", field.name), pass))
    };
    let text = match &found.result {
        Results::Nothing if call.ret.is_none() => ask,
        Results::Nothing => format!("{ask}.map(drop)"),
        Results::Whole => format!("FromWire::from_wire({ask}?)"),
        Results::Field(at, Pass::Convert | Pass::Number) => {
            format!("let ret = {ask}?;\n{}", unwrap(&field(*at, found_pass(found))?))
        }
        Results::Field(at, pass) => format!("let ret = {ask}?;\nOk({})", field(*at, *pass)?),
        Results::Fields(list) => {
            let items: Vec<String> =
                list.iter().map(|(at, pass)| field(*at, *pass)).collect::<Result<_, _>>()?;
            format!("let ret = {ask}?;\nOk(({}))", items.join(", "))
        }
        Results::Stream => format!("let ((), stream) = {ask}?;\nOk({})", stream(found)),
        Results::FieldAndStream { field: at, pass, stream_first } => {
            let (own, stream) = (field(*at, *pass)?, stream(found));
            let (first, second) = if *stream_first { (stream, own) } else { (own, stream) };
            format!("let (ret, stream) = {ask}?;\nOk(({first}, {second}))")
        }
    };
    let _ = writeln!(out, "{text}");
    Ok(())
}

/// The driver's end of the stream that the call opened.
fn stream(found: &Match<'_>) -> String {
    match &found.call.sparse {
        Some(flag) => format!("self.stream(stream, flags & ferrovirt::consts::{} != 0)", short(flag)),
        None => "self.stream(stream, false)".to_owned(),
    }
}

fn found_pass(found: &Match<'_>) -> Pass {
    match &found.result {
        Results::Field(_, pass) => *pass,
        _ => Pass::Same,
    }
}

/// `f(x)?` as the last expression of a function is `f(x)`.
fn unwrap(expression: &str) -> String {
    expression.strip_suffix('?').unwrap_or(expression).to_owned()
}

fn argument(method: &Method<'_>, arg: &Arg) -> String {
    match arg {
        Arg::NeedResults => "1".into(),
        Arg::Room(items) => items.to_string(),
        Arg::Param(at, pass) => {
            let name = &method.ins[*at].0;
            match pass {
                Pass::Same => name.clone(),
                Pass::Convert => format!("{name}.to_wire()?"),
                Pass::Number => format!("number({name})?"),
                Pass::Flag => format!("{name}.into()"),
                Pass::Required => format!("required({name})?"),
                Pass::Present => format!("Some({name}.to_owned())"),
                Pass::Items => format!("{name}.to_vec()"),
                Pass::DeviceName => format!("{name}.name.to_wire()?"),
                Pass::StringsOkay => format!("{name} | TYPED_PARAM_STRING_OKAY"),
            }
        }
    }
}

fn result(field: &str, pass: Pass) -> String {
    match pass {
        Pass::Same | Pass::Items | Pass::DeviceName | Pass::StringsOkay => field.to_owned(),
        Pass::Convert => format!("FromWire::from_wire({field})?"),
        Pass::Number => format!("number({field})?"),
        Pass::Flag => format!("{field} != 0"),
        Pass::Required => format!("Some({field})"),
        Pass::Present => format!("{field}.unwrap_or_default()"),
    }
}
