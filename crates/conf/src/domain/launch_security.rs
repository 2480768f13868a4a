//! Confidential guests: `<launchSecurity>`. Upstream: `virDomainSecDef`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

/// Upstream: `virDomainSecDef`.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "type")]
pub enum LaunchSecurity {
    Sev(Sev),
    SevSnp(SevSnp),
    #[xml("s390-pv")]
    S390Pv,
}

/// AMD SEV and SEV-ES. Upstream: `virDomainSEVDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Sev {
    #[xml(attr = "kernelHashes")]
    pub kernel_hashes: Option<bool>,
    #[xml(elem)]
    pub cbitpos: Option<u32>,
    #[xml(elem = "reducedPhysBits")]
    pub reduced_phys_bits: Option<u32>,
    #[xml(elem)]
    pub policy: HexPolicy<4>,
    #[xml(elem = "dhCert")]
    pub dh_cert: Option<String>,
    #[xml(elem)]
    pub session: Option<String>,
}

/// AMD SEV-SNP. Upstream: `virDomainSEVSNPDef`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SevSnp {
    #[xml(attr = "kernelHashes")]
    pub kernel_hashes: Option<bool>,
    #[xml(attr = "authorKey")]
    pub author_key: Option<bool>,
    #[xml(attr)]
    pub vcek: Option<bool>,
    #[xml(elem)]
    pub cbitpos: Option<u32>,
    #[xml(elem = "reducedPhysBits")]
    pub reduced_phys_bits: Option<u32>,
    #[xml(elem)]
    pub policy: HexPolicy<8>,
    #[xml(elem = "guestVisibleWorkarounds")]
    pub guest_visible_workarounds: Option<String>,
    #[xml(elem = "idBlock")]
    pub id_block: Option<String>,
    #[xml(elem = "idAuth")]
    pub id_auth: Option<String>,
    #[xml(elem = "hostData")]
    pub host_data: Option<String>,
}

/// A policy word, written with `DIGITS` hexadecimal digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct HexPolicy<const DIGITS: usize>(pub u64);

impl<const DIGITS: usize> ferrovirt_util::xml::XmlValue for HexPolicy<DIGITS> {
    const FORM: ferrovirt_util::xml::ValueForm = ferrovirt_util::xml::patterns::HEX;

    fn from_xml_value(text: &str) -> Result<Self, ferrovirt_util::xml::InvalidValue> {
        let number = text.strip_prefix("0x").unwrap_or(text);
        u64::from_str_radix(number, 16).map(Self).map_err(|_| ferrovirt_util::xml::InvalidValue(""))
    }

    fn to_xml_value(&self) -> std::borrow::Cow<'_, str> {
        format!("0x{:0width$x}", self.0, width = DIGITS).into()
    }
}
