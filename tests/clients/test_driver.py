"""The distribution's Python bindings on our C library, with the test driver."""

import threading
import time

import libvirt

libvirt.registerErrorHandler(lambda *_: None, None)
libvirt.virEventRegisterDefaultImpl()


def run_loop():
    while True:
        libvirt.virEventRunDefaultImpl()


threading.Thread(target=run_loop, daemon=True).start()


def refused(call, code, message):
    try:
        call()
    except libvirt.libvirtError as error:
        assert error.get_error_code() == code, error.err
        assert error.get_error_message() == message, error.err
        return
    raise AssertionError(f"accepted: {message}")


assert libvirt.getVersion() == 11003000, libvirt.getVersion()
conn = libvirt.open("test:///default")
assert conn.getType() == "TEST"
assert conn.getURI() == "test:///default"
assert [d.name() for d in conn.listAllDomains()] == ["test"]
domain = conn.lookupByName("test")
assert domain.ID() == 1 and domain.state() == [1, 0], (domain.ID(), domain.state())
assert domain.UUIDString() == "6695eb01-f6a4-8304-79aa-97f2502e193f"
assert domain.info()[:2] == [1, 8388608]
assert domain.connect().getURI() == conn.getURI()

events = []
conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, e, detail, o: events.append((d.name(), e)), None)
guest = conn.defineXML("<domain type='test'><name>guest</name><memory>1000</memory><os><type>hvm</type></os></domain>")
assert guest.ID() == -1
guest.create()
assert guest.ID() > 1, guest.ID()
guest.suspend()
guest.resume()
guest.setMetadata(libvirt.VIR_DOMAIN_METADATA_TITLE, "a title", None, None)
assert guest.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None) == "a title"
guest.destroy()
assert guest.ID() == -1
guest.undefine()
end = time.monotonic() + 10
while len(events) < 6 and time.monotonic() < end:
    time.sleep(0.01)
assert events == [("guest", e) for e in (0, 2, 3, 4, 5, 1)], events

refused(lambda: conn.lookupByName("absent"), libvirt.VIR_ERR_NO_DOMAIN, "Domain not found")
refused(
    lambda: domain.migrateSetMaxDowntime(1000),
    libvirt.VIR_ERR_NO_SUPPORT,
    "this function is not supported by the connection driver: virDomainMigrateSetMaxDowntime",
)
# A stream that nothing has opened, and one that has ended.
unused = "this function is not supported by the connection driver: {}".format
stream = conn.newStream(0)
assert stream.abort() == 0
refused(stream.finish, libvirt.VIR_ERR_NO_SUPPORT, unused("virStreamFinish"))
refused(stream.eventRemoveCallback, libvirt.VIR_ERR_NO_SUPPORT, unused("virStreamEventRemoveCallback"))
assert domain.screenshot(stream, 0, 0) == "image/png"
assert stream.recv(4) == b"\x89PNG"
assert stream.abort() == stream.abort() == stream.finish() == 0
refused(lambda: stream.recv(4), libvirt.VIR_ERR_INTERNAL_ERROR, "internal error: stream is not open")
read_only = libvirt.openReadOnly("test:///default")
refused(
    lambda: read_only.lookupByName("test").destroy(),
    libvirt.VIR_ERR_OPERATION_DENIED,
    "operation forbidden: read only access prevents virDomainDestroy",
)
refused(lambda: libvirt.open("nothing:///"), libvirt.VIR_ERR_NO_CONNECT, "no connection driver available for nothing:///")
print("test driver through Python: ok")
