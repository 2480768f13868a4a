//! Clients with certificates.

use std::io::Write as _;
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use ferrovirt::{Connect, ConnectOptions, ErrorNumber, Registry};
use ferrovirt_rpc::server::access::{Rule, Rules};
use ferrovirt_rpc::server::{Listener, ServerOptions};
use ferrovirt_rpc::testing::eventually;
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

/// Has the laboratory's server take clients with certificates too; returns the port.
fn listen(lab: &Lab, folder: &Path) -> u16 {
    let server = Server::new(&Files::server(Some(folder)), &Options::default(), None).unwrap();
    let listener = Listener::tls("127.0.0.1:0", server).unwrap();
    let port = listener.local_addr().unwrap().port();
    lab.server.listen(listener);
    port
}

/// Connects with the certificate in `pkipath`.
fn open(port: u16, pkipath: &Path) -> ferrovirt::Result<Connect> {
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    let uri = format!("fake+tls://localhost:{port}/x?pkipath={}", pkipath.display());
    ConnectOptions::new().registry(registry).open(Some(&uri))
}

#[test]
fn the_name_of_a_certificate_decides() {
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path(), &["joe", "eve"]);
    let getattr = Rule::allow().object("connect").verbs(["getattr"]);
    let rules: Rules = [Rule::allow().x509_name("*CN=joe*"), getattr].into_iter().collect();
    let lab = Lab::new(|offer| offer.access(rules));
    let port = listen(&lab, folder.path());
    let open = |name: &str| open(port, &folder.path().join(name));
    let joe = open("joe").unwrap();
    let text = joe.domain_lookup_by_name("web").unwrap().xml_desc(0).unwrap();
    assert!(text.starts_with("<domain>web:0:") && text.contains("CN=joe"), "{text}");
    let eve = open("eve").unwrap();
    assert_eq!(eve.version().unwrap(), 7);
    assert_eq!(eve.domain_lookup_by_name("web").unwrap_err().number(), ErrorNumber::ACCESS_DENIED);
    assert!(open("nobody").is_err(), "a client without a certificate");
}

/// Clients that connect and say nothing, or half a word. Ten thousand were tried; a limit of 1024 descriptors, which is common,
/// allows 400 beside other tests. The server never has more than it may of those that have not come to an end with the handshake, so that what
/// they take is bounded, and whoever comes behind them waits for `400 / 20` times the patience at most.
#[test]
fn handshakes_that_never_end() {
    const IDLERS: usize = 400;
    // The beginning of a ClientHello that is said to have 512 bytes.
    const HALF: &[u8] = &[22, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3, 7, 7, 7];
    let folder = tempfile::tempdir().unwrap();
    certificates(folder.path(), &["joe"]);
    let patience = Duration::from_millis(200);
    let options = ServerOptions {
        crowded_login_timeout: patience,
        login_timeout: patience * 2,
        ..ServerOptions::default()
    };
    let most = options.max_unauthenticated_clients;
    let lab = Lab::with(options, |offer| offer);
    let port = listen(&lab, folder.path());
    // It is there before them.
    let early = open(port, &folder.path().join("joe")).unwrap();
    let idlers = std::thread::spawn(move || {
        let connect = |at| {
            let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
            if at % 2 == 0 {
                // The server may have had enough already.
                socket.write_all(HALF).unwrap_or_default();
            }
            socket
        };
        (0..IDLERS).map(connect).collect::<Vec<_>>()
    });
    eventually("there are many", || lab.server.unauthenticated_clients() >= most);
    let begin = Instant::now();
    while begin.elapsed() < patience * 3 {
        assert!(lab.server.clients() <= most + 1, "{} clients", lab.server.clients());
        assert_eq!(early.version().unwrap(), 7);
    }
    let idlers = idlers.join().unwrap();
    // On a busy machine the handshake itself may take longer than there is time in a crowd.
    eventually("an honest client gets in", || {
        open(port, &folder.path().join("joe")).is_ok_and(|late| late.version().unwrap() == 7)
    });
    eventually("all of them have to go", || lab.server.unauthenticated_clients() == 0);
    assert_eq!(early.version().unwrap(), 7);
    drop(idlers);
}
