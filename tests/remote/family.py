"""The distribution's virsh, with the original library, on our server: the cases of the conformance family `virsh`.

    family.py SERVE CORPUS [CASE]...

SERVE is the program that offers our test driver on a socket, CORPUS the family's folder: commands for virsh and what it printed
with the original's test driver in its own process. Here the driver is ours, in another process; every byte must be the same, but
for what another release of virsh prints otherwise, which RELEASES says word for word.
"""

import json
import os
import pathlib
import re
import shutil
import sys
import threading

import lab
import sides
from ours import Ours, virsh

# Up to which release virsh prints something else than in the corpus: the release, a pattern for the case, one for what stands
# there, and what that virsh prints in its place.
RELEASES = [
    # It takes no value with --help.
    ("9.0.0", "help-option$", r"(?s)^.*$", "error: invalid '=' after option --help\n\n## Exit code: 1\n"),
    # The column of the parents is left out where names are wanted.
    ("9.0.0", "snapshot$|checkpoint$", r"(?m)^(s6|c3)\t\w+$", r"\1"),
    # `cd` is for the prompt only. (Virsh is started where the case goes.)
    ("9.0.0", "snapshot-redefine$", "^", "error: cd: command valid only in interactive mode\n"),
    # `echo` has no --prefix.
    ("9.0.0", "completion-arg", r"(?m)^--prefix\n(?=--)", ""),
    ("9.0.0", "completion-arg-full-string$", "--prefix\n\n", "\n\n## Exit code: 1\n"),
]

# Cases that cannot be asked through a server at all.
LOCAL = {"virsh/auth-interactive": "the driver asks its own program for a password; a server has nobody to ask"}


def number(release):
    return [int(part) for part in release.split(".")]


class Scene:
    """What all cases share: our server, and a copy of the family's files that can be changed."""

    def __init__(self, program, corpus, scratch):
        self.socket, self.data, self.pipe = scratch / "socket", scratch / "data", scratch / "pipe"
        shutil.copytree(corpus, self.data)
        for path in self.data.rglob("libvirt.conf"):
            path.write_text(self.through_socket(path.read_text(encoding="utf-8")), encoding="utf-8")
        self.release = virsh("--version")[1].strip()
        self.server = Ours(program, "any", self.socket)

    def through_socket(self, text):
        """A driver of the program's own becomes that of our server."""
        def way(found):
            return f"test+unix:{found[1]}{'&' if '?' in found[1] else '?'}socket={self.socket}"
        return re.sub(r"\btest:(//[^\s\"';]+)", way, text)

    def as_local(self, text):
        """What virsh would have printed of a driver in its process."""
        return re.sub(rf"[?&]socket={re.escape(str(self.socket))}", "", text).replace("test+unix:", "test:")

    def place(self, text):
        return text.replace("{data}", str(self.data)).replace("{pipe}", str(self.pipe))

    def run(self, case):
        """The outcome of a case, as its expected text is written."""
        given = case["input"]
        words = [self.through_socket(self.place(word)) for word in given["argv"]]
        folder = re.search(r"^cd (\S+)", words[-1])
        if "script_argument" in given:
            words.append((self.data / given["script_argument"]["file"]).read_text(encoding="utf-8"))
        environment = {key: self.through_socket(self.place(value)) for key, value in given.get("environment", {}).items()}
        if "pipe_content" in given:
            self.feed(given["pipe_content"])
        is_root = os.geteuid() == 0 and case.get("options", {}).get("not_as_root")
        code, printed = virsh(*words, environment=environment, cwd=folder and folder[1], **(lab.AS_NOBODY if is_root else {}))
        text = self.as_local(printed)
        if code:
            text += f"\n## Exit code: {code}\n"
        if drop := case.get("options", {}).get("drop_lines_from"):
            text = re.sub(f"{re.escape(self.place(drop))}[^\n]*", "", text)
        return text if text.endswith("\n") else text + "\n"

    def feed(self, content):
        self.pipe.unlink(missing_ok=True)
        os.mkfifo(self.pipe)
        text = " " * content["blanks"] + content["then"]
        threading.Thread(target=self.pipe.write_text, args=[text], daemon=True).start()

    def expected(self, case, used):
        text = (self.data / case["output"]["text"]["file"]).read_text(encoding="utf-8")
        text = self.place(text)
        for row in RELEASES:
            last, pattern, here, there = row
            if number(self.release) <= number(last) and re.search(pattern, case["id"]):
                text, count = re.subn(here, there, text, count=1)
                used.update([row] * count)
        return text


def main(program, corpus, *names):
    cases = json.loads(pathlib.Path(corpus, "manifest.json").read_text(encoding="utf-8"))["cases"]
    cases = [case for case in cases if not names or case["id"] in names]
    same, used = 0, set()
    with lab.Scratch() as scratch:
        scene = Scene(program, corpus, scratch)
        for case in cases:
            if case["id"] in LOCAL:
                continue
            got, expected = scene.run(case), scene.expected(case, used)
            same += got == expected
            if got != expected:
                sides.show(case["id"], expected, got)
        code = scene.server.stop()
    stale = [row for row in RELEASES if number(scene.release) <= number(row[0]) and row not in used and not names]
    print(*(f"stale: {row}" for row in stale), sep="\n", end="")
    asked = len(cases) - sum(case["id"] in LOCAL for case in cases)
    print(f"{same} of {asked} cases of virsh {scene.release} through our server, {len(used)} rules for its release used; the server ended with status {code}")
    raise SystemExit(int(same != asked or bool(code) or bool(stale)))


if __name__ == "__main__":
    main(*sys.argv[1:])
