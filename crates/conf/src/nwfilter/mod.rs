//! `<filter>` and `<filterbinding>`. Upstream: `nwfilter_conf.c`, `nwfilter_params.c`, `virnwfilterbindingdef.c`.

mod binding;
pub(crate) mod forms;
mod protocols;
mod rules;
mod value;

pub use binding::Binding;
pub use protocols::{Attribute, PROTOCOLS, Protocol};
pub use rules::{Instance, Operation, Variables, apply_new_rules, instances};
pub use value::{Access, Value};

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, StringEnum as _, Writer};
use ferrovirt_util::{ErrorDomain, Result};

string_enums! {
    /// Upstream: `virNWFilterRuleActionType`.
    pub Action { Drop = "drop", Accept = "accept", Reject = "reject", Return = "return", Continue = "continue" }

    /// Upstream: `virNWFilterRuleDirectionType`.
    pub Direction { In = "in", Out = "out", InOut = "inout" }
}

document_errors! {
    /// What is wrong with a filter or binding document.
    pub FilterError in NWFILTER {
        INTERNAL_ERROR NoName = "filter has no name";
        INTERNAL_ERROR MalformedUuid = "malformed uuid element";
        INVALID_ARG ChainName(String) = "Invalid chain name '{0}'";
        INVALID_ARG ChainPriority(String) = "Could not parse chain priority '{0}'";
        INVALID_ARG ChainPriorityRange(i32) = "Priority '{0}' is outside valid range of [-1000,1000]";
        INTERNAL_ERROR NoAction = "rule node requires action attribute";
        INTERNAL_ERROR UnknownAction(String) = "unknown rule action attribute value '{0}'";
        INTERNAL_ERROR NoDirection = "rule node requires direction attribute";
        INTERNAL_ERROR UnknownDirection(String) = "unknown rule direction attribute value '{0}'";
        INTERNAL_ERROR IllegalValue(&'static str, String) = "{0} has illegal value {1}";
        INTERNAL_ERROR NoReference = "rule node requires filter attribute";
        INTERNAL_ERROR NoElement(&'static str) = "filter binding has no {0}";
        INTERNAL_ERROR BadElement(&'static str, String) = "Unable to parse {0} '{1}'";
    }
}

use FilterError as E;

/// Chains that a filter's own chain may be or begin with, and the priority of each.
const CHAINS: [(&str, i32); 8] = [
    ("root", 0),
    ("stp", -810),
    ("mac", -800),
    ("vlan", -750),
    ("ipv4", -700),
    ("ipv6", -600),
    ("arp", -500),
    ("rarp", -400),
];

/// Priorities of rules and chains.
const PRIORITY_LIMIT: i32 = 1000;
const DEFAULT_RULE_PRIORITY: i32 = 500;

/// A filter. Upstream: `virNWFilterDef`.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// Name.
    pub name: String,
    /// Identity.
    pub uuid: Uuid,
    /// The chain that its rules are in.
    pub chain: String,
    /// Priority of the chain as given.
    pub priority: Option<i32>,
    /// Rules and references in order.
    pub entries: Vec<Entry>,
}

/// A part of a filter.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// `<rule>`.
    Rule(Rule),
    /// `<filterref>`.
    Include(FilterRef),
}

/// `<rule>`. Upstream: `virNWFilterRuleDef`.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What happens to a packet that matches.
    pub action: Action,
    /// Which way it goes.
    pub direction: Direction,
    /// Order among all rules of the chain.
    pub priority: i32,
    /// Whether connection states are tracked.
    pub state_match: bool,
    /// What is matched; nothing matches everything.
    pub protocol: Option<&'static Protocol>,
    /// The values in the order of the protocol's attributes.
    pub items: Vec<Item>,
}

/// One value of a rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Name of the attribute.
    pub name: &'static str,
    /// The value.
    pub value: Value,
    /// Whether the packet must not have it (`match='no'`).
    pub negated: bool,
}

/// `<filterref>`: another filter with values for its variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FilterRef {
    /// Name of the filter.
    pub filter: String,
    /// Values by name, sorted by name.
    pub parameters: Vec<(String, String)>,
}

impl FilterRef {
    /// Reads the element; parameters with impossible names or values are left out.
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let filter = node.attr("filter").ok_or(E::NoReference)?.to_owned();
        let name_fits =
            |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let value_fits = |value: &str| {
            !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.:".contains(&b))
        };
        let mut parameters: Vec<(String, String)> = node
            .children_named("parameter")
            .filter_map(|n| n.attr("name").zip(n.attr("value")))
            .filter(|(name, value)| name_fits(name) && value_fits(value))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        parameters.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(Self { filter, parameters })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        w.start("filterref");
        w.attr("filter", &self.filter);
        for (name, value) in &self.parameters {
            w.start("parameter");
            w.attr("name", name);
            w.attr("value", value);
            w.end();
        }
        w.end();
    }
}

impl Rule {
    fn parse(node: &Element<'_>) -> Result<Self> {
        let action = node.attr("action").ok_or(E::NoAction)?;
        let direction = node.attr("direction").ok_or(E::NoDirection)?;
        let priority = node.attr("priority").and_then(|text| text.trim_ascii_start().parse().ok());
        let state = node.attr("statematch").unwrap_or_default();
        let mut rule = Self {
            action: Action::from_name(action).ok_or_else(|| E::UnknownAction(action.to_owned()))?,
            direction: Direction::from_name(direction)
                .ok_or_else(|| E::UnknownDirection(direction.to_owned()))?,
            priority: priority
                .filter(|p| (-PRIORITY_LIMIT..=PRIORITY_LIMIT).contains(p))
                .unwrap_or(DEFAULT_RULE_PRIORITY),
            state_match: !(state == "0" || state.eq_ignore_ascii_case("false")),
            protocol: node.children().iter().find_map(|child| Protocol::find(child.name())),
            items: Vec::new(),
        };
        if let Some(protocol) = rule.protocol {
            for child in node.children_named(protocol.name) {
                rule.parse_match(child, protocol)?;
            }
            let place = |item: &Item| protocol.attributes().position(|a| a.name == item.name);
            rule.items.sort_by_key(place);
            rule.spread_negation();
        }
        Ok(rule)
    }

    /// Reads one element; the last wrong attribute is reported, as the reference does.
    fn parse_match(&mut self, node: &Element<'_>, protocol: &'static Protocol) -> Result<(), E> {
        let negated = node.attr("match").is_some_and(|text| text.eq_ignore_ascii_case("no"));
        let mut illegal = None;
        for attribute in protocol.attributes() {
            let Some(text) = node.attr(attribute.name) else { continue };
            match Value::parse(text, attribute.kind) {
                Some(value) => {
                    self.items.retain(|item| item.name != attribute.name);
                    self.items.push(Item { name: attribute.name, value, negated });
                }
                None => illegal = Some(E::IllegalValue(attribute.name, text.to_owned())),
            }
        }
        illegal.map_or(Ok(()), Err)
    }

    /// Masks and ends of ranges are negated together with what they belong to.
    /// Upstream: `virNWFilterRuleDefFixup`.
    fn spread_negation(&mut self) {
        const LEADERS: [(&str, &[&str]); 8] = [
            ("srcmacaddr", &["srcmacmask"]),
            ("dstmacaddr", &["dstmacmask"]),
            ("srcipaddr", &["srcipmask"]),
            ("dstipaddr", &["dstipmask"]),
            ("srcipfrom", &["srcipto"]),
            ("dstipfrom", &["dstipto"]),
            ("srcportstart", &["srcportend", "dstportstart", "dstportend"]),
            ("type", &["typeend"]),
        ];
        for (leader, followers) in LEADERS {
            let Some(negated) = self.items.iter().find(|i| i.name == leader).map(|i| i.negated) else {
                continue;
            };
            self.items.iter_mut().filter(|i| followers.contains(&i.name)).for_each(|i| i.negated = negated);
        }
    }

    /// The value of attribute `name`.
    #[must_use]
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.name == name)
    }

    fn write(&self, w: &mut Writer) {
        w.start("rule");
        w.attr_value("action", &self.action);
        w.attr_value("direction", &self.direction);
        w.attr_fmt("priority", self.priority);
        if !self.state_match {
            w.attr("statematch", "false");
        }
        if let Some(protocol) = self.protocol {
            if self.items.is_empty() {
                w.flag(protocol.name);
            }
            for negated in [false, true] {
                let mut items = self.items.iter().filter(|item| item.negated == negated).peekable();
                if items.peek().is_none() {
                    continue;
                }
                w.start(protocol.name);
                if negated {
                    w.attr("match", "no");
                }
                items.for_each(|item| w.attr(item.name, &item.value.to_string()));
                w.end();
            }
        }
        w.end();
    }
}

impl Filter {
    /// Reads a document; without a UUID a new one is made.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_INVALID_ARG` for the chain, else
    /// `VIR_ERR_INTERNAL_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        let root = xml::parse_root(text, "filter", ErrorDomain::NWFILTER)?;
        let name = root.attr("name").ok_or(E::NoName)?.to_owned();
        let priority = match root.attr("priority") {
            None => None,
            Some(text) => {
                let value = text.trim_ascii_start().parse().map_err(|_| E::ChainPriority(text.to_owned()))?;
                if !(-PRIORITY_LIMIT..=PRIORITY_LIMIT).contains(&value) {
                    return Err(E::ChainPriorityRange(value).into());
                }
                Some(value)
            }
        };
        let chain = root.attr("chain").unwrap_or("root");
        chain_base(chain).ok_or_else(|| E::ChainName(chain.to_owned()))?;
        let uuid = match root.child_text("uuid") {
            Some(text) => Uuid::parse(text).map_err(|_| E::MalformedUuid)?,
            None => Uuid::generate(),
        };
        let mut entries = Vec::new();
        for node in root.children() {
            match node.name() {
                "rule" => entries.push(Entry::Rule(Rule::parse(node)?)),
                "filterref" => entries.push(Entry::Include(FilterRef::parse(node)?)),
                _ => {}
            }
        }
        Ok(Self { name, uuid, chain: chain.to_owned(), priority, entries })
    }

    /// Priority of the chain: the given one, or that of the chain's kind.
    #[must_use]
    pub fn chain_priority(&self) -> i32 {
        self.priority.unwrap_or_else(|| chain_base(&self.chain).map_or(0, |(_, priority)| priority))
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        w.start("filter");
        w.attr("name", &self.name);
        w.attr("chain", &self.chain);
        if let Some(priority) = self.priority {
            w.attr_fmt("priority", priority);
        }
        w.text_element("uuid", &self.uuid.to_string());
        for entry in &self.entries {
            match entry {
                Entry::Rule(rule) => rule.write(&mut w),
                Entry::Include(include) => include.write(&mut w),
            }
        }
        w.finish()
    }
}

/// The row of [`CHAINS`] that a chain's name is or begins with.
fn chain_base(chain: &str) -> Option<(&'static str, i32)> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"_-.:".contains(&b);
    if !chain.bytes().all(fits) {
        return None;
    }
    CHAINS.into_iter().find(|(name, _)| {
        chain == *name
            || *name != "root" && chain.strip_prefix(name).is_some_and(|rest| rest.starts_with('-'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(inner: &str) -> Result<Filter> {
        let text = format!("<filter name='f'><rule action='drop' direction='in'>{inner}</rule></filter>");
        Filter::parse(&text)
    }

    fn fault(inner: &str) -> String {
        rule(inner).expect_err("refused").message().into_owned()
    }

    #[test]
    fn the_last_illegal_value_is_reported() {
        assert_eq!(
            fault("<rarp hwtype='65536' opcode='65536'/>"),
            "internal error: opcode has illegal value 65536"
        );
        assert_eq!(fault("<tcp dscp='0x40'/>"), "internal error: dscp has illegal value 0x40");
        assert_eq!(fault("<mac protocolid='15'/>"), "internal error: protocolid has illegal value 15");
        assert_eq!(fault("<tcp srcipaddr='$(x)'/>"), "internal error: srcipaddr has illegal value $(x)");
        assert!(fault("<all ipset='a b' ipsetflags='src'/>").contains("ipset"));
    }

    #[test]
    fn negation_spreads_to_masks_and_ranges() {
        let filter =
            rule("<tcp match='no' srcportstart='22'/><tcp dstportstart='23' comment='c'/>").expect("valid");
        assert!(
            filter.format().contains(
                "    <tcp comment='c'/>\n    <tcp match='no' srcportstart='22' dstportstart='23'/>\n"
            )
        );
    }

    #[test]
    fn variables() {
        let filter = rule("<tcp srcipaddr='$A[ 1 ] ' srcportstart='$B[  @0 ] ' dstportstart='$C[ @2 ]'/>")
            .expect("valid");
        assert!(filter.format().contains("<tcp srcipaddr='$A[1]' srcportstart='$B' dstportstart='$C[@2]'/>"));
        assert!(fault("<tcp srcportstart='$B[x]'/>").contains("illegal"));
    }

    #[test]
    fn chains() {
        let chain = |name: &str| Filter::parse(&format!("<filter name='f' chain='{name}'/>"));
        assert_eq!(chain("arp-x").expect("valid").chain_priority(), -500);
        assert!(chain("tcp").is_err() && chain("root-x").is_err() && chain("arp x").is_err());
    }
}
