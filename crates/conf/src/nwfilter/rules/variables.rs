//! Variables of filters, and the values of a rule with them put in.

use std::collections::BTreeMap;

use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::nwfilter::{Access, Item, Rule, Value};

/// A rule may not become more rules than this.
const COMBINATIONS_LIMIT: usize = 1 << 16;

/// An iterator, if it is one, and the variables that it counts, each with its values.
type Group = (Option<u32>, Vec<(Value, Vec<String>)>);

/// Values by the variable's name. Upstream: the hash table of `virNWFilterVarValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Variables(BTreeMap<String, Vec<String>>);

impl Variables {
    /// Adds a value of variable `name`.
    pub fn push(&mut self, name: &str, value: &str) {
        self.0.entry(name.to_owned()).or_default().push(value.to_owned());
    }

    /// The parameters of a reference with these variables laid over them.
    pub(super) fn over(&self, parameters: &[(String, String)]) -> Self {
        let mut all = Self::default();
        parameters.iter().for_each(|(name, value)| all.push(name, value));
        all.0.extend(self.0.clone());
        all
    }

    /// Every combination of values that the rule's variables take, each once; the first iterator changes fastest.
    pub(super) fn combinations(&self, rule: &Rule) -> Result<Vec<Vec<(Value, String)>>> {
        let missing = |value: &Value| {
            Error::internal(ErrorDomain::NWFILTER, format!("Could not find value for variable '{value}'"))
        };
        // Variables with the same iterator, each with its values.
        let mut groups: Vec<Group> = Vec::new();
        for Item { value, .. } in &rule.items {
            let Value::Variable { name, access } = value else { continue };
            let values = self.0.get(name).ok_or_else(|| missing(value))?;
            let (iterator, values) = match access {
                Access::Iterator(id) => (Some(*id), values.clone()),
                Access::Element(index) => {
                    let one = usize::try_from(*index).ok().and_then(|index| values.get(index));
                    (None, vec![one.ok_or_else(|| missing(value))?.clone()])
                }
            };
            match groups.iter_mut().find(|(id, _)| id.is_some() && *id == iterator) {
                Some((_, group)) if group[0].1.len() != values.len() => return Err(missing(value)),
                Some((_, group)) => group.push((value.clone(), values)),
                None => groups.push((iterator, vec![(value.clone(), values)])),
            }
        }
        let mut all: Vec<Vec<(Value, String)>> = vec![Vec::new()];
        for (_, group) in groups {
            let mut steps: Vec<Vec<(Value, String)>> = Vec::new();
            for at in 0..group[0].1.len() {
                let step: Vec<_> =
                    group.iter().map(|(value, list)| (value.clone(), list[at].clone())).collect();
                if !steps.contains(&step) {
                    steps.push(step);
                }
            }
            if all.len().saturating_mul(steps.len()) > COMBINATIONS_LIMIT {
                let text = "Too many combinations of the values of variables";
                return Err(Error::internal(ErrorDomain::NWFILTER, text));
            }
            let join = |step: &Vec<(Value, String)>| {
                all.iter().map(|before| [before.clone(), step.clone()].concat()).collect::<Vec<_>>()
            };
            all = steps.iter().flat_map(join).collect();
        }
        Ok(all)
    }
}

/// A rule with one value for each variable.
pub(super) struct Values<'a> {
    pub(super) rule: &'a Rule,
    pub(super) variables: Vec<(Value, String)>,
}

impl Values<'_> {
    /// The text of attribute `name`, and whether it is negated.
    pub(super) fn get(&self, name: &str, hex: bool) -> Option<(String, bool)> {
        let Item { value, negated, .. } = self.rule.item(name)?;
        let text = match value {
            Value::Variable { .. } => self.variables.iter().find(|(v, _)| v == value)?.1.clone(),
            Value::Number { value, .. } | Value::Named { value, .. } if hex => format!("0x{value:x}"),
            Value::Number { value, .. } | Value::Named { value, .. } => value.to_string(),
            other => other.to_string(),
        };
        Some((text, *negated))
    }

    /// Attribute `first` and, after `separator`, `second` if it is there.
    pub(super) fn pair(&self, first: &str, separator: char, second: &str) -> Option<(String, bool)> {
        let (text, negated) = self.get(first, false)?;
        match self.get(second, false) {
            Some((more, _)) => Some((format!("{text}{separator}{more}"), negated)),
            None => Some((text, negated)),
        }
    }
}
