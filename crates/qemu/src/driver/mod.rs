//! The driver as the public API sees it.
//!
//! Upstream: `qemu_driver.c`, `qemu_process.c`.

use std::sync::Arc;

use ferrovirt::call::Call;
use ferrovirt::driver::{Driver, OpenRequest, Opened};
use ferrovirt_util::root::{Instances, Root};
use ferrovirt_util::uri::Uri;
use ferrovirt_util::{ErrorDomain, Result};

#[macro_use]
mod table;

mod all_stats;
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
mod save;
mod screenshot;
mod start;
mod status;
mod vcpu;
mod volume;

use connection::Connection;
use instance::Instance;

/// The qemu driver. One value serves any number of roots; all connections to one root share one instance.
#[derive(Debug, Default)]
pub struct QemuDriver {
    instances: Instances<Instance>,
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
        let root = Root::of_uri(&uri, "QEMU", ErrorDomain::QEMU)?;
        let instance = self.instances.get(&root, Instance::open)?;
        let connection = Arc::new(Connection::new(instance, Arc::clone(request.host), text));
        Ok(Some(Opened {
            uri: text.to_owned(),
            hypervisor: Some(Arc::clone(&connection) as _),
            connection: Some(connection as _),
            secondary_uri: Some(text.to_owned()),
            title: Some("QEMU".to_owned()),
            ..Opened::default()
        }))
    }
}
