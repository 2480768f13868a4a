"""Migrations between two daemons, in every form of the protocol that clients know."""

import libvirt

import guests
import lab

TARGET = "tcp:127.0.0.1:49{}"
UNSAFE = libvirt.VIR_MIGRATE_UNSAFE | libvirt.VIR_MIGRATE_LIVE

DOCUMENT = """<domain type='qemu'><name>{name}</name><uuid>{uuid}</uuid><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>
<devices><emulator>{emulator}</emulator><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{folder}/{name}.qcow2'/><target dev='vda' bus='virtio'/></disk><console type='pty'/></devices></domain>"""


def move(r, guest, conn, other):
    """There, back, and there again; the last of the domains."""
    moved = r(guest, "migrate3", other, {"migrate_uri": TARGET.format(201), "bandwidth": 0}, UNSAFE)
    r(moved, "state", 0)
    r(guest, "state", 0)
    back = r(moved, "migrate2", conn, None, UNSAFE, None, TARGET.format(202), 0)
    r(back, "state", 0)
    again = r(back or guest, "migrate", other, UNSAFE | libvirt.VIR_MIGRATE_PAUSED, "mover", TARGET.format(203), 0)
    r(again, "state", 0)
    r(again, "XMLDesc", 8)
    return again or back or guest


def run(r, conn, _read_only, moving=True):
    other = libvirt.open(lab.QEMU_URI.format(r.connect("second")))
    guests.disk(r.folder, "mover")
    text = DOCUMENT.format(name="mover", uuid=guests.UUID, folder=r.folder, emulator=guests.EMULATOR)
    guest = r(conn, "createXML", text, 0)
    for flags in (0, libvirt.VIR_MIGRATE_TUNNELLED, libvirt.VIR_MIGRATE_PEER2PEER, 1 << 30, libvirt.VIR_MIGRATE_NON_SHARED_DISK | libvirt.VIR_MIGRATE_NON_SHARED_INC, libvirt.VIR_MIGRATE_OFFLINE):
        r(guest, "migrate3", other, {"migrate_uri": "nonsense:"}, flags)
        r(guest, "migrate2", other, None, flags, None, "nonsense:", 0)
        r(guest, "migrate", other, flags, None, "nonsense:", 0)
    last = move(r, guest, conn, other) if moving else guest
    r.each(last, (("migrateToURI", "qemu+tcp://127.0.0.1:9/system", UNSAFE | 2, None, 0), ("migrateToURI2", None, TARGET.format(204), None, UNSAFE, None, 0), ("migrateToURI3", "qemu+tcp://127.0.0.1:9/system", {"bandwidth": 5}, UNSAFE | 2), ("migrateToURI3", None, {}, UNSAFE)))
    for place in (conn, other):
        for left in place.listAllDomains():
            left.destroy()
    r.settle(lambda: True)
    other.close()


def old(r, conn, read_only):
    """Nothing is moved: libvirtd 9.0.0 crashes when it is asked for these protocols in earnest."""
    run(r, conn, read_only, moving=False)
