//! A policy as a table.

use ferrovirt_util::Result;
use ferrovirt_util::identity::Identity;

use super::{AccessControl, Question};

/// What a rule says about the questions that it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Permitted.
    Allow,
    /// Not permitted.
    Deny,
}

/// One row of a policy. A row without conditions matches every question.
///
/// ```
/// use ferrovirt_rpc::server::access::Rule;
/// // Members of group 105 may do with their own domain what they like, and nothing else with domains.
/// let rules = [
///     Rule::allow().group_id(105).object("domain").attribute("domain_name", "web"),
///     Rule::deny().group_id(105).object("domain"),
/// ];
/// # let _ = rules;
/// ```
#[derive(Clone, Debug)]
pub struct Rule {
    effect: Effect,
    read_only: Option<bool>,
    uid: Option<u64>,
    gid: Option<u64>,
    user: Option<(Name, String)>,
    object: Option<String>,
    verbs: Vec<String>,
    attributes: Vec<(String, String)>,
}

/// Which of a client's names is meant.
#[derive(Clone, Copy, Debug)]
enum Name {
    Sasl,
    X509,
    Selinux,
}

impl Rule {
    fn new(effect: Effect) -> Self {
        Self {
            effect,
            read_only: None,
            uid: None,
            gid: None,
            user: None,
            object: None,
            verbs: Vec::new(),
            attributes: Vec::new(),
        }
    }

    /// Permits what it matches.
    #[must_use]
    pub fn allow() -> Self {
        Self::new(Effect::Allow)
    }

    /// Forbids what it matches.
    #[must_use]
    pub fn deny() -> Self {
        Self::new(Effect::Deny)
    }

    /// Only for clients of read-only connections, or only for the others.
    #[must_use]
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = Some(read_only);
        self
    }

    /// Only for this local user.
    #[must_use]
    pub fn user_id(mut self, uid: u64) -> Self {
        self.uid = Some(uid);
        self
    }

    /// Only for processes of this local group.
    #[must_use]
    pub fn group_id(mut self, gid: u64) -> Self {
        self.gid = Some(gid);
        self
    }

    /// Only for this name from SASL; `*` stands for any text.
    #[must_use]
    pub fn sasl_user(mut self, pattern: impl Into<String>) -> Self {
        self.user = Some((Name::Sasl, pattern.into()));
        self
    }

    /// Only for certificates with this distinguished name; `*` stands for any text.
    #[must_use]
    pub fn x509_name(mut self, pattern: impl Into<String>) -> Self {
        self.user = Some((Name::X509, pattern.into()));
        self
    }

    /// Only for this SELinux context; `*` stands for any text.
    #[must_use]
    pub fn selinux_context(mut self, pattern: impl Into<String>) -> Self {
        self.user = Some((Name::Selinux, pattern.into()));
        self
    }

    /// Only for this kind of object (`domain`, `storage_pool`, ...).
    #[must_use]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Only for these verbs (`read`, `search_*`, ...).
    #[must_use]
    pub fn verbs<'a>(mut self, verbs: impl IntoIterator<Item = &'a str>) -> Self {
        self.verbs = verbs.into_iter().map(str::to_owned).collect();
        self
    }

    /// Only for objects with this attribute (`domain_name`, ...); `*` stands for any text. An object whose attribute is
    /// not known does not match.
    #[must_use]
    pub fn attribute(mut self, name: impl Into<String>, pattern: impl Into<String>) -> Self {
        self.attributes.push((name.into(), pattern.into()));
        self
    }

    fn matches(&self, question: &Question<'_>) -> bool {
        let named = |(kind, pattern): &(Name, String)| {
            name_of(question.identity, *kind).is_some_and(|name| is_like(pattern, name))
        };
        let has = |(name, pattern): &(String, String)| {
            question.attributes.iter().any(|(known, value)| known == name && is_like(pattern, value))
        };
        self.read_only.is_none_or(|wanted| wanted == question.read_only)
            && self.uid.is_none_or(|uid| question.identity.uid == Some(uid))
            && self.gid.is_none_or(|gid| question.identity.gid == Some(gid))
            && self.user.as_ref().is_none_or(named)
            && self.object.as_ref().is_none_or(|object| object == question.permission.object)
            && (self.verbs.is_empty() || self.verbs.iter().any(|v| is_like(v, question.permission.verb)))
            && self.attributes.iter().all(has)
    }
}

fn name_of(identity: &Identity, kind: Name) -> Option<&str> {
    match kind {
        Name::Sasl => identity.sasl_user_name.as_deref(),
        Name::X509 => identity.x509_dname.as_deref(),
        Name::Selinux => identity.selinux_context.as_deref(),
    }
}

/// Whether `text` is `pattern`, in which `*` stands for any text.
fn is_like(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// A policy: the first rule that matches decides; what no rule matches is denied.
#[derive(Clone, Debug, Default)]
pub struct Rules(Vec<Rule>);

impl FromIterator<Rule> for Rules {
    fn from_iter<T: IntoIterator<Item = Rule>>(rules: T) -> Self {
        Self(rules.into_iter().collect())
    }
}

impl AccessControl for Rules {
    fn looks_at_objects(&self) -> bool {
        self.0.iter().any(|rule| !rule.attributes.is_empty())
    }

    fn allows(&self, question: &Question<'_>) -> Result<bool> {
        let rule = self.0.iter().find(|rule| rule.matches(question));
        Ok(rule.is_some_and(|rule| rule.effect == Effect::Allow))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::acl;

    #[test]
    fn patterns() {
        for (pattern, text, like) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*", "ab", true),
            ("*", "", true),
            ("a*a", "a", false),
            ("CN=*,O=x", "CN=joe,O=x", true),
            ("*b*d*", "abcde", true),
            ("*d*b*", "abcde", false),
        ] {
            assert_eq!(is_like(pattern, text), like, "{pattern} {text}");
        }
    }

    #[test]
    fn the_first_rule_that_matches_decides() {
        let rules: Rules = [
            Rule::allow().user_id(0),
            Rule::deny().sasl_user("joe").attribute("domain_name", "prod-*"),
            Rule::allow().sasl_user("joe").object("domain").verbs(["read", "get*"]),
            Rule::allow().read_only(true).object("connect"),
        ]
        .into_iter()
        .collect();
        assert!(rules.looks_at_objects());
        let root = Identity { uid: Some(0), ..Identity::default() };
        let joe = Identity { sasl_user_name: Some("joe".into()), uid: Some(7), ..Identity::default() };
        let ask = |identity: &Identity, permission, name: &str| {
            let attributes = [("domain_name", name.to_owned())];
            rules
                .allows(&Question { permission, identity, read_only: false, attributes: &attributes })
                .unwrap()
        };
        assert!(ask(&root, acl::DOMAIN_WRITE, "prod-1"));
        assert!(ask(&joe, acl::DOMAIN_READ, "test") && ask(&joe, acl::DOMAIN_GETATTR, "test"));
        assert!(!ask(&joe, acl::DOMAIN_READ, "prod-1") && !ask(&joe, acl::DOMAIN_WRITE, "test"));
        assert!(!ask(&joe, acl::CONNECT_READ, ""));
    }
}
