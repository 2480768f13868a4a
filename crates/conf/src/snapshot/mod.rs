//! `<domainsnapshot>`. Upstream: `snapshot_conf.c`.

mod disk;

#[cfg(test)]
mod tests;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    self, Element, Form, Part, StringEnum as _, ValueForm, Writer, XmlElement as _, XmlValue as _, patterns,
};
use ferrovirt_util::{ErrorDomain, Result, form, leaf, nested};

pub use self::disk::SnapshotDisk;
use crate::cpu::Cpu;
use crate::domain::{Domain, ParseOptions, flags};
use crate::moment::{MOMENT_PARTS, Moment, parse_domain};

document_errors! {
    /// What is wrong with a snapshot document.
    pub SnapshotError in DOMAIN_SNAPSHOT {
        XML_ERROR NoState = "missing state from existing snapshot";
        XML_ERROR InvalidState(String) = "Invalid state '{0}' in domain snapshot XML";
        XML_ERROR FileNotExternal(String) = "memory filename '{0}' requires external snapshot";
        XML_ERROR NoMemoryFile = "external memory snapshots require a filename";
        XML_ERROR RelativeMemoryFile(String) = "memory snapshot file path ({0}) must be absolute";
        XML_ERROR OfflineMemory = "memory state cannot be saved with offline or disk-only snapshot";
        XML_ERROR NoActive = "Could not find 'active' element";
        XML_ERROR UnnamedDisk = "missing name from disk snapshot element";
        XML_ERROR UnknownDriver(String) = "unknown disk snapshot driver '{0}'";
        INVALID_ARG NotDiskOnly(String) = "disk-only flag for snapshot {0} requires disk-snapshot state";
        INVALID_ARG OtherDomain(String, String) = "definition for snapshot {0} must use uuid {1}";
        INVALID_ARG OnlineChanged(String) = "cannot change between online and offline snapshot state in snapshot {0}";
        INVALID_ARG DiskOnlyChanged(String) = "cannot change between disk only and full system in snapshot {0}";
        INTERNAL_ERROR NoDomain = "missing domain in snapshot";
        XML_ERROR RelativeImage(String) = "disk snapshot image path '{0}' must be absolute";
    }
}

string_enums! {
    /// State of the domain in the snapshot. Upstream: `virDomainSnapshotState`.
    pub SnapshotState {
        None = "nostate", Running = "running", Blocked = "blocked", Paused = "paused", Shutdown = "shutdown",
        Shutoff = "shutoff", Crashed = "crashed", PmSuspended = "pmsuspended", DiskSnapshot = "disk-snapshot",
    }
    /// Where the memory is. Upstream: `virDomainSnapshotLocation`.
    pub MemorySnapshot { No = "no", Internal = "internal", External = "external" }
}

/// A snapshot. Upstream: `virDomainSnapshotDef`.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Snapshot {
    pub moment: Moment,
    /// The domain as it was defined when the snapshot was taken of a running one.
    pub inactive_domain: Option<Box<Domain>>,
    pub state: Option<SnapshotState>,
    pub memory: Option<MemorySnapshot>,
    /// Of external memory.
    pub memory_file: Option<String>,
    pub disks: Vec<SnapshotDisk>,
    pub cookie: Option<SaveCookie>,
    /// Whether it is the domain's current snapshot; in internal documents only.
    pub current: bool,
}

/// What the driver saves with the memory, beyond the domain. Upstream: `qemuDomainSaveCookie`.
#[derive(Clone, Debug, Default, PartialEq, XmlElement)]
pub struct SaveCookie {
    /// The processor as the guest sees it.
    #[xml(child)]
    pub cpu: Option<Cpu>,
    /// Whether a user network ran in its own process.
    #[xml(flag = "slirpHelper")]
    pub slirp_helper: bool,
}

/// How to read a snapshot.
#[derive(Clone, Copy, Debug, Default)]
pub struct SnapshotParse<'a> {
    /// The document of an existing snapshot. Upstream: `VIR_DOMAIN_SNAPSHOT_PARSE_REDEFINE`.
    pub redefine: bool,
    /// The driver's own file. Upstream: `VIR_DOMAIN_SNAPSHOT_PARSE_INTERNAL`.
    pub internal: bool,
    /// For the domains inside.
    pub domain: ParseOptions<'a>,
}

/// How to write a snapshot.
#[derive(Clone, Copy, Debug, Default)]
pub struct SnapshotFormat<'a> {
    /// With passwords. Upstream: `VIR_DOMAIN_SNAPSHOT_FORMAT_SECURE`.
    pub secure: bool,
    /// The driver's own file. Upstream: `VIR_DOMAIN_SNAPSHOT_FORMAT_INTERNAL`.
    pub internal: bool,
    /// Stands for the domain in snapshots that have none.
    pub domain_uuid: Option<&'a str>,
}

/// `<domainsnapshot>`.
pub(crate) fn form() -> &'static Form {
    form!(
        "Snapshot";
        Part::parts(MOMENT_PARTS),
        leaf!("state", SnapshotState::FORM),
        nested!("memory"; Part::attr("snapshot", MemorySnapshot::FORM), Part::attr("file", patterns::ABSOLUTE_PATH)),
        nested!("disks"; Part::child("disk", disk::form).many()),
        Part::child("inactiveDomain", Domain::form),
        Part::child("cookie", SaveCookie::form),
        leaf!("active", ValueForm::integer(0, 1)),
    )
}

impl Snapshot {
    /// Reads a document. A new snapshot has no time of creation yet ([`Moment::complete`]).
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, those of [`Domain::parse`], else `VIR_ERR_XML_ERROR`.
    pub fn parse(text: &str, options: &SnapshotParse<'_>) -> Result<Self> {
        Self::parse_node(&xml::parse_root(text, "domainsnapshot", ErrorDomain::DOMAIN_SNAPSHOT)?, options)
    }

    fn parse_node(root: &Element<'_>, options: &SnapshotParse<'_>) -> Result<Self> {
        let moment = Moment::parse(root, "snapshot", options.redefine)?;
        let mut this = Self { moment, ..Self::default() };
        if options.redefine {
            this.state = Some(state(root)?);
            // What the driver accepted then stays readable; it is checked when the domain is to run again.
            let domain = ParseOptions { skip_validate: true, ..options.domain };
            this.moment.domain = parse_domain(root, "domain", &domain)?;
            this.inactive_domain = parse_domain(root, "inactiveDomain", &domain)?;
        }
        this.parse_memory(root, options.redefine)?;
        let disks = root.child("disks").map(Element::children).unwrap_or_default();
        this.disks =
            disks.iter().map(|node| SnapshotDisk::parse(node, options.redefine)).collect::<Result<_>>()?;
        this.cookie = xml::parse_child(root, "cookie")?;
        if options.internal {
            let active = root.child_text("active").and_then(|text| text.trim().parse::<i32>().ok());
            this.current = active.ok_or(SnapshotError::NoActive)? != 0;
        }
        Ok(this)
    }

    fn parse_memory(&mut self, root: &Element<'_>, redefine: bool) -> Result<()> {
        let offline = matches!(self.state, Some(SnapshotState::Shutoff | SnapshotState::DiskSnapshot));
        let node = root.child("memory");
        let file = node.and_then(|node| node.attr("file"));
        let given = node.map(|node| node.attr_opt("snapshot")).transpose()?.flatten();
        let memory = match given {
            Some(memory) => Some(memory),
            None if file.is_some() => Some(MemorySnapshot::External),
            None if redefine && offline => Some(MemorySnapshot::No),
            None => redefine.then_some(MemorySnapshot::Internal),
        };
        match (memory, file) {
            (Some(MemorySnapshot::External), None) => return Err(SnapshotError::NoMemoryFile.into()),
            (Some(MemorySnapshot::External), Some(file)) if !file.starts_with('/') => {
                return Err(SnapshotError::RelativeMemoryFile(file.to_owned()).into());
            }
            (Some(MemorySnapshot::No | MemorySnapshot::Internal), Some(file)) => {
                return Err(SnapshotError::FileNotExternal(file.to_owned()).into());
            }
            _ => {}
        }
        if offline && memory != Some(MemorySnapshot::No) {
            return Err(SnapshotError::OfflineMemory.into());
        }
        self.memory = memory;
        self.memory_file = file.map(str::to_owned);
        Ok(())
    }

    /// The document. Upstream: `virDomainSnapshotDefFormat`.
    #[must_use]
    pub fn format(&self, options: &SnapshotFormat<'_>) -> String {
        let secure = if options.secure { flags::SECURE } else { 0 };
        let mut writer = Writer::with_flags(flags::INACTIVE | secure);
        let w = &mut writer;
        w.start("domainsnapshot");
        self.moment.write_names(w);
        if let Some(state) = &self.state {
            w.value_element("state", state);
        }
        self.moment.write_origin(w);
        if let Some(memory) = &self.memory {
            w.start("memory");
            w.attr_value("snapshot", memory);
            w.attr_opt("file", self.memory_file.as_deref());
            w.end();
        }
        if !self.disks.is_empty() {
            w.start("disks");
            self.disks.iter().for_each(|disk| disk.write(w));
            w.end();
        }
        self.write_domains(w, options);
        writer.finish()
    }

    fn write_domains(&self, w: &mut Writer, options: &SnapshotFormat<'_>) {
        self.moment.write_domain(w);
        if let Some(uuid) = options.domain_uuid.filter(|_| self.moment.domain.is_none()) {
            w.start("domain");
            w.text_element("uuid", uuid);
            w.end();
        }
        if let Some(domain) = &self.inactive_domain {
            domain.write_element(w, "inactiveDomain");
        }
        if let Some(cookie) = &self.cookie {
            cookie.write_element(w, "cookie");
        }
        if options.internal {
            w.text_element("active", if self.current { "1" } else { "0" });
        }
    }
}

fn state(root: &Element<'_>) -> Result<SnapshotState> {
    let text = root.child_text("state").ok_or(SnapshotError::NoState)?;
    let known = SnapshotState::from_name(text).filter(|state| *state != SnapshotState::None);
    Ok(known.ok_or_else(|| SnapshotError::InvalidState(text.to_owned()))?)
}
