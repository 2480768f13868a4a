"""Many callers at once: both clients on the same daemon, and both on our server, by turns. Prints calls per second.

    callers.py SERVE LIBRARY [PART [MILLISECONDS [ROUNDS]]]

Runs inside of a laboratory. SERVE is the program that offers our test driver on a socket, LIBRARY the folder with our libraries.
Callers share a connection, or each has one. For each number of them all four pairs of client and server have a round, one after
the other, and then all of that again: what else the machine does hits all alike.

With our client no call may fail or get another's answer. For each number of callers it must get as many calls through as the
original's on the same server, and on our server as many as the original's on its own daemon; the slowest of the callers must get
on as there, or get half of an even share. PART says how much of that is enough: half of it if nothing else is said, since our
library may not be optimized, and the machine may be busy, which costs a client that waits awake the most. For figures that count,
take optimized libraries, an idle machine, all of it (1), and a second for each round. Where it is not enough there are more
rounds: what else the machine does slows a round down, nothing speeds one up.
"""

import itertools
import statistics
import sys

import lab
from figures import Program, build
from ours import Ours
from sides import ORIGINAL

COUNTS, KINDS = (1, 4, 16, 64), ("one", "own")
# Of an even share, what the slowest caller should have unless the original's has less.
SHARE = 0.5
# How many times the rounds that were asked for are made at most.
PATIENCE = 4

CLIENTS = {"theirs": "the original's client", "ours": "our client"}
SERVERS = {"theirs": "the original's daemon", "ours": "our server"}


def middle(rounds, figure):
    return statistics.median(row[figure] for row in rounds)


def part_of(rounds, others):
    """What part of the others' calls got through: in the middle of pairs of rounds that came one after the other, or in the best
    rounds of both. Half of either may be lost to other work on the machine."""
    rates, other_rates = ([row["calls_per_second"] for row in some] for some in (rounds, others))
    return max(statistics.median(rate / other for rate, other in zip(rates, other_rates)), max(rates) / max(other_rates))


def judge(rows, part):
    """What is wrong with the figures."""
    for kind, count in itertools.product(KINDS, COUNTS):
        place = f"{count} callers with {kind} connection"
        of = {pair: rows[(*pair, kind, count)] for pair in itertools.product(CLIENTS, SERVERS)}
        for server, name in SERVERS.items():
            ours, theirs = of["ours", server], of["theirs", server]
            if errors := sum(row["errors"] for row in ours):
                yield f"{place} on {name}: {errors} errors"
            if (got := part_of(ours, theirs)) < part:
                yield f"{place} on {name}: {got:.2f} of what the original's client gets through"
            share, their_share = (middle(rounds, "slowest_share") for rounds in (ours, theirs))
            if share < min(their_share, SHARE) * part:
                yield f"{place} on {name}: the slowest gets {share:.2f} of an even share, the original's {their_share:.2f}"
        if (got := part_of(of["ours", "ours"], of["theirs", "theirs"])) < part:
            yield f"{place}: {got:.2f} of what the original gets through on its daemon"


def show(rows):
    print(f"{'calls/s (and the share of the slowest) by callers':72}{''.join(f'{count:>16}' for count in COUNTS)}")
    for server, kind, client in itertools.product(SERVERS, KINDS, CLIENTS):
        figures = (rows[client, server, kind, count] for count in COUNTS)
        cells = "".join(f"{middle(rounds, 'calls_per_second'):9.0f} ({middle(rounds, 'slowest_share'):.2f})" for rounds in figures)
        print(f"{f'{CLIENTS[client]} on {SERVERS[server]}, {kind} connection':72}{cells}", flush=True)


def main(serve, library, part="0.5", milliseconds="100", rounds="5"):
    with lab.Scratch() as scratch, lab.Daemon(scratch / "daemon") as daemon:
        server = Ours(serve, "any", scratch / "ours")
        program = build("callers", library, scratch)
        loaded, sockets = {"theirs": ORIGINAL, "ours": library}, {"theirs": daemon.socket, "ours": server.socket}
        programs = {(c, s): Program(program, loaded[c], lab.TEST_URI.format(sockets[s])) for c, s in itertools.product(CLIENTS, SERVERS)}
        rows = {(*pair, kind, count): [] for pair, kind, count in itertools.product(programs, KINDS, COUNTS)}
        for turn in itertools.count(1):
            # Back and forth, so that none always comes first.
            order = list(programs)[:: 1 if turn % 2 else -1]
            for kind, count, pair in itertools.product(KINDS, COUNTS, order):
                rows[(*pair, kind, count)].append(programs[pair].ask(kind, count, milliseconds))
            if turn >= int(rounds) and (not (faults := list(judge(rows, float(part)))) or turn >= PATIENCE * int(rounds)):
                break
        show(rows)
        for fault in faults:
            print(fault)
        for one in programs.values():
            one.end()
        code = server.stop()
    raise SystemExit(int(bool(faults or code)))


main(*sys.argv[1:])
