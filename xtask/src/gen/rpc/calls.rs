//! The protocol's calls with their types resolved, for the generator that matches them with driver methods.

use std::path::Path;

use super::RpcError;
use super::emit_table::slot;
use super::model::{Bound, Check, Kind, Module, Shape, Type, When};
use super::names;
use super::resolve::Resolver;
use crate::generate::model::Enum;

/// Programs whose calls drivers answer.
const PROGRAMS: [&str; 3] = ["remote", "qemu", "lxc"];

/// A procedure that somebody calls and somebody answers.
pub(crate) struct Call {
    /// The program: `remote`, `qemu` or `lxc`. Its functions stand in `ferrovirt_rpc::protocol::PROGRAM::client`.
    pub(crate) program: String,
    /// Upstream's constant (`REMOTE_PROC_DOMAIN_GET_INFO`).
    pub(crate) name: String,
    /// Name of the generated function on both sides (`domain_get_info`).
    pub(crate) function: String,
    /// Public functions that make the call.
    pub(crate) api: Vec<String>,
    /// Driver functions that answer it.
    pub(crate) slots: Vec<String>,
    /// Whether it opens a data stream.
    pub(crate) stream: bool,
    /// Flag of the call that makes the stream carry holes.
    pub(crate) sparse: Option<String>,
    /// Whether descriptors travel with the call or the reply.
    pub(crate) fds: bool,
    /// Kinds of the objects on which something must be permitted.
    pub(crate) acl_objects: Vec<String>,
    /// Arguments on whose values it depends what must be permitted.
    pub(crate) acl_arguments: Vec<String>,
    /// Kind of the objects of which the client is shown only what it may see.
    pub(crate) filter: Option<String>,
    pub(crate) args: Option<Structure>,
    pub(crate) ret: Option<Structure>,
}

/// Arguments or result of a call.
pub(crate) struct Structure {
    /// Rust name, with the program (`remote::DomainGetInfoArgs`).
    pub(crate) rust: String,
    pub(crate) fields: Vec<Field>,
}

/// A field of [`Structure`].
#[derive(Clone)]
pub(crate) struct Field {
    /// Rust name.
    pub(crate) name: String,
    /// Rust type without the program (`Vec<NonnullDomain>`).
    pub(crate) rust: String,
    /// The most items that a list may have.
    pub(crate) limit: Option<u32>,
}

/// All calls, programs in the order of [`PROGRAMS`], events left out.
pub(crate) fn calls(root: &Path, enums: &[Enum]) -> Result<Vec<Call>, RpcError> {
    let definition = super::read(root, enums)?;
    let mut out = Vec::new();
    for module in definition.modules.iter().filter(|m| PROGRAMS.contains(&m.name.as_str())) {
        for p in module.procs.iter().filter(|p| p.msg.is_none()) {
            let structure = |name: &Option<String>| structure(&definition.modules, module, name.as_ref());
            out.push(Call {
                program: module.name.clone(),
                name: p.name.clone(),
                function: names::proc_fn(module, &p.name),
                api: p.api.iter().chain(&p.also).cloned().collect(),
                slots: p.slots.clone().unwrap_or_else(|| p.api.iter().map(|a| slot(a)).collect()),
                stream: p.stream.is_some(),
                sparse: p.stream.as_ref().and_then(|s| s.sparse.clone()),
                fds: p.call_fds.is_some() || p.reply_fds.is_some(),
                acl_objects: p.acl.iter().map(|check| check.object.clone()).collect(),
                acl_arguments: p.acl.iter().filter_map(argument).collect(),
                filter: p.filter.first().map(|check| check.object.clone()),
                args: structure(&p.args)?,
                ret: structure(&p.ret)?,
            });
        }
    }
    Ok(out)
}

fn argument(check: &Check) -> Option<String> {
    match &check.when {
        When::Param(name, _) => Some(names::field_name(name)),
        _ => None,
    }
}

fn structure(
    modules: &[Module],
    module: &Module,
    name: Option<&String>,
) -> Result<Option<Structure>, RpcError> {
    let Some(name) = name else { return Ok(None) };
    let Some(Type { kind: Kind::Struct(fields), .. }) = module.types.iter().find(|t| &t.name == name) else {
        let (module, name) = (module.name.clone(), name.clone());
        return Err(RpcError::Unknown { module, what: "structure", name });
    };
    let resolver = Resolver::new(modules);
    let mut out = Vec::new();
    for field in fields {
        let resolved = resolver.resolve(module, &field.ty)?;
        let limit = match &field.ty.shape {
            Shape::Variable(Bound::Number(number)) => Some(*number),
            Shape::Variable(Bound::Const(name)) => modules
                .iter()
                .flat_map(|m| &m.consts)
                .find(|(known, _)| known == name)
                .map(|(_, value)| *value),
            _ => None,
        };
        let rust = PROGRAMS.iter().fold(resolved.rust, |rust, p| rust.replace(&format!("{p}::"), ""));
        out.push(Field { name: names::field_name(&field.name), rust, limit });
    }
    let rust = format!("{}::{}", module.name, names::type_name(module, name));
    Ok(Some(Structure { rust, fields: out }))
}
