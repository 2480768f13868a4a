//! What a definition file says, as data.

/// One definition file: a program, or the types shared by all programs.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// File name without suffix; the name of the generated module.
    pub(super) name: String,
    /// First comment line of the file.
    pub(super) title: String,
    /// Program number and version; none for shared types.
    pub(super) program: Option<(u32, u32)>,
    /// Module in which a type is searched that is not found here.
    pub(super) parent: Option<String>,
    pub(super) consts: Vec<(String, u32)>,
    pub(super) enums: Vec<Enum>,
    pub(super) types: Vec<Type>,
    pub(super) procs: Vec<Proc>,
}

#[derive(Debug)]
pub(super) struct Enum {
    pub(super) name: String,
    pub(super) members: Vec<(String, i32)>,
}

#[derive(Debug)]
pub(super) struct Type {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// Where the type is used as arguments, result or event: procedure name and role.
    pub(super) role: Option<(String, Role)>,
}

#[derive(Debug)]
pub(super) enum Kind {
    Typedef(TypeRef),
    Struct(Vec<Field>),
    /// Discriminant values with constant name and the arm's field.
    Union(Vec<(i32, String, Field)>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Args,
    Ret,
    Event,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) ty: TypeRef,
}

/// A use of a type: `base`, `base?`, `base<MAX>`, `base[LEN]`.
#[derive(Clone, Debug)]
pub(super) struct TypeRef {
    pub(super) base: String,
    pub(super) shape: Shape,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    One,
    Optional,
    Variable(Bound),
    Fixed(Bound),
}

/// A limit: a constant's name or a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Bound {
    Const(String),
    Number(u32),
}

#[derive(Debug, Default)]
pub(super) struct Proc {
    pub(super) number: i32,
    pub(super) name: String,
    pub(super) high_priority: bool,
    pub(super) api: Option<String>,
    pub(super) also: Vec<String>,
    /// Driver slots where they do not follow from the public function's name.
    pub(super) slots: Option<Vec<String>>,
    pub(super) internal: Option<String>,
    pub(super) acl: Vec<Check>,
    pub(super) filter: Vec<Check>,
    pub(super) event: Option<Event>,
    pub(super) stream: Option<Stream>,
    pub(super) call_fds: Option<String>,
    pub(super) reply_fds: Option<String>,
    pub(super) args: Option<String>,
    pub(super) ret: Option<String>,
    pub(super) msg: Option<String>,
}

/// `object:permission`, with the condition under which it is checked.
#[derive(Debug)]
pub(super) struct Check {
    pub(super) object: String,
    pub(super) permission: String,
    pub(super) when: When,
}

#[derive(Debug)]
pub(super) enum When {
    Always,
    /// Any of these flags is set.
    Flags(Vec<String>),
    /// None of these flags is set.
    NoFlags(Vec<String>),
    /// The argument has this value.
    Param(String, String),
}

#[derive(Debug)]
pub(super) struct Event {
    pub(super) family: String,
    pub(super) id: Option<i32>,
    pub(super) callback: String,
}

#[derive(Debug)]
pub(super) struct Stream {
    pub(super) read: bool,
    /// Flag of the call that makes the stream carry holes.
    pub(super) sparse: Option<String>,
}

/// Permissions by object, from `acl.rpc`.
pub(super) type Permissions = Vec<(String, Vec<String>)>;
