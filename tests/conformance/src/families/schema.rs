//! `schema` and `domainschema`: documents against the forms of their elements.

use ferrovirt_conf::cpu::{Cpu, HostCpu};
use ferrovirt_conf::domain::devices::Devices;
use ferrovirt_conf::schema;
use ferrovirt_util::xml::{self, Element, Form, Part, PartKind, XmlElement as _, patterns};
use ferrovirt_util::{ErrorDomain, Result, form};

use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The families.
pub(super) struct Schema;

impl Family for Schema {
    fn names(&self) -> &'static [&'static str] {
        &["schema", "domainschema"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let name = case.input("schema").as_str().ok_or(Failure::new("no schema"))?;
        let grammar = Grammar::find(name).ok_or_else(|| Failure::new(format!("no documents of {name}")))?;
        match case.kind() {
            // A grammar is compiled into the program: it is there.
            "schema-grammar" => Ok(()),
            "schema-validate" => match (grammar.check(&case.input_text("xml")?), case.expects_ok()) {
                (Ok(()), true) | (Err(_), false) => Ok(()),
                (Ok(()), false) => Err(Failure::new("accepted")),
                (Err(error), true) => Err(Failure::new(error.message().into_owned())),
            },
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

/// The documents of one grammar.
struct Grammar {
    name: String,
}

impl Grammar {
    /// The grammar of the file `name`.
    fn find(name: &str) -> Option<Self> {
        let known = ["cpu-baseline.rng", "device.rng"].contains(&name)
            || schema::DOCUMENTS.iter().any(|document| document.schema == name);
        known.then(|| Self { name: name.to_owned() })
    }

    fn check(&self, text: &str) -> Result<()> {
        let root = xml::parse(text, ErrorDomain::XML)?;
        let forms: Vec<&'static Form> = match self.name.as_str() {
            "cpu-baseline.rng" => test_cpu(&root),
            "device.rng" => device(root.name()),
            name => {
                let own = schema::DOCUMENTS.iter().filter(|d| d.schema == name && d.root == root.name());
                own.map(schema::Document::form).collect()
            }
        };
        let verdicts = forms.into_iter().map(|form| xml::check(&root, form, "grammar"));
        let unknown = xml::check(&root, Form::empty(), "grammar").and(Err(root.missing_child("root").into()));
        verdicts.reduce(Result::or).unwrap_or(unknown)
    }
}

/// A device outside a domain.
fn device(name: &str) -> Vec<&'static Form> {
    let own = |part: &Part| match part.kind {
        PartKind::Child { name: own, form } if own == name => Some(form()),
        _ => None,
    };
    Devices::form().parts.iter().filter_map(own).collect()
}

/// The grammar of the CPU tests, which is internal to the test suite (`rng/cpu-baseline.rng`).
fn test_cpu(root: &Element<'_>) -> Vec<&'static Form> {
    match root.name() {
        "cpu" => vec![Cpu::form(), HostCpu::form()],
        "cpuTest" => vec![
            form!("CpuTest"; Part::child("cpu", HostCpu::form).many(), Part::child("cpu", Cpu::form).many()),
        ],
        "cpudata" => vec![form!(
            "CpuData";
            Part::attr("arch", xml::ValueForm::Words(&["x86"])).required(),
            Part::child("cpuid", || form!(
                "CpuId";
                Part::attr("eax_in", patterns::HEX).required(),
                Part::attr("ecx_in", patterns::HEX).required(),
                Part::attr("eax", patterns::HEX).required(),
                Part::attr("ebx", patterns::HEX).required(),
                Part::attr("ecx", patterns::HEX).required(),
                Part::attr("edx", patterns::HEX).required(),
            )).many().required(),
            Part::child("msr", || form!(
                "Msr";
                Part::attr("index", patterns::HEX).required(),
                Part::attr("eax", patterns::HEX).required(),
                Part::attr("edx", patterns::HEX).required(),
            )).many(),
        )],
        _ => Vec::new(),
    }
}
