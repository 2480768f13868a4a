//! Every domain capabilities document that the drivers' cases expect, read and written again.

use ferrovirt_conf::domain_capabilities::DomainCapabilities;
use ferrovirt_conf::schema;

use crate::{Case, CorpusFamily, Family, Joining, Outcome, compare_text};

/// Family `domaincaps-roundtrip`, derived from the documents of `domaincaps`.
pub(super) struct DomainCapsRoundtrip;

impl Family for DomainCapsRoundtrip {
    fn names(&self) -> &'static [&'static str] {
        &["domaincaps-roundtrip"]
    }

    fn derived(&self, found: &[CorpusFamily]) -> Vec<CorpusFamily> {
        let name = self.names()[0];
        let source = found.iter().find(|family| family.name == "domaincaps");
        let derived = |source: &CorpusFamily| CorpusFamily {
            name: name.to_owned(),
            cases: source.cases.iter().map(|case| case.derive(name)).collect(),
        };
        source.map(derived).into_iter().collect()
    }

    fn run(&self, case: &Case) -> Outcome {
        let text = case.file_text("expected_xml")?;
        schema::DOMAIN_CAPABILITIES.validate(&text)?;
        compare_text(&text, &DomainCapabilities::parse(&text)?.format(), Joining::Keep)
    }
}
