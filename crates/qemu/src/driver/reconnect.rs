//! Finding the guests again that outlived their manager.
//!
//! Upstream: `qemuProcessReconnectAll`. The status document says which guests there were; the emulator holds a lock on its pid file
//! while it lives, so a process id that was given to somebody else is never mistaken for it.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::consts;
use ferrovirt::event::Event;
use ferrovirt_util::process::Process;
use ferrovirt_util::{Result, file, pid_file, root};

use super::domain::{Domain, Live};
use super::dump;
use super::events::Forwarder;
use super::instance::{Instance, uuid_of};
use super::start::set_terminals;
use super::status::Status;
use crate::monitor::command::{QueryChardev, QueryStatus, Status as RunStatus};
use crate::monitor::{Monitor, MonitorError, Pending};
use crate::process;
use crate::process::paths::{GuestPaths, is_document};

/// Time that all emulators together have to answer when a root is opened. A guest whose monitor hangs is kept as it was.
const PATIENCE: Duration = Duration::from_secs(3);

/// A guest whose emulator was asked and has not answered yet.
struct Asked {
    domain: Arc<Domain>,
    id: i32,
    status: Pending<RunStatus>,
    chardevs: Pending<Vec<crate::monitor::command::Chardev>>,
}

/// Finds all guests of the root.
pub(super) fn all(instance: &Arc<Instance>) {
    let names = file::list_dir(&instance.dirs.run).unwrap_or_default();
    let mut asked = Vec::new();
    for path in names.iter().map(|name| instance.dirs.run.join(name)).filter(|path| is_document(path)) {
        match one(instance, &path) {
            Ok(found) => asked.extend(found),
            Err(error) => log::error!("cannot take up the guest of {}: {error}", path.display()),
        }
    }
    let end = Instant::now() + PATIENCE;
    for guest in asked {
        finish(instance, guest, end.saturating_duration_since(Instant::now()));
    }
}

fn one(instance: &Arc<Instance>, path: &Path) -> Result<Option<Asked>> {
    let status = Status::load(path)?;
    let definition = status.definition.clone();
    let id = definition.id.unwrap_or(0);
    instance.reserve_id(id);
    let paths = GuestPaths::new(&instance.dirs, id, &definition.name);
    let uuid = uuid_of(&definition)?;
    let domain = instance.by_uuid(&uuid).unwrap_or_else(|| {
        let domain = Domain::new(uuid, definition.name.as_str().into(), None);
        instance.add(&domain);
        domain
    });
    let alive = pid_file::read_if_alive(&paths.pid_file, None)?;
    let process = alive.map(Process::open).transpose().unwrap_or(None);
    let process = match process {
        Some(process) if !status.starting && !status.shut_down => process,
        other => {
            if let Some(process) = other {
                process::end(&process, false)?;
            }
            gone(instance, &domain, &paths, status.starting);
            return Ok(None);
        }
    };
    let process = Arc::new(process);
    let Ok(socket) = root::connect_stream(&paths.monitor) else {
        process::end(&process, false)?;
        gone(instance, &domain, &paths, false);
        return Ok(None);
    };
    let forwarder = Forwarder { work: instance.work.clone(), domain: Arc::downgrade(&domain), id };
    let monitor = Monitor::new(socket, &instance.io, Arc::new(forwarder))?;
    {
        let mut state = domain.state();
        state.set(status.state, status.reason);
        state.live = Some(Live {
            id,
            definition: Arc::new(definition),
            process: Arc::clone(&process),
            watch: None,
            monitor: monitor.clone(),
            paths,
            shut_down: false,
            fake_reboot: false,
            autodestroy: None,
            balloon_kib: None,
            channels: Vec::new(),
            dumped: None,
            resume: status.resume,
            starting: false,
            deferred: Vec::new(),
            ending: None,
            pausing: None,
        });
    }
    instance.watch_exit(&domain, id, &process)?;
    let asked =
        monitor.start(&QueryStatus {}).and_then(|status| Ok((status, monitor.start(&QueryChardev {})?)));
    let (status, chardevs) = asked?;
    Ok(Some(Asked { domain, id, status, chardevs }))
}

/// The guest has ended while nobody looked.
fn gone(instance: &Instance, domain: &Arc<Domain>, paths: &GuestPaths, starting: bool) {
    if let Err(error) = paths.remove() {
        log::error!("cannot remove the files of {}: {error}", domain.name);
    }
    let transient = {
        let mut state = domain.state();
        let reason = if starting { consts::DOMAIN_SHUTOFF_FAILED } else { consts::DOMAIN_SHUTOFF_UNKNOWN };
        state.set(consts::DOMAIN_SHUTOFF, reason);
        state.config.is_none()
    };
    if transient {
        instance.remove(domain);
    }
    if !starting {
        let detail = consts::DOMAIN_EVENT_STOPPED_FAILED;
        let event = Event::lifecycle(domain.reference(), consts::DOMAIN_EVENT_STOPPED, detail);
        instance.backlog.lock().push(event);
    }
}

/// Takes over what the emulator says about itself.
fn finish(instance: &Arc<Instance>, guest: Asked, timeout: Duration) {
    let answer: Result<_, MonitorError> =
        guest.status.wait(timeout).and_then(|status| Ok((status, guest.chardevs.wait(timeout)?)));
    let (status, chardevs) = match answer {
        Ok(answer) => answer,
        Err(error) => {
            log::warn!("the guest {} is taken up as it was: {error}", guest.domain.name);
            return;
        }
    };
    let (state, event) = match status.status.as_str() {
        "shutdown" => {
            // It switched itself off; the emulator only waits for its end.
            if let Some(live) = guest.domain.state().live.as_mut().filter(|live| live.id == guest.id) {
                live.shut_down = true;
            }
            let process = guest.domain.state().live.as_ref().map(|live| Arc::clone(&live.process));
            if let Some(process) = process
                && let Err(error) = process::end(&process, false)
            {
                log::error!("{error}");
            }
            let reference = guest.domain.reference();
            let detail = consts::DOMAIN_EVENT_STOPPED_SHUTDOWN;
            instance.exited(&guest.domain, guest.id);
            let event = Event::lifecycle(reference, consts::DOMAIN_EVENT_STOPPED, detail);
            instance.backlog.lock().push(event);
            return;
        }
        _ if status.running => {
            let event = (consts::DOMAIN_EVENT_RESUMED, consts::DOMAIN_EVENT_RESUMED_UNPAUSED);
            ((consts::DOMAIN_RUNNING, consts::DOMAIN_RUNNING_UNKNOWN), event)
        }
        _ => {
            let event = (consts::DOMAIN_EVENT_SUSPENDED, consts::DOMAIN_EVENT_SUSPENDED_PAUSED);
            ((consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_UNKNOWN), event)
        }
    };
    let changed = {
        let mut current = guest.domain.state();
        if let Some(live) = current.live.as_mut().filter(|live| live.id == guest.id) {
            let mut definition = live.definition.as_ref().clone();
            set_terminals(&mut definition, &chardevs);
            live.definition = Arc::new(definition);
        }
        let changed = current.state != state.0;
        if changed {
            current.set(state.0, state.1);
        }
        changed
    };
    if changed {
        let event = Event::lifecycle(guest.domain.reference(), event.0, event.1);
        instance.backlog.lock().push(event);
    }
    if guest.domain.state().live.as_ref().is_some_and(|live| live.resume) {
        dump::take_up(instance, &guest.domain);
    }
}
