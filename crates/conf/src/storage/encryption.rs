//! `<encryption>` of a volume. Upstream: `storage_encryption_conf.c`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{Element, StringEnum as _, Writer, XmlElement as _};

use super::{SecretRef, StorageError};

string_enums! {
    /// Upstream: `virStorageEncryptionFormatType`.
    pub EncryptionFormat {
        Default = "default", Qcow = "qcow", Luks = "luks", Luks2 = "luks2", LuksAny = "luks-any",
    }

    /// Who decrypts. Upstream: `virStorageEncryptionEngine`.
    pub EncryptionEngine { Default = "default", Qemu = "qemu", Librbd = "librbd" }
}

/// How a volume is encrypted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Encryption {
    pub format: EncryptionFormat,
    pub engine: EncryptionEngine,
    /// Pass phrases.
    pub secrets: Vec<SecretRef>,
    /// LUKS only.
    pub cipher: Option<Cipher>,
    /// LUKS only.
    pub ivgen: Option<IvGen>,
}

/// `<cipher>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct Cipher {
    #[xml(attr, required)]
    pub name: String,
    /// Key size in bits.
    #[xml(attr, required)]
    pub size: u32,
    #[xml(attr)]
    pub mode: Option<String>,
    #[xml(attr)]
    pub hash: Option<String>,
}

/// `<ivgen>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct IvGen {
    #[xml(attr, required)]
    pub name: String,
    #[xml(attr)]
    pub hash: Option<String>,
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
            None => EncryptionEngine::Default,
            Some(name) => EncryptionEngine::from_name(name)
                .ok_or_else(|| StorageError::UnknownEncryptionEngine(name.to_owned()))?,
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
        if self.engine != EncryptionEngine::Default {
            w.attr_value("engine", &self.engine);
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
