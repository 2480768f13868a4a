//! The driver as the public API sees it.
//!
//! Upstream: `qemu_driver.c`, `qemu_process.c`.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Weak};

use ferrovirt::call::Call;
use ferrovirt::driver::{Driver, OpenRequest, Opened};
use ferrovirt_util::root::{Root, UserDirs};
use ferrovirt_util::uri::Uri;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};
use parking_lot::Mutex;

#[macro_use]
mod table;

mod block;
mod change;
mod channel;
mod connection;
mod console;
mod define;
mod domain;
mod domain_capabilities;
mod dump;
mod events;
mod file;
mod graphics;
mod host;
mod hypervisor;
mod input;
mod instance;
mod interface;
mod job_info;
mod lifecycle;
mod list;
mod memory;
mod metadata;
mod monitor_command;
mod node;
mod peek;
mod power;
mod query;
mod reconnect;
mod screenshot;
mod start;
mod status;

use connection::Connection;
use instance::Instance;

/// The qemu driver. One value serves any number of roots; all connections to one root share one instance.
#[derive(Default)]
pub struct QemuDriver {
    instances: Mutex<HashMap<PathBuf, Weak<Instance>>>,
}

impl std::fmt::Debug for QemuDriver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("QemuDriver").field("roots", &self.instances.lock().len()).finish()
    }
}

impl Driver for QemuDriver {
    fn name(&self) -> &'static str {
        "qemu"
    }

    fn schemes(&self) -> &'static [&'static str] {
        &["qemu"]
    }

    fn open(&self, _call: &Call, request: &OpenRequest<'_>) -> Result<Option<Opened>> {
        let Some(text) = request.uri else { return Ok(None) };
        let uri = Uri::parse(text)?;
        if uri.scheme.as_deref() != Some("qemu") || uri.server.is_some() {
            return Ok(None);
        }
        let root = root_of(&uri)?;
        let instance = self.instance(&root)?;
        let connection = Arc::new(Connection::new(instance));
        Ok(Some(Opened {
            uri: text.to_owned(),
            hypervisor: Some(Arc::clone(&connection) as _),
            connection: Some(connection as _),
            secondary_uri: Some(text.to_owned()),
            ..Opened::default()
        }))
    }
}

impl QemuDriver {
    fn instance(&self, root: &Root) -> Result<Arc<Instance>> {
        let key = root.run.clone();
        let mut instances = self.instances.lock();
        instances.retain(|_, instance| instance.strong_count() > 0);
        if let Some(instance) = instances.get(&key).and_then(Weak::upgrade) {
            return Ok(instance);
        }
        let instance = Instance::open(root)?;
        instances.insert(key, Arc::downgrade(&instance));
        Ok(instance)
    }
}

fn root_of(uri: &Uri) -> Result<Root> {
    let refused = |detail: String| Error::new(ErrorDomain::QEMU, ErrorNumber::INTERNAL_ERROR, detail);
    match uri.path.as_deref() {
        Some("/system") => Ok(Root::system()),
        Some("/session") => Ok(Root::session(&UserDirs::from_env())),
        Some("/embed") => {
            let root = uri.params.iter().find(|param| param.name == "root");
            let root = root.map(|param| PathBuf::from(&param.value)).filter(|root| root.is_absolute());
            let root = root.ok_or_else(|| {
                let text = "root parameter of the QEMU embed URI must be an absolute path";
                Error::new(ErrorDomain::QEMU, ErrorNumber::INVALID_ARG, text)
            })?;
            Ok(Root::embed(root))
        }
        other => {
            let path = other.unwrap_or_default();
            Err(refused(format!(
                "unexpected QEMU URI path '{path}', try qemu:///system, qemu:///session or qemu:///embed"
            )))
        }
    }
}
