//! How a driver takes part in reading a domain.

use ferrovirt_util::Result;

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
    /// No checks. Upstream: `VIR_DOMAIN_DEF_PARSE_SKIP_VALIDATE`.
    pub skip_validate: bool,
    /// The driver.
    pub hooks: &'a dyn DriverHooks,
}

impl Default for ParseOptions<'_> {
    fn default() -> Self {
        Self { inactive: false, skip_validate: false, hooks: &NoHooks }
    }
}

impl std::fmt::Debug for ParseOptions<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParseOptions")
            .field("inactive", &self.inactive)
            .field("skip_validate", &self.skip_validate)
            .finish_non_exhaustive()
    }
}
