//! `cargo xtask bench`: the benchmarks.

use crate::shell;
use crate::{Error, Result, packages, workspace};

pub(crate) const HELP: &str = "Run the benchmarks: ours and the bare counterpart side by side
usage: cargo xtask bench [NAME]...

Builds with optimization and runs the programs below benches/src/bin, or those that are named:
  conf          read, complete, check and write domain documents: the models, and quick-xml with a plain tree
  guest_start   start and destroy a guest: through the API, and the bare emulator with the same arguments
  plugin_call   one call of the test driver: through the plugin table, and linked in";

/// A benchmark: its program, the driver packages that it loads as plugins, and the Debian packages that it needs.
struct Benchmark {
    name: &'static str,
    plugins: &'static [&'static str],
    packages: &'static [&'static str],
}

static BENCHMARKS: &[Benchmark] = &[
    Benchmark { name: "conf", plugins: &[], packages: &[] },
    Benchmark { name: "guest_start", plugins: &["ferrovirt-qemu"], packages: packages::QUICKSTART_PACKAGES },
    Benchmark { name: "plugin_call", plugins: &["ferrovirt-test"], packages: &[] },
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
        let mut build = shell::cargo(&["build", "--quiet", "--release", "--package", "ferrovirt-benches"]);
        for plugin in bench.plugins {
            build.args(["--package", plugin]);
        }
        shell::run(&mut build)?;
        // Not by `cargo run`: with another choice of packages cargo builds again, with other features.
        let program = workspace::target_folder()?.join("release").join(bench.name);
        shell::run(&mut shell::command(&program.display().to_string(), &[]))?;
    }
    Ok(())
}
