"""The distribution's virsh and Python bindings, with the original library, on our server.

    server.py SERVE

SERVE is the program that offers our test driver on a socket. Every command is run twice, by the same virsh: on the distribution's
libvirtd and on our server, both with their test driver; both must print the same. The bindings make the calls of the differential
test, whose recorded answers came from the original's test driver in the process.
"""

import json
import re
import subprocess
import sys

import lab
import sides
from ours import Ours, virsh

CLIENTS = lab.HERE.parent / "clients"

# What differs from one moment to the next.
MOMENT = re.compile(r"(?m)^(CPU time: +|\S+ \w+_(?:req|bytes) |\S+ errs )\S+$|^\d{4}-\d\d-\d\d .*\n")
NEXT = "the next command"


def said(socket, path, commands):
    """What virsh prints for each of the commands, which it runs in one go."""
    _, text = virsh("--connect", f"test+unix://{path}?socket={socket}", f"; echo {NEXT}; ".join(commands))
    return MOMENT.sub(r"\1", text.replace(str(socket), "SOCKET")).split(f"{NEXT}\n")


def commands():
    """Lines of `commands.txt`: the place that the driver reads (or `default`), and commands for virsh."""
    for line in (lab.HERE / "commands.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            place, rest = line.split(": ", 1)
            yield ("/default" if place == "default" else str(CLIENTS / place)), rest.split("; ")


def compare_commands(program, scratch):
    bad, count, used = 0, 0, set()
    with lab.Daemon(scratch / "daemon") as daemon:
        ours = Ours(program, "any", scratch / "ours")
        for path, line in commands():
            theirs, mine = (said(server.socket, path, line) for server in (daemon, ours))
            if len(theirs) != len(mine):
                bad += 1
                print(f"virsh {line}: ended early: {theirs[-1]!r} {mine[-1]!r}")
            for command, their, our in zip(line, theirs, mine):
                count += 1
                if their == our:
                    continue
                row = next((i for i, row in enumerate(EXPLAINED) if re.search(row[0], command) and re.search(row[1], their)), None)
                used.add(row)
                if row is None:
                    bad += 1
                    sides.show(f"virsh {command}", their, our)
        code = ours.stop()
    stale = [row for number, row in enumerate(EXPLAINED) if number not in used]
    print(*(f"stale: {row}" for row in stale), sep="\n")
    print(f"{count} commands of virsh, {bad} unexplained differences, {len(EXPLAINED)} explanations; the server ended with status {code}")
    return bad or stale or code


NEWER = "our test driver is that of release 11.3.0, and goes beyond it"
NO_DRIVER = "not supported by the connection driver: "

# What differs, and why: a pattern for the command, one for what the original printed, the reason.
EXPLAINED = [
    ("^capabilities", "die_id='0' core_id='0'", NEWER),
    ("^net-dhcp-leases|^net-port-list|^pool-capabilities|^domcapabilities|^secret-list|^nwfilter", NO_DRIVER, NEWER),
    ("^attach-disk|^attach-interface", NO_DRIVER + "virDomainAttachDevice", NEWER),
    ("^detach-disk|^update-device", "No disk found|virDomainUpdateDeviceFlags", NEWER),
    ("^domblkerror", "", "of the disk that only our driver attached"),
    ("^domiftune", "Unable to get interface", "our driver looks for the interface when it is asked how many parameters there are"),
    ("^cpu-models x86_64", "pentium\\n", NEWER),
    ("^freepages", "did not set virError", "release 9.0.0 fails without a reason"),
    ("^list", "failed to parse xml document", "the words of release 9.0.0 for a file that is not there"),
    ("^nodedev-list", "unsupported flags", NEWER),
]


def bindings(program, scratch):
    """The calls of the differential test, through the socket."""
    baseline = CLIENTS / "baseline/differential.json"
    ours, code = Ours(program, "any", scratch / "calls"), 0
    # A process for each area: what one leaves behind goes with its connection. Opening other addresses is no server's business.
    for area in sorted(set(json.loads(baseline.read_text(encoding="utf-8"))) - {"opening"}):
        words = [sys.executable, CLIENTS / "differential", "compare", baseline, lab.TEST_URI.format(ours.socket), area]
        code |= subprocess.run(words, check=False).returncode
    return ours.stop() or code


def main(program):
    with lab.Scratch() as scratch:
        failed = compare_commands(program, scratch), bindings(program, scratch)
    raise SystemExit(int(any(failed)))


if __name__ == "__main__":
    main(sys.argv[1])
