//! Title, description and other programs' elements.

use ferrovirt::call::Call;
use ferrovirt::consts;
use ferrovirt::event::{Event, EventValue};
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::metadata::{MetadataChange, MetadataKind};
use ferrovirt_conf::object::Affect;
use ferrovirt_conf::object::job::JobKind;
use ferrovirt_util::Result;

use super::connection::{Connection, only_flags};

pub(super) fn get(
    connection: &Connection,
    _: &Call,
    domain: &DomainRef,
    kind: i32,
    uri: Option<&str>,
    flags: u32,
) -> Result<String> {
    only_flags("qemuDomainGetMetadata", flags, Affect::LIVE | Affect::CONFIG)?;
    let definition = connection.find(domain)?.definition(flags)?;
    Ok(definition.metadata_text(MetadataKind::of(kind)?, uri.unwrap_or_default())?)
}

/// What is written: the text, and the prefix and namespace of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written<'a> {
    pub(super) text: Option<&'a str>,
    pub(super) key: Option<&'a str>,
    pub(super) uri: Option<&'a str>,
}

pub(super) fn set(
    connection: &Connection,
    call: &Call,
    domain: &DomainRef,
    kind: i32,
    written: Written<'_>,
    flags: u32,
) -> Result<()> {
    only_flags("qemuDomainSetMetadata", flags, Affect::LIVE | Affect::CONFIG)?;
    let element = MetadataKind::of(kind)?;
    let uri = written.uri.unwrap_or_default();
    let change = MetadataChange::new(element, written.text, written.key.unwrap_or_default(), uri)?;
    let domain = connection.find(domain)?;
    let _job = domain.begin(call, JobKind::Modify, "virDomainSetMetadata")?;
    connection.instance.change(&domain, flags, |definition| change.apply(definition))?;
    let namespace = EventValue::Str((element == MetadataKind::Element).then(|| uri.to_owned()));
    let values = vec![kind.into(), namespace];
    let number = consts::DOMAIN_EVENT_ID_METADATA_CHANGE;
    connection.instance.events.emit(&Event::domain(domain.reference(), number, values));
    Ok(())
}
