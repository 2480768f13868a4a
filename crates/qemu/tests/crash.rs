//! The manager is killed at random moments; the root opens again, whole, and nothing leaks.
//!
//! `FERROVIRT_CRASH_ROUNDS` sets the number of rounds.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use common::{Events, Root, emulators};
use ferrovirt::consts;

/// Set for the process that is killed.
const ROOT_VARIABLE: &str = "FERROVIRT_CRASH_ROOT";

/// The killed process: not a test by itself.
#[test]
fn manager() {
    let Some(root) = std::env::var_os(ROOT_VARIABLE) else { return };
    let connect = common::open(&common::registry(), Path::new(&root));
    let image = |name: &str| Path::new(&root).join(format!("{name}.img"));
    let document = |name: &str| {
        format!(
            "<domain type='qemu'><name>{name}</name><memory unit='MiB'>16</memory>\
             <os><type arch='x86_64' machine='q35'>hvm</type></os><devices>\
             <disk type='file' device='disk'><source file='{}'/><target dev='vda' bus='virtio'/></disk>\
             <console type='pty'/></devices></domain>",
            image(name).display()
        )
    };
    loop {
        for name in ["one", "two"] {
            let domain = match connect.domain_lookup_by_name(name) {
                Ok(domain) => domain,
                Err(_) => connect.domain_define_xml(&document(name)).unwrap(),
            };
            if !domain.is_active().unwrap() {
                domain.create().unwrap();
            }
            domain.suspend().ok();
            domain.resume().ok();
            domain.destroy().ok();
            if name == "two" {
                domain.undefine().unwrap();
            }
        }
    }
}

#[test]
fn every_root_opens_again() {
    if std::env::var_os(ROOT_VARIABLE).is_some() {
        return;
    }
    let rounds =
        std::env::var("FERROVIRT_CRASH_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(8_u64);
    let folder = tempfile::tempdir().unwrap();
    for name in ["one.img", "two.img"] {
        std::fs::write(folder.path().join(name), ferrovirt_guest::disk_image()).unwrap();
    }
    // Probe once, so that the rounds are about guests.
    drop(common::open(&common::registry(), folder.path()).capabilities().unwrap());
    let start = Instant::now();
    for round in 0..rounds {
        let mut manager = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "manager", "--nocapture"])
            .env(ROOT_VARIABLE, folder.path())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        // A moment that no two rounds share.
        let noise = u64::from(start.elapsed().subsec_nanos()) % 700;
        std::thread::sleep(Duration::from_millis(50 + noise));
        manager.kill().unwrap();
        manager.wait().unwrap();

        let connect = common::open(&common::registry(), folder.path());
        let documents = std::fs::read_dir(folder.path().join("etc/qemu")).unwrap();
        let documents = documents.filter(|entry| {
            entry.as_ref().is_ok_and(|entry| entry.path().extension().is_some_and(|end| end == "xml"))
        });
        let persistent = connect.list_all_domains(consts::CONNECT_LIST_DOMAINS_PERSISTENT).unwrap();
        assert_eq!(documents.count(), persistent.len(), "round {round}: a document is not whole");
        let running = connect.list_all_domains(consts::CONNECT_LIST_DOMAINS_ACTIVE).unwrap();
        assert_eq!(emulators(folder.path()).len(), running.len(), "round {round}: an emulator is lost");
        for domain in running {
            assert!(domain.xml_desc(0).unwrap().contains("id='"));
            // The monitor answers the new manager.
            domain.suspend().unwrap();
            assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
            if round % 2 == 0 {
                domain.destroy().unwrap();
            }
        }
    }
    let connect = common::open(&common::registry(), folder.path());
    for domain in connect.list_all_domains(consts::CONNECT_LIST_DOMAINS_ACTIVE).unwrap() {
        domain.destroy().unwrap();
    }
    assert_eq!(emulators(folder.path()), Vec::<u32>::new());
    let left = std::fs::read_dir(folder.path().join("run/qemu")).unwrap();
    let left: Vec<_> =
        left.map(|entry| entry.unwrap().file_name()).filter(|name| name != "driver.pid").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_guest_outlives_its_manager() {
    if std::env::var_os(ROOT_VARIABLE).is_some() {
        return;
    }
    let root = Root::new();
    let domain = root.bootable("stays", "q35");
    domain.create().unwrap();
    let uuid = domain.uuid();
    let (folder, keep) = root.close(domain);
    let connect = common::open(&common::registry(), &folder);
    let domain = connect.domain_lookup_by_name("stays").unwrap();
    assert_eq!((domain.uuid(), domain.state(0).unwrap().0), (uuid, consts::DOMAIN_RUNNING));
    drop(domain);
    drop(connect);
    // While nobody looks, the emulator is killed.
    for pid in emulators(&folder) {
        assert!(Command::new("kill").args(["-9", &pid.to_string()]).status().unwrap().success());
    }
    let end = Instant::now() + common::PATIENCE;
    while !emulators(&folder).is_empty() && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    let connect = common::open(&common::registry(), &folder);
    let events = Events::new(&connect);
    events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_FAILED));
    let domain = connect.domain_lookup_by_name("stays").unwrap();
    assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_SHUTOFF);
    drop(keep);
}
