//! `util/virnetdevbandwidth`: limits of an interface as `tc` and `ovs-vsctl` commands.

use ferrovirt_util::netdev::bandwidth::{self, Apply};
use ferrovirt_util::netdev::openvswitch::{DEFAULT_TIMEOUT_S, Switch};
use ferrovirt_util::programs::Answer;

use super::recorder::{self, Recorder};
use crate::{Case, Failure, Family, Outcome};

pub(super) struct Bandwidth;

impl Family for Bandwidth {
    fn names(&self) -> &'static [&'static str] {
        &["util/virnetdevbandwidth"]
    }

    fn run(&self, case: &Case) -> Outcome {
        if case.kind() != "bandwidth-set" {
            return Err(Failure::unsupported_kind(case.kind()));
        }
        let limits = recorder::bandwidth(case)?;
        let ifname = case.input_text("ifname")?;
        let programs = Recorder::new(|_| Answer::default());
        if case.input_text("backend")? == "ovs" {
            let vm = case.option("vm_uuid").as_str().unwrap_or_default();
            let switch = Switch::new(&programs, DEFAULT_TIMEOUT_S);
            switch.set_qos(&ifname, limits.as_ref(), vm, case.flag("swapped"))?;
        } else {
            let how = Apply {
                hierarchical: case.flag("hierarchical_class"),
                swapped: case.flag("direction_swapped"),
                clear: case.flag("clear_all"),
            };
            bandwidth::set(&programs, &ifname, limits.as_ref(), how)?;
        }
        programs.check(case)
    }
}
