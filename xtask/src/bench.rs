//! `cargo xtask bench`: the benchmarks.

use crate::{Error, Result, packages, remote, shell, workspace};

pub(crate) const HELP: &str = "Run the benchmarks: ours and the bare counterpart side by side
usage: cargo xtask bench [NAME]...

Builds with optimization and runs the programs below benches/src/bin, or those that are named:
  conf          read, complete, check and write domain documents: the models, and quick-xml with a plain tree
  guest_start   start and destroy a guest: through the API, and the bare emulator with the same arguments
  plugin_call   one call of the test driver: through the plugin table, and linked in
  remote        calls, lists, streams and many callers: the original's client and ours, on the distribution's daemon and on our server";

/// A benchmark: the Debian packages that it needs, and what runs it under its name.
struct Benchmark {
    name: &'static str,
    packages: &'static [&'static str],
    run: fn(&str) -> Result,
}

static BENCHMARKS: &[Benchmark] = &[
    Benchmark { name: "conf", packages: &[], run: |name| program(name, &[]) },
    Benchmark {
        name: "guest_start",
        packages: packages::QUICKSTART_PACKAGES,
        run: |name| program(name, &["ferrovirt-qemu"]),
    },
    Benchmark { name: "plugin_call", packages: &[], run: |name| program(name, &["ferrovirt-test"]) },
    Benchmark { name: "remote", packages: packages::TEST_PACKAGES, run: |_| remote::bench() },
];

pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(unknown) = arguments.iter().find(|name| !BENCHMARKS.iter().any(|bench| bench.name == **name))
    {
        return Err(Error::Usage(format!("no benchmark '{unknown}'")));
    }
    for bench in BENCHMARKS
        .iter()
        .filter(|bench| arguments.is_empty() || arguments.iter().any(|name| name == bench.name))
    {
        packages::require(bench.packages)?;
        (bench.run)(bench.name)?;
    }
    Ok(())
}

/// Runs a program of `benches/`; `plugins` are the driver packages that it loads.
fn program(name: &str, plugins: &[&str]) -> Result {
    let mut build = shell::cargo(&["build", "--quiet", "--release", "--package", "ferrovirt-benches"]);
    for plugin in plugins {
        build.args(["--package", plugin]);
    }
    shell::run(&mut build)?;
    // Not by `cargo run`: with another choice of packages cargo builds again, with other features.
    let program = workspace::target_folder()?.join("release").join(name);
    shell::run(&mut shell::command(&program.display().to_string(), &[]))
}
