//! Error numbers, domains and templates for `ferrovirt_util::error`.

use std::fmt::Write as _;

use super::NOTICE;
use super::model::Errors;

pub(crate) fn emit(errors: &Errors) -> String {
    let mut out = format!("//! Error numbers, domains and message templates.\n{NOTICE}");
    out.push_str("use crate::error::{ErrorDomain, ErrorNumber};\n\n");
    out.push_str("#[expect(missing_docs, reason = \"the upstream name and the message are the documentation: see `NUMBERS`\")]\nimpl ErrorNumber {\n");
    for (value, number) in errors.numbers.iter().enumerate() {
        let short = number.name.strip_prefix("VIR_ERR_").unwrap_or(&number.name[4..]);
        let _ = writeln!(out, "    pub const {short}: Self = Self({value});");
    }
    out.push_str("}\n\n#[expect(missing_docs, reason = \"the upstream name and the display word are the documentation: see `DOMAINS`\")]\nimpl ErrorDomain {\n");
    for (value, domain) in errors.domains.iter().enumerate() {
        let short = domain.name.trim_start_matches("VIR_FROM_");
        let _ = writeln!(out, "    pub const {short}: Self = Self({value});");
    }
    out.push_str(
        "}\n\n/// One row per number, in order: upstream name, bare template, template with detail.\n",
    );
    out.push_str("pub(crate) const NUMBERS: &[(&str, &str, &str)] = &[\n");
    for n in &errors.numbers {
        let _ = writeln!(out, "    ({:?}, {:?}, {:?}),", n.name, n.bare, n.detail);
    }
    out.push_str(
        "];\n\n/// One row per domain, in order: upstream name, word shown by the default handler.\n",
    );
    out.push_str("pub(crate) const DOMAINS: &[(&str, &str)] = &[\n");
    for d in &errors.domains {
        let _ = writeln!(out, "    ({:?}, {:?}),", d.name, d.display);
    }
    out.push_str("];\n");
    out
}
