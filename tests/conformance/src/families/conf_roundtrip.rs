//! Every domain document that the drivers' families expect, parsed without any driver and written again.

use ferrovirt_conf::domain::{Domain, DriverHooks, NoHooks, ParseOptions, flags};

use crate::{Case, CorpusFamily, Family, Joining, Outcome, compare_text};

/// Where the documents come from.
const SOURCES: &[&str] = &["qemuxmlconf", "lxc", "bhyve", "xen", "vmx", "ch"];

/// Family `conf-roundtrip`, derived from the documents of [`SOURCES`].
pub(super) struct ConfRoundtrip;

/// A driver whose console and serial port are two devices.
struct SeparateConsole;

impl DriverHooks for SeparateConsole {
    fn console_is_serial(&self) -> bool {
        false
    }
}

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
        // What a converter of a native format returns has not been through the second and third phase in the
        // reference either; all other documents must also be a fixed point of the common defaults.
        let converted = case.kind().contains("2xml") && case.kind() != "domain-xml2xml";
        let options = ParseOptions {
            inactive: true,
            skip_post_parse: converted,
            skip_validate: converted,
            // The only driver feature that these documents need: a console of Cloud Hypervisor is no serial port.
            hooks: if case.id().starts_with("ch/") { &SeparateConsole } else { &NoHooks },
        };
        let domain = Domain::parse(&text, &options)?;
        compare_text(&text, &domain.format(flags::INACTIVE | flags::SECURE), Joining::Keep)
    }
}
