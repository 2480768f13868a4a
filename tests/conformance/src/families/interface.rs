//! `interface`.

use ferrovirt_conf::interface::Interface;

use super::documents::judge;
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct InterfaceFamily;

impl Family for InterfaceFamily {
    fn names(&self) -> &'static [&'static str] {
        &["interface"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "interface-xml2xml" => judge(
                case,
                "xml",
                Interface::parse(&case.input_text("xml")?).map(|interface| interface.format()),
            ),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}
