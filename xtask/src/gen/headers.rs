//! The C headers, under upstream's names and split.

use std::fmt::Write as _;

use super::model::{Definition, Enum, Function, Macro, Struct, declaration};
use super::{Failure, File};

/// Headers that `libvirt.h` includes, in this order, and that must not be included alone.
const PARTS: &[&str] = &[
    "libvirt-common.h",
    "libvirt-host.h",
    "libvirt-domain.h",
    "libvirt-domain-checkpoint.h",
    "libvirt-domain-snapshot.h",
    "libvirt-event.h",
    "libvirt-interface.h",
    "libvirt-network.h",
    "libvirt-nodedev.h",
    "libvirt-nwfilter.h",
    "libvirt-secret.h",
    "libvirt-storage.h",
    "libvirt-stream.h",
];

/// Headers of their own, and what they include.
const ALONE: &[(&str, &str)] = &[
    ("virterror.h", "libvirt/libvirt.h"),
    ("libvirt-qemu.h", "libvirt/libvirt.h"),
    ("libvirt-lxc.h", "libvirt/libvirt.h"),
];

const NOTICE: &str = "/* Written by `cargo xtask gen` from crates/api/definition/: do not edit. */\n\n";

/// Macros with parameters or without a value, whose text the definition does not hold.
const MACROS: &[(&str, &str)] = &[
    (
        "VIR_DEPRECATED",
        "#ifndef VIR_DEPRECATED\n# ifdef __GNUC__\n#  define VIR_DEPRECATED __attribute__((deprecated))\n# else\n#  define VIR_DEPRECATED\n# endif\n#endif\n",
    ),
    ("VIR_EXPORT_VAR", "#ifndef VIR_EXPORT_VAR\n# define VIR_EXPORT_VAR extern\n#endif\n"),
    (
        "LIBVIR_CHECK_VERSION",
        "#define LIBVIR_CHECK_VERSION(major, minor, micro) \\\n    ((major) * 1000000 + (minor) * 1000 + (micro) <= LIBVIR_VERSION_NUMBER)\n",
    ),
    (
        "VIR_NODEINFO_MAXCPUS",
        "#define VIR_NODEINFO_MAXCPUS(nodeinfo) \\\n    ((nodeinfo).nodes * (nodeinfo).sockets * (nodeinfo).cores * (nodeinfo).threads)\n",
    ),
    ("VIR_USE_CPU", "#define VIR_USE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] |= (1 << ((cpu) % 8)))\n"),
    ("VIR_UNUSE_CPU", "#define VIR_UNUSE_CPU(cpumap, cpu) ((cpumap)[(cpu) / 8] &= ~(1 << ((cpu) % 8)))\n"),
    ("VIR_CPU_USED", "#define VIR_CPU_USED(cpumap, cpu) ((cpumap)[(cpu) / 8] & (1 << ((cpu) % 8)))\n"),
    ("VIR_CPU_MAPLEN", "#define VIR_CPU_MAPLEN(cpu) (((cpu) + 7) / 8)\n"),
    (
        "VIR_CPU_USABLE",
        "#define VIR_CPU_USABLE(cpumaps, maplen, vcpu, cpu) VIR_CPU_USED(VIR_GET_CPUMAP(cpumaps, maplen, vcpu), cpu)\n",
    ),
    (
        "VIR_COPY_CPUMAP",
        "#define VIR_COPY_CPUMAP(cpumaps, maplen, vcpu, cpumap) \\\n    memcpy(cpumap, VIR_GET_CPUMAP(cpumaps, maplen, vcpu), maplen)\n",
    ),
    ("VIR_GET_CPUMAP", "#define VIR_GET_CPUMAP(cpumaps, maplen, vcpu) (&((cpumaps)[(vcpu) * (maplen)]))\n"),
    (
        "VIR_DOMAIN_EVENT_CALLBACK",
        "#define VIR_DOMAIN_EVENT_CALLBACK(cb) ((virConnectDomainEventGenericCallback)(cb))\n",
    ),
    (
        "VIR_NETWORK_EVENT_CALLBACK",
        "#define VIR_NETWORK_EVENT_CALLBACK(cb) ((virConnectNetworkEventGenericCallback)(cb))\n",
    ),
    (
        "VIR_NODE_DEVICE_EVENT_CALLBACK",
        "#define VIR_NODE_DEVICE_EVENT_CALLBACK(cb) ((virConnectNodeDeviceEventGenericCallback)(cb))\n",
    ),
    (
        "VIR_SECRET_EVENT_CALLBACK",
        "#define VIR_SECRET_EVENT_CALLBACK(cb) ((virConnectSecretEventGenericCallback)(cb))\n",
    ),
    (
        "VIR_STORAGE_POOL_EVENT_CALLBACK",
        "#define VIR_STORAGE_POOL_EVENT_CALLBACK(cb) ((virConnectStoragePoolEventGenericCallback)(cb))\n",
    ),
];

pub(crate) fn emit(definition: &Definition) -> Result<Vec<File>, Failure> {
    let mut files = vec![file("libvirt.h", umbrella())];
    for part in PARTS {
        let guard = "#ifndef __VIR_LIBVIRT_H_INCLUDES__\n# error \"Include <libvirt/libvirt.h> instead of its parts\"\n#endif\n\n";
        files.push(file(part, wrap(part, &format!("{guard}{}", body(definition, part)?), "")));
    }
    for (name, include) in ALONE {
        files.push(file(name, wrap(name, &body(definition, name)?, &format!("#include <{include}>\n\n"))));
    }
    Ok(files)
}

fn file(name: &str, text: String) -> File {
    (format!("include/libvirt/{name}").into(), text)
}

fn wrap(name: &str, body: &str, includes: &str) -> String {
    let guard = name.to_uppercase().replace(['-', '.'], "_");
    format!(
        "{NOTICE}#ifndef FERROVIRT_{guard}\n#define FERROVIRT_{guard}\n\n{includes}#ifdef __cplusplus\nextern \"C\" {{\n#endif\n\n{body}#ifdef __cplusplus\n}}\n#endif\n\n#endif\n"
    )
}

fn umbrella() -> String {
    let includes: String = PARTS.iter().map(|p| format!("#include <libvirt/{p}>\n")).collect();
    format!(
        "{NOTICE}#ifndef FERROVIRT_LIBVIRT_H\n#define FERROVIRT_LIBVIRT_H\n\n#include <stddef.h>\n#include <string.h>\n#include <sys/types.h>\n\n#define __VIR_LIBVIRT_H_INCLUDES__\n{includes}#undef __VIR_LIBVIRT_H_INCLUDES__\n\n#endif\n"
    )
}

fn since(version: Option<&str>) -> String {
    version.map_or(String::new(), |v| format!(" /* Since: {v} */"))
}

fn body(definition: &Definition, header: &str) -> Result<String, Failure> {
    let mut out = String::new();
    for item in definition.macros.iter().filter(|m| m.header == header) {
        emit_macro(&mut out, item)?;
    }
    out.push('\n');
    for item in definition.types.opaque.iter().filter(|o| o.header == header) {
        let _ = writeln!(out, "typedef struct {} {};", item.tag, item.name);
        for pointer in &item.pointers {
            let _ = writeln!(out, "typedef {} *{pointer};", item.name);
        }
    }
    let structs: Vec<&Struct> = definition.types.structs.iter().filter(|s| s.header == header).collect();
    for item in &structs {
        for name in &item.typedefs {
            let _ = writeln!(out, "typedef struct {} {name};", item.tag);
        }
        for (at, pointer) in item.pointers.iter().enumerate() {
            let name = item.typedefs.get(at).or(item.typedefs.first()).ok_or("structure without a name")?;
            let _ = writeln!(out, "typedef {name} *{pointer};");
        }
    }
    for item in definition.types.scalar.iter().filter(|s| s.header == header) {
        let _ = writeln!(out, "typedef {} {};", item.of, item.name);
    }
    out.push('\n');
    for item in definition.enums.iter().filter(|e| e.header == header) {
        emit_enum(&mut out, item);
    }
    for item in definition.types.callback.iter().filter(|c| c.header == header) {
        let (ret, params) = item.c.split_once(" (").ok_or("callback without parameters")?;
        let _ = writeln!(out, "typedef {ret} (*{})({};{}", item.name, params, since(item.since.as_deref()));
    }
    out.push('\n');
    for item in structs {
        emit_struct(&mut out, item);
    }
    for item in definition.functions.iter().filter(|f| f.header == header) {
        emit_function(&mut out, item);
    }
    if header == "libvirt-host.h" {
        out.push_str("/* Asks for credentials on the terminal. Since: 0.4.1 */\nVIR_EXPORT_VAR virConnectAuthPtr virConnectAuthPtrDefault;\n\n");
    }
    Ok(out)
}

fn emit_macro(out: &mut String, item: &Macro) -> Result<(), Failure> {
    let comment = since(item.since.as_deref());
    if let Some(text) = &item.string {
        let _ = writeln!(out, "#define {} {text:?}{comment}", item.name);
    } else if let Some(number) = item.integer {
        let suffix = if i32::try_from(number).is_ok() { "" } else { "LL" };
        let _ = writeln!(out, "#define {} {number}{suffix}{comment}", item.name);
    } else if let Some(of) = &item.alias {
        let _ = writeln!(out, "#define {} {of}{comment}", item.name);
    } else {
        let found = MACROS.iter().find(|(name, _)| *name == item.name);
        let (_, text) = found.ok_or_else(|| format!("no text for macro {}", item.name))?;
        out.push_str(text);
    }
    Ok(())
}

fn emit_enum(out: &mut String, item: &Enum) {
    let tag = item.tag.as_deref().map_or(String::new(), |t| format!("{t} "));
    if item.name.is_empty() {
        let _ = writeln!(out, "enum {tag}{{");
    } else {
        let _ = writeln!(out, "typedef enum {tag}{{");
    }
    for member in &item.members {
        let line = format!("    {} = {},{}\n", member.name, member.value, since(member.since.as_deref()));
        if member.sentinel {
            let _ = write!(out, "#ifdef VIR_ENUM_SENTINELS\n{line}#endif\n");
        } else {
            out.push_str(&line);
        }
    }
    if item.name.is_empty() {
        out.push_str("};\n\n");
    } else {
        let _ = writeln!(out, "}} {};\n", item.name);
    }
}

fn emit_struct(out: &mut String, item: &Struct) {
    let _ = writeln!(out, "struct {} {{{}", item.tag, since(item.since.as_deref()));
    for field in &item.fields {
        match field.strip_prefix("union { ").and_then(|rest| rest.split_once(" } ")) {
            Some((members, name)) => {
                out.push_str("    union {\n");
                for member in members.split("; ") {
                    let (kind, name) = declaration(member);
                    let _ = writeln!(out, "        {kind} {name};");
                }
                let _ = writeln!(out, "    }} {name};");
            }
            None => {
                let _ = writeln!(out, "    {field};");
            }
        }
    }
    out.push_str("};\n\n");
}

fn emit_function(out: &mut String, item: &Function) {
    let params: Vec<String> = item
        .params
        .iter()
        .map(|p| {
            let gap = if p.c_type.ends_with('*') { "" } else { " " };
            format!("{}{gap}{}", p.c_type, p.header_name)
        })
        .collect();
    let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
    let doc = item.doc.as_deref().map_or(String::new(), |d| format!("{d} "));
    let gap = if item.ret.ends_with('*') { "" } else { " " };
    let deprecated = if item.deprecated { " VIR_DEPRECATED" } else { "" };
    let _ = writeln!(
        out,
        "/* {doc}Since: {} */\n{}{gap}{}({params}){deprecated};\n",
        item.since, item.ret, item.name
    );
}
