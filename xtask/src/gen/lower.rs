//! From C prototypes to Rust signatures: what a driver method takes and returns.

use super::Failure;
use super::model::{Definition, Function, Param};

/// What a driver method takes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum In {
    /// A handle: the Rust name of its type (`Domain`).
    Object(String),
    /// NULL-terminated array of handles.
    Objects(String),
    Str,
    OptStr,
    /// A number: the Rust type.
    Scalar(&'static str),
    Uuid,
    Bytes,
    Params,
    Strs,
    /// Array of numbers: the Rust type.
    Numbers(&'static str),
    Fds,
}

/// What a driver method returns.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Out {
    Unit,
    Scalar(&'static str),
    Bool,
    Str,
    Strs,
    Bytes,
    Numbers(&'static str),
    Params,
    Fd,
    Fds,
    /// A handle that the call found or made.
    Object(String),
    Objects(String),
    /// A plain C structure.
    Pod(String),
    Pods(String),
    /// A structure that owns strings: the Rust record type.
    Record(String),
    Records(String),
    Stream,
    Optional(Box<Self>),
    Tuple(Vec<Self>),
}

/// A driver method.
pub(crate) struct Method<'a> {
    /// `domain_get_info`.
    pub(crate) name: String,
    /// Upstream's slot name.
    pub(crate) slot: String,
    pub(crate) function: &'a Function,
    pub(crate) ins: Vec<(String, In)>,
    pub(crate) out: Out,
}

/// A driver table: Rust trait, upstream's table name, its methods.
pub(crate) struct Table<'a> {
    pub(crate) key: &'static str,
    pub(crate) rust: &'static str,
    pub(crate) field: &'static str,
    pub(crate) words: &'static str,
    pub(crate) methods: Vec<Method<'a>>,
}

/// Upstream's table name, the Rust trait, the field name, and words for its documentation.
const TABLES: &[(&str, &str, &str, &str)] = &[
    ("hypervisor", "HypervisorDriver", "hypervisor", "domains and the host"),
    ("network", "NetworkDriver", "network", "virtual networks and their ports"),
    ("storage", "StorageDriver", "storage", "storage pools and volumes"),
    ("interface", "InterfaceDriver", "interface", "host network interfaces"),
    ("nodedev", "NodeDeviceDriver", "node_device", "host devices"),
    ("nwfilter", "NwfilterDriver", "nwfilter", "network filters and their bindings"),
    ("secret", "SecretDriver", "secret", "secrets"),
];

/// All driver tables with their methods, by layout: public functions in definition order, then the calls that are none.
pub(crate) fn tables(definition: &Definition) -> Result<Vec<Table<'_>>, Failure> {
    let mut tables: Vec<Table<'_>> = TABLES
        .iter()
        .map(|&(key, rust, field, words)| Table { key, rust, field, words, methods: Vec::new() })
        .collect();
    for function in definition.functions.iter().filter(|f| !f.by_hand).chain(&definition.slots) {
        let Some((table, slot)) = &function.slot else { continue };
        let canonical = format!("vir{}{}", slot[..1].to_uppercase(), &slot[1..]);
        let table = tables
            .iter_mut()
            .find(|t| t.key == table)
            .ok_or_else(|| format!("{}: unknown table {table}", function.name))?;
        let known = table.methods.iter().position(|m| m.slot == *slot);
        let method = Method {
            name: snake(slot),
            slot: slot.clone(),
            function,
            ins: lower_ins(function)?,
            out: lower_out(function)?,
        };
        match known {
            None => table.methods.push(method),
            // Several functions share a slot: the one that takes most describes it, else the one that it is named after.
            Some(at) => {
                let old = table.methods[at].ins.len();
                if method.ins.len() > old || (method.ins.len() == old && function.name == canonical) {
                    table.methods[at] = method;
                }
            }
        }
    }
    for table in &mut tables {
        table.methods.sort_by_key(|method| method.function.layout);
    }
    Ok(tables)
}

/// Rust name of a handle type, from its C pointer type.
pub(crate) fn object(c_type: &str) -> Option<&'static str> {
    Some(match c_type.trim_end_matches([' ', '*']) {
        "virDomainPtr" => "Domain",
        "virNetworkPtr" => "Network",
        "virNetworkPortPtr" => "NetworkPort",
        "virStoragePoolPtr" => "StoragePool",
        "virStorageVolPtr" => "StorageVol",
        "virInterfacePtr" => "Interface",
        "virNodeDevicePtr" => "NodeDevice",
        "virSecretPtr" => "Secret",
        "virNWFilterPtr" => "Nwfilter",
        "virNWFilterBindingPtr" => "NwfilterBinding",
        "virDomainSnapshotPtr" => "DomainSnapshot",
        "virDomainCheckpointPtr" => "DomainCheckpoint",
        _ => return None,
    })
}

/// Structures that own strings and therefore are Rust records.
const RECORDS: &[(&str, &str)] = &[
    ("virSecurityLabel", "SecurityLabel"),
    ("virSecurityModel", "SecurityModel"),
    ("virDomainDiskError", "DiskError"),
    ("virDomainStatsRecord", "StatsRecord"),
    ("virDomainFSInfo", "FsInfo"),
    ("virDomainIOThreadInfo", "IothreadInfo"),
    ("virDomainInterface", "InterfaceAddresses"),
    ("virNetworkDHCPLease", "DhcpLease"),
    ("virNodeCPUStats", "StatField"),
    ("virNodeMemoryStats", "StatField"),
    ("virNodeInfo", "NodeInfo"),
];

pub(crate) fn scalar(c_type: &str) -> Option<&'static str> {
    Some(match c_type {
        "int" => "i32",
        "unsigned int" => "u32",
        "long long" => "i64",
        "unsigned long" | "unsigned long long" | "size_t" => "u64",
        "double" => "f64",
        _ => return None,
    })
}

/// The names between brackets in a shape: `out maps[ncpumaps,maplen]`.
pub(crate) fn brackets(shape: &str) -> Vec<&str> {
    match shape.split_once('[') {
        Some((_, rest)) => rest.trim_end_matches(']').split([',', '*']).filter(|s| !s.is_empty()).collect(),
        None => Vec::new(),
    }
}

/// The shape without its brackets.
pub(crate) fn shape_word(shape: &str) -> &str {
    shape.split('[').next().unwrap_or(shape)
}

/// Whether a parameter only says how long another one is, so that the driver does not see it.
fn is_length(function: &Function, name: &str) -> bool {
    function.params.iter().filter_map(|p| p.shape.as_deref()).any(|shape| {
        let names = brackets(shape);
        match shape_word(shape) {
            "out buffer" | "out params2d" | "out map" | "out maps" => false,
            "out array" if shape.contains('*') && names.len() == 2 => names[0] == name,
            _ => names.contains(&name),
        }
    }) || (function.params.iter().any(|p| p.shape.as_deref() == Some("sizeof") && p.name == name))
}

fn lower_ins(function: &Function) -> Result<Vec<(String, In)>, Failure> {
    let mut ins = Vec::new();
    for param in &function.params {
        if param.c_type == "virConnectPtr"
            || param.c_type == "virStreamPtr"
            || is_length(function, &param.name)
        {
            continue;
        }
        if let Some(kind) = lower_in(function, param)? {
            ins.push((rust_ident(&snake(&param.name)), kind));
        }
    }
    Ok(ins)
}

fn lower_in(function: &Function, param: &Param) -> Result<Option<In>, Failure> {
    let kind = match param.shape.as_deref().map(shape_word) {
        Some(out) if out.starts_with("out") => return Ok(None),
        Some("uuid" | "uuidstr") => In::Uuid,
        Some("bytes") => In::Bytes,
        Some("params") => In::Params,
        Some("strs" | "strs0") => In::Strs,
        Some("u32s") => In::Numbers("u32"),
        Some("u64s") => In::Numbers("u64"),
        Some("fds") => In::Fds,
        Some("objs0") => In::Objects(object(&param.c_type).ok_or("objs0 of no handle")?.to_owned()),
        None | Some("path") if param.c_type == "const char *" => match function.is_nonnull(&param.name) {
            true => In::Str,
            false => In::OptStr,
        },
        Some(other) => return Err(format!("{}: unknown shape {other}", function.name).into()),
        None => match (object(&param.c_type), scalar(&param.c_type)) {
            (Some(name), _) => In::Object(name.to_owned()),
            (None, Some(name)) => In::Scalar(name),
            (None, None) => {
                return Err(format!("{}: no shape for {} {}", function.name, param.c_type, param.name).into());
            }
        },
    };
    Ok(Some(kind))
}

/// The structure behind a pointer type such as `virDomainInfoPtr`.
fn structure(c_type: &str, many: bool) -> Out {
    let name = c_type.trim_end_matches([' ', '*']).trim_end_matches("Ptr");
    match RECORDS.iter().find(|r| r.0 == name) {
        Some((_, rust)) if many => Out::Records((*rust).to_owned()),
        Some((_, rust)) => Out::Record((*rust).to_owned()),
        None if many => Out::Pods(name.trim_start_matches("vir").to_owned()),
        None => Out::Pod(name.trim_start_matches("vir").to_owned()),
    }
}

fn lower_param_out(function: &Function, param: &Param) -> Result<Option<Out>, Failure> {
    let Some(shape) = param.shape.as_deref().filter(|s| s.starts_with("out")) else {
        return Ok((param.c_type == "virStreamPtr").then_some(Out::Stream));
    };
    if is_length(function, &param.name) {
        return Ok(None);
    }
    let pointee = param.c_type.strip_suffix('*').map_or("", str::trim);
    Ok(Some(match shape_word(shape) {
        "out bool" => Out::Bool,
        "out" => match scalar(pointee) {
            Some(name) => Out::Scalar(name),
            None => structure(&param.c_type, false),
        },
        "out params" | "out malloc params" | "out params2d" => Out::Params,
        "out names" | "out malloc strs" => Out::Strs,
        "out ids" => Out::Numbers("i32"),
        "out array" => match scalar(pointee) {
            Some(name) => Out::Numbers(name),
            None => structure(&param.c_type, true),
        },
        "out malloc str" => Out::Str,
        "out malloc optstr" => Out::Optional(Box::new(Out::Str)),
        "out obj" => Out::Object(object(&param.c_type).ok_or("obj of no handle")?.to_owned()),
        "out malloc bytes" | "out map" | "out maps" | "out buffer" => Out::Bytes,
        "out malloc fds" => Out::Fds,
        "out malloc objs" => Out::Objects(object(&param.c_type).ok_or("objs of no handle")?.to_owned()),
        "out malloc records" | "out malloc structs" => structure(&param.c_type, true),
        other => return Err(format!("{}: unknown shape {other}", function.name).into()),
    }))
}

fn lower_out(function: &Function) -> Result<Out, Failure> {
    let mut outs = Vec::new();
    for param in &function.params {
        outs.extend(lower_param_out(function, param)?);
    }
    let counted = outs.iter().any(|o| {
        matches!(
            o,
            Out::Strs
                | Out::Numbers(_)
                | Out::Objects(_)
                | Out::Records(_)
                | Out::Pods(_)
                | Out::Fds
                | Out::Bytes
        )
    });
    let own = match (function.ret.as_str(), function.returns.as_deref()) {
        ("int", None) => None,
        ("int", Some("count")) if counted => None,
        ("int", Some("bool")) if !outs.is_empty() => {
            return Ok(Out::Optional(Box::new(outs.remove(0))));
        }
        ("int", Some("bool")) => Some(Out::Bool),
        ("int", Some("fd")) => Some(Out::Fd),
        ("int", Some(_)) => Some(Out::Scalar("i32")),
        ("unsigned long" | "unsigned long long", _) => Some(Out::Scalar("u64")),
        ("char *" | "const char *", _) => Some(Out::Str),
        ("unsigned char *", _) => return Ok(Out::Bytes),
        (ret, _) => Some(Out::Object(object(ret).ok_or_else(|| format!("return type {ret}"))?.to_owned())),
    };
    if let Some(own) = own {
        outs.insert(0, own);
    }
    Ok(match outs.len() {
        0 => Out::Unit,
        1 => outs.remove(0),
        _ => Out::Tuple(outs),
    })
}

/// `domainGetXMLDesc` -> `domain_get_xml_desc`.
pub(crate) fn snake(name: &str) -> String {
    let name = name
        .replace("NWFilter", "Nwfilter")
        .replace("IOThread", "Iothread")
        .replace("UUIDs", "Uuids")
        .replace("CPUs", "Cpus");
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &c) in letters.iter().enumerate() {
        let upper = |at: usize| letters.get(at).is_some_and(char::is_ascii_uppercase);
        let lower = |at: usize| letters.get(at).is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        if c.is_ascii_uppercase() && i > 0 && (lower(i - 1) || (upper(i - 1) && lower(i + 1))) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// Avoids Rust keywords.
pub(crate) fn rust_ident(name: &str) -> String {
    match name {
        "type" | "in" | "ref" | "fn" | "match" | "move" | "where" => format!("{name}_"),
        _ => name.to_owned(),
    }
}

impl In {
    /// The Rust type of the parameter.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Object(name) => format!("&{name}Ref"),
            Self::Objects(name) => format!("&[{name}Ref]"),
            Self::Str => "&str".into(),
            Self::OptStr => "Option<&str>".into(),
            Self::Scalar(name) => (*name).into(),
            Self::Uuid => "Uuid".into(),
            Self::Bytes => "&[u8]".into(),
            Self::Params => "&TypedParams".into(),
            Self::Strs => "&[&str]".into(),
            Self::Numbers(name) => format!("&[{name}]"),
            Self::Fds => "&[BorrowedFd<'_>]".into(),
        }
    }
}

impl Out {
    /// The Rust type of the result.
    pub(crate) fn rust(&self) -> String {
        match self {
            Self::Unit => "()".into(),
            Self::Scalar(name) => (*name).into(),
            Self::Bool => "bool".into(),
            Self::Str => "String".into(),
            Self::Strs => "Vec<String>".into(),
            Self::Bytes => "Vec<u8>".into(),
            Self::Numbers(name) => format!("Vec<{name}>"),
            Self::Params => "TypedParams".into(),
            Self::Fd => "OwnedFd".into(),
            Self::Fds => "Vec<OwnedFd>".into(),
            Self::Object(name) => format!("{name}Ref"),
            Self::Objects(name) => format!("Vec<{name}Ref>"),
            Self::Pod(name) | Self::Record(name) => name.clone(),
            Self::Pods(name) | Self::Records(name) => format!("Vec<{name}>"),
            Self::Stream => "Box<dyn StreamDriver>".into(),
            Self::Optional(inner) => format!("Option<{}>", inner.rust()),
            Self::Tuple(items) => {
                format!("({})", items.iter().map(Self::rust).collect::<Vec<_>>().join(", "))
            }
        }
    }
}
