//! Listeners, the sessions of their clients, and how many there may be.
//!
//! Upstream: `src/rpc/virnetserver.c`, `virnetserverservice.c`.

use std::collections::HashMap;
use std::io;
use std::os::fd::AsFd;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Weak};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};
use nix::poll::{PollFd, PollFlags, PollTimeout};
use nix::sys::eventfd::{EfdFlags, EventFd};
use parking_lot::Mutex;

use super::listen::{Accepted, Listener};
use super::login::{self, Login};
use super::peer::{Link, Peer};
use super::request::Request;
use super::{Notifier, Options, Service, Session, Workers};
use crate::io::Io;
use crate::procedure::Program;
use crate::sasl::Layer;
use crate::transport::switch::{From, Switch};

/// After an error of `accept` (no descriptors left, ...) nothing is accepted for so long.
const PAUSE: Duration = Duration::from_millis(100);

/// What a server is for its clients.
pub trait Services: Send + Sync {
    /// What serves one client. `session` sends it events; `admission` is told when the client has authenticated.
    fn serve(&self, peer: Peer, session: Notifier, admission: Admission) -> Arc<dyn Service>;
}

/// How many clients a server takes, and what each may use.
#[derive(Clone, Copy, Debug)]
pub struct ServerOptions {
    /// Clients at once; further ones wait to be accepted.
    pub max_clients: usize,
    /// Clients that have not authenticated, or whose encrypted stream has not carried a call yet; with more, nobody is
    /// accepted. Upstream: `max_anonymous_clients`.
    pub max_unauthenticated_clients: usize,
    /// Calls that a client may make to authenticate: with more it is told so, and dropped if it makes still more.
    pub max_login_calls: u32,
    /// How long a client may take to authenticate, without the time in which the server answers its calls; zero: for ever.
    pub login_timeout: Duration,
    /// The same while the clients that have not authenticated keep others out.
    pub crowded_login_timeout: Duration,
    /// Threads for any call.
    pub workers: usize,
    /// Threads for calls that never wait for a guest.
    pub priority_workers: usize,
    /// What one client may use.
    pub client: Options,
}

impl Default for ServerOptions {
    fn default() -> Self {
        let keepalive_interval = Duration::from_secs(5);
        Self {
            max_clients: 5000,
            max_unauthenticated_clients: 20,
            max_login_calls: 100,
            login_timeout: Duration::from_secs(120),
            crowded_login_timeout: Duration::from_secs(10),
            workers: 20,
            priority_workers: 5,
            client: Options { keepalive_interval, ..Options::default() },
        }
    }
}

/// A client that is being served.
struct Entry {
    /// None until the session has begun.
    session: Option<Session>,
    login: Arc<Login>,
}

struct Shared {
    services: Box<dyn Services>,
    options: ServerOptions,
    clients: Mutex<HashMap<u64, Entry>>,
    listeners: Mutex<Vec<Arc<Listener>>>,
    last_id: AtomicU64,
    stop: std::sync::atomic::AtomicBool,
    wake: EventFd,
    io: Io,
    workers: Workers,
}

/// Accepts clients and serves them until it is closed or dropped.
pub struct Server {
    shared: Arc<Shared>,
    acceptor: Mutex<Option<JoinHandle<()>>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("clients", &self.clients()).finish_non_exhaustive()
    }
}

/// Lets a client in: says that it has authenticated, and protects its stream.
#[derive(Clone)]
pub struct Admission {
    server: Weak<Shared>,
    id: u64,
    login: Arc<Login>,
    stream: Arc<Switch>,
}

impl std::fmt::Debug for Admission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Admission").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Admission {
    /// Protects the client's stream after the next message to it, which is the answer to the call that is being served.
    pub fn protect(&self, layer: Layer) {
        self.stream.protect(layer, From::NextMessage);
    }

    /// The client counts as authenticated from now on.
    pub fn authenticated(&self) {
        self.login.authenticated();
        if let Some(server) = self.server.upgrade() {
            server.wake();
        }
    }
}

impl Server {
    /// A server without listeners.
    ///
    /// # Errors
    /// The system lacks descriptors or threads.
    pub fn new(options: ServerOptions, services: impl Services + 'static) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            services: Box::new(services),
            options,
            clients: Mutex::default(),
            listeners: Mutex::default(),
            last_id: AtomicU64::new(0),
            stop: std::sync::atomic::AtomicBool::new(false),
            wake: EventFd::from_flags(EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK)?,
            io: Io::new()?,
            workers: Workers::new(options.workers, options.priority_workers),
        });
        let for_thread = Arc::clone(&shared);
        let acceptor = std::thread::Builder::new().name("ferrovirt-accept".into());
        let acceptor = acceptor.spawn(move || for_thread.accept_clients())?;
        Ok(Self { shared, acceptor: Mutex::new(Some(acceptor)) })
    }

    /// Accepts clients from `listener` too.
    pub fn listen(&self, listener: Listener) {
        self.shared.listeners.lock().push(Arc::new(listener));
        self.shared.wake();
    }

    /// Clients that are connected.
    #[must_use]
    pub fn clients(&self) -> usize {
        self.shared.clients.lock().len()
    }

    /// Clients that are connected and have not authenticated.
    #[must_use]
    pub fn unauthenticated_clients(&self) -> usize {
        self.shared.unauthenticated()
    }

    /// Accepts no further clients; those that are there are served on. The listeners' files are removed.
    pub fn stop_listening(&self) {
        self.shared.stop.store(true, Ordering::Release);
        self.shared.wake();
        if let Some(thread) = self.acceptor.lock().take()
            && thread.join().is_err()
        {
            log::error!("the thread that accepts clients panicked");
        }
        self.shared.listeners.lock().clear();
    }

    /// Accepts no further clients and no further calls, waits at most `limit` for the calls under way, and ends the
    /// sessions. Returns whether all calls were answered.
    pub fn close(self, limit: Duration) -> bool {
        self.stop_listening();
        let end = Instant::now() + limit;
        let sessions: Vec<_> =
            self.shared.clients.lock().drain().filter_map(|(_, entry)| entry.session).collect();
        let mut all = true;
        for session in &sessions {
            all &= session.finish(end.saturating_duration_since(Instant::now()));
        }
        all
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop_listening();
        let sessions: Vec<_> = self.shared.clients.lock().drain().collect();
        drop(sessions);
    }
}

impl Shared {
    fn wake(&self) {
        if let Err(errno) = self.wake.write(1) {
            log::debug!("cannot wake the thread that accepts clients: {errno}");
        }
    }

    fn unauthenticated(&self) -> usize {
        self.clients.lock().values().filter(|e| !e.login.is_over()).count()
    }

    fn has_room(&self) -> bool {
        self.clients.lock().len() < self.options.max_clients
            && self.unauthenticated() < self.options.max_unauthenticated_clients
    }

    /// Ends the sessions of clients that have had enough time to authenticate. Returns how long the next one has.
    fn expire(&self) -> Option<Duration> {
        let options = &self.options;
        let is_crowded = self.unauthenticated() >= options.max_unauthenticated_clients;
        let limit = if is_crowded { options.crowded_login_timeout } else { options.login_timeout };
        if limit.is_zero() {
            return None;
        }
        let (now, mut next, mut late) = (Instant::now(), None, Vec::new());
        for (id, entry) in self.clients.lock().iter().filter(|(_, entry)| !entry.login.is_over()) {
            // The time of one for which the server works may begin to run at any moment.
            let left = entry.login.left(limit, now).unwrap_or(limit);
            if left.is_zero() {
                late.push(*id);
            } else {
                next = Some(next.map_or(left, |next: Duration| next.min(left)));
            }
        }
        let text = "the client did not authenticate in time";
        let error = Error::new(ErrorDomain::RPC, ErrorNumber::AUTH_FAILED, text);
        late.iter().for_each(|id| self.dismiss(*id, &error));
        next
    }

    /// Ends a client's session.
    fn dismiss(&self, id: u64, error: &Error) {
        let entry = self.clients.lock().remove(&id);
        if let Some(session) = entry.and_then(|entry| entry.session) {
            session.inner.fail(error);
        }
    }

    fn accept_clients(self: &Arc<Self>) {
        while !self.stop.load(Ordering::Acquire) {
            let next = self.expire();
            let listeners = if self.has_room() { self.listeners.lock().clone() } else { Vec::new() };
            let mut polled = vec![PollFd::new(self.wake.as_fd(), PollFlags::POLLIN)];
            polled.extend(listeners.iter().map(|l| PollFd::new(l.descriptor(), PollFlags::POLLIN)));
            // Rounded up, so that the time is over when the wait ends.
            let wait = next.map(|next| PollTimeout::try_from(next + Duration::from_millis(1)));
            let wait = wait.map_or(PollTimeout::NONE, |wait| wait.unwrap_or(PollTimeout::MAX));
            match nix::poll::poll(&mut polled, wait) {
                Ok(_) | Err(nix::errno::Errno::EINTR) => {}
                Err(errno) => {
                    log::error!("clients are no longer accepted: {errno}");
                    return;
                }
            }
            let ready: Vec<bool> = polled.iter().map(|p| p.any().unwrap_or(false)).collect();
            drop(polled);
            if ready[0] {
                // It only says that something has changed.
                self.wake.read().unwrap_or_default();
            }
            for (listener, _) in listeners.iter().zip(&ready[1..]).filter(|(_, ready)| **ready) {
                self.accept_from(listener);
            }
        }
    }

    /// Accepts as many as wait and there is room for.
    fn accept_from(self: &Arc<Self>, listener: &Listener) {
        while !self.stop.load(Ordering::Acquire) && self.has_room() {
            match listener.accept() {
                Ok(Some(accepted)) => self.begin(accepted),
                Ok(None) => return,
                Err(error) => {
                    log::warn!("cannot accept a client: {error}");
                    std::thread::sleep(PAUSE);
                    return;
                }
            }
        }
    }

    fn begin(self: &Arc<Self>, accepted: Accepted) {
        let id = self.last_id.fetch_add(1, Ordering::Relaxed) + 1;
        let Accepted { transport, link, identity, read_only } = accepted;
        let peer = Peer { id, link, read_only, identity };
        // Before the session begins: it may end at once.
        let login = Arc::new(Login::new(link == Link::Tls));
        let entry = Entry { session: None, login: Arc::clone(&login) };
        self.clients.lock().insert(id, entry);
        let stream = Arc::new(Switch::new(Arc::from(transport)));
        let server = Arc::downgrade(self);
        let admission = Admission { server, id, login, stream: Arc::clone(&stream) };
        let session = Session::start(stream, &self.io, &self.workers, self.options.client, |notifier| {
            let service = self.services.serve(peer, notifier, admission.clone());
            Tracked { service, admission }
        });
        match session {
            Ok(session) => {
                let mut clients = self.clients.lock();
                match clients.get_mut(&id) {
                    Some(entry) => entry.session = Some(session),
                    None => {
                        drop(clients);
                        drop(session);
                    }
                }
            }
            Err(error) => {
                log::warn!("cannot serve a client: {error}");
                self.clients.lock().remove(&id);
            }
        }
    }
}

/// A client's service that tells the server when it is busy, and when the client is gone.
struct Tracked {
    service: Arc<dyn Service>,
    admission: Admission,
}

impl Service for Tracked {
    fn programs(&self) -> &[&'static Program] {
        self.service.programs()
    }

    fn call(&self, request: &mut Request) -> ferrovirt_util::Result<()> {
        let Admission { login, server, id, .. } = &self.admission;
        if login.is_over() {
            return self.service.call(request);
        }
        let Some(server) = server.upgrade() else { return Err(login::too_many()) };
        login.greeted();
        if login.is_over() {
            server.wake();
            return self.service.call(request);
        }
        match login.call(server.options.max_login_calls) {
            Some(busy) => {
                let _busy = busy?;
                self.service.call(request)
            }
            None => {
                server.dismiss(*id, &login::too_many());
                Err(login::too_many())
            }
        }
    }

    fn closed(&self, error: &Error) {
        self.service.closed(error);
        if let Some(server) = self.admission.server.upgrade() {
            let entry = server.clients.lock().remove(&self.admission.id);
            drop(entry);
            server.wake();
        }
    }
}

#[cfg(test)]
#[path = "daemon_tests.rs"]
mod tests;
