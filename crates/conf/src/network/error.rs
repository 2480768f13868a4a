//! What can be wrong with a network document. Upstream: the messages of `network_conf.c`.

document_errors! {
    /// What is wrong with a network or network port document. The last field is the network's name where there is one.
    pub NetworkError in NETWORK {
        INTERNAL_ERROR MalformedUuid = "malformed uuid element";
        XML_ERROR InvalidSetting(&'static str, String, String) = "Invalid {0} setting '{1}' in network '{2}'";
        XML_ERROR InvalidDelay(String) = "Invalid delay value in network '{0}'";
        XML_ERROR InvalidMtu(String, String) = "Invalid mtu size '{0}' in network '{1}'";
        XML_ERROR InvalidMac(String, String) = "Invalid bridge mac address '{0}' in network '{1}'";
        XML_ERROR MulticastMac(String, String) = "Invalid multicast bridge mac address '{0}' in network '{1}'";
        XML_ERROR NoPortGroupName = "Missing required name attribute in portgroup";
        CONFIG_UNSUPPORTED UnknownForward(String) = "unknown forwarding type '{0}'";
        XML_ERROR ForwardDevMismatch(String, String, String) =
            "<forward dev='{0}'> must match first <interface dev='{1}'/> in network {2}";
        XML_ERROR NoForwardInterface(String) =
            "Missing required dev attribute in <forward> <interface> element of network {0}";
        XML_ERROR OneOnly(&'static str, &'static str, String) =
            "Only one <{0}> element is allowed in <{1}> of network {2}";
        XML_ERROR OneOnlyInNat(&'static str, String) =
            "Only one <{0}> element is allowed in <nat> in <forward> in network {1}";
        XML_ERROR NoPfDevice(String) = "Missing required dev attribute in <pf> element of network '{0}'";
        CONFIG_UNSUPPORTED UnknownAddressType(String, String) = "unknown address type '{0}' in network {1}";
        XML_ERROR NoAddressType(String) = "missing address type in network {0}";
        XML_ERROR ForwardTwice(&'static str, String, String) =
            "{0} '{1}' can only be listed once in network {2}";
        XML_ERROR NatMode(String) =
            "The <nat> element can only be used when <forward> 'mode' is 'nat' in network {0}";
        XML_ERROR NatAddressMissing(&'static str, String) =
            "missing '{0}' attribute in <address> element in <nat> in <forward> in network {1}";
        XML_ERROR NatAddressBad(&'static str, String, String) =
            "Bad ipv4 {0} address '{1}' in <nat> in <forward> in network '{2}'";
        XML_DETAIL NatPort(&'static str, String) =
            "Missing or invalid '{0}' attribute in <port> in <nat> in <forward> in network {1}";
        XML_ERROR NoIpForForward(&'static str, String) =
            "{0} forwarding requested, but no IP address provided for network '{1}'";
        XML_ERROR ManyForwardDevices(String) =
            "multiple forwarding interfaces specified for network '{0}', only one is supported";
        XML_ERROR ForwardDevNotAllowed(String, &'static str) =
            "forward dev not allowed for network '{0}' with forward mode='{1}'";
        XML_ERROR BridgeNotAllowed(&'static str, String) = "bridge name not allowed in {0} mode (network '{1}')";
        XML_ERROR BridgeOptions(&'static str, String) =
            "bridge delay/stp/zone options only allowed in open, route, nat, and isolated mode, not in {0} (network '{1}')";
        XML_ERROR BridgeOrDev(&'static str, String) =
            "A network with forward mode='{0}' can specify a bridge name or a forward dev, but not both (network '{1}')";
        XML_ERROR MtuNotAllowed(&'static str, String) =
            "mtu size only allowed in open, route, nat, and isolated mode, not in {0} (network '{1}')";
        XML_ERROR NoIpAddress(String) = "Missing required address attribute in network '{0}'";
        XML_ERROR InvalidIp(&'static str, String, String) = "Invalid {0} '{1}' in network '{2}'";
        CONFIG_UNSUPPORTED NoFamily(String, String) =
            "no family specified for non-IPv4 address '{0}' in network '{1}'";
        CONFIG_UNSUPPORTED WrongFamily(&'static str, &'static str, String, String) =
            "Family '{0}' specified for non-{1} address '{2}' in network '{3}'";
        XML_ERROR UnknownFamily(String, String) = "Unrecognized family '{0}' in network '{1}'";
        CONFIG_UNSUPPORTED PrefixAndNetmask(String) =
            "Network '{0}' IP address cannot have both a prefix and a netmask";
        CONFIG_UNSUPPORTED Ipv6Netmask(String, String) =
            "netmask not allowed for IPv6 address '{0}' in network '{1}'";
        CONFIG_UNSUPPORTED InvalidPrefix(&'static str, u32, String) = "Invalid {0} prefix '{1}' in network '{2}'";
        XML_ERROR NetmaskFamily(String, String, String) =
            "Network '{0}' has invalid netmask '{1}' for address '{2}' (both must be IPv4)";
        CONFIG_UNSUPPORTED Ipv6Tftp(String) = "Unsupported <tftp> element in an IPv6 element in network '{0}'";
        XML_ERROR NoRangeEnd(&'static str, String) = "Missing '{0}' attribute in dhcp range for network '{1}'";
        CONFIG_UNSUPPORTED ShortLease = "The minimum lease time should be greater than 2 minutes";
        XML_ERROR HostMac(String, String) = "Cannot parse MAC address '{0}' in network '{1}'";
        XML_ERROR HostMulticast(String, String) =
            "expected unicast mac address, found multicast '{0}' in network '{1}'";
        XML_ERROR Ipv6HostMac(String, String) =
            "Invalid to specify MAC address '{0}' in network '{1}' IPv6 static host definition";
        XML_ERROR HostId(char, String, String) = "Invalid character '{0}' in id '{1}' of network '{2}'";
        XML_ERROR HostName(String, String) = "Cannot use host name '{0}' in network '{1}'";
        XML_ERROR HostIp(String) = "Invalid IP address in static host definition for network '{0}'";
        XML_ERROR HostNameless(&'static str, String, &'static str) =
            "Static host definition in {0} network '{1}' must have {2} or name attribute";
        XML_ERROR HostPartial(String) =
            "At least one of name, mac, or ip attribute must be specified for static host definition in network '{0}'";
        XML_ERROR HostNoIp(String) = "Missing IP address in static host definition for network '{0}'";
        XML_ERROR EmptyForwarder = "Invalid forwarder element, must contain at least one of addr or domain";
        XML_ERROR ForwarderAddress(String, String) = "Invalid forwarder IP address '{0}' in network '{1}'";
        XML_ERROR DnsDisabled(String) = "Extra data in disabled network '{0}'";
        XML_DETAIL NoTxtName(String) = "missing required name attribute in DNS TXT record of network {0}";
        XML_DETAIL NoTxtValue(String, String) =
            "missing required value attribute in DNS TXT record named '{0}' of network {1}";
        XML_DETAIL TxtName(String, String) = "prohibited character in DNS TXT record name '{0}' of network {1}";
        XML_DETAIL RecordLineBreak(&'static str, &'static str) =
            "invalid line break in DNS {0} record {1} attribute";
        XML_DETAIL NoSrvService(String) = "missing required service attribute in DNS SRV record of network '{0}'";
        XML_DETAIL NoSrvProtocol(String, String) =
            "missing required protocol attribute in DNS SRV record '{0}' of network '{1}'";
        XML_DETAIL SrvCharacter(&'static str, String, String) =
            "invalid character in {0} attribute '{1}' in DNS SRV record of network '{2}'";
        XML_DETAIL SrvNumber(&'static str, String, String) =
            "{0} attribute for service '{1}' in network '{2}'";
        XML_DETAIL SrvNoTarget(&'static str, String, String) =
            "DNS SRV {0} attribute not permitted without target for service '{1}' in network '{2}'";
        XML_DETAIL DnsHostNothing(String) = "Missing ip and hostname in network '{0}' DNS HOST record";
        XML_DETAIL DnsHostNoIp(String) = "Missing IP address in network '{0}' DNS HOST record";
        XML_DETAIL DnsHostNoName(String) = "Missing hostname in network '{0}' DNS HOST record";
        XML_DETAIL DnsHostIp(String) = "Invalid IP address in network '{0}' DNS HOST record";
        XML_ERROR RouteMissing(String, &'static str) = "{0}: Missing required {1} attribute in route definition";
        XML_ERROR RouteBad(String, &'static str, String) = "{0}: Bad {1} address '{2}' in route definition";
        XML_ERROR RouteFamily(String, String) = "{0}: Unrecognized family '{1}' in route definition";
        XML_ERROR RouteNoFamily(String, &'static str, String) =
            "{0}: No family specified for non-IPv4 {1} '{2}' in route definition";
        XML_ERROR RouteWrongFamily(String, &'static str, &'static str, &'static str, String) =
            "{0}: {1} family specified for non-{2} {3} '{4}' in route definition";
        XML_ERROR RoutePrefixAndNetmask(String) =
            "{0}: Route definition cannot have both a prefix and a netmask";
        XML_ERROR RouteIpv6Netmask(String, String) =
            "{0}: Specifying netmask invalid for IPv6 address '{1}' in route definition";
        XML_ERROR RoutePrefix(String, u32, u8) =
            "{0}: Invalid prefix {1} specified in route definition, must be 0 - {2}";
        XML_ERROR RouteNotNetwork(String, String) =
            "{0}: Address '{1}' in route definition is not a network address";
        CONFIG_UNSUPPORTED RouteUnreachable(String, String) =
            "unreachable static route gateway '{0}' specified for network '{1}'";
        XML_ERROR PortNoElement(&'static str) = "network port has no {0}";
        XML_ERROR PortUuid(&'static str, String) = "Unable to parse {0} '{1}'";
        XML_ERROR PortMac(String) = "Unable to parse MAC '{0}'";
        XML_ERROR PortPlug(&'static str) = "Missing network port {0}";
    }
}
