//! `domainbackupxml2xml`: backups of a domain with the disks that the document names and one more.

use ferrovirt_conf::backup::Backup;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::disk::source::DiskSource;
use ferrovirt_conf::domain::disk::{Disk, DiskTarget};

use crate::{Case, Family, Joining, Outcome, compare_text};

/// The family.
pub(super) struct DomainBackup;

impl Family for DomainBackup {
    fn names(&self) -> &'static [&'static str] {
        &["domainbackupxml2xml"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let internal = case.raw()["internal"].as_bool() == Some(true);
        let mut backup = Backup::parse(&case.file_text("input")?, internal)?;
        let mut domain = Domain::default();
        let names = backup.disks.iter().map(|disk| disk.name.as_str());
        domain.devices.disks = names.chain(["vdextradisk"]).map(disk).collect();
        backup.align(&domain, "SUFFIX")?;
        compare_text(&case.file_text("expected_xml")?, &backup.format(internal), Joining::Join)
    }
}

fn disk(target: &str) -> Disk {
    let source = DiskSource { file: Some(format!("/fake/{target}.qcow2")), ..DiskSource::default() };
    Disk {
        source: Some(source),
        target: DiskTarget { dev: Some(target.to_owned()), ..DiskTarget::default() },
        ..Disk::default()
    }
}
