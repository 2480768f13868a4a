//! `secret`.

use ferrovirt_conf::secret::Secret;

use super::documents::judge;
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct SecretFamily;

impl Family for SecretFamily {
    fn names(&self) -> &'static [&'static str] {
        &["secret"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "secret-xml2xml" => {
                judge(case, "xml", Secret::parse(&case.input_text("xml")?).map(|secret| secret.format()))
            }
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}
