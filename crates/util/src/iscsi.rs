//! iSCSI sessions through `iscsiadm`. Upstream: `src/util/viriscsi.c`.

use std::time::Duration;

use crate::command::Command;
use crate::error::Result;

/// Longest wait for one call of the program.
const PATIENCE: Duration = Duration::from_secs(120);

/// The program; tests stand in for it.
pub trait IscsiAdm {
    /// Runs it and gives its standard output.
    ///
    /// # Errors
    /// [`crate::command::CommandError`] if it fails.
    fn run(&self, args: &[&str]) -> Result<String>;
}

/// The host's program.
#[derive(Clone, Copy, Debug, Default)]
pub struct HostIscsiAdm;

impl IscsiAdm for HostIscsiAdm {
    fn run(&self, args: &[&str]) -> Result<String> {
        let command = Command::new("iscsiadm").args(args.iter().copied()).capture_stdout();
        Ok(command.timeout(PATIENCE).run()?.stdout_text())
    }
}

/// Number of the session with `target`, if there is one. Upstream: `virISCSIGetSession`.
///
/// # Errors
/// Those of the program, which also fails if there is no session at all.
pub fn session(adm: &impl IscsiAdm, target: &str) -> Result<Option<String>> {
    let text = adm.run(&["--mode", "session"])?;
    let number = |line: &str| {
        // transport: [number] portal target (kind)
        let mut words = line.strip_prefix("tcp:")?.split_ascii_whitespace();
        let number = words.next()?.strip_prefix('[')?.strip_suffix(']')?;
        (words.nth(1) == Some(target)).then(|| number.to_owned())
    };
    Ok(text.lines().find_map(number))
}

/// Names of the targets behind a portal; `persist` keeps what was found in the program's records.
/// Upstream: `virISCSIScanTargets`.
///
/// # Errors
/// Those of the program.
pub fn scan_targets(
    adm: &impl IscsiAdm,
    portal: &str,
    initiator: Option<&str>,
    persist: bool,
) -> Result<Vec<String>> {
    let interface = initiator.map(|iqn| interface_for(adm, iqn)).transpose()?;
    discover(adm, portal, interface.as_deref(), persist)
}

/// # Errors
/// Those of the program.
fn discover(
    adm: &impl IscsiAdm,
    portal: &str,
    interface: Option<&str>,
    persist: bool,
) -> Result<Vec<String>> {
    let mut args = vec!["--mode", "discovery", "--type", "sendtargets", "--portal", portal];
    if let Some(interface) = interface {
        args.extend(["--interface", interface]);
    }
    if !persist {
        args.extend(["--op", "nonpersistent"]);
    }
    let text = adm.run(&args)?;
    let target = |line: &str| line.split_ascii_whitespace().nth(1).map(str::to_owned);
    Ok(text.lines().filter_map(target).collect())
}

/// Logs in to a target, as `initiator` if that is given. Upstream: `virISCSIConnectionLogin`.
///
/// # Errors
/// Those of the program.
pub fn login(adm: &impl IscsiAdm, portal: &str, initiator: Option<&str>, target: &str) -> Result<()> {
    connection(adm, portal, initiator, target, "--login")
}

/// Ends the session with a target. Upstream: `virISCSIConnectionLogout`.
///
/// # Errors
/// Those of the program.
pub fn logout(adm: &impl IscsiAdm, portal: &str, initiator: Option<&str>, target: &str) -> Result<()> {
    connection(adm, portal, initiator, target, "--logout")
}

/// # Errors
/// Those of the program.
fn connection(
    adm: &impl IscsiAdm,
    portal: &str,
    initiator: Option<&str>,
    target: &str,
    what: &str,
) -> Result<()> {
    let mut args = vec!["--mode", "node", "--portal", portal, "--targetname", target, what];
    let interface = initiator.map(|iqn| interface_for(adm, iqn)).transpose()?;
    if let Some(interface) = &interface {
        // The program logs in through an interface only to targets that it has found through it.
        discover(adm, portal, Some(interface), true)?;
        args.extend(["--interface", interface]);
    }
    adm.run(&args).map(drop)
}

/// The interface with an initiator name; made if there is none. Upstream: `virStorageBackendIQNFound`,
/// `virStorageBackendCreateIfaceIQN`.
///
/// # Errors
/// Those of the program.
fn interface_for(adm: &impl IscsiAdm, initiator: &str) -> Result<String> {
    let text = adm.run(&["--mode", "iface"])?;
    // name transport,hardware address,IP address,network interface,initiator
    let known = text.lines().filter_map(|line| line.split_once(' '));
    let found = known.into_iter().find(|(_, facts)| facts.split(',').nth(4) == Some(initiator));
    if let Some((name, _)) = found {
        return Ok(name.to_owned());
    }
    let random = uuid::Uuid::new_v4().into_bytes();
    let number = u32::from_le_bytes([random[0], random[1], random[2], random[3]]);
    let name = format!("libvirt-iface-{number:08x}");
    adm.run(&["--mode", "iface", "--interface", &name, "--op", "new"])?;
    let update = ["--op", "update", "--name", "iface.initiatorname", "--value", initiator];
    adm.run(&[&["--mode", "iface", "--interface", &name][..], &update[..]].concat())?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[derive(Default)]
    struct Fake(RefCell<Vec<String>>);

    impl IscsiAdm for Fake {
        fn run(&self, args: &[&str]) -> Result<String> {
            self.0.borrow_mut().push(args.join(" "));
            Ok(match args[1] {
                "session" => "tcp: [4] 1.2.3.4:3260,1 iqn.a (non-flash)\n".into(),
                "discovery" => "1.2.3.4:3260,1 iqn.a\n1.2.3.4:3260,1 iqn.b\n".into(),
                "iface" => {
                    "default tcp,<empty>,<empty>,<empty>,<empty>\nown tcp,<empty>,<empty>,<empty>,iqn.me\n"
                        .into()
                }
                _ => String::new(),
            })
        }
    }

    #[test]
    fn sessions_and_targets() {
        let adm = Fake::default();
        assert_eq!(session(&adm, "iqn.a").unwrap().as_deref(), Some("4"));
        assert_eq!(session(&adm, "iqn.").unwrap(), None);
        assert_eq!(scan_targets(&adm, "p", None, false).unwrap(), ["iqn.a", "iqn.b"]);
    }

    #[test]
    fn login_uses_or_makes_an_interface() {
        let adm = Fake::default();
        login(&adm, "p", Some("iqn.me"), "iqn.a").unwrap();
        let last = adm.0.borrow().last().cloned();
        assert_eq!(
            last.as_deref(),
            Some("--mode node --portal p --targetname iqn.a --login --interface own")
        );
        adm.0.borrow_mut().clear();
        login(&adm, "p", Some("iqn.new"), "iqn.a").unwrap();
        assert!(adm.0.borrow()[2].contains("--op update --name iface.initiatorname --value iqn.new"));
    }
}
