//! Watching a run: hangs, memory, and the input that caused them.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One input may take this long.
const PATIENCE: Duration = Duration::from_secs(20);

/// The input at work and since when.
type Current = Arc<Mutex<Option<(Instant, Vec<u8>)>>>;

/// A thread that ends the process when one input takes too long.
pub(crate) struct Watch(Current);

impl Watch {
    pub(crate) fn start(target: &'static str) -> Self {
        let current = Current::default();
        let watched = Arc::clone(&current);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_secs(1));
                let current = watched.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some((begun, input)) = current.as_ref()
                    && begun.elapsed() > PATIENCE
                {
                    eprintln!("{target}: hangs, input in {}", save(target, input));
                    std::process::abort();
                }
            }
        });
        Self(current)
    }

    pub(crate) fn begin(&self, input: &[u8]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), input.to_vec()));
    }

    pub(crate) fn end(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Writes an input into a file of the temporary folder; returns its name.
pub(crate) fn save(target: &str, input: &[u8]) -> String {
    let name = format!("ferrovirt-fuzz-{}-{}", target.replace(' ', "-"), std::process::id());
    let path: PathBuf = std::env::temp_dir().join(name);
    match std::fs::write(&path, input) {
        Ok(()) => path.display().to_string(),
        Err(error) => format!("no file ({error})"),
    }
}

/// The most memory that the process has had, in KiB.
pub(crate) fn peak_memory_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|l| l.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or_default()
}
