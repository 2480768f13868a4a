//! Checks of firmware. Upstream: `virDomainDefOSValidate`.

use ferrovirt_util::xml::StringEnum;
use ferrovirt_util::{ErrorNumber, Result};

use super::super::os::{Firmware, FirmwareFeatureName, LoaderType, Os};
use super::{Domain, refuse};

impl Domain {
    pub(super) fn check_firmware(&self) -> Result<()> {
        check(&self.os).map_or(Ok(()), |text| refuse(ErrorNumber::XML_DETAIL, text))
    }
}

/// What is wrong.
fn check(os: &Os) -> Option<String> {
    let feature = |name| os.firmware_features.iter().find(|f| f.name == name).map(|f| f.enabled);
    let has_nvram = os.nvram.as_ref().is_some_and(|nvram| nvram.path.is_some() || nvram.source.is_some());
    let loader = os.loader.as_ref();
    match os.firmware {
        Some(firmware) => {
            if feature(FirmwareFeatureName::EnrolledKeys) == Some(true)
                && feature(FirmwareFeatureName::SecureBoot) == Some(false)
            {
                let text = "firmware feature 'enrolled-keys' cannot be enabled when firmware feature 'secure-boot' is \
                            disabled";
                return Some(text.to_owned());
            }
            if has_nvram && firmware != Firmware::Efi {
                return Some(format!("firmware type '{}' does not support nvram", firmware.as_str()));
            }
        }
        None if (loader.is_some() || os.nvram.is_some()) && loader.is_none_or(|l| l.path.is_none()) => {
            return Some("no loader path specified and firmware auto selection disabled".to_owned());
        }
        None => {}
    }
    let loader = loader?;
    let text = match (loader.stateless, os.firmware) {
        (Some(true), _) if os.nvram.as_ref().is_some_and(|nvram| nvram.template.is_some()) => {
            "NVRAM template is not permitted when loader is stateless"
        }
        (Some(true), _) if has_nvram => "NVRAM is not permitted when loader is stateless",
        (Some(false), None) if loader.kind != Some(LoaderType::Pflash) => {
            "Only pflash loader type permits NVRAM"
        }
        (Some(false), Some(Firmware::Bios)) => "Only EFI firmware permits NVRAM",
        _ => return None,
    };
    Some(text.to_owned())
}
