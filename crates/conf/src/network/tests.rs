use std::path::Path;

use super::{Network, UpdateCommand, UpdateSection, dnsmasq_conf};

fn network(inner: &str) -> ferrovirt_util::Result<Network> {
    Network::parse(&format!("<network><name>a</name><bridge name='b'/>{inner}</network>"))
}

fn fault(inner: &str) -> String {
    network(inner).expect_err("refused").message().into_owned()
}

/// Texts observed from the reference.
#[test]
fn faults() {
    assert_eq!(Network::parse("<network/>").expect_err("no name").message(), "missing name information");
    assert_eq!(
        fault("<forward mode='nat'/>"),
        "XML error: nat forwarding requested, but no IP address provided for network 'a'"
    );
    assert_eq!(
        fault("<forward><nat><port start='4' end='3'/></nat></forward>"),
        "Missing or invalid 'end' attribute in <port> in <nat> in <forward> in network a"
    );
    assert_eq!(
        fault("<ip address='1.2.3.4' prefix='24'><dhcp><range start='1.2.3.9' end='1.2.3.5'/></dhcp></ip>"),
        "internal error: range 1.2.3.9 - 1.2.3.5 is reversed "
    );
    assert_eq!(
        fault("<ip address='9.0.0.1' prefix='8'/><route address='1.0.0.0' prefix='8' gateway='8.0.0.2'/>"),
        "unsupported configuration: unreachable static route gateway '8.0.0.2' specified for network 'a'"
    );
    assert_eq!(
        fault("<bandwidth><inbound average='1' floor='3'/></bandwidth>"),
        "unsupported configuration: floor attribute is not supported for this config"
    );
    for (value, is_service, is_protocol) in
        [("a_1", true, false), ("a-b+c/d", true, true), ("a.b", false, false)]
    {
        let srv = |service: &str, protocol: &str| {
            network(&format!("<dns><srv service='{service}' protocol='{protocol}'/></dns>")).is_ok()
        };
        assert_eq!((srv(value, "tcp"), srv("ldap", value)), (is_service, is_protocol), "{value}");
    }
    assert_eq!(
        fault("<dns><srv service='a' protocol='t_p'/></dns>"),
        "invalid character in protocol attribute 't_p' in DNS SRV record of network 'a'"
    );
    assert_eq!(
        fault("<vlan><tag id='5000'/></vlan>"),
        "XML error: vlan tag id 5000 too large (maximum 4095)"
    );
}

/// A known defect of the reference: a line break in a DNS record became a line of dnsmasq's configuration.
#[test]
fn line_breaks_do_not_reach_dnsmasq() {
    assert_eq!(
        fault("<dns><txt name='n' value='v&#10;dhcp-script=/tmp/x'/></dns>"),
        "invalid line break in DNS TXT record value attribute"
    );
    assert_eq!(
        fault("<dns><srv service='s' protocol='tcp' target='t&#10;x' domain='d'/></dns>"),
        "invalid line break in DNS SRV record target attribute"
    );
    assert!(fault("<dns><srv service='s' protocol='tcp' domain='d&#13;x'/></dns>").contains("domain"));
    assert!(fault("<dns><srv service='s&#10;b' protocol='tcp'/></dns>").contains("invalid character"));
    assert!(fault("<dns><forwarder domain='d&#10;x'/></dns>").contains("invalid line break"));
    // What is not a record is caught where the file is written.
    let sneaky = [
        "<domain name='d&#10;dhcp-script=/tmp/x'/>",
        "<ip address='1.2.3.4'><tftp root='/r&#10;dhcp-script=/tmp/x'/></ip>",
        "<ip address='1.2.3.4' prefix='24'><dhcp><range start='1.2.3.5' end='1.2.3.6'/><bootp file='f&#10;x'/></dhcp></ip>",
    ];
    for inner in sneaky {
        let network = network(inner).expect("valid");
        let error = dnsmasq_conf(&network, Path::new("/d"), None).expect_err("refused");
        assert!(error.message().contains("invalid line break in dnsmasq configuration"), "{error}");
    }
}

#[test]
fn updates() {
    let mut net = network(
        "<ip address='1.2.3.4' prefix='24'><dhcp><host mac='52:54:00:17:3f:47' ip='1.2.3.5'/></dhcp></ip>",
    )
    .expect("valid");
    let before = net.clone();
    let mut fault = |command, section, index, text: &str| {
        let error = net.update(command, section, index, text).expect_err("refused");
        assert_eq!(net, before);
        error.message().into_owned()
    };
    assert_eq!(
        fault(
            UpdateCommand::AddLast,
            UpdateSection::IpDhcpHost,
            5,
            "<host mac='52:54:00:17:3f:48' ip='1.2.3.9'/>"
        ),
        "Requested operation is not valid: couldn't update dhcp host entry - no <ip> element found at index 5 in network 'a'"
    );
    assert_eq!(
        fault(UpdateCommand::Modify, UpdateSection::Bridge, -1, "<bridge/>"),
        "Operation not supported: can't update 'bridge' section of network 'a'"
    );
    assert_eq!(
        fault(UpdateCommand::AddLast, UpdateSection::DnsTxt, -1, "<txt name='n' value='v&#10;x'/>"),
        "invalid line break in DNS TXT record value attribute"
    );
    net.update(UpdateCommand::AddFirst, UpdateSection::DnsTxt, -1, "<txt name='n' value='v'/>")
        .expect("added");
    assert_eq!(net.dns.txts.len(), 1);
}
