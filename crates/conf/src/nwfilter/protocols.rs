//! The protocols that a rule can match, with their attributes in the order in which they are written.
//! Upstream: `virAttr` and the tables around it.

use ferrovirt_util::nested;
use ferrovirt_util::xml::{Part, XmlValue as _};

use super::value::Kind;

/// An attribute of a protocol.
#[derive(Clone, Copy, Debug)]
pub struct Attribute {
    /// Its name.
    pub name: &'static str,
    pub(super) kind: Kind,
}

/// A protocol: the element's name and the lists of its attributes.
#[derive(Debug)]
pub struct Protocol {
    /// The element's name.
    pub name: &'static str,
    lists: &'static [&'static [Attribute]],
}

impl PartialEq for Protocol {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Protocol {
    /// The attributes in order.
    pub fn attributes(&self) -> impl Iterator<Item = &'static Attribute> {
        self.lists.iter().copied().flatten()
    }

    /// The protocol that the element `name` stands for.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        PROTOCOLS.iter().find(|p| p.name == name)
    }
}

macro_rules! attributes {
    ($($list:ident { $($name:literal $kind:ident),* $(,)? })*) => {
        $(const $list: &[Attribute] = &[$(Attribute { name: $name, kind: Kind::$kind }),*];)*

        /// The same lists as parts of an element.
        mod parts {
            use ferrovirt_util::xml::Part;

            use super::Kind;

            $(pub(super) const $list: &[Part] = &[$(Part::attr($name, Kind::$kind.form())),*];)*
        }
    };
}

attributes! {
    SRC_MAC { "srcmacaddr" Mac }
    SRC_MAC_MASKED { "srcmacaddr" Mac, "srcmacmask" MacMask }
    MACS { "srcmacaddr" Mac, "srcmacmask" MacMask, "dstmacaddr" Mac, "dstmacmask" MacMask }
    MAC { "protocolid" MacProtocol }
    VLAN { "vlanid" VlanId, "encap-protocol" VlanProtocol }
    STP {
        "type" U8, "flags" U8, "root-priority" U16, "root-priority-hi" U16, "root-address" Mac, "root-address-mask" MacMask,
        "root-cost" U32, "root-cost-hi" U32, "sender-priority" U16, "sender-priority-hi" U16, "sender-address" Mac,
        "sender-address-mask" MacMask, "port" U16, "port-hi" U16, "age" U16, "age-hi" U16, "max-age" U16, "max-age-hi" U16,
        "hello-time" U16, "hello-time-hi" U16, "forward-delay" U16, "forward-delay-hi" U16,
    }
    ARP {
        "hwtype" U16, "protocoltype" U16, "opcode" ArpOpcode, "arpsrcmacaddr" Mac, "arpdstmacaddr" Mac, "arpsrcipaddr" Ip4,
        "arpsrcipmask" Mask4, "arpdstipaddr" Ip4, "arpdstipmask" Mask4, "gratuitous" Bool,
    }
    IP4 { "srcipaddr" Ip4, "srcipmask" Mask4, "dstipaddr" Ip4, "dstipmask" Mask4 }
    IP6 { "srcipaddr" Ip6, "srcipmask" Mask6, "dstipaddr" Ip6, "dstipmask" Mask6 }
    RANGE4 { "srcipfrom" Ip4, "srcipto" Ip4, "dstipfrom" Ip4, "dstipto" Ip4 }
    RANGE6 { "srcipfrom" Ip6, "srcipto" Ip6, "dstipfrom" Ip6, "dstipto" Ip6 }
    IP_PROTOCOL { "protocol" IpProtocol }
    PORTS { "srcportstart" U16, "srcportend" U16, "dstportstart" U16, "dstportend" U16 }
    DSCP { "dscp" Dscp }
    TYPE_RANGES { "type" U8, "typeend" U8, "code" U8, "codeend" U8 }
    HEADER { "dscp" Dscp, "connlimit-above" U16, "state" State, "ipset" IpsetName, "ipsetflags" IpsetFlags }
    TCP { "option" U8, "flags" TcpFlags }
    ICMP { "type" U8, "code" U8 }
    COMMENT { "comment" Comment }
}

macro_rules! protocols {
    ($($name:literal: $($list:ident)*;)*) => {
        /// All protocols.
        pub static PROTOCOLS: &[Protocol] = &[$(Protocol { name: $name, lists: &[$($list),*] }),*];

        /// The elements of all protocols.
        pub(super) const PROTOCOL_PARTS: &[Part] = &[$(
            nested!($name; Part::attr("match", bool::FORM), $(Part::parts(parts::$list)),*)
        ),*];
    };
}

protocols! {
    "mac": MACS MAC COMMENT;
    "vlan": MACS VLAN COMMENT;
    "stp": SRC_MAC_MASKED STP COMMENT;
    "arp": MACS ARP COMMENT;
    "rarp": MACS ARP COMMENT;
    "ip": MACS IP4 IP_PROTOCOL PORTS DSCP COMMENT;
    "ipv6": MACS IP6 IP_PROTOCOL PORTS TYPE_RANGES COMMENT;
    "tcp": SRC_MAC IP4 RANGE4 HEADER PORTS TCP COMMENT;
    "tcp-ipv6": SRC_MAC IP6 RANGE6 HEADER PORTS TCP COMMENT;
    "udp": SRC_MAC IP4 RANGE4 HEADER PORTS COMMENT;
    "udp-ipv6": SRC_MAC IP6 RANGE6 HEADER PORTS COMMENT;
    "udplite": SRC_MAC IP4 RANGE4 HEADER COMMENT;
    "udplite-ipv6": SRC_MAC IP6 RANGE6 HEADER COMMENT;
    "esp": SRC_MAC IP4 RANGE4 HEADER COMMENT;
    "esp-ipv6": SRC_MAC IP6 RANGE6 HEADER COMMENT;
    "ah": SRC_MAC IP4 RANGE4 HEADER COMMENT;
    "ah-ipv6": SRC_MAC IP6 RANGE6 HEADER COMMENT;
    "sctp": SRC_MAC IP4 RANGE4 HEADER PORTS COMMENT;
    "sctp-ipv6": SRC_MAC IP6 RANGE6 HEADER PORTS COMMENT;
    "icmp": SRC_MAC IP4 RANGE4 HEADER ICMP COMMENT;
    "icmpv6": SRC_MAC IP6 RANGE6 HEADER ICMP COMMENT;
    "all": SRC_MAC IP4 RANGE4 HEADER COMMENT;
    "all-ipv6": SRC_MAC IP6 RANGE6 HEADER COMMENT;
    "igmp": SRC_MAC IP4 RANGE4 HEADER COMMENT;
}
