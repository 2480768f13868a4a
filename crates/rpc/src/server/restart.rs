//! What a daemon keeps of its servers over a restart in place: limits, listening sockets, clients. The descriptors
//! themselves pass through `exec` by their numbers.
//!
//! Upstream: `virNetDaemonPreExecRestart`, `virNetDaemonNewPostExecRestart` and those of servers, services and clients.

use ferrovirt_util::json::{self, Map, ObjectExt as _, Value};
use ferrovirt_util::{ErrorDomain, ErrorNumber, Result, VirError};

/// Why a saved state was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestartError {
    /// A member is missing, or has another type or a number out of range.
    #[error("Missing {0} data in JSON document")]
    Missing(&'static str),
    /// Nothing says how the servers are called.
    #[error("Server count {0} greater than default name count {1}")]
    TooManyServers(usize, usize),
    /// A server that must be there is not.
    #[error("Server {0} was not created")]
    NoServer(String),
    /// The limits contradict each other.
    #[error(
        "The overall maximum number of clients must not be less than the number of clients waiting for authentication"
    )]
    Limits,
}

impl VirError for RestartError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INTERNAL_ERROR
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::RPC
    }
}

/// Reads a member or says that it is missing.
macro_rules! member {
    ($object:expr, $get:ident, $name:literal) => {
        $object.$get($name).ok_or(RestartError::Missing($name))?
    };
}

/// A number that fits; `None` if the member is not there.
fn optional_u32(object: &Value, name: &'static str) -> Result<Option<u32>, RestartError> {
    let number = |value: u64| u32::try_from(value).map_err(|_| RestartError::Missing(name));
    match object.get(name) {
        None => Ok(None),
        Some(_) => object.u64(name).ok_or(RestartError::Missing(name)).and_then(number).map(Some),
    }
}

fn required_u32(object: &Value, name: &'static str) -> Result<u32, RestartError> {
    optional_u32(object, name)?.ok_or(RestartError::Missing(name))
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A socket: its descriptors and whose end it is. Upstream: `virNetSocketPreExecRestart`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SocketState {
    /// The descriptor.
    pub fd: i32,
    /// The descriptor of a helper program's messages, or -1.
    pub errfd: i32,
    /// The helper program, or -1; 0 for a listening socket.
    pub pid: i32,
    /// Whether a client is at the other end.
    pub is_client: bool,
    /// Whether the socket's file is removed in the end.
    pub unlink_unix: bool,
}

impl SocketState {
    fn parse(value: &Value) -> Result<Self, RestartError> {
        let is_client = value.bool("isClient").unwrap_or(true);
        Ok(Self {
            fd: member!(value, i32, "fd"),
            errfd: member!(value, i32, "errfd"),
            pid: member!(value, i32, "pid"),
            is_client,
            unlink_unix: value.bool("unlinkUNIX").unwrap_or(!is_client),
        })
    }

    fn to_json(&self) -> Value {
        object([
            ("fd", self.fd.into()),
            ("errfd", self.errfd.into()),
            ("pid", self.pid.into()),
            ("isClient", self.is_client.into()),
            ("unlinkUNIX", self.unlink_unix.into()),
        ])
    }
}

/// Listening sockets of one kind. Upstream: `virNetServerServicePreExecRestart`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceState {
    /// How its clients authenticate: a number of the wire protocol.
    pub auth: u32,
    /// Whether its clients may only read.
    pub readonly: bool,
    /// Calls that one client may have under way.
    pub max_client_requests: u32,
    /// The sockets.
    pub sockets: Vec<SocketState>,
}

impl ServiceState {
    fn parse(value: &Value) -> Result<Self, RestartError> {
        let sockets = member!(value, array, "socks");
        Ok(Self {
            auth: required_u32(value, "auth")?,
            readonly: member!(value, bool, "readonly"),
            max_client_requests: required_u32(value, "nrequests_client_max")?,
            sockets: sockets.iter().map(SocketState::parse).collect::<Result<_, _>>()?,
        })
    }

    fn to_json(&self) -> Value {
        object([
            ("auth", self.auth.into()),
            ("readonly", self.readonly.into()),
            ("nrequests_client_max", self.max_client_requests.into()),
            ("socks", self.sockets.iter().map(SocketState::to_json).collect()),
        ])
    }
}

/// A connected client. Upstream: `virNetServerClientPreExecRestart`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientState {
    /// Its number, unique in the server.
    pub id: u64,
    /// How it authenticates.
    pub auth: u32,
    /// Whether it has yet to do so.
    pub auth_pending: bool,
    /// Whether it may only read.
    pub readonly: bool,
    /// Calls that it may have under way.
    pub max_requests: u32,
    /// When it came, in seconds since 1970; unknown in states of old releases.
    pub connected_s: Option<i64>,
    /// Its socket.
    pub socket: SocketState,
    /// What the daemon keeps about it.
    pub private_data: Option<Value>,
}

impl ClientState {
    /// `next_id` numbers the clients of a state that has no numbers.
    fn parse(value: &Value, next_id: &mut u64) -> Result<Self, RestartError> {
        let auth = required_u32(value, "auth")?;
        let id = value.u64("id").unwrap_or(*next_id);
        if value.get("id").is_none() {
            *next_id = next_id.checked_add(1).ok_or(RestartError::Missing("id"))?;
        }
        Ok(Self {
            id,
            auth,
            auth_pending: value.bool("auth_pending").unwrap_or(auth != 0),
            readonly: member!(value, bool, "readonly"),
            max_requests: required_u32(value, "nrequests_max")?,
            connected_s: value.i64("conn_time"),
            socket: SocketState::parse(value.get("sock").ok_or(RestartError::Missing("sock"))?)?,
            private_data: value.get("privateData").cloned(),
        })
    }

    fn to_json(&self) -> Value {
        let mut members = Map::new();
        members.insert("id".into(), self.id.into());
        members.insert("auth".into(), self.auth.into());
        members.insert("auth_pending".into(), self.auth_pending.into());
        members.insert("readonly".into(), self.readonly.into());
        members.insert("nrequests_max".into(), self.max_requests.into());
        if let Some(connected) = self.connected_s {
            members.insert("conn_time".into(), connected.into());
        }
        members.insert("sock".into(), self.socket.to_json());
        if let Some(data) = &self.private_data {
            members.insert("privateData".into(), data.clone());
        }
        Value::Object(members)
    }
}

/// One server. Upstream: `virNetServerPreExecRestart`.
#[derive(Clone, Debug, PartialEq)]
pub struct ServerState {
    /// Its name.
    pub name: String,
    /// Worker threads that are always there.
    pub min_workers: u32,
    /// Worker threads at most.
    pub max_workers: u32,
    /// Worker threads for calls that never wait.
    pub priority_workers: u32,
    /// Clients at most.
    pub max_clients: u32,
    /// Clients that have not authenticated yet, at most.
    pub max_anonymous_clients: u32,
    /// Seconds between signs of life; negative for none.
    pub keepalive_interval_s: i32,
    /// Signs of life that may go unanswered.
    pub keepalive_count: u32,
    /// Number of the next client.
    pub next_client_id: u64,
    /// What it listens on.
    pub services: Vec<ServiceState>,
    /// Who is connected.
    pub clients: Vec<ClientState>,
}

impl ServerState {
    fn parse(name: &str, value: &Value) -> Result<Self, RestartError> {
        let max_clients = required_u32(value, "max_clients")?;
        let max_anonymous_clients = optional_u32(value, "max_anonymous_clients")?.unwrap_or(max_clients);
        if max_clients < max_anonymous_clients {
            return Err(RestartError::Limits);
        }
        let mut next_client_id = value.u64("next_client_id").unwrap_or(1);
        let services = member!(value, array, "services");
        let clients = member!(value, array, "clients");
        let mut client = |value| ClientState::parse(value, &mut next_client_id);
        let clients = clients.iter().map(&mut client).collect::<Result<_, _>>()?;
        Ok(Self {
            name: name.to_owned(),
            min_workers: required_u32(value, "min_workers")?,
            max_workers: required_u32(value, "max_workers")?,
            priority_workers: required_u32(value, "priority_workers")?,
            max_clients,
            max_anonymous_clients,
            keepalive_interval_s: member!(value, i32, "keepaliveInterval"),
            keepalive_count: required_u32(value, "keepaliveCount")?,
            next_client_id,
            services: services.iter().map(ServiceState::parse).collect::<Result<_, _>>()?,
            clients,
        })
    }

    fn to_json(&self) -> Value {
        object([
            ("min_workers", self.min_workers.into()),
            ("max_workers", self.max_workers.into()),
            ("priority_workers", self.priority_workers.into()),
            ("max_clients", self.max_clients.into()),
            ("max_anonymous_clients", self.max_anonymous_clients.into()),
            ("keepaliveInterval", self.keepalive_interval_s.into()),
            ("keepaliveCount", self.keepalive_count.into()),
            ("next_client_id", self.next_client_id.into()),
            ("services", self.services.iter().map(ServiceState::to_json).collect()),
            ("clients", self.clients.iter().map(ClientState::to_json).collect()),
        ])
    }
}

/// All servers of a daemon.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DaemonState {
    /// The servers, in the order of the state.
    pub servers: Vec<ServerState>,
}

impl DaemonState {
    /// Reads a state of this or an older release: one that names its servers, one with a plain list of them, or one that is
    /// a single server. `names` are the servers in the order in which the older releases had them.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR`: no JSON, or see [`RestartError`].
    pub fn parse(text: &str, names: &[&str]) -> Result<Self> {
        let state = json::parse(text)?;
        let named = |(at, value): (usize, &Value)| ServerState::parse(names[at], value);
        let servers = match state.get("servers") {
            Some(Value::Object(servers)) => {
                servers.iter().map(|(name, value)| ServerState::parse(name, value)).collect::<Result<_, _>>()
            }
            Some(Value::Array(servers)) if servers.len() > names.len() => {
                Err(RestartError::TooManyServers(servers.len(), names.len()))
            }
            Some(Value::Array(servers)) => servers.iter().enumerate().map(named).collect(),
            Some(_) => Err(RestartError::Missing("servers")),
            None if names.is_empty() => Err(RestartError::TooManyServers(1, 0)),
            None => named((0, &state)).map(|server| vec![server]),
        };
        Ok(Self { servers: servers? })
    }

    /// A server by its name. Upstream: `virNetDaemonGetServer`.
    ///
    /// # Errors
    /// [`RestartError::NoServer`].
    pub fn server(&self, name: &str) -> Result<&ServerState, RestartError> {
        let found = self.servers.iter().find(|server| server.name == name);
        found.ok_or_else(|| RestartError::NoServer(name.to_owned()))
    }

    /// The state in the form of this release. Upstream: `virNetDaemonPreExecRestart`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let servers = self.servers.iter().map(|server| (server.name.clone(), server.to_json()));
        object([("servers", Value::Object(servers.collect()))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVER: &str = "{\"min_workers\":1,\"max_workers\":2,\"priority_workers\":3,\"max_clients\":4,\
        \"keepaliveInterval\":-1,\"keepaliveCount\":0,\"services\":[],\"clients\":[{\"auth\":1,\"readonly\":false,\
        \"nrequests_max\":5,\"sock\":{\"fd\":7,\"errfd\":-1,\"pid\":-1,\"isClient\":true}}]}";

    #[test]
    fn old_forms_become_new_ones() {
        let one = DaemonState::parse(SERVER, &["a"]).unwrap();
        let list = DaemonState::parse(&format!("{{\"servers\":[{SERVER}]}}"), &["a", "b"]).unwrap();
        assert_eq!(one, list);
        let client = &one.server("a").unwrap().clients[0];
        assert_eq!((client.id, client.auth_pending, client.socket.unlink_unix), (1, true, false));
        assert_eq!(one.servers[0].next_client_id, 2);
        let text = json::to_pretty(&one.to_json());
        assert_eq!(DaemonState::parse(&text, &[]).unwrap(), one);
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        assert_eq!(
            DaemonState::parse(SERVER, &["a"]).unwrap().server("b"),
            Err(RestartError::NoServer("b".into()))
        );
        for (from, to) in [
            ("\"max_clients\":4", "\"max_clients\":4,\"max_anonymous_clients\":5"),
            ("\"min_workers\":1", "\"min_workers\":4294967296"),
            ("\"min_workers\":1", "\"min_workers\":-1"),
            ("\"fd\":7", "\"fd\":7000000000"),
            ("\"services\":[]", "\"services\":{}"),
        ] {
            assert!(DaemonState::parse(&SERVER.replace(from, to), &["a"]).is_err(), "{to}");
        }
        assert!(DaemonState::parse(&format!("{{\"servers\":[{SERVER},{SERVER}]}}"), &["a"]).is_err());
        assert!(DaemonState::parse("[]", &["a"]).is_err() && DaemonState::parse("{}", &[]).is_err());
    }
}
