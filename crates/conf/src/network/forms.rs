//! The forms of the elements that are read by hand in this module.

use ferrovirt_util::xml::{Form, Part, ValueForm, Variant, XmlElement, XmlValue as _, patterns};
use ferrovirt_util::{form, leaf, nested};

use super::ip::LeaseUnit;
use super::{
    BridgePlug, DNSMASQ_URI, DomainName, ForwardMode, HostdevDriver, MacTableManager, PlugMode, Txt,
};
use crate::domain::address::PciAddress;
use crate::domain::metadata::Metadata;
use crate::netdev::{Bandwidth, PortIsolation, VirtualPort, Vlan};

/// What networks, port groups and ports have.
const PORT_PARTS: &[Part] = &[
    Part::child("vlan", Vlan::form),
    Part::child("virtualport", VirtualPort::form),
    Part::child("bandwidth", Bandwidth::form),
];

const FAMILY: ValueForm = ValueForm::Words(&["ipv4", "ipv6"]);
const PREFIX: ValueForm = ValueForm::integer(0, 128);
const PORT: ValueForm = ValueForm::integer(0, 0xFFFF);

/// `<network>`.
pub(crate) fn network() -> &'static Form {
    form!(
        "Network";
        Part::attr("ipv6", bool::FORM),
        Part::attr("trustGuestRxFilters", bool::FORM),
        // Of a running network: how many guests use it.
        Part::attr("connections", u32::FORM),
        leaf!("name", patterns::NAME).required(),
        leaf!("uuid", patterns::UUID),
        leaf!("title", String::FORM),
        leaf!("description", String::FORM),
        Part::group(Metadata::form),
        nested!("bridge";
            Part::attr("name", patterns::DEVICE_NAME),
            Part::attr("zone", String::FORM),
            Part::attr("stp", ValueForm::Words(&["on", "off"])),
            Part::attr("delay", u64::FORM),
            Part::attr("macTableManager", MacTableManager::FORM),
        ),
        nested!("mtu"; Part::attr("size", u32::FORM).required()),
        nested!("mac"; Part::attr("address", patterns::MAC).required()),
        Part::child("forward", forward),
        Part::child("domain", DomainName::form),
        Part::child("dns", dns),
        Part::child("port", PortIsolation::form),
        Part::child("ip", ip).many(),
        Part::child("route", route).many(),
        Part::child("portgroup", portgroup).many(),
        Part::parts(PORT_PARTS),
        Part::foreign(DNSMASQ_URI, "options", || form!("DnsmasqOptions", in DNSMASQ_URI;
            nested!("option"; Part::attr("value", String::FORM).required()).many(),
        )),
    )
}

fn portgroup() -> &'static Form {
    form!(
        "PortGroup";
        Part::attr("name", String::FORM).required(),
        Part::attr("default", bool::FORM),
        Part::attr("trustGuestRxFilters", bool::FORM),
        Part::parts(PORT_PARTS),
    )
}

fn forward() -> &'static Form {
    form!(
        "Forward";
        Part::attr("dev", patterns::DEVICE_NAME),
        Part::attr("mode", ForwardMode::FORM),
        Part::attr("managed", bool::FORM),
        Part::child("driver", HostdevDriver::form),
        nested!("interface";
            Part::attr("dev", patterns::DEVICE_NAME).required(),
            // Of a running network.
            Part::attr("connections", u32::FORM),
        ).many(),
        nested!("address";
            Part::attr("connections", u32::FORM),
            Part::choice("type", &[Variant { value: "pci", form: PciAddress::form }]),
        ).many(),
        nested!("pf"; Part::attr("dev", patterns::DEVICE_NAME).required(), Part::attr("connections", u32::FORM)),
        nested!("nat";
            Part::attr("ipv6", bool::FORM),
            nested!("address";
                Part::attr("start", patterns::IPV4).required(),
                Part::attr("end", patterns::IPV4).required(),
            ),
            nested!("port"; Part::attr("start", PORT).required(), Part::attr("end", PORT).required()),
        ),
    )
}

fn dns() -> &'static Form {
    form!(
        "Dns";
        Part::attr("enable", bool::FORM),
        Part::attr("forwardPlainNames", bool::FORM),
        nested!("forwarder"; Part::attr("domain", String::FORM), Part::attr("addr", patterns::IP)).many(),
        Part::child("txt", Txt::form).many(),
        nested!("srv";
            Part::attr("service", String::FORM).required(),
            Part::attr("protocol", String::FORM).required(),
            Part::attr("domain", String::FORM),
            Part::attr("target", String::FORM),
            Part::attr("port", PORT),
            Part::attr("priority", PORT),
            Part::attr("weight", PORT),
        ).many(),
        nested!("host";
            Part::attr("ip", patterns::IP).required(),
            leaf!("hostname", String::FORM).many().required(),
        ).many(),
    )
}

fn ip() -> &'static Form {
    form!(
        "NetworkIp";
        Part::attr("family", FAMILY),
        Part::attr("address", patterns::IP),
        Part::attr("netmask", patterns::IPV4),
        Part::attr("prefix", PREFIX),
        Part::attr("localPtr", bool::FORM),
        nested!("tftp"; Part::attr("root", String::FORM).required()),
        nested!("dhcp";
            nested!("range";
                Part::attr("start", patterns::IP).required(),
                Part::attr("end", patterns::IP).required(),
                Part::child("lease", lease),
            ).many(),
            nested!("host";
                Part::attr("id", String::FORM),
                Part::attr("mac", patterns::MAC),
                Part::attr("name", String::FORM),
                Part::attr("ip", patterns::IP),
                Part::child("lease", lease),
            ).many(),
            nested!("bootp"; Part::attr("file", String::FORM).required(), Part::attr("server", String::FORM)),
        ),
    )
}

fn lease() -> &'static Form {
    form!("Lease"; Part::attr("expiry", u32::FORM).required(), Part::attr("unit", LeaseUnit::FORM))
}

fn route() -> &'static Form {
    form!(
        "NetworkRoute";
        Part::attr("family", FAMILY),
        Part::attr("address", patterns::IP).required(),
        Part::attr("netmask", patterns::IPV4),
        Part::attr("prefix", PREFIX),
        Part::attr("gateway", patterns::IP).required(),
        Part::attr("metric", ValueForm::integer(1, u32::MAX as i128)),
    )
}

/// `<networkport>`.
pub(crate) fn port() -> &'static Form {
    form!(
        "NetworkPort";
        leaf!("uuid", patterns::UUID).required(),
        nested!("owner"; leaf!("name", patterns::NAME).required(), leaf!("uuid", patterns::UUID).required()).required(),
        leaf!("group", String::FORM),
        nested!("mac"; Part::attr("address", patterns::MAC).required()).required(),
        Part::child("port", PortIsolation::form),
        nested!("rxfilters"; Part::attr("trustGuest", bool::FORM).required()),
        Part::child("vlan", Vlan::form),
        Part::child("virtualport", VirtualPort::form),
        nested!("bandwidth"; Part::attr("classID", u32::FORM), Part::group(Bandwidth::form)),
        nested!("plug"; Part::choice("type", &[
            Variant { value: "none", form: Form::empty },
            Variant { value: "network", form: BridgePlug::form },
            Variant { value: "bridge", form: BridgePlug::form },
            Variant { value: "direct", form: direct_plug },
            Variant { value: "hostdev-pci", form: hostdev_plug },
        ])),
    )
}

fn direct_plug() -> &'static Form {
    form!("DirectPlug"; Part::attr("dev", patterns::DEVICE_NAME).required(), Part::attr("mode", PlugMode::FORM))
}

fn hostdev_plug() -> &'static Form {
    form!(
        "HostdevPlug";
        Part::attr("managed", bool::FORM),
        Part::child("driver", HostdevDriver::form),
        Part::child("address", PciAddress::form).required(),
    )
}
