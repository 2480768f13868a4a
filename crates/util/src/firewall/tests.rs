use std::cell::RefCell;

use super::*;
use crate::programs::command_line;
use crate::programs::{Answer, Feeder};

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

/// Takes loaders' input too; a line that mentions `fail` fails.
#[derive(Default)]
struct Loader(RefCell<Vec<String>>);

impl Programs for Loader {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        self.0.borrow_mut().push(command_line(program, args));
        Ok(Answer { stdout: "ebtables 1.8.9 (nf_tables)\n".into(), ..Answer::default() })
    }

    fn feeder(&self) -> Option<&dyn Feeder> {
        Some(self)
    }
}

impl Feeder for Loader {
    fn feed(&self, program: &str, _: &[String], input: &str) -> Result<Answer> {
        self.0.borrow_mut().push(format!("{program}:\n{input}"));
        let failed = input.lines().position(|line| line.contains("fail"));
        Ok(match failed {
            Some(at) => {
                Answer { status: 1, stderr: format!("line {} failed: x", at + 1), stdout: String::new() }
            }
            None => {
                let mut stdout = String::new();
                let rules = input.lines().filter(|line| line.contains(" rule "));
                rules.enumerate().for_each(|(n, line)| stdout += &format!("{line} # handle {}\n", n + 4));
                Answer { stdout, ..Answer::default() }
            }
        })
    }
}

#[test]
fn rules_of_a_table_are_one_input() {
    let programs = Loader::default();
    let mut firewall = Firewall::new(Backend::Iptables);
    firewall.start_transaction(auto());
    firewall.add(Rule::new(Layer::Ipv4, ["-N", "one"]));
    firewall.add(Rule::new(Layer::Ipv4, ["--table", "nat", "--insert", "two"]));
    firewall.add(Rule::new(Layer::Ipv4, ["-A", "one", "--comment", "a \"b\" \\", ""]));
    firewall.add(Rule::new(Layer::Tc, ["qdisc"]));
    firewall.add(Rule::new(Layer::Ethernet, ["-t", "nat", "-N", "c"]));
    firewall.add(Rule::new(Layer::Ethernet, ["-t", "nat", "-A", "c", "fail"]));
    let error = firewall.apply(&programs).unwrap_err();
    assert_eq!(
        error.message(),
        "internal error: Failed to run firewall command ebtables --concurrent -t nat -A c fail: line 3 failed: x"
    );
    let expected = [
        "iptables-restore:\n*filter\n-N one\n-A one --comment \"a \\\"b\\\" \\\\\" \"\"\nCOMMIT\n",
        "iptables -w --table nat --insert two",
        "tc qdisc",
        "ebtables --version",
        "ebtables-restore:\n*nat\n-N c\n-A c fail\nCOMMIT\n",
        "iptables -w --table nat --delete two",
        "iptables-restore:\n*filter\n-D one --comment \"a \\\"b\\\" \\\\\" \"\"\n-X one\nCOMMIT\n",
    ];
    let mut lines = programs.0.borrow().clone();
    // The rollback's tables in either order.
    lines[5..].sort();
    assert_eq!(lines, expected);
}

#[test]
fn nftables_input_and_its_removal() {
    let programs = Loader::default();
    let mut firewall = Firewall::new(Backend::Nftables);
    firewall.start_transaction(auto());
    firewall.add(Rule::new(Layer::Ipv4, ["add", "chain", "t", "c", "{ type nat hook output priority 0; }"]));
    firewall.add(Rule::new(Layer::Ipv4, ["add", "rule", "t", "c", "accept"]));
    firewall.add(Rule::new(Layer::Ipv6, ["insert", "rule", "t", "c", "drop"]));
    firewall.apply(&programs).unwrap();
    let removal = firewall.removal();
    let mut writer = crate::xml::Writer::new();
    removal.format(&mut writer);
    let text = writer.finish();
    let node = crate::xml::parse_root(&text, "firewall", crate::ErrorDomain::FIREWALL).unwrap();
    let mut again = Firewall::parse(&node).unwrap();
    assert_eq!(format!("{again:?}"), format!("{removal:?}"));
    again.apply(&programs).unwrap();
    let expected = [
        "nft:\nadd chain ip t c { type nat hook output priority 0; }\nadd rule ip t c accept\ninsert rule ip6 t c drop\n",
        "nft:\ndelete rule ip6 t c handle 5\ndelete rule ip t c handle 4\n",
    ];
    assert_eq!(*programs.0.borrow(), expected);
    let bad = text.replace("nftables", "pf");
    let node = crate::xml::parse_root(&bad, "firewall", crate::ErrorDomain::FIREWALL).unwrap();
    assert_eq!(Firewall::parse(&node).unwrap_err().number(), crate::ErrorNumber::XML_ERROR);
}

#[test]
fn a_word_cannot_become_a_rule() {
    let programs = Loader::default();
    for backend in [Backend::Iptables, Backend::Nftables] {
        let mut firewall = Firewall::new(backend);
        firewall.start_transaction(Transaction::default());
        firewall.add(Rule::new(Layer::Ipv4, ["add", "rule", "t", "c", "-A", "x\nflush ruleset"]));
        let error = firewall.apply(&programs).unwrap_err();
        assert_eq!(error.number(), crate::ErrorNumber::INVALID_ARG, "{error}");
    }
    assert!(programs.0.borrow().is_empty());
}

/// An `ebtables` whose loader would throw away what is there, and a host without any loader.
struct Without {
    log: RefCell<Vec<String>>,
    starts: bool,
}

impl Programs for Without {
    fn run(&self, program: &str, args: &[String]) -> Result<Answer> {
        self.log.borrow_mut().push(command_line(program, args));
        Ok(Answer { stdout: "ebtables v2.0.10-4 (legacy)".into(), ..Answer::default() })
    }

    fn feeder(&self) -> Option<&dyn Feeder> {
        Some(self)
    }
}

impl Feeder for Without {
    fn feed(&self, program: &str, _: &[String], _: &str) -> Result<Answer> {
        assert!(!self.starts, "{program}");
        Err(crate::Error::internal(crate::ErrorDomain::NONE, "no such program"))
    }
}

#[test]
fn hosts_without_loaders_go_rule_by_rule() {
    for (layer, starts) in [(Layer::Ethernet, true), (Layer::Ipv4, false)] {
        let programs = Without { log: RefCell::default(), starts };
        let mut firewall = Firewall::new(Backend::Iptables);
        firewall.start_transaction(auto());
        firewall.add(Rule::new(layer, ["-N", "c"]));
        firewall.add(Rule::new(layer, ["-A", "c", "x"]));
        firewall.apply(&programs).unwrap();
        firewall.removal().apply(&programs).unwrap();
        let program = if starts { "ebtables --concurrent" } else { "iptables -w" };
        let expected = ["-N c", "-A c x", "-D c x", "-X c"].map(|words| format!("{program} {words}"));
        let lines: Vec<String> =
            programs.log.take().into_iter().filter(|line| !line.contains("--version")).collect();
        assert_eq!(lines, expected);
    }
}

#[test]
fn a_chain_is_renamed_after_it_was_made() {
    let programs = Loader::default();
    let mut firewall = Firewall::new(Backend::Iptables);
    firewall.start_transaction(Transaction::default());
    for words in [["-N", "a", ""], ["-A", "a", "x"], ["-E", "a", "b"], ["-E", "c", "d"]] {
        firewall.add(Rule::new(Layer::Ipv4, words.into_iter().filter(|word| !word.is_empty())));
    }
    firewall.apply(&programs).unwrap();
    let expected = [
        "iptables-restore:\n*filter\n-N a\n-A a x\nCOMMIT\n",
        "iptables-restore:\n*filter\n-E a b\n-E c d\nCOMMIT\n",
    ];
    assert_eq!(*programs.0.borrow(), expected);
}
