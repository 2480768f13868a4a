"""Makes all calls of the comparison with the library that is loaded, and writes what came back and what crossed the wire.

    answers.py AREA FOLDER FILE

FOLDER is one that the daemons see too, with the sockets of all of them below it; FILE gets the answers.
"""

import json
import pathlib
import re
import sys
import traceback

import lab

sys.path.insert(0, str(lab.HERE.parent / "clients/differential"))

import libvirt

import devices
import domain
import events
import guest
import happenings
import host
import logins
import migrations
import monitor
import moments
import network
import newer
import qemu
import recorder
import rest
import storage
import wire

# Features of drivers, which a daemon can be made to deny or to claim.
MIGRATION_V1, MIGRATION_V2, MIGRATION_V3, MIGRATION_PARAMS, EVENT_CALLBACK = 1, 3, 6, 13, 14

# What differs from one run to the next.
PLACES = [(re.compile(r"/dev/pts/\d+"), "/dev/pts/N"), (re.compile(r"qcow2\.\d{9,}"), "qcow2.TIME"), (re.compile(r"<([abcm]time)>[^<]*<"), r"<\1/><"), (re.compile(r"(<pages unit='KiB' size='\d+'>)\d+"), r"\1"), (re.compile(r'(\\"fd\\":\\")\d+'), r"\1"), (re.compile(r"<creationTime>\d+</creationTime>"), "<creationTime/>")]
UNIQUE = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|52:54:00(?::[0-9a-f]{2}){3}")


class Recorder(recorder.Recorder):
    """Notes with each call what crossed the wire since the call before."""

    patience = 0.08
    varying = recorder.HOST_DEPENDENT | {"getCPUStats", "getAllDomainStats", "domainListGetStats", "jobInfo", "jobStats", "blockJobInfo", "controlInfo", "openGraphicsFD", "getCellsFreeMemory", "getFreePages", "getFreeMemory"}

    def __init__(self, line, folder):
        super().__init__()
        self.line, self.start, self.folder = line, len(line.seen), folder
        self.happened = set()
        # Identifiers that the test chose, in contrast to those that the daemon made up.
        self.given = {"6695eb01-f6a4-8304-79aa-97f2502e193f"}

    def note(self, label, outcome):
        end = len(self.line.seen)
        new = {(program, procedure, kind) for program, procedure, kind, _ in self.line.seen[self.start : end]}
        self.start = end
        # Events belong to the record that says what arrived, whenever they crossed.
        self.happened |= {w for w in new if w[2] == wire.EVENT}
        crossed = sorted(w for w in new if w[2] != wire.EVENT)
        if "events" in label or label == "lives":
            crossed, self.happened = sorted(new | self.happened), set()
        text = json.dumps([label, outcome]).replace(self.folder, "FOLDER")
        for pattern, place in PLACES:
            text = pattern.sub(place, text)
        self.given.update(UNIQUE.findall(label))
        text = UNIQUE.sub(lambda found: found[0] if found[0] in self.given else "MADE-UP", text)
        label, outcome = json.loads(text)
        super().note(label, {**outcome, "wire": crossed})

    def connect(self, daemon):
        """The path of a socket by which another daemon is reached."""
        other = wire.Wire(f"{self.folder}/{daemon}", f"{self.folder}/../{daemon}/libvirt-sock")
        other.seen, other.pretended = self.line.seen, self.line.pretended
        return other.path

    def each(self, target, calls):
        """Makes calls one after the other: each is a method and its arguments."""
        for method, *arguments in calls:
            self(target, method, *arguments)

    @property
    def succeeded(self):
        return "ok" in self.records[-1]

    def settle(self, done, seconds=20):
        """Waits until something is so; what crosses the wire meanwhile belongs to no call."""
        try:
            if not lab.comes(done, seconds):
                raise SystemExit(f"waited in vain after {self.records[-1]}")
        except libvirt.libvirtError:
            pass
        self.start = len(self.line.seen)


AREAS = {
    "test: host": (lab.TEST_URI, host.run),
    "test: domain": (lab.TEST_URI, domain.run),
    "test: guest": (lab.TEST_URI, guest.run),
    "test: moments": (lab.TEST_URI, moments.run),
    "test: network": (lab.TEST_URI, network.run),
    "test: storage": (lab.TEST_URI, storage.run),
    "test: devices": (lab.TEST_URI, devices.run),
    "test: events": (lab.TEST_URI, events.run),
    "test: the rest": (lab.TEST_URI, rest.test),
    "qemu: host": (lab.QEMU_URI, host.run),
    "qemu: network": (lab.QEMU_URI, network.run),
    "qemu: devices": (lab.QEMU_URI, devices.run),
    "qemu: guest": (lab.QEMU_URI, qemu.run),
    "qemu: the rest": (lab.QEMU_URI, rest.qemu),
    "qemu: monitor": (lab.QEMU_URI, monitor.run),
    "qemu: migration": (lab.QEMU_URI, migrations.run),
    "qemu: migration without parameters": (lab.QEMU_URI, migrations.run, {MIGRATION_PARAMS: 0}),
    "qemu: migration of the second kind": (lab.QEMU_URI, migrations.old, {MIGRATION_PARAMS: 0, MIGRATION_V3: 0, MIGRATION_V2: 1}),
    "qemu: migration of the first kind": (lab.QEMU_URI, migrations.old, {MIGRATION_PARAMS: 0, MIGRATION_V3: 0, MIGRATION_V2: 0, MIGRATION_V1: 1}),
    "test: logins": (lab.TEST_URI, logins.run),
    "qemu: events": (lab.QEMU_URI, happenings.run),
    "qemu: events of an old daemon": (lab.QEMU_URI, happenings.old, {EVENT_CALLBACK: 0}),
}
# Only newer bindings have what is called there.
if hasattr(libvirt.virNetwork, "setMetadata"):
    AREAS["test: network metadata"] = (lab.TEST_URI, network.metadata)
if hasattr(libvirt.virDomain, "setThrottleGroup"):
    AREAS["qemu: newer calls of a guest"] = (lab.QEMU_URI, newer.guest)
    AREAS["qemu: newer calls of others"] = (lab.QEMU_URI, newer.others)


def main(area, folder, file):
    lab.bindings()
    uri, run, *pretended = AREAS[area]
    line = wire.Wire(f"{folder}/wire", f"{folder}/../daemon/libvirt-sock")
    line.pretended = pretended[0] if pretended else {}
    r = Recorder(line, folder)
    try:
        uri = uri.format(line.path)
        conn, read_only = libvirt.open(uri), libvirt.openReadOnly(uri)
        run(r, conn, read_only)
        conn.close()
        read_only.close()
    except Exception:
        last = r.records[-1]["call"] if r.records else "nothing"
        r.note("the end", {"trouble": f"after {last}: {traceback.format_exc()}"})
    pathlib.Path(file).write_text(json.dumps(r.records), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
