"""Pools and volumes of our storage driver, call for call beside those of the original's.

    pools.py SERVE LIBRARY

SERVE is the program that offers a driver on a socket, LIBRARY the folder with our libraries. The same calls are made by the
original's client at the distribution's libvirtd and at our server, in folders of the same content; every answer and every
error must be the same, field by field, but for those that EXPLAINED names.
"""

import os
import re
import shutil
import sys

import lab
import sides
from halves import received
from ours import Ours

# Answers that differ, and why. An entry that is not needed any more is an error, too.
EXPLAINED = {}

MIB = 1 << 20
# Releases differ in the version that they choose by themselves.
NEW = "<compat>1.1</compat>"


def pool(name, path, kind="dir", target="", source=""):
    return f"<pool type='{kind}'><name>{name}</name>{source}<target><path>{path}</path>{target}</target></pool>"


def volume(name, capacity="<capacity>1048576</capacity>", form="raw", more="", target=""):
    return f"<volume><name>{name}</name>{capacity}{more}<target><format type='{form}'/>{target}</target></volume>"


def sparse(name, mib):
    return volume(name, f"<capacity unit='MiB'>{mib}</capacity><allocation>0</allocation>")


# What differs from one run to the next, from one release to the next, and from one file system to the next.
MASKS = [
    (r"%s", "%1$s"),
    (r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID"),
    (r"<([amc]time)>[\d.]+<", r"<\1>TIME<"),
]
SIZES = [(r"<(capacity|allocation|available) unit='bytes'>[1-9]\d*", r"<\1>SIZE")]
IMAGE_SIZES = [(r"<(allocation|physical) unit='bytes'>\d+", r"<\1>SIZE")]


class Record:
    """The answers to calls, in their order."""

    def __init__(self, libvirt, folder):
        self.libvirt, self.folder, self.answers = libvirt, str(folder), []

    def shown(self, value, masks):
        objects = (self.libvirt.virStoragePool, self.libvirt.virStorageVol)
        if isinstance(value, str):
            value = value.replace(self.folder, "FOLDER")
            for pattern, text in MASKS + masks:
                value = re.sub(pattern, text, value)
            return value
        if isinstance(value, (list, tuple)):
            shown = [self.shown(item, masks) for item in value]
            return sorted(shown) if all(isinstance(item, str) for item in shown) else shown
        if isinstance(value, objects):
            return f"<{value.name()}>"
        return value

    def __call__(self, what, function, *arguments, masks=()):
        result = None
        try:
            result = function(*arguments)
            shown = self.shown(result, list(masks))
        except self.libvirt.libvirtError as error:
            fields = ("code", "domain", "message", "str1", "str2", "int1", "int2")
            shown = [self.shown(getattr(error, f"get_error_{f}" if f in fields[:3] else f"get_{f}")(), []) for f in fields]
        self.answers.append((what, shown))
        return result


def nothing_there(record, conn, place):
    uuid = "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566"
    record("no pool of that name", conn.storagePoolLookupByName, "none")
    record("no pool of that UUID", conn.storagePoolLookupByUUIDString, uuid)
    record("no pool of that target", conn.storagePoolLookupByTargetPath, "/nowhere")
    record("no volume of that path", conn.storageVolLookupByPath, "/nowhere/x")
    record("no volume of that unclean path", conn.storageVolLookupByPath, "/nowhere//x")
    record("no volume of that key", conn.storageVolLookupByKey, "/nowhere/x")
    record("define nothing", conn.storagePoolDefineXML, "<pool/>", 0)
    record("define with unknown flags", conn.storagePoolDefineXML, pool("a", place), 8)
    record("define with a newline", conn.storagePoolDefineXML, pool("a\nb", place), 0)
    for kind in ("dir", "xxx", "netfs"):
        record(f"sources of {kind}", conn.findStoragePoolSources, kind, None, 0)
    record("sources of nobody", conn.findStoragePoolSources, "netfs", "<source><host name='127.0.0.1'/></source>", 0)
    record("sources without a host", conn.findStoragePoolSources, "netfs", "<source/>", 0)
    record("create in a relative folder", conn.storagePoolCreateXML, pool("a", "relative"), 1)


def stopped(record, conn, place):
    """A defined pool before its first start."""
    defined = record("define", conn.storagePoolDefineXML, pool("one", place), 0)
    for flags in (0, 1, 2):
        record(f"document, flags {flags}", defined.XMLDesc, flags)
    for call in (defined.isActive, defined.isPersistent, defined.autostart, defined.info):
        record(f"stopped: {call.__name__}", call)
    for value in (1, 1, 0, 0):
        record(f"autostart {value}", defined.setAutostart, value)
    record("start without a folder", defined.create, 0)
    record("refresh a stopped pool", defined.refresh, 0)
    record("destroy a stopped pool", defined.destroy)
    record("volumes of a stopped pool", defined.listAllVolumes, 0)
    record("number of volumes of a stopped pool", defined.numOfVolumes)
    record("volume in a stopped pool", defined.createXML, volume("x"), 0)
    for flags in (12, 64, 8, 0):
        record(f"build, flags {flags}", defined.build, flags)
    record("mode of the folder", lambda: oct(os.stat(place).st_mode & 0o777))
    for flags in (64, 2, 0, 0):
        record(f"create, flags {flags}", defined.create, flags)
    return defined


def running(record, conn, place, defined):
    record("build while it runs", defined.build, 0)
    record("delete while it runs", defined.delete, 0)
    record("undefine while it runs", defined.undefine)
    record("document of a running pool", defined.XMLDesc, 0, masks=SIZES)
    record("lists", lambda: [conn.listStoragePools(), conn.listDefinedStoragePools(), conn.numOfStoragePools()])
    for flags in (1, 2, 4, 8, 16, 32, 64, 128, 3, 1 << 20):
        record(f"list, flags {flags}", conn.listAllStoragePools, flags)
    record("look-up by target", conn.storagePoolLookupByTargetPath, f"{place}//")
    record("another name for its folder", conn.storagePoolDefineXML, pool("two", place), 0)
    uuid = f"<uuid>{defined.UUIDString()}</uuid><name>"
    other = "<uuid>dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566</uuid><name>"
    record("another UUID for its name", conn.storagePoolDefineXML, pool("one", place).replace("<name>", other), 0)
    record("another name for its UUID", conn.storagePoolDefineXML, pool("z", f"{place}z").replace("<name>", uuid), 0)
    record("create what runs", conn.storagePoolCreateXML, pool("one", place).replace("<name>", uuid), 0)
    record("define what runs", conn.storagePoolDefineXML, pool("one", f"{place}z").replace("<name>", uuid), 0)
    record("document of now", defined.XMLDesc, 0, masks=SIZES)
    record("document of the next start", defined.XMLDesc, 1)
    conn.storagePoolDefineXML(pool("one", place).replace("<name>", uuid), 0)


def refused(record, place, defined):
    """Volumes that cannot be made."""
    (place / "there").write_bytes(b"x")
    record("look up what was not seen yet", defined.storageVolLookupByName, "there")
    documents = {
        "there": volume("there"),
        "taken": volume("a.img"),
        "with a slash": volume("../a"),
        "without capacity": volume("b", ""),
        "without anything": "<volume/>",
        "without format": volume("b", form="none"),
        "of unknown format": volume("b", form="xxx"),
        "raw on another": volume("b", more=f"<backingStore><path>{place}/a.img</path></backingStore>"),
        "encrypted without secret": volume("b", target="<encryption format='luks'/>"),
        "on nothing": volume("b", "", "qcow2", f"<backingStore><path>{place}/nope</path></backingStore>"),
        "of a format that cannot be made": volume("b", form="bochs"),
    }
    for what, document in documents.items():
        record(f"volume {what}", defined.createXML, document, 0)
    for flags in (1, 2, 64):
        record(f"volume, flags {flags}", defined.createXML, volume("b"), flags)


def volumes(record, conn, place, defined):
    first = record("volume", defined.createXML, volume("a.img"), 0)
    for call in (first.info, first.path, first.key):
        record(f"volume: {call.__name__}", call)
    for flags in (0, 1, 2):
        record(f"info, flags {flags}", first.infoFlags, flags)
        record(f"volume's document, flags {flags}", first.XMLDesc, flags)
    refused(record, place, defined)
    folder = record("folder", defined.createXML, volume("dir", form="dir"), 0)
    record("folder's document", folder.XMLDesc, 0)
    record("folder's info", folder.info)
    record("delete the folder", folder.delete, 0)
    mode = "<permissions><mode>0644</mode></permissions>"
    record("open to all", lambda: defined.createXML(volume("s.img", target=mode), 0).XMLDesc(0))
    record("half", lambda: defined.createXML(volume("h.img", "<capacity>8388608</capacity><allocation>3145728</allocation>"), 0).info())
    record("document by its key", conn.storageVolLookupByKey, f"{place}/a.img")
    record("look-up by an unclean path", conn.storageVolLookupByPath, f"{place}//a.img")
    record("pool of a volume", first.storagePoolLookupByVolume)
    return first


def sizes(record, defined):
    disk = defined.createXML(sparse("r.img", 8), 0)
    record("sparse", disk.info)
    steps = [(16 * MIB, 0), (MIB, 0), (8 * MIB, 4), (MIB, 2), (MIB, 6), (0, 64), (8 * MIB, 1), (4096, 4), (1 << 60, 1)]
    for capacity, flags in steps:
        record(f"resize to {capacity}, flags {flags}", disk.resize, capacity, flags)
        record(f"info after {capacity}, flags {flags}", disk.info)
    record("wipe, flags 1", disk.wipe, 1)
    record("wipe", disk.wipe, 0)
    for algorithm in (9, 99):
        record(f"wipe by {algorithm}", disk.wipePattern, algorithm, 0)


def images(record, place, defined):
    top = f"<backingStore><path>{place}/q.qcow2</path><format type='qcow2'/></backingStore>"
    features = f"{NEW}<clusterSize unit='KiB'>128</clusterSize><features><lazy_refcounts/></features>"
    documents = {
        "q.qcow2": volume("q.qcow2", form="qcow2", target=NEW),
        "b.qcow2": volume("b.qcow2", "", "qcow2", top, NEW),
        "f.qcow2": volume("f.qcow2", form="qcow2", target=features),
        "o.qcow2": volume("o.qcow2", form="qcow2", target="<compat>0.10</compat>"),
        **{f"x.{form}": volume(f"x.{form}", form=form) for form in ("vmdk", "vdi", "vpc", "qed", "iso")},
    }
    for name, document in documents.items():
        if made := record(f"image {name}", defined.createXML, document, 0):
            record(f"document of {name}", made.XMLDesc, 0, masks=IMAGE_SIZES)
            record(f"capacity of {name}", lambda: made.info()[1])
    grown = defined.storageVolLookupByName("q.qcow2")
    for capacity, flags in ((4 * MIB, 0), (8 * MIB, 1), (MIB, 4)):
        record(f"resize an image to {capacity}, flags {flags}", grown.resize, capacity, flags)
    record("capacity of the image", lambda: grown.info()[1])


def copies(record, defined, first):
    documents = {
        "raw": volume("c.img", "<capacity>0</capacity>"),
        "raw again": volume("c.img", "<capacity>0</capacity>"),
        "larger": volume("d.img", "<capacity>2097152</capacity><allocation>0</allocation>"),
        "qcow2": volume("c.qcow2", "<capacity>0</capacity>", "qcow2"),
    }
    for what, document in documents.items():
        if made := record(f"copy {what}", defined.createXMLFrom, document, first, 0):
            record(f"document of copy {what}", made.XMLDesc, 0, masks=IMAGE_SIZES)
            record(f"capacity of copy {what}", lambda: made.info()[1])
    record("copy, flags 64", defined.createXMLFrom, volume("e.img", ""), first, 64)


def found(record, place, defined):
    """What lies in the folder without having been made by a call."""
    (place / "sub").mkdir()
    os.symlink("nowhere", place / "dangling")
    os.symlink("d.img", place / "link")
    os.mkfifo(place / "fifo")
    (place / "luks").write_bytes(b"LUKS\xba\xbe\0\1" + bytes(96) + (8).to_bytes(4, "big") + bytes(8192 - 108))
    (place / "iso").write_bytes(bytes(32769) + b"CD001" + bytes(2000))
    record("refresh, flags 1", defined.refresh, 1)
    record("refresh", defined.refresh, 0)
    record("volumes", defined.listVolumes)
    for name in ("sub", "link", "luks", "iso", "there", "q.qcow2", "b.qcow2", "f.qcow2", "o.qcow2", "x.vmdk"):
        seen = defined.storageVolLookupByName(name)
        record(f"found {name}", seen.XMLDesc, 0, masks=IMAGE_SIZES)
        record(f"found capacity of {name}", lambda: seen.info()[1])
    record("delete what was found", defined.storageVolLookupByName("sub").delete, 0)


def streams(record, conn, place, defined):
    disk = defined.createXML(volume("w.img"), 0)

    def put(offset, length, data, flags=0):
        stream = conn.newStream(0)
        disk.upload(stream, offset, length, flags)
        pieces = [data[at : at + 65536] for at in range(0, len(data), 65536)]
        stream.sendAll(lambda _s, _n, _o: pieces.pop(0) if pieces else b"", None)
        stream.finish()

    def take(offset, length, flags=0):
        stream = conn.newStream(0)
        disk.download(stream, offset, length, flags)
        got = received(stream)
        return got.hex()[:60], len(got)

    record("upload", put, 0, 0, bytes(range(250)) * 300)
    record("download", take, 0, 0)
    record("download a part", take, 65536, 10000)
    record("download what is behind the end", take, 1 << 30, 0)
    record("upload, flags 4", put, 0, 0, b"", 4)
    record("download, flags 4", take, 0, 0, 4)
    record("upload behind the end", put, MIB, 0, b"z" * 100)
    record("info of what grew", disk.info)


def gone(record, conn, place, first):
    """A volume whose file was taken away."""
    os.unlink(place / "a.img")
    record("delete, flags 1", first.delete, 1)
    record("gone: info", first.info)
    record("gone: document", first.XMLDesc, 0)
    record("gone: wipe", first.wipe, 0)
    record("gone: resize", first.resize, 4 * MIB, 0)
    record("gone: upload", first.upload, conn.newStream(0), 0, 0, 0)
    record("gone: download", first.download, conn.newStream(0), 0, 0, 0)
    record("gone: delete", first.delete, 0)
    record("gone: info after the end", first.info)


def end(record, place, defined):
    record("destroy", defined.destroy)
    record("destroy again", defined.destroy)
    for path in place.iterdir():
        path.unlink()
    (place / "left").touch()
    record("delete, flags 1", defined.delete, 1)
    record("delete what is not empty", defined.delete, 0)
    (place / "left").unlink()
    for what in ("delete", "delete what is gone"):
        record(what, defined.delete, 0)
    record("undefine", defined.undefine)
    record("after the end", defined.info)


def transient(record, conn, place):
    document = pool("t", place, target="<permissions><mode>0750</mode></permissions>")
    record("create without a folder", conn.storagePoolCreateXML, document, 0)
    for flags in (64, 2):
        record(f"create from a document, flags {flags}", conn.storagePoolCreateXML, document, flags)
    made = record("create and build", conn.storagePoolCreateXML, document, 1)
    record("document of a transient pool", made.XMLDesc, 0, masks=SIZES)
    record("transient: autostart", made.setAutostart, 1)
    record("transient: undefine", made.undefine)
    record("transient: persistent", made.isPersistent)
    shutil.rmtree(place)
    record("refresh what is gone", made.refresh, 0)
    record("it runs no more", made.isActive)


def mounts(record, conn, place):
    host, device = "<host name='{}'/>", "<device path='{}'/>"
    sources = {
        "fs": device.format("/dev/nope"),
        "netfs": host.format("127.0.0.1") + "<dir path='/x'/>",
    }
    for kind, source in sources.items():
        made = record(f"define {kind}", conn.storagePoolDefineXML, pool(kind, place, kind, source=f"<source>{source}</source>"), 0)
        record(f"document of {kind}", made.XMLDesc, 0)
        for flags in (0, 8):
            record(f"build {kind}, flags {flags}", made.build, flags)
        record(f"delete {kind}", made.delete, 0)
        record(f"undefine {kind}", made.undefine)
    twice = {
        "fs": device.format("/dev/a") + device.format("/dev/b"),
        "netfs": host.format("a") + host.format("b") + "<dir path='/x'/>",
    }
    for kind, source in twice.items():
        made = conn.storagePoolDefineXML(pool(kind, place, kind, source=f"<source>{source}</source>"), 0)
        record(f"{kind} with two sources", made.create, 0)
        record(f"{kind} that does not run", made.destroy)
        made.undefine()


def answers(libvirt, uri, folder):
    record, conn, place = Record(libvirt, folder), libvirt.open(uri), folder / "pool"
    folder.mkdir()
    nothing_there(record, conn, place)
    defined = stopped(record, conn, place)
    running(record, conn, place, defined)
    first = volumes(record, conn, place, defined)
    sizes(record, defined)
    images(record, place, defined)
    copies(record, defined, first)
    found(record, place, defined)
    gone(record, conn, place, first)
    # After an upload the original looks at the whole pool, some time: nothing after it may depend on what it finds.
    streams(record, conn, place, defined)
    end(record, place, defined)
    transient(record, conn, place)
    mounts(record, conn, place)
    conn.close()
    return record.answers


def main(program, library):
    libvirt = lab.bindings()
    with lab.Scratch() as scratch:
        with lab.Daemon(scratch / "original") as daemon:
            expected = answers(libvirt, lab.QEMU_URI.format(daemon.socket), scratch / "theirs")
        ours = Ours.with_qemu(program, library, scratch / "server")
        given = answers(libvirt, lab.QEMU_URI.format(ours.socket), scratch / "ours")
        if code := ours.stop():
            raise SystemExit(f"the server ended with status {code}")
    assert [what for what, _ in expected] == [what for what, _ in given]
    different = [what for (what, theirs), (_, ours) in zip(expected, given) if theirs != ours]
    wrong = [what for what in different if what not in EXPLAINED]
    for (what, theirs), (_, ours) in zip(expected, given):
        if what in wrong:
            sides.show(what, theirs, ours)
    if spare := [what for what in EXPLAINED if what not in different]:
        raise SystemExit(f"explained, but not different: {spare}")
    if wrong:
        raise SystemExit(f"{len(wrong)} of {len(expected)} answers about pools and volumes differ")
    print(f"pools and volumes: {len(expected)} answers compared, {len(different)} differ as explained")


if __name__ == "__main__":
    main(*sys.argv[1:])
