//! Who may do what: the checks of a procedure, and what decides them.
//!
//! A server asks an [`AccessControl`] before a call reaches a driver. What is to be permitted comes from the procedure's
//! table (`acl` of [`crate::procedure::Procedure`]), on which object from the call's arguments.
//!
//! Upstream: `src/access/`.

#[cfg(feature = "dbus")]
mod polkit;
mod rules;

use ferrovirt_util::identity::Identity;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

#[cfg(feature = "dbus")]
pub use polkit::Polkit;
#[cfg(feature = "dbus")]
pub(super) use polkit::polkit_subject;
pub use rules::{Effect, Rule, Rules};

use crate::procedure::{Check, Permission};

/// A question to an [`AccessControl`].
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What is to be done.
    pub permission: Permission,
    /// By whom.
    pub identity: &'a Identity,
    /// The client's connection is for reading only.
    pub read_only: bool,
    /// On which object: name and value, named as upstream's policies do (`connect_driver`, `domain_name`, ...). Empty but
    /// for the driver if the policy does not look at objects.
    pub attributes: &'a [(&'static str, String)],
}

/// Decides what a client may do.
pub trait AccessControl: Send + Sync {
    /// Whether the answer depends on the object. If not, the server does not find out which it is.
    fn looks_at_objects(&self) -> bool {
        false
    }

    /// Whether everything is permitted, so that nobody needs to ask.
    fn allows_everything(&self) -> bool {
        false
    }

    /// Whether this is permitted.
    ///
    /// # Errors
    /// Nobody can tell; the client is told no more than that it is denied.
    fn allows(&self, question: &Question<'_>) -> Result<bool>;
}

/// Everybody may do everything that his connection lets him.
#[derive(Clone, Copy, Debug, Default)]
pub struct AllowAll;

impl AccessControl for AllowAll {
    fn allows_everything(&self) -> bool {
        true
    }

    fn allows(&self, _: &Question<'_>) -> Result<bool> {
        Ok(true)
    }
}

/// Clients of read-only connections may look at things, others may do everything. The same verbs are free for everybody in
/// upstream's polkit policy.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReadOnly;

impl AccessControl for ReadOnly {
    fn allows(&self, question: &Question<'_>) -> Result<bool> {
        Ok(!question.read_only || is_harmless(question.permission))
    }
}

/// Whether a permission only lets look at things that are no secrets.
#[must_use]
pub fn is_harmless(permission: Permission) -> bool {
    matches!(permission.verb, "getattr" | "read") || permission.verb.starts_with("search_")
}

impl Check {
    /// What must be permitted for a call with these flags and arguments, if anything.
    pub fn applies(&self, flags: u32, argument: impl FnOnce(&str) -> Option<u32>) -> Option<Permission> {
        match *self {
            Self::Always(permission) => Some(permission),
            Self::IfFlags(permission, mask) => (flags & mask != 0).then_some(permission),
            Self::IfNoFlags(permission, mask) => (flags & mask == 0).then_some(permission),
            Self::IfParam(permission, name, value) => (argument(name) == Some(value)).then_some(permission),
        }
    }
}

/// The error of a call that is not permitted; `driver` as the connection calls itself.
#[must_use]
pub fn denied(driver: &str) -> Error {
    Error::new(ErrorDomain::ACCESS, ErrorNumber::ACCESS_DENIED, format!("'{driver}' denied access"))
}

/// The error of a call about which nobody could decide: the reason is for the log only.
#[must_use]
pub fn undecided(error: &Error) -> Error {
    log::error!("access control failed: {error}");
    Error::bare(ErrorDomain::ACCESS, ErrorNumber::ACCESS_DENIED)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{PROGRAMS, acl, remote};

    #[test]
    fn checks_depend_on_flags_and_arguments() {
        let read = remote::PROGRAM.procedure(remote::number::DOMAIN_GET_XML_DESC).unwrap();
        let needed =
            |flags| -> Vec<_> { read.acl.iter().filter_map(|c| c.applies(flags, |_| None)).collect() };
        assert_eq!(needed(0), [acl::DOMAIN_READ]);
        assert_eq!(needed(1), [acl::DOMAIN_READ, acl::DOMAIN_READ_SECURE]);
        let check = Check::IfParam(acl::DOMAIN_WRITE, "source", 1);
        assert_eq!(check.applies(0, |name| (name == "source").then_some(1)), Some(acl::DOMAIN_WRITE));
        assert_eq!(check.applies(0, |_| None), None);
        let check = Check::IfNoFlags(acl::DOMAIN_WRITE, 2);
        assert_eq!((check.applies(1, |_| None), check.applies(3, |_| None)), (Some(acl::DOMAIN_WRITE), None));
    }

    #[test]
    fn a_reader_may_only_look() {
        let identity = Identity::default();
        let ask = |permission, read_only| {
            let question = Question { permission, identity: &identity, read_only, attributes: &[] };
            ReadOnly.allows(&question).unwrap()
        };
        assert!(ask(acl::DOMAIN_READ, true) && ask(acl::CONNECT_SEARCH_DOMAINS, true));
        assert!(!ask(acl::DOMAIN_READ_SECURE, true) && !ask(acl::DOMAIN_START, true));
        assert!(ask(acl::DOMAIN_START, false));
    }

    #[test]
    fn every_permission_is_of_an_object() {
        let all = PROGRAMS.iter().flat_map(|p| p.procedures).flat_map(|p| p.acl.iter().chain(p.filter));
        for check in all {
            let (Check::Always(p) | Check::IfFlags(p, _) | Check::IfNoFlags(p, _) | Check::IfParam(p, _, _)) =
                check;
            assert!(!p.object.is_empty() && !p.verb.is_empty());
        }
    }
}
