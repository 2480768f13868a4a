//! States of a domain, their reasons, and what taints it.

use ferrovirt_util::xml::StringEnum as _;

string_enums! {
    /// Upstream: `virDomainState`, with the same numbers.
    pub DomainState {
        NoState = "nostate", Running = "running", Blocked = "blocked", Paused = "paused", Shutdown = "shutdown",
        Shutoff = "shutoff", Crashed = "crashed", PmSuspended = "pmsuspended",
    }
    /// What makes a domain hard to support. Upstream: `virDomainTaintFlags`.
    pub Taint {
        CustomArgv = "custom-argv", CustomMonitor = "custom-monitor", HighPrivileges = "high-privileges",
        ShellScripts = "shell-scripts", DiskProbing = "disk-probing", ExternalLaunch = "external-launch",
        HostCpu = "host-cpu", HookScript = "hook-script", CdromPassthrough = "cdrom-passthrough",
        CustomDtb = "custom-dtb", CustomGaCommand = "custom-ga-command",
        CustomHypervisorFeature = "custom-hypervisor-feature", DeprecatedConfig = "deprecated-config",
    }
}

/// A state and why it was entered. Upstream: `virDomainStateReason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunState {
    /// The state.
    pub state: DomainState,
    /// The `virDomain*Reason` of that state; 0 is "unknown".
    pub reason: i32,
}

impl RunState {
    /// A state and its reason.
    #[must_use]
    pub fn new(state: DomainState, reason: i32) -> Self {
        Self { state, reason }
    }

    /// The name of the reason. Upstream: `virDomainStateReasonToString`.
    #[must_use]
    pub fn reason_name(self) -> Option<&'static str> {
        self.state.reasons().get(usize::try_from(self.reason).ok()?).copied()
    }
}

impl Default for RunState {
    /// Shut off for an unknown reason: what a domain is in before it was ever started.
    fn default() -> Self {
        Self::new(DomainState::Shutoff, 0)
    }
}

impl DomainState {
    /// The state with that number.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Self> {
        Self::TABLE.iter().map(|(state, _)| *state).find(|state| state.number() == number)
    }

    /// The names of its reasons by number. Upstream: the `virDomain*Reason` string tables.
    #[must_use]
    pub fn reasons(self) -> &'static [&'static str] {
        match self {
            Self::NoState | Self::Blocked | Self::PmSuspended => &["unknown"],
            Self::Running => RUNNING,
            Self::Paused => PAUSED,
            Self::Shutdown => &["unknown", "user"],
            Self::Shutoff => SHUTOFF,
            Self::Crashed => &["unknown", "panicked"],
        }
    }

    /// The number of the reason with that name. Upstream: `virDomainStateReasonFromString`.
    #[must_use]
    pub fn reason_from_name(self, name: &str) -> Option<i32> {
        i32::try_from(self.reasons().iter().position(|reason| *reason == name)?).ok()
    }
}

const RUNNING: &[&str] = &[
    "unknown",
    "booted",
    "migrated",
    "restored",
    "from snapshot",
    "unpaused",
    "migration canceled",
    "save canceled",
    "wakeup",
    "crashed",
    "post-copy",
    "post-copy failed",
];

const PAUSED: &[&str] = &[
    "unknown",
    "user",
    "migration",
    "save",
    "dump",
    "ioerror",
    "watchdog",
    "from snapshot",
    "shutdown",
    "snapshot",
    "panicked",
    "starting up",
    "post-copy",
    "post-copy failed",
    "api error",
];

const SHUTOFF: &[&str] = &[
    "unknown",
    "shutdown",
    "destroyed",
    "crashed",
    "migrated",
    "saved",
    "failed",
    "from snapshot",
    "daemon",
];

impl Taint {
    /// The sentence that users see. Upstream: `virDomainTaintMessage`.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::CustomArgv => "custom configuration parameters specified",
            Self::CustomMonitor => "custom monitor control commands issued",
            Self::HighPrivileges => "running with undesirable elevated privileges",
            Self::ShellScripts => "network configuration using opaque shell scripts",
            Self::DiskProbing => "potentially unsafe disk format probing",
            Self::ExternalLaunch => "managing externally launched configuration",
            Self::HostCpu => "potentially unsafe use of host CPU passthrough",
            Self::HookScript => "configuration potentially modified by hook script",
            Self::CdromPassthrough => "use of host cdrom passthrough",
            Self::CustomDtb => "custom device tree blob used",
            Self::CustomGaCommand => "custom guest agent control commands issued",
            Self::CustomHypervisorFeature => "hypervisor feature autodetection override",
            Self::DeprecatedConfig => "use of deprecated configuration settings",
        }
    }
}
