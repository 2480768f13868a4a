//! `util/virnetdevopenvswitch`: limits of a port, its counters and names.

use ferrovirt_util::netdev::openvswitch::{DEFAULT_TIMEOUT_S, Switch, parse_stats, unescape_name};
use ferrovirt_util::programs::Answer;
use serde_json::json;

use super::recorder::{self, Recorder};
use crate::{Case, Failure, Family, Outcome};

pub(super) struct OpenVSwitch;

impl Family for OpenVSwitch {
    fn names(&self) -> &'static [&'static str] {
        &["util/virnetdevopenvswitch"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let programs = Recorder::new(|_| Answer::default());
        let switch = Switch::new(&programs, DEFAULT_TIMEOUT_S);
        match case.kind() {
            "ovs-interface-stats" => stats(case),
            "ovs-unescape-name" => unescape(case),
            "ovs-set-qos" => {
                let swapped = case.input("swapped").as_bool().unwrap_or(false);
                let (ifname, vm) = (case.input_text("ifname")?, case.input_text("vm_uuid")?);
                switch.set_qos(&ifname, recorder::bandwidth(case)?.as_ref(), &vm, swapped)?;
                programs.check(case)
            }
            "ovs-clear-qos" => {
                switch.clear_qos(&case.input_text("ifname")?, &case.input_text("vm_uuid")?)?;
                programs.check(case)
            }
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn stats(case: &Case) -> Outcome {
    let stats = parse_stats(&case.input_text("json")?)?;
    let produced = json!({
        "rx_bytes": stats.rx_bytes, "rx_packets": stats.rx_packets,
        "rx_errs": stats.rx_errors, "rx_drop": stats.rx_dropped,
        "tx_bytes": stats.tx_bytes, "tx_packets": stats.tx_packets,
        "tx_errs": stats.tx_errors, "tx_drop": stats.tx_dropped,
    });
    if produced == case.raw()["output"] { Ok(()) } else { Err(Failure::new(produced.to_string())) }
}

fn unescape(case: &Case) -> Outcome {
    match unescape_name(&case.input_text("reply")?) {
        Ok(name) if case.expects_ok() && case.output_text("name")? == name => Ok(()),
        Ok(name) => Err(Failure::new(format!("read as '{name}'"))),
        Err(e) if case.expects_ok() => Err(e.into()),
        Err(_) => Ok(()),
    }
}
