//! Which CPUs a domain could have. Upstream: `virDomainCapsCPU`.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::xml::{self, Element, Form, OnOff, Part, Writer, XmlElement, XmlValue as _};
use ferrovirt_util::{Result, form};

use super::Support;
use crate::cpu::{CpuFeature, CpuModel, MaxPhysAddr};

/// One element per mode, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CpuSupport {
    #[xml(list = "mode", keep)]
    pub modes: Vec<CpuModeSupport>,
}

/// A mode with what can be chosen in it.
#[derive(Clone, Debug, PartialEq, Eq, XmlElement)]
#[xml(tag = "name")]
pub enum CpuModeSupport {
    HostPassthrough(Support<HostPassthroughChoices>),
    Maximum(Support<MaximumChoices>),
    HostModel(Support<HostModel>),
    Custom(Support<CustomModels>),
}

choices! {
    pub HostPassthroughChoices { migratable: OnOff = "hostPassthroughMigratable" }
    pub MaximumChoices { migratable: OnOff = "maximumMigratable" }
}

/// The CPU that mode `host-model` stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct HostModel {
    #[xml(child)]
    pub model: Option<CpuModel>,
    #[xml(elem)]
    pub vendor: Option<String>,
    #[xml(child)]
    pub maxphysaddr: Option<MaxPhysAddr>,
    #[xml(list = "feature")]
    pub features: Vec<CpuFeature>,
}

/// The named CPU models. Upstream: `virDomainCapsCPUModels`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomModels {
    pub models: Vec<CustomModel>,
}

string_enums! {
    /// Upstream: `virDomainCapsCPUUsable`.
    pub Usable { Unknown = "unknown", Yes = "yes", No = "no" }
}

/// Upstream: `virDomainCapsCPUModel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct CustomModel {
    /// Whether the host can run it.
    #[xml(attr, required)]
    pub usable: Usable,
    #[xml(attr)]
    pub deprecated: Option<bool>,
    #[xml(attr)]
    pub vendor: Option<String>,
    /// The model that this name stands for.
    #[xml(attr)]
    pub canonical: Option<String>,
    #[xml(text)]
    pub name: String,
    /// Features that the host lacks; written in an element of their own after the model.
    #[xml(skip)]
    pub blockers: Vec<String>,
}

impl CpuSupport {
    /// All modes, none of them supported.
    #[must_use]
    pub fn unsupported() -> Self {
        Self {
            modes: vec![
                CpuModeSupport::HostPassthrough(Support::no()),
                CpuModeSupport::Maximum(Support::no()),
                CpuModeSupport::HostModel(Support::no()),
                CpuModeSupport::Custom(Support::no()),
            ],
        }
    }
}

impl XmlElement for CustomModels {
    fn parse_element(node: &Element<'_>) -> Result<Self> {
        let mut models: Vec<CustomModel> = xml::parse_list(node, "model")?;
        for list in node.children_named("blockers") {
            let of: String = list.attr_required("model")?;
            let names = list.children_named("feature").map(|feature| feature.attr_required("name"));
            let names = names.collect::<Result<Vec<String>>>()?;
            if let Some(model) = models.iter_mut().find(|model| model.name == of) {
                model.blockers.extend(names);
            }
        }
        Ok(Self { models })
    }

    fn form() -> &'static Form {
        form!(
            "CustomModels";
            Part::child("model", CustomModel::form).many(),
            Part::child("blockers", || form!(
                "Blockers";
                Part::attr("model", String::FORM).required(),
                Part::child("feature", || form!("Blocker"; Part::attr("name", String::FORM).required())).many(),
            )).many(),
        )
    }

    fn write_attrs(&self, _: &mut Writer) {}

    fn write_body(&self, writer: &mut Writer) {
        for model in &self.models {
            model.write_element(writer, "model");
            if model.blockers.is_empty() {
                continue;
            }
            writer.start("blockers");
            writer.attr("model", &model.name);
            for name in &model.blockers {
                writer.start("feature");
                writer.attr("name", name);
                writer.end();
            }
            writer.end();
        }
    }
}
