//! Sections and metadata of networks.

use ferrovirt::consts::{
    NETWORK_METADATA_DESCRIPTION, NETWORK_METADATA_ELEMENT, NETWORK_METADATA_TITLE,
    NETWORK_UPDATE_AFFECT_CONFIG as CONFIG, NETWORK_UPDATE_AFFECT_LIVE as LIVE,
};
use ferrovirt::event::EventValue;
use ferrovirt::object::NetworkRef;
use ferrovirt::{ErrorDomain, Result, consts};
use ferrovirt_conf::network::{MetadataKind, Network, UpdateCommand, UpdateError, UpdateSection};
use ferrovirt_util::Error;
use ferrovirt_util::xml::StringEnum as _;

use super::{NetworkObject, identified};
use crate::connection::only_flags;
use crate::secondary::error::{NetworkRefused, Refused};
use crate::secondary::events;
use crate::state::State;

impl NetworkObject {
    /// Resolves "current" and refuses what is not there. Upstream: `virNetworkObjUpdateModificationImpact`.
    fn impact(&self, flags: u32) -> Result<u32, NetworkRefused> {
        let flags = match (flags & (LIVE | CONFIG), self.active) {
            (0, true) => LIVE,
            (0, false) => CONFIG,
            (asked, _) => asked,
        };
        if flags & LIVE != 0 && !self.active {
            return Err(NetworkRefused::NotRunning);
        }
        if flags & CONFIG != 0 && !self.persistent {
            return Err(NetworkRefused::Transient);
        }
        Ok(flags)
    }

    fn update(&mut self, flags: u32, change: impl Fn(&mut Network) -> Result<()>) -> Result<()> {
        let flags = self.impact(flags)?;
        let changed = |def: &Network| {
            let mut def = def.clone();
            change(&mut def)?;
            // Nothing may come in that could not be defined.
            Network::parse(&def.format(0))
        };
        let live = (flags & LIVE != 0).then(|| changed(&self.def)).transpose()?;
        let config = (flags & CONFIG != 0).then(|| changed(self.next.as_ref().unwrap_or(&self.def)));
        match config.transpose()? {
            Some(config) if self.active => self.next = Some(config),
            Some(config) => self.def = config,
            None => {}
        }
        if let Some(live) = live {
            self.def = live;
        }
        Ok(())
    }

    /// The document that metadata is read from and written to for `impact`, one bit.
    fn of_impact(&mut self, impact: u32) -> &mut Network {
        match self.next.as_mut() {
            Some(next) if self.active && impact == CONFIG => next,
            _ => &mut self.def,
        }
    }
}

pub(in crate::secondary) fn update(
    state: &State,
    network: &NetworkRef,
    command: u32,
    section: u32,
    parent_index: i32,
    xml: &str,
    flags: u32,
) -> Result<()> {
    only_flags("testNetworkUpdate", flags, LIVE | CONFIG)?;
    let section = UpdateSection::from_number(section.cast_signed()).unwrap_or_default();
    let known = UpdateCommand::from_number(command.cast_signed()).filter(|c| *c != UpdateCommand::None);
    identified(state, network, |object| {
        object.update(flags, |def| {
            let Some(command) = known else {
                // The fragment is looked at first.
                def.clone().update(UpdateCommand::AddLast, section, parent_index, xml)?;
                return Err(UpdateError::UnknownCommand(command.cast_signed()).into());
            };
            def.update(command, section, parent_index, xml)
        })
    })?
}

/// Runs `body` with the network of a handle; the refusal names both its UUID and its name.
fn of_handle<U>(
    state: &State,
    network: &NetworkRef,
    body: impl FnOnce(&mut NetworkObject) -> U,
) -> Result<U> {
    let missing = || Refused::Network(network.uuid, network.name.to_string()).into();
    state.objects.networks.with_uuid(&network.uuid, body).ok_or_else(missing)
}

fn kind<'a>(number: i32, uri: &'a str, key: &'a str) -> Result<MetadataKind<'a>> {
    Ok(match number {
        NETWORK_METADATA_DESCRIPTION => MetadataKind::Description,
        NETWORK_METADATA_TITLE => MetadataKind::Title,
        NETWORK_METADATA_ELEMENT => MetadataKind::Element { uri, key },
        other => return Err(NetworkRefused::MetadataKind(other).into()),
    })
}

pub(in crate::secondary) fn metadata(
    state: &State,
    network: &NetworkRef,
    number: i32,
    uri: Option<&str>,
    flags: u32,
) -> Result<String> {
    only_flags("testNetworkGetMetadata", flags, LIVE | CONFIG)?;
    of_handle(state, network, |object| {
        let impact = object.impact(flags)?;
        let kind = kind(number, uri.unwrap_or_default(), "")?;
        object.of_impact(impact).metadata_of(kind).ok_or_else(|| NetworkRefused::NoMetadata.into())
    })?
}

pub(in crate::secondary) fn set_metadata(
    state: &State,
    network: &NetworkRef,
    number: i32,
    text: Option<&str>,
    key: Option<&str>,
    uri: Option<&str>,
    flags: u32,
) -> Result<()> {
    only_flags("testNetworkSetMetadata", flags, LIVE | CONFIG)?;
    if number == NETWORK_METADATA_TITLE && text.is_some_and(|title| title.contains('\n')) {
        let message = "metadata title can't contain newlines";
        return Err(Error::argument(ErrorDomain::NETWORK, "virNetworkSetMetadata", "metadata", message));
    }
    of_handle(state, network, |object| {
        let impact = object.impact(flags)?;
        if impact & CONFIG != 0 && object.active && object.next.is_none() {
            object.next = Some(object.def.clone());
        }
        for bit in [LIVE, CONFIG].into_iter().filter(|bit| impact & bit != 0) {
            let kind = kind(number, uri.unwrap_or_default(), key.unwrap_or_default())?;
            object.of_impact(bit).set_metadata(kind, text)?;
        }
        Ok::<_, Error>(())
    })??;
    let namespace = (number == NETWORK_METADATA_ELEMENT).then(|| uri.unwrap_or_default().to_owned());
    let values = vec![number.into(), EventValue::Str(namespace)];
    events::network_event(state, network, consts::NETWORK_EVENT_ID_METADATA_CHANGE, values);
    Ok(())
}
