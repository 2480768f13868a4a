"""Storage pools and volumes. Nothing on the disk is touched: the test driver's storage is in memory."""

UUID = "cccccccc-1111-4222-8333-dddddddddddd"

POOL = f"<pool type='dir'><name>shelf</name><uuid>{UUID}</uuid><target><path>/shelf</path></target></pool>"

BAD = [
    "<pool",
    "<network/>",
    "<pool/>",
    "<pool type='sack'/>",
    "<pool type='dir'/>",
    "<pool type='dir'><name>a/b</name><target><path>/x</path></target></pool>",
    "<pool type='dir'><name>x</name></pool>",
    "<pool type='dir'><name>x</name><uuid>q</uuid><target><path>/x</path></target></pool>",
    "<pool type='fs'><name>x</name><target><path>/x</path></target></pool>",
    "<pool type='netfs'><name>x</name><source><host name='h'/></source><target><path>/x</path></target></pool>",
    "<pool type='iscsi'><name>x</name><source><device path='p'/></source><target><path>/x</path></target></pool>",
    "<pool type='scsi'><name>x</name><source><adapter type='fc_host' wwnn='1'/></source><target><path>/d</path></target></pool>",
    "<pool type='dir'><name>default-pool</name><target><path>/q</path></target></pool>",
    "<pool type='dir'><name>x</name><uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid><target><path>/q</path></target></pool>",
    "<pool type='dir'><name>twin</name><target><path>/default-pool</path></target></pool>",
]

VOL = """<volume><name>{name}</name><capacity>{capacity}</capacity><allocation>{allocation}</allocation>
  <target><format type='{format}'/></target></volume>"""


def volume(name, capacity=1048576, allocation=1024, kind="qcow2"):
    return VOL.format(name=name, capacity=capacity, allocation=allocation, format=kind)


BAD_VOLUMES = [
    "<volume",
    "<pool/>",
    "<volume/>",
    "<volume><name>x</name></volume>",
    "<volume><name>x</name><capacity>abc</capacity></volume>",
    "<volume><name>x</name><capacity unit='q'>1</capacity></volume>",
    "<volume><name>x</name><capacity>1</capacity><target><format type='zip'/></target></volume>",
    volume("x", 10**18),
    volume("x", 1, 10**18),
]


def lookups(r, conn):
    for method in ("numOfStoragePools", "numOfDefinedStoragePools", "listStoragePools", "listDefinedStoragePools"):
        r(conn, method)
    for flags in (0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 0x100000):
        r(conn, "listAllStoragePools", flags)
    r(conn, "storagePoolLookupByName", "absent")
    r(conn, "storagePoolLookupByUUIDString", "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566")
    r(conn, "storagePoolLookupByUUIDString", UUID)
    r(conn, "storagePoolLookupByUUIDString", "x")
    r(conn, "storagePoolLookupByTargetPath", "/default-pool")
    r(conn, "storagePoolLookupByTargetPath", "/none")
    r(conn, "getStoragePoolCapabilities", 0)
    pool = r(conn, "storagePoolLookupByName", "default-pool")
    for method in ("name", "UUIDString", "info", "autostart", "isActive", "isPersistent", "numOfVolumes", "listVolumes", "connect"):
        r(pool, method)
    r(pool, "XMLDesc", 0)
    r(pool, "XMLDesc", 1)
    r(pool, "XMLDesc", 2)
    r(pool, "listAllVolumes", 0)
    r(pool, "listAllVolumes", 1)


def sources(r, conn):
    host = "<source><host name='%s'/></source>"
    for kind, spec in (
        ("logical", None), ("netfs", None), ("netfs", host % "server"), ("netfs", "<x"),
        ("dir", None), ("iscsi", host % "h"), ("sack", None), ("", None), ("disk", None),
    ):
        r(conn, "findStoragePoolSources", kind, spec, 0)
    r(conn, "findStoragePoolSources", "logical", None, 1)


def life(r, conn):
    for xml in BAD:
        r(conn, "storagePoolDefineXML", xml, 0)
    for xml in BAD[:5] + BAD[-3:]:
        r(conn, "storagePoolCreateXML", xml, 0)
    r(conn, "storagePoolDefineXML", POOL, 64)
    r(conn, "storagePoolCreateXML", POOL, 64)
    pool = r(conn, "storagePoolDefineXML", POOL, 0)
    for method in ("isActive", "isPersistent", "info", "autostart", "numOfVolumes", "listVolumes", "destroy"):
        r(pool, method)
    r(pool, "XMLDesc", 0)
    r(pool, "listAllVolumes", 0)
    r(pool, "createXML", volume("a"), 0)
    r(pool, "storageVolLookupByName", "a")
    r(pool, "setAutostart", 1)
    r(pool, "autostart")
    r(pool, "refresh", 0)
    r(pool, "build", 0)
    r(pool, "build", 1)
    r(pool, "build", 32)
    r(pool, "create", 1)
    r(pool, "create", 0)
    r(pool, "create", 0)
    r(pool, "build", 0)
    r(pool, "delete", 0)
    r(pool, "undefine")
    r(pool, "refresh", 0)
    r(pool, "refresh", 1)
    r(conn, "storagePoolCreateXML", POOL, 0)
    r(conn, "storagePoolDefineXML", POOL.replace("/shelf<", "/other<"), 0)
    r(pool, "XMLDesc", 0)
    r(pool, "XMLDesc", 1)
    return pool


def volumes(r, conn, pool):
    for xml in BAD_VOLUMES:
        r(pool, "createXML", xml, 0)
    r(pool, "createXML", volume("v"), 8)
    vol = r(pool, "createXML", volume("one"), 0)
    r(pool, "createXML", volume("one"), 0)
    r(pool, "createXML", "<volume><name>sized</name><capacity unit='M'>3</capacity></volume>", 0)
    r(pool, "createXML", "<volume><name>raw</name><capacity>0</capacity><target><format type='raw'/><permissions><mode>0600</mode><owner>1</owner><group>2</group></permissions></target></volume>", 1)
    for method in ("name", "key", "path", "info", "connect", "storagePoolLookupByVolume"):
        r(vol, method)
    r(vol, "XMLDesc", 0)
    r(vol, "XMLDesc", 1)
    r(vol, "infoFlags", 0)
    r(vol, "resize", 4096, 0)
    r(vol, "wipe", 0)
    r(vol, "wipePattern", 0, 0)
    stream = conn.newStream(0)
    r(vol, "upload", stream, 0, 0, 0)
    r(vol, "download", stream, 0, 0, 0)
    r(pool, "storageVolLookupByName", "one")
    r(pool, "storageVolLookupByName", "absent")
    for text in ("/shelf/one", "/shelf/absent", "", "one"):
        r(conn, "storageVolLookupByKey", text)
        r(conn, "storageVolLookupByPath", text)
    r(pool, "createXMLFrom", volume("clone"), vol, 0)
    r(pool, "createXMLFrom", volume("clone"), vol, 0)
    r(pool, "createXMLFrom", volume("small", 1, 1), vol, 0)
    r(pool, "createXMLFrom", volume("huge", 10**18, 10**18), vol, 0)
    r(pool, "createXMLFrom", "<volume><name>bare</name></volume>", vol, 0)
    r(pool, "createXMLFrom", "<volume", vol, 0)
    r(pool, "createXMLFrom", volume("flag"), vol, 16)
    r(pool, "numOfVolumes")
    r(pool, "listVolumes")
    r(pool, "listAllVolumes", 0)
    r(pool, "info")
    bare = r(pool, "storageVolLookupByName", "bare")
    r(bare, "XMLDesc", 0)
    raw = r(pool, "storageVolLookupByName", "raw")
    r(raw, "XMLDesc", 0)
    r(vol, "delete", 1)
    r(vol, "delete", 0)
    r(vol, "delete", 0)
    for method in ("info", "path", "XMLDesc", "storagePoolLookupByVolume"):
        r(vol, method)
    r(pool, "info")
    return raw


def other_types(r, conn):
    documents = {
        "logical": "<source><device path='/dev/sdq'/><name>vg</name></source>",
        "disk": "<source><device path='/dev/sdr'/></source><target><path>/dev</path></target>",
        "fs": "<source><device path='/dev/sds1'/></source><target><path>/mnt/s</path></target>",
        "netfs": "<source><host name='h'/><dir path='/d'/></source><target><path>/mnt/n</path></target>",
        "iscsi": "<source><host name='h'/><device path='iqn.2020-01.org:x'/></source><target><path>/dev/disk/by-path</path></target>",
        "mpath": "<target><path>/dev/mapper</path></target>",
        "rbd": "<source><name>rbd</name><host name='h'/></source>",
        "scsi": "<source><adapter name='scsi_host1'/></source><target><path>/dev/disk/by-path</path></target>",
        "zfs": "<source><name>tank</name></source>",
    }
    for kind, body in documents.items():
        pool = r(conn, "storagePoolCreateXML", f"<pool type='{kind}'><name>p-{kind}</name><uuid>{UUID[:-1]}{len(kind)}</uuid>{body}</pool>", 0)
        r(pool, "XMLDesc", 0)
        vol = r(pool, "createXML", "<volume><name>v</name><capacity>1000</capacity></volume>", 0)
        r(vol, "XMLDesc", 0)
        r(vol, "path")
        r(vol, "info")
        r(pool, "destroy")
    vhba = "<pool type='scsi'><name>vhba</name><source><adapter type='fc_host' parent='scsi_host1' wwnn='20000000c9831b4b' wwpn='10000000c9831b4b'/></source><target><path>/dev/disk/by-path</path></target></pool>"
    pool = r(conn, "storagePoolCreateXML", vhba, 0)
    device = r(conn, "nodeDeviceLookupByName", "scsi_host12")
    r(device, "XMLDesc", 0)
    r(pool, "destroy")
    r(conn, "nodeDeviceLookupByName", "scsi_host12")
    r(conn, "storagePoolCreateXML", vhba.replace("scsi_host1'", "scsi_host99'"), 0)


def run(r, conn, read_only):
    lookups(r, conn)
    sources(r, conn)
    pool = life(r, conn)
    left = volumes(r, conn, pool)
    other_types(r, conn)
    r(pool, "destroy")
    r(left, "info")
    r(left, "storagePoolLookupByVolume")
    r(pool, "delete", 0)
    r(pool, "delete", 8)
    r(pool, "undefine")
    for method in ("undefine", "create", "destroy", "info", "autostart", "isActive", "isPersistent", "XMLDesc", "numOfVolumes", "refresh", "build", "delete"):
        r(pool, method)
    transient = r(conn, "storagePoolCreateXML", POOL, 0)
    r(transient, "isPersistent")
    r(transient, "setAutostart", 1)
    r(transient, "destroy")
    r(transient, "isActive")
    r(read_only, "storagePoolDefineXML", POOL, 0)
    r(read_only, "storagePoolCreateXML", POOL, 0)
    r(read_only, "findStoragePoolSources", "logical", None, 0)
    same = r(read_only, "storagePoolLookupByName", "default-pool")
    for method in ("create", "build", "destroy", "delete", "undefine", "refresh"):
        r(same, method)
    r(same, "setAutostart", 1)
    r(same, "createXML", volume("a"), 0)
