//! The storage that the pretended host finds.

use ferrovirt::Result;
use ferrovirt_conf::storage::{PoolSource, PoolType};
use ferrovirt_util::xml::{StringEnum as _, Writer};

use crate::connection::only_flags;
use crate::secondary::error::Refused;
use crate::state::State;

/// Volume groups: device and name.
const GROUPS: [(&str, &str); 2] = [("/dev/sda20", "testvg1"), ("/dev/sda21", "testvg2")];

fn attribute(w: &mut Writer, element: &str, name: &str, value: &str) {
    w.start(element);
    w.attr(name, value);
    w.end();
}

pub(in crate::secondary) fn find(_: &State, kind: &str, spec: Option<&str>, flags: u32) -> Result<String> {
    only_flags("testConnectFindStoragePoolSources", flags, 0)?;
    let found = PoolType::from_name(kind);
    if found == Some(PoolType::Dir) {
        return Err(Refused::UnknownPoolType(kind.to_owned()).into());
    }
    let unsupported = || Refused::NoDiscovery(kind.to_owned());
    let Some(found) = found else { return Err(unsupported().into()) };
    let source = spec.map(|spec| PoolSource::parse_text(spec, found)).transpose()?;
    let mut w = Writer::new();
    w.start("sources");
    match found {
        PoolType::Logical => {
            for (device, name) in GROUPS {
                w.start("source");
                attribute(&mut w, "device", "path", device);
                w.text_element("name", name);
                attribute(&mut w, "format", "type", "lvm2");
                w.end();
            }
        }
        PoolType::Netfs => {
            let host =
                source.as_ref().and_then(|source| source.hosts.first()).ok_or(Refused::NoSourceHost)?;
            w.start("source");
            attribute(&mut w, "host", "name", &host.name);
            attribute(&mut w, "dir", "path", "/testshare");
            attribute(&mut w, "format", "type", "nfs");
            w.end();
        }
        _ => return Err(unsupported().into()),
    }
    w.end();
    Ok(w.finish())
}
