//! Passwords without showing them, both ends: SCRAM, DIGEST-MD5 with its protection of the stream, PLAIN where nobody else
//! listens.
//!
//! The exchange itself travels in calls of the programs; a [`Layer`] that it ends with protects what follows
//! ([`crate::transport::switch`]).
//!
//! Upstream: `src/rpc/virnetsaslcontext.c`, which leaves the work to Cyrus SASL.

mod digest;
mod error;
mod layer;
mod plain;
mod scram;

use rustls::crypto::ring;
use zeroize::Zeroizing;

pub use error::SaslError;
pub use layer::{Layer, Opener, Sealer};

/// The service's name, which some mechanisms mix in.
const SERVICE: &str = "libvirt";
/// The largest protected packet that is taken, in bytes.
const PACKET_MAX: usize = 65536;

/// How an identity is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mechanism {
    /// RFC 7677.
    ScramSha256,
    /// RFC 5802.
    ScramSha1,
    /// RFC 2831: the only one here that can protect the stream.
    DigestMd5,
    /// RFC 4616: the password itself.
    Plain,
}

impl Mechanism {
    /// All, the strongest first.
    pub const ALL: [Self; 4] = [Self::ScramSha256, Self::ScramSha1, Self::DigestMd5, Self::Plain];

    /// Its registered name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::DigestMd5 => "DIGEST-MD5",
            Self::Plain => "PLAIN",
        }
    }

    /// The mechanism with this name, letter case aside.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.name().eq_ignore_ascii_case(name))
    }

    /// Whether it may be used on a stream: one that others can read needs a mechanism that hides what follows.
    #[must_use]
    pub fn fits(self, stream_is_private: bool) -> bool {
        stream_is_private || self == Self::DigestMd5
    }
}

/// Chooses from a server's list, in which blanks or commas separate the names.
///
/// # Errors
/// [`SaslError::NotOffered`], [`SaslError::NoMechanism`].
pub fn choose(offered: &str, wanted: Option<&str>, stream_is_private: bool) -> Result<Mechanism, SaslError> {
    let is_offered =
        |m: &Mechanism| offered.split([' ', ',', '\t']).any(|name| name.eq_ignore_ascii_case(m.name()));
    if let Some(wanted) = wanted {
        let found = Mechanism::from_name(wanted).filter(is_offered);
        let found = found.ok_or_else(|| SaslError::NotOffered(wanted.to_owned()))?;
        return if found.fits(stream_is_private) { Ok(found) } else { Err(SaslError::Weak(0)) };
    }
    let mut fitting = Mechanism::ALL.into_iter().filter(|m| m.fits(stream_is_private));
    fitting.find(is_offered).ok_or(SaslError::NoMechanism)
}

/// Who somebody says to be.
#[derive(Clone)]
pub struct Credentials {
    /// The name whose password it is.
    pub user: String,
    /// As whom to act, if as somebody else.
    pub act_as: Option<String>,
    /// The password.
    pub password: Zeroizing<String>,
    /// The realm that the name belongs to, if the server has several.
    pub realm: Option<String>,
}

impl std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credentials").field("user", &self.user).finish_non_exhaustive()
    }
}

/// One side of an exchange.
pub trait Exchange: Send {
    /// Takes what the other side said (`None`: nothing yet) and returns what to say; `None`: nothing.
    ///
    /// # Errors
    /// [`SaslError`]; the exchange is over then.
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError>;

    /// Whether this side is content.
    fn is_done(&self) -> bool;

    /// The user that was proved; on the server's side, when it is content.
    fn user(&self) -> Option<&str>;

    /// What protects the stream from now on, if that was agreed; can be taken once.
    fn take_layer(&mut self) -> Option<Layer>;
}

/// The client's side.
///
/// # Errors
/// [`SaslError::ZeroByte`], [`SaslError::NoName`], [`SaslError::Random`].
pub fn client(
    mechanism: Mechanism,
    credentials: Credentials,
    host: &str,
    stream_is_private: bool,
) -> Result<Box<dyn Exchange>, SaslError> {
    let texts = [Some(&credentials.user), credentials.act_as.as_ref(), credentials.realm.as_ref()];
    if texts.into_iter().flatten().any(|t| t.contains('\0')) || credentials.password.contains('\0') {
        return Err(SaslError::ZeroByte);
    }
    if credentials.user.trim().is_empty() {
        return Err(SaslError::NoName);
    }
    Ok(match mechanism {
        Mechanism::ScramSha256 => Box::new(scram::Client::new(scram::Hash::Sha256, credentials)?),
        Mechanism::ScramSha1 => Box::new(scram::Client::new(scram::Hash::Sha1, credentials)?),
        Mechanism::DigestMd5 => Box::new(digest::Client::new(credentials, host, stream_is_private)?),
        Mechanism::Plain => Box::new(plain::Client::new(credentials)),
    })
}

/// Where a server's passwords are.
pub trait Passwords: Send + Sync {
    /// The password of `user`; `None` if there is no such user.
    fn password(&self, user: &str, realm: &str) -> Option<Zeroizing<String>>;
}

/// The server's side. `realm` is what the users belong to, commonly the host's name.
///
/// # Errors
/// [`SaslError::Random`].
pub fn server(
    mechanism: Mechanism,
    passwords: std::sync::Arc<dyn Passwords>,
    realm: &str,
    stream_is_private: bool,
) -> Result<Box<dyn Exchange>, SaslError> {
    let realm = realm.to_owned();
    Ok(match mechanism {
        Mechanism::ScramSha256 => Box::new(scram::Server::new(scram::Hash::Sha256, passwords, realm)?),
        Mechanism::ScramSha1 => Box::new(scram::Server::new(scram::Hash::Sha1, passwords, realm)?),
        Mechanism::DigestMd5 => Box::new(digest::Server::new(passwords, realm, stream_is_private)?),
        Mechanism::Plain => Box::new(plain::Server::new(passwords, realm)),
    })
}

/// Fresh random bytes.
fn random<const N: usize>() -> Result<[u8; N], SaslError> {
    let mut bytes = [0; N];
    ring::default_provider().secure_random.fill(&mut bytes).map_err(|_| SaslError::Random)?;
    Ok(bytes)
}

/// A text that nobody has used before.
fn nonce() -> Result<String, SaslError> {
    use base64::Engine as _;
    Ok(base64::engine::general_purpose::STANDARD_NO_PAD.encode(random::<24>()?))
}

/// Compares secrets in a time that says nothing of them.
fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |all, (x, y)| all | (x ^ y)) == 0
}

fn text(bytes: &[u8]) -> Result<&str, SaslError> {
    std::str::from_utf8(bytes).map_err(|_| SaslError::Malformed("not a text"))
}

#[cfg(test)]
mod tests;
