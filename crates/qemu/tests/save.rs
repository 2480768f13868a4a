//! Guests that are saved to a file and go on from there.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use std::time::{Duration, Instant};

use common::{Events, PATIENCE, Root};
use ferrovirt::stream::{Received, StreamDriver};
use ferrovirt::{Domain, ErrorNumber, consts};

/// Whether the boot sector is where the firmware loads it.
fn has_booted(domain: &Domain) -> bool {
    let sector = ferrovirt_guest::boot_sector();
    domain.memory_peek(0x7c00, 512, consts::MEMORY_PHYSICAL).unwrap() == sector
}

/// Waits until the guest's own code runs.
fn booted(root: &Root, name: &str) -> Domain {
    let domain = root.bootable(name, "q35");
    domain.create().unwrap();
    let end = Instant::now() + PATIENCE;
    while !has_booted(&domain) {
        assert!(Instant::now() < end, "the boot sector is not loaded");
        std::thread::sleep(Duration::from_millis(20));
    }
    domain
}

/// What the guest prints until it ends.
fn until_end(console: &dyn StreamDriver) -> String {
    let mut text = String::new();
    ferrovirt::call::with_deadline(PATIENCE, || {
        let mut buffer = [0_u8; 256];
        while let Received::Data(count @ 1..) =
            console.recv(&ferrovirt::call::Call::current(), &mut buffer, 0, false).unwrap()
        {
            text += &String::from_utf8_lossy(&buffer[..count]);
        }
    });
    text
}

#[test]
fn a_saved_guest_goes_on_where_it_was() {
    let root = Root::new();
    let events = Events::new(&root.connect);
    let domain = booted(&root, "saved");
    let image = root.folder.join("image").to_string_lossy().into_owned();
    domain.save(&image).unwrap();
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_SAVED));
    events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_SAVED));
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
    assert_eq!(&std::fs::read(&image).unwrap()[..16], b"LibvirtQemudSave");
    assert!(root.connect.domain_save_image_get_xml_desc(&image, 0).unwrap().contains("<name>saved</name>"));

    root.connect.domain_restore(&image).unwrap();
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_RUNNING, consts::DOMAIN_RUNNING_RESTORED));
    events.wait_for((consts::DOMAIN_EVENT_STARTED, consts::DOMAIN_EVENT_STARTED_RESTORED));
    assert_eq!(root.connect.domain_restore(&image).unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    domain.destroy().unwrap();
    // As often as one likes, and paused if one likes; even if the domain is not known any more.
    domain.undefine().unwrap();
    root.connect.domain_restore_flags(&image, None, consts::DOMAIN_SAVE_PAUSED).unwrap();
    let again = root.connect.domain_lookup_by_name("saved").unwrap();
    assert_eq!(again.state(0).unwrap().0, consts::DOMAIN_PAUSED);
    // Nothing has run since the emulator was started, and still the guest is where it was.
    assert!(!again.is_persistent().unwrap() && has_booted(&again));
    let console = again.open_console(None, 0).unwrap();
    again.resume().unwrap();
    again.shutdown().unwrap();
    let text = until_end(console.as_ref());
    assert!(text.contains(ferrovirt_guest::GOODBYE) && !text.contains(ferrovirt_guest::HELLO), "{text}");
    events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_SHUTDOWN));
}

#[test]
fn a_managed_guest_goes_on_with_its_next_start() {
    let root = Root::new();
    let domain = booted(&root, "managed");
    domain.suspend().unwrap();
    domain.managed_save(0).unwrap();
    assert!(domain.has_managed_save_image(0).unwrap() && !domain.is_active().unwrap());
    let managed = consts::CONNECT_LIST_DOMAINS_MANAGEDSAVE;
    assert_eq!(root.connect.list_all_domains(managed).unwrap().len(), 1);
    assert!(domain.undefine().unwrap_err().message().ends_with("while domain managed save image exists"));
    assert!(domain.rename("other", 0).unwrap_err().message().contains("managed saved state"));
    domain.create().unwrap();
    // It was paused and is.
    assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
    assert!(has_booted(&domain) && !domain.has_managed_save_image(0).unwrap());
    domain.resume().unwrap();
    domain.managed_save(consts::DOMAIN_SAVE_PAUSED).unwrap();
    domain.managed_save_remove(0).unwrap();
    assert!(!domain.has_managed_save_image(0).unwrap());
    domain.create().unwrap();
    domain.managed_save(0).unwrap();
    domain.create_with_flags(consts::DOMAIN_START_FORCE_BOOT).unwrap();
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_RUNNING, consts::DOMAIN_RUNNING_BOOTED));
    assert!(!domain.has_managed_save_image(0).unwrap());
    domain.destroy().unwrap();
    assert_eq!(domain.managed_save(0).unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    // What a manager left that was killed while it saved does not stand in the way.
    let half = root.folder.join("lib/qemu/save/managed.save");
    std::fs::write(&half, b"LibvirtQemudPart and more").unwrap();
    domain.create().unwrap();
    assert!(!half.exists());
    domain.destroy().unwrap();
}

#[test]
fn what_is_no_image_is_refused_and_leaves_nothing() {
    let root = Root::new();
    let domain = booted(&root, "broken");
    let image = root.folder.join("image");
    let name = image.to_string_lossy().into_owned();
    let missing = root.connect.domain_restore("/no/such/image").unwrap_err();
    assert_eq!((missing.number(), missing.int1()), (ErrorNumber::SYSTEM_ERROR, libc::ENOENT));
    assert_eq!(domain.save("/no/such/folder/image").unwrap_err().number(), ErrorNumber::SYSTEM_ERROR);
    let end = Instant::now() + PATIENCE;
    while domain.state(0).unwrap().0 != consts::DOMAIN_RUNNING && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    domain.save(&name).unwrap();
    let content = std::fs::read(&image).unwrap();
    for (broken, text) in [
        (b"nonsense".to_vec(), "failed to read header"),
        (vec![0; 200], "image magic is incorrect"),
        ([&b"LibvirtQemudPart"[..], &content[16..]].concat(), "save image is incomplete"),
        // The state ends in the middle: the emulator says so, and nothing runs.
        (content[..content.len() / 2].to_vec(), ""),
    ] {
        std::fs::write(&image, broken).unwrap();
        let error = root.connect.domain_restore(&name).unwrap_err();
        assert!(error.message().contains(text), "{error}");
        assert!(!domain.is_active().unwrap());
    }
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
    std::fs::write(&image, content).unwrap();
    root.connect.domain_restore(&name).unwrap();
    domain.destroy().unwrap();
}
