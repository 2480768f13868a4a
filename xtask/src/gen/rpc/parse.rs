//! Definition text -> model. The notation is described in `crates/api/definition/rpc/README.md`.

use super::RpcError;
use super::lex::Tokens;
use super::model::{
    Bound, Check, Enum, Event, Field, Kind, Module, Permissions, Proc, Role, Shape, Stream, Type, TypeRef,
    When,
};

pub(super) fn module(file: &str, text: &str) -> Result<Module, RpcError> {
    let mut t = Tokens::new(file, text)?;
    let title = text.lines().next().and_then(|l| l.strip_prefix("# ")).unwrap_or_default().to_owned();
    let mut m = Module { title, ..Module::default() };
    while !t.at_end() {
        match t.word("declaration")?.as_str() {
            "program" => {
                m.name = t.word("program name")?;
                t.mark('=')?;
                let number = t.number()?;
                keyword(&mut t, "version")?;
                m.program = Some((number, t.number()?));
                t.mark(';')?;
            }
            "module" => {
                m.name = t.word("module name")?;
                t.mark(';')?;
            }
            "use" => {
                m.parent = Some(t.word("module name")?);
                t.mark(';')?;
            }
            "const" => {
                let name = t.word("constant name")?;
                t.mark('=')?;
                m.consts.push((name, t.number()?));
                t.mark(';')?;
            }
            "enum" => {
                let name = t.word("enumeration name")?;
                let members = list(&mut t, |t| {
                    let member = t.word("member name")?;
                    t.mark('=')?;
                    Ok((member, t.number()?))
                })?;
                m.enums.push(Enum { name, members });
            }
            "typedef" => {
                let name = t.word("type name")?;
                t.mark('=')?;
                let kind = Kind::Typedef(type_ref(&mut t)?);
                t.mark(';')?;
                m.types.push(Type { name, kind, role: None });
            }
            "struct" => {
                let name = t.word("type name")?;
                annotations(&mut t)?;
                let kind = Kind::Struct(list(&mut t, field)?);
                m.types.push(Type { name, kind, role: None });
            }
            "union" => m.types.push(union(&mut t)?),
            "proc" => procedure(&mut t, &mut m)?,
            _ => return Err(t.expected("declaration")),
        }
    }
    Ok(m)
}

/// The file `acl.rpc`: `object NAME { permission, ... }`.
pub(super) fn permissions(file: &str, text: &str) -> Result<Permissions, RpcError> {
    let mut t = Tokens::new(file, text)?;
    let mut out = Permissions::new();
    while !t.at_end() {
        keyword(&mut t, "object")?;
        let object = t.word("object name")?;
        out.push((object, list(&mut t, |t| t.word("permission name"))?));
    }
    Ok(out)
}

fn keyword(t: &mut Tokens, word: &str) -> Result<(), RpcError> {
    let error = t.expected(word);
    if t.word(word)? == word { Ok(()) } else { Err(error) }
}

/// `{ item, item }`, with an optional comma at the end.
fn list<T>(
    t: &mut Tokens,
    mut item: impl FnMut(&mut Tokens) -> Result<T, RpcError>,
) -> Result<Vec<T>, RpcError> {
    t.mark('{')?;
    let mut out = Vec::new();
    while !t.eat('}') {
        out.push(item(t)?);
        if !t.eat(',') {
            t.mark('}')?;
            break;
        }
    }
    Ok(out)
}

fn names(t: &mut Tokens) -> Result<Vec<String>, RpcError> {
    let mut out = vec![t.word("name")?];
    while t.eat(',') {
        out.push(t.word("name")?);
    }
    Ok(out)
}

fn field(t: &mut Tokens) -> Result<Field, RpcError> {
    let name = t.word("field name")?;
    t.mark(':')?;
    let ty = type_ref(t)?;
    annotations(t)?;
    Ok(Field { name, ty })
}

/// `@insert(1)`, `@by_reference`, `@alloc(1, "unsigned int", 2)`: places in the C signature. They are checked for
/// their form here; the C surface does not need them as long as it is generated from the functions' own entries.
fn annotations(t: &mut Tokens) -> Result<(), RpcError> {
    while t.eat('@') {
        match t.word("annotation")?.as_str() {
            "by_reference" => {}
            "insert" => {
                t.mark('(')?;
                t.number::<u8>()?;
                t.mark(')')?;
            }
            "alloc" => {
                t.mark('(')?;
                t.number::<u8>()?;
                t.mark(',')?;
                t.text()?;
                t.mark(',')?;
                t.number::<u8>()?;
                t.mark(')')?;
            }
            _ => return Err(t.expected("annotation: insert, alloc or by_reference")),
        }
    }
    Ok(())
}

fn bound(t: &mut Tokens) -> Result<Bound, RpcError> {
    match t.number() {
        Ok(number) => Ok(Bound::Number(number)),
        Err(_) => Ok(Bound::Const(t.word("limit")?)),
    }
}

fn type_ref(t: &mut Tokens) -> Result<TypeRef, RpcError> {
    let base = t.word("type")?;
    let shape = if t.eat('<') {
        let max = bound(t)?;
        t.mark('>')?;
        Shape::Variable(max)
    } else if t.eat('[') {
        let len = bound(t)?;
        t.mark(']')?;
        Shape::Fixed(len)
    } else if t.eat('?') {
        Shape::Optional
    } else {
        Shape::One
    };
    Ok(TypeRef { base, shape })
}

fn union(t: &mut Tokens) -> Result<Type, RpcError> {
    let name = t.word("type name")?;
    keyword(t, "switch")?;
    t.mark('(')?;
    t.word("discriminant")?;
    t.mark(':')?;
    keyword(t, "int")?;
    t.mark(')')?;
    let arms = list(t, |t| {
        let case = t.word("constant")?;
        t.mark('=')?;
        let value = t.number()?;
        t.mark('=')?;
        t.mark('>')?;
        Ok((value, case, field(t)?))
    })?;
    Ok(Type { name, kind: Kind::Union(arms), role: None })
}

fn procedure(t: &mut Tokens, m: &mut Module) -> Result<(), RpcError> {
    let mut p = Proc { number: t.number()?, name: t.word("procedure name")?, ..Proc::default() };
    if t.is_word() {
        p.high_priority = match t.word("priority")?.as_str() {
            "high" => true,
            "low" => false,
            _ => return Err(t.expected("priority before '{': high or low")),
        };
    }
    t.mark('{')?;
    while !t.eat('}') {
        let key = t.word("property")?;
        let role = match key.as_str() {
            "args" => Some(Role::Args),
            "ret" => Some(Role::Ret),
            "msg" => Some(Role::Event),
            _ => None,
        };
        if let Some(role) = role {
            let rule = || format!("{}_{key}", p.name.to_lowercase().replacen("_proc_", "_", 1));
            let name = if t.is_word() { t.word("type name")? } else { rule() };
            annotations(t)?;
            let kind = Kind::Struct(list(t, field)?);
            m.types.push(Type { name: name.clone(), kind, role: Some((p.name.clone(), role)) });
            *match role {
                Role::Args => &mut p.args,
                Role::Ret => &mut p.ret,
                Role::Event => &mut p.msg,
            } = Some(name);
            continue;
        }
        property(t, &mut p, &key)?;
        t.mark(';')?;
    }
    m.procs.push(p);
    Ok(())
}

fn property(t: &mut Tokens, p: &mut Proc, key: &str) -> Result<(), RpcError> {
    match key {
        "api" => p.api = Some(t.word("function")?),
        "also" => p.also = names(t)?,
        "slots" => p.slots = Some(names(t)?.into_iter().filter(|n| n != "none").collect()),
        "internal" => p.internal = Some(t.word("reason")?),
        "by_hand" => {
            if !matches!(t.word("side")?.as_str(), "client" | "server" | "both") {
                return Err(t.expected("side before ';': client, server or both"));
            }
        }
        "acl" => p.acl = checks(t)?,
        "filter" => p.filter = checks(t)?,
        "event" => {
            let family = t.word("event family")?;
            let id = t.number().ok();
            if id.is_some() {
                t.word("event constant")?;
            }
            p.event = Some(Event { family, id, callback: t.word("callback type")? });
        }
        "stream" => p.stream = Some(stream(t)?),
        "fds" => loop {
            let side = t.word("call or reply")?;
            let count = t.word("number of descriptors")?;
            *(if side == "call" { &mut p.call_fds } else { &mut p.reply_fds }) = Some(count);
            if !t.eat(',') {
                break;
            }
        },
        _ => return Err(t.expected(&format!("a known property instead of '{key}', before"))),
    }
    Ok(())
}

fn stream(t: &mut Tokens) -> Result<Stream, RpcError> {
    let read = match t.word("direction")?.as_str() {
        "read" => true,
        "write" => false,
        _ => return Err(t.expected("direction: read or write")),
    };
    let mut sparse = None;
    while t.eat('@') {
        match t.word("annotation")?.as_str() {
            "unannotated" => {}
            "param" => {
                t.mark('(')?;
                t.number::<u8>()?;
                t.mark(')')?;
            }
            "sparse" => {
                t.mark('(')?;
                sparse = Some(t.word("flag")?);
                t.mark(')')?;
            }
            _ => return Err(t.expected("annotation: param, sparse or unannotated")),
        }
    }
    Ok(Stream { read, sparse })
}

fn checks(t: &mut Tokens) -> Result<Vec<Check>, RpcError> {
    let mut out = Vec::new();
    loop {
        let object = t.word("object")?;
        if object != "none" {
            t.mark(':')?;
            let permission = t.word("permission")?;
            let when = if !t.eat(':') {
                When::Always
            } else if t.eat(':') {
                let param = t.word("argument")?;
                t.mark(':')?;
                When::Param(param, t.word("value")?)
            } else if t.eat('!') {
                When::NoFlags(flags(t)?)
            } else {
                When::Flags(flags(t)?)
            };
            out.push(Check { object, permission, when });
        }
        if !t.eat(',') {
            return Ok(out);
        }
    }
}

fn flags(t: &mut Tokens) -> Result<Vec<String>, RpcError> {
    let mut out = vec![t.word("flag")?];
    while t.eat('|') {
        out.push(t.word("flag")?);
    }
    Ok(out)
}
