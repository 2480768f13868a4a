"""Snapshots and checkpoints."""

import domain as domains

SNAPSHOT = "<domainsnapshot><name>{}</name><description>words</description></domainsnapshot>"
BAD = ["<domainsnapshot", "<domain/>", "<domainsnapshot><name>a/b</name></domainsnapshot>", "<domainsnapshot><name/></domainsnapshot>", "<domainsnapshot><memory snapshot='nonsense'/></domainsnapshot>"]


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
    r(guest, "undefine")
    r(guest, "revertToSnapshot", first, 0)
    r(guest, "state", 0)
    r(guest, "snapshotCurrent", 0)
    r(guest, "destroy")
    r(guest, "undefine")
    r(guest, "revertToSnapshot", second, 1)
    r(guest, "revertToSnapshot", second, 2)
    r(guest, "revertToSnapshot", second, 3)
    r(guest, "revertToSnapshot", second, 1 << 20)
    r(guest, "state", 0)
    r(guest, "listAllSnapshots", 0)
    r(second, "delete", 1 << 20)
    r(second, "delete", 2)
    r(first, "delete", 4)
    r(guest, "snapshotListNames", 0)
    r(first, "delete", 1)
    r(guest, "snapshotListNames", 0)
    r(first, "delete", 0)
    r(first, "getParent")
    r(first, "getXMLDesc", 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("last"), 0)
    r(guest, "destroy")
    r(guest, "undefine")
    r(guest, "undefineFlags", 2)
    r(conn, "listAllDomains", 0)


def checkpoints(r, conn):
    guest = r(conn, "createXML", domains.GUEST, 0)
    r(guest, "listAllCheckpoints", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint", 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint><name>c</name></domaincheckpoint>", 0)
    r(guest, "checkpointLookupByName", "c", 0)
    r(guest, "listAllCheckpoints", 0)
    r(guest, "destroy")


def run(r, conn, _read_only):
    guest = r(conn, "defineXML", domains.GUEST)
    r(guest, "create")
    snapshots(r, conn, guest)
    checkpoints(r, conn)
