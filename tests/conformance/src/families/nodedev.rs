//! `nodedev`: device documents, and mediated devices through mdevctl.

use ferrovirt_conf::node_device::mdevctl::{MdevAction, MdevctlCommand, list_command, parse_list};
use ferrovirt_conf::node_device::{Capability, NodeDevice};

use super::documents::{judge, lines};
use crate::compare::{Joining, compare_text};
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct NodeDeviceFamily;

impl Family for NodeDeviceFamily {
    fn names(&self) -> &'static [&'static str] {
        &["nodedev"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "nodedev-xml2xml" => {
                let device = NodeDevice::parse(&case.input_text("xml")?);
                let inactive = case.option_strings("format_flags").contains(&"INACTIVE");
                judge(case, "xml", device.map(|device| with_blocks(device).format(inactive)))
            }
            "nodedev-mdevctl-command" => mdevctl(case),
            "nodedev-mdevctl-json2xml" => {
                let name = |address: &str| PARENTS.iter().find(|p| p.1 == address).map(|p| p.0.to_owned());
                let devices = parse_list(&case.input_text("json")?, name);
                judge(
                    case,
                    "xml",
                    devices.map(|list| list.iter().map(|device| device.format(true)).collect()),
                )
            }
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// Names and addresses of the environment's devices that can be parents.
const PARENTS: [(&str, &str); 3] =
    [("pci_0000_00_02_0", "0000:00:02.0"), ("ap_matrix", "matrix"), ("css_0_0_0052", "0.0.0052")];

/// The call for `action` on the device of the document.
fn call(document: &str, action: MdevAction) -> Result<MdevctlCommand, Failure> {
    let device = NodeDevice::parse(document)?;
    let parent = device.parent.as_deref().unwrap_or_default();
    let address = PARENTS.iter().find(|p| p.0 == parent).map(|p| p.1);
    let address = address.ok_or_else(|| Failure::new(format!("unknown parent {parent}")))?;
    let Some(Capability::Mdev(mdev)) = device.capabilities.first() else {
        return Err(Failure::new("not a mediated device"));
    };
    Ok(mdev.command(action, address)?)
}

fn mdevctl(case: &Case) -> Outcome {
    let document = || case.input_text("xml");
    let steps = || case.input("sequence").as_array().into_iter().flatten();
    let set = |step: &serde_json::Value, name: &str| step[name].as_bool().unwrap_or(false);
    let calls: Vec<MdevctlCommand> = match case.input("command").as_str().unwrap_or_default() {
        "create" => vec![call(&document()?, MdevAction::Create)?],
        "define" => vec![call(&document()?, MdevAction::Define)?],
        "start" => vec![call(&document()?, MdevAction::Start)?],
        "stop" => vec![call(&document()?, MdevAction::Stop)?],
        "undefine" => vec![call(&document()?, MdevAction::Undefine)?],
        "list-defined" => vec![list_command(true)],
        "list-active" => vec![list_command(false)],
        "set-autostart" => steps()
            .map(|step| call(&document()?, MdevAction::Autostart(step.as_bool().unwrap_or(false))))
            .collect::<Result<_, _>>()?,
        "modify" => steps()
            .map(|step| {
                let text = case.input_text(step["def"].as_str().unwrap_or_default())?;
                call(&text, MdevAction::Modify { defined: set(step, "defined"), live: set(step, "live") })
            })
            .collect::<Result<_, _>>()?,
        other => return Err(Failure::new(format!("unknown command '{other}'"))),
    };
    let argv: Vec<String> = calls.iter().map(|call| lines(&call.argv)).collect();
    compare_text(&case.output_text("argv")?, &argv.join("\n"), Joining::Keep)?;
    if case.output("stdin_json").is_null() {
        return Ok(());
    }
    let stdin: Vec<&str> = calls.iter().filter_map(|call| call.stdin.as_deref()).collect();
    case.expect_output("stdin_json", &stdin.join("\n"))
}

/// The environment's computed values of storage: block size and number of blocks.
fn with_blocks(mut device: NodeDevice) -> NodeDevice {
    for capability in &mut device.capabilities {
        let Capability::Storage(storage) = capability else { continue };
        let (size, block) = match &storage.removable {
            Some(medium) if medium.media_available != 0 => (medium.media_size, 2048),
            Some(_) => continue,
            None => (storage.size, 512),
        };
        (storage.logical_block_size, storage.num_blocks) = (block, size / block);
    }
    device
}
