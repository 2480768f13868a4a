//! Digests and the one cipher that secrets travel with. Upstream: `src/util/vircrypto.c`.

use aes::cipher::{BlockModeEncrypt, KeyIvInit, block_padding::Pkcs7};
use sha2::Digest;

use crate::error::{ErrorDomain, ErrorNumber, VirError};

/// Kinds of digest. Upstream: `virCryptoHash`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hash {
    /// For names only, not for secrets.
    Md5,
    /// SHA-256.
    Sha256,
}

/// The digest of `data`. Upstream: `virCryptoHashBuf`.
#[must_use]
pub fn digest(hash: Hash, data: &[u8]) -> Vec<u8> {
    match hash {
        Hash::Md5 => md5::Md5::digest(data).to_vec(),
        Hash::Sha256 => sha2::Sha256::digest(data).to_vec(),
    }
}

/// [`digest`] in hexadecimal digits. Upstream: `virCryptoHashString`.
#[must_use]
pub fn digest_hex(hash: Hash, data: impl AsRef<[u8]>) -> String {
    digest(hash, data.as_ref()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Key or initialisation vector of a wrong length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("AES256CBC key len = {key} or IV len = {iv} is wrong")]
pub struct CipherError {
    /// Length of the key; 32 is right.
    pub key: usize,
    /// Length of the vector; 16 is right.
    pub iv: usize,
}

impl VirError for CipherError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INVALID_ARG
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::CRYPTO
    }
}

/// Encrypts with AES-256 in CBC mode, padded as PKCS#7 says. Upstream: `virCryptoEncryptData`.
///
/// # Errors
/// [`CipherError`].
pub fn encrypt_aes256cbc(key: &[u8], iv: &[u8], plain: &[u8]) -> Result<Vec<u8>, CipherError> {
    let cipher = cbc::Encryptor::<aes::Aes256>::new_from_slices(key, iv);
    let cipher = cipher.map_err(|_| CipherError { key: key.len(), iv: iv.len() })?;
    Ok(cipher.encrypt_padded_vec::<Pkcs7>(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests() {
        assert_eq!(digest_hex(Hash::Md5, "abc"), "900150983cd24fb0d6963f7d28e17f72");
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest_hex(Hash::Sha256, "abc"), expected);
    }

    #[test]
    fn cipher() {
        // A vector of NIST SP 800-38A (F.2.5), whose one block is followed by one of padding.
        let hex = |text: &str| {
            (0..text.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap())
                .collect::<Vec<_>>()
        };
        let key = hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4");
        let iv = hex("000102030405060708090a0b0c0d0e0f");
        let sealed = encrypt_aes256cbc(&key, &iv, &hex("6bc1bee22e409f96e93d7e117393172a")).unwrap();
        assert_eq!(sealed[..16], hex("f58c4c04d6e5f1ba779eabfb5f7bfbd6"));
        assert_eq!(sealed.len(), 32);
        assert_eq!(encrypt_aes256cbc(b"short", &iv, b"x"), Err(CipherError { key: 5, iv: 16 }));
    }
}
