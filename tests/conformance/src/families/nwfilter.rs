//! `nwfilter`: filter and binding documents, and the rules that they stand for.

use ferrovirt_conf::nwfilter::{Binding, Filter, Operation, Variables, apply_new_rules, instances};
use ferrovirt_util::firewall::{Backend, Firewall};
use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::programs::Answer;
use ferrovirt_util::{Error, ErrorDomain};

use super::documents::judge;
use super::recorder::Recorder;
use crate::compare::{Joining, compare_text};
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct FilterFamily;

impl Family for FilterFamily {
    fn names(&self) -> &'static [&'static str] {
        &["nwfilter"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "nwfilter-xml2xml" => {
                judge(case, "xml", Filter::parse(&case.input_text("xml")?).map(|filter| filter.format()))
            }
            "nwfilterbinding-xml2xml" => {
                judge(case, "xml", Binding::parse(&case.input_text("xml")?).map(|binding| binding.format()))
            }
            "nwfilter-xml2firewall" => firewall(case),
            "nwfilter-ebiptables-op" => operation(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// Values of the variables that the filters use.
const VARIABLES: [(&str, &[&str]); 4] = [
    ("IPSETNAME", &["tck_test"]),
    ("A", &["1.1.1.1", "2.2.2.2", "3.3.3.3", "3.3.3.3"]),
    ("B", &["80", "90", "80", "80"]),
    ("C", &["1080", "1090", "1100", "1110"]),
];

fn firewall(case: &Case) -> Outcome {
    let filter = Filter::parse(&case.input_text("xml")?)?;
    let mut variables = Variables::default();
    for (name, values) in VARIABLES {
        values.iter().for_each(|value| variables.push(name, value));
    }
    let folder = case.input_path("xml")?;
    let find = |name: &str| {
        let path = folder.with_file_name(format!("{name}.xml"));
        let text = std::fs::read_to_string(path)
            .map_err(|e| Error::internal(ErrorDomain::NWFILTER, format!("filter {name}: {e}")))?;
        Filter::parse(&text)
    };
    let list = instances(&filter, &variables, &find)?;
    let programs = Recorder::new(|_: &str| Answer::default());
    let mut firewall = Firewall::new(Backend::Iptables);
    apply_new_rules(&list, "vnet0", &mut firewall)?;
    firewall.apply(&programs)?;
    let mut made = programs.grouped();
    let common: Vec<String> = serde_json::from_str(&case.input_text("common_rules")?)?;
    let mut from = 0;
    for chunk in common {
        if let Some(at) = made[from..].find(&chunk) {
            from += at;
            made.replace_range(from..from + chunk.len(), "");
        }
    }
    compare_text(&case.output_text("rules")?, &made, Joining::Keep)
}

fn operation(case: &Case) -> Outcome {
    let args = &case.input("args");
    let interface = args["ifname"].as_str().unwrap_or_default();
    let mac = || MacAddr::parse(args["mac"].as_str().unwrap_or_default());
    let servers = args["dhcp_servers"].as_array().into_iter().flatten();
    let servers = servers.filter_map(|server| server.as_str().map(str::to_owned)).collect();
    let operation = match case.input("operation").as_str().unwrap_or_default() {
        "allTeardown" => Operation::AllTeardown,
        "tearOldRules" => Operation::TearOld,
        "tearNewRules" => Operation::TearNew,
        "removeBasicRules" => Operation::RemoveBasic,
        "applyBasicRules" => Operation::Basic(mac()?),
        "applyDHCPOnlyRules" => Operation::DhcpOnly(mac()?, servers, args["leave_temporary"] == true),
        "applyDropAllRules" => Operation::DropAll,
        other => return Err(Failure::new(format!("unknown operation {other}"))),
    };
    let programs = Recorder::new(|_: &str| Answer::default());
    let mut firewall = Firewall::new(Backend::Iptables);
    operation.add(interface, &mut firewall);
    firewall.apply(&programs)?;
    programs.check(case)
}
