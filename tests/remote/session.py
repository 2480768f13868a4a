"""The daemon of a user's session: both clients start it, each when it is asked to, and find it again.

    session.py LIBRARY [--root DIR] [--programs FOLDER]

LIBRARY is the folder with our libvirt.so.0. With --root, the daemons and the original library are those of the system whose files
are in DIR; with --programs, there are daemons of single drivers too, in FOLDER there. The original starts the daemon unless LIBVIRT_AUTOSTART
is 0, ours only if it is set and not 0; the rest must be the same: the daemon's words, where its socket is, the errors.
"""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import time

import lab
import sides
from lab import NOBODY

MANY = 8
URI = "qemu+unix:///session"


def client(uri, *methods):
    """Opens the URI, calls the methods, and prints what came back."""
    import recorder

    libvirt = lab.bindings()
    r = recorder.Recorder()
    conn = r(libvirt, "open", uri)
    for method in methods or ("getURI", "getType", "isSecure", "isEncrypted", "numOfDomains", "listAllNetworks"):
        r(conn, method)
    print(json.dumps(r.records))


def start_client(library, uri, environment, user=None, methods=()):
    """A process that is `client` with the original library or with ours."""
    paths = {**sides.environment(library), "PYTHONPATH": str(lab.HERE.parent / "clients/differential")}
    for name in ("XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "VIRTD_PATH", "LIBVIRTD_PATH", "LIBVIRT_AUTOSTART"):
        paths.pop(name, None)
    words = [lab.PYTHON, str(lab.HERE / "session.py"), "--client", uri, *methods]
    return subprocess.Popen(words, env={**paths, **environment}, stdout=subprocess.PIPE, text=True, **(user or {}))


def answer(process):
    out, _ = process.communicate(timeout=60)
    return json.loads(out) if process.returncode == 0 else [f"ended with {process.returncode}"]


class User:
    """Somebody who is not root, with nothing in his folders."""

    def __init__(self, folder, has_runtime=True):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(folder, ignore_errors=True)
        self.environment = {"HOME": str(self.folder / "home")}
        for name in ("home", "run"):
            (self.folder / name).mkdir(parents=True)
            os.chown(self.folder / name, NOBODY, NOBODY)
        if has_runtime:
            self.environment["XDG_RUNTIME_DIR"] = str(self.folder / "run")

    def daemons(self):
        """His daemons: their processes, and the words that they were started with."""
        found = {}
        for path in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                words = (path / "cmdline").read_bytes().split(b"\0")
                # (An ended one that nobody has waited for yet has no words any more.)
                if path.stat().st_uid == NOBODY and words[0].rsplit(b"/", 1)[-1] in (b"libvirtd", b"virtqemud"):
                    found[int(path.name)] = [word.decode() for word in words if word]
            except OSError:
                pass
        return found

    def end_daemons(self):
        while found := self.daemons():
            for pid in found:
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.01)

    def begin_again(self, has_runtime=True):
        self.end_daemons()
        self.__init__(self.folder, has_runtime)

    def sockets(self):
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*sock*"))


def tells(library, user, autostart, uri=URI, many=1, **environment):
    """What clients are told at the same time, what daemons there are then, and their sockets."""
    if autostart is not None:
        environment["LIBVIRT_AUTOSTART"] = autostart
    clients = [start_client(library, uri, {**user.environment, **environment}, lab.AS_NOBODY) for _ in range(many)]
    answers = [answer(one) for one in clients]
    # Those that found another one at work are still about to end; and a daemon's children look like it for a moment.
    found = []

    def settled():
        found[:] = sorted(user.daemons().values())
        return len(found) <= 1

    lab.comes(settled, 10)
    return {"answers": answers, "daemons": found, "sockets": user.sockets()}


def life(library, folder, programs):
    """All the situations, for one of the libraries."""
    starts, never = (None, "0") if library == sides.ORIGINAL else ("1", None)
    user = User(folder)
    yield "not asked to", tells(library, user, never)
    yield "asked to", tells(library, user, starts)
    yield "it is there", tells(library, user, never)
    user.end_daemons()
    yield "it died", tells(library, user, starts)
    user.begin_again()
    yield "many at once", tells(library, user, starts, many=MANY)
    yield "by its name", tells(library, user, never, f"{URI}?mode=legacy")
    yield "the other daemon", tells(library, user, never, f"{URI}?mode=direct")
    yield "a socket that is not there", tells(library, user, starts, f"{URI}?socket={folder}/none")
    user.begin_again()
    yield "no daemon", tells(library, user, starts, VIRTD_PATH="/nonexistent")
    yield "another driver", tells(library, user, starts, "test+unix:///default")
    user.begin_again(has_runtime=False)
    yield "nowhere to run", tells(library, user, starts)
    if programs:
        user.begin_again()
        yield "no other daemon", tells(library, user, starts, f"{URI}?mode=direct", LIBVIRTD_PATH="/nonexistent")
        yield "a driver's own daemon", tells(library, user, starts, f"{URI}?mode=direct", VIRTD_PATH=programs)
        yield "it is preferred", tells(library, user, never)
    user.end_daemons()


def of_newer(name, told):
    """What release 9.0.0 was told, in the words of newer ones: it waits for a daemon that is not there, and then cannot connect."""
    error = told["answers"][0][0].get("error", {})
    if name == "no daemon" and error.get("message", "").startswith("Failed to connect"):
        error["message"] = error["str2"] = "binary '/nonexistent/libvirtd' does not exist in $PATH: No such file or directory"
    return told


def ask(folder, library, programs):
    """All the situations, for one of the libraries."""
    return list(life(library, folder / "user", programs))


def parser():
    """What is said where drivers may have daemons of their own."""
    words = sides.parser()
    words.add_argument("--programs", default="")
    return words


def main(words):
    wanted = parser().parse_args(words)
    theirs, ours = sides.answers(__file__, wanted.library, wanted.root, wanted.programs)
    bad = 0
    for (name, their), (_, our) in zip(theirs, ours):
        their = of_newer(name, their)
        for what in (what for what in their if their[what] != our[what]):
            bad += 1
            sides.show(f"session: {name}: {what}", their[what], our[what])
    started = dict(theirs)["asked to"]["daemons"]
    if len(started) != 1:
        raise SystemExit(f"the original did not start a daemon: {theirs}")
    print(f"{len(theirs)} situations of a session's daemon ({' '.join(started[0])}), {bad} differences")
    raise SystemExit(int(bool(bad)))


if __name__ == "__main__":
    sides.run(main, ask, client=client)
