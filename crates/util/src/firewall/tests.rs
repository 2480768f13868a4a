use std::cell::RefCell;

use super::*;
use crate::programs::Answer;

/// Records commands; one that mentions `fail` fails, and `nft -ae` prints a handle.
#[derive(Default)]
struct Recorder(RefCell<Vec<String>>);

impl Programs for Recorder {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        self.0.borrow_mut().push(command_line(program, args));
        let failed =
            args.iter().any(|arg| arg == "fail") && args.iter().any(|arg| arg == "-A" || arg == "add");
        let stdout = if args[0] == "-ae" { "add rule ip t c accept # handle 17\n" } else { "" };
        let stderr = if failed { "no way" } else { "" };
        Ok(Answer { status: i32::from(failed), stdout: stdout.into(), stderr: stderr.into() })
    }
}

fn auto() -> Transaction {
    Transaction { auto_rollback: true, ..Transaction::default() }
}

#[test]
fn automatic_rollback_takes_back_what_was_done() {
    let programs = Recorder::default();
    let mut firewall = Firewall::new(Backend::Iptables);
    firewall.start_transaction(auto());
    firewall.add(Rule::new(Layer::Ipv4, ["-A", "one"]));
    firewall.add(Rule::new(Layer::Ipv6, ["--table", "nat", "--insert", "two"]));
    firewall.add(Rule::new(Layer::Ethernet, ["-A", "fail"]));
    firewall.add(Rule::new(Layer::Ipv4, ["-A", "never"]));
    let error = firewall.apply(&programs).unwrap_err();
    assert_eq!(
        error.message(),
        "internal error: Failed to run firewall command ebtables --concurrent -A fail: no way"
    );
    let expected = [
        "iptables -w -A one",
        "ip6tables -w --table nat --insert two",
        "ebtables --concurrent -A fail",
        "ip6tables -w --table nat --delete two",
        "iptables -w -D one",
    ];
    assert_eq!(*programs.0.borrow(), expected);
}

#[test]
fn nftables_rules_go_by_their_handle() {
    let programs = Recorder::default();
    let mut firewall = Firewall::new(Backend::Nftables);
    firewall.start_transaction(auto());
    firewall
        .add(Rule::new(Layer::Ipv4, ["add", "rule", "t", "c", "ip", "saddr", "!=", "10.0.0.1", "accept"]));
    firewall.add(Rule::new(Layer::Tc, ["qdisc", "show"]));
    firewall.apply(&programs).unwrap();
    let mut removal = firewall.removal();
    removal.apply(&programs).unwrap();
    let expected = [
        "nft -ae add rule ip t c ip saddr '!=' 10.0.0.1 accept",
        "tc qdisc show",
        "nft delete rule ip t c handle 17",
    ];
    assert_eq!(*programs.0.borrow(), expected);
    let mut wrong = Firewall::new(Backend::Nftables);
    wrong.start_transaction(Transaction::default());
    wrong.add(Rule::new(Layer::Ethernet, ["-L"]));
    assert_eq!(wrong.apply(&programs).unwrap_err().number(), crate::ErrorNumber::NO_SUPPORT);
}

#[test]
fn rules_outside_a_transaction_are_refused() {
    let mut firewall = Firewall::new(Backend::Iptables);
    firewall.add(Rule::new(Layer::Ipv4, ["-L"]));
    let error = firewall.apply(&Recorder::default()).unwrap_err();
    assert_eq!(error.message(), "Unable to create rule: No data available");
}
