//! Firewall changes as transactions: rules in groups, each with the rules that undo it, applied by a backend.
//!
//! If a rule fails, the group's rollback rules run (and those of the groups before it that it is chained to), and the
//! error of the failed rule is reported. A group may ask for automatic rollback: then each rule that was added notes its
//! own removal, which also gives the way to take the whole change back later ([`Firewall::removal`]).
//!
//! Where the runner of the programs can feed their standard input ([`Programs::feeder`]), rules that follow each other are
//! one transaction of the kernel: all rules of a change with nftables, the rules of a table with `iptables`, `ip6tables`
//! and the `ebtables` on nftables. Rules that others depend on (queries) and traffic control stand between transactions.
//! A runner that cannot, or a host without the loaders, goes rule by rule.
//!
//! Upstream: `src/util/virfirewall.c`.

mod backend;
mod batch;
mod document;
mod error;
mod run;

pub use backend::{Backend, UnknownBackend};
pub use error::FirewallError;

use crate::error::Result;
use crate::programs::Programs;
use run::Run;

/// What a rule applies to. Upstream: `virFirewallLayer`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Ethernet frames (`ebtables`; not with nftables).
    Ethernet,
    /// IPv4.
    Ipv4,
    /// IPv6.
    Ipv6,
    /// Traffic control of an interface (`tc`).
    Tc,
}

/// Looks at the lines that a query printed, and answers with further rules of the same group.
pub type Query = Box<dyn FnMut(&[&str]) -> Result<Vec<Rule>> + Send>;

/// One call of the backend's program. Upstream: `virFirewallCmd`.
pub struct Rule {
    layer: Layer,
    args: Vec<String>,
    ignore_errors: bool,
    query: Option<Query>,
}

impl Rule {
    /// A rule of `layer` with the program's arguments.
    pub fn new<S: Into<String>>(layer: Layer, args: impl IntoIterator<Item = S>) -> Self {
        let args = args.into_iter().map(Into::into).collect();
        Self { layer, args, ignore_errors: false, query: None }
    }

    /// Its failure does not count.
    #[must_use]
    pub fn ignore_errors(mut self) -> Self {
        self.ignore_errors = true;
        self
    }

    /// Its output goes to `query`.
    #[must_use]
    pub fn query(mut self, query: Query) -> Self {
        self.query = Some(query);
        self
    }

    /// The layer.
    #[must_use]
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// The program's arguments.
    #[must_use]
    pub fn args(&self) -> &[String] {
        &self.args
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.layer, self.args)
    }
}

/// How the rules of a group are applied. Upstream: `virFirewallTransactionFlags`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Transaction {
    /// Failures of its rules do not count.
    pub ignore_errors: bool,
    /// Each added rule notes its own removal.
    pub auto_rollback: bool,
}

#[derive(Debug, Default)]
struct Group {
    how: Transaction,
    actions: Vec<Rule>,
    rollback: Vec<Rule>,
    inherit_previous: bool,
}

/// A change of the host's firewall. Upstream: `virFirewall`.
#[derive(Debug)]
pub struct Firewall {
    backend: Backend,
    groups: Vec<Group>,
    in_rollback: bool,
    misuse: bool,
}

impl Firewall {
    /// An empty change.
    #[must_use]
    pub fn new(backend: Backend) -> Self {
        Self { backend, groups: Vec::new(), in_rollback: false, misuse: false }
    }

    /// The backend.
    #[must_use]
    pub fn backend(&self) -> Backend {
        self.backend
    }

    /// Begins a group of rules.
    pub fn start_transaction(&mut self, how: Transaction) {
        self.groups.push(Group { how, ..Group::default() });
        self.in_rollback = false;
    }

    /// The rules that follow undo the current group. With `inherit_previous`, the rollback of the group before it runs
    /// too, and first.
    pub fn start_rollback(&mut self, inherit_previous: bool) {
        match self.groups.last_mut() {
            Some(group) => {
                group.inherit_previous = inherit_previous;
                self.in_rollback = true;
            }
            None => self.misuse = true,
        }
    }

    /// Adds a rule to the current group, or to its rollback. Outside a group, [`Self::apply`] will fail.
    pub fn add(&mut self, rule: Rule) {
        match self.groups.last_mut() {
            Some(group) if self.in_rollback => group.rollback.push(rule),
            Some(group) => group.actions.push(rule),
            None => self.misuse = true,
        }
    }

    /// Whether there is anything to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.actions.is_empty() && group.rollback.is_empty())
    }

    /// Applies the groups in their order. If a rule fails, what its group did is rolled back.
    ///
    /// # Errors
    /// The failed rule's: [`FirewallError::Failed`] with the program's own words, or that the program cannot be run.
    pub fn apply(&mut self, programs: &dyn Programs) -> Result<()> {
        if self.misuse {
            return Err(FirewallError::NoTransaction.into());
        }
        for at in 0..self.groups.len() {
            let Err(error) = self.apply_group(at, programs) else { continue };
            let chained = self.groups[..=at].iter().rev().take_while(|group| group.inherit_previous).count();
            for group in at.saturating_sub(chained)..=at {
                self.roll_back(group, programs);
            }
            return Err(error);
        }
        Ok(())
    }

    /// The change that takes this one back: the rollback rules that were given or noted, newest first.
    #[must_use]
    pub fn removal(self) -> Self {
        let mut removal = Self::new(self.backend);
        removal.start_transaction(Transaction { ignore_errors: true, auto_rollback: false });
        for group in self.groups.into_iter().rev() {
            group.rollback.into_iter().for_each(|rule| removal.add(rule));
        }
        removal
    }

    /// # Errors
    /// Those of the calls inside.
    fn apply_group(&mut self, at: usize, programs: &dyn Programs) -> Result<()> {
        let Some(group) = self.groups.get_mut(at) else { return Ok(()) };
        let run = Run { backend: self.backend, how: group.how, programs };
        run.all(&mut group.actions, &mut group.rollback)
    }

    fn roll_back(&mut self, at: usize, programs: &dyn Programs) {
        let Some(group) = self.groups.get_mut(at) else { return };
        let how = Transaction { ignore_errors: true, auto_rollback: false };
        let run = Run { backend: self.backend, how, programs };
        if let Err(e) = run.all(&mut group.rollback, &mut Vec::new()) {
            log::warn!("cannot roll back a firewall change: {e}");
        }
    }
}

#[cfg(test)]
mod tests;
