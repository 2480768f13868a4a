//! The `pci` capability.

use ferrovirt_macros::XmlElement;
use ferrovirt_util::Result;
use ferrovirt_util::xml::{self, Element, Writer, XmlElement as _};

use super::{IdName, MdevTypes, nested, number, number_opt, text, write_number};
use crate::domain::address::HostPciAddress;

/// A PCI function.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Pci {
    pub class: Option<u32>,
    pub domain: u32,
    pub bus: u32,
    pub slot: u32,
    pub function: u32,
    pub product: IdName,
    pub vendor: IdName,
    pub phys_function: Option<HostPciAddress>,
    pub virt_functions: Option<VirtFunctions>,
    /// `pci-bridge` or `cardbus-bridge`.
    pub header_type: Option<&'static str>,
    pub mdev_types: MdevTypes,
    pub vpd: Option<Vpd>,
    pub iommu_group: Option<IommuGroup>,
    pub numa_node: Option<i32>,
    /// The links, if the device has them at all.
    pub express: Option<Vec<ExpressLink>>,
}

/// The virtual functions of a physical one.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtFunctions {
    /// How many there may be.
    #[xml(attr = "maxCount", default)]
    pub max_count: u32,
    /// Those there are.
    #[xml(list = "address")]
    pub addresses: Vec<HostPciAddress>,
}

/// `<iommuGroup>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IommuGroup {
    /// Number of the group.
    #[xml(attr, required)]
    pub number: u32,
    /// All devices of the group.
    #[xml(list = "address")]
    pub addresses: Vec<HostPciAddress>,
}

/// `<link>`: what a PCI Express link can do or does.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct ExpressLink {
    #[xml(attr, required)]
    pub validity: String,
    #[xml(attr)]
    pub port: Option<i32>,
    /// In GT/s, as written.
    #[xml(attr)]
    pub speed: Option<String>,
    #[xml(attr)]
    pub width: Option<u32>,
}

/// Vital product data.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Vpd {
    #[xml(elem)]
    pub name: Option<String>,
    #[xml(list = "fields")]
    pub fields: Vec<VpdFields>,
}

/// `<fields>`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes and elements")]
pub struct VpdFields {
    #[xml(attr, required)]
    pub access: String,
    #[xml(elem)]
    pub change_level: Option<String>,
    #[xml(elem)]
    pub manufacture_id: Option<String>,
    #[xml(elem)]
    pub part_number: Option<String>,
    #[xml(elem)]
    pub serial_number: Option<String>,
    #[xml(elem)]
    pub asset_tag: Option<String>,
    #[xml(list = "vendor_field")]
    pub vendor_fields: Vec<VpdField>,
    #[xml(list = "system_field")]
    pub system_fields: Vec<VpdField>,
}

/// A numbered field.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
#[expect(missing_docs, reason = "fields are named after the attributes")]
pub struct VpdField {
    #[xml(attr, required)]
    pub index: String,
    #[xml(text)]
    pub value: String,
}

impl Pci {
    pub(super) fn parse(node: &Element<'_>) -> Result<Self> {
        let id = |name| xml::parse_child::<IdName>(node, name).map(Option::unwrap_or_default);
        let class = text(node, "class").map(|_| number(node, "class", "PCI class")).transpose()?;
        let numa_node = match node.child("numa") {
            Some(numa) => numa.attr_opt("node")?,
            None => None,
        };
        Ok(Self {
            class,
            domain: number(node, "domain", "PCI domain ID")?,
            bus: number(node, "bus", "PCI bus ID")?,
            slot: number(node, "slot", "PCI slot ID")?,
            function: number_opt(node, "function", "PCI function ID")?.unwrap_or_default(),
            product: id("product")?,
            vendor: id("vendor")?,
            phys_function: nested(node, "phys_function")
                .and_then(|n| n.child("address"))
                .map(HostPciAddress::parse_element)
                .transpose()?,
            virt_functions: nested(node, "virt_functions").map(VirtFunctions::parse_element).transpose()?,
            header_type: ["pci-bridge", "cardbus-bridge"].into_iter().find(|t| nested(node, t).is_some()),
            mdev_types: MdevTypes::parse_in(node)?,
            vpd: nested(node, "vpd").map(Vpd::parse_element).transpose()?,
            iommu_group: xml::parse_child(node, "iommuGroup")?,
            numa_node,
            express: node.child("pci-express").map(|n| xml::parse_list(n, "link")).transpose()?,
        })
    }

    pub(super) fn write(&self, w: &mut Writer) {
        if let Some(class) = self.class {
            w.text_element("class", &format!("0x{class:06x}"));
        }
        for (name, value) in
            [("domain", self.domain), ("bus", self.bus), ("slot", self.slot), ("function", self.function)]
        {
            write_number(w, name, value);
        }
        self.product.write_element(w, "product");
        self.vendor.write_element(w, "vendor");
        if let Some(address) = &self.phys_function {
            w.start("capability");
            w.attr("type", "phys_function");
            address.write_element(w, "address");
            w.end();
        }
        if let Some(functions) = &self.virt_functions {
            w.start("capability");
            w.attr("type", "virt_functions");
            functions.write_attrs(w);
            functions.write_body(w);
            w.end();
        }
        if let Some(kind) = self.header_type {
            w.start("capability");
            w.attr("type", kind);
            w.end();
        }
        self.mdev_types.write(w);
        if let Some(vpd) = &self.vpd {
            w.start("capability");
            w.attr("type", "vpd");
            vpd.write_body(w);
            w.end();
        }
        if let Some(group) = &self.iommu_group {
            group.write_element(w, "iommuGroup");
        }
        if let Some(node) = self.numa_node {
            w.start("numa");
            w.attr_fmt("node", node);
            w.end();
        }
        if let Some(links) = &self.express {
            w.start("pci-express");
            links.iter().for_each(|link| link.write_element(w, "link"));
            w.end();
        }
    }
}
