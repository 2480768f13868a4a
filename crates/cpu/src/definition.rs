//! A CPU as this crate works with it, read from and written to its document. Upstream: `virCPUDef`.

use ferrovirt_conf::cpu::{
    Cpu, CpuCheck, CpuFallback, CpuFeature, CpuMatch, CpuMode, CpuModel, FeaturePolicy, HostCpu,
    HostCpuFeature, Signature,
};
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};
use ferrovirt_util::{ErrorDomain, Result};

use crate::CpuError;

/// Whose CPU it is; what only one of them has stays in its document. Upstream: `virCPUType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A host's.
    Host(Box<HostCpu>),
    /// A guest's.
    Guest(Box<Cpu>),
}

/// A feature that is asked for, refused, or, on a host, there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    /// Name.
    pub name: String,
    /// What a guest wants of it; `None` on a host.
    pub policy: Option<FeaturePolicy>,
}

/// A CPU.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Whose it is.
    pub kind: Kind,
    /// Architecture; a guest's document has none.
    pub arch: Option<String>,
    /// Model.
    pub model: Option<String>,
    /// Vendor.
    pub vendor: Option<String>,
    /// Whether another model will do.
    pub fallback: CpuFallback,
    /// The vendor that the guest sees.
    pub vendor_id: Option<String>,
    /// Features.
    pub features: Vec<Feature>,
    /// Signature of a host.
    pub signature: Option<Signature>,
}

/// The root element of a document of one CPU.
///
/// # Errors
/// `VIR_ERR_XML_DETAIL`; [`CpuError::NotCpu`].
pub(crate) fn document(xml: &str) -> Result<Element<'_>> {
    let root = xml::parse(xml, ErrorDomain::CPU)?;
    if root.name() == "cpu" { Ok(root) } else { Err(CpuError::NotCpu.into()) }
}

impl Definition {
    /// A guest's CPU without a model, to be decoded into.
    #[must_use]
    pub fn guest(fallback: CpuFallback) -> Self {
        let cpu = Cpu { mode: Some(CpuMode::Custom), match_: Some(CpuMatch::Exact), ..Cpu::default() };
        Self { fallback, ..Self::empty(Kind::Guest(Box::new(cpu))) }
    }

    /// A host's CPU without a model, to be decoded into.
    #[must_use]
    pub fn host(arch: &str) -> Self {
        let cpu = HostCpu { arch: arch.to_owned(), ..HostCpu::default() };
        Self { arch: Some(arch.to_owned()), ..Self::empty(Kind::Host(Box::new(cpu))) }
    }

    fn empty(kind: Kind) -> Self {
        Self {
            kind,
            arch: None,
            model: None,
            vendor: None,
            fallback: CpuFallback::Allow,
            vendor_id: None,
            features: Vec::new(),
            signature: None,
        }
    }

    /// Reads `<cpu>` of a host, if it has an architecture, or of a guest. Upstream: `virCPUDefParseXMLString`.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL`, `VIR_ERR_XML_ERROR`.
    pub fn parse(xml: &str) -> Result<Self> {
        Self::parse_node(&document(xml)?)
    }

    /// [`Definition::parse`] of an element in another document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_ERROR`.
    pub fn parse_node(node: &Element<'_>) -> Result<Self> {
        if node.child("arch").is_none() {
            return Cpu::parse_element(node).map(Self::of_guest);
        }
        if node.has_attr("match") {
            return Err(CpuError::ArchWithMatch.into());
        }
        HostCpu::parse_element(node).map(Self::of_host)
    }

    /// From a host's document.
    #[must_use]
    pub fn of_host(mut cpu: HostCpu) -> Self {
        let model = cpu.model.take().unwrap_or_default();
        let features = std::mem::take(&mut cpu.features).into_iter();
        Self {
            arch: Some(cpu.arch.clone()),
            model: model.name,
            vendor: cpu.vendor.take(),
            features: features.map(|f| Feature { name: f.name, policy: None }).collect(),
            signature: cpu.signature.take(),
            ..Self::empty(Kind::Host(Box::new(cpu)))
        }
    }

    /// From a guest's document.
    #[must_use]
    pub fn of_guest(mut cpu: Cpu) -> Self {
        cpu.fill_defaults();
        let model = cpu.model.take().unwrap_or_default();
        let features = std::mem::take(&mut cpu.features).into_iter();
        Self {
            model: model.name,
            vendor: cpu.vendor.take(),
            fallback: model.fallback.unwrap_or_default(),
            vendor_id: model.vendor_id,
            features: features.map(|f| Feature { name: f.name, policy: f.policy }).collect(),
            ..Self::empty(Kind::Guest(Box::new(cpu)))
        }
    }

    /// The guest's document; `None` for a host.
    #[must_use]
    pub fn to_guest(&self) -> Option<Cpu> {
        let Kind::Guest(cpu) = &self.kind else { return None };
        let feature = |f: &Feature| CpuFeature { policy: f.policy, name: f.name.clone() };
        let model = self.model.clone().map(|name| CpuModel {
            fallback: Some(self.fallback),
            vendor_id: self.vendor_id.clone(),
            name: Some(name),
        });
        Some(Cpu {
            model,
            vendor: self.vendor.clone(),
            features: self.features.iter().map(feature).collect(),
            ..(**cpu).clone()
        })
    }

    /// The host's document; `None` for a guest.
    #[must_use]
    pub fn to_host(&self) -> Option<HostCpu> {
        let Kind::Host(cpu) = &self.kind else { return None };
        let feature = |f: &Feature| HostCpuFeature { name: f.name.clone() };
        Some(HostCpu {
            model: self.model.clone().map(|name| CpuModel { name: Some(name), ..CpuModel::default() }),
            vendor: self.vendor.clone(),
            signature: self.signature,
            features: self.features.iter().map(feature).collect(),
            ..(**cpu).clone()
        })
    }

    /// The document. Upstream: `virCPUDefFormat`.
    #[must_use]
    pub fn format(&self) -> String {
        let mut writer = Writer::new();
        if let Some(cpu) = self.to_guest() {
            cpu.write_element(&mut writer, "cpu");
        }
        if let Some(cpu) = self.to_host() {
            cpu.write_element(&mut writer, "cpu");
        }
        writer.finish()
    }

    /// Whether it is a host's.
    #[must_use]
    pub fn is_host(&self) -> bool {
        matches!(self.kind, Kind::Host(_))
    }

    /// How the guest's CPU is made; a host's is as a custom one.
    #[must_use]
    pub fn mode(&self) -> CpuMode {
        match &self.kind {
            Kind::Guest(cpu) => cpu.mode.unwrap_or_default(),
            Kind::Host(_) => CpuMode::Custom,
        }
    }

    /// How much of the guest's CPU must be there.
    #[must_use]
    pub fn match_(&self) -> Option<CpuMatch> {
        match &self.kind {
            Kind::Guest(cpu) => cpu.match_,
            Kind::Host(_) => None,
        }
    }

    /// How the guest's CPU is checked.
    #[must_use]
    pub fn check(&self) -> Option<CpuCheck> {
        match &self.kind {
            Kind::Guest(cpu) => cpu.check,
            Kind::Host(_) => None,
        }
    }

    /// Makes the guest's CPU a custom one that must be there exactly.
    pub fn make_exact(&mut self) {
        if let Kind::Guest(cpu) = &mut self.kind {
            (cpu.mode, cpu.match_) = (Some(CpuMode::Custom), Some(CpuMatch::Exact));
        }
    }

    /// Sets the policy of a feature, which is new at the end if it is not there yet; a host's features have none.
    /// Upstream: `virCPUDefUpdateFeature`.
    pub fn update_feature(&mut self, name: &str, policy: Option<FeaturePolicy>) {
        let policy = if self.is_host() { None } else { policy };
        match self.features.iter_mut().find(|feature| feature.name == name) {
            Some(feature) => feature.policy = policy,
            None => self.features.push(Feature { name: name.to_owned(), policy }),
        }
    }

    /// Adds a feature unless it is there. Upstream: `virCPUDefAddFeatureIfMissing`.
    pub fn add_missing_feature(&mut self, name: &str, policy: FeaturePolicy) {
        if !self.features.iter().any(|feature| feature.name == name) {
            self.update_feature(name, Some(policy));
        }
    }

    /// Takes model and features of another CPU, its vendor only with `with_vendor`. Upstream: `virCPUDefStealModel`.
    pub(crate) fn take_model(&mut self, other: Self, with_vendor: bool) {
        self.model = other.model;
        self.features = other.features;
        if with_vendor {
            self.vendor = other.vendor;
            self.vendor_id = other.vendor_id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_come_back() {
        for xml in [
            "<cpu>\n  <arch>x86_64</arch>\n  <model>Penryn</model>\n  <vendor>Intel</vendor>\n  \
             <signature family='6' model='23' stepping='6'/>\n  <topology sockets='1' cores='2' threads='1'/>\n  \
             <feature name='vmx'/>\n</cpu>\n",
            "<cpu mode='custom' match='strict' check='full'>\n  <model fallback='forbid'>Penryn</model>\n  \
             <vendor>Intel</vendor>\n  <feature policy='optional' name='vmx'/>\n</cpu>\n",
        ] {
            assert_eq!(Definition::parse(xml).expect("valid").format(), xml);
        }
        let error = Definition::parse("<cpu match='exact'><arch>x86_64</arch></cpu>").expect_err("both");
        assert!(error.message().contains("cannot be used inside"), "{error}");
    }

    #[test]
    fn features_keep_their_place() {
        let mut cpu =
            Definition::parse("<cpu><model>486</model><feature name='a'/><feature name='b'/></cpu>")
                .expect("valid");
        cpu.update_feature("a", Some(FeaturePolicy::Forbid));
        cpu.add_missing_feature("a", FeaturePolicy::Require);
        cpu.add_missing_feature("c", FeaturePolicy::Disable);
        let features: Vec<_> = cpu.features.iter().map(|f| (f.name.as_str(), f.policy)).collect();
        assert_eq!(
            features,
            [
                ("a", Some(FeaturePolicy::Forbid)),
                ("b", Some(FeaturePolicy::Require)),
                ("c", Some(FeaturePolicy::Disable))
            ]
        );
    }
}
