//! Owners of files: the guest's process runs as a user of its own. Upstream: `security_dac.c`.

use std::path::Path;

use ferrovirt_conf::domain::Domain;
use ferrovirt_conf::domain::seclabel::{Seclabel, SeclabelType};
use ferrovirt_util::{Error, ErrorDomain, Result};

use crate::targets::{DocumentChains, targets};
use crate::{LabelBackend, SecurityError, SecurityModel};

/// The model's name.
pub const NAME: &str = "dac";

/// Discretionary access control.
#[derive(Clone, Copy, Debug)]
pub struct Dac {
    /// User of guests without a label of their own.
    pub uid: u32,
    /// Their group.
    pub gid: u32,
    /// Whether files are given to the guest's user. Upstream: `dynamic_ownership`.
    pub dynamic_ownership: bool,
}

/// Reads `USER:GROUP`, each a name, or a number with or without `+`. Upstream: `virParseOwnershipIds`.
///
/// # Errors
/// [`SecurityError::DacLabel`].
pub fn parse_label(label: &str) -> Result<(u32, u32), SecurityError> {
    let malformed = || SecurityError::DacLabel(label.to_owned());
    let (user, group) = label.split_once(':').ok_or_else(malformed)?;
    let uid = ferrovirt_util::users::user_id(user).ok_or_else(malformed)?;
    let gid = ferrovirt_util::users::group_id(group).ok_or_else(malformed)?;
    Ok((uid, gid))
}

impl Dac {
    fn seclabel(domain: &Domain) -> Option<&Seclabel> {
        domain.seclabels.iter().find(|label| label.model.as_deref() == Some(NAME))
    }
}

impl SecurityModel for Dac {
    fn name(&self) -> &'static str {
        NAME
    }

    fn generate_label(&self, domain: &mut Domain) -> Result<()> {
        let wanted = Self::seclabel(domain);
        match wanted.and_then(|label| label.kind) {
            Some(SeclabelType::None) => return Ok(()),
            Some(SeclabelType::Static) => {
                let label = wanted.and_then(|label| label.label.as_deref()).unwrap_or_default();
                parse_label(label)?;
            }
            _ => {
                let at = domain.seclabels.iter().position(|label| label.model.as_deref() == Some(NAME));
                let at = at.unwrap_or_else(|| {
                    let kind = Some(SeclabelType::Dynamic);
                    let (model, relabel) = (Some(NAME.to_owned()), Some(self.dynamic_ownership));
                    domain.seclabels.push(Seclabel { kind, model, relabel, ..Seclabel::default() });
                    domain.seclabels.len() - 1
                });
                let label = Some(format!("+{}:+{}", self.uid, self.gid));
                let target = &mut domain.seclabels[at];
                (target.label, target.imagelabel) = (label.clone(), label);
            }
        }
        Ok(())
    }

    fn release_label(&self, _: &Domain) {}

    fn set_all(&self, domain: &Domain, backend: &dyn LabelBackend) -> Result<()> {
        let label = Self::seclabel(domain);
        let relabel = label.and_then(|label| label.relabel);
        if !self.dynamic_ownership || relabel == Some(false) {
            return Ok(());
        }
        let image = label.and_then(|label| label.imagelabel.as_deref().or(label.label.as_deref()));
        let owner = image.map_or(Ok((self.uid, self.gid)), parse_label)?;
        for target in targets(domain, &DocumentChains) {
            let own = target.seclabel(NAME);
            if own.is_some_and(|own| own.relabel == Some(false)) {
                continue;
            }
            let label = own.and_then(|own| own.label.as_deref());
            let (uid, gid) = label.map_or(Ok(owner), parse_label)?;
            match backend.set_owner(Path::new(&target.path), uid, gid) {
                Err(e) if !is_unsupported(&e) => {
                    let text = format!("unable to set user and group to '{uid}:{gid}' on '{}'", target.path);
                    return Err(Error::io(ErrorDomain::SECURITY, &e, text).with_path(&target.path));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// File systems that have no owners, and files that nobody may change, keep theirs.
fn is_unsupported(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::Unsupported | std::io::ErrorKind::ReadOnlyFilesystem)
}
