//! Any document that is read and written is read again, and written as before.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;

use ferrovirt_documents::{Generator, MODELS, Model};

/// Documents of each kind, if the environment variable of the same name says nothing else.
const DOCUMENTS: u64 = 500;

/// What is wrong with `text`, if anything; the reader's refusal if it was not read.
fn problem(model: &Model, text: &str) -> Result<Option<String>, String> {
    let written = (model.rewrite)(text).map_err(|refusal| refusal.message().to_string())?;
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
    Ok(fault)
}

/// The refusals that came up most often.
fn common(refusals: &BTreeMap<String, u64>) -> String {
    let mut list: Vec<_> = refusals.iter().collect();
    list.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    list.iter()
        .take(10)
        .fold(String::new(), |text, (refusal, count)| text + &format!("\n{count} times: {refusal}"))
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
        let (mut read, mut faults, mut refusals) = (0, BTreeMap::new(), BTreeMap::new());
        for _ in 0..documents {
            let text = generator.document(&model.document, model.must);
            match problem(model, &text) {
                Err(refusal) => *refusals.entry(refusal).or_insert(0_u64) += 1,
                Ok(fault) => {
                    read += 1;
                    faults.extend(fault.map(|fault| (fault, text)));
                }
            }
        }
        let name = model.name;
        assert!(read * 2 > documents, "only {read} of {documents} {name} were read:{}", common(&refusals));
        wrong += faults.len();
        report += &format!("{}: {read} of {documents} read, {} faults\n", model.name, faults.len());
        if let Some((fault, text)) = faults.first_key_value() {
            report += &format!("{fault}\n{text}\n");
        }
    }
    assert_eq!(wrong, 0, "{report}");
}
