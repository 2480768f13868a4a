//! What settings of the whole domain need from each other. Upstream: the readers of `domain_conf.c`.

use std::collections::HashSet;

use ferrovirt_util::xml::{OnOff, StringEnum as _};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::super::clock::{ClockOffset, TimerName};
use super::super::memory::{MemoryDevice, MemoryModel};
use super::super::seclabel::SeclabelType;
use super::super::sysinfo::Sysinfo;
use super::super::units::Kib;
use super::super::video::{InputBus, InputType};
use super::{Domain, refuse};

/// The smallest block of memory that a guest can be given or taken.
const SMALLEST_BLOCK_KIB: u64 = 2048;

impl Domain {
    pub(super) fn check_settings(&self) -> Result<()> {
        self.check_labels()?;
        self.check_clock()?;
        let mut events = HashSet::new();
        if let Some(event) = self.perf_events.iter().find(|event| !events.insert(&event.name)) {
            let text = format!("perf event '{}' was already specified", event.name);
            return refuse(ErrorNumber::XML_ERROR, text);
        }
        let vendor = self.features.hyperv.as_ref().and_then(|hyperv| hyperv.vendor_id.as_ref());
        if vendor.is_some_and(|vendor| vendor.state == Some(OnOff(true)) && vendor.value.is_none()) {
            let text = "missing 'value' attribute for HyperV feature 'vendor_id'";
            return refuse(ErrorNumber::XML_ERROR, text);
        }
        for sysinfo in &self.sysinfos {
            let Sysinfo::Smbios(tables) = sysinfo else { continue };
            let date = tables.bios.as_ref().and_then(|bios| bios.value("date"));
            if date.is_some_and(|date| !is_date(date)) {
                return refuse(ErrorNumber::XML_DETAIL, "Invalid BIOS 'date' format");
            }
        }
        self.devices
            .memories
            .iter()
            .filter(|m| m.model == MemoryModel::VirtioMem)
            .try_for_each(check_blocks)?;
        self.check_input_buses()
    }

    /// Upstream: `virSecurityLabelDefParseXML`, `virSecurityLabelDefsParseXML`.
    fn check_labels(&self) -> Result<()> {
        let mut models = HashSet::new();
        for label in &self.seclabels {
            if label.kind == Some(SeclabelType::Static) && label.label.is_none() {
                return refuse(ErrorNumber::XML_ERROR, "security label is missing");
            }
            if let Some(model) = label.model.as_ref().filter(|model| !models.insert(*model)) {
                let text = format!("seclabel for model {model} is already provided");
                return refuse(ErrorNumber::XML_DETAIL, text);
            }
        }
        Ok(())
    }

    /// Upstream: `virDomainClockDefParseXML`, `virDomainTimerDefValidate`.
    fn check_clock(&self) -> Result<()> {
        let clock = &self.clock;
        if clock.offset == ClockOffset::Absolute && clock.start.is_none() {
            let text = "missing 'start' attribute for clock with offset='absolute'";
            return Err(Error::internal(ErrorDomain::DOMAIN, text));
        }
        for timer in &clock.timers {
            let what = match timer.name {
                TimerName::Platform | TimerName::Rtc => continue,
                _ if timer.track.is_some() => "track",
                TimerName::Kvmclock | TimerName::Hypervclock if timer.tickpolicy.is_some() => "tickpolicy",
                _ => continue,
            };
            let text = format!("timer {} doesn't support setting of timer {what}", timer.name.as_str());
            return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
        }
        Ok(())
    }

    /// Upstream: `virDomainInputDefParseXML`.
    fn check_input_buses(&self) -> Result<()> {
        let system = self.os.kind.name.as_deref().unwrap_or_default();
        for input in &self.devices.inputs {
            let Some(bus) = input.bus else { continue };
            let simple = matches!(input.kind, InputType::Mouse | InputType::Keyboard);
            let text = match (system, bus) {
                ("hvm", InputBus::Ps2) if !simple => {
                    format!("ps2 bus does not support {} input device", input.kind.as_str())
                }
                ("hvm", InputBus::Xen) => "unsupported input bus xen".to_owned(),
                ("xen" | "xenpvh", InputBus::Xen) if !simple => {
                    format!("xen bus does not support {} input device", input.kind.as_str())
                }
                _ => continue,
            };
            return Err(Error::internal(ErrorDomain::DOMAIN, text));
        }
        Ok(())
    }
}

/// Month, day and year. Upstream: `virSysinfoBIOSParseXML`.
fn is_date(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('/').map(|part| part.parse().ok()).collect();
    matches!(parts[..], [Some(1..=12), Some(1..=31), Some(0..=99 | 1900..)])
}

/// Upstream: `virDomainMemoryDefValidate`.
fn check_blocks(memory: &MemoryDevice) -> Result<()> {
    let kib = |size: Option<Kib>| size.map_or(0, |size| size.0);
    let target = &memory.target;
    let (size, block, requested) = (kib(target.size), kib(target.block), kib(target.requested));
    let text = if !block.is_power_of_two() {
        "block size must be a power of two".to_owned()
    } else if block < SMALLEST_BLOCK_KIB {
        format!("block size too small, must be at least {SMALLEST_BLOCK_KIB}KiB")
    } else if requested > size {
        format!("requested size must be smaller than or equal to @size ({size}KiB)")
    } else if !requested.is_multiple_of(block) {
        "requested size must be an integer multiple of block size".to_owned()
    } else {
        return Ok(());
    };
    refuse(ErrorNumber::XML_DETAIL, text)
}
