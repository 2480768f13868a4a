//! The committed reference of the elements is that of the forms.
#![forbid(unsafe_code)]

use std::path::Path;

#[test]
fn the_reference_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/xml-reference.md");
    let current = ferrovirt_documents::reference();
    if std::env::var_os("REGENERATE").is_some() {
        std::fs::write(&path, &current).expect("the documentation can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == current, "docs/xml-reference.md is old: cargo xtask gen");
}
