"""A laboratory: daemons of the distribution in namespaces of their own, gone with the process that made them.

    lab.py COMMAND [ARGUMENT]...

runs COMMAND in a network and a process namespace of its own, as their root (by a user namespace where that is needed). The
daemons that `Daemon` starts there live in mount namespaces of their own, with empty folders in place of the host's
/etc/libvirt, /run, /var/lib/libvirt and so on; only their sockets lie in a folder that all can see. When COMMAND ends, the
kernel ends everything that was started, and nothing of it is left on the host.
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


def inside(argv):
    """The words that run a command in the laboratory's namespaces."""
    user = [] if os.geteuid() == 0 else ["--map-root-user"]
    return ["unshare", *user, "--net", "--uts", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", sys.executable, __file__, "--inside", *argv]


def prepare():
    """A name, and what a fresh network namespace lacks: its loopback device, and a /sys that shows it."""
    socket.sethostname("laboratory")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    # Sockets that have a fixed place lie below /run.
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "private", "/run"], check=True)
    # Files with fixed names are written here.
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=1777", "private", "/var/tmp"], check=True)
    # Control groups are the one thing that guests would leave behind: here are none.
    subprocess.run(["umount", "--recursive", "--lazy", "/sys"], check=True)
    subprocess.run(["mount", "-t", "sysfs", "sysfs", "/sys"], check=True)


def reap(main):
    """What the first process of a namespace is for: orphans that nobody collects would look alive to who killed them."""
    while True:
        pid, status = os.wait()
        if pid == main:
            return os.waitstatus_to_exitcode(status)


class Daemon:
    """A libvirtd; `folder` gets its sockets and keeps its log. `setup` are words of a shell that runs before it."""

    def __init__(self, folder, settings=None, setup=":", environment=None):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.socket = self.folder / "libvirt-sock"
        self.log = self.folder / "log"
        lines = {**SETTINGS, "unix_sock_dir": f'"{self.folder}"', "log_outputs": f'"3:file:{self.log}"', **(settings or {})}
        (self.folder / "libvirtd.conf").write_text("".join(f"{key} = {value}\n" for key, value in lines.items()))
        (self.folder / "qemu.conf").write_text(QEMU)
        for name, line in (("passwd", USER), ("group", GROUP)):
            (self.folder / name).write_text(pathlib.Path("/etc", name).read_text() + line)
        # What the daemon has learnt about the emulators is worth keeping from one to the next.
        cache = self.folder.parent / "cache"
        cache.mkdir(exist_ok=True)
        script = [
            "set -e",
            *(f"mount -t tmpfs -o mode=755 private {path}" for path in PRIVATE),
            "mkdir -p /run/libvirt /run/lock /var/lib/libvirt/images /var/lib/misc /var/cache/libvirt /var/log/libvirt",
            f"mount --bind {cache} /var/cache/libvirt",
            f"cp {self.folder}/qemu.conf /etc/libvirt/qemu.conf",
            *(f"mount --bind {self.folder}/{name} /etc/{name}" for name in ("passwd", "group")),
            setup,
            f"exec libvirtd -f {self.folder}/libvirtd.conf -p {self.folder}/pid",
        ]
        environment = {**os.environ, **(environment or {})}
        environment.pop("LD_LIBRARY_PATH", None)
        self.output = open(self.folder / "output", "wb")
        self.process = subprocess.Popen(["unshare", "--mount", "--uts", "sh", "-c", "\n".join(script)], env=environment, stdin=subprocess.DEVNULL, stdout=self.output, stderr=self.output)
        self.wait_for(self.socket)

    def wait_for(self, path, seconds=60):
        end = time.monotonic() + seconds
        while not os.path.exists(path):
            if self.process.poll() is not None or time.monotonic() > end:
                raise SystemExit(f"the daemon did not start:\n{self.trouble()}")
            time.sleep(0.01)

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


if __name__ == "__main__":
    if sys.argv[1] != "--inside":
        os.execvp("unshare", inside(sys.argv[1:]))
    prepare()
    raise SystemExit(reap(subprocess.Popen(sys.argv[2:]).pid))
