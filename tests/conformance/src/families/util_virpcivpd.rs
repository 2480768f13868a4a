//! `util/virpcivpd`: vital product data.

use ferrovirt_util::pci::vpd::{self, Custom, FieldFormat, Vpd};
use serde_json::{Value, json};

use crate::{Case, Failure, Family, Outcome};

pub(super) struct PciVpd;

impl Family for PciVpd {
    fn names(&self) -> &'static [&'static str] {
        &["util/virpcivpd"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "vpd-is-valid-text" => {
                let valid = vpd::is_valid_text(&case.input_text("text")?);
                equal(&json!(valid), case.output("valid"))
            }
            "vpd-field-value-format" => {
                let format = vpd::field_format(&case.input_text("keyword")?).map(|format| match format {
                    FieldFormat::Text => "TEXT",
                    FieldFormat::Binary => "BINARY",
                    FieldFormat::Reserved => "RESVD",
                    FieldFormat::Writable => "RDWR",
                });
                equal(&json!(format), case.output("format"))
            }
            "vpd-custom-compare-index" => compare(case),
            "vpd-custom-upsert" => upsert(case),
            "vpd-parse" => parse(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn equal(produced: &Value, expected: &Value) -> Outcome {
    if produced == expected {
        return Ok(());
    }
    Err(Failure::new(format!("{produced}, expected {expected}")))
}

fn letter(value: &Value) -> char {
    value.as_str().and_then(|text| text.chars().next()).unwrap_or('\0')
}

fn compare(case: &Case) -> Outcome {
    let custom = |value: &Value| {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        value.as_object().map(|_| Custom { index: letter(&value["index"]), value: text(&value["value"]) })
    };
    for pair in case.input("pairs").as_array().into_iter().flatten() {
        let (a, b) = (custom(&pair["a"]), custom(&pair["b"]));
        equal(&json!(Custom::same_index(a.as_ref(), b.as_ref())), &pair["equal"])?;
    }
    Ok(())
}

fn upsert(case: &Case) -> Outcome {
    let mut fields = Vec::new();
    let step = |operation: &Value| {
        Custom::upsert(&mut fields, letter(&operation[0]), operation[1].as_str().unwrap_or_default());
        fields.iter().map(|field| json!([field.index, field.value])).collect()
    };
    let all: Vec<Value> = case.input("operations").as_array().into_iter().flatten().map(step).collect();
    equal(&Value::Array(all), case.output("after_each"))
}

fn parse(case: &Case) -> Outcome {
    match (vpd::parse(&case.input_bytes("vpd")?), case.expects_ok()) {
        (Ok(found), true) => covers(&describe(&found), &case.raw()["output"]),
        (Err(e), true) => Err(e.into()),
        (Ok(found), false) => Err(Failure::new(format!("accepted: {found:?}"))),
        (Err(_), false) => Ok(()),
    }
}

fn describe(found: &Vpd) -> Value {
    let list = |fields: &[Custom]| -> Vec<Value> {
        fields.iter().map(|f| json!({ "index": f.index, "value": f.value })).collect()
    };
    let read_only = found.read_only.as_ref().map(|fields| {
        let vendor = list(&fields.vendor_specific);
        json!({
            "change_level": fields.change_level, "manufacture_id": fields.manufacture_id,
            "part_number": fields.part_number, "serial_number": fields.serial_number,
            "vendor_specific_first": vendor.first(), "vendor_specific": vendor,
        })
    });
    let read_write = found.read_write.as_ref().map(|fields| {
        let vendor = list(&fields.vendor_specific);
        json!({
            "asset_tag": fields.asset_tag, "vendor_specific_first": vendor.first(),
            "vendor_specific": vendor, "system_specific": list(&fields.system_specific),
        })
    });
    json!({ "name": found.name, "read_only": read_only, "read_write": read_write })
}

/// Every member that the case names must be as it says.
fn covers(produced: &Value, expected: &Value) -> Outcome {
    match expected.as_object() {
        Some(members) => members
            .iter()
            .try_for_each(|(name, value)| covers(&produced[name], value).map_err(|e| e.context(name))),
        None => equal(produced, expected),
    }
}
