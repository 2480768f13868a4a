"""Calls and events that came after release 9.0.0; only where the bindings have them."""

import re

import guests
from happenings import Watch

MAC, OTHER = "52:54:00:77:77:77", "52:54:00:77:77:99"
# Release 11.3.0 does not take the name from the call's own argument, and crashes when one is missing.
THROTTLE = {"group_name": "slow", "total_bytes_sec": 1000000, "write_iops_sec": 50}
NETWORK = """<network><name>noted</name><uuid>cccccccc-1111-4222-8333-ffffffffffff</uuid><bridge name='vbr8'/><mac address='52:54:00:88:88:88'/>
<ip address='10.8.8.1' netmask='255.255.255.0'/></network>"""


def anytime(r, guest):
    """What a guest answers whether it runs or not."""
    r.each(guest, (
        ("autostartOnce",), ("setAutostartOnce", 1), ("autostartOnce",), ("setAutostartOnce", 0), ("autostartOnce",),
        ("setThrottleGroup", "slow", {"total_bytes_sec": 5, "read_bytes_sec": 5}, 0), ("setThrottleGroup", "slow", {"no_such": 1}, 0), ("delThrottleGroup", "none", 0),
        ("setThrottleGroup", "slow", THROTTLE, 0), ("setThrottleGroup", "slow", {"group_name": "slow", "total_bytes_sec": 5}, 0), ("XMLDesc", 0), ("XMLDesc", 2),
        ("setThrottleGroup", "other", {**THROTTLE, "group_name": "other"}, 2), ("delThrottleGroup", "slow", 0), ("delThrottleGroup", "other", 2), ("delThrottleGroup", "other", 2),
        ("graphicsReload", 0, 0), ("graphicsReload", 1, 0), ("graphicsReload", 9, 0), ("graphicsReload", 0, 1),
    ))


def guest(r, conn, read_only):
    guests.disk(r.folder)
    watch = Watch(r, conn)
    # The daemon asks for the address of an interface whose guest it trusts.
    text = guests.document(r.folder).replace("<interface type='user'>", "<interface type='ethernet' trustGuestRxFilters='yes'>")
    domain = r(conn, "defineXML", text)
    anytime(r, domain)
    r(domain, "create")
    anytime(r, domain)
    same = r(read_only, "lookupByName", "guest")
    r.each(same, (("autostartOnce",), ("setAutostartOnce", 1), ("setThrottleGroup", "slow", THROTTLE, 0), ("delThrottleGroup", "slow", 0), ("graphicsReload", 0, 0)))
    watch.arrived("guest", 5, 0.3)
    guests.replace("guest", MAC, OTHER)
    guests.inject("guest", "NIC_RX_FILTER_CHANGED", name="ua-net", path="/machine/peripheral/ua-net/virtio-backend")
    watch.arrived("another address", 1, 0.3)
    r.seen("address", re.findall(r"<mac [^>]*>", domain.XMLDesc()))
    r(domain, "destroy")
    watch.end()


def notes(r, net):
    """Metadata of a network."""
    uri = "http://example.org/k"
    r.each(net, (
        ("metadata", 1, None, 0), ("setMetadata", 1, "a title", None, None, 0), ("setMetadata", 0, "a description", None, None, 2),
        ("setMetadata", 2, "<a/>", "k", uri, 1), ("metadata", 0, None, 0), ("metadata", 1, None, 2), ("metadata", 2, uri, 0), ("metadata", 2, "http://example.org/none", 0),
        ("setMetadata", 1, "two\nlines", None, None, 0), ("setMetadata", 2, "<a", "k", uri, 0), ("setMetadata", 9, "x", None, None, 0), ("metadata", 9, None, 0),
        ("setMetadata", 2, None, "k", uri, 1), ("metadata", 2, uri, 1), ("XMLDesc", 0), ("XMLDesc", 1),
    ))


def others(r, conn, read_only):
    """Networks and host devices."""
    watch = Watch(r, conn)
    net = r(conn, "networkDefineXML", NETWORK)
    notes(r, net)
    watch.arrived("an inactive network", 3, 0.1)
    r(net, "create")
    notes(r, net)
    watch.arrived("an active network", 4, 0.1)
    same = r(read_only, "networkLookupByName", "noted")
    r(same, "metadata", 1, None, 0)
    r(same, "setMetadata", 1, "t", None, None, 0)
    r(net, "destroy")
    r(net, "undefine")
    r(net, "metadata", 1, None, 0)
    device = r(conn, "nodeDeviceLookupByName", "net_lo_00_00_00_00_00_00")
    r.each(device, (("update", "<device/>", 0), ("update", "<device", 1), ("update", device.XMLDesc() if device else "", 2), ("update", device.XMLDesc() if device else "", 64)))
    watch.arrived("the rest", 1, 0.1)
    watch.end()
