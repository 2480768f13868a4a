//! Opening a connection: the way there, who one is, and what shall be opened.

use std::cell::Cell;
use std::sync::{Arc, OnceLock, Weak};
use std::time::Duration;

use ferrovirt::auth::Authenticator;
use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::driver::{Driver, OpenRequest, Opened};
use ferrovirt::{Error, ErrorDomain, Result, feature};
use ferrovirt_rpc::Io;
use ferrovirt_rpc::client::{CloseReason, Connection};
use ferrovirt_rpc::protocol::remote;
use ferrovirt_util::uri::Uri;
use parking_lot::{Mutex, RwLock};

use super::Remote;
use super::error::ClientError;
use super::events::{Inbox, Router, close_event};
use super::link::{Link, ask, supports};
use super::reconnect;
use super::report::Report;
use crate::dial::{Client, Target, Transport, authenticate, dial, means_daemon};

/// Pings without an answer after which a daemon counts as dead, if the URI does not say.
const KEEPALIVE_COUNT: u32 = 5;

/// The driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoteDriver;

thread_local! {
    static ALONE: Cell<bool> = const { Cell::new(false) };
}

/// Runs `body`, in which this driver declines every URI: a server does not pass its clients on to other servers, least of
/// all to itself.
pub(crate) fn without_daemons<T>(body: impl FnOnce() -> T) -> T {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            ALONE.set(self.0);
        }
    }
    let _restore = Restore(ALONE.replace(true));
    body()
}

impl Driver for RemoteDriver {
    fn name(&self) -> &'static str {
        "remote"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["remote"]
    }

    fn open(&self, call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        if ALONE.get() {
            return Ok(None);
        }
        let client = Client::of(request.host.as_ref())?;
        let read_only = request.flags & consts::CONNECT_RO != 0;
        let asked = request.uri.map(Uri::parse).transpose()?;
        let spelled = asked.as_ref().map(Uri::to_string);
        let (target, own) = match asked {
            Some(mut uri) => {
                let own = Own::extract(&mut uri)?;
                let target = match means_daemon(&uri) {
                    true => Target::of(uri, read_only, &client)?,
                    false => here(uri, read_only, &client)?,
                };
                (target, own)
            }
            None => (anywhere(read_only, &client)?, Own::default()),
        };
        let Some(target) = target else { return Ok(None) };
        let plan = Plan { target, client, flags: request.flags, own };
        let remote = plan.open(call, request.auth)?;
        let uri = match spelled {
            Some(uri) => uri,
            None => remote.ask(call, |calls| remote::client::connect_get_uri(calls))?.uri,
        };
        Ok(Some(Opened {
            uri,
            hypervisor: Some(remote.clone()),
            network: Some(remote.clone()),
            interface: Some(remote.clone()),
            storage: Some(remote.clone()),
            node_device: Some(remote.clone()),
            secret: Some(remote.clone()),
            nwfilter: Some(remote.clone()),
            connection: Some(remote),
            secondary_uri: None,
            title: None,
        }))
    }
}

/// Hypervisors that daemons have drivers for.
const OF_DAEMONS: [&str; 8] = ["bhyve", "ch", "lxc", "parallels", "qemu", "vbox", "vz", "xen"];

/// The daemon of this host, if one is there, for a URI of a hypervisor that this program has no driver for.
fn here(mut uri: Uri, read_only: bool, client: &Client) -> Result<Option<Target>> {
    let scheme = uri.scheme.take().filter(|scheme| OF_DAEMONS.contains(&scheme.as_str()));
    let Some(scheme) = scheme.filter(|_| !uri.has_path("/embed")) else { return Ok(None) };
    uri.scheme = Some(format!("{scheme}+unix"));
    let target = Target::of(uri, read_only, client)?;
    Ok(target.filter(|target| target.socket.exists()))
}

/// Whose daemon is looked for without a URI, in this order: the system's, and a user's own.
const PROBED: [&str; 6] = ["xen", "qemu", "lxc", "vbox", "bhyve", "vz"];
const PROBED_IN_SESSION: [&str; 2] = ["qemu", "vbox"];

/// The daemon of this host, if one is there: for programs that give no URI. A driver's own daemon comes before the one for
/// all; which URI it opens is its own choice.
fn anywhere(read_only: bool, client: &Client) -> Result<Option<Target>> {
    let (path, probed) =
        if client.is_root { ("/", &PROBED[..]) } else { ("/session", &PROBED_IN_SESSION[..]) };
    let local = |scheme: String| Uri { scheme: Some(scheme), path: Some(path.to_owned()), ..Uri::default() };
    let Some(mut target) = Target::of(local("remote".to_owned()), read_only, client)? else {
        return Ok(None);
    };
    for driver in probed {
        let direct = Target::of(local(format!("{driver}+unix")), read_only, client)?;
        let is_own = |direct: &Target| direct.daemon != target.daemon && direct.socket.exists();
        if let Some(direct) = direct.filter(is_own) {
            (target.socket, target.daemon) = (direct.socket, direct.daemon);
            break;
        }
    }
    Ok(Some(target).filter(|target| target.socket.exists()))
}

/// Parameters of a URI that only this implementation has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Own {
    /// `keepalive_interval`, in seconds; 0: no pings.
    keepalive_interval: u32,
    /// `keepalive_count`.
    keepalive_count: Option<u32>,
    /// `reconnect`: 1 to make a broken connection again.
    reconnect: bool,
}

impl Own {
    /// Takes the parameters out of a URI.
    fn extract(uri: &mut Uri) -> Result<Self> {
        let mut own = Self::default();
        for param in &mut uri.params {
            let number = |name| param.value.parse::<u32>().map_err(|_| ClientError::UriParameter(name));
            match param.name.to_ascii_lowercase().as_str() {
                "keepalive_interval" => own.keepalive_interval = number("keepalive_interval")?,
                "keepalive_count" => own.keepalive_count = Some(number("keepalive_count")?),
                "reconnect" => own.reconnect = number("reconnect")? != 0,
                _ => continue,
            }
            param.ignore = true;
        }
        Ok(own)
    }
}

/// Everything that is needed to open a connection.
pub(super) struct Plan {
    target: Target,
    client: Client,
    flags: u32,
    own: Own,
}

impl Plan {
    fn open(self, call: &Call, auth: Option<&dyn Authenticator>) -> Result<Arc<Remote>> {
        let router = Arc::new(Router::default());
        let place = Arc::new(OnceLock::new());
        let link = self.connect(call, auth, &router, &place)?;
        let interval = Duration::from_secs(self.own.keepalive_interval.into());
        let count = self.own.keepalive_count.unwrap_or(KEEPALIVE_COUNT);
        let remote = Arc::new(Remote {
            link: RwLock::new(Arc::new(link)),
            router,
            plan: self,
            told: Mutex::default(),
            type_name: OnceLock::new(),
        });
        let owner = place.get_or_init(|| Arc::downgrade(&remote));
        if remote.link().connection.closed().is_some() && remote.plan.own.reconnect {
            reconnect::start(owner, CloseReason::Error, &remote.router);
        }
        if !interval.is_zero() {
            remote.set_keepalive(interval, count);
        }
        Ok(remote)
    }

    /// Makes a connection. When it breaks, whoever is at `place` reconnects if the URI wants that.
    pub(super) fn connect(
        &self,
        call: &Call,
        auth: Option<&dyn Authenticator>,
        router: &Arc<Router>,
        place: &Arc<OnceLock<Weak<Remote>>>,
    ) -> Result<Link> {
        let io = io().map_err(|error| Error::io(ErrorDomain::REMOTE, &error, "cannot watch connections"))?;
        let line = dial(call, &self.target, &self.client)?;
        let events = Arc::clone(router);
        let owner = self.own.reconnect.then(|| Arc::clone(place));
        let inbox = Inbox {
            router: Arc::clone(router),
            on_close: Box::new(move |reason, _| match &owner {
                _ if reason == CloseReason::Client => {}
                None => events.push(Report::own(close_event(reason))),
                // Nobody is there yet while the connection is being made: that fails then.
                Some(place) => {
                    if let Some(owner) = place.get() {
                        reconnect::start(owner, reason, &events);
                    }
                }
            }),
        };
        let connection = Connection::new(line.transport(), &io, inbox)
            .map_err(|error| Error::io(ErrorDomain::REMOTE, &error, "cannot watch the connection"))?;
        authenticate(call, &line, &connection, &self.target, &self.client, auth)?;
        let keepalive = ask(&connection, call, |calls| supports(calls, feature::PROGRAM_KEEPALIVE))?;
        let name = Some(self.target.daemon_uri.clone());
        let args = remote::ConnectOpenArgs { name, flags: self.flags };
        ask(&connection, call, |calls| remote::client::connect_open(calls, &args))?;
        Ok(Link {
            connection,
            is_secure: self.target.is_secure() || line.is_protected(),
            is_encrypted: self.target.transport == Transport::Tls || line.is_protected(),
            keepalive,
            known: Mutex::default(),
            _io: io,
        })
    }
}

/// The thread that watches this process's connections while no call does. It ends with the last of them.
fn io() -> std::io::Result<Arc<Io>> {
    static SHARED: Mutex<Weak<Io>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock();
    if let Some(io) = shared.upgrade() {
        return Ok(io);
    }
    let io = Arc::new(Io::new()?);
    *shared = Arc::downgrade(&io);
    Ok(io)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn daemons_have_the_drivers_that_are_missing_here() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("sock");
        let client = Client::example(true);
        let parse = |uri: String| {
            here(Uri::parse(&uri).unwrap(), false, &client).unwrap().map(|target| target.daemon_uri)
        };
        let uri = |start: &str| format!("{start}?socket={}", socket.display());
        assert_eq!(parse(uri("lxc:///system")), None, "there is no daemon");
        std::fs::write(&socket, "").unwrap();
        assert_eq!(parse(uri("lxc:///system")).as_deref(), Some("lxc:///system"));
        for other in ["test:///default", "esx://host/", "lxc:///embed", "no-uri"] {
            assert_eq!(parse(uri(other)), None, "{other}");
        }
    }

    #[test]
    fn without_a_uri_a_driver_s_own_daemon_comes_before_the_one_for_all() {
        let folder = tempfile::tempdir().unwrap();
        let client = Client { system_run: folder.path().into(), ..Client::example(true) };
        let found = || anywhere(false, &client).unwrap().map(|target| (target.socket, target.daemon_uri));
        assert_eq!(found(), None);
        for name in ["libvirt-sock", "virtlxcd-sock", "virtqemud-sock"] {
            let path = folder.path().join(name);
            std::fs::write(&path, "").unwrap();
            assert_eq!(found(), Some((path, String::new())));
        }
    }

    #[test]
    fn own_parameters_do_not_reach_the_daemon() {
        let text = "qemu+unix:///system?socket=/s&KeepAlive_Interval=7&keepalive_count=2&x=1";
        let mut uri = Uri::parse(text).unwrap();
        let own = Own::extract(&mut uri).unwrap();
        assert_eq!((own.keepalive_interval, own.keepalive_count), (7, Some(2)));
        let target = Target::of(uri, false, &Client::example(true)).unwrap().unwrap();
        assert_eq!(target.daemon_uri, "qemu:///system?x=1");
        assert_eq!(target.params.socket.as_deref(), Some("/s"));
        let extract = |text| Own::extract(&mut Uri::parse(text).unwrap());
        assert_eq!(extract("a+tcp://h/p?y=%20z").unwrap(), Own::default());
        assert!(extract("a+tcp://h/p?keepalive_count=-1").is_err());
    }
}
