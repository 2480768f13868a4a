//! What cannot be started says why and leaves nothing behind.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use common::Root;
use ferrovirt::{ErrorNumber, consts};

fn disk(path: &str) -> String {
    format!("<disk type='file' device='disk'><source file='{path}'/><target dev='vda' bus='virtio'/></disk>")
}

#[test]
fn unknown_machine_type() {
    let root = Root::new();
    let error = root.connect.domain_define_xml(&root.document("a", "no-such-machine", "")).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::CONFIG_UNSUPPORTED);
    let message = error.message().into_owned();
    assert!(message.contains("does not support machine type 'no-such-machine'"), "{message}");
    assert_eq!(root.connect.list_all_domains(0).unwrap().len(), 0);
}

#[test]
fn missing_disk() {
    let root = Root::new();
    let document = root.document("a", "q35", &disk("/no/such/image"));
    let domain = root.connect.domain_define_xml(&document).unwrap();
    let error = domain.create().unwrap_err();
    assert_eq!((error.number(), error.int1()), (ErrorNumber::SYSTEM_ERROR, libc::ENOENT));
    let text = "Cannot access storage file '/no/such/image': No such file or directory";
    assert_eq!(error.message(), text);
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_FAILED));
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
}

#[test]
fn an_emulator_that_dies_at_start_is_quoted() {
    let root = Root::new();
    let image = root.folder.join("broken.img");
    std::fs::write(&image, "this is no image").unwrap();
    let devices =
        disk(&image.to_string_lossy()).replace("<source", "<driver name='qemu' type='qcow2'/><source");
    let domain = root.connect.domain_define_xml(&root.document("a", "q35", &devices)).unwrap();
    let error = domain.create().unwrap_err();
    assert_eq!(error.number(), ErrorNumber::INTERNAL_ERROR);
    let message = error.message().into_owned();
    assert!(message.starts_with("internal error: process exited while connecting to monitor: "), "{message}");
    assert!(message.contains("not in qcow2 format"), "{message}");
    assert!(error.context().log_tail.as_deref().is_some_and(|tail| tail.contains("not in qcow2 format")));
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
    assert!(!domain.is_active().unwrap());
}

#[test]
fn a_failed_transient_guest_is_forgotten() {
    let root = Root::new();
    let document = root.document("a", "q35", &disk("/no/such/image"));
    assert!(root.connect.domain_create_xml(&document, 0).is_err());
    assert_eq!(root.connect.list_all_domains(0).unwrap().len(), 0);
}

#[test]
fn autodestroy_ends_with_its_connection() {
    let root = Root::new();
    let other = root.connect.clone();
    let second = common::open_with(&root);
    let document = root.document("a", "q35", "");
    second.domain_create_xml(&document, consts::DOMAIN_START_AUTODESTROY).unwrap();
    assert_eq!(other.list_all_domains(0).unwrap().len(), 1);
    drop(second);
    assert_eq!(other.list_all_domains(0).unwrap().len(), 0);
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
}
