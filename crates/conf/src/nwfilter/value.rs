//! Values of attributes: what a rule compares with.

use std::fmt;
use std::net::IpAddr;

use ferrovirt_util::mac::MacAddr;
use ferrovirt_util::socketaddr::SocketAddr;
use ferrovirt_util::xml::ValueForm;

macro_rules! kinds {
    ($($kind:ident = $name:literal, [$($sample:literal),*];)*) => {
        /// What an attribute accepts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Kind {
            $($kind),*
        }

        impl Kind {
            /// The form of the attribute's value.
            pub(super) const fn form(self) -> ValueForm {
                match self {
                    $(Self::$kind => ValueForm::Pattern {
                        name: $name,
                        accepts: |text| Value::parse(text, Self::$kind).is_some(),
                        samples: &[$($sample),*],
                    },)*
                }
            }
        }
    };
}

kinds! {
    Mac = "hardware address or variable", ["1:2:3:4:5:6", "$MAC"];
    MacMask = "mask of a hardware address", ["ff:ff:ff:ff:ff:fe"];
    Ip4 = "IPv4 address or variable", ["10.1.2.3", "$IP"];
    Ip6 = "IPv6 address or variable", ["a:b:c::"];
    Mask4 = "prefix or mask", ["24", "255.255.0.0"];
    Mask6 = "prefix or mask", ["64", "ffff::"];
    U8 = "number up to 255", ["7", "0x1f", "$N"];
    U16 = "number up to 65535", ["700", "0x1ff"];
    U32 = "number", ["70000"];
    Bool = "truth value", ["true", "false"];
    Dscp = "number up to 63", ["63"];
    MacProtocol = "protocol", ["arp", "1536"];
    VlanId = "number up to 4095", ["1234"];
    VlanProtocol = "protocol", ["ipv4", "0x1234"];
    ArpOpcode = "operation", ["Request", "65535"];
    IpProtocol = "protocol", ["tcp", "255"];
    State = "states of a connection", ["NEW,ESTABLISHED"];
    TcpFlags = "mask and flags", ["SYN/SYN,ACK", "NONE/ALL"];
    IpsetName = "name of an ipset", ["set-1"];
    IpsetFlags = "directions of an ipset", ["src,dst"];
    Comment = "comment", ["a comment"];
}

/// Which of a variable's values is meant. Upstream: `virNWFilterVarAccess`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// All of them in turn; variables with the same iterator go in step (`@2`, 0 if there is none).
    Iterator(u32),
    /// The one at this place.
    Element(u32),
}

/// A value of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `$NAME`, which stands for one of several values.
    Variable {
        /// The name without the dollar sign.
        name: String,
        /// Which value.
        access: Access,
    },
    /// A hardware address or mask.
    Mac(MacAddr),
    /// An IP address.
    Ip(IpAddr),
    /// A mask as a prefix length.
    Prefix(u32),
    /// A number; `hex` if it is written in hexadecimal.
    Number {
        /// The value.
        value: u32,
        /// Written in hexadecimal.
        hex: bool,
    },
    /// A number that has a name.
    Named {
        /// The value.
        value: u32,
        /// Its name.
        name: &'static str,
    },
    /// A truth value.
    Bool(bool),
    /// Mask and flags of TCP, each a bit set.
    TcpFlags {
        /// The flags that are looked at.
        mask: u8,
        /// Those that must be set.
        flags: u8,
    },
    /// Any text.
    Text(String),
}

type Names = &'static [(u32, &'static str)];

const MAC_PROTOCOLS: Names =
    &[(0x0806, "arp"), (0x8035, "rarp"), (0x0800, "ipv4"), (0x86DD, "ipv6"), (0x8100, "vlan")];
const ARP_OPCODES: Names = &[
    (1, "Request"),
    (2, "Reply"),
    (3, "Request_Reverse"),
    (4, "Reply_Reverse"),
    (5, "DRARP_Request"),
    (6, "DRARP_Reply"),
    (7, "DRARP_Error"),
    (8, "InARP_Request"),
    (9, "ARP_NAK"),
];
const IP_PROTOCOLS: Names = &[
    (6, "tcp"),
    (17, "udp"),
    (136, "udplite"),
    (50, "esp"),
    (51, "ah"),
    (1, "icmp"),
    (2, "igmp"),
    (132, "sctp"),
    (58, "icmpv6"),
];
const TCP_FLAGS: [(u8, &str); 8] = [
    (0x01, "FIN"),
    (0x02, "SYN"),
    (0x04, "RST"),
    (0x08, "PSH"),
    (0x10, "ACK"),
    (0x20, "URG"),
    (0x3F, "ALL"),
    (0x00, "NONE"),
];
const STATES: [&str; 5] = ["NEW", "ESTABLISHED", "RELATED", "INVALID", "NONE"];

/// The longest name of an ipset and the largest number of its directions.
const IPSET_NAME_MAX: usize = 31;
const IPSET_FLAGS_MAX: usize = 6;

fn number(text: &str, range: std::ops::RangeInclusive<u32>) -> Option<Value> {
    let (value, hex) = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) if !digits.starts_with('+') => (u32::from_str_radix(digits, 16).ok()?, true),
        Some(_) => return None,
        None => (text.parse().ok()?, false),
    };
    range.contains(&value).then_some(Value::Number { value, hex })
}

fn named(text: &str, names: Names, range: std::ops::RangeInclusive<u32>) -> Option<Value> {
    if let Some((value, name)) = names.iter().find(|(_, name)| name.eq_ignore_ascii_case(text)) {
        return Some(Value::Named { value: *value, name });
    }
    let parsed = number(text, range)?;
    let Value::Number { value, .. } = parsed else { return None };
    let known = names.iter().find(|(number, _)| *number == value);
    Some(known.map_or(parsed, |(value, name)| Value::Named { value: *value, name }))
}

fn mask(text: &str, bits: u32) -> Option<Value> {
    if let Ok(prefix) = text.parse::<u32>() {
        return (prefix <= bits).then_some(Value::Prefix(prefix));
    }
    let mask: IpAddr = text.parse().ok()?;
    if mask.is_ipv4() != (bits == 32) {
        return None;
    }
    SocketAddr(mask).netmask_bits().map(Value::Prefix)
}

fn variable(text: &str) -> Option<Value> {
    let text = text.strip_prefix('$')?;
    let (name, access) = match text.split_once('[') {
        None => (text, Access::Iterator(0)),
        Some((name, rest)) => {
            let index = rest.trim_end().strip_suffix(']')?.trim();
            let access = match index.strip_prefix('@') {
                Some(iterator) => Access::Iterator(iterator.parse().ok()?),
                None => Access::Element(index.parse().ok()?),
            };
            (name, access)
        }
    };
    let word = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    word.then(|| Value::Variable { name: name.to_owned(), access })
}

fn states(text: &str) -> Option<Value> {
    let given: Vec<String> = text.split(',').map(|t| t.trim().to_ascii_uppercase()).collect();
    if given.iter().any(|t| !STATES.contains(&t.as_str())) {
        return None;
    }
    let list: Vec<&str> = STATES.into_iter().filter(|s| given.iter().any(|g| g == s)).collect();
    Some(Value::Text(list.join(",")))
}

fn tcp_flag_set(text: &str) -> Option<u8> {
    text.split(',').map(str::trim).filter(|t| !t.is_empty()).try_fold(0, |set, name| {
        TCP_FLAGS.iter().find(|(_, n)| n.eq_ignore_ascii_case(name)).map(|(bit, _)| set | bit)
    })
}

fn ipset_flags(text: &str) -> Option<Value> {
    let list: Vec<String> = text.split(',').map(str::to_ascii_lowercase).collect();
    let valid = list.len() <= IPSET_FLAGS_MAX && list.iter().all(|f| f == "src" || f == "dst");
    valid.then(|| Value::Text(list.join(",")))
}

impl Value {
    pub(super) fn parse(text: &str, kind: Kind) -> Option<Self> {
        if text.starts_with('$') && kind != Kind::Comment {
            return variable(text);
        }
        match kind {
            Kind::Mac | Kind::MacMask => MacAddr::parse(text).ok().map(Self::Mac),
            Kind::Ip4 => text.parse().ok().map(|ip| Self::Ip(IpAddr::V4(ip))),
            Kind::Ip6 => text.parse().ok().map(|ip| Self::Ip(IpAddr::V6(ip))),
            Kind::Mask4 => mask(text, 32),
            Kind::Mask6 => mask(text, 128),
            Kind::U8 => number(text, 0..=0xFF),
            Kind::U16 => number(text, 0..=0xFFFF),
            Kind::U32 => number(text, 0..=u32::MAX),
            Kind::Bool => {
                Some(Self::Bool(["true", "yes", "1"].iter().any(|word| word.eq_ignore_ascii_case(text))))
            }
            Kind::Dscp => number(text, 0..=0x3F),
            Kind::MacProtocol => named(text, MAC_PROTOCOLS, 0x600..=0xFFFF),
            Kind::VlanProtocol => named(text, MAC_PROTOCOLS, 0x3C..=0xFFFF),
            Kind::VlanId => number(text, 0..=0xFFF),
            Kind::ArpOpcode => named(text, ARP_OPCODES, 0..=0xFFFF),
            Kind::IpProtocol => named(text, IP_PROTOCOLS, 0..=0xFF),
            Kind::State => states(text),
            Kind::TcpFlags => {
                let (mask, flags) = text.split_once('/')?;
                Some(Self::TcpFlags { mask: tcp_flag_set(mask)?, flags: tcp_flag_set(flags)? })
            }
            Kind::IpsetName => {
                let fits = |b: u8| b.is_ascii_alphanumeric() || b"_.:-+".contains(&b);
                let valid = !text.is_empty() && text.len() <= IPSET_NAME_MAX && text.bytes().all(fits);
                valid.then(|| Self::Text(text.to_owned()))
            }
            Kind::IpsetFlags => ipset_flags(text),
            Kind::Comment => Some(Self::Text(text.chars().take(256).collect())),
        }
    }
}

fn write_tcp_flags(f: &mut fmt::Formatter<'_>, set: u8) -> fmt::Result {
    if let Some((_, name)) = TCP_FLAGS.iter().rev().take(2).find(|(bits, _)| *bits == set) {
        return f.write_str(name);
    }
    let mut separator = "";
    for (_, name) in TCP_FLAGS.iter().take(6).filter(|(bit, _)| set & bit != 0) {
        write!(f, "{separator}{name}")?;
        separator = ",";
    }
    Ok(())
}

/// As the document spells it, not escaped.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Variable { name, access: Access::Iterator(0) } => write!(f, "${name}"),
            Self::Variable { name, access: Access::Iterator(id) } => write!(f, "${name}[@{id}]"),
            Self::Variable { name, access: Access::Element(index) } => write!(f, "${name}[{index}]"),
            Self::Mac(mac) => mac.fmt(f),
            Self::Ip(ip) => ip.fmt(f),
            Self::Prefix(prefix) => prefix.fmt(f),
            Self::Number { value, hex: true } => write!(f, "0x{value:x}"),
            Self::Number { value, hex: false } => value.fmt(f),
            Self::Named { name, .. } => f.write_str(name),
            Self::Bool(value) => value.fmt(f),
            Self::TcpFlags { mask, flags } => {
                write_tcp_flags(f, *mask)?;
                f.write_str("/")?;
                write_tcp_flags(f, *flags)
            }
            Self::Text(text) => f.write_str(text),
        }
    }
}
