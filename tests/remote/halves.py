"""A real guest through our server, whose qemu driver runs it: first by the original's client, then by ours.

    halves.py SERVE LIBRARY

SERVE is the program that offers a driver on a socket, LIBRARY the folder with our libraries. Screenshots, core dumps and
volumes go through our client to the distribution's daemon in compare.py: our qemu driver has none of them yet.
"""

import os
import pathlib
import subprocess
import sys

import lab
from server import Ours

EVENTS = [(0, 0), (4, 0), (2, 0), (3, 0), (4, 0), (5, 1), (1, 0)]

DOCUMENT = """<domain type='qemu'><name>real</name><memory unit='MiB'>64</memory><os><type arch='x86_64' machine='q35'>hvm</type></os>
<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{}'/><target dev='vda' bus='virtio'/></disk><console type='pty'/></devices></domain>"""


def client(uri, folder):
    """The life of a guest, with the library that is loaded."""
    import libvirt

    import guests

    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    conn, seen = libvirt.open(uri), []
    conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda _c, _d, event, detail, _o: seen.append((event, detail)), None)
    guest = conn.defineXML(DOCUMENT.format(guests.disk(folder, "real")))
    guest.create()
    stream, heard = conn.newStream(0), b""
    guest.openConsole(None, stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)
    # The guest sends back what it is sent, once it runs.
    while b"ping" not in heard:
        stream.send(b"ping")
        heard += stream.recv(100)
    stream.finish()
    guest.suspend()
    assert guest.state()[0] == libvirt.VIR_DOMAIN_PAUSED, guest.state()
    guest.resume()
    assert "<alias name='serial0'/>" in guest.XMLDesc()
    guest.destroy()
    guest.undefine()
    assert conn.listAllDomains() == []
    libvirt.virEventAddTimeout(20, lambda *_: None, None)
    for _ in range(200):
        if len(seen) < len(EVENTS):
            libvirt.virEventRunDefaultImpl()
    assert seen == EVENTS, seen
    conn.close()


def main(program, library):
    os.environ["FERROVIRT_DRIVER_DIR"] = f"{library}/ferrovirt/drivers"
    with lab.Scratch() as scratch:
        for name, loaded in (("the original's", None), ("our", library)):
            folder = pathlib.Path(scratch, name[:4].strip())
            (folder / "root").mkdir(parents=True)
            ours = Ours(program, f"qemu:///embed?root={folder}/root", str(folder / "socket"))
            environment = {**os.environ, **({"LD_LIBRARY_PATH": loaded} if loaded else {})}
            words = [sys.executable, __file__, "--client", f"qemu+unix:///system?socket={folder}/socket", folder]
            subprocess.run(words, env=environment, check=True, timeout=120)
            if code := ours.stop():
                raise SystemExit(f"the server ended with status {code}")
            print(f"a real guest through our server, by {name} client: ok", flush=True)


if sys.argv[1] == "--client":
    client(*sys.argv[2:])
else:
    main(*sys.argv[1:])
