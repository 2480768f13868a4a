//! What firmware and kernel tell about this host, as the `<sysinfo>` that guests and `virConnectGetSysinfo` show.
//! Upstream: `virSysinfoRead`, `src/util/virsysinfo.c`.

mod arm;
mod dmi;
mod ppc;
mod s390;
#[cfg(test)]
mod tests;

use ferrovirt_util::command::Command;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file};

use crate::domain::sysinfo::{Smbios, SysinfoBlock, SysinfoEntry};

/// Longest output or file that is read, in bytes.
const LIMIT: usize = 8 << 20;

/// How long `dmidecode` may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(10);

/// Where the facts come from.
pub trait SysinfoHost {
    /// What `dmidecode` prints; `None` if it fails or is missing.
    fn dmidecode(&self, arguments: &[&str]) -> Option<String>;

    /// `/proc/cpuinfo`.
    ///
    /// # Errors
    /// It cannot be read.
    fn cpuinfo(&self) -> Result<String>;

    /// `/proc/sysinfo` of s390.
    ///
    /// # Errors
    /// It cannot be read.
    fn sysinfo(&self) -> Result<String>;
}

/// This host.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalHost;

impl SysinfoHost for LocalHost {
    fn dmidecode(&self, arguments: &[&str]) -> Option<String> {
        let command = Command::new("dmidecode").args(arguments.iter().copied()).capture_stdout();
        command.timeout(PATIENCE).run().ok().map(|output| output.stdout_text())
    }

    fn cpuinfo(&self) -> Result<String> {
        file::read_text("/proc/cpuinfo", LIMIT)
    }

    fn sysinfo(&self) -> Result<String> {
        file::read_text("/proc/sysinfo", LIMIT)
    }
}

/// Where an architecture keeps its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SysinfoReader {
    /// SMBIOS tables, through `dmidecode`.
    Dmi,
    /// `/proc/sysinfo` and `/proc/cpuinfo`.
    S390,
    /// `/proc/cpuinfo`.
    Ppc,
    /// SMBIOS tables if there are any, else `/proc/cpuinfo`.
    Arm,
}

impl SysinfoReader {
    /// The reader of an architecture, if the reference has one.
    #[must_use]
    pub fn of_arch(arch: &str) -> Option<Self> {
        Some(match arch {
            "i686" | "x86_64" | "riscv32" | "riscv64" | "loongarch64" => Self::Dmi,
            "s390" | "s390x" => Self::S390,
            "ppc" | "ppcle" | "ppcemb" | "ppc64" | "ppc64le" => Self::Ppc,
            "armv6l" | "armv7l" | "armv7b" | "aarch64" => Self::Arm,
            _ => return None,
        })
    }

    /// Reads the facts.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if a file cannot be read, `VIR_ERR_INTERNAL_ERROR` if `dmidecode` fails.
    pub fn read(self, host: &dyn SysinfoHost) -> Result<Smbios> {
        match self {
            Self::Dmi => dmi::read(host).ok_or_else(|| {
                Error::new(
                    ErrorDomain::SYSINFO,
                    ErrorNumber::INTERNAL_ERROR,
                    "Failed to find path for dmidecode binary",
                )
            }),
            Self::S390 => Ok(s390::read(&host.sysinfo()?, &host.cpuinfo()?)),
            Self::Ppc => host.cpuinfo().map(|cpuinfo| ppc::read(&cpuinfo)),
            Self::Arm => match dmi::read(host).filter(|found| *found != Smbios::default()) {
                Some(found) => Ok(found),
                None => host.cpuinfo().map(|cpuinfo| arm::read(&cpuinfo)),
            },
        }
    }
}

/// A `name: value` line, both trimmed.
fn field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once(':')?;
    Some((name.trim(), value.trim()))
}

/// The first value called `name`.
fn value_of<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.lines().filter_map(field).find(|(key, _)| *key == name).map(|(_, value)| value)
}

/// The entries that have a value; no block without any.
fn block<'a>(entries: impl IntoIterator<Item = (&'static str, Option<&'a str>)>) -> Option<SysinfoBlock> {
    let entry = |(name, value): (&str, Option<&str>)| {
        let value = value?.to_owned();
        Some(SysinfoEntry { name: name.to_owned(), value })
    };
    let entries = entries.into_iter().filter_map(entry).collect::<Vec<_>>();
    (!entries.is_empty()).then_some(SysinfoBlock { entries })
}
