//! The tree of snapshots, with the reference's answers.

use super::*;
use crate::checkpoint::Checkpoint;
use crate::snapshot::{Snapshot, SnapshotParse, SnapshotState};

const UUID: &str = "6695eb01-f6a4-8304-79aa-97f2502e193f";

fn snapshot(name: &str, parent: Option<&str>, state: &str) -> Snapshot {
    let parent = parent.map(|name| format!("<parent><name>{name}</name></parent>")).unwrap_or_default();
    let xml = format!(
        "<domainsnapshot><name>{name}</name>{parent}<creationTime>1</creationTime><state>{state}</state>\
         <domain type='test'><name>d</name><uuid>{UUID}</uuid><memory>1024</memory><os><type>hvm</type></os></domain>\
         </domainsnapshot>"
    );
    Snapshot::parse(&xml, &SnapshotParse { redefine: true, ..SnapshotParse::default() }).expect("valid")
}

/// Redefines as a driver does.
fn take(tree: &mut MomentTree<Snapshot>, mut snapshot: Snapshot) -> Result<()> {
    tree.check_redefinition(&mut snapshot, UUID, false)?;
    tree.redefine(snapshot).map(drop)
}

/// `a` with the children `b` and `c`, `e` below `c`; `g` runs, `h` has disks only.
fn tree() -> MomentTree<Snapshot> {
    let mut tree = MomentTree::default();
    let rows = [
        ("a", None, "shutoff"),
        ("b", Some("a"), "shutoff"),
        ("c", Some("a"), "shutoff"),
        ("e", Some("c"), "shutoff"),
        ("g", None, "running"),
        ("h", None, "disk-snapshot"),
    ];
    for (name, parent, state) in rows {
        take(&mut tree, snapshot(name, parent, state)).expect("valid");
    }
    tree
}

fn names(tree: &MomentTree<Snapshot>, from: Option<&str>, flags: u32) -> String {
    SnapshotSelect::new(flags).names(tree, from).join(" ")
}

#[test]
fn lists() {
    let tree = tree();
    let rows = [
        (0, "h g a c e b"),
        (1, "h g a"),
        (4, "h g e b"),
        (8, "a c"),
        (12, ""),
        (2, "h g a c e b"),
        (16, ""),
        (18, "h g a c e b"),
        (32, "a c e b"),
        (64, "g"),
        (128, "h"),
        (256, "h g a c e b"),
        (512, ""),
        (768, "h g a c e b"),
    ];
    for (flags, expected) in rows {
        // Having metadata or not: what is listed has it.
        assert_eq!(names(&tree, None, flags), expected, "{flags}");
    }
    let rows = [(0, "c b"), (1, "c e b"), (4, "b"), (5, "e b"), (8, "c")];
    for (flags, expected) in rows {
        assert_eq!(names(&tree, Some("a"), flags), expected, "{flags}");
    }
    assert_eq!(tree.parent("e").map(|name| &**name), Some("c"));
}

#[test]
fn what_cannot_be_redefined() {
    let tree = tree();
    let rows = [
        (snapshot("x", Some("x"), "shutoff"), "cannot set moment x as its own parent"),
        (snapshot("x", Some("zz"), "shutoff"), "parent zz for moment x not found"),
        (snapshot("a", Some("e"), "shutoff"), "parent c would create cycle to a"),
        (
            snapshot("e", Some("c"), "running"),
            "cannot change between online and offline snapshot state in snapshot e",
        ),
        (
            snapshot("e", Some("c"), "disk-snapshot"),
            "cannot change between disk only and full system in snapshot e",
        ),
        (
            snapshot("g", None, "disk-snapshot"),
            "cannot change between online and offline snapshot state in snapshot g",
        ),
        (snapshot("h", None, "shutoff"), "cannot change between disk only and full system in snapshot h"),
    ];
    for (mut snapshot, expected) in rows {
        let error = tree.check_redefinition(&mut snapshot, UUID, false).expect_err(expected);
        assert_eq!(error.detail(), Some(expected));
    }
    let mut other = snapshot("y", None, "shutoff");
    let error = tree.check_redefinition(&mut other, "11111111-1111-1111-1111-111111111111", false);
    assert!(error.expect_err("other domain").message().contains("must use uuid 11111111"));
    let error = tree.check_redefinition(&mut other, UUID, true).expect_err("full system");
    assert_eq!(error.detail(), Some("disk-only flag for snapshot y requires disk-snapshot state"));
    other.moment.domain = None;
    let error = tree.check_redefinition(&mut other, UUID, false).expect_err("no domain");
    assert_eq!(error.message(), "internal error: missing domain in snapshot");
    // An older document has no domain: that of the old definition stays.
    let mut older = snapshot("a", None, "shutoff");
    older.moment.domain = None;
    tree.check_redefinition(&mut older, UUID, false).expect("valid");
    assert!(older.moment.domain.is_some());
    // A guest would notice.
    let mut larger = snapshot("a", None, "shutoff");
    larger.moment.domain.as_mut().expect("there").set_max_memory_kib(2048);
    let error = tree.check_redefinition(&mut larger, UUID, false).expect_err("larger");
    assert_eq!(error.detail(), Some("Target domain max memory 2048 does not match source 1024"));
}

#[test]
fn redefinition_moves() {
    let mut tree = tree();
    take(&mut tree, snapshot("b", Some("a"), "shutoff")).expect("valid");
    assert_eq!(names(&tree, None, 0), "h g a b c e");
    take(&mut tree, snapshot("e", Some("b"), "shutoff")).expect("valid");
    assert_eq!(names(&tree, None, 0), "h g a b e c");
    let paused = snapshot("g", None, "paused");
    take(&mut tree, paused).expect("still online");
    assert_eq!(tree.get("g").and_then(|g| g.state), Some(SnapshotState::Paused));
}

#[test]
fn removal() {
    let mut tree = tree();
    assert!(tree.set_current(Some("e")) && !tree.set_current(Some("zz")));
    let duplicate = tree.insert(snapshot("a", None, "shutoff")).expect_err("taken");
    assert_eq!(duplicate.message(), "operation failed: domain moment a already exists");
    let removed = tree.remove("a").expect("there");
    assert_eq!(removed.moved.join(" "), "c b");
    assert_eq!(names(&tree, None, 0), "c e b h g");
    assert_eq!(tree.get("b").and_then(|b| b.moment.parent.clone()), None);
    // Only what came from it goes; it is the current one then.
    assert_eq!(tree.remove_descendants("c", false).len(), 1);
    assert_eq!(tree.current().map(|name| &**name), Some("c"));
    assert_eq!(tree.remove_descendants("c", true).len(), 1);
    assert!(tree.current().is_none() && tree.len() == 3);
}

#[test]
fn read_in_any_order() {
    let mut tree = MomentTree::default();
    for (name, parent) in
        [("c", Some("b")), ("b", Some("a")), ("a", None), ("lost", Some("gone")), ("x", Some("y"))]
    {
        tree.insert(snapshot(name, parent, "shutoff")).expect("new");
    }
    tree.insert(snapshot("y", Some("x"), "shutoff")).expect("new");
    let mut wrong = tree.update_relations();
    wrong.sort();
    assert_eq!(names(&tree, Some("a"), 1), "b c");
    // One of the two that name each other has no parent now.
    assert_eq!(wrong.len(), 2);
    assert_eq!(wrong[0].as_ref(), "lost");
    assert_eq!(tree.select(None, &MomentSelect::default()).len(), 6);
}

#[test]
fn checkpoints() {
    let xml = format!(
        "<domaincheckpoint><name>c</name><creationTime>1</creationTime><domain type='test'><name>d</name>\
         <uuid>{UUID}</uuid><memory>1024</memory><os><type>hvm</type></os></domain></domaincheckpoint>"
    );
    let checkpoint = Checkpoint::parse(&xml, true, &ParseOptions::default()).expect("valid");
    let mut tree = MomentTree::<Checkpoint>::default();
    tree.check_redefinition(&checkpoint, UUID).expect("valid");
    tree.redefine(checkpoint.clone()).expect("new");
    assert_eq!(CheckpointSelect::new(0).names(&tree, None).len(), 1);
    let error = tree.check_redefinition(&checkpoint, "x").expect_err("other domain");
    assert_eq!(error.message(), "invalid argument: definition for checkpoint c must use uuid x");
}
