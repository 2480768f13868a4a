use ferrovirt::ErrorNumber;

use super::*;

const NC: &str = r#"if 'nc' -q 2>&1 | grep "requires an argument" >/dev/null 2>&1; then ARG=-q0;else ARG=;fi;'nc' $ARG -U"#;

fn try_words(uri: &str, read_only: bool, root: bool) -> Result<Vec<String>> {
    let client = Client::example(root);
    let target = Target::example(uri, read_only, &client);
    let line = command(&target, &client)?;
    Ok(line.words().map(|w| w.to_string_lossy().into_owned()).collect())
}

fn words(uri: &str) -> Vec<String> {
    try_words(uri, false, true).unwrap()
}

/// What the other host is asked to run.
fn script(uri: &str) -> String {
    words(uri).pop().unwrap()
}

#[test]
fn arguments() {
    assert_eq!(
        words("qemu+ssh://joe@h:22/system?no_tty=1&no_verify=1&keyfile=/k&command=/opt/ssh")[..16],
        [
            "/opt/ssh",
            "-p",
            "22",
            "-l",
            "joe",
            "-i",
            "/k",
            "-T",
            "-e",
            "none",
            "-o",
            "BatchMode=yes",
            "-o",
            "StrictHostKeyChecking=no",
            "--",
            "h"
        ]
    );
    assert_eq!(words("qemu+ssh:///system")[..6], ["ssh", "-T", "-e", "none", "--", "localhost"]);
    assert_eq!(words("qemu+ssh://[::1]/system")[5], "::1");
    // Never an option.
    assert_eq!(words("qemu+ssh://-oProxyCommand=x/system")[4..6], ["--", "-oProxyCommand=x"]);
}

#[test]
fn the_helper() {
    assert_eq!(script("qemu+ssh://h/system?proxy=native"), "sh -c 'virt-ssh-helper 'qemu:///system''");
    assert_eq!(
        script("qemu+ssh://h/system?proxy=native&mode=legacy&socket=/s"),
        r"sh -c 'virt-ssh-helper '''\''qemu:///system?mode=legacy&socket=%2Fs'\'''''"
    );
    let read_only = try_words("qemu+ssh://h/session", true, false).unwrap().pop().unwrap();
    assert_eq!(read_only, "sh -c 'virt-ssh-helper -r 'qemu:///session''");
    let error = try_words("qemu+ssh://h/system?netcat=nc&proxy=native", false, true).unwrap_err();
    assert_eq!(error.message(), "invalid argument: netcat path not valid with native proxy mode");
}

#[test]
fn netcat_and_choice() {
    let socket = "/var/run/libvirt/libvirt-sock";
    assert_eq!(script("qemu+ssh://h/system?proxy=netcat"), format!("sh -c '{NC} {socket}'"));
    assert_eq!(script("qemu+ssh://h/system?socket=/x"), format!("sh -c '{NC} /x'"));
    let auto = format!(
        "sh -c 'which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     virt-ssh-helper 'qemu:///system'; \
         else    {NC} {socket}; fi'"
    );
    assert_eq!(script("qemu+ssh://h/system"), auto);
    let other = NC.replace("'nc'", r"'''\''/o pt/n'\''''");
    assert_eq!(script("qemu+ssh://h/system?netcat=/o%20pt/n"), format!("sh -c '{other} {socket}'"));
    let empty = script("remote+ssh://h/system");
    assert!(empty.contains(r"virt-ssh-helper '''\'''\''''; else"), "{empty}");
}

/// The text passes two shells; what arrives must be the word itself, whatever is in it.
#[test]
fn hostile_words_stay_words() {
    for word in ["/a b", "/x'; touch /tmp/owned; '", "/$(id)`id`\"\\", "/tab\tnew\nline"] {
        let encoded = ferrovirt_util::uri::encode(word);
        let script = script(&format!("qemu+ssh://h/system?proxy=netcat&netcat=echo&socket={encoded}"));
        // The program that stands for netcat prints its arguments.
        let output = Command::new("sh").args(["-c", &script]).capture_stdout().run().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("-U {word}\n"));
    }
}

#[test]
fn parameters_of_the_ssh_libraries() {
    let options = |uri: &str| {
        let words = words(uri);
        let at = words.iter().position(|w| w == "--").unwrap();
        words[1..at].iter().filter(|w| *w != "-o").cloned().collect::<Vec<_>>()
    };
    assert_eq!(
        options("qemu+libssh2://h/system"),
        [
            "-l",
            "root",
            "-T",
            "-e",
            "none",
            "BatchMode=yes",
            "StrictHostKeyChecking=yes",
            "UserKnownHostsFile=/home/u/.config/libvirt/known_hosts",
            "GlobalKnownHostsFile=/dev/null"
        ]
    );
    assert_eq!(
        options(
            "qemu+libssh://joe@h:2222/system?keyfile=/k&known_hosts=/a%20b%25&known_hosts_verify=auto&sshauth=privkey,password"
        ),
        [
            "-p",
            "2222",
            "-l",
            "joe",
            "-i",
            "/k",
            "-T",
            "-e",
            "none",
            "BatchMode=yes",
            "StrictHostKeyChecking=accept-new",
            "UserKnownHostsFile=\"/a b%%\"",
            "GlobalKnownHostsFile=/dev/null",
            "PreferredAuthentications=publickey,password",
            "IdentityAgent=none"
        ]
    );
    let ignore = options("qemu+libssh://h/system?known_hosts=/x&known_hosts_verify=ignore&sshauth=agent");
    assert_eq!(ignore[6..8], ["StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null"]);
    assert_eq!(ignore[10], "IdentityFile=none");
    // The libraries run no program of the user's.
    assert_eq!(words("qemu+libssh://h/system?command=/x")[0], "ssh");
}

#[test]
fn bad_parameters_of_the_ssh_libraries() {
    let refused = |query: &str| {
        let error = try_words(&format!("qemu+libssh://h/system?{query}"), false, true).unwrap_err();
        (error.number(), error.message().into_owned())
    };
    let argument = |text: &str| (ErrorNumber::INVALID_ARG, format!("invalid argument: {text}"));
    assert_eq!(refused("known_hosts_verify=bad"), argument("Invalid host key verification method: 'bad'"));
    assert_eq!(refused("sshauth=agent,bad"), argument("Invalid authentication method: 'bad'"));
    assert_eq!(refused("sshauth=password").0, ErrorNumber::OPERATION_UNSUPPORTED);
}
