"""Domains: look-ups, life cycle, settings, metadata, saving, renaming."""

import libvirt

UUID = "99999999-1111-4222-8333-eeeeeeeeeeee"

GUEST = f"""<domain type='test'>
  <name>guest</name>
  <uuid>{UUID}</uuid>
  <title>a guest</title>
  <memory unit='KiB'>1048576</memory>
  <currentMemory unit='KiB'>524288</currentMemory>
  <vcpu current='2'>4</vcpu>
  <os><type arch='x86_64'>hvm</type></os>
  <devices>
    <disk type='file' device='disk'><source file='/guest/disk'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='hdc' bus='ide'/><readonly/></disk>
    <interface type='network'><mac address='52:54:00:11:22:33'/><source network='default'/><target dev='testnet7'/></interface>
    <console type='pty'/>
    <graphics type='vnc' port='5901'/>
  </devices>
</domain>"""

BAD = [
    "<domain",
    "",
    "<network/>",
    "<domain/>",
    "<domain type='test'/>",
    "<domain type='test'><name>x</name></domain>",
    "<domain type='nonsense'><name>x</name></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory></domain>",
    "<domain type='test'><name>x</name><uuid>zz</uuid><memory>1024</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>abc</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><vcpu>0</vcpu><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><vcpu current='9'>2</vcpu><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><os><type arch='nonsense'>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><os><type>nonsense</type></os></domain>",
    "<domain type='test'><name>a/b</name><memory>1024</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>test</name><memory>1024</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid><memory>1024</memory><os><type>hvm</type></os></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><os><type>hvm</type></os><devices><disk type='file'/></devices></domain>",
    "<domain type='test'><name>x</name><memory>1024</memory><os><type>hvm</type></os><devices><interface type='nonsense'/></devices></domain>",
]


def lookups(r, conn):
    for method in ("numOfDomains", "numOfDefinedDomains", "listDomainsID", "listDefinedDomains"):
        r(conn, method)
    for bit in range(17):
        r(conn, "listAllDomains", 1 << bit)
    r(conn, "listAllDomains", 0)
    r(conn, "lookupByID", 1)
    r(conn, "lookupByID", 99)
    r(conn, "lookupByName", "absent")
    r(conn, "lookupByUUIDString", UUID)
    r(conn, "lookupByUUIDString", "nonsense")
    domain = r(conn, "lookupByName", "test")
    for method in ("name", "ID", "UUIDString", "UUID", "OSType", "isActive", "isPersistent", "isUpdated", "autostart", "maxMemory", "maxVcpus", "state", "controlInfo", "hostname", "vcpus", "securityLabel", "securityLabelList", "diskErrors", "hasManagedSaveImage", "snapshotNum", "hasCurrentSnapshot", "schedulerType", "messages", "connect"):
        r(domain, method)
    for flags in (0, 1, 2, 3, 4, 8, 16):
        r(domain, "XMLDesc", flags)
    for flags in (0, 1, 2, 4, 3, 8):
        r(domain, "vcpusFlags", flags)
    return domain


def life(r, conn):
    for xml in BAD:
        r(conn, "defineXML", xml)
    for xml in BAD[:6] + BAD[-4:]:
        r(conn, "createXML", xml, 0)
    r(conn, "defineXMLFlags", GUEST, 16)
    r(conn, "createXML", GUEST, 1 << 20)
    guest = r(conn, "defineXML", GUEST)
    r(guest, "XMLDesc", 0)
    for method in ("ID", "isActive", "isPersistent", "state", "suspend", "resume", "shutdown", "reboot", "reset", "destroy", "maxVcpus", "controlInfo", "memoryStats", "jobInfo", "jobStats", "abortJob", "managedSave", "injectNMI", "vcpus"):
        r(guest, method)
    r(guest, "setAutostart", 1)
    r(guest, "autostart")
    r(guest, "createWithFlags", 64)
    r(guest, "create")
    r(guest, "create")
    for method in ("isActive", "state", "XMLDesc", "suspend", "state", "suspend", "resume", "resume", "reset", "jobInfo", "jobStats", "abortJob", "injectNMI", "controlInfo", "vcpus", "vcpuPinInfo", "emulatorPinInfo"):
        r(guest, method)
    r(guest, "reboot", 0)
    r(guest, "state", 0)
    r(guest, "state", 1)
    r(guest, "shutdownFlags", 4)
    r(guest, "shutdown")
    r(guest, "state", 0)
    r(guest, "create")
    r(guest, "destroyFlags", 1)
    r(guest, "destroyFlags", 8)
    r(guest, "create")
    r(conn, "createXML", GUEST, 0)
    r(conn, "defineXML", GUEST.replace("a guest", "another title"))
    r(guest, "XMLDesc", 0)
    r(guest, "XMLDesc", libvirt.VIR_DOMAIN_XML_INACTIVE)
    r(guest, "isUpdated")
    return guest


def settings(r, guest):
    for value in (262144, 0, 1048576, 2097152):
        r(guest, "setMemory", value)
    for value, flags in ((300000, 0), (300000, 1), (300000, 2), (300000, 4), (2097152, 6), (300000, 32)):
        r(guest, "setMemoryFlags", value, flags)
    r(guest, "setMaxMemory", 2097152)
    r(guest, "maxMemory")
    for value in (1, 2, 4, 5, 0, 40):
        r(guest, "setVcpus", value)
    for value, flags in ((3, 1), (3, 2), (8, 6), (3, 3), (2, 8), (0, 2), (2, 64)):
        r(guest, "setVcpusFlags", value, flags)
    for flags in (0, 1, 2, 5, 6, 8):
        r(guest, "vcpusFlags", flags)
    r(guest, "setMemoryStatsPeriod", 5, 0)
    for flags in (0, 1, 2, 3):
        r(guest, "guestVcpus", flags)
    r(guest, "setGuestVcpus", "0-1", 1, 0)
    r(guest, "setVcpu", "1", 0, 1)
    r(guest, "setVcpu", "9", 0, 1)
    r(guest, "setLifecycleAction", 0, 1, 3)
    r(guest, "setLifecycleAction", 2, 1, 0)
    r(guest, "setLifecycleAction", 9, 1, 0)
    r(guest, "XMLDesc", 0)
    r(guest, "XMLDesc", 2)


def metadata(r, guest):
    uri = "http://example.org/m"
    for kind, where in ((0, None), (1, None), (2, uri), (2, None), (9, None)):
        r(guest, "metadata", kind, where, 0)
    for kind, text, key, where, flags in (
        (1, "title", None, None, 0), (1, "two\nlines", None, None, 0), (0, "words", None, None, 3), (2, "<a><b/></a>", "m", uri, 0),
        (2, "<a", "m", uri, 0), (2, "<a/>", None, uri, 0), (2, "<a/>", "m", None, 0), (9, "x", None, None, 0), (1, "x", None, None, 16),
    ):
        r(guest, "setMetadata", kind, text, key, where, flags)
    r(guest, "metadata", 2, uri, 0)
    r(guest, "metadata", 1, None, 2)
    r(guest, "metadata", 1, None, 3)
    r(guest, "XMLDesc", 0)
    r(guest, "setMetadata", 2, None, "m", uri, 0)
    r(guest, "metadata", 2, uri, 0)


def saving(r, conn, guest):
    path = "/var/tmp/differential.save"
    r(guest, "managedSave", 0)
    r(guest, "state", 0)
    r(guest, "hasManagedSaveImage", 0)
    r(guest, "undefine")
    r(guest, "managedSaveGetXMLDesc", 0)
    r(guest, "managedSaveRemove", 0)
    r(guest, "managedSaveRemove", 0)
    r(guest, "create")
    r(guest, "save", path)
    r(guest, "save", path)
    r(conn, "saveImageGetXMLDesc", path, 0)
    r(conn, "saveImageGetXMLDesc", path + ".absent", 0)
    r(conn, "saveImageDefineXML", path, GUEST, 0)
    r(conn, "restore", path)
    r(conn, "restore", path)
    r(conn, "restore", path + ".absent")
    r(conn, "restoreFlags", path, None, 1)
    r(guest, "coreDump", "/var/tmp/differential.core", 0)
    r(guest, "coreDump", "/no/such/folder/core", 0)
    r(guest, "coreDumpWithFormat", "/var/tmp/differential.core", 1, 0)
    r(guest, "coreDumpWithFormat", "/var/tmp/differential.core", 99, 0)
    r(guest, "rename", "renamed", 0)
    r(guest, "destroy")
    r(guest, "rename", "test", 0)
    r(guest, "rename", "guest", 0)
    r(guest, "rename", "renamed", 1)
    r(guest, "rename", "renamed", 0)
    r(guest, "name")
    r(conn, "lookupByName", "guest")
    return r(conn, "lookupByName", "renamed")


def end(r, conn, read_only, guest):
    r(guest, "undefineFlags", 1 << 20)
    r(guest, "undefine")
    for method in ("undefine", "create", "destroy", "info", "state", "XMLDesc", "suspend", "resume", "shutdown", "maxMemory", "isActive", "autostart", "OSType", "vcpusFlags", "managedSave", "hostname", "memoryStats"):
        r(guest, method)
    transient = r(conn, "createXML", GUEST, 0)
    r(transient, "isPersistent")
    r(transient, "setAutostart", 1)
    r(transient, "undefine")
    r(transient, "managedSave", 0)
    r(transient, "setVcpusFlags", 1, 2)
    r(transient, "destroy")
    r(transient, "isActive")
    r(read_only, "defineXML", GUEST)
    r(read_only, "createXML", GUEST, 0)
    same = r(read_only, "lookupByName", "test")
    for method in ("create", "destroy", "suspend", "resume", "shutdown", "undefine", "managedSave", "injectNMI", "abortJob"):
        r(same, method)
    r(same, "XMLDesc", 1)
    r(same, "setMemory", 1)
    r(same, "setVcpus", 1)
    r(same, "setAutostart", 1)
    r(same, "reboot", 0)


def run(r, conn, read_only):
    lookups(r, conn)
    guest = life(r, conn)
    settings(r, guest)
    metadata(r, guest)
    guest = saving(r, conn, guest)
    end(r, conn, read_only, guest)
