"""Snapshots and checkpoints."""

import libvirt

import domain as domains

SNAPSHOT = "<domainsnapshot><name>{}</name><description>words</description></domainsnapshot>"
BAD = ["<domainsnapshot", "<domain/>", "<domainsnapshot><name>a/b</name></domainsnapshot>", "<domainsnapshot><memory snapshot='nonsense'/></domainsnapshot>"]


def stable(text):
    """The document without its times."""
    lines = (text or "").splitlines()
    return "\n".join(line for line in lines if "creationTime" not in line)


class Documents:
    """Records documents without the time in them."""

    def __init__(self, r):
        self.r = r

    def __call__(self, moment, *arguments):
        text = moment.getXMLDesc(*arguments) if moment else None
        self.r.seen("document without times", stable(text))


def snapshots(r, conn, guest):
    document = Documents(r)
    for method in ("snapshotNum", "snapshotListNames", "listAllSnapshots", "hasCurrentSnapshot", "snapshotCurrent"):
        r(guest, method)
    for xml in BAD:
        r(guest, "snapshotCreateXML", xml, 0)
    first = r(guest, "snapshotCreateXML", SNAPSHOT.format("one"), 0)
    document(first, 0)
    second = r(guest, "snapshotCreateXML", SNAPSHOT.format("two"), 0)
    document(second, 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("one"), 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("three"), 64)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("disks"), 16)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("nowhere"), 2)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("odd"), 1 << 20)
    for flags in (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1 << 20):
        r(guest, "snapshotNum", flags)
        r(guest, "snapshotListNames", flags)
        r(guest, "listAllSnapshots", flags)
    r(guest, "snapshotLookupByName", "absent", 0)
    r(guest, "snapshotLookupByName", "one", 1)
    for moment in (first, second):
        for method in ("getName", "getParent", "isCurrent", "hasMetadata", "numChildren", "listChildrenNames", "listAllChildren", "getDomain"):
            r(moment, method)
    r(guest, "snapshotCurrent", 0)
    r(guest, "suspend")
    r(guest, "snapshotCreateXML", SNAPSHOT.format("asleep"), 0)
    asleep = r(guest, "snapshotLookupByName", "asleep", 0)
    document(asleep, 0)
    for moment, flags in ((first, 0), (asleep, 0), (asleep, 1), (first, 2), (first, 3), (first, 1 << 20)):
        r(guest, "revertToSnapshot", moment, flags)
        r(guest, "state", 0)
        r(guest, "snapshotCurrent", 0)
    r(guest, "destroy")
    r(guest, "undefine")
    off = r(guest, "snapshotCreateXML", SNAPSHOT.format("off"), 0)
    document(off, 0)
    for moment, flags in ((first, 0), (off, 0), (off, 1), (off, 1), (off, 5), (off, 2), (off, 0), (asleep, 0), (second, 1)):
        r(guest, "revertToSnapshot", moment, flags)
        r(guest, "state", 0)
    for flags in (16, 32, 64, 128, 256, 512):
        r(guest, "listAllSnapshots", flags)
    redefined = off.getXMLDesc(0) if off else "<domainsnapshot/>"
    r.seen("redefinition", r_quiet(guest, redefined, 1))
    r.seen("redefinition as another", r_quiet(guest, redefined.replace(">off<", ">again<"), 3))
    r(guest, "snapshotCurrent", 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("halted"), 8)
    r(guest, "state", 0)
    r(guest, "snapshotCreateXML", "<domainsnapshot><name>d</name><disks><disk name='vdz'/></disks></domainsnapshot>", 0)
    r(guest, "snapshotCreateXML", "<domainsnapshot><name>d</name><disks><disk name='vda' snapshot='no'/></disks></domainsnapshot>", 0)
    r(second, "delete", 1 << 20)
    r(second, "delete", 2)
    r(second, "delete", 4)
    r(guest, "snapshotListNames", 0)
    r(guest, "snapshotCurrent", 0)
    r(second, "delete", 0)
    r(guest, "snapshotListNames", 0)
    r(first, "delete", 1)
    r(guest, "snapshotListNames", 0)
    r(first, "delete", 0)
    for method in ("getParent", "isCurrent", "hasMetadata", "numChildren", "listChildrenNames", "listAllChildren"):
        r(first, method)
    r(first, "getXMLDesc", 0)
    r(guest, "revertToSnapshot", first, 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("last"), 0)
    r(guest, "undefine")
    r(guest, "undefineFlags", 2)
    r(conn, "listAllDomains", 0)


def r_quiet(guest, xml, flags):
    """The name of a snapshot that is defined again; its document has times in it, which the record must not have."""
    try:
        return guest.snapshotCreateXML(xml, flags).getName()
    except libvirt.libvirtError as error:
        return error.get_error_message()


def checkpoints(r, conn):
    guest = r(conn, "createXML", domains.GUEST, 0)
    r(guest, "listAllCheckpoints", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint><name>c</name></domaincheckpoint>", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint><name>c</name></domaincheckpoint>", 0)
    second = r(guest, "checkpointCreateXML", "<domaincheckpoint><name>d</name></domaincheckpoint>", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint><name>e</name></domaincheckpoint>", 1 << 20)
    first = r(guest, "checkpointLookupByName", "c", 0)
    r(guest, "checkpointLookupByName", "absent", 0)
    for moment in (first, second):
        Documents(r)(moment, 0)
        for method in ("getName", "getParent", "listAllChildren", "getDomain"):
            r(moment, method)
    for flags in (1, 2, 4, 8, 16):
        r(guest, "listAllCheckpoints", flags)
    r(first, "delete", 4)
    r(second, "getXMLDesc", 0)
    r(first, "delete", 0)
    r(first, "getParent")
    r(guest, "listAllCheckpoints", 0)
    r(guest, "destroy")


def run(r, conn, _read_only):
    guest = r(conn, "defineXML", domains.GUEST)
    r(guest, "create")
    snapshots(r, conn, guest)
    checkpoints(r, conn)
