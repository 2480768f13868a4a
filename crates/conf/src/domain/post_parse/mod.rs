//! Second phase: defaults that do not depend on a driver. Upstream: `domain_postparse.c`.

mod chardevs;
mod controllers;
mod cpu;
mod cputune;
mod devices;
mod disks;
mod hostdevs;
mod interfaces;
mod numa;
mod order;
mod sources;
#[cfg(test)]
mod tests;
mod videos;

use ferrovirt_util::bitmap::Bitmap;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::basic::{LifecycleAction, Memory, VcpuCount};
use super::clock::ClockOffset;
use super::os::{Boot, BootDevice, BootMenu, Loader, LoaderType};
use super::seclabel::SeclabelType;
use super::tune::{MemTune, Placement};
use super::units::Kib;
use super::{Domain, ParseOptions};

/// No limit. Upstream: `VIR_DOMAIN_MEMORY_PARAM_UNLIMITED`.
const MEMORY_UNLIMITED_KIB: u64 = i64::MAX.cast_unsigned() >> 10;

/// A set of numbers in the form that documents are written in. Upstream: `virBitmapParse` and `virBitmapFormat`.
fn canonical_set(text: &mut String) -> Result<Bitmap> {
    let set = Bitmap::parse(text, 16384)?;
    *text = set.to_string();
    Ok(set)
}

impl Domain {
    /// Fills in defaults, first the driver's, then the common ones, then the driver's addresses.
    ///
    /// # Errors
    /// What cannot be completed; those of the hooks.
    pub fn post_parse(&mut self, options: &ParseOptions<'_>) -> Result<()> {
        self.fill_basics()?;
        if self.os.kind.arch.is_none() {
            self.os.kind.arch = options.hooks.default_arch(self);
        }
        self.order_devices();
        self.fill_cpu();
        self.fill_distances();
        self.normalize_cputune()?;
        options.hooks.post_parse(self)?;
        self.fill_sources();
        self.fill_disks(options)?;
        self.fill_interfaces(options)?;
        self.fill_videos()?;
        self.fill_devices();
        self.fill_chardevs(options);
        self.fill_hostdevs(options);
        if options.hooks.default_boot_order() {
            self.fill_boot_order();
        }
        self.fill_controllers();
        options.hooks.assign_addresses(self)?;
        self.mirror_console(options);
        self.drop_fallback();
        Ok(())
    }

    fn fill_basics(&mut self) -> Result<()> {
        match &mut self.uuid {
            None => self.uuid = Some(Uuid::generate().to_string()),
            Some(text) => {
                let Ok(uuid) = Uuid::parse(text) else {
                    let text = "malformed uuid element";
                    return Err(Error::internal(ErrorDomain::DOMAIN, text));
                };
                *text = uuid.to_string();
            }
        }
        if let Some(genid) = &mut self.genid {
            genid.uuid.get_or_insert_with(|| Uuid::generate().to_string());
        }
        self.fill_memory()?;
        let vcpu = self.vcpu.get_or_insert_with(|| VcpuCount { maximum: 1, ..VcpuCount::default() });
        if vcpu.placement.get_or_insert(Placement::Static) == &Placement::Auto {
            vcpu.cpuset = None;
        }
        vcpu.current = vcpu.current.filter(|current| *current != vcpu.maximum);
        if let Some(cpuset) = &mut vcpu.cpuset {
            canonical_set(cpuset)?;
        }
        self.fill_placement()?;
        self.fill_memory_limits();
        self.fill_os();
        self.features.fill_defaults();
        self.on_poweroff.get_or_insert(LifecycleAction::Destroy);
        self.on_reboot.get_or_insert(LifecycleAction::Restart);
        self.on_crash.get_or_insert(LifecycleAction::Destroy);
        if self.clock.offset == ClockOffset::Variable {
            self.clock.adjustment.get_or_insert_with(|| "0".to_owned());
            self.clock.basis.get_or_insert_default();
        }
        for label in &mut self.seclabels {
            let kind = *label.kind.get_or_insert(SeclabelType::Dynamic);
            if kind == SeclabelType::None {
                label.relabel = None;
            } else {
                label.relabel.get_or_insert(true);
            }
        }
        Ok(())
    }

    /// Upstream: `virDomainDefPostParseMemory`.
    fn fill_memory(&mut self) -> Result<()> {
        let numa = self.cpu.as_ref().and_then(|c| c.numa.as_ref());
        let cells: u64 =
            numa.map_or(0, |n| n.cells.iter().fold(0, |sum, c| sum.saturating_add(c.memory_kib)));
        let memory = self.memory.get_or_insert_with(Memory::default);
        if memory.size.0 == 0 {
            memory.size.0 = cells;
        }
        let total = memory.size;
        if total.0 == 0 {
            let text = "Memory size must be specified via <memory> or in the <numa> configuration";
            return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text));
        }
        match &mut self.current_memory {
            Some(current) if current.0 != 0 && current.0 <= total.0 => {}
            current => *current = Some(Kib(total.0)),
        }
        Ok(())
    }

    /// A limit that is none is not written. Upstream: `virMemoryLimitIsSet`.
    fn fill_memory_limits(&mut self) {
        let Some(tune) = &mut self.memtune else { return };
        let limits =
            [&mut tune.hard_limit, &mut tune.soft_limit, &mut tune.min_guarantee, &mut tune.swap_hard_limit];
        for limit in limits {
            *limit = limit.filter(|limit| limit.0 < MEMORY_UNLIMITED_KIB);
        }
        if *tune == MemTune::default() {
            self.memtune = None;
        }
    }

    fn fill_os(&mut self) {
        let os = &mut self.os;
        if let Some(loader) = os.loader.as_mut().filter(|loader| loader.path.is_some()) {
            loader.kind.get_or_insert(LoaderType::Rom);
        }
        match os.firmware {
            // What the firmware must have counts only where it is chosen.
            None => os.firmware_features.clear(),
            Some(_) => {
                let format = os.nvram.as_ref().and_then(|nvram| nvram.format.clone());
                if let Some(format) = format.filter(|format| format != "raw") {
                    os.loader.get_or_insert_with(Loader::default).format.get_or_insert(format);
                }
            }
        }
        match &mut os.bootmenu {
            Some(BootMenu { enable: Some(true), .. }) => {}
            Some(BootMenu { enable: Some(false), timeout }) => *timeout = None,
            menu => *menu = None,
        }
    }

    /// Upstream: `virDomainDefBootOrderPostParse`.
    fn fill_boot_order(&mut self) {
        let hvm = self.os.kind.name.as_deref() == Some("hvm");
        if hvm && self.bootloader.is_none() && self.os.boot.is_empty() && !self.devices.have_boot_order() {
            self.os.boot.push(Boot { dev: BootDevice::Disk });
        }
    }
}
