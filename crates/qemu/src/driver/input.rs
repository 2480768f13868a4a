//! What a user does to a guest by hand: keys, and the interrupt button.

use ferrovirt::call::Call;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::Result;
use ferrovirt_util::key_code::{self, KeycodeSet};
use ferrovirt_util::xml::StringEnum as _;

use super::connection::{Connection, only_flags};
use crate::monitor::command::{InjectNmi, Key, SendKey};

document_errors! {
    /// A key that cannot be pressed.
    pub(crate) KeyError in QEMU {
        INTERNAL_ERROR NoKey(u32, &'static str) = "cannot translate keycode {0} of {1} codeset to qnum keycode";
        OPERATION_FAILED TooLarge(usize, u32) = "keycode {0} is invalid: 0x{1:X}";
    }
}

/// Presses keys at once. Upstream: `qemuDomainSendKey`.
pub(super) fn send_key(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    codeset: u32,
    holdtime: u32,
    keycodes: &[u32],
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainSendKey", flags, 0)?;
    let set = KeycodeSet::from_number(codeset.cast_signed()).unwrap_or_default();
    let numbers = keycodes.iter().enumerate().map(|(index, code)| match set {
        KeycodeSet::Qnum => u16::try_from(*code).map_err(|_| KeyError::TooLarge(index, *code)),
        _ => key_code::translate(set, KeycodeSet::Qnum, *code).ok_or(KeyError::NoKey(*code, set.as_str())),
    });
    let keys = numbers.map(|number| number.map(Key::number)).collect::<Result<Vec<_>, _>>();
    if let Err(unknown @ KeyError::NoKey(..)) = keys {
        return Err(unknown.into());
    }
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainSendKey")?;
    domain.live_definition()?;
    let keys = keys?;
    domain.ask(call, &SendKey { keys, hold_time: (holdtime != 0).then_some(holdtime) })?;
    Ok(())
}

/// Presses the interrupt button. Upstream: `qemuDomainInjectNMI`.
pub(super) fn inject_nmi(connection: &Connection, call: &Call, domain: &DomainRef, flags: u32) -> Result<()> {
    only_flags("qemuDomainInjectNMI", flags, 0)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainInjectNMI")?;
    domain.ask(call, &InjectNmi {})?;
    Ok(())
}
