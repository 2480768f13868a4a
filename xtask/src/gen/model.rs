//! The API definition as data: what stands in `crates/api/definition/*.toml`.
#![allow(dead_code, reason = "every fact of the definition is read, also those that no surface uses yet")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Failure;

/// The whole definition.
pub(crate) struct Definition {
    /// Functions in file order (files sorted by name).
    pub(crate) functions: Vec<Function>,
    /// Calls of a driver that no public function is.
    pub(crate) slots: Vec<Function>,
    /// Layouts that the plugin tables have had.
    pub(crate) layouts: Vec<Layout>,
    pub(crate) enums: Vec<Enum>,
    pub(crate) macros: Vec<Macro>,
    pub(crate) types: Types,
    pub(crate) events: Vec<EventClass>,
    pub(crate) errors: Errors,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FunctionFile {
    library: String,
    #[serde(default)]
    header: String,
    error_domain: String,
    #[serde(default)]
    function: Vec<RawFunction>,
    #[serde(default)]
    slot: Vec<RawFunction>,
    /// That of all entries of the file that do not say otherwise.
    #[serde(default)]
    layout: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LayoutFile {
    layout: Vec<Layout>,
}

/// A layout of the plugin tables that plugins may have been built for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Layout {
    /// Hash over all slots, as C writes it.
    pub(crate) definition: String,
    /// Number of slots by table.
    pub(crate) slots: BTreeMap<String, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFunction {
    c: String,
    #[serde(default)]
    node: String,
    since: Option<String>,
    slot: Option<String>,
    otherwise: Option<String>,
    layout: Option<usize>,
    doc: Option<String>,
    error_domain: Option<String>,
    returns: Option<String>,
    #[serde(default)]
    by_hand: bool,
    #[serde(default)]
    export_by_hand: bool,
    #[serde(default)]
    changes_id: bool,
    #[serde(default)]
    deprecated: bool,
    #[serde(default)]
    keeps_last_error: bool,
    #[serde(default)]
    silent: bool,
    #[serde(default)]
    shapes: BTreeMap<String, String>,
    #[serde(default)]
    header_names: BTreeMap<String, String>,
    #[serde(default)]
    checks: Vec<String>,
    #[serde(default)]
    flags: Vec<String>,
    #[serde(default)]
    acl: Vec<String>,
    #[serde(default)]
    acl_filter: Vec<String>,
}

/// One public function.
#[expect(
    dead_code,
    reason = "every fact of the definition is read here, also those that only one surface uses"
)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) ret: String,
    pub(crate) params: Vec<Param>,
    /// Full version node, e.g. `LIBVIRT_0.9.2`.
    pub(crate) node: String,
    pub(crate) since: String,
    pub(crate) library: String,
    pub(crate) header: String,
    pub(crate) error_domain: String,
    /// Driver table and slot.
    pub(crate) slot: Option<(String, String)>,
    /// What a driver without the call answers: a function of `crate::driver`; else an error.
    pub(crate) otherwise: Option<String>,
    /// With which layout of the plugin tables the slot came.
    pub(crate) layout: usize,
    pub(crate) doc: Option<String>,
    pub(crate) returns: Option<String>,
    /// Neither a driver method nor an export is generated.
    pub(crate) by_hand: bool,
    /// The driver method is generated, the C export is not.
    pub(crate) export_by_hand: bool,
    /// The call starts or stops the domain, so that the id in a C handle changes.
    pub(crate) changes_id: bool,
    pub(crate) deprecated: bool,
    pub(crate) keeps_last_error: bool,
    pub(crate) silent: bool,
    pub(crate) checks: Vec<Check>,
    pub(crate) flags: Vec<String>,
    pub(crate) acl: Vec<String>,
    pub(crate) acl_filter: Vec<String>,
}

/// A parameter of a public function.
pub(crate) struct Param {
    pub(crate) c_type: String,
    pub(crate) name: String,
    pub(crate) header_name: String,
    pub(crate) shape: Option<String>,
}

/// An argument check of the public entry point: `kind args... [if condition]`.
pub(crate) struct Check {
    pub(crate) kind: String,
    pub(crate) args: Vec<String>,
    pub(crate) when: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enum {
    pub(crate) name: String,
    pub(crate) tag: Option<String>,
    pub(crate) header: String,
    pub(crate) library: Option<String>,
    #[serde(default)]
    pub(crate) bitmask: bool,
    #[serde(default)]
    pub(crate) signed: bool,
    #[serde(rename = "members")]
    raw_members: Vec<String>,
    #[serde(skip)]
    pub(crate) members: Vec<Member>,
}

pub(crate) struct Member {
    pub(crate) name: String,
    pub(crate) value: i64,
    pub(crate) sentinel: bool,
    pub(crate) since: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Macro {
    pub(crate) name: String,
    pub(crate) header: String,
    pub(crate) library: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) string: Option<String>,
    pub(crate) integer: Option<i64>,
    pub(crate) alias: Option<String>,
    pub(crate) function: Option<String>,
    pub(crate) attribute: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Types {
    #[serde(rename = "struct")]
    pub(crate) structs: Vec<Struct>,
    pub(crate) opaque: Vec<Opaque>,
    pub(crate) scalar: Vec<Scalar>,
    pub(crate) callback: Vec<Callback>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Struct {
    pub(crate) tag: String,
    pub(crate) typedefs: Vec<String>,
    #[serde(default)]
    pub(crate) pointers: Vec<String>,
    pub(crate) header: String,
    pub(crate) library: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) size: usize,
    /// C declarations without the semicolon.
    pub(crate) fields: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Opaque {
    pub(crate) name: String,
    pub(crate) tag: String,
    pub(crate) pointers: Vec<String>,
    pub(crate) header: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Scalar {
    pub(crate) name: String,
    pub(crate) of: String,
    pub(crate) header: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Callback {
    pub(crate) name: String,
    pub(crate) header: String,
    pub(crate) library: Option<String>,
    pub(crate) since: Option<String>,
    /// `RET (PARAMS)`.
    pub(crate) c: String,
}

#[derive(Deserialize)]
struct EventFile {
    class: Vec<EventClass>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventClass {
    pub(crate) name: String,
    pub(crate) id_enum: String,
    pub(crate) register: String,
    pub(crate) deregister: String,
    pub(crate) events: Vec<EventId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EventId {
    pub(crate) id: i32,
    pub(crate) name: String,
    pub(crate) callback: String,
    pub(crate) procedures: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Errors {
    pub(crate) numbers: Vec<ErrorNumber>,
    pub(crate) domains: Vec<ErrorDomain>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorNumber {
    pub(crate) name: String,
    pub(crate) bare: String,
    pub(crate) detail: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ErrorDomain {
    pub(crate) name: String,
    pub(crate) display: String,
}

/// Files that hold something else than functions.
const OTHER_FILES: &[&str] =
    &["enums.toml", "macros.toml", "types.toml", "events.toml", "errors.toml", "layouts.toml"];

impl Definition {
    /// Reads the definition below the workspace root.
    pub(crate) fn load(root: &Path) -> Result<Self, Failure> {
        let dir = root.join("crates/api/definition");
        let mut files: Vec<_> = fs::read_dir(&dir)?
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".toml") && !OTHER_FILES.contains(&name.as_str()))
            .collect();
        files.sort();
        let (mut functions, mut slots) = (Vec::new(), Vec::new());
        for file in files {
            let content: FunctionFile = read(&dir, &file)?;
            for (list, raws) in [(&mut functions, content.function), (&mut slots, content.slot)] {
                for raw in raws {
                    let (name, layout) = (raw.c.clone(), raw.layout.unwrap_or(content.layout));
                    let function =
                        Function::new(raw, &content.library, &content.header, &content.error_domain)
                            .map_err(|why| format!("{file}: {name}: {why}"))?;
                    list.push(Function { layout, ..function });
                }
            }
        }
        if let Some(wrong) = functions.iter().find(|f| f.header.is_empty() || f.node.is_empty()) {
            return Err(format!("{}: a public function has a header and a node", wrong.name).into());
        }
        #[derive(Deserialize)]
        struct Enums {
            #[serde(rename = "enum")]
            enums: Vec<Enum>,
        }
        #[derive(Deserialize)]
        struct Macros {
            #[serde(rename = "macro")]
            macros: Vec<Macro>,
        }
        let mut enums = read::<Enums>(&dir, "enums.toml")?.enums;
        for item in &mut enums {
            let raw = std::mem::take(&mut item.raw_members);
            item.members = raw.iter().map(|text| Member::parse(text)).collect::<Result<_, _>>()?;
        }
        Ok(Self {
            functions,
            slots,
            layouts: read::<LayoutFile>(&dir, "layouts.toml")?.layout,
            enums,
            macros: read::<Macros>(&dir, "macros.toml")?.macros,
            types: read(&dir, "types.toml")?,
            events: read::<EventFile>(&dir, "events.toml")?.class,
            errors: read(&dir, "errors.toml")?,
        })
    }
}

fn read<T: for<'de> Deserialize<'de>>(dir: &Path, file: &str) -> Result<T, Failure> {
    let text = fs::read_to_string(dir.join(file)).map_err(|e| format!("{file}: {e}"))?;
    Ok(toml::from_str(&text).map_err(|e| format!("{file}: {e}"))?)
}

impl Function {
    fn new(raw: RawFunction, library: &str, header: &str, domain: &str) -> Result<Self, Failure> {
        let (head, tail) = raw.c.split_once('(').ok_or("no parameter list")?;
        let (ret, name) = declaration(head);
        let list = tail.strip_suffix(')').ok_or("unterminated parameter list")?;
        let mut shapes = raw.shapes;
        let params = list
            .split(", ")
            .filter(|p| *p != "void")
            .map(|text| {
                let (c_type, name) = declaration(text);
                let header_name = raw.header_names.get(&name).cloned().unwrap_or_else(|| name.clone());
                Param { c_type, shape: shapes.remove(&name), name, header_name }
            })
            .collect();
        if let Some((name, _)) = shapes.pop_first() {
            return Err(format!("shape of unknown parameter {name}").into());
        }
        let node = match raw.node.as_str() {
            whole if whole.is_empty() || whole.starts_with("LIBVIRT") => raw.node,
            number => format!("LIBVIRT_{number}"),
        };
        let since = raw.since.unwrap_or_else(|| node.rsplit('_').next().unwrap_or_default().to_owned());
        let slot = match raw.slot {
            Some(text) => {
                let (table, slot) = text.split_once('.').ok_or("slot needs table.name")?;
                Some((table.to_owned(), slot.to_owned()))
            }
            None => None,
        };
        Ok(Self {
            name,
            ret,
            params,
            node,
            since,
            library: library.to_owned(),
            header: header.to_owned(),
            error_domain: raw.error_domain.unwrap_or_else(|| domain.to_owned()),
            slot,
            otherwise: raw.otherwise,
            layout: 0,
            doc: raw.doc,
            returns: raw.returns,
            by_hand: raw.by_hand,
            export_by_hand: raw.export_by_hand,
            changes_id: raw.changes_id,
            deprecated: raw.deprecated,
            keeps_last_error: raw.keeps_last_error,
            silent: raw.silent,
            checks: raw.checks.iter().map(|text| Check::parse(text)).collect(),
            flags: raw.flags,
            acl: raw.acl,
            acl_filter: raw.acl_filter,
        })
    }

    /// What a driver without the call answers, as an expression.
    pub(crate) fn otherwise(&self) -> String {
        match &self.otherwise {
            Some(function) => format!("{function}()"),
            None => format!("unsupported(ErrorDomain::{}, {:?})", self.error_domain, self.name),
        }
    }

    /// Whether the parameter is refused when NULL.
    pub(crate) fn is_nonnull(&self, param: &str) -> bool {
        self.checks.iter().any(|c| {
            matches!(c.kind.as_str(), "nonnull" | "nonempty_string") && c.args[0] == param && c.when.is_none()
        })
    }
}

impl Check {
    fn parse(text: &str) -> Self {
        let (head, when) = match text.split_once(" if ") {
            Some((head, when)) => (head, Some(when.to_owned())),
            None => (text, None),
        };
        // The text of a refusal has spaces of its own.
        let parts = match head.split(' ').next() {
            Some("refuse") => 3,
            Some("invalid") => 2,
            _ => usize::MAX,
        };
        let mut words = head.splitn(parts, ' ').map(str::to_owned);
        Self { kind: words.next().unwrap_or_default(), args: words.collect(), when }
    }
}

impl Member {
    fn parse(text: &str) -> Result<Self, Failure> {
        let (text, since) = match text.split_once(" @") {
            Some((text, since)) => (text, Some(since.to_owned())),
            None => (text, None),
        };
        let (name, value) = text.split_once(" = ").ok_or_else(|| format!("enum member {text}"))?;
        let sentinel = name.starts_with('!');
        Ok(Self {
            name: name.trim_start_matches('!').to_owned(),
            value: value.parse().map_err(|e| format!("enum member {text}: {e}"))?,
            sentinel,
            since,
        })
    }
}

/// Splits `unsigned int flags` or `char **names` into type and name.
pub(crate) fn declaration(text: &str) -> (String, String) {
    let text = text.trim();
    let split = text.rfind([' ', '*']).map_or(0, |i| i + 1);
    (text[..split].trim().to_owned(), text[split..].to_owned())
}
