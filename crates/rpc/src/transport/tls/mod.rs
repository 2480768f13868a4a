//! Encrypted connections, both ends, with certificates of one's own authorities.
//!
//! After the handshake the server sends one byte to say that it accepts the client's certificate.
//!
//! Upstream: `src/rpc/virnettlscontext.c`, `virnettlssession.c`.

mod certificate;
mod error;
mod files;
mod priority;
mod verify;

use std::io::{self, ErrorKind, IoSlice, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;

use ferrovirt_util::error::os_error_text;
use ferrovirt_util::sys::fd_pass;
use ferrovirt_util::{Error, ErrorDomain, Result};
use nix::errno::Errno;
use parking_lot::Mutex;
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::ServerName;
use rustls::server::NoClientAuth;
use rustls::server::danger::ClientCertVerifier;
use rustls::{ClientConfig, ClientConnection, Connection, ServerConfig, ServerConnection};

pub use error::TlsError;
pub use files::Files;

use super::Transport;
use crate::wait::Limits;
use certificate::Parsed;
use files::{Credentials, own_error};
use verify::{Clients, Servers};

/// What the server says to a client that it accepts.
const ACCEPTED: u8 = 1;
/// So much is encrypted before it must have been sent.
const UNSENT_LIMIT: usize = 64 << 10;

/// How certificates are used.
#[derive(Clone, Debug)]
pub struct Options {
    /// Refuse peers whose certificate does not count (URI: `no_verify`, configuration: `tls_no_verify_certificate`).
    pub verify: bool,
    /// Check one's own certificates before use (`no_sanity`, `tls_no_sanity_certificate`).
    pub sanity: bool,
    /// A priority string of GnuTLS.
    pub priority: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { verify: true, sanity: true, priority: None }
    }
}

/// A client that can connect to one host.
#[derive(Clone)]
pub struct Client {
    config: Arc<ClientConfig>,
    name: ServerName<'static>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("name", &self.name).finish_non_exhaustive()
    }
}

fn provider(choice: &priority::Choice) -> Arc<CryptoProvider> {
    Arc::new(CryptoProvider { cipher_suites: choice.suites.clone(), ..ring::default_provider() })
}

fn choice(options: &Options) -> Result<priority::Choice, TlsError> {
    options.priority.as_deref().map_or_else(|| Ok(priority::Choice::default()), priority::parse)
}

fn unusable(options: &Options, error: &rustls::Error) -> TlsError {
    TlsError::Priority(options.priority.clone().unwrap_or_default(), error.to_string())
}

impl Client {
    /// Reads the files.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` for files that cannot be read or used, and for a priority string that cannot be honoured.
    pub fn new(files: &Files, options: &Options, host: &str) -> Result<Self> {
        let Credentials { trust, own } = Credentials::load(files, false, options.sanity)?;
        let choice = choice(options)?;
        let provider = provider(&choice);
        let trust = options.verify.then_some(trust);
        let verifier = Servers { provider: Arc::clone(&provider), trust, host: host.to_owned() };
        let config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&choice.versions)
            .map_err(|e| unusable(options, &e))?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        let mut config = match own {
            Some((chain, key)) => {
                config.with_client_auth_cert(chain, key).map_err(|e| own_error(files, e.to_string()))?
            }
            None => config.with_no_client_auth(),
        };
        config.enable_sni = false;
        // Which name is meant is the verifier's business; this one only must be a name.
        let name = ServerName::try_from(host.to_owned()).or_else(|_| ServerName::try_from("localhost"));
        let name = name.map_err(|e| TlsError::Handshake(e.to_string()))?;
        Ok(Self { config: Arc::new(config), name })
    }

    /// Negotiates with the server at the other end and waits until it accepts us.
    ///
    /// # Errors
    /// [`TlsError`]; `VIR_ERR_OPERATION_TIMEOUT`, `VIR_ERR_OPERATION_ABORTED`.
    pub fn connect(&self, stream: TcpStream, limits: &Limits<'_>) -> Result<Tls> {
        let session = ClientConnection::new(Arc::clone(&self.config), self.name.clone());
        let session = session.map_err(|e| TlsError::Handshake(e.to_string()))?;
        let tls = Tls::new(stream, session.into(), true);
        tls.handshake(limits)?;
        tls.await_confirmation(limits)?;
        Ok(tls)
    }
}

/// A server's certificates and its rules for clients.
#[derive(Clone)]
pub struct Server {
    config: Arc<ServerConfig>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").finish_non_exhaustive()
    }
}

impl Server {
    /// Reads the files. Only clients whose distinguished name matches one of `allowed` (`*` and `?` stand for any text and
    /// any character) may come in if it is given. Without verification clients need no certificate.
    ///
    /// # Errors
    /// As [`Client::new`].
    pub fn new(files: &Files, options: &Options, allowed: Option<Vec<String>>) -> Result<Self> {
        let Credentials { trust, own } = Credentials::load(files, true, options.sanity)?;
        let choice = choice(options)?;
        let provider = provider(&choice);
        let verifier: Arc<dyn ClientCertVerifier> = if options.verify {
            Arc::new(Clients { provider: Arc::clone(&provider), trust, allowed })
        } else {
            Arc::new(NoClientAuth)
        };
        let (chain, key) = own.ok_or_else(|| own_error(files, "there is none".to_owned()))?;
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&choice.versions)
            .map_err(|e| unusable(options, &e))?
            .with_client_cert_verifier(verifier)
            .with_single_cert(chain, key)
            .map_err(|e| own_error(files, e.to_string()))?;
        // The original client takes the first record after the handshake for the confirmation.
        config.send_tls13_tickets = 0;
        Ok(Self { config: Arc::new(config) })
    }

    /// An encrypted connection with the client at the other end. It negotiates while it is read from, and never waits: it
    /// has no data before the client is accepted.
    ///
    /// # Errors
    /// No session can be made.
    pub fn accept(&self, stream: TcpStream) -> io::Result<Tls> {
        let session = ServerConnection::new(Arc::clone(&self.config)).map_err(io::Error::other)?;
        Ok(Tls::new(stream, session.into(), false))
    }
}

/// An encrypted stream.
pub struct Tls {
    stream: TcpStream,
    state: Mutex<State>,
}

struct State {
    session: Connection,
    /// Decrypted bytes that nobody has fetched.
    buffered: usize,
    /// The server has said that it accepts the client, or this is the client.
    confirmed: bool,
}

impl std::fmt::Debug for Tls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tls").field("stream", &self.stream).finish_non_exhaustive()
    }
}

/// The encrypted side, which never waits.
struct Wire<'a>(&'a TcpStream);

impl io::Read for Wire<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut stray = Vec::new();
        fd_pass::recv(self.0.as_fd(), buffer, &mut stray)
    }
}

impl io::Write for Wire<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        fd_pass::send(self.0.as_fd(), &[IoSlice::new(bytes)], &[])
    }

    fn write_vectored(&mut self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        fd_pass::send(self.0.as_fd(), parts, &[])
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Tls {
    fn new(stream: TcpStream, mut session: Connection, confirmed: bool) -> Self {
        session.set_buffer_limit(Some(UNSENT_LIMIT));
        Self { stream, state: Mutex::new(State { session, buffered: 0, confirmed }) }
    }

    /// The peer's distinguished name as RFC 4514 writes it; `None` before it is known and for a peer without a certificate.
    #[must_use]
    pub fn peer_name(&self) -> Option<String> {
        let state = self.state.lock();
        let first = state.session.peer_certificates()?.first()?;
        Parsed::new(first).ok().map(|certificate| certificate.name())
    }

    /// Sends what is encrypted; false if something is left.
    fn push(&self, state: &mut State) -> io::Result<bool> {
        while state.session.wants_write() {
            match state.session.write_tls(&mut Wire(&self.stream)) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(false),
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        Ok(true)
    }

    /// Reads once what has arrived and decrypts it.
    fn pull(&self, state: &mut State) -> io::Result<usize> {
        let count = state.session.read_tls(&mut Wire(&self.stream))?;
        let outcome = state.session.process_new_packets();
        if let Ok(now) = &outcome {
            state.buffered = now.plaintext_bytes_to_read();
            if !state.confirmed && !state.session.is_handshaking() {
                state.confirmed = true;
                state.session.writer().write_all(&[ACCEPTED])?;
            }
        }
        // Answers of the protocol, and the reason of a refusal, go out even if the peer is not believed.
        let sent = self.push(state);
        outcome.map_err(|e| io::Error::new(ErrorKind::InvalidData, e))?;
        sent?;
        Ok(count)
    }

    fn handshake(&self, limits: &Limits<'_>) -> Result<()> {
        loop {
            let (outcome, write) = {
                let mut state = self.state.lock();
                if !state.session.is_handshaking() {
                    self.push(&mut state).map_err(|e| TlsError::Handshake(e.to_string()))?;
                    return Ok(());
                }
                match self.push(&mut state) {
                    Ok(false) => (Ok(1), true),
                    Ok(true) => (self.pull(&mut state), false),
                    Err(e) => (Err(e), false),
                }
            };
            match outcome {
                Ok(0) => {
                    let text = "The TLS connection was non-properly terminated.";
                    return Err(TlsError::Handshake(text.to_owned()).into());
                }
                Ok(_) if write => limits.wait_for(self.stream.as_fd(), true)?,
                Ok(_) => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => limits.wait_for(self.stream.as_fd(), false)?,
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(handshake_error(&e)),
            }
        }
    }

    fn await_confirmation(&self, limits: &Limits<'_>) -> Result<()> {
        let mut byte = [0];
        loop {
            match self.recv(&mut byte, &mut Vec::new()) {
                Ok(1) if byte[0] == ACCEPTED => return Ok(()),
                Ok(1..) => return Err(TlsError::Rejected.into()),
                Ok(0) => return Err(TlsError::Confirmation(os_error_text(Errno::EIO as i32)).into()),
                Err(e) if e.kind() == ErrorKind::WouldBlock => limits.wait_for(self.stream.as_fd(), false)?,
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(TlsError::Confirmation(e.to_string()).into()),
            }
        }
    }
}

/// The error of a failed handshake; what was wrong with the certificate is in the hint.
fn handshake_error(error: &io::Error) -> Error {
    match error.get_ref().and_then(|e| e.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::InvalidCertificate(reason)) => {
            let reason = match reason {
                rustls::CertificateError::Other(other) => other.to_string(),
                other => other.to_string(),
            };
            Error::from(TlsError::Peer).with_hint(reason)
        }
        Some(rustls::Error::InvalidMessage(_)) => {
            TlsError::Handshake("An unexpected TLS packet was received.".to_owned()).into()
        }
        Some(rustls::Error::AlertReceived(alert)) => {
            let error = Error::from(TlsError::Handshake("A TLS fatal alert has been received.".to_owned()));
            error.with_hint(format!("{alert:?}"))
        }
        Some(other) => TlsError::Handshake(other.to_string()).into(),
        None => match error.raw_os_error() {
            Some(errno) => Error::system(ErrorDomain::RPC, errno, "TLS handshake failed"),
            None => TlsError::Handshake(error.to_string()).into(),
        },
    }
}

impl Transport for Tls {
    fn descriptor(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }

    fn recv(&self, buffer: &mut [u8], _fds: &mut Vec<OwnedFd>) -> io::Result<usize> {
        let mut state = self.state.lock();
        loop {
            match state.session.reader().read(buffer) {
                Ok(count) => {
                    state.buffered = state.buffered.saturating_sub(count);
                    return Ok(count);
                }
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                // The stream ended without the protocol's farewell: a message that is cut off is noticed anyway.
                Err(e) if e.kind() == ErrorKind::UnexpectedEof => return Ok(0),
                Err(e) => return Err(e),
            }
            self.pull(&mut state)?;
        }
    }

    fn send(&self, bytes: &[u8], _fds: &[BorrowedFd<'_>]) -> io::Result<usize> {
        self.send_parts(&[IoSlice::new(bytes)])
    }

    fn send_parts(&self, parts: &[IoSlice<'_>]) -> io::Result<usize> {
        let mut state = self.state.lock();
        if !self.push(&mut state)? {
            return Err(ErrorKind::WouldBlock.into());
        }
        let count = state.session.writer().write_vectored(parts)?;
        self.push(&mut state)?;
        if count == 0 && parts.iter().any(|part| !part.is_empty()) {
            return Err(ErrorKind::WouldBlock.into());
        }
        Ok(count)
    }

    fn carries_fds(&self) -> bool {
        false
    }

    fn peer_name(&self) -> Option<String> {
        Self::peer_name(self)
    }

    fn shutdown(&self) {
        let mut state = self.state.lock();
        state.session.send_close_notify();
        // The peer may be gone already.
        drop(self.push(&mut state));
        drop(self.stream.shutdown(Shutdown::Both));
    }

    fn has_buffered(&self) -> bool {
        self.state.lock().buffered > 0
    }

    fn flush(&self) -> io::Result<bool> {
        let mut state = self.state.lock();
        self.push(&mut state)
    }
}

#[cfg(test)]
mod tests;
