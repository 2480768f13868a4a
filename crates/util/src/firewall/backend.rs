//! The programs behind a firewall change.

use std::str::FromStr;

use super::{FirewallError, Layer, Rule};

/// Which programs apply the rules. Upstream: `virFirewallBackend`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Backend {
    /// `iptables`, `ip6tables`, `ebtables`.
    Iptables,
    /// `nft`.
    Nftables,
}

/// The text is no backend's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown firewall backend")]
pub struct UnknownBackend;

impl Backend {
    /// The name in configuration files and status documents.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Iptables => "iptables",
            Self::Nftables => "nftables",
        }
    }

    /// The program and all its arguments for a rule; with `noted`, its output tells how to take the rule back.
    ///
    /// # Errors
    /// [`FirewallError::NoEthernet`].
    pub(super) fn command(
        self,
        rule: &Rule,
        noted: bool,
    ) -> Result<(&'static str, Vec<String>), FirewallError> {
        let (program, first) = match (self, rule.layer) {
            (_, Layer::Tc) => ("tc", None),
            (Self::Iptables, Layer::Ethernet) => ("ebtables", Some("--concurrent")),
            (Self::Iptables, Layer::Ipv4) => ("iptables", Some("-w")),
            (Self::Iptables, Layer::Ipv6) => ("ip6tables", Some("-w")),
            (Self::Nftables, Layer::Ethernet) => return Err(FirewallError::NoEthernet),
            // The handle is printed, by which a rule is removed.
            (Self::Nftables, Layer::Ipv4 | Layer::Ipv6) => {
                ("nft", (noted && adds_rule(rule)).then_some("-ae"))
            }
        };
        let mut args: Vec<String> = first.map(str::to_owned).into_iter().collect();
        match (self, rule.layer, rule.args.split_first_chunk::<2>()) {
            (Self::Nftables, Layer::Ipv4 | Layer::Ipv6, Some(([verb, object], rest))) => {
                let family = if rule.layer == Layer::Ipv4 { "ip" } else { "ip6" };
                args.extend([verb.clone(), object.clone(), family.to_owned()]);
                args.extend_from_slice(rest);
            }
            _ => args.extend_from_slice(&rule.args),
        }
        Ok((program, args))
    }

    /// The rule that takes back `rule`, if it added something; `output` is what its program printed.
    pub(super) fn undo(self, rule: &Rule, output: &str) -> Option<Rule> {
        let args = match (self, rule.layer) {
            (_, Layer::Tc) => return None,
            (Self::Nftables, _) => {
                let [_, object, table, chain, ..] = rule.args.as_slice() else { return None };
                let handle = handle(output).filter(|_| adds_rule(rule))?;
                let words = ["delete", object.as_str(), table.as_str(), chain.as_str(), "handle", handle];
                words.map(str::to_owned).to_vec()
            }
            (Self::Iptables, _) => {
                let at = rule.args.iter().position(|arg| deletion(arg).is_some())?;
                let mut args = rule.args.clone();
                args[at] = deletion(&args[at])?.to_owned();
                args
            }
        };
        Some(Rule::new(rule.layer, args).ignore_errors())
    }
}

impl FromStr for Backend {
    type Err = UnknownBackend;

    fn from_str(text: &str) -> Result<Self, UnknownBackend> {
        [Self::Iptables, Self::Nftables].into_iter().find(|b| b.name() == text).ok_or(UnknownBackend)
    }
}

pub(super) fn adds_rule(rule: &Rule) -> bool {
    matches!(rule.args.as_slice(), [verb, object, ..] if object == "rule" && (verb == "add" || verb == "insert"))
}

/// The option that removes what `option` adds.
fn deletion(option: &str) -> Option<&'static str> {
    match option {
        "-A" | "-I" => Some("-D"),
        "--append" | "--insert" => Some("--delete"),
        "-N" => Some("-X"),
        "--new-chain" => Some("--delete-chain"),
        _ => None,
    }
}

/// The number in `# handle NUMBER`.
fn handle(output: &str) -> Option<&str> {
    let (_, rest) = output.split_once("# handle ")?;
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    Some(&rest[..end]).filter(|number| !number.is_empty())
}
