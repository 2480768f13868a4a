//! Whether a process may do something, as polkit decides. Upstream: `virpolkit.c`.

use std::collections::HashMap;

use zbus::zvariant::Value;

use super::{Service, SystemBus, failed};
use crate::error::{ErrorDomain, ErrorNumber, Result, VirError};

const AUTHORITY: Service = Service {
    name: "org.freedesktop.PolicyKit1",
    path: "/org/freedesktop/PolicyKit1/Authority",
    interface: "org.freedesktop.PolicyKit1.Authority",
};

/// polkit may ask the user.
const ALLOW_INTERACTION: u32 = 1;

/// Why the process may not.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolkitError {
    /// The user closed the dialog.
    #[error("user cancelled authentication process")]
    Dismissed,
    /// Somebody would have to be asked, and nobody can be.
    #[error("no polkit agent available to authenticate action '{0}'")]
    NoAgent(String),
    /// The policy says no.
    #[error("access denied by policy")]
    Denied,
}

impl VirError for PolkitError {
    fn number(&self) -> ErrorNumber {
        match self {
            Self::Dismissed => ErrorNumber::AUTH_CANCELLED,
            Self::NoAgent(_) => ErrorNumber::AUTH_UNAVAILABLE,
            Self::Denied => ErrorNumber::AUTH_FAILED,
        }
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::POLKIT
    }
}

/// The process that wants to do something. The start time keeps another process with the same number out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Process id.
    pub pid: u32,
    /// Start of the process in clock ticks since boot ([`crate::process::start_time`]).
    pub start_time: u64,
    /// Its user.
    pub uid: u32,
}

/// Asks whether the subject may do `action`. Upstream: `virPolkitCheckAuth`.
///
/// # Errors
/// [`PolkitError`] if it may not; `VIR_ERR_DBUS_SERVICE` if polkit cannot be asked.
pub fn check(
    bus: &SystemBus,
    action: &str,
    subject: Subject,
    details: &[(&str, &str)],
    allow_interaction: bool,
) -> Result<()> {
    let facts: HashMap<&str, Value<'_>> = HashMap::from([
        ("pid", Value::from(subject.pid)),
        ("start-time", Value::from(subject.start_time)),
        // polkit wants this one signed.
        ("uid", Value::from(subject.uid.cast_signed())),
    ]);
    let details: HashMap<&str, &str> = details.iter().copied().collect();
    let flags = if allow_interaction { ALLOW_INTERACTION } else { 0 };
    let question = (("unix-process", facts), action, details, flags, "");
    let answer: ((bool, bool, HashMap<String, String>),) = bus
        .call(&AUTHORITY, "CheckAuthorization", &question)
        .map_err(|e| failed("Unable to ask polkit", &e))?;
    let (authorized, challenge, details) = answer.0;
    if authorized {
        return Ok(());
    }
    Err(match details.get("polkit.dismissed") {
        Some(dismissed) if dismissed == "true" => PolkitError::Dismissed,
        _ if challenge => PolkitError::NoAgent(action.to_owned()),
        _ => PolkitError::Denied,
    }
    .into())
}
