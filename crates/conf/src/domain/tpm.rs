//! `<tpm>`. Upstream: `virDomainTPMDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

use super::device::DeviceInfo;
use super::disk::source::PathAttr;

string_enums! {
    /// Upstream: `virDomainTPMModel`.
    pub TpmModel { Tis = "tpm-tis", Crb = "tpm-crb", Spapr = "tpm-spapr", SpaprProxy = "spapr-tpm-proxy" }
    /// Upstream: `virDomainTPMVersion`.
    pub TpmVersion { V12 = "1.2", V20 = "2.0" }
}

#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
pub struct Tpm {
    #[xml(attr)]
    pub model: Option<TpmModel>,
    #[xml(child, required)]
    pub backend: TpmBackend,
    #[xml(flatten)]
    pub info: DeviceInfo,
}

/// Upstream: `virDomainTPMBackendType`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum TpmBackend {
    Passthrough(TpmPassthrough),
    Emulator(TpmEmulator),
    External(TpmExternal),
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmPassthrough {
    #[xml(child)]
    pub device: Option<PathAttr>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmEmulator {
    #[xml(attr)]
    pub version: Option<TpmVersion>,
    #[xml(attr)]
    pub persistent_state: Option<bool>,
    #[xml(attr)]
    pub debug: Option<u32>,
    #[xml(child)]
    pub encryption: Option<TpmEncryption>,
    #[xml(child)]
    pub active_pcr_banks: Option<PcrBanks>,
    #[xml(child)]
    pub source: Option<TpmSource>,
    #[xml(child)]
    pub profile: Option<TpmProfile>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmEncryption {
    #[xml(
        attr,
        required,
        form = "ferrovirt_util::xml::patterns::UUID",
        strict,
        internal = "Unable to parse secret uuid '{}'"
    )]
    pub secret: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PcrBanks {
    #[xml(flag)]
    pub sha1: bool,
    #[xml(flag)]
    pub sha256: bool,
    #[xml(flag)]
    pub sha384: bool,
    #[xml(flag)]
    pub sha512: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmSource {
    #[xml(attr = "type", words = "file dir unix")]
    pub kind: Option<String>,
    #[xml(attr, words = "connect")]
    pub mode: Option<String>,
    #[xml(attr)]
    pub path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmProfile {
    #[xml(attr)]
    pub source: Option<String>,
    #[xml(attr = "removeDisabled")]
    pub remove_disabled: Option<String>,
    #[xml(attr)]
    pub name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TpmExternal {
    #[xml(child)]
    pub source: Option<TpmSource>,
}
