//! `<encryption>` of a volume. Upstream: `storage_encryption_conf.c`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, StringEnum as _, Writer, XmlElement as _};

use super::{SecretRef, StorageError};

pub use crate::domain::disk::source::{Cipher, EncryptionEngine, EncryptionFormat, IvGen};

/// How a volume is encrypted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Encryption {
    pub format: EncryptionFormat,
    /// Who decrypts.
    pub engine: Option<EncryptionEngine>,
    /// Pass phrases.
    pub secrets: Vec<SecretRef>,
    /// LUKS only.
    pub cipher: Option<Cipher>,
    /// LUKS only.
    pub ivgen: Option<IvGen>,
}

fn secret(node: &Element<'_>) -> Result<SecretRef> {
    match node.attr("type") {
        None => Err(StorageError::NoEncryptionSecretType.into()),
        Some("passphrase") => SecretRef::parse(node),
        Some(other) => Err(StorageError::UnknownEncryptionSecretType(other.to_owned()).into()),
    }
}

impl Encryption {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let format = node.attr("format").ok_or(StorageError::NoEncryptionFormat)?;
        let unknown = || StorageError::UnknownEncryptionFormat(format.to_owned());
        let format = EncryptionFormat::from_name(format).ok_or_else(unknown)?;
        let engine = match node.attr("engine") {
            None | Some("default") => None,
            Some(name) => {
                let unknown = || StorageError::UnknownEncryptionEngine(name.to_owned());
                Some(EncryptionEngine::from_name(name).ok_or_else(unknown)?)
            }
        };
        let secrets = node.children_named("secret").map(secret).collect::<Result<_>>()?;
        let mut this = Self { format, engine, secrets, ..Self::default() };
        if let Some(cipher) = node.child("cipher").filter(|_| this.is_luks()) {
            cipher.attr("name").ok_or(StorageError::NoCipherName)?;
            this.cipher = Some(Cipher::parse_element(cipher)?);
            if let Some(ivgen) = node.child("ivgen") {
                ivgen.attr("name").ok_or(StorageError::NoIvGenName)?;
                this.ivgen = Some(IvGen::parse_element(ivgen)?);
            }
        }
        Ok(this)
    }

    fn is_luks(&self) -> bool {
        matches!(self.format, EncryptionFormat::Luks | EncryptionFormat::Luks2 | EncryptionFormat::LuksAny)
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("encryption");
        w.attr_value("format", &self.format);
        if let Some(engine) = &self.engine {
            w.attr_value("engine", engine);
        }
        self.secrets.iter().for_each(|s| s.write(w));
        if let Some(cipher) = &self.cipher {
            cipher.write_element(w, "cipher");
        }
        if let Some(ivgen) = &self.ivgen {
            ivgen.write_element(w, "ivgen");
        }
        w.end_long();
    }
}
