//! The same driver linked in and behind its plugin table: the same scenario must look the same (DESIGN.md 4).
#![forbid(unsafe_code)]

mod common;

use common::{linked, plugin, scenario};

#[test]
fn plugin_and_linked_driver_answer_alike() {
    let (direct, table) = (linked("test:///default"), plugin("test:///default"));
    let (direct, table) = (scenario(&direct), scenario(&table));
    for (direct, table) in direct.iter().zip(&table) {
        assert_eq!(direct, table);
    }
    assert_eq!(direct.len(), table.len());
    assert!(direct.iter().filter(|line| line.starts_with("event ")).count() >= 10, "{direct:#?}");
}
