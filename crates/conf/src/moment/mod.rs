//! What snapshots and checkpoints share: a named moment in the life of a domain. Upstream: `virDomainMomentDef`.

mod redefine;
mod select;
mod tree;

#[cfg(test)]
mod tests;

use ferrovirt_util::xml::{Element, Part, ValueForm, Writer, XmlElement as _, XmlValue as _, patterns};
use ferrovirt_util::{Result, form, leaf, nested};

pub use self::select::{CheckpointSelect, MomentSelect, SnapshotSelect};
pub use self::tree::{MomentDef, MomentTree, Removed};
use crate::domain::{Domain, ParseOptions};

document_errors! {
    /// What is wrong with what a document says about the moment.
    pub MomentError in DOMAIN {
        XML_ERROR Unnamed(&'static str) = "a redefined {0} must have a name";
        XML_ERROR NoCreationTime(&'static str) = "missing creationTime from existing {0}";
        XML_DETAIL NameWithSlash(&'static str, String) = "invalid {0} name '{1}': name can't contain '/'";
        XML_DETAIL NameWithDot(&'static str, String) = "invalid {0} name '{1}': name can't start with '.'";
        OPERATION_FAILED Exists(String) = "domain moment {0} already exists";
        INVALID_ARG OwnParent(String) = "cannot set moment {0} as its own parent";
        INVALID_ARG NoParent(String, String) = "parent {0} for moment {1} not found";
        INVALID_ARG Cycle(String, String) = "parent {0} would create cycle to {1}";
    }
}

/// Name, place in the tree and the domain at that time.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "fields are named after the elements")]
pub struct Moment {
    pub name: Option<String>,
    pub description: Option<String>,
    /// Name of the moment before.
    pub parent: Option<String>,
    /// Seconds since 1970; `None` before [`Moment::complete`].
    pub creation_time: Option<i64>,
    pub domain: Option<Box<Domain>>,
}

const FILE_NAME: ValueForm = ValueForm::Pattern {
    name: "name of a file",
    accepts: |text| !text.is_empty() && !text.starts_with('.') && !text.contains(['/', '\n']),
    samples: &["1525889631", "before update"],
};

/// What every moment has.
pub(crate) const MOMENT_PARTS: &[Part] = &[
    leaf!("name", FILE_NAME),
    leaf!("description", String::FORM),
    nested!("parent"; leaf!("name", patterns::NAME).required()),
    leaf!("creationTime", i64::FORM),
    // The whole document, or only the identity of a domain.
    Part::child("domain", Domain::form),
    Part::child("domain", || form!("DomainRef"; leaf!("uuid", patterns::UUID).required())),
];

impl Moment {
    /// Reads what a new (or, with `redefine`, an existing) `what` (`snapshot`, `checkpoint`) says of itself. The domain is
    /// left to the caller.
    pub(crate) fn parse(root: &Element<'_>, what: &'static str, redefine: bool) -> Result<Self> {
        let name = root.child_text("name").map(str::to_owned);
        let description = root.child_text("description").map(str::to_owned);
        if !redefine {
            return Ok(Self { name, description, ..Self::default() });
        }
        if name.is_none() {
            return Err(MomentError::Unnamed(what).into());
        }
        let time = root.child_text("creationTime").and_then(|text| text.trim().parse().ok());
        Ok(Self {
            name,
            description,
            parent: root.find("parent").and_then(|p| p.child_text("name")).map(str::to_owned),
            creation_time: Some(time.ok_or(MomentError::NoCreationTime(what))?),
            domain: None,
        })
    }

    /// Refuses a name that is no file name.
    pub(crate) fn check_name(&self, what: &'static str) -> Result<()> {
        match &self.name {
            Some(name) if name.contains('/') => Err(MomentError::NameWithSlash(what, name.clone()).into()),
            Some(name) if name.starts_with('.') => Err(MomentError::NameWithDot(what, name.clone()).into()),
            _ => Ok(()),
        }
    }

    /// Sets the time of creation in seconds since 1970, which is also the name of what has none.
    /// Upstream: `virDomainMomentDefPostParse`.
    pub fn complete(&mut self, now: i64) {
        self.creation_time = Some(now);
        self.name.get_or_insert_with(|| now.to_string());
    }

    /// Name and description.
    pub(crate) fn write_names(&self, w: &mut Writer) {
        for (element, text) in [("name", &self.name), ("description", &self.description)] {
            if let Some(text) = text {
                w.text_element(element, text);
            }
        }
    }

    /// Parent and time of creation.
    pub(crate) fn write_origin(&self, w: &mut Writer) {
        if let Some(parent) = &self.parent {
            w.start("parent");
            w.text_element("name", parent);
            w.end();
        }
        if let Some(time) = self.creation_time {
            w.text_element("creationTime", &time.to_string());
        }
    }

    pub(crate) fn write_domain(&self, w: &mut Writer) {
        if let Some(domain) = &self.domain {
            domain.write_element(w, "domain");
        }
    }
}

/// The persistent domain in child `element`; old documents have only its UUID there, which is no domain.
pub(crate) fn parse_domain(
    root: &Element<'_>,
    element: &str,
    options: &ParseOptions<'_>,
) -> Result<Option<Box<Domain>>> {
    let node = root.child(element).filter(|node| node.has_attr("type"));
    let options = ParseOptions { inactive: true, ..*options };
    Ok(node.map(|node| Domain::parse_node(node, &options)).transpose()?.map(Box::new))
}
