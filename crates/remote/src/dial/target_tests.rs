use ferrovirt::ErrorNumber;

use super::*;

fn parse(uri: &str) -> Result<Option<Target>> {
    Target::of(Uri::parse(uri)?, false, &Client::example(true))
}

fn target(uri: &str) -> Target {
    parse(uri).unwrap().unwrap()
}

fn refused(uri: &str) -> (ErrorNumber, String) {
    let error = parse(uri).unwrap_err();
    (error.number(), error.message().into_owned())
}

#[test]
fn transports_of_schemes() {
    for (uri, transport) in [
        ("qemu+tls://h/system", Transport::Tls),
        ("qemu://h/system", Transport::Tls),
        ("qemu+unix:///system", Transport::Unix),
        ("remote:///system", Transport::Unix),
        ("qemu+SSH://h/system", Transport::Ssh),
        ("qemu+libssh://h/", Transport::Libssh),
        ("qemu+libssh2://h/", Transport::Libssh2),
        ("qemu+ext:///?command=x", Transport::Ext),
        ("qemu+tcp:///", Transport::Tcp),
    ] {
        assert_eq!(target(uri).transport, transport, "{uri}");
    }
    for local in ["qemu:///system", "test:///default", "/no/scheme", "esx:///"] {
        assert!(parse(local).unwrap().is_none(), "{local}");
        assert!(!means_daemon(&Uri::parse(local).unwrap()), "{local}");
    }
    for daemon in
        ["esx://h/", "lxc://user@h:7", "remote:///", "test+unix:///default", "test+unix://h/", "a+b:///"]
    {
        assert!(means_daemon(&Uri::parse(daemon).unwrap()), "{daemon}");
    }
}

#[test]
fn what_goes_to_the_daemon() {
    for (uri, there) in [
        ("qemu+ssh://joe@h:22/system?foo=bar&no_tty=1&x=%20y", "qemu:///system?foo=bar&x=%20y"),
        ("qemu+unix:///system?socket=/s&mode=legacy&KEYFILE=k", "qemu:///system"),
        ("test://h/default?pkipath=/p&authfile=/a&auth=sasl", "test:///default"),
        ("qemu+tcp://h/system?name=xen:///", "xen:///"),
        ("remote+tcp://h/system?foo=1", ""),
        ("remote://h", ""),
        ("lxc+tls://h", "lxc://"),
        ("esx+tcp://h/p%20q?a=1#f", "esx:///p%20q?a=1#f"),
    ] {
        assert_eq!(target(uri).daemon_uri, there, "{uri}");
    }
    assert_eq!(
        target("qemu+ssh://h/system?mode=legacy&netcat=x&socket=/s").helper_uri,
        "qemu:///system?mode=legacy&socket=%2Fs"
    );
    assert_eq!(target("qemu+ssh://h/system?name=xen:///&mode=auto").helper_uri, "xen:///");
}

#[test]
fn all_parameters_are_taken() {
    let text = "name command socket auth sshauth netcat keyfile pkipath known_hosts known_hosts_verify tls_priority authfile";
    let query: Vec<_> = text.split(' ').map(|n| format!("{n}=v-{n}")).collect();
    let uri = format!(
        "qemu+ssh://h/?{}&no_sanity=1&no_verify=-3&no_tty=0&mode=legacy&proxy=netcat",
        query.join("&")
    );
    let target = target(&uri);
    let some = |name: &str| Some(format!("v-{name}"));
    let expected = Params {
        name: some("name"),
        command: some("command"),
        socket: some("socket"),
        auth: some("auth"),
        sshauth: some("sshauth"),
        netcat: some("netcat"),
        keyfile: some("keyfile"),
        pkipath: some("pkipath"),
        known_hosts: some("known_hosts"),
        known_hosts_verify: some("known_hosts_verify"),
        tls_priority: some("tls_priority"),
        authfile: some("authfile"),
        mode: Some("legacy".into()),
        proxy: Some("netcat".into()),
        no_sanity: true,
        no_verify: true,
        no_tty: false,
    };
    assert_eq!(target.params, expected);
}

#[test]
fn sockets_of_the_system_and_of_users() {
    let path = |uri, read_only, client: &Client| {
        Target::example(uri, read_only, client).socket.display().to_string()
    };
    let (root, user) = (Client::example(true), Client::example(false));
    assert_eq!(path("qemu+unix:///system", false, &user), "/var/run/libvirt/libvirt-sock");
    assert_eq!(path("qemu+unix:///system?mode=legacy", true, &user), "/var/run/libvirt/libvirt-sock-ro");
    assert_eq!(path("qemu+unix:///session", false, &root), "/var/run/libvirt/libvirt-sock");
    assert_eq!(path("qemu+unix:///session", true, &user), "/home/u/.cache/libvirt/libvirt-sock");
    assert_eq!(
        path("test+unix:///default?mode=direct", true, &user),
        "/home/u/.cache/libvirt/virttestd-sock"
    );
    assert_eq!(path("lxc+unix:///system?mode=direct", false, &root), "/var/run/libvirt/virtlxcd-sock");
    assert_eq!(path("qemu+ssh://h/session", false, &user), "/home/u/.cache/libvirt/libvirt-sock");
    assert_eq!(path("qemu+unix:///system?socket=/x", true, &root), "/x");
    assert_eq!(path("qemu+tcp://h/system?mode=direct", true, &root), "");
}

#[test]
fn the_driver_s_own_daemon_is_preferred_where_it_runs() {
    let folder = tempfile::tempdir().unwrap();
    let client = Client { system_run: folder.path().to_owned(), ..Client::example(true) };
    let socket = || Target::example("qemu+unix:///system", false, &client);
    assert_eq!(socket().daemon, "libvirtd");
    std::fs::write(folder.path().join("virtqemud-sock"), "").unwrap();
    assert_eq!(
        (socket().daemon.as_str(), socket().socket),
        ("virtqemud", folder.path().join("virtqemud-sock"))
    );
    let ssh = Target::example("qemu+ssh://h/system", false, &client);
    assert_eq!(ssh.socket, folder.path().join("libvirt-sock"));
}

#[test]
fn proxies() {
    let proxy = |uri, root| Target::example(uri, false, &Client::example(root)).proxy;
    assert_eq!(proxy("qemu+ssh://h/system", true), Proxy::Auto);
    assert_eq!(proxy("qemu+ssh://h/system?netcat=x", true), Proxy::Netcat);
    assert_eq!(proxy("qemu+ssh://h/system?socket=/x", true), Proxy::Netcat);
    assert_eq!(proxy("qemu+ssh://h/system?socket=/x&proxy=auto", true), Proxy::Auto);
    assert_eq!(proxy("qemu+ssh://h/session", false), Proxy::Native);
    assert_eq!(proxy("test+ssh://h/default?proxy=netcat", false), Proxy::Netcat);
}

#[test]
fn settings_stand_in_for_parameters() {
    let mut client = Client::example(true);
    client.settings.mode = Some("direct".into());
    client.settings.proxy = Some("native".into());
    let target = |uri| Target::example(uri, false, &client);
    assert_eq!(target("qemu+unix:///system").daemon, "virtqemud");
    assert_eq!(target("qemu+unix:///system?mode=legacy").daemon, "libvirtd");
    assert_eq!(target("qemu+ssh://h/system?mode=auto").proxy, Proxy::Native);
}

#[test]
fn refusals() {
    let argument = |text: &str| (ErrorNumber::INVALID_ARG, format!("invalid argument: {text}"));
    assert_eq!(
        refused("qemu+bad://h/system"),
        argument(
            "remote_open: transport in URL not recognised (should be tls|unix|ssh|ext|tcp|libssh2|libssh)"
        )
    );
    let text = "using unix socket and remote server 'host' is not supported.";
    assert_eq!(refused("qemu+unix://host/system"), argument(text));
    for value in ["x", "1x", "99999999999"] {
        let text = "Failed to parse value of URI component No_tty";
        assert_eq!(refused(&format!("qemu+ssh://h/system?No_tty={value}")), argument(text));
    }
    assert_eq!(refused("qemu+ssh://h/system?mode=bad"), argument("Unknown remote mode 'bad'"));
    assert_eq!(refused("qemu+ssh://h/system?proxy=bad"), argument("Unknown proxy type 'bad'"));
    assert_eq!(refused("qemu+tcp://h:65536/system").0, ErrorNumber::INVALID_ARG);
    assert_eq!(refused("qemu+ext:///system?command=a%00b").0, ErrorNumber::INVALID_ARG);
    assert_eq!(
        refused("qemu+ssh://h/system?mode=direct"),
        (
            ErrorNumber::OPERATION_UNSUPPORTED,
            "Operation not supported: Cannot use direct socket mode for ssh transport".to_owned()
        )
    );
    assert_eq!(
        refused("qemu+ssh://h/embed"),
        (
            ErrorNumber::NO_CONNECT,
            "no connection driver available for URI scheme 'qemu+ssh' for embedded driver is not valid"
                .to_owned()
        )
    );
}
