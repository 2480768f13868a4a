//! `cargo xtask remote`: both ends of the wire protocol beside software that knows nothing of this workspace.

use std::process::Command;

use crate::{Error, Result, dist, packages, shell, workspace};

pub(crate) const HELP: &str = "Compare the remote driver with the original's, on the distribution's daemons
usage: cargo xtask remote [--library DIR] [--root DIR] [--programs DIR] [--refresh] [AREA]...

Starts the distribution's libvirtd in namespaces of its own (nothing of it is left behind) and makes the same calls with
the original library and with ours: what comes back must be the same. tests/remote/compared.json keeps, by release, the
procedures that crossed the wire with equal results; one that no longer does is a failure. --refresh writes those of this
release anew. AREA names a part of the calls (tests/remote/answers.py lists them). Then a running guest migrates between
two daemons, and both clients start the daemon of a user's session. With --root, all of that happens in the system whose
files are in DIR, with its daemons and its original library; with --programs, the daemons of single drivers (virtqemud, ...)
are asked too, which are in DIR there. Without --library a build of the libraries is made.";

/// The distribution's interpreter, which has the distribution's bindings.
const PYTHON: &str = "/usr/bin/python3";

pub(crate) fn run(arguments: &[String]) -> Result {
    let (mut library, mut root, mut programs, mut rest) = (None, Vec::new(), Vec::new(), Vec::new());
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match word {
            "--library" => library = words.next().map(str::to_owned),
            "--root" => root = [Some(word), words.next()].into_iter().flatten().collect(),
            "--programs" => programs = [Some(word), words.next()].into_iter().flatten().collect(),
            option if option.starts_with('-') && option != "--refresh" => {
                return Err(Error::Usage(format!("unknown option {option}")));
            }
            other => rest.push(other),
        }
    }
    packages::require(packages::TEST_PACKAGES)?;
    let library = match library {
        Some(folder) => folder,
        None => dist::for_checks()?.join("lib").display().to_string(),
    };
    compare(&library, &root, &programs, &rest)
}

/// What both clients are told by the same daemons.
fn compare(library: &str, root: &[&str], programs: &[&str], rest: &[&str]) -> Result {
    python("compare.py", &[&[library], root, rest].concat())?;
    // With areas, only those are wanted.
    if rest.iter().any(|word| !word.starts_with('-')) {
        return Ok(());
    }
    migrate(library, root)?;
    let words = [&[library], root, programs].concat();
    python("session.py", &words)?;
    if programs.is_empty() { Ok(()) } else { python("modular.py", &words) }
}

/// What continuous integration runs: the comparison; what a client must survive; the original's clients on our server.
pub(crate) fn check() -> Result {
    packages::require(packages::TEST_PACKAGES)?;
    let library = dist::for_checks()?.join("lib").display().to_string();
    compare(&library, &[], &[], &[])?;
    shell::run(in_lab("robust.py", &[]).env("LD_LIBRARY_PATH", &library))?;
    let serve = ["build", "--quiet", "--package", "ferrovirt-serve", "--features", "dbus"];
    shell::run(&mut shell::cargo(&serve))?;
    let serve = workspace::target_folder()?.join("debug/ferrovirt-serve").display().to_string();
    shell::run(&mut in_lab("server.py", &[&serve]))?;
    family(&serve)?;
    shell::run(&mut in_lab("pools.py", &[&serve, &library]))?;
    shell::run(&mut in_lab("callers.py", &[&serve, &library]))?;
    shell::run(&mut in_lab("polkit.py", &[&serve]))?;
    shell::run(&mut in_lab("halves.py", &[&serve, &library]))?;
    shell::run(&mut in_lab("beside.py", &[&serve, &library]))
}

/// `cargo xtask bench remote`.
pub(crate) fn bench() -> Result {
    let library = dist::for_benchmarks()?.join("lib").display().to_string();
    shell::run(&mut shell::cargo(&["build", "--quiet", "--release", "--package", "ferrovirt-serve"]))?;
    let serve = workspace::target_folder()?.join("release/ferrovirt-serve").display().to_string();
    shell::run(&mut in_lab("speed.py", &[&serve, &library]))?;
    // All of the original's rate, in rounds of a second.
    shell::run(&mut in_lab("callers.py", &[&serve, &library, "1", "1000", "3"]))
}

/// The conformance family `virsh` through our server.
fn family(serve: &str) -> Result {
    let corpus = workspace::root().join("../shared/corpus/virsh");
    if !corpus.is_dir() && !workspace::in_ci() {
        println!("no corpus beside the workspace: its commands are not run");
        return Ok(());
    }
    python("family.py", &[serve, &corpus.display().to_string()])
}

/// Has a running guest migrate between two daemons, in the system that `root` names.
fn migrate(library: &str, root: &[&str]) -> Result {
    let (lab, moving) = (script("lab.py"), script("moving.py"));
    let words = [&[lab.as_str()], root, &["--share", library, PYTHON, &moving]].concat();
    shell::run(shell::command(PYTHON, &words).env("LD_LIBRARY_PATH", library))
}

fn script(name: &str) -> String {
    workspace::root().join("tests/remote").join(name).display().to_string()
}

/// Runs a script, which makes what namespaces it needs.
fn python(name: &str, words: &[&str]) -> Result {
    shell::run(&mut shell::command(PYTHON, &[&[script(name).as_str()], words].concat()))
}

/// A script in namespaces of its own.
fn in_lab(name: &str, rest: &[&str]) -> Command {
    let (lab, name) = (script("lab.py"), script(name));
    shell::command(PYTHON, &[&[&lab, PYTHON, &name], rest].concat())
}
