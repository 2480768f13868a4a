//! One C library: its version script, its link, its pkg-config file.

use std::fmt::Write as _;
use std::path::Path;

use super::prototype::{Version, nodes};
use super::{side, symbols};
use crate::{Error, Result, shell};

/// Upstream's release that the libraries stand in for, and its spelling in file names.
const RELEASE: &str = "11.3.0";
const FILE_VERSION: &str = "0.11003.0";

/// One shared library.
pub(super) struct Library {
    /// `libvirt`, `libvirt-qemu`, `libvirt-lxc`.
    pub(super) name: &'static str,
    /// What its version nodes begin with.
    pub(super) node_prefix: &'static str,
    /// What pkg-config says it is.
    description: &'static str,
}

/// All of them; the sisters are linked against the first.
pub(super) static LIBRARIES: &[Library] = &[
    Library { name: "libvirt", node_prefix: "LIBVIRT_", description: "libvirt library" },
    Library { name: "libvirt-qemu", node_prefix: "LIBVIRT_QEMU_", description: "libvirt-qemu library" },
    Library { name: "libvirt-lxc", node_prefix: "LIBVIRT_LXC_", description: "libvirt-lxc library" },
];

impl Library {
    fn is_main(&self) -> bool {
        self.name == "libvirt"
    }

    /// `libvirt.so.0`.
    pub(super) fn soname(&self) -> String {
        format!("{}.so.0", self.name)
    }

    /// The full name of a version node.
    pub(super) fn node(&self, version: &Version) -> String {
        let numbers: Vec<String> = version.iter().map(u32::to_string).collect();
        format!("{}{}", self.node_prefix, numbers.join("."))
    }

    /// Links the library from what cargo built, installs it with its links, and checks what it exports.
    pub(super) fn link(&self, built: &Path, lib: &Path) -> Result {
        let scratch = built.join("ferrovirt-dist");
        std::fs::create_dir_all(&scratch).map_err(|error| Error::file(&scratch, error))?;
        let script = scratch.join(format!("{}.map", self.name));
        write(&script, &self.version_script()?)?;
        let file = lib.join(format!("{}.so.{FILE_VERSION}", self.name));

        // rustc passes a version script of its own to a cdylib, and linkers refuse or drop a second one. So the C layer is a
        // static library, and the shared one is made here.
        let mut command =
            shell::command("cc", &["-shared", "-O2", "-fPIC", "-Wl,--gc-sections", "-Wl,-z,defs,-z,now"]);
        command
            .arg(format!("-Wl,-soname,{}", self.soname()))
            .arg(format!("-Wl,--version-script={}", script.display()))
            .arg("-o")
            .arg(&file);
        if self.is_main() {
            command
                .args(["-Wl,-z,nodelete", "-Wl,--whole-archive"])
                .arg(built.join("libferrovirt_capi.a"))
                .args([
                    "-Wl,--no-whole-archive",
                    "-lgcc_s",
                    "-lutil",
                    "-lrt",
                    "-lpthread",
                    "-lm",
                    "-ldl",
                    "-lc",
                ]);
        } else {
            let source = scratch.join(format!("{}.c", self.name));
            write(&source, &side::source(self.name)?)?;
            command.arg(&source).arg(lib.join("libvirt.so.0"));
        }
        shell::run(&mut command)?;
        self.make_links(&file, lib)?;
        symbols::check(self, &file)
    }

    /// The version script: a chain of nodes, each the child of the one before, and nothing else exported.
    fn version_script(&self) -> Result<String> {
        let mut script = String::new();
        let mut parent = String::new();
        for (version, names) in nodes(self.name)? {
            let node = self.node(&version);
            let local = if parent.is_empty() { "  local:\n    *;\n" } else { "" };
            let names: String = names.iter().map(|name| format!("    {name};\n")).collect();
            // Writing to a string does not fail.
            let _ = writeln!(script, "{node} {{\n  global:\n{names}{local}}}{parent};");
            parent = format!(" {node}");
        }
        Ok(script)
    }

    fn make_links(&self, file: &Path, lib: &Path) -> Result {
        let target = file.file_name().unwrap_or_default();
        for name in [self.soname(), format!("{}.so", self.name)] {
            let link = lib.join(name);
            // It is there from an earlier installation.
            let _ = std::fs::remove_file(&link);
            std::os::unix::fs::symlink(target, &link).map_err(|error| Error::file(&link, error))?;
        }
        Ok(())
    }

    /// Writes `<name>.pc`.
    pub(super) fn write_pkgconfig(&self, prefix: &Path, folder: &Path) -> Result {
        let requires = if self.is_main() { "" } else { "Requires: libvirt\n" };
        let link = self.name.trim_start_matches("lib");
        let text = format!(
            "prefix={}\nlibdir=${{prefix}}/lib\nincludedir=${{prefix}}/include\n\n\
             Name: {}\nVersion: {RELEASE}\nDescription: {}\n{requires}Libs: -L${{libdir}} -l{link}\nCflags: -I${{includedir}}\n",
            prefix.display(),
            self.name,
            self.description,
        );
        write(&folder.join(format!("{}.pc", self.name)), &text)
    }
}

fn write(path: &Path, text: &str) -> Result {
    std::fs::write(path, text).map_err(|error| Error::file(path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_script_is_a_chain() {
        let script = LIBRARIES[2].version_script().expect("the definition");
        assert_eq!(
            script,
            "LIBVIRT_LXC_1.0.2 {\n  global:\n    virDomainLxcEnterNamespace;\n    virDomainLxcOpenNamespace;\n  local:\n    *;\n};\n\
             LIBVIRT_LXC_1.0.4 {\n  global:\n    virDomainLxcEnterSecurityLabel;\n} LIBVIRT_LXC_1.0.2;\n\
             LIBVIRT_LXC_2.0.0 {\n  global:\n    virDomainLxcEnterCGroup;\n} LIBVIRT_LXC_1.0.4;\n"
        );
    }
}
