//! Where certificates and keys are, and what is in them. Upstream: `virNetTLSContextLocateCredentials`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use ferrovirt_util::{Error, ErrorDomain, Result};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer};
use webpki::{CertRevocationList, OwnedCertRevocationList};

use super::certificate::{Parsed, Role};
use super::error::TlsError;
use super::verify::Trust;

/// Largest file, in bytes.
const LIMIT: usize = 16 << 20;
/// Where the system keeps them.
const SYSTEM: &str = "/etc/pki";

/// The files of one side. Upstream's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// Certificates of those whose signature counts: `cacert.pem`.
    pub authorities: PathBuf,
    /// Their list of revoked certificates: `cacrl.pem`. It may be missing.
    pub revoked: PathBuf,
    /// One's own certificate: `clientcert.pem`, `servercert.pem`. A client's may be missing.
    pub certificate: PathBuf,
    /// Its key: `clientkey.pem`, `serverkey.pem`.
    pub key: PathBuf,
}

impl Files {
    /// A client's: all in `folder` if it is given; else each the user's (`.pki/libvirt` below `home`, if that is given)
    /// where it exists, and the system's.
    #[must_use]
    pub fn client(folder: Option<&Path>, home: Option<&Path>) -> Self {
        if let Some(folder) = folder {
            return Self::in_folder(folder, "client");
        }
        let mut files = Self::system("client");
        if let Some(home) = home {
            let own = Self::in_folder(&home.join(".pki/libvirt"), "client");
            if own.authorities.exists() {
                files.authorities = own.authorities;
            }
            if own.revoked.exists() {
                files.revoked = own.revoked;
            }
            if own.certificate.exists() && own.key.exists() {
                (files.certificate, files.key) = (own.certificate, own.key);
            }
        }
        files
    }

    /// A server's: all in `folder` if it is given, else the system's.
    #[must_use]
    pub fn server(folder: Option<&Path>) -> Self {
        folder.map_or_else(|| Self::system("server"), |folder| Self::in_folder(folder, "server"))
    }

    fn in_folder(folder: &Path, role: &str) -> Self {
        Self {
            authorities: folder.join("cacert.pem"),
            revoked: folder.join("cacrl.pem"),
            certificate: folder.join(format!("{role}cert.pem")),
            key: folder.join(format!("{role}key.pem")),
        }
    }

    fn system(role: &str) -> Self {
        let system = Path::new(SYSTEM);
        Self {
            authorities: system.join("CA/cacert.pem"),
            revoked: system.join("CA/cacrl.pem"),
            certificate: system.join(format!("libvirt/{role}cert.pem")),
            key: system.join(format!("libvirt/private/{role}key.pem")),
        }
    }
}

/// What the files hold.
pub(super) struct Credentials {
    pub(super) trust: Trust,
    pub(super) own: Option<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>)>,
}

impl Credentials {
    /// Reads the files and, if `sanity`, checks that they can be used. Upstream: `virNetTLSContextLoadCredentials`.
    pub(super) fn load(files: &Files, is_server: bool, sanity: bool) -> Result<Self> {
        let name = files.authorities.display().to_string();
        let bad = |reason: String| TlsError::Authorities { file: name.clone(), reason };
        let text = read(&files.authorities, "CA certificate", false)?.unwrap_or_default();
        let authorities = certificates(&text).map_err(bad)?;
        let anchor = |der: &CertificateDer<'static>| {
            webpki::anchor_from_trusted_cert(der).map(|a| a.to_owned()).map_err(|e| bad(e.to_string()))
        };
        let anchors = authorities.iter().map(anchor).collect::<Result<_, _>>()?;
        let trust = Trust { anchors, revoked: load_revoked(&files.revoked)? };
        let own = load_own(files, is_server)?;
        if sanity {
            let now = SystemTime::now();
            if let Some((chain, _)) = &own {
                check_own(files, chain, is_server, now)?;
            }
            for der in &authorities {
                Parsed::new(der).map_err(bad)?.check(Role::Authority, is_server, &name, now)?;
            }
            if let Some((chain, _)) = &own {
                trust.check_own(chain, is_server).map_err(|reason| TlsError::Unbelieved {
                    certificate: files.certificate.display().to_string(),
                    authorities: name.clone(),
                    reason,
                })?;
            }
        }
        Ok(Self { trust, own })
    }
}

fn check_own(files: &Files, chain: &[CertificateDer<'_>], is_server: bool, now: SystemTime) -> Result<()> {
    let Some(der) = chain.first() else { return Ok(()) };
    let role = if is_server { Role::Server } else { Role::Client };
    let file = files.certificate.display().to_string();
    let parsed = Parsed::new(der).map_err(|reason| own_error(files, reason))?;
    Ok(parsed.check(role, is_server, &file, now)?)
}

fn load_revoked(file: &Path) -> Result<Vec<CertRevocationList<'static>>> {
    let Some(text) = read(file, "CA revocation list", true)? else { return Ok(Vec::new()) };
    let bad = |reason: String| TlsError::Revoked { file: file.display().to_string(), reason };
    let mut lists = Vec::new();
    for der in CertificateRevocationListDer::pem_slice_iter(&text) {
        let der = der.map_err(|e| bad(e.to_string()))?;
        let list = OwnedCertRevocationList::from_der(&der).map_err(|e| bad(e.to_string()))?;
        lists.push(list.into());
    }
    Ok(lists)
}

type Own = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn load_own(files: &Files, is_server: bool) -> Result<Option<Own>> {
    let certificate = read(&files.certificate, "certificate", !is_server)?;
    let key = read(&files.key, "private key", !is_server)?;
    let (Some(certificate), Some(key)) = (certificate, key) else { return Ok(None) };
    let chain = certificates(&certificate).map_err(|reason| own_error(files, reason))?;
    let key = PrivateKeyDer::from_pem_slice(&key).map_err(|e| own_error(files, e.to_string()))?;
    Ok(Some((chain, key)))
}

pub(super) fn own_error(files: &Files, reason: String) -> TlsError {
    let (key, certificate) = (files.key.display().to_string(), files.certificate.display().to_string());
    TlsError::Own { key, certificate, reason }
}

fn certificates(text: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(text).collect();
    match found {
        Ok(list) if list.is_empty() => Err("there is no certificate in it".to_owned()),
        other => other.map_err(|e| e.to_string()),
    }
}

/// The file's bytes; `None` if it may be missing and is.
fn read(file: &Path, what: &str, may_be_missing: bool) -> Result<Option<Vec<u8>>> {
    match std::fs::metadata(file) {
        Ok(_) => ferrovirt_util::file::read(file, LIMIT).map(Some),
        Err(e) if may_be_missing && e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => {
            let text = format!("Cannot read {what} '{}'", file.display());
            Err(Error::io(ErrorDomain::RPC, &e, text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_the_files_are() {
        let files = Files::client(Some(Path::new("/p")), None);
        assert_eq!((files.authorities, files.key), ("/p/cacert.pem".into(), "/p/clientkey.pem".into()));
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(".pki/libvirt");
        std::fs::create_dir_all(&folder).unwrap();
        for name in ["cacert.pem", "clientcert.pem"] {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let files = Files::client(None, Some(home.path()));
        assert_eq!(files.authorities, folder.join("cacert.pem"));
        assert_eq!(files.revoked, Path::new("/etc/pki/CA/cacrl.pem"));
        // The certificate is of no use without its key.
        assert_eq!(files.certificate, Path::new("/etc/pki/libvirt/clientcert.pem"));
        std::fs::write(folder.join("clientkey.pem"), "").unwrap();
        assert_eq!(Files::client(None, Some(home.path())).key, folder.join("clientkey.pem"));
        assert_eq!(Files::server(None).key, Path::new("/etc/pki/libvirt/private/serverkey.pem"));
    }

    #[test]
    fn files_that_are_missing_or_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let files = Files::client(Some(folder.path()), None);
        let load = |is_server| {
            let files = if is_server { Files::server(Some(folder.path())) } else { files.clone() };
            Credentials::load(&files, is_server, true)
                .err()
                .map(|e| e.message().into_owned())
                .unwrap_or_default()
        };
        let name = files.authorities.display();
        assert_eq!(load(false), format!("Cannot read CA certificate '{name}': No such file or directory"));
        std::fs::write(&files.authorities, "nothing").unwrap();
        assert_eq!(load(false), format!("Unable to import CA certificate list {name}"));
    }
}
