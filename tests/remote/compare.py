"""The same calls on the same daemon, by the original library and by ours: what comes back must be the same.

    compare.py LIBRARY [--root DIR] [--refresh] [AREA]...

LIBRARY is the folder with our libvirt.so.0 (the word `original` compares the original with itself). With --root, the daemon and
the original library are those of the system whose files are in DIR. compared.json keeps, by the release of the daemon, the
procedures of the wire protocol that crossed the wire for both, with the same result; one that no longer does is a failure.
--refresh writes those of this release anew.

Every difference counts that explained.py does not explain, one that shows only once too. Areas with one are asked once more, to
say whether it comes again.
"""

import contextlib
import json
import re
import subprocess
import sys
import time

import lab
import logins
import sides
from explained import EXPLAINED

COMPARED = lab.HERE / "compared.json"
PROGRAMS = {0x20008086: "remote", 0x20008087: "qemu"}
# An area takes half a minute at most, on a machine that others keep busy three times as long.
SECONDS = 300


def others(stack, scratch):
    """A second host, and daemons that ask who calls."""
    second = {"host_uuid": '"b6a39c76-29fc-4d58-aef7-2de8e9cbc4ab"'}
    stack.enter_context(lab.Daemon(scratch / "second", second, setup="hostname second"))
    stack.enter_context(lab.Daemon(scratch / "polkit", {"auth_unix_rw": '"polkit"'}))
    passwords = scratch / "passwords"
    subprocess.run(["saslpasswd2", "-f", passwords, "-p", "-c", "-a", "libvirt", logins.USER], input=logins.PASSWORD, text=True, check=True)
    (scratch / "libvirt.conf").write_text(f"mech_list: scram-sha-256\nsasldb_path: {passwords}\n", encoding="utf-8")
    stack.enter_context(lab.Daemon(scratch / "sasl", {"auth_unix_rw": '"sasl"'}, environment={"SASL_CONF_PATH": str(scratch)}))


def ask(scratch, library, *areas):
    """The release of one daemon, and its answers in all areas (or those that are named) to one library."""
    import answers as script

    files, out = scratch / "files", scratch / "records"
    files.mkdir()
    release = subprocess.run(["libvirtd", "--version"], capture_output=True, check=True, text=True).stdout.split()[-1]
    answers = {}
    with contextlib.ExitStack() as stack:
        daemon = stack.enter_context(lab.Daemon(scratch / "daemon"))
        others(stack, scratch)
        for area in areas or script.AREAS:
            start = time.monotonic()
            # An area that does not come to its end has no answers.
            out.write_text("[]", encoding="utf-8")
            try:
                words = [sys.executable, lab.HERE / "answers.py", area, files, out]
                code = subprocess.run(words, env=sides.environment(library), timeout=SECONDS, check=False).returncode
            except subprocess.TimeoutExpired:
                code = "time out"
            answers[area] = json.loads(out.read_text(encoding="utf-8"))
            print(f"{scratch.name}: {area}: {time.monotonic() - start:.1f} s{f', exit {code}' if code else ''}", flush=True)
        if daemon.process.poll() is not None:
            print(f"the daemon ended:\n{daemon.trouble()[-2000:]}")
    return release, answers


def explained(area, record):
    text = json.dumps(record["theirs"]) + json.dumps(record["ours"])
    return next((i for i, row in enumerate(EXPLAINED) if re.search(row[0], area) and re.search(row[1], record["call"]) and re.search(row[2], text)), None)


def judge(their_answers, our_answers):
    """Areas and calls with differences that nobody explained, and the procedures with equal results."""
    bad, calls, used, procedures = set(), 0, set(), set()
    for area, theirs in their_answers.items():
        ours = our_answers[area]
        if len(theirs) != len(ours) or not theirs or "trouble" in theirs[-1]:
            bad.add((area, ""))
            print(f"{area}: {len(theirs)} calls by the original, {len(ours)} by ours")
            print(*(r[-1].get("trouble", "") for r in (theirs, ours) if r), sep="\n")
        for their, our in zip(theirs, ours):
            calls += 1
            wires = [{tuple(w) for w in record.pop("wire")} for record in (their, our)]
            # Release 9.0.0 had its templates without the places of their words.
            if json.dumps(their).replace("%1$s", "%s") == json.dumps(our).replace("%1$s", "%s"):
                procedures |= {w[:2] for w in wires[0] & wires[1]}
                continue
            record = {"call": their.pop("call"), "other": our.pop("call"), "theirs": their, "ours": our}
            row = explained(area, record)
            used.add(row)
            if row is None:
                bad.add((area, record["call"]))
                sides.show(f"{area}: {record['call'][:300]}", their, our)
    print(f"{calls} calls, {len(bad)} unexplained differences, {len(used - {None})} explanations used")
    return bad, {name: sorted(n for p, n in procedures if p == number) for number, name in PROGRAMS.items()}


def compare(library, root, areas):
    """Asks both sides about the areas; what `judge` says, and the release of the daemon."""
    (release, theirs), (_, ours) = sides.answers(__file__, library, root, *areas)
    return *judge(theirs, ours), release


def remember(release, procedures):
    """Writes the procedures that were compared with a release."""
    kept = {**json.loads(COMPARED.read_text(encoding="utf-8")), release: procedures}
    releases = sorted(kept, key=lambda release: [int(number) for number in release.split(".")])
    lines = [f'"{name}": {{' + ",\n".join(f'"{program}": {json.dumps(numbers)}' for program, numbers in kept[name].items()) + "}" for name in releases]
    COMPARED.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def main(words):
    parser = sides.parser()
    parser.add_argument("--refresh", action="store_true")
    parser.add_argument("areas", nargs="*")
    wanted = parser.parse_intermixed_args(words)
    bad, procedures, release = compare(wanted.library, wanted.root, wanted.areas)
    if bad and not wanted.refresh:
        again, _, _ = compare(wanted.library, wanted.root, sorted({area for area, _ in bad}))
        for area, call in sorted(bad | again):
            rounds = "in both rounds" if (area, call) in bad & again else "in one of two rounds"
            print(f"{area}: {call[:100]}: differs {rounds}")
        bad |= again
    count = {name: len(numbers) for name, numbers in procedures.items()}
    print(f"procedures with equal results on release {release}: {count}")
    if wanted.refresh:
        remember(release, procedures)
    elif not wanted.areas:
        for name, numbers in json.loads(COMPARED.read_text(encoding="utf-8")).get(release, {}).items():
            if lost := sorted(set(numbers) - set(procedures[name])):
                bad.add((name, str(lost)))
                print(f"no longer compared: {name} {lost}")
    raise SystemExit(1 if bad else 0)


if __name__ == "__main__":
    sides.run(main, ask)
