"""Virtual networks: look-ups, lists, life cycle, updates, metadata, ports, leases."""

import libvirt

UUID = "aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb"

FULL = f"""<network>
  <name>lab</name>
  <uuid>{UUID}</uuid>
  <title>a lab</title>
  <description>for tests</description>
  <bridge name='virbr7' stp='off' delay='3'/>
  <mac address='52:54:00:aa:bb:cc'/>
  <domain name='lab.example'/>
  <dns><host ip='10.9.8.2'><hostname>two</hostname></host></dns>
  <portgroup name='slow' default='yes'><bandwidth><inbound average='10'/></bandwidth></portgroup>
  <ip address='10.9.8.1' netmask='255.255.255.0'>
    <dhcp><range start='10.9.8.2' end='10.9.8.99'/><host mac='52:54:00:00:00:01' name='one' ip='10.9.8.5'/></dhcp>
  </ip>
</network>"""

BAD = [
    "<network",
    "",
    "<pool/>",
    "<network/>",
    "<network><name>a/b</name></network>",
    "<network><name/></network>",
    "<network><name>x</name><uuid>zz</uuid></network>",
    "<network><name>x</name><forward mode='warp'/></network>",
    "<network><name>x</name><forward mode='nat'/></network>",
    "<network><name>x</name><bridge name='b' delay='x'/></network>",
    "<network><name>x</name><ip address='300.1.1.1'/></network>",
    "<network><name>x</name><ip address='10.0.0.1' prefix='77'/></network>",
    "<network><name>x</name><mac address='01:00:00:00:00:00'/></network>",
    "<network><name>x</name><mtu size='x'/></network>",
    "<network><name>default</name></network>",
    "<network><name>other</name><uuid>dd8fe884-6c02-601e-7551-cca97df1c5df</uuid></network>",
]


def lookups(r, conn):
    r(conn, "numOfNetworks")
    r(conn, "numOfDefinedNetworks")
    r(conn, "listNetworks")
    r(conn, "listDefinedNetworks")
    for flags in (0, 1, 2, 4, 8, 16, 32, 3, 5, 64, 0x8000):
        r(conn, "listAllNetworks", flags)
    r(conn, "networkLookupByName", "absent")
    r(conn, "networkLookupByName", "")
    r(conn, "networkLookupByUUIDString", "dd8fe884-6c02-601e-7551-cca97df1c5df")
    r(conn, "networkLookupByUUIDString", "dd8fe8846c02601e7551cca97df1c5df")
    r(conn, "networkLookupByUUIDString", UUID)
    r(conn, "networkLookupByUUIDString", "nonsense")
    r(conn, "networkLookupByUUID", bytes.fromhex(UUID.replace("-", "")))
    net = r(conn, "networkLookupByName", "default")
    for method in ("name", "UUID", "UUIDString", "bridgeName", "autostart", "isActive", "isPersistent", "DHCPLeases", "connect"):
        r(net, method)
    for flags in (0, 1, 2, 3):
        r(net, "XMLDesc", flags)
    r(net, "DHCPLeases", "52:54:00:00:00:01", 0)
    r(net, "DHCPLeases", None, 1)
    return net


def life(r, conn):
    for xml in BAD:
        r(conn, "networkDefineXML", xml)
    for xml in BAD[:4] + BAD[-2:]:
        r(conn, "networkCreateXML", xml)
    net = r(conn, "networkDefineXML", FULL)
    r(net, "XMLDesc", 0)
    r(net, "isActive")
    r(net, "isPersistent")
    r(net, "setAutostart", 1)
    r(net, "autostart")
    r(net, "setAutostart", 0)
    r(net, "destroy")
    r(net, "create")
    r(net, "create")
    r(net, "isActive")
    r(net, "undefine")
    r(conn, "networkDefineXML", FULL.replace("a lab", "a new lab"))
    r(net, "XMLDesc", 0)
    r(net, "XMLDesc", 1)
    r(conn, "listAllNetworks", 0)
    r(conn, "listAllNetworks", 2)
    r(conn, "networkCreateXML", FULL)
    r(net, "destroy")
    r(net, "XMLDesc", 0)
    r(conn, "networkDefineXML", FULL.replace(">lab<", ">other<"))
    r(conn, "networkDefineXML", FULL.replace(UUID, UUID.replace("b", "c")))
    return net


def updates(r, net):
    cases = [
        (3, 4, -1, "<host mac='52:54:00:00:00:02' name='two' ip='10.9.8.6'/>"),
        (3, 4, -1, "<host mac='52:54:00:00:00:02' name='two' ip='10.9.8.6'/>"),
        (4, 4, 0, "<host mac='52:54:00:00:00:03' name='three' ip='10.9.8.7'/>"),
        (1, 4, 0, "<host mac='52:54:00:00:00:03' name='three' ip='10.9.8.8'/>"),
        (1, 4, 0, "<host mac='52:54:00:00:00:99' name='nine' ip='10.9.8.9'/>"),
        (2, 4, 0, "<host mac='52:54:00:00:00:03'/>"),
        (2, 4, 0, "<host mac='52:54:00:00:00:03'/>"),
        (3, 4, 7, "<host mac='52:54:00:00:00:03' ip='10.9.8.7'/>"),
        (3, 4, -1, "<range/>"),
        (3, 4, -1, "<host"),
        (3, 5, -1, "<range start='10.9.8.100' end='10.9.8.110'/>"),
        (3, 5, -1, "<range start='10.9.8.100' end='10.9.8.110'/>"),
        (1, 5, -1, "<range start='10.9.8.100' end='10.9.8.110'/>"),
        (2, 5, -1, "<range start='10.9.8.100' end='10.9.8.110'/>"),
        (2, 5, -1, "<range start='10.9.8.100' end='10.9.8.111'/>"),
        (3, 9, -1, "<portgroup name='fast'/>"),
        (3, 9, -1, "<portgroup name='fast'/>"),
        (3, 9, -1, "<portgroup name='third' default='yes'/>"),
        (1, 9, -1, "<portgroup name='none'/>"),
        (2, 9, -1, "<portgroup name='fast'/>"),
        (3, 10, -1, "<host ip='10.9.8.3'><hostname>three</hostname></host>"),
        (3, 10, -1, "<host ip='10.9.8.3'><hostname>three</hostname></host>"),
        (2, 10, -1, "<host ip='10.9.8.3'/>"),
        (2, 10, -1, "<host ip='10.9.8.3'/>"),
        (3, 11, -1, "<txt name='a' value='b'/>"),
        (3, 11, -1, "<txt name='a' value='b'/>"),
        (2, 11, -1, "<txt name='zz'/>"),
        (3, 12, -1, "<srv service='ldap' protocol='tcp'/>"),
        (2, 12, -1, "<srv service='ldap' protocol='tcp'/>"),
        (2, 12, -1, "<srv service='ldap' protocol='tcp'/>"),
        (3, 7, -1, "<interface dev='eth9'/>"),
        (3, 1, -1, "<bridge name='x'/>"),
        (3, 2, -1, "<domain name='x'/>"),
        (3, 3, -1, "<ip address='1.2.3.4'/>"),
        (3, 6, -1, "<forward/>"),
        (3, 8, -1, "<pf/>"),
        (3, 0, -1, "<x/>"),
        (3, 99, -1, "<x/>"),
        (0, 4, -1, "<host/>"),
        (9, 4, -1, "<host mac='52:54:00:00:00:09' ip='10.9.8.20'/>"),
    ]
    for command, section, index, xml in cases:
        r(net, "update", command, section, index, xml, 0)
    r(net, "update", 3, 11, -1, "<txt name='live' value='b'/>", 1)
    r(net, "update", 3, 11, -1, "<txt name='both' value='b'/>", 3)
    r(net, "update", 3, 11, -1, "<txt name='both' value='b'/>", 4)
    r(net, "XMLDesc", 0)
    r(net, "XMLDesc", 1)


def some_metadata(r, net):
    uri = "http://example.org/m"
    r(net, "metadata", libvirt.VIR_NETWORK_METADATA_TITLE, None, 0)
    r(net, "metadata", libvirt.VIR_NETWORK_METADATA_DESCRIPTION, None, 0)
    r(net, "metadata", libvirt.VIR_NETWORK_METADATA_ELEMENT, uri, 0)
    r(net, "metadata", libvirt.VIR_NETWORK_METADATA_ELEMENT, None, 0)
    r(net, "metadata", 9, None, 0)
    r(net, "metadata", 1, None, 8)
    r(net, "setMetadata", 1, "new title", None, None, 0)
    r(net, "setMetadata", 1, "two\nlines", None, None, 0)
    r(net, "setMetadata", 0, "words", None, None, 2)
    r(net, "setMetadata", 2, "<a><b/></a>", "m", uri, 0)
    r(net, "setMetadata", 2, "<a", "m", uri, 0)
    r(net, "setMetadata", 2, "<a/>", None, uri, 0)
    r(net, "setMetadata", 2, "<a/>", "m", None, 0)
    r(net, "setMetadata", 9, "x", None, None, 0)
    r(net, "metadata", 2, uri, 0)
    r(net, "metadata", 1, None, 2)
    r(net, "XMLDesc", 0)
    r(net, "setMetadata", 2, None, "m", uri, 0)
    r(net, "metadata", 2, uri, 0)


def run(r, conn, read_only):
    lookups(r, conn)
    net = life(r, conn)
    updates(r, net)
    r(net, "create")
    updates(r, net)
    r(net, "destroy")
    r(net, "portCreateXML", "<networkport/>", 0)
    r(net, "listAllPorts", 0)
    r(net, "portLookupByUUIDString", UUID)
    r(net, "undefine")
    for method in ("undefine", "create", "destroy", "bridgeName", "autostart", "isActive", "isPersistent", "XMLDesc"):
        r(net, method)
    r(net, "setAutostart", 1)
    r(net, "update", 3, 11, -1, "<txt name='a' value='b'/>", 0)
    transient = r(conn, "networkCreateXML", FULL.replace("<bridge name='virbr7' stp='off' delay='3'/>", ""))
    r(transient, "XMLDesc", 0)
    r(transient, "bridgeName")
    r(transient, "isPersistent")
    r(transient, "setAutostart", 1)
    r(transient, "update", 3, 11, -1, "<txt name='a' value='b'/>", 2)
    r(conn, "networkCreateXML", FULL)
    r(transient, "destroy")
    r(transient, "isActive")
    for method, arguments in (("networkDefineXML", (FULL,)), ("networkCreateXML", (FULL,)), ("listAllNetworks", (0,))):
        r(read_only, method, *arguments)
    same = r(read_only, "networkLookupByName", "default")
    for method in ("create", "destroy", "undefine", "XMLDesc"):
        r(same, method)
    r(same, "setAutostart", 1)
    r(same, "update", 3, 11, -1, "<txt name='a' value='b'/>", 0)


def metadata(r, conn, _read_only):
    """Metadata, which older bindings do not know: an area of its own."""
    net = r(conn, "networkDefineXML", FULL)
    some_metadata(r, net)
    r(net, "create")
    r(conn, "networkDefineXML", FULL.replace("a lab", "a new lab"))
    some_metadata(r, net)
    r(net, "destroy")
    some_metadata(r, net)
    r(net, "undefine")
    r(net, "metadata", 1, None, 0)
    r(net, "setMetadata", 1, "t", None, None, 0)
    transient = r(conn, "networkCreateXML", FULL)
    r(transient, "metadata", 1, None, 2)
    r(transient, "metadata", 1, None, 3)
    r(transient, "destroy")
