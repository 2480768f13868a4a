//! The gate on what programs see: the C library as `dist` installs it, used by programs that were not written for it.

use std::fmt::Write as _;
use std::path::Path;

use crate::generate::model::{Definition, Function};
use crate::{Error, Result, differential, dist, packages, shell, workspace};

/// The first check of a function that takes a handle, and the error for a wrong one.
const INVALID: &[(&str, &str)] = &[
    ("connect", "VIR_ERR_INVALID_CONN"),
    ("domain", "VIR_ERR_INVALID_DOMAIN"),
    ("domain_checkpoint", "VIR_ERR_INVALID_DOMAIN_CHECKPOINT"),
    ("domain_snapshot", "VIR_ERR_INVALID_DOMAIN_SNAPSHOT"),
    ("interface", "VIR_ERR_INVALID_INTERFACE"),
    ("network", "VIR_ERR_INVALID_NETWORK"),
    ("network_port", "VIR_ERR_INVALID_NETWORK_PORT"),
    ("node_device", "VIR_ERR_INVALID_NODE_DEVICE"),
    ("nwfilter", "VIR_ERR_INVALID_NWFILTER"),
    ("nwfilter_binding", "VIR_ERR_INVALID_NWFILTER_BINDING"),
    ("secret", "VIR_ERR_INVALID_SECRET"),
    ("storage_pool", "VIR_ERR_INVALID_STORAGE_POOL"),
    ("storage_vol", "VIR_ERR_INVALID_STORAGE_VOL"),
    ("stream", "VIR_ERR_INVALID_STREAM"),
];

pub(crate) fn check() -> Result {
    packages::require(packages::TEST_PACKAGES)?;
    let prefix = dist::for_checks()?;
    let library = prefix.join("lib");
    nulls(&prefix, &library)?;
    examples(&prefix, &library)?;
    // The distribution's interpreter, which has the distribution's bindings.
    let python = "/usr/bin/python3";
    for (script, namespace) in [
        ("entry_checks.py", false),
        ("test_driver.py", false),
        ("event_loop.py", false),
        ("thread_end.py", false),
        ("qemu_driver.py", false),
        ("qemu_devices.py", true),
    ] {
        let path = workspace::root().join("tests/clients").join(script).display().to_string();
        let mut command = match namespace {
            false => shell::command(python, &[&path]),
            // A network of its own; a user namespace makes that possible without being root.
            true if is_root() => shell::command("unshare", &["--net", python, &path]),
            true => shell::command("unshare", &["--map-root-user", "--net", python, &path]),
        };
        shell::run(command.env("LD_LIBRARY_PATH", &library))?;
    }
    let programs = workspace::root().join("tests/clients/programs.py").display().to_string();
    shell::run(&mut shell::command(python, &[&programs, &library.display().to_string()]))?;
    differential::compare(&library)
}

/// Compiles the examples in C as any program would be, and runs them under valgrind: no invalid access, nothing lost.
/// Then programs that look for growth and races over many calls, and whose threads end in callbacks.
fn examples(prefix: &Path, library: &Path) -> Result {
    let folder = workspace::root().join("examples/c");
    let entries = std::fs::read_dir(&folder).map_err(|error| Error::file(&folder, error))?;
    let mut sources: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    sources.sort();
    for source in &sources {
        let binary = compile(source, prefix, library)?;
        let options = [
            "--quiet",
            "--leak-check=full",
            "--show-leak-kinds=definite",
            "--errors-for-leak-kinds=definite",
            "--error-exitcode=9",
            &binary,
        ];
        shell::run(shell::command("valgrind", &options).env("LD_LIBRARY_PATH", library))?;
    }
    println!("{} examples in C run under valgrind", sources.len());
    for source in ["endurance.c", "thread_end.c"] {
        let program = compile(&workspace::root().join("tests/clients").join(source), prefix, library)?;
        shell::run(shell::command(&program, &[]).env("LD_LIBRARY_PATH", library))?;
    }
    Ok(())
}

fn compile(source: &Path, prefix: &Path, library: &Path) -> Result<String> {
    let binary = prefix.join(source.file_stem().unwrap_or_default()).display().to_string();
    let (include, search) =
        (format!("-I{}", prefix.join("include").display()), format!("-L{}", library.display()));
    let source = source.display().to_string();
    let warnings = ["-std=c99", "-Wall", "-Werror", "-pthread", &include, &source];
    let link = ["-o", &binary, &search, "-l:libvirt.so.0"];
    shell::run(&mut shell::command("cc", &[&warnings[..], &link[..]].concat()))?;
    Ok(binary)
}

fn is_root() -> bool {
    shell::probe("id", &["-u"]).is_some_and(|user| user.trim() == "0")
}

/// Calls every function with nothing but zeros: each must come back, and say which handle was wrong.
fn nulls(prefix: &Path, library: &Path) -> Result {
    let definition =
        Definition::load(&workspace::root()).map_err(|error| Error::Failed(error.to_string()))?;
    let source = prefix.join("nulls.c");
    std::fs::write(&source, program(&definition.functions)).map_err(|error| Error::file(&source, error))?;
    let binary = prefix.join("nulls").display().to_string();
    let include = format!("-I{}", prefix.join("include").display());
    let folder = format!("-L{}", library.display());
    let source = source.display().to_string();
    let arguments = [
        "-Wall",
        "-Werror",
        "-Wno-nonnull",
        "-Wno-deprecated-declarations",
        &include,
        &source,
        "-o",
        &binary,
        &folder,
        "-l:libvirt-qemu.so.0",
        "-l:libvirt-lxc.so.0",
        "-l:libvirt.so.0",
    ];
    shell::run(&mut shell::command("cc", &arguments))?;
    let mut run = shell::command(&binary, &[]);
    shell::run(run.env("LD_LIBRARY_PATH", library).env("LIBVIRT_DEFAULT_URI", "test:///default"))
}

fn program(functions: &[Function]) -> String {
    let mut calls = String::new();
    let (mut judged, mut called) = (0, 0);
    // Registering an event loop or a handler changes what later calls find (running the loop would wait): that comes last.
    let (last, others): (Vec<_>, Vec<_>) =
        functions.iter().partition(|f| f.name.starts_with("virEventRegister") || f.name == "virSetErrorFunc");
    for function in others.into_iter().chain(last) {
        let zeros = vec!["0"; function.params.len()].join(", ");
        // Writing to a string does not fail.
        let _ = writeln!(calls, "    (void)({}({zeros}));", function.name);
        called += 1;
        let first = function.checks.first().and_then(|c| INVALID.iter().find(|(kind, _)| *kind == c.kind));
        if let (Some((_, code)), false) = (first, function.keeps_last_error) {
            let _ = writeln!(calls, "    expect(\"{}\", {code});", function.name);
            judged += 1;
        }
    }
    format!(
        "#include <stdio.h>\n#include <unistd.h>\n#include <libvirt/libvirt.h>\n#include <libvirt/virterror.h>\n#include <libvirt/libvirt-qemu.h>\n#include <libvirt/libvirt-lxc.h>\n\n\
         static int bad;\n\nstatic void quiet(void *data, virErrorPtr error) {{ (void)data; (void)error; }}\n\n\
         static void expect(const char *name, int code)\n{{\n    int found = virGetLastErrorCode();\n    if (found != code) {{\n        \
         fprintf(stderr, \"%s(NULL...): error %d instead of %d: %s\\n\", name, found, code, virGetLastErrorMessage());\n        bad = 1;\n    }}\n}}\n\n\
         int main(void)\n{{\n    alarm(60);\n    virSetErrorFunc(NULL, quiet);\n{calls}    if (!bad)\n        printf(\"{called} functions called with NULLs, {judged} errors as documented\\n\");\n    return bad;\n}}\n"
    )
}
