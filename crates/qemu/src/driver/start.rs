//! Starting a guest.

use std::fs::{File, OpenOptions};
use std::net::TcpListener;
use std::os::fd::{OwnedFd, RawFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt_conf::domain::Domain as Definition;
use ferrovirt_conf::domain::chardev::{ChannelTarget, ChardevSource, ChardevType, Endpoint};
use ferrovirt_conf::domain::graphics::{GraphicsType, ListenType};
use ferrovirt_conf::domain::interface::options::InterfaceTarget;
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::netdev::{NameAllocator, link, tap};
use ferrovirt_util::process::Process;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, file, root};

use super::domain::{Domain, Live};
use super::events::{Forwarder, Work, handle};
use super::instance::Instance;
use super::memory;
use super::status::Status;
use crate::command::resources::{Context, HostResources, TapRequest};
use crate::command::{self, VNC_PORT};
use crate::domain::CapabilitySource as _;
use crate::monitor::command::{Chardev, Cont, QueryBalloon, QueryChardev, QueryStatus, SetBalloon};
use crate::monitor::{Monitor, MonitorError};
use crate::process::log::GuestLog;
use crate::process::paths::GuestPaths;
use crate::process::{self, FIRST_FD, MONITOR_FD, Plan};

/// Time that an emulator has to answer for the first time.
const START_TIMEOUT: Duration = Duration::from_secs(60);
/// Time that a dying emulator has to finish its last words.
const LAST_WORDS: Duration = Duration::from_secs(5);
/// How often an emulator is asked whether it has read a saved state.
const POLL: Duration = Duration::from_millis(20);
/// Highest port of a display that is chosen automatically.
const LAST_VNC_PORT: i32 = 65535;

/// How to start.
#[derive(Debug, Default)]
pub(crate) struct StartOptions {
    /// The virtual CPUs stay stopped.
    pub(crate) paused: bool,
    /// The connection that takes the guest with it.
    pub(crate) autodestroy: Option<u64>,
    /// The state that the guest goes on with, instead of booting: what a migration has written.
    pub(crate) incoming: Option<File>,
}

impl StartOptions {
    /// `virDomainRunningReason` and the details of the events that the guest has started and was paused.
    fn reasons(&self) -> (i32, i32, i32) {
        match self.incoming {
            None => (
                consts::DOMAIN_RUNNING_BOOTED,
                consts::DOMAIN_EVENT_STARTED_BOOTED,
                consts::DOMAIN_EVENT_SUSPENDED_PAUSED,
            ),
            Some(_) => (
                consts::DOMAIN_RUNNING_RESTORED,
                consts::DOMAIN_EVENT_STARTED_RESTORED,
                consts::DOMAIN_EVENT_SUSPENDED_RESTORED,
            ),
        }
    }
}

impl Instance {
    /// Starts the guest; the caller owns the domain. Nothing is left behind by a failure. Upstream: `qemuProcessStart`.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`, `VIR_ERR_CONFIG_UNSUPPORTED`, `VIR_ERR_INTERNAL_ERROR` with the emulator's last lines.
    pub(crate) fn start(
        self: &Arc<Self>,
        call: &Call,
        domain: &Arc<Domain>,
        config: &Definition,
        options: &StartOptions,
    ) -> Result<()> {
        drop(domain.cleanup.lock());
        let id = self.next_id();
        let paths = GuestPaths::new(&self.dirs, id, &domain.name);
        let started = self.launch(call, domain, config, options, id, &paths);
        if let Err(error) = started {
            let live = {
                let mut state = domain.state();
                state.set(consts::DOMAIN_SHUTOFF, consts::DOMAIN_SHUTOFF_FAILED);
                state.live.take()
            };
            if let Some(live) = live {
                self.tear_down(&live);
            }
            if let Err(left) = paths.remove() {
                log::error!("cannot remove the files of {}: {left}", domain.name);
            }
            return Err(error.with_object(domain.name.as_ref()));
        }
        Ok(())
    }

    fn launch(
        self: &Arc<Self>,
        call: &Call,
        domain: &Arc<Domain>,
        config: &Definition,
        options: &StartOptions,
        id: i32,
        paths: &GuestPaths,
    ) -> Result<()> {
        let mut definition = config.clone();
        definition.id = Some(id);
        definition.assign_aliases();
        place_channels(&mut definition, &paths.folder);
        check_disks(&definition)?;
        choose_ports(&mut definition)?;
        let emulator = definition.devices.emulator.clone().unwrap_or_default();
        let caps = self.capabilities(Path::new(&emulator))?;
        file::make_path(&paths.folder, 0o700)?;
        write_master_key(&paths.master_key)?;
        let mut host = Host { names: &self.names, descriptors: Vec::new(), taps: Vec::new() };
        let mut context = Context {
            caps: &caps,
            monitor_fd: MONITOR_FD,
            master_key: paths.master_key.to_string_lossy().into_owned(),
            host: &mut host,
            fd_sets: 0,
        };
        let mut args = command::build(&definition, &mut context)?;
        if let Some(state) = &options.incoming {
            let state = state.try_clone();
            let state = state.map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot pass the saved state"))?;
            args.extend(["-incoming".to_owned(), format!("fd:{}", host.pass(state))]);
        }
        for (index, name) in &host.taps {
            let target =
                definition.devices.interfaces[*index].target.get_or_insert_with(InterfaceTarget::default);
            target.dev = Some(name.clone());
        }
        let mut status = Status {
            state: consts::DOMAIN_PAUSED,
            reason: consts::DOMAIN_PAUSED_STARTING_UP,
            starting: true,
            shut_down: false,
            resume: false,
            definition: definition.clone(),
        };
        status.save(paths)?;
        let plan =
            Plan { binary: emulator.into(), args, env: environment(paths), descriptors: host.descriptors };
        let started = process::start(plan, paths)?;
        let process = Arc::new(started.process);
        let forwarder = Forwarder { work: self.work.clone(), domain: Arc::downgrade(domain), id };
        let monitor = match Monitor::new(started.socket, &self.io, Arc::new(forwarder)) {
            Ok(monitor) => monitor,
            Err(error) => {
                process::end(&process, false)?;
                return Err(error.into());
            }
        };
        {
            let mut state = domain.state();
            state.set(consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_STARTING_UP);
            state.live = Some(Live {
                id,
                definition: Arc::new(definition.clone()),
                process: Arc::clone(&process),
                watch: None,
                monitor: monitor.clone(),
                paths: paths.clone(),
                shut_down: false,
                fake_reboot: false,
                autodestroy: options.autodestroy,
                balloon_kib: None,
                channels: Vec::new(),
                dumped: None,
                resume: false,
                starting: true,
                deferred: Vec::new(),
                ending: None,
                pausing: None,
            });
        }
        self.watch_exit(domain, id, &process)?;
        let timeout = call.remaining(START_TIMEOUT);
        if options.incoming.is_some() {
            arrive(call, &monitor, &process, &started.log)?;
        }
        let balloon = converse(&monitor, options, timeout, &mut definition)
            .map_err(|error| explain(error, &process, &started.log))?;
        if let Ok(live) = domain.state().live() {
            live.balloon_kib = live.balloon_kib.or(balloon);
        }
        status.definition = definition.clone();
        status.starting = false;
        (status.state, status.reason) = if options.paused {
            (consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_USER)
        } else {
            (consts::DOMAIN_RUNNING, options.reasons().0)
        };
        status.save(paths)?;
        self.started(domain, definition, options);
        Ok(())
    }

    /// Makes the new state visible, reports it, and handles what happened meanwhile.
    fn started(self: &Arc<Self>, domain: &Arc<Domain>, definition: Definition, options: &StartOptions) {
        let (running, started, suspended) = options.reasons();
        {
            let mut state = domain.state();
            if options.paused {
                state.set(consts::DOMAIN_PAUSED, consts::DOMAIN_PAUSED_USER);
            } else {
                state.set(consts::DOMAIN_RUNNING, running);
            }
            if let Some(live) = state.live.as_mut() {
                live.definition = Arc::new(definition);
            }
        }
        if !options.paused {
            self.emit(domain, consts::DOMAIN_EVENT_RESUMED, consts::DOMAIN_EVENT_RESUMED_UNPAUSED);
        }
        self.emit(domain, consts::DOMAIN_EVENT_STARTED, started);
        if options.paused {
            self.emit(domain, consts::DOMAIN_EVENT_SUSPENDED, suspended);
        }
        let waiting = match domain.state().live.as_mut() {
            Some(live) => {
                live.starting = false;
                std::mem::take(&mut live.deferred)
            }
            None => Vec::new(),
        };
        for item in waiting {
            handle(self, item);
        }
    }

    /// Has the worker told when the emulator ends.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn watch_exit(&self, domain: &Arc<Domain>, id: i32, process: &Arc<Process>) -> Result<()> {
        let work = self.work.clone();
        let weak = Arc::downgrade(domain);
        let ended = move || drop(work.send(Work::Exited(weak.clone(), id)));
        let token = process::watch(&self.io, Arc::clone(process), Box::new(ended))?;
        if let Some(live) = domain.state().live.as_mut() {
            live.watch = Some(token);
        }
        Ok(())
    }
}

/// The first commands, all under way at once. Returns how much memory the balloon leaves the guest, in KiB, if it was told to
/// take some.
fn converse(
    monitor: &Monitor,
    options: &StartOptions,
    timeout: Duration,
    definition: &mut Definition,
) -> Result<Option<u64>, MonitorError> {
    let chardevs = has_pty(definition).then(|| monitor.start(&QueryChardev {})).transpose()?;
    let wanted_kib = definition.memory_kib();
    let takes = memory::balloon_path(definition).is_some() && wanted_kib < definition.max_memory_kib();
    let set =
        takes.then(|| monitor.start(&SetBalloon { value: wanted_kib.saturating_mul(1024) })).transpose()?;
    let balloon = takes.then(|| monitor.start(&QueryBalloon {})).transpose()?;
    // Without a command to run the CPUs, a harmless one shows that the emulator is there.
    if options.paused {
        monitor.call(&QueryStatus {}, timeout)?;
    } else {
        monitor.call(&Cont {}, timeout)?;
    }
    if let Some(chardevs) = chardevs {
        set_terminals(definition, &chardevs.wait(timeout)?);
    }
    // Whether the guest gives memory is up to the guest: what it has is asked, not assumed.
    drop(set);
    let balloon = balloon.map(|asked| asked.wait(timeout)).transpose()?;
    Ok(balloon.map(|balloon| balloon.actual / 1024))
}

/// Waits until the emulator has read the guest's saved state.
fn arrive(call: &Call, monitor: &Monitor, process: &Process, log: &GuestLog) -> Result<()> {
    loop {
        let status = monitor.start(&QueryStatus {}).map(|asked| asked.outcome(call, START_TIMEOUT));
        let status = match status {
            Ok(outcome) => outcome?,
            Err(error) => Err(error),
        };
        if status.map_err(|error| explain(error, process, log))?.status != "inmigrate" {
            return Ok(());
        }
        call.check()?;
        std::thread::sleep(call.remaining(POLL));
    }
}

/// The error of a conversation that failed, with the emulator's own words if it has ended.
fn explain(error: MonitorError, process: &Process, log: &GuestLog) -> Error {
    let gone = matches!(error, MonitorError::Closed | MonitorError::Io { .. });
    if gone && process.wait(LAST_WORDS).unwrap_or(false) {
        return process::died(log);
    }
    error.into()
}

fn sources(definition: &mut Definition) -> impl Iterator<Item = (&mut ChardevSource, Option<String>)> {
    let d = &mut definition.devices;
    let serials = d.serials.iter_mut().map(|x| (&mut x.source, x.info.alias.clone()));
    let consoles = d.consoles.iter_mut().map(|x| (&mut x.source, x.info.alias.clone()));
    let channels = d.channels.iter_mut().map(|x| (&mut x.source, x.info.alias.clone()));
    serials.chain(consoles).chain(channels)
}

fn has_pty(definition: &mut Definition) -> bool {
    sources(definition).any(|(source, _)| source.kind == ChardevType::Pty)
}

/// Fills in the terminals that the emulator has opened. Upstream: `qemuProcessRefreshChardevInfo`.
pub(crate) fn set_terminals(definition: &mut Definition, chardevs: &[Chardev]) {
    for (source, alias) in sources(definition).filter(|(source, _)| source.kind == ChardevType::Pty) {
        let Some(alias) = alias else { continue };
        let found = chardevs.iter().find(|chardev| chardev.label.strip_prefix("char") == Some(&alias));
        if let Some(path) = found.and_then(|chardev| chardev.filename.strip_prefix("pty:")) {
            source.tty = Some(path.to_owned());
            source.endpoints = vec![Endpoint { path: Some(path.to_owned()), ..Endpoint::default() }];
        }
    }
}

/// Gives channels without a path a socket in the guest's folder. Upstream: `qemuDomainPrepareChannel`.
fn place_channels(definition: &mut Definition, folder: &Path) {
    let plain = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    for (index, channel) in definition.devices.channels.iter_mut().enumerate() {
        let endpoints = &mut channel.source.endpoints;
        if channel.source.kind != ChardevType::Unix || endpoints.iter().any(|end| end.path.is_some()) {
            continue;
        }
        let name = match &channel.target {
            ChannelTarget::Virtio(target) => target.name.as_deref().filter(|name| plain(name)),
            _ => None,
        };
        let name = name.map_or_else(|| format!("channel{index}"), |name| format!("channel-{name}"));
        let path = folder.join(name).to_string_lossy().into_owned();
        *endpoints =
            vec![Endpoint { path: Some(path), mode: Some("bind".to_owned()), ..Endpoint::default() }];
    }
}

/// Refuses a guest whose disks are not there. Upstream: `qemuDomainCheckDiskPresence`.
fn check_disks(definition: &Definition) -> Result<()> {
    for disk in &definition.devices.disks {
        let Some(path) = command::disk_path(disk) else { continue };
        if let Err(error) = std::fs::metadata(path) {
            let text = format!("Cannot access storage file '{path}'");
            return Err(Error::io(ErrorDomain::QEMU, &error, text).with_path(path));
        }
    }
    Ok(())
}

/// Chooses ports for displays that leave it to us.
fn choose_ports(definition: &mut Definition) -> Result<()> {
    let mut next = VNC_PORT;
    for graphics in definition.devices.graphics.iter_mut().filter(|g| g.kind == GraphicsType::Vnc) {
        let listen = graphics.listens.first();
        if listen.is_some_and(|listen| matches!(listen.kind, ListenType::Socket | ListenType::None)) {
            continue;
        }
        if graphics.ports.autoport == Some(false) && graphics.ports.port.is_some_and(|port| port > 0) {
            continue;
        }
        if graphics.ports.port.is_some_and(|port| port > 0) && graphics.ports.autoport.is_none() {
            continue;
        }
        let address =
            listen.and_then(|listen| listen.address.clone()).unwrap_or_else(|| "127.0.0.1".to_owned());
        let free = |port: &i32| {
            u16::try_from(*port).is_ok_and(|port| TcpListener::bind((address.as_str(), port)).is_ok())
        };
        let port = (next..=LAST_VNC_PORT).find(free).ok_or_else(|| {
            let text = format!("Unable to find an unused port in range 'vnc' ({VNC_PORT}-{LAST_VNC_PORT})");
            Error::new(ErrorDomain::QEMU, ErrorNumber::INTERNAL_ERROR, text)
        })?;
        graphics.ports.port = Some(port);
        next = port + 1;
    }
    Ok(())
}

/// A key that nobody else can read.
fn write_master_key(path: &Path) -> Result<()> {
    use std::io::Write;
    let failed = |e: std::io::Error| {
        Error::io(ErrorDomain::QEMU, &e, format!("failed to write master key file {}", path.display()))
    };
    let (first, second) = (Uuid::generate(), Uuid::generate());
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(path).map_err(failed)?;
    file.write_all(first.as_bytes()).and_then(|()| file.write_all(second.as_bytes())).map_err(failed)
}

/// The emulator's variables: ours for programs and messages, its own folders for everything else.
fn environment(paths: &GuestPaths) -> Vec<(String, String)> {
    let home = paths.folder.to_string_lossy().into_owned();
    let mut env = vec![("LC_ALL".to_owned(), "C".to_owned())];
    for name in ["PATH", "USER", "LOGNAME", "TMPDIR"] {
        if name == "USER" {
            env.push(("HOME".to_owned(), home.clone()));
        }
        if let Ok(value) = std::env::var(name) {
            env.push((name.to_owned(), value));
        }
    }
    for (name, folder) in
        [("XDG_DATA_HOME", ".local/share"), ("XDG_CACHE_HOME", ".cache"), ("XDG_CONFIG_HOME", ".config")]
    {
        env.push((name.to_owned(), format!("{home}/{folder}")));
    }
    env
}

/// The real host.
struct Host<'a> {
    names: &'a NameAllocator,
    descriptors: Vec<(OwnedFd, RawFd)>,
    /// Position of the interface and name of its tap, which goes with its descriptor.
    taps: Vec<(usize, String)>,
}

impl Host<'_> {
    fn pass(&mut self, descriptor: impl Into<OwnedFd>) -> RawFd {
        let number = FIRST_FD + RawFd::try_from(self.descriptors.len()).unwrap_or(RawFd::MAX);
        self.descriptors.push((descriptor.into(), number));
        number
    }
}

impl HostResources for Host<'_> {
    fn tap(&mut self, request: &TapRequest<'_>) -> Result<RawFd> {
        let mac = request.mac.parse::<MacAddr>().map_err(|_| {
            let text = format!("malformed mac address '{}'", request.mac);
            Error::new(ErrorDomain::QEMU, ErrorNumber::XML_ERROR, text)
        })?;
        let options = tap::TapOptions {
            name: request.name,
            vnet_hdr: request.vnet_hdr,
            mac: Some(tap::host_mac(mac)?),
            mtu: request.mtu,
            bridge: request.bridge.map(link::index).transpose()?,
            up: true,
            ..tap::TapOptions::default()
        };
        let made = if request.existing {
            tap::open(request.name.unwrap_or_default(), &options)?
        } else {
            tap::create(self.names, &options)?
        };
        self.taps.push((request.index, made.name));
        let descriptor = made.fds.into_iter().next();
        let descriptor =
            descriptor.ok_or_else(|| Error::internal(ErrorDomain::QEMU, "a tap without descriptor"))?;
        Ok(self.pass(descriptor))
    }

    fn listen(&mut self, path: &str) -> Result<RawFd> {
        let listener = root::bind_stream(Path::new(path))
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, format!("Unable to make socket {path}")))?;
        Ok(self.pass(listener))
    }

    fn append_file(&mut self, path: &str, truncate: bool) -> Result<RawFd> {
        let mut options = OpenOptions::new();
        options.create(true).mode(0o600);
        if truncate {
            options.write(true).truncate(true)
        } else {
            options.append(true)
        };
        let file = options
            .open(path)
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, format!("Unable to open file: {path}")))?;
        Ok(self.pass(file))
    }
}
