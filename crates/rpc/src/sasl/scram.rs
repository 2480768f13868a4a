//! SCRAM: both sides prove that they know the password, and nobody learns it. RFC 5802, RFC 7677.
//!
//! Channel binding is not used: the reference does not either. Passwords are taken as they are, without the
//! normalisation of RFC 4013.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use sha2::{Digest as _, Sha256};

use super::{Credentials, Exchange, Layer, Passwords, SaslError, nonce, random, same, text};

/// Rounds that the server asks for.
const ROUNDS: u32 = 4096;
/// More rounds than this only cost the client time.
const ROUNDS_MAX: u32 = 1_000_000;
/// The client binds to no channel and acts as himself.
const GS2_HEADER: &str = "n,,";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hash {
    Sha1,
    Sha256,
}

impl Hash {
    fn hmac(self, key: &[u8], message: &[u8]) -> Vec<u8> {
        // Any key is long enough for this construction.
        macro_rules! hmac {
            ($hash:ty) => {
                Hmac::<$hash>::new_from_slice(key).map(|mut mac| {
                    mac.update(message);
                    mac.finalize().into_bytes().to_vec()
                })
            };
        }
        let made = match self {
            Self::Sha1 => hmac!(Sha1),
            Self::Sha256 => hmac!(Sha256),
        };
        made.unwrap_or_default()
    }

    fn digest(self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha1 => Sha1::digest(message).to_vec(),
            Self::Sha256 => Sha256::digest(message).to_vec(),
        }
    }

    /// `Hi` of the RFC: the password made slow.
    fn salted(self, password: &str, salt: &[u8], rounds: u32) -> Vec<u8> {
        let mut last = self.hmac(password.as_bytes(), &[salt, &[0, 0, 0, 1]].concat());
        let mut all = last.clone();
        for _ in 1..rounds {
            last = self.hmac(password.as_bytes(), &last);
            xor(&mut all, &last);
        }
        all
    }

    /// What the client and the server prove, of a password and of all that was said.
    fn proofs(self, salted: &[u8], said: &str) -> (Vec<u8>, Vec<u8>) {
        let mut client_key = self.hmac(salted, b"Client Key");
        let stored_key = self.digest(&client_key);
        let signature = self.hmac(&stored_key, said.as_bytes());
        xor(&mut client_key, &signature);
        let server_key = self.hmac(salted, b"Server Key");
        (client_key, self.hmac(&server_key, said.as_bytes()))
    }
}

fn xor(a: &mut [u8], b: &[u8]) {
    a.iter_mut().zip(b).for_each(|(a, b)| *a ^= b);
}

/// The value of the attribute that `part` must be.
fn attribute(part: Option<&str>, name: char) -> Result<&str, SaslError> {
    let value = part.and_then(|p| p.strip_prefix(name)).and_then(|p| p.strip_prefix('='));
    value.ok_or(SaslError::Malformed("an attribute is missing"))
}

fn decode(text: &str) -> Result<Vec<u8>, SaslError> {
    STANDARD.decode(text).map_err(|_| SaslError::Malformed("not base64"))
}

fn escape(name: &str) -> String {
    name.replace('=', "=3D").replace(',', "=2C")
}

fn unescape(name: &str) -> Result<String, SaslError> {
    let mut parts = name.split('=');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (byte, rest) = match part.get(..2) {
            Some("3D") => ('=', &part[2..]),
            Some("2C") => (',', &part[2..]),
            _ => return Err(SaslError::Malformed("a name is badly quoted")),
        };
        plain.push(byte);
        plain.push_str(rest);
    }
    Ok(plain)
}

enum ClientState {
    Start,
    /// The first words are said.
    First {
        bare: String,
    },
    /// The proof is sent; the server's must be this.
    Proved {
        expected: Vec<u8>,
    },
    Done,
}

pub(super) struct Client {
    hash: Hash,
    credentials: Credentials,
    header: String,
    nonce: String,
    state: ClientState,
}

impl Client {
    pub(super) fn new(hash: Hash, credentials: Credentials) -> Result<Self, SaslError> {
        Ok(Self::with_nonce(hash, credentials, nonce()?))
    }

    pub(super) fn with_nonce(hash: Hash, credentials: Credentials, nonce: String) -> Self {
        let header = match &credentials.act_as {
            Some(name) => format!("n,a={},", escape(name)),
            None => GS2_HEADER.to_owned(),
        };
        Self { hash, credentials, header, nonce, state: ClientState::Start }
    }

    /// Answers the server's challenge with the proof.
    fn prove(&mut self, bare: &str, challenge: &str) -> Result<String, SaslError> {
        let mut parts = challenge.split(',');
        let nonce = attribute(parts.next(), 'r')?;
        if !nonce.starts_with(&self.nonce) || nonce.len() == self.nonce.len() {
            return Err(SaslError::Malformed("the nonce is not ours"));
        }
        let salt = decode(attribute(parts.next(), 's')?)?;
        let rounds = attribute(parts.next(), 'i')?.parse::<u32>().ok();
        let rounds = rounds.filter(|r| (1..=ROUNDS_MAX).contains(r));
        let rounds = rounds.ok_or(SaslError::Malformed("the number of rounds is not acceptable"))?;
        let bound = format!("c={},r={nonce}", STANDARD.encode(&self.header));
        let said = format!("{bare},{challenge},{bound}");
        let salted = self.hash.salted(&self.credentials.password, &salt, rounds);
        let (proof, expected) = self.hash.proofs(&salted, &said);
        self.state = ClientState::Proved { expected };
        Ok(format!("{bound},p={}", STANDARD.encode(proof)))
    }
}

impl Exchange for Client {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let said = text(said.unwrap_or_default())?;
        match std::mem::replace(&mut self.state, ClientState::Start) {
            ClientState::Start => {
                let bare = format!("n={},r={}", escape(&self.credentials.user), self.nonce);
                let first = format!("{}{bare}", self.header);
                self.state = ClientState::First { bare };
                Ok(Some(first.into_bytes()))
            }
            ClientState::First { bare } => Ok(Some(self.prove(&bare, said)?.into_bytes())),
            ClientState::Proved { expected } => {
                let first = said.split(',').next();
                if let Some(reason) = first.and_then(|f| f.strip_prefix("e=")) {
                    return Err(SaslError::Said(reason.to_owned()));
                }
                if !same(&decode(attribute(first, 'v')?)?, &expected) {
                    return Err(SaslError::Impostor);
                }
                self.state = ClientState::Done;
                Ok(None)
            }
            ClientState::Done => {
                self.state = ClientState::Done;
                Ok(None)
            }
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.state, ClientState::Done)
    }

    fn user(&self) -> Option<&str> {
        Some(&self.credentials.user)
    }

    fn take_layer(&mut self) -> Option<Layer> {
        None
    }
}

enum ServerState {
    Start,
    /// The challenge is sent.
    Challenged {
        header: String,
        said: String,
        nonce: String,
        salted: Vec<u8>,
        is_known: bool,
    },
    Done,
    Failed,
}

pub(super) struct Server {
    hash: Hash,
    passwords: Arc<dyn Passwords>,
    realm: String,
    user: String,
    state: ServerState,
    salt: [u8; 16],
    nonce: String,
}

impl Server {
    pub(super) fn new(hash: Hash, passwords: Arc<dyn Passwords>, realm: String) -> Result<Self, SaslError> {
        let (salt, nonce) = (random()?, nonce()?);
        Ok(Self { hash, passwords, realm, user: String::new(), state: ServerState::Start, salt, nonce })
    }

    fn challenge(&mut self, first: &str) -> Result<String, SaslError> {
        // Header: binding flag, as whom, rest.
        let mut parts = first.splitn(3, ',');
        let (flag, act_as) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let bare = parts.next().ok_or(SaslError::Malformed("the header is cut off"))?;
        if flag != "n" && flag != "y" {
            return Err(SaslError::Malformed("channel binding is not to be had"));
        }
        let header = format!("{flag},{act_as},");
        let mut parts = bare.split(',');
        self.user = unescape(attribute(parts.next(), 'n')?)?;
        let act_as = act_as.strip_prefix("a=").map(unescape).transpose()?;
        let nonce = attribute(parts.next(), 'r')?;
        if nonce.is_empty() || act_as.is_some_and(|name| name != self.user) {
            return Err(SaslError::Refused);
        }
        let nonce = format!("{nonce}{}", self.nonce);
        let password = self.passwords.password(&self.user, &self.realm);
        let is_known = password.is_some();
        // A user that does not exist is found out only by the last answer.
        let salted = self.hash.salted(password.as_ref().map_or("", |p| p.as_str()), &self.salt, ROUNDS);
        let challenge = format!("r={nonce},s={},i={ROUNDS}", STANDARD.encode(self.salt));
        let said = format!("{bare},{challenge}");
        self.state = ServerState::Challenged { header, said, nonce, salted, is_known };
        Ok(challenge)
    }
}

impl Exchange for Server {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        let last = match std::mem::replace(&mut self.state, ServerState::Failed) {
            ServerState::Start => {
                let Some(first) = said else {
                    self.state = ServerState::Start;
                    return Ok(Some(Vec::new()));
                };
                return Ok(Some(self.challenge(text(first)?)?.into_bytes()));
            }
            ServerState::Done => {
                self.state = ServerState::Done;
                return Ok(None);
            }
            ServerState::Failed => return Err(SaslError::Refused),
            challenged @ ServerState::Challenged { .. } => challenged,
        };
        let ServerState::Challenged { header, said: before, nonce, salted, is_known } = last else {
            return Err(SaslError::Refused);
        };
        let answer = text(said.unwrap_or_default())?;
        let (bound, proof) = answer.rsplit_once(",p=").ok_or(SaslError::Malformed("there is no proof"))?;
        if bound != format!("c={},r={nonce}", STANDARD.encode(header)) {
            return Err(SaslError::Malformed("the answer is not to our challenge"));
        }
        let (expected, signature) = self.hash.proofs(&salted, &format!("{before},{bound}"));
        if !same(&decode(proof)?, &expected) || !is_known {
            return Err(SaslError::Refused);
        }
        self.state = ServerState::Done;
        Ok(Some(format!("v={}", STANDARD.encode(signature)).into_bytes()))
    }

    fn is_done(&self) -> bool {
        matches!(self.state, ServerState::Done)
    }

    fn user(&self) -> Option<&str> {
        self.is_done().then_some(self.user.as_str())
    }

    fn take_layer(&mut self) -> Option<Layer> {
        None
    }
}
