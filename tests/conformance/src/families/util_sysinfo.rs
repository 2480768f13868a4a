//! Family `util/sysinfo`: what firmware and kernel tell about a host.

use ferrovirt_conf::domain::sysinfo::Sysinfo;
use ferrovirt_conf::host_sysinfo::{SysinfoHost, SysinfoReader};
use ferrovirt_util::xml::{Writer, XmlElement as _};
use ferrovirt_util::{Error, ErrorDomain};

use super::util_values::{families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    SysinfoFamily "util/sysinfo" => run,
}

/// The host of ENVIRONMENT.md.
struct Host {
    tables: Option<String>,
    cpuinfo: Option<String>,
}

impl SysinfoHost for Host {
    fn dmidecode(&self, arguments: &[&str]) -> Option<String> {
        match arguments {
            ["--dump", "--oem-string", "2"] => Some("Some valid OEM string\n".to_owned()),
            ["--dump", "--oem-string", "3"] => {
                let lines =
                    ["Ha ha ha try parsing\\n", "      String 3: this correctly", "      String 4:then", ""];
                Some(lines.join("\n"))
            }
            ["--dump", ..] => None,
            _ => self.tables.clone(),
        }
    }

    fn cpuinfo(&self) -> ferrovirt_util::Result<String> {
        self.cpuinfo.clone().ok_or_else(|| Error::system(ErrorDomain::NONE, libc::ENOENT, "cpuinfo"))
    }

    fn sysinfo(&self) -> ferrovirt_util::Result<String> {
        self.tables.clone().ok_or_else(|| Error::system(ErrorDomain::NONE, libc::ENOENT, "sysinfo"))
    }
}

fn run(case: &Case) -> Outcome {
    let reader = match text(case, "reader")? {
        "DMI" => SysinfoReader::Dmi,
        "S390" => SysinfoReader::S390,
        "PPC" => SysinfoReader::Ppc,
        "ARM" => SysinfoReader::Arm,
        other => return Err(Failure::new(format!("reader {other}"))),
    };
    let file = |name: &str| match case.input(name).is_null() {
        true => Ok(None),
        false => case.input_text(name).map(Some),
    };
    let host = Host { tables: file("dmidecode_or_proc_sysinfo")?, cpuinfo: file("proc_cpuinfo")? };
    let mut writer = Writer::new();
    Sysinfo::Smbios(reader.read(&host)?).write_element(&mut writer, "sysinfo");
    case.expect_output("xml", &writer.finish())
}
