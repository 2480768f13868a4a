//! The forms of the elements that are read by hand in this module.

use ferrovirt_util::xml::{Form, Part, ValueForm, Variant, XmlElement as _, XmlValue as _, patterns};
use ferrovirt_util::{form, nested};

use super::bond::{ArpValidate, BondMode, MiiCarrier};
use super::protocol::{Dhcp, Ip};
use super::{Link, StartMode};

/// `<interface>`.
pub(crate) fn interface() -> &'static Form {
    form!(
        "Interface";
        Part::attr("name", patterns::DEVICE_NAME).required(),
        nested!("start"; Part::attr("mode", StartMode::FORM).required()),
        nested!("mtu"; Part::attr("size", u32::FORM).required()),
        Part::child("link", Link::form),
        Part::child("protocol", protocol).many(),
        Part::choice("type", &[
            Variant { value: "ethernet", form: ethernet },
            Variant { value: "bridge", form: bridge },
            Variant { value: "bond", form: bond },
            Variant { value: "vlan", form: vlan },
        ]),
    )
}

/// An interface inside a bridge.
fn bridge_member() -> &'static Form {
    form!(
        "BridgeMember";
        Part::attr("name", patterns::DEVICE_NAME).required(),
        Part::child("link", Link::form),
        Part::choice("type", &[
            Variant { value: "ethernet", form: ethernet },
            Variant { value: "bond", form: bond },
            Variant { value: "vlan", form: vlan },
        ]),
    )
}

/// An interface inside a bond.
fn bond_member() -> &'static Form {
    form!(
        "BondMember";
        Part::attr("name", patterns::DEVICE_NAME).required(),
        Part::child("link", Link::form),
        Part::choice("type", &[Variant { value: "ethernet", form: ethernet }]),
    )
}

fn ethernet() -> &'static Form {
    form!("Ethernet"; nested!("mac"; Part::attr("address", patterns::MAC).required()))
}

fn bridge() -> &'static Form {
    form!(
        "Bridge";
        nested!("bridge";
            Part::attr("stp", ValueForm::Words(&["on", "off"])),
            Part::attr("delay", String::FORM),
            Part::child("interface", bridge_member).many(),
        ).required(),
    )
}

fn bond() -> &'static Form {
    form!(
        "Bond";
        nested!("bond";
            Part::attr("mode", BondMode::FORM),
            Part::child("interface", bond_member).many(),
            nested!("miimon";
                Part::attr("freq", u32::FORM).required(),
                Part::attr("downdelay", u32::FORM),
                Part::attr("updelay", u32::FORM),
                Part::attr("carrier", MiiCarrier::FORM),
            ),
            nested!("arpmon";
                Part::attr("interval", u32::FORM).required(),
                Part::attr("target", patterns::IP).required(),
                Part::attr("validate", ArpValidate::FORM),
            ),
        ).required(),
    )
}

fn vlan() -> &'static Form {
    form!(
        "Vlan";
        nested!("vlan";
            Part::attr("tag", ValueForm::integer(0, 4095)).required(),
            nested!("interface"; Part::attr("name", patterns::DEVICE_NAME).required()).required(),
        ).required(),
    )
}

fn protocol() -> &'static Form {
    form!("Protocol"; Part::choice("family", &[
        Variant { value: "ipv4", form: addresses },
        Variant { value: "ipv6", form: addresses6 },
    ]))
}

fn addresses() -> &'static Form {
    form!(
        "Addresses";
        Part::child("dhcp", Dhcp::form),
        Part::child("ip", Ip::form).many(),
        nested!("route"; Part::attr("gateway", patterns::IP).required()),
    )
}

fn addresses6() -> &'static Form {
    form!("Addresses6"; Part::flag("autoconf"), Part::group(addresses))
}
