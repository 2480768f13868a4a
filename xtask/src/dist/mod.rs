//! `cargo xtask dist`: the C libraries, drivers, headers and pkg-config files below a prefix.

mod library;
mod prototype;
mod side;
mod symbols;

use std::path::{Path, PathBuf};

use crate::{Error, Result, shell, workspace};

pub(crate) const HELP: &str = "Install the C libraries, drivers, headers and pkg-config files
usage: cargo xtask dist --prefix DIR [--dev]

Writes below DIR:
  lib/libvirt.so.0, lib/libvirt-qemu.so.0, lib/libvirt-lxc.so.0   with upstream's sonames and symbol versions
  lib/ferrovirt/drivers/                                          the plugin drivers
  include/                                                        the headers
  lib/pkgconfig/                                                  pkg-config files
and checks that the libraries export exactly what the API definition says. --dev takes the unoptimized build.";

/// What goes where below the prefix.
struct Layout {
    lib: PathBuf,
    drivers: PathBuf,
    include: PathBuf,
    pkgconfig: PathBuf,
}

impl Layout {
    fn below(prefix: &Path) -> Self {
        let lib = prefix.join("lib");
        Self {
            drivers: lib.join("ferrovirt/drivers"),
            pkgconfig: lib.join("pkgconfig"),
            include: prefix.join("include"),
            lib,
        }
    }

    fn create(&self) -> Result {
        for folder in [&self.lib, &self.drivers, &self.include, &self.pkgconfig] {
            std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
        }
        Ok(())
    }
}

pub(crate) fn run(arguments: &[String]) -> Result {
    let (mut prefix, mut release) = (None, true);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--prefix" => prefix = words.next(),
            "--dev" => release = false,
            other => return Err(Error::Usage(format!("unknown argument {other}"))),
        }
    }
    let prefix = prefix.ok_or_else(|| Error::Usage("--prefix DIR is needed".into()))?;
    let prefix = std::path::absolute(prefix).map_err(|error| Error::file(Path::new(prefix), error))?;
    install(&prefix, release)
}

/// The gate on what the libraries export: a distribution of the unoptimized build in the target folder.
pub(crate) fn check() -> Result {
    if !has_static_library()? {
        println!("crates/capi builds no static library yet: nothing to check");
        return Ok(());
    }
    for_checks().map(|_| ())
}

/// A distribution of the unoptimized build in the target folder; its prefix.
pub(crate) fn for_checks() -> Result<PathBuf> {
    below_target("dist-check", false)
}

/// A distribution of the optimized build in the target folder; its prefix.
pub(crate) fn for_benchmarks() -> Result<PathBuf> {
    below_target("dist-bench", true)
}

fn below_target(name: &str, release: bool) -> Result<PathBuf> {
    let prefix = workspace::target_folder()?.join(name);
    install(&prefix, release)?;
    Ok(prefix)
}

fn install(prefix: &Path, release: bool) -> Result {
    let layout = Layout::below(prefix);
    layout.create()?;
    let built = build(release)?;
    for library in library::LIBRARIES {
        library.link(&built, &layout.lib)?;
    }
    for driver in drivers()? {
        let file = format!("libferrovirt_driver_{driver}.so");
        copy_file(&built.join(&file), &layout.drivers.join(&file))?;
    }
    let headers = workspace::root().join("include");
    if headers.is_dir() {
        copy_folder(&headers, &layout.include)?;
    } else {
        println!("no headers yet: include/ does not exist");
    }
    for library in library::LIBRARIES {
        library.write_pkgconfig(prefix, &layout.pkgconfig)?;
    }
    println!("installed below {}", prefix.display());
    Ok(())
}

/// Builds the C layer and all drivers; the folder of the results.
fn build(release: bool) -> Result<PathBuf> {
    let mut command = shell::cargo(&["build", "--quiet", "--package", "ferrovirt-capi"]);
    for driver in drivers()? {
        command.args(["--package", &format!("ferrovirt-{}", driver.replace('_', "-"))]);
    }
    if release {
        command.arg("--release");
    } else {
        // With it the features are those of the whole workspace's build, and nothing is built twice.
        command.args(["--package", "ferrovirt-quickstart"]);
    }
    shell::run(&mut command)?;
    Ok(workspace::target_folder()?.join(if release { "release" } else { "debug" }))
}

/// Whether the C layer is there to be linked.
fn has_static_library() -> Result<bool> {
    let metadata = workspace::metadata()?;
    let packages = metadata["packages"].as_array();
    let capi = packages.into_iter().flatten().find(|package| package["name"] == "ferrovirt-capi");
    let targets = capi.and_then(|package| package["targets"].as_array());
    let kinds = targets.into_iter().flatten().flat_map(|target| target["kind"].as_array()).flatten();
    Ok(kinds.into_iter().any(|kind| kind == "staticlib"))
}

/// Names of the drivers: the workspace's packages that build a plugin.
fn drivers() -> Result<Vec<String>> {
    let metadata = workspace::metadata()?;
    let targets = metadata["packages"].as_array().into_iter().flatten().flat_map(|package| {
        let manifest = package["manifest_path"].as_str().unwrap_or_default();
        let is_ours = manifest.contains("/crates/");
        package["targets"].as_array().into_iter().flatten().filter(move |_| is_ours)
    });
    let plugin = |target: &serde_json::Value| {
        let is_plugin =
            target["kind"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == "cdylib"));
        let name = target["name"].as_str()?.strip_prefix("ferrovirt_driver_")?;
        is_plugin.then(|| name.to_owned())
    };
    Ok(targets.filter_map(plugin).collect())
}

fn copy_file(from: &Path, to: &Path) -> Result {
    std::fs::copy(from, to).map(|_| ()).map_err(|error| Error::file(from, error))
}

/// Copies the files of a folder and of the folders in it.
fn copy_folder(from: &Path, to: &Path) -> Result {
    std::fs::create_dir_all(to).map_err(|error| Error::file(to, error))?;
    for entry in std::fs::read_dir(from).map_err(|error| Error::file(from, error))? {
        let entry = entry.map_err(|error| Error::file(from, error))?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target)?;
        } else {
            copy_file(&source, &target)?;
        }
    }
    Ok(())
}
