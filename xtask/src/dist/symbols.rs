//! The gate on what a library exports: the definition's names with their version nodes, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use super::library::Library;
use super::prototype::nodes;
use crate::{Error, Result, shell};

/// Compares a library's exported symbols, their nodes, the nodes themselves and the soname with the definition.
pub(super) fn check(library: &Library, file: &Path) -> Result {
    let path = file.display().to_string();
    let read = |option: &str| shell::output(&mut shell::command("readelf", &[option, "--wide", &path]));
    let found = exported(&read("--dyn-syms")?);
    let mut expected = BTreeSet::new();
    let mut expected_nodes = BTreeSet::new();
    for (version, names) in nodes(library.name)? {
        let node = library.node(&version);
        expected.extend(names.into_iter().map(|name| format!("{name}@@{node}")));
        expected_nodes.insert(node);
    }
    let mut problems = Vec::new();
    problems.extend(expected.difference(&found).map(|symbol| format!("missing: {symbol}")));
    problems.extend(found.difference(&expected).map(|symbol| format!("should not be exported: {symbol}")));
    let defined = defined_nodes(&read("--version-info")?, &library.soname());
    problems
        .extend(expected_nodes.symmetric_difference(&defined).map(|node| format!("version node: {node}")));
    let soname = format!("soname: [{}]", library.soname());
    if !read("--dynamic")?.contains(&soname) {
        problems.push(format!("not {soname}"));
    }
    if problems.is_empty() {
        println!("{}: {} symbols in {} version nodes", library.soname(), found.len(), defined.len());
        return Ok(());
    }
    problems.iter().take(40).for_each(|problem| println!("{}: {problem}", library.soname()));
    Err(Error::Failed(format!(
        "{}: {} differences from the API definition",
        library.soname(),
        problems.len()
    )))
}

/// `name@@NODE` of the defined global symbols in `readelf --dyn-syms`; the symbols that stand for the nodes are left out.
fn exported(table: &str) -> BTreeSet<String> {
    table
        .lines()
        .filter_map(|line| {
            let fields: Vec<&str> = line.split_whitespace().collect();
            let [_number, _value, _size, _kind, binding, _visibility, section, name] = fields[..] else {
                return None;
            };
            let is_node = section == "ABS";
            (matches!(binding, "GLOBAL" | "WEAK") && section != "UND" && !is_node).then(|| name.to_owned())
        })
        .collect()
}

/// Names in the version definitions of `readelf --version-info`; the base definition, named like the library, is left out.
fn defined_nodes(text: &str, soname: &str) -> BTreeSet<String> {
    let definitions = text.split("Version needs section").next().unwrap_or_default();
    definitions
        .lines()
        .filter_map(|line| line.split_once("Name: ").map(|(_, name)| name.trim().to_owned()))
        .filter(|name| name != soname)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_read() {
        let table = "   Num:    Value          Size Type    Bind   Vis      Ndx Name\n     \
                     1: 0000000000000000     0 FUNC    GLOBAL DEFAULT  UND malloc@GLIBC_2.2.5 (2)\n     \
                     2: 0000000000001000    10 FUNC    GLOBAL DEFAULT   12 virInitialize@@LIBVIRT_0.1.0\n     \
                     3: 0000000000000000     0 OBJECT  GLOBAL DEFAULT  ABS LIBVIRT_0.1.0\n     \
                     4: 0000000000001010    10 FUNC    GLOBAL DEFAULT   12 rust_begin_unwind\n";
        let found: Vec<String> = exported(table).into_iter().collect();
        assert_eq!(found, ["rust_begin_unwind", "virInitialize@@LIBVIRT_0.1.0"]);
        let info = "  000000: Rev: 1  Flags: BASE  Index: 1  Cnt: 1  Name: libvirt.so.0\n  \
                    0x001c: Rev: 1  Flags: none  Index: 2  Cnt: 2  Name: LIBVIRT_0.1.0\n  \
                    0x0038: Parent 1: LIBVIRT_0.0.5\n\
                    Version needs section '.gnu.version_r' contains 1 entry:\n  0x10: Name: GLIBC_2.4\n";
        let nodes: Vec<String> = defined_nodes(info, "libvirt.so.0").into_iter().collect();
        assert_eq!(nodes, ["LIBVIRT_0.1.0"]);
    }
}
