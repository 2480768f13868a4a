//! `<secret>`. Upstream: `secret_conf.c`.

use ferrovirt_util::uuid::Uuid;
use ferrovirt_util::xml::{
    self, Element, Form, InvalidValue, Part, Variant, Writer, XmlValue as _, patterns,
};
use ferrovirt_util::{ErrorDomain, Result, form, leaf, nested};

document_errors! {
    /// What is wrong with a secret document.
    pub SecretError in SECRET {
        INTERNAL_ERROR IncompleteUsage(&'static str) = "{0} is missing";
        XML_ERROR InvalidFlag(&'static str) = "invalid value of '{0}'";
        INTERNAL_ERROR MalformedUuid = "malformed uuid element";
    }
}

/// A secret without its value. Upstream: `virSecretDef`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// The value is kept in memory only.
    pub ephemeral: bool,
    /// The value is never shown.
    pub private: bool,
    /// Identity.
    pub uuid: Uuid,
    /// For people.
    pub description: Option<String>,
    /// What it is for.
    pub usage: Option<Usage>,
}

/// What a secret is for: kind and name of the thing. Upstream: `virSecretUsageType`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Usage {
    /// Path of an encrypted volume.
    Volume(String),
    /// Name of a Ceph user.
    Ceph(String),
    /// An iSCSI target.
    Iscsi(String),
    /// Name of a TLS key.
    Tls(String),
    /// Name of an emulated TPM.
    Vtpm(String),
}

/// A row of [`USAGES`].
struct UsageKind {
    name: &'static str,
    /// The element that names the thing.
    element: &'static str,
    make: fn(String) -> Usage,
    /// What is missing if there is no name.
    missing: &'static str,
}

const fn usage(
    name: &'static str,
    element: &'static str,
    make: fn(String) -> Usage,
    missing: &'static str,
) -> UsageKind {
    UsageKind { name, element, make, missing }
}

/// The kinds, by number less one.
const USAGES: [UsageKind; 5] = [
    usage("volume", "volume", Usage::Volume, "volume usage specified, but volume path"),
    usage("ceph", "name", Usage::Ceph, "Ceph usage specified, but name"),
    usage("iscsi", "target", Usage::Iscsi, "iSCSI usage specified, but target"),
    usage("tls", "name", Usage::Tls, "TLS usage specified, but name"),
    usage("vtpm", "name", Usage::Vtpm, "vTPM usage specified, but name"),
];

/// `<secret>`.
pub(crate) fn form() -> &'static Form {
    form!(
        "Secret";
        Part::attr("ephemeral", bool::FORM),
        Part::attr("private", bool::FORM),
        leaf!("uuid", patterns::UUID),
        leaf!("description", String::FORM),
        nested!("usage"; Part::choice("type", &[
            Variant { value: "none", form: Form::empty },
            Variant { value: "volume", form: || form!("VolumeUsage"; leaf!("volume", patterns::ABSOLUTE_PATH).required()) },
            Variant { value: "ceph", form: named_usage },
            Variant { value: "iscsi", form: || form!("IscsiUsage"; leaf!("target", String::FORM).required()) },
            Variant { value: "tls", form: named_usage },
            Variant { value: "vtpm", form: named_usage },
        ])),
    )
}

fn named_usage() -> &'static Form {
    form!("NamedUsage"; leaf!("name", String::FORM).required())
}

impl Usage {
    /// The kind as the document spells it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        self.row().name
    }

    /// The C number of the kind (`VIR_SECRET_USAGE_TYPE_*`).
    #[must_use]
    pub fn number(&self) -> u8 {
        match self {
            Self::Volume(_) => 1,
            Self::Ceph(_) => 2,
            Self::Iscsi(_) => 3,
            Self::Tls(_) => 4,
            Self::Vtpm(_) => 5,
        }
    }

    /// The name of the thing that uses the secret.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Volume(id) | Self::Ceph(id) | Self::Iscsi(id) | Self::Tls(id) | Self::Vtpm(id) => id,
        }
    }

    fn row(&self) -> &'static UsageKind {
        &USAGES[usize::from(self.number() - 1)]
    }

    fn parse(node: &Element<'_>) -> Result<Option<Self>> {
        let kind = node.attr("type").ok_or_else(|| node.missing_attr("type"))?;
        if kind == "none" {
            return Ok(None);
        }
        let row = USAGES
            .iter()
            .find(|row| row.name == kind)
            .ok_or_else(|| node.invalid_attr("type", InvalidValue::default()))?;
        let id = node.child_text(row.element).ok_or(SecretError::IncompleteUsage(row.missing))?;
        Ok(Some((row.make)(id.to_owned())))
    }
}

impl Secret {
    /// Reads a document; without a UUID a new one is made.
    ///
    /// # Errors
    /// `VIR_ERR_XML_DETAIL` if it is not well formed, `VIR_ERR_INTERNAL_ERROR` for a bad UUID or an unnamed usage,
    /// `VIR_ERR_XML_ERROR` for everything else.
    pub fn parse(text: &str) -> Result<Self> {
        Self::parse_element(&xml::parse_root(text, "secret", ErrorDomain::SECRET)?)
    }

    fn parse_element(root: &Element<'_>) -> Result<Self> {
        let flag = |name: &'static str| -> Result<bool> {
            let value = root.attr(name).map(bool::from_xml_value).transpose();
            Ok(value.map_err(|_| SecretError::InvalidFlag(name))?.unwrap_or_default())
        };
        let uuid = match root.child_text("uuid") {
            Some(text) => Uuid::parse(text).map_err(|_| SecretError::MalformedUuid)?,
            None => Uuid::generate(),
        };
        Ok(Self {
            ephemeral: flag("ephemeral")?,
            private: flag("private")?,
            uuid,
            description: root.child_text("description").map(str::to_owned),
            usage: root.child("usage").map(Usage::parse).transpose()?.flatten(),
        })
    }

    /// The document.
    #[must_use]
    pub fn format(&self) -> String {
        let mut w = Writer::new();
        w.start("secret");
        w.attr_value("ephemeral", &self.ephemeral);
        w.attr_value("private", &self.private);
        w.text_element("uuid", &self.uuid.to_string());
        if let Some(description) = &self.description {
            w.text_element("description", description);
        }
        if let Some(usage) = &self.usage {
            let row = usage.row();
            w.start("usage");
            w.attr("type", row.name);
            w.text_element(row.element, usage.id());
            w.end();
        }
        w.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_and_defaults() {
        let text = "<secret ephemeral='no' private='yes'>\n  <uuid>22e1353d-c27e-4d6d-bf15-465053e6ba0b</uuid>\n  \
                    <usage type='iscsi'>\n    <target>t&amp;1</target>\n  </usage>\n</secret>\n";
        let secret = Secret::parse(text).expect("valid");
        assert_eq!(secret.usage, Some(Usage::Iscsi("t&1".to_owned())));
        assert_eq!(secret.format(), text);
        assert!(Secret::parse("<secret/>").expect("valid").uuid.is_plausible());
    }

    #[test]
    fn faults() {
        let fault = |text| Secret::parse(text).expect_err("invalid").message().into_owned();
        assert_eq!(fault("<secret ephemeral='x'/>"), "XML error: invalid value of 'ephemeral'");
        assert_eq!(fault("<secret><uuid>1</uuid></secret>"), "internal error: malformed uuid element");
        assert_eq!(
            fault("<secret><usage type='ceph'/></secret>"),
            "internal error: Ceph usage specified, but name is missing"
        );
    }
}
