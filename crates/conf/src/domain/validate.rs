//! Third phase: checks that do not depend on a driver. Upstream: `domain_validate.c`.

use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::{Domain, ParseOptions};

impl Domain {
    /// Checks the whole document, then asks the driver.
    ///
    /// # Errors
    /// What is not allowed.
    pub fn validate(&self, options: &ParseOptions<'_>) -> Result<()> {
        self.check_identity()?;
        options.hooks.validate(self)
    }

    fn check_identity(&self) -> Result<()> {
        if self.name.is_empty() {
            return Err(Error::bare(ErrorDomain::DOMAIN, ErrorNumber::NO_NAME));
        }
        if self.os.kind.name.is_none() && self.bootloader.is_none() {
            let text = "an os <type> must be specified";
            return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text));
        }
        Ok(())
    }
}
