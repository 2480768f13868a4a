//! Which daemon a URI means, and by which way it is reached.
//!
//! Upstream: `remoteSplitURIScheme`, `doRemoteOpen`, `src/remote/remote_sockets.c`.

use std::path::{Path, PathBuf};

use ferrovirt::Result;
use ferrovirt_util::uri::Uri;

use super::client::Client;
use super::error::TargetError;
use super::session;

/// A way to a daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Transport {
    Tls,
    Unix,
    Ssh,
    Libssh2,
    Ext,
    Tcp,
    Libssh,
}

impl Transport {
    const ALL: [Self; 7] =
        [Self::Tls, Self::Unix, Self::Ssh, Self::Libssh2, Self::Ext, Self::Tcp, Self::Libssh];

    /// Its name in a URI.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Unix => "unix",
            Self::Ssh => "ssh",
            Self::Libssh2 => "libssh2",
            Self::Ext => "ext",
            Self::Tcp => "tcp",
            Self::Libssh => "libssh",
        }
    }

    /// Whether ssh carries it.
    pub(crate) fn is_ssh(self) -> bool {
        matches!(self, Self::Ssh | Self::Libssh | Self::Libssh2)
    }
}

/// Which of a host's daemons is meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Whichever is there.
    #[default]
    Auto,
    /// The one daemon for all drivers.
    Legacy,
    /// The driver's own daemon.
    Direct,
}

/// What connects an ssh session to the daemon's socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Proxy {
    /// The helper if the host has it, else netcat.
    Auto,
    Netcat,
    /// The helper, `virt-ssh-helper`.
    Native,
}

/// Parameters that are for this side and are texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Params {
    pub(crate) name: Option<String>,
    pub(crate) command: Option<String>,
    pub(crate) socket: Option<String>,
    pub(crate) auth: Option<String>,
    pub(crate) sshauth: Option<String>,
    pub(crate) netcat: Option<String>,
    pub(crate) keyfile: Option<String>,
    pub(crate) pkipath: Option<String>,
    pub(crate) known_hosts: Option<String>,
    pub(crate) known_hosts_verify: Option<String>,
    pub(crate) tls_priority: Option<String>,
    pub(crate) mode: Option<String>,
    pub(crate) proxy: Option<String>,
    pub(crate) authfile: Option<String>,
    /// Use one's own certificates without checking them (`no_sanity`).
    pub(crate) no_sanity: bool,
    /// Take any certificate or host key (`no_verify`).
    pub(crate) no_verify: bool,
    /// Ask nothing on a terminal (`no_tty`).
    pub(crate) no_tty: bool,
}

/// A daemon and the way to it.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) transport: Transport,
    /// The host; `localhost` if the URI has none.
    pub(crate) host: String,
    pub(crate) port: Option<u16>,
    pub(crate) user: Option<String>,
    pub(crate) params: Params,
    pub(crate) proxy: Proxy,
    /// The daemon's socket, there.
    pub(crate) socket: PathBuf,
    /// The program that makes that socket.
    pub(crate) daemon: String,
    pub(crate) read_only: bool,
    /// A user's own daemon is meant.
    pub(crate) is_session: bool,
    /// What the daemon is asked to open.
    pub(crate) daemon_uri: String,
    /// What `virt-ssh-helper` is told: it chooses the socket itself.
    pub(crate) helper_uri: String,
}

impl Target {
    /// What a URI means; `None` if it has neither a transport nor a server and so means no daemon. Parameters that are
    /// marked as ignored were for somebody else.
    ///
    /// # Errors
    /// `VIR_ERR_INVALID_ARG` for a bad parameter, `VIR_ERR_OPERATION_UNSUPPORTED` for parts that do not go together.
    pub(crate) fn of(mut uri: Uri, read_only: bool, client: &Client) -> Result<Option<Self>> {
        let Some(scheme) = uri.scheme.clone() else { return Ok(None) };
        let Some((driver, transport)) = way(&scheme, &uri)? else { return Ok(None) };
        let probes = driver == PROBES;
        if uri.has_path("/embed") {
            return Err(TargetError::Embedded(scheme).into());
        }
        let params = Params::extract(&mut uri)?;
        params.check()?;
        let [daemon_uri, helper_uri] = match &params.name {
            Some(name) => [name.clone(), name.clone()],
            None if probes => Default::default(),
            None => {
                let daemon_uri = uri_there(&uri, &driver);
                for param in &mut uri.params {
                    let for_helper = ["mode", "socket"].iter().any(|n| param.name.eq_ignore_ascii_case(n));
                    param.ignore &= !for_helper;
                }
                [daemon_uri, uri_there(&uri, &driver)]
            }
        };
        let is_session = !client.is_root && (uri.has_path("/session") || scheme.starts_with("test+"));
        let mode = mode(params.mode.as_ref().or(client.settings.mode.as_ref()))?;
        let proxy = match params.proxy.as_ref().or(client.settings.proxy.as_ref()) {
            Some(name) => proxy(name)?,
            None if params.socket.is_some() => Proxy::Netcat,
            None if is_session => Proxy::Native,
            None if params.netcat.is_some() => Proxy::Netcat,
            None => Proxy::Auto,
        };
        let choice = Choice { transport, mode, driver: &driver, read_only, is_session };
        let (socket, daemon) = match &params.socket {
            Some(socket) => (socket.into(), "libvirtd".to_owned()),
            None if transport == Transport::Unix || transport.is_ssh() => choice.socket(client)?,
            None => Default::default(),
        };
        Ok(Some(Self {
            transport,
            host: uri.server.clone().unwrap_or_else(|| "localhost".to_owned()),
            port: port(uri.port)?,
            user: uri.user.take(),
            params,
            proxy,
            socket,
            daemon,
            read_only,
            is_session,
            daemon_uri,
            helper_uri,
        }))
    }

    /// Whether nobody on the way can read along. A program of the user's counts as insecure: nothing is known of it.
    pub(crate) fn is_secure(&self) -> bool {
        !matches!(self.transport, Transport::Tcp | Transport::Ext)
    }
}

/// The driver of URIs that leave it to the daemon.
const PROBES: &str = "remote";

/// Whether a URI means a daemon, be it one that cannot be reached in this way.
pub(crate) fn means_daemon(uri: &Uri) -> bool {
    uri.scheme.as_deref().is_some_and(|scheme| !matches!(way(scheme, uri), Ok(None)))
}

/// The driver and the transport of a scheme; a URI with a server and no transport means TLS.
fn way(scheme: &str, uri: &Uri) -> Result<Option<(String, Transport)>> {
    let Some((driver, name)) = scheme.split_once('+') else {
        let transport = match uri.server {
            Some(_) => Some(Transport::Tls),
            None => (scheme == PROBES).then_some(Transport::Unix),
        };
        return Ok(transport.map(|transport| (scheme.to_owned(), transport)));
    };
    let found = Transport::ALL.into_iter().find(|t| t.name().eq_ignore_ascii_case(name));
    let transport = found.ok_or(TargetError::UnknownTransport)?;
    match &uri.server {
        Some(server) if transport == Transport::Unix => {
            Err(TargetError::UnixWithServer(server.clone()).into())
        }
        _ => Ok(Some((driver.to_owned(), transport))),
    }
}

/// The URI as the other side sees it: without the way to it.
fn uri_there(uri: &Uri, driver: &str) -> String {
    let there = Uri {
        scheme: Some(driver.to_owned()),
        path: uri.path.clone(),
        query: uri.format_params(),
        fragment: uri.fragment.clone(),
        ..Uri::default()
    };
    there.to_string()
}

fn port(number: u32) -> Result<Option<u16>> {
    let port = u16::try_from(number).map_err(|_| TargetError::BadPort(number))?;
    Ok((port != 0).then_some(port))
}

fn mode(name: Option<&String>) -> Result<Mode> {
    match name.map(String::as_str) {
        None => Ok(Mode::default()),
        Some("auto") => Ok(Mode::Auto),
        Some("legacy") => Ok(Mode::Legacy),
        Some("direct") => Ok(Mode::Direct),
        Some(other) => Err(TargetError::UnknownMode(other.to_owned()).into()),
    }
}

fn proxy(name: &str) -> Result<Proxy> {
    match name {
        "auto" => Ok(Proxy::Auto),
        "netcat" => Ok(Proxy::Netcat),
        "native" => Ok(Proxy::Native),
        other => Err(TargetError::UnknownProxy(other.to_owned()).into()),
    }
}

impl Params {
    /// Takes the parameters for this side out of the URI: the rest is for the other side.
    fn extract(uri: &mut Uri) -> Result<Self> {
        let mut params = Self::default();
        for param in &mut uri.params {
            let name = param.name.to_ascii_lowercase();
            if let Some(place) = params.text(&name) {
                *place = Some(param.value.clone());
            } else if let Some(place) = params.flag(&name) {
                let number = param.value.trim_start().parse::<i32>();
                *place = number.map_err(|_| TargetError::BadNumber(param.name.clone()))? != 0;
            } else {
                continue;
            }
            param.ignore = true;
        }
        Ok(params)
    }

    fn text(&mut self, name: &str) -> Option<&mut Option<String>> {
        Some(match name {
            "name" => &mut self.name,
            "command" => &mut self.command,
            "socket" => &mut self.socket,
            "auth" => &mut self.auth,
            "sshauth" => &mut self.sshauth,
            "netcat" => &mut self.netcat,
            "keyfile" => &mut self.keyfile,
            "pkipath" => &mut self.pkipath,
            "known_hosts" => &mut self.known_hosts,
            "known_hosts_verify" => &mut self.known_hosts_verify,
            "tls_priority" => &mut self.tls_priority,
            "mode" => &mut self.mode,
            "proxy" => &mut self.proxy,
            "authfile" => &mut self.authfile,
            _ => return None,
        })
    }

    fn flag(&mut self, name: &str) -> Option<&mut bool> {
        Some(match name {
            "no_sanity" => &mut self.no_sanity,
            "no_verify" => &mut self.no_verify,
            "no_tty" => &mut self.no_tty,
            _ => return None,
        })
    }

    /// Refuses what no program and no path can contain.
    fn check(&self) -> Result<()> {
        let texts = [
            ("command", &self.command),
            ("socket", &self.socket),
            ("netcat", &self.netcat),
            ("keyfile", &self.keyfile),
            ("pkipath", &self.pkipath),
            ("known_hosts", &self.known_hosts),
            ("authfile", &self.authfile),
            ("name", &self.name),
        ];
        let bad = texts.iter().find(|(_, text)| text.as_ref().is_some_and(|t| t.contains('\0')));
        bad.map_or(Ok(()), |(name, _)| Err(TargetError::NulByte(name).into()))
    }
}

/// What decides about the socket.
struct Choice<'a> {
    transport: Transport,
    mode: Mode,
    driver: &'a str,
    read_only: bool,
    is_session: bool,
}

impl Choice<'_> {
    /// The daemon's socket and its program.
    fn socket(&self, client: &Client) -> Result<(PathBuf, String)> {
        let daemon = format!("virt{}d", self.driver);
        let direct = self.path(&daemon, client);
        let legacy = self.path("libvirt", client);
        let is_direct = match self.mode {
            Mode::Legacy => false,
            Mode::Direct if self.transport == Transport::Unix => true,
            Mode::Direct => return Err(TargetError::DirectMode(self.transport.name()).into()),
            Mode::Auto if self.transport != Transport::Unix => false,
            // Where neither runs, which of them is installed says how this host is set up.
            Mode::Auto => direct.exists() || !legacy.exists() && session::is_installed(&daemon),
        };
        Ok(if is_direct { (direct, daemon) } else { (legacy, "libvirtd".to_owned()) })
    }

    fn path(&self, prefix: &str, client: &Client) -> PathBuf {
        let below = |folder: &Path, suffix| folder.join(format!("{prefix}-sock{suffix}"));
        match (self.is_session, self.read_only) {
            (true, _) => below(&client.dirs.runtime, ""),
            (false, true) => below(&client.system_run, "-ro"),
            (false, false) => below(&client.system_run, ""),
        }
    }
}

#[cfg(test)]
impl Target {
    /// The daemon of a URI that is right and means one.
    pub(crate) fn example(text: &str, read_only: bool, client: &Client) -> Self {
        Self::of(Uri::parse(text).unwrap(), read_only, client).unwrap().unwrap()
    }
}

#[cfg(test)]
#[path = "target_tests.rs"]
mod tests;
