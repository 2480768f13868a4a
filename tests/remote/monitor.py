"""The calls that reach through to QEMU: the protocol has a program of its own for them."""

import libvirt_qemu

import guests
from happenings import Watch

def run(r, conn, _read_only):
    guests.disk(r.folder)
    guest = r(conn, "createXML", guests.document(r.folder), 0)
    seen = []

    def happened(_conn, thing, event, _seconds, _micros, details, _opaque):
        seen.append([thing.name(), event, details])

    number = r(libvirt_qemu, "qemuMonitorEventRegister", conn, guest, "RTC_CHANGE", happened, None, 0)
    other = r(libvirt_qemu, "qemuMonitorEventRegister", conn, None, "^BALL", happened, None, 1)
    watch = Watch(r, conn)
    for command, flags in (('{"execute": "query-status"}', 0), ("info status", 1), ('{"execute": "nonsense"}', 0), ("nonsense", 1), ("nonsense", 0), ("", 64)):
        r(libvirt_qemu, "qemuMonitorCommand", guest, command, flags)
    guests.inject("guest", "RTC_CHANGE", offset=1)
    guests.inject("guest", "BALLOON_CHANGE", actual=33554432)
    watch.arrived("the guest", 2, 0.1)
    r.seen("events of the monitor", seen)
    r(libvirt_qemu, "qemuMonitorCommandWithFiles", guest, '{"execute": "query-status"}', [], 0)
    r(libvirt_qemu, "qemuAgentCommand", guest, '{"execute": "guest-ping"}', 1, 0)
    r(libvirt_qemu, "qemuAgentCommand", guest, "nonsense", -9, 0)
    r(libvirt_qemu, "qemuAttach", conn, 1, 0)
    r(libvirt_qemu, "qemuMonitorEventDeregister", conn, number)
    r(libvirt_qemu, "qemuMonitorEventDeregister", conn, other)
    r(libvirt_qemu, "qemuMonitorEventDeregister", conn, 99)
    watch.end()
    r(guest, "destroy")
