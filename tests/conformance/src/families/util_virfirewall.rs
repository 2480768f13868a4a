//! `util/virfirewall`: transactions of firewall rules.

use ferrovirt_util::firewall::{Backend, Firewall, Layer, Rule, Transaction};
use ferrovirt_util::programs::Answer;
use serde_json::Value;

use super::recorder::Recorder;
use crate::{Case, Failure, Family, Outcome};

pub(super) struct FirewallFamily;

impl Family for FirewallFamily {
    fn names(&self) -> &'static [&'static str] {
        &["util/virfirewall"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let fails = !case.option("failing_command").is_null();
        let programs = Recorder::new(|line: &str| answer(line, fails));
        let mut firewall = Firewall::new(Backend::Iptables);
        let script = case.input("script").as_array().ok_or_else(|| Failure::new("no script"))?;
        for step in script {
            let word = |at: usize| step[at].as_str().unwrap_or_default();
            match word(0) {
                "transaction" => {
                    let ignore_errors = word(1) == "IGNORE_ERRORS";
                    firewall.start_transaction(Transaction { ignore_errors, ..Transaction::default() });
                }
                "rollback" => firewall.start_rollback(word(1) == "INHERIT_PREVIOUS"),
                "add" => firewall.add(rule(step)?),
                "apply" => match firewall.apply(&programs) {
                    Ok(()) if !case.expects_ok() => return Err(Failure::new("applied")),
                    Err(e) if case.expects_ok() => return Err(e.into()),
                    _ => {}
                },
                other => return Err(Failure::new(format!("unknown step {other}"))),
            }
        }
        programs.check(case)
    }
}

fn rule(step: &Value) -> Result<Rule, Failure> {
    let layer = match step[1].as_str() {
        Some("ipv4") => Layer::Ipv4,
        Some("ipv6") => Layer::Ipv6,
        Some("ethernet") => Layer::Ethernet,
        other => return Err(Failure::new(format!("unknown layer {other:?}"))),
    };
    let args = step[2].as_array().into_iter().flatten().filter_map(Value::as_str);
    let mut rule = Rule::new(layer, args);
    if step[3]["ignore_errors"] == true {
        rule = rule.ignore_errors();
    }
    if step[3]["query_callback"] == true {
        rule = rule.query(Box::new(|lines| {
            let all = lines.join("\n");
            if !all.is_empty() && all != FILTER_TABLE && all != NAT_TABLE {
                return Err(ferrovirt_util::Error::internal(ferrovirt_util::ErrorDomain::FIREWALL, all));
            }
            let args = ["-A", "INPUT", "--source", "!192.168.122.129", "--jump", "REJECT"];
            Ok(vec![Rule::new(Layer::Ipv4, args)])
        }));
    }
    Ok(rule)
}

const FILTER_TABLE: &str = "Chain INPUT (policy ACCEPT)
target     prot opt source               destination

Chain FORWARD (policy ACCEPT)
target     prot opt source               destination

Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination
";

const NAT_TABLE: &str = "Chain PREROUTING (policy ACCEPT)
target     prot opt source               destination

Chain INPUT (policy ACCEPT)
target     prot opt source               destination

Chain OUTPUT (policy ACCEPT)
target     prot opt source               destination

Chain POSTROUTING (policy ACCEPT)
target     prot opt source               destination
";

fn answer(line: &str, fails: bool) -> Answer {
    let stdout = match line {
        "iptables -w -L" => FILTER_TABLE,
        "iptables -w -t nat -L" => NAT_TABLE,
        _ => "",
    };
    let failed = fails && line.contains("-A ") && line.contains("192.168.122.255");
    Answer { status: if failed { 127 } else { 0 }, stdout: stdout.to_owned(), stderr: String::new() }
}
