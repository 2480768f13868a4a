//! Validation of whole documents against the forms of their elements, before anything is read from them.
//!
//! Upstream: `virXMLValidateAgainstSchema`, the `VALIDATE` flags. There the grammar is a second definition of every
//! document; here it is the [`Form`] that readers and writers are derived from.

use ferrovirt_util::xml::{self, Element, Form, FormFn, Ignored, XmlElement};
use ferrovirt_util::{ErrorDomain, Result};

use crate::capabilities::Capabilities;
use crate::cpu::{Cpu, HostCpu};
use crate::domain::Domain;
use crate::domain_capabilities::DomainCapabilities;
use crate::{backup, checkpoint, interface, network, node_device, nwfilter, secret, snapshot, storage};

/// A kind of document.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// The root element.
    pub root: &'static str,
    /// What it may hold.
    pub form: FormFn,
    /// The name of the schema, as messages say it.
    pub schema: &'static str,
    /// The error domain of what is wrong with the text as such.
    pub domain: ErrorDomain,
}

macro_rules! documents {
    ($($(#[$doc:meta])* $name:ident = $root:literal, $schema:literal, $domain:ident, $form:expr;)*) => {
        $($(#[$doc])* pub const $name: Document =
            Document { root: $root, form: $form, schema: $schema, domain: ErrorDomain::$domain };)*

        /// All kinds of documents.
        pub const DOCUMENTS: &[Document] = &[$($name),*];
    };
}

documents! {
    /// `<domain>`.
    DOMAIN = "domain", "domain.rng", DOMAIN, Domain::form;
    /// `<domainsnapshot>`.
    SNAPSHOT = "domainsnapshot", "domainsnapshot.rng", DOMAIN_SNAPSHOT, snapshot::form;
    /// `<domaincheckpoint>`.
    CHECKPOINT = "domaincheckpoint", "domaincheckpoint.rng", DOMAIN_CHECKPOINT, checkpoint::form;
    /// `<domainbackup>`.
    BACKUP = "domainbackup", "domainbackup.rng", DOMAIN, backup::form;
    /// `<network>`.
    NETWORK = "network", "network.rng", NETWORK, network::forms::network;
    /// `<networkport>`.
    NETWORK_PORT = "networkport", "networkport.rng", NETWORK, network::forms::port;
    /// `<interface>` of the host.
    INTERFACE = "interface", "interface.rng", INTERFACE, interface::forms::interface;
    /// `<pool>`.
    POOL = "pool", "storagepool.rng", STORAGE, storage::forms::pool;
    /// `<volume>`.
    VOLUME = "volume", "storagevol.rng", STORAGE, storage::forms::volume;
    /// `<storagepoolCapabilities>`.
    POOL_CAPABILITIES = "storagepoolCapabilities", "storagepoolcaps.rng", STORAGE, storage::forms::capabilities;
    /// `<device>` of the host.
    NODE_DEVICE = "device", "nodedev.rng", NODEDEV, node_device::forms::device;
    /// `<filter>`.
    FILTER = "filter", "nwfilter.rng", NWFILTER, nwfilter::forms::filter;
    /// `<filterbinding>`.
    FILTER_BINDING = "filterbinding", "nwfilterbinding.rng", NWFILTER, nwfilter::forms::binding;
    /// `<secret>`.
    SECRET = "secret", "secret.rng", SECRET, secret::form;
    /// `<capabilities>`.
    CAPABILITIES = "capabilities", "capability.rng", CAPABILITIES, Capabilities::form;
    /// `<domainCapabilities>`.
    DOMAIN_CAPABILITIES =
        "domainCapabilities", "domaincaps.rng", CAPABILITIES, DomainCapabilities::form;
    /// `<cpu>` of a guest.
    CPU = "cpu", "cpu.rng", CPU, Cpu::form;
    /// `<cpu>` of a host.
    HOST_CPU = "cpu", "cpu.rng", CPU, HostCpu::form;
}

impl Document {
    /// The kind whose root element is `root`.
    #[must_use]
    pub fn find(root: &str) -> Option<&'static Self> {
        DOCUMENTS.iter().find(|document| document.root == root)
    }

    /// The form of the root element.
    #[must_use]
    pub fn form(&self) -> &'static Form {
        (self.form)()
    }

    /// Refuses a document with an element, attribute or value that its form does not have.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_XML_INVALID_SCHEMA` with line and path of the first problem.
    pub fn validate(&self, text: &str) -> Result<()> {
        self.validate_node(&xml::parse_root(text, self.root, self.domain)?)
    }

    /// [`Document::validate`] if a caller `wants` it: the `VALIDATE` flag of a call.
    ///
    /// # Errors
    /// As [`Document::validate`].
    pub fn validate_if(&self, wants: bool, text: &str) -> Result<()> {
        if wants { self.validate(text) } else { Ok(()) }
    }

    /// [`Document::validate`] of a tree.
    ///
    /// # Errors
    /// As [`Document::validate`].
    pub fn validate_node(&self, root: &Element<'_>) -> Result<()> {
        xml::check(root, self.form(), self.schema)
    }

    /// What no reader looks at: line, column and path of every such node.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if the document is not well formed.
    pub fn ignored(&self, text: &str) -> Result<Vec<Ignored>> {
        Ok(xml::ignored(text, &xml::parse_root(text, self.root, self.domain)?, self.form()))
    }
}
