//! One root: its files, its domains, its threads.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};

use ferrovirt::event::{Event, EventHub};
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::{Domain as Definition, ParseOptions, flags};
use ferrovirt_util::netdev::NameAllocator;
use ferrovirt_util::pid_file::PidFile;
use ferrovirt_util::root::{DriverDirs, Root, RootKind};
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Name, Result, file};
use parking_lot::{Mutex, RwLock};

use super::domain::Domain;
use super::events::{Work, work};
use crate::capabilities::Capabilities;
use crate::capabilities::service::CapabilityCache;
use crate::domain::{CapabilitySource, QemuHooks};
use crate::io::Io;
use crate::process::paths;

/// Longest document that is read from a root, in bytes.
const MAX_DOCUMENT: usize = 16 << 20;

/// Everything of one root.
pub(crate) struct Instance {
    pub(crate) dirs: DriverDirs,
    pub(crate) io: Arc<Io>,
    pub(crate) events: EventHub,
    /// Events from before anybody could subscribe.
    pub(crate) backlog: Mutex<Vec<Event>>,
    pub(crate) work: Sender<Work>,
    pub(crate) names: NameAllocator,
    caps: CapabilityCache,
    domains: RwLock<Domains>,
    last_id: AtomicI32,
    last_connection: AtomicU64,
    _lock: PidFile,
}

#[derive(Default)]
struct Domains {
    by_uuid: HashMap<Uuid, Arc<Domain>>,
    by_name: HashMap<Name, Arc<Domain>>,
}

impl Instance {
    /// Takes the root, reads its documents and finds the guests that still run.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR` if another process holds the root or a folder cannot be made.
    pub(crate) fn open(root: &Root) -> Result<Arc<Self>> {
        let dirs = root.driver("qemu")?;
        let lock = dirs.lock_instance()?;
        let io = Io::new()?;
        let (sender, receiver) = channel();
        let names = match root.kind {
            RootKind::Session => NameAllocator::new(&dirs.run),
            _ => NameAllocator::default(),
        };
        let instance = Arc::new(Self {
            caps: CapabilityCache::new(dirs.cache.join("capabilities")),
            dirs,
            io: Arc::new(io),
            events: EventHub::new(),
            backlog: Mutex::new(Vec::new()),
            work: sender,
            names,
            domains: RwLock::new(Domains::default()),
            last_id: AtomicI32::new(0),
            last_connection: AtomicU64::new(0),
            _lock: lock,
        });
        let weak = Arc::downgrade(&instance);
        std::thread::Builder::new()
            .name("ferrovirt-qemu-worker".to_owned())
            .spawn(move || work(&weak, &receiver))
            .map_err(|e| Error::io(ErrorDomain::QEMU, &e, "cannot start the worker thread"))?;
        instance.discard_unfinished();
        instance.load();
        super::reconnect::all(&instance);
        Ok(instance)
    }

    /// Removes new contents that a killed manager had not put in place yet: the old documents are whole. The root's lock
    /// is ours, so nobody is writing one now.
    fn discard_unfinished(&self) {
        for folder in [&self.dirs.config, &self.dirs.autostart, &self.dirs.run] {
            if let Err(error) = file::discard_unfinished(folder, ".xml") {
                log::warn!("{error}");
            }
        }
    }

    /// Reads the persistent documents; one that cannot be read is left alone and reported in the log.
    fn load(&self) {
        let names = file::list_dir(&self.dirs.config).unwrap_or_default();
        for path in
            names.iter().map(|name| self.dirs.config.join(name)).filter(|path| paths::is_document(path))
        {
            let read = file::read_text(&path, MAX_DOCUMENT)
                .and_then(|text| self.parse(&text, true))
                .and_then(|definition| self.insert(definition));
            if let Err(error) = read {
                log::error!("cannot load {}: {error}", path.display());
            }
        }
    }

    /// Reads a persistent document of a user or a file.
    ///
    /// # Errors
    /// Those of [`Definition::parse`].
    pub(crate) fn parse(&self, text: &str, skip_validate: bool) -> Result<Definition> {
        let hooks = QemuHooks::new(self);
        Definition::parse(
            text,
            &ParseOptions { inactive: true, skip_validate, hooks: &hooks, ..ParseOptions::default() },
        )
    }

    /// Adds the domain of a document that is not on the list yet.
    ///
    /// # Errors
    /// `VIR_ERR_INTERNAL_ERROR` if the document has no usable UUID.
    pub(crate) fn insert(&self, definition: Definition) -> Result<Arc<Domain>> {
        let uuid = uuid_of(&definition)?;
        let name: Name = definition.name.as_str().into();
        let domain = Domain::new(uuid, name.clone(), Some(Arc::new(definition)));
        self.add(&domain);
        Ok(domain)
    }

    /// Puts a domain on the list.
    pub(crate) fn add(&self, domain: &Arc<Domain>) {
        let mut domains = self.domains.write();
        domains.by_uuid.insert(domain.uuid, Arc::clone(domain));
        domains.by_name.insert(domain.name.clone(), Arc::clone(domain));
    }

    /// Takes a domain off the list.
    pub(crate) fn remove(&self, domain: &Domain) {
        let mut domains = self.domains.write();
        domains.by_uuid.remove(&domain.uuid);
        domains.by_name.remove(&domain.name);
    }

    /// All domains.
    pub(crate) fn domains(&self) -> Vec<Arc<Domain>> {
        self.domains.read().by_uuid.values().cloned().collect()
    }

    /// The domain with that UUID.
    pub(crate) fn by_uuid(&self, uuid: &Uuid) -> Option<Arc<Domain>> {
        self.domains.read().by_uuid.get(uuid).cloned()
    }

    /// The domain with that name.
    pub(crate) fn by_name(&self, name: &str) -> Option<Arc<Domain>> {
        self.domains.read().by_name.get(name).cloned()
    }

    /// The domain of a handle.
    ///
    /// # Errors
    /// `VIR_ERR_NO_DOMAIN`.
    pub(crate) fn find(&self, reference: &DomainRef) -> Result<Arc<Domain>> {
        self.by_uuid(&reference.uuid).ok_or_else(|| {
            let text = format!("no domain with matching uuid '{}' ({})", reference.uuid, reference.name);
            Error::new(ErrorDomain::QEMU, ErrorNumber::NO_DOMAIN, text)
        })
    }

    /// Writes the persistent document.
    ///
    /// # Errors
    /// `VIR_ERR_SYSTEM_ERROR`.
    pub(crate) fn save(&self, definition: &Definition) -> Result<()> {
        let text = definition.format(flags::SECURE | flags::INACTIVE);
        file::replace(paths::config_file(&self.dirs, &definition.name), 0o600, text)
    }

    /// Reports an event.
    pub(crate) fn emit(&self, domain: &Domain, event: i32, detail: i32) {
        self.events.emit(&Event::lifecycle(domain.reference(), event, detail));
    }

    /// A new id for a guest that starts.
    pub(crate) fn next_id(&self) -> i32 {
        self.last_id.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Ids up to `id` are in use.
    pub(crate) fn reserve_id(&self, id: i32) {
        self.last_id.fetch_max(id, Ordering::Relaxed);
    }

    /// A number for a new connection.
    pub(crate) fn next_connection(&self) -> u64 {
        self.last_connection.fetch_add(1, Ordering::Relaxed) + 1
    }
}

impl CapabilitySource for Instance {
    fn emulator_for(&self, arch: &str) -> Option<PathBuf> {
        CapabilityCache::emulator_for(arch)
    }

    fn capabilities(&self, emulator: &Path) -> Result<Arc<Capabilities>> {
        self.caps.get(&self.io, emulator)
    }

    fn host_arch(&self) -> &str {
        std::env::consts::ARCH
    }
}

/// The UUID of a document after its defaults were filled in.
///
/// # Errors
/// `VIR_ERR_INTERNAL_ERROR`.
pub(crate) fn uuid_of(definition: &Definition) -> Result<Uuid> {
    let text = definition.uuid.as_deref().unwrap_or_default();
    Uuid::parse(text).map_err(|_| Error::internal(ErrorDomain::QEMU, format!("malformed uuid '{text}'")))
}
