//! A private network namespace for the calling test thread.

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, unshare};

/// Moves the calling thread (each test has one of its own) to a new network namespace with its own view of `/sys`.
/// Without the right to do so: `false`, and under CI a failure.
pub(crate) fn enter() -> bool {
    let moved = unshare(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS).and_then(|()| {
        let none = None::<&str>;
        mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)?;
        mount(Some("sysfs"), "/sys", Some("sysfs"), MsFlags::empty(), none)
    });
    match moved {
        Ok(()) => true,
        Err(e) if std::env::var_os("CI").is_some() => panic!("no network namespace: {e}"),
        Err(e) => {
            eprintln!("skipped: no network namespace: {e}");
            false
        }
    }
}
