//! Families of `util/`: typed parameters and key codes.

use ferrovirt_util::key_code::{self, KeycodeSet};
use ferrovirt_util::typed_param::{AllowedParam, TypedParams, TypedValue};
use ferrovirt_util::xml::StringEnum as _;
use serde_json::{Value, json};

use super::util_values::{expect, families, number, text};
use crate::{Case, Failure, Family, Outcome};

families! {
    TypedParamFamily "util/virtypedparam" => typed_param_case,
    KeycodeFamily "util/virkeycode" => key_code_case,
}

/// A value of the type with word `word`; a string may be null.
fn typed_value(word: &str, value: &Value) -> Result<TypedValue, Failure> {
    Ok(match (word, value) {
        ("int", _) => TypedValue::Int(0),
        ("uint", _) => TypedValue::UInt(0),
        ("llong", _) => TypedValue::LLong(0),
        ("ullong", _) => TypedValue::ULLong(0),
        ("double", _) => TypedValue::Double(0.0),
        ("boolean", _) => TypedValue::Boolean(false),
        ("string", Value::String(text)) => TypedValue::String(text.clone()),
        ("string", _) => TypedValue::NoString,
        _ => return Err(Failure::new(format!("type {word}"))),
    })
}

fn type_number(word: &str) -> Result<i32, Failure> {
    Ok(typed_value(word, &Value::Null)?.type_number())
}

/// `[name, type, value]` or `{"field": name, "type": type}`.
fn params(list: &Value) -> Result<TypedParams, Failure> {
    let mut params = TypedParams::new();
    for item in list.as_array().into_iter().flatten() {
        let (field, word, value) = match item.is_array() {
            true => (&item[0], &item[1], &item[2]),
            false => (&item["field"], &item["type"], &Value::Null),
        };
        let value = typed_value(word.as_str().unwrap_or_default(), value)?;
        params.push(field.as_str().unwrap_or_default(), value)?;
    }
    Ok(params)
}

fn typed_param_case(case: &Case) -> Outcome {
    let list = params(case.input("params"))?;
    match case.kind() {
        "typedparam-validate" => validate(case, &list),
        "typedparam-filter" => {
            for (at, filter) in case.input("filters").as_array().into_iter().flatten().enumerate() {
                let wanted = filter[1].as_str().map(type_number).transpose()?;
                let found = list.filter(filter[0].as_str().unwrap_or_default(), wanted);
                let places = found.filter_map(|f| list.iter().position(|p| std::ptr::eq(p, f)));
                expect("matches", &case.output("matching_indices")[at], json!(places.collect::<Vec<_>>()))?;
            }
            Ok(())
        }
        "typedparam-get-string-list" => {
            expect("strings", case.output("strings"), json!(list.string_list(text(case, "name")?)))
        }
        "typedparam-add-string-list" => {
            let mut list = TypedParams::new();
            let values = case.input("values").as_array().into_iter().flatten().filter_map(Value::as_str);
            list.push_strings(text(case, "name")?, values)?;
            let found: Vec<_> =
                list.iter().map(|p| json!([&*p.field, p.value.type_word(), p.value.to_string()])).collect();
            expect("params", case.output("params"), json!(found))
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn validate(case: &Case, list: &TypedParams) -> Outcome {
    let mut allowed = Vec::new();
    for row in case.input("allowed").as_array().into_iter().flatten() {
        // The table's names are constants in real use.
        let field: &'static str = row[0].as_str().unwrap_or_default().to_owned().leak();
        let type_number = type_number(row[1].as_str().unwrap_or_default())?;
        allowed.push(AllowedParam { field, type_number, multiple: row[2] == "multiple allowed" });
    }
    match list.validate(&allowed) {
        Ok(()) if case.expects_ok() => Ok(()),
        Ok(()) => Err(Failure::new("succeeded, but must fail")),
        Err(error) => expect("message", &case.raw()["error"]["message"], error.message().into_owned()),
    }
}

fn key_code_case(case: &Case) -> Outcome {
    let set = |name: &str| -> Result<KeycodeSet, Failure> {
        let word = text(case, name)?.to_ascii_lowercase();
        // The reference's table calls the set of macOS by another word than its constant; RFB is the old word for QNUM.
        let word = match word.as_str() {
            "osx" => "os_x",
            "rfb" => "qnum",
            other => other,
        };
        KeycodeSet::from_name(word).ok_or_else(|| Failure::new(format!("set {word}")))
    };
    let found = match case.kind() {
        "keycode-translate" => {
            key_code::translate(set("from")?, set("to")?, u32::try_from(number(case, "code")?)?)
        }
        "keycode-from-string" => key_code::from_name(set("set")?, text(case, "name")?),
        other => return Err(Failure::unsupported_kind(other)),
    };
    expect("code", case.output("code"), found.map_or(-1, i64::from))
}
