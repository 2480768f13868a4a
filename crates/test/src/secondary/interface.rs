//! Host interfaces, with changes that can be taken back.

use ferrovirt::object::InterfaceRef;
use ferrovirt::{Result, consts};
use ferrovirt_conf::interface::{Device, Interface};
use ferrovirt_conf::object::{Found, passes};
use ferrovirt_conf::schema;
use ferrovirt_util::{Error, ErrorDomain, ErrorNumber};

use super::error::Refused;
use crate::connection::only_flags;
use crate::state::State;

/// An interface.
#[derive(Clone, Debug)]
pub(crate) struct InterfaceObject {
    pub(super) def: Interface,
    pub(super) active: bool,
}

impl InterfaceObject {
    fn mac(&self) -> &str {
        match &self.def.device {
            Device::Ethernet { mac: Some(mac) } => mac,
            _ => "",
        }
    }

    fn reference(&self) -> InterfaceRef {
        InterfaceRef { name: self.def.name.as_str().into(), mac: self.mac().into() }
    }
}

/// Runs `body` with the interface of that name.
fn named<U>(state: &State, name: &str, body: impl FnOnce(&mut InterfaceObject) -> U) -> Result<U> {
    let missing = || Refused::InterfaceName(name.to_owned()).into();
    state.objects.interfaces.with_name(name, body).ok_or_else(missing)
}

fn bare(number: ErrorNumber) -> Error {
    Error::bare(ErrorDomain::TEST, number)
}

/// Puts an interface into the list.
pub(super) fn add(state: &State, def: Interface, active: bool) -> Result<InterfaceRef> {
    let name = def.name.clone();
    state.objects.interfaces.define(&name, None, |found| {
        let mut new = None;
        let object = match found {
            Found::Same(object) => {
                object.def = def;
                object
            }
            _ => new.insert(InterfaceObject { def, active }),
        };
        let reference = object.reference();
        Ok((new, reference))
    })
}

name_lists!(interfaces);

pub(super) fn list_all(state: &State, flags: u32) -> Result<Vec<InterfaceRef>> {
    use consts::{CONNECT_LIST_INTERFACES_ACTIVE as ACTIVE, CONNECT_LIST_INTERFACES_INACTIVE as INACTIVE};
    only_flags("testConnectListAllInterfaces", flags, ACTIVE | INACTIVE)?;
    Ok(state.objects.interfaces.collect(|interface| {
        let wanted = passes(flags, &[&[(ACTIVE, interface.active), (INACTIVE, !interface.active)]]);
        wanted.then(|| interface.reference())
    }))
}

pub(super) fn by_name(state: &State, name: &str) -> Result<InterfaceRef> {
    named(state, name, |interface| interface.reference())
}

pub(super) fn by_mac(state: &State, mac: &str) -> Result<InterfaceRef> {
    let found = state
        .objects
        .interfaces
        .collect(|interface| interface.mac().eq_ignore_ascii_case(mac).then(|| interface.reference()));
    match &found[..] {
        [] => Err(Refused::InterfaceMac(mac.to_owned()).into()),
        [interface] => Ok(interface.clone()),
        _ => Err(bare(ErrorNumber::MULTIPLE_INTERFACES)),
    }
}

pub(super) fn is_active(state: &State, interface: &InterfaceRef) -> Result<bool> {
    named(state, &interface.name, |object| object.active)
}

pub(super) fn xml(state: &State, interface: &InterfaceRef, flags: u32) -> Result<String> {
    only_flags("testInterfaceGetXMLDesc", flags, 0)?;
    named(state, &interface.name, |object| object.def.format())
}

pub(super) fn define(state: &State, xml: &str, flags: u32) -> Result<InterfaceRef> {
    only_flags("testInterfaceDefineXML", flags, consts::INTERFACE_DEFINE_VALIDATE)?;
    schema::INTERFACE.validate_if(flags & consts::INTERFACE_DEFINE_VALIDATE != 0, xml)?;
    add(state, Interface::parse(xml)?, false)
}

pub(super) fn undefine(state: &State, interface: &InterfaceRef) -> Result<()> {
    let removed = state.objects.interfaces.remove(&interface.name);
    if removed { Ok(()) } else { Err(Refused::InterfaceName(interface.name.to_string()).into()) }
}

fn switch(state: &State, interface: &InterfaceRef, active: bool) -> Result<()> {
    named(state, &interface.name, |object| {
        if object.active == active {
            return Err(bare(ErrorNumber::OPERATION_INVALID));
        }
        object.active = active;
        Ok(())
    })?
}

pub(super) fn create(state: &State, interface: &InterfaceRef, flags: u32) -> Result<()> {
    only_flags("testInterfaceCreate", flags, 0)?;
    switch(state, interface, true)
}

pub(super) fn destroy(state: &State, interface: &InterfaceRef, flags: u32) -> Result<()> {
    only_flags("testInterfaceDestroy", flags, 0)?;
    switch(state, interface, false)
}

pub(super) fn change_begin(state: &State, flags: u32) -> Result<()> {
    only_flags("testInterfaceChangeBegin", flags, 0)?;
    let mut backup = state.objects.interface_backup.lock();
    if backup.is_some() {
        return Err(Refused::ChangeRuns.into());
    }
    // What is kept are documents: a rollback leaves no interface up.
    *backup = Some(state.objects.interfaces.collect(|interface| {
        let mut kept = interface.clone();
        kept.active = false;
        Some(kept)
    }));
    Ok(())
}

pub(super) fn change_commit(state: &State, flags: u32) -> Result<()> {
    only_flags("testInterfaceChangeCommit", flags, 0)?;
    let backup = state.objects.interface_backup.lock().take();
    backup.map(drop).ok_or_else(|| Refused::NothingToCommit.into())
}

pub(super) fn change_rollback(state: &State, flags: u32) -> Result<()> {
    only_flags("testInterfaceChangeRollback", flags, 0)?;
    let backup = state.objects.interface_backup.lock().take().ok_or(Refused::NothingToRollBack)?;
    state.objects.interfaces.replace(backup.into_iter().map(|i| (i.def.name.as_str().into(), None, i)));
    Ok(())
}
