//! The sister libraries: functions that hand their arguments to the main library.
//!
//! The main library exports nothing but upstream's symbols, so the sisters reach their implementations through a table that
//! stands in front of the structure behind `virConnectAuthPtrDefault` (`crates/capi/src/by_hand/auth.rs`).

use std::fmt::Write as _;

use super::prototype::prototypes;
use crate::{Error, Result};

/// The functions in the table, in its order: those of the definition, QEMU's first.
fn table() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for library in ["libvirt-qemu", "libvirt-lxc"] {
        names.extend(prototypes(library)?.into_iter().map(|prototype| prototype.name));
    }
    Ok(names)
}

/// What the structure begins with; read as a little-endian number.
const MAGIC: &str = "FVAUTH01";

/// The C source of a sister library.
pub(super) fn source(library: &str) -> Result<String> {
    let table = table()?;
    let count = table.len();
    let mut text = format!(
        "#include <stddef.h>\n#include <string.h>\n\n\
         extern void *virConnectAuthPtrDefault;\n\n\
         struct table {{\n    char magic[8];\n    void *functions[{count}];\n}};\n\n\
         static void *find(int slot)\n{{\n    \
         struct table *table = (struct table *)virConnectAuthPtrDefault - 1;\n    \
         return memcmp(table->magic, \"{MAGIC}\", 8) == 0 ? table->functions[slot] : NULL;\n}}\n"
    );
    for prototype in prototypes(library)? {
        let slot = table
            .iter()
            .position(|name| **name == *prototype.name)
            .ok_or_else(|| Error::Failed(format!("{} is not in the table of the sisters", prototype.name)))?;
        let Signature { result, parameters } = signature(&prototype.declaration)?;
        let types = parameters.join(", ");
        let numbered: Vec<String> =
            parameters.iter().enumerate().map(|(number, kind)| format!("{kind} a{number}")).collect();
        let names: Vec<String> = (0..parameters.len()).map(|number| format!("a{number}")).collect();
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "\n{result} {name}({numbered})\n{{\n    {result} (*call)({types}) = find({slot});\n    \
             return call ? call({names}) : ({result})-1;\n}}",
            name = prototype.name,
            numbered = numbered.join(", "),
            names = names.join(", "),
        );
    }
    Ok(text)
}

/// Types as far as the calling convention cares: every pointer is a `void *`.
struct Signature {
    result: String,
    parameters: Vec<String>,
}

fn signature(declaration: &str) -> Result<Signature> {
    let bad = || Error::Failed(format!("cannot read '{declaration}'"));
    let (head, rest) = declaration.split_once('(').ok_or_else(bad)?;
    let parameters = rest.strip_suffix(')').ok_or_else(bad)?;
    if parameters.contains('(') {
        return Err(bad());
    }
    Ok(Signature {
        result: plain_type(head).ok_or_else(bad)?,
        parameters: parameters
            .split(',')
            .map(|part| plain_type(part).ok_or_else(bad))
            .collect::<Result<_>>()?,
    })
}

/// The type in `TYPE name`.
fn plain_type(text: &str) -> Option<String> {
    let (kind, _name) = text.trim().rsplit_once([' ', '*'])?;
    let is_pointer = text.contains('*') || kind.ends_with("Ptr") || kind.ends_with("Callback");
    if is_pointer {
        return Some("void *".to_owned());
    }
    ["int", "unsigned int", "long long", "unsigned long long"].contains(&kind).then(|| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_has_its_slot() {
        for library in ["libvirt-qemu", "libvirt-lxc"] {
            let text = source(library).expect("the definition");
            for prototype in prototypes(library).expect("the definition") {
                assert!(text.contains(&format!(" {}(", prototype.name)), "{text}");
            }
        }
    }

    #[test]
    fn pointers_are_pointers_and_numbers_keep_their_width() {
        let signature =
            signature("int f(virDomainPtr d, const char *cmd, char **r, unsigned long long t, int n)")
                .expect("read");
        assert_eq!(signature.parameters, ["void *", "void *", "void *", "unsigned long long", "int"]);
        assert_eq!(signature.result, "int");
        assert!(super::signature("int f(double d)").is_err());
    }
}
