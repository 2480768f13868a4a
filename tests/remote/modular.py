"""A daemon for each driver, as newer systems have them: both clients find the right one, and what it does not do itself.

    modular.py LIBRARY [--root DIR] [--programs FOLDER]

LIBRARY is the folder with our libvirt.so.0. With --root, the daemons and the original library are those of the system whose files
are in DIR; with --programs, the daemons lie in FOLDER there and not in PATH.
"""

import contextlib
import json
import pathlib
import shutil
import subprocess
import types

import lab
import session
import sides

DAEMONS = ["virtnetworkd", "virtnwfilterd", "virtstoraged", "virtnodedevd", "virtsecretd", "virtinterfaced", "virtqemud", "virtproxyd"]
PLACE = "/run/libvirt"

# The drivers that have a daemon of their own, and calls that cross into others.
DRIVERS = ["qemu", "network", "storage", "nodedev", "secret", "nwfilter", "interface"]
METHODS = [
    "getURI", "getType", "isSecure", "isEncrypted", "isAlive", "getHostname", "getLibVersion", "getCapabilities", "numOfDomains", "listAllDomains", "numOfNetworks",
    "listAllNetworks", "numOfStoragePools", "listAllStoragePools", "listSecrets", "listAllSecrets", "numOfNWFilters", "listNWFilters", "listAllNWFilters", "numOfInterfaces",
    "listInterfaces", "listAllDevices", "listAllNWFilterBindings", "getStoragePoolCapabilities",
]
# By these, objects of all kinds are made and changed, and their events arrive.
WORKING = ["qemu+unix:///system?mode=direct", "qemu+unix:///system?mode=legacy"]


def uris():
    for driver in DRIVERS:
        for query in ("", "?mode=auto", "?mode=direct", "?mode=legacy", "?mode=nonsense"):
            yield f"{driver}+unix:///system{query}"
    yield from ("remote+unix:///", "remote+unix:///?mode=direct", "remote+unix:///?mode=legacy", "remote:///system", "test+unix:///default", "test+unix:///default?mode=direct", "lxc+unix:///system", "qemu+unix:///session", "nonsense+unix:///system")


def work(uri, folder):
    """Calls of other drivers through one connection; runs with the library that is loaded."""
    import answers
    import happenings
    import network
    import rest

    libvirt = lab.bindings()
    # Each side's networks have numbers of their own.
    answers.Recorder.varying |= {"UUID"}
    r = answers.Recorder(types.SimpleNamespace(seen=[], pretended={}), folder)
    conn, read_only = libvirt.open(uri), libvirt.openReadOnly(uri)
    network.run(r, conn, read_only)
    rest.filters(r, conn)
    rest.ports(r, conn)
    rest.volumes(r, conn)
    watch = happenings.Watch(r, conn)
    happenings.others(r, conn, watch)
    watch.end()
    print(json.dumps(r.records))


def worked(library, uri, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o755)
    words = [lab.PYTHON, str(lab.HERE / "modular.py"), "--work", uri, folder]
    done = subprocess.run(words, env=sides.environment(library), stdout=subprocess.PIPE, text=True, timeout=120, check=False)
    return json.loads(done.stdout) if done.returncode == 0 else [f"ended with {done.returncode}"]


def tell(library, situation):
    for uri in uris():
        process = session.start_client(library, uri, {}, methods=METHODS)
        for answer in session.answer(process):
            yield f"{situation}: {uri}", answer


def life(library, programs, scratch):
    """All the situations, for one of the libraries, with daemons of its own."""
    private = [path for path in lab.PRIVATE if path != "/run"]
    shutil.rmtree(PLACE, ignore_errors=True)
    pathlib.Path(PLACE).mkdir()
    with contextlib.ExitStack() as stack:
        yield from tell(library, "no daemon")
        running = {name: stack.enter_context(lab.Daemon(scratch / name, program=path, sockets=PLACE, private=private)) for name, path in programs.items()}
        yield from tell(library, "all daemons")
        for uri in WORKING:
            for answer in worked(library, uri, scratch / "files"):
                yield f"at work: {uri}", answer
        for name in ("virtproxyd", "virtnetworkd"):
            running[name].stop()
            yield from tell(library, f"without {name}")


def ask(scratch, library, programs):
    """All answers to one of the libraries."""
    found = {name: path for name in DAEMONS if (path := shutil.which(name, path=programs or None))}
    print("daemons:", *found, flush=True)
    return list(life(library, found, scratch))


def main(words):
    wanted = session.parser().parse_args(words)
    theirs, ours = sides.answers(__file__, wanted.library, wanted.root, wanted.programs)
    bad = abs(len(theirs) - len(ours))
    for (place, their), (_, our) in zip(theirs, ours):
        if their != our:
            bad += 1
            sides.show(place, their, our)
    good = sum("ok" in answer for _, answer in theirs)
    print(f"{len(theirs)} answers of daemons of single drivers, {good} of them results, {bad} differences")
    # What a driver's daemon does not do itself must have been done by another.
    direct = [answer for place, answer in theirs if place == "all daemons: qemu+unix:///system?mode=direct"]
    if not all("ok" in answer for answer in direct if "Network" in answer["call"]):
        raise SystemExit(f"virtqemud knows no networks: {direct}")
    raise SystemExit(int(bool(bad)))


if __name__ == "__main__":
    sides.run(main, ask, work=work)
