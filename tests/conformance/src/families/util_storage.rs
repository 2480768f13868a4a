//! Family `util/virstorageutil`: what storage programs answer.

use ferrovirt_conf::storage::{PoolSource, PoolType};
use ferrovirt_util::xml::StringEnum as _;

use super::util_values::{families, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    StorageUtilFamily "util/virstorageutil" => run,
}

fn run(case: &Case) -> Outcome {
    let kind = text(case, "pool_type")?;
    let kind = PoolType::from_name(kind).ok_or_else(|| Failure::new(format!("pool type {kind}")))?;
    let found = PoolSource::from_gluster(&case.input_text("xml")?, text(case, "host")?, kind)?;
    case.expect_output("xml", &PoolSource::format_list(&found, kind))
}
