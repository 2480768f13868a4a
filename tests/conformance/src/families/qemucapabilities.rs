//! `qemucapabilities`: a recorded QMP conversation gives the capability cache document.

use std::cell::RefCell;
use std::rc::Rc;

use ferrovirt_driver_qemu::capabilities::cache::{Stamp, format, parse};
use ferrovirt_driver_qemu::capabilities::probe::{Conversation, HostFacts, probe};
use ferrovirt_driver_qemu::capabilities::{Accelerator, Capabilities};
use ferrovirt_driver_qemu::monitor::MonitorError;
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Joining, Outcome, compare_text};

pub(super) struct QemuCapabilities;

impl Family for QemuCapabilities {
    fn names(&self) -> &'static [&'static str] {
        &["qemucapabilities"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let expected = case.file_text("expected_xml")?;
        let produced = format(&probed(case)?, Stamp::default());
        compare_text(&expected, &produced, Joining::Join).map_err(|failure| failure.context("probing"))?;
        let (caps, stamp) = parse(&expected)?;
        compare_text(&expected, &format(&caps.clone(), stamp), Joining::Join)
            .map_err(|failure| failure.context("reading the cache"))
    }
}

/// Commands and answers in the recorded order, shared by the two conversations of a case.
struct Replay {
    records: Rc<RefCell<std::vec::IntoIter<Value>>>,
    last_id: u64,
}

impl Replay {
    fn start(records: &Rc<RefCell<std::vec::IntoIter<Value>>>) -> Result<Self, MonitorError> {
        let mut replay = Self { records: Rc::clone(records), last_id: 0 };
        replay.execute("qmp_capabilities", None)?;
        Ok(replay)
    }
}

impl Conversation for Replay {
    fn execute(&mut self, command: &str, arguments: Option<Value>) -> Result<Value, MonitorError> {
        let malformed = |what: String| MonitorError::malformed(command, what);
        self.last_id += 1;
        let mut asked = json!({ "execute": command, "id": format!("libvirt-{}", self.last_id) });
        if let Some(arguments) = arguments {
            asked["arguments"] = arguments;
        }
        let mut records = self.records.borrow_mut();
        let (Some(recorded), Some(reply)) = (records.next(), records.next()) else {
            return Err(malformed(format!("the conversation is over at {asked}")));
        };
        if recorded != asked {
            return Err(malformed(format!("recorded: {recorded}, asked: {asked}")));
        }
        match (reply.get("return"), reply.get("error")) {
            (Some(value), _) => Ok(value.clone()),
            (None, Some(error)) => Err(MonitorError::Refused {
                command: command.to_owned(),
                class: error["class"].as_str().unwrap_or_default().to_owned(),
                description: error["desc"].as_str().unwrap_or_default().to_owned(),
            }),
            (None, None) => Err(malformed(format!("no answer in {reply}"))),
        }
    }
}

fn probed(case: &Case) -> Result<Capabilities, Failure> {
    let text = case.file_text("input")?;
    let records = serde_json::Deserializer::from_str(&text).into_iter().collect::<Result<Vec<Value>, _>>()?;
    let records = Rc::new(RefCell::new(records.into_iter()));
    let host = HostFacts { hvf: case.raw()["hvf_available"].as_bool().unwrap_or(false) };
    let mut main = Replay::start(&records)?;
    let mut caps = probe(&mut main, host, || Replay::start(&records))?;
    if let Some(left) = records.borrow_mut().next() {
        return Err(Failure::new(format!("not asked: {left}")));
    }
    caps.binary = case.raw()["binary"].as_str().unwrap_or_default().into();
    let two_runs = [Accelerator::Kvm, Accelerator::Hvf].iter().any(|a| caps.has_accelerator(*a))
        && caps.has_accelerator(Accelerator::Tcg);
    if two_runs {
        let fake = case.raw()["fake_microcode_version_if_accel_and_tcg"].as_u64().unwrap_or(0);
        caps.microcode_version = u32::try_from(fake)?;
    }
    Ok(caps)
}
