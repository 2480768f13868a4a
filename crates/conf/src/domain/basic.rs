//! Memory, CPUs, IO threads and other short top-level elements.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{Element, Form, OnOff, Part, Writer, XmlElement, XmlValue as _, patterns};
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber, Result, form};

use super::tune::Placement;
use super::units::Kib;

string_enums! {
    /// Upstream: `virDomainMemorySource`.
    pub MemorySourceType { File = "file", Anonymous = "anonymous", Memfd = "memfd" }
    /// Upstream: `virDomainMemoryAllocation`.
    pub MemoryAllocation { Immediate = "immediate", Ondemand = "ondemand" }
    /// Upstream: `virDomainLifecycleAction`.
    pub LifecycleAction {
        Destroy = "destroy", Restart = "restart", RestartRename = "rename-restart", Preserve = "preserve",
        CoredumpDestroy = "coredump-destroy", CoredumpRestart = "coredump-restart",
    }
    /// Upstream: `virDomainLockFailureAction`.
    pub LockFailureAction {
        Default = "default", Poweroff = "poweroff", Restart = "restart", Pause = "pause", Ignore = "ignore",
    }
}

/// `<memory>`.
/// A number of threads.
const THREADS: ferrovirt_util::xml::ValueForm = ferrovirt_util::xml::ValueForm::integer(0, i32::MAX as i128);

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Memory {
    #[xml(attr = "dumpCore")]
    pub dump_core: Option<OnOff>,
    #[xml(flatten)]
    pub size: Kib,
}

/// `<maxMemory>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MaxMemory {
    #[xml(attr)]
    pub slots: Option<u32>,
    #[xml(flatten)]
    pub size: Kib,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBacking {
    #[xml(child, keep)]
    pub hugepages: Option<HugePages>,
    #[xml(flag)]
    pub nosharepages: bool,
    #[xml(flag)]
    pub locked: bool,
    #[xml(child)]
    pub source: Option<MemoryBackingSource>,
    #[xml(child)]
    pub access: Option<MemoryBackingAccess>,
    #[xml(child)]
    pub allocation: Option<MemoryBackingAllocation>,
    #[xml(flag)]
    pub discard: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HugePages {
    #[xml(list = "page")]
    pub pages: Vec<HugePage>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HugePage {
    pub size_kib: u64,
    pub nodeset: Option<String>,
}

impl XmlElement for HugePage {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let (size, unit) = (node.attr_required("size")?, node.attr("unit").unwrap_or_default());
        Ok(Self {
            size_kib: ferrovirt_util::xml::kib(size, unit)?,
            nodeset: crate::cpu::cpuset(node, "nodeset")?,
        })
    }

    fn form() -> &'static Form {
        form!(
            "HugePage";
            Part::attr("size", u64::FORM).required(),
            Part::attr("unit", patterns::UNIT),
            Part::attr("nodeset", patterns::CPUSET),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        writer.attr_value("size", &self.size_kib);
        writer.attr("unit", "KiB");
        writer.attr_opt("nodeset", self.nodeset.as_deref());
    }

    fn write_body(&self, _: &mut Writer) {}
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBackingSource {
    #[xml(attr = "type", unsupported = "unknown memoryBacking/source/type '{}'")]
    pub kind: Option<MemorySourceType>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBackingAccess {
    #[xml(attr, unsupported = "unknown memoryBacking/access/mode '{}'")]
    pub mode: Option<crate::cpu::MemoryAccess>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct MemoryBackingAllocation {
    #[xml(attr, unsupported = "unknown memoryBacking/allocation/mode '{}'")]
    pub mode: Option<MemoryAllocation>,
    #[xml(attr, nonzero)]
    pub threads: Option<u32>,
}

/// `<vcpu>`: the maximum, and how many are there at start.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[xml(check = "check_vcpu")]
pub struct VcpuCount {
    #[xml(attr)]
    pub placement: Option<Placement>,
    #[xml(attr, form = "patterns::CPUSET")]
    pub cpuset: Option<String>,
    #[xml(attr)]
    pub current: Option<u32>,
    #[xml(text)]
    pub maximum: u32,
}

/// Upstream: `virDomainVcpuParse`; the text about NUMA is what it says when there are no CPUs at all.
fn check_vcpu(vcpu: &VcpuCount, _: &Element<'_>) -> Result<()> {
    if vcpu.current.is_some_and(|current| current > vcpu.maximum) {
        let text = "maximum vCPU count must not be less than current vCPU count";
        return Err(Error::new(ErrorDomain::DOMAIN, ErrorNumber::CONFIG_UNSUPPORTED, text));
    }
    if vcpu.maximum == 0 {
        return Err(Error::internal(ErrorDomain::DOMAIN, "CPU IDs in <numa> exceed the <vcpu> count"));
    }
    Ok(())
}

/// One virtual CPU of `<vcpus>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Vcpu {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr, required)]
    pub enabled: bool,
    #[xml(attr)]
    pub hotpluggable: Option<bool>,
    #[xml(attr)]
    pub order: Option<u32>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Iothread {
    #[xml(attr, required, nonzero)]
    pub id: u32,
    #[xml(attr, form = "THREADS", strict)]
    pub thread_pool_min: Option<i32>,
    #[xml(attr, form = "THREADS", strict)]
    pub thread_pool_max: Option<i32>,
    #[xml(child)]
    pub poll: Option<IothreadPoll>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IothreadPoll {
    #[xml(attr)]
    pub max: Option<u64>,
    #[xml(attr)]
    pub grow: Option<u64>,
    #[xml(attr)]
    pub shrink: Option<u64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct DefaultIothread {
    #[xml(attr, form = "THREADS", strict)]
    pub thread_pool_min: Option<i32>,
    #[xml(attr, form = "THREADS", strict)]
    pub thread_pool_max: Option<i32>,
}

/// `<resource>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Resource {
    #[xml(elem, form = "ferrovirt_util::xml::patterns::ABSOLUTE_PATH")]
    pub partition: Option<String>,
    #[xml(child)]
    pub fibrechannel: Option<Fibrechannel>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Fibrechannel {
    #[xml(attr, required)]
    pub appid: String,
}

/// User namespace of a container.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IdMap {
    #[xml(list = "uid")]
    pub uids: Vec<IdRange>,
    #[xml(list = "gid")]
    pub gids: Vec<IdRange>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IdRange {
    #[xml(attr, required)]
    pub start: u32,
    #[xml(attr, required)]
    pub target: u32,
    #[xml(attr, required)]
    pub count: u32,
}

/// `<pm>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PowerManagement {
    #[xml(child = "suspend-to-mem")]
    pub suspend_to_mem: Option<super::features::Enabled>,
    #[xml(child = "suspend-to-disk")]
    pub suspend_to_disk: Option<super::features::Enabled>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PerfEvent {
    #[xml(
        attr,
        required,
        words = "cmt mbmt mbml cpu_cycles instructions cache_references cache_misses branch_instructions branch_misses bus_cycles stalled_cycles_frontend stalled_cycles_backend ref_cpu_cycles cpu_clock task_clock page_faults context_switches cpu_migrations page_faults_min page_faults_maj alignment_faults emulation_faults"
    )]
    pub name: String,
    #[xml(attr, required)]
    pub enabled: bool,
}

/// A cipher of `<keywrap>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct KeyWrapCipher {
    #[xml(attr, required, words = "aes dea")]
    pub name: String,
    #[xml(attr, required)]
    pub state: OnOff,
}
