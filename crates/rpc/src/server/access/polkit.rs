//! The host's polkit decides.
//!
//! Upstream: `src/access/viraccessdriverpolkit.c`.

use ferrovirt_util::dbus::SystemBus;
use ferrovirt_util::dbus::polkit::{Subject, check};
use ferrovirt_util::identity::Identity;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::{AccessControl, Question};
use crate::procedure::Permission;

/// Asks polkit about every call, with upstream's names of actions and attributes.
pub struct Polkit {
    bus: SystemBus,
}

impl std::fmt::Debug for Polkit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Polkit").finish_non_exhaustive()
    }
}

impl Polkit {
    /// Asks over `bus`.
    #[must_use]
    pub fn new(bus: SystemBus) -> Self {
        Self { bus }
    }
}

/// `org.libvirt.api.domain.read-secure`.
fn action(permission: Permission) -> String {
    format!("org.libvirt.api.{}.{}", permission.object, permission.verb).replace('_', "-")
}

/// The process that polkit is asked about.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR`: the client is no process of this host.
pub(in super::super) fn polkit_subject(identity: &Identity) -> Result<Subject> {
    let missing = |what| {
        let text = format!("No {what} available");
        Error::new(ErrorDomain::ACCESS, ErrorNumber::INTERNAL_ERROR, text)
    };
    let pid = identity.pid.and_then(|pid| u32::try_from(pid).ok());
    let uid = identity.uid.and_then(|uid| u32::try_from(uid).ok());
    Ok(Subject {
        pid: pid.ok_or_else(|| missing("UNIX process ID"))?,
        start_time: identity.process_start_time.ok_or_else(|| missing("process start time"))?,
        uid: uid.ok_or_else(|| missing("UNIX caller UID"))?,
    })
}

impl AccessControl for Polkit {
    fn looks_at_objects(&self) -> bool {
        true
    }

    fn allows(&self, question: &Question<'_>) -> Result<bool> {
        let subject = polkit_subject(question.identity)?;
        let details: Vec<_> = question.attributes.iter().map(|(k, v)| (*k, v.as_str())).collect();
        match check(&self.bus, &action(question.permission), subject, &details, false) {
            Ok(()) => Ok(true),
            Err(error) if is_refusal(error.number()) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

fn is_refusal(number: ErrorNumber) -> bool {
    [ErrorNumber::AUTH_FAILED, ErrorNumber::AUTH_CANCELLED, ErrorNumber::AUTH_UNAVAILABLE].contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::acl;

    #[test]
    fn actions_are_named_as_upstream_does() {
        assert_eq!(action(acl::DOMAIN_READ_SECURE), "org.libvirt.api.domain.read-secure");
        assert_eq!(action(acl::NODE_DEVICE_GETATTR), "org.libvirt.api.node-device.getattr");
    }
}
