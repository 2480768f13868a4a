//! Security labels of the domain and of single files. Upstream: `virSecurityLabelDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::Element;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result};

use super::flags;

string_enums! {
    /// Upstream: `virDomainSeclabelType`.
    pub SeclabelType { None = "none", Dynamic = "dynamic", Static = "static" }
}

/// A label of the whole domain. Upstream: `virSecurityLabelDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Seclabel {
    #[xml(attr = "type")]
    pub kind: Option<SeclabelType>,
    #[xml(attr)]
    pub model: Option<String>,
    #[xml(attr)]
    pub relabel: Option<bool>,
    #[xml(elem)]
    pub label: Option<String>,
    #[xml(elem, unless = "flags::INACTIVE")]
    pub imagelabel: Option<String>,
    #[xml(elem)]
    pub baselabel: Option<String>,
}

/// # Errors
/// `VIR_ERR_XML_ERROR` if label and relabelling do not go together.
fn check_relabel(label: &DeviceSeclabel, _: &Element<'_>) -> Result<()> {
    let model = label.model.as_deref().unwrap_or("NULL");
    let text = match (label.relabel, &label.label) {
        (Some(true), None) => format!("Cannot specify relabel if label is missing. model={model}"),
        (Some(false), Some(_)) => {
            format!("Cannot specify a label if relabelling is turned off. model={model}")
        }
        _ => return Ok(()),
    };
    Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::XML_ERROR, text))
}

/// A label of one disk or character device. Upstream: `virSecurityDeviceLabelDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_relabel")]
pub struct DeviceSeclabel {
    #[xml(attr)]
    pub model: Option<String>,
    #[xml(attr, lenient)]
    pub labelskip: Option<bool>,
    #[xml(attr)]
    pub relabel: Option<bool>,
    #[xml(elem)]
    pub label: Option<String>,
}
