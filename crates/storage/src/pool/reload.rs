//! What a new manager of a root does first: it reads the documents, finds the pools that still run, and starts those that
//! are to start by themselves.
//!
//! Upstream: `storageStateInitialize`, `storageDriverAutostart`.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt_conf::storage::Pool;
use ferrovirt_util::file;

use super::PoolObject;
use crate::instance::Instance;

/// The file that tells later managers which start of the host has had its autostart.
const AUTOSTARTED: &str = "autostarted";
/// Time that the pools of a root have to be found when it is opened.
const PATIENCE: Duration = Duration::from_secs(5);
/// What distinguishes the starts of the host.
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";
/// Longest such text, in bytes.
const BOOT_ID_MAX: usize = 64;

/// Everything of the above. A pool that cannot be had is reported in the log and left as it is.
pub(crate) fn all(instance: &Arc<Instance>) {
    let was_running = Instance::documents(&instance.dirs.run, Pool::parse_state);
    let running: Vec<_> = was_running.into_iter().filter_map(|def| logged(instance.add(def, true))).collect();
    for def in Instance::documents(&instance.dirs.config, Pool::parse) {
        let link = instance.autostart_link(&def.name);
        // A pool that runs is put in place first, its configuration for the next start beside it.
        let live = running.iter().find(|(pool, _)| *pool.name == *def.name);
        let pool = match live {
            Some((pool, _)) if pool.uuid == def.uuid => {
                pool.lock().new_def = Some(Arc::new(def));
                Some(Arc::clone(pool))
            }
            _ => logged(instance.add(def, false)).map(|(pool, _)| pool),
        };
        if let Some(pool) = pool {
            let mut state = pool.lock();
            state.persistent = true;
            state.autostart = std::fs::symlink_metadata(link).is_ok();
        }
    }
    let autostart = !logged(had_autostart(instance)).unwrap_or(true);
    settle_all(instance, &running, autostart);
}

/// Finds out about each pool on a thread of its own: one whose storage does not answer keeps nobody waiting for longer than
/// [`PATIENCE`], and goes on in the background.
fn settle_all(instance: &Arc<Instance>, running: &[(Arc<PoolObject>, bool)], autostart: bool) {
    let (sender, settled) = channel::<()>();
    for pool in instance.all() {
        let ran = running.iter().any(|(other, _)| Arc::ptr_eq(other, &pool));
        let starts = autostart && pool.lock().autostart;
        if !ran && !starts {
            continue;
        }
        let (instance, sender) = (Arc::clone(instance), sender.clone());
        let work = move || {
            settle(&instance, &pool, ran, starts);
            // Whoever waits is then the only one who holds the instance.
            drop((instance, pool));
            drop(sender);
        };
        if let Err(error) = std::thread::Builder::new().name("ferrovirt-pool".into()).spawn(work) {
            log::error!("cannot start a thread for a pool: {error}");
        }
    }
    drop(sender);
    // Nothing is ever sent: the wait ends when all threads have.
    if settled.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
        log::warn!("some storage pools do not answer yet");
    }
}

/// Has a pool run if it did before, or is to start by itself.
fn settle(instance: &Instance, pool: &PoolObject, ran: bool, starts: bool) {
    let call = Call::default();
    let Some(_job) = logged(pool.begin(&call, "virStateInitialize")) else { return };
    if ran && logged(resume(instance, &call, pool)).is_none() {
        instance.stop(pool);
    }
    let state = pool.lock();
    let (active, persistent) = (state.active, state.persistent);
    drop(state);
    if !active && !persistent {
        instance.forget(pool);
    } else if !active
        && starts
        && let Err(error) = instance.start(&call, pool)
    {
        log::error!("Failed to autostart storage pool '{}': {error}", pool.name);
    }
}

fn logged<T>(result: Result<T>) -> Option<T> {
    result.inspect_err(|error| log::error!("{error}")).ok()
}

/// A pool that ran when the last manager ended: it runs if its storage is still there.
fn resume(instance: &Instance, call: &Call, pool: &PoolObject) -> Result<()> {
    let (backend, def) = (pool.backend()?, pool.def());
    if backend.is_started(&def)? {
        // Also while its volumes are being looked for.
        pool.lock().active = true;
        let contents = backend.contents(call, &def)?;
        pool.lock().fill(contents);
        return Ok(());
    }
    // The host has started anew.
    file::remove_if_exists(instance.state_file(&pool.name))?;
    pool.lock().empty();
    Ok(())
}

/// Whether this start of the host has had its autostart; from now on it has.
///
/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
fn had_autostart(instance: &Instance) -> Result<bool> {
    let marker = instance.dirs.run.join(AUTOSTARTED);
    let boot = file::read_text(BOOT_ID, BOOT_ID_MAX)?;
    let noted = file::read_text_if_exists(&marker, BOOT_ID_MAX)?;
    // The reference leaves the file empty: its folder does not outlive the host's end.
    let had = noted.is_some_and(|noted| noted.is_empty() || noted == boot);
    if !had {
        file::replace(&marker, 0o600, boot)?;
    }
    Ok(had)
}
