//! The monitor, for those who know what they do. Upstream: `qemuDomainQemuMonitorCommand`.

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::object::DomainRef;
use ferrovirt_conf::document_errors;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::Result;
use serde_json::{Value, json};

use super::connection::{Connection, only_flags};
use super::domain::COMMAND_TIMEOUT;
use crate::monitor::MonitorError;
use crate::monitor::command::HumanMonitorCommand;

document_errors! {
    /// What is no command.
    pub(crate) CommandError in QEMU {
        INTERNAL_ERROR Json(String) = "cannot parse json {0}";
        INVALID_ARG NoName = "a monitor command is an object with the member 'execute'";
    }
}

/// Runs a command and returns what the emulator says, errors included.
pub(super) fn run(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    command: Option<&str>,
    flags: u32,
) -> Result<String> {
    only_flags("qemuDomainQemuMonitorCommand", flags, consts::DOMAIN_QEMU_MONITOR_COMMAND_HMP)?;
    let command = command.unwrap_or_default();
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainQemuMonitorCommand")?;
    if flags & consts::DOMAIN_QEMU_MONITOR_COMMAND_HMP != 0 {
        return domain.ask(call, &HumanMonitorCommand { command_line: command.to_owned() });
    }
    let parsed: Value = serde_json::from_str(command).map_err(|_| CommandError::Json(command.to_owned()))?;
    let name = parsed["execute"].as_str().ok_or(CommandError::NoName)?;
    let pending = domain.monitor()?.start_raw(name, parsed.get("arguments"))?;
    let id = pending.id();
    let answer = match pending.outcome(call, COMMAND_TIMEOUT)? {
        Ok(value) => json!({ "return": value, "id": id }),
        Err(MonitorError::Refused { class, description, .. }) => {
            json!({ "id": id, "error": { "class": class, "desc": description } })
        }
        Err(other) => return Err(other.into()),
    };
    Ok(answer.to_string())
}
