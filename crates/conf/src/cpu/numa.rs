//! The guest's NUMA nodes: `<cpu><numa>`. Upstream: `virDomainNuma`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{
    Element, Form, Part, Writer, XmlElement, XmlValue as _, kib, parse_list, patterns, refused,
};
use ferrovirt_util::{ErrorNumber, Result};
use ferrovirt_util::{form, nested};

string_enums! {
    /// Upstream: `virDomainMemoryAccess`.
    pub MemoryAccess { Shared = "shared", Private = "private" }
    /// Upstream: `virNumaCacheAssociativity`.
    pub CacheAssociativity { None = "none", Direct = "direct", Full = "full" }
    /// Upstream: `virNumaCachePolicy`.
    pub CachePolicy { None = "none", Writeback = "writeback", Writethrough = "writethrough" }
    /// Upstream: `virMemoryLatency`.
    pub LatencyType { None = "none", Access = "access", Read = "read", Write = "write" }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Numa {
    #[xml(list = "cell")]
    pub cells: Vec<NumaCell>,
    #[xml(child)]
    pub interconnects: Option<Interconnects>,
}

/// One node. Upstream: `virDomainNumaNode`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumaCell {
    pub id: Option<u32>,
    /// Set of virtual CPUs, as a range list.
    pub cpus: Option<String>,
    pub memory_kib: u64,
    pub access: Option<MemoryAccess>,
    pub discard: Option<bool>,
    pub distances: Vec<Distance>,
    pub caches: Vec<NumaCache>,
}

/// The set of CPUs or nodes in attribute `name`.
///
/// # Errors
/// `VIR_ERR_INVALID_ARG` if it is none.
pub(crate) fn cpuset(node: &Element<'_>, name: &str) -> Result<Option<String>> {
    match node.attr(name) {
        Some(text) if !patterns::CPUSET.accepts(text) => {
            Err(refused(ErrorNumber::INVALID_ARG, "Failed to parse bitmap '{}'", text))
        }
        text => Ok(text.map(str::to_owned)),
    }
}

impl XmlElement for NumaCell {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let memory: u64 = node.attr_required("memory")?;
        let unit = node.attr("unit").unwrap_or_default();
        Ok(Self {
            id: node.attr_opt("id")?,
            cpus: cpuset(node, "cpus")?,
            memory_kib: kib(memory, unit)?,
            access: node.attr_opt("memAccess")?,
            discard: node.attr_opt("discard")?,
            distances: match node.child("distances") {
                Some(distances) => parse_list(distances, "sibling")?,
                None => Vec::new(),
            },
            caches: parse_list(node, "cache")?,
        })
    }

    fn form() -> &'static Form {
        form!(
            "NumaCell";
            Part::attr("id", u32::FORM),
            Part::attr("cpus", patterns::CPUSET),
            Part::attr("memory", u64::FORM).required(),
            Part::attr("unit", patterns::UNIT),
            Part::attr("memAccess", MemoryAccess::FORM),
            Part::attr("discard", bool::FORM),
            nested!("distances"; Part::child("sibling", Distance::form).many().required()),
            Part::child("cache", NumaCache::form).many(),
        )
    }

    fn write_attrs(&self, writer: &mut Writer) {
        if let Some(id) = self.id {
            writer.attr_value("id", &id);
        }
        writer.attr_opt("cpus", self.cpus.as_deref());
        writer.attr_value("memory", &self.memory_kib);
        writer.attr("unit", "KiB");
        if let Some(access) = &self.access {
            writer.attr_value("memAccess", access);
        }
        if let Some(discard) = &self.discard {
            writer.attr_value("discard", discard);
        }
    }

    fn write_body(&self, writer: &mut Writer) {
        writer.start("distances");
        for distance in &self.distances {
            distance.write_nonempty(writer, "sibling");
        }
        writer.end_nonempty();
        for cache in &self.caches {
            cache.write_nonempty(writer, "cache");
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Distance {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr, required)]
    pub value: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct NumaCache {
    #[xml(attr, required)]
    pub level: u32,
    #[xml(attr, required)]
    pub associativity: CacheAssociativity,
    #[xml(attr, required)]
    pub policy: CachePolicy,
    #[xml(child, required)]
    pub size: UnitValue,
    #[xml(child, required)]
    pub line: UnitValue,
}

/// `value` with its `unit`, kept as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct UnitValue {
    #[xml(attr, required)]
    pub value: u64,
    #[xml(attr)]
    pub unit: Option<Unit>,
}

string_enums! {
    /// Units that [`UnitValue`] keeps.
    pub Unit { Bytes = "B", Kib = "KiB", Mib = "MiB", Gib = "GiB" }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Interconnects {
    #[xml(list = "latency")]
    pub latencies: Vec<Interconnect>,
    #[xml(list = "bandwidth")]
    pub bandwidths: Vec<Interconnect>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Interconnect {
    #[xml(attr, required)]
    pub initiator: u32,
    #[xml(attr, required)]
    pub target: u32,
    #[xml(attr)]
    pub cache: Option<u32>,
    #[xml(attr = "type", required)]
    pub kind: LatencyType,
    #[xml(attr, required)]
    pub value: u64,
    #[xml(attr)]
    pub unit: Option<Unit>,
}
