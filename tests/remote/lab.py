"""A laboratory: daemons of the distribution in namespaces of their own, gone with the process that made them.

    lab.py [--root DIR] [--share PATH]... COMMAND [ARGUMENT]...

runs COMMAND in a network and a process namespace of its own, as their root (by a user namespace where that is needed). The
daemons that `Daemon` starts there live in mount namespaces of their own, with empty folders in place of the host's
/etc/libvirt, /run, /var/lib/libvirt and so on; only their sockets lie in a folder that all can see. When COMMAND ends, the
kernel ends everything that was started, and nothing of it is left on the host.

With --root, COMMAND runs in the system whose files are in DIR: with its daemons, its original library, its interpreter. It is
not changed: what is written goes to a layer above it, which is gone afterwards. Of this host it has /tmp, the devices, these
tests and what --share names, at the same places as here.
"""

import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

SETTINGS = {
    "auth_unix_rw": '"none"',
    "auth_unix_ro": '"none"',
    "unix_sock_ro_perms": '"0777"',
    "unix_sock_rw_perms": '"0777"',
    "listen_tls": "0",
    "max_client_requests": "200",
    "max_workers": "30",
    "host_uuid": '"a6a39c76-29fc-4d58-aef7-2de8e9cbc4aa"',
}

# No guest runs as somebody else, and its output needs no second daemon.
QEMU = 'user = "root"\ngroup = "root"\nsecurity_driver = "none"\nremember_owner = 0\nstdio_handler = "file"\nnamespaces = []\n'

# The user that the package with the daemon's services would make; the daemon wants to see it.
USER = "libvirt-qemu:x:64055:64055::/nonexistent:/usr/sbin/nologin\n"
GROUP = "libvirt-qemu:x:64055:\n"

# Folders that each daemon has for itself. Those below /var/lib are made on a file system that hides the host's.
PRIVATE = ["/run", "/etc/libvirt", "/var/lib", "/var/log"]

# The interpreter of the distribution, which has the distribution's bindings; in every root.
PYTHON = "/usr/bin/python3"
HERE = pathlib.Path(__file__).resolve().parent

# Drivers behind a socket.
TEST_URI, QEMU_URI = "test+unix:///default?socket={}", "qemu+unix:///system?socket={}"

# Somebody who is not root, and a process that is his.
NOBODY = 65534
AS_NOBODY = {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def bindings():
    """The bindings, with the library that is loaded: they print no errors and have an event loop."""
    import libvirt

    libvirt.registerErrorHandler(lambda *_: None, None)
    libvirt.virEventRegisterDefaultImpl()
    return libvirt


def comes(holds, seconds=30):
    """Waits until something holds; whether it does."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def wait_until(what, holds, seconds=30):
    if not comes(holds, seconds):
        raise SystemExit(f"{what} does not come")


def inside(argv, root=None, share=()):
    """The words that run a command in the laboratory's namespaces, and in the system in the folder `root`."""
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    entry = ["--inside"] if root is None else ["--enter", os.path.abspath(root), *share, "--inside"]
    return ["unshare", *user, "--net", "--uts", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", PYTHON, str(HERE / "lab.py"), *entry, *argv]


def mount(*words):
    subprocess.run(["mount", *words], check=True)


def enter(root, share):
    """Makes the folder `root` the root, under a layer of its own."""
    place = pathlib.Path("/run")
    mount("-t", "tmpfs", "private", place)
    upper, work, new = (place / name for name in ("upper", "work", "root"))
    for folder in (upper, work, new):
        folder.mkdir()
    mount("-t", "overlay", "-o", f"lowerdir={root},upperdir={upper},workdir={work}", "root", new)
    for path in ("/dev", "/tmp", HERE.parent, *share):
        below = new / pathlib.Path(path).resolve().relative_to("/")
        below.mkdir(parents=True, exist_ok=True)
        mount("--rbind", path, below)
    mount("-t", "proc", "proc", new / "proc")
    subprocess.run(["pivot_root", new, new / "mnt"], check=True)
    os.chdir("/")
    subprocess.run(["umount", "--lazy", "/mnt"], check=True)


def prepare():
    """A name, and what a fresh network namespace lacks: its loopback device, and a /sys that shows it."""
    socket.sethostname("laboratory")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    # Sockets that have a fixed place lie below /run.
    mount("-t", "tmpfs", "-o", "mode=755", "private", "/run")
    # Files with fixed names are written here.
    mount("-t", "tmpfs", "-o", "mode=1777", "private", "/var/tmp")
    # Control groups are the one thing that guests would leave behind: here are none.
    if os.path.ismount("/sys"):
        subprocess.run(["umount", "--recursive", "--lazy", "/sys"], check=True)
    mount("-t", "sysfs", "sysfs", "/sys")


def reap(main):
    """What the first process of a namespace is for: orphans that nobody collects would look alive to who killed them."""
    while True:
        pid, status = os.wait()
        if pid == main:
            return os.waitstatus_to_exitcode(status)


class Daemon:
    """A libvirtd, or another daemon if `program` says so; `folder` keeps its log and, unless `sockets` names another folder, its
    sockets. `setup` are words of a shell that runs before it, `private` the folders that it has for itself."""

    def __init__(self, folder, settings=None, setup=":", environment=None, program="libvirtd", sockets=None, private=PRIVATE):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        sockets = pathlib.Path(sockets or folder)
        name = pathlib.Path(program).name
        self.socket = sockets / f"{'libvirt' if name in ('libvirtd', 'virtproxyd') else name}-sock"
        self.log = self.folder / "log"
        lines = {**SETTINGS, "unix_sock_dir": f'"{sockets}"', "log_outputs": f'"3:file:{self.log}"', **(settings or {})}
        if name not in ("libvirtd", "virtproxyd"):
            del lines["listen_tls"]
        (self.folder / "daemon.conf").write_text("".join(f"{key} = {value}\n" for key, value in lines.items()))
        (self.folder / "qemu.conf").write_text(QEMU)
        for file, line in (("passwd", USER), ("group", GROUP)):
            text = pathlib.Path("/etc", file).read_text()
            (self.folder / file).write_text(text if line.split(":")[0] in text else text + line)
        # What the daemon has learnt about the emulators is worth keeping from one to the next.
        cache = self.folder.parent / "cache"
        cache.mkdir(exist_ok=True)
        script = [
            "set -e",
            *(f"mount -t tmpfs -o mode=755 private {path}" for path in private),
            "mkdir -p /run/libvirt /run/lock /var/lib/libvirt/images /var/lib/misc /var/cache/libvirt /var/log/libvirt",
            f"mount --bind {cache} /var/cache/libvirt",
            f"cp {self.folder}/qemu.conf /etc/libvirt/qemu.conf",
            *(f"mount --bind {self.folder}/{name} /etc/{name}" for name in ("passwd", "group")),
            setup,
            f"exec {program} -f {self.folder}/daemon.conf -p {self.folder}/pid",
        ]
        environment = {**os.environ, **(environment or {})}
        environment.pop("LD_LIBRARY_PATH", None)
        self.output = open(self.folder / "output", "wb")
        self.process = subprocess.Popen(["unshare", "--mount", "--uts", "sh", "-c", "\n".join(script)], env=environment, stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output)
        comes(lambda: self.socket.exists() or self.process.poll() is not None, 60)
        if not self.socket.exists():
            raise SystemExit(f"the daemon did not start:\n{self.trouble()}")


    def trouble(self):
        return "".join(p.read_text(errors="replace") for p in (self.folder / "output", self.log) if p.exists())

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.output.close()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
            self.output.close()
        except subprocess.TimeoutExpired:
            self.kill()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Scratch:
    """A folder whose path is short enough for sockets in it."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="fv", dir="/tmp"))
        self.path.chmod(0o755)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def options(words):
    """The system to run in, the folders that it needs, and the command."""
    root, share = None, []
    while words[0] in ("--root", "--share"):
        word, value, *words = words
        if word == "--root":
            root = value
        else:
            share.append(value)
    return words, root, share


def main(words):
    if words[0] == "--enter":
        at = words.index("--inside")
        enter(words[1], words[2:at])
        # This interpreter's own modules are out of sight now.
        os.execv(PYTHON, [PYTHON, str(HERE / "lab.py"), *words[at:]])
    if words[0] != "--inside":
        words = inside(*options(words))
        os.execvp(words[0], words)
    prepare()
    raise SystemExit(reap(subprocess.Popen(words[1:]).pid))


if __name__ == "__main__":
    main(sys.argv[1:])
