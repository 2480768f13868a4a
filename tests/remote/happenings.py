"""Every event that the daemon can send: what QEMU reports (by order of the test), and what calls bring about."""

import re
import socket
import struct
import time

import libvirt

import guests

ITERATION, JOB_COMPLETED = 20, 21
SECRET = "<secret ephemeral='no' private='no'><uuid>eeeeeeee-1111-4222-8333-ffffffffffff</uuid><usage type='ceph'><name>x</name></usage></secret>"
ABSENT = "<disk type='file' device='cdrom'><source file='/absent.iso' startupPolicy='optional'/>"
DISK = "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}/plug.raw'/><target dev='vdb' bus='virtio'/><alias name='ua-plug'/></disk>"

# Methods, and how the names of their events begin.
KINDS = (
    ("domainEventRegisterAny", "VIR_DOMAIN_EVENT_ID_"),
    ("networkEventRegisterAny", "VIR_NETWORK_EVENT_ID_"),
    ("storagePoolEventRegisterAny", "VIR_STORAGE_POOL_EVENT_ID_"),
    ("nodeDeviceEventRegisterAny", "VIR_NODE_DEVICE_EVENT_ID_"),
    ("secretEventRegisterAny", "VIR_SECRET_EVENT_ID_"),
)

CLIENT = {"host": "127.0.0.1", "service": "5000", "family": "ipv4", "websocket": False}

# What QEMU reports, and how many events follow.
REPORTS = [
    ("RTC_CHANGE", {"offset": 78, "qom-path": "/machine/rtc"}, 1),
    ("WATCHDOG", {"action": "none"}, 1),
    ("BLOCK_IO_ERROR", {"device": "ua-disk", "operation": "write", "action": "report", "nospace": True, "reason": "No space left"}, 2),
    ("VNC_CONNECTED", {"server": {**CLIENT, "auth": "none"}, "client": CLIENT}, 1),
    ("VNC_INITIALIZED", {"server": {**CLIENT, "auth": "none"}, "client": {**CLIENT, "x509_dname": "CN=somebody", "sasl_username": "me"}}, 1),
    ("VNC_DISCONNECTED", {"server": {**CLIENT, "auth": "none"}, "client": CLIENT}, 1),
    ("DEVICE_TRAY_MOVED", {"device": "sata0-0-0", "id": "sata0-0-0", "tray-open": True}, 1),
    ("SUSPEND", {}, 1),
    ("WAKEUP", {}, 1),
    ("SUSPEND_DISK", {}, 1),
    ("WAKEUP", {}, 1),
    ("RESET", {"guest": True, "reason": "guest-reset"}, 2),
    ("BALLOON_CHANGE", {"actual": 33554432}, 1),
    ("DEVICE_UNPLUG_GUEST_ERROR", {"device": "ua-net", "path": "/machine/peripheral/ua-net"}, 1),
    ("VSERPORT_CHANGE", {"open": True, "id": "channel0"}, 1),
    ("VSERPORT_CHANGE", {"open": False, "id": "channel0"}, 1),
    ("MEMORY_FAILURE", {"recipient": "guest", "action": "inject", "flags": {"action-required": True, "recursive": False}}, 1),
    ("MEMORY_DEVICE_SIZE_CHANGE", {"id": "ua-mem", "size": 2097152, "qom-path": "/machine/peripheral/ua-mem"}, 1),
    ("NONSENSE", {}, 0),
]

# What an old daemon has no events for.
NEW = {"DEVICE_UNPLUG_GUEST_ERROR", "VSERPORT_CHANGE", "MEMORY_FAILURE", "MEMORY_DEVICE_SIZE_CHANGE"}


def lasting(seen):
    """Events without what is another thing each time: how long a job took, and in how many rounds."""
    if any(event == ITERATION for event, *_ in seen):
        yield ITERATION
    for event, *rest in seen:
        if event == JOB_COMPLETED:
            yield event
        elif event != ITERATION:
            yield [event, *rest]


class Watch:
    """Subscriptions, and what arrived."""

    def __init__(self, r, conn):
        self.r, self.conn, self.seen, self.numbers = r, conn, [], []
        for method, prefix in KINDS:
            # Those that the bindings know.
            for event in sorted(number for name, number in vars(libvirt).items() if name.startswith(prefix)):
                number = r(conn, method, None, event, self.callback(event), None)
                if number is not None:
                    self.numbers.append((method.replace("Register", "Deregister"), number))

    def callback(self, event):
        def happened(_conn, thing, *rest):
            self.seen.append([event, thing, *rest[:-1]])
        return happened

    def arrived(self, what, expected, patience=0.03):
        """Waits for so many events at least, and for a moment whether there are more."""
        timer = libvirt.virEventAddTimeout(5, lambda *_: None, None)
        limit = time.monotonic() + 2
        idle, count = time.monotonic() + patience, len(self.seen)
        while time.monotonic() < limit and (len(self.seen) < expected or time.monotonic() < idle):
            libvirt.virEventRunDefaultImpl()
            if len(self.seen) != count:
                idle, count = time.monotonic() + patience, len(self.seen)
        libvirt.virEventRemoveTimeout(timer)
        self.r.seen(f"events of {what}", list(lasting(self.seen)))
        self.seen.clear()

    def end(self):
        for method, number in self.numbers:
            self.r(self.conn, method, number)


# How udev tells others what it has heard from the kernel: this protocol of netlink, this group, this head.
UEVENT, UDEV, HEAD = 15, 2, struct.Struct(">8sI12s16x")


def changed(path, **properties):
    """Reports that a device has changed, as udev does."""
    words = {"ACTION": "change", "DEVPATH": path, "SEQNUM": 1, **properties}
    text = b"".join(f"{name}={value}".encode() + b"\0" for name, value in words.items())
    head = HEAD.pack(b"libudev", 0xFEEDCAFE, struct.pack("=III", HEAD.size, HEAD.size, len(text)))
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, UEVENT) as line:
        line.sendto(head + text, (0, UDEV))


def of_guest(r, conn, watch, old=False):
    many = 0 if old else 1
    guests.disk(r.folder)
    text = guests.document(r.folder).replace("<disk type='file' device='cdrom'>", ABSENT)
    guest = r(conn, "defineXML", text)
    watch.arrived("define", 1)
    r(guest, "create")
    watch.arrived("create", 3)
    for name, data, count in REPORTS:
        guests.inject("guest", name, **data)
        watch.arrived(name, 0 if old and name in NEW else count)
    r(guest, "pinVcpu", 0, (True, True))
    r(guest, "setBlockIoTune", "vda", {"total_bytes_sec": 1000000}, 1)
    watch.arrived("tuning", 2 * many, 0.1)
    r(guest, "setMetadata", 1, "a title", None, None, 0)
    watch.arrived("metadata", 1 * many)
    r(guest, "setBlockThreshold", "vda", 1 << 40, 0)
    index = re.search(r"guest.qcow2' index='(\d+)'", guest.XMLDesc())[1]
    r.settle(lambda: True)
    guests.inject("guest", "BLOCK_WRITE_THRESHOLD", **{"node-name": f"libvirt-{index}-format", "amount-exceeded": 7, "write-threshold": 1 << 40})
    watch.arrived("threshold", many)
    with open(f"{r.folder}/plug.raw", "wb") as image:
        image.truncate(1 << 20)
    r(guest, "attachDevice", DISK.format(r.folder))
    watch.arrived("attach", many)
    guests.inject("guest", "DEVICE_DELETED", device="ua-plug", path="/machine/peripheral/ua-plug")
    watch.arrived("removal", 1)
    for method, *arguments in (("suspend",), ("resume",), ("coreDump", f"{r.folder}/core", 2)):
        r(guest, method, *arguments)
        watch.arrived(method, 1, 0.1)
    r(guest, "snapshotCreateXML", f"<domainsnapshot><name>s</name><disks><disk name='vda' snapshot='external'><source file='{r.folder}/top{many}.qcow2'/></disk></disks></domainsnapshot>", 16)
    r(guest, "blockPull", "vda", 0, 0)
    watch.arrived("blockPull", 2, 0.2)
    r(guest, "destroy")
    watch.arrived("destroy", 1, 0.1)
    r(guest, "undefineFlags", 2 | 4)
    watch.arrived("undefine", 1)
    # A monitor that talks nonsense is given up.
    guest = r(conn, "createXML", guests.document(r.folder), 0)
    watch.arrived("createXML", 2)
    guests.nonsense("guest")
    watch.arrived("nonsense from the monitor", 1, 0.3)
    r(guest, "destroy")
    watch.arrived("destroy", 0, 0.1)


def others(r, conn, watch):
    secret = r(conn, "secretDefineXML", SECRET, 0)
    r(secret, "setValue", b"abc", 0)
    for method in ("value", "XMLDesc", "UUIDString", "usageID"):
        r(secret, method)
    for method in ("listSecrets", "listAllSecrets", "numOfSecrets"):
        r(conn, method)
    r(conn, "secretLookupByUUIDString", "eeeeeeee-1111-4222-8333-ffffffffffff")
    r(secret, "undefine")
    watch.arrived("secrets", 3)
    pool = r(conn, "storagePoolCreateXML", f"<pool type='dir'><name>files</name><uuid>cccccccc-1111-4222-8333-dddddddddddd</uuid><target><path>{r.folder}</path></target></pool>", 0)
    r(pool, "refresh", 0)
    r(pool, "destroy")
    watch.arrived("pools", 3)
    changed("/devices/virtual/net/lo", SUBSYSTEM="net", INTERFACE="lo", IFINDEX=1)
    watch.arrived("devices", 1, 0.2)


def run(r, conn, _read_only):
    watch = Watch(r, conn)
    of_guest(r, conn, watch)
    others(r, conn, watch)
    watch.end()


def old(r, conn, _read_only):
    """With a daemon that sends events without saying whose they are."""
    lives = []

    def lived(_conn, thing, *rest):
        lives.append([thing, *rest[:-1]])

    for method, *rest in (("domainEventRegister", None), ("domainEventDeregister",), ("domainEventRegister", None)):
        r(conn, method, lived, *rest)
    watch = Watch(r, conn)
    of_guest(r, conn, watch, old=True)
    r.seen("lives", lives)
    r(conn, "domainEventDeregister", lived)
    watch.end()
