//! A change as a document, so that the removal of a running network's rules survives a restart.
//!
//! Upstream: `virFirewallFormat`, `virFirewallParseXML`.

use crate::error::{Error, Result};
use crate::xml::{Element, Writer};
use crate::{ErrorDomain, ErrorNumber};

use super::run::layer_name;
use super::{Backend, Firewall, Layer, Rule, Transaction};

const LAYERS: [Layer; 4] = [Layer::Ethernet, Layer::Ipv4, Layer::Ipv6, Layer::Tc];

impl Firewall {
    /// Writes the change as `<firewall>`. Rollback rules and queries are not part of it: it is meant for what
    /// [`Self::removal`] answers with.
    pub fn format(&self, writer: &mut Writer) {
        writer.start("firewall");
        writer.attr("backend", self.backend.name());
        for group in &self.groups {
            writer.start("group");
            if group.how.ignore_errors {
                writer.attr("ignoreErrors", "yes");
            }
            for rule in &group.actions {
                writer.start("action");
                writer.attr("layer", layer_name(rule.layer));
                if rule.ignore_errors {
                    writer.attr("ignoreErrors", "yes");
                }
                writer.start("args");
                rule.args.iter().for_each(|word| writer.text_element("item", word));
                writer.end();
                writer.end();
            }
            writer.end();
        }
        writer.end();
    }

    /// Reads a `<firewall>` element.
    ///
    /// # Errors
    /// `XML_ERROR` for a backend or layer that is not known.
    pub fn parse(node: &Element<'_>) -> Result<Self> {
        let backend = node.attr("backend").and_then(|name| name.parse().ok());
        let backend: Backend = backend.ok_or_else(|| invalid(node, "backend"))?;
        let mut firewall = Self::new(backend);
        for group in node.children_named("group") {
            let ignore_errors = group.attr("ignoreErrors") == Some("yes");
            firewall.start_transaction(Transaction { ignore_errors, auto_rollback: false });
            for action in group.children_named("action") {
                let layer = LAYERS.into_iter().find(|layer| action.attr("layer") == Some(layer_name(*layer)));
                let layer = layer.ok_or_else(|| invalid(action, "layer"))?;
                let words = action.child("args").into_iter().flat_map(|args| args.children_named("item"));
                let rule = Rule::new(layer, words.map(Element::text));
                let lenient = action.attr("ignoreErrors") == Some("yes");
                firewall.add(if lenient { rule.ignore_errors() } else { rule });
            }
        }
        Ok(firewall)
    }
}

fn invalid(node: &Element<'_>, attribute: &str) -> Error {
    let value = node.attr(attribute).unwrap_or_default();
    let name = node.name();
    let text = format!("Invalid value for attribute '{attribute}' in element '{name}': '{value}'.");
    Error::new(ErrorDomain::FIREWALL, ErrorNumber::XML_ERROR, text)
}
