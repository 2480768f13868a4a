//! Network filters and their bindings. The reference's test driver has none.

use ferrovirt::object::{NwfilterBindingRef, NwfilterRef};
use ferrovirt::{Result, consts};
use ferrovirt_conf::nwfilter::{Binding, Entry, Filter};
use ferrovirt_conf::object::Found;
use ferrovirt_conf::schema;
use ferrovirt_util::uuid::Uuid;

use super::error::FilterRefused;
use crate::connection::only_flags;
use crate::state::State;

fn reference(filter: &Filter) -> NwfilterRef {
    NwfilterRef { name: filter.name.as_str().into(), uuid: filter.uuid }
}

fn named<U>(state: &State, name: &str, body: impl FnOnce(&mut Filter) -> U) -> Result<U> {
    state.objects.filters.with_name(name, body).ok_or_else(|| FilterRefused::Name(name.to_owned()).into())
}

fn identified<U>(state: &State, uuid: Uuid, body: impl FnOnce(&mut Filter) -> U) -> Result<U> {
    state.objects.filters.with_uuid(&uuid, body).ok_or_else(|| FilterRefused::Uuid(uuid).into())
}

pub(super) fn by_name(state: &State, name: &str) -> Result<NwfilterRef> {
    named(state, name, |filter| reference(filter))
}

pub(super) fn by_uuid(state: &State, uuid: Uuid) -> Result<NwfilterRef> {
    identified(state, uuid, |filter| reference(filter))
}

pub(super) fn list(state: &State) -> Result<Vec<String>> {
    Ok(state.objects.filters.collect(|filter| Some(filter.name.clone())))
}

pub(super) fn num(state: &State) -> Result<i32> {
    super::count(list(state)?.len())
}

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<NwfilterRef>> {
    only_flags("testConnectListAllNWFilters", flags, 0)?;
    Ok(state.objects.filters.collect(|filter| Some(reference(filter))))
}

pub(super) fn xml(state: &State, filter: &NwfilterRef, flags: u32) -> Result<String> {
    only_flags("testNWFilterGetXMLDesc", flags, 0)?;
    identified(state, filter.uuid, |object| object.format())
}

fn included(filter: &Filter) -> Vec<String> {
    let name = |entry: &Entry| match entry {
        Entry::Include(include) => Some(include.filter.clone()),
        Entry::Rule(_) => None,
    };
    filter.entries.iter().filter_map(name).collect()
}

/// Whether `filter` would include itself through others. Upstream: `virNWFilterDefEqual` and `_virNWFilterObjListDefLoopDetect`.
fn has_loop(state: &State, filter: &Filter) -> bool {
    let mut waiting = included(filter);
    let mut seen: Vec<String> = Vec::new();
    while let Some(name) = waiting.pop() {
        if name == filter.name {
            return true;
        }
        if !seen.contains(&name) {
            waiting
                .extend(state.objects.filters.with_name(&name, |other| included(other)).unwrap_or_default());
            seen.push(name);
        }
    }
    false
}

pub(super) fn define(state: &State, xml: &str) -> Result<NwfilterRef> {
    define_flags(state, xml, 0)
}

pub(super) fn define_flags(state: &State, xml: &str, flags: u32) -> Result<NwfilterRef> {
    only_flags("testNWFilterDefineXMLFlags", flags, consts::NWFILTER_DEFINE_VALIDATE)?;
    schema::FILTER.validate_if(flags & consts::NWFILTER_DEFINE_VALIDATE != 0, xml)?;
    let filter = Filter::parse(xml)?;
    let looped = has_loop(state, &filter);
    let (name, new) = (filter.name.clone(), reference(&filter));
    state.objects.filters.define(&name, Some(new.uuid), |found| match found {
        Found::OtherName(other) => Err(FilterRefused::OtherName(other.name.clone()).into()),
        Found::OtherUuid(other) => Err(FilterRefused::OtherUuid(other.name.clone(), other.uuid).into()),
        _ if looped => Err(FilterRefused::Loop.into()),
        Found::Same(object) => {
            *object = filter;
            Ok((None, new))
        }
        Found::Nothing => Ok((Some(filter), new)),
    })
}

pub(super) fn undefine(state: &State, filter: &NwfilterRef) -> Result<()> {
    let name = &*filter.name;
    let bound = state.objects.bindings.collect(|binding| (binding.filter.filter == name).then_some(()));
    let including =
        state.objects.filters.collect(|other| included(other).iter().any(|n| n == name).then_some(()));
    identified(state, filter.uuid, |_| ())?;
    if !(bound.is_empty() && including.is_empty()) {
        return Err(FilterRefused::InUse.into());
    }
    state.objects.filters.remove(name);
    Ok(())
}

fn binding_reference(binding: &Binding) -> NwfilterBindingRef {
    NwfilterBindingRef {
        port_dev: binding.port_device.as_str().into(),
        filter_name: binding.filter.filter.as_str().into(),
    }
}

fn with_binding<U>(state: &State, port: &str, body: impl FnOnce(&mut Binding) -> U) -> Result<U> {
    let missing = || FilterRefused::Binding(port.to_owned()).into();
    state.objects.bindings.with_name(port, body).ok_or_else(missing)
}

pub(super) fn binding_by_port(state: &State, port: &str) -> Result<NwfilterBindingRef> {
    with_binding(state, port, |binding| binding_reference(binding))
}

pub(super) fn list_bindings(state: &State, flags: u32) -> Result<Vec<NwfilterBindingRef>> {
    only_flags("testConnectListAllNWFilterBindings", flags, 0)?;
    Ok(state.objects.bindings.collect(|binding| Some(binding_reference(binding))))
}

pub(super) fn create_binding(state: &State, xml: &str, flags: u32) -> Result<NwfilterBindingRef> {
    only_flags("testNWFilterBindingCreateXML", flags, consts::NWFILTER_BINDING_CREATE_VALIDATE)?;
    schema::FILTER_BINDING.validate_if(flags & consts::NWFILTER_BINDING_CREATE_VALIDATE != 0, xml)?;
    let binding = Binding::parse(xml)?;
    let filter = &binding.filter.filter;
    if state.objects.filters.with_name(filter, |_| ()).is_none() {
        return Err(FilterRefused::Missing(filter.clone()).into());
    }
    let (port, new) = (binding.port_device.clone(), binding_reference(&binding));
    state.objects.bindings.define(&port, None, |found| match found {
        Found::Nothing => Ok((Some(binding), new)),
        _ => Err(FilterRefused::BindingExists(port.clone()).into()),
    })
}

pub(super) fn binding_xml(state: &State, binding: &NwfilterBindingRef, flags: u32) -> Result<String> {
    only_flags("testNWFilterBindingGetXMLDesc", flags, 0)?;
    with_binding(state, &binding.port_dev, |object| object.format())
}

pub(super) fn delete_binding(state: &State, binding: &NwfilterBindingRef) -> Result<()> {
    if state.objects.bindings.remove(&binding.port_dev) {
        return Ok(());
    }
    Err(FilterRefused::Binding(binding.port_dev.to_string()).into())
}
