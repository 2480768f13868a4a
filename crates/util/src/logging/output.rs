//! Where messages go.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use super::settings::Destination;
use super::{Message, Priority};
use crate::error::Result;
use crate::file;

/// An open destination.
#[derive(Debug)]
pub enum Sink {
    /// Standard error.
    Stderr,
    /// A file, appended to.
    File(File),
    /// The system log's socket and the name to log under.
    Syslog(UnixDatagram, String),
    /// The journal's socket.
    Journald(UnixDatagram),
}

impl Sink {
    /// Opens a destination.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub fn open(destination: &Destination) -> Result<Self> {
        Ok(match destination {
            Destination::Stderr => Self::Stderr,
            Destination::File(path) => {
                let mut options = OpenOptions::new();
                let opened = options.create(true).append(true).mode(0o600).open(path);
                Self::File(opened.map_err(|e| file::failure(&e, "failed to open log file", path))?)
            }
            Destination::Syslog(name) => Self::Syslog(connect("/dev/log")?, name.clone()),
            Destination::Journald => Self::Journald(connect("/run/systemd/journal/socket")?),
        })
    }

    /// Writes one message, whose usual form is `line`. There is nobody to tell about a failure.
    pub(super) fn write(&self, message: &Message<'_>, line: &str) {
        let _ = match self {
            Self::Stderr => std::io::stderr().lock().write_all(line.as_bytes()),
            Self::File(file) => {
                let mut file = file;
                file.write_all(line.as_bytes())
            }
            Self::Syslog(socket, name) => {
                // Facility 3, system daemons.
                let number = 3 << 3 | severity(message.priority);
                let text = format!("<{number}>{name}[{}]: {}", std::process::id(), message.text);
                socket.send(text.as_bytes()).map(drop)
            }
            Self::Journald(socket) => socket.send(&journal_entry(message)).map(drop),
        };
    }
}

/// # Errors
/// `VIR_ERR_SYSTEM_ERROR`.
fn connect(path: &str) -> Result<UnixDatagram> {
    let connected = UnixDatagram::unbound().and_then(|socket| {
        socket.connect(path)?;
        socket.set_nonblocking(true)?;
        Ok(socket)
    });
    connected.map_err(|e| file::failure(&e, "failed to connect to log socket", Path::new(path)))
}

/// The number that syslog and the journal use.
fn severity(priority: Priority) -> u8 {
    match priority {
        Priority::Debug => 7,
        Priority::Info => 6,
        Priority::Warning => 4,
        Priority::Error => 3,
    }
}

/// The journal's native form: `FIELD=value` lines, or with the value's length before it if it has several lines.
fn journal_entry(message: &Message<'_>) -> Vec<u8> {
    let mut entry = Vec::new();
    let mut field = |name: &str, value: &str| {
        entry.extend_from_slice(name.as_bytes());
        if value.contains('\n') {
            entry.push(b'\n');
            entry.extend_from_slice(&(value.len() as u64).to_le_bytes());
        } else {
            entry.push(b'=');
        }
        entry.extend_from_slice(value.as_bytes());
        entry.push(b'\n');
    };
    field("MESSAGE", message.text);
    field("PRIORITY", &severity(message.priority).to_string());
    field("SYSLOG_FACILITY", "3");
    field("LIBVIRT_SOURCE", message.source);
    field("CODE_FILE", message.file.unwrap_or_default());
    field("CODE_LINE", &message.line.to_string());
    field("CODE_FUNC", message.function);
    entry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journal_form() {
        let message = Message {
            priority: Priority::Error,
            source: "util",
            file: Some("a.rs"),
            line: 3,
            function: "f",
            text: "two\nlines",
        };
        let entry = journal_entry(&message);
        let expected = b"MESSAGE\n\x09\0\0\0\0\0\0\0two\nlines\nPRIORITY=3\n";
        assert_eq!(&entry[..expected.len()], expected);
    }
}
