//! What a new manager of a root does first: it reads the documents, finds the pools that still run, and starts those that
//! are to start by themselves.
//!
//! Upstream: `storageStateInitialize`, `storageDriverAutostart`.

use std::sync::Arc;

use ferrovirt::Result;
use ferrovirt::call::Call;
use ferrovirt_conf::storage::Pool;
use ferrovirt_util::file;

use super::PoolObject;
use crate::instance::Instance;

/// The file that tells later managers which start of the host has had its autostart.
const AUTOSTARTED: &str = "autostarted";
/// What distinguishes the starts of the host.
const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";
/// Longest such text, in bytes.
const BOOT_ID_MAX: usize = 64;

/// Everything of the above. A pool that cannot be had is reported in the log and left as it is.
pub(crate) fn all(instance: &Arc<Instance>) {
    let call = Call::default();
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
    for (pool, _) in running {
        if logged(resume(instance, &call, &pool)).is_none() {
            instance.stop(&pool);
        }
        let state = pool.lock();
        let forgotten = !state.active && !state.persistent;
        drop(state);
        if forgotten {
            instance.forget(&pool);
        }
    }
    autostart(instance, &call);
}

fn logged<T>(result: Result<T>) -> Option<T> {
    result.inspect_err(|error| log::error!("{error}")).ok()
}

/// A pool that ran when the last manager ended: it runs if its storage is still there.
fn resume(instance: &Instance, call: &Call, pool: &PoolObject) -> Result<()> {
    let (backend, def) = (pool.backend()?, pool.def());
    if backend.is_started(&def)? {
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

/// Starts the pools that ask for it, once in each start of the host.
fn autostart(instance: &Instance, call: &Call) {
    if logged(had_autostart(instance)).unwrap_or(true) {
        return;
    }
    let wanted = |pool: &Arc<PoolObject>| {
        let state = pool.lock();
        state.autostart && !state.active
    };
    for pool in instance.all().into_iter().filter(wanted) {
        if let Err(error) = instance.start(call, &pool) {
            log::error!("Failed to autostart storage pool '{}': {error}", pool.name);
        }
    }
}
