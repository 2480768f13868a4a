//! Models of CPUs: the test driver asks the cpu driver.
#![forbid(unsafe_code)]

use ferrovirt::{ConnectOptions, Error, ErrorDomain, ErrorNumber, Registry, consts};

fn connect() -> ferrovirt::Connect {
    let registry = Registry::new();
    ferrovirt_driver_test::register(&registry);
    ferrovirt_driver_cpu::register(&registry);
    ConnectOptions::new().registry(registry).open(Some("test:///default")).expect("opens")
}

fn parts(error: &Error) -> (ErrorNumber, ErrorDomain, String) {
    (error.number(), error.domain(), error.message().into_owned())
}

#[test]
fn models_come_from_the_map() {
    let connect = connect();
    let models = connect.cpu_model_names("x86_64", 0).unwrap();
    assert_eq!(models[..4], ["486", "486-v1", "pentium", "pentium-v1"]);
    assert!(connect.cpu_model_names("s390x", 0).unwrap().is_empty());
    let refused = [("vax", 0), ("alpha", 0), ("x86_64", 1)].map(|(arch, flags)| {
        let error = connect.cpu_model_names(arch, flags).unwrap_err();
        parts(&error)
    });
    let expected = [
        (ErrorNumber::INVALID_ARG, ErrorDomain::TEST, "invalid argument: cannot find architecture vax"),
        (
            ErrorNumber::NO_SUPPORT,
            ErrorDomain::CPU,
            "this function is not supported by the connection driver: 'alpha' architecture is not supported by CPU \
             driver",
        ),
        (
            ErrorNumber::INVALID_ARG,
            ErrorDomain::TEST,
            "unsupported flags (0x1) in function testConnectGetCPUModelNames",
        ),
    ];
    assert_eq!(refused, expected.map(|(number, domain, text)| (number, domain, text.to_owned())));
}

#[test]
fn baselines_are_computed() {
    let connect = connect();
    let cpu = |arch: &str, model: &str| format!("<cpu><arch>{arch}</arch><model>{model}</model></cpu>");
    let penryn = cpu("x86_64", "Penryn");
    let plain = "<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>Penryn</model>\n</cpu>\n";
    assert_eq!(connect.baseline_cpu(&[&penryn], 0).unwrap(), plain);
    let matched = penryn.replace("<cpu>", "<cpu match='exact'>");
    assert_eq!(connect.baseline_cpu(&[&matched], 0).unwrap(), plain);
    let expanded = connect.baseline_cpu(&[&penryn], consts::CONNECT_BASELINE_CPU_EXPAND_FEATURES).unwrap();
    assert!(expanded.contains("<feature policy='require' name='apic'/>"), "{expanded}");
    let arm = cpu("aarch64", "cortex-a53");
    let kept = "<cpu mode='custom' match='exact'>\n  <model fallback='allow'>cortex-a53</model>\n</cpu>\n";
    assert_eq!(connect.baseline_cpu(&[&arm], 0).unwrap(), kept);
    let power = cpu("ppc64", "POWER9");
    for (cpus, flags, number, domain, text) in [
        (vec![], 0, ErrorNumber::INVALID_ARG, ErrorDomain::CPU, "invalid argument: no CPUs given"),
        (
            vec![penryn.as_str()],
            3,
            ErrorNumber::INVALID_ARG,
            ErrorDomain::TEST,
            "unsupported flags (0x2) in function testConnectBaselineCPU",
        ),
        (
            vec![penryn.as_str(), power.as_str()],
            0,
            ErrorNumber::INTERNAL_ERROR,
            ErrorDomain::CPU,
            "internal error: Unknown CPU model POWER9",
        ),
    ] {
        let error = connect.baseline_cpu(&cpus, flags).unwrap_err();
        assert_eq!(parts(&error), (number, domain, text.to_owned()));
    }
}
