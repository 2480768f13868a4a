//! Logging with the reference's filters and outputs, as a [`log::Log`] that a program may install or not.
//!
//! Nothing here is global: a [`Logger`] is a value. The C ABI installs one made by [`Logger::from_env`]; a Rust program
//! with a logger of its own simply keeps it, because the crates of this workspace log through the `log` facade.
//!
//! Upstream: `src/util/virlog.c`.

mod output;
mod settings;

use std::fmt::Write as _;

use parking_lot::RwLock;

pub use output::Sink;
pub use settings::{Destination, Filter, LogError, Output, Priority, Settings};

use crate::error::Result;
use crate::time::UtcTime;

/// One message on its way to the outputs.
#[derive(Clone, Copy, Debug)]
pub struct Message<'a> {
    /// How serious.
    pub priority: Priority,
    /// Which part of the program speaks (`util.command`); what filters match.
    pub source: &'a str,
    /// Source file, if known.
    pub file: Option<&'a str>,
    /// Line in that file; 0 if unknown.
    pub line: u32,
    /// Function or module.
    pub function: &'a str,
    /// The text.
    pub text: &'a str,
}

impl Message<'_> {
    /// `time: process: level : function:line : text` and a newline.
    #[must_use]
    pub fn format(&self, now: UtcTime) -> String {
        let mut line = String::with_capacity(self.text.len() + 80);
        let (priority, pid) = (self.priority.name(), std::process::id());
        // Writing to a string cannot fail.
        let _ = write!(line, "{now}: {pid}: {priority} : {}:{} : {}", self.function, self.line, self.text);
        if !line.ends_with('\n') {
            line.push('\n');
        }
        line
    }
}

/// Filters messages and writes them to outputs.
#[derive(Debug)]
pub struct Logger {
    active: RwLock<Active>,
}

#[derive(Debug)]
struct Active {
    settings: Settings,
    /// One for each output of the settings.
    sinks: Vec<Sink>,
}

impl Logger {
    /// Opens the outputs.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if a file or socket cannot be opened.
    pub fn new(settings: Settings) -> Result<Self> {
        Ok(Self { active: RwLock::new(Active::open(settings)?) })
    }

    /// As `LIBVIRT_DEBUG`, `LIBVIRT_LOG_FILTERS` and `LIBVIRT_LOG_OUTPUTS` say; what is malformed is ignored, as the
    /// reference does it. Upstream: `virLogSetFromEnv`.
    ///
    /// # Errors
    /// As [`Logger::new`].
    pub fn from_env() -> Result<Self> {
        Self::new(Settings::from_vars(|name| std::env::var(name).ok()))
    }

    /// Changes everything at once; the old outputs stay if a new one cannot be opened.
    ///
    /// # Errors
    /// As [`Logger::new`].
    pub fn set(&self, settings: Settings) -> Result<()> {
        let active = Active::open(settings)?;
        *self.active.write() = active;
        Ok(())
    }

    /// What is in force.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.active.read().settings.clone()
    }

    /// Whether a message of `priority` from `source` may reach an output.
    #[must_use]
    pub fn wants(&self, priority: Priority, source: &str) -> bool {
        let active = self.active.read();
        priority >= active.settings.threshold(source)
            && active.settings.outputs.iter().any(|o| priority >= o.priority)
    }

    /// Writes the message to every output that takes its priority.
    pub fn write(&self, message: &Message<'_>) {
        let active = self.active.read();
        if message.priority < active.settings.threshold(message.source) {
            return;
        }
        let line = message.format(UtcTime::now());
        for (output, sink) in active.settings.outputs.iter().zip(&active.sinks) {
            if message.priority >= output.priority {
                sink.write(message, &line);
            }
        }
    }

    /// The most verbose level of the `log` facade that this logger may want, for [`log::set_max_level`].
    #[must_use]
    pub fn max_level(&self) -> log::LevelFilter {
        let active = self.active.read();
        match active.settings.lowest() {
            Priority::Debug => log::LevelFilter::Trace,
            Priority::Info => log::LevelFilter::Info,
            Priority::Warning => log::LevelFilter::Warn,
            Priority::Error => log::LevelFilter::Error,
        }
    }
}

impl Active {
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    fn open(settings: Settings) -> Result<Self> {
        let sinks = settings.outputs.iter().map(|o| Sink::open(&o.destination)).collect::<Result<_>>()?;
        Ok(Self { settings, sinks })
    }
}

impl log::Log for Logger {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        self.wants(metadata.level().into(), metadata.target())
    }

    fn log(&self, record: &log::Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let text = record.args().to_string();
        self.write(&Message {
            priority: record.level().into(),
            source: record.target(),
            file: record.file(),
            line: record.line().unwrap_or(0),
            function: record.module_path().unwrap_or_default(),
            text: &text,
        });
    }

    fn flush(&self) {}
}

#[cfg(test)]
mod tests {
    use log::Log;

    use super::*;

    #[test]
    fn filters_and_levels_decide_what_reaches_a_file() {
        let dir = tempfile::tempdir().unwrap();
        let (all, errors) = (dir.path().join("all.log"), dir.path().join("errors.log"));
        let mut settings = Settings::default();
        settings.set_outputs(&format!("1:file:{} 4:file:{}", all.display(), errors.display())).unwrap();
        settings.set_filters("1:util.event 4:noisy").unwrap();
        let logger = Logger::new(settings).unwrap();
        let send = |level, target: &str, text: &str| {
            let args = format_args!("{text}");
            logger.log(&log::Record::builder().level(level).target(target).args(args).line(Some(7)).build());
        };
        send(log::Level::Debug, "util.event", "kept by filter");
        send(log::Level::Debug, "util.command", "below the default");
        send(log::Level::Warn, "very.noisy.part", "silenced by filter");
        send(log::Level::Error, "very.noisy.part", "an error");
        let text = std::fs::read_to_string(&all).unwrap();
        let lines = text.lines().collect::<Vec<_>>();
        assert_eq!(lines.len(), 2, "{text}");
        assert!(
            lines[0].ends_with(&format!("+0000: {}: debug : :7 : kept by filter", std::process::id())),
            "{text}"
        );
        assert_eq!(std::fs::read_to_string(&errors).unwrap().lines().count(), 1);
        assert_eq!(logger.max_level(), log::LevelFilter::Trace);
    }

    #[test]
    fn failing_change_keeps_the_old_outputs() {
        let logger = Logger::new(Settings::default()).unwrap();
        let mut settings = Settings::default();
        settings.set_outputs("1:file:/no/such/dir/x.log").unwrap();
        assert!(logger.set(settings).is_err());
        assert_eq!(logger.settings(), Settings::default());
    }
}
