//! The device name counter: several drivers in several processes, wrapping, names in use.

use std::collections::BTreeSet;
use std::os::fd::AsFd as _;
use std::path::Path;
use std::process::{Command, Stdio};

use ferrovirt_util::netdev::bridge::{self, BridgeOptions};
use ferrovirt_util::netdev::link;
use ferrovirt_util::netdev::name::{MACVTAP, Template, VNET};
use ferrovirt_util::netdev::tap::{self, TapOptions};
use ferrovirt_util::netdev::{NameAllocator, NetDevError};
use ferrovirt_util::sys::netdev as sys;

use crate::netns;

const PROCESSES: usize = 2;
const DRIVERS: usize = 2;
/// Per driver. The kernel takes some ten milliseconds to remove a tap, all processes together.
const ROUNDS: usize = 500;
const DIR: &str = "FERROVIRT_TEST_NAMES_DIR";

/// Creates and destroys taps on behalf of one driver; answers with the names in their order.
fn driver(names: &NameAllocator, owner: &str) -> Vec<String> {
    let options = TapOptions { owner: Some(owner), ..Default::default() };
    let round = |_| {
        let tap = tap::create(names, &options).unwrap();
        let seen = link::query(tap.ifindex).unwrap();
        assert_eq!((seen.name.as_str(), seen.alias.as_str()), (tap.name.as_str(), owner));
        assert_eq!(sys::tun_device(tap.fds[0].as_fd()).unwrap().0, tap.name);
        tap.name
    };
    (0..ROUNDS).map(round).collect()
}

/// Not a test of its own: a second process of the tests below, in their network namespace.
#[test]
fn worker_process() {
    let Some(dir) = std::env::var_os(DIR) else { return };
    // Each driver is a cdylib with its own statics, hence its own allocator.
    let names = || match dir.is_empty() {
        true => NameAllocator::process_local(),
        false => NameAllocator::new(&dir),
    };
    let run = |n: usize| driver(&names(), &format!("p{}-d{n}", std::process::id()));
    let lists: Vec<_> = std::thread::scope(|scope| {
        let drivers: Vec<_> = (0..DRIVERS).map(|n| scope.spawn(move || run(n))).collect();
        drivers.into_iter().map(|d| d.join().unwrap()).collect()
    });
    for list in lists {
        println!("LIST {}", list.join(" "));
    }
}

fn run_processes(dir: Option<&Path>) -> Vec<Vec<String>> {
    let exe = std::env::current_exe().unwrap();
    let spawn = |_| {
        let mut command = Command::new(&exe);
        command.args(["--exact", "names::worker_process", "--nocapture"]);
        command.env(DIR, dir.unwrap_or(Path::new(""))).stdout(Stdio::piped());
        command.spawn().unwrap()
    };
    let children: Vec<_> = (0..PROCESSES).map(spawn).collect();
    let mut lists = Vec::new();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).unwrap();
        let of_line = |line: &str| {
            let (_, list) = line.split_once("LIST ")?;
            Some(list.split(' ').map(str::to_owned).collect())
        };
        lists.extend(text.lines().filter_map(of_line).collect::<Vec<Vec<String>>>());
    }
    assert_eq!(lists.len(), PROCESSES * DRIVERS);
    lists
}

/// Devices of somebody else that stand in the way.
fn obstacles() -> Vec<link::Link> {
    let names = NameAllocator::process_local();
    for name in ["vnet100", "vnet402"] {
        let options =
            TapOptions { name: Some(name), persistent: true, owner: Some("theirs"), ..Default::default() };
        tap::create(&names, &options).unwrap();
    }
    bridge::create("vnet200", &BridgeOptions { alias: Some("theirs"), ..Default::default() }).unwrap();
    let theirs: Vec<_> = link::list().unwrap().into_iter().filter(|l| l.alias == "theirs").collect();
    assert_eq!(theirs.len(), 3);
    theirs
}

#[test]
fn drivers_of_several_processes_never_share_a_name() {
    if !netns::enter() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    // The counter begins below the obstacles.
    std::fs::write(dir.path().join("device-names"), "vnet%d 5\n").unwrap();
    let theirs = obstacles();
    let lists = run_processes(Some(dir.path()));
    let all: BTreeSet<_> = lists.iter().flatten().collect();
    assert_eq!(all.len(), PROCESSES * DRIVERS * ROUNDS, "a name came twice");
    let after: Vec<_> = link::list().unwrap().into_iter().filter(|l| l.alias == "theirs").collect();
    assert_eq!(after, theirs, "somebody else's device was touched");
    assert!(theirs.iter().all(|l| !all.contains(&l.name)));
    assert!(!all.contains(&"vnet4".to_owned()) && all.contains(&"vnet5".to_owned()));
}

#[test]
fn without_the_file_creation_is_still_exclusive() {
    if !netns::enter() {
        return;
    }
    let theirs = obstacles();
    for list in run_processes(None) {
        assert!(list.windows(2).all(|pair| pair[0] != pair[1]), "the same name twice in a row");
        assert!(theirs.iter().all(|l| !list.contains(&l.name)));
    }
    let after: Vec<_> = link::list().unwrap().into_iter().filter(|l| l.alias == "theirs").collect();
    assert_eq!(after, theirs, "somebody else's device was touched");
}

#[test]
fn starts_after_the_names_that_exist() {
    if !netns::enter() {
        return;
    }
    bridge::create("start41", &BridgeOptions::default()).unwrap();
    bridge::create("start007", &BridgeOptions::default()).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let names = NameAllocator::new(dir.path());
    let template = Template::parse("start%d").unwrap();
    assert_eq!(names.next(template), "start42");
    names.reserve("start99", template);
    names.reserve("start50", template);
    names.reserve("other7", template);
    assert_eq!(names.next(template), "start100");
    // A second user of the directory goes on; so does this process when the file is lost.
    assert_eq!(NameAllocator::new(dir.path()).next(template), "start101");
    std::fs::remove_file(dir.path().join("device-names")).unwrap();
    assert_eq!(names.next(template), "start102");
    std::fs::write(dir.path().join("device-names"), "start%d nonsense\nvnet%d 3\n\u{0}\n").unwrap();
    assert_eq!(names.next(template), "start103");
    let text = std::fs::read_to_string(dir.path().join("device-names")).unwrap();
    assert_eq!(text, "start%d 104\nvnet%d 3\n");
}

#[test]
fn wraps() {
    if !netns::enter() {
        return;
    }
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("device-names");
    std::fs::write(&file, "macvtap%d 99999998\nvnet%d 2147483647\nfourteen-chars%d 8\n").unwrap();
    let names = NameAllocator::new(dir.path());
    let next = |text| names.next(Template::parse(text).unwrap());
    assert_eq!(
        [next(MACVTAP), next(MACVTAP), next(MACVTAP)],
        ["macvtap99999998", "macvtap99999999", "macvtap0"]
    );
    assert_eq!([next(VNET), next(VNET)], ["vnet2147483647", "vnet0"]);
    // After the wrap a running guest's high number does not move the counter back up.
    names.reserve("macvtap99999990", Template::parse(MACVTAP).unwrap());
    assert_eq!(next(MACVTAP), "macvtap1");

    let options = TapOptions { name: Some("fourteen-chars%d"), ..Default::default() };
    let taps: Vec<_> = (0..10).map(|_| tap::create(&names, &options).unwrap()).collect();
    let order: String = taps.iter().filter_map(|t| t.name.chars().last()).collect();
    assert_eq!(order, "8901234567");
    let refused = tap::create(&names, &options).unwrap_err();
    assert_eq!(refused.to_string(), "no unused fourteen-chars%d names available");
    let no_room = TapOptions { name: Some("fifteen-letters%d"), ..Default::default() };
    assert!(matches!(tap::create(&names, &no_room), Err(NetDevError::NoNames { .. })));
}

#[test]
fn a_stopped_holder_of_the_lock_does_not_stop_us() {
    let dir = tempfile::tempdir().unwrap();
    let holder = std::fs::File::create(dir.path().join("device-names")).unwrap();
    holder.lock().unwrap();
    let start = std::time::Instant::now();
    let names = NameAllocator::new(dir.path());
    let first = names.next(Template::parse("locked%d").unwrap());
    assert!(start.elapsed().as_secs() < 5);
    assert_ne!(names.next(Template::parse("locked%d").unwrap()), first);
}

#[test]
fn templates() {
    assert!(Template::parse("tap0").is_none());
    assert!(Template::parse("a%d%d").is_none());
    assert!(Template::parse("a%db%").is_none());
    assert!(Template::parse("a%s").is_none());
    let template = Template::parse("a%d.x").unwrap();
    assert_eq!(template.name(7), "a7.x");
    assert_eq!(template.number("a7.x"), Some(7));
    assert_eq!(template.number("a07.x"), None);
    assert_eq!(template.number("a.x"), None);
    assert_eq!(template.count(), 1 << 31);
    assert_eq!(Template::parse(MACVTAP).unwrap().count(), 100_000_000);
}
