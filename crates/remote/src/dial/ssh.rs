//! Daemons behind ssh: an external ssh runs, on the other host, what leads to the daemon's socket.
//!
//! URIs of the ssh libraries are served by the same program, their parameters turned into its options.
//! Upstream: `virNetClientNewSSH`, `virNetSocketNewConnectSSH`, `virNetClientSSHHelperCommand`.

use std::path::Path;

use ferrovirt::Result;
use ferrovirt_util::command::{Command, shell_quote};

use super::client::Client;
use super::error::{LibsshError, SocketError};
use super::target::{Proxy, Target, Transport};

/// Variables that ssh and what it asks for passwords need.
const PASSED: &[&str] = &[
    "XDG_RUNTIME_DIR",
    "KRB5CCNAME",
    "SSH_AUTH_SOCK",
    "SSH_ASKPASS",
    "SSH_ASKPASS_REQUIRE",
    "OPENSSL_CONF",
    "DISPLAY",
    "XAUTHORITY",
];
/// Variables of the terminal.
const PASSED_TTY: &[&str] = &["GPG_TTY", "TERM"];

/// The command whose input and output are the daemon's.
pub(super) fn command(target: &Target, client: &Client) -> Result<Command> {
    let remote = remote_command(target)?;
    let is_ssh = target.transport == Transport::Ssh;
    let program = target.params.command.as_deref().filter(|_| is_ssh).unwrap_or("ssh");
    let mut command = Command::new(program).env_pass_common().drop_capabilities();
    command = PASSED.iter().fold(command, Command::env_pass);
    if is_ssh && !target.params.no_tty {
        command = PASSED_TTY.iter().fold(command, Command::env_pass);
    }
    if let Some(port) = target.port {
        command.extend(["-p".to_owned(), port.to_string()]);
    }
    let default_user = (!is_ssh).then_some("root");
    if let Some(user) = target.user.as_deref().or(default_user) {
        command.extend(["-l", user]);
    }
    if let Some(keyfile) = &target.params.keyfile {
        command.extend(["-i", keyfile]);
    }
    command.extend(["-T", "-e", "none"]);
    let options = if is_ssh { ssh_options(target) } else { library_options(target, client)? };
    for option in options {
        command.extend(["-o".to_owned(), option]);
    }
    command.extend(["--", &target.host, &remote]);
    Ok(command)
}

fn ssh_options(target: &Target) -> Vec<String> {
    let mut options = Vec::new();
    if target.params.no_tty {
        options.push("BatchMode=yes".to_owned());
    }
    if target.params.no_verify {
        options.push("StrictHostKeyChecking=no".to_owned());
    }
    options
}

/// What the parameters of the ssh libraries mean, in ssh's words. The libraries have no terminal, so nothing is asked there.
fn library_options(target: &Target, client: &Client) -> Result<Vec<String>> {
    let mut options = vec!["BatchMode=yes".to_owned()];
    let file = target.params.known_hosts.as_ref().map(Into::into);
    let file = file.unwrap_or_else(|| client.dirs.config.join("known_hosts"));
    let (checking, file) = match target.params.known_hosts_verify.as_deref() {
        None | Some("normal") => ("yes", file.as_path()),
        Some("auto") => ("accept-new", file.as_path()),
        Some("ignore") => ("no", Path::new("/dev/null")),
        Some(other) => return Err(LibsshError::HostKeyMethod(other.to_owned()).into()),
    };
    options.push(format!("StrictHostKeyChecking={checking}"));
    options.push(format!("UserKnownHostsFile={}", option_path(file)));
    options.push("GlobalKnownHostsFile=/dev/null".to_owned());
    if let Some(methods) = &target.params.sshauth {
        options.extend(auth_options(methods)?);
    }
    Ok(options)
}

/// The methods in the user's order. An agent's keys and those of files are one method for ssh: the one not wanted is
/// taken away from it.
fn auth_options(methods: &str) -> Result<Vec<String>> {
    let mut preferred: Vec<&str> = Vec::new();
    let (mut agent, mut files) = (false, false);
    for method in methods.split(',') {
        let name = match method {
            "agent" => {
                agent = true;
                "publickey"
            }
            "privkey" => {
                files = true;
                "publickey"
            }
            "password" => "password",
            "keyboard-interactive" => "keyboard-interactive",
            other => return Err(LibsshError::AuthMethod(other.to_owned()).into()),
        };
        if !preferred.contains(&name) {
            preferred.push(name);
        }
    }
    if !agent && !files {
        return Err(LibsshError::NeedsPassword(methods.to_owned()).into());
    }
    let mut options = vec![format!("PreferredAuthentications={}", preferred.join(","))];
    if !agent {
        options.push("IdentityAgent=none".to_owned());
    }
    if !files {
        options.push("IdentityFile=none".to_owned());
    }
    Ok(options)
}

/// A path as the value of an option: ssh expands percent signs and splits at blanks.
fn option_path(path: &Path) -> String {
    let text = path.display().to_string().replace('%', "%%");
    if text.contains([' ', '\t', '"', '\\']) {
        return format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    }
    text
}

/// What runs on the other host. The inner shell gets it as one word, so that it is the same whatever shell the user has
/// there.
fn remote_command(target: &Target) -> Result<String> {
    if target.proxy == Proxy::Native && target.params.netcat.is_some() {
        return Err(SocketError::NetcatWithNative.into());
    }
    let script = match target.proxy {
        Proxy::Native => helper(target),
        Proxy::Netcat => netcat(target),
        // The helper is taken if the host has it.
        Proxy::Auto => format!(
            "which virt-ssh-helper 1>/dev/null 2>&1; if test $? = 0; then     {}; else    {}; fi",
            helper(target),
            netcat(target)
        ),
    };
    Ok(format!("sh -c '{script}'"))
}

fn helper(target: &Target) -> String {
    let flag = if target.read_only { "-r " } else { "" };
    format!("virt-ssh-helper {flag}'{}'", twice(&target.helper_uri))
}

/// Netcat to the socket. Some kinds of it go on after the end of their input unless told otherwise by an option that the
/// others do not know.
fn netcat(target: &Target) -> String {
    let program = twice(target.params.netcat.as_deref().unwrap_or("nc"));
    let socket = target.socket.display().to_string();
    // A path that needs quoting gets it; others are bare.
    let quoted = twice(&socket);
    let socket = if quoted == socket { socket } else { format!("'{quoted}'") };
    let probe = format!("'{program}' -q 2>&1 | grep \"requires an argument\" >/dev/null 2>&1");
    format!("if {probe}; then ARG=-q0;else ARG=;fi;'{program}' $ARG -U {socket}")
}

/// A word quoted for the inner shell, and that for the outer one.
fn twice(word: &str) -> String {
    shell_quote(&shell_quote(word))
}

#[cfg(test)]
#[path = "ssh_tests.rs"]
mod tests;
