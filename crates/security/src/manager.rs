//! The stack of models of one driver. Upstream: `virSecurityManager`, `virSecurityStack`.

use std::fmt;

use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Result;

use crate::selinux::SelinuxHost;
use crate::{LabelBackend, NoSecurity, SecurityError};

/// One way of keeping guests apart. Upstream: `virSecurityDriver`.
pub trait SecurityModel: Send + Sync {
    /// `selinux`, `dac`, `none`.
    fn name(&self) -> &'static str;

    /// The domain of interpretation of its labels. Upstream: `virSecurityManagerGetDOI`.
    fn doi(&self) -> &'static str {
        "0"
    }

    /// Makes the label of a domain that is about to start and writes it into the document.
    ///
    /// # Errors
    /// The document's own label makes no sense, or none is free.
    fn generate_label(&self, domain: &mut Domain) -> Result<()>;

    /// Gives back what [`Self::generate_label`] reserved.
    fn release_label(&self, domain: &Domain);

    /// Labels all files of a domain.
    ///
    /// # Errors
    /// A file cannot be labelled.
    fn set_all(&self, domain: &Domain, backend: &dyn LabelBackend) -> Result<()>;
}

/// The models of one driver, the main one first.
pub struct Manager {
    models: Vec<Box<dyn SecurityModel>>,
}

impl fmt::Debug for Manager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.models.iter().map(|model| model.name())).finish()
    }
}

impl Manager {
    /// A manager with the model called `name`, or, without a name, with the best one that the host has.
    /// Upstream: `virSecurityManagerNew`.
    ///
    /// # Errors
    /// `VIR_ERR_CONFIG_UNSUPPORTED` if the host does not have it; a damaged policy.
    pub fn new(name: Option<&str>, host: &dyn SelinuxHost) -> Result<Self> {
        let main: Box<dyn SecurityModel> = match name {
            None if host.is_enabled() => Box::new(crate::selinux::Selinux::new(host)?),
            Some("selinux") if host.is_enabled() => Box::new(crate::selinux::Selinux::new(host)?),
            None | Some("none") => Box::new(NoSecurity),
            Some(other) => return Err(SecurityError::NotEnabled(other.to_owned()).into()),
        };
        Ok(Self { models: vec![main] })
    }

    /// Puts another model on the stack; nothing happens if one of that name is there. Upstream:
    /// `virSecurityManagerStackAddNested`.
    #[must_use]
    pub fn with(mut self, model: Box<dyn SecurityModel>) -> Self {
        if self.models.iter().all(|present| present.name() != model.name()) {
            self.models.push(model);
        }
        self
    }

    /// The main model.
    #[must_use]
    pub fn main(&self) -> &dyn SecurityModel {
        &*self.models[0]
    }

    /// All models, as the host's capabilities list them.
    pub fn models(&self) -> impl Iterator<Item = &dyn SecurityModel> {
        self.models.iter().map(|model| &**model)
    }

    /// Makes the labels of all models; what was reserved is given back if one fails.
    ///
    /// # Errors
    /// Those of the models.
    pub fn generate_labels(&self, domain: &mut Domain) -> Result<()> {
        for (at, model) in self.models.iter().enumerate() {
            if let Err(error) = model.generate_label(domain) {
                self.models[..at].iter().for_each(|model| model.release_label(domain));
                return Err(error);
            }
        }
        Ok(())
    }

    /// Labels all files.
    ///
    /// # Errors
    /// Those of the models.
    pub fn set_all(&self, domain: &Domain, backend: &dyn LabelBackend) -> Result<()> {
        self.models.iter().try_for_each(|model| model.set_all(domain, backend))
    }

    /// Gives back what was reserved.
    pub fn release_labels(&self, domain: &Domain) {
        self.models.iter().for_each(|model| model.release_label(domain));
    }
}
