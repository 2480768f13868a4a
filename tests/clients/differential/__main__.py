"""Calls what the test driver supports through the Python bindings, and records or compares what came back.

differential record FILE      writes what this library answers
differential compare FILE     compares it with what the original answered when FILE was written
differential compare FILE URI AREA
                              compares what the test driver of a server answers
"""

import json
import re
import sys

import libvirt

import devices
import domain
import events
import guest
import host
import moments
import network
import storage
from known import BETTER, PENDING, SERVED
from recorder import Recorder

# Name, calls, and the method without which the bindings are too old for them.
AREAS = [
    ("host", host.run, None),
    ("opening", host.opening, None),
    ("domain", domain.run, None),
    ("guest", guest.run, None),
    ("moments", moments.run, None),
    ("network", network.run, None),
    ("network metadata", network.metadata, (libvirt.virNetwork, "setMetadata")),
    ("storage", storage.run, None),
    ("devices", devices.run, None),
    ("events", events.run, None),
]


LOCAL = "test:///default"
# How long a server's events may take.
PATIENCE = 0.1


def answers(uri, area):
    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    found = {}
    for name, run, needed in AREAS:
        if needed and not hasattr(*needed) or area not in (None, name):
            continue
        recorder = Recorder()
        recorder.patience = 0 if uri == LOCAL else PATIENCE
        conn, read_only = libvirt.open(uri), libvirt.openReadOnly(uri)
        run(recorder, conn, read_only)
        conn.close()
        read_only.close()
        found[name] = recorder.records
    return found


def differences(area, baseline, records):
    """Pairs of records that differ; a call that the original had no object for says nothing."""
    if len(baseline) != len(records):
        raise SystemExit(f"{area}: {len(records)} calls, {len(baseline)} in the baseline: refresh it")
    for ours, theirs in zip(records, baseline):
        # Release 9.0.0 had its templates without the places of their words.
        if json.dumps(ours).replace("%1$s", "%s") != json.dumps(theirs).replace("%1$s", "%s") and "skipped" not in theirs:
            yield ours, theirs


def compare(baseline, records, served):
    used, bad, calls, errors = set(), 0, 0, 0
    rows = BETTER + PENDING + (SERVED if served else [])
    for area, ours in records.items():
        calls += len(ours)
        errors += sum("error" in record for record in baseline[area])
        for mine, theirs in differences(area, baseline[area], ours):
            text = json.dumps(theirs)
            row = next((i for i, row in enumerate(rows) if row[0] == area and re.search(row[1], theirs["call"]) and re.search(row[2], text)), None)
            if row is None:
                bad += 1
                print(f"{area}: {theirs['call']}\n  original {text}\n  ours     {json.dumps(mine)}")
            else:
                used.add(row)
    for number, row in enumerate(rows):
        if row[0] in records and number not in used:
            bad += 1
            print(f"stale row in known.py: {row}")
    print(f"{calls} calls, {errors} of them errors in the original: {bad} unexplained differences, {len(rows)} explanations")
    return bad


def write(path, records):
    """One call a line, so that changes can be read."""
    areas = []
    for name, calls in records.items():
        lines = ",\n".join(json.dumps(call, ensure_ascii=False) for call in calls)
        areas.append(f"{json.dumps(name)}: [\n{lines}\n]")
    with open(path, "w", encoding="utf-8") as out:
        out.write("{\n" + ",\n".join(areas) + "\n}\n")


def main(words):
    if len(words) not in (2, 4) or words[0] not in ("record", "compare"):
        raise SystemExit(__doc__)
    records = answers(*words[2:] or (LOCAL, None))
    if words[0] == "record":
        write(words[1], records)
        return
    with open(words[1], encoding="utf-8") as baseline:
        raise SystemExit(min(compare(json.load(baseline), records, len(words) > 2), 1))


main(sys.argv[1:])
