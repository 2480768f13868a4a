use std::io::Write as _;
use std::net::TcpListener;
use std::path::Path;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use ferrovirt_util::ErrorNumber;
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CustomExtension, DistinguishedName,
    DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams,
    SanType, SerialNumber, date_time_ymd,
};
use tempfile::TempDir;

use super::*;
use crate::testing::soon;

/// An extended key usage that names servers only, as DER has it.
const SERVER_AUTH: &[u8] = &[0x30, 10, 6, 8, 0x2b, 6, 1, 5, 5, 7, 3, 1];

/// Authorities with the certificates that they signed.
struct Pki {
    folder: TempDir,
    issuer: Issuer<'static, KeyPair>,
}

fn names(common: &str) -> DistinguishedName {
    let mut name = DistinguishedName::new();
    name.push(DnType::OrganizationName, "lab");
    name.push(DnType::CommonName, common);
    name
}

/// Parameters with changes.
fn with(mut params: CertificateParams, change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    change(&mut params);
    params
}

fn server(common: &str, alternatives: &[SanType]) -> CertificateParams {
    with(CertificateParams::default(), |p| {
        p.distinguished_name = names(common);
        p.subject_alt_names = alternatives.to_vec();
        p.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        p.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        p.serial_number = Some(SerialNumber::from_slice(&[7]));
    })
}

fn client(common: &str) -> CertificateParams {
    with(server(common, &[]), |p| {
        p.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        p.serial_number = Some(SerialNumber::from_slice(&[9]));
    })
}

fn dns(name: &str) -> SanType {
    SanType::DnsName(name.try_into().unwrap())
}

impl Pki {
    fn new() -> Self {
        let params = with(CertificateParams::default(), |p| {
            p.distinguished_name = names("authority");
            p.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
            p.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        });
        let key = KeyPair::generate().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let authority = params.self_signed(&key).unwrap();
        std::fs::write(folder.path().join("cacert.pem"), authority.pem()).unwrap();
        let pki = Self { folder, issuer: Issuer::new(params, key) };
        pki.add(
            "server",
            &server("localhost", &[dns("localhost"), SanType::IpAddress([127, 0, 0, 1].into())]),
        );
        pki.add("client", &client("joe"));
        pki
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn add(&self, role: &str, params: &CertificateParams) {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        std::fs::write(self.path().join(format!("{role}cert.pem")), certificate.pem()).unwrap();
        std::fs::write(self.path().join(format!("{role}key.pem")), key.serialize_pem()).unwrap();
    }

    fn revoke(&self, serial: u8) {
        let revoked = RevokedCertParams {
            serial_number: SerialNumber::from_slice(&[serial]),
            revocation_time: date_time_ymd(2020, 1, 1),
            reason_code: None,
            invalidity_date: None,
        };
        let list = CertificateRevocationListParams {
            this_update: date_time_ymd(2020, 1, 1),
            next_update: date_time_ymd(2020, 2, 1),
            crl_number: SerialNumber::from_slice(&[1]),
            issuing_distribution_point: None,
            revoked_certs: vec![revoked],
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let text = list.signed_by(&self.issuer).unwrap().pem().unwrap();
        std::fs::write(self.path().join("cacrl.pem"), text).unwrap();
    }

    fn server(&self, options: &Options, allowed: Option<&[&str]>) -> Server {
        let allowed = allowed.map(|list| list.iter().map(|&s| s.to_owned()).collect());
        Server::new(&Files::server(Some(self.path())), options, allowed).unwrap()
    }

    fn client(&self, options: &Options, host: &str) -> Client {
        Client::new(&Files::client(Some(self.path()), None), options, host).unwrap()
    }
}

/// Serves one connection: sends everything back, and returns who the client was.
fn echo(server: Server) -> (u16, JoinHandle<Option<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = move || {
        let tls = server.accept(listener.accept().unwrap().0).unwrap();
        let mut buffer = vec![0; 10_000];
        loop {
            match tls.recv(&mut buffer, &mut Vec::new()) {
                Ok(0) => break,
                Ok(count) => send_all(&tls, &buffer[..count]),
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    if soon().wait_for(tls.descriptor(), false).is_err() {
                        break;
                    }
                }
                Err(_) => break,
            }
        }
        tls.peer_name()
    };
    (port, std::thread::spawn(serve))
}

fn send_all(tls: &Tls, mut bytes: &[u8]) {
    while !bytes.is_empty() || !tls.flush().unwrap() {
        match tls.send(bytes, &[]) {
            Ok(count) => bytes = &bytes[count..],
            Err(e) if e.kind() == ErrorKind::WouldBlock => soon().wait_for(tls.descriptor(), true).unwrap(),
            Err(e) => panic!("{e}"),
        }
    }
}

fn connect(client: &Client, port: u16) -> Result<Tls> {
    client.connect(TcpStream::connect(("127.0.0.1", port)).unwrap(), &soon())
}

fn outcome(pki: &Pki, options: &Options, host: &str) -> Result<Option<String>> {
    let (port, thread) = echo(pki.server(&Options::default(), None));
    let tls = connect(&pki.client(options, host), port)?;
    tls.shutdown();
    Ok(thread.join().unwrap())
}

fn refused(pki: &Pki, host: &str) -> String {
    let error = outcome(pki, &Options::default(), host).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::AUTH_FAILED);
    assert_eq!(error.message(), "authentication failed: Failed to verify peer's certificate");
    error.context().hint.clone().unwrap_or_default()
}

#[test]
fn bytes_arrive_in_both_directions() {
    let pki = Pki::new();
    for priority in ["NORMAL:-VERS-TLS1.3", "NORMAL:-VERS-TLS1.2:-AES-128-GCM"] {
        let options = Options { priority: Some(priority.to_owned()), ..Options::default() };
        let (port, thread) = echo(pki.server(&Options::default(), Some(&["CN=nobody", "CN=joe,*"])));
        let tls = Arc::new(connect(&pki.client(&options, "localhost"), port).unwrap());
        let data: Vec<u8> = (0..3_000_000_u32).map(|i| i.to_le_bytes()[0] ^ i.to_le_bytes()[1]).collect();
        let (sender, sent) = (Arc::clone(&tls), data.clone());
        let sender = std::thread::spawn(move || send_all(&sender, &sent));
        let mut got = Vec::new();
        let mut buffer = [0; 1000];
        while got.len() < data.len() {
            if !tls.has_buffered() {
                soon().wait_for(tls.descriptor(), false).unwrap();
            }
            match tls.recv(&mut buffer, &mut Vec::new()) {
                Ok(count) => got.extend_from_slice(&buffer[..count]),
                Err(e) => assert_eq!(e.kind(), ErrorKind::WouldBlock),
            }
        }
        assert!(got == data);
        sender.join().unwrap();
        tls.shutdown();
        assert_eq!(thread.join().unwrap().as_deref(), Some("CN=joe,O=lab"));
    }
}

#[test]
fn hosts_must_be_those_of_the_certificate() {
    let pki = Pki::new();
    outcome(&pki, &Options::default(), "localhost").unwrap();
    outcome(&pki, &Options::default(), "127.0.0.1").unwrap();
    let reason = refused(&pki, "other.example");
    assert_eq!(reason, "Certificate owner CN=localhost,O=lab does not match the hostname other.example");
    refused(&pki, "127.0.0.2");
    let no_verify = Options { verify: false, ..Options::default() };
    outcome(&pki, &no_verify, "other.example").unwrap();
    // The common name counts where there is no other name.
    pki.add("server", &server("only.example", &[]));
    outcome(&pki, &Options::default(), "only.example").unwrap();
    pki.add("server", &server("only.example", &[dns("*.lab.example")]));
    refused(&pki, "only.example");
    outcome(&pki, &Options::default(), "a.lab.example").unwrap();
}

#[test]
fn authorities_must_be_one_s_own() {
    let (ours, theirs) = (Pki::new(), Pki::new());
    let (port, _thread) = echo(theirs.server(&Options::default(), None));
    let error = connect(&ours.client(&Options::default(), "localhost"), port).unwrap_err();
    assert_eq!(error.message(), "authentication failed: Failed to verify peer's certificate");
    // With the server believed, the server refuses.
    let (port, _thread) = echo(theirs.server(&Options::default(), None));
    let options = Options { verify: false, ..Options::default() };
    let error = connect(&ours.client(&options, "localhost"), port).unwrap_err();
    assert!(error.message().starts_with("Unable to read TLS confirmation: "), "{error}");
}

#[test]
fn clients_need_an_allowed_certificate() {
    let pki = Pki::new();
    let (port, _thread) = echo(pki.server(&Options::default(), Some(&["CN=nobody*"])));
    let error = connect(&pki.client(&Options::default(), "localhost"), port).unwrap_err();
    assert!(error.message().starts_with("Unable to read TLS confirmation: "), "{error}");
    std::fs::remove_file(pki.path().join("clientkey.pem")).unwrap();
    let (port, _thread) = echo(pki.server(&Options::default(), None));
    connect(&pki.client(&Options::default(), "localhost"), port).unwrap_err();
    let (port, thread) = echo(pki.server(&Options { verify: false, ..Options::default() }, None));
    connect(&pki.client(&Options::default(), "localhost"), port).unwrap().shutdown();
    assert_eq!(thread.join().unwrap(), None);
}

#[test]
fn a_revoked_certificate_is_refused() {
    let pki = Pki::new();
    pki.revoke(8);
    outcome(&pki, &Options::default(), "localhost").unwrap();
    let (port, _thread) = echo(pki.server(&Options::default(), None));
    pki.revoke(7);
    let error = connect(&pki.client(&Options::default(), "localhost"), port).unwrap_err();
    assert_eq!(error.message(), "authentication failed: Failed to verify peer's certificate");
    let reason = error.context().hint.clone().unwrap_or_default();
    assert!(reason.contains("CertRevoked"), "{reason}");
    let own = Server::new(&Files::server(Some(pki.path())), &Options::default(), None).unwrap_err();
    assert!(own.message().ends_with(": The certificate has been revoked."), "{own}");
}

#[test]
fn own_certificates_are_checked_before_use() {
    let pki = Pki::new();
    let file = pki.path().join("clientcert.pem");
    let file = file.display();
    let message = |params: CertificateParams| {
        pki.add("client", &params);
        let files = Files::client(Some(pki.path()), None);
        let unchecked = Options { sanity: false, ..Options::default() };
        Client::new(&files, &unchecked, "localhost").unwrap();
        Client::new(&files, &Options::default(), "localhost").unwrap_err().message().into_owned()
    };
    let expired = with(client("joe"), |p| p.not_after = date_time_ymd(2020, 1, 1));
    assert_eq!(message(expired), format!("The client certificate {file} has expired"));
    let early = with(client("joe"), |p| p.not_before = date_time_ymd(4000, 1, 1));
    assert_eq!(message(early), format!("The client certificate {file} is not yet active"));
    let authority = with(client("joe"), |p| p.is_ca = IsCa::Ca(BasicConstraints::Unconstrained));
    let text = "basic constraints show a CA, but we need one for a client";
    assert_eq!(message(authority), format!("The certificate {file} {text}"));
    let usage = with(client("joe"), |p| p.key_usages = vec![KeyUsagePurpose::KeyAgreement]);
    let text = "usage does not permit digital signature";
    assert_eq!(message(usage), format!("Certificate {file} {text}"));
    // Another purpose is only a remark where the certificate says so without force.
    pki.add("client", &server("joe", &[]));
    pki.client(&Options::default(), "localhost");
    let forced = CustomExtension::from_oid_content(&[2, 5, 29, 37], SERVER_AUTH.to_vec());
    let forced = with(client("joe"), |p| {
        p.extended_key_usages.clear();
        p.custom_extensions = vec![forced];
        p.custom_extensions[0].set_criticality(true);
    });
    let text = "purpose does not allow use for with a TLS client";
    assert_eq!(message(forced), format!("Certificate {file} {text}"));
    // Somebody else's authorities.
    let other = Pki::new();
    std::fs::copy(other.path().join("cacert.pem"), pki.path().join("cacert.pem")).unwrap();
    let text = format!(
        "Our own certificate {file} failed validation against {}: Invalid certificate",
        pki.path().join("cacert.pem").display()
    );
    assert_eq!(message(client("joe")), text);
}

/// A server that does `play` with the first connection.
fn hostile(play: impl FnOnce(TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || play(listener.accept().unwrap().0));
    port
}

#[test]
fn a_server_that_never_answers_is_left_at_the_deadline() {
    let pki = Pki::new();
    let port = hostile(|stream| {
        std::thread::sleep(Duration::from_secs(5));
        drop(stream);
    });
    let begin = Instant::now();
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let limits = Limits::within(Duration::from_millis(200));
    let error = pki.client(&Options::default(), "localhost").connect(stream, &limits).unwrap_err();
    assert_eq!(error.number(), ErrorNumber::OPERATION_TIMEOUT);
    assert!(begin.elapsed() < Duration::from_secs(3));
}

#[test]
fn servers_that_break_off_or_talk_nonsense() {
    let pki = Pki::new();
    let client = pki.client(&Options::default(), "localhost");
    let text = "authentication failed: TLS handshake failed The TLS connection was non-properly terminated.";
    let port = hostile(|mut stream| {
        // What the client said is read first, or the kernel would reset the connection.
        io::Read::read(&mut stream, &mut [0; 4096]).unwrap();
    });
    assert_eq!(connect(&client, port).unwrap_err().message(), text);
    let port = hostile(|mut stream| {
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        std::thread::sleep(Duration::from_secs(2));
    });
    let error = connect(&client, port).unwrap_err();
    let text = "authentication failed: TLS handshake failed An unexpected TLS packet was received.";
    assert_eq!(error.message(), text);
    // A server of another protocol, which says something before it has accepted us.
    let (sender, receiver) = std::sync::mpsc::channel();
    let server = pki.server(&Options::default(), None);
    let port = hostile(move |stream| {
        let tls = server.accept(stream).unwrap();
        tls.state.lock().confirmed = true;
        while tls.state.lock().session.is_handshaking() {
            soon().wait_for(tls.descriptor(), false).unwrap();
            drop(tls.recv(&mut [0; 16], &mut Vec::new()));
        }
        send_all(&tls, b"\x02");
        receiver.recv().unwrap_or_default();
    });
    let error = connect(&client, port).unwrap_err();
    assert_eq!(error.message(), "server verification (of our certificate or IP address) failed");
    assert_eq!(error.number(), ErrorNumber::RPC);
    drop::<std::sync::mpsc::Sender<()>>(sender);
}

#[test]
fn clients_that_talk_nonsense_are_refused() {
    let pki = Pki::new();
    let (port, thread) = echo(pki.server(&Options::default(), None));
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(&[0x55; 5000]).unwrap();
    assert_eq!(thread.join().unwrap(), None);
}
