//! Every procedure is answered by somebody.

use ferrovirt::{ErrorDomain, ErrorNumber};
use ferrovirt_rpc::caller::Caller as _;
use ferrovirt_rpc::message::Raw;
use ferrovirt_rpc::procedure::{Fds, Procedure};
use ferrovirt_rpc::protocol::{lxc, qemu, remote};
use ferrovirt_rpc::testing::soon;

use crate::lab::{Client, Lab};

/// Procedures that this server does not answer at all. There are none: what a driver lacks, the driver refuses.
const NOT_ANSWERED: &[&str] = &[];

/// What is answered to arguments of zeros: texts, lists and optional values are empty. Their length is found by trial.
fn answer(client: &Client, procedure: &'static Procedure) -> Result<(), ferrovirt::Error> {
    let calls = client.connection.within(soon());
    for len in (0..400).step_by(4) {
        let zeros = vec![0; len];
        let Err(error) = calls.call(procedure, &Raw(&zeros)) else { return Ok(()) };
        if error.message() != "Unable to decode message payload" {
            return Err(error);
        }
    }
    panic!("{}: no arguments fit", procedure.name);
}

#[test]
fn every_procedure_is_answered_by_the_server_or_a_driver() {
    let lab = Lab::new(|offer| offer);
    let programs = [&remote::PROGRAM, &qemu::PROGRAM, &lxc::PROGRAM];
    let (mut answered, mut refused, mut lacking) = (0, 0, 0);
    for procedure in programs.iter().flat_map(|p| p.procedures).filter(|p| !p.is_event) {
        // Streams and descriptors have tests of their own, and so has authentication.
        let elsewhere = procedure.stream.is_some()
            || (procedure.call_fds, procedure.reply_fds) != (Fds::None, Fds::None)
            || procedure.internal == "auth";
        if elsewhere {
            continue;
        }
        // Some of them end what others need.
        let client = lab.client();
        match answer(&client, procedure) {
            Ok(()) => answered += 1,
            Err(error) if error.number() == ErrorNumber::NO_SUPPORT => {
                let unanswered = error.domain() == ErrorDomain::RPC;
                assert_eq!(unanswered, NOT_ANSWERED.contains(&procedure.name), "{}", procedure.name);
                lacking += 1;
            }
            Err(error) => {
                assert_ne!(error.domain(), ErrorDomain::RPC, "{}: {error}", procedure.name);
                refused += 1;
            }
        }
    }
    assert!(answered > 15 && refused > 5 && lacking > 300, "{answered} {refused} {lacking}");
}
