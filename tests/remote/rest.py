"""Calls that the other areas leave out: old spellings, descriptors, ports and bindings, what only a new connection does."""

import ctypes
import os
import random
import socket
import subprocess
import tempfile

import libvirt

import domain
import guests
import network
import storage
import wire

FILTER = "<filter name='house' chain='root'><uuid>12345678-1111-4222-8333-ffffffffffff</uuid><rule action='accept' direction='in' priority='500'><tcp dstportstart='22'/></rule></filter>"
BINDING = """<filterbinding><owner><name>guest</name><uuid>77777777-1111-4222-8333-eeeeeeeeeeee</uuid></owner><portdev name='lab0'/>
<mac address='52:54:00:77:77:78'/><filterref filter='house'><parameter name='IP' value='10.0.0.1'/></filterref></filterbinding>"""
PORT = """<networkport><uuid>aaaaaaaa-1111-4222-8333-ffffffffffff</uuid><owner><name>guest</name><uuid>77777777-1111-4222-8333-eeeeeeeeeeee</uuid></owner>
<mac address='52:54:00:77:77:79'/></networkport>"""


FILE, SOCKET = 200, 201


class Parameter(ctypes.Structure):
    """virTypedParameter with an unsigned number."""

    _fields_ = [("field", ctypes.c_char * 80), ("type", ctypes.c_int), ("value", ctypes.c_ulonglong)]


class natively:
    """Calls that the bindings refuse to make."""

    @staticmethod
    def virNetworkPortSetParameters(port, name, value):
        parameter = Parameter(name, 2, value)
        library = ctypes.CDLL("libvirt.so.0")
        library.virNetworkPortSetParameters.argtypes = [ctypes.c_void_p, ctypes.POINTER(Parameter), ctypes.c_int, ctypes.c_uint]
        if library.virNetworkPortSetParameters(port.c_pointer(), parameter, 1, 0) < 0:
            raise libvirt.libvirtError("virNetworkPortSetParameters() failed")
        return 0


def numbers_and_lists(r, conn):
    """The calls from before there were lists of objects."""
    for make, document in (("defineXML", domain.GUEST), ("networkDefineXML", network.FULL), ("storagePoolDefineXML", storage.POOL)):
        r(conn, make, document)
    r(conn, "changeBegin", 0)
    r(conn, "interfaceDefineXML", "<interface type='ethernet' name='eth7'/>", 0)
    for kind in ("DefinedDomains", "DefinedNetworks", "DefinedStoragePools", "DefinedInterfaces", "Networks", "StoragePools", "Interfaces", "NWFilters", "Secrets"):
        r(conn, f"numOf{kind}")
        r(conn, f"list{kind}")
    r(conn, "changeRollback", 0)
    for kind, uuid in (("lookup", domain.UUID), ("networkLookup", network.UUID), ("storagePoolLookup", storage.UUID), ("secretLookup", domain.UUID), ("nwfilterLookup", domain.UUID)):
        r(conn, f"{kind}ByUUID", bytes.fromhex(uuid.replace("-", "")))
        r(conn, f"{kind}ByUUIDString", uuid)
    r(conn, "networkDefineXMLFlags", network.FULL, 1)
    r(conn, "networkDefineXMLFlags", network.FULL, 64)
    r(conn, "networkCreateXMLFlags", network.FULL, 64)
    r(conn, "nwfilterDefineXMLFlags", FILTER, 0)
    r(conn, "setIdentity", {"user-name": "somebody", "unix-user-id": 7}, 0)
    r(conn, "setIdentity", {}, 1)
    for cells in ((0, 1), (0, 9)):
        r(conn, "getCellsFreeMemory", *cells)


def descriptors(r, conn):
    # Descriptors with fixed numbers, as messages have them in.
    file = tempfile.TemporaryFile()
    os.dup2(file.fileno(), FILE)
    r(conn, "createXMLWithFiles", domain.GUEST.replace("guest<", "filed<").replace("99999999", "88888888"), [FILE], 0)
    r(conn, "createXMLWithFiles", "<domain", [FILE, FILE], 0)
    guest = r(conn, "lookupByName", "guest")
    r(guest, "createWithFiles", [FILE], 0)
    r(guest, "createWithFiles", [], 0)
    r(guest, "FDAssociate", "name", [FILE], 0)
    r(guest, "openGraphics", 0, FILE, 0)
    ours, theirs = socket.socketpair()
    os.dup2(theirs.fileno(), SOCKET)
    r(guest, "openGraphics", 0, SOCKET, 0)
    r(guest, "openGraphics", 7, SOCKET, 1)
    theirs.close()
    os.close(SOCKET)
    os.close(FILE)
    ours.settimeout(5)
    r.seen("greeting of the screen", ours.recv(12) if r.screens else b"")
    number = r(guest, "openGraphicsFD", 0, 0)
    if number is not None:
        other = socket.socket(fileno=number)
        other.settimeout(5)
        r.seen("greeting of the screen", other.recv(12))


def connections(r, conn):
    """What only a new connection does."""
    for uri in ("remote+unix:///?socket={}", "remote+unix:///?socket={}&no_verify=1", "test+unix:///no/such/file?socket={}", "nonsense+unix:///?socket={}", "test+unix:///default?socket=/no/such", "test+unix:///default?socket={}&nonsense=1", "test+nonsense:///default?socket={}"):
        other = r(libvirt, "open", uri.format(r.line.path))
        for method in ("getURI", "getType", "isAlive", "isSecure", "isEncrypted", "getLibVersion", "getHostname"):
            r(other, method)
        r(other, "close")
    # No address at all: the daemon of the place that is agreed upon is asked for its own.
    os.makedirs("/run/libvirt", exist_ok=True)
    line = wire.Wire("/run/libvirt/libvirt-sock", r.line.daemon)
    line.seen = r.line.seen
    other = r(libvirt, "open", None)
    r(other, "getURI")
    r(other, "close")
    gone = []
    for method in ("registerCloseCallback", "unregisterCloseCallback", "unregisterCloseCallback", "registerCloseCallback", "registerCloseCallback"):
        r(conn, method, *((lambda _c, reason, _o: gone.append(reason), None) if method[0] == "r" else ()))
    r(conn, "setKeepAlive", 5, 5)
    r(conn, "setKeepAlive", 0, 0)
    r(conn, "setKeepAlive", -1, 0)


def test(r, conn, read_only):
    r.screens = False
    numbers_and_lists(r, conn)
    descriptors(r, conn)
    connections(r, conn)


def filters(r, conn):
    r(conn, "nwfilterDefineXML", "<filter")
    found = r(conn, "nwfilterDefineXMLFlags", FILTER, 0)
    r(conn, "nwfilterDefineXMLFlags", FILTER, 1)
    for method in ("numOfNWFilters", "listNWFilters"):
        r(conn, method)
    r(conn, "listAllNWFilters", 0)
    r(conn, "nwfilterLookupByName", "house")
    r(conn, "nwfilterLookupByUUIDString", "12345678-1111-4222-8333-ffffffffffff")
    r(found, "XMLDesc", 0)
    subprocess.run(["ip", "link", "add", "lab0", "type", "veth", "peer", "name", "lab1"], check=True)
    binding = r(conn, "nwfilterBindingCreateXML", BINDING, 0)
    r(conn, "nwfilterBindingCreateXML", BINDING, 0)
    r(conn, "listAllNWFilterBindings", 0)
    r(conn, "nwfilterBindingLookupByPortDev", "lab0")
    for method in ("portDev", "filterName", "XMLDesc"):
        r(binding, method)
    r(found, "undefine")
    r(binding, "delete")
    r(binding, "delete")
    subprocess.run(["ip", "link", "del", "lab0"], check=True)
    r(found, "undefine")
    r(found, "XMLDesc", 0)


def ports(r, conn):
    net = r(conn, "networkCreateXML", "<network><name>ported</name><uuid>bbbbbbbb-1111-4222-8333-ffffffffffff</uuid><bridge name='vbr9'/><mac address='52:54:00:99:99:99'/><ip address='10.9.9.1' netmask='255.255.255.0'/></network>")
    r(net, "portCreateXML", "<networkport", 0)
    port = r(net, "portCreateXML", PORT, 0)
    r(net, "portCreateXML", PORT, 0)
    r.each(port, (("UUIDString",), ("XMLDesc", 0), ("parameters", 0), ("setParameters", {"inbound.average": 100}, 0), ("setParameters", {"inbound.average": 100}, 7), ("network",)))
    r(net, "listAllPorts", 0)
    for name, value in ((b"inbound.average", 100), (b"nonsense", 1)):
        r(natively, "virNetworkPortSetParameters", port, name, value)
    r(net, "portLookupByUUIDString", "aaaaaaaa-1111-4222-8333-ffffffffffff")
    r(net, "DHCPLeases", None, 0)
    r(net, "DHCPLeases", "52:54:00:77:77:79", 0)
    r(port, "delete", 0)
    r(port, "delete", 0)
    r(net, "destroy")


def volumes(r, conn):
    """Volumes and their content, with holes."""
    folder = os.path.join(r.folder, "pool")
    os.mkdir(folder)
    pool = r(conn, "storagePoolDefineXML", f"<pool type='dir'><name>real</name><uuid>dddddddd-1111-4222-8333-dddddddddddd</uuid><target><path>{folder}</path></target></pool>", 0)
    r.each(pool, (("build", 0), ("create", 0), ("isActive",), ("numOfVolumes",), ("setAutostart", 1), ("autostart",)))
    vol = r(pool, "createXML", "<volume><name>v.raw</name><capacity>8388608</capacity><allocation>0</allocation></volume>", 0)
    r(pool, "createXML", "<volume><name>v.raw</name><capacity>1</capacity></volume>", 0)
    for kind in ("qcow2", "vmdk", "nonsense"):
        made = r(pool, "createXML", f"<volume><name>v.{kind}</name><capacity>1048576</capacity><target><format type='{kind}'/></target></volume>", 0)
        r(made, "XMLDesc", 0)
    content = random.Random(5).randbytes(65536) + bytes(4 << 20) + b"end"
    for sparse in (0, 1):
        stream = conn.newStream(0)
        r(vol, "upload", stream, 0, 0, sparse)
        if sparse:
            stream.send(content[:65536])
            r(stream, "sendHole", 4 << 20, 0)
            r(stream, "send", b"end")
        else:
            stream.sendAll(lambda _s, count, place: content[place[0]:(place.__setitem__(0, place[0] + count) or place[0])], [0])
        r(stream, "finish")
        got, stream = bytearray(), conn.newStream(0)
        r(vol, "download", stream, 0, 0, sparse)
        if sparse:
            stream.sparseRecvAll(lambda _s, data, _o: got.extend(data), lambda _s, length, _o: got.extend(bytes(length)), None)
        else:
            stream.recvAll(lambda _s, data, _o: got.extend(data), None)
        r(stream, "finish")
        r.seen("the same content", got[: len(content)] == content and len(got) == 8 << 20)
    r.each(vol, (("upload", conn.newStream(0), 1 << 40, 5, 0), ("download", conn.newStream(0), 0, 0, 64)))
    stream = conn.newStream(0)
    r(vol, "download", stream, 0, 0, 0)
    r(stream, "abort")
    stream = conn.newStream(1)
    r(vol, "download", stream, 0, 4096, 0)
    r(stream, "abort")
    r(pool, "createXMLFrom", "<volume><name>copy.raw</name><capacity>8388608</capacity></volume>", vol, 0)
    r.each(vol, (("resize", 16 << 20, 0), ("info",), ("infoFlags", 1), ("wipe", 0), ("wipePattern", 3, 0), ("path",), ("key",), ("storagePoolLookupByVolume",), ("delete", 0), ("delete", 0), ("XMLDesc", 0)))
    r.each(pool, (("listVolumes",), ("listAllVolumes", 0), ("refresh", 0), ("destroy",), ("delete", 0), ("undefine",)))
    r(conn, "findStoragePoolSources", "dir", None, 0)
    r(conn, "findStoragePoolSources", "netfs", "<source><host name='127.0.0.1'/></source>", 0)
    r(conn, "getStoragePoolCapabilities", 0)


def qemu(r, conn, read_only):
    guests.disk(r.folder)
    filters(r, conn)
    ports(r, conn)
    volumes(r, conn)
    r.screens = True
    r(conn, "createXML", guests.document(r.folder), 0)
    descriptors(r, conn)
    r(conn.lookupByName("guest"), "destroy")
    connections(r, conn)
    page = conn.getMemoryParameters(0) if r(conn, "getMemoryParameters", 0) else {}
    r(conn, "setMemoryParameters", {"shm_pages_to_scan": page.get("shm_pages_to_scan", 100)}, 0)
    r.each(conn, (("getSysinfo", 0), ("getCapabilities",), ("getDomainCapabilities", None, "x86_64", None, "qemu", 0), ("getSEVInfo", 0), ("getCPUModelNames", "x86_64", 0)))
