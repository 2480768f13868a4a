//! A real guest from definition to its end, linked in.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use common::{Events, PATIENCE, Root};
use ferrovirt::consts;
use ferrovirt::stream::{Received, StreamDriver};

fn read_until(console: &dyn StreamDriver, wanted: &str) -> String {
    let mut text = String::new();
    ferrovirt::call::with_deadline(PATIENCE, || {
        let mut buffer = [0_u8; 256];
        while !text.contains(wanted) {
            let call = ferrovirt::call::Call::current();
            match console.recv(&call, &mut buffer, 0, false).unwrap() {
                Received::Data(0) => panic!("the console ended after {text:?}"),
                Received::Data(count) => text += &String::from_utf8_lossy(&buffer[..count]),
                other => panic!("{other:?}"),
            }
        }
    });
    text
}

#[test]
fn boots_prints_and_powers_off() {
    for machine in ["q35", "pc"] {
        let root = Root::new();
        let events = Events::new(&root.connect);
        let domain = root.bootable("small", machine);
        events.wait_for((consts::DOMAIN_EVENT_DEFINED, consts::DOMAIN_EVENT_DEFINED_ADDED));
        domain.create_with_flags(consts::DOMAIN_START_PAUSED).unwrap();
        assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
        let console = domain.open_console(None, 0).unwrap();
        domain.resume().unwrap();
        read_until(console.as_ref(), ferrovirt_guest::HELLO);
        let live = domain.xml_desc(0).unwrap();
        assert!(live.contains("type='qemu' id='1'") && live.contains("/dev/pts/"), "{live}");
        let inactive = domain.xml_desc(consts::DOMAIN_XML_INACTIVE).unwrap();
        assert!(!inactive.contains("/dev/pts/") && !inactive.contains("type='qemu' id"), "{inactive}");
        domain.suspend().unwrap();
        assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_USER));
        domain.resume().unwrap();
        let info = domain.info().unwrap();
        assert_eq!((info.max_mem, info.nr_virt_cpu), (32 * 1024, 1));
        domain.shutdown().unwrap();
        read_until(console.as_ref(), ferrovirt_guest::GOODBYE);
        let before = events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_SHUTDOWN));
        assert!(
            before.contains(&(consts::DOMAIN_EVENT_SHUTDOWN, consts::DOMAIN_EVENT_SHUTDOWN_GUEST)),
            "{before:?}"
        );
        assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_SHUTOFF);
        assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
        domain.undefine().unwrap();
        assert_eq!(root.connect.list_all_domains(0).unwrap().len(), 0);
    }
}

#[test]
fn destroy_takes_everything_along() {
    let root = Root::new();
    let events = Events::new(&root.connect);
    let domain = root.bootable("gone", "q35");
    domain.create().unwrap();
    assert!(domain.is_active().unwrap());
    assert!(domain.create().is_err());
    domain.destroy().unwrap();
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_DESTROYED));
    let before = events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_DESTROYED));
    let started = (consts::DOMAIN_EVENT_STARTED, consts::DOMAIN_EVENT_STARTED_BOOTED);
    assert!(before.contains(&started), "{before:?}");
    assert!(domain.destroy().is_err());
}

#[test]
fn reboot_resets_the_machine() {
    let root = Root::new();
    let domain = root.bootable("again", "q35");
    domain.create_with_flags(consts::DOMAIN_START_PAUSED).unwrap();
    let console = domain.open_console(None, 0).unwrap();
    let (_subscription, queue) = root.connect.domain_events(consts::DOMAIN_EVENT_ID_REBOOT, None).unwrap();
    domain.resume().unwrap();
    read_until(console.as_ref(), ferrovirt_guest::HELLO);
    domain.reboot(0).unwrap();
    read_until(console.as_ref(), ferrovirt_guest::GOODBYE);
    read_until(console.as_ref(), ferrovirt_guest::HELLO);
    assert!(queue.pop_within(PATIENCE).is_some());
    assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_RUNNING);
    domain.destroy().unwrap();
}
