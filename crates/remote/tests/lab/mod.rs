//! The original daemon with every way to it open, in namespaces of its own.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "test helpers")]

use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};

/// Says that this process is inside.
const INSIDE: &str = "FERROVIRT_TRANSPORT_LAB";
/// What the laboratory needs, and in which package it is.
const PROGRAMS: &[(&str, &str)] = &[
    ("libvirtd", "libvirt-daemon"),
    ("virt-ssh-helper", "libvirt-daemon or libvirt-clients"),
    ("saslpasswd2", "sasl2-bin"),
    ("sshd", "openssh-server"),
    ("ssh", "openssh-client"),
    ("nc", "netcat-openbsd"),
    ("virsh", "libvirt-clients"),
    ("unshare", "util-linux"),
    ("ip", "iproute2"),
];
/// The daemon's own socket, in the laboratory's runtime folder.
pub(crate) const SOCKET: &str = "/run/libvirt/libvirt-sock";

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var("PATH").unwrap_or_default() + ":/usr/sbin:/sbin";
    path.split(':').map(|folder| Path::new(folder).join(program)).find(|p| p.exists())
}

/// Runs the test `name` again inside of namespaces; true if this is inside, so that it has to be done here.
pub(crate) fn enter(name: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        return true;
    }
    let missing = PROGRAMS.iter().find(|(program, _)| find(program).is_none());
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0);
    if missing.is_some() || !is_root {
        let why = missing.map_or("this is not root".to_owned(), |(program, package)| {
            format!("{program} is missing (package {package})")
        });
        assert!(std::env::var_os("CI").is_none(), "{why}");
        println!("skipped: {why}");
        return false;
    }
    let status = Command::new("unshare")
        .args(["--net", "--pid", "--mount", "--fork", "--kill-child", "--mount-proc"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, "1")
        .status()
        .unwrap();
    assert!(status.success(), "inside: {status}");
    false
}

/// A laboratory that runs.
pub(crate) struct Lab {
    folder: PathBuf,
    servers: Vec<Child>,
}

impl Drop for Lab {
    fn drop(&mut self) {
        if std::thread::panicking() {
            println!("{}", daemon_log());
        }
        for server in &mut self.servers {
            server.kill().unwrap();
            server.wait().unwrap();
        }
    }
}

fn run(program: &str, args: &[&str]) {
    let output = Command::new(find(program).unwrap()).args(args).output().unwrap();
    assert!(output.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn daemon_log() -> String {
    std::fs::read_to_string("/run/lab/libvirtd.log").unwrap_or_default()
}

fn wait_for(what: &str, ready: impl Fn() -> bool) {
    let begin = Instant::now();
    while !ready() {
        if begin.elapsed() > Duration::from_secs(30) {
            assert!(ready(), "{what} does not start: {}", daemon_log());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

impl Lab {
    pub(crate) fn start() -> Self {
        // The host's own state is neither seen nor touched.
        for folder in ["/run", "/etc/libvirt", "/var/lib/libvirt", "/var/cache/libvirt", "/var/log/libvirt"] {
            if Path::new(folder).exists() {
                run("mount", &["-t", "tmpfs", "lab", folder]);
            }
        }
        run("ip", &["link", "set", "lo", "up"]);
        let mut lab = Self { folder: "/run/lab".into(), servers: Vec::new() };
        for folder in ["libvirt", "sshd", "lab/pki", "lab/other", "lab/sasl", "lab/ssh"] {
            std::fs::create_dir_all(Path::new("/run").join(folder)).unwrap();
        }
        // The daemon's QEMU driver needs a user that only another of its packages makes.
        for (name, line) in [
            ("passwd", "libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin\n"),
            ("group", "libvirt-qemu:x:64055:\n"),
        ] {
            let file = format!("/etc/{name}");
            let text = std::fs::read_to_string(&file).unwrap();
            lab.write(name, &(text + line));
            run("mount", &["--bind", &lab.path(name), &file]);
        }
        lab.certificates();
        lab.users();
        lab.servers = vec![lab.daemon(), lab.sshd()];
        wait_for("libvirtd", || Path::new(SOCKET).exists());
        for (what, port) in [("libvirtd's TLS", 16514), ("libvirtd's TCP", 16509), ("sshd", 2222)] {
            wait_for(what, || TcpStream::connect(("127.0.0.1", port)).is_ok());
        }
        lab
    }

    /// The path of a file of the laboratory.
    pub(crate) fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.join(name), text).unwrap();
    }

    fn program(&self, name: &str, text: &str) {
        self.write(name, text);
        std::fs::set_permissions(self.folder.join(name), std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// `pki` belongs to the daemon's authority; `other` believes another one.
    fn certificates(&self) {
        let (issuer, authority) = authority("lab");
        let (_, stranger) = authority_named_alike();
        self.write("ca.pem", &authority);
        let sign = |file: &str, purpose| {
            let mut params = CertificateParams::new(["localhost".to_owned()]).unwrap();
            params.distinguished_name.push(DnType::CommonName, "localhost");
            params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
            params.extended_key_usages = vec![purpose];
            let key = KeyPair::generate().unwrap();
            self.write(&format!("{file}cert.pem"), &params.signed_by(&key, &issuer).unwrap().pem());
            self.write(&format!("{file}key.pem"), &key.serialize_pem());
        };
        sign("server", ExtendedKeyUsagePurpose::ServerAuth);
        sign("pki/client", ExtendedKeyUsagePurpose::ClientAuth);
        self.write("pki/cacert.pem", &authority);
        self.write("other/cacert.pem", &stranger);
        for name in ["clientcert.pem", "clientkey.pem"] {
            std::fs::copy(self.path(&format!("pki/{name}")), self.path(&format!("other/{name}"))).unwrap();
        }
    }

    /// One user, `lab` with the password `secret`, for SCRAM and DIGEST-MD5.
    fn users(&self) {
        let database = self.path("sasl.db");
        self.write(
            "sasl/libvirt.conf",
            &format!("mech_list: scram-sha-256 digest-md5\nsasldb_path: {database}\n"),
        );
        let mut child = Command::new(find("saslpasswd2").unwrap())
            .args(["-f", &database, "-p", "-c", "-a", "libvirt", "lab"])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"secret\n").unwrap();
        assert!(child.wait().unwrap().success());
        let group = |password: &str| {
            format!(
                "[credentials-x]\nauthname=lab\npassword={password}\n[auth-libvirt-default]\ncredentials=x\n"
            )
        };
        self.write("auth.conf", &group("secret"));
        self.write("wrong.conf", &group("wrong"));
    }

    fn daemon(&self) -> Child {
        let path = |name| self.path(name);
        let conf = format!(
            "listen_tls = 1\nlisten_tcp = 1\nlisten_addr = \"127.0.0.1\"\nauth_unix_rw = \"none\"\n\
             auth_unix_ro = \"sasl\"\nauth_tcp = \"sasl\"\nauth_tls = \"none\"\nkey_file = \"{}\"\ncert_file = \"{}\"\n\
             ca_file = \"{}\"\nunix_sock_dir = \"/run/libvirt\"\nlog_outputs = \"3:file:{}\"\n",
            path("serverkey.pem"),
            path("servercert.pem"),
            path("ca.pem"),
            path("libvirtd.log")
        );
        self.write("libvirtd.conf", &conf);
        Command::new(find("libvirtd").unwrap())
            .args(["--listen", "-f", &path("libvirtd.conf"), "-p", &path("libvirtd.pid")])
            .env("SASL_CONF_PATH", path("sasl"))
            .spawn()
            .unwrap()
    }

    fn sshd(&self) -> Child {
        for key in ["host", "user", "stranger"] {
            run("ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-f", &self.path(&format!("ssh/{key}"))]);
        }
        std::fs::copy(self.path("ssh/user.pub"), self.path("ssh/allowed")).unwrap();
        let conf = format!(
            "Port 2222\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nStrictModes no\n\
             PermitRootLogin yes\nUsePAM no\nPidFile none\n",
            self.path("ssh/host"),
            self.path("ssh/allowed")
        );
        self.write("ssh/config", &conf);
        // ssh as a user of the laboratory would have it.
        let known = self.path("ssh/known");
        self.program("ssh/run", &format!("#!/bin/sh\nexec ssh -o UserKnownHostsFile={known} \"$@\"\n"));
        self.program("ext", &format!("#!/bin/sh\nexec nc -U {SOCKET}\n"));
        self.program("ext-fails", "#!/bin/sh\necho 'no way there' >&2\nexit 3\n");
        Command::new(find("sshd").unwrap()).args(["-D", "-f", &self.path("ssh/config")]).spawn().unwrap()
    }
}

fn authority(name: &str) -> (Issuer<'static, KeyPair>, String) {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let key = KeyPair::generate().unwrap();
    let text = params.self_signed(&key).unwrap().pem();
    (Issuer::new(params, key), text)
}

/// Another authority that calls itself like the first.
fn authority_named_alike() -> (Issuer<'static, KeyPair>, String) {
    authority("lab")
}
