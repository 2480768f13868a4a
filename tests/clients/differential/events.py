"""Which events arrive, for every kind of object, and what handling their callbacks does."""

import time

import libvirt

import devices
import domain as domains
import network
import storage


def pump(seen, patience=0):
    """Lets events arrive, until none has for `patience` seconds: those of another process take their time."""
    timer = libvirt.virEventAddTimeout(1, lambda *_: None, None)
    for _ in range(20):
        libvirt.virEventRunDefaultImpl()
    end, count = time.monotonic() + patience, len(seen)
    while time.monotonic() < end:
        libvirt.virEventRunDefaultImpl()
        if len(seen) != count:
            end, count = time.monotonic() + patience, len(seen)
    libvirt.virEventRemoveTimeout(timer)


def subscribe(r, conn, seen):
    """Registers for all events; the numbers of the registrations are recorded."""
    kinds = (
        ("domainEventRegisterAny", None, range(25)),
        ("networkEventRegisterAny", None, range(1)),
        ("storagePoolEventRegisterAny", None, range(2)),
        ("nodeDeviceEventRegisterAny", None, range(2)),
    )
    numbers = {}
    for method, target, ids in kinds:
        for event in ids:
            def callback(_conn, thing, *rest, method=method, event=event):
                seen.append([method, event, thing.name(), *rest[:-1]])
            numbers[method, event] = getattr(conn, method)(target, event, callback, None)
    r.seen("registrations", sorted(len(k) for k in numbers))
    return numbers


def run(r, conn, _read_only):
    seen = []
    numbers = subscribe(r, conn, seen)
    for method, event in (("domainEventRegisterAny", 99), ("networkEventRegisterAny", 9), ("storagePoolEventRegisterAny", 9), ("nodeDeviceEventRegisterAny", 9)):
        r(conn, method, None, event, print, None)

    def arrived(what):
        pump(seen, r.patience)
        r.seen(f"events of {what}", list(seen))
        seen.clear()

    guest = conn.defineXML(domains.GUEST)
    conn.defineXML(domains.GUEST)
    arrived("define")
    for method in ("create", "suspend", "resume", "reboot", "shutdown", "create", "managedSave", "create", "destroy"):
        getattr(guest, method)(*((0,) if method == "reboot" else ()))
        arrived(method)
    guest.setMetadata(1, "t", None, None, 0)
    guest.setMetadata(2, "<a/>", "k", "http://example.org/k", 0)
    arrived("setMetadata")
    guest.rename("renamed", 0)
    conn.lookupByName("renamed").undefine()
    arrived("rename and undefine")
    net = conn.networkDefineXML(network.FULL)
    for method in ("create", "destroy", "undefine"):
        getattr(net, method)()
    conn.networkCreateXML(network.FULL).destroy()
    arrived("networks")
    pool = conn.storagePoolDefineXML(storage.POOL, 0)
    pool.build(0)
    pool.create(0)
    pool.refresh(0)
    pool.destroy()
    pool.delete(0)
    pool.undefine()
    conn.storagePoolCreateXML(storage.POOL, 0).destroy()
    arrived("pools")
    vport = devices.VHBA.format(parent="<parent>scsi_host1</parent>", names=devices.NAMES)
    conn.nodeDeviceCreateXML(vport, 0).destroy()
    arrived("node devices")
    for (method, _), number in numbers.items():
        getattr(conn, method.replace("Register", "Deregister"))(number)
    conn.createXML(domains.GUEST, 0).destroy()
    arrived("nothing any more")
    for method in ("domainEventDeregisterAny", "networkEventDeregisterAny", "storagePoolEventDeregisterAny", "nodeDeviceEventDeregisterAny"):
        r(conn, method, 9999)
