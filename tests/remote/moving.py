"""A running guest migrates between two daemons, there and back in every way, and goes on where it was.

lab.py moving.py        with the library that LD_LIBRARY_PATH names
"""

import re
import threading

import libvirt

import emulator
import guests
import lab

P2P, TUNNELLED, PERSIST, PAUSED, PROTECTION, OFFLINE = 2, 4, 8, 32, 256, 1024
LIVE = libvirt.VIR_MIGRATE_LIVE | libvirt.VIR_MIGRATE_UNSAFE
LETTERS = "abcdefghijklmnop"

# 16-bit code: sends the letters a to p on the first serial port, over and over, one every second tick of the timer.
BOOT = bytes.fromhex("31dbbaf80388d8240f0461ee43fbf4f4ebf0")

DOCUMENT = """<domain type='qemu'><name>mover</name><uuid>{uuid}</uuid><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc-q35-7.2'>hvm</type></os>
<devices><emulator>{emulator}</emulator><disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{folder}/disk'/><target dev='vda' bus='virtio'/></disk>
<serial type='file'><source path='{folder}/letters' append='on'/><target port='0'/></serial><memballoon model='none'/></devices></domain>"""

# The daemon listens to peers only if it is told so by a word that `Daemon` does not say.
LISTENING = """mkdir /run/bin; printf '#!/bin/sh\\nexec /usr/sbin/libvirtd --listen "$@"\\n' >/run/bin/libvirtd; chmod +x /run/bin/libvirtd; PATH=/run/bin:$PATH; hostname {}"""


def daemon(folder, name, port):
    settings = {"host_uuid": f'"{port:08d}-29fc-4d58-aef7-2de8e9cbc4aa"', "listen_tcp": "1", "tcp_port": f'"{port}"', "auth_tcp": '"none"', "listen_addr": '"127.0.0.1"'}
    return lab.Daemon(folder / name, settings, setup=LISTENING.format(name))


class Guest:
    def __init__(self, folder):
        self.path = folder / "letters"
        (folder / "disk").write_bytes(BOOT.ljust(510, b"\0") + b"\x55\xaa" + bytes(1 << 20))
        self.document = DOCUMENT.format(uuid=guests.UUID, emulator=emulator.QEMU, folder=folder)

    def letters(self):
        return "".join(re.findall("[a-p]", self.path.read_text(errors="replace"))) if self.path.exists() else ""

    def goes_on(self):
        """Some letters more, and each is the one after the last."""
        start = len(self.letters())
        if not lab.comes(lambda: len(self.letters()) >= start + 5, 120):
            raise SystemExit(f"the guest stands still after {start} letters")
        said = self.letters()[self.letters().index("a"):]
        if said != (LETTERS * (len(said) // 16 + 1))[: len(said)]:
            raise SystemExit(f"the guest began anew or lost something: {said}")


def names(conn):
    return [domain.name() for domain in conn.listAllDomains()]


def expect(guest, here, there, state=libvirt.VIR_DOMAIN_RUNNING):
    """The domain is here and only here."""
    if (names(here), names(there)) != (["mover"], []) or here.lookupByName("mover").state()[0] != state:
        raise SystemExit(f"here {names(here)}, there {names(there)}")
    if state == libvirt.VIR_DOMAIN_RUNNING:
        guest.goes_on()


def refused(call, text):
    try:
        call()
    except libvirt.libvirtError as error:
        if text not in str(error):
            raise SystemExit(f"expected {text!r}: {error}") from error
        return
    raise SystemExit(f"expected {text!r}: nothing failed")


def abort(domain):
    """Ends the domain's job as soon as it has one."""

    def ended():
        try:
            return domain.abortJob() == 0
        except libvirt.libvirtError:
            return False

    lab.comes(ended, 60)


def main():
    lab.bindings()
    with lab.Scratch() as folder, daemon(folder, "first", 17001) as one, daemon(folder, "second", 17002) as two:
        guest = Guest(folder)
        first, second = (libvirt.open(lab.QEMU_URI.format(end.socket)) for end in (one, two))
        peers = {first: "qemu+tcp://127.0.0.1:17001/system", second: "qemu+tcp://127.0.0.1:17002/system"}
        address = "tcp:127.0.0.1:49{}".format
        moved = first.createXML(guest.document, 0)
        guest.goes_on()
        moved = moved.migrate3(second, {"migrate_uri": address(301)}, LIVE)
        expect(guest, second, first)
        moved = moved.migrate2(first, None, LIVE | PROTECTION, None, address(302), 0)
        expect(guest, first, second)
        moved.migrateToURI3(peers[second], {"migrate_uri": address(303)}, LIVE | P2P)
        expect(guest, second, first)
        second.lookupByName("mover").migrateToURI(peers[first], LIVE | P2P | TUNNELLED, None, 0)
        expect(guest, first, second)
        moved = first.lookupByName("mover")
        refused(lambda: moved.migrate3(second, {"migrate_uri": address(304), "destination_xml": "<domain/>"}, LIVE), "missing name information")
        expect(guest, first, second)
        stop = threading.Thread(target=abort, args=[first.lookupByName("mover")])
        stop.start()
        refused(lambda: moved.migrate3(second, {"migrate_uri": address(305), "bandwidth": 1}, LIVE), "canceled by client")
        stop.join()
        expect(guest, first, second)
        moved = moved.migrate3(second, {"migrate_uri": address(306), "bandwidth": 10000}, LIVE | PAUSED)
        expect(guest, second, first, libvirt.VIR_DOMAIN_PAUSED)
        moved.resume()
        expect(guest, second, first)
        moved.destroy()
        first.defineXML(guest.document).migrate3(second, {}, OFFLINE | PERSIST)
        if names(second) != ["mover"]:
            raise SystemExit("the document did not come")
        print("a guest moved there and back: managed, by the daemons, tunnelled, aborted, paused, and as a document")


main()
