//! Every domain document that the drivers' families expect, parsed without any driver and written again.

use ferrovirt_conf::domain::{Domain, ParseOptions, flags};

use crate::{Case, CorpusFamily, Family, Joining, Outcome, compare_text};

/// Where the documents come from.
const SOURCES: &[&str] = &["qemuxmlconf", "lxc", "bhyve", "xen", "vmx", "ch"];

/// Family `conf-roundtrip`, derived from the documents of [`SOURCES`].
pub(super) struct ConfRoundtrip;

/// The expected domain document of a case, in either manifest form.
fn has_document(case: &Case) -> bool {
    case.raw()["expected_xml"].is_string() || !case.output("xml").is_null()
}

impl Family for ConfRoundtrip {
    fn names(&self) -> &'static [&'static str] {
        &["conf-roundtrip"]
    }

    fn derived(&self, found: &[CorpusFamily]) -> Vec<CorpusFamily> {
        let name = self.names()[0];
        let sources = found.iter().filter(|family| SOURCES.contains(&family.name.as_str()));
        let cases: Vec<_> = sources
            .flat_map(|family| &family.cases)
            .filter(|case| has_document(case))
            .map(|case| case.derive(name))
            .collect();
        if cases.is_empty() { Vec::new() } else { vec![CorpusFamily { name: name.to_owned(), cases }] }
    }

    fn run(&self, case: &Case) -> Outcome {
        let text = match case.raw()["expected_xml"].is_string() {
            true => case.file_text("expected_xml")?,
            false => case.output_text("xml")?,
        };
        let options = ParseOptions { inactive: true, ..ParseOptions::default() };
        let domain = Domain::parse(&text, &options)?;
        compare_text(&text, &domain.format(flags::INACTIVE | flags::SECURE), Joining::Keep)
    }
}
