//! Title, description and other programs' elements.

use ferrovirt::Result;
use ferrovirt::consts::DOMAIN_EVENT_ID_METADATA_CHANGE;
use ferrovirt::event::{Event, EventValue};
use ferrovirt::object::DomainRef;
use ferrovirt_conf::domain::metadata::{MetadataChange, MetadataKind};

use crate::connection::only_flags;
use crate::machine::{CONFIG, LIVE, publish};
use crate::state::State;

pub(crate) fn get(
    state: &State,
    domain: &DomainRef,
    kind: i32,
    uri: Option<&str>,
    flags: u32,
) -> Result<String> {
    only_flags("testDomainGetMetadata", flags, LIVE | CONFIG)?;
    let machine = state.machine(domain)?;
    let inner = machine.lock();
    let def = inner.one(flags)?;
    Ok(def.metadata_text(MetadataKind::of(kind)?, uri.unwrap_or_default())?)
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
    let element = MetadataKind::of(kind)?;
    let change = MetadataChange::new(element, metadata, key.unwrap_or_default(), uri)?;
    let machine = state.machine(domain)?;
    let mut inner = machine.lock();
    let (live, config) = inner.affected(flags)?;
    for def in [live, config].into_iter().flatten() {
        change.apply(def);
    }
    let reference = publish(&mut inner);
    drop(inner);
    let namespace = EventValue::Str((element == MetadataKind::Element).then(|| uri.to_owned()));
    let values = vec![kind.into(), namespace];
    state.events.emit(&Event::domain(reference, DOMAIN_EVENT_ID_METADATA_CHANGE, values));
    Ok(())
}
