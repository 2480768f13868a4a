//! Any document that is read and written is read again, and written as before.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use ferrovirt_documents::{Generator, MODELS, Model};

/// Documents of each kind, if the environment variable of the same name says nothing else.
const DOCUMENTS: u64 = 500;

/// What is wrong with `text`, if anything; `None` in the second place if the reader refused it.
fn problem(model: &Model, text: &str) -> (Option<String>, bool) {
    let Ok(written) = (model.rewrite)(text) else { return (None, false) };
    let fault = match (model.rewrite)(&written) {
        Err(error) => Some(format!("what was written is refused: {}", error.message())),
        Ok(again) if again != written => {
            Some(format!("written otherwise the second time: {}", difference(&written, &again)))
        }
        Ok(_) => model
            .document
            .validate(&written)
            .err()
            .map(|e| format!("what was written is not valid: {}", e.message())),
    };
    (fault, true)
}

fn difference(first: &str, second: &str) -> String {
    let line = first.lines().zip(second.lines()).find(|(a, b)| a != b);
    match line {
        Some((a, b)) => format!("{} / {}", a.trim(), b.trim()),
        None => "one is longer".to_owned(),
    }
}

#[test]
fn documents_survive() {
    let documents = std::env::var("DOCUMENTS").ok().and_then(|n| n.parse().ok()).unwrap_or(DOCUMENTS);
    let mut report = String::new();
    let mut wrong = 0;
    for model in MODELS {
        let mut generator = Generator::new(2024);
        let (mut read, mut faults) = (0, BTreeMap::new());
        for _ in 0..documents {
            let text = generator.document(&model.document, model.must);
            let (fault, accepted) = problem(model, &text);
            read += u64::from(accepted);
            if let Some(fault) = fault {
                faults.entry(fault).or_insert(text);
            }
        }
        assert!(read * 5 > documents, "only {read} of {documents} {} were read", model.name);
        wrong += faults.len();
        report += &format!("{}: {read} of {documents} read, {} faults\n", model.name, faults.len());
        if let Some((fault, text)) = faults.first_key_value() {
            report += &format!("{fault}\n{text}\n");
        }
    }
    assert_eq!(wrong, 0, "{report}");
}
