//! What commands share: the connection, the output, failures, and reading values of options.

use std::fmt::Display;
use std::io::Write as _;
use std::sync::Arc;

use ferrovirt::auth::{Authenticator, Credential};
use ferrovirt::{Connect, ConnectOptions, Domain, Error, Registry, consts};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::scale_integer;

use super::parse::Command;

/// Why a command failed.
pub(super) struct Refusal {
    said: Option<String>,
    error: Option<Error>,
}

pub(super) type Done = Result<(), Refusal>;

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self { said: None, error: Some(error) }
    }
}

/// A failure with the shell's own words only.
pub(super) fn said(text: impl Into<String>) -> Refusal {
    Refusal { said: Some(text.into()), error: None }
}

/// A failure that was told already.
pub(super) fn told() -> Refusal {
    Refusal { said: None, error: None }
}

/// Puts the shell's words before those of the library.
pub(super) trait OrSay<T> {
    fn or_say(self, text: impl Into<String>) -> Result<T, Refusal>;
}

impl<T> OrSay<T> for Result<T, Error> {
    fn or_say(self, text: impl Into<String>) -> Result<T, Refusal> {
        self.map_err(|error| Refusal { said: Some(text.into()), error: Some(error) })
    }
}

/// The shell.
pub(super) struct Shell {
    registry: Arc<Registry>,
    connect: Option<Connect>,
    pub(super) uri: Option<String>,
    pub(super) read_only: bool,
    pub(super) quiet: bool,
    pub(super) debug: bool,
}

/// How a domain may be named.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    All,
    NameOrUuid,
    IdOrUuid,
    IdOrName,
}

impl Shell {
    pub(super) fn new() -> Self {
        let registry = Registry::new();
        ferrovirt_driver_test::register(&registry);
        Self { registry, connect: None, uri: None, read_only: false, quiet: false, debug: false }
    }

    /// The connection; it is opened at first use.
    pub(super) fn connect(&mut self) -> Result<Connect, Refusal> {
        if let Some(connect) = &self.connect {
            return Ok(connect.clone());
        }
        let mut options = ConnectOptions::new().registry(Arc::clone(&self.registry)).auth(Arc::new(Terminal));
        if self.read_only {
            options = options.read_only();
        }
        let connect = options.open(self.uri.as_deref()).or_say("failed to connect to the hypervisor")?;
        self.connect = Some(connect.clone());
        Ok(connect)
    }

    pub(super) fn disconnect(&mut self) {
        self.connect = None;
    }

    #[expect(clippy::unused_self, reason = "a shell prints")]
    pub(super) fn print(&self, text: impl Display) {
        // A reader that went away is no matter of ours.
        let _ = write!(std::io::stdout(), "{text}");
    }

    /// Prints what quiet mode leaves out.
    pub(super) fn extra(&self, text: impl Display) {
        if !self.quiet {
            self.print(text);
        }
    }

    pub(super) fn error(&self, text: impl Display) {
        self.print(format_args!("error: {text}\n"));
    }

    pub(super) fn tell(&self, refusal: &Refusal) {
        if let Some(said) = &refusal.said {
            self.error(said);
        }
        if let Some(error) = &refusal.error {
            self.error(error.message());
        }
    }

    /// The domain that option `domain` names.
    pub(super) fn domain(&mut self, command: &Command) -> Result<Domain, Refusal> {
        self.domain_by(command, By::All)
    }

    pub(super) fn domain_by(&mut self, command: &Command, by: By) -> Result<Domain, Refusal> {
        let name = command.text("domain").unwrap_or_default();
        if self.debug {
            self.print(format_args!("{}: found option <domain>: {name}\n", command.spec.name));
        }
        self.lookup(name, by, command.spec.name)
    }

    pub(super) fn lookup(&mut self, name: &str, by: By, command: &str) -> Result<Domain, Refusal> {
        let connect = self.connect()?;
        let trying = |shell: &Self, how: &str| {
            if shell.debug {
                shell.print(format_args!("{command}: <domain> trying as domain {how}\n"));
            }
        };
        if let Some(id) = name.parse().ok().filter(|id: &i32| *id >= 0 && by != By::NameOrUuid) {
            trying(self, "ID");
            if let Ok(domain) = connect.domain_lookup_by_id(id) {
                return Ok(domain);
            }
        }
        if let Some(uuid) = Uuid::parse(name).ok().filter(|_| name.len() == 36 && by != By::IdOrName) {
            trying(self, "UUID");
            if let Ok(domain) = connect.domain_lookup_by_uuid(uuid) {
                return Ok(domain);
            }
        }
        if by != By::IdOrUuid {
            trying(self, "NAME");
            if let Ok(domain) = connect.domain_lookup_by_name(name) {
                return Ok(domain);
            }
        }
        Err(said(format!("failed to get domain '{name}'")))
    }
}

/// Reads the value of a numeric option.
pub(super) fn number<T: std::str::FromStr>(command: &Command, name: &str) -> Result<Option<T>, Refusal> {
    let Some(text) = command.text(name) else { return Ok(None) };
    let malformed =
        || said(format!("Numeric value '{text}' for <{name}> option is malformed or out of range"));
    text.parse().map(Some).map_err(|_| malformed())
}

/// Reads an amount with a unit; `scale` is the unit of a bare number.
pub(super) fn scaled(command: &Command, name: &str, scale: u64) -> Result<Option<u64>, Refusal> {
    let Some(text) = command.text(name) else { return Ok(None) };
    let malformed =
        || format!("Scaled numeric value '{text}' for <{name}> option is malformed or out of range");
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number = text[..end].parse().map_err(|_| said(malformed()))?;
    scale_integer(number, text[end..].trim(), scale, u64::MAX).map(Some).or_say(malformed())
}

/// The documents that a command is about.
pub(super) const AFFECT: [(&str, u32); 2] =
    [("config", consts::DOMAIN_AFFECT_CONFIG), ("live", consts::DOMAIN_AFFECT_LIVE)];

/// Answers questions at the terminal. Upstream: `virConnectAuthPtrDefault`.
struct Terminal;

impl Authenticator for Terminal {
    fn kinds(&self) -> &[i32] {
        &[
            consts::CRED_AUTHNAME,
            consts::CRED_ECHOPROMPT,
            consts::CRED_REALM,
            consts::CRED_PASSPHRASE,
            consts::CRED_NOECHOPROMPT,
            consts::CRED_EXTERNAL,
        ]
    }

    fn answer(&self, credentials: &mut [Credential]) -> Result<(), Error> {
        for credential in credentials {
            let _ = write!(std::io::stdout(), "{}: ", credential.prompt);
            let mut line = String::new();
            let read = std::io::stdin().read_line(&mut line).unwrap_or_default();
            let line = line.trim_end_matches('\n').to_owned();
            credential.answer = (read > 0 && !line.is_empty()).then_some(line);
        }
        Ok(())
    }
}
