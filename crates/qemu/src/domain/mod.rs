//! The driver's part in reading a domain document: defaults, addresses, checks, aliases.
//!
//! Upstream: `qemu_postparse.c`, `qemu_domain_address.c`, `qemu_validate.c`, `qemu_alias.c`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ferrovirt_conf::domain::{Domain, DriverHooks, VirtType};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

mod controllers;
pub(crate) use controllers::is_virtio;
mod defaults;
mod pci;
mod validate;

use crate::capabilities::{Accelerator, Capabilities};

/// Where the capabilities of an emulator come from.
pub trait CapabilitySource: Send + Sync {
    /// The emulator of a document that names none.
    fn emulator_for(&self, arch: &str) -> Option<PathBuf>;

    /// What an emulator can do.
    ///
    /// # Errors
    /// It cannot be asked.
    fn capabilities(&self, emulator: &Path) -> Result<Arc<Capabilities>>;

    /// The host's architecture in upstream's spelling.
    fn host_arch(&self) -> &str;
}

/// Completes and checks domain documents for QEMU.
pub struct QemuHooks<'a> {
    source: &'a dyn CapabilitySource,
}

impl<'a> QemuHooks<'a> {
    /// Hooks that look emulators up in `source`.
    #[must_use]
    pub fn new(source: &'a dyn CapabilitySource) -> Self {
        Self { source }
    }

    fn capabilities_of(&self, domain: &Domain) -> Result<Arc<Capabilities>> {
        let emulator = domain.devices.emulator.as_deref().ok_or_else(|| no_emulator(arch(domain)))?;
        self.source.capabilities(Path::new(emulator))
    }
}

impl DriverHooks for QemuHooks<'_> {
    fn post_parse(&self, domain: &mut Domain) -> Result<()> {
        if domain.os.kind.arch.is_none() {
            domain.os.kind.arch = Some(self.source.host_arch().to_owned());
        }
        if domain.devices.emulator.is_none() {
            let found = self.source.emulator_for(arch(domain)).ok_or_else(|| no_emulator(arch(domain)))?;
            domain.devices.emulator = Some(found.to_string_lossy().into_owned());
        }
        let caps = self.capabilities_of(domain)?;
        defaults::machine(domain, &caps);
        defaults::fill(domain, &caps)?;
        controllers::complete(domain, &caps)
    }

    fn assign_addresses(&self, domain: &mut Domain) -> Result<()> {
        pci::assign(domain)
    }

    fn validate(&self, domain: &Domain) -> Result<()> {
        let caps = self.capabilities_of(domain)?;
        validate::check(domain, &caps)
    }
}

/// The guest's architecture; empty before [`DriverHooks::post_parse`].
pub(crate) fn arch(domain: &Domain) -> &str {
    domain.os.kind.arch.as_deref().unwrap_or_default()
}

/// The machine type.
pub(crate) fn machine(domain: &Domain) -> &str {
    domain.os.kind.machine.as_deref().unwrap_or_default()
}

/// The accelerator that the document asks for.
pub(crate) fn accelerator(domain: &Domain) -> Accelerator {
    match domain.virt_type {
        VirtType::Kvm => Accelerator::Kvm,
        VirtType::Hvf => Accelerator::Hvf,
        _ => Accelerator::Tcg,
    }
}

/// The chipset families that differ in what is built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chipset {
    /// `pc` and `pc-i440fx-*`.
    I440fx,
    /// `q35` and `pc-q35-*`.
    Q35,
    /// Everything else.
    Other,
}

/// The chipset of the document's machine. Upstream: `qemuDomainIsI440FX`, `qemuDomainIsQ35`.
pub(crate) fn chipset(domain: &Domain) -> Chipset {
    let machine = machine(domain);
    if !matches!(arch(domain), "x86_64" | "i686") {
        Chipset::Other
    } else if machine == "q35" || machine.starts_with("pc-q35") {
        Chipset::Q35
    } else if machine == "pc" || machine.starts_with("pc-") || machine.starts_with("rhel") {
        Chipset::I440fx
    } else {
        Chipset::Other
    }
}

/// An `unsupported configuration` of the document.
pub(crate) fn unsupported(detail: impl Into<String>) -> Error {
    Error::new(ErrorDomain::QEMU, ErrorNumber::CONFIG_UNSUPPORTED, detail)
}

fn no_emulator(arch: &str) -> Error {
    Error::new(
        ErrorDomain::QEMU,
        ErrorNumber::CONFIG_UNSUPPORTED,
        format!("unable to find any emulator to serve '{arch}' architecture"),
    )
}
