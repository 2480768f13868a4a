"""How fast both clients are on the same daemon, and ours on our server, by turns in one run of the script; medians.

    speed.py SERVE LIBRARY [ROUNDS]

Runs inside of a laboratory. SERVE is the program that offers our drivers on a socket, LIBRARY the folder with our libraries, both
built with optimization. The limits are those that the project has set itself; the machine should have nothing else to do.

The list of 1,000 is also asked for by a bare socket, which discards the reply: no client can be faster. Streams move a volume in
memory, once with each of many fresh servers (cold) and then a few times more (warm): what an allocator keeps from one transfer
to the next halves or doubles the time of single ones. The last table has the processor time that a MiB costs the server. All of
libvirtd's work on streams is its main thread's: so this has the most that can be reached at all, with a client that costs nothing
and on a machine that keeps it waiting for nothing. What comes near to that cannot be improved by a client.
"""

import contextlib
import pathlib
import shutil
import statistics
import sys
import time

import lab
from figures import Program, build
from ours import Ours
from sides import ORIGINAL

# The largest part of the original's time that ours may take on its daemon and on our server; streams: the least of its throughput.
CALL, LIST, STREAM, NONE = (0.6, 0.3), (0.5, 0.5), (1.5, 1.5), (None, None)
CALLS = {"open and close": NONE, "version": CALL, "state": CALL, "info": CALL, "look-up by name": CALL, "document": CALL}
LISTS = {"list of 1,000": LIST, "that list by a bare socket": NONE, "statistics of 1,000": NONE}
DIRECTIONS, KINDS, WARM = ("upload", "download"), ("cold", "warm"), 3
MIB, VOLUME_MIB = 1 << 20, 256

# The client's library, and whose server it is.
SIDES = {"original": (False, False), "our client": (True, False), "our client and server": (True, True)}


def turns(rounds):
    """The sides in their order for each round: back and forth, so that none always comes first."""
    for turn in range(rounds):
        yield turn, list(SIDES)[:: 1 if turn % 2 == 0 else -1]


def spent(pid):
    """Nanoseconds of processor time of a process, also of its threads that have ended; its first thread's, and how long that one
    waited for a processor."""
    # The number that Linux gives the clock of a process' processor time.
    whole = time.clock_gettime_ns((~pid << 3) | 2)
    main, waited, _ = pathlib.Path(f"/proc/{pid}/schedstat").read_text(encoding="utf-8").split()
    return whole, int(main), int(waited)


def calls(program, serve, library, scratch, rounds):
    """Samples of each side by the names of calls."""
    figures = {side: {name: [] for name in (*CALLS, *LISTS)} for side in SIDES}
    with lab.Daemon(scratch / "daemon") as daemon:
        server = Ours(serve, "any", scratch / "test")
        sockets = {False: daemon.socket, True: server.socket}
        programs = {side: Program(program, library if ours else ORIGINAL, lab.TEST_URI.format(sockets[here])) for side, (ours, here) in SIDES.items()}
        for names in (CALLS, LISTS):
            if names is LISTS:
                for one in programs.values():
                    one.ask("domains")
            for _, order in turns(rounds):
                for name in names:
                    for side in order:
                        figures[side][name].append(programs[side].ask("call", name))
        for one in programs.values():
            one.end()
        server.stop()
    return figures


@contextlib.contextmanager
def fresh(here, serve, library, folder):
    """A server that has done nothing yet: its socket and its process."""
    if here:
        server = Ours.with_qemu(serve, library, folder)
        yield server.socket, server.process.pid
        server.stop()
    else:
        with lab.Daemon(folder) as daemon:
            yield daemon.socket, daemon.process.pid


def streams(program, serve, library, scratch, rounds):
    """For each side, direction and kind of server: MB/s of single transfers, and what the server `spent` on each, in microseconds for a MiB."""
    figures = {(direction, kind, side): [] for direction in DIRECTIONS for kind in KINDS for side in SIDES}
    volumes = pathlib.Path("/dev/shm/ferrovirt-speed")
    for turn, order in turns(rounds):
        for side in order:
            ours, here = SIDES[side]
            volumes.mkdir()
            with fresh(here, serve, library, scratch / f"{turn}-{list(SIDES).index(side)}") as (socket, pid):
                one = Program(program, library if ours else ORIGINAL, lab.QEMU_URI.format(socket))
                one.ask("volume", volumes)
                for number in range(1 + WARM):
                    for direction in DIRECTIONS:
                        before = spent(pid)
                        speed = one.ask(direction)
                        times = [(after - begin) / 1e3 / VOLUME_MIB for begin, after in zip(before, spent(pid))]
                        figures[direction, KINDS[number > 0], side].append((speed, *times))
                one.ask("end")
                one.end()
            shutil.rmtree(volumes)
    return figures


def cell(value, base, limit, more_is_better=False):
    ratio = value / base
    if limit is None:
        return f"{value:10.1f} {ratio:5.2f}         "
    good = ratio >= limit if more_is_better else ratio <= limit
    return f"{value:10.1f} {ratio:5.2f} {'  of' if good else 'NOT'} {limit:4.2f}"


def table(title, rows, more_is_better=False):
    """Rows of a name, a figure of each side, and the limits of two of them."""
    print(f"\n{title:30}{'original':>10}   {'our client, and its part':>26}   {'our client and server':>24}")
    for name, (base, *values), limits in rows:
        print(f"{name:30}{base:10.1f}   {'   '.join(cell(v, base, limit, more_is_better) for v, limit in zip(values, limits))}")


def show_servers(moved):
    print(f"\n{'us of the server for a MiB':40}{'all':>8}{'main thread':>15}{'it waits':>11}{'at most':>14}{'reached':>14}")
    for (direction, kind, side), (speed, whole, main, waited) in moved.items():
        ours = SIDES[side][1]
        # Our server's main thread has nothing to do with streams.
        cells = f"{'-':>15}{'-':>11}{'-':>14}" if ours else f"{main:15.0f}{waited:11.0f}{MIB / main:9.0f} MB/s"
        print(f"{f'{direction}, {kind}, {side}':40}{whole:8.0f}{cells}{speed:9.0f} MB/s")


def main(serve, library, rounds="9"):
    with lab.Scratch() as scratch:
        program = build("speed", library, scratch)
        called = calls(program, serve, library, scratch, int(rounds))
        moved = streams(program, serve, library, scratch, int(rounds))
    rows = [(name, [statistics.median(called[side][name]) for side in SIDES], limits) for name, limits in (CALLS | LISTS).items()]
    table("microseconds", rows)
    moved = {key: [statistics.median(column) for column in zip(*transfers)] for key, transfers in moved.items()}
    rows = [(f"{direction}, {kind}", [moved[direction, kind, side][0] for side in SIDES], STREAM) for direction in DIRECTIONS for kind in KINDS]
    table("MB/s", rows, more_is_better=True)
    show_servers(moved)


main(*sys.argv[1:])
