use super::*;
use crate::domain::Domain;
use crate::domain::disk::source::DiskSource;
use crate::domain::disk::{Disk, DiskTarget};

fn domain(targets: &[&str]) -> Domain {
    let disk = |dev: &&str| Disk {
        source: Some(DiskSource { file: Some(format!("/i/{dev}")), ..DiskSource::default() }),
        target: DiskTarget { dev: Some((*dev).to_owned()), ..DiskTarget::default() },
        ..Disk::default()
    };
    let mut domain = Domain::default();
    domain.devices.disks = targets.iter().map(disk).collect();
    domain
}

fn aligned(text: &str) -> Result<String> {
    let mut backup = Backup::parse(text, false)?;
    backup.align(&domain(&["vda", "vdb"]), "new")?;
    Ok(backup.format(false))
}

#[test]
fn no_list_means_all_disks() {
    let expected = "<domainbackup mode='push'>\n  <disks>\n    \
                    <disk name='vda' backup='yes' type='file' backupmode='full'>\n      <target file='/i/vda.new'/>\n    \
                    </disk>\n    <disk name='vdb' backup='yes' type='file' backupmode='full'>\n      \
                    <target file='/i/vdb.new'/>\n    </disk>\n  </disks>\n</domainbackup>\n";
    assert_eq!(aligned("<domainbackup/>").expect("valid"), expected);
}

#[test]
fn faults() {
    let fault = |body: &str| {
        let text = format!("<domainbackup>{body}</domainbackup>");
        aligned(&text).expect_err("invalid").message().into_owned()
    };
    let unsupported = |detail: &str| format!("unsupported configuration: {detail}");
    assert_eq!(fault("<server/>"), "XML error: use of <server> requires pull mode backup");
    assert_eq!(fault("<disks><disk name='x'/></disks>"), unsupported("no disk named 'x'"));
    assert_eq!(
        fault("<disks><disk name='vda'/><disk name='vda'/></disks>"),
        unsupported("disk 'vda' specified twice")
    );
    assert_eq!(
        fault("<disks><disk name='vda' type='network'/></disks>"),
        "XML error: unsupported disk backup type 'network'"
    );
    assert!(fault("<disks><disk name='vda' backupmode='incremental'/></disks>").contains("requires setting"));
}
