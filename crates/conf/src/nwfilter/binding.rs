//! `<filterbinding>`. Upstream: `virNWFilterBindingDef`.

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{self, Element, Writer};
use ferrovirt_util::{ErrorDomain, Result};

use super::{FilterError as E, FilterRef};

/// A filter at work on a guest's interface.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Binding {
    pub owner_name: String,
    pub owner_uuid: Uuid,
    /// The interface on the host.
    pub port_device: String,
    /// The device below it, for macvtap.
    pub link_device: Option<String>,
    pub mac: MacAddr,
    pub filter: FilterRef,
}

impl Binding {
    /// Reads a document.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, else `VIR_ERR_INTERNAL_ERROR`.
    pub fn parse(text: &str) -> Result<Self> {
        let root = xml::parse_root(text, "filterbinding", ErrorDomain::NWFILTER)?;
        let attr = |element: &str, name: &str| root.child(element).and_then(|n| n.attr(name));
        let owner = |name: &str| {
            root.find(&format!("owner/{name}")).map(Element::text).filter(|text| !text.is_empty())
        };
        let uuid = owner("uuid").ok_or(E::NoElement("owner UUID"))?;
        let mac = attr("mac", "address").ok_or(E::NoElement("MAC address"))?;
        Ok(Self {
            port_device: attr("portdev", "name").ok_or(E::NoElement("port dev name"))?.to_owned(),
            link_device: attr("linkdev", "name").map(str::to_owned),
            mac: MacAddr::parse(mac).map_err(|_| E::BadElement("MAC", mac.to_owned()))?,
            filter: FilterRef::parse(root.child("filterref").ok_or(E::NoElement("filter reference"))?)?,
            owner_name: owner("name").ok_or(E::NoElement("owner name"))?.to_owned(),
            owner_uuid: Uuid::parse(uuid).map_err(|_| E::BadElement("UUID", uuid.to_owned()))?,
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        w.start("filterbinding");
        w.start("owner");
        w.text_element("name", &self.owner_name);
        w.text_element("uuid", &self.owner_uuid.to_string());
        w.end();
        for (element, name) in [("portdev", Some(&self.port_device)), ("linkdev", self.link_device.as_ref())]
        {
            if let Some(name) = name {
                w.start(element);
                w.attr("name", name);
                w.end();
            }
        }
        w.start("mac");
        w.attr_fmt("address", self.mac);
        w.end();
        self.filter.write(&mut w);
        w.finish()
    }
}
