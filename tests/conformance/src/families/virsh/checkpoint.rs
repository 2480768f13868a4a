//! Checkpoints.

use ferrovirt::{Domain, DomainCheckpoint, consts};
use ferrovirt_util::xml::Writer;

use super::moment::{self, Moment as _};
use super::parse::{Command, split_spec};
use super::program::Play;
use super::shell::{Done, Refusal, Shell, said};
use super::table::Table;

pub(super) const COMMANDS: &[(&str, Play)] = &[
    ("checkpoint-create", create),
    ("checkpoint-create-as", create_as),
    ("checkpoint-delete", delete),
    ("checkpoint-dumpxml", dumpxml),
    ("checkpoint-info", info),
    ("checkpoint-list", list),
    ("checkpoint-parent", parent),
];

const CREATE: [(&str, u32); 3] = [
    ("redefine", consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE),
    ("redefine-validate", consts::DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE),
    ("quiesce", consts::DOMAIN_CHECKPOINT_CREATE_QUIESCE),
];

const DELETE: [(&str, u32); 3] = [
    ("children", consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN),
    ("children-only", consts::DOMAIN_CHECKPOINT_DELETE_CHILDREN_ONLY),
    ("metadata", consts::DOMAIN_CHECKPOINT_DELETE_METADATA_ONLY),
];

const LIST: [(&str, u32); 5] = [
    ("roots", consts::DOMAIN_CHECKPOINT_LIST_ROOTS),
    ("descendants", consts::DOMAIN_CHECKPOINT_LIST_DESCENDANTS),
    ("leaves", consts::DOMAIN_CHECKPOINT_LIST_LEAVES),
    ("no-leaves", consts::DOMAIN_CHECKPOINT_LIST_NO_LEAVES),
    ("topological", consts::DOMAIN_CHECKPOINT_LIST_TOPOLOGICAL),
];

const XML: [(&str, u32); 3] = [
    ("security-info", consts::DOMAIN_CHECKPOINT_XML_SECURE),
    ("no-domain", consts::DOMAIN_CHECKPOINT_XML_NO_DOMAIN),
    ("size", consts::DOMAIN_CHECKPOINT_XML_SIZE),
];

fn create(shell: &mut Shell, command: &Command) -> Done {
    moment::create::<DomainCheckpoint>(shell, command, command.bits(&CREATE))
}

fn create_as(shell: &mut Shell, command: &Command) -> Done {
    let memory = |_: &mut Writer| Ok(());
    moment::create_as::<DomainCheckpoint>(shell, command, command.bits(&CREATE), memory, disk)
}

fn disk(w: &mut Writer, spec: &str) -> Done {
    let invalid = || said(format!("unable to parse diskspec: {spec}"));
    let parts = split_spec(spec);
    let (name, parts) = parts.split_first().ok_or_else(invalid)?;
    w.start("disk");
    w.attr("name", name);
    for part in parts {
        match part.split_once('=') {
            Some((key @ ("checkpoint" | "bitmap"), value)) => w.attr(key, value),
            _ => return Err(invalid()),
        }
    }
    w.end();
    Ok(())
}

fn wanted(domain: &Domain, command: &Command) -> Result<DomainCheckpoint, Refusal> {
    let name = command.text("checkpointname").ok_or_else(|| said("--checkpointname is required"))?;
    Ok(domain.checkpoint_lookup_by_name(name, 0)?)
}

fn delete(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    moment::delete(shell, command, &wanted(&domain, command)?, command.bits(&DELETE))
}

fn dumpxml(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    shell.print(wanted(&domain, command)?.xml_desc(command.bits(&XML))?);
    Ok(())
}

fn info(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let checkpoint = wanted(&domain, command)?;
    let descendants = checkpoint.children(consts::DOMAIN_CHECKPOINT_LIST_DESCENDANTS)?.len();
    let rows = [
        ("Name:", checkpoint.name().to_owned()),
        ("Domain:", domain.name().to_owned()),
        ("Parent:", checkpoint.parent_name().unwrap_or_else(|| "-".to_owned())),
        ("Children:", checkpoint.children(0)?.len().to_string()),
        ("Descendants:", descendants.to_string()),
    ];
    for (label, value) in rows {
        shell.print(format_args!("{label:<15} {value}\n"));
    }
    Ok(())
}

fn list(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let flags = command.bits(&LIST);
    let mut checkpoints = match command.text("from") {
        Some(name) => domain.checkpoint_lookup_by_name(name, 0)?.children(flags)?,
        None => domain.list_all_checkpoints(flags)?,
    };
    if !command.has("topological") {
        moment::sort(&mut checkpoints);
    }
    if command.has("tree") {
        moment::tree(shell, &checkpoints);
        return Ok(());
    }
    if command.has("name") {
        moment::names(shell, command, &checkpoints);
        return Ok(());
    }
    let with_parent = command.has("parent");
    let mut header = vec!["Name", "Creation Time"];
    header.extend(with_parent.then_some("Parent"));
    let mut table = Table::new(&header);
    for checkpoint in &checkpoints {
        let xml = checkpoint.xml_desc(consts::DOMAIN_CHECKPOINT_XML_NO_DOMAIN)?;
        let mut row = vec![checkpoint.name().to_owned(), moment::creation_time(&xml)];
        row.extend(with_parent.then(|| checkpoint.parent_name().unwrap_or_default()));
        table.row(row);
    }
    shell.print(table.format(shell.quiet));
    Ok(())
}

fn parent(shell: &mut Shell, command: &Command) -> Done {
    let domain = shell.domain(command)?;
    let checkpoint = wanted(&domain, command)?;
    let missing = || said(format!("checkpoint '{}' has no parent", checkpoint.name()));
    shell.print(checkpoint.parent_name().ok_or_else(missing)?);
    Ok(())
}
