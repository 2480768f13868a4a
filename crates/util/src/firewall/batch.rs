//! Several rules as one input of the backend's loader, which the kernel takes as a whole or not at all: all rules of
//! `nft -f -`, and the rules of one table in `iptables-restore --noflush` and its sisters.

use crate::programs::{Answer, Feeder, Programs, command_line};

use super::{Backend, FirewallError, Layer, Rule};

/// Rules for one call of a loader.
pub(super) struct Batch {
    /// The loader and its arguments.
    program: &'static str,
    args: &'static [&'static str],
    table: Option<String>,
    layer: Layer,
    /// Rules by their position in the run, and the line that each became.
    members: Vec<(usize, String)>,
}

/// How a batch ended.
pub(super) enum Outcome {
    /// All rules are in force; what the loader printed.
    Applied(String),
    /// None is.
    Refused {
        /// The rule that the loader named, by its position in the run, if it named one.
        at: Option<usize>,
        /// The loader's command line.
        command: String,
        /// What it wrote.
        stderr: String,
    },
    /// The loader cannot be used here.
    Unavailable,
}

/// Sorts `rules` into batches: those that share a table keep their order, and tables do not depend on each other.
///
/// # Errors
/// [`FirewallError::NoEthernet`].
pub(super) fn sort(backend: Backend, rules: &[Rule]) -> Result<Vec<Batch>, FirewallError> {
    let mut batches: Vec<Batch> = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let (program, args): (_, &[&str]) = match (backend, rule.layer) {
            (Backend::Nftables, Layer::Ethernet) => return Err(FirewallError::NoEthernet),
            (Backend::Nftables, _) => ("nft", &["-ae", "-f", "-"]),
            (Backend::Iptables, Layer::Ipv4) => ("iptables-restore", &["--noflush", "-w"]),
            (Backend::Iptables, Layer::Ipv6) => ("ip6tables-restore", &["--noflush", "-w"]),
            (Backend::Iptables, _) => ("ebtables-restore", &["--noflush"]),
        };
        let (table, line) = match backend {
            Backend::Nftables => (None, backend.command(rule, false)?.1.join(" ")),
            Backend::Iptables => {
                let (table, words) = without_table(&rule.args);
                (Some(table.to_owned()), words.map(|word| quote(word)).collect::<Vec<_>>().join(" "))
            }
        };
        let fits = |batch: &&mut Batch| batch.program == program && batch.table == table;
        match batches.iter_mut().find(fits) {
            Some(batch) => batch.members.push((at, line)),
            None => {
                let members = vec![(at, line)];
                batches.push(Batch { program, args, table, layer: rule.layer, members });
            }
        }
    }
    Ok(batches)
}

/// Whether the loader of `backend` takes `rule`: it changes something and nobody waits for what it prints.
pub(super) fn fits(backend: Backend, rule: &Rule) -> bool {
    let changes = match backend {
        Backend::Nftables => {
            let verb = rule.args.first().map(String::as_str);
            matches!(verb, Some("add" | "insert" | "delete" | "flush" | "create" | "replace" | "rename"))
        }
        Backend::Iptables => rule.args.iter().any(|arg| CHANGES.contains(&arg.as_str())),
    };
    rule.query.is_none() && rule.layer != Layer::Tc && changes
}

/// Whether `rule` renames a chain.
pub(super) fn renames(rule: &Rule) -> bool {
    rule.args.iter().any(|arg| arg == "-E" || arg == "--rename-chain")
}

/// Options of `iptables` and `ebtables` that change a table.
const CHANGES: [&str; 16] = [
    "-A",
    "--append",
    "-I",
    "--insert",
    "-D",
    "--delete",
    "-N",
    "--new-chain",
    "-X",
    "--delete-chain",
    "-F",
    "--flush",
    "-P",
    "--policy",
    "-E",
    "--rename-chain",
];

impl Batch {
    /// The positions of its rules in the run.
    pub(super) fn members(&self) -> impl Iterator<Item = usize> {
        self.members.iter().map(|(at, _)| *at)
    }

    /// A single rule is its own transaction.
    pub(super) fn is_single(&self) -> bool {
        self.members.len() == 1
    }

    /// Gives the rules to the loader.
    pub(super) fn apply(&self, programs: &dyn Programs, feeder: &dyn Feeder) -> Outcome {
        if self.layer == Layer::Ethernet && !ebtables_keeps_rules(programs) {
            return Outcome::Unavailable;
        }
        let args: Vec<String> = self.args.iter().map(|arg| (*arg).to_owned()).collect();
        match feeder.feed(self.program, &args, &self.input()) {
            Err(e) => {
                log::debug!("going rule by rule: {e}");
                Outcome::Unavailable
            }
            Ok(answer) if answer.ok() => Outcome::Applied(answer.stdout),
            Ok(Answer { stderr, .. }) => {
                let command = command_line(self.program, &args);
                Outcome::Refused { at: self.refused(&stderr), command, stderr }
            }
        }
    }

    fn input(&self) -> String {
        let mut text = String::new();
        if let Some(table) = &self.table {
            text += &format!("*{table}\n");
        }
        for (_, line) in &self.members {
            text += line;
            text.push('\n');
        }
        if self.table.is_some() {
            text += "COMMIT\n";
        }
        text
    }

    /// The rule behind the line number in `stderr`.
    fn refused(&self, stderr: &str) -> Option<usize> {
        let (mark, first) = if self.table.is_some() { ("line ", 2) } else { ("stdin:", 1) };
        let (_, rest) = stderr.split_once(mark)?;
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let line = rest[..end].parse::<usize>().ok()?.checked_sub(first)?;
        self.members.get(line).map(|(at, _)| *at)
    }
}

/// Only the `ebtables` on nftables has a loader that leaves the rules which are there.
fn ebtables_keeps_rules(programs: &dyn Programs) -> bool {
    let version = programs.run("ebtables", &["--version".to_owned()]);
    version.is_ok_and(|answer| answer.ok() && answer.stdout.contains("nf_tables"))
}

/// The table that the words name (`filter` if they do not), and the words without its name.
fn without_table(args: &[String]) -> (&str, impl Iterator<Item = &String>) {
    let at = args.iter().position(|arg| arg == "-t" || arg == "--table");
    let name = at.and_then(|at| args.get(at + 1)).map_or("filter", String::as_str);
    let others = args.iter().enumerate().filter(move |(i, _)| at.is_none_or(|at| *i != at && *i != at + 1));
    (name, others.map(|(_, word)| word))
}

/// `word` as the loaders of `iptables` read it.
fn quote(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.,:/!=+@%[]#".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("\"{}\"", word.replace('\\', "\\\\").replace('"', "\\\""))
}
