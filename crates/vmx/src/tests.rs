use ferrovirt_conf::domain::{Domain, ParseOptions, flags};
use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::{Host, VmxHooks, format, parse};

/// A host on which every name is the same on both sides.
struct Plain;

impl Host for Plain {
    fn parse_file_name(&self, name: &str, allow_missing: bool) -> Result<Option<String>> {
        match name.strip_prefix("lost/") {
            None => Ok(Some(name.to_owned())),
            Some(_) if allow_missing => Ok(None),
            Some(_) => Err(Error::internal(ErrorDomain::NONE, "lost")),
        }
    }

    fn format_file_name(&self, name: &str) -> Result<String> {
        Ok(name.to_owned())
    }

    fn moref(&self) -> Option<&str> {
        Some("vm-7")
    }
}

fn read(lines: &str) -> Result<Domain> {
    let text = format!("config.version = \"8\"\nvirtualHW.version = \"7\"\ndisplayName = \"a\"\n{lines}");
    parse(text.as_bytes(), &Plain)
}

fn message(lines: &str) -> String {
    read(lines).expect_err("refused").message().into_owned()
}

#[test]
fn a_machine_comes_back() {
    let lines = "uuid.bios = \"56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15\"\nmemsize = \"64\"\nnumvcpus = \"4\"\n\
                 cpuid.coresPerSocket = \"2\"\nsched.cpu.affinity = \"1,2,3,5\"\nscsi0.present = \"true\"\n\
                 scsi0.virtualDev = \"pvscsi\"\nscsi0:8.present = \"true\"\nscsi0:8.fileName = \"x.vmdk\"\n\
                 ethernet0.present = \"true\"\nethernet0.virtualDev = \"VMXNET\"\nethernet0.features = \"15\"\n\
                 ethernet0.networkName = \"n\"\nethernet0.generatedAddress = \"00:0c:29:00:00:01\"\n";
    let domain = read(lines).expect("valid");
    let file = format(&domain, &Plain, 7).expect("possible");
    for line in [
        "guestOS = \"other\"",
        "uuid.bios = \"56 4d 9b ef ac d9 b4 e0-c8 f0 ae a8 b9 10 35 15\"",
        "memsize = \"64\"",
        "cpuid.coresPerSocket = \"2\"",
        "sched.cpu.affinity = \"1,2,3,5\"",
        "scsi0.virtualDev = \"pvscsi\"",
        "scsi0:8.fileName = \"x.vmdk\"",
        "ethernet0.features = \"15\"",
        "pciBridge7.functions = \"8\"",
        "vmci0.present = \"true\"",
    ] {
        assert!(file.lines().any(|l| l == line), "{line} not in\n{file}");
    }
    let again = parse(file.as_bytes(), &Plain).expect("our own");
    assert_eq!(again.format(flags::SECURE), domain.format(flags::SECURE));
}

#[test]
fn documents_carry_the_reference() {
    let text = read("").expect("valid").format(0);
    assert!(text.contains("xmlns:vmware='http://libvirt.org/schemas/domain/vmware/1.0'"), "{text}");
    assert!(text.ends_with("  <vmware:moref>vm-7</vmware:moref>\n</domain>\n"), "{text}");
}

#[test]
fn files_in_other_character_sets_are_read() {
    let text = b".encoding = \"windows-1252\"\nconfig.version = \"8\"\nvirtualHW.version = \"4\"\ndisplayName = \"B\xe4r\"\n";
    assert_eq!(parse(text, &Plain).expect("valid").name, "Bär");
}

#[test]
fn zero_addresses_stay() {
    let lines = "ethernet0.present = \"true\"\nethernet0.addressType = \"static\"\nethernet0.address = \"00:00:00:00:00:00\"\n";
    let domain = read(lines).expect("valid");
    let mac = domain.devices.interfaces[0].mac.as_ref().expect("there");
    assert_eq!(mac.address, "00:00:00:00:00:00");
}

#[test]
fn two_buses_share_no_name() {
    let lines = "sata0.present = \"true\"\nsata0:0.present = \"true\"\nsata0:0.fileName = \"a.vmdk\"\n\
                 ide0:0.present = \"true\"\nide0:0.fileName = \"lost/a.iso\"\n";
    let domain = read(lines).expect("valid");
    let names: Vec<_> = domain.devices.disks.iter().map(|d| d.target.dev.as_deref()).collect();
    assert_eq!(names, [Some("sda"), Some("hda")]);
    assert!(domain.devices.disks[1].source.is_none());
}

#[test]
fn impossible_values_are_refused() {
    for (lines, text) in [
        (
            "memsize = \"6\"",
            "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found 6",
        ),
        (
            "memsize = \"9223372036854775804\"",
            "Expecting VMX entry 'memsize' to be an unsigned integer (multiple of 4) but found 9223372036854775804",
        ),
        ("numvcpus = \"many\"", "Config entry 'numvcpus' must represent an integer value"),
        (
            "numvcpus = \"0\"",
            "Expecting VMX entry 'numvcpus' to be an unsigned integer greater than 0 but found 0",
        ),
        (
            "floppy0.present = \"perhaps\"",
            "Config entry 'floppy0.present' must represent a boolean value (true|false)",
        ),
        (
            "ethernet99999999999.present = \"true\"",
            "failed to parse the index of the VMX key 'ethernet99999999999.present'",
        ),
        (
            "ide0:0.present = \"true\"\nide0:0.fileName = \"a.img\"",
            "Invalid or not yet handled value 'a.img' for VMX entry 'ide0:0.fileName' for device type 'unknown'",
        ),
        ("displayName = \"a|\"", "VMX entry 'name' contains invalid escape sequence"),
    ] {
        let found = if lines.starts_with("displayName") {
            let file = format!("config.version = \"8\"\nvirtualHW.version = \"7\"\n{lines}\n");
            parse(file.as_bytes(), &Plain).expect_err("refused").message().into_owned()
        } else {
            message(lines)
        };
        assert_eq!(found, format!("internal error: {text}"));
    }
    let missing = parse(b"virtualHW.version = \"7\"\n", &Plain).expect_err("refused");
    assert_eq!(missing.message(), "internal error: Missing essential config entry 'config.version'");
}

fn refused(domain: &str) -> String {
    let xml = format!(
        "<domain type='vmware'><name>a/b</name><uuid>564d9bef-acd9-b4e0-c8f0-aea8b9103515</uuid>\
         <memory>4096</memory><os><type>hvm</type></os>{domain}</domain>"
    );
    let options = ParseOptions { inactive: true, hooks: &VmxHooks, ..ParseOptions::default() };
    let domain = Domain::parse(&xml, &options).expect("valid");
    format(&domain, &Plain, 4).expect_err("refused").message().into_owned()
}

#[test]
fn what_vmware_cannot_do_is_refused() {
    let disk = |attributes: &str, bus: &str| {
        format!(
            "<devices><disk type='file'><source file='a.vmdk'/><target {attributes} bus='{bus}'/></disk></devices>"
        )
    };
    assert_eq!(
        refused(&disk("dev='sda'", "sata")),
        "unsupported configuration: Unsupported bus type 'sata' for disk"
    );
    assert_eq!(
        refused("<devices><graphics type='sdl'/></devices>"),
        "unsupported configuration: Unsupported graphics type 'sdl'"
    );
    assert_eq!(
        refused("<cpu><topology sockets='1' cores='1' threads='2'/></cpu>"),
        "unsupported configuration: Only 1 thread per core is supported"
    );
}
