"""What happens in and around a running guest: devices, parameters, statistics, the guest agent, jobs, screens."""

import domain as domains

DISK = "<disk type='file' device='disk'><source file='/guest/more'/><target dev='{}' bus='virtio'/></disk>"
NIC = "<interface type='network'><mac address='52:54:00:44:55:66'/><source network='default'/></interface>"


def statistics(r, conn, guest):
    for path in ("vda", "/guest/disk", "absent", ""):
        r(guest, "blockStats", path)
        r(guest, "blockStatsFlags", path, 0)
        r(guest, "blockInfo", path, 0)
    for path in ("testnet7", "52:54:00:11:22:33", "absent"):
        r(guest, "interfaceStats", path)
        r(guest, "interfaceParameters", path, 0)
    r(guest, "interfaceParameters", "testnet7", 3)
    r(guest, "memoryStats")
    r(guest, "getCPUStats", True, 0)
    r(guest, "getCPUStats", False, 0)
    for source in (0, 1, 2, 9):
        r(guest, "interfaceAddresses", source, 0)
    for stats in (0, 1, 8, 32, 1 << 20):
        r(conn, "getAllDomainStats", stats, 0)
    r(conn, "getAllDomainStats", 0, 1 << 31)
    r(conn, "domainListGetStats", [guest], 1, 0)
    r(guest, "perfEvents", 0)
    r(guest, "setPerfEvents", {"cmt": True}, 0)


def parameters(r, guest):
    r(guest, "schedulerParameters")
    r(guest, "schedulerParametersFlags", 1)
    r(guest, "setSchedulerParameters", {"weight": 30})
    r(guest, "setSchedulerParameters", {"nonsense": 30})
    r(guest, "setSchedulerParametersFlags", {"weight": 40}, 1)
    for method, good, bad in (
        ("Memory", {"hard_limit": 2097152}, {"hard_limit": 1, "soft_limit": 5}),
        ("Blkio", {"weight": 500}, {"weight": 5}),
        ("Numa", {"numa_nodeset": "0"}, {"numa_nodeset": "nonsense"}),
    ):
        reading = method[0].lower() + method[1:] + "Parameters"
        for flags in (0, 1, 2, 3, 4):
            r(guest, reading, flags)
        for values in (good, bad, {"nonsense": 1}):
            for flags in (0, 2):
                r(guest, f"set{method}Parameters", values, flags)
        r(guest, reading, 0)
        r(guest, reading, 2)
    r(guest, "setInterfaceParameters", "testnet7", {"inbound.average": 100}, 0)
    r(guest, "interfaceParameters", "testnet7", 0)
    r(guest, "setInterfaceParameters", "absent", {"inbound.average": 100}, 0)
    for disk in ("vda", "absent"):
        r(guest, "blockIoTune", disk, 0)
    for values in ({"total_bytes_sec": 1000}, {"total_bytes_sec": 1000, "read_bytes_sec": 10}, {"total_bytes_sec": 0, "write_iops_sec": 7}):
        r(guest, "setBlockIoTune", "vda", values, 0)
        r(guest, "blockIoTune", "vda", 0)
    cpus = (True, True) + (False,) * 6
    r(guest, "pinVcpu", 0, cpus)
    r(guest, "pinVcpu", 9, cpus)
    r(guest, "pinVcpuFlags", 1, cpus, 2)
    r(guest, "vcpuPinInfo", 0)
    r(guest, "vcpuPinInfo", 2)
    r(guest, "pinEmulator", cpus, 0)
    r(guest, "emulatorPinInfo", 0)
    r(guest, "ioThreadInfo", 0)
    r(guest, "addIOThread", 1, 0)
    r(guest, "addIOThread", 1, 0)
    r(guest, "addIOThread", 0, 0)
    r(guest, "pinIOThread", 1, cpus, 0)
    r(guest, "pinIOThread", 9, cpus, 0)
    r(guest, "setIOThreadParams", 1, {"poll_max_ns": 5}, 0)
    r(guest, "ioThreadInfo", 0)
    r(guest, "delIOThread", 9, 0)
    r(guest, "delIOThread", 1, 0)


def devices(r, guest):
    for xml in (DISK.format("vdb"), DISK.format("vdb"), DISK.format("vdc"), NIC, "<disk", "<nonsense/>", "<disk type='file'/>", "<memballoon model='none'/>", "<tpm model='tpm-tis'><backend type='passthrough'/></tpm>"):
        r(guest, "attachDevice", xml)
        r(guest, "attachDeviceFlags", xml, 2)
    r(guest, "attachDeviceFlags", DISK.format("vdd"), 3)
    r(guest, "attachDeviceFlags", DISK.format("vde"), 64)
    r(guest, "updateDeviceFlags", DISK.format("vdb").replace("more", "other"), 0)
    r(guest, "updateDeviceFlags", DISK.format("vdz"), 0)
    r(guest, "updateDeviceFlags", "<graphics type='vnc' port='5905'/>", 0)
    r(guest, "XMLDesc", 0)
    for xml in (DISK.format("vdb"), DISK.format("vdb"), DISK.format("vdz"), NIC, NIC, "<disk"):
        r(guest, "detachDevice", xml)
        r(guest, "detachDeviceFlags", xml, 2)
    r(guest, "detachDeviceAlias", "absent", 0)
    r(guest, "XMLDesc", 0)
    r(guest, "XMLDesc", 2)
    r(guest, "blockResize", "vda", 100, 0)
    r(guest, "blockPull", "vda", 0, 0)
    r(guest, "blockJobInfo", "vda", 0)


def agent(r, guest):
    for method in ("fsInfo", "hostname", "getTime", "fsFreeze", "fsFreeze", "fsThaw", "fsThaw", "diskErrors", "messages"):
        r(guest, method)
    r(guest, "fsFreeze", ["/boot"], 0)
    r(guest, "fsThaw", ["/nowhere"], 0)
    r(guest, "fsFreeze", ["/"], 1)
    r(guest, "fSTrim", None, 0, 0)
    r(guest, "fSTrim", "/", 10, 0)
    r(guest, "fSTrim", "/nowhere", 0, 0)
    r(guest, "setTime", {"seconds": 5, "nseconds": 6}, 0)
    r(guest, "getTime", 0)
    r(guest, "getTime", 1)
    r(guest, "setUserPassword", "root", "secret", 0)
    r(guest, "setUserPassword", "root", "secret", 1)
    r(guest, "setUserPassword", "nobody", "secret", 8)
    r(guest, "guestInfo", 0, 0)
    r(guest, "authorizedSSHKeysGet", "root", 0)
    r(guest, "agentSetResponseTimeout", -1, 0)
    r(guest, "sendKey", 0, 0, [28, 29], 2, 0)
    r(guest, "sendKey", 0, 0, [9999], 1, 0)
    r(guest, "sendKey", 0, 0, [1], 1, 1)
    r(guest, "sendProcessSignal", 1, 9, 0)
    r(guest, "memoryPeek", 0, 8, 1)
    r(guest, "memoryPeek", 250, 8, 2)
    r(guest, "memoryPeek", 0, 8, 0)
    r(guest, "blockPeek", "vda", 0, 8, 0)
    r(guest, "launchSecurityInfo", 0)
    r(guest, "pMSuspendForDuration", 0, 0, 0)
    r(guest, "state", 0)
    r(guest, "pMWakeup", 0)
    r(guest, "pMSuspendForDuration", 9, 0, 0)
    r(guest, "pMSuspendForDuration", 1, 0, 0)
    r(guest, "state", 0)
    r(guest, "create")
    r(guest, "state", 0)


def jobs(r, conn, guest):
    stream = conn.newStream(0)
    r(guest, "screenshot", stream, 0, 0)
    r(guest, "screenshot", stream, 1, 0)
    r(guest, "openConsole", None, stream, 0)
    r(guest, "openChannel", None, stream, 0)
    for method in ("migrateGetMaxSpeed", "migrateGetMaxDowntime", "migrateGetCompressionCache"):
        r(guest, method)
    r(guest, "jobInfo")
    r(guest, "jobStats", 0)
    r(guest, "jobStats", 1)
    r(guest, "abortJob")
    r(guest, "backupBegin", "<domainbackup/>", None, 0)
    r(guest, "backupGetXMLDesc", 0)
    r(guest, "startDirtyRateCalc", 1, 0)
    r(guest, "setBlockThreshold", "vda", 100, 0)


def run(r, conn, _read_only):
    guest = r(conn, "createXML", domains.GUEST, 0)
    r(conn, "defineXML", domains.GUEST)
    statistics(r, conn, guest)
    parameters(r, guest)
    devices(r, guest)
    agent(r, guest)
    jobs(r, conn, guest)
    r(guest, "destroy")
    statistics(r, conn, guest)
    agent(r, guest)
    r(guest, "undefine")
