//! The guest's memory in a file, and what becomes of dumps that are given up.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test helper that fails is a failed test")]

mod common;

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, Instant};

use common::{Events, PATIENCE, Root};
use ferrovirt::{Domain, Error, ErrorNumber, consts};
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::stat::Mode;

const ELF: u32 = 0;
const ZLIB: u32 = 1;

fn started(root: &Root, name: &str) -> Domain {
    let domain = root.bootable(name, "q35");
    domain.create().unwrap();
    domain
}

fn running(domain: &Domain) -> bool {
    domain.state(0).unwrap().0 == consts::DOMAIN_RUNNING
}

fn wait_until(what: &str, holds: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < end, "{what} does not come");
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn head(path: &Path) -> [u8; 8] {
    let mut head = [0; 8];
    File::open(path).unwrap().read_exact(&mut head).unwrap();
    head
}

/// Dumps to a file of that name in the root's folder.
fn dump(root: &Root, domain: &Domain, name: &str, format: u32, flags: u32) -> Result<(), Error> {
    domain.core_dump_with_format(root.folder.join(name).to_str().unwrap(), format, flags)
}

#[test]
fn memory_becomes_a_core_file_and_the_guest_goes_on() {
    let root = Root::new();
    let domain = root.bootable("core", "q35");
    let error = dump(&root, &domain, "core", ELF, consts::DUMP_MEMORY_ONLY).unwrap_err();
    assert_eq!((error.number(), root.folder.join("core").exists()), (ErrorNumber::OPERATION_INVALID, false));
    domain.create().unwrap();
    let events = Events::new(&root.connect);
    dump(&root, &domain, "core", ELF, consts::DUMP_MEMORY_ONLY).unwrap();
    assert_eq!(&head(&root.folder.join("core"))[..6], b"\x7fELF\x02\x01");
    let length = root.folder.join("core").metadata().unwrap().len();
    assert!((32 << 20..48 << 20).contains(&length), "{length}");
    assert!(running(&domain));
    events.wait_for((consts::DOMAIN_EVENT_SUSPENDED, consts::DOMAIN_EVENT_SUSPENDED_PAUSED));
    events.wait_for((consts::DOMAIN_EVENT_RESUMED, consts::DOMAIN_EVENT_RESUMED_UNPAUSED));
    // What it was can be asked once.
    let completed = consts::DOMAIN_JOB_STATS_COMPLETED;
    let (kind, params) = domain.job_stats(completed).unwrap();
    assert_eq!(kind, consts::DOMAIN_JOB_COMPLETED);
    assert_eq!(params.int("operation").unwrap(), Some(consts::DOMAIN_JOB_OPERATION_DUMP));
    assert!(params.ullong("memory_total").unwrap().is_some_and(|total| total >= 32 << 20));
    assert_eq!(domain.job_stats(completed).unwrap().0, consts::DOMAIN_JOB_NONE);
    assert_eq!(domain.job_info().unwrap().type_, consts::DOMAIN_JOB_NONE);

    dump(&root, &domain, "kdump", ZLIB, consts::DUMP_MEMORY_ONLY | consts::DUMP_LIVE).unwrap();
    assert_eq!(&head(&root.folder.join("kdump")), b"makedump");
    wait_until("the running guest", || running(&domain));
    domain.suspend().unwrap();
    dump(&root, &domain, "paused", ELF, consts::DUMP_MEMORY_ONLY | consts::DUMP_BYPASS_CACHE).unwrap();
    assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
    domain.destroy().unwrap();
}

#[test]
fn the_whole_state_is_what_a_migration_sends() {
    let root = Root::new();
    let domain = started(&root, "state");
    for flags in [0, consts::DUMP_LIVE, consts::DUMP_RESET] {
        dump(&root, &domain, "state", ELF, flags).unwrap();
        assert_eq!(&head(&root.folder.join("state"))[..4], b"QEVM");
        wait_until("the running guest", || running(&domain));
    }
    domain.destroy().unwrap();
}

#[test]
fn a_guest_that_was_to_crash_is_gone() {
    let root = Root::new();
    let domain = started(&root, "crash");
    let events = Events::new(&root.connect);
    dump(&root, &domain, "core", ELF, consts::DUMP_MEMORY_ONLY | consts::DUMP_CRASH).unwrap();
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_CRASHED));
    events.wait_for((consts::DOMAIN_EVENT_STOPPED, consts::DOMAIN_EVENT_STOPPED_CRASHED));
    assert!(root.leftovers().is_empty(), "{:?}", root.leftovers());
}

#[test]
fn what_cannot_be_written_leaves_no_file_and_a_running_guest() {
    let root = Root::new();
    let domain = started(&root, "refused");
    let memory = consts::DUMP_MEMORY_ONLY;
    for (name, format, flags, number) in [
        ("none/core", ELF, memory, ErrorNumber::SYSTEM_ERROR),
        ("core", 77, memory, ErrorNumber::INVALID_ARG),
        ("core", ZLIB, 0, ErrorNumber::OPERATION_UNSUPPORTED),
        // No Windows runs there.
        ("core", 4, memory, ErrorNumber::OPERATION_FAILED),
        ("core", ELF, 1 << 20, ErrorNumber::INVALID_ARG),
    ] {
        let error = dump(&root, &domain, name, format, flags).unwrap_err();
        assert_eq!(error.number(), number, "{name} {format}: {error}");
        assert!(!root.folder.join("core").exists(), "{name} {format}");
        wait_until("the running guest", || running(&domain));
    }
    // Nobody reads this pipe, and it is not ours to remove.
    nix::unistd::mkfifo(&root.folder.join("pipe"), Mode::S_IRWXU).unwrap();
    let error = dump(&root, &domain, "pipe", ELF, memory).unwrap_err();
    assert_eq!(error.int1(), libc::ENXIO, "{error}");
    assert!(root.folder.join("pipe").exists());
    domain.destroy().unwrap();
}

/// A pipe as target, so that a dump lasts until somebody reads.
fn pipe(root: &Root) -> File {
    let path = root.folder.join("pipe");
    nix::unistd::mkfifo(&path, Mode::S_IRWXU).unwrap();
    let flags = OFlag::O_RDONLY | OFlag::O_NONBLOCK | OFlag::O_CLOEXEC;
    let reader = File::from(nix::fcntl::open(&path, flags, Mode::empty()).unwrap());
    fcntl(&reader, FcntlArg::F_SETFL(OFlag::empty())).unwrap();
    reader
}

/// Calls `meanwhile` while a dump to a pipe that nobody reads is under way; the dump's outcome.
fn during_dump(
    root: &Root,
    domain: &Domain,
    flags: u32,
    meanwhile: impl FnOnce(),
) -> (Result<(), Error>, Duration) {
    std::thread::scope(|scope| {
        let dumping = scope.spawn(|| {
            let outcome = dump(root, domain, "pipe", ELF, flags);
            (outcome, Instant::now())
        });
        wait_until("the dump", || domain.job_info().is_ok_and(|job| job.data_total > 0));
        assert!(!dumping.is_finished());
        let start = Instant::now();
        meanwhile();
        let (outcome, end) = dumping.join().unwrap();
        (outcome, end.saturating_duration_since(start))
    })
}

#[test]
fn a_job_is_seen_and_the_whole_state_can_be_given_up() {
    let root = Root::new();
    let domain = started(&root, "aborted");
    let mut reader = pipe(&root);
    let (outcome, _) = during_dump(&root, &domain, 0, || {
        assert_eq!(domain.job_info().unwrap().type_, consts::DOMAIN_JOB_UNBOUNDED);
        assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
        domain.abort_job().unwrap();
        // QEMU sees it when its write returns.
        std::io::copy(&mut reader, &mut std::io::sink()).unwrap();
    });
    let error = outcome.unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_ABORTED, "{error}");
    wait_until("the running guest", || running(&domain));
    assert_eq!(domain.abort_job().unwrap_err().number(), ErrorNumber::OPERATION_INVALID);
    domain.destroy().unwrap();
}

#[test]
fn a_memory_dump_cannot_be_aborted_but_its_caller_can_leave() {
    let root = Root::new();
    let domain = started(&root, "left");
    let mut reader = pipe(&root);
    let start = Instant::now();
    let error = ferrovirt::call::with_deadline(Duration::from_millis(700), || {
        dump(&root, &domain, "pipe", ELF, consts::DUMP_MEMORY_ONLY).unwrap_err()
    });
    assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT, "{error}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    // The emulator is still at it: the domain is in use, and says so.
    let error = domain.abort_job().unwrap_err();
    assert!(error.message().ends_with("cannot abort memory-only dump"), "{error}");
    let hurried = ferrovirt::call::with_deadline(Duration::from_millis(100), || domain.resume());
    assert!(hurried.unwrap_err().message().contains("held by monitor=virDomainCoreDumpWithFormat"));
    assert_eq!(domain.state(0).unwrap().0, consts::DOMAIN_PAUSED);
    std::io::copy(&mut reader, &mut std::io::sink()).unwrap();
    wait_until("the running guest", || running(&domain));
    domain.suspend().unwrap();
    domain.destroy().unwrap();
}

#[test]
fn a_killed_emulator_ends_the_dump_at_once() {
    let root = Root::new();
    let domain = started(&root, "killed");
    let reader = pipe(&root);
    let (outcome, elapsed) = during_dump(&root, &domain, consts::DUMP_MEMORY_ONLY, || {
        for pid in common::emulators(&root.folder) {
            let killed = std::process::Command::new("kill").args(["-9", &pid.to_string()]).status();
            assert!(killed.unwrap().success());
        }
    });
    assert!(outcome.is_err());
    assert!(elapsed < Duration::from_secs(5), "{elapsed:?}");
    wait_until("the end", || !domain.is_active().unwrap());
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_CRASHED));
    // The state says so first.
    wait_until("what it leaves to go", || root.leftovers().is_empty());
    drop(reader);
    domain.create().unwrap();
    domain.destroy().unwrap();
}

#[test]
fn a_guest_can_be_destroyed_during_its_dump() {
    let root = Root::new();
    let domain = started(&root, "destroyed");
    let reader = pipe(&root);
    let (outcome, _) = during_dump(&root, &domain, consts::DUMP_MEMORY_ONLY, || domain.destroy().unwrap());
    assert!(outcome.is_err());
    assert_eq!(domain.state(0).unwrap(), (consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_DESTROYED));
    drop(reader);
    domain.undefine().unwrap();
}
