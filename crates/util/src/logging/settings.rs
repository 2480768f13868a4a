//! Levels, filters and outputs in the reference's syntax.

use std::path::PathBuf;

use crate::error::{ErrorDomain, ErrorNumber, VirError};
use crate::string::glob_matches;

/// How serious a message is. Upstream: `virLogPriority`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Priority {
    /// For developers.
    Debug = 1,
    /// For the curious.
    Info = 2,
    /// Something is odd.
    Warning = 3,
    /// Something failed.
    Error = 4,
}

impl Priority {
    const ALL: [Self; 4] = [Self::Debug, Self::Info, Self::Warning, Self::Error];

    /// `debug`, `info`, `warning`, `error`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Reads a digit from 1 to 4.
    #[must_use]
    pub fn from_digit(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| text == (*p as u8).to_string())
    }

    /// Reads a digit or a name, as `LIBVIRT_DEBUG` has it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_digit(text).or_else(|| Self::ALL.into_iter().find(|p| text == p.name()))
    }
}

impl From<log::Level> for Priority {
    fn from(level: log::Level) -> Self {
        match level {
            log::Level::Error => Self::Error,
            log::Level::Warn => Self::Warning,
            log::Level::Info => Self::Info,
            log::Level::Debug | log::Level::Trace => Self::Debug,
        }
    }
}

/// A level for the sources whose name contains a pattern (`*` and `?` stand for any text and any character).
/// Upstream: `virLogFilter`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Messages from this level on pass.
    pub priority: Priority,
    /// The pattern.
    pub pattern: String,
}

/// Where messages go. Upstream: `virLogDestination`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Destination {
    /// Standard error.
    Stderr,
    /// The system log, under this name.
    Syslog(String),
    /// The end of this file.
    File(PathBuf),
    /// The systemd journal.
    Journald,
}

/// A destination and the least level that goes there. Upstream: `virLogOutput`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Messages from this level on go there.
    pub priority: Priority,
    /// Where.
    pub destination: Destination,
}

/// Why a setting was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// Not `level:pattern`.
    #[error("Malformed format for filter '{0}'")]
    MalformedFilter(String),
    /// Not `level:destination`.
    #[error("Malformed format for output '{0}'")]
    MalformedOutput(String),
    /// The level is not 1 to 4.
    #[error("Invalid priority '{priority}' for {kind} '{entry}'")]
    Priority {
        /// The level given.
        priority: String,
        /// `filter` or `output`.
        kind: &'static str,
        /// The whole entry.
        entry: String,
    },
    /// No such destination.
    #[error("Invalid destination '{destination}' for output '{entry}'")]
    Destination {
        /// The destination given.
        destination: String,
        /// The whole entry.
        entry: String,
    },
    /// Too few or too many parts for the destination, or a relative path.
    #[error("Output '{0}' does not meet the format requirements for its destination")]
    Data(String),
}

impl VirError for LogError {
    fn number(&self) -> ErrorNumber {
        ErrorNumber::INVALID_ARG
    }

    fn domain(&self) -> ErrorDomain {
        ErrorDomain::NONE
    }
}

/// All settings of a logger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The level for sources that no filter matches.
    pub default: Priority,
    /// The first match counts.
    pub filters: Vec<Filter>,
    /// Where messages go.
    pub outputs: Vec<Output>,
}

/// Warnings and errors to standard error.
impl Default for Settings {
    fn default() -> Self {
        let output = Output { priority: Priority::Debug, destination: Destination::Stderr };
        Self { default: Priority::Warning, filters: Vec::new(), outputs: vec![output] }
    }
}

impl Settings {
    /// From the three environment variables, which `var` looks up.
    #[must_use]
    pub fn from_vars(var: impl Fn(&str) -> Option<String>) -> Self {
        let mut settings = Self::default();
        if let Some(priority) = var("LIBVIRT_DEBUG").and_then(|text| Priority::parse(&text)) {
            settings.default = priority;
        }
        if let Some(filters) = var("LIBVIRT_LOG_FILTERS") {
            // A malformed list leaves the setting as it was.
            let _ = settings.set_filters(&filters);
        }
        if let Some(outputs) = var("LIBVIRT_LOG_OUTPUTS") {
            let _ = settings.set_outputs(&outputs);
        }
        settings
    }

    /// Replaces the filters by a list separated by blanks: `1:qemu 3:util.object`. Upstream: `virLogSetFilters`.
    ///
    /// # Errors
    /// [`LogError`]; nothing has changed then.
    pub fn set_filters(&mut self, text: &str) -> Result<(), LogError> {
        let mut filters: Vec<Filter> = Vec::new();
        for entry in text.split_ascii_whitespace() {
            let filter = parse_filter(entry)?;
            filters.retain(|known| known.pattern != filter.pattern);
            filters.push(filter);
        }
        self.filters = filters;
        Ok(())
    }

    /// Replaces the outputs by a list separated by blanks: `1:file:/tmp/x.log 3:syslog:name`.
    /// Upstream: `virLogSetOutputs`.
    ///
    /// # Errors
    /// [`LogError`]; nothing has changed then.
    pub fn set_outputs(&mut self, text: &str) -> Result<(), LogError> {
        let mut outputs: Vec<Output> = Vec::new();
        for entry in text.split_ascii_whitespace() {
            let output = parse_output(entry)?;
            outputs.retain(|known| known.destination != output.destination);
            outputs.push(output);
        }
        if outputs.is_empty() {
            outputs = Self::default().outputs;
        }
        self.outputs = outputs;
        Ok(())
    }

    /// The least level that `source` may log at.
    #[must_use]
    pub fn threshold(&self, source: &str) -> Priority {
        let matching = self.filters.iter().find(|f| contains_pattern(source, &f.pattern));
        matching.map_or(self.default, |f| f.priority)
    }

    /// The least level that any source may log at.
    #[must_use]
    pub fn lowest(&self) -> Priority {
        self.filters.iter().map(|f| f.priority).chain([self.default]).min().unwrap_or(self.default)
    }

    /// The filters in the form that [`Settings::set_filters`] reads. Upstream: `virLogGetFilters`.
    #[must_use]
    pub fn filters_text(&self) -> String {
        let entries = self.filters.iter().map(|f| format!("{}:{}", f.priority as u8, f.pattern));
        entries.collect::<Vec<_>>().join(" ")
    }

    /// The outputs in the form that [`Settings::set_outputs`] reads. Upstream: `virLogGetOutputs`.
    #[must_use]
    pub fn outputs_text(&self) -> String {
        let entry = |o: &Output| {
            let level = o.priority as u8;
            match &o.destination {
                Destination::Stderr => format!("{level}:stderr"),
                Destination::Journald => format!("{level}:journald"),
                Destination::Syslog(name) => format!("{level}:syslog:{name}"),
                Destination::File(path) => format!("{level}:file:{}", path.display()),
            }
        };
        self.outputs.iter().map(entry).collect::<Vec<_>>().join(" ")
    }
}

/// # Errors
/// [`LogError`].
fn parse_filter(entry: &str) -> Result<Filter, LogError> {
    let malformed = || LogError::MalformedFilter(entry.to_owned());
    let (level, pattern) = entry.split_once(':').ok_or_else(malformed)?;
    let priority = parse_priority(level, "filter", entry)?;
    let pattern = pattern.strip_prefix('+').unwrap_or(pattern);
    if pattern.is_empty() {
        return Err(malformed());
    }
    Ok(Filter { priority, pattern: pattern.to_owned() })
}

/// # Errors
/// [`LogError`].
fn parse_output(entry: &str) -> Result<Output, LogError> {
    let (level, rest) = entry.split_once(':').ok_or_else(|| LogError::MalformedOutput(entry.to_owned()))?;
    let priority = parse_priority(level, "output", entry)?;
    let (kind, data) = rest.split_once(':').map_or((rest, None), |(kind, data)| (kind, Some(data)));
    let destination = match (kind, data) {
        ("stderr", None) => Destination::Stderr,
        ("journald", None) => Destination::Journald,
        ("syslog", Some(name)) if !name.is_empty() => Destination::Syslog(name.to_owned()),
        ("file", Some(path)) if path.starts_with('/') => Destination::File(path.into()),
        ("stderr" | "journald" | "syslog" | "file", _) => return Err(LogError::Data(entry.to_owned())),
        _ => return Err(LogError::Destination { destination: kind.to_owned(), entry: entry.to_owned() }),
    };
    Ok(Output { priority, destination })
}

/// # Errors
/// [`LogError::Priority`].
fn parse_priority(text: &str, kind: &'static str, entry: &str) -> Result<Priority, LogError> {
    let error = || LogError::Priority { priority: text.to_owned(), kind, entry: entry.to_owned() };
    Priority::from_digit(text).ok_or_else(error)
}

/// True if `pattern` matches some part of `text`.
fn contains_pattern(text: &str, pattern: &str) -> bool {
    if !pattern.contains(['*', '?']) {
        return text.contains(pattern);
    }
    glob_matches(&format!("*{pattern}*"), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn environment() {
        let settings = Settings::from_vars(|name| {
            Some(match name {
                "LIBVIRT_DEBUG" => "info".to_owned(),
                "LIBVIRT_LOG_FILTERS" => "1:qemu 3:+util.j*son 4:qemu".to_owned(),
                _ => "1:file:/tmp/x.log 2:syslog:me 3:journald 4:stderr 1:stderr".to_owned(),
            })
        });
        assert_eq!(settings.default, Priority::Info);
        assert_eq!(settings.filters_text(), "3:util.j*son 4:qemu");
        assert_eq!(settings.outputs_text(), "1:file:/tmp/x.log 2:syslog:me 3:journald 1:stderr");
        assert_eq!(settings.threshold("util.jxson"), Priority::Warning);
        assert_eq!(settings.threshold("qemu.process"), Priority::Error);
        assert_eq!(settings.threshold("rpc"), Priority::Info);
        assert_eq!(settings.lowest(), Priority::Info);
    }

    #[test]
    fn malformed_settings_change_nothing() {
        let mut settings = Settings::default();
        for bad in [
            "stderr",
            "5:stderr",
            "1:",
            "1:stderr:x",
            "1:file",
            "1:file:relative",
            "1:syslog",
            "1:what",
            "x:stderr",
        ] {
            assert!(settings.set_outputs(bad).is_err(), "{bad}");
        }
        for bad in ["qemu", "0:qemu", "1:", "1:+"] {
            assert!(settings.set_filters(bad).is_err(), "{bad}");
        }
        assert_eq!(settings, Settings::default());
        let error = crate::Error::from(settings.set_filters("9:x").unwrap_err());
        assert_eq!(error.message(), "invalid argument: Invalid priority '9' for filter '9:x'");
    }

    #[test]
    fn globs() {
        for (text, pattern, expected) in [
            ("abc", "b", true),
            ("abc", "a?c", true),
            ("abc", "c*a", false),
            ("xabyabz", "ab*z", true),
            ("", "?", false),
        ] {
            assert_eq!(contains_pattern(text, pattern), expected, "{text} {pattern}");
        }
    }
}
