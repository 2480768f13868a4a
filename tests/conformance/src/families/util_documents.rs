//! `util/virjson` and `util/virconf`: documents that are no XML.

use ferrovirt_util::conf_file::{ConfFile, Dialect};
use ferrovirt_util::json::{self, ObjectExt};
use serde_json::{Value, json};

use super::util_values::{expect, expect_success, families};
use crate::{Case, Failure, Family, Outcome};

families! {
    JsonFamily "util/virjson" => json_case,
    ConfFamily "util/virconf" => conf_case,
}

/// Objects are made from members in order; what the results tell is which values were taken before one failed.
fn json_build(case: &Case) -> Outcome {
    let builds = case.input("builds").as_array().into_iter().flatten();
    for (members, expected) in builds.zip(case.output("results").as_array().into_iter().flatten()) {
        let mut values = Vec::new();
        let mut builder = Ok(json::ObjectBuilder::new());
        for member in members.as_array().into_iter().flatten() {
            let (key, what) =
                (member[0].as_str().unwrap_or_default(), member[1].as_str().unwrap_or_default());
            let value = what.starts_with("value object");
            let mut object = value.then(|| json::ObjectBuilder::new().build());
            builder = builder.and_then(|builder| builder.required(key, object.take()));
            if value {
                values.push(object.is_none());
            }
        }
        let found = match (builder, values.as_slice()) {
            (Err(json::JsonError::Null(_)), [true]) => "fails, a1 was consumed",
            (Err(json::JsonError::Null(_)), [false]) => "fails, later objects are not consumed",
            _ => "succeeds",
        };
        expect("result", expected, found)?;
    }
    Ok(())
}

fn json_case(case: &Case) -> Outcome {
    // In data files a backslash before a newline joins the lines.
    if case.kind() == "json-build" {
        return json_build(case);
    }
    if case.kind() == "json-lookup" {
        return lookup(case);
    }
    let source = match case.input("json").is_null() {
        true => case.input_bytes("text")?,
        false => case.input_text("json")?.replace("\\\n", "").into_bytes(),
    };
    match case.kind() {
        "json-deflatten" => {
            let value = json::parse(&source)?;
            let Some(value) = expect_success(case, json::deflatten(&value))? else { return Ok(()) };
            case.expect_output("json", &formatted(case, &value))
        }
        _ => {
            let parsed = expect_success(case, json::parse(&source))?;
            let Some(value) = parsed else { return Ok(()) };
            if !case.output("json").is_null() {
                return case.expect_output("json", &formatted(case, &value));
            }
            if case.output("copy_formats_like_original") == true {
                // A copy is a clone here.
                let copy = value.clone();
                return expect("copy", &json!(json::to_pretty(&value)), json::to_pretty(&copy));
            }
            expect("text", case.output("text"), formatted(case, &value))
        }
    }
}

fn formatted(case: &Case, value: &Value) -> String {
    if case.flag("pretty") { json::to_pretty(value) } else { json::to_compact(value) }
}

fn lookup(case: &Case) -> Outcome {
    let value = json::parse(case.input_bytes("text")?)?;
    for lookup in case.input("lookups").as_array().into_iter().flatten() {
        let key = lookup[0].as_str().unwrap_or_default();
        let found = match lookup[1].as_str() {
            Some("object") => value.object(key).map(|o| json!(o)),
            Some("array") => value.array(key).map(|a| json!(a)),
            Some("string") => value.string(key).map(|s| json!(s)),
            _ => value.i32(key).map(|n| json!(n)),
        };
        let expected = if case.expects_ok() { case.output(key) } else { &Value::Null };
        expect(key, expected, found)?;
    }
    Ok(())
}

fn conf_case(case: &Case) -> Outcome {
    match case.kind() {
        "conf-roundtrip" => {
            let conf = ConfFile::parse(&case.input_text("conf")?, "input", Dialect::Libvirt);
            expect_success(case, conf)?.map_or(Ok(()), |conf| case.expect_output("conf", &conf.to_text()))
        }
        "conf-get" => {
            let conf = ConfFile::parse(&case.input_text("text")?, "input", Dialect::Libvirt)?;
            for query in case.output("results").as_array().into_iter().flatten() {
                conf_query(&conf, query).map_err(|failure| failure.context(query))?;
            }
            Ok(())
        }
        other => Err(Failure::unsupported_kind(other)),
    }
}

fn conf_query(conf: &ConfFile, query: &Value) -> Outcome {
    let key = query["key"].as_str().unwrap_or_default();
    let accept_single = query["accept_single"].as_bool().unwrap_or(false);
    let found = match query["get"].as_str().unwrap_or_default() {
        "type" => Ok(conf.get(key).map(|v| json!(v.type_name()))),
        "string" => conf.string(key).map(|v| v.map(|v| json!(v))),
        "string_list" => conf.strings(key, accept_single).map(|v| v.map(|v| json!(v))),
        "bool" => conf.bool(key).map(|v| v.map(|v| json!(v))),
        "int" => conf.signed::<i32>(key).map(|v| v.map(|v| json!(v))),
        "llong" | "ssize_t" => conf.signed::<i64>(key).map(|v| v.map(|v| json!(v))),
        "uint" => conf.unsigned::<u32>(key).map(|v| v.map(|v| json!(v))),
        "ullong" | "size_t" => conf.unsigned::<u64>(key).map(|v| v.map(|v| json!(v))),
        other => return Err(Failure::unsupported_kind(other)),
    };
    match (found, query["error"].as_bool().unwrap_or(false)) {
        (Err(_), true) => Ok(()),
        (Ok(found), false) => expect(key, &query["value"], found),
        (Ok(_), true) => Err(Failure::new("succeeded, but must fail")),
        (Err(error), false) => Err(error.into()),
    }
}
