//! Every way to a daemon, against the original one, which knows nothing of this code: it runs with all its sockets open
//! in namespaces of its own.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "test helpers")]

#[path = "server/host.rs"]
#[expect(dead_code, reason = "the server's own tests look at more of it")]
mod host;
mod lab;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::call::with_deadline;
use ferrovirt::{Connect, ConnectOptions, ErrorNumber, Registry, Result, consts};
use ferrovirt_driver_remote::server::Offer;
use ferrovirt_rpc::sasl::Passwords;
use ferrovirt_rpc::server::auth::Sasl;
use ferrovirt_rpc::server::{Listener, Server, ServerOptions};
use ferrovirt_rpc::transport::tls::{self, Files, Options};
use lab::Lab;
use zeroize::Zeroizing;

/// A user at a terminal.
struct User(&'static str);

impl Authenticator for User {
    fn kinds(&self) -> &[i32] {
        &[consts::CRED_AUTHNAME, consts::CRED_PASSPHRASE]
    }

    fn answer(&self, credentials: &mut [Credential]) -> Result<()> {
        for credential in credentials {
            let answer = if credential.kind == consts::CRED_AUTHNAME { "lab" } else { self.0 };
            credential.answer = Some(answer.to_owned());
        }
        Ok(())
    }
}

fn options() -> ConnectOptions {
    let registry = Registry::new();
    ferrovirt_driver_remote::register(&registry);
    ConnectOptions::new().registry(registry)
}

fn try_open(uri: &str, options: &ConnectOptions) -> Result<Connect> {
    with_deadline(Duration::from_secs(60), || options.open(Some(uri)))
}

/// Opens the URI, uses the connection, and says whether it is secure and encrypted.
fn works_with(uri: &str, options: &ConnectOptions) -> (bool, bool) {
    println!("to work: {uri}");
    let connect = try_open(uri, options).unwrap();
    let domains = connect.list_all_domains(0).unwrap();
    assert!(domains.iter().any(|d| d.name() == "test"), "{uri}");
    assert!(domains[0].xml_desc(0).unwrap().contains("<name>test</name>"));
    assert!(connect.capabilities().unwrap().ends_with("</capabilities>\n"), "{uri}");
    (connect.is_secure().unwrap(), connect.is_encrypted().unwrap())
}

fn works(uri: &str) -> (bool, bool) {
    works_with(uri, &options())
}

fn fails_with(uri: &str, options: &ConnectOptions) -> (ErrorNumber, String) {
    let error = try_open(uri, options).err().unwrap();
    println!("fails: {uri}: {error}");
    (error.number(), error.message().into_owned())
}

fn fails(uri: &str) -> (ErrorNumber, String) {
    fails_with(uri, &options())
}

fn failed(text: &str) -> (ErrorNumber, String) {
    (ErrorNumber::AUTH_FAILED, format!("authentication failed: {text}"))
}

#[test]
fn all_ways_lead_to_the_original_daemon() {
    if !lab::enter("all_ways_lead_to_the_original_daemon") {
        return;
    }
    let lab = Lab::start();
    let begin = Instant::now();
    sockets();
    passwords(&lab);
    certificates(&lab);
    ssh(&lab);
    ssh_libraries(&lab);
    programs(&lab);
    original_clients(&lab);
    println!("all in {:?}", begin.elapsed());
}

fn sockets() {
    // The daemon's answer is that its driver is not encrypted: the way there is only half of it.
    assert!(works("test+unix:///default").0);
    works("test+unix:///default?mode=legacy");
    works(&format!("test+unix:///default?socket={}", lab::SOCKET));
    works(&format!("remote:///?name=test:///default&socket={}", lab::SOCKET));
    let text = "Failed to connect socket to '/var/run/libvirt/virttestd-sock': No such file or directory";
    assert_eq!(fails("test+unix:///default?mode=direct").1, text);
}

fn passwords(lab: &Lab) {
    let stored = lab.path("auth.conf");
    // An open stream: DIGEST-MD5 hides what follows.
    let uri = "test+tcp://localhost/default";
    works(&format!("{uri}?authfile={stored}"));
    works(&format!("test+tcp://127.0.0.1:16509/default?authfile={stored}&auth=sasl.digest-md5"));
    works_with(uri, &options().auth(Arc::new(User("secret"))));
    let text =
        "Failed to start SASL negotiation: -4 (SASL(-4): no mechanism available: No worthy mechs found)";
    assert_eq!(fails(uri), failed(text));
    assert_eq!(fails_with(uri, &options().auth(Arc::new(User("wrong")))), failed("authentication failed"));
    let wrong = lab.path("wrong.conf");
    assert_eq!(fails(&format!("{uri}?authfile={wrong}")), failed("authentication failed"));
    let text = "SASL mechanism GSSAPI not supported by server";
    assert_eq!(fails(&format!("{uri}?auth=sasl.GSSAPI&authfile={stored}")), failed(text));
    let text = "requested authentication type polkit rejected";
    assert_eq!(fails(&format!("{uri}?auth=polkit")), failed(text));
    assert_eq!(fails(&format!("{uri}?auth=bad")), failed("unknown authentication type bad"));
    // A private stream: SCRAM-SHA-256 or whichever is asked for, on the daemon's read-only socket.
    let (read_only, uri) = (options().read_only(), "test+unix:///default");
    for mechanism in ["sasl", "sasl.SCRAM-SHA-256", "sasl.DIGEST-MD5"] {
        works_with(&format!("{uri}?auth={mechanism}&authfile={stored}"), &read_only);
        let refused = fails_with(&format!("{uri}?auth={mechanism}&authfile={wrong}"), &read_only);
        assert_eq!(refused, failed("authentication failed"));
    }
}

fn certificates(lab: &Lab) {
    let (own, other) = (lab.path("pki"), lab.path("other"));
    works(&format!("test+tls://localhost/default?pkipath={own}"));
    works(&format!("test://localhost:16514/default?pkipath={own}&tls_priority=NORMAL:-VERS-TLS1.3"));
    works(&format!("test+tls:///default?pkipath={own}&tls_priority=SECURE256"));
    let unbelieved = failed("Failed to verify peer's certificate");
    assert_eq!(fails(&format!("test+tls://127.0.0.1/default?pkipath={own}")), unbelieved);
    assert_eq!(fails(&format!("test+tls://localhost/default?pkipath={other}&no_sanity=1")), unbelieved);
    let (_, text) = fails(&format!("test+tls://localhost/default?pkipath={other}"));
    assert!(text.starts_with("Our own certificate "), "{text}");
    works(&format!("test+tls://127.0.0.1/default?pkipath={other}&no_verify=1&no_sanity=1"));
    // Without a certificate the daemon does not want us.
    std::fs::remove_file(lab.path("other/clientkey.pem")).unwrap();
    let refused = fails(&format!("test+tls://localhost/default?pkipath={other}&no_verify=1"));
    assert_eq!(refused.1, "Unable to read TLS confirmation: Input/output error");
    let (number, text) = fails("test+tls://localhost/default?pkipath=/none");
    assert_eq!(number, ErrorNumber::SYSTEM_ERROR);
    assert_eq!(text, "Cannot read CA certificate '/none/cacert.pem': No such file or directory");
}

fn ssh(lab: &Lab) {
    let uri = "test+ssh://root@127.0.0.1:2222/default";
    let user = format!("command={}&no_tty=1&keyfile={}", lab.path("ssh/run"), lab.path("ssh/user"));
    assert!(works(&format!("{uri}?{user}&no_verify=1&proxy=netcat")).0);
    works(&format!("{uri}?{user}&proxy=native"));
    works(&format!("{uri}?{user}"));
    works(&format!("{uri}?{user}&socket={}", lab::SOCKET));
    works(&format!("{uri}?{user}&netcat=nc&mode=legacy"));
    let stranger = format!("command={}&no_tty=1&keyfile={}", lab.path("ssh/run"), lab.path("ssh/stranger"));
    let (number, text) = fails(&format!("{uri}?{stranger}"));
    assert_eq!(number, ErrorNumber::SYSTEM_ERROR);
    assert!(text.contains("Permission denied"), "{text}");
    let (_, text) = fails(&format!("test+ssh://root@127.0.0.1:2/default?{user}"));
    assert!(text.contains("connect to host 127.0.0.1 port 2: Connection refused"), "{text}");
    let (_, text) = fails(&format!("{uri}?{user}&socket=/none"));
    assert!(text.contains("/none"), "{text}");
}

fn ssh_libraries(lab: &Lab) {
    let key = lab.path("ssh/user");
    for transport in ["libssh", "libssh2"] {
        // The user is root unless said otherwise.
        let uri = format!("test+{transport}://127.0.0.1:2222/default?keyfile={key}");
        let known = lab.path(&format!("known-{transport}"));
        works(&format!("{uri}&known_hosts_verify=ignore&sshauth=privkey"));
        let (_, text) = fails(&format!("{uri}&known_hosts={known}&proxy=netcat"));
        assert!(text.contains("Host key verification failed"), "{text}");
        works(&format!("{uri}&known_hosts={known}&known_hosts_verify=auto&proxy=native"));
        works(&format!("{uri}&known_hosts={known}&proxy=netcat&sshauth=agent,privkey,password"));
    }
}

fn programs(lab: &Lab) {
    works(&format!("test+ext:///default?command={}", lab.path("ext")));
    let (_, text) = fails(&format!("test+ext:///default?command={}", lab.path("ext-fails")));
    assert!(text.contains(": no way there: "), "{text}");
    // A daemon that never answers: the deadline holds, and the program goes with it.
    let begin = Instant::now();
    let error = with_deadline(Duration::from_millis(300), || {
        options().open(Some("test+ext:///default?command=/bin/cat&name=x")).err().unwrap()
    });
    assert!(begin.elapsed() < Duration::from_secs(5), "{error}");
}

/// The laboratory's user.
struct Users;

impl Passwords for Users {
    fn password(&self, user: &str, _: &str) -> Option<Zeroizing<String>> {
        (user == "lab").then(|| Zeroizing::new("secret".to_owned()))
    }
}

/// The other way round: the original client comes to our server, by the ways that need more than a socket.
fn original_clients(lab: &Lab) {
    let registry = Registry::new();
    registry.register(Arc::new(host::Fake(Arc::default())));
    let offer = Offer::new().registry(registry).uri("fake:///x");
    let offer = offer.authentication(Sasl::new(Arc::new(Users), "lab"));
    let server = Server::new(ServerOptions::default(), offer).unwrap();
    let files = Files {
        authorities: lab.path("ca.pem").into(),
        revoked: lab.path("none").into(),
        certificate: lab.path("servercert.pem").into(),
        key: lab.path("serverkey.pem").into(),
    };
    let secure =
        tls::Server::new(&files, &Options::default(), Some(vec!["*CN=localhost*".to_owned()])).unwrap();
    let tcp = Listener::tcp("127.0.0.1:0").unwrap();
    let tls = Listener::tls("127.0.0.1:0", secure).unwrap();
    let [open, private] = [&tcp, &tls].map(|listener| listener.local_addr().unwrap().port());
    server.listen(tcp);
    server.listen(tls);
    let own = format!("pkipath={}", lab.path("pki"));
    let uris = [
        format!("fake+tcp://localhost:{open}/x"),
        format!("fake+tls://localhost:{private}/x?{own}"),
        format!("fake+tls://localhost:{private}/x?{own}&auth=sasl.SCRAM-SHA-1"),
        format!("fake+tls://localhost:{private}/x?{own}&auth=sasl.DIGEST-MD5"),
        format!("fake+tls://localhost:{private}/x?{own}&auth=sasl.PLAIN&tls_priority=NORMAL:-VERS-TLS1.3"),
    ];
    for uri in &uris {
        let (text, _) = virsh(uri, &lab.path("auth.conf"));
        assert_eq!(text.trim(), "<domain>web:0:lab</domain>", "{uri}");
        let (_, error) = virsh(uri, &lab.path("wrong.conf"));
        assert!(error.contains("authentication failed: authentication failed"), "{uri}: {error}");
        // Our own client does as well.
        let separator = if uri.contains('?') { '&' } else { '?' };
        let connect =
            try_open(&format!("{uri}{separator}authfile={}", lab.path("auth.conf")), &options()).unwrap();
        let domain = connect.domain_lookup_by_name("web").unwrap();
        assert_eq!(domain.xml_desc(0).unwrap(), "<domain>web:0:lab</domain>");
    }
    // A client without a certificate is not listened to.
    let uri =
        format!("fake+tls://localhost:{private}/x?pkipath={}&no_verify=1&no_sanity=1", lab.path("other"));
    let (text, error) = virsh(&uri, &lab.path("auth.conf"));
    assert!(text.trim().is_empty() && !error.is_empty(), "{text}{error}");
}

/// Has the original client show a domain; returns what it says and what it complains of.
fn virsh(uri: &str, auth: &str) -> (String, String) {
    let output = std::process::Command::new("timeout")
        .args(["20", "virsh", "-c", uri, "dumpxml", "web"])
        .env("LIBVIRT_AUTH_FILE", auth)
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    println!("virsh: {uri}: {}{}", text(&output.stdout).trim(), text(&output.stderr).trim());
    (text(&output.stdout), text(&output.stderr))
}
