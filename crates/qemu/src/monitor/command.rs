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
impl Absent for Value {}
impl Absent for Vec<Key> {}

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
    /// Sets a property of an object.
    QomSet { path: String, property: String, value: Value } = "qom-set" -> Nothing;
    /// Takes the descriptor that comes with the command.
    GetFd { fdname: String } = "getfd" -> Nothing;
    /// Closes a descriptor that no command has used.
    CloseFd { fdname: String } = "closefd" -> Nothing;
    /// Writes what a display shows to a file.
    Screendump { filename: String, device: Option<String>, head: Option<u32>, format: Option<String> }
        = "screendump" -> Nothing;
    /// Writes the guest's memory as a core file.
    DumpGuestMemory { paging: bool, protocol: String, detach: Option<bool>, format: Option<String> }
        = "dump-guest-memory" -> Nothing;
    /// Asks how far a dump is.
    QueryDump {} = "query-dump" -> DumpProgress;
    /// Asks for the formats of core files.
    QueryDumpGuestMemoryCapability {} = "query-dump-guest-memory-capability" -> DumpFormats;
    /// Sends the guest's state to a destination.
    Migrate { uri: String } = "migrate" -> Nothing;
    /// Ends that.
    MigrateCancel {} = "migrate_cancel" -> Nothing;
    /// Changes how that is done; bytes per second.
    MigrateSetParameters { max_bandwidth: u64 } = "migrate-set-parameters" -> Nothing;
    /// Asks how far that is.
    QueryMigrate {} = "query-migrate" -> Migration;
    /// Presses keys at once and releases them after so many milliseconds.
    SendKey { keys: Vec<Key>, hold_time: Option<u32> } = "send-key" -> Nothing;
    /// Injects a non-maskable interrupt.
    InjectNmi {} = "inject-nmi" -> Nothing;
    /// Writes virtual memory to a file.
    Memsave { val: u64, size: u64, filename: String } = "memsave" -> Nothing;
    /// Writes physical memory to a file.
    Pmemsave { val: u64, size: u64, filename: String } = "pmemsave" -> Nothing;
    /// Asks for the counters of the block devices.
    QueryBlockstats {} = "query-blockstats" -> Vec<BlockCounters>;
    /// Asks for the block devices.
    QueryBlock {} = "query-block" -> Vec<BlockDevice>;
    /// Runs a command of the monitor for humans.
    HumanMonitorCommand { command_line: String } = "human-monitor-command" -> String;
    /// Hands a connection to a display's server.
    AddClient { protocol: String, fdname: String, skipauth: Option<bool> } = "add_client" -> Nothing;
}

/// A key of [`SendKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Key {
    #[serde(rename = "type")]
    kind: &'static str,
    data: u16,
}

impl Key {
    /// The key with that number.
    #[must_use]
    pub fn number(data: u16) -> Self {
        Self { kind: "number", data }
    }
}

/// The reply of [`QueryDump`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DumpProgress {
    /// `none`, `active`, `completed` or `failed`.
    pub status: String,
    /// Bytes written.
    pub completed: u64,
    /// Bytes to write.
    pub total: u64,
}

/// The reply of [`QueryDumpGuestMemoryCapability`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DumpFormats {
    /// Their names.
    pub formats: Vec<String>,
}

/// The reply of [`QueryMigrate`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Migration {
    /// `completed`, `failed`, `cancelled`, or how far it is; absent before the first one.
    #[serde(default)]
    pub status: Option<String>,
    /// How much memory there is.
    #[serde(default)]
    pub ram: Option<MigratedMemory>,
    /// Why it failed.
    #[serde(rename = "error-desc", default)]
    pub error: Option<String>,
}

/// Memory in [`Migration`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct MigratedMemory {
    /// Bytes in all.
    pub total: u64,
    /// Bytes that are still to be sent.
    pub remaining: u64,
}

/// An entry of the reply of [`QueryBlockstats`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct BlockCounters {
    /// The id or path of the guest's device.
    #[serde(default)]
    pub qdev: Option<String>,
    /// The counters.
    pub stats: Counters,
    /// The node below.
    #[serde(default)]
    pub parent: Option<Box<Self>>,
}

/// Counters in [`BlockCounters`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the members of these names in the QMP reference")]
pub struct Counters {
    pub rd_operations: i64,
    pub rd_bytes: i64,
    pub rd_total_time_ns: i64,
    pub wr_operations: i64,
    pub wr_bytes: i64,
    pub wr_total_time_ns: i64,
    pub flush_operations: i64,
    pub flush_total_time_ns: i64,
    #[serde(default)]
    pub wr_highest_offset: u64,
}

/// An entry of the reply of [`QueryBlock`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct BlockDevice {
    /// The id or path of the guest's device.
    #[serde(default)]
    pub qdev: Option<String>,
    /// `ok`, `failed` or `nospace`.
    #[serde(rename = "io-status", default)]
    pub io_status: Option<String>,
    /// What it holds.
    #[serde(default)]
    pub inserted: Option<Inserted>,
}

/// The medium in [`BlockDevice`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Inserted {
    /// Its image.
    pub image: Image,
}

/// The image in [`Inserted`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Image {
    /// Bytes that the guest sees.
    #[serde(rename = "virtual-size")]
    pub virtual_size: u64,
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
        let keys = SendKey { keys: vec![Key::number(28)], hold_time: Some(9) };
        let expected = json!({"keys": [{"type": "number", "data": 28}], "hold-time": 9});
        assert_eq!(serde_json::to_value(keys).unwrap(), expected);
        let dump = DumpGuestMemory { paging: false, protocol: "fd:x".into(), detach: None, format: None };
        assert_eq!(serde_json::to_value(dump).unwrap(), json!({"paging": false, "protocol": "fd:x"}));
    }
}
