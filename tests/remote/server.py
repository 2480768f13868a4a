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
import subprocess
import sys
import time

import lab

HERE = pathlib.Path(__file__).resolve().parent
CLIENTS = HERE.parent / "clients"


class Ours:
    """Our server; a fresh one for each use."""

    def __init__(self, program, uri, socket):
        self.process = subprocess.Popen([program, uri, socket], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not os.path.exists(socket):
            if self.process.poll() is not None or time.monotonic() > end:
                raise SystemExit("the server did not start")
            time.sleep(0.01)

    def stop(self):
        self.process.terminate()
        return self.process.wait(30)


def virsh(socket, path, command):
    words = ["virsh", "--connect", f"test+unix://{path}?socket={socket}", command]
    done = subprocess.run(words, env={"LANG": "C", "PATH": os.environ["PATH"], "HOME": "/nonexistent"}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, text=True)
    return done.stdout.replace(str(socket), "SOCKET") + f"exit status {done.returncode}\n"


def commands():
    """Blocks of `commands.txt`: the place that the driver reads (or `default`), and a line for virsh."""
    for line in (HERE / "commands.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            place, command = line.split(": ", 1)
            yield ("/default" if place == "default" else str(CLIENTS / place)), command


def compare_commands(program, scratch):
    bad = count = 0
    with lab.Daemon(scratch / "daemon") as daemon:
        ours = Ours(program, "any", str(scratch / "ours"))
        for path, command in commands():
            count += 1
            theirs, mine = (virsh(socket, path, command) for socket in (daemon.socket, scratch / "ours"))
            if theirs != mine and not any(re.search(row[0], command) and re.search(row[1], theirs + mine) for row in EXPLAINED):
                bad += 1
                same = len(os.path.commonprefix([theirs, mine]))
                start = theirs.rfind("\n", 0, same) + 1
                print(f"virsh {command}\n  original {theirs[start:same + 300]!r}\n  ours     {mine[start:same + 300]!r}")
        code = ours.stop()
    print(f"{count} lines of commands for virsh, {bad} unexplained differences; the server ended with status {code}")
    return bad or code


# What differs, and why: a pattern for the command, one for either output, the reason.
EXPLAINED = []


def bindings(program, scratch):
    """The calls of the differential test, through the socket."""
    socket = scratch / "calls"
    ours = Ours(program, "any", str(socket))
    words = [sys.executable, CLIENTS / "differential", "compare", CLIENTS / "baseline/differential.json", f"test+unix:///default?socket={socket}"]
    code = subprocess.run(words, check=False).returncode
    return ours.stop() or code


def main(program):
    with lab.Scratch() as scratch:
        failed = compare_commands(program, scratch), bindings(program, scratch)
    raise SystemExit(int(any(failed)))


main(sys.argv[1])
