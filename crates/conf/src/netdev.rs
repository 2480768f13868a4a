//! What networks, network ports and domain interfaces share: addresses, VLANs, virtual ports, bandwidth.
//! Upstream: `netdev_*_conf.c`, `virNetDevIPAddr`, `virNetDevIPRoute`.
#![expect(missing_docs, reason = "fields are named after the attributes and elements they hold")]

use ferrovirt_macros::XmlElement;

string_enums! {
    /// Upstream: `virNetDevVPort`.
    pub VirtualPortType {
        None = "none", Dot1Qbg = "802.1Qbg", Dot1Qbh = "802.1Qbh", OpenVswitch = "openvswitch", Midonet = "midonet",
    }
    /// Upstream: `virNativeVlanMode`.
    pub NativeVlanMode { Default = "default", Tagged = "tagged", Untagged = "untagged" }
}

/// An address of an interface. Upstream: `virNetDevIPAddr`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct IpAddress {
    #[xml(attr, required)]
    pub address: String,
    #[xml(attr)]
    pub family: Option<String>,
    #[xml(attr)]
    pub prefix: Option<u32>,
    #[xml(attr)]
    pub peer: Option<String>,
}

/// Upstream: `virNetDevIPRoute`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Route {
    #[xml(attr)]
    pub family: Option<String>,
    #[xml(attr)]
    pub address: Option<String>,
    #[xml(attr)]
    pub netmask: Option<String>,
    #[xml(attr)]
    pub prefix: Option<u32>,
    #[xml(attr)]
    pub gateway: Option<String>,
    #[xml(attr)]
    pub metric: Option<u32>,
}

/// Upstream: `virNetDevVlan`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Vlan {
    #[xml(attr)]
    pub trunk: Option<bool>,
    #[xml(list = "tag")]
    pub tags: Vec<VlanTag>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VlanTag {
    #[xml(attr, required)]
    pub id: u32,
    #[xml(attr = "nativeMode")]
    pub native_mode: Option<NativeVlanMode>,
}

/// Upstream: `virNetDevVPortProfile`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtualPort {
    #[xml(attr = "type")]
    pub kind: Option<VirtualPortType>,
    #[xml(child)]
    pub parameters: Option<VirtualPortParameters>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct VirtualPortParameters {
    #[xml(attr)]
    pub managerid: Option<u8>,
    #[xml(attr)]
    pub typeid: Option<u32>,
    #[xml(attr)]
    pub typeidversion: Option<u8>,
    #[xml(attr)]
    pub instanceid: Option<String>,
    #[xml(attr)]
    pub interfaceid: Option<String>,
    #[xml(attr)]
    pub profileid: Option<String>,
}

/// Upstream: `virNetDevBandwidth`.
#[derive(Clone, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Bandwidth {
    #[xml(attr = "classID", when = "crate::domain::flags::STATUS")]
    pub class_id: Option<u32>,
    #[xml(child)]
    pub inbound: Option<Rate>,
    #[xml(child)]
    pub outbound: Option<Rate>,
}

/// Kilobytes per second; `burst` in kilobytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Rate {
    #[xml(attr)]
    pub average: Option<u64>,
    #[xml(attr)]
    pub peak: Option<u64>,
    #[xml(attr)]
    pub floor: Option<u64>,
    #[xml(attr)]
    pub burst: Option<u64>,
}

/// `<mtu>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct Mtu {
    #[xml(attr, required)]
    pub size: u32,
}

/// `<port isolated='...'/>`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, XmlElement)]
pub struct PortIsolation {
    #[xml(attr)]
    pub isolated: Option<bool>,
}
