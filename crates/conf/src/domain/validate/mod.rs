//! Third phase: checks that do not depend on a driver. Upstream: `domain_validate.c`.

mod devices;
mod disks;
mod firmware;
mod memory;
mod settings;
mod single;
mod sources;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::chardev::{ChannelTarget, ChardevSource};
use super::misc_devices::{RngBackend, SmartcardMode};
use super::{Domain, ParseOptions};

fn refuse(number: ErrorNumber, text: impl Into<String>) -> Result<()> {
    Err(Error::new(ErrorDomain::DOMAIN, number, text))
}

impl Domain {
    /// Checks the whole document, then asks the driver.
    ///
    /// # Errors
    /// What is not allowed.
    pub fn validate(&self, options: &ParseOptions<'_>) -> Result<()> {
        self.check_identity(options)?;
        self.check_boot()?;
        self.check_firmware()?;
        self.check_each_disk()?;
        self.check_disks()?;
        self.check_memory()?;
        self.check_settings()?;
        self.check_chardevs()?;
        self.check_duplicates()?;
        self.check_controllers()?;
        self.check_infos()?;
        self.check_single_devices()?;
        self.check_numa()?;
        options.hooks.validate(self)
    }

    fn check_identity(&self, options: &ParseOptions<'_>) -> Result<()> {
        Self::require_name(&self.name)?;
        if self.name.contains('/') && !options.hooks.name_with_slash() {
            return refuse(ErrorNumber::XML_ERROR, format!("name {} cannot contain '/'", self.name));
        }
        if self.title.as_ref().is_some_and(|title| title.contains('\n')) {
            return refuse(ErrorNumber::XML_ERROR, "Domain title can't contain newlines");
        }
        Ok(())
    }

    /// Upstream: `virDomainDefBootValidate`.
    fn check_boot(&self) -> Result<()> {
        let mut orders = self.devices.boot_orders();
        if !orders.is_empty() && !self.os.boot.is_empty() {
            let text = "per-device boot elements cannot be used together with os/boot elements";
            return refuse(ErrorNumber::CONFIG_UNSUPPORTED, text);
        }
        orders.sort_unstable();
        match orders.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => refuse(
                ErrorNumber::XML_ERROR,
                format!("boot order '{}' used for more than one device", pair[0]),
            ),
            None => Ok(()),
        }
    }

    /// Upstream: `virDomainDefDuplicateDiskInfoValidate`.
    fn check_disks(&self) -> Result<()> {
        let disks = &self.devices.disks;
        let (mut targets, mut wwns) = (HashMap::new(), HashMap::new());
        for (index, disk) in disks.iter().enumerate() {
            let target = disk.target.dev.as_deref();
            // What the disk shares with the earliest disk before it.
            let same_target = target.and_then(|target| targets.insert(target, index));
            let same_wwn = disk.wwn.as_deref().and_then(|wwn| wwns.insert(wwn, index));
            if let Some(other) = same_target
                && same_wwn.is_none_or(|wwn| other <= wwn)
            {
                let path = |d: &super::disk::Disk| {
                    let source = d.source.as_ref();
                    source
                        .and_then(|s| s.file.clone().or_else(|| s.dev.clone()))
                        .unwrap_or_else(|| "NULL".to_owned())
                };
                let text = format!(
                    "target '{}' duplicated for disk sources '{}' and '{}'",
                    target.unwrap_or_default(),
                    path(&disks[other]),
                    path(disk)
                );
                return refuse(ErrorNumber::XML_ERROR, text);
            }
            if same_wwn.is_some() {
                let text = format!("Disks have identical WWN '{}'", disk.wwn.as_deref().unwrap_or_default());
                return refuse(ErrorNumber::XML_ERROR, text);
            }
        }
        Ok(())
    }

    fn check_chardevs(&self) -> Result<()> {
        let devices = &self.devices;
        devices.serials.iter().try_for_each(|d| d.source.check(false))?;
        devices.parallels.iter().try_for_each(|d| d.source.check(false))?;
        devices.consoles.iter().try_for_each(|d| d.source.check(false))?;
        for channel in &devices.channels {
            channel.source.check(!matches!(channel.target, ChannelTarget::Guestfwd(_)))?;
        }
        devices.redirdevs.iter().try_for_each(|d| d.source.check(false))?;
        let backends = devices.rngs.iter().filter_map(|rng| match &rng.backend {
            RngBackend::Egd(source) => Some(source),
            _ => None,
        });
        let cards = devices.smartcards.iter().filter_map(|card| match &card.mode {
            SmartcardMode::Passthrough(source) => Some(source),
            _ => None,
        });
        backends.chain(cards).try_for_each(|source: &ChardevSource| source.check(false))
    }
}
