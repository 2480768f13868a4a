#!/usr/bin/python3 -S
"""Stands between the daemon and QEMU, so that a test can let QEMU report what seldom happens.

The daemon starts it in place of QEMU. It starts QEMU, passes the monitor's lines on in both directions, and adds to QEMU's those
that arrive at the abstract socket `emulator-NAME`, NAME being the guest's. A line `replace OLD NEW` lets QEMU say NEW from then
on wherever it says OLD.
"""

import array
import ctypes
import os
import re
import socket
import sys
import threading

QEMU = "/usr/bin/qemu-system-x86_64"
MONITOR = re.compile(r"(socket,id=charmonitor),fd=(\d+)(.*)")
SET_PDEATHSIG, SIGKILL = 1, 9


def lines(source, target, lock, replaced=()):
    """Passes whole lines on, and the descriptors that come with them; with other words in place of those that are `replaced`."""
    rest, descriptors = b"", array.array("i")
    while True:
        data, ancillary, _, _ = source.recvmsg(65536, socket.CMSG_SPACE(16))
        if not data:
            os._exit(0)
        for _, _, words in ancillary:
            descriptors.frombytes(words)
        whole, end, rest = (rest + data).rpartition(b"\n")
        if not end:
            continue
        for old, new in replaced:
            whole = whole.replace(old, new)
        with lock:
            if descriptors:
                target.sendmsg([whole + end], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)])
            else:
                target.sendall(whole + end)
        for descriptor in descriptors:
            os.close(descriptor)
        descriptors = array.array("i")


def injected(name, target, lock, replaced):
    door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    door.bind(f"\0emulator-{name}")
    while True:
        line, sender = door.recvfrom(65536)
        if line.startswith(b"replace "):
            replaced.append(line.split()[1:])
        else:
            with lock:
                target.sendall(line + b"\r\n")
        door.sendto(b"done", sender)


def main(words):
    found = [(i, MONITOR.fullmatch(word)) for i, word in enumerate(words)]
    index, match = next(((i, m) for i, m in found if m), (0, None))
    if not match:
        os.execv(QEMU, [QEMU, *words])
    path = f"/run/emulator-{os.getpid()}"
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(1)
    os.set_inheritable(listener.fileno(), True)
    words[index] = f"{match[1]},fd={listener.fileno()}{match[3]}"
    name = re.search(r"guest=([^,]*)", words[words.index("-name") + 1])[1]
    child = os.fork()
    if child == 0:
        ctypes.CDLL(None).prctl(SET_PDEATHSIG, SIGKILL)
        os.execv(QEMU, [QEMU, *words])
    listener.close()
    daemon = socket.socket(fileno=int(match[2])).accept()[0]
    qemu = socket.socket(socket.AF_UNIX)
    qemu.connect(path)
    lock, replaced = threading.Lock(), []
    threading.Thread(target=lines, args=(daemon, qemu, threading.Lock()), daemon=True).start()
    threading.Thread(target=injected, args=(name, daemon, lock, replaced), daemon=True).start()
    threading.Thread(target=lines, args=(qemu, daemon, lock, replaced), daemon=True).start()
    os.waitpid(child, 0)


if __name__ == "__main__":
    main(sys.argv[1:])
