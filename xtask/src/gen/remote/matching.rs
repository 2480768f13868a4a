//! Which procedure carries which driver method, field by field.

use std::collections::{BTreeMap, BTreeSet};

use super::by_hand;
use crate::generate::Failure;
use crate::generate::lower::{In, Method, Out, Table};
use crate::generate::model::Definition;
use crate::generate::rpc::{Call, Field, Structure};

/// A driver method and the procedure that carries it.
pub(crate) struct Match<'a> {
    pub(crate) method: &'a Method<'a>,
    pub(crate) call: &'a Call,
    /// For each field of the call's arguments, in order, what it is.
    pub(crate) args: Vec<Arg>,
    pub(crate) result: Results,
}

/// What a field of a call's arguments is.
#[derive(Debug, PartialEq)]
pub(crate) enum Arg {
    /// Parameter number `.0` of the method, passed as `.1` says.
    Param(usize, Pass),
    /// Whether results are wanted, not only their count: always 1.
    NeedResults,
    /// How many results the caller has room for, which the method leaves open: as many as the result may carry.
    Room(u32),
}

/// How a value passes between the API's type and the protocol's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Both types are the same.
    Same,
    /// `convert::{ToWire, FromWire}`.
    Convert,
    /// `convert::number`.
    Number,
    /// A boolean that the protocol carries as a number.
    Flag,
    /// A string that the protocol needs and the API may lack: `convert::required`.
    Required,
    /// A string that the API needs and the protocol may lack; absent is empty.
    Present,
    /// Bytes or numbers: the same items.
    Items,
    /// A host device, which the protocol carries as its name.
    DeviceName,
    /// Flags of a call that returns typed parameters; a client adds `VIR_TYPED_PARAM_STRING_OKAY`, without which a server
    /// leaves strings out.
    StringsOkay,
}

/// What the fields of a call's result are.
#[derive(Debug, PartialEq)]
pub(crate) enum Results {
    /// Nothing; if there are fields, the method does not return them.
    Nothing,
    /// The method's result is this field.
    Field(usize, Pass),
    /// The method's result is the structure as a whole: `convert::FromWire`.
    Whole,
    /// The method returns several values, each a field.
    Fields(Vec<(usize, Pass)>),
    /// The method returns a stream.
    Stream,
    /// The method returns a field and a stream, in this order or, if `stream_first`, in the other.
    FieldAndStream { field: usize, pass: Pass, stream_first: bool },
}

/// How each method is carried.
pub(crate) enum Carried<'a> {
    Generated(Match<'a>),
    /// `client::by_hand::METHOD`.
    ByHand,
}

/// Every method of every table by name, with how it is carried.
pub(crate) type Plan<'a> = BTreeMap<&'a str, Carried<'a>>;

/// Matches methods and calls.
///
/// # Errors
/// A method or a call is left over, or fields do not fit.
pub(crate) fn plan<'a>(
    definition: &Definition,
    tables: &'a [Table<'a>],
    calls: &'a [Call],
) -> Result<Plan<'a>, Failure> {
    let slots = slots(definition);
    let mut plan = Plan::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut wrong = Vec::new();
    for method in tables.iter().flat_map(|t| &t.methods) {
        let candidates: Vec<&Call> = calls.iter().filter(|c| answers(&slots, c, method)).collect();
        if let Some(entry) = by_hand::METHODS.iter().find(|(name, _)| *name == method.name) {
            used.extend(entry.1);
            plan.insert(&method.name, Carried::ByHand);
            continue;
        }
        let own = candidates.iter().find(|c| c.api.contains(&method.function.name));
        let Some(call) = own.or(candidates.first()) else {
            wrong.push(format!("{}: no procedure carries it", method.name));
            continue;
        };
        used.insert(&call.name);
        match fit(method, call) {
            Ok(found) => {
                plan.insert(&method.name, Carried::Generated(found));
            }
            Err(why) => wrong.push(format!("{} by {}: {why}", method.name, call.name)),
        }
    }
    for (name, _) in by_hand::METHODS {
        if !plan.contains_key(name) {
            wrong.push(format!("{name} is listed in by_hand.rs and no driver method"));
        }
    }
    used.extend(by_hand::CALLS);
    for call in calls.iter().filter(|c| !used.contains(c.name.as_str())) {
        wrong.push(format!("{}: no driver method needs it", call.name));
    }
    for name in used.iter().filter(|name| !calls.iter().any(|c| c.name == **name)) {
        wrong.push(format!("{name} is listed in by_hand.rs and no procedure"));
    }
    if wrong.is_empty() { Ok(plan) } else { Err(format!("remote driver:\n  {}", wrong.join("\n  ")).into()) }
}

/// Every call that a driver method answers, by its name: those that are carried, and those that fit although the client
/// makes them by hand.
pub(crate) fn server_matches<'a>(
    definition: &Definition,
    tables: &'a [Table<'a>],
    calls: &'a [Call],
) -> BTreeMap<&'a str, Match<'a>> {
    let slots = slots(definition);
    let mut out = BTreeMap::new();
    for method in tables.iter().flat_map(|t| &t.methods) {
        for call in calls.iter().filter(|c| answers(&slots, c, method)) {
            let Ok(found) = fit(method, call) else { continue };
            // Several public functions may make a call; the first is the one that it is named after.
            if call.api.first() == Some(&method.function.name) || !out.contains_key(call.name.as_str()) {
                out.insert(call.name.as_str(), found);
            }
        }
    }
    out
}

/// Public function -> driver slot.
fn slots(definition: &Definition) -> BTreeMap<&str, &str> {
    let named = definition.functions.iter().filter_map(|f| Some((f.name.as_str(), f.slot.as_ref()?)));
    named.map(|(name, (_, slot))| (name, slot.as_str())).collect()
}

fn answers(slots: &BTreeMap<&str, &str>, call: &Call, method: &Method<'_>) -> bool {
    call.slots.contains(&method.slot)
        || call.api.iter().any(|api| slots.get(api.as_str()).is_some_and(|slot| *slot == method.slot))
}

fn fit<'a>(method: &'a Method<'a>, call: &'a Call) -> Result<Match<'a>, String> {
    if call.fds {
        return Err("descriptors travel with it".into());
    }
    Ok(Match { method, call, args: fit_args(method, call)?, result: fit_result(method, call)? })
}

fn fields(structure: Option<&Structure>) -> &[Field] {
    structure.map_or(&[], |s| &s.fields)
}

/// Arguments stand in the order of the parameters.
fn fit_args(method: &Method<'_>, call: &Call) -> Result<Vec<Arg>, String> {
    let mut left = method.ins.iter().enumerate().peekable();
    let mut args = Vec::new();
    for field in fields(call.args.as_ref()) {
        let is_param = method.ins.iter().any(|(name, _)| *name == field.name);
        if field.name == "need_results" {
            args.push(Arg::NeedResults);
        } else if !is_param && (field.name.starts_with("max") || field.name == "nparams") {
            let room = fields(call.ret.as_ref()).iter().find_map(|f| f.limit);
            args.push(Arg::Room(room.ok_or_else(|| format!("{} limits no list", field.name))?));
        } else {
            let (at, (name, kind)) = left.next().ok_or_else(|| format!("nothing feeds {}", field.name))?;
            let strings = field.name == "flags" && by_hand::STRINGS.contains(&method.name.as_str());
            let pass = if strings { Some(Pass::StringsOkay) } else { pass_in(kind, &field.rust) };
            let pass = pass.ok_or_else(|| format!("{name} ({}) is no {}", kind.rust(), field.rust))?;
            if is_param && field.name != *name {
                return Err(format!("{} stands where {name} should", field.name));
            }
            args.push(Arg::Param(at, pass));
        }
    }
    match left.next() {
        Some((_, (name, _))) => Err(format!("{name} feeds nothing")),
        None => Ok(args),
    }
}

const NUMBERS: [&str; 6] = ["u8", "u16", "i32", "u32", "i64", "u64"];

fn pass_number(from: &str, to: &str) -> Option<Pass> {
    if from == to {
        return Some(Pass::Same);
    }
    (NUMBERS.contains(&from) && NUMBERS.contains(&to)).then_some(Pass::Number)
}

fn pass_in(kind: &In, wire: &str) -> Option<Pass> {
    let when = |fits: bool, pass| fits.then_some(pass);
    match kind {
        In::Object(name) if name == "NodeDevice" && wire == "String" => Some(Pass::DeviceName),
        In::Object(name) => when(wire == format!("Nonnull{name}"), Pass::Convert),
        In::Objects(name) => when(wire == format!("Vec<Nonnull{name}>"), Pass::Convert),
        In::Str if wire == "Option<String>" => Some(Pass::Present),
        In::Str => when(wire == "String", Pass::Convert),
        In::OptStr if wire == "String" => Some(Pass::Required),
        In::OptStr => when(wire == "Option<String>", Pass::Convert),
        In::Scalar(name) => pass_number(name, wire),
        In::Uuid => when(wire == "[u8; 16]", Pass::Convert),
        In::Bytes => when(wire == "Vec<u8>", Pass::Items),
        In::Params => when(wire == "Vec<TypedParam>", Pass::Convert),
        In::Strs => when(wire == "Vec<String>", Pass::Convert),
        In::Numbers(name) => when(wire == format!("Vec<{name}>"), Pass::Items),
        In::Fds => None,
    }
}

fn pass_out(kind: &Out, wire: &str) -> Option<Pass> {
    let when = |fits: bool, pass| fits.then_some(pass);
    match kind {
        Out::Scalar(name) => pass_number(wire, name),
        Out::Bool => when(wire == "i32", Pass::Flag),
        Out::Str if wire == "Option<String>" => Some(Pass::Present),
        Out::Str => when(wire == "String", Pass::Same),
        Out::Optional(inner) => when(**inner == Out::Str && wire == "Option<String>", Pass::Same),
        Out::Strs => when(wire == "Vec<String>", Pass::Same),
        Out::Bytes => when(wire == "Vec<u8>", Pass::Same),
        Out::Numbers(name) => when(wire == format!("Vec<{name}>"), Pass::Same),
        Out::Params => when(wire == "Vec<TypedParam>", Pass::Convert),
        Out::Object(name) => when(wire == format!("Nonnull{name}"), Pass::Convert),
        Out::Objects(name) => when(wire == format!("Vec<Nonnull{name}>"), Pass::Convert),
        // Whether the structures belong together is for the compiler: there is a conversion or there is none.
        Out::Pods(_) | Out::Records(_) => when(wire.starts_with("Vec<") && wire != "Vec<u8>", Pass::Convert),
        _ => None,
    }
}

/// Fields that only say how many items another one has.
fn is_count(field: &Field) -> bool {
    matches!(field.name.as_str(), "ret" | "nparams" | "nerrors") && field.limit.is_none()
}

/// Results of calls whose methods return nothing: the object, or a number that is 0.
fn is_ignored(fields: &[Field]) -> bool {
    match fields {
        [] => true,
        [only] => matches!(only.rust.as_str(), "i32" | "NonnullDomain"),
        _ => false,
    }
}

fn fit_result(method: &Method<'_>, call: &Call) -> Result<Results, String> {
    let fields = fields(call.ret.as_ref());
    let single = |out: &Out| {
        let fit = fields.iter().enumerate().filter(|(_, f)| fields.len() == 1 || !is_count(f));
        let found: Vec<_> = fit.map(|(at, f)| (at, pass_out(out, &f.rust))).collect();
        match found.as_slice() {
            [(at, Some(pass))] => Ok((*at, *pass)),
            _ => Err(format!("no field is the result {}", out.rust())),
        }
    };
    let result = match &method.out {
        Out::Unit if is_ignored(fields) => Results::Nothing,
        Out::Stream if fields.is_empty() => Results::Stream,
        Out::Pod(_) | Out::Record(_) if fields.len() > 1 => Results::Whole,
        Out::Tuple(items) => match items.as_slice() {
            [own, Out::Stream] | [Out::Stream, own] => {
                let (field, pass) = single(own)?;
                Results::FieldAndStream { field, pass, stream_first: items[0] == Out::Stream }
            }
            items if items.len() == fields.len() => {
                let passes = items.iter().zip(fields).map(|(item, f)| pass_out(item, &f.rust)).enumerate();
                let passes: Option<Vec<_>> = passes.map(|(at, pass)| Some((at, pass?))).collect();
                Results::Fields(passes.ok_or("its results do not fit")?)
            }
            _ => return Err("it has another number of results".into()),
        },
        out => single(out).map(|(at, pass)| Results::Field(at, pass))?,
    };
    let streams = matches!(result, Results::Stream | Results::FieldAndStream { .. });
    if streams == call.stream { Ok(result) } else { Err("only one of both has a stream".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::{lower, rpc};

    /// What the plan says after `change` of the protocol.
    fn failure(change: impl FnOnce(&mut Vec<Call>)) -> String {
        let root = crate::workspace::root();
        let definition = Definition::load(&root).expect("the definition");
        let tables = lower::tables(&definition).expect("its tables");
        let mut calls = rpc::calls(&root, &definition.enums).expect("the protocol");
        change(&mut calls);
        plan(&definition, &tables, &calls).err().map_or_else(String::new, |error| error.to_string())
    }

    fn call<'a>(calls: &'a mut [Call], function: &str) -> &'a mut Call {
        calls.iter_mut().find(|c| c.function == function).expect("a call")
    }

    #[test]
    fn nothing_is_forgotten() {
        assert_eq!(failure(|_| {}), "");
        let text = failure(|calls| calls.retain(|c| c.function != "domain_get_xml_desc"));
        assert_eq!(text, "remote driver:\n  domain_get_xml_desc: no procedure carries it");
        let text = failure(|calls| {
            let call = call(calls, "domain_get_xml_desc");
            (call.api, call.slots) = (vec!["virSomething".into()], vec![]);
        });
        assert!(text.ends_with("REMOTE_PROC_DOMAIN_GET_XML_DESC: no driver method needs it"), "{text}");
    }

    #[test]
    fn a_call_is_answered_by_the_function_that_it_is_named_after() {
        let root = crate::workspace::root();
        let definition = Definition::load(&root).expect("the definition");
        let tables = lower::tables(&definition).expect("its tables");
        let calls = rpc::calls(&root, &definition.enums).expect("the protocol");
        let found = server_matches(&definition, &tables, &calls);
        assert_eq!(found["REMOTE_PROC_CONNECT_IS_SECURE"].method.name, "connect_is_secure");
    }

    #[test]
    fn fields_that_do_not_fit_are_named() {
        let args = |call: &'_ mut Call| call.args.as_mut().expect("arguments").fields.remove(1);
        let text = failure(|calls| drop(args(call(calls, "domain_get_xml_desc"))));
        assert!(text.contains("domain_get_xml_desc by REMOTE_PROC_DOMAIN_GET_XML_DESC: flags feeds nothing"));
        let text = failure(|calls| {
            let fields = &mut call(calls, "domain_get_state").ret.as_mut().expect("a result").fields;
            fields[1].rust = "String".into();
        });
        assert!(text.contains("domain_get_state by REMOTE_PROC_DOMAIN_GET_STATE: its results do not fit"));
        let text = failure(|calls| {
            let fields = &mut call(calls, "network_set_metadata").args.as_mut().expect("arguments").fields;
            fields.swap(3, 4);
        });
        assert!(text.contains("uri stands where key should"), "{text}");
    }
}
