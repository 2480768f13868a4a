"""Programs beside this file that measure, each with one of the libraries, and that are given orders by turns."""

import contextlib
import json
import select
import subprocess

import lab
import sides


def build(name, library, folder):
    """A program, built with our headers and library; the original takes its place where it is to be loaded."""
    program = str(folder / name)
    words = [f"-I{library}/../include", str(lab.HERE / f"{name}.c"), "-o", program, f"-L{library}", "-l:libvirt.so.0"]
    subprocess.run(["cc", "-std=gnu99", "-O2", "-Wall", "-Werror", "-pthread", *words], check=True)
    return program


class Program:
    """One that runs, with a library."""

    def __init__(self, program, library, uri):
        self.process = subprocess.Popen([program, uri], env=sides.environment(library), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *order, seconds=120):
        """The answer to an order."""
        # (It ends on errors, having said why.)
        with contextlib.suppress(BrokenPipeError):
            print(*order, file=self.process.stdin, flush=True)
        # (It prints a line for each order and no more, so that none waits in the pipe's buffer here.)
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        answer = self.process.stdout.readline() if ready else ""
        if not answer:
            raise SystemExit(f"no answer to {order}")
        return json.loads(answer)

    def end(self):
        self.process.stdin.close()
        if code := self.process.wait(60):
            raise SystemExit(f"a program that measures ended with status {code}")
