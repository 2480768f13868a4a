//! What snapshots and checkpoints have in common: names, parents, trees.

use ferrovirt::{Domain, DomainCheckpoint, DomainSnapshot, Error};
use ferrovirt_util::xml::Writer;

use super::general::read_file;
use super::parse::Command;
use super::shell::{Done, OrSay as _, Shell};

/// A named moment in the life of a domain.
pub(super) trait Moment: Sized {
    /// What it is called; its document is `domain` and this.
    const WORD: &str;
    fn create(domain: &Domain, xml: &str, flags: u32) -> Result<Self, Error>;
    fn remove(&self, flags: u32) -> Result<(), Error>;
    fn name(&self) -> &str;
    /// Name of the one before; `None` for a root.
    fn parent_name(&self) -> Option<String>;
    fn children(&self, flags: u32) -> Result<Vec<Self>, Error>;
}

macro_rules! moments {
    ($($handle:ty: $word:literal, $create:ident;)*) => {$(
        impl Moment for $handle {
            const WORD: &str = $word;

            fn create(domain: &Domain, xml: &str, flags: u32) -> Result<Self, Error> {
                domain.$create(xml, flags)
            }

            fn remove(&self, flags: u32) -> Result<(), Error> {
                self.delete(flags)
            }

            fn name(&self) -> &str {
                &self.reference().name
            }

            fn parent_name(&self) -> Option<String> {
                self.parent(0).ok().map(|parent| parent.reference().name.to_string())
            }

            fn children(&self, flags: u32) -> Result<Vec<Self>, Error> {
                self.list_all_children(flags)
            }
        }
    )*};
}
moments! {
    DomainSnapshot: "snapshot", snapshot_create_xml;
    DomainCheckpoint: "checkpoint", checkpoint_create_xml;
}

fn make<M: Moment>(shell: &Shell, domain: &Domain, xml: &str, flags: u32, from: Option<&str>) -> Done {
    let moment = M::create(domain, xml, flags)?;
    let from = from.map(|file| format!(" from '{file}'")).unwrap_or_default();
    shell.extra(format_args!("Domain {} {} created{from}", M::WORD, moment.name()));
    Ok(())
}

/// Makes a moment from a file, or a plain one.
pub(super) fn create<M: Moment>(shell: &mut Shell, command: &Command, flags: u32) -> Done {
    let domain = shell.domain(command)?;
    let file = command.text("xmlfile");
    let xml = file.map_or_else(|| Ok(format!("<domain{}/>", M::WORD)), read_file)?;
    make::<M>(shell, &domain, &xml, flags, file)
}

/// Makes a moment from options; `memory` writes what comes before the disks, `disk` one of them.
pub(super) fn create_as<M: Moment>(
    shell: &mut Shell,
    command: &Command,
    flags: u32,
    memory: impl FnOnce(&mut Writer) -> Done,
    disk: impl Fn(&mut Writer, &str) -> Done,
) -> Done {
    let domain = shell.domain(command)?;
    let mut writer = Writer::new();
    let w = &mut writer;
    w.start(&format!("domain{}", M::WORD));
    for element in ["name", "description"] {
        if let Some(text) = command.text(element) {
            w.text_element(element, text);
        }
    }
    memory(w)?;
    let disks = command.texts("diskspec");
    if !disks.is_empty() {
        w.start("disks");
        for spec in disks {
            disk(w, spec)?;
        }
        w.end();
    }
    let xml = writer.finish();
    if command.has("print-xml") {
        shell.print(format_args!("{xml}\n"));
        return Ok(());
    }
    make::<M>(shell, &domain, &xml, flags, None)
}

/// Deletes a moment and says so.
pub(super) fn delete<M: Moment>(shell: &Shell, command: &Command, moment: &M, flags: u32) -> Done {
    let (word, name) = (M::WORD, moment.name());
    moment.remove(flags).or_say(format!("Failed to delete {word} {name}"))?;
    let what = if command.has("children-only") { "children deleted" } else { "deleted" };
    shell.extra(format_args!("Domain {word} {name} {what}\n"));
    Ok(())
}

/// Sorted by name, as lists show them.
pub(super) fn sort<M: Moment>(moments: &mut [M]) {
    moments.sort_by_key(|moment| moment.name().to_lowercase());
}

/// Prints names only, with their parents if they are asked for.
pub(super) fn names<M: Moment>(shell: &Shell, command: &Command, moments: &[M]) {
    for moment in moments {
        match moment.parent_name().filter(|_| command.has("parent")) {
            Some(parent) => shell.print(format_args!("{}\t{parent}\n", moment.name())),
            None => shell.print(format_args!("{}\n", moment.name())),
        }
    }
}

/// Prints the moments as trees. Upstream: `vshTreePrint`.
pub(super) fn tree<M: Moment>(shell: &Shell, moments: &[M]) {
    let nodes: Vec<(String, Option<String>)> =
        moments.iter().map(|moment| (moment.name().to_owned(), moment.parent_name())).collect();
    let known = |name: &str| nodes.iter().any(|(other, _)| other == name);
    for (name, parent) in &nodes {
        if !parent.as_deref().is_some_and(known) {
            shell.print(format_args!("{name}\n"));
            branch(shell, &nodes, name, "", true);
        }
    }
}

/// Prints what is below `name`, whose own line begins with `indent`; `last` says whether it ends its list.
fn branch(shell: &Shell, nodes: &[(String, Option<String>)], name: &str, indent: &str, last: bool) {
    let children: Vec<&str> = nodes
        .iter()
        .filter(|(_, parent)| parent.as_deref() == Some(name))
        .map(|(child, _)| child.as_str())
        .collect();
    let Some((&end, _)) = children.split_last() else {
        if last {
            shell.print(format_args!("{indent}\n"));
        }
        return;
    };
    shell.print(format_args!("{indent}  |\n"));
    for child in children {
        shell.print(format_args!("{indent}  +- {child}\n"));
        let below = if child == end { "    " } else { "  | " };
        branch(shell, nodes, child, &format!("{indent}{below}"), child == end);
    }
}

/// `SECONDS` since 1970 in the document of a moment, as a date.
pub(super) fn creation_time(xml: &str) -> String {
    let text = xml.split_once("<creationTime>").and_then(|(_, rest)| rest.split_once('<'));
    let seconds = text.and_then(|(number, _)| number.parse().ok()).unwrap_or_default();
    date(seconds)
}

/// A moment as `2026-01-31 12:00:00 +0000`.
fn date(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86400), seconds.rem_euclid(86400));
    // Days since March of the year 0: every year then ends with its leap day.
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}:{:02} +0000", rest / 3600, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates() {
        assert_eq!(super::date(0), "1970-01-01 00:00:00 +0000");
        assert_eq!(super::date(1_795_394_511), "2026-11-23 00:41:51 +0000");
        assert_eq!(super::date(951_782_400), "2000-02-29 00:00:00 +0000");
    }
}
