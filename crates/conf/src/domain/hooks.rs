//! How a driver takes part in reading a domain.

use ferrovirt_util::Result;
use ferrovirt_util::mac::MacAddr;

use super::Domain;

/// What a driver adds between reading and using a document. Upstream: `virDomainDefParserConfig`.
pub trait DriverHooks {
    /// Fills in the driver's defaults, before aliases and addresses are checked. Upstream: `domainPostParseCallback`.
    ///
    /// # Errors
    /// What the driver cannot complete.
    fn post_parse(&self, domain: &mut Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }

    /// The architecture of a guest whose document names none. Upstream: `virDomainDefPostParseCaps`.
    fn default_arch(&self, domain: &Domain) -> Option<String> {
        let _ = domain;
        None
    }

    /// A new address for an interface that has none. Upstream: `virDomainNetGenerateMAC`.
    fn generate_mac(&self) -> MacAddr {
        MacAddr::generate([0x52, 0x54, 0x00])
    }

    /// Whether SCSI controllers take sixteen units. Upstream: `VIR_DOMAIN_DEF_FEATURE_WIDE_SCSI`.
    fn wide_scsi(&self) -> bool {
        false
    }

    /// Whether the first console of a fully virtualized guest stands for its first serial port.
    /// Upstream: not `VIR_DOMAIN_DEF_FEATURE_NO_STUB_CONSOLE`.
    fn console_is_serial(&self) -> bool {
        true
    }

    /// Whether a guest without any boot order boots from its first hard disk.
    /// Upstream: not `VIR_DOMAIN_DEF_FEATURE_NO_BOOT_ORDER`.
    fn default_boot_order(&self) -> bool {
        true
    }

    /// Whether names may hold a slash. Upstream: `VIR_DOMAIN_DEF_FEATURE_NAME_SLASH`.
    fn name_with_slash(&self) -> bool {
        false
    }

    /// Assigns addresses, after all defaults are there. Upstream: `assignAddressesCallback`.
    ///
    /// # Errors
    /// What does not fit.
    fn assign_addresses(&self, domain: &mut Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }

    /// Refuses what the driver does not support. Upstream: `domainValidateCallback`.
    ///
    /// # Errors
    /// What it refuses.
    fn validate(&self, domain: &Domain) -> Result<()> {
        let _ = domain;
        Ok(())
    }
}

/// No driver.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoHooks;

impl DriverHooks for NoHooks {}

/// How to read a document.
#[derive(Clone, Copy)]
pub struct ParseOptions<'a> {
    /// The persistent form: run-time state is dropped. Upstream: `VIR_DOMAIN_DEF_PARSE_INACTIVE`.
    pub inactive: bool,
    /// The document as it is, without defaults. Upstream: `VIR_DOMAIN_DEF_PARSE_SKIP_POST_PARSE`.
    pub skip_post_parse: bool,
    /// No checks. Upstream: `VIR_DOMAIN_DEF_PARSE_SKIP_VALIDATE`.
    pub skip_validate: bool,
    /// The driver.
    pub hooks: &'a dyn DriverHooks,
}

impl Default for ParseOptions<'_> {
    fn default() -> Self {
        Self { inactive: false, skip_post_parse: false, skip_validate: false, hooks: &NoHooks }
    }
}

impl std::fmt::Debug for ParseOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParseOptions")
            .field("inactive", &self.inactive)
            .field("skip_post_parse", &self.skip_post_parse)
            .field("skip_validate", &self.skip_validate)
            .finish_non_exhaustive()
    }
}
