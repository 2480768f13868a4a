//! Security labels of the domain and of single files. Upstream: `virSecurityLabelDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

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

/// A label of one disk or character device. Upstream: `virSecurityDeviceLabelDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
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
