//! `nodedev`: device documents.

use ferrovirt_conf::node_device::{Capability, NodeDevice};

use super::documents::judge;
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
            other => Err(Failure::unsupported_kind(other)),
        }
    }
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
