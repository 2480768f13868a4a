"""The distribution's virsh and Python bindings, with the original library, on our server.

    server.py SERVE

SERVE is the program that offers our test driver on a socket. Every command is run twice, by the same virsh: on the distribution's
libvirtd and on our server, both with their test driver; both must print the same. The bindings make the calls of the differential
test, whose recorded answers came from the original's test driver in the process.
"""

import json
import os
import pathlib
import re
import socket
import subprocess
import sys
import time

import lab

HERE = pathlib.Path(__file__).resolve().parent
CLIENTS = HERE.parent / "clients"


def answers(path):
    """Whether somebody listens there."""
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(path)
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        return True


class Ours:
    """Our server; a fresh one for each use."""

    def __init__(self, program, uri, socket, *options):
        self.process = subprocess.Popen([program, uri, socket, *options], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 20
        # The file alone says nothing: a server that was killed has left its own.
        while not answers(socket):
            if self.process.poll() is not None or time.monotonic() > end:
                raise SystemExit("the server did not start")
            time.sleep(0.01)

    def stop(self):
        self.process.terminate()
        return self.process.wait(30)


# What differs from one moment to the next.
MOMENT = re.compile(r"(?m)^(CPU time: +|\S+ \w+_(?:req|bytes) |\S+ errs )\S+$|^\d{4}-\d\d-\d\d .*\n")
NEXT = "the next command"


def virsh(socket, path, commands):
    """What virsh prints for each of the commands, which it runs in one go; and its status."""
    line = f"; echo {NEXT}; ".join(commands)
    words = ["virsh", "--connect", f"test+unix://{path}?socket={socket}", line]
    environment = {"LANG": "C", "PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    done = subprocess.run(words, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, text=True)
    text = MOMENT.sub(r"\1", done.stdout.replace(str(socket), "SOCKET"))
    return text.split(f"{NEXT}\n")


def commands():
    """Lines of `commands.txt`: the place that the driver reads (or `default`), and commands for virsh."""
    for line in (HERE / "commands.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            place, rest = line.split(": ", 1)
            yield ("/default" if place == "default" else str(CLIENTS / place)), rest.split("; ")


def compare_commands(program, scratch):
    bad, count, used = 0, 0, set()
    with lab.Daemon(scratch / "daemon") as daemon:
        ours = Ours(program, "any", str(scratch / "ours"))
        for path, line in commands():
            theirs, mine = (virsh(socket, path, line) for socket in (daemon.socket, scratch / "ours"))
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
                    same = len(os.path.commonprefix([their, our]))
                    start = their.rfind("\n", 0, same) + 1
                    print(f"virsh {command}\n  original {their[start:same + 300]!r}\n  ours     {our[start:same + 300]!r}")
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
    socket, baseline = scratch / "calls", CLIENTS / "baseline/differential.json"
    ours, code = Ours(program, "any", str(socket)), 0
    # A process for each area: what one leaves behind goes with its connection. Opening other addresses is no server's business.
    for area in sorted(set(json.loads(baseline.read_text(encoding="utf-8"))) - {"opening"}):
        words = [sys.executable, CLIENTS / "differential", "compare", baseline, f"test+unix:///default?socket={socket}", area]
        code |= subprocess.run(words, check=False).returncode
    return ours.stop() or code


def main(program):
    with lab.Scratch() as scratch:
        failed = compare_commands(program, scratch), bindings(program, scratch)
    raise SystemExit(int(any(failed)))


if __name__ == "__main__":
    main(sys.argv[1])
