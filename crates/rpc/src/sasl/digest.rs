//! DIGEST-MD5: a challenge answered with a hash of the password, and what protects the stream afterwards. RFC 2831.
//!
//! Weak by today's measure, yet the only mechanism of passwords that the reference accepts on an open stream.

use std::sync::Arc;

use md5::{Digest as _, Md5};

use super::layer::Layer;
use super::{Credentials, Exchange, PACKET_MAX, Passwords, SERVICE, SaslError, nonce, same, text};

/// The most directives that are read.
const DIRECTIVES_MAX: usize = 64;

fn hash(parts: &[&[u8]]) -> [u8; 16] {
    parts.iter().fold(Md5::new(), |hash, part| hash.chain_update(part)).finalize().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What both sides know at the end.
struct Terms<'a> {
    nonce: &'a str,
    cnonce: &'a str,
    qop: &'a str,
    uri: &'a str,
    act_as: Option<&'a str>,
}

impl Terms<'_> {
    /// `H(A1)`: the session's secret.
    fn secret(&self, user: &str, realm: &str, password: &str) -> [u8; 16] {
        let own = hash(&[&latin(user), b":", &latin(realm), b":", &latin(password)]);
        let act_as = self.act_as.map(|name| format!(":{name}")).unwrap_or_default();
        hash(&[&own, b":", self.nonce.as_bytes(), b":", self.cnonce.as_bytes(), act_as.as_bytes()])
    }

    /// The client's proof, or with `by_server` the server's.
    fn proof(&self, secret: &[u8; 16], by_server: bool) -> String {
        let verb = if by_server { "" } else { "AUTHENTICATE" };
        let rest = if self.qop == "auth" { "" } else { ":00000000000000000000000000000000" };
        let a2 = hex(&hash(&[verb.as_bytes(), b":", self.uri.as_bytes(), rest.as_bytes()]));
        let text = format!("{}:{}:00000001:{}:{}:{a2}", hex(secret), self.nonce, self.cnonce, self.qop);
        hex(&hash(&[text.as_bytes()]))
    }
}

/// As the RFC wants it hashed: in Latin-1 where that has all the characters.
fn latin(text: &str) -> Vec<u8> {
    let bytes: Result<Vec<u8>, _> = text.chars().map(|c| u8::try_from(u32::from(c))).collect();
    bytes.unwrap_or_else(|_| text.as_bytes().to_vec())
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Directives of a message, in order. Names are in lower case.
struct Directives(Vec<(String, String)>);

impl Directives {
    fn parse(message: &[u8]) -> Result<Self, SaslError> {
        let bad = SaslError::Malformed("directives are malformed");
        let mut rest = text(message)?.trim_matches('\0');
        let mut list = Vec::new();
        loop {
            rest = rest.trim_start_matches([' ', '\t', '\r', '\n', ',']);
            if rest.is_empty() {
                return Ok(Self(list));
            }
            if list.len() == DIRECTIVES_MAX {
                return Err(bad);
            }
            let (name, tail) = rest.split_once('=').ok_or(bad.clone())?;
            let (value, tail) = if let Some(tail) = tail.strip_prefix('"') {
                unquote(tail).ok_or(bad.clone())?
            } else {
                let end = tail.find([',', ' ', '\t']).unwrap_or(tail.len());
                (tail[..end].to_owned(), &tail[end..])
            };
            list.push((name.trim().to_ascii_lowercase(), value));
            rest = tail;
        }
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    fn get<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.all(name).next()
    }

    /// Whether a directive that is a list has an item.
    fn lists(&self, name: &str, item: &str) -> bool {
        self.get(name).is_some_and(|v| v.split(',').any(|i| i.trim().eq_ignore_ascii_case(item)))
    }

    /// The peer's buffer, in bytes.
    fn buffer(&self) -> Result<usize, SaslError> {
        let Some(text) = self.get("maxbuf") else { return Ok(PACKET_MAX) };
        let size = text.parse::<usize>().ok().filter(|size| (17..=0xff_ffff).contains(size));
        size.ok_or(SaslError::Malformed("a buffer of impossible size"))
    }
}

/// A quoted text's value and what follows it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(chars.next()?.1),
            c => value.push(c),
        }
    }
    None
}

enum ClientState {
    Start,
    /// The answer is given; the server must prove itself so.
    Answered {
        expected: String,
    },
    Done,
}

pub(super) struct Client {
    credentials: Credentials,
    uri: String,
    cnonce: String,
    stream_is_private: bool,
    state: ClientState,
    layer: Option<Layer>,
}

impl Client {
    pub(super) fn new(
        credentials: Credentials,
        host: &str,
        stream_is_private: bool,
    ) -> Result<Self, SaslError> {
        let uri = format!("{SERVICE}/{host}");
        let (cnonce, state) = (nonce()?, ClientState::Start);
        Ok(Self { credentials, uri, cnonce, stream_is_private, state, layer: None })
    }

    #[cfg(test)]
    pub(super) fn with_terms(mut self, uri: &str, cnonce: &str) -> Self {
        (self.uri, self.cnonce) = (uri.to_owned(), cnonce.to_owned());
        self
    }

    fn answer(&mut self, challenge: &[u8]) -> Result<String, SaslError> {
        let challenge = Directives::parse(challenge)?;
        let nonce = challenge.get("nonce").ok_or(SaslError::Malformed("there is no nonce"))?;
        let mut realms = challenge.all("realm");
        let user = &self.credentials.user;
        let realm = match &self.credentials.realm {
            Some(realm) => realm.as_str(),
            // Where the server names none, a name may bring its own.
            None => realms.next().or_else(|| user.split_once('@').map(|(_, r)| r)).unwrap_or_default(),
        };
        // A stream that is private already is not protected twice.
        let qop = if self.stream_is_private { "auth" } else { "auth-conf" };
        let offers = |qop| challenge.lists("qop", qop) || (qop == "auth" && challenge.get("qop").is_none());
        if !offers(qop) || (!self.stream_is_private && !challenge.lists("cipher", "rc4")) {
            return Err(SaslError::Weak(0));
        }
        let act_as = self.credentials.act_as.as_deref();
        let terms = Terms { nonce, cnonce: &self.cnonce, qop, uri: &self.uri, act_as };
        let secret = terms.secret(user, realm, &self.credentials.password);
        let mut answer = format!(
            "username={},realm={},nonce={},cnonce={},nc=00000001,qop={qop},",
            quoted(user),
            quoted(realm),
            quoted(nonce),
            quoted(&self.cnonce)
        );
        if !self.stream_is_private {
            answer += &format!("cipher=rc4,maxbuf={PACKET_MAX},");
            self.layer = Some(Layer::new(&secret, false, challenge.buffer()?)?);
        }
        answer += &format!("digest-uri={},response={}", quoted(&self.uri), terms.proof(&secret, false));
        if challenge.get("charset").is_some() {
            answer += ",charset=utf-8";
        }
        if let Some(act_as) = act_as {
            answer += &format!(",authzid={}", quoted(act_as));
        }
        self.state = ClientState::Answered { expected: terms.proof(&secret, true) };
        Ok(answer)
    }
}

impl Exchange for Client {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        match &self.state {
            ClientState::Start => match said {
                // The server begins.
                None => Ok(None),
                Some(challenge) => Ok(Some(self.answer(challenge)?.into_bytes())),
            },
            ClientState::Answered { expected } => {
                let said = Directives::parse(said.unwrap_or_default())?;
                if !said.get("rspauth").is_some_and(|proof| same(proof.as_bytes(), expected.as_bytes())) {
                    return Err(SaslError::Impostor);
                }
                self.state = ClientState::Done;
                Ok(None)
            }
            ClientState::Done => Ok(None),
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.state, ClientState::Done)
    }

    fn user(&self) -> Option<&str> {
        Some(&self.credentials.user)
    }

    fn take_layer(&mut self) -> Option<Layer> {
        self.layer.take()
    }
}

pub(super) struct Server {
    passwords: Arc<dyn Passwords>,
    realm: String,
    nonce: String,
    stream_is_private: bool,
    /// Words of the client: the first is empty, the second is his only try.
    steps: u32,
    user: Option<String>,
    layer: Option<Layer>,
}

impl Server {
    pub(super) fn new(
        passwords: Arc<dyn Passwords>,
        realm: String,
        stream_is_private: bool,
    ) -> Result<Self, SaslError> {
        let nonce = nonce()?;
        Ok(Self { passwords, realm, nonce, stream_is_private, steps: 0, user: None, layer: None })
    }

    fn challenge(&self) -> String {
        let protection =
            if self.stream_is_private { "qop=\"auth\"" } else { "qop=\"auth-conf\",cipher=\"rc4\"" };
        format!(
            "nonce={},realm={},{protection},maxbuf={PACKET_MAX},charset=utf-8,algorithm=md5-sess",
            quoted(&self.nonce),
            quoted(&self.realm)
        )
    }

    fn check(&mut self, answer: &[u8]) -> Result<String, SaslError> {
        let answer = Directives::parse(answer)?;
        let need = |name| answer.get(name).ok_or(SaslError::Malformed("a directive is missing"));
        let (user, uri, cnonce) = (need("username")?, need("digest-uri")?, need("cnonce")?);
        let qop = answer.get("qop").unwrap_or("auth");
        let right_qop = if self.stream_is_private { qop == "auth" } else { qop == "auth-conf" };
        let right_cipher = self.stream_is_private || answer.get("cipher") == Some("rc4");
        if !right_qop || !right_cipher {
            return Err(SaslError::Weak(0));
        }
        let is_fresh = need("nonce")? == self.nonce && need("nc")? == "00000001";
        let realm = answer.get("realm").unwrap_or_default();
        let act_as = answer.get("authzid").filter(|name| !name.is_empty());
        let is_ours = realm == self.realm
            && act_as.is_none_or(|name| name == user)
            && uri.split('/').next().is_some_and(|service| service.eq_ignore_ascii_case(SERVICE));
        if !is_fresh || !is_ours {
            return Err(SaslError::Refused);
        }
        let terms = Terms { nonce: &self.nonce, cnonce, qop, uri, act_as };
        let password = self.passwords.password(user, realm);
        let secret = terms.secret(user, realm, password.as_ref().map_or("", |p| p.as_str()));
        let expected = terms.proof(&secret, false);
        if !same(need("response")?.as_bytes(), expected.as_bytes()) || password.is_none() {
            return Err(SaslError::Refused);
        }
        if !self.stream_is_private {
            self.layer = Some(Layer::new(&secret, true, answer.buffer()?)?);
        }
        let proof = terms.proof(&secret, true);
        self.user = Some(user.to_owned());
        Ok(format!("rspauth={proof}"))
    }
}

impl Exchange for Server {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        if self.user.is_some() {
            return Ok(None);
        }
        self.steps += 1;
        match self.steps {
            1 => Ok(Some(self.challenge().into_bytes())),
            2 => Ok(Some(self.check(said.unwrap_or_default())?.into_bytes())),
            _ => Err(SaslError::Refused),
        }
    }

    fn is_done(&self) -> bool {
        self.user.is_some()
    }

    fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    fn take_layer(&mut self) -> Option<Layer> {
        self.layer.take()
    }
}
