//! I/O threads of a domain.

use ferrovirt::object::DomainRef;
use ferrovirt::record::IothreadInfo;
use ferrovirt::{Result, consts};
use ferrovirt_conf::document_errors;
use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::basic::Iothread;
use ferrovirt_conf::domain::tune::IothreadPin;
use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::typed_param::{AllowedParam, TypedParams};

use crate::connection::only_flags;
use crate::machine::{CONFIG, Change, LIVE};
use crate::pin;
use crate::state::State;

document_errors! {
    /// A thread that is refused.
    pub(crate) IothreadError in TEST {
        INVALID_ARG Zero = "invalid value of 0 for iothread_id";
        INVALID_ARG NoPinned(u32) = "iothreadid {0} not found";
        INVALID_ARG NoThread(u32) = "cannot find IOThread '{0}' in iothreadids";
    }
}

document_errors! {
    /// A thread that is refused for what the document says.
    pub(crate) IothreadUseError in DOMAIN {
        INVALID_ARG InUse(u32) = "an IOThread is already using iothread_id '{0}'";
        INVALID_ARG NotListed(u32) = "cannot find IOThread '{0}' in iothreadids list";
        INVALID_ARG UsedByDisk(u32, String) = "cannot remove IOThread {0} since it is being used by disk '{1}'";
        INVALID_ARG UsedByController(u32) = "cannot remove IOThread '{0}' since it is being used by controller";
    }
}

/// The numbers of the threads: those that the document lists, and the lowest free ones for the rest.
fn ids(def: &Domain) -> Vec<u32> {
    let mut ids: Vec<u32> = def.iothread_ids.iter().map(|thread| thread.id).collect();
    let wanted = def.iothreads.unwrap_or_default() as usize;
    let mut next = 1;
    while ids.len() < wanted {
        if !ids.contains(&next) {
            ids.push(next);
        }
        next += 1;
    }
    ids
}

/// How a thread waits for work.
#[derive(Clone, Debug)]
pub(crate) struct Polling {
    pub(crate) id: u32,
    pub(crate) max_ns: u64,
    pub(crate) grow: u32,
    pub(crate) shrink: u32,
}

impl Polling {
    fn new(id: u32) -> Self {
        Self { id, max_ns: 32768, grow: 0, shrink: 0 }
    }
}

/// Lists all threads if the document lists any.
pub(crate) fn complete(def: &mut Domain) {
    if !def.iothread_ids.is_empty() {
        list_all(def);
    }
}

/// Lists all threads in the document, so that one can be added or taken away.
fn list_all(def: &mut Domain) {
    for id in ids(def) {
        if !def.iothread_ids.iter().any(|thread| thread.id == id) {
            def.iothread_ids.push(Iothread { id, ..Iothread::default() });
        }
    }
}

/// The numbers need not be said if they are those that nobody chose.
fn hide_default_ids(def: &mut Domain) {
    let plain = |(id, thread): (u32, &Iothread)| *thread == Iothread { id, ..Iothread::default() };
    if (1..).zip(&def.iothread_ids).all(plain) {
        def.iothread_ids.clear();
    }
}

pub(crate) fn info(state: &State, domain: &DomainRef, flags: u32) -> Result<Vec<IothreadInfo>> {
    only_flags("testDomainGetIOThreadInfo", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let pins = def.cputune.as_ref().map(|tune| tune.iothread_pins.as_slice()).unwrap_or_default();
    let info = |id: u32| {
        let own = pins.iter().find(|pin| pin.iothread == id).map(|pin| pin::cpus(&pin.cpuset));
        let set = own.unwrap_or_else(|| pin::iothread_default(def));
        let bytes = set.last_set().map_or(1, |last| last / 8 + 1);
        let mut cpumap = vec![0; bytes];
        set.copy_to_bytes(&mut cpumap);
        IothreadInfo { id, cpumap }
    };
    Ok(ids(def).into_iter().map(info).collect())
}

/// Runs `change` on the one document that `flags` name.
fn change(inner: &mut Change<'_>, flags: u32, change: impl FnOnce(&mut Domain) -> Result<()>) -> Result<()> {
    inner.one(flags)?;
    match inner.affected(flags)? {
        (Some(def), _) | (None, Some(def)) => change(def),
        (None, None) => Ok(()),
    }
}

pub(crate) fn add(state: &State, domain: &DomainRef, id: u32, flags: u32) -> Result<()> {
    only_flags("testDomainAddIOThread", flags, LIVE | CONFIG)?;
    if id == 0 {
        return Err(IothreadError::Zero.into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    change(&mut inner, flags, |def| {
        list_all(def);
        if def.iothread_ids.iter().any(|thread| thread.id == id) {
            return Err(IothreadUseError::InUse(id).into());
        }
        def.iothread_ids.push(Iothread { id, ..Iothread::default() });
        def.iothreads = u32::try_from(def.iothread_ids.len()).ok();
        Ok(())
    })?;
    if inner.impact(flags)?.live() {
        inner.private.iothreads.push(Polling::new(id));
    }
    Ok(())
}

pub(crate) fn delete(state: &State, domain: &DomainRef, id: u32, flags: u32) -> Result<()> {
    only_flags("testDomainDelIOThread", flags, LIVE | CONFIG)?;
    if id == 0 {
        return Err(IothreadError::Zero.into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    change(&mut inner, flags, |def| {
        if !ids(def).contains(&id) {
            return Err(IothreadUseError::NotListed(id).into());
        }
        check_unused(def, id)?;
        let chosen = !def.iothread_ids.is_empty();
        list_all(def);
        def.iothread_ids.retain(|thread| thread.id != id);
        def.iothreads = u32::try_from(def.iothread_ids.len()).ok().filter(|count| *count > 0);
        if !chosen {
            hide_default_ids(def);
        }
        if let Some(tune) = &mut def.cputune {
            tune.iothread_pins.retain(|pin| pin.iothread != id);
        }
        Ok(())
    })?;
    if inner.impact(flags)?.live() {
        inner.private.iothreads.retain(|thread| thread.id != id);
    }
    Ok(())
}

fn check_unused(def: &Domain, id: u32) -> Result<()> {
    let uses = |thread: Option<u32>| thread == Some(id);
    let disk = def
        .devices
        .disks
        .iter()
        .find(|disk| disk.driver.as_ref().is_some_and(|driver| uses(driver.iothread)));
    if let Some(disk) = disk {
        let target = disk.target.dev.clone().unwrap_or_default();
        return Err(IothreadUseError::UsedByDisk(id, target).into());
    }
    let mut controllers = def.devices.controllers.iter();
    if controllers.any(|controller| controller.driver.as_ref().is_some_and(|driver| uses(driver.iothread))) {
        return Err(IothreadUseError::UsedByController(id).into());
    }
    Ok(())
}

pub(crate) fn pin(state: &State, domain: &DomainRef, id: u32, map: &[u8], flags: u32) -> Result<()> {
    only_flags("testDomainPinIOThread", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    change(&mut machine.lock(), flags, |def| {
        let set = Bitmap::from_bytes(map);
        if !ids(def).contains(&id) {
            return Err(IothreadError::NoPinned(id).into());
        }
        let pins = &mut def.cputune.get_or_insert_default().iothread_pins;
        pins.retain(|pin| pin.iothread != id);
        pins.push(IothreadPin { iothread: id, cpuset: set.to_string() });
        pins.sort_by_key(|pin| pin.iothread);
        Ok(())
    })
}

/// Sets how a thread polls, until the domain ends.
pub(crate) fn set_params(
    state: &State,
    domain: &DomainRef,
    id: u32,
    params: &TypedParams,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSetIOThreadParams", flags, LIVE)?;
    let rule = |field, type_number| AllowedParam { field, type_number, multiple: false };
    params.validate(&[
        rule(consts::DOMAIN_IOTHREAD_POLL_MAX_NS, consts::TYPED_PARAM_ULLONG),
        rule(consts::DOMAIN_IOTHREAD_POLL_GROW, consts::TYPED_PARAM_UINT),
        rule(consts::DOMAIN_IOTHREAD_POLL_SHRINK, consts::TYPED_PARAM_UINT),
    ])?;
    if id == 0 {
        return Err(IothreadError::Zero.into());
    }
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    if !ids(inner.one(flags)?).contains(&id) {
        return Err(IothreadError::NoThread(id).into());
    }
    let threads = &mut inner.private.iothreads;
    let at = threads.iter().position(|thread| thread.id == id).unwrap_or_else(|| {
        threads.push(Polling::new(id));
        threads.len() - 1
    });
    let thread = &mut threads[at];
    if let Some(max_ns) = params.ullong(consts::DOMAIN_IOTHREAD_POLL_MAX_NS)? {
        thread.max_ns = max_ns;
    }
    if let Some(grow) = params.uint(consts::DOMAIN_IOTHREAD_POLL_GROW)? {
        thread.grow = grow;
    }
    if let Some(shrink) = params.uint(consts::DOMAIN_IOTHREAD_POLL_SHRINK)? {
        thread.shrink = shrink;
    }
    Ok(())
}
