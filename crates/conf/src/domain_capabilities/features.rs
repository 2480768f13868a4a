//! Which features a domain could have.

use ferrovirt_macros::XmlElement;

use super::Support;
use crate::cpu::Unit;
use crate::domain::features::GicVersion;

/// Upstream: `virDomainCapsFeature` and what has an element of its own beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct FeatureSupport {
    #[xml(child)]
    pub gic: Option<Support<GicChoices>>,
    #[xml(child)]
    pub vmcoreinfo: Option<Support>,
    #[xml(child)]
    pub genid: Option<Support>,
    #[xml(child = "backingStoreInput")]
    pub backing_store_input: Option<Support>,
    #[xml(child)]
    pub backup: Option<Support>,
    #[xml(child = "async-teardown")]
    pub async_teardown: Option<Support>,
    #[xml(child = "s390-pv")]
    pub s390_pv: Option<Support>,
    #[xml(child)]
    pub ps2: Option<Support>,
    #[xml(child)]
    pub sev: Option<Support<Sev>>,
    #[xml(child)]
    pub sgx: Option<Support<Sgx>>,
    #[xml(child)]
    pub hyperv: Option<Support<HypervChoices>>,
    #[xml(child = "launchSecurity")]
    pub launch_security: Option<Support<LaunchSecurityChoices>>,
}

string_enums! {
    /// Upstream: `virDomainHyperv`.
    pub HypervFeature {
        Relaxed = "relaxed", Vapic = "vapic", Spinlocks = "spinlocks", VpIndex = "vpindex", Runtime = "runtime",
        Synic = "synic", Stimer = "stimer", Reset = "reset", VendorId = "vendor_id", Frequencies = "frequencies",
        Reenlightenment = "reenlightenment", TlbFlush = "tlbflush", Ipi = "ipi", Evmcs = "evmcs", Avic = "avic",
        EmsrBitmap = "emsr_bitmap", XmmInput = "xmm_input",
    }
    /// Upstream: `virDomainLaunchSecurity`.
    pub LaunchSecurityType { Sev = "sev", SevSnp = "sev-snp", Pv = "s390-pv" }
}

choices! {
    /// Upstream: `virDomainCapsFeatureGIC`.
    pub GicChoices { version: GicVersion = "version" }
    /// Upstream: `virDomainCapsFeatureHyperv`.
    pub HypervChoices { features: HypervFeature = "features" }
    /// Upstream: `virDomainCapsLaunchSecurity`.
    pub LaunchSecurityChoices { kind: LaunchSecurityType = "sectype" }
}

/// Upstream: `virSEVCapability`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Sev {
    #[xml(elem)]
    pub cbitpos: Option<u32>,
    #[xml(elem = "reducedPhysBits")]
    pub reduced_phys_bits: Option<u32>,
    #[xml(elem = "maxGuests")]
    pub max_guests: Option<u32>,
    #[xml(elem = "maxESGuests")]
    pub max_es_guests: Option<u32>,
    #[xml(elem = "cpu0Id")]
    pub cpu0_id: Option<String>,
}

/// Upstream: `virSGXCapability`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Sgx {
    #[xml(elem)]
    pub flc: Option<bool>,
    #[xml(elem)]
    pub sgx1: Option<bool>,
    #[xml(elem)]
    pub sgx2: Option<bool>,
    #[xml(child = "section_size")]
    pub section_size: Option<SgxSize>,
    #[xml(list = "section", wrap = "sections")]
    pub sections: Vec<SgxSection>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SgxSize {
    #[xml(attr, required)]
    pub unit: Unit,
    #[xml(text)]
    pub size: u64,
}

/// Upstream: `virSGXSection`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct SgxSection {
    #[xml(attr, required)]
    pub node: u32,
    #[xml(attr, required)]
    pub size: u64,
    #[xml(attr, required)]
    pub unit: Unit,
}
