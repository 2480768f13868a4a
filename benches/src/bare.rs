//! The bare emulator: the same arguments, and nothing around it but fork, exec, the monitor's greeting and `cont`.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

/// A guest's command line, and the files that it names and that live only while the guest runs.
pub struct Recipe {
    arguments: Vec<String>,
    files: Vec<(PathBuf, Vec<u8>)>,
}

/// The times of one bare run.
#[derive(Debug, Clone, Copy)]
pub struct Times {
    /// From before the fork until `cont` has returned.
    pub start: Duration,
    /// From before the monitor's `quit` until the process is reaped.
    pub quit: Duration,
    /// Average time of one monitor command with its answer.
    pub round_trip: Duration,
}

/// Monitor commands whose average is [`Times::round_trip`].
const ROUND_TRIPS: u32 = 20;

impl Recipe {
    /// Looks at a running guest: the emulator process whose `-name` says `guest=NAME`.
    ///
    /// # Errors
    /// There is no such process.
    pub fn of_running_guest(name: &str) -> io::Result<Self> {
        let wanted = format!("guest={name}");
        for entry in fs::read_dir("/proc")?.flatten() {
            // Processes come and go, and some may not be looked at.
            let Ok(bytes) = fs::read(entry.path().join("cmdline")) else { continue };
            let arguments: Vec<String> = bytes
                .split(|&byte| byte == 0)
                .map(|word| String::from_utf8_lossy(word).into_owned())
                .collect();
            let named = |word: &String| word.split(',').any(|part| part == wanted);
            if arguments.first().is_some_and(|program| program.contains("qemu"))
                && arguments.iter().any(named)
            {
                return Ok(Self::new(arguments));
            }
        }
        Err(io::Error::new(io::ErrorKind::NotFound, format!("no emulator runs a guest '{name}'")))
    }

    /// Takes a command line; files of secret objects are read now, to be there again in every bare run.
    #[must_use]
    pub fn new(arguments: Vec<String>) -> Self {
        let files = arguments
            .iter()
            .filter_map(|word| serde_json::from_str::<Value>(word).ok())
            .filter(|object| object["qom-type"] == "secret")
            .filter_map(|object| object["file"].as_str().map(PathBuf::from))
            .filter_map(|path| fs::read(&path).ok().map(|content| (path, content)))
            .collect();
        Self { arguments: arguments.into_iter().filter(|word| !word.is_empty()).collect(), files }
    }

    /// Starts the guest, lets it run, and quits.
    ///
    /// # Errors
    /// The emulator cannot be started or does not talk.
    pub fn run(&self, scratch: &Path) -> io::Result<Times> {
        for (path, content) in &self.files {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(path, content)?;
        }
        let socket = scratch.join("bare-monitor");
        // It is there after the first run.
        let _ = fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket)?;
        let (program, arguments) =
            self.arguments.split_first().ok_or_else(|| io::Error::other("an empty command line"))?;
        let mut command = Command::new(program);
        // The listening socket is the emulator's standard input: no descriptor number has to be arranged.
        command.args(arguments.iter().map(|word| monitor_on_standard_input(word)));
        command.stdin(OwnedFd::from(listener)).stdout(Stdio::null()).stderr(Stdio::null());

        let start = Instant::now();
        let mut emulator = Emulator(command.spawn()?);
        let mut monitor = Monitor::connect(&socket)?;
        monitor.execute("qmp_capabilities")?;
        monitor.execute("cont")?;
        let running = Instant::now();
        for _ in 0..ROUND_TRIPS {
            monitor.execute("query-status")?;
        }
        let quitting = Instant::now();
        monitor.execute("quit")?;
        emulator.0.wait()?;
        Ok(Times {
            start: running - start,
            quit: quitting.elapsed(),
            round_trip: (quitting - running) / ROUND_TRIPS,
        })
    }
}

/// `-chardev socket,id=charmonitor,fd=N,...` with the descriptor 0.
fn monitor_on_standard_input(word: &str) -> String {
    if !word.contains("id=charmonitor") {
        return word.to_owned();
    }
    let part = |part: &str| if part.starts_with("fd=") { "fd=0".to_owned() } else { part.to_owned() };
    word.split(',').map(part).collect::<Vec<_>>().join(",")
}

/// An emulator that does not outlive an error.
struct Emulator(Child);

impl Drop for Emulator {
    fn drop(&mut self) {
        // It has ended already unless something went wrong.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

struct Monitor {
    stream: UnixStream,
    reader: BufReader<UnixStream>,
}

impl Monitor {
    /// Connects and reads the greeting.
    fn connect(socket: &Path) -> io::Result<Self> {
        let stream = UnixStream::connect(socket)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let mut monitor = Self { reader: BufReader::new(stream.try_clone()?), stream };
        monitor.read_until("QMP")?;
        Ok(monitor)
    }

    fn execute(&mut self, command: &str) -> io::Result<()> {
        self.stream.write_all(format!("{{\"execute\":\"{command}\"}}\n").as_bytes())?;
        self.read_until("return")
    }

    /// Reads lines until one has a member of this name; events go by.
    fn read_until(&mut self, member: &str) -> io::Result<()> {
        let mut line = String::new();
        loop {
            line.clear();
            if self.reader.read_line(&mut line)? == 0 {
                return Err(io::Error::other("the emulator closed its monitor"));
            }
            let answer: Value = serde_json::from_str(&line)?;
            if answer.get("error").is_some() {
                return Err(io::Error::other(line));
            }
            if answer.get(member).is_some() {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_monitor_moves_to_standard_input() {
        assert_eq!(
            monitor_on_standard_input("socket,id=charmonitor,fd=27,server=on,wait=off"),
            "socket,id=charmonitor,fd=0,server=on,wait=off"
        );
        assert_eq!(monitor_on_standard_input("socket,id=charserial0,fd=27"), "socket,id=charserial0,fd=27");
    }
}
