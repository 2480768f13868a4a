"""The distribution's Python bindings on our C library: a real guest, without a daemon."""

import tempfile
import threading
import time

import libvirt

libvirt.registerErrorHandler(lambda *_: None, None)
libvirt.virEventRegisterDefaultImpl()


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


threading.Thread(target=run_loop, daemon=True).start()

DOCUMENT = """<domain type='qemu'>
  <name>guest</name>
  <memory unit='MiB'>64</memory>
  <os><type arch='x86_64' machine='q35'>hvm</type></os>
  <devices>%s<console type='pty'/></devices>
</domain>"""

with tempfile.TemporaryDirectory() as root:
    conn = libvirt.open(f"qemu:///embed?root={root}")
    assert conn.getType() == "QEMU"
    events = []
    conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, e, detail, o: events.append(e), None)
    guest = conn.defineXML(DOCUMENT % "")
    assert [d.name() for d in conn.listAllDomains()] == ["guest"]
    guest.create()
    assert guest.ID() > 0 and guest.isActive() == 1, guest.ID()
    guest.suspend()
    assert guest.state()[0] == libvirt.VIR_DOMAIN_PAUSED
    guest.resume()
    assert "<alias name='serial0'/>" in guest.XMLDesc()
    guest.destroy()
    assert guest.state() == [libvirt.VIR_DOMAIN_SHUTOFF, libvirt.VIR_DOMAIN_SHUTOFF_DESTROYED]
    guest.undefine()
    end = time.monotonic() + 10
    while (not events or events[-1] != libvirt.VIR_DOMAIN_EVENT_UNDEFINED) and time.monotonic() < end:
        time.sleep(0.01)
    for wanted in (libvirt.VIR_DOMAIN_EVENT_STARTED, libvirt.VIR_DOMAIN_EVENT_SUSPENDED, libvirt.VIR_DOMAIN_EVENT_STOPPED):
        assert wanted in events, events
    disk = "<disk type='file' device='disk'><source file='/nowhere/disk.img'/><target dev='vda' bus='virtio'/></disk>"
    try:
        conn.createXML(DOCUMENT % disk)
        raise AssertionError("a guest without its disk started")
    except libvirt.libvirtError as error:
        assert "/nowhere/disk.img" in error.get_error_message(), error.err
    assert conn.listAllDomains() == []
print("qemu driver through Python: ok")
