//! `<auth>` and references to secrets. Upstream: `virStorageAuthDef`, `virSecretLookupTypeDef`.

use ferrovirt_util::Result;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{Element, StringEnum as _, Writer};

use super::StorageError;

string_enums! {
    /// Upstream: `virStorageAuthType`.
    pub AuthType { None = "none", Chap = "chap", Ceph = "ceph" }
}

/// User and secret with which a source is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Auth {
    /// The method.
    pub method: AuthType,
    /// The user.
    pub username: String,
    /// The password or key.
    pub secret: SecretRef,
}

/// A reference to a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecretRef {
    /// Attribute `type`: the secret's usage, where the document gives it.
    pub kind: Option<String>,
    /// Which secret.
    pub id: SecretId,
}

/// How a secret is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretId {
    /// By identity.
    Uuid(Uuid),
    /// By the thing that uses it.
    Usage(String),
}

impl SecretRef {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let id = match (node.attr("uuid"), node.attr("usage")) {
            (None, None) => return Err(StorageError::NoSecretId.into()),
            (Some(_), Some(_)) => return Err(StorageError::TwoSecretIds.into()),
            (Some(uuid), None) => {
                SecretId::Uuid(Uuid::parse(uuid).map_err(|_| StorageError::BadSecretUuid(uuid.to_owned()))?)
            }
            (None, Some(usage)) => SecretId::Usage(usage.to_owned()),
        };
        Ok(Self { kind: node.attr("type").map(str::to_owned), id })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("secret");
        w.attr_opt("type", self.kind.as_deref());
        match &self.id {
            SecretId::Uuid(uuid) => w.attr_fmt("uuid", uuid),
            SecretId::Usage(usage) => w.attr("usage", usage),
        }
        w.end();
    }
}

impl Auth {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let username = node.attr("username").ok_or(StorageError::NoAuthUser)?.to_owned();
        let method = match node.attr("type") {
            None => AuthType::None,
            Some(name) => {
                AuthType::from_name(name).ok_or_else(|| StorageError::UnknownAuthType(name.to_owned()))?
            }
        };
        let secret = SecretRef::parse(node.child("secret").ok_or(StorageError::NoAuthSecret)?)?;
        Ok(Self { method, username, secret })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("auth");
        if self.method != AuthType::None {
            w.attr("type", self.method.as_str());
        }
        w.attr("username", &self.username);
        self.secret.write(w);
        w.end();
    }
}
