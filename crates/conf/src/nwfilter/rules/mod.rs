//! From filters to the rules of an interface. Upstream: `nwfilter_gentech_driver.c`, `nwfilter_ebiptables_driver.c`.

mod chains;
mod ebtables;
mod iptables;
mod variables;

pub use chains::Operation;
pub use variables::Variables;

use ferrovirt_util::firewall::{Firewall, Layer, Rule as Command, Transaction};
use ferrovirt_util::{Error, ErrorDomain, Result};

use super::{Direction, Entry, Filter, Rule};
use chains::Chains;
use variables::Values;

/// Filters that refer to each other may be this deep.
const DEPTH_LIMIT: usize = 64;

/// A rule as it is to be applied. Upstream: `virNWFilterRuleInst`.
#[derive(Clone, Debug)]
pub struct Instance {
    chain: String,
    chain_priority: i32,
    rule: Rule,
    variables: Variables,
}

/// The rules of `filter` and, depth first, of those it refers to, which `find` knows by name.
///
/// # Errors
/// Those of `find`; filters that refer to each other without end.
pub fn instances(
    filter: &Filter,
    variables: &Variables,
    find: &dyn Fn(&str) -> Result<Filter>,
) -> Result<Vec<Instance>> {
    let mut list = Vec::new();
    collect(filter, variables, find, 0, &mut list)?;
    Ok(list)
}

fn collect(
    filter: &Filter,
    variables: &Variables,
    find: &dyn Fn(&str) -> Result<Filter>,
    depth: usize,
    list: &mut Vec<Instance>,
) -> Result<()> {
    if depth > DEPTH_LIMIT {
        let text = format!("filter '{}' is used in itself", filter.name);
        return Err(Error::internal(ErrorDomain::NWFILTER, text));
    }
    for entry in &filter.entries {
        match entry {
            Entry::Rule(rule) => list.push(Instance {
                chain: filter.chain.clone(),
                chain_priority: filter.chain_priority(),
                rule: rule.clone(),
                variables: variables.clone(),
            }),
            Entry::Include(include) => {
                let inner = variables.over(&include.parameters);
                collect(&find(&include.filter)?, &inner, find, depth + 1, list)?;
            }
        }
    }
    Ok(())
}

impl Instance {
    fn layer(&self) -> Layer {
        match self.rule.protocol.map(|protocol| protocol.name) {
            None | Some("mac" | "vlan" | "stp" | "arp" | "rarp" | "ip" | "ipv6") => Layer::Ethernet,
            Some(name) if name.ends_with("v6") => Layer::Ipv6,
            Some(_) => Layer::Ipv4,
        }
    }

    fn commands(&self, interface: &str) -> Result<Vec<Command>> {
        let mut commands = Vec::new();
        for variables in self.variables.combinations(&self.rule)? {
            let values = Values { rule: &self.rule, variables };
            let layer = self.layer();
            let lines = match layer {
                Layer::Ethernet => ebtables::rules(&values, &self.chain, interface),
                _ => iptables::rules(&values, interface),
            };
            commands.extend(lines.into_iter().map(|line| Command::new(layer, line)));
        }
        Ok(commands)
    }
}

/// Adds what makes `instances` the new rules of `interface`; the old ones stay until [`Operation::TearOld`].
/// Upstream: `ebiptablesApplyNewRules`.
///
/// # Errors
/// A variable has no value.
pub fn apply_new_rules(instances: &[Instance], interface: &str, firewall: &mut Firewall) -> Result<()> {
    let mut sorted: Vec<&Instance> = instances.iter().collect();
    sorted.sort_by_key(|instance| (instance.chain != "root", instance.rule.priority));
    let chains = Chains { interface };
    let of = |layer| sorted.iter().copied().filter(move |instance: &&Instance| instance.layer() == layer);
    let used = |out: bool| {
        let fits = move |instance: &&Instance| match instance.rule.direction {
            Direction::InOut => true,
            Direction::Out => out,
            Direction::In => !out,
        };
        let mut used: Vec<(i32, &str)> =
            of(Layer::Ethernet).filter(fits).map(|i| (i.chain_priority, i.chain.as_str())).collect();
        used.sort_unstable();
        used.dedup();
        used
    };
    let roots = [("J", used(true)), ("P", used(false))];
    firewall.start_transaction(Transaction { ignore_errors: true, auto_rollback: false });
    chains.remove_ethernet("J", "P", firewall);
    firewall.start_transaction(Transaction::default());
    for (letter, _) in roots.iter().filter(|(_, used)| !used.is_empty()) {
        chains.create_root(letter, firewall);
    }
    let mut subchains: Vec<(i32, &str, &str)> = Vec::new();
    for (letter, used) in &roots {
        let own = used.iter().filter(|(_, chain)| *chain != "root");
        subchains.extend(own.map(|(priority, chain)| (*priority, *chain, *letter)));
    }
    subchains.sort_by_key(|(priority, chain, _)| (*priority, *chain));
    let mut subchains = subchains.into_iter().peekable();
    for instance in of(Layer::Ethernet) {
        while let Some((_, chain, letter)) = subchains.next_if(|(p, ..)| *p <= instance.rule.priority) {
            chains.create_sub(letter, chain, firewall);
        }
        instance.commands(interface)?.into_iter().for_each(|command| firewall.add(command));
    }
    for (_, chain, letter) in subchains {
        chains.create_sub(letter, chain, firewall);
    }
    for layer in [Layer::Ipv4, Layer::Ipv6] {
        if of(layer).next().is_some() {
            firewall.start_transaction(Transaction { ignore_errors: true, auto_rollback: false });
            chains.remove_ip(layer, 'P', false, firewall);
            chains.create_base(layer, firewall);
            firewall.start_transaction(Transaction::default());
            chains.create_ip(layer, firewall);
            for instance in of(layer) {
                instance.commands(interface)?.into_iter().for_each(|command| firewall.add(command));
            }
        }
    }
    firewall.start_transaction(Transaction::default());
    for (letter, _) in roots.iter().filter(|(_, used)| !used.is_empty()) {
        chains.link_root(letter, firewall);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
