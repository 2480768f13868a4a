//! Putting the rules of a group into force.

use crate::error::Result;
use crate::programs::{Feeder, Programs, command_line};

use super::batch::{self, Batch, Outcome};
use super::{Backend, FirewallError, Layer, Rule, Transaction, backend};

/// How rules are put into force.
pub(super) struct Run<'a> {
    pub(super) backend: Backend,
    pub(super) how: Transaction,
    pub(super) programs: &'a dyn Programs,
}

impl Run<'_> {
    /// Applies `actions` in their order, and notes in `rollback` how each is taken back, the newest first. A query may
    /// append actions.
    ///
    /// # Errors
    /// See [`super::Firewall::apply`].
    pub(super) fn all(&self, actions: &mut Vec<Rule>, rollback: &mut Vec<Rule>) -> Result<()> {
        let mut next = 0;
        while next < actions.len() {
            if let Some(feeder) = self.programs.feeder()
                && let length @ 2.. = self.run_length(&actions[next..])
            {
                self.together(feeder, &actions[next..next + length], rollback)?;
                next += length;
                continue;
            }
            let further = self.one(&mut actions[next], rollback)?;
            actions.extend(further);
            next += 1;
        }
        Ok(())
    }

    /// How many rules at the front can be one transaction: they are all strict, or all lenient; and the loaders cannot
    /// rename a chain that they have just made.
    fn run_length(&self, rules: &[Rule]) -> usize {
        let class = |rule: &Rule| (self.how.ignore_errors || rule.ignore_errors, batch::renames(rule));
        let Some(first) = rules.first().map(class) else { return 0 };
        rules.iter().take_while(|rule| batch::fits(self.backend, rule) && class(rule) == first).count()
    }

    /// # Errors
    /// See [`super::Firewall::apply`].
    fn together(&self, feeder: &dyn Feeder, rules: &[Rule], rollback: &mut Vec<Rule>) -> Result<()> {
        rules.iter().try_for_each(check)?;
        for batch in batch::sort(self.backend, rules)? {
            let single = batch.is_single();
            let outcome = if single { Outcome::Unavailable } else { batch.apply(self.programs, feeder) };
            match outcome {
                Outcome::Applied(output) => self.note(&batch, rules, &output, rollback),
                Outcome::Refused { at, command, stderr } if !self.lenient(&batch, rules) => {
                    let own = at.and_then(|at| self.backend.command(&rules[at], false).ok());
                    let command = own.map_or(command, |(program, args)| command_line(program, &args));
                    return Err(FirewallError::Failed { command, stderr }.into());
                }
                // Of lenient rules those that can be applied are.
                Outcome::Refused { .. } | Outcome::Unavailable => {
                    for at in batch.members() {
                        let output = self.execute(&rules[at])?;
                        self.note_one(&rules[at], &output, rollback);
                    }
                }
            }
        }
        Ok(())
    }

    fn lenient(&self, batch: &Batch, rules: &[Rule]) -> bool {
        self.how.ignore_errors || batch.members().all(|at| rules[at].ignore_errors)
    }

    /// Notes the removal of all rules of a batch; the loader printed them in their order.
    fn note(&self, batch: &Batch, rules: &[Rule], output: &str, rollback: &mut Vec<Rule>) {
        let is_rule = |line: &&str| line.starts_with("add rule ") || line.starts_with("insert rule ");
        let mut printed = output.lines().filter(is_rule);
        for rule in batch.members().map(|at| &rules[at]) {
            let line = if self.backend == Backend::Nftables && backend::adds_rule(rule) {
                printed.next().unwrap_or_default()
            } else {
                ""
            };
            self.note_one(rule, line, rollback);
        }
    }

    fn note_one(&self, rule: &Rule, output: &str, rollback: &mut Vec<Rule>) {
        if self.how.auto_rollback
            && let Some(undo) = self.backend.undo(rule, output)
        {
            // The last one added is the first to go.
            rollback.insert(0, undo);
        }
    }

    /// Applies one rule; answers with the further rules that its query asks for.
    ///
    /// # Errors
    /// See [`super::Firewall::apply`].
    fn one(&self, rule: &mut Rule, rollback: &mut Vec<Rule>) -> Result<Vec<Rule>> {
        check(rule)?;
        let output = self.execute(rule)?;
        let further = match &mut rule.query {
            Some(query) => query(&output.split('\n').collect::<Vec<_>>())?,
            None => Vec::new(),
        };
        self.note_one(rule, &output, rollback);
        Ok(further)
    }

    /// Runs the program of one rule and answers with its output.
    ///
    /// # Errors
    /// See [`super::Firewall::apply`].
    fn execute(&self, rule: &Rule) -> Result<String> {
        let ignore_errors = self.how.ignore_errors || rule.ignore_errors;
        let (program, args) = self.backend.command(rule, self.how.auto_rollback)?;
        let answer = match self.programs.run(program, &args) {
            Err(e) if ignore_errors => {
                log::debug!("ignoring: {e}");
                return Ok(String::new());
            }
            other => other?,
        };
        if answer.ok() {
            return Ok(answer.stdout);
        }
        let command = command_line(program, &args);
        if ignore_errors {
            log::debug!("ignoring the failure of {command}: {}", answer.stderr);
            return Ok(answer.stdout);
        }
        Err(FirewallError::Failed { command, stderr: answer.stderr }.into())
    }
}

/// A line of a loader's input is a rule, so no word may hold the end of one.
///
/// # Errors
/// [`FirewallError::ControlCharacter`].
fn check(rule: &Rule) -> Result<()> {
    match rule.args.iter().find(|word| word.chars().any(char::is_control)) {
        Some(word) => {
            let layer = layer_name(rule.layer);
            Err(FirewallError::ControlCharacter { layer, word: word.clone() }.into())
        }
        None => Ok(()),
    }
}

pub(super) fn layer_name(layer: Layer) -> &'static str {
    match layer {
        Layer::Ethernet => "ethernet",
        Layer::Ipv4 => "ipv4",
        Layer::Ipv6 => "ipv6",
        Layer::Tc => "tc",
    }
}
