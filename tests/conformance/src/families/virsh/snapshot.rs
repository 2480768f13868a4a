//! Snapshots.

use std::fmt::Write as _;

use ferrovirt::{Domain, DomainSnapshot, consts};
use ferrovirt_util::xml::Writer;

use super::moment::{self, Moment as _};
use super::parse::{Command, split_spec};
use super::program::Play;
use super::shell::{Done, Refusal, Shell, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("snapshot-create", create),
    ("snapshot-create-as", create_as),
    ("snapshot-current", current),
    ("snapshot-delete", delete),
    ("snapshot-dumpxml", dumpxml),
    ("snapshot-info", info),
    ("snapshot-list", list),
    ("snapshot-parent", parent),
    ("snapshot-revert", revert),
];

const CREATE: [(&str, u32); 10] = [
    ("redefine", consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE),
    ("current", consts::DOMAIN_SNAPSHOT_CREATE_CURRENT),
    ("no-metadata", consts::DOMAIN_SNAPSHOT_CREATE_NO_METADATA),
    ("halt", consts::DOMAIN_SNAPSHOT_CREATE_HALT),
    ("disk-only", consts::DOMAIN_SNAPSHOT_CREATE_DISK_ONLY),
    ("reuse-external", consts::DOMAIN_SNAPSHOT_CREATE_REUSE_EXT),
    ("quiesce", consts::DOMAIN_SNAPSHOT_CREATE_QUIESCE),
    ("atomic", consts::DOMAIN_SNAPSHOT_CREATE_ATOMIC),
    ("live", consts::DOMAIN_SNAPSHOT_CREATE_LIVE),
    ("validate", consts::DOMAIN_SNAPSHOT_CREATE_VALIDATE),
];

const LIST: [(&str, u32); 11] = [
    ("roots", consts::DOMAIN_SNAPSHOT_LIST_ROOTS),
    ("descendants", consts::DOMAIN_SNAPSHOT_LIST_DESCENDANTS),
    ("metadata", consts::DOMAIN_SNAPSHOT_LIST_METADATA),
    ("no-metadata", consts::DOMAIN_SNAPSHOT_LIST_NO_METADATA),
    ("leaves", consts::DOMAIN_SNAPSHOT_LIST_LEAVES),
    ("no-leaves", consts::DOMAIN_SNAPSHOT_LIST_NO_LEAVES),
    ("inactive", consts::DOMAIN_SNAPSHOT_LIST_INACTIVE),
    ("active", consts::DOMAIN_SNAPSHOT_LIST_ACTIVE),
    ("disk-only", consts::DOMAIN_SNAPSHOT_LIST_DISK_ONLY),
    ("internal", consts::DOMAIN_SNAPSHOT_LIST_INTERNAL),
    ("external", consts::DOMAIN_SNAPSHOT_LIST_EXTERNAL),
];

const DELETE: [(&str, u32); 3] = [
    ("children", consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN),
    ("children-only", consts::DOMAIN_SNAPSHOT_DELETE_CHILDREN_ONLY),
    ("metadata", consts::DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY),
];

const REVERT: [(&str, u32); 4] = [
    ("running", consts::DOMAIN_SNAPSHOT_REVERT_RUNNING),
    ("paused", consts::DOMAIN_SNAPSHOT_REVERT_PAUSED),
    ("force", consts::DOMAIN_SNAPSHOT_REVERT_FORCE),
    ("reset-nvram", consts::DOMAIN_SNAPSHOT_REVERT_RESET_NVRAM),
];

fn create(shell: &mut Shell, command: &Command) -> Done {
    moment::create::<DomainSnapshot>(shell, command, command.bits(&CREATE))
}

fn create_as(shell: &mut Shell, command: &Command) -> Done {
    let memory = |w: &mut Writer| command.text("memspec").map_or(Ok(()), |spec| memory(w, spec));
    moment::create_as::<DomainSnapshot>(shell, command, command.bits(&CREATE), memory, disk)
}

fn memory(w: &mut Writer, spec: &str) -> Done {
    let (mut snapshot, mut file) = (None, None);
    for part in split_spec(spec) {
        match part.split_once('=') {
            Some(("snapshot", value)) if snapshot.is_none() => snapshot = Some(value.to_owned()),
            Some(("file", value)) if file.is_none() => file = Some(value.to_owned()),
            None if file.is_none() => file = Some(part),
            _ => return Err(said(format!("unable to parse memspec: {spec}"))),
        }
    }
    w.start("memory");
    w.attr_opt("snapshot", snapshot.as_deref());
    w.attr_opt("file", file.as_deref());
    w.end();
    Ok(())
}

fn disk(w: &mut Writer, spec: &str) -> Done {
    let invalid = || said(format!("unable to parse diskspec: {spec}"));
    let parts = split_spec(spec);
    let (name, parts) = parts.split_first().ok_or_else(invalid)?;
    let (mut snapshot, mut driver, mut stype, mut file) = (None, None, None, None);
    for part in parts {
        let (key, value) = part.split_once('=').ok_or_else(invalid)?;
        let slot = match key {
            "snapshot" => &mut snapshot,
            "driver" => &mut driver,
            "stype" => &mut stype,
            "file" => &mut file,
            _ => return Err(invalid()),
        };
        if slot.replace(value).is_some() {
            return Err(invalid());
        }
    }
    let attribute = match stype {
        None | Some("file") => "file",
        Some("block") => "dev",
        Some(other) => return Err(said(format!("Unknown storage type: '{other}'"))),
    };
    w.start("disk");
    w.attr("name", name);
    w.attr_opt("snapshot", snapshot);
    w.attr_opt("type", stype.filter(|kind| *kind == "block"));
    if let Some(driver) = driver {
        w.start("driver");
        w.attr("type", driver);
        w.end();
    }
    if let Some(file) = file {
        w.start("source");
        w.attr(attribute, file);
        w.end();
    }
    w.end();
    Ok(())
}

/// The snapshot that the command names, or the current one.
fn wanted(domain: &Domain, command: &Command) -> Result<DomainSnapshot, Refusal> {
    match (command.text("snapshotname"), command.has("current")) {
        (Some(_), true) => Err(said("Options --current and --snapshotname are mutually exclusive")),
        (Some(name), false) => Ok(domain.snapshot_lookup_by_name(name, 0)?),
        (None, true) => Ok(domain.snapshot_current(0)?),
        (None, false) => Err(said("--snapshotname or --current is required")),
    }
}

fn current(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    if let Some(name) = command.text("snapshotname") {
        let snapshot = domain.snapshot_lookup_by_name(name, 0)?;
        let xml = snapshot.xml_desc(consts::DOMAIN_SNAPSHOT_XML_SECURE)?;
        let flags = consts::DOMAIN_SNAPSHOT_CREATE_REDEFINE | consts::DOMAIN_SNAPSHOT_CREATE_CURRENT;
        domain.snapshot_create_xml(&xml, flags)?;
        shell.extra(format_args!("Snapshot {name} set as current"));
        return Ok(());
    }
    if !domain.has_current_snapshot(0)? {
        return Err(said(format!("domain '{}' has no current snapshot", domain.name())));
    }
    let snapshot = domain.snapshot_current(0)?;
    if command.has("name") {
        shell.print(snapshot.name());
    } else {
        let flags = if command.has("security-info") { consts::DOMAIN_SNAPSHOT_XML_SECURE } else { 0 };
        shell.print(snapshot.xml_desc(flags)?);
    }
    Ok(())
}

fn delete(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    moment::delete(shell, command, &wanted(&domain, command)?, command.bits(&DELETE))
}

fn dumpxml(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let flags = if command.has("security-info") { consts::DOMAIN_SNAPSHOT_XML_SECURE } else { 0 };
    let snapshot = domain.snapshot_lookup_by_name(command.text("snapshotname").unwrap_or_default(), 0)?;
    shell.print(snapshot.xml_desc(flags)?);
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let snapshot = wanted(&domain, command)?;
    let xml = snapshot.xml_desc(0)?;
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let between = |start: &str, end: char| xml.split_once(start).and_then(|(_, rest)| rest.split_once(end));
    let state = between("<state>", '<').map_or("", |(state, _)| state);
    let external = between("<memory snapshot='", '\'').map(|(memory, _)| memory) == Some("external")
        || state == "disk-snapshot";
    let location = if external { "external" } else { "internal" };
    let rows = [
        ("Name:", snapshot.name().to_owned()),
        ("Domain:", domain.name().to_owned()),
        ("Current:", yes_no(snapshot.is_current(0)?).to_owned()),
        ("State:", state.to_owned()),
        ("Location:", location.to_owned()),
        ("Parent:", snapshot.parent_name().unwrap_or_else(|| "-".to_owned())),
        ("Children:", snapshot.num_children(0)?.to_string()),
        ("Descendants:", snapshot.num_children(consts::DOMAIN_SNAPSHOT_LIST_DESCENDANTS)?.to_string()),
        ("Metadata:", yes_no(snapshot.has_metadata(0)?).to_owned()),
    ];
    let mut text = String::new();
    for (label, value) in rows {
        let _ = writeln!(text, "{label:<15} {value}");
    }
    shell.print(text);
    Ok(())
}

fn list(shell: &mut Shell, command: &Command) -> Done {
    if command.has("parent") && command.has("roots") {
        return Err(said("Options --parent and --roots are mutually exclusive"));
    }
    let domain = shell.domain(command)?;
    let mut flags = command.bits(&LIST);
    if command.has("topological") {
        flags |= consts::DOMAIN_SNAPSHOT_LIST_TOPOLOGICAL;
    }
    let from = match command.text("from") {
        Some(name) => Some(domain.snapshot_lookup_by_name(name, 0)?),
        None if command.has("current") => Some(domain.snapshot_current(0)?),
        None => None,
    };
    let mut snapshots = match &from {
        Some(from) => from.children(flags)?,
        None => domain.list_all_snapshots(flags)?,
    };
    if !command.has("topological") {
        moment::sort(&mut snapshots);
    }
    if command.has("tree") {
        moment::tree(shell, &snapshots);
        return Ok(());
    }
    if command.has("name") {
        moment::names(shell, command, &snapshots);
        return Ok(());
    }
    let with_parent = command.has("parent");
    let mut header = vec!["Name", "Creation Time", "State"];
    header.extend(with_parent.then_some("Parent"));
    let mut table = Table::new(&header);
    for snapshot in &snapshots {
        let xml = snapshot.xml_desc(0)?;
        let state = xml.split_once("<state>").and_then(|(_, rest)| rest.split_once('<'));
        let state = state.map_or("", |(state, _)| state).to_owned();
        let mut row = vec![snapshot.name().to_owned(), moment::creation_time(&xml), state];
        row.extend(with_parent.then(|| snapshot.parent_name().unwrap_or_default()));
        table.row(row);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn parent(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let snapshot = wanted(&domain, command)?;
    let missing = || said(format!("snapshot '{}' has no parent", snapshot.name()));
    shell.print(snapshot.parent_name().ok_or_else(missing)?);
    Ok(())
}

fn revert(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let snapshot = wanted(&domain, command)?;
    snapshot.revert_to_snapshot(command.bits(&REVERT))?;
    shell.extra(format_args!("Domain snapshot {} reverted\n", snapshot.name()));
    Ok(())
}
