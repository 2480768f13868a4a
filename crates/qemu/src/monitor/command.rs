//! The QMP commands that the driver uses, each with its arguments and its reply.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A QMP command; the value holds its arguments.
pub trait Command: Serialize {
    /// The name on the wire.
    const NAME: &'static str;
    /// The reply.
    type Reply: DeserializeOwned + 'static;
}

/// Declares commands: `Name { field: type, ... } = "wire-name" -> Reply;` makes a structure with these public fields, serialised with dashes for
/// underscores, and its [`Command`] implementation.
macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident $({ $($field:ident: $type:ty),* $(,)? })? = $wire:literal -> $reply:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub struct $name {
            $($(
                #[serde(skip_serializing_if = "is_absent")]
                #[expect(missing_docs, reason = "the argument of that name in the QMP reference")]
                pub $field: $type,
            )*)?
        }

        impl Command for $name {
            const NAME: &'static str = $wire;
            type Reply = $reply;
        }
    )*};
}

/// The reply of a command that has nothing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Nothing {}

fn is_absent<T: Absent>(value: &T) -> bool {
    value.absent()
}

/// An argument that can be left out.
trait Absent {
    fn absent(&self) -> bool {
        false
    }
}

impl<T> Absent for Option<T> {
    fn absent(&self) -> bool {
        self.is_none()
    }
}

impl Absent for String {}
impl Absent for bool {}
impl Absent for u64 {}

commands! {
    /// Lets the virtual CPUs run.
    Cont {} = "cont" -> Nothing;
    /// Stops the virtual CPUs.
    Stop {} = "stop" -> Nothing;
    /// Ends the emulator.
    Quit {} = "quit" -> Nothing;
    /// Presses the power button.
    SystemPowerdown {} = "system_powerdown" -> Nothing;
    /// Presses the reset button.
    SystemReset {} = "system_reset" -> Nothing;
    /// Asks for the run state.
    QueryStatus {} = "query-status" -> Status;
    /// Asks for the character devices.
    QueryChardev {} = "query-chardev" -> Vec<Chardev>;
    /// Asks for the virtual CPUs' threads.
    QueryCpusFast {} = "query-cpus-fast" -> Vec<Cpu>;
    /// Asks for the size of the balloon.
    QueryBalloon {} = "query-balloon" -> Balloon;
    /// Sets the size of the guest's memory in bytes.
    SetBalloon { value: u64 } = "balloon" -> Nothing;
    /// Reads a property of an object.
    QomGet { path: String, property: String } = "qom-get" -> Value;
}

/// The reply of [`QueryStatus`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Status {
    /// Whether the virtual CPUs run.
    pub running: bool,
    /// QEMU's name of the run state.
    pub status: String,
}

/// An entry of the reply of [`QueryChardev`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Chardev {
    /// The id.
    pub label: String,
    /// What it is connected to, `pty:/dev/pts/3` for example.
    pub filename: String,
    /// Whether the guest has opened it.
    #[serde(rename = "frontend-open", default)]
    pub frontend_open: bool,
}

/// An entry of the reply of [`QueryCpusFast`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Cpu {
    /// The number.
    #[serde(rename = "cpu-index")]
    pub index: u32,
    /// The host thread.
    #[serde(rename = "thread-id")]
    pub thread_id: i32,
    /// The path of the object.
    #[serde(rename = "qom-path")]
    pub qom_path: String,
}

/// The reply of [`QueryBalloon`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Balloon {
    /// The guest's memory in bytes.
    pub actual: u64,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn arguments() {
        assert_eq!(serde_json::to_value(Cont {}).unwrap(), json!({}));
        assert_eq!(serde_json::to_value(SetBalloon { value: 5 }).unwrap(), json!({"value": 5}));
    }
}
