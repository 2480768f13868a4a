//! Driver-neutral domain documents: round trips and the look-up of a file system by its target.

use ferrovirt_conf::domain::{Domain, DriverHooks, ParseOptions, flags};
use ferrovirt_util::mac::MacAddr;

use crate::{Case, Failure, Family, Outcome};

/// Family `generic`.
pub(super) struct Generic;

/// The host of the family's environment: x86_64, and a random source that counts from zero.
struct Environment;

impl DriverHooks for Environment {
    fn default_arch(&self, _: &Domain) -> Option<String> {
        Some("x86_64".to_owned())
    }

    fn generate_mac(&self) -> MacAddr {
        MacAddr([0x52, 0x54, 0, 0, 0, 0])
    }
}

fn format_flags(case: &Case) -> Result<u32, Failure> {
    let mut bits = 0;
    for name in case.option_strings("format_flags") {
        bits |= match name {
            "SECURE" => flags::SECURE,
            "INACTIVE" => flags::INACTIVE,
            "MIGRATABLE" => flags::MIGRATABLE,
            "UPDATE_CPU" => flags::UPDATE_CPU,
            other => return Err(Failure::new(format!("unknown format flag {other}"))),
        };
    }
    Ok(bits)
}

fn round_trip(case: &Case) -> Outcome {
    let text = case.input_text("xml")?;
    let inactive = case.option_strings("parse_flags").contains(&"INACTIVE");
    let parsed =
        Domain::parse(&text, &ParseOptions { inactive, hooks: &Environment, ..ParseOptions::default() });
    let domain = match parsed {
        Ok(_) if !case.expects_ok() => {
            return Err(Failure::new(format!("must be refused: {}", case.raw()["error"])));
        }
        Err(_) if !case.expects_ok() => return Ok(()),
        other => other?,
    };
    case.expect_output("xml", &domain.format(format_flags(case)?))
}

fn find_filesystem(case: &Case) -> Outcome {
    let domain = Domain::parse(&case.input_text("xml")?, &ParseOptions::default())?;
    let target = case.input("target").as_str().unwrap_or_default();
    let found = domain.devices.filesystem_by_target(target).is_some();
    match case.output("found").as_bool() == Some(found) {
        true => Ok(()),
        false => Err(Failure::new(format!("found is {found}"))),
    }
}

impl Family for Generic {
    fn names(&self) -> &'static [&'static str] {
        &["generic"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "domain-xml2xml" => round_trip(case),
            "domain-filesystem-lookup" => find_filesystem(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}
