//! Lines of a guest's console.

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use ferrovirt::call::Call;
use ferrovirt::stream::{Received, StreamDriver};

/// A console, read by a thread of its own.
pub(crate) struct Console(Receiver<String>);

impl Console {
    /// Reads lines from a console stream until it ends.
    pub(crate) fn new(stream: Box<dyn StreamDriver>) -> Self {
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            let mut pending = Vec::new();
            let mut buffer = [0; 1024];
            while let Ok(Received::Data(count @ 1..)) = stream.recv(&Call::default(), &mut buffer, 0, false) {
                pending.extend_from_slice(&buffer[..count]);
                while let Some(end) = pending.iter().position(|&byte| byte == b'\n') {
                    let line: Vec<u8> = pending.drain(..=end).collect();
                    if sender.send(String::from_utf8_lossy(&line).trim().to_owned()).is_err() {
                        return;
                    }
                }
            }
        });
        Self(receiver)
    }

    /// Waits for a line that has `text` in it; `None` if none comes in time.
    pub(crate) fn wait_for(&self, text: &str, limit: Duration) -> Option<String> {
        let end = Instant::now() + limit;
        loop {
            let line = self.0.recv_timeout(end.saturating_duration_since(Instant::now())).ok()?;
            if line.contains(text) {
                return Some(line);
            }
        }
    }
}
