//! Features of the virtual machine: `<features>`. Upstream: `virDomainFeature`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, Form, OnOff, Part, Writer, XmlElement, XmlValue as _};
use ferrovirt_util::{Result, form};

use super::units::{Kib, PrettyBytes};

string_enums! {
    /// Upstream: `virDomainCapabilitiesPolicy`.
    pub CapabilitiesPolicy { Default = "default", Allow = "allow", Deny = "deny" }
    /// Upstream: `virGICVersion`.
    pub GicVersion { None = "none", Host = "host", V2 = "2", V3 = "3" }
    /// Upstream: `virDomainIOAPIC`.
    pub IoapicDriver { Qemu = "qemu", Kvm = "kvm" }
    /// Upstream: `virDomainHPTResizing`.
    pub HptResizing { Enabled = "enabled", Disabled = "disabled", Required = "required" }
    /// Upstream: `virDomainHyperVMode`.
    pub HypervMode { Custom = "custom", Passthrough = "passthrough" }
    /// Upstream: `virDomainMsrsUnknown`.
    pub MsrsUnknown { Ignore = "ignore", Fault = "fault" }
    /// Upstream: `virDomainCFPC`, `virDomainSBBC`.
    pub Mitigation { Broken = "broken", Workaround = "workaround", Fixed = "fixed" }
    /// Upstream: `virDomainIBS`.
    pub IndirectBranch {
        Broken = "broken", Workaround = "workaround", FixedIbs = "fixed-ibs", FixedCcd = "fixed-ccd",
        FixedNa = "fixed-na",
    }
    /// Upstream: `virDomainXenPassthroughMode`.
    pub XenPassthroughMode { SyncPt = "sync_pt", SharePt = "share_pt" }
    /// Upstream: `virDomainAIA`.
    pub Aia { None = "none", Aplic = "aplic", AplicImsic = "aplic-imsic" }
}

/// A feature that is switched on by being there, or with `state`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Switch {
    #[xml(attr)]
    pub state: Option<OnOff>,
}

/// All features, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_states")]
pub struct Features {
    #[xml(flag)]
    pub acpi: bool,
    #[xml(child, keep)]
    pub apic: Option<Apic>,
    #[xml(flag)]
    pub pae: bool,
    #[xml(child, keep)]
    pub hap: Option<Switch>,
    #[xml(flag)]
    pub viridian: bool,
    #[xml(flag)]
    pub privnet: bool,
    #[xml(child, keep, long)]
    pub hyperv: Option<Hyperv>,
    #[xml(child)]
    pub kvm: Option<Kvm>,
    #[xml(child)]
    pub xen: Option<Xen>,
    #[xml(child, keep)]
    pub pvspinlock: Option<Switch>,
    #[xml(child)]
    pub capabilities: Option<Capabilities>,
    #[xml(child, keep)]
    pub pmu: Option<Switch>,
    #[xml(child, keep)]
    pub vmport: Option<Switch>,
    #[xml(child, keep)]
    pub gic: Option<Gic>,
    #[xml(child, keep)]
    pub smm: Option<Smm>,
    #[xml(child)]
    pub ioapic: Option<Ioapic>,
    #[xml(child)]
    pub hpt: Option<Hpt>,
    #[xml(child, keep)]
    pub vmcoreinfo: Option<Switch>,
    #[xml(child)]
    pub htm: Option<Switch>,
    #[xml(child = "nested-hv")]
    pub nested_hv: Option<Switch>,
    #[xml(child)]
    pub msrs: Option<Msrs>,
    #[xml(child = "ccf-assist")]
    pub ccf_assist: Option<Switch>,
    #[xml(child)]
    pub cfpc: Option<Choice<Mitigation>>,
    #[xml(child)]
    pub sbbc: Option<Choice<Mitigation>>,
    #[xml(child)]
    pub ibs: Option<Choice<IndirectBranch>>,
    #[xml(child)]
    pub tcg: Option<Tcg>,
    #[xml(child = "async-teardown", keep)]
    pub async_teardown: Option<Enabled>,
    #[xml(child)]
    pub ras: Option<Switch>,
    #[xml(child)]
    pub ps2: Option<Switch>,
    #[xml(child)]
    pub aia: Option<Choice<Aia>>,
}

/// What these features must say, by element inside `<features>`.
const REQUIRED: &[(&str, &str)] = &[
    ("htm", "state"),
    ("nested-hv", "state"),
    ("ccf-assist", "state"),
    ("ras", "state"),
    ("ps2", "state"),
    ("msrs", "unknown"),
];

/// Upstream: `virDomainFeaturesDefParse`, `virDomainFeaturesHyperVDefParse`.
fn check_states(_: &Features, node: &Element<'_>) -> Result<()> {
    let require = |element: &Element<'_>, name: &str| match element.has_attr(name) {
        true => Ok(()),
        false => Err(ferrovirt_util::Error::from(element.missing_attr(name))),
    };
    for (element, attribute) in REQUIRED {
        node.children_named(element).try_for_each(|element| require(element, attribute))?;
    }
    for group in ["hyperv", "kvm", "xen"] {
        let Some(group) = node.child(group).filter(|group| group.attr("mode") != Some("passthrough")) else {
            continue;
        };
        for feature in group.children() {
            require(feature, "state")?;
            if feature.name() == "spinlocks" && feature.attr("state") == Some("on") {
                require(feature, "retries")?;
            }
        }
    }
    Ok(())
}

impl Features {
    /// Fills in what being there means. Upstream: `virDomainFeaturesDefParse`.
    pub(super) fn fill_defaults(&mut self) {
        let switches =
            [&mut self.hap, &mut self.pvspinlock, &mut self.pmu, &mut self.vmport, &mut self.vmcoreinfo];
        for switch in switches.into_iter().flatten() {
            switch.state.get_or_insert(OnOff(true));
        }
        if let Some(smm) = &mut self.smm {
            smm.state.get_or_insert(OnOff(true));
        }
        if let Some(teardown) = &mut self.async_teardown {
            teardown.enabled.get_or_insert(true);
        }
        if let Some(hyperv) = &mut self.hyperv {
            let mode = *hyperv.mode.get_or_insert(HypervMode::Custom);
            if mode == HypervMode::Passthrough {
                *hyperv = Hyperv { mode: Some(mode), ..Hyperv::default() };
            }
        }
        let is_plain = |c: &Capabilities| c.policy == CapabilitiesPolicy::Default && c.states.is_empty();
        self.capabilities = self.capabilities.take().filter(|capabilities| !is_plain(capabilities));
    }
}

/// A feature with one `value`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Choice<T: ferrovirt_util::xml::XmlValue> {
    #[xml(attr, required)]
    pub value: T,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Enabled {
    #[xml(attr)]
    pub enabled: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Apic {
    #[xml(attr)]
    pub eoi: Option<OnOff>,
}

/// Hyper-V enlightenments. Upstream: `virDomainHyperv`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Hyperv {
    #[xml(attr)]
    pub mode: Option<HypervMode>,
    #[xml(child)]
    pub relaxed: Option<Switch>,
    #[xml(child)]
    pub vapic: Option<Switch>,
    #[xml(child)]
    pub spinlocks: Option<Spinlocks>,
    #[xml(child)]
    pub vpindex: Option<Switch>,
    #[xml(child)]
    pub runtime: Option<Switch>,
    #[xml(child)]
    pub synic: Option<Switch>,
    #[xml(child)]
    pub stimer: Option<Stimer>,
    #[xml(child)]
    pub reset: Option<Switch>,
    #[xml(child)]
    pub vendor_id: Option<VendorId>,
    #[xml(child)]
    pub frequencies: Option<Switch>,
    #[xml(child)]
    pub reenlightenment: Option<Switch>,
    #[xml(child)]
    pub tlbflush: Option<TlbFlush>,
    #[xml(child)]
    pub ipi: Option<Switch>,
    #[xml(child)]
    pub evmcs: Option<Switch>,
    #[xml(child)]
    pub avic: Option<Switch>,
    #[xml(child)]
    pub emsr_bitmap: Option<Switch>,
    #[xml(child)]
    pub xmm_input: Option<Switch>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Spinlocks {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(attr)]
    pub retries: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Stimer {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(child)]
    pub direct: Option<Switch>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VendorId {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(attr)]
    pub value: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct TlbFlush {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(child)]
    pub direct: Option<Switch>,
    #[xml(child)]
    pub extended: Option<Switch>,
}

/// Upstream: `virDomainKVM`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Kvm {
    #[xml(child)]
    pub hidden: Option<Switch>,
    #[xml(child = "hint-dedicated")]
    pub hint_dedicated: Option<Switch>,
    #[xml(child = "poll-control")]
    pub poll_control: Option<Switch>,
    #[xml(child = "pv-ipi")]
    pub pv_ipi: Option<Switch>,
    #[xml(child = "dirty-ring")]
    pub dirty_ring: Option<DirtyRing>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DirtyRing {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(attr)]
    pub size: Option<u32>,
}

/// Upstream: `virDomainXen`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Xen {
    #[xml(child)]
    pub e820_host: Option<Switch>,
    #[xml(child)]
    pub passthrough: Option<XenPassthrough>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct XenPassthrough {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(attr)]
    pub mode: Option<XenPassthroughMode>,
}

/// Which process capabilities a container keeps. Upstream: `virDomainProcessCapsFeature`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    pub policy: CapabilitiesPolicy,
    /// Name and state, in the kernel's order.
    pub states: Vec<(String, OnOff)>,
}

macro_rules! capabilities {
    ($($name:literal)*) => {
        /// The names, in upstream's order.
        const CAPABILITIES: &[&str] = &[$($name),*];
        /// Their elements.
        const CAPABILITY_PARTS: &[Part] = &[$(Part::child($name, Switch::form)),*];
    };
}

capabilities! {
    "audit_control" "audit_write" "block_suspend" "chown" "dac_override" "dac_read_search" "fowner" "fsetid"
    "ipc_lock" "ipc_owner" "kill" "lease" "linux_immutable" "mac_admin" "mac_override" "mknod" "net_admin"
    "net_bind_service" "net_broadcast" "net_raw" "setgid" "setfcap" "setpcap" "setuid" "sys_admin"
    "sys_boot" "sys_chroot" "sys_module" "sys_nice" "sys_pacct" "sys_ptrace" "sys_rawio" "sys_resource"
    "sys_time" "sys_tty_config" "syslog" "wake_alarm"
}

impl XmlElement for Capabilities {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let mut states = Vec::new();
        for name in CAPABILITIES {
            if let Some(child) = node.child(name) {
                states.push(((*name).to_owned(), child.attr_opt("state")?.unwrap_or(OnOff(true))));
            }
        }
        Ok(Self { policy: node.attr_or_default("policy")?, states })
    }

    fn form() -> &'static Form {
        form!("Capabilities"; Part::attr("policy", CapabilitiesPolicy::FORM), Part::parts(CAPABILITY_PARTS))
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr_value("policy", &self.policy);
    }

    fn write_body(&self, writer: &mut Writer) {
        for (name, state) in &self.states {
            writer.start(name);
            writer.attr_value("state", state);
            writer.end();
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Gic {
    #[xml(attr, nonzero)]
    pub version: Option<GicVersion>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Smm {
    #[xml(attr)]
    pub state: Option<OnOff>,
    #[xml(child)]
    pub tseg: Option<PrettyBytes>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Ioapic {
    #[xml(attr)]
    pub driver: Option<IoapicDriver>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Hpt {
    #[xml(attr)]
    pub resizing: Option<HptResizing>,
    #[xml(child)]
    pub maxpagesize: Option<Kib>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Msrs {
    #[xml(attr)]
    pub unknown: Option<MsrsUnknown>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Tcg {
    #[xml(child = "tb-cache")]
    pub tb_cache: Option<Kib>,
}
