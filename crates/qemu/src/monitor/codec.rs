//! QMP on the wire: one JSON object per line, both ways.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::MonitorError;

/// Longest message that is accepted from an emulator, in bytes. Upstream: `QEMU_MONITOR_MAX_RESPONSE`.
pub const MAX_MESSAGE: usize = 10 * 1024 * 1024;

/// What an emulator sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// The first message.
    Greeting,
    /// The answer to a command.
    Reply {
        /// The command's number; `None` if the emulator could not read it.
        id: Option<u64>,
        /// The value, or the error's class and text.
        outcome: Result<Value, (String, String)>,
    },
    /// Something happened in the guest.
    Event(Event),
}

/// Something that happened in the guest.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The name, in capital letters.
    pub name: String,
    /// The data, null if there is none.
    pub data: Value,
    /// When it happened: seconds since 1970.
    pub seconds: i64,
    /// Microseconds of that second.
    pub micros: u32,
}

#[derive(Deserialize)]
struct Wire {
    #[serde(rename = "QMP")]
    greeting: Option<Value>,
    #[serde(rename = "return", default, deserialize_with = "present")]
    value: Option<Value>,
    error: Option<WireError>,
    event: Option<String>,
    #[serde(default)]
    data: Value,
    timestamp: Option<WireTime>,
    id: Option<Value>,
}

#[derive(Deserialize)]
struct WireError {
    class: String,
    desc: String,
}

#[derive(Deserialize)]
struct WireTime {
    seconds: i64,
    microseconds: i64,
}

/// A member that is there, even if its value is null.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Serialize)]
struct Request<'a> {
    execute: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    arguments: Option<&'a Value>,
    id: String,
}

/// The number of a command as it stands on the wire.
#[must_use]
pub fn id(number: u64) -> String {
    format!("libvirt-{number}")
}

/// The line that asks for `command`.
#[must_use]
pub fn encode(command: &str, arguments: Option<&Value>, id: u64) -> Vec<u8> {
    let arguments = arguments.filter(|value| !value.is_null());
    let request = Request { execute: command, arguments, id: self::id(id) };
    let mut line = serde_json::to_vec(&request).unwrap_or_default();
    line.extend_from_slice(b"\r\n");
    line
}

/// Reads one line.
///
/// # Errors
/// [`MonitorError::Malformed`] if it is no QMP message.
pub fn decode(line: &[u8]) -> Result<Message, MonitorError> {
    let wire: Wire =
        serde_json::from_slice(line).map_err(|e| MonitorError::malformed("QMP", e.to_string()))?;
    let id = match &wire.id {
        Some(Value::String(text)) => text.strip_prefix("libvirt-").and_then(|number| number.parse().ok()),
        _ => None,
    };
    if wire.greeting.is_some() {
        Ok(Message::Greeting)
    } else if let Some(value) = wire.value {
        Ok(Message::Reply { id, outcome: Ok(value) })
    } else if let Some(error) = wire.error {
        Ok(Message::Reply { id, outcome: Err((error.class, error.desc)) })
    } else if let Some(name) = wire.event {
        let (seconds, micros) = wire.timestamp.map_or((0, 0), |time| (time.seconds, time.microseconds));
        let data = if wire.data.is_null() { Value::Object(Map::new()) } else { wire.data };
        Ok(Message::Event(Event { name, data, seconds, micros: u32::try_from(micros).unwrap_or(0) }))
    } else {
        Err(MonitorError::malformed("QMP", "neither greeting, reply nor event"))
    }
}

/// Cuts the received bytes into lines.
#[derive(Debug, Default)]
pub struct Lines {
    buffer: Vec<u8>,
    /// Bytes at the front that hold no line end.
    searched: usize,
}

impl Lines {
    /// Appends received bytes.
    ///
    /// # Errors
    /// [`MonitorError::Malformed`] if a line becomes longer than [`MAX_MESSAGE`].
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), MonitorError> {
        self.buffer.extend_from_slice(bytes);
        if self.buffer.len() > MAX_MESSAGE && !self.buffer[self.searched..].contains(&b'\n') {
            return Err(MonitorError::malformed("QMP", "message too long"));
        }
        Ok(())
    }

    /// Takes the next whole line; lines without content are skipped.
    pub fn next_line(&mut self) -> Option<Vec<u8>> {
        loop {
            let Some(offset) = self.buffer[self.searched..].iter().position(|byte| *byte == b'\n') else {
                self.searched = self.buffer.len();
                return None;
            };
            let end = self.searched + offset;
            let rest = self.buffer.split_off(end + 1);
            let mut line = std::mem::replace(&mut self.buffer, rest);
            self.searched = 0;
            line.truncate(end);
            if !line.trim_ascii().is_empty() {
                return Some(line);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn requests() {
        assert_eq!(encode("cont", None, 3), b"{\"execute\":\"cont\",\"id\":\"libvirt-3\"}\r\n");
        let line = encode("device_del", Some(&json!({"id": "net0"})), 4);
        let expected = br#"{"execute":"device_del","arguments":{"id":"net0"},"id":"libvirt-4"}"#;
        assert_eq!(&line[..line.len() - 2], expected);
    }

    #[test]
    fn messages() {
        let greeting = br#"{"QMP":{"version":{},"capabilities":["oob"]}}"#;
        assert_eq!(decode(greeting), Ok(Message::Greeting));
        let reply = decode(br#"{"return":null,"id":"libvirt-7"}"#);
        assert_eq!(reply, Ok(Message::Reply { id: Some(7), outcome: Ok(Value::Null) }));
        let error = decode(br#"{"id":"libvirt-8","error":{"class":"GenericError","desc":"no"}}"#);
        let outcome = Err(("GenericError".to_owned(), "no".to_owned()));
        assert_eq!(error, Ok(Message::Reply { id: Some(8), outcome }));
        let event = decode(br#"{"timestamp":{"seconds":5,"microseconds":6},"event":"STOP"}"#);
        let expected = Event { name: "STOP".into(), data: json!({}), seconds: 5, micros: 6 };
        assert_eq!(event, Ok(Message::Event(expected)));
        for bad in [&b"{}"[..], b"[]", b"{\"return\":", b"\xff"] {
            assert!(decode(bad).is_err());
        }
    }

    #[test]
    fn foreign_ids_are_not_ours() {
        for id in ["\"x\"", "5", "\"libvirt-x\""] {
            let line = format!("{{\"return\":{{}},\"id\":{id}}}");
            assert_eq!(decode(line.as_bytes()), Ok(Message::Reply { id: None, outcome: Ok(json!({})) }));
        }
    }

    #[test]
    fn lines_arrive_in_pieces() {
        let mut lines = Lines::default();
        lines.push(b"{\"a\"").unwrap();
        assert_eq!(lines.next_line(), None);
        lines.push(b":1}\r\n\r\n{}\n{").unwrap();
        assert_eq!(lines.next_line(), Some(b"{\"a\":1}\r".to_vec()));
        assert_eq!(lines.next_line(), Some(b"{}".to_vec()));
        assert_eq!(lines.next_line(), None);
        assert!(lines.push(&vec![b'x'; MAX_MESSAGE]).is_err());
    }
}
