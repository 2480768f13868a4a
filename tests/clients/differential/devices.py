"""Node devices, host interfaces, secrets and network filters."""

VHBA = "<device>{parent}<capability type='scsi_host'><capability type='fc_host'>{names}</capability></capability></device>"
NAMES = "<wwnn>2000000012345678</wwnn><wwpn>1000000012345678</wwpn>"

BAD_DEVICES = [
    "<device",
    "<pool/>",
    "<device/>",
    "<device><name>x</name></device>",
    "<device><name>x</name><capability type='wings'/></device>",
    "<device><parent>scsi_host1</parent><capability type='scsi_host'/></device>",
    "<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>zz</wwnn></capability></capability></device>",
    "<device><parent>computer</parent><capability type='net'><interface>eth9</interface></capability></device>",
    VHBA.format(parent="<parent>scsi_host99</parent>", names=NAMES),
    VHBA.format(parent="<parent>computer</parent>", names=NAMES),
    VHBA.format(parent="<parent wwnn='2000000012341234'/>", names=NAMES),
    VHBA.format(parent="<parent wwnn='2000000012341299' wwpn='1000000012341299'/>", names=NAMES),
    VHBA.format(parent="<parent fabric_wwn='2000000043214399'/>", names=NAMES),
]

INTERFACE = "<interface type='ethernet' name='eth7'><start mode='onboot'/><mac address='aa:bb:cc:00:11:22'/><mtu size='1400'/></interface>"

BAD_INTERFACES = [
    "<interface",
    "<pool/>",
    "<interface/>",
    "<interface type='ethernet'/>",
    "<interface type='tube' name='x'/>",
    "<interface type='bridge' name='x'/>",
    "<interface type='vlan' name='x'><vlan tag='7'/></interface>",
    "<interface type='ethernet' name='x'><start mode='never'/></interface>",
    "<interface type='ethernet' name='x'><mtu size='x'/></interface>",
    "<interface type='ethernet' name='x'><protocol family='ipx'/></interface>",
]


def node_devices(r, conn, read_only):
    for capability in (None, "scsi_host", "fc_host", "vports", "system", "net", "wings", ""):
        r(conn, "numOfDevices", capability, 0)
        r(conn, "listDevices", capability, 0)
    r(conn, "numOfDevices", None, 1)
    for flags in (0, 1, 2, 16, 32, 64, 512, 1024, 1 << 28, 1 << 29, 1 << 30, 1 << 31, 3 << 30):
        r(conn, "listAllDevices", flags)
    r(conn, "nodeDeviceLookupByName", "absent")
    r(conn, "nodeDeviceLookupSCSIHostByWWN", "2000000012341234", "1000000012341234", 0)
    for name in ("computer", "scsi_host1", "scsi_host11"):
        device = r(conn, "nodeDeviceLookupByName", name)
        for method in ("name", "parent", "numOfCaps", "listCaps", "isActive", "isPersistent", "autostart", "connect"):
            r(device, method)
        r(device, "XMLDesc", 0)
        r(device, "XMLDesc", 1)
        r(device, "XMLDesc", 2)
    for method in ("dettach", "reAttach", "reset", "create", "undefine"):
        r(device, method)
    r(device, "detachFlags", None, 0)
    r(device, "setAutostart", 1)
    for xml in BAD_DEVICES:
        r(conn, "nodeDeviceCreateXML", xml, 0)
    r(conn, "nodeDeviceDefineXML", "<device><name>x</name></device>", 0)
    for parent in ("<parent>scsi_host1</parent>", "", "<parent wwnn='2000000012341234' wwpn='1000000012341234'/>", "<parent fabric_wwn='2000000043214321'/>"):
        device = r(conn, "nodeDeviceCreateXML", VHBA.format(parent=parent, names=NAMES), 0)
        r(device, "XMLDesc", 0)
        r(device, "parent")
        r(device, "destroy")
        r(device, "destroy")
    r(device, "XMLDesc", 0)
    r(device, "parent")
    r(device, "listCaps")
    r(conn, "nodeDeviceCreateXML", VHBA.format(parent="<parent>scsi_host1</parent>", names=NAMES), 1)
    for name in ("computer", "scsi_host2"):
        device = r(conn, "nodeDeviceLookupByName", name)
        r(device, "destroy")
    r(conn, "listDevices", None, 0)
    r(read_only, "nodeDeviceCreateXML", BAD_DEVICES[0], 0)
    same = r(read_only, "nodeDeviceLookupByName", "scsi_host1")
    for method in ("destroy", "dettach", "reAttach", "reset"):
        r(same, method)


def interfaces(r, conn, read_only):
    for method in ("numOfInterfaces", "numOfDefinedInterfaces", "listInterfaces", "listDefinedInterfaces"):
        r(conn, method)
    for flags in (0, 1, 2, 3, 4):
        r(conn, "listAllInterfaces", flags)
    r(conn, "interfaceLookupByName", "eth1")
    r(conn, "interfaceLookupByName", "absent")
    for mac in ("aa:bb:cc:dd:ee:ff", "AA:BB:CC:DD:EE:FF", "00:00:00:00:00:00", "x"):
        r(conn, "interfaceLookupByMACString", mac)
    for xml in BAD_INTERFACES:
        r(conn, "interfaceDefineXML", xml, 0)
    r(conn, "changeCommit", 0)
    r(conn, "changeRollback", 0)
    r(conn, "changeBegin", 1)
    r(conn, "changeBegin", 0)
    r(conn, "changeBegin", 0)
    iface = r(conn, "interfaceDefineXML", INTERFACE, 0)
    for method in ("name", "MACString", "isActive", "XMLDesc", "connect"):
        r(iface, method)
    r(iface, "XMLDesc", 1)
    r(iface, "XMLDesc", 2)
    r(iface, "create", 1)
    r(iface, "create", 0)
    r(iface, "create", 0)
    r(iface, "destroy", 1)
    r(iface, "destroy", 0)
    r(iface, "destroy", 0)
    r(conn, "changeRollback", 0)
    r(iface, "isActive")
    r(conn, "listAllInterfaces", 0)
    r(conn, "changeBegin", 0)
    iface = r(conn, "interfaceDefineXML", INTERFACE, 0)
    r(conn, "changeCommit", 1)
    r(conn, "changeCommit", 0)
    r(conn, "changeRollback", 0)
    r(conn, "listAllInterfaces", 0)
    r(conn, "interfaceDefineXML", INTERFACE.replace("1400", "9000"), 0)
    r(iface, "XMLDesc", 0)
    r(conn, "interfaceDefineXML", INTERFACE.replace("eth7", "eth8"), 0)
    r(conn, "interfaceLookupByMACString", "aa:bb:cc:00:11:22")
    r(conn, "interfaceDefineXML", "<interface type='bridge' name='br0'><bridge stp='off'><interface type='ethernet' name='eth9'/></bridge></interface>", 0)
    r(iface, "undefine")
    for method in ("undefine", "create", "destroy", "isActive", "XMLDesc"):
        r(iface, method)
    r(read_only, "interfaceDefineXML", INTERFACE, 0)
    r(read_only, "changeBegin", 0)
    same = r(read_only, "interfaceLookupByName", "eth1")
    for method in ("create", "destroy", "undefine"):
        r(same, method)


def secrets(r, conn, read_only):
    uuid = "eeeeeeee-1111-4222-8333-ffffffffffff"
    for method in ("numOfSecrets", "listSecrets", "listAllSecrets"):
        r(conn, method)
    secret = r(conn, "secretDefineXML", f"<secret ephemeral='no' private='no'><uuid>{uuid}</uuid><usage type='ceph'><name>x</name></usage></secret>", 0)
    for method in ("UUIDString", "usageType", "usageID", "XMLDesc", "value"):
        r(secret, method)
    r(secret, "setValue", b"abc", 0)
    r(secret, "value", 0)
    r(conn, "secretLookupByUUIDString", uuid)
    r(conn, "secretLookupByUsage", 2, "x")
    r(secret, "undefine")
    r(read_only, "secretDefineXML", "<secret/>", 0)


def filters(r, conn, read_only):
    for method in ("numOfNWFilters", "listNWFilters", "listAllNWFilters", "listAllNWFilterBindings"):
        r(conn, method)
    found = r(conn, "nwfilterDefineXML", "<filter name='f'><uuid>12345678-1111-4222-8333-ffffffffffff</uuid></filter>")
    for method in ("name", "UUIDString", "XMLDesc", "undefine"):
        r(found, method)
    r(conn, "nwfilterLookupByName", "f")
    r(conn, "nwfilterBindingLookupByPortDev", "vnet0")
    r(conn, "nwfilterBindingCreateXML", "<filterbinding/>", 0)


def run(r, conn, read_only):
    node_devices(r, conn, read_only)
    interfaces(r, conn, read_only)
    secrets(r, conn, read_only)
    filters(r, conn, read_only)
