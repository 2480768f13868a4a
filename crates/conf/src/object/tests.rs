//! The life of domains in a list.

use std::time::Instant;

use ferrovirt_util::ErrorNumber;

use super::*;
use crate::domain::{Domain, ParseOptions};

fn def(name: &str, number: u32) -> Domain {
    let xml = format!(
        "<domain type='test'><name>{name}</name><uuid>00000000-0000-0000-0000-{number:012x}</uuid>\
         <memory>1024</memory><os><type>hvm</type></os></domain>"
    );
    Domain::parse(&xml, &ParseOptions::default()).expect("valid")
}

fn list() -> DomainList<()> {
    DomainList::default()
}

fn define(list: &DomainList<()>, name: &str, number: u32) -> std::sync::Arc<DomainObject<()>> {
    list.add(def(name, number), false, || ()).expect("new").object
}

#[test]
fn a_run_and_its_definitions() {
    let list = list();
    let object = define(&list, "a", 1);
    let mut inner = object.lock();
    assert_eq!(inner.impact(Affect::LIVE).expect_err("off").detail(), Some("domain is not running"));
    inner.keep_persistent();
    let id = list.start(&object, &mut inner);
    inner.set_state(DomainState::Running, 1);
    inner.def_mut().set_memory_kib(512);
    assert!(inner.impact(0).expect("runs").live());
    let (live, config) = inner.affected(Affect::LIVE | Affect::CONFIG).expect("both are there");
    assert_eq!((live.map(|d| d.memory_kib()), config.map(|d| d.memory_kib())), (Some(512), Some(1024)));
    assert_eq!(inner.one(Affect::CONFIG).expect("persistent").id, None);
    assert!(inner.one(Affect::LIVE | Affect::CONFIG).is_err());
    assert!(inner.taint(Taint::HostCpu) && !inner.taint(Taint::HostCpu));
    drop(inner);
    assert_eq!(object.summary(|s| (s.id, s.run_state.reason_name())), (id, Some("booted")));
    assert!(list.by_id(id).is_some());
    let known = |id| Identity { name: "a".into(), uuid: object.uuid, id };
    assert_eq!(list.identity("a"), Some(known(id)));
    let mut inner = object.lock();
    list.stop(&mut inner);
    assert_eq!((inner.def.memory_kib(), inner.taints.len()), (1024, 0));
    drop(inner);
    assert!(list.by_id(id).is_none() && object.summary(|s| s.id) == -1);
    assert_eq!((list.identity("a"), list.identity("b")), (Some(known(-1)), None));
}

#[test]
fn transient_domains_have_no_configuration() {
    let list = list();
    let added = list.add(def("a", 1), true, || ()).expect("new");
    let mut inner = added.object.lock();
    inner.keep_persistent();
    list.start(&added.object, &mut inner);
    let refused = inner.impact(Affect::CONFIG).expect_err("transient");
    assert_eq!(refused.detail(), Some("transient domains do not have any persistent config"));
    drop(inner);
    let refused = list.add(def("a", 1), true, || ()).expect_err("runs");
    assert_eq!(refused.detail(), Some("domain 'a' is already active"));
    // A definition makes it persistent and is used from the next start on.
    assert!(list.add(def("a", 1), false, || ()).expect("defined").existed);
    assert!(added.object.lock().impact(Affect::CONFIG).is_ok());
}

#[test]
fn names_and_uuids_belong_together() {
    let list = list();
    let first = define(&list, "a", 1);
    define(&list, "b", 2);
    let refused = list.add(def("c", 1), false, || ()).expect_err("other name");
    assert_eq!(refused.number(), ErrorNumber::OPERATION_FAILED);
    assert_eq!(
        refused.detail(),
        Some("domain 'a' is already defined with uuid 00000000-0000-0000-0000-000000000001")
    );
    let refused = list.add(def("a", 3), false, || ()).expect_err("other UUID");
    assert_eq!(
        refused.detail(),
        Some("domain 'a' already exists with uuid 00000000-0000-0000-0000-000000000001")
    );
    assert!(list.rename(&mut first.lock(), "a").is_err());
    assert!(list.rename(&mut first.lock(), "b").is_err());
    list.rename(&mut first.lock(), "c").expect("free");
    assert!(list.by_name("a").is_none() && list.by_name("c").is_some());
    assert_eq!(first.summary(|s| s.name.to_string()), "c");
    list.remove(&mut first.lock());
    assert!(first.lock().gone && list.by_uuid(&first.uuid).is_none());
    let names: Vec<_> = list.all().iter().map(|o| o.summary(|s| s.name.to_string())).collect();
    assert_eq!(names, ["b"]);
}

#[test]
fn filters() {
    let list = list();
    let running = define(&list, "a", 1);
    list.start(&running, &mut running.lock());
    running.lock().set_state(DomainState::Running, 1);
    let off = define(&list, "b", 2);
    off.lock().autostart = true;
    let count = |flags| list.filtered(DomainFilter::new(flags)).len();
    // All; active; inactive; both; persistent; transient; running; shut off; autostart; running with autostart.
    let asked = [0, 1, 2, 3, 4, 8, 0x10, 0x40, 0x400, 0x410, 0x2000];
    assert_eq!(asked.map(count), [2, 1, 1, 2, 2, 0, 1, 1, 1, 0, 2]);
    // What nobody asks about is not looked for.
    let none = |_| panic!("asked");
    assert!(DomainFilter::new(0x30 | 0xc00).lets_pass(DomainState::Paused, none));
    assert!(!DomainFilter::new(0x10 | 0x400).lets_pass(DomainState::Paused, none));
}

#[test]
fn states_have_their_numbers() {
    assert_eq!(DomainState::from_number(5), Some(DomainState::Shutoff));
    assert_eq!(DomainState::from_number(8), None);
    assert_eq!(DomainState::Paused.reason_from_name("migration"), Some(2));
}

/// Looking up, adding and removing one of very many domains is no slower than one of a few: a scan would take hundreds of
/// times as long, and the limit is a generous thirty.
#[test]
fn a_hundred_thousand_domains() {
    let template = def("template", 0);
    let fill = |count: u32| {
        let list = list();
        for number in 1..=count {
            let uuid = Some(format!("00000000-0000-0000-0000-{number:012x}"));
            let def = Domain { name: format!("guest{number}"), uuid, ..template.clone() };
            list.add(def, false, || ()).expect("new");
        }
        list
    };
    let round = |list: &DomainList<()>, count: u32| {
        let started = Instant::now();
        for number in (1..=count).step_by((count / 100) as usize) {
            let object = list.by_name(&format!("guest{number}")).expect("there");
            assert!(list.by_uuid(&object.uuid).is_some());
            let id = list.start(&object, &mut object.lock());
            assert!(list.by_id(id).is_some());
            list.stop(&mut object.lock());
            let def = object.lock().def.as_ref().clone();
            list.remove(&mut object.lock());
            list.add(def, false, || ()).expect("free again");
        }
        started.elapsed()
    };
    let (few, many) = (fill(1_000), fill(100_000));
    let best = |list: &DomainList<()>, count| (0..5).map(|_| round(list, count)).min().unwrap_or_default();
    let (few, many) = (best(&few, 1_000), best(&many, 100_000));
    assert!(many < few * 30, "100 rounds took {many:?} with 100,000 domains and {few:?} with 1,000");
}
