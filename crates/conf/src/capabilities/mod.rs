//! The capabilities document: the host and the guests that it can run. Upstream: `capabilities.c`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

mod build;
mod guest;
mod topology;

#[cfg(test)]
mod tests;

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, Form, Part, Writer, XmlElement, parse_list, parse_root};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

pub use self::guest::*;
pub use self::topology::*;
use crate::cpu::HostCpu;

/// The document. Upstream: `virCaps`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    pub host: Host,
    pub guests: Vec<Guest>,
}

/// Upstream: `virCapsHost`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Host {
    #[xml(elem)]
    pub uuid: Option<String>,
    #[xml(child, required)]
    pub cpu: HostCpu,
    #[xml(child, keep)]
    pub power_management: Option<PowerManagement>,
    #[xml(child)]
    pub iommu: Option<Iommu>,
    #[xml(child, long)]
    pub migration_features: Option<MigrationFeatures>,
    #[xml(elem)]
    pub netprefix: Option<String>,
    #[xml(child)]
    pub topology: Option<HostTopology>,
    #[xml(child)]
    pub cache: Option<HostCache>,
    #[xml(child)]
    pub memory_bandwidth: Option<MemoryBandwidth>,
    #[xml(list = "secmodel")]
    pub secmodels: Vec<SecurityModel>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PowerManagement {
    #[xml(flag)]
    pub suspend_mem: bool,
    #[xml(flag)]
    pub suspend_disk: bool,
    #[xml(flag)]
    pub suspend_hybrid: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Iommu {
    #[xml(attr, required)]
    pub support: bool,
}

/// Only of a host that migrates at all.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MigrationFeatures {
    #[xml(flag)]
    pub live: bool,
    #[xml(child)]
    pub uri_transports: Option<UriTransports>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct UriTransports {
    #[xml(elems = "uri_transport")]
    pub schemes: Vec<String>,
}

/// Upstream: `virCapsHostSecModel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SecurityModel {
    #[xml(elem, required)]
    pub model: String,
    #[xml(elem, default, always)]
    pub doi: String,
    #[xml(list = "baselabel")]
    pub base_labels: Vec<BaseLabel>,
}

/// The label of guests of one kind, without their own part.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct BaseLabel {
    #[xml(attr = "type", required)]
    pub kind: String,
    #[xml(text)]
    pub label: String,
}

impl Capabilities {
    /// Reads a document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL`, `VIR_ERR_XML_ERROR`.
    pub fn parse(xml: &str) -> Result<Self> {
        Self::parse_element(&parse_root(xml, "capabilities", ErrorDomain::CAPABILITIES)?)
    }

    /// The document; an empty line is before and after each part. Upstream: `virCapabilitiesFormatXML`.
    #[must_use]
    pub fn format(&self) -> String {
        let mut writer = Writer::new();
        self.write_element(&mut writer, "capabilities");
        writer.finish()
    }
}

impl XmlElement for Capabilities {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let host = node.child("host").ok_or_else(|| {
            Error::new(ErrorDomain::CAPABILITIES, ErrorNumber::XML_ERROR, "missing element 'host'")
        })?;
        Ok(Self { host: Host::parse_element(host)?, guests: parse_list(node, "guest")? })
    }

    fn form() -> &'static Form {
        form!(
            "Capabilities";
            Part::child("host", Host::form).required(),
            Part::child("guest", Guest::form).many(),
        )
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        writer.raw("\n");
        self.host.write_element(writer, "host");
        writer.raw("\n");
        for guest in &self.guests {
            guest.write_element(writer, "guest");
            writer.raw("\n");
        }
    }
}
