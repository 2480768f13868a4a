"""Calls that need the daemon's qemu driver: a guest before, while and after it runs."""

import guests

SNAPSHOT = "<domainsnapshot><name>{}</name>{}</domainsnapshot>"
HOSTDEV = "<hostdev mode='subsystem' type='pci'><source><address domain='0' bus='9' slot='9' function='0'/></source></hostdev>"
DISK = "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}/more.raw'/><target dev='{}' bus='virtio'/></disk>"
CDROM = "<disk type='file' device='cdrom'><source file='{}/cd.raw'/><target dev='sda' bus='sata'/><readonly/></disk>"

# Calls on a domain that make sense, and must answer the same, in every state. Each is a method and its arguments.
ANY_STATE = [
    ("ID",), ("name",), ("OSType",), ("isActive",), ("isPersistent",), ("isUpdated",), ("autostart",), ("maxMemory",), ("maxVcpus",),
    ("state", 0), ("state", 1), ("info",), ("controlInfo", 0), ("controlInfo", 1), ("XMLDesc", 0), ("XMLDesc", 1), ("XMLDesc", 2), ("XMLDesc", 8), ("XMLDesc", 64),
    ("vcpus",), ("vcpusFlags", 0), ("vcpusFlags", 1), ("vcpusFlags", 2), ("vcpusFlags", 6), ("vcpusFlags", 8), ("vcpuPinInfo", 0), ("vcpuPinInfo", 2), ("emulatorPinInfo", 0), ("emulatorPinInfo", 2),
    ("pinVcpu", 0, (True, True)), ("pinVcpu", 7, (True,)), ("pinVcpuFlags", 0, (True, False), 2), ("pinEmulator", (True, True), 2), ("pinEmulator", (True, True), 64),
    ("ioThreadInfo", 0), ("ioThreadInfo", 2), ("addIOThread", 7, 2), ("addIOThread", 7, 2), ("pinIOThread", 7, (True,), 2), ("setIOThreadParams", 7, {"poll-max-ns": 5}, 1), ("delIOThread", 7, 2), ("delIOThread", 9, 2),
    ("schedulerType",), ("schedulerParameters",), ("schedulerParametersFlags", 2), ("setSchedulerParameters", {"cpu_shares": 512}), ("setSchedulerParametersFlags", {"cpu_shares": 600}, 2),
    ("setSchedulerParametersFlags", {"cpu_shares": 3, "vcpu_quota": 5}, 2), ("setSchedulerParametersFlags", {"no_such": 3}, 2),
    ("memoryParameters", 0), ("memoryParameters", 2), ("setMemoryParameters", {"soft_limit": 100000}, 2), ("setMemoryParameters", {"soft_limit": 100000}, 0), ("blkioParameters", 0), ("blkioParameters", 2),
    ("setBlkioParameters", {"weight": 600}, 2), ("setBlkioParameters", {"device_weight": "nonsense"}, 2), ("numaParameters", 0), ("numaParameters", 2), ("setNumaParameters", {"numa_nodeset": "0"}, 2), ("setNumaParameters", {"numa_nodeset": "0-z"}, 2),
    ("interfaceParameters", "52:54:00:77:77:77", 0), ("setInterfaceParameters", "52:54:00:77:77:77", {"inbound.average": 100}, 2), ("blockIoTune", "vda", 0), ("setBlockIoTune", "vda", {"total_bytes_sec": 100000}, 2), ("setBlockIoTune", "vdz", {"total_bytes_sec": 1}, 0),
    ("perfEvents", 0), ("perfEvents", 2), ("setPerfEvents", {"cmt": True}, 2), ("setMemory", 32768), ("setMemoryFlags", 32768, 2), ("setMaxMemory", 65536), ("setMemoryStatsPeriod", 5, 2), ("setMemoryStatsPeriod", 5, 1),
    ("setVcpus", 2), ("setVcpusFlags", 2, 2), ("setVcpusFlags", 1, 2), ("setVcpusFlags", 9, 2), ("setVcpu", "1", True, 2), ("setVcpu", "77", True, 2), ("guestVcpus", 0), ("setGuestVcpus", "0", True, 0),
    ("setMetadata", 1, "a title", None, None, 2), ("setMetadata", 0, "a description", None, None, 2), ("setMetadata", 2, "<a/>", "k", "http://example.org/k", 2), ("metadata", 1, None, 2), ("metadata", 2, "http://example.org/k", 2), ("metadata", 2, "http://example.org/none", 2),
    ("setAutostart", 1), ("autostart",), ("setAutostart", 0), ("setLifecycleAction", 0, 1, 2), ("setLifecycleAction", 1, 0, 2), ("jobInfo",), ("jobStats", 1), ("abortJob",), ("abortJobFlags", 0), ("abortJobFlags", 1),
    ("migrateGetMaxSpeed", 0), ("migrateGetMaxSpeed", 1), ("migrateSetMaxSpeed", 100, 0), ("migrateGetMaxDowntime", 0), ("migrateSetMaxDowntime", 400, 0), ("migrateGetCompressionCache", 0), ("migrateSetCompressionCache", 1 << 20, 0), ("migrateStartPostCopy", 0),
    ("diskErrors", 0), ("blockInfo", "vda", 0), ("blockInfo", "vdz", 0), ("blockStats", "vda"), ("blockStats", "vdz"), ("blockStatsFlags", "vda", 0), ("blockStatsFlags", "", 0), ("blockJobInfo", "vda", 0), ("blockJobAbort", "vda", 0), ("blockJobSetSpeed", "vda", 10, 0),
    ("blockPeek", "vda", 0, 16, 0), ("blockPeek", "vdz", 0, 16, 0), ("memoryPeek", 0, 16, 0), ("interfaceStats", "vnet0"), ("interfaceAddresses", 0, 0), ("interfaceAddresses", 1, 0), ("interfaceAddresses", 2, 0), ("memoryStats",),
    ("getCPUStats", True, 0), ("getCPUStats", False, 0), ("hostname", 0), ("hostname", 1), ("hostname", 2), ("fsInfo", 0), ("fsFreeze", None, 0), ("fsThaw", None, 0), ("fSTrim", None, 0, 0), ("getTime", 0), ("setTime", {"seconds": 1, "nseconds": 2}, 0), ("guestInfo", 0, 0),
    ("authorizedSSHKeysGet", "root", 0), ("authorizedSSHKeysSet", "root", ["key"], 0), ("setUserPassword", "root", "secret", 0), ("agentSetResponseTimeout", 5, 0), ("agentSetResponseTimeout", -9, 0), ("messages", 0), ("launchSecurityInfo", 0), ("setLaunchSecurityState", {"sev-secret": "x", "sev-secret-header": "y"}, 0),
    ("startDirtyRateCalc", 1, 0), ("startDirtyRateCalc", 99, 0), ("securityLabel",), ("securityLabelList",), ("hasManagedSaveImage", 0), ("managedSaveGetXMLDesc", 0), ("managedSaveDefineXML", "<domain/>", 0), ("managedSaveRemove", 0),
    ("snapshotNum", 0), ("snapshotListNames", 0), ("hasCurrentSnapshot", 0), ("snapshotCurrent", 0), ("snapshotLookupByName", "none", 0), ("listAllSnapshots", 0), ("listAllCheckpoints", 0), ("checkpointLookupByName", "none", 0), ("checkpointCreateXML", "<domaincheckpoint/>", 1 << 20), ("backupBegin", "<nonsense/>", None, 0), ("backupGetXMLDesc", 0),
    ("sendKey", 0, 0, [30], 1, 0), ("sendKey", 0, 0, [999999], 1, 0), ("sendProcessSignal", 1, 1, 0), ("injectNMI", 0), ("pMSuspendForDuration", 0, 0, 0), ("pMWakeup", 0), ("attachDevice", HOSTDEV), ("attachDevice", "<nonsense/>"), ("detachDevice", HOSTDEV), ("detachDeviceAlias", "ua-none", 0), ("updateDeviceFlags", HOSTDEV, 2),
    ("setBlockThreshold", "vda", 4096, 0), ("blockResize", "vdz", 1 << 20, 0), ("blockPull", "vdz", 0, 0), ("blockRebase", "vdz", None, 0, 0), ("blockCommit", "vdz", None, None, 0, 0), ("blockCopy", "vdz", "<disk/>", {}, 0), ("rename", "guest", 0), ("openGraphicsFD", 9, 0), ("reset", 1), ("createWithFlags", 1 << 20), ("destroyFlags", 1 << 20), ("undefineFlags", 1 << 20),
]


def streams(r, conn, guest):
    """The console answers what it is sent; the screen is an image."""
    stream = conn.newStream(0)
    r(guest, "openConsole", None, stream, 1)
    heard = b""
    while b"ping" not in heard and r.succeeded:
        stream.send(b"ping")
        heard += stream.recv(100)
    r.seen("console", b"ping" in heard)
    r(guest, "memoryPeek", 0x7C00, 16, 2)
    r(stream, "finish")
    for method, *arguments in (("openConsole", "none", None), ("openChannel", "org.example.channel", None), ("openChannel", "none", None)):
        stream = conn.newStream(0)
        r(guest, method, arguments[0], stream, 0)
        r(stream, "abort")
    stream = conn.newStream(0)
    r(guest, "screenshot", stream, 0, 0)
    head = b""
    while r.succeeded and (chunk := stream.recv(1 << 16)):
        head = (head + chunk)[:3]
    r.seen("head of the screenshot", head)
    r(stream, "finish")
    r(guest, "screenshot", conn.newStream(0), 7, 0)


def changes(r, conn, guest, folder):
    """Devices that come and go, and jobs on the disk."""
    for name in ("more.raw", "cd.raw"):
        with open(f"{folder}/{name}", "wb") as image:
            image.truncate(1 << 20)
    r(guest, "attachDevice", DISK.format(folder, "vdb"))
    r(guest, "attachDeviceFlags", DISK.format(folder, "vdc"), 2)
    r(guest, "updateDeviceFlags", CDROM.format(folder), 1)
    r(guest, "blockResize", "vdb", 2 << 20, 1)
    r(guest, "setBlockThreshold", "vdb", 4096, 0)
    r(guest, "detachDeviceFlags", DISK.format(folder, "vdc"), 2)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("outer", f"<disks><disk name='vda' snapshot='external'><source file='{folder}/outer.qcow2'/></disk><disk name='vdb' snapshot='no'/></disks>"), 16)
    r(guest, "blockPull", "vda", 0, 0)
    r.settle(lambda: not guest.blockJobInfo("vda", 0))
    r(guest, "blockCopy", "vda", f"<disk type='file'><driver type='qcow2'/><source file='{folder}/copy.qcow2'/></disk>", {"bandwidth": 0, "granularity": 0}, 64)
    r(guest, "blockCopy", "vda", f"<disk type='file'><driver type='qcow2'/><source file='{folder}/copy.qcow2'/></disk>", {}, 4)
    r.settle(lambda: (lambda i: i and i["cur"] == i["end"])(guest.blockJobInfo("vda", 0)))
    r(guest, "blockJobSetSpeed", "vda", 100, 0)
    r(guest, "blockJobAbort", "vda", 0)
    r(guest, "blockRebase", "vda", None, 0, 0)
    r.settle(lambda: not guest.blockJobInfo("vda", 0))
    r(guest, "blockCommit", "vda", None, None, 0, 0)
    r(guest, "checkpointCreateXML", "<domaincheckpoint><name>point</name><disks><disk name='vda' checkpoint='bitmap'/><disk name='vdb' checkpoint='no'/></disks></domaincheckpoint>", 0)
    point = r(guest, "checkpointLookupByName", "point", 0)
    r.each(point, (("getXMLDesc", 2), ("getParent",), ("listAllChildren", 0)))
    r(guest, "backupBegin", f"<domainbackup mode='push'><disks><disk name='vda' type='file'><target file='{folder}/backup.qcow2'/><driver type='qcow2'/></disk><disk name='vdb' backup='no'/></disks></domainbackup>", None, 0)
    r.settle(lambda: guest.jobInfo()[0] == 0)
    r(point, "delete", 0)
    r.each(guest, (("coreDump", f"{folder}/core", 0), ("coreDumpWithFormat", f"{folder}/core2", 99, 0), ("coreDumpWithFormat", f"{folder}/core2", 0, 16)))
    r(guest, "setUserPassword", "root", "x", 0)


def saving(r, conn, guest, folder):
    image = f"{folder}/image"
    r(guest, "suspend")
    r(guest, "suspend")
    r(guest, "resume")
    r(guest, "save", f"{folder}/no/such/folder/image")
    r(guest, "saveFlags", image, None, 4)
    r(conn, "saveImageGetXMLDesc", image, 0)
    r(conn, "saveImageGetXMLDesc", image, 1)
    r(conn, "saveImageGetXMLDesc", f"{folder}/none", 0)
    r(conn, "saveImageDefineXML", image, guest.XMLDesc(1), 0)
    r(conn, "restoreFlags", image, None, 4)
    r(guest, "resume")
    r(guest, "saveParams", {"file": image}, 0)
    r(guest, "saveParams", {"file": image}, 0)
    r(conn, "restoreParams", {"file": image}, 4)
    r(conn, "restore", f"{folder}/none")
    r(guest, "managedSave", 0)
    r(guest, "hasManagedSaveImage", 0)
    r(guest, "managedSaveGetXMLDesc", 0)
    r(guest, "managedSaveDefineXML", guest.XMLDesc(1), 0)
    r(guest, "createWithFlags", 1)
    r(guest, "state", 0)
    r(guest, "detachDevice", DISK.format(r.folder, "vdb"))
    inner = r(guest, "snapshotCreateXML", SNAPSHOT.format("inner", ""), 0)
    r(guest, "snapshotCurrent", 0)
    r(inner, "getXMLDesc", 0)
    r(inner, "isCurrent", 0)
    r(inner, "hasMetadata", 0)
    r(guest, "revertToSnapshot", inner, 0)
    r(inner, "delete", 0)
    r(guest, "snapshotCreateXML", SNAPSHOT.format("halt", "<disks/>"), 4)


def run(r, conn, read_only):
    folder = r.folder
    guests.disk(folder)
    for xml in ("<domain", "<domain type='qemu'/>", guests.document(folder).replace("pc-q35-7.2", "nonsense")):
        r(conn, "defineXML", xml)
        r(conn, "createXML", xml, 0)
    guest = r(conn, "defineXMLFlags", guests.document(folder), 1 << 9)
    guest = r(conn, "defineXMLFlags", guests.document(folder), 0)
    for method in ("listDefinedDomains", "listDomainsID", "numOfDefinedDomains", "numOfDomains"):
        r(conn, method)
    r.each(guest, ANY_STATE)
    r(conn, "domainXMLToNative", "qemu-argv", guests.document(folder), 0)
    # As it was before all these settings.
    r(guest, "undefineFlags", 4)
    guest = r(conn, "defineXML", guests.document(folder))
    r(guest, "create")
    r(guest, "create")
    r.each(guest, ANY_STATE)
    for method in ("listDefinedDomains", "listDomainsID", "numOfDefinedDomains", "numOfDomains"):
        r(conn, method)
    r(conn, "listAllDomains", 0)
    r(conn, "getAllDomainStats", 511, 0)
    r(conn, "domainListGetStats", [guest], 1, 0)
    streams(r, conn, guest)
    changes(r, conn, guest, folder)
    saving(r, conn, guest, folder)
    r.each(guest, (("shutdown",), ("shutdownFlags", 1), ("reboot", 0), ("reboot", 2), ("reset", 0), ("destroyFlags", 0), ("destroy",), ("undefine",), ("undefineFlags", 1 | 2 | 4 | 16), ("undefine",), ("state", 0)))
    same = r(read_only, "lookupByName", "guest")
    transient = r(conn, "createXML", guests.document(folder), 1)
    r(transient, "isPersistent")
    r(transient, "state", 0)
    r(transient, "undefine")
    r(transient, "destroy")
    r(transient, "state", 0)
