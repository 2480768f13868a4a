//! Kinds of jobs, with the names that status documents use.

use ferrovirt_util::xml::StringEnum as _;

string_enums! {
    /// A job that is one call to the monitor and no longer. Upstream: `virDomainJob`.
    pub JobKind {
        Query = "query", Destroy = "destroy", Suspend = "suspend", Modify = "modify", Abort = "abort",
        MigrationOp = "migration operation", ModifyMigrationSafe = "modify migration safe",
    }
    /// A job of the guest agent. Upstream: `virDomainAgentJob`.
    pub AgentJobKind { Query = "query", Modify = "modify" }
    /// A job that lasts: short jobs that it allows may run beside it. Upstream: `virDomainAsyncJob`.
    pub AsyncJobKind {
        MigrationOut = "migration out", MigrationIn = "migration in", Save = "save", Dump = "dump",
        Snapshot = "snapshot", Start = "start", Backup = "backup",
    }
}

/// A set of short jobs that may run during a long one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobMask(u32);

impl JobMask {
    /// No job at all.
    pub const NONE: Self = Self(0);

    /// What is always allowed unless the owner says otherwise: to look, to destroy, to abort.
    /// Upstream: `VIR_JOB_DEFAULT_MASK`.
    #[must_use]
    pub fn usual() -> Self {
        Self::NONE.with(JobKind::Query).with(JobKind::Destroy).with(JobKind::Abort)
    }

    /// These jobs and `kind`.
    #[must_use]
    pub fn with(self, kind: JobKind) -> Self {
        Self(self.0 | (1 << kind.number()))
    }

    /// Whether `kind` is one of them.
    #[must_use]
    pub fn has(self, kind: JobKind) -> bool {
        self.0 & (1 << kind.number()) != 0
    }
}

impl Default for JobMask {
    fn default() -> Self {
        Self::usual()
    }
}
