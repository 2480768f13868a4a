//! A validator that accepts everything would pass every other test: valid documents are damaged at every place.
#![forbid(unsafe_code)]

use ferrovirt_conf::schema::{DOCUMENTS, Document};
use ferrovirt_documents::Generator;
use ferrovirt_util::ErrorNumber;
use ferrovirt_util::xml::{self, Element};

/// Documents of each kind.
const SAMPLES: usize = 12;

/// The byte offsets of `part` in `document`.
fn range(document: &str, part: &str) -> (usize, usize) {
    let start = part.as_ptr() as usize - document.as_ptr() as usize;
    (start, start + part.len())
}

/// All elements but those of other programs.
fn elements<'a, 'd>(node: &'a Element<'d>, found: &mut Vec<&'a Element<'d>>) {
    if node.name() == "metadata" {
        return;
    }
    found.push(node);
    node.children().iter().for_each(|child| elements(child, found));
}

/// The document with `inserted` at byte `at`.
fn insert(document: &str, at: usize, inserted: &str) -> String {
    format!("{}{inserted}{}", &document[..at], &document[at..])
}

/// Every way to damage `document`: what was done, and the result.
fn damaged(document: &str) -> Vec<(&'static str, String)> {
    let root =
        xml::parse(document, ferrovirt_util::ErrorDomain::XML).expect("generated documents are well formed");
    let (mut nodes, mut found) = (Vec::new(), Vec::new());
    elements(&root, &mut nodes);
    for node in nodes {
        let (start, end) = range(document, node.source());
        let name_end = start + 1 + node.name().len();
        found.push(("attribute", insert(document, name_end, " unknown-='1'")));
        let open_end = start + node.source().find('>').unwrap_or_default();
        let child = "<unknown-/>";
        found.push((
            "element",
            match node.source().ends_with("/>") && open_end + 1 == end {
                true => {
                    format!("{}>{child}</{}>{}", &document[..open_end - 1], node.name(), &document[end..])
                }
                false => insert(document, open_end + 1, child),
            },
        ));
    }
    found
}

fn is_refused(document: &Document, text: &str) -> bool {
    match document.validate(text) {
        Ok(()) => false,
        Err(error) => {
            assert_eq!(error.number(), ErrorNumber::XML_INVALID_SCHEMA, "{}\n{text}", error.message());
            true
        }
    }
}

#[test]
fn unknown_nodes_are_refused_wherever_they_are() {
    for document in DOCUMENTS {
        let mut generator = Generator::new(77);
        let (mut all, mut refused) = (0_usize, 0_usize);
        for _ in 0..SAMPLES {
            let text = generator.document(document, &[]);
            for (what, damaged) in damaged(&text) {
                let verdict = is_refused(document, &damaged);
                assert!(verdict, "{} accepted with an unknown {what}:\n{damaged}", document.root);
                all += 1;
                refused += usize::from(verdict);
            }
        }
        println!("{}: {refused} of {all} damaged documents refused", document.root);
    }
}

/// Numbers, words and patterns: another value is refused; the share of free text is reported.
#[test]
fn wrong_values_are_refused_where_a_form_says_so() {
    let (mut all, mut refused) = (0_u32, 0_u32);
    for document in DOCUMENTS {
        let mut generator = Generator::new(78);
        for _ in 0..SAMPLES {
            let text = generator.document(document, &[]);
            let root = xml::parse(&text, ferrovirt_util::ErrorDomain::XML).expect("well formed");
            let mut nodes = Vec::new();
            elements(&root, &mut nodes);
            for attr in nodes.iter().flat_map(|node| node.attrs()) {
                let (start, end) = range(&text, attr.name);
                let Some(length) = text[end + 2..].find('\'') else { continue };
                if text[start..].starts_with("xmlns") {
                    continue;
                }
                let damaged = format!("{}~wrong~{}", &text[..end + 2], &text[end + 2 + length..]);
                all += 1;
                refused += u32::from(is_refused(document, &damaged));
            }
        }
    }
    println!("{refused} of {all} wrong values refused");
    assert!(refused * 100 > all * 60, "{refused} of {all} wrong values refused");
}
