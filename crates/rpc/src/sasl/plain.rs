//! PLAIN: the password itself. RFC 4616.

use std::sync::Arc;

use super::{Credentials, Exchange, Layer, Passwords, SaslError, same, text};

pub(super) struct Client {
    credentials: Credentials,
    said: bool,
}

impl Client {
    pub(super) fn new(credentials: Credentials) -> Self {
        Self { credentials, said: false }
    }
}

impl Exchange for Client {
    fn step(&mut self, _said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        if std::mem::replace(&mut self.said, true) {
            return Ok(None);
        }
        let Credentials { user, act_as, password, .. } = &self.credentials;
        let act_as = act_as.as_deref().unwrap_or_default();
        Ok(Some([act_as, user, password].map(str::as_bytes).join(&0)))
    }

    fn is_done(&self) -> bool {
        self.said
    }

    fn user(&self) -> Option<&str> {
        Some(&self.credentials.user)
    }

    fn take_layer(&mut self) -> Option<Layer> {
        None
    }
}

pub(super) struct Server {
    passwords: Arc<dyn Passwords>,
    realm: String,
    user: Option<String>,
}

impl Server {
    pub(super) fn new(passwords: Arc<dyn Passwords>, realm: String) -> Self {
        Self { passwords, realm, user: None }
    }
}

impl Exchange for Server {
    fn step(&mut self, said: Option<&[u8]>) -> Result<Option<Vec<u8>>, SaslError> {
        // Without a word of the client's yet, the server asks for it.
        let Some(said) = said else { return Ok(Some(Vec::new())) };
        let parts: Vec<_> = said.split(|b| *b == 0).collect();
        let [act_as, user, password] = parts[..] else {
            return Err(SaslError::Malformed("not three texts"));
        };
        let user = text(user)?;
        // Nobody may act as somebody else here.
        let is_own = act_as.is_empty() || act_as == user.as_bytes();
        let known = self.passwords.password(user, &self.realm);
        let right = known.is_some_and(|known| same(known.as_bytes(), password));
        if !is_own || !right {
            return Err(SaslError::Refused);
        }
        self.user = Some(user.to_owned());
        Ok(None)
    }

    fn is_done(&self) -> bool {
        self.user.is_some()
    }

    fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    fn take_layer(&mut self) -> Option<Layer> {
        None
    }
}
