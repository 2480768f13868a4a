//! The public functions with their version nodes, as the API definition has them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Error, Result, workspace};

/// The one exported variable; it has no entry among the functions.
const VARIABLE: (&str, &str, &str) = ("libvirt", "0.4.0", "virConnectAuthPtrDefault");

#[derive(Deserialize)]
struct File {
    library: String,
    #[serde(default)]
    function: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    c: String,
    node: String,
}

/// A version: the order of nodes.
pub(super) type Version = Vec<u32>;

/// One exported function.
#[derive(Debug, Clone)]
pub(super) struct Prototype {
    pub(super) name: String,
    /// The C declaration.
    pub(super) declaration: String,
    pub(super) version: Version,
}

/// The functions of a library in the order of the definition (the variable is not among them).
pub(super) fn prototypes(library: &str) -> Result<Vec<Prototype>> {
    let folder = workspace::root().join("crates/api/definition");
    let mut paths: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|error| Error::file(&folder, error))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).map_err(|error| Error::file(&path, error))?;
        // The files of enumerations, structures and so on have no library.
        let Ok(file) = toml::from_str::<File>(&text) else { continue };
        if file.library != library {
            continue;
        }
        for Entry { c, node } in file.function {
            found.push(Prototype { name: function_name(&c)?, version: version(&node)?, declaration: c });
        }
    }
    if found.is_empty() {
        return Err(Error::Failed(format!("the API definition has no function of {library}")));
    }
    Ok(found)
}

/// Version -> exported names, for a library.
pub(super) fn nodes(library: &str) -> Result<BTreeMap<Version, Vec<String>>> {
    let mut nodes: BTreeMap<Version, Vec<String>> = BTreeMap::new();
    for prototype in prototypes(library)? {
        nodes.entry(prototype.version).or_default().push(prototype.name);
    }
    if library == VARIABLE.0 {
        nodes.entry(version(VARIABLE.1)?).or_default().push(VARIABLE.2.to_owned());
    }
    nodes.values_mut().for_each(|names| names.sort());
    Ok(nodes)
}

fn function_name(declaration: &str) -> Result<String> {
    let before = declaration.split('(').next().unwrap_or_default();
    let name = before.rsplit([' ', '*']).next().unwrap_or_default();
    if name.is_empty() {
        return Err(Error::Failed(format!("no function name in '{declaration}'")));
    }
    Ok(name.to_owned())
}

/// `0.9.10` or `LIBVIRT_QEMU_0.9.10` as numbers.
fn version(node: &str) -> Result<Version> {
    let text = node.rsplit('_').next().unwrap_or_default();
    text.split('.')
        .map(|part| part.parse().map_err(|_| Error::Failed(format!("'{node}' is not a version node"))))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_declarations() {
        assert_eq!(
            function_name("const char *virDomainGetName(virDomainPtr domain)").expect("a name"),
            "virDomainGetName"
        );
        assert_eq!(function_name("int virInitialize(void)").expect("a name"), "virInitialize");
    }

    #[test]
    fn nodes_are_ordered_as_versions() {
        let numbers = |node| version(node).expect("a version");
        assert!(numbers("0.9.9") < numbers("LIBVIRT_0.9.10"));
        assert!(numbers("LIBVIRT_QEMU_0.9.4") < numbers("0.10.0"));
        assert!(version("LIBVIRT_X").is_err());
    }

    #[test]
    fn the_libraries_have_upstreams_sizes() {
        for (library, symbols, node_count) in
            [("libvirt", 525, 103), ("libvirt-qemu", 6, 5), ("libvirt-lxc", 4, 3)]
        {
            let nodes = nodes(library).expect("the definition");
            assert_eq!((nodes.values().flatten().count(), nodes.len()), (symbols, node_count), "{library}");
        }
    }
}
