"""Our server, and the distribution's virsh to ask it."""

import os
import pathlib
import socket
import subprocess

import lab


def answers(path):
    """Whether somebody listens there."""
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(path)
        except (FileNotFoundError, ConnectionRefusedError):
            return False
        return True


class Ours:
    """Our server; a fresh one for each use. It has the drivers of the libraries that `library` names, if any."""

    def __init__(self, program, uri, socket, *options, library=None):
        self.socket = pathlib.Path(socket)
        environment = {**os.environ, **({"FERROVIRT_DRIVER_DIR": f"{library}/ferrovirt/drivers"} if library else {})}
        self.process = subprocess.Popen([program, uri, socket, *options], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        # The file alone says nothing: a server that was killed has left its own.
        lab.comes(lambda: answers(str(socket)) or self.process.poll() is not None, 20)
        if not answers(str(socket)):
            raise SystemExit("the server did not start")

    @classmethod
    def with_qemu(cls, program, library, folder):
        """With our qemu driver and its files in a folder, where the socket is too."""
        folder.joinpath("root").mkdir(parents=True, exist_ok=True)
        return cls(program, f"qemu:///embed?root={folder}/root", folder / "socket", library=library)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        """Its status."""
        self.process.terminate()
        return self.process.wait(30)


def virsh(*words, before=(), environment=None, **more):
    """The status of the distribution's virsh, and what it prints."""
    known = {"LANG": "C", "PATH": os.environ["PATH"], "HOME": "/nonexistent", **(environment or {})}
    words = [*before, "virsh", *words]
    done = subprocess.run(words, env=known, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=60, check=False, **more)
    return done.returncode, done.stdout.decode()
