//! The emulator's command line: upstream's form and order.
//!
//! Upstream: `qemuBuildCommandLine`.

use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Result;
use serde_json::{Map, Value};

mod chardev;
mod devices;
mod disk;
pub mod fixed;
mod graphics;
mod machine;
mod network;
pub(crate) mod resources;

pub(crate) use disk::path as disk_path;
pub(crate) use graphics::VNC_PORT;
pub(crate) use resources::Context;

/// The arguments, the program's name excluded.
///
/// # Errors
/// `VIR_ERR_CONFIG_UNSUPPORTED` for what cannot be expressed.
pub(crate) fn build(domain: &Domain, context: &mut Context<'_>) -> Result<Vec<String>> {
    let mut args = Arguments::default();
    machine::head(domain, context, &mut args)?;
    machine::monitor(context, &mut args);
    machine::clock_and_power(domain, context, &mut args);
    machine::boot(domain, &mut args);
    devices::controllers(domain, context, &mut args);
    let order = machine::boot_order(domain);
    disk::build(domain, context, &order, &mut args)?;
    network::build(domain, context, &order, &mut args)?;
    chardev::build(domain, context, &mut args)?;
    devices::inputs(domain, &mut args);
    graphics::audio(domain, &mut args);
    graphics::graphics(domain, &mut args)?;
    graphics::video(domain, context, &mut args);
    devices::watchdog(domain, &mut args);
    devices::balloon(domain, &mut args);
    devices::rng(domain, context, &mut args)?;
    machine::tail(context, &mut args);
    for argument in domain.namespaces.command_line("qemu").0 {
        args.flag(argument);
    }
    Ok(args.list)
}

/// The list of arguments while it grows.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    list: Vec<String>,
}

impl Arguments {
    fn flag(&mut self, name: &str) {
        self.list.push(name.to_owned());
    }

    fn option(&mut self, name: &str, value: impl Into<String>) {
        self.list.push(name.to_owned());
        self.list.push(value.into());
    }

    /// An option whose value is a JSON object.
    fn object(&mut self, name: &str, value: Object) {
        self.option(name, Value::Object(value.0).to_string());
    }
}

/// A JSON object whose members keep their order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Object(Map<String, Value>);

impl Object {
    fn new(first: &str, value: impl Into<Value>) -> Self {
        Self::default().with(first, value)
    }

    fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    /// Adds the member if there is a value.
    fn maybe<V: Into<Value>>(self, name: &str, value: Option<V>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    fn merge(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }
}
