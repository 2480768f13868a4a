//! SELinux: a type that confines all guests, categories that keep them apart. Upstream: `security_selinux.c`.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Mutex;

use ferrovirt_conf::domain::seclabel::{Seclabel, SeclabelType};
use ferrovirt_conf::domain::{Domain, VirtType};
use ferrovirt_util::{Error, ErrorDomain, Result, file};

use crate::context::Context;
use crate::mcs::McsRange;
use crate::targets::{DocumentChains, Target, Use, targets};
use crate::{LabelBackend, SecurityError, SecurityModel};

/// The model's name.
pub const NAME: &str = "selinux";

/// Longest policy file that is read, in bytes.
const LIMIT: usize = 65536;

/// What the model asks of the host.
pub trait SelinuxHost {
    /// Whether SELinux is there and in use.
    fn is_enabled(&self) -> bool;

    /// The context of this process.
    ///
    /// # Errors
    /// It cannot be read.
    fn process_context(&self) -> Result<String>;

    /// The text of a file of the policy's `contexts` folder: `virtual_domain_context`, `virtual_image_context`.
    ///
    /// # Errors
    /// There is none.
    fn policy_file(&self, name: &str) -> Result<String>;
}

/// This host.
#[derive(Clone, Copy, Debug, Default)]
pub struct LocalHost;

impl SelinuxHost for LocalHost {
    fn is_enabled(&self) -> bool {
        Path::new("/sys/fs/selinux/enforce").exists() && self.process_context().is_ok()
    }

    fn process_context(&self) -> Result<String> {
        let text = file::read_text("/proc/self/attr/current", LIMIT)?;
        Ok(text.trim_end_matches(['\0', '\n']).to_owned())
    }

    fn policy_file(&self, name: &str) -> Result<String> {
        let config = file::read_text("/etc/selinux/config", LIMIT)?;
        let policy = config.lines().find_map(|line| line.strip_prefix("SELINUXTYPE=")).unwrap_or("targeted");
        file::read_text(Path::new("/etc/selinux").join(policy.trim()).join("contexts").join(name), LIMIT)
    }
}

/// The policy's contexts for guests.
#[derive(Clone, Debug)]
struct Policy {
    /// Of guests with hardware virtualization.
    domain: Context,
    /// Of guests that are emulated.
    emulated: Context,
    /// Of files that a guest writes.
    image: Context,
    /// Of files that guests read.
    content: Context,
}

impl Policy {
    /// # Errors
    /// A missing or malformed file.
    fn read(host: &dyn SelinuxHost) -> Result<Self> {
        let pair = |name: &str| -> Result<(Context, Context)> {
            let text = host.policy_file(name)?;
            let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let first: Context =
                lines.next().ok_or_else(|| SecurityError::PolicyFile(name.to_owned()))?.parse()?;
            let second = lines.next().map_or_else(|| Ok(first.clone()), str::parse)?;
            Ok((first, second))
        };
        let (domain, emulated) = pair("virtual_domain_context")?;
        let (image, content) = pair("virtual_image_context")?;
        Ok(Self { domain, emulated, image, content })
    }
}

/// The model of a host with SELinux.
#[derive(Debug)]
pub struct Selinux {
    policy: Policy,
    process: Context,
    /// Ranges of the guests that run.
    taken: Mutex<HashSet<String>>,
}

impl Selinux {
    /// Reads the policy and our own context.
    ///
    /// # Errors
    /// One of them is missing or malformed.
    pub fn new(host: &dyn SelinuxHost) -> Result<Self> {
        let process = host.process_context()?.parse()?;
        Ok(Self { policy: Policy::read(host)?, process, taken: Mutex::default() })
    }

    fn taken(&self) -> std::sync::MutexGuard<'_, HashSet<String>> {
        self.taken.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// The label's place in the document; made if there is none.
    fn seclabel_mut(domain: &mut Domain) -> &mut Seclabel {
        let ours = |label: &Seclabel| label.model.as_deref().is_none_or(|model| model == NAME);
        let at = domain.seclabels.iter().position(ours).unwrap_or_else(|| {
            let (kind, model) = (Some(SeclabelType::Dynamic), Some(NAME.to_owned()));
            domain.seclabels.push(Seclabel { kind, model, relabel: Some(true), ..Seclabel::default() });
            domain.seclabels.len() - 1
        });
        &mut domain.seclabels[at]
    }

    /// A context with our user, our role unless it is an object's, and a range. Upstream:
    /// `virSecuritySELinuxGenNewContext`.
    fn derive(&self, base: &Context, range: Option<String>, object: bool) -> Context {
        let role = if object { &base.role } else { &self.process.role };
        Context { user: self.process.user.clone(), role: role.clone(), kind: base.kind.clone(), range }
    }

    /// The range that the guest has, a new one for a dynamic label.
    ///
    /// # Errors
    /// The document's label makes no sense, or no categories are left.
    fn range_for(&self, seclabel: &Seclabel) -> Result<Option<String>, SecurityError> {
        if seclabel.kind == Some(SeclabelType::Static) {
            let label = seclabel.label.as_deref().unwrap_or_default();
            let range = label.parse::<Context>()?.range;
            self.taken().extend(range.clone());
            return Ok(range);
        }
        if seclabel.label.is_some() {
            return Err(SecurityError::AlreadyDefined);
        }
        let range = McsRange::of_process(self.process.range.as_deref())?;
        let mut taken = self.taken();
        let picked = range.pick(&taken, random)?;
        taken.insert(picked.clone());
        Ok(Some(picked))
    }

    /// The context that a file gets; `None` if it keeps its own.
    fn label_of(&self, target: &Target<'_>, image: Option<&str>) -> Option<String> {
        match target.seclabel(NAME) {
            Some(own) if own.relabel == Some(false) => return None,
            Some(own) if own.label.is_some() => return own.label.clone(),
            _ => {}
        }
        match target.usage {
            Use::Private => image.map(str::to_owned),
            Use::Shared => Some(self.policy.image.to_string()),
            Use::Content => Some(self.policy.content.to_string()),
        }
    }
}

/// Four bytes of a fresh random UUID.
fn random() -> u32 {
    let bytes = *ferrovirt_util::uuid::Uuid::generate().as_bytes();
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

impl SecurityModel for Selinux {
    fn name(&self) -> &'static str {
        NAME
    }

    /// Upstream: `virSecuritySELinuxGenLabel`.
    fn generate_label(&self, domain: &mut Domain) -> Result<()> {
        let emulated = domain.virt_type == VirtType::Qemu;
        let seclabel = Self::seclabel_mut(domain);
        if seclabel.kind == Some(SeclabelType::None) {
            return Ok(());
        }
        if seclabel.imagelabel.is_some() {
            return Err(SecurityError::ImageAlreadyDefined.into());
        }
        let range = self.range_for(seclabel)?;
        if seclabel.kind != Some(SeclabelType::Static) {
            let base = match seclabel.baselabel.as_deref() {
                Some(base) => base.parse()?,
                None if emulated => self.policy.emulated.clone(),
                None => self.policy.domain.clone(),
            };
            seclabel.label = Some(self.derive(&base, range.clone(), false).to_string());
        }
        seclabel.imagelabel = Some(self.derive(&self.policy.image, range, true).to_string());
        seclabel.model.get_or_insert_with(|| NAME.to_owned());
        Ok(())
    }

    fn release_label(&self, domain: &Domain) {
        let ours = domain.seclabels.iter().filter(|label| label.model.as_deref() == Some(NAME));
        for range in ours.filter_map(|label| label.label.as_deref()?.parse::<Context>().ok()?.range) {
            self.taken().remove(&range);
        }
    }

    /// Upstream: `virSecuritySELinuxSetAllLabel`.
    fn set_all(&self, domain: &Domain, backend: &dyn LabelBackend) -> Result<()> {
        let Some(label) = domain.seclabels.iter().find(|label| label.model.as_deref() == Some(NAME)) else {
            return Ok(());
        };
        if label.relabel == Some(false) {
            return Ok(());
        }
        for target in targets(domain, &DocumentChains) {
            let Some(context) = self.label_of(&target, label.imagelabel.as_deref()) else { continue };
            match backend.set_context(Path::new(&target.path), &context) {
                // A file system without contexts is mounted with one for all.
                Err(e)
                    if !matches!(
                        e.kind(),
                        std::io::ErrorKind::Unsupported | std::io::ErrorKind::ReadOnlyFilesystem
                    ) =>
                {
                    let text = format!("unable to set security context '{context}' on '{}'", target.path);
                    return Err(Error::io(ErrorDomain::SECURITY, &e, text).with_path(&target.path));
                }
                _ => {}
            }
        }
        Ok(())
    }
}
