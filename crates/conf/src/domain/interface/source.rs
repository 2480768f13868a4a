//! What an interface is connected to: `<source>`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

use super::super::address::Address;
use super::super::disk::source::Reconnect;
use crate::netdev::{IpAddress, Route};

const NUMBER: ferrovirt_util::xml::ValueForm =
    ferrovirt_util::xml::ValueForm::integer(i64::MIN as i128, i64::MAX as i128);

/// Which fields count depends on the interface's type.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct InterfaceSource {
    #[xml(attr)]
    pub network: Option<String>,
    #[xml(attr)]
    pub portgroup: Option<String>,
    #[xml(attr)]
    pub bridge: Option<String>,
    #[xml(attr)]
    pub name: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::IP")]
    pub address: Option<String>,
    #[xml(attr)]
    pub port: Option<u32>,
    #[xml(
        attr = "type",
        words = "unix",
        unsupported = "Type='{}' unsupported for <interface type='vhostuser'>"
    )]
    pub kind: Option<String>,
    #[xml(attr)]
    pub path: Option<String>,
    #[xml(attr)]
    pub dev: Option<String>,
    #[xml(attr, words = "vepa private bridge passthrough server client")]
    pub mode: Option<String>,
    #[xml(attr, form = "ferrovirt_util::xml::patterns::UUID", strict)]
    pub switchid: Option<String>,
    #[xml(attr, form = "NUMBER", strict)]
    pub portid: Option<String>,
    #[xml(attr)]
    pub portgroupid: Option<String>,
    #[xml(attr, form = "NUMBER", strict)]
    pub connectionid: Option<String>,
    #[xml(child = "address")]
    pub host_address: Option<Address>,
    #[xml(child)]
    pub local: Option<LocalAddress>,
    /// The host's addresses.
    #[xml(list = "ip")]
    pub ips: Vec<IpAddress>,
    #[xml(list = "route")]
    pub routes: Vec<Route>,
    #[xml(child)]
    pub reconnect: Option<Reconnect>,
}

/// The near end of a UDP tunnel.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct LocalAddress {
    #[xml(attr, form = "ferrovirt_util::xml::patterns::IP")]
    pub address: Option<String>,
    #[xml(attr)]
    pub port: Option<u32>,
}
