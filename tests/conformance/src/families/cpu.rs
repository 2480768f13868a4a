//! `cpu`: comparing, joining, completing and decoding CPUs.

use ferrovirt_conf::cpu::{CpuFallback, FeaturePolicy};
use ferrovirt_driver_cpu::data::Data;
use ferrovirt_driver_cpu::x86::{self, HypervisorModel, Property};
use ferrovirt_driver_cpu::{Comparison, CpuDefinition as Definition, Driver};
use ferrovirt_util::xml::parse_root;
use ferrovirt_util::{ErrorDomain, Result as UtilResult};
use serde_json::Value;

use super::documents::judge;
use crate::outcome::{Failure, Outcome};
use crate::{Case, Family};

/// The family.
pub(super) struct CpuFamily;

impl Family for CpuFamily {
    fn names(&self) -> &'static [&'static str] {
        &["cpu"]
    }

    fn run(&self, case: &Case) -> Outcome {
        match case.kind() {
            "cpu-compare" => compare(case),
            "cpu-update" => {
                let (host, mut cpu) = (definition(case, "host")?, definition(case, "cpu")?);
                let driver = driver(&host)?;
                let host = driver.copy_migratable(&host);
                let updated = driver.update(&mut cpu, &host, Some(FeaturePolicy::Disable));
                judge(case, "xml", updated.map(|()| cpu.format()))
            }
            "cpu-baseline" => baseline(case, &many(&case.input_text("cpus")?)?),
            "cpu-baseline-files" => {
                let files = case.input("cpus").as_array().into_iter().flatten();
                let cpus: Result<Vec<_>, Failure> =
                    files.map(|file| Ok(Definition::parse(&case.text_of(file)?)?)).collect();
                baseline(case, &cpus?)
            }
            "cpu-has-feature" => has_feature(case),
            "cpu-guest-cpu" => judge(case, "xml", guest_cpu(case)?),
            "cpu-validate-features" => {
                let cpu = definition(case, "cpu")?;
                let valid = Driver::of_arch("aarch64")?.check_features(&cpu);
                let expected = case.output("result").as_i64() == Some(0);
                match valid {
                    Ok(()) if expected => Ok(()),
                    Err(_) if !expected => Ok(()),
                    other => Err(Failure::new(format!("{other:?}"))),
                }
            }
            "cpuid-to-host-cpu" => {
                let mut cpu = Definition::host("x86_64");
                let data = Data::parse(&case.input_text("cpuid")?)?;
                let decoded = x86::decode(&mut cpu, &data, None, None, false);
                judge(case, "xml", decoded.map_err(Into::into).map(|()| cpu.format()))
            }
            "cpuid-to-guest-cpu" => {
                let data = Data::parse(&case.input_text("cpuid")?)?;
                let models = models(case)?;
                judge(case, "xml", decode_guest(&data, models.as_deref()))
            }
            "qemu-replies-to-host-model-cpu" => {
                let models = models(case)?;
                judge(case, "xml", decode_guest(&replied(case)?, models.as_deref()))
            }
            "cpuid-signature" => signature(case, &Data::parse(&case.input_text("cpuid")?)?),
            "qemu-replies-signature" => signature(case, &replied(case)?),
            "cpu-update-live" => update_live(case),
            other => Err(Failure::unsupported_kind(other)),
        }
    }
}

fn definition(case: &Case, name: &str) -> Result<Definition, Failure> {
    Ok(Definition::parse(&case.input_text(name)?)?)
}

fn driver(host: &Definition) -> Result<Driver, Failure> {
    Ok(Driver::of_arch(host.arch.as_deref().unwrap_or("x86_64"))?)
}

fn decode_guest(data: &Data, models: Option<&[HypervisorModel]>) -> UtilResult<String> {
    let mut cpu = Definition::guest(CpuFallback::Forbid);
    x86::decode(&mut cpu, data, models, None, false)?;
    Ok(cpu.format())
}

fn compare(case: &Case) -> Outcome {
    let (host, cpu) = (definition(case, "host")?, definition(case, "cpu")?);
    let result = driver(&host)?.compare(&host, &cpu, false).map(|comparison| {
        match comparison {
            Comparison::Incompatible => "INCOMPATIBLE",
            Comparison::Identical => "IDENTICAL",
            Comparison::Superset => "SUPERSET",
        }
        .to_owned()
    });
    match (&result, case.output("result").as_str()) {
        (Ok(found), Some(expected)) if found == expected => Ok(()),
        (Ok(found), Some(expected)) => Err(Failure::new(format!("{found}, must be {expected}"))),
        _ => judge(case, "result", result),
    }
}

/// The CPUs of `<cpuTest>`.
fn many(text: &str) -> Result<Vec<Definition>, Failure> {
    let root = parse_root(text, "cpuTest", ErrorDomain::CPU)?;
    Ok(root.children_named("cpu").map(Definition::parse_node).collect::<UtilResult<_>>()?)
}

fn baseline(case: &Case, cpus: &[Definition]) -> Outcome {
    let flags = case.option_strings("flags");
    let arch = cpus.first().and_then(|cpu| cpu.arch.clone()).unwrap_or_else(|| "x86_64".to_owned());
    let driver = Driver::of_arch(&arch)?;
    let joined = driver.baseline(cpus, None, None, flags.contains(&"MIGRATABLE")).and_then(|mut cpu| {
        if flags.contains(&"EXPAND_FEATURES") {
            driver.expand_features(&mut cpu)?;
        }
        Ok(cpu)
    });
    if let Ok(joined) = &joined {
        for cpu in cpus {
            let host = as_host(cpu, &arch);
            if driver.compare(&host, joined, false)? == Comparison::Incompatible {
                return Err(Failure::new(format!("{} cannot be had on {}", joined.format(), host.format())));
            }
        }
    }
    judge(case, "xml", joined.map(|cpu| cpu.format()))
}

/// The same CPU as one of a host.
fn as_host(cpu: &Definition, arch: &str) -> Definition {
    Definition { arch: Some(arch.to_owned()), ..cpu.clone() }
}

fn has_feature(case: &Case) -> Outcome {
    let host = definition(case, "host")?;
    let name = case.input("feature").as_str().unwrap_or_default();
    let by_definition = x86::has_feature(&host, name);
    let by_data = x86::encode(&host).and_then(|data| x86::data_has_feature(&data, name));
    match (by_definition, by_data, case.output("has_feature").as_bool()) {
        (Ok(first), Ok(second), Some(expected)) if first == expected && second == expected => Ok(()),
        (Err(error), Err(_), None) => judge(case, "", Err(error.into())),
        other => Err(Failure::new(format!("{other:?}"))),
    }
}

fn guest_cpu(case: &Case) -> Result<UtilResult<String>, Failure> {
    let (host, mut cpu) = (definition(case, "host")?, definition(case, "cpu")?);
    let driver = driver(&host)?;
    let models: Option<Vec<HypervisorModel>> = case.input("allowed_models").as_array().map(|names| {
        let names = names.iter().filter_map(Value::as_str);
        names.map(|name| HypervisorModel { name: name.to_owned(), blockers: Vec::new() }).collect()
    });
    let mut run = || -> UtilResult<Option<String>> {
        driver.convert_legacy(&mut cpu);
        if driver.compare(&host, &cpu, false)? == Comparison::Incompatible {
            return Ok(None);
        }
        driver.update(&mut cpu, &host, Some(FeaturePolicy::Disable))?;
        driver.translate(&mut cpu, models.as_deref())?;
        Ok(Some(cpu.format()))
    };
    match run() {
        Ok(Some(text)) => Ok(Ok(text)),
        // The environment counts a CPU that does not fit as an error, without any message.
        Ok(None) => Ok(Err(ferrovirt_util::Error::internal(ErrorDomain::CPU, "incompatible"))),
        Err(error) => Ok(Err(error)),
    }
}

/// The documents of recorded replies.
fn replies(case: &Case) -> Result<Vec<Value>, Failure> {
    let text = case.input_text("qemu_replies")?;
    let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    Ok(values.collect::<Result<_, _>>()?)
}

/// The bits of the model in the recorded replies.
fn replied(case: &Case) -> Result<Data, Failure> {
    let replies = replies(case)?;
    let model =
        replies.iter().map(|reply| &reply["return"]["model"]["props"]).find(|props| props.is_object());
    let props = model.and_then(Value::as_object).ok_or_else(|| Failure::new("no model"))?;
    let property = |value: &'_ Value| -> Option<Property<'_>> {
        None.or(value.as_bool().map(Property::Flag)).or(value.as_i64().map(Property::Number))
    };
    Ok(x86::data_of_qemu(props.iter().filter_map(|(name, value)| {
        let value = match value.as_str() {
            Some(text) => Property::Text(text),
            None => property(value)?,
        };
        Some((name.as_str(), value))
    })))
}

/// The models of the recorded replies, if the mode asks for them.
fn models(case: &Case) -> Result<Option<Vec<HypervisorModel>>, Failure> {
    if !case.option("json_mode").as_str().is_some_and(|mode| mode.starts_with("MODELS")) {
        return Ok(None);
    }
    let named = match case.input("qemu_replies").is_null() {
        true => return sibling_models(case),
        false => replies(case)?,
    };
    Ok(models_in(&named))
}

/// The recorded replies beside a CPUID document.
fn sibling_models(case: &Case) -> Result<Option<Vec<HypervisorModel>>, Failure> {
    let path = case.input_path("cpuid")?.with_extension("json");
    let text = std::fs::read_to_string(path)?;
    let values = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
    Ok(models_in(&values.collect::<Result<Vec<_>, _>>()?))
}

fn models_in(replies: &[Value]) -> Option<Vec<HypervisorModel>> {
    let list = replies.iter().find_map(|reply| reply["return"].as_array())?;
    let model = |item: &Value| {
        let lacking = item["unavailable-features"].as_array().into_iter().flatten().filter_map(Value::as_str);
        HypervisorModel::of_qemu(item["name"].as_str().unwrap_or_default(), &lacking.collect::<Vec<_>>())
    };
    Some(list.iter().map(model).collect())
}

fn signature(case: &Case, data: &Data) -> Outcome {
    let signature = data.signature();
    let part = |title: &str, value: u32| format!("{title:<10}{value:3} (0x{value:02x})\n");
    let text = format!(
        "{:06x}\n{}{}{}",
        data.raw_signature(),
        part("family:", signature.family),
        part("model:", signature.model),
        part("stepping:", signature.stepping)
    );
    case.expect_output("sig", &text)
}

fn update_live(case: &Case) -> Outcome {
    let mut cpu = definition(case, "guest_cpu")?;
    let data = |name: &str| -> Result<Data, Failure> { Ok(Data::parse(&case.input_text(name)?)?) };
    x86::update_live(&mut cpu, Some(&data("enabled")?), Some(&data("disabled")?))?;
    let mut expected = Definition::parse(&case.output_text("equivalent_to")?)?;
    if cpu.model != expected.model {
        let name = expected.model.clone().unwrap_or_default();
        let offered = match case.input("qemu_replies").is_null() {
            true => None,
            false => models(case)?.into_iter().flatten().find(|model| model.name == name),
        };
        cpu.fallback = CpuFallback::Allow;
        x86::translate(&mut cpu, Some(&[offered.unwrap_or(HypervisorModel { name, blockers: Vec::new() })]))?;
        cpu.fallback = CpuFallback::Forbid;
    }
    x86::expand_features(&mut cpu)?;
    x86::expand_features(&mut expected)?;
    if cpu.model != expected.model {
        return Err(Failure::new(format!("{:?}, must be {:?}", cpu.model, expected.model)));
    }
    let policy = |cpu: &Definition, name: &str| {
        cpu.features.iter().find(|feature| feature.name == name).and_then(|feature| feature.policy)
    };
    let mut wrong = Vec::new();
    for feature in &expected.features {
        let found = policy(&cpu, &feature.name);
        let same = match feature.policy {
            Some(FeaturePolicy::Require) => found == Some(FeaturePolicy::Require),
            _ => found == Some(FeaturePolicy::Disable),
        };
        if !same {
            wrong.push(format!("{} is {found:?}, must be {:?}", feature.name, feature.policy));
        }
    }
    for feature in cpu.features.iter().filter(|f| f.policy == Some(FeaturePolicy::Require)) {
        if policy(&expected, &feature.name) != Some(FeaturePolicy::Require) {
            wrong.push(format!("{} is required", feature.name));
        }
    }
    match wrong.is_empty() {
        true => Ok(()),
        false => Err(Failure::new(wrong.join("\n"))),
    }
}
