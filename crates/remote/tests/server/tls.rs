//! Clients with certificates.

use std::path::Path;
use std::sync::Arc;

use ferrovirt::{ConnectOptions, ErrorNumber, Registry};
use ferrovirt_rpc::server::Listener;
use ferrovirt_rpc::server::access::{Rule, Rules};
use ferrovirt_rpc::transport::tls::{Files, Options, Server};
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

use crate::lab::Lab;

fn params(name: &str, purpose: ExtendedKeyUsagePurpose) -> CertificateParams {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![purpose];
    params
}

/// An authority, a server's certificate, and clients' in folders of their own.
fn certificates(folder: &Path, clients: &[&str]) {
    let mut authority = CertificateParams::default();
    authority.distinguished_name.push(DnType::CommonName, "authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let key = KeyPair::generate().unwrap();
    let root = authority.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(authority, key);
    let add = |folder: &Path, role: &str, params: &CertificateParams| {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &issuer).unwrap();
        std::fs::write(folder.join("cacert.pem"), &root).unwrap();
        std::fs::write(folder.join(format!("{role}cert.pem")), certificate.pem()).unwrap();
        std::fs::write(folder.join(format!("{role}key.pem")), key.serialize_pem()).unwrap();
    };
    add(folder, "server", &params("localhost", ExtendedKeyUsagePurpose::ServerAuth));
    for name in clients {
        let folder = folder.join(name);
        std::fs::create_dir(&folder).unwrap();
        add(&folder, "client", &params(name, ExtendedKeyUsagePurpose::ClientAuth));
    }
}

#[test]
fn the_name_of_a_certificate_decides() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path(), &["joe", "eve"]);
    let getattr = Rule::allow().object("connect").verbs(["getattr"]);
    let rules: Rules = [Rule::allow().x509_name("*CN=joe*"), getattr].into_iter().collect();
    let lab = Lab::new(|offer| offer.access(rules));
    let files = Files::server(Some(folder.path()));
    let server = Server::new(&files, &Options::default(), None).unwrap();
    let listener = Listener::tls("127.0.0.1:0", server).unwrap();
    let port = listener.local_addr().unwrap().port();
    lab.server.listen(listener);
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let open = |name: &str| {
        let pkipath = folder.path().join(name);
        let uri = format!("fake+tls://localhost:{port}/x?pkipath={}", pkipath.display());
        ConnectOptions::new().registry(Arc::clone(&registry)).open(Some(&uri))
    };
    let joe = open("joe").unwrap();
    let text = joe.domain_lookup_by_name("web").unwrap().xml_desc(0).unwrap();
    assert!(text.starts_with("<domain>web:0:") && text.contains("CN=joe"), "{text}");
    let eve = open("eve").unwrap();
    assert_eq!(eve.version().unwrap(), 7);
    assert_eq!(eve.domain_lookup_by_name("web").unwrap_err().number(), ErrorNumber::ACCESS_DENIED);
    assert!(open("nobody").is_err(), "a client without a certificate");
}
