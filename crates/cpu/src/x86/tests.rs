use ferrovirt_conf::cpu::{CpuFallback, FeaturePolicy};

use super::*;
use crate::Comparison;

fn cpu(text: &str) -> Definition {
    Definition::parse(text).expect("valid")
}

fn host(model: &str, features: &str) -> Definition {
    cpu(&format!("<cpu><arch>x86_64</arch><model>{model}</model><vendor>Intel</vendor>{features}</cpu>"))
}

fn policy(cpu: &Definition, name: &str) -> Option<FeaturePolicy> {
    cpu.features.iter().find(|feature| feature.name == name).and_then(|feature| feature.policy)
}

#[test]
fn hosts_give_what_they_have() {
    let host = host("Penryn", "<feature name='vmx'/>");
    for (guest, expected) in [
        ("<cpu><model>Penryn</model></cpu>", Comparison::Superset),
        ("<cpu><model>Penryn</model><feature name='vmx' policy='optional'/></cpu>", Comparison::Identical),
        ("<cpu match='strict'><model>Penryn</model></cpu>", Comparison::Incompatible),
        ("<cpu><model>Nehalem</model></cpu>", Comparison::Incompatible),
        ("<cpu><model>Penryn</model><feature name='vmx' policy='forbid'/></cpu>", Comparison::Incompatible),
        ("<cpu><model>Penryn</model><vendor>AMD</vendor></cpu>", Comparison::Incompatible),
    ] {
        assert_eq!(compare(&host, &cpu(guest), false).expect("known"), expected, "{guest}");
    }
    let error = compare(&host, &cpu("<cpu><model>Nehalem</model></cpu>"), true).expect_err("lacks");
    assert!(error.to_string().starts_with("Host CPU does not provide required features: "), "{error}");
    let unknown = compare(&host, &cpu("<cpu><model>Penryn</model><feature name='x'/></cpu>"), false);
    assert!(matches!(unknown, Err(CpuError::UnknownFeature(_))));
}

#[test]
fn a_model_is_found_again() {
    for name in ["Skylake-Client-IBRS", "EPYC-Milan", "Opteron_G3", "qemu64"] {
        let data = encode(&cpu(&format!("<cpu><model>{name}</model></cpu>"))).expect("known");
        let mut found = Definition::guest(CpuFallback::Forbid);
        decode(&mut found, &data, None, None, false).expect("some model");
        assert_eq!(found.model.as_deref(), Some(name));
        assert!(found.features.iter().all(|f| f.policy == Some(FeaturePolicy::Disable)), "{name}");
    }
}

#[test]
fn blocked_features_are_off() {
    let data = encode(&host("Haswell-noTSX", "")).expect("known");
    let models =
        [HypervisorModel { name: "Haswell".to_owned(), blockers: vec!["hle".to_owned(), "rtm".to_owned()] }];
    let mut found = Definition::guest(CpuFallback::Forbid);
    decode(&mut found, &data, Some(&models), None, false).expect("the only one");
    assert_eq!(policy(&found, "rtm"), Some(FeaturePolicy::Disable));
    assert!(matches!(decode(&mut found, &data, Some(&[]), None, false), Err(CpuError::NoModelForData)));
}

#[test]
fn hosts_have_a_common_part() {
    let joined = baseline(&[host("Nehalem", ""), host("Penryn", "<feature name='vmx'/>")], None, None, false);
    let joined = joined.expect("both from one vendor");
    assert_eq!((joined.model.as_deref(), joined.vendor.as_deref()), (Some("Penryn"), Some("Intel")));
    assert!(joined.features.is_empty());
    let amd = cpu("<cpu><arch>x86_64</arch><model>Opteron_G2</model><vendor>AMD</vendor></cpu>");
    assert!(matches!(baseline(&[host("Penryn", ""), amd], None, None, false), Err(CpuError::VendorsDiffer)));
}

#[test]
fn relative_guests_become_exact() {
    let host = host("Nehalem", "<feature name='vmx'/><feature name='invtsc'/>");
    let mut guest = cpu("<cpu mode='host-model'><feature name='vmx' policy='disable'/></cpu>");
    update(&mut guest, &copy_migratable(&host), Some(FeaturePolicy::Disable)).expect("known");
    assert_eq!(guest.model.as_deref(), Some("Nehalem"));
    assert_eq!(policy(&guest, "vmx"), Some(FeaturePolicy::Disable));
    assert_eq!(policy(&guest, "invtsc"), None);
    let mut optional = cpu("<cpu><model>486</model><feature name='vmx' policy='optional'/></cpu>");
    update(&mut optional, &host, None).expect("known");
    assert_eq!(policy(&optional, "vmx"), Some(FeaturePolicy::Require));
}

#[test]
fn running_guests_are_checked() {
    let mut enabled = encode(&cpu("<cpu><model>Penryn</model></cpu>")).expect("known");
    enabled.subtract(&map_feature("sse4.1").expect("known").data);
    let mut guest = cpu("<cpu check='partial'><model>Penryn</model></cpu>");
    update_live(&mut guest, Some(&enabled), None).expect("corrected");
    assert_eq!(policy(&guest, "sse4.1"), Some(FeaturePolicy::Disable));
    let mut full = cpu("<cpu check='full'><model>Penryn</model></cpu>");
    let error = update_live(&mut full, Some(&enabled), None).expect_err("differs");
    assert_eq!(error.to_string(), "guest CPU doesn't match specification: missing features: sse4.1");
}
