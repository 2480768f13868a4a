//! `cargo xtask differential`: the same calls on this library and on the original.

use std::path::{Path, PathBuf};

use crate::{Error, Result, dist, packages, shell, workspace};

pub(crate) const HELP: &str = "Compare the C library's answers with the original's, call by call
usage: cargo xtask differential [--library DIR]
       cargo xtask differential --refresh --original DIR

The scripts in tests/clients/differential call what the test driver supports through the distribution's Python bindings,
those in tests/clients/migration migrate between two daemons that write down what they are asked;
tests/clients/baseline/*.json keeps what the original, release 11.3.0, did. Without --library a build of the libraries is
made. --refresh asks the original again: DIR is a folder with its libvirt.so.0, or the root folder of a
system with it and its Python bindings (such as debootstrap makes; needs root).";

/// The distribution's interpreter, which has the distribution's bindings.
const PYTHON: &str = "/usr/bin/python3";

/// Folders of scripts below tests/clients; the baseline of each has its name.
const SUITES: &[&str] = &["differential", "migration"];

fn scripts(suite: &str) -> PathBuf {
    workspace::root().join("tests/clients").join(suite)
}

fn baseline(suite: &str) -> PathBuf {
    workspace::root().join("tests/clients/baseline").join(format!("{suite}.json"))
}

pub(crate) fn run(arguments: &[String]) -> Result {
    let (mut refresh, mut original, mut library) = (false, None, None);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--refresh" => refresh = true,
            "--original" => original = words.next(),
            "--library" => library = words.next(),
            other => return Err(Error::Usage(format!("unknown argument {other}"))),
        }
    }
    match (refresh, original, library) {
        (true, Some(original), None) => {
            SUITES.iter().try_for_each(|suite| record(suite, Path::new(original)))
        }
        (false, None, Some(library)) => compare(Path::new(library)),
        (false, None, None) => {
            packages::require(packages::TEST_PACKAGES)?;
            compare(&dist::for_checks()?.join("lib"))
        }
        _ => Err(Error::Usage("--refresh and --original DIR belong together".into())),
    }
}

/// Compares the libraries in `library` with the baselines.
pub(crate) fn compare(library: &Path) -> Result {
    SUITES.iter().try_for_each(|suite| script(suite, library, "compare", &baseline(suite)))
}

fn script(suite: &str, library: &Path, verb: &str, file: &Path) -> Result {
    let (scripts, file) = (scripts(suite).display().to_string(), file.display().to_string());
    shell::run(shell::command(PYTHON, &[&scripts, verb, &file]).env("LD_LIBRARY_PATH", library))
}

fn record(suite: &str, original: &Path) -> Result {
    let (scripts, baseline) = (scripts(suite), baseline(suite));
    if original.join("libvirt.so.0").exists() {
        return script(suite, original, "record", &baseline);
    }
    // Inside the other system: its own interpreter, bindings and library.
    let inside = Path::new("tmp/ferrovirt-differential");
    let folder = original.join(inside);
    std::fs::create_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    let entries = std::fs::read_dir(&scripts).map_err(|error| Error::file(&scripts, error))?;
    for entry in entries.filter_map(std::io::Result::ok).filter(|e| e.path().is_file()) {
        let target = folder.join(entry.file_name());
        std::fs::copy(entry.path(), &target).map_err(|error| Error::file(&target, error))?;
    }
    let (scripts, answers) = (format!("/{}", inside.display()), folder.join("answers.json"));
    let (root, file) = (original.display().to_string(), format!("{scripts}/answers.json"));
    let recorded = shell::run(&mut shell::command("chroot", &[&root, "python3", &scripts, "record", &file]));
    let copied = recorded.and_then(|()| {
        std::fs::copy(&answers, &baseline).map(drop).map_err(|error| Error::file(&baseline, error))
    });
    std::fs::remove_dir_all(&folder).map_err(|error| Error::file(&folder, error))?;
    copied
}
