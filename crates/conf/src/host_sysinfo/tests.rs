//! Small tables made here.

use ferrovirt_util::xml::{Writer, XmlElement as _};

use super::*;
use crate::domain::sysinfo::Sysinfo;

struct Fake {
    dmi: Option<&'static str>,
    cpuinfo: &'static str,
}

impl SysinfoHost for Fake {
    fn dmidecode(&self, arguments: &[&str]) -> Option<String> {
        match arguments {
            ["--dump", "--oem-string", "2"] => Some("a\tb\n".into()),
            ["--dump", ..] => None,
            _ => self.dmi.map(str::to_owned),
        }
    }

    fn cpuinfo(&self) -> Result<String> {
        Ok(self.cpuinfo.to_owned())
    }

    fn sysinfo(&self) -> Result<String> {
        Ok("Manufacturer:   IBM\nType:  1\nSequence Code: 77\n".into())
    }
}

fn xml(reader: SysinfoReader, host: &Fake) -> String {
    let mut writer = Writer::new();
    Sysinfo::Smbios(reader.read(host).unwrap()).write_element(&mut writer, "sysinfo");
    writer.finish()
}

const TABLES: &str = "Handle 0x0000, DMI type 0, 24 bytes\nBIOS Information\n\tVendor: V \n\tVersion: 1\n\n\
    Memory Device\n\tSize: No Module Installed\n\n\
    Memory Device\n\tSize: 4 GB\n\tSpeed: 2\n\tConfigured Memory Speed: 1\n\n\
    OEM Strings\n\tString 1: plain\n\tString 2: a.b\n\tString 3: c.d\n";

#[test]
fn tables_of_firmware() {
    let found = xml(SysinfoReader::Dmi, &Fake { dmi: Some(TABLES), cpuinfo: "" });
    assert_eq!(
        found,
        "<sysinfo type='smbios'>\n  <bios>\n    <entry name='vendor'>V</entry>\n    <entry name='version'>1</entry>\n  </bios>\n  \
         <memory_device>\n    <entry name='size'>4 GB</entry>\n    <entry name='speed'>2</entry>\n  </memory_device>\n  \
         <oemStrings>\n    <entry>plain</entry>\n    <entry>a\tb</entry>\n    <entry>c.d</entry>\n  </oemStrings>\n</sysinfo>\n"
    );
    assert!(SysinfoReader::Dmi.read(&Fake { dmi: None, cpuinfo: "" }).is_err());
}

#[test]
fn a_mapped_address_is_a_device_as_in_the_reference() {
    let tables = "Memory Device Mapped Address\n\tRange Size: 16 GB\n\n\
        Memory Device\n\tSize: No Module Installed\n\tLocator: B\n";
    let found = SysinfoReader::Dmi.read(&Fake { dmi: Some(tables), cpuinfo: "" }).unwrap();
    assert_eq!(found.memory_devices.len(), 1);
    assert_eq!(found.memory_devices[0].value("size"), Some("16 GB"));
    assert_eq!(found.memory_devices[0].value("locator"), Some("B"));
}

/// Tables of any size, as of a hostile firmware.
struct Endless(String);

impl SysinfoHost for Endless {
    fn dmidecode(&self, _: &[&str]) -> Option<String> {
        Some(self.0.clone())
    }

    fn cpuinfo(&self) -> Result<String> {
        Ok(String::new())
    }

    fn sysinfo(&self) -> Result<String> {
        Ok(String::new())
    }
}

#[test]
fn titles_without_fields_of_their_own_neither_take_long_nor_multiply_what_follows() {
    let titles = 40_000;
    let tables = "Memory Device\n".repeat(titles)
        + &"OEM Strings\n".repeat(titles)
        + "\tString 1: s\n\tSpeed: "
        + &"9".repeat(100_000);
    let found = SysinfoReader::Dmi.read(&Endless(tables.clone())).unwrap();
    let bytes = found.memory_devices.iter().flat_map(|block| &block.entries).map(|entry| entry.value.len());
    assert!((100_000..=4 * tables.len()).contains(&bytes.sum::<usize>()));
    assert_eq!(found.oem_strings.unwrap().entries, ["s"]);
}

#[test]
fn files_of_kernels() {
    let arm = Fake {
        dmi: Some("# no tables\n"),
        cpuinfo: "processor\t: 0\nmodel name\t: A\n\nprocessor\t: 1\nmodel name\t: A\n",
    };
    assert_eq!(SysinfoReader::Arm.read(&arm).unwrap().processors.len(), 2);
    let s390 = Fake {
        dmi: None,
        cpuinfo: "vendor_id : X\nprocessor 0: version = 00,  identification = 5,  machine = 9\n\ncpu number : 0\ncpu MHz static : 7\n",
    };
    let found = SysinfoReader::S390.read(&s390).unwrap();
    assert_eq!(found.system.unwrap().value("serial"), Some("77"));
    assert_eq!(found.processors[0].value("max_speed"), Some("7"));
    let ppc = Fake { dmi: None, cpuinfo: "processor : 0\ncpu : P\nrevision : 2\n\nplatform : F\n" };
    assert_eq!(SysinfoReader::Ppc.read(&ppc).unwrap().system.unwrap().value("family"), Some("F"));
    assert_eq!(SysinfoReader::of_arch("mips"), None);
}
