"""Our qemu driver beside the daemon's: the same calls about the same guest, off and running, get the same answers.

    beside.py SERVE LIBRARY

The client is the original's on both sides: only the drivers differ. What counts time or memory is compared by its names.
"""

import os
import pathlib
import sys

import libvirt

import guests
import lab
import sides
from halves import content
from ours import Ours

DOCUMENT = """<domain type='qemu'><name>guest</name><uuid>77777777-1111-4222-8333-eeeeeeeeeeee</uuid><memory unit='MiB'>64</memory><vcpu>2</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices><emulator>/usr/bin/qemu-system-x86_64</emulator>
<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{}/guest.raw'/><target dev='vda' bus='virtio'/></disk>
<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
<interface type='user'><mac address='52:54:00:77:77:77'/><model type='virtio'/></interface>
<channel type='unix'><target type='virtio' name='org.example.channel'/></channel>
<console type='pty'/><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video><memballoon model='virtio'/></devices></domain>"""

STREAM = object()
FOLDER = "FOLDER"

# Each is a method and its arguments; a path begins with FOLDER.
CALLS = [
    ("screenshot", STREAM, 0, 0), ("screenshot", STREAM, 7, 0), ("screenshot", STREAM, 0, 5),
    ("openConsole", "none", STREAM, 0), ("openConsole", None, STREAM, 64), ("openChannel", "none", STREAM, 0), ("openChannel", "org.example.channel", STREAM, 0),
    ("coreDump", f"{FOLDER}/core", 0), ("coreDump", f"{FOLDER}/no/core", 0), ("coreDump", f"{FOLDER}/core", 16), ("coreDump", f"{FOLDER}/core", 1 << 20),
    ("coreDumpWithFormat", f"{FOLDER}/core", 99, 16), ("coreDumpWithFormat", f"{FOLDER}/core", 1, 0), ("coreDumpWithFormat", f"{FOLDER}/core", 1, 16),
    ("coreDumpWithFormat", f"{FOLDER}/core", 4, 16), ("coreDumpWithFormat", f"{FOLDER}/core", 2, 16),
    ("jobStats", 0), ("jobStats", 64), ("jobInfo",), ("abortJob",), ("abortJobFlags", 64),
    ("sendKey", 0, 0, [30], 1, 0), ("sendKey", 0, 0, [999999], 1, 0), ("sendKey", 9, 0, [999999], 1, 0), ("sendKey", 99, 0, [1], 1, 0), ("sendKey", 0, 0, [1] * 20, 20, 0),
    ("injectNMI", 0), ("injectNMI", 5), ("memoryPeek", 0, 16, 0), ("memoryPeek", 0x7C00, 16, 1), ("memoryPeek", 0x7C00, 16, 2), ("memoryPeek", 0, 16, 3), ("memoryPeek", 0, 16, 8), ("memoryPeek", 1 << 60, 16, 2),
    ("blockPeek", "vda", 0, 16, 0), ("blockPeek", "vdz", 0, 16, 0), ("blockPeek", "vda", 1 << 40, 16, 0), ("blockPeek", "vda", 0, 16, 7),
    ("blockInfo", "vda", 0), ("blockInfo", "vdz", 0), ("blockInfo", "sda", 0), ("blockInfo", "vda", 9), ("blockStats", "vda"), ("blockStats", "vdz"), ("blockStats", ""),
    ("blockStatsFlags", "vda", 0), ("blockStatsFlags", "", 0), ("blockStatsFlags", "vdz", 0), ("blockStatsFlags", "sda", 0), ("diskErrors", 0), ("diskErrors", 3),
    ("interfaceStats", "vnet0"), ("interfaceStats", "52:54:00:77:77:77"), ("memoryStats",), ("setMemory", 32768), ("setMemory", 1 << 40), ("setMemoryFlags", 32768, 2), ("setMemoryFlags", 1 << 30, 2),
    ("setMemoryFlags", 65536, 4), ("setMemoryFlags", 65536, 6), ("setMemoryFlags", 65536, 64), ("setMaxMemory", 65536),
    ("vcpusFlags", 0), ("vcpusFlags", 1), ("vcpusFlags", 2), ("vcpusFlags", 3), ("vcpusFlags", 6), ("vcpusFlags", 8), ("vcpusFlags", 64), ("maxVcpus",), ("vcpus",), ("vcpuPinInfo", 0), ("vcpuPinInfo", 2),
    ("setVcpus", 2), ("setVcpus", 9), ("setVcpusFlags", 1, 2), ("setVcpusFlags", 9, 2), ("setVcpusFlags", 2, 2), ("setVcpusFlags", 1, 64),
    ("metadata", 0, None, 0), ("metadata", 1, None, 0), ("metadata", 2, "http://x/", 0), ("metadata", 9, None, 0), ("setMetadata", 1, "a\nb", None, None, 0), ("setMetadata", 1, "t", None, None, 2), ("metadata", 1, None, 2),
    ("setMetadata", 2, "<a/>", "k", "http://x/", 2), ("metadata", 2, "http://x/", 2), ("setMetadata", 7, "t", None, None, 0), ("metadata", 1, None, 3),
    ("rename", "guest", 0), ("rename", "a/b", 0), ("rename", "x", 64), ("openGraphicsFD", 0, 0), ("openGraphicsFD", 9, 0), ("openGraphicsFD", 0, 64),
    ("hasManagedSaveImage", 0), ("hasManagedSaveImage", 64), ("managedSave", 64), ("save", f"{FOLDER}/no/such/image"), ("saveFlags", f"{FOLDER}/x", None, 64), ("saveFlags", f"{FOLDER}/x", None, 6),
    ("suspend",), ("suspend",), ("resume",), ("resume",), ("reset", 1), ("reboot", 1 << 20), ("shutdownFlags", 1 << 20), ("destroyFlags", 1 << 20), ("undefineFlags", 1 << 20),
    ("createWithFlags", 1 << 20), ("controlInfo", 0), ("controlInfo", 9), ("state", 9), ("XMLDesc", 1 << 20), ("setAutostart", 1), ("autostart",), ("setAutostart", 0), ("OSType",), ("isUpdated",), ("info",),
]


def reduced(method, value):
    """A result without what no two guests share."""
    if method in ("blockStatsFlags", "memoryStats"):
        return sorted(value)
    if method == "vcpus":
        return [cpu[:2] for cpu in value[0]], value[1]
    if method == "openGraphicsFD":
        os.close(value)
        return "a descriptor"
    return value[:4] if method == "info" else value


class Side:
    def __init__(self, server):
        folder = server.socket.parent
        self.conn, self.folder = libvirt.open(lab.QEMU_URI.format(server.socket)), str(folder)
        pathlib.Path(folder, "guest.raw").write_bytes(content())
        self.guest = self.conn.defineXML(DOCUMENT.format(folder))

    def answer(self, method, *arguments):
        stream = self.conn.newStream(0)
        given = [stream if a is STREAM else a.replace(FOLDER, self.folder) if isinstance(a, str) else a for a in arguments]
        try:
            return reduced(method, getattr(self.guest, method)(*given))
        except libvirt.libvirtError as error:
            return error.get_error_code(), error.get_error_domain(), str(error.get_error_message()).replace(self.folder, FOLDER)
        finally:
            if STREAM in arguments:
                try:
                    stream.abort()
                except libvirt.libvirtError:
                    pass


def wait_for_boot(guest):
    while guest.memoryPeek(0x7C00, 512, libvirt.VIR_MEMORY_PHYSICAL) != guests.boot_sector():
        pass


def main(program, library):
    lab.bindings()
    with lab.Scratch() as scratch, lab.Daemon(scratch / "daemon") as daemon:
        server = Ours.with_qemu(program, library, scratch / "ours")
        both, different = [Side(daemon), Side(server)], 0
        for state in ("off", "running"):
            for call in CALLS:
                theirs, ours = (side.answer(*call) for side in both)
                if theirs != ours:
                    different += 1
                    sides.show(f"{state}: {call}", theirs, ours)
            if state == "off":
                for side in both:
                    side.guest.create()
                    wait_for_boot(side.guest)
        for side in both:
            side.guest.destroy()
            side.guest.undefine()
            side.conn.close()
        server.stop()
        if different:
            raise SystemExit(f"{different} calls about a guest differ")
    print(f"{len(CALLS)} calls about a guest, off and running: the same answers from the daemon's qemu driver and ours")


main(*sys.argv[1:])
