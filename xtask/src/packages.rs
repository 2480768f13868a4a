//! Debian packages: says what is missing and installs only that.

use std::path::PathBuf;
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
    "python3-gi",
    "gir1.2-libvirt-glib-1.0",
    "libsys-virt-perl",
    "virtinst",
    "valgrind",
    "gcc",
    "libc6-dev",
    "pkg-config",
    // The other end of the wire protocol, and what its transports need.
    "libvirt-daemon",
    "libvirt-daemon-driver-qemu",
    "libvirt-clients",
    "gnutls-bin",
    "sasl2-bin",
    "libsasl2-modules",
    "libsasl2-modules-db",
    "openssh-server",
    "netcat-openbsd",
    "dbus-bin",
    "dbus-daemon",
    "polkitd",
];

/// What compiles the headers.
pub(crate) const COMPILERS: &[&str] = &["gcc", "g++", "libc6-dev"];

/// What compiles libFuzzer.
pub(crate) const FUZZ_PACKAGES: &[&str] = &["g++", "libc6-dev"];

/// What a first guest needs.
pub(crate) const QUICKSTART_PACKAGES: &[&str] = &["qemu-system-x86", "seabios", "gcc", "libc6-dev"];

/// Installs the packages of the list that are missing.
pub(crate) fn require(packages: &[&str]) -> Result {
    Debian::default().require(packages)
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

/// The package tools of the machine.
#[derive(Default)]
struct Debian {
    /// Where they are; the search path unless a test says otherwise.
    tools: Option<PathBuf>,
}

impl Debian {
    fn tool(&self, name: &str) -> String {
        self.tools.as_ref().map_or_else(|| name.to_owned(), |folder| folder.join(name).display().to_string())
    }

    fn probe(&self, tool: &str, arguments: &[&str]) -> Option<String> {
        shell::probe(&self.tool(tool), arguments)
    }

    fn require(&self, packages: &[&str]) -> Result {
        let missing: Vec<&str> =
            packages.iter().copied().filter(|package| !self.is_installed(package)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        println!("missing Debian packages: {}", missing.join(" "));
        self.install(&missing)
    }

    fn is_installed(&self, package: &str) -> bool {
        self.probe("dpkg-query", &["--show", "--showformat=${db:Status-Status}", package])
            .is_some_and(|status| status == "installed")
    }

    fn install(&self, missing: &[&str]) -> Result {
        if self.probe("apt-get", &["--version"]).is_none() {
            return Err(Error::Failed(format!("no apt-get here; please install: {}", missing.join(" "))));
        }
        // An outdated list of one third-party source is no reason to stop: the installation tells.
        if let Err(error) = shell::run(&mut self.apt_get(&["update"])) {
            eprintln!("xtask: {error}");
        }
        let words: Vec<String> = missing.iter().map(|&package| package.to_owned()).collect();
        if shell::run(&mut self.apt_get_install(&words)).is_ok() {
            return Ok(());
        }
        // A relative of a wanted package may be installed from another suite (backports) in a version that excludes it.
        let relatives = self.relatives_from_other_suites(missing);
        if relatives.is_empty() {
            return Err(Error::Failed(format!("cannot install {}", missing.join(" "))));
        }
        println!("trying again with: {}", relatives.join(" "));
        shell::run(&mut self.apt_get_install(&[words, relatives].concat()))
    }

    fn apt_get(&self, arguments: &[&str]) -> Command {
        // `sudo` only where it is needed: a container's root often has none.
        let is_root = self.tools.is_some() || shell::probe("id", &["-u"]).is_some_and(|id| id.trim() == "0");
        let tool = self.tool("apt-get");
        let mut words = if is_root { vec![] } else { vec!["sudo"] };
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", &tool, "--quiet"]);
        words.extend(arguments);
        shell::command(words[0], &words[1..])
    }

    fn apt_get_install(&self, packages: &[String]) -> Command {
        let mut command =
            self.apt_get(&["install", "--yes", "--no-install-recommends", "--allow-downgrades"]);
        command.args(packages);
        command
    }

    /// `package/suite` words for installed packages of the same source whose version is not the one of the suite that
    /// the missing package comes from.
    fn relatives_from_other_suites(&self, missing: &[&str]) -> Vec<String> {
        let format = "--showformat=${source:Package} ${Package} ${Version}\n";
        let installed = self.probe("dpkg-query", &["--show", format]).unwrap_or_default();
        let mut words = Vec::new();
        for package in missing {
            let Some((source, version)) = self.candidate(package) else { continue };
            let Some(offer) = self.offers(package).into_iter().find(|offer| offer.version == version) else {
                continue;
            };
            for line in installed.lines() {
                let [its_source, name, its_version] = line.split(' ').collect::<Vec<_>>()[..] else {
                    continue;
                };
                let differs = |other: &Offer| other.suite == offer.suite && other.version != its_version;
                if its_source == source && self.offers(name).iter().any(differs) {
                    words.push(format!("{name}/{}", offer.suite));
                }
            }
        }
        words.sort();
        words.dedup();
        words
    }

    /// Source package and version of what would be installed.
    fn candidate(&self, package: &str) -> Option<(String, String)> {
        let record = self.probe("apt-cache", &["show", "--no-all-versions", package])?;
        let field = |name: &str| {
            record.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).map(str::to_owned)
        };
        let version = field("Version")?;
        let source = field("Source").unwrap_or_else(|| package.to_owned());
        // `Source: qemu (1:7.2)` names the version when it is another one.
        Some((source.split(' ').next().unwrap_or_default().to_owned(), version))
    }

    fn offers(&self, package: &str) -> Vec<Offer> {
        parse_madison(&self.probe("apt-cache", &["madison", package]).unwrap_or_default())
    }
}

/// One version of a package in one suite.
#[derive(Debug, PartialEq, Eq)]
struct Offer {
    version: String,
    suite: String,
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
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    use super::*;

    /// A machine whose tools are scripts: `relative` is installed from another suite and keeps `wanted` out until it is
    /// taken from the main suite.
    fn machine(folder: &Path) -> Debian {
        let script = |name: &str, body: &str| {
            let path = folder.join(name);
            std::fs::write(&path, format!("#!/bin/sh\n{body}")).expect("written");
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("made executable");
        };
        script(
            "dpkg-query",
            "case \"$*\" in
             *Status*present) printf installed ;;
             *Status*) exit 1 ;;
             *) echo 'source relative 2.0~other'; echo 'source unrelated-version 1.0'; echo 'else present 3.0' ;;
             esac",
        );
        script(
            "apt-cache",
            "case \"$*\" in
             show*wanted) echo 'Package: wanted'; echo 'Source: source (1.0-0)'; echo 'Version: 1.0' ;;
             madison*) echo \"$2 | 2.0~other | http://example.org/d other/main amd64 Packages\"
                       echo \"$2 | 1.0 | http://example.org/d main/main amd64 Packages\" ;;
             esac",
        );
        script(
            "apt-get",
            "dir=$(dirname \"$0\"); echo \"$*\" >>\"$dir/log\"
             case \"$*\" in *install*relative/main*) exit 0 ;; *install*) exit 100 ;; esac",
        );
        Debian { tools: Some(folder.to_path_buf()) }
    }

    #[test]
    fn a_relative_from_another_suite_is_moved_out_of_the_way() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        machine(folder.path()).require(&["present", "wanted"]).expect("installed in the end");
        let log = std::fs::read_to_string(folder.path().join("log")).expect("apt-get was called");
        let lines: Vec<&str> = log.lines().collect();
        let install = "--quiet install --yes --no-install-recommends --allow-downgrades wanted";
        assert_eq!(lines, ["--version", "--quiet update", install, &format!("{install} relative/main")]);
    }

    #[test]
    fn nothing_is_called_when_nothing_is_missing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        machine(folder.path()).require(&["present"]).expect("nothing to do");
        assert!(!folder.path().join("log").exists());
    }

    #[test]
    fn madison_lines_are_read() {
        let text = "qemu-utils | 1:8.2 | http://example.org/debian stable-backports/main amd64 Packages\n\
                    qemu-utils | 1:7.2 | http://example.org/debian stable/main amd64 Packages\n\
                    qemu | 1:7.2 | http://example.org/debian stable/main Sources\n";
        let offer = |version: &str, suite: &str| Offer { version: version.into(), suite: suite.into() };
        assert_eq!(parse_madison(text), [offer("1:8.2", "stable-backports"), offer("1:7.2", "stable")]);
    }
}
