//! `qemudomainsnapshotxml2xml` and `qemudomaincheckpointxml2xml`: documents of snapshots and checkpoints.

use ferrovirt_conf::checkpoint::{Checkpoint, CheckpointDisk, CheckpointFormat, CheckpointType};
use ferrovirt_conf::domain::ParseOptions;
use ferrovirt_conf::snapshot::{Snapshot, SnapshotFormat, SnapshotParse, SnapshotState};
use ferrovirt_driver_qemu::domain::QemuHooks;
use serde_json::Value;

use super::qemuxmlconf::Host;
use crate::{Case, Failure, Family, Joining, Outcome, compare_text};

/// The two families.
pub(super) struct Moments;

impl Family for Moments {
    fn names(&self) -> &'static [&'static str] {
        &["qemudomaincheckpointxml2xml", "qemudomainsnapshotxml2xml"]
    }

    fn run(&self, case: &Case) -> Outcome {
        let source = Host::new(case)?;
        let hooks = QemuHooks::new(&source);
        let domain = ParseOptions { hooks: &hooks, ..ParseOptions::default() };
        let text = case.file_text("input")?;
        let made = match text.contains("<domaincheckpoint") {
            true => checkpoint(case, &text, &domain),
            false => snapshot(case, &text, domain),
        };
        match (case.expect(), made) {
            ("parse-error", Ok(_)) => Err(Failure::new("was accepted, must be refused")),
            ("parse-error", Err(_)) => Ok(()),
            (_, made) => compare_text(&case.file_text("expected_xml")?, &made?, Joining::Join),
        }
    }
}

fn has(case: &Case, list: &str, flag: &str) -> bool {
    case.raw()[list].as_array().into_iter().flatten().any(|name| name.as_str() == Some(flag))
}

fn snapshot(case: &Case, text: &str, domain: ParseOptions<'_>) -> Result<String, Failure> {
    let parse = |flag| has(case, "parse_flags", flag);
    let options = SnapshotParse { redefine: parse("redefine"), internal: parse("internal"), domain };
    let mut snapshot = Snapshot::parse(text, &options)?;
    if let Some(time) = case.raw()["creation_time"].as_i64() {
        snapshot.moment.complete(time);
    }
    if case.raw()["set_state_after_parse"].as_str() == Some("running") {
        snapshot.state = Some(SnapshotState::Running);
    }
    let format = |flag| has(case, "format_flags", flag);
    Ok(snapshot.format(&SnapshotFormat {
        secure: format("secure"),
        internal: format("internal"),
        domain_uuid: case.raw()["domain_uuid"].as_str(),
    }))
}

fn checkpoint(case: &Case, text: &str, domain: &ParseOptions<'_>) -> Result<String, Failure> {
    let mut checkpoint = Checkpoint::parse(text, has(case, "parse_flags", "redefine"), domain)?;
    if let Some(time) = case.raw()["creation_time"].as_i64() {
        checkpoint.moment.complete(time);
    }
    for change in case.raw()["after_parse"].as_array().into_iter().flatten() {
        apply(&mut checkpoint, change)?;
    }
    let format = |flag| has(case, "format_flags", flag);
    Ok(checkpoint.format(CheckpointFormat {
        secure: format("secure"),
        no_domain: format("no-domain"),
        size: format("size"),
    }))
}

fn apply(checkpoint: &mut Checkpoint, change: &Value) -> Result<(), Failure> {
    let text = |member: &str| change[member].as_str().unwrap_or_default().to_owned();
    match change["set"].as_str() {
        Some("parent name") => checkpoint.moment.parent = Some(text("value")),
        Some("first disk") => {
            let disk = CheckpointDisk {
                name: text("name"),
                checkpoint: Some(CheckpointType::Bitmap),
                bitmap: checkpoint.moment.name.clone(),
                size: None,
            };
            match checkpoint.disks.first_mut() {
                Some(first) => *first = disk,
                None => checkpoint.disks.push(disk),
            }
        }
        Some("first disk size") => {
            let first = checkpoint.disks.first_mut().ok_or_else(|| Failure::new("no disk"))?;
            first.size = change["value"].as_u64();
        }
        other => return Err(Failure::new(format!("unknown change {other:?}"))),
    }
    Ok(())
}
