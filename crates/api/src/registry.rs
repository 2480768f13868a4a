//! Which drivers a program has: linked in, or found as plugins.

use std::sync::Arc;

use ferrovirt_util::root::{Root, UserDirs};
use ferrovirt_util::sync::RwLock;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use crate::call::Call;
use crate::driver::{Driver, OpenRequest, Opened};
use crate::host::{Directories, Host};
use crate::plugin::loader;

/// Drivers that this project has, in the order in which a URI without a scheme is offered to them. A driver that is
/// neither registered nor found as a plugin is skipped.
const KNOWN: &[&str] =
    &["test", "openvz", "vmware", "esx", "hyperv", "qemu", "lxc", "xen", "vbox", "bhyve", "remote"];

/// Drivers of what belongs to the host. Their URIs open them alone; a hypervisor's connection has them besides.
const SECONDARY: &[&str] = &["network", "interface", "storage", "node_device", "secret", "nwfilter"];

/// Schemes whose driver has another name.
const SCHEMES: &[(&str, &str)] = &[
    ("vpx", "esx"),
    ("gsx", "esx"),
    ("vmwareplayer", "vmware"),
    ("vmwarews", "vmware"),
    ("vmwarefusion", "vmware"),
    ("nodedev", "node_device"),
];

/// Drivers of this host's hypervisors: a URI that names a server is not theirs, but some daemon's on that server.
const LOCAL_ONLY: &[&str] = &["test", "openvz", "vmware", "qemu", "lxc", "xen", "vbox", "bhyve"];

/// A set of drivers. Most programs use the one of the process: [`Registry::global`].
#[derive(Default)]
pub struct Registry {
    drivers: RwLock<Vec<Arc<dyn Driver>>>,
}

impl Registry {
    /// A registry without drivers.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self::default())
    }

    /// The registry of the process.
    #[must_use]
    pub fn global() -> Arc<Self> {
        static GLOBAL: std::sync::OnceLock<Arc<Registry>> = std::sync::OnceLock::new();
        Arc::clone(GLOBAL.get_or_init(Self::new))
    }

    /// Adds a driver that is linked in. A driver of the same name that is there already wins.
    pub fn register(&self, driver: Arc<dyn Driver>) {
        let mut drivers = self.drivers.write();
        if !drivers.iter().any(|d| d.name() == driver.name()) {
            drivers.push(driver);
        }
    }

    /// The driver `name`: registered, or loaded as a plugin now; `None` if there is none.
    ///
    /// # Errors
    /// [`loader::LoadError`] for a plugin that is there but cannot be used.
    pub fn driver(&self, name: &str) -> Result<Option<Arc<dyn Driver>>> {
        if let Some(driver) = self.drivers.read().iter().find(|d| d.name() == name) {
            return Ok(Some(Arc::clone(driver)));
        }
        let Some(driver) = loader::find(name)? else { return Ok(None) };
        self.register(driver);
        Ok(self.drivers.read().iter().find(|d| d.name() == name).cloned())
    }

    /// Names of the drivers that `uri` is offered to, in order. None of them is loaded for it: a plugin costs a
    /// millisecond, and the first driver is most often the right one.
    ///
    /// A scheme with a transport (`qemu+ssh`) belongs to the remote driver, and so does a server's name unless the
    /// hypervisor itself is reached over the network (`esx://host/`).
    fn candidates(&self, uri: Option<&str>) -> Vec<&'static str> {
        let Some((scheme, rest)) = uri.and_then(|uri| uri.split_once(':')) else { return KNOWN.to_vec() };
        let drivers = self.drivers.read();
        let mut names: Vec<_> =
            drivers.iter().filter(|d| d.schemes().contains(&scheme)).map(|d| d.name()).collect();
        let own = SCHEMES.iter().find(|(s, _)| *s == scheme).map_or(scheme, |(_, name)| name);
        if names.is_empty() {
            names.extend(KNOWN.iter().chain(SECONDARY).find(|name| **name == own));
        }
        let has_server = rest
            .strip_prefix("//")
            .is_some_and(|rest| !matches!(rest.chars().next(), None | Some('/' | '?' | '#')));
        if has_server {
            names.retain(|name| !LOCAL_ONLY.contains(name) && !SECONDARY.contains(name));
        }
        if !names.contains(&"remote") {
            names.push("remote");
        }
        names
    }

    /// Opens `request` with the first driver that accepts it.
    ///
    /// # Errors
    /// `VIR_ERR_NO_CONNECT` if no driver does, else the accepting driver's error.
    pub fn open(&self, call: &Call, request: &OpenRequest<'_>) -> Result<(Arc<dyn Driver>, Opened)> {
        let mut absent = None;
        for name in self.candidates(request.uri) {
            let Some(driver) = self.driver(name)? else { continue };
            match driver.open(call, request) {
                Ok(Some(opened)) => return Ok((driver, opened)),
                Ok(None) => {}
                // A driver without any call. A daemon may have it.
                Err(error) if error.number() == ErrorNumber::CONFIG_UNSUPPORTED => absent = Some(error),
                Err(error) => return Err(error),
            }
        }
        if let Some(absent) = absent {
            return Err(absent);
        }
        Err(match request.uri {
            Some(uri) => Error::new(ErrorDomain::NONE, ErrorNumber::NO_CONNECT, uri)
                .with_hint("no driver for this URI is linked in or found in the driver folders"),
            None => Error::bare(ErrorDomain::NONE, ErrorNumber::NO_CONNECT),
        })
    }
}

/// The services that this library offers to its drivers.
pub(crate) struct LibraryHost(pub(crate) Arc<Registry>);

impl Host for LibraryHost {
    fn log(&self, level: log::Level, target: &str, message: &str) {
        log::log!(target: target, level, "{message}");
    }

    fn directories(&self) -> Directories {
        let root = if nix::unistd::geteuid().is_root() {
            Root::system()
        } else {
            Root::session(&UserDirs::from_env())
        };
        Directories { config: root.config, state: root.lib, run: root.run, log: root.log, cache: root.cache }
    }

    fn open_secondary(&self, call: &Call, kind: &str, uri: &str) -> Result<Opened> {
        let missing = || Error::new(ErrorDomain::NONE, ErrorNumber::NO_CONNECT, kind);
        let driver = self.0.driver(kind)?.ok_or_else(missing)?;
        let host: Arc<dyn Host> = Arc::new(Self(Arc::clone(&self.0)));
        let request = OpenRequest { uri: Some(uri), flags: 0, auth: None, host: &host };
        driver.open(call, &request)?.ok_or_else(missing)
    }
}

#[cfg(all(test, not(ferrovirt_loom)))]
mod tests {
    use super::*;

    #[test]
    fn transports_and_servers_mean_the_remote_driver() {
        let registry = Registry::default();
        for (uri, names) in [
            ("test:///default", &["test", "remote"][..]),
            ("qemu:///system?x=1", &["qemu", "remote"]),
            ("test+unix:///default", &["remote"]),
            ("test://host/default", &["remote"]),
            ("qemu+ssh://root@host/system", &["remote"]),
            ("esx://host/", &["esx", "remote"]),
            ("vpx://host/", &["esx", "remote"]),
            ("storage:///system", &["storage", "remote"]),
            ("nodedev:///system", &["node_device", "remote"]),
            ("storage://host/system", &["remote"]),
            ("remote:///", &["remote"]),
            ("unknown:///", &["remote"]),
        ] {
            assert_eq!(registry.candidates(Some(uri)), names, "{uri}");
        }
        assert_eq!(registry.candidates(None), KNOWN);
    }
}

#[cfg(all(test, ferrovirt_loom))]
mod models {
    use loom::thread;

    use super::*;

    struct Named(&'static [&'static str]);

    impl Driver for Named {
        fn name(&self) -> &'static str {
            "model"
        }
        fn schemes(&self) -> &'static [&'static str] {
            self.0
        }
        fn open(&self, _: &Call, _: &OpenRequest<'_>) -> Result<Option<Opened>> {
            Ok(None)
        }
    }

    /// Two threads bring a driver of the same name, as two first opens of a URI do: one of them wins for both.
    #[test]
    fn one_driver_per_name() {
        loom::model(|| {
            let registry = Registry::new();
            let other = {
                let registry = Arc::clone(&registry);
                thread::spawn(move || {
                    registry.register(Arc::new(Named(&["a"])));
                    registry.driver("model").expect("registered").expect("registered").schemes()[0]
                })
            };
            registry.register(Arc::new(Named(&["b"])));
            let mine = registry.driver("model").expect("registered").expect("registered").schemes()[0];
            assert_eq!(mine, other.join().expect("no panic"));
            assert_eq!(registry.drivers.read().len(), 1);
        });
    }
}
