//! Debian packages: says what is missing and installs only that.

use std::process::Command;

use crate::shell;
use crate::{Error, Result, workspace};

/// What the tests talk to: real peers, no mocks.
pub(crate) const TEST_PACKAGES: &[&str] = &[
    "qemu-system-x86",
    "qemu-utils",
    "seabios",
    "dnsmasq-base",
    "nftables",
    "iptables",
    "ebtables",
    "iproute2",
    "python3-libvirt",
    "gcc",
    "libc6-dev",
    "pkg-config",
];

/// What a first guest needs.
pub(crate) const QUICKSTART_PACKAGES: &[&str] = &["qemu-system-x86", "seabios", "gcc", "libc6-dev"];

/// Installs the packages of the list that are missing.
pub(crate) fn require(packages: &[&str]) -> Result {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("missing Debian packages: {}", missing.join(" "));
    install(&missing)
}

/// Installs the packages of the list that are missing. When that is not possible it is an error in CI; elsewhere it is
/// said and the tests that need them skip themselves.
pub(crate) fn ensure(packages: &[&str]) -> Result {
    match require(packages) {
        Ok(()) => Ok(()),
        Err(error) if workspace::in_ci() => Err(error),
        Err(error) => {
            eprintln!("xtask: {error}\nxtask: going on without them; what needs them is skipped");
            Ok(())
        }
    }
}

fn is_installed(package: &str) -> bool {
    shell::probe("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

fn install(missing: &[&str]) -> Result {
    if shell::probe("apt-get", &["--version"]).is_none() {
        return Err(Error::Failed(format!("no apt-get here; please install: {}", missing.join(" "))));
    }
    // An outdated list of one third-party source is no reason to stop: the installation tells.
    if let Err(error) = shell::run(&mut apt(&["update"])) {
        eprintln!("xtask: {error}");
    }
    let words: Vec<String> = missing.iter().map(|&package| package.to_owned()).collect();
    if shell::run(&mut apt_install(&words)).is_ok() {
        return Ok(());
    }
    // A relative of a wanted package may be installed from another suite (backports) in a version that excludes it.
    let relatives = relatives_from_other_suites(missing);
    if relatives.is_empty() {
        return Err(Error::Failed(format!("cannot install {}", missing.join(" "))));
    }
    println!("trying again with: {}", relatives.join(" "));
    shell::run(&mut apt_install(&[words, relatives].concat()))
}

fn apt(arguments: &[&str]) -> Command {
    // `sudo` only where it is needed: a container's root often has none.
    let is_root = shell::probe("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut words = if is_root { vec![] } else { vec!["sudo"] };
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    words.extend(arguments);
    shell::command(words[0], &words[1..])
}

fn apt_install(packages: &[String]) -> Command {
    let mut command = apt(&["install", "--yes", "--no-install-recommends", "--allow-downgrades"]);
    command.args(packages);
    command
}

/// `package/suite` words for installed packages of the same source whose version is not the one of the suite that the
/// missing package comes from.
fn relatives_from_other_suites(missing: &[&str]) -> Vec<String> {
    let installed =
        shell::probe("dpkg-query", &["--show", "--showformat=${source:Package} ${Package} ${Version}\n"])
            .unwrap_or_default();
    let mut words = Vec::new();
    for package in missing {
        let Some((source, version)) = candidate(package) else { continue };
        let Some(suite) =
            offers(package).into_iter().find(|offer| offer.version == version).map(|offer| offer.suite)
        else {
            continue;
        };
        for line in installed.lines() {
            let mut fields = line.split(' ');
            let (Some(its_source), Some(name), Some(its_version)) =
                (fields.next(), fields.next(), fields.next())
            else {
                continue;
            };
            let differs =
                || offers(name).iter().any(|offer| offer.suite == suite && offer.version != its_version);
            if its_source == source && differs() {
                words.push(format!("{name}/{suite}"));
            }
        }
    }
    words.sort();
    words.dedup();
    words
}

/// Source package and version of what would be installed.
fn candidate(package: &str) -> Option<(String, String)> {
    let record = shell::probe("apt-cache", &["show", "--no-all-versions", package])?;
    let field = |name: &str| {
        record.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
    };
    let version = field("Version")?;
    let source = field("Source").unwrap_or_else(|| package.to_owned());
    // `Source: qemu (1:7.2)` names the version when it is another one.
    Some((source.split(' ').next().unwrap_or_default().to_owned(), version))
}

/// One version of a package in one suite.
#[derive(Debug, PartialEq, Eq)]
struct Offer {
    version: String,
    suite: String,
}

fn offers(package: &str) -> Vec<Offer> {
    parse_madison(&shell::probe("apt-cache", &["madison", package]).unwrap_or_default())
}

/// Reads `package | version | URL suite/component architecture Packages` lines.
fn parse_madison(text: &str) -> Vec<Offer> {
    text.lines()
        .filter_map(|line| {
            let mut columns = line.split('|').map(str::trim);
            let (version, place) = (columns.nth(1)?, columns.next()?);
            let suite = place.split(' ').nth(1)?.split('/').next()?;
            place.ends_with("Packages").then(|| Offer { version: version.into(), suite: suite.into() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn madison_lines_are_read() {
        let text = "qemu-utils | 1:8.2 | http://example.org/debian stable-backports/main amd64 Packages\n\
                    qemu-utils | 1:7.2 | http://example.org/debian stable/main amd64 Packages\n\
                    qemu | 1:7.2 | http://example.org/debian stable/main Sources\n";
        let offer = |version: &str, suite: &str| Offer { version: version.into(), suite: suite.into() };
        assert_eq!(parse_madison(text), [offer("1:8.2", "stable-backports"), offer("1:7.2", "stable")]);
    }
}
