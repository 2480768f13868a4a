"""How fast both clients are on the same daemon, and ours on our server: medians of alternating runs, in one run of the script.

    speed.py SERVE LIBRARY [ROUNDS]

Runs inside of a laboratory. SERVE is the program that offers our drivers on a socket, LIBRARY the folder with our libraries, both
built with optimization. The limits are those that the project has set itself; the machine should have nothing else to do.
"""

import json
import os
import statistics
import subprocess
import sys

import lab
from ours import Ours

# The largest part of the original's time that ours may take on its daemon and on our server; streams: the least of its throughput.
CALL, LIST, STREAM = (0.6, 0.3), (0.5, 0.5), (1.5, 1.5)
LIMITS = {
    "version": CALL, "state": CALL, "info": CALL, "look-up by name": CALL, "document": CALL,
    "list of 1,000": LIST, "upload MB/s": STREAM, "download MB/s": STREAM,
}


def uris(test, qemu):
    return f"test+unix:///default?socket={test}", f"qemu+unix:///system?socket={qemu}"


def run(program, library, test, qemu, folder):
    environment = dict(os.environ)
    environment.pop("LD_LIBRARY_PATH", None)
    if library:
        environment["LD_LIBRARY_PATH"] = library
    out = subprocess.run([program, test, qemu, folder], env=environment, stdout=subprocess.PIPE, check=True, timeout=300, text=True).stdout
    return {row["name"]: row["median"] for row in map(json.loads, out.splitlines())}


def cell(name, value, base, limit):
    ratio = value / base
    if limit is None:
        return f"{value:10.1f} {ratio:5.2f}         "
    good = ratio >= limit if name.endswith("MB/s") else ratio <= limit
    return f"{value:10.1f} {ratio:5.2f} {'  of' if good else 'NOT'} {limit:4.2f}"


def main(serve, library, rounds="5"):
    with lab.Scratch() as scratch, lab.Daemon(scratch / "daemon") as daemon:
        program = str(scratch / "speed")
        words = [f"-I{library}/../include", str(lab.HERE / "speed.c"), "-o", program, f"-L{library}", "-l:libvirt.so.0"]
        subprocess.run(["cc", "-std=gnu99", "-O2", "-Wall", "-Werror", *words], check=True)
        folder = "/dev/shm/ferrovirt-speed"
        os.makedirs(folder, exist_ok=True)
        # A server offers what its program says: one its test driver, another its emulators and pools.
        servers = [Ours(serve, "any", str(scratch / "test")), Ours(serve, f"qemu:///embed?root={scratch}/root", str(scratch / "qemu"))]
        original, here = (uris(daemon.socket, daemon.socket), uris(scratch / "test", scratch / "qemu"))
        sides = [(None, original), (library, original), (library, here)]
        figures = [{} for _ in sides]
        for turn in range(int(rounds)):
            # Back and forth, so that no side always comes first.
            order = range(len(sides)) if turn % 2 == 0 else reversed(range(len(sides)))
            for side in order:
                loaded, where = sides[side]
                for name, value in run(program, loaded, *where, folder).items():
                    figures[side].setdefault(name, []).append(value)
        os.rmdir(folder)
        for server in servers:
            server.stop()
    print(f"{'microseconds':22}{'original':>10}   {'our client, and its part':>26}   {'our client and server':>24}")
    for name, values in figures[0].items():
        base = statistics.median(values)
        limits = LIMITS.get(name, (None, None))
        cells = (cell(name, statistics.median(side[name]), base, limit) for side, limit in zip(figures[1:], limits))
        print(f"{name:22}{base:10.1f}   {'   '.join(cells)}")


main(*sys.argv[1:])
