//! `nwfilter`: filter and binding documents.

use ferrovirt_conf::nwfilter::{Binding, Filter};

use super::documents::judge;
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
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}
