//! `util/viriscsi`: sessions, targets and logins, with a stand-in for `iscsiadm`.

use std::cell::RefCell;

use ferrovirt_util::iscsi::{self, IscsiAdm};
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::util_values::{expect, expect_success, families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    IscsiFamily "util/viriscsi" => iscsi_case,
}

/// Answers from the case's files; remembers the interface that was made.
struct FakeAdm<'a> {
    case: &'a Case,
    made: RefCell<Option<String>>,
}

impl IscsiAdm for FakeAdm<'_> {
    fn run(&self, args: &[&str]) -> Result<String> {
        let file = |name: &str| {
            self.case.input_text(name).map_err(|failure| Error::internal(ErrorDomain::NONE, failure.reason))
        };
        let made = self.made.borrow().clone();
        let ours = |name: &str| made.as_deref() == Some(name);
        match args {
            ["--mode", "session"] => file("iscsiadm_session"),
            ["--mode", "discovery", "--type", "sendtargets", "--portal", _, "--op", "nonpersistent"] => {
                file("iscsiadm_sendtargets")
            }
            ["--mode", "discovery", "--type", "sendtargets", "--portal", _, "--interface", name]
                if ours(name) =>
            {
                file("iscsiadm_sendtargets")
            }
            ["--mode", "node", "--portal", _, "--targetname", _, "--login"] => Ok(String::new()),
            ["--mode", "node", "--portal", _, "--targetname", _, "--login", "--interface", name]
                if ours(name) =>
            {
                Ok(String::new())
            }
            ["--mode", "iface"] => match made {
                None => file("iscsiadm_iface"),
                Some(_) => file("iscsiadm_iface_after_creation"),
            },
            ["--mode", "iface", "--interface", name, "--op", "new"] => {
                *self.made.borrow_mut() = Some((*name).to_owned());
                Ok(String::new())
            }
            [
                "--mode",
                "iface",
                "--interface",
                name,
                "--op",
                "update",
                "--name",
                "iface.initiatorname",
                ..,
            ] if ours(name) => Ok(String::new()),
            other => Err(Error::internal(ErrorDomain::NONE, format!("not expected: {}", other.join(" ")))),
        }
    }
}

fn iscsi_case(case: &Case) -> Outcome {
    let adm = FakeAdm { case, made: RefCell::default() };
    match case.kind() {
        "iscsi-get-session" => {
            let found = expect_success(case, iscsi::session(&adm, text(case, "device_path")?))?;
            found.map_or(Ok(()), |found| expect("session", case.output("session"), found))
        }
        "iscsi-scan-targets" => {
            let persist = case.input("persist") == true;
            let found =
                iscsi::scan_targets(&adm, text(case, "portal")?, case.input("initiator").as_str(), persist);
            let found = expect_success(case, found)?;
            found.map_or(Ok(()), |found| expect("targets", case.output("targets"), found))
        }
        "iscsi-login" => {
            let initiator = case.input("initiator_iqn").as_str();
            let done = iscsi::login(&adm, text(case, "portal")?, initiator, text(case, "target")?);
            expect_success(case, done).map(drop)
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}
