//! The gate on the headers: they compile cleanly in C and C++, and agree with the interface facts beside the workspace.
//!
//! The facts are measured on the original library; the headers come from our definition. Where the facts are not there
//! (a user's clone), only the compilation is checked.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::{Error, Result, packages, shell, workspace};

const INCLUDES: &str = "#include <libvirt/libvirt.h>\n#include <libvirt/virterror.h>\n#include <libvirt/libvirt-qemu.h>\n#include <libvirt/libvirt-lxc.h>\n#include <stddef.h>\n";

pub(crate) fn check() -> Result {
    packages::require(packages::COMPILERS)?;
    let folder = workspace::target_folder()?.join("headers-check");
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    compile("g++", &folder.join("plain.cc"), INCLUDES)?;
    compile("gcc", &folder.join("plain.c"), INCLUDES)?;
    let facts = workspace::root().join("../shared/facts");
    if !facts.is_dir() {
        println!("headers compile; no facts beside the workspace to compare them with");
        return Ok(());
    }
    let mut text = format!("#define VIR_ENUM_SENTINELS 1\n{INCLUDES}\n");
    let enums = enums(&mut text, &read(&facts.join("enums.json"))?);
    let structs = structs(&mut text, &read(&facts.join("structs.json"))?);
    let functions = functions(&mut text, &read(&facts.join("functions.json"))?);
    compile("gcc", &folder.join("facts.c"), &text)?;
    println!(
        "headers agree with the facts: {functions} prototypes, {enums} enumerators, {structs} structure facts"
    );
    Ok(())
}

fn read(path: &Path) -> Result<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| Error::file(path, error))?;
    serde_json::from_str(&text).map_err(|error| Error::Failed(format!("{}: {error}", path.display())))
}

fn compile(compiler: &str, path: &Path, text: &str) -> Result {
    std::fs::write(path, text).map_err(|error| Error::file(path, error))?;
    let include = format!("-I{}", workspace::root().join("include").display());
    let path = path.display().to_string();
    shell::run(&mut shell::command(compiler, &["-Wall", "-Werror", "-fsyntax-only", &include, &path]))
}

fn items<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    let of_admin = |item: &&Value| item["library"] == "libvirt-admin";
    value[key].as_array().into_iter().flatten().filter(move |item| !of_admin(item))
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn enums(out: &mut String, facts: &Value) -> usize {
    let mut count = 0;
    for member in items(facts, "enums").flat_map(|e| items(e, "members")) {
        // Writing to a string does not fail.
        let _ = writeln!(
            out,
            "_Static_assert((long long)({0}) == {1}LL, \"{0}\");",
            text(member, "name"),
            member["value"]
        );
        count += 1;
    }
    count
}

fn structs(out: &mut String, facts: &Value) -> usize {
    let mut count = 0;
    for item in items(facts, "structs") {
        let tag = text(item, "tag");
        let _ = writeln!(out, "_Static_assert(sizeof(struct {tag}) == {}, \"{tag}\");", item["size"]);
        count += 1;
        for field in items(item, "fields") {
            let name = text(field, "name");
            let _ = writeln!(
                out,
                "_Static_assert(offsetof(struct {tag}, {name}) == {}, \"{tag}.{name}\");",
                field["offset"]
            );
            let _ = writeln!(
                out,
                "_Static_assert(sizeof(((struct {tag} *)0)->{name}) == {}, \"{tag}.{name}\");",
                field["size"]
            );
            count += 2;
        }
    }
    count
}

fn functions(out: &mut String, facts: &Value) -> usize {
    let mut count = 0;
    let _ = writeln!(out, "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"");
    for item in items(facts, "functions") {
        let name = text(item, "name");
        let params: Vec<&str> = items(item, "params").map(|p| text(p, "c_type")).collect();
        let params = if params.is_empty() { "void".to_owned() } else { params.join(", ") };
        let _ = writeln!(out, "{} (*check_{name})({params}) = {name};", text(&item["returns"], "c_type"));
        count += 1;
    }
    count
}
