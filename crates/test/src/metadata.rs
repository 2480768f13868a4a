//! Title, description and other programs' elements.

use ferrovirt::consts::{
    DOMAIN_EVENT_ID_METADATA_CHANGE, DOMAIN_METADATA_DESCRIPTION, DOMAIN_METADATA_ELEMENT,
    DOMAIN_METADATA_TITLE,
};
use ferrovirt::event::{Event, EventValue};
use ferrovirt::object::DomainRef;
use ferrovirt::{ErrorDomain, Result};
use ferrovirt_conf::domain::Domain;
use ferrovirt_util::Error;
use ferrovirt_util::xml::foreign;

use crate::connection::only_flags;
use crate::error::TestError;
use crate::machine::{CONFIG, LIVE, publish};
use crate::state::State;

pub(crate) fn get(
    state: &State,
    domain: &DomainRef,
    kind: i32,
    uri: Option<&str>,
    flags: u32,
) -> Result<String> {
    let uri = uri.unwrap_or_default();
    only_flags("testDomainGetMetadata", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    let found = match kind {
        DOMAIN_METADATA_DESCRIPTION => def.description.clone(),
        DOMAIN_METADATA_TITLE => def.title.clone(),
        DOMAIN_METADATA_ELEMENT => {
            let element = def.metadata.0.as_deref().and_then(|parent| foreign::extract(parent, uri));
            element.map(|element| ferrovirt_util::xml::dump(&element, 0))
        }
        other => return Err(TestError::MetadataKind(other).into()),
    };
    found.ok_or_else(|| TestError::NoMetadata.into())
}

pub(crate) fn set(
    state: &State,
    domain: &DomainRef,
    kind: i32,
    metadata: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: u32,
) -> Result<()> {
    only_flags("testDomainSetMetadata", flags, LIVE | CONFIG)?;
    let uri = uri.unwrap_or_default();
    let change = Change::new(kind, metadata, key.unwrap_or_default(), uri)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        change.apply(def, uri);
    }
    let reference = publish(&mut inner);
    drop(inner);
    let namespace = EventValue::Str((kind == DOMAIN_METADATA_ELEMENT).then(|| uri.to_owned()));
    let values = vec![kind.into(), namespace];
    state.events.emit(&Event::domain(reference, DOMAIN_EVENT_ID_METADATA_CHANGE, values));
    Ok(())
}

/// What a call changes; checked before any document is touched.
enum Change {
    Title(Option<String>),
    Description(Option<String>),
    Element(Option<String>),
}

impl Change {
    fn new(kind: i32, metadata: Option<&str>, key: &str, uri: &str) -> Result<Self> {
        // An empty text is no text.
        let text = metadata.filter(|text| !text.is_empty()).map(str::to_owned);
        match kind {
            DOMAIN_METADATA_TITLE if metadata.is_some_and(|title| title.contains('\n')) => {
                let message = "metadata title can't contain newlines";
                Err(Error::argument(ErrorDomain::DOMAIN, "virDomainSetMetadata", "metadata", message))
            }
            DOMAIN_METADATA_TITLE => Ok(Self::Title(text)),
            DOMAIN_METADATA_DESCRIPTION => Ok(Self::Description(text)),
            DOMAIN_METADATA_ELEMENT => {
                let element = metadata.map(|xml| foreign::inject(xml, key, uri, ErrorDomain::DOMAIN));
                element.transpose().map(Self::Element)
            }
            other => Err(TestError::MetadataKind(other).into()),
        }
    }

    fn apply(&self, def: &mut Domain, uri: &str) {
        match self {
            Self::Title(title) => def.title.clone_from(title),
            Self::Description(description) => def.description.clone_from(description),
            Self::Element(element) => {
                let old = def.metadata.0.take();
                def.metadata.0 = foreign::replace(old.as_deref(), "metadata", uri, element.as_deref());
            }
        }
    }
}
