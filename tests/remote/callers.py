"""Many callers at once: both clients on the same daemon, and both on our server. Prints calls per second.

    callers.py SERVE LIBRARY [MILLISECONDS [SHARE]]

Runs inside of a laboratory. SERVE is the program that offers our test driver on a socket, LIBRARY the folder with our libraries.
With our client no call may fail or get another's answer, every caller must get on, and 64 callers must get through SHARE of what 4
do: half of it if nothing else is said, which shows a collapse also of libraries that are not optimized and on a busy machine. For
figures that count, take optimized libraries, an idle machine, a second for each round, and a SHARE of 0.95. Figures that look wrong
are taken again; of each the best counts.
"""

import json
import subprocess
import sys

import lab
import sides
from ours import Ours

FEW, MANY, ATTEMPTS = 4, 64, 5


def figures(program, library, socket, milliseconds):
    words = [program, f"test+unix:///default?socket={socket}", milliseconds]
    out = subprocess.run(words, env=sides.environment(library), stdout=subprocess.PIPE, check=True, timeout=120, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]


def judge(rows, share):
    """What is wrong with the figures."""
    for kind in ("one", "own"):
        rate = {row["callers"]: row["calls_per_second"] for row in rows if row["connections"] == kind}
        if rate[MANY] < rate[FEW] * share:
            yield f"{MANY} callers with {kind} connection get less than {share} of what {FEW} do"
    for row in rows:
        if row["errors"]:
            yield f"{row['errors']} errors"
        if not row["fewest_of_one"]:
            yield "a caller got nowhere"


def measure(program, library, socket, milliseconds, share):
    """The best figures of as many attempts as it takes, and what is wrong with them."""
    best = []
    for _ in range(ATTEMPTS):
        rows = figures(program, library, socket, milliseconds)
        for row, old in zip(rows, best):
            row["errors"] += old["errors"]
            for key in ("calls_per_second", "fewest_of_one"):
                row[key] = max(row[key], old[key])
        best, faults = rows, sorted(set(judge(rows, share)))
        if not faults or library == sides.ORIGINAL:
            break
    return best, faults


def main(serve, library, milliseconds="100", share="0.5"):
    bad = 0
    with lab.Scratch() as scratch, lab.Daemon(scratch / "daemon", {"max_client_requests": "64"}) as daemon:
        program = str(scratch / "callers")
        # Built with our headers and library; the original takes its place where it is to be loaded.
        built = [f"-I{library}/../include", str(lab.HERE / "callers.c"), "-o", program, f"-L{library}", "-l:libvirt.so.0"]
        subprocess.run(["cc", "-std=gnu99", "-O2", "-Wall", "-Werror", "-pthread", *built], check=True)
        ours = Ours(serve, "any", str(scratch / "ours"))
        for server, socket in (("the original's daemon", daemon.socket), ("our server", scratch / "ours")):
            for name, loaded in (("the original's client", sides.ORIGINAL), ("our client", library)):
                rows, faults = measure(program, loaded, socket, milliseconds, float(share))
                for kind in ("one", "own"):
                    rates = ", ".join(f"{row['callers']}: {row['calls_per_second']}" for row in rows if row["connections"] == kind)
                    print(f"{name} on {server}, {kind} connection: calls/s by callers {rates}", flush=True)
                if loaded == library:
                    bad += len(faults)
                    print(*(f"{name} on {server}: {fault}\n" for fault in faults), sep="", end="")
        bad += bool(ours.stop())
    raise SystemExit(int(bool(bad)))


main(*sys.argv[1:])
