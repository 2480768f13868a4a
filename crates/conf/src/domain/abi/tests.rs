//! Differences that a guest notices, with the reference's answers.
//!
//! A line of `cases.txt` is `PLACE ;; SOURCE ;; TARGET ;; ANSWER`: what stands at that place of either definition, and the
//! error's domain and text, or `OK`.

use crate::domain::abi::AbiOptions;
use crate::domain::{Domain, ParseOptions};

const CASES: &str = include_str!("cases.txt");

fn definition(place: &str, text: &str) -> Domain {
    let at = |wanted: &str, default: &'static str| {
        if place == wanted { text.to_owned() } else { default.to_owned() }
    };
    let xml = format!(
        "<domain type='{}'><name>{}</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid><memory>{}</memory>{}{}\
         <devices>{}</devices></domain>",
        at("typ", "test"),
        at("name", "test"),
        at("mem", "131072"),
        at("os", "<os><type arch='i686'>hvm</type></os>"),
        at("top", ""),
        at("devs", ""),
    );
    Domain::parse(&xml, &ParseOptions { inactive: true, ..ParseOptions::default() }).expect(text)
}

#[test]
fn differences() {
    let mut wrong = Vec::new();
    for line in CASES.lines() {
        let parts: Vec<_> = line.split(" ;; ").collect();
        let [place, source, target, answer] = parts[..] else { panic!("{line}") };
        let (a, b) = (definition(place, source), definition(place, target));
        let got = match a.check_abi(&b, AbiOptions::default()) {
            Ok(()) => "OK".to_owned(),
            Err(error) => format!("{} {}", error.domain().0, error.detail().unwrap_or_default()),
        };
        if got != answer {
            wrong.push(format!("{line}\n    {got}"));
        }
        assert!(a.check_abi(&a, AbiOptions::default()).is_ok(), "{source}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn volatile_memory_may_differ_on_request() {
    let (a, b) = (
        definition("top", "<currentMemory>1024</currentMemory>"),
        definition("top", "<currentMemory>2048</currentMemory>"),
    );
    assert!(a.check_abi(&b, AbiOptions { skip_volatile: true }).is_ok());
}
