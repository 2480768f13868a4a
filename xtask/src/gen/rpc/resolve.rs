//! Type references -> Rust types, codecs and sizes on the wire.

use super::RpcError;
use super::model::{Bound, Kind, Module, Shape, Type, TypeRef};
use super::names;

/// A use of a type in the generated code.
#[derive(Clone, Debug)]
pub(super) struct Resolved {
    /// The field's Rust type.
    pub(super) rust: String,
    /// How it is encoded, if not by the type's own implementation.
    pub(super) codec: Option<String>,
    /// Smallest and largest size on the wire.
    pub(super) min: u64,
    pub(super) max: u64,
}

/// Where a name stands: looked up in `module`, spelled for `user`.
#[derive(Clone, Copy)]
struct Scope<'a> {
    user: &'a Module,
    module: &'a Module,
}

impl<'a> Scope<'a> {
    fn within(self, module: &'a Module) -> Self {
        Self { module, ..self }
    }
}

/// Deeper nesting than this is a type that contains itself: the wire format could not bound it.
const MAX_DEPTH: u8 = 16;

/// Looks names up in a module and its parents.
pub(super) struct Resolver<'a> {
    modules: &'a [Module],
}

impl<'a> Resolver<'a> {
    pub(super) fn new(modules: &'a [Module]) -> Self {
        Self { modules }
    }

    fn parents(&self, module: &'a Module) -> impl Iterator<Item = &'a Module> {
        let modules = self.modules;
        std::iter::successors(Some(module), move |m| {
            m.parent.as_ref().and_then(|p| modules.iter().find(|x| &x.name == p))
        })
    }

    /// The number, and how generated code in `module` spells it.
    fn bound(&self, scope: Scope<'a>, bound: &Bound) -> Result<(u32, String), RpcError> {
        let name = match bound {
            Bound::Number(n) => return Ok((*n, n.to_string())),
            Bound::Const(name) => name,
        };
        for m in self.parents(scope.module) {
            if let Some((_, value)) = m.consts.iter().find(|c| &c.0 == name) {
                let rust = names::const_name(m, name);
                let spelled = match path(scope.user, m).as_str() {
                    "" => rust.to_owned(),
                    path => format!("{{ {path}{rust} }}"),
                };
                return Ok((*value, spelled));
            }
        }
        Err(RpcError::Unknown { module: scope.module.name.clone(), what: "constant", name: name.clone() })
    }

    fn base(&self, scope: Scope<'a>, name: &str, depth: u8) -> Result<Resolved, RpcError> {
        let plain = |rust: &str, size| Resolved { rust: rust.to_owned(), codec: None, min: size, max: size };
        let coded = |rust: &str, codec: &str| Resolved { codec: Some(codec.to_owned()), ..plain(rust, 4) };
        match name {
            "int" => return Ok(plain("i32", 4)),
            "uint" => return Ok(plain("u32", 4)),
            "hyper" => return Ok(plain("i64", 8)),
            "uhyper" => return Ok(plain("u64", 8)),
            "double" => return Ok(plain("f64", 8)),
            "ushort" => return Ok(plain("u16", 4)),
            "uchar" => return Ok(coded("u8", "Byte")),
            "char" => return Ok(coded("u8", "Char")),
            _ => {}
        }
        for m in self.parents(scope.module) {
            let rust = || format!("{}{}", path(scope.user, m), names::type_name(m, name));
            if m.enums.iter().any(|e| e.name == name) {
                return Ok(plain(&rust(), 4));
            }
            let Some(ty) = m.types.iter().find(|t| t.name == name) else { continue };
            let (min, max) = self.size_at(scope.within(m), ty, depth)?;
            return match &ty.kind {
                Kind::Typedef(target) => self.at_depth(scope.within(m), target, depth),
                _ => Ok(Resolved { rust: rust(), codec: None, min, max }),
            };
        }
        Err(RpcError::Unknown { module: scope.module.name.clone(), what: "type", name: name.to_owned() })
    }

    fn at_depth(&self, scope: Scope<'a>, ty: &TypeRef, depth: u8) -> Result<Resolved, RpcError> {
        if depth == 0 {
            return Err(RpcError::Unknown {
                module: scope.module.name.clone(),
                what: "type without recursion",
                name: ty.base.clone(),
            });
        }
        let pad = |n: u64| n.div_ceil(4) * 4;
        match (&ty.shape, ty.base.as_str()) {
            (Shape::Variable(max), "string" | "opaque") => {
                let (max, spelled) = self.bound(scope, max)?;
                let (rust, codec) =
                    if ty.base == "string" { ("String", "Text") } else { ("Vec<u8>", "Bytes") };
                let codec = Some(format!("{codec}<{spelled}>"));
                Ok(Resolved { rust: rust.to_owned(), codec, min: 4, max: 4 + pad(max.into()) })
            }
            (Shape::Fixed(len), "opaque") => {
                let (len, _) = self.bound(scope, len)?;
                let size = pad(len.into());
                Ok(Resolved {
                    rust: format!("[u8; {len}]"),
                    codec: Some("Opaque".to_owned()),
                    min: size,
                    max: size,
                })
            }
            (Shape::One, base) => self.base(scope, base, depth - 1),
            (Shape::Optional, base) => Ok(optional(self.base(scope, base, depth - 1)?)),
            (Shape::Variable(max), base) => {
                let item = self.base(scope, base, depth - 1)?;
                let (max, spelled) = self.bound(scope, max)?;
                let codec = item
                    .codec
                    .map_or_else(|| format!("List<{spelled}>"), |c| format!("List<{spelled}, {c}>"));
                let rust = format!("Vec<{}>", item.rust);
                Ok(Resolved { rust, codec: Some(codec), min: 4, max: 4 + u64::from(max) * item.max })
            }
            (Shape::Fixed(len), base) => {
                let item = self.base(scope, base, depth - 1)?;
                let (len, _) = self.bound(scope, len)?;
                let codec = item.codec.map_or_else(|| "Array".to_owned(), |c| format!("Array<{c}>"));
                let count = u64::from(len);
                Ok(Resolved {
                    rust: format!("[{}; {len}]", item.rust),
                    codec: Some(codec),
                    min: count * item.min,
                    max: count * item.max,
                })
            }
        }
    }

    /// What a field or typedef becomes.
    pub(super) fn resolve(&self, module: &'a Module, ty: &TypeRef) -> Result<Resolved, RpcError> {
        self.at_depth(Scope { user: module, module }, ty, MAX_DEPTH)
    }

    /// Smallest and largest size of a declared type on the wire.
    pub(super) fn size(&self, module: &'a Module, ty: &Type) -> Result<(u64, u64), RpcError> {
        self.size_at(Scope { user: module, module }, ty, MAX_DEPTH)
    }

    fn size_at(&self, scope: Scope<'a>, ty: &Type, depth: u8) -> Result<(u64, u64), RpcError> {
        match &ty.kind {
            Kind::Typedef(target) => self.at_depth(scope, target, depth).map(|r| (r.min, r.max)),
            Kind::Struct(fields) => fields.iter().try_fold((0, 0), |(min, max), f| {
                let r = self.at_depth(scope, &f.ty, depth)?;
                Ok((min + r.min, max + r.max))
            }),
            Kind::Union(arms) => {
                let mut sizes = Vec::new();
                for (_, _, f) in arms {
                    sizes.push(self.at_depth(scope, &f.ty, depth)?);
                }
                let min = sizes.iter().map(|s| s.min).min().unwrap_or(0);
                let max = sizes.iter().map(|s| s.max).max().unwrap_or(0);
                Ok((4 + min, 4 + max))
            }
        }
    }
}

fn optional(item: Resolved) -> Resolved {
    let codec = item.codec.map_or_else(|| "Opt".to_owned(), |c| format!("Opt<{c}>"));
    Resolved { rust: format!("Option<{}>", item.rust), codec: Some(codec), min: 4, max: 4 + item.max }
}

/// How `user` spells names of `owner`: nothing before them in the same module.
fn path(user: &Module, owner: &Module) -> String {
    if user.name == owner.name { String::new() } else { format!("{}::", owner.name) }
}
