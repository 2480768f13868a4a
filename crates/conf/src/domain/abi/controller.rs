//! Controllers. Upstream: `virDomainControllerDefCheckABIStability`.

use ferrovirt_util::Result;
use ferrovirt_util::xml::StringEnum as _;

use super::super::controller::{Controller, ControllerType};
use super::info::virtio;
use super::infos;

/// -1 is the hypervisor's default.
fn model_number(controller: &Controller) -> i32 {
    let Some(model) = controller.model.as_deref() else { return -1 };
    let number = controller.kind.models().iter().position(|name| *name == model);
    number.and_then(|number| i32::try_from(number).ok()).unwrap_or(-1)
}

/// A count that is -1 if it is not given.
fn count(count: Option<u32>) -> i64 {
    count.map_or(-1, i64::from)
}

pub(super) fn check(a: &Controller, b: &Controller) -> Result<()> {
    same!(a.kind.as_str(), b.kind.as_str(), "Target controller type {target} does not match source {source}");
    same!(
        a.index.unwrap_or(0),
        b.index.unwrap_or(0),
        "Target controller index {target} does not match source {source}"
    );
    same!(
        model_number(a),
        model_number(b),
        "Target controller model {target} does not match source {source}"
    );
    if a.kind == ControllerType::VirtioSerial {
        same!(
            count(a.ports),
            count(b.ports),
            "Target controller ports {target} does not match source {source}"
        );
        same!(
            count(a.vectors),
            count(b.vectors),
            "Target controller vectors {target} does not match source {source}"
        );
    }
    let options = |controller: &Controller| controller.driver.as_ref().map(|driver| driver.virtio.clone());
    virtio(options(a).as_ref(), options(b).as_ref())?;
    infos(&a.info, &b.info)
}
