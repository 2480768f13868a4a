//! Who is believed: the peer's certificate against one's own authorities.

use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, OtherError, SignatureScheme,
};
use webpki::{
    ALL_VERIFICATION_ALGS, CertRevocationList, EndEntityCert, ExpirationPolicy, KeyUsage,
    RevocationCheckDepth, RevocationOptionsBuilder, UnknownStatusPolicy,
};

use super::certificate::Parsed;

/// Whose signatures count, and which certificates count no more.
#[derive(Debug)]
pub(super) struct Trust {
    pub(super) anchors: Vec<TrustAnchor<'static>>,
    pub(super) revoked: Vec<CertRevocationList<'static>>,
}

impl Trust {
    fn check(
        &self,
        certificate: &CertificateDer<'_>,
        others: &[CertificateDer<'_>],
        now: UnixTime,
        usage: KeyUsage,
    ) -> Result<(), webpki::Error> {
        let revoked: Vec<_> = self.revoked.iter().collect();
        // Without a list nothing is revoked; what a list does not speak of is not either, and a list does not expire: the
        // reference takes it so.
        let revocation = RevocationOptionsBuilder::new(&revoked).ok().map(|options| {
            options
                .with_depth(RevocationCheckDepth::Chain)
                .with_status_policy(UnknownStatusPolicy::Allow)
                .with_expiration_policy(ExpirationPolicy::Ignore)
                .build()
        });
        let end = EndEntityCert::try_from(certificate)?;
        end.verify_for_usage(ALL_VERIFICATION_ALGS, &self.anchors, others, now, usage, revocation, None)?;
        Ok(())
    }

    /// Whether somebody with the same authorities would believe one's own certificate; for what it may be used was
    /// looked at already.
    pub(super) fn check_own(&self, chain: &[CertificateDer<'_>], is_server: bool) -> Result<(), String> {
        let Some((own, others)) = chain.split_first() else { return Ok(()) };
        let usage = if is_server { KeyUsage::server_auth() } else { KeyUsage::client_auth() };
        match self.check(own, others, UnixTime::now(), usage) {
            Ok(()) | Err(webpki::Error::RequiredEkuNotFoundContext(_)) => Ok(()),
            Err(webpki::Error::UnknownIssuer) => Err("The certificate hasn't got a known issuer.".to_owned()),
            Err(webpki::Error::CertRevoked) => Err("The certificate has been revoked.".to_owned()),
            Err(webpki::Error::InvalidSignatureForPublicKey) => Err("Invalid certificate".to_owned()),
            Err(other) => Err(other.to_string()),
        }
    }
}

/// Refusals for reasons of our own.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    #[error("Certificate owner {owner} does not match the hostname {host}")]
    Host { owner: String, host: String },
    #[error("Client's Distinguished Name {0} is not on the list of allowed clients")]
    NotAllowed(String),
    #[error("The certificate is not trusted: {0}")]
    Chain(webpki::Error),
    #[error("The certificate cannot be read: {0}")]
    Unreadable(String),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::InvalidCertificate(CertificateError::Other(OtherError(Arc::new(refusal))))
    }
}

/// Writes what rustls wants of all verifiers: how signatures are checked.
macro_rules! signatures {
    () => {
        fn verify_tls12_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            cert: &CertificateDer<'_>,
            dss: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.provider.signature_verification_algorithms.supported_schemes()
        }
    };
}

/// Believes a server, or whoever it is.
#[derive(Debug)]
pub(super) struct Servers {
    pub(super) provider: Arc<CryptoProvider>,
    /// `None`: every certificate is taken.
    pub(super) trust: Option<Trust>,
    pub(super) host: String,
}

impl ServerCertVerifier for Servers {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        if let Some(trust) = &self.trust {
            trust.check(end_entity, intermediates, now, KeyUsage::server_auth()).map_err(Refusal::Chain)?;
            let parsed = Parsed::new(end_entity).map_err(Refusal::Unreadable)?;
            if !parsed.belongs_to(&self.host) {
                return Err(Refusal::Host { owner: parsed.name(), host: self.host.clone() }.into());
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    signatures!();
}

/// Believes clients.
#[derive(Debug)]
pub(super) struct Clients {
    pub(super) provider: Arc<CryptoProvider>,
    pub(super) trust: Trust,
    /// Names of those who may come in, with `*` and `?`; `None`: all whose certificate counts.
    pub(super) allowed: Option<Vec<String>>,
}

impl ClientCertVerifier for Clients {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        self.trust.check(end_entity, intermediates, now, KeyUsage::client_auth()).map_err(Refusal::Chain)?;
        if let Some(allowed) = &self.allowed {
            let name = Parsed::new(end_entity).map_err(Refusal::Unreadable)?.name();
            if !allowed.iter().any(|pattern| ferrovirt_util::string::glob_matches(pattern, &name)) {
                return Err(Refusal::NotAllowed(name).into());
            }
        }
        Ok(ClientCertVerified::assertion())
    }

    signatures!();
}
